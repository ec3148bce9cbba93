/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-funding-rules.h"

#include "spann-fixture.h"
#include "spann-funding.h"

#define TODAY "2026-11-23"
#define NO_RULE 0

static SpannDate
parse_date (const char *text)
{
  SpannDate date;

  g_assert_true (spann_date_parse (text, &date));
  return date;
}

/* Adds "p1", "p2" … with the years that @text lists: "2024-2026 2027-2029". */
static SpannObject *
add_periods (SpannObject *ecosystem, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  for (int i = 0; parts[i] != NULL && *parts[i] != '\0'; i++) {
    g_autofree char *key = g_strdup_printf ("p%d", i + 1);
    SpannYearRange years;

    g_assert_true (spann_year_range_parse (parts[i], &years));
    ecosystem = fixture_add_period (ecosystem, key, i + 1, years.first, years.last, 900000, NULL);
  }
  return ecosystem;
}

/* An ecosystem that keeps the rules about its phase and its evaluations, with @periods. */
static SpannObject *
make_ecosystem (const char *periods)
{
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Påhittade");

  ecosystem = fixture_add_evaluation (ecosystem, "baseline", "2019-06-01",
                                      SPANN_EVALUATION_KIND_BASELINE, NULL, 0);
  for (int year = 2020; year <= 2032; year++) {
    g_autofree char *key = g_strdup_printf ("follow-up-%d", year);
    g_autofree char *date = g_strdup_printf ("%d-10-15", year);

    ecosystem =
        fixture_add_evaluation (ecosystem, key, date, SPANN_EVALUATION_KIND_FOLLOW_UP, NULL, 0);
  }
  return add_periods (ecosystem, periods);
}

static SpannObject *
make_portfolio (SpannObject *strategy, SpannObject *ecosystem)
{
  return fixture_add_ecosystem (fixture_portfolio (strategy), ecosystem);
}

/* Findings as "rule period actual/limit fits", one a line; takes them. */
static char *
describe (GPtrArray *findings)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = g_ptr_array_index (findings, i);
    g_autofree char *fits = spann_year_range_to_string (finding->fits);

    g_assert_cmpstr (finding->ecosystem, ==, "eco");
    g_assert_cmpint (finding->severity, ==, SPANN_FUNDING_RULE_SEVERITY_ERROR);
    g_string_append_printf (text, "%s%s %s %d/%d %s", i > 0 ? "\n" : "", finding->rule,
                            finding->period != NULL ? finding->period : "new", finding->actual,
                            finding->limit, finding->fits.first != 0 ? fits : "none");
  }
  g_ptr_array_unref (findings);
  return g_string_free (text, FALSE);
}

static void
assert_findings (SpannObject *portfolio, const char *as_of, const char *expected)
{
  g_autofree char *found = describe (spann_funding_rules_check (portfolio, parse_date (as_of)));

  g_assert_cmpstr (found, ==, expected);
}

