/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fixture.h"

static SpannObject *
make (SpannNounIndex noun, const char *key)
{
  return spann_object_new (spann_noun_get (noun), key);
}

static SpannObject *
with_text (SpannObject *object, SpannFieldId field, const char *sv, const char *en)
{
  return spann_object_with (object, field, spann_value_text (fixture_text (sv, en)));
}

static SpannObject *
with_words (SpannObject *object, SpannFieldId field, const char *words)
{
  return with_text (object, field, words, words);
}

static SpannObject *
with_string (SpannObject *object, SpannFieldId field, const char *string)
{
  return spann_object_with (object, field, spann_value_string (string));
}

static SpannObject *
with_integer (SpannObject *object, SpannFieldId field, gint64 integer)
{
  return spann_object_with (object, field, spann_value_integer (integer));
}

static SpannObject *
with_date (SpannObject *object, SpannFieldId field, const char *date)
{
  SpannDate day;

  if (!spann_date_parse (date, &day))
    g_error ("%s is not a date", date);
  return spann_object_with (object, field, spann_value_date (day));
}

static SpannObject *
with_child (SpannObject *object, SpannFieldId field, SpannObject *child)
{
  return spann_object_with (object, field, spann_value_object (child));
}

static SpannObject *
make_basis (void)
{
  return with_string (make (SPANN_NOUN_BASIS, NULL), SPANN_BASIS_KIND, "assumption");
}

static SpannObject *
make_year (int year)
{
  SpannObject *parameter = make (SPANN_NOUN_YEAR_PARAMETER, NULL);

  parameter = with_integer (parameter, SPANN_YEAR_PARAMETER_YEAR, year);
  return with_child (parameter, SPANN_YEAR_PARAMETER_BASIS, make_basis ());
}

static SpannObject *
make_gap (guint number)
{
  g_autofree char *key = g_strdup_printf ("gap-%u", number);
  g_autofree char *sv = g_strdup_printf ("Gapet %u", number);
  g_autofree char *en = g_strdup_printf ("The gap %u", number);
  g_autofree char *short_sv = g_strdup_printf ("Sida %u", number);
  g_autofree char *short_en = g_strdup_printf ("Side %u", number);
  SpannObject *gap = make (SPANN_NOUN_GAP, key);

  gap = with_text (gap, SPANN_GAP_NAME, sv, en);
  gap = with_text (gap, SPANN_GAP_SHORT_NAME, short_sv, short_en);
  gap = with_text (gap, SPANN_GAP_SIDE_A, "företag", "firms");
  gap = with_text (gap, SPANN_GAP_SIDE_B, "andra", "others");
  return with_child (gap, SPANN_GAP_BASIS, make_basis ());
}

static SpannObject *
make_effect_area (guint number)
{
  g_autofree char *key = g_strdup_printf ("effect-%u", number);
  SpannObject *area = make (SPANN_NOUN_EFFECT_AREA, key);

  area = with_words (area, SPANN_EFFECT_AREA_NAME, key);
  area = with_words (area, SPANN_EFFECT_AREA_SHORT_NAME, key);
  return with_child (area, SPANN_EFFECT_AREA_BASIS, make_basis ());
}

static SpannObject *
make_phase (const char *key, gboolean eligible)
{
  SpannObject *phase = make (SPANN_NOUN_PHASE, key);

  phase = with_words (phase, SPANN_PHASE_NAME, key);
  phase = spann_object_with (phase, SPANN_PHASE_ELIGIBLE, spann_value_boolean (eligible));
  return with_child (phase, SPANN_PHASE_BASIS, make_basis ());
}

