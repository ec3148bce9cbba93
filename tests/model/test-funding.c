/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fixture.h"
#include "spann-funding.h"

#define UNDECIDED (-1)

/* One period 2024–2026 whose matter came up on 2023-12-06, perhaps discontinued later. */
typedef struct {
  const char *name;
  SpannMatterKind kind;
  int outcome;
  const char *discontinued;
  const char *as_of;
  SpannPeriodStatus expected;
  int last_funded; /* 0: none */
  int used;
} Case;

static const Case cases[] = {
    {"proposed", SPANN_MATTER_KIND_GRANT, UNDECIDED, NULL, "2026-11-23",
     SPANN_PERIOD_STATUS_PROPOSED, 2026, 0},
    {"postponed", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_POSTPONED, NULL, "2026-11-23",
     SPANN_PERIOD_STATUS_PROPOSED, 2026, 0},
    {"before the decision", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_APPROVED, NULL,
     "2023-12-05", SPANN_PERIOD_STATUS_PROPOSED, 2026, 0},
    {"granted", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_APPROVED, NULL, "2023-12-06",
     SPANN_PERIOD_STATUS_GRANTED, 2026, 0},
    {"first day", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_CHANGED, NULL, "2024-01-01",
     SPANN_PERIOD_STATUS_ONGOING, 2026, 1},
    {"last day", SPANN_MATTER_KIND_EXTEND, SPANN_MATTER_OUTCOME_APPROVED, NULL, "2026-12-31",
     SPANN_PERIOD_STATUS_ONGOING, 2026, 3},
    {"ended", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_APPROVED, NULL, "2027-01-01",
     SPANN_PERIOD_STATUS_ENDED, 2026, 3},
    {"not carried", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_NOT_CARRIED, NULL, "2026-11-23",
     SPANN_PERIOD_STATUS_REFUSED, 0, 0},
    {"refused", SPANN_MATTER_KIND_REFUSE, SPANN_MATTER_OUTCOME_APPROVED, NULL, "2026-11-23",
     SPANN_PERIOD_STATUS_REFUSED, 0, 0},
    {"refusal not carried", SPANN_MATTER_KIND_REFUSE, SPANN_MATTER_OUTCOME_NOT_CARRIED, NULL,
     "2026-11-23", SPANN_PERIOD_STATUS_PROPOSED, 2026, 0},
    {"discontinued", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_APPROVED, "2025-06-11",
     "2026-11-23", SPANN_PERIOD_STATUS_ENDED_EARLY, 2025, 2},
    {"before it was discontinued", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_APPROVED,
     "2025-06-11", "2025-06-10", SPANN_PERIOD_STATUS_ONGOING, 2026, 2},
    {"discontinued before it began", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_APPROVED,
     "2023-12-20", "2026-11-23", SPANN_PERIOD_STATUS_ENDED_EARLY, 0, 0},
    {"discontinued before it was granted", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_APPROVED,
     "2023-12-05", "2026-11-23", SPANN_PERIOD_STATUS_ONGOING, 2026, 3},
    {"discontinued while only proposed", SPANN_MATTER_KIND_GRANT, UNDECIDED, "2025-06-11",
     "2026-11-23", SPANN_PERIOD_STATUS_PROPOSED, 2026, 0},
    {"discontinued after its end", SPANN_MATTER_KIND_GRANT, SPANN_MATTER_OUTCOME_APPROVED,
     "2027-02-01", "2027-11-23", SPANN_PERIOD_STATUS_ENDED, 2026, 3},
};

static SpannObject *
make_portfolio (const Case *item)
{
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Påhittade");
  SpannObject *portfolio;

  ecosystem = fixture_add_period (ecosystem, "p1", 1, 2024, 2026, 900000, "m1");
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  portfolio = fixture_add_matter (portfolio, "m1", item->kind, "eco", "2023-12-06", item->outcome);
  if (item->discontinued != NULL)
    portfolio = fixture_add_matter (portfolio, "m2", SPANN_MATTER_KIND_DISCONTINUE, "eco",
                                    item->discontinued, SPANN_MATTER_OUTCOME_APPROVED);
  return portfolio;
}