/* Periods of at most 3 years, at most 3 of them, at most 9 years, until 2032. */
static void
test_years (void)
{
  static const struct {
    const char *periods, *expected;
  } cases[] = {
      {"", ""},
      {"2024", ""},
      {"2024-2026 2027-2029 2030-2032", ""},
      {"2026-2028 2030-2032", ""},
      {"2024-2027", "period-length p1 4/3 2024–2026"},
      {"2024-2025 2026-2027 2028-2029 2030-2031", "period-count p4 4/3 none"},
      {"2024 2025 2026 2027 2028", "period-count p4 4/3 none\nperiod-count p5 5/3 none"},
      {"2024-2026 2031-2033", "goal-year p2 2033/2032 2031–2032"},
      {"2024-2026 2033-2035", "goal-year p2 2035/2032 2027–2029"},
      {"2024-2026 2026-2028", "period-order p2 1/0 2027–2029"},
      {"2024-2026 2025-2026", "period-order p2 1/0 2027–2028"},
      {"2027-2029 2024-2026", "period-order p2 1/0 2030–2032"},
      {"2030-2032 2024-2026", "period-order p2 1/0 none"},
      {"2024-2026 2025-2027 2028-2030", "period-order p2 1/0 2027"},
      {"2024-2026 2027-2030 2031-2033", "period-length p2 4/3 2027–2029\n"
                                        "years-in-all p3 10/9 2031–2032\n"
                                        "goal-year p3 2033/2032 2031–2032"},
      {"2024-2026 2027-2029 2030-2032 2033-2035", "period-count p4 4/3 none\n"
                                                  "years-in-all p4 12/9 none\n"
                                                  "goal-year p4 2035/2032 none"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio =
        make_portfolio (fixture_strategy (7, 1), make_ecosystem (cases[i].periods));

    assert_findings (portfolio, TODAY, cases[i].expected);
  }
}

/* Another region's strategy: two periods of four years until 2030, five gaps. */
static void
test_other_numbers (void)
{
  static const struct {
    const char *periods, *expected;
  } cases[] = {
      {"2023-2026 2027-2030", ""},
      {"2022-2026", "period-length p1 5/4 2022–2025"},
      {"2023 2025 2027", "period-count p3 3/2 none"},
      {"2024-2026 2028-2031", "goal-year p2 2031/2030 2028–2030"},
      {"2024-2026 2026-2029", "period-order p2 1/0 2027–2030"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *strategy = fixture_with_years (fixture_strategy (5, 1), 2022, 2030);
    g_autoptr (SpannObject) portfolio = NULL;

    strategy = fixture_with_limit (strategy, "period-length", 4);
    strategy = fixture_with_limit (strategy, "period-count", 2);
    strategy = fixture_with_limit (strategy, "years-in-all", 8);
    portfolio = make_portfolio (strategy, make_ecosystem (cases[i].periods));
    assert_findings (portfolio, TODAY, cases[i].expected);
  }
}

/* A rule that the strategy does not have finds nothing and fits everything. */
static void
test_missing_rule (void)
{
  static const struct {
    const char *rule, *periods, *expected;
  } cases[] = {
      {"period-length", "2023-2026 2027-2029 2030-2032", "years-in-all p3 10/9 2030–2031"},
      {"period-length", "2023-2033",
       "years-in-all p1 11/9 2023–2031\ngoal-year p1 2033/2032 2023–2031"},
      {"period-count", "2024 2025 2026 2027", ""},
      {"years-in-all", "2024-2026 2027-2029 2030-2032", ""},
      {"goal-year", "2024-2026 2033-2035", ""},
      {"period-order", "2027-2029 2027-2028", ""},
      {"phase-eligible", "2018", "baseline-before-funding p1 0/0 none"},
      {"baseline-before-funding", "2018", "phase-eligible p1 0/0 none"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *strategy = fixture_with_limit (fixture_strategy (7, 1), cases[i].rule, NO_RULE);
    g_autoptr (SpannObject) portfolio =
        make_portfolio (strategy, make_ecosystem (cases[i].periods));

    assert_findings (portfolio, TODAY, cases[i].expected);
  }
}

/* What a person types, after "2024-2026 2027-2029" (p1, p2) are there. */
static void
test_try (void)
{
  static const struct {
    const char *period; /* NULL: a new one */
    SpannYearRange years;
    const char *expected;
  } cases[] = {
      {NULL, {2030, 2032}, ""},
      {NULL, {2030, 2030}, ""},
      {NULL, {2031, 2033}, "goal-year new 2033/2032 2031–2032"},
      {NULL, {2033, 2034}, "goal-year new 2034/2032 2030–2031"},
      {NULL, {2029, 2031}, "period-order new 2/0 2030–2032"},
      {NULL, {2026, 2027}, "period-order new 2/0 2030–2031"},
      {NULL, {2021, 2023}, "period-order new 2/0 2030–2032"},
      {NULL,
       {2030, 2033},
       "period-length new 4/3 2030–2032\n"
       "years-in-all new 10/9 2030–2032\n"
       "goal-year new 2033/2032 2030–2032"},
      {"p1", {2024, 2026}, ""},
      {"p1", {2024, 2024}, ""},
      {"p1", {2025, 2027}, "period-order p1 2/0 2025–2026"},
      {"p1", {2030, 2032}, "period-order p1 2/0 2024–2026"},
      {"p2", {2026, 2028}, "period-order p2 1/0 2027–2029"},
      {"p2", {2027, 2030}, "period-length p2 4/3 2027–2029"},
  };
  g_autoptr (SpannObject) portfolio =
      make_portfolio (fixture_strategy (7, 1), make_ecosystem ("2024-2026 2027-2029"));
  g_autoptr (SpannObject) before = spann_object_ref (portfolio);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *found = describe (spann_funding_rules_try (
        portfolio, "eco", cases[i].period, cases[i].years, parse_date (TODAY)));

    g_assert_cmpstr (found, ==, cases[i].expected);
  }
  g_assert_true (spann_object_equal (portfolio, before));
}

/* The tenth year, and the fourth period, as somebody types them. */
static void
test_try_too_much (void)
{
  static const struct {
    const char *periods, *period;
    SpannYearRange years;
    const char *expected;
  } cases[] = {
      {"2024-2026 2027-2029 2030-2031", NULL, {2032, 2032}, "period-count new 4/3 none"},
      {"2023-2025 2026-2028 2029-2031",
       "p3",
       {2029, 2032},
       "period-length p3 4/3 2029–2031\nyears-in-all p3 10/9 2029–2031"},
      {"2023-2025 2026-2028 2030-2031", "p1", {2022, 2025}, "period-length p1 4/3 2022–2024"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio =
        make_portfolio (fixture_strategy (7, 1), make_ecosystem (cases[i].periods));
    g_autofree char *found = describe (spann_funding_rules_try (
        portfolio, "eco", cases[i].period, cases[i].years, parse_date (TODAY)));

    g_assert_cmpstr (found, ==, cases[i].expected);
  }
}

/* With longer periods allowed, a tenth year alone is found, on the period that is typed. */
static void
test_try_tenth_year (void)
{
  SpannObject *strategy = fixture_with_limit (fixture_strategy (7, 1), "period-length", 5);
  g_autoptr (SpannObject) portfolio =
      make_portfolio (strategy, make_ecosystem ("2022-2025 2026-2028 2031-2032"));
  g_autofree char *last = describe (spann_funding_rules_try (
      portfolio, "eco", "p3", (SpannYearRange){2030, 2032}, parse_date (TODAY)));
  g_autofree char *first = describe (spann_funding_rules_try (
      portfolio, "eco", "p1", (SpannYearRange){2021, 2025}, parse_date (TODAY)));

  g_assert_cmpstr (last, ==, "years-in-all p3 10/9 2030–2031");
  g_assert_cmpstr (first, ==, "years-in-all p1 10/9 2021–2024");
}

static void
test_suggest (void)
{
  static const struct {
    const char *periods, *as_of;
    const char *expected; /* NULL: no years are left */
  } cases[] = {
      {"", "2023-05-01", "2024–2026"},
      {"", TODAY, "2026–2028"},
      {"2024-2026", TODAY, "2027–2029"},
      {"2024-2026", "2028-02-01", "2028–2030"},
      {"2024-2026 2027-2029", TODAY, "2030–2032"},
      {"2026-2028", TODAY, "2029–2031"},
      {"2026-2028 2029-2031", TODAY, "2032"},
      {"2024-2026 2028-2030", TODAY, "2031–2032"},
      {"2024 2025 2026", TODAY, NULL},
      {"2023-2027 2028-2030", TODAY, "2031"},
      {"2023-2027 2028-2031", TODAY, NULL},
      {"2027-2029 2030-2032", TODAY, NULL},
      {"", "2033-01-01", NULL},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio =
        make_portfolio (fixture_strategy (7, 1), make_ecosystem (cases[i].periods));
    SpannYearRange years = {1, 2};
    g_autofree char *found = NULL;

    g_assert_cmpint (
        spann_funding_rules_suggest (portfolio, "eco", parse_date (cases[i].as_of), &years), ==,
        cases[i].expected != NULL);
    found = spann_year_range_to_string (years);
    g_assert_cmpstr (found, ==, cases[i].expected != NULL ? cases[i].expected : "1–2");
  }
}

/* What is suggested is never found fault with. */
static void
test_suggestion_holds (void)
{
  static const char *const periods[] = {"", "2024-2026", "2024-2027", "2022-2023 2025-2029",
                                        "2027-2029 2024-2026"};

  for (gsize i = 0; i < G_N_ELEMENTS (periods); i++) {
    g_autoptr (SpannObject) portfolio =
        make_portfolio (fixture_strategy (7, 1), make_ecosystem (periods[i]));
    g_autofree char *found = NULL;
    SpannYearRange years;

    g_assert_true (spann_funding_rules_suggest (portfolio, "eco", parse_date (TODAY), &years));
    found = describe (spann_funding_rules_try (portfolio, "eco", NULL, years, parse_date (TODAY)));
    g_assert_cmpstr (found, ==, "");
  }
}

static SpannObject *
add_phase (SpannObject *ecosystem, const char *key, const char *from, const char *phase)
{
  SpannObject *change = spann_object_new (spann_noun_get (SPANN_NOUN_PHASE_CHANGE), key);

  change =
      spann_object_with (change, SPANN_PHASE_CHANGE_FROM, spann_value_date (parse_date (from)));
  change = spann_object_with (change, SPANN_PHASE_CHANGE_PHASE, spann_value_string (phase));
  return spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_PHASES, change);
}

/* The fixture's ecosystem is in an eligible phase since 2020. */
static void
test_phase (void)
{
  static const struct {
    const char *from, *phase, *periods, *as_of, *expected;
  } cases[] = {
      {"2026-07-01", "new", "2024-2026 2027-2029", TODAY, "phase-eligible p2 0/0 none"},
      {"2024-01-02", "new", "2024-2026", TODAY, ""},
      {"2024-01-01", "new", "2024-2026", TODAY, "phase-eligible p1 0/0 none"},
      {"2027-06-01", "new", "2027-2029", TODAY, ""},
      {"2026-12-01", "new", "2027-2029", TODAY, ""},
      {"2026-12-01", "new", "2027-2029", "2026-12-01", "phase-eligible p1 0/0 none"},
      {"2024-01-01", "mature", "2024-2026", TODAY, ""},
      {"2024-01-01", "unheard-of", "2024-2026", TODAY, "phase-eligible p1 0/0 none"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *ecosystem =
        add_phase (make_ecosystem (cases[i].periods), "phase-2", cases[i].from, cases[i].phase);
    g_autoptr (SpannObject) portfolio = make_portfolio (fixture_strategy (7, 1), ecosystem);

    assert_findings (portfolio, cases[i].as_of, cases[i].expected);
  }
}

/* The finding names the phase that counted, not one that comes later. */
static void
test_phase_named (void)
{
  SpannObject *ecosystem = add_phase (make_ecosystem ("2027-2029"), "phase-2", "2026-07-01", "new");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  const SpannFinding *finding;

  ecosystem = add_phase (ecosystem, "phase-3", "2026-12-31", "mature");
  portfolio = make_portfolio (fixture_strategy (7, 1), ecosystem);
  findings = spann_funding_rules_check (portfolio, parse_date (TODAY));
  g_assert_cmpuint (findings->len, ==, 1);
  finding = findings->pdata[0];
  g_assert_cmpstr (finding->rule, ==, "phase-eligible");
  g_assert_cmpstr (finding->phase, ==, "new");
}

static void
test_baseline (void)
{
  static const struct {
    const char *date; /* NULL: no baseline */
    const char *periods, *as_of, *expected;
  } cases[] = {
      {NULL, "2027-2029", TODAY, "baseline-before-funding p1 0/0 none"},
      {"2026-10-01", "2027-2029", TODAY, ""},
      {"2026-12-01", "2027-2029", TODAY, "baseline-before-funding p1 0/0 none"},
      {"2026-12-01", "2027-2029", "2026-12-01", ""},
      {"2024-01-01", "2024", TODAY, "baseline-before-funding p1 0/0 none"},
      {"2023-12-31", "2024", TODAY, ""},
      {"2024-06-01", "2024-2026 2027-2029", "2025-01-01", "baseline-before-funding p1 0/0 none"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *ecosystem = add_periods (fixture_ecosystem ("eco", "Påhittade"), cases[i].periods);
    g_autoptr (SpannObject) portfolio = NULL;

    if (cases[i].date != NULL)
      ecosystem = fixture_add_evaluation (ecosystem, "baseline", cases[i].date,
                                          SPANN_EVALUATION_KIND_BASELINE, NULL, 0);
    portfolio = make_portfolio (fixture_strategy (7, 1), ecosystem);
    assert_findings (portfolio, cases[i].as_of, cases[i].expected);
  }
}

/* Two periods, 2024–2026 and 2028–2030, and perhaps one follow-up. */
static void
test_evaluation (void)
{
  static const struct {
    const char *date; /* NULL: no follow-up */
    const char *as_of;
    gboolean is_found;
  } cases[] = {
      {NULL, "2025-12-31", FALSE},         {NULL, "2026-01-01", TRUE},
      {NULL, "2028-06-01", TRUE},          {"2024-01-01", "2028-06-01", FALSE},
      {"2026-10-15", TODAY, FALSE},        {"2026-12-15", TODAY, TRUE},
      {"2027-12-31", "2028-06-01", FALSE}, {"2028-01-01", "2028-06-01", TRUE},
      {"2023-12-31", "2028-06-01", TRUE},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannObject *ecosystem =
        add_periods (fixture_add_evaluation (fixture_ecosystem ("eco", "Påhittade"), "baseline",
                                             "2022-06-01", SPANN_EVALUATION_KIND_BASELINE, NULL, 0),
                     "2024-2026 2028-2030");
    g_autoptr (SpannObject) portfolio = NULL;

    if (cases[i].date != NULL)
      ecosystem = fixture_add_evaluation (ecosystem, "follow-up", cases[i].date,
                                          SPANN_EVALUATION_KIND_FOLLOW_UP, NULL, 0);
    portfolio = make_portfolio (fixture_strategy (7, 1), ecosystem);
    assert_findings (portfolio, cases[i].as_of,
                     cases[i].is_found ? "evaluation-before-next-period p2 1/0 none" : "");
  }
}

/* Four periods, of which the second was applied for and refused. */
static void
test_refused (void)
{
  SpannObject *ecosystem = make_ecosystem ("2024-2026");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autofree char *found = NULL;

  ecosystem = fixture_add_period (ecosystem, "refused", 2, 2026, 2029, 900000, "matter");
  ecosystem = fixture_add_period (ecosystem, "p3", 3, 2027, 2029, 900000, NULL);
  ecosystem = fixture_add_period (ecosystem, "p4", 4, 2030, 2032, 900000, NULL);
  portfolio = make_portfolio (fixture_strategy (7, 1), ecosystem);
  portfolio = fixture_add_matter (portfolio, "matter", SPANN_MATTER_KIND_GRANT, "eco", "2026-06-10",
                                  SPANN_MATTER_OUTCOME_NOT_CARRIED);

  assert_findings (portfolio, TODAY, "");
  assert_findings (portfolio, "2026-06-09",
                   "period-length refused 4/3 none\n"
                   "period-order refused 1/0 none\n"
                   "years-in-all p3 10/9 none\n"
                   "period-order p3 2/0 none\n"
                   "period-count p4 4/3 none\n"
                   "years-in-all p4 13/9 none");
  found = describe (spann_funding_rules_try (portfolio, "eco", "refused",
                                             (SpannYearRange){2025, 2033}, parse_date (TODAY)));
  g_assert_cmpstr (found, ==, "");
}

/* A grant of 2023 for 2024–2026 that was discontinued in 2025, and a new start after it. */
static void
test_ended_early (void)
{
  SpannObject *ecosystem = make_ecosystem ("");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autofree char *found = NULL;
  SpannYearRange years;

  ecosystem = fixture_add_period (ecosystem, "p1", 1, 2024, 2026, 900000, "grant");
  ecosystem = fixture_add_period (ecosystem, "p2", 2, 2026, 2028, 900000, NULL);
  portfolio =
      make_portfolio (fixture_with_limit (fixture_strategy (7, 1), "years-in-all", 6), ecosystem);
  portfolio = fixture_add_matter (portfolio, "grant", SPANN_MATTER_KIND_GRANT, "eco", "2023-12-06",
                                  SPANN_MATTER_OUTCOME_APPROVED);
  portfolio = fixture_add_matter (portfolio, "end", SPANN_MATTER_KIND_DISCONTINUE, "eco",
                                  "2025-03-12", SPANN_MATTER_OUTCOME_APPROVED);

  assert_findings (portfolio, TODAY, "");
  assert_findings (portfolio, "2025-03-11", "period-order p2 1/0 2027–2029");
  found = describe (spann_funding_rules_try (portfolio, "eco", "p1", (SpannYearRange){2024, 2032},
                                             parse_date (TODAY)));
  g_assert_cmpstr (found, ==, "");
  g_assert_true (spann_funding_rules_suggest (portfolio, "eco", parse_date (TODAY), &years));
  g_assert_cmpint (years.first, ==, 2029);
  g_assert_cmpint (years.last, ==, 2029);
}

/* Nothing is wrong without periods, and findings come in the portfolio's order. */
static void
test_several_ecosystems (void)
{
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (GPtrArray) findings = NULL;

  portfolio = make_portfolio (fixture_strategy (7, 1), make_ecosystem ("2024-2027"));
  portfolio = fixture_add_ecosystem (portfolio, fixture_ecosystem ("idle", "Vilande"));
  portfolio = fixture_add_ecosystem (portfolio,
                                     add_periods (fixture_ecosystem ("bare", "Nya"), "2031-2033"));
  findings = spann_funding_rules_check (portfolio, parse_date (TODAY));

  g_assert_cmpuint (findings->len, ==, 3);
  g_assert_cmpstr (((SpannFinding *)findings->pdata[0])->ecosystem, ==, "eco");
  g_assert_cmpstr (((SpannFinding *)findings->pdata[1])->ecosystem, ==, "bare");
  g_assert_cmpstr (((SpannFinding *)findings->pdata[1])->rule, ==, "goal-year");
  g_assert_cmpstr (((SpannFinding *)findings->pdata[2])->rule, ==, "baseline-before-funding");
}

/* How grave a finding is comes from the strategy too. */
static void
test_severity (void)
{
  SpannObject *strategy = fixture_strategy (7, 1);
  SpannObject *rule = spann_object_ref ((SpannObject *)spann_object_find_item (
      strategy, SPANN_STRATEGY_FUNDING_RULES, "phase-eligible"));
  SpannObject *ecosystem = add_phase (make_ecosystem ("2024-2026"), "phase-2", "2023-01-01", "new");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (GPtrArray) findings = NULL;

  rule = spann_object_with (rule, SPANN_FUNDING_RULE_SEVERITY, spann_value_string ("warning"));
  strategy = spann_object_with_item (strategy, SPANN_STRATEGY_FUNDING_RULES, rule, NULL);
  portfolio = make_portfolio (strategy, ecosystem);
  findings = spann_funding_rules_check (portfolio, parse_date (TODAY));

  g_assert_cmpuint (findings->len, ==, 1);
  g_assert_cmpint (((SpannFinding *)findings->pdata[0])->severity, ==,
                   SPANN_FUNDING_RULE_SEVERITY_WARNING);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/funding-rules/years", test_years);
  g_test_add_func ("/funding-rules/other-numbers", test_other_numbers);
  g_test_add_func ("/funding-rules/missing-rule", test_missing_rule);
  g_test_add_func ("/funding-rules/try/years", test_try);
  g_test_add_func ("/funding-rules/try/too-much", test_try_too_much);
  g_test_add_func ("/funding-rules/try/tenth-year", test_try_tenth_year);
  g_test_add_func ("/funding-rules/suggest", test_suggest);
  g_test_add_func ("/funding-rules/suggestion-holds", test_suggestion_holds);
  g_test_add_func ("/funding-rules/phase", test_phase);
  g_test_add_func ("/funding-rules/phase/named", test_phase_named);
  g_test_add_func ("/funding-rules/baseline", test_baseline);
  g_test_add_func ("/funding-rules/evaluation", test_evaluation);
  g_test_add_func ("/funding-rules/refused", test_refused);
  g_test_add_func ("/funding-rules/ended-early", test_ended_early);
  g_test_add_func ("/funding-rules/several-ecosystems", test_several_ecosystems);
  g_test_add_func ("/funding-rules/severity", test_severity);
  return g_test_run ();
}
