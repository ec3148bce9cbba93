/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-period-draft.h"

#include "spann-check.h"
#include "spann-date.h"
#include "spann-fixture.h"
#include "spann-funding-rules.h"

static const SpannDate today = {2026, 11, 23};

/* An ecosystem with a baseline, and the decided periods 2024–2026 and 2027–2029 of 900 000 a year.
 */
static SpannObject *
make_root (void)
{
  static const int scores[] = {2, 2};
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Skogsslingan");
  SpannObject *root = NULL;

  ecosystem = fixture_add_evaluation (ecosystem, "base", "2022-05-10",
                                      SPANN_EVALUATION_KIND_BASELINE, scores, 2);
  ecosystem = fixture_add_evaluation (ecosystem, "now", "2026-10-15",
                                      SPANN_EVALUATION_KIND_FOLLOW_UP, scores, 2);
  ecosystem = fixture_add_period (ecosystem, "one", 1, 2024, 2026, 900000, "matter-1");
  ecosystem = fixture_add_period (ecosystem, "two", 2, 2027, 2029, 900000, NULL);
  root = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  return fixture_add_matter (root, "matter-1", SPANN_MATTER_KIND_GRANT, "eco", "2023-11-22",
                             SPANN_MATTER_OUTCOME_APPROVED);
}

static SpannMoney
get_amount (const SpannPeriodDraft *draft, guint index)
{
  return g_array_index (draft->amounts, SpannMoney, index);
}

/* The period after the edit, which must hold. */
static const SpannObject *
get_period (const SpannEdit *edit, const char *key)
{
  g_autoptr (GError) error = NULL;

  spann_check_root (spann_edit_get_root (edit), &error);
  g_assert_no_error (error);
  return spann_object_find_item (
      spann_object_find_item (spann_edit_get_root (edit), SPANN_PORTFOLIO_ECOSYSTEMS, "eco"),
      SPANN_ECOSYSTEM_PERIODS, key);
}

static void
test_starts_with_what_fits (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannPeriodDraft) draft = spann_period_draft_new (root, "eco", NULL, today, "sv");

  g_assert_cmpint (draft->years.first, ==, 2030);
  g_assert_cmpint (draft->years.last, ==, 2032);
  g_assert_cmpint (spann_period_draft_get_same_amount (draft), ==, 900000);
  g_assert_cmpint (draft->co_funding, ==, -1);
}

static void
test_amounts_follow_years (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannPeriodDraft) draft = spann_period_draft_new (root, "eco", "two", today, "sv");

  g_array_index (draft->amounts, SpannMoney, 0) = 100;
  g_assert_cmpint (spann_period_draft_get_same_amount (draft), ==, -1);
  spann_period_draft_set_years (draft, (SpannYearRange){2026, 2030});
  g_assert_cmpuint (draft->amounts->len, ==, 5);
  g_assert_cmpint (get_amount (draft, 0), ==, 900000);
  g_assert_cmpint (get_amount (draft, 1), ==, 100);
  g_assert_cmpint (get_amount (draft, 4), ==, 900000);
  spann_period_draft_set_same_amount (draft, 5);
  g_assert_cmpint (spann_period_draft_get_same_amount (draft), ==, 5);
}

/* A year that leaves and comes back has its own amount again; a new one gets the last. */
static void
test_amounts_come_back (void)
{
  static const SpannMoney expected[] = {100, 200, 300, 300};
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannPeriodDraft) draft = spann_period_draft_new (root, "eco", "two", today, "sv");

  for (guint i = 0; i < 3; i++)
    g_array_index (draft->amounts, SpannMoney, i) = expected[i];
  spann_period_draft_set_years (draft, (SpannYearRange){2027, 2027});
  spann_period_draft_set_years (draft, (SpannYearRange){2027, 2030});
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpint (get_amount (draft, i), ==, expected[i]);

  spann_period_draft_set_years (draft, (SpannYearRange){2027, 2027});
  spann_period_draft_set_same_amount (draft, 5);
  spann_period_draft_set_years (draft, (SpannYearRange){2027, 2028});
  g_assert_cmpint (spann_period_draft_get_same_amount (draft), ==, 5);
}

/**
 * Case:
 * @period: (nullable): the one that is changed
 * @fits: what would fit; first 0: nothing is offered
 */
typedef struct {
  const char *period;
  SpannYearRange years;
  gboolean breaks;
  SpannYearRange fits;
} FitCase;

static const FitCase fit_cases[] = {
    {NULL, {2030, 2032}, FALSE, {0, 0}},
    /* Past the goal year. */
    {NULL, {2031, 2033}, TRUE, {2031, 2032}},
    /* Four years long. */
    {"two", {2027, 2030}, TRUE, {2027, 2029}},
    /* Overlaps the first. */
    {"two", {2026, 2028}, TRUE, {2027, 2029}},
    /* Wholly past the goal year: as long, and earlier. */
    {NULL, {2034, 2035}, TRUE, {2030, 2031}},
};

