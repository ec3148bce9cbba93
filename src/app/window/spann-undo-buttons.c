/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-undo-buttons.h"

#include <glib/gi18n-lib.h>

struct _SpannUndoButtons {
  GtkBox parent_instance;

  GtkWidget *undo;
  GtkWidget *redo;
};

G_DEFINE_FINAL_TYPE (SpannUndoButtons, spann_undo_buttons, GTK_TYPE_BOX)

/* An icon says nothing of what it would undo: the tooltip and the screen reader do. @text is taken.
 */
static void
describe_button (GtkWidget *button, char *text)
{
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_free (text);
}

static GtkWidget *
append_button (SpannUndoButtons *self, const char *icon_name, const char *action_name)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action_name);
  gtk_box_append (GTK_BOX (self), button);
  return button;
}

static void
spann_undo_buttons_class_init (SpannUndoButtonsClass *klass)
{
}

static void
spann_undo_buttons_init (SpannUndoButtons *self)
{
  self->undo = append_button (self, "edit-undo-symbolic", "win.undo");
  self->redo = append_button (self, "edit-redo-symbolic", "win.redo");
  gtk_box_set_spacing (GTK_BOX (self), 6);
  spann_undo_buttons_describe (self, NULL, NULL);
}

void
spann_undo_buttons_describe (SpannUndoButtons *self, const char *undo_label, const char *redo_label)
{
  g_return_if_fail (SPANN_IS_UNDO_BUTTONS (self));

  if (undo_label != NULL)
    /* Translators: %s is what is taken back: "Score for Research". */
    describe_button (self->undo, g_strdup_printf (C_ ("button", "Undo: %s"), undo_label));
  else
    describe_button (self->undo, g_strdup (_ ("Undo")));
  if (redo_label != NULL)
    /* Translators: %s is what is done again: "Score for Research". */
    describe_button (self->redo, g_strdup_printf (C_ ("button", "Redo: %s"), redo_label));
  else
    describe_button (self->redo, g_strdup (_ ("Redo")));
}
