/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-situation.h"

#include <string.h>

static SpannObject *
add_evaluation (SpannObject *ecosystem, const char *key, const char *date, SpannEvaluationKind kind,
                const char *steps)
{
  int scores[SITUATION_MAX_GAPS];
  gsize n_gaps;

  if (steps == NULL)
    return ecosystem;
  n_gaps = strlen (steps);
  g_assert_cmpuint (n_gaps, <=, SITUATION_MAX_GAPS);
  for (gsize i = 0; i < n_gaps; i++)
    scores[i] = steps[i] == '-' ? FIXTURE_MISSING : steps[i] - '0';
  return fixture_add_evaluation (ecosystem, key, date, kind, scores, n_gaps);
}

SpannObject *
situation_make_ecosystem (const Situation *situation)
{
  return situation_make_named (situation, "eco", "Rymdsluttningen");
}

SpannObject *
situation_make_portfolio_of (guint n_gaps, const char *const *now)
{
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (n_gaps, 1));

  for (guint i = 0; now[i] != NULL; i++) {
    const Situation situation = {n_gaps, NULL, NULL, now[i]};
    g_autofree char *key = g_strdup_printf ("eco-%u", i + 1);

    portfolio = fixture_add_ecosystem (portfolio, situation_make_named (&situation, key, key));
  }
  return portfolio;
}

SpannObject *
situation_make_named (const Situation *situation, const char *key, const char *name)
{
  SpannObject *ecosystem = fixture_ecosystem (key, name);

  ecosystem = add_evaluation (ecosystem, "e2022", "2022-05-10", SPANN_EVALUATION_KIND_BASELINE,
                              situation->baseline);
  ecosystem = add_evaluation (ecosystem, "e2025", "2025-10-15", SPANN_EVALUATION_KIND_FOLLOW_UP,
                              situation->previous);
  return add_evaluation (ecosystem, "e2026", "2026-10-15", SPANN_EVALUATION_KIND_FOLLOW_UP,
                         situation->now);
}

SpannObject *
situation_make_portfolio (const Situation *situation)
{
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (situation->n_gaps, 1));

  return fixture_add_ecosystem (portfolio, situation_make_ecosystem (situation));
}

SpannObject *
situation_make_portfolio_of_two (const Situation *situation)
{
  return fixture_add_ecosystem (situation_make_portfolio (situation),
                                fixture_ecosystem ("other", "Skogsslingan"));
}

SpannObject *
situation_with_field (SpannObject *ecosystem, const char *key, SpannFieldId field, SpannValue value)
{
  const SpannObject *evaluation =
      spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, key);
  SpannObject *changed =
      spann_object_with (spann_object_ref ((SpannObject *)evaluation), field, value);

  return spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, changed, NULL);
}

/* An assessment @noun of @area with @score, @field being its score, in @list of the evaluation
 * @key: in the place of the one of its name. */
static SpannObject *
with_assessment (SpannObject *ecosystem, const char *key, SpannFieldId list, SpannNounIndex noun,
                 const char *area, SpannFieldId field, SpannScore score)
{
  SpannObject *assessment = spann_object_with (spann_object_new (spann_noun_get (noun), area),
                                               field, spann_value_score (score));
  SpannObject *evaluation = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, key));

  if (spann_object_find_item (evaluation, list, area) != NULL)
    evaluation = spann_object_with_item (evaluation, list, assessment, NULL);
  else
    evaluation = spann_object_append_item (evaluation, list, assessment);
  return spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, evaluation, NULL);
}

SpannObject *
situation_with_score (SpannObject *ecosystem, const char *key, const char *gap, SpannScore score)
{
  return with_assessment (ecosystem, key, SPANN_EVALUATION_SCORES, SPANN_NOUN_GAP_ASSESSMENT, gap,
                          SPANN_GAP_ASSESSMENT_SCORE, score);
}

