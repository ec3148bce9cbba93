/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-conflict-choice.h"

#include <glib/gi18n-lib.h>

struct _SpannConflictChoice {
  AdwBin parent_instance;

  /* Template widgets */
  GtkLabel *heading;
  GtkLabel *question;
  GtkLabel *base;
  AdwActionRow *mine_row;
  AdwActionRow *theirs_row;
  GtkCheckButton *mine_button;
  GtkCheckButton *theirs_button;
};

G_DEFINE_FINAL_TYPE (SpannConflictChoice, spann_conflict_choice, ADW_TYPE_BIN)

typedef enum {
  PROP_SIDE = 1,
} SpannConflictChoiceProperty;

static GParamSpec *properties[PROP_SIDE + 1];

static void
on_toggled_cb (SpannConflictChoice *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SIDE]);
}

static void
show_side (AdwActionRow *row, GtkCheckButton *button, const char *label, const char *value)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_set_subtitle (row, value);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, value, -1);
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
spann_conflict_choice_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannConflictChoice *self = SPANN_CONFLICT_CHOICE (object);

  switch ((SpannConflictChoiceProperty)id) {
  case PROP_SIDE: g_value_set_int (value, (int)spann_conflict_choice_get_side (self)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_conflict_choice_class_init (SpannConflictChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = spann_conflict_choice_get_property;
  properties[PROP_SIDE] =
      g_param_spec_int ("side", NULL, NULL, SPANN_SIDE_MINE, SPANN_SIDE_THEIRS, SPANN_SIDE_MINE,
                        G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/merge/spann-conflict-choice.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, heading);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, question);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, base);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, mine_row);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, theirs_row);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, mine_button);
  gtk_widget_class_bind_template_child (widget_class, SpannConflictChoice, theirs_button);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled_cb);
}

static void
spann_conflict_choice_init (SpannConflictChoice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

SpannConflictChoice *
spann_conflict_choice_new (const SpannConflictWords *words, SpannSide side)
{
  SpannConflictChoice *self = g_object_new (SPANN_TYPE_CONFLICT_CHOICE, NULL);

  gtk_label_set_label (self->heading, words->heading);
  gtk_label_set_label (self->question, words->question);
  show_base (self, words->value_base);
  show_side (self->mine_row, self->mine_button, words->label_mine, words->value_mine);
  show_side (self->theirs_row, self->theirs_button, words->label_theirs, words->value_theirs);
  gtk_check_button_set_active (side == SPANN_SIDE_MINE ? self->mine_button : self->theirs_button,
                               TRUE);
  return self;
}

SpannSide
spann_conflict_choice_get_side (SpannConflictChoice *self)
{
  g_return_val_if_fail (SPANN_IS_CONFLICT_CHOICE (self), SPANN_SIDE_MINE);

  /* While the choice changes, neither button is on: it is this one that tells of it. */
  return gtk_check_button_get_active (self->mine_button) ? SPANN_SIDE_MINE : SPANN_SIDE_THEIRS;
}
