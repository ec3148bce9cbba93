/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-strategy.h"

#include "spann-fields.h"
#include "spann-path-private.h"

const SpannObject *
spann_portfolio_root_get_strategy (const SpannObject *portfolio)
{
  guint n_versions = spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_STRATEGIES);

  if (n_versions == 0)
    return NULL;
  return spann_object_get_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, n_versions - 1);
}

const SpannObject *
spann_portfolio_root_find_strategy (const SpannObject *portfolio, gint64 version)
{
  for (guint i = 0; i < spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_STRATEGIES); i++) {
    const SpannObject *strategy = spann_object_get_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, i);

    if (spann_object_get_integer (strategy, SPANN_STRATEGY_VERSION) == version)
      return strategy;
  }
  return NULL;
}

const SpannObject *
spann_portfolio_root_get_strategy_of (const SpannObject *portfolio, const SpannObject *object)
{
  const SpannObject *strategy = NULL;
  gint64 version;

  if (spann_object_get_scale_version (object, &version))
    strategy = spann_portfolio_root_find_strategy (portfolio, version);
  return strategy != NULL ? strategy : spann_portfolio_root_get_strategy (portfolio);
}

gboolean
spann_object_get_scale_version (const SpannObject *object, gint64 *out_version)
{
  const SpannNoun *noun = spann_object_get_noun (object);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId id = spann_noun_field_id (noun, row);

    if (noun->fields[row].flags & SPANN_FIELD_SCALE_VERSION && spann_object_has (object, id)) {
      *out_version = spann_object_get_integer (object, id);
      return TRUE;
    }
  }
  return FALSE;
}

const SpannObject *
spann_strategy_find_at (const SpannObject *portfolio, const char *path)
{
  g_auto (GStrv) parts = spann_path_to_steps (path);
  const char *const *steps = (const char *const *)parts;
  const SpannObject *object = portfolio;
  const SpannObject *strategy = spann_portfolio_root_get_strategy (portfolio);

  while (object != NULL) {
    SpannFieldId field;
    const char *key;
    gint64 version;

    if (spann_object_get_scale_version (object, &version))
      strategy = spann_portfolio_root_find_strategy (portfolio, version);
    if (!spann_path_step (object, &steps, &field, &key))
      break;
    object = key == NULL ? spann_object_get_child (object, field)
                         : spann_object_find_item (object, field, key);
  }
  return strategy;
}

static int
get_level (const SpannObject *scale, guint index)
{
  return (int)spann_object_get_integer (spann_object_get_item (scale, SPANN_SCALE_LEVELS, index),
                                        SPANN_LEVEL_LEVEL);
}

int
spann_scale_get_minimum (const SpannObject *scale)
{
  return get_level (scale, 0);
}

int
spann_scale_get_maximum (const SpannObject *scale)
{
  return get_level (scale, spann_object_get_n_items (scale, SPANN_SCALE_LEVELS) - 1);
}

int
spann_scale_get_steps_per_level (const SpannObject *scale)
{
  return (int)spann_object_get_integer (scale, SPANN_SCALE_STEPS_PER_LEVEL);
}

gboolean
spann_scale_contains (const SpannObject *scale, SpannScore score)
{
  int steps_per_level = spann_scale_get_steps_per_level (scale);

  if (!spann_score_is_assessed (score))
    return TRUE;
  return score.steps >= spann_scale_get_minimum (scale) * steps_per_level &&
         score.steps <= spann_scale_get_maximum (scale) * steps_per_level;
}

const SpannObject *
spann_scale_find_level (const SpannObject *scale, SpannScore score)
{
  const SpannObject *found = NULL;

  if (!spann_score_is_assessed (score))
    return NULL;
  for (guint i = 0; i < spann_object_get_n_items (scale, SPANN_SCALE_LEVELS); i++) {
    if (get_level (scale, i) * spann_scale_get_steps_per_level (scale) <= score.steps)
      found = spann_object_get_item (scale, SPANN_SCALE_LEVELS, i);
  }
  return found;
}

gboolean
spann_scale_is_comparable (const SpannObject *a, const SpannObject *b)
{
  guint n_levels = spann_object_get_n_items (a, SPANN_SCALE_LEVELS);

  if (a == b)
    return TRUE;
  if (n_levels != spann_object_get_n_items (b, SPANN_SCALE_LEVELS) ||
      spann_scale_get_steps_per_level (a) != spann_scale_get_steps_per_level (b))
    return FALSE;
  for (guint i = 0; i < n_levels; i++) {
    if (get_level (a, i) != get_level (b, i))
      return FALSE;
  }
  return TRUE;
}

const SpannObject *
spann_strategy_find_rule (const SpannObject *strategy, const char *id)
{
  return spann_object_find_item (strategy, SPANN_STRATEGY_FUNDING_RULES, id);
}

int
spann_strategy_get_limit (const SpannObject *strategy, const char *id)
{
  const SpannObject *rule = spann_strategy_find_rule (strategy, id);

  return rule == NULL ? 0 : (int)spann_object_get_integer (rule, SPANN_FUNDING_RULE_LIMIT);
}

static int
get_year_parameter (const SpannObject *strategy, SpannFieldId field)
{
  return (int)spann_object_get_integer (spann_object_get_child (strategy, field),
                                        SPANN_YEAR_PARAMETER_YEAR);
}

int
spann_strategy_get_programme_start (const SpannObject *strategy)
{
  return get_year_parameter (strategy, SPANN_STRATEGY_PROGRAMME_START);
}

int
spann_strategy_get_goal_year (const SpannObject *strategy)
{
  return get_year_parameter (strategy, SPANN_STRATEGY_GOAL_YEAR);
}