SpannObject *
situation_with_effect (SpannObject *ecosystem, const char *key, const char *area, SpannScore score)
{
  return with_assessment (ecosystem, key, SPANN_EVALUATION_EFFECTS, SPANN_NOUN_EFFECT_ASSESSMENT,
                          area, SPANN_EFFECT_ASSESSMENT_SCORE, score);
}

SpannObject *
situation_make_rescaled_portfolio (guint n_gaps, SpannObject *ecosystem)
{
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (n_gaps, 1));
  SpannObject *second = fixture_strategy (n_gaps, 2);
  SpannObject *scale =
      spann_object_ref ((SpannObject *)spann_object_get_child (second, SPANN_STRATEGY_GAP_SCALE));

  scale = spann_object_with (scale, SPANN_SCALE_STEPS_PER_LEVEL, spann_value_integer (1));
  second = spann_object_with (second, SPANN_STRATEGY_GAP_SCALE, spann_value_object (scale));
  portfolio = spann_object_append_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, second);
  ecosystem = situation_with_field (ecosystem, "e2026", SPANN_EVALUATION_STRATEGY_VERSION,
                                    spann_value_integer (2));
  return fixture_add_ecosystem (portfolio, ecosystem);
}

SpannFigureRequest
situation_request (void)
{
  return (SpannFigureRequest){
      .kind = SPANN_FIGURE_RADAR,
      .as_of = spann_date_new (2026, 11, 23),
  };
}

/* The period @key of @ecosystem loses the amounts of these years. */
static SpannObject *
unset_amounts (SpannObject *ecosystem, const char *key, const Plan *plan)
{
  SpannObject *period = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, key));

  for (int year = plan->first; year <= plan->last; year++) {
    g_autofree char *name = g_strdup_printf ("%d", year);

    period = spann_object_without_item (period, SPANN_PERIOD_GRANTED, name);
  }
  return spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, period, NULL);
}

SpannObject *
situation_add_funded (SpannObject *portfolio, const char *key, const char *name,
                      const Plan plans[SITUATION_MAX_PERIODS])
{
  SpannObject *ecosystem = fixture_ecosystem (key, name);

  for (int i = 0; i < SITUATION_MAX_PERIODS && plans[i].first != 0; i++) {
    g_autofree char *period = g_strdup_printf ("%s-%d", key, i + 1);
    g_autofree char *matter = g_strdup_printf ("matter-%s", period);
    g_autofree char *date = g_strdup_printf ("%d-11-20", plans[i].first - 1);
    gboolean is_planned = plans[i].outcome <= SITUATION_PLANNED;

    ecosystem = fixture_add_period (ecosystem, period, i + 1, plans[i].first, plans[i].last, 900000,
                                    is_planned ? NULL : matter);
    if (plans[i].outcome == SITUATION_UNSET)
      ecosystem = unset_amounts (ecosystem, period, &plans[i]);
    if (!is_planned)
      portfolio = fixture_add_matter (portfolio, matter, SPANN_MATTER_KIND_GRANT, key, date,
                                      plans[i].outcome);
  }
  return fixture_add_ecosystem (portfolio, ecosystem);
}

SpannObject *
situation_add_frame (SpannObject *portfolio, int year, gint64 amount)
{
  g_autofree char *key = g_strdup_printf ("%d", year);
  SpannObject *frame = spann_object_new (spann_noun_get (SPANN_NOUN_FRAME), key);

  frame = spann_object_with (frame, SPANN_FRAME_AMOUNT, spann_value_integer (amount));
  return spann_object_with_item (portfolio, SPANN_PORTFOLIO_FRAMES, frame, NULL);
}

/* A child of @parent that can be changed. (transfer full) */
static SpannObject *
copy_item (const SpannObject *parent, SpannFieldId field, const char *key)
{
  return spann_object_ref ((SpannObject *)spann_object_find_item (parent, field, key));
}

