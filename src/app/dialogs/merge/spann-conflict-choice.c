/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-conflict-choice.h"

#include <glib/gi18n-lib.h>

struct _SpannConflictChoice {
  AdwBin parent_instance;

  gboolean showing; /* what was chosen elsewhere */

  /* Template widgets */
  GtkLabel *heading;
  GtkLabel *question;
  GtkLabel *base;
  GtkCheckButton *mine_button;
  GtkLabel *mine_label;
  GtkLabel *mine_value;
  GtkCheckButton *theirs_button;
  GtkLabel *theirs_label;
  GtkLabel *theirs_value;
};

G_DEFINE_FINAL_TYPE (SpannConflictChoice, spann_conflict_choice, ADW_TYPE_BIN)

static guint chosen_signal;

static void
on_toggled_cb (SpannConflictChoice *self, GtkCheckButton *button)
{
  const SpannSide side = button == self->mine_button ? SPANN_SIDE_MINE : SPANN_SIDE_THEIRS;

  if (gtk_check_button_get_active (button) && !self->showing)
    g_signal_emit (self, chosen_signal, 0, (int)side);
}

/* What it was before both changed it, where there was something. */
static void
show_base (SpannConflictChoice *self, const char *value)
{
  /* Translators: what both had before they changed it; %s is the value. */
  g_autofree char *text = g_strdup_printf (_ ("Before: %s"), value != NULL ? value : "");

  gtk_label_set_label (self->base, text);
  gtk_widget_set_visible (GTK_WIDGET (self->base), value != NULL);
}

static void
name_button (GtkCheckButton *button, const char *label, const char *value)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, value, -1);
}

static void
show_words (SpannConflictChoice *self, const SpannConflictWords *words)
{
  gtk_label_set_label (self->heading, words->heading);
  gtk_label_set_label (self->question, words->question);
  show_base (self, words->value_base);
  gtk_label_set_label (self->mine_label, words->label_mine);
  gtk_label_set_label (self->mine_value, words->value_mine);
  gtk_label_set_label (self->theirs_label, words->label_theirs);
  gtk_label_set_label (self->theirs_value, words->value_theirs);
  name_button (self->mine_button, words->label_mine, words->value_mine);
  name_button (self->theirs_button, words->label_theirs, words->value_theirs);
}

static void
show_chosen (SpannConflictChoice *self, gboolean mine, gboolean theirs)
{
  self->showing = TRUE;
  gtk_check_button_set_active (self->mine_button, mine);
  gtk_check_button_set_active (self->theirs_button, theirs);
  self->showing = FALSE;
}

static void
spann_conflict_choice_class_init (SpannConflictChoiceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  chosen_signal = g_signal_new ("chosen", SPANN_TYPE_CONFLICT_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/merge/spann-conflict-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, heading);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, question);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, base);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, mine_button);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, mine_label);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, mine_value);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, theirs_button);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, theirs_label);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, theirs_value);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled_cb);
}

static void
spann_conflict_choice_init (SpannConflictChoice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

SpannConflictChoice *
spann_conflict_choice_new (const SpannConflictWords *words)
{
  SpannConflictChoice *self = g_object_new (SPANN_TYPE_CONFLICT_CHOICE, NULL);

  show_words (self, words);
  return self;
}

void
spann_conflict_choice_show_side (SpannConflictChoice *self, SpannSide side)
{
  g_return_if_fail (SPANN_IS_CONFLICT_CHOICE (self));

  show_chosen (self, side == SPANN_SIDE_MINE, side == SPANN_SIDE_THEIRS);
}

void
spann_conflict_choice_show_none (SpannConflictChoice *self)
{
  g_return_if_fail (SPANN_IS_CONFLICT_CHOICE (self));

  show_chosen (self, FALSE, FALSE);
}

void
spann_conflict_choice_focus (SpannConflictChoice *self)
{
  gboolean is_theirs;

  g_return_if_fail (SPANN_IS_CONFLICT_CHOICE (self));

  is_theirs = gtk_check_button_get_active (self->theirs_button);
  gtk_widget_grab_focus (GTK_WIDGET (is_theirs ? self->theirs_button : self->mine_button));
}