static void
test_finds_what_fits (void)
{
  g_autoptr (SpannObject) root = make_root ();

  for (guint i = 0; i < G_N_ELEMENTS (fit_cases); i++) {
    const FitCase *c = &fit_cases[i];
    g_autoptr (SpannPeriodDraft) draft =
        spann_period_draft_new (root, "eco", c->period, today, "sv");
    g_autoptr (GPtrArray) findings =
        spann_funding_rules_try (root, "eco", c->period, c->years, today);
    SpannYearRange fits = {0, 0};

    g_test_message ("%d–%d", c->years.first, c->years.last);
    spann_period_draft_set_years (draft, c->years);
    g_assert_cmpint (spann_period_draft_breaks_rule (findings), ==, c->breaks);
    g_assert_cmpint (spann_period_draft_find_fit (draft, root, findings, today, &fits), ==,
                     c->fits.first != 0);
    g_assert_cmpint (fits.first, ==, c->fits.first);
    g_assert_cmpint (fits.last, ==, c->fits.last);
  }
}

static void
test_makes_a_period (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannPeriodDraft) draft = spann_period_draft_new (root, "eco", NULL, today, "sv");
  g_autoptr (SpannEdit) edit = NULL;
  const SpannObject *period = NULL;

  draft->co_funding = 250000;
  draft->case_id = g_strdup ("NYPS 123");
  draft->conditions = g_strdup ("Lägesrapport varje höst");
  edit = spann_period_draft_make_edit (draft, root, "three", "sv", today);
  period = get_period (edit, "three");
  g_assert_cmpint (spann_object_get_integer (period, SPANN_PERIOD_ORDINAL), ==, 3);
  g_assert_cmpint (spann_period_get_granted (period), ==, 2700000);
  g_assert_cmpint (spann_object_get_integer (period, SPANN_PERIOD_CO_FUNDING), ==, 250000);
  g_assert_false (spann_object_has (period, SPANN_PERIOD_TOTAL_COST));
  g_assert_cmpstr (spann_object_get_string (period, SPANN_PERIOD_CASE_ID), ==, "NYPS 123");
  g_assert_cmpstr (spann_object_get_words (period, SPANN_PERIOD_CONDITIONS, "sv"), ==,
                   "Lägesrapport varje höst");
}

static void
test_changes_a_period (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannPeriodDraft) draft = spann_period_draft_new (root, "eco", "two", today, "sv");
  g_autoptr (SpannEdit) edit = NULL;
  const SpannObject *period = NULL;

  spann_period_draft_set_years (draft, (SpannYearRange){2028, 2029});
  edit = spann_period_draft_make_edit (draft, root, NULL, "sv", today);
  period = get_period (edit, "two");
  g_assert_cmpint (spann_period_get_granted (period), ==, 1800000);
  g_assert_cmpint (spann_period_get_granted_in (period, 2027), ==, 0);
  g_assert_cmpuint (spann_object_get_n_items (period, SPANN_PERIOD_GRANTED), ==, 2);
}

/* A year without an amount has none in the portfolio either. */
static void
test_takes_an_amount_away (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannPeriodDraft) draft = spann_period_draft_new (root, "eco", "two", today, "sv");
  g_autoptr (SpannEdit) edit = NULL;

  g_array_index (draft->amounts, SpannMoney, 2) = -1;
  edit = spann_period_draft_make_edit (draft, root, NULL, "sv", today);
  g_assert_cmpint (spann_period_get_granted (get_period (edit, "two")), ==, 1800000);
}

static void
test_numbers_anew (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannEdit) edit = spann_period_remove_edit (root, "eco", "one", today);

  g_assert_null (get_period (edit, "one"));
  g_assert_cmpint (spann_object_get_integer (get_period (edit, "two"), SPANN_PERIOD_ORDINAL), ==,
                   1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/period-draft/starts-with-what-fits", test_starts_with_what_fits);
  g_test_add_func ("/period-draft/amounts-follow-years", test_amounts_follow_years);
  g_test_add_func ("/period-draft/amounts-come-back", test_amounts_come_back);
  g_test_add_func ("/period-draft/finds-what-fits", test_finds_what_fits);
  g_test_add_func ("/period-draft/makes-a-period", test_makes_a_period);
  g_test_add_func ("/period-draft/changes-a-period", test_changes_a_period);
  g_test_add_func ("/period-draft/takes-an-amount-away", test_takes_an_amount_away);
  g_test_add_func ("/period-draft/numbers-anew", test_numbers_anew);
  return g_test_run ();
}