static void
test_status (gconstpointer data)
{
  const Case *item = data;
  g_autoptr (SpannObject) portfolio = make_portfolio (item);
  const SpannObject *ecosystem = spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, 0);
  const SpannObject *period = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, 0);
  SpannYearRange years;
  SpannDate as_of;

  g_assert_true (spann_date_parse (item->as_of, &as_of));
  g_assert_cmpint (spann_period_get_status (portfolio, ecosystem, period, as_of), ==,
                   item->expected);
  if (spann_period_get_funded_years (portfolio, ecosystem, period, as_of, &years))
    g_assert_cmpint (years.last, ==, item->last_funded);
  else
    g_assert_cmpint (item->last_funded, ==, 0);
  g_assert_cmpint (spann_ecosystem_count_used_years (portfolio, ecosystem, as_of), ==, item->used);
  g_assert_cmpint (spann_ecosystem_count_committed_years (portfolio, ecosystem, as_of), ==,
                   MAX (0, item->last_funded - 2023));
}

static void
test_planned (void)
{
  g_autoptr (SpannObject) ecosystem =
      fixture_add_period (fixture_ecosystem ("eco", "Påhittade"), "p1", 1, 2027, 2029, 100, NULL);
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));
  const SpannObject *period = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, 0);

  g_assert_cmpint (
      spann_period_get_status (portfolio, ecosystem, period, spann_date_new (2028, 1, 1)), ==,
      SPANN_PERIOD_STATUS_PLANNED);
  g_assert_cmpint (spann_period_get_granted (period), ==, 300);
  g_assert_cmpint (spann_period_get_granted_in (period, 2028), ==, 100);
  g_assert_cmpint (spann_period_get_granted_in (period, 2030), ==, 0);
  g_assert_true (spann_period_has_amount_in (period, 2028));
  g_assert_false (spann_period_has_amount_in (period, 2030));
}

static void
test_order (void)
{
  g_autoptr (SpannObject) ecosystem = fixture_ecosystem ("eco", "Påhittade");
  g_autoptr (GPtrArray) periods = NULL;

  ecosystem = fixture_add_period (g_steal_pointer (&ecosystem), "b", 2, 2027, 2029, 1, NULL);
  ecosystem = fixture_add_period (g_steal_pointer (&ecosystem), "c", 3, 2024, 2026, 1, NULL);
  ecosystem = fixture_add_period (g_steal_pointer (&ecosystem), "a", 1, 2024, 2026, 1, NULL);
  periods = spann_ecosystem_list_periods (ecosystem);
  g_assert_cmpuint (periods->len, ==, 3);
  g_assert_cmpstr (spann_object_get_key (periods->pdata[0]), ==, "a");
  g_assert_cmpstr (spann_object_get_key (periods->pdata[1]), ==, "c");
  g_assert_cmpstr (spann_object_get_key (periods->pdata[2]), ==, "b");
}

/* By day, those until that day, about this ecosystem. */
static void
test_decisions (void)
{
  static const struct {
    const char *key;
    const char *ecosystem;
    const char *date;
    int outcome;
  } matters[] = {
      {"late", "eco", "2025-06-11", SPANN_MATTER_OUTCOME_APPROVED},
      {"early", "eco", "2023-12-06", SPANN_MATTER_OUTCOME_NOT_CARRIED},
      {"another", "other", "2023-12-06", SPANN_MATTER_OUTCOME_APPROVED},
      {"open", "eco", "2024-03-01", UNDECIDED},
      {"later", "eco", "2026-02-02", SPANN_MATTER_OUTCOME_APPROVED},
  };
  g_autoptr (SpannObject) root = fixture_portfolio (fixture_strategy (3, 1));
  g_autoptr (SpannObject) ecosystem = fixture_ecosystem ("eco", "Påhittade");
  g_autoptr (SpannObject) unknown = fixture_ecosystem ("unknown", "Ingen");
  g_autoptr (GPtrArray) decisions = NULL;
  g_autoptr (GPtrArray) none = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (matters); i++)
    root = fixture_add_matter (g_steal_pointer (&root), matters[i].key, SPANN_MATTER_KIND_GRANT,
                               matters[i].ecosystem, matters[i].date, matters[i].outcome);
  decisions = spann_ecosystem_list_decisions (root, ecosystem, spann_date_new (2025, 6, 11));
  g_assert_cmpuint (decisions->len, ==, 2);
  g_assert_cmpstr (spann_object_get_key (decisions->pdata[0]), ==, "early");
  g_assert_cmpstr (spann_object_get_key (decisions->pdata[1]), ==, "late");
  none = spann_ecosystem_list_decisions (root, unknown, spann_date_new (2025, 6, 11));
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/funding/status/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], test_status);
  }
  g_test_add_func ("/funding/planned", test_planned);
  g_test_add_func ("/funding/order", test_order);
  g_test_add_func ("/funding/decisions", test_decisions);
  return g_test_run ();
}
