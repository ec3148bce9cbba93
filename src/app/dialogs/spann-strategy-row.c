/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-strategy-row.h"

#include <glib/gi18n-lib.h>

#include "spann-fields.h"
#include "spann-strategy.h"

struct _SpannStrategyRow {
  AdwActionRow parent_instance;

  SpannObject *strategy;

  /* Template widgets */
  GtkCheckButton *button;
};

G_DEFINE_FINAL_TYPE (SpannStrategyRow, spann_strategy_row, ADW_TYPE_ACTION_ROW)

typedef enum {
  PROP_CHOSEN = 1,
} SpannStrategyRowProperty;

static GParamSpec *properties[PROP_CHOSEN + 1];

static void
on_toggled_cb (SpannStrategyRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
}

static void
spann_strategy_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannStrategyRow *self = SPANN_STRATEGY_ROW (object);

  switch ((SpannStrategyRowProperty)id) {
  case PROP_CHOSEN: g_value_set_boolean (value, spann_strategy_row_get_chosen (self)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_strategy_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpannStrategyRow *self = SPANN_STRATEGY_ROW (object);

  switch ((SpannStrategyRowProperty)id) {
  case PROP_CHOSEN: spann_strategy_row_set_chosen (self, g_value_get_boolean (value)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_strategy_row_dispose (GObject *object)
{
  SpannStrategyRow *self = SPANN_STRATEGY_ROW (object);

  g_clear_pointer (&self->strategy, spann_object_unref);
  G_OBJECT_CLASS (spann_strategy_row_parent_class)->dispose (object);
}

static void
spann_strategy_row_class_init (SpannStrategyRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = spann_strategy_row_get_property;
  object_class->set_property = spann_strategy_row_set_property;
  object_class->dispose = spann_strategy_row_dispose;

  properties[PROP_CHOSEN] =
      g_param_spec_boolean ("chosen", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/spann-strategy-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannStrategyRow, button);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled_cb);
}

static void
spann_strategy_row_init (SpannStrategyRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
describe (const SpannObject *strategy, const SpannLanguage *language)
{
  const guint n_gaps = spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS);
  g_autofree char *gaps = g_strdup_printf (ngettext ("%u gap", "%u gaps", n_gaps), n_gaps);

  /* Translators: the region, '7 gaps', and a year. */
  return g_strdup_printf (
      _ ("%s · %s · goal year %d"),
      spann_object_get_words (strategy, SPANN_STRATEGY_REGION, spann_language_get_code (language)),
      gaps, spann_strategy_get_goal_year (strategy));
}

SpannStrategyRow *
spann_strategy_row_new (SpannObject *strategy, const SpannLanguage *language, GtkCheckButton *group)
{
  SpannStrategyRow *self = g_object_new (SPANN_TYPE_STRATEGY_ROW, NULL);
  g_autofree char *subtitle = describe (strategy, language);

  self->strategy = spann_object_ref (strategy);
  adw_preferences_row_set_title (
      ADW_PREFERENCES_ROW (self),
      spann_object_get_words (strategy, SPANN_STRATEGY_NAME, spann_language_get_code (language)));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_check_button_set_group (self->button, group);
  return self;
}

SpannObject *
spann_strategy_row_get_strategy (SpannStrategyRow *self)
{
  g_return_val_if_fail (SPANN_IS_STRATEGY_ROW (self), NULL);

  return self->strategy;
}

gboolean
spann_strategy_row_get_chosen (SpannStrategyRow *self)
{
  g_return_val_if_fail (SPANN_IS_STRATEGY_ROW (self), FALSE);

  return gtk_check_button_get_active (self->button);
}

void
spann_strategy_row_set_chosen (SpannStrategyRow *self, gboolean chosen)
{
  g_return_if_fail (SPANN_IS_STRATEGY_ROW (self));

  gtk_check_button_set_active (self->button, chosen);
}