static SpannObject *
make_scale (void)
{
  SpannObject *scale = make (SPANN_NOUN_SCALE, NULL);

  for (int number = 0; number <= 4; number++) {
    g_autofree char *key = g_strdup_printf ("level-%d", number);
    SpannObject *level = make (SPANN_NOUN_LEVEL, key);

    level = with_integer (level, SPANN_LEVEL_LEVEL, number);
    level = with_words (level, SPANN_LEVEL_NAME, key);
    level = with_words (level, SPANN_LEVEL_ANCHOR, key);
    scale = spann_object_append_item (scale, SPANN_SCALE_LEVELS, level);
  }
  scale = with_integer (scale, SPANN_SCALE_STEPS_PER_LEVEL, 2);
  scale = with_text (scale, SPANN_SCALE_LOW_END, "stort gap", "wide gap");
  scale = with_text (scale, SPANN_SCALE_HIGH_END, "överbryggat", "bridged");
  return with_child (scale, SPANN_SCALE_BASIS, make_basis ());
}

static SpannObject *
make_rule (const char *key, int limit)
{
  SpannObject *rule = make (SPANN_NOUN_FUNDING_RULE, key);

  rule = with_words (rule, SPANN_FUNDING_RULE_NAME, key);
  if (limit > 0)
    rule = with_integer (rule, SPANN_FUNDING_RULE_LIMIT, limit);
  rule = with_string (rule, SPANN_FUNDING_RULE_SEVERITY, "error");
  return with_child (rule, SPANN_FUNDING_RULE_BASIS, make_basis ());
}

static SpannObject *
add_rules (SpannObject *strategy)
{
  static const struct {
    const char *key;
    int limit;
  } rules[] = {
      {"period-length", 3},
      {"period-count", 3},
      {"years-in-all", 9},
      {"goal-year", 0},
      {"period-order", 0},
      {"phase-eligible", 0},
      {"baseline-before-funding", 0},
      {"evaluation-before-next-period", 0},
  };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    strategy = spann_object_append_item (strategy, SPANN_STRATEGY_FUNDING_RULES,
                                         make_rule (rules[i].key, rules[i].limit));
  return strategy;
}

static SpannObject *
make_progress_rule (void)
{
  SpannObject *rule = make (SPANN_NOUN_PROGRESS_RULE, NULL);

  rule = with_string (rule, SPANN_PROGRESS_RULE_READING, "too-few-forward");
  rule = with_integer (rule, SPANN_PROGRESS_RULE_AREAS, 3);
  rule = with_integer (rule, SPANN_PROGRESS_RULE_STEPS, 1);
  rule = with_string (rule, SPANN_PROGRESS_RULE_ASSESSOR, "region");
  return with_child (rule, SPANN_PROGRESS_RULE_BASIS, make_basis ());
}

static SpannObject *
make_decision_body (void)
{
  SpannObject *body = make (SPANN_NOUN_DECISION_BODY, NULL);

  body = with_text (body, SPANN_DECISION_BODY_NAME, "nämnden", "the committee");
  return with_child (body, SPANN_DECISION_BODY_BASIS, make_basis ());
}

SpannText *
fixture_text (const char *sv, const char *en)
{
  return spann_text_new ("sv", sv, en);
}

SpannObject *
fixture_strategy (guint n_gaps, int version)
{
  g_autofree char *key = g_strdup_printf ("strategy-%d", version);
  SpannObject *strategy = make (SPANN_NOUN_STRATEGY, key);

  strategy = with_integer (strategy, SPANN_STRATEGY_VERSION, version);
  strategy = with_text (strategy, SPANN_STRATEGY_NAME, "Strategin", "The strategy");
  strategy = with_text (strategy, SPANN_STRATEGY_REGION, "Påhittade länet", "Made-up County");
  strategy = with_text (strategy, SPANN_STRATEGY_SOURCE, "Påhittat beslut", "Made-up decision");
  strategy = with_child (strategy, SPANN_STRATEGY_PROGRAMME_START, make_year (2024));
  strategy = with_child (strategy, SPANN_STRATEGY_GOAL_YEAR, make_year (2032));
  for (guint i = 1; i <= n_gaps; i++)
    strategy = spann_object_append_item (strategy, SPANN_STRATEGY_GAPS, make_gap (i));
  for (guint i = 1; i <= 2; i++)
    strategy =
        spann_object_append_item (strategy, SPANN_STRATEGY_EFFECT_AREAS, make_effect_area (i));
  strategy =
      spann_object_append_item (strategy, SPANN_STRATEGY_PHASES, make_phase ("mature", TRUE));
  strategy = spann_object_append_item (strategy, SPANN_STRATEGY_PHASES, make_phase ("new", FALSE));
  strategy = with_child (strategy, SPANN_STRATEGY_GAP_SCALE, make_scale ());
  strategy = with_child (strategy, SPANN_STRATEGY_EFFECT_SCALE, make_scale ());
  strategy = add_rules (strategy);
  strategy = with_child (strategy, SPANN_STRATEGY_PROGRESS_RULE, make_progress_rule ());
  return with_child (strategy, SPANN_STRATEGY_DECISION_BODY, make_decision_body ());
}

