/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-screen-chooser.h"

#include <glib/gi18n-lib.h>

struct _SpannScreenChooser {
  GtkWidget parent_instance;

  GtkWidget *button;
  GMenu *menu;
  GSimpleAction *action; /* the state is the position of the present screen, -1 when unknown */
  GListModel *screens;
  GObject *present; /* nullable */
};

G_DEFINE_FINAL_TYPE (SpannScreenChooser, spann_screen_chooser, GTK_TYPE_WIDGET)

static guint chosen_signal;

/* Where the cable goes in, and what is at its other end: what of it is known. (transfer full) */
static char *
name_screen (GObject *screen, guint position)
{
  g_autofree char *connector = NULL;
  g_autofree char *model = NULL;

  g_object_get (screen, "connector", &connector, "model", &model, NULL);
  if (connector != NULL && model != NULL && !g_str_equal (connector, model))
    return g_strdup_printf ("%s, %s", connector, model);
  if (connector != NULL || model != NULL)
    return g_strdup (connector != NULL ? connector : model);
  /* Translators: a screen that has no name: "Screen 2". */
  return g_strdup_printf (_ ("Screen %u"), position + 1);
}

/* Only GTK 4.14 tells the scale of screens in between: size is in whole scales. (transfer full) */
static char *
describe_screen (GObject *screen, guint position)
{
  g_autofree char *name = name_screen (screen, position);
  g_autofree GdkRectangle *geometry = NULL;
  int scale = 1;

  g_object_get (screen, "geometry", &geometry, "scale-factor", &scale, NULL);
  /* Translators: a screen and its size in pixels: "HDMI-1, 1920 × 1080". */
  return g_strdup_printf (_ ("%s, %d × %d"), name, geometry->width * scale,
                          geometry->height * scale);
}

static int
find_screen (SpannScreenChooser *self, GObject *screen)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->screens); i++) {
    g_autoptr (GObject) one = g_list_model_get_item (self->screens, i);

    if (one == screen)
      return (int)i;
  }
  return -1;
}

/* A menu takes an underscore for that of a mnemonic, unless there are two. */
static void
append_screen (SpannScreenChooser *self, guint position)
{
  g_autoptr (GObject) screen = g_list_model_get_item (self->screens, position);
  g_autofree char *label = describe_screen (screen, position);
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);
  g_autofree char *escaped = g_strjoinv ("__", parts);
  g_autoptr (GMenuItem) item = g_menu_item_new (escaped, NULL);

  g_menu_item_set_action_and_target (item, "screen.choose", "i", (int)position);
  g_menu_append_item (self->menu, item);
}

static void
mark_present (SpannScreenChooser *self)
{
  g_simple_action_set_state (self->action, g_variant_new_int32 (find_screen (self, self->present)));
}

static void
fill_menu (SpannScreenChooser *self)
{
  const guint n = g_list_model_get_n_items (self->screens);

  g_menu_remove_all (self->menu);
  for (guint i = 0; i < n; i++)
    append_screen (self, i);
  mark_present (self);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 1);
}

static void
choose (SpannScreenChooser *self, guint position)
{
  g_autoptr (GObject) screen = g_list_model_get_item (self->screens, position);

  if (screen != NULL)
    g_signal_emit (self, chosen_signal, 0, screen);
}

/* While the last screen is unplugged there is none: the desktop soon tells of another. */
static void
on_screens_changed_cb (SpannScreenChooser *self)
{
  const gboolean is_gone = self->present != NULL && find_screen (self, self->present) < 0;

  fill_menu (self);
  if (is_gone)
    choose (self, 0);
}

static void
on_choose_cb (SpannScreenChooser *self, GVariant *parameter)
{
  choose (self, (guint)g_variant_get_int32 (parameter));
}

static void
spann_screen_chooser_dispose (GObject *object)
{
  SpannScreenChooser *self = SPANN_SCREEN_CHOOSER (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_object (&self->menu);
  g_clear_object (&self->action);
  g_clear_object (&self->screens);
  g_clear_object (&self->present);
  G_OBJECT_CLASS (spann_screen_chooser_parent_class)->dispose (object);
}

static void
spann_screen_chooser_class_init (SpannScreenChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_screen_chooser_dispose;

  chosen_signal = g_signal_new ("chosen", SPANN_TYPE_SCREEN_CHOOSER, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_OBJECT);

  gtk_widget_class_set_css_name (widget_class, "screen-chooser");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
spann_screen_chooser_init (SpannScreenChooser *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  self->menu = g_menu_new ();
  self->action =
      g_simple_action_new_stateful ("choose", G_VARIANT_TYPE_INT32, g_variant_new_int32 (-1));
  g_signal_connect_object (self->action, "activate", G_CALLBACK (on_choose_cb), self,
                           G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (self->action));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "screen", G_ACTION_GROUP (actions));

  self->button = gtk_menu_button_new ();
  /* Translators: a button with the list of screens to show the figure on. */
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), C_ ("button", "Screen"));
  gtk_menu_button_set_direction (GTK_MENU_BUTTON (self->button), GTK_ARROW_UP);
  gtk_menu_button_set_has_frame (GTK_MENU_BUTTON (self->button), FALSE);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (self->button), G_MENU_MODEL (self->menu));
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  gtk_widget_hide (GTK_WIDGET (self));
}

void
spann_screen_chooser_set_screens (SpannScreenChooser *self, GListModel *screens)
{
  g_return_if_fail (self->screens == NULL);

  self->screens = g_object_ref (screens);
  g_signal_connect_object (screens, "items-changed", G_CALLBACK (on_screens_changed_cb), self,
                           G_CONNECT_SWAPPED);
  fill_menu (self);
}

gboolean
spann_screen_chooser_set_present (SpannScreenChooser *self, gpointer screen)
{
  const gboolean is_news = g_set_object (&self->present, screen);

  if (is_news)
    mark_present (self);
  return is_news;
}

void
spann_screen_chooser_go_on (SpannScreenChooser *self)
{
  const guint n = g_list_model_get_n_items (self->screens);

  if (n > 1)
    choose (self, (guint)(find_screen (self, self->present) + 1) % n);
}
