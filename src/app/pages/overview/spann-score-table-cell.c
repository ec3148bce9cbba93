/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-table-cell.h"

struct _SpannScoreTableCell {
  GtkWidget parent_instance;

  GtkWidget *child;
  char *key;
};

G_DEFINE_FINAL_TYPE (SpannScoreTableCell, spann_score_table_cell, GTK_TYPE_WIDGET)

enum {
  ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
clicked_cb (GtkGestureClick *gesture, int n_press, double x, double y, SpannScoreTableCell *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[ACTIVATED], 0);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode,
                GdkModifierType state, SpannScoreTableCell *self)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (keyval) {
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
  case GDK_KEY_ISO_Enter:
  case GDK_KEY_space: g_signal_emit (self, signals[ACTIVATED], 0); return GDK_EVENT_STOP;
  default: return GDK_EVENT_PROPAGATE;
  }
}

static void
spann_score_table_cell_dispose (GObject *object)
{
  g_clear_pointer (&SPANN_SCORE_TABLE_CELL (object)->child, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_score_table_cell_parent_class)->dispose (object);
}

static void
spann_score_table_cell_finalize (GObject *object)
{
  g_free (SPANN_SCORE_TABLE_CELL (object)->key);
  G_OBJECT_CLASS (spann_score_table_cell_parent_class)->finalize (object);
}

static void
spann_score_table_cell_class_init (SpannScoreTableCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_score_table_cell_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_score_table_cell_finalize;
  signals[ACTIVATED] = g_signal_new ("activated", SPANN_TYPE_SCORE_TABLE_CELL, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_css_name (widget_class, "score-table-cell");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
spann_score_table_cell_init (SpannScoreTableCell *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_cursor_from_name (widget, "pointer");
  g_signal_connect (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
}

GtkWidget *
spann_score_table_cell_new (GtkWidget *child, const char *label, const char *key)
{
  SpannScoreTableCell *self = g_object_new (SPANN_TYPE_SCORE_TABLE_CELL, NULL);

  self->child = child;
  self->key = g_strdup (key);
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return GTK_WIDGET (self);
}

const char *
spann_score_table_cell_get_key (SpannScoreTableCell *self)
{
  g_return_val_if_fail (SPANN_IS_SCORE_TABLE_CELL (self), NULL);

  return self->key;
}
