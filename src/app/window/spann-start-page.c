/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-start-page.h"

#include "spann-late-menu.h"
#include "spann-recent.h"

struct _SpannStartPage {
  AdwBin parent_instance;

  /* Template widgets */
  GtkMenuButton *menu_button;
  GMenuModel *menu;
  GtkWidget *recent;
  GtkListBox *recent_list;
};

G_DEFINE_FINAL_TYPE (SpannStartPage, spann_start_page, ADW_TYPE_BIN)

static GtkWidget *
make_row (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *basename = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (basename);
  g_autofree char *folder = spann_recent_describe_folder (file);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", name,
                                 "subtitle", folder, "activatable", TRUE, NULL);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-file");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), g_variant_new_string (uri));
  return row;
}

static void
show_recent (SpannStartPage *self)
{
  g_autoptr (GPtrArray) files = spann_recent_list ();
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->recent_list))) != NULL)
    gtk_list_box_remove (self->recent_list, row);
  for (guint i = 0; i < files->len; i++)
    gtk_list_box_append (self->recent_list, make_row (g_ptr_array_index (files, i)));
  gtk_widget_set_visible (self->recent, files->len > 0);
}

static void
spann_start_page_class_init (SpannStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/window/spann-start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannStartPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SpannStartPage, menu);
  gtk_widget_class_bind_template_child (widget_class, SpannStartPage, recent);
  gtk_widget_class_bind_template_child (widget_class, SpannStartPage, recent_list);
}

static void
spann_start_page_init (SpannStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_late_menu_give (self->menu_button, self->menu);
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed", G_CALLBACK (show_recent),
                           self, G_CONNECT_SWAPPED);
  show_recent (self);
}