SpannObject *
situation_add_payment (SpannObject *portfolio, const char *ecosystem, const char *period,
                       const char *date, gint64 amount)
{
  SpannObject *changed = copy_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
  SpannObject *paid = copy_item (changed, SPANN_ECOSYSTEM_PERIODS, period);
  g_autofree char *key = g_strdup_printf ("%s-%s", period, date);
  SpannObject *payment = spann_object_new (spann_noun_get (SPANN_NOUN_PAYMENT), key);
  SpannDate day;

  g_assert_true (spann_date_parse (date, &day));
  payment = spann_object_with (payment, SPANN_PAYMENT_DATE, spann_value_date (day));
  payment = spann_object_with (payment, SPANN_PAYMENT_AMOUNT, spann_value_integer (amount));
  paid = spann_object_append_item (paid, SPANN_PERIOD_PAYMENTS, payment);
  changed = spann_object_with_item (changed, SPANN_ECOSYSTEM_PERIODS, paid, NULL);
  return spann_object_with_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, changed, NULL);
}

/* One value, "22" or "22!". */
static SpannObject *
make_value (int year, const char *told)
{
  g_autofree char *key = g_strdup_printf ("%d", year);
  SpannObject *value = spann_object_new (spann_noun_get (SPANN_NOUN_INDICATOR_VALUE), key);

  value = spann_object_with (value, SPANN_INDICATOR_VALUE_VALUE,
                             spann_value_number (g_ascii_strtod (told, NULL)));
  if (g_str_has_suffix (told, "!"))
    value = spann_object_with (value, SPANN_INDICATOR_VALUE_NOTE,
                               spann_value_text (fixture_text ("Ny enkät.", "New survey.")));
  return value;
}

SpannObject *
situation_add_indicator (SpannObject *ecosystem, const char *key, int kind, const char *gap,
                         int first, const char *values)
{
  SpannObject *indicator = spann_object_new (spann_noun_get (SPANN_NOUN_INDICATOR), key);
  g_autofree char *swedish = g_strconcat (key, "-sv", NULL);
  g_autofree char *english = g_strconcat (key, "-en", NULL);
  g_auto (GStrv) numbers = g_strsplit (values, " ", -1);

  indicator = spann_object_with (indicator, SPANN_INDICATOR_NAME,
                                 spann_value_text (fixture_text (swedish, english)));
  indicator = spann_object_with (indicator, SPANN_INDICATOR_UNIT,
                                 spann_value_text (fixture_text ("st", "pcs")));
  indicator = spann_object_with (
      indicator, SPANN_INDICATOR_KIND,
      spann_value_string (kind == SPANN_INDICATOR_KIND_MEMBERS ? "members" : "other"));
  if (gap != NULL)
    indicator = spann_object_with (indicator, SPANN_INDICATOR_GAP, spann_value_string (gap));
  for (int i = 0; numbers[i] != NULL; i++) {
    if (*numbers[i] != '\0' && !g_str_equal (numbers[i], "-"))
      indicator = spann_object_append_item (indicator, SPANN_INDICATOR_VALUES,
                                            make_value (first + i, numbers[i]));
  }
  return spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_INDICATORS, indicator);
}

SpannObject *
situation_make_unphased (const char *key)
{
  return spann_object_without_item (fixture_ecosystem (key, key), SPANN_ECOSYSTEM_PHASES,
                                    "phase-1");
}

SpannObject *
situation_add_phase (SpannObject *ecosystem, const char *date, const char *phase)
{
  guint n = spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PHASES);
  g_autofree char *key = g_strdup_printf ("%s-%u", spann_object_get_key (ecosystem), n);
  SpannObject *change = spann_object_new (spann_noun_get (SPANN_NOUN_PHASE_CHANGE), key);
  SpannDate from;

  g_assert_true (spann_date_parse (date, &from));
  change = spann_object_with (change, SPANN_PHASE_CHANGE_FROM, spann_value_date (from));
  change = spann_object_with (change, SPANN_PHASE_CHANGE_PHASE, spann_value_string (phase));
  change = spann_object_with (change, SPANN_PHASE_CHANGE_REASON,
                              spann_value_text (fixture_text ("Ett skäl.", "A reason.")));
  return spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_PHASES, change);
}