SpannObject *
fixture_with_limit (SpannObject *strategy, const char *rule, int limit)
{
  if (limit == 0)
    return spann_object_without_item (strategy, SPANN_STRATEGY_FUNDING_RULES, rule);
  return spann_object_with_item (strategy, SPANN_STRATEGY_FUNDING_RULES, make_rule (rule, limit),
                                 NULL);
}

SpannObject *
fixture_with_years (SpannObject *strategy, int start, int goal)
{
  strategy = with_child (strategy, SPANN_STRATEGY_PROGRAMME_START, make_year (start));
  return with_child (strategy, SPANN_STRATEGY_GOAL_YEAR, make_year (goal));
}

SpannObject *
fixture_portfolio (SpannObject *strategy)
{
  SpannObject *portfolio = make (SPANN_NOUN_PORTFOLIO, NULL);

  portfolio =
      with_text (portfolio, SPANN_PORTFOLIO_NAME, "Påhittad uppföljning", "Made-up follow-up");
  portfolio = with_string (portfolio, SPANN_PORTFOLIO_LANGUAGE, "sv");
  return spann_object_append_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, strategy);
}

SpannObject *
fixture_add_ecosystem (SpannObject *portfolio, SpannObject *ecosystem)
{
  return spann_object_append_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
}

SpannObject *
fixture_ecosystem (const char *key, const char *name)
{
  SpannObject *ecosystem = make (SPANN_NOUN_ECOSYSTEM, key);
  SpannObject *phase = make (SPANN_NOUN_PHASE_CHANGE, "phase-1");

  phase = with_date (phase, SPANN_PHASE_CHANGE_FROM, "2020-01-01");
  phase = with_string (phase, SPANN_PHASE_CHANGE_PHASE, "mature");
  ecosystem = with_string (ecosystem, SPANN_ECOSYSTEM_NAME, name);
  return spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_PHASES, phase);
}

SpannObject *
fixture_ecosystems (guint n, const char *name)
{
  GPtrArray *ecosystems = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);

  for (guint i = 0; i < n; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%05u", i);

    g_ptr_array_add (ecosystems, fixture_ecosystem (key, name));
  }
  return spann_object_with (fixture_portfolio (fixture_strategy (7, 1)), SPANN_PORTFOLIO_ECOSYSTEMS,
                            spann_value_objects (ecosystems));
}

SpannObject *
fixture_add_evaluation (SpannObject *ecosystem, const char *key, const char *date,
                        SpannEvaluationKind kind, const int *scores, guint n_gaps)
{
  static const char *const kinds[] = {"baseline", "follow-up", "final"};
  SpannObject *evaluation = make (SPANN_NOUN_EVALUATION, key);

  evaluation = with_date (evaluation, SPANN_EVALUATION_DATE, date);
  evaluation = with_string (evaluation, SPANN_EVALUATION_KIND, kinds[kind]);
  evaluation = with_string (evaluation, SPANN_EVALUATION_ASSESSOR, "region");
  evaluation = with_integer (evaluation, SPANN_EVALUATION_STRATEGY_VERSION, 1);
  for (guint i = 0; i < n_gaps; i++) {
    g_autofree char *gap = g_strdup_printf ("gap-%u", i + 1);
    SpannObject *assessment = make (SPANN_NOUN_GAP_ASSESSMENT, gap);
    SpannScore score =
        scores[i] == FIXTURE_MISSING ? spann_score_not_assessed () : spann_score_new (scores[i]);

    assessment =
        spann_object_with (assessment, SPANN_GAP_ASSESSMENT_SCORE, spann_value_score (score));
    evaluation = spann_object_append_item (evaluation, SPANN_EVALUATION_SCORES, assessment);
  }
  return spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, evaluation);
}

