/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with the figure of a panel. */

#include <glib/gi18n-lib.h>

#include "spann-figure-offer.h"
#include "spann-figure-panel-private.h"
#include "spann-figure-request.h"
#include "spann-figure-save-dialog.h"
#include "spann-print-dialog.h"

static GtkWindow *
get_window (SpannFigurePanel *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
tell (SpannFigurePanel *self, const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

static void
copy_provider (SpannFigurePanel *self, GdkContentProvider *provider, const char *done)
{
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), provider);
  tell (self, done);
}

static void
copy_figure (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannFigurePanel *self = SPANN_FIGURE_PANEL (widget);
  g_autoptr (SpannFigure) figure = _spann_figure_panel_make_shown_figure (self);
  g_autoptr (GdkContentProvider) provider = spann_figure_offer_new (figure);

  copy_provider (self, provider, _ ("Figure copied"));
}

static void
copy_table (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannFigurePanel *self = SPANN_FIGURE_PANEL (widget);
  g_autoptr (GdkContentProvider) provider =
      spann_figure_offer_new_table (_spann_figure_panel_get_figure (self));

  copy_provider (self, provider, _ ("Table copied"));
}

static void
copy_shown (GtkWidget *widget, const char *action, GVariant *parameter)
{
  if (_spann_figure_panel_is_table_shown (SPANN_FIGURE_PANEL (widget)))
    copy_table (widget, action, parameter);
  else
    copy_figure (widget, action, parameter);
}

static void
saved_cb (SpannFigurePanel *self, GFile *place)
{
  g_autofree char *basename = g_file_get_basename (place);
  g_autofree char *name = g_filename_display_name (basename);
  /* Translators: %s is a file's name. */
  g_autofree char *text = g_strdup_printf (_ ("Figure saved as “%s”"), name);

  tell (self, text);
}

static void
save_figure (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannFigurePanel *self = SPANN_FIGURE_PANEL (widget);
  const SpannFigureRequest request = _spann_figure_panel_get_shown_request (self);
  g_autofree char *name = _spann_figure_panel_make_file_name (self);
  SpannFigureSaveDialog *dialog =
      spann_figure_save_dialog_new (get_window (self), self->document, &request, name);

  g_signal_connect_object (dialog, "saved", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
print_figure (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannFigurePanel *self = SPANN_FIGURE_PANEL (widget);
  const SpannFigureRequest request = _spann_figure_panel_get_shown_request (self);

  gtk_window_present (
      GTK_WINDOW (spann_print_dialog_new (get_window (self), self->document, &request)));
}

static void
show_fullscreen (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannFigurePanel *self = SPANN_FIGURE_PANEL (widget);
  const SpannFigureRequest request = _spann_figure_panel_get_shown_request (self);

  gtk_widget_activate_action_variant (widget, "win.present-figure",
                                      spann_figure_request_to_variant (&request));
}

static void
open_menu_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  _spann_figure_panel_open_menu (SPANN_FIGURE_PANEL (widget));
}

static const struct {
  const char *name;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
    {"figure.save", save_figure},      {"figure.print", print_figure},
    {"figure.copy", copy_figure},      {"figure.copy-table", copy_table},
    {"figure.copy-shown", copy_shown}, {"figure.fullscreen", show_fullscreen},
    {"figure.menu", open_menu_action},
};

void
_spann_figure_panel_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
}

void
_spann_figure_panel_update_actions (SpannFigurePanel *self)
{
  const gboolean has_figure = _spann_figure_panel_get_figure (self) != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].name, has_figure);
}