SpannObject *
fixture_add_period (SpannObject *ecosystem, const char *key, int ordinal, int first, int last,
                    gint64 amount, const char *matter)
{
  SpannObject *period = make (SPANN_NOUN_PERIOD, key);

  period = with_integer (period, SPANN_PERIOD_ORDINAL, ordinal);
  period = with_integer (period, SPANN_PERIOD_FIRST_YEAR, first);
  period = with_integer (period, SPANN_PERIOD_LAST_YEAR, last);
  period = with_string (period, SPANN_PERIOD_MATTER, matter);
  for (int year = first; year <= last; year++) {
    g_autofree char *name = g_strdup_printf ("%d", year);
    SpannObject *grant = with_integer (make (SPANN_NOUN_GRANT, name), SPANN_GRANT_AMOUNT, amount);

    period = spann_object_append_item (period, SPANN_PERIOD_GRANTED, grant);
  }
  return spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, period);
}

SpannObject *
fixture_add_target (SpannObject *ecosystem, const char *gap, int year, int steps)
{
  g_autofree char *key = g_strdup_printf ("target-%s-%d", gap, year);
  SpannObject *target = make (SPANN_NOUN_TARGET, key);

  target = with_string (target, SPANN_TARGET_GAP, gap);
  target = with_integer (target, SPANN_TARGET_YEAR, year);
  target = with_integer (target, SPANN_TARGET_STRATEGY_VERSION, 1);
  target =
      spann_object_with (target, SPANN_TARGET_SCORE, spann_value_score (spann_score_new (steps)));
  return spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_TARGETS, target);
}

SpannObject *
fixture_add_matter (SpannObject *portfolio, const char *key, SpannMatterKind kind,
                    const char *ecosystem, const char *date, int outcome)
{
  const char *const about[] = {ecosystem, NULL};
  g_autofree char *meeting_key = g_strdup_printf ("meeting-%s", key);
  SpannObject *meeting = make (SPANN_NOUN_MEETING, meeting_key);
  SpannObject *matter = make (SPANN_NOUN_MATTER, key);

  matter =
      with_string (matter, SPANN_MATTER_KIND, spann_field_get (SPANN_MATTER_KIND)->choices[kind]);
  matter = with_words (matter, SPANN_MATTER_TITLE, key);
  matter = spann_object_with (matter, SPANN_MATTER_ECOSYSTEMS, spann_value_strings (about));
  matter = with_string (matter, SPANN_MATTER_STATUS, outcome < 0 ? "in-preparation" : "decided");
  if (outcome >= 0) {
    matter = with_date (matter, SPANN_MATTER_DECIDED, date);
    matter = with_string (matter, SPANN_MATTER_OUTCOME,
                          spann_field_get (SPANN_MATTER_OUTCOME)->choices[outcome]);
  }
  meeting = with_date (meeting, SPANN_MEETING_DATE, date);
  meeting = spann_object_append_item (meeting, SPANN_MEETING_MATTERS, matter);
  return spann_object_append_item (portfolio, SPANN_PORTFOLIO_MEETINGS, meeting);
}

static gint64
read_time (gpointer data)
{
  const gint64 *now = data;

  return *now;
}

static char *
count_id (gpointer data)
{
  guint *counter = data;

  return g_strdup_printf ("id-%u", ++*counter);
}

SpannContext
fixture_context (gint64 *now, guint *counter)
{
  return (SpannContext){
      .clock = {read_time, now},
      .ids = {count_id, counter},
      .user = "planner",
  };
}
