/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-cursor.h"

#include "spann-edit.h"
#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-path.h"
#include "spann-strategy.h"

#define FIRST "ecosystems/eco/evaluations/first"

/* Two versions of the strategy; an ecosystem with an evaluation, and another whose id begins
 * alike. */
static SpannObject *
make_portfolio (void)
{
  const int score = 1;
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (3, 1));
  SpannObject *strategy = fixture_strategy (3, 2);

  portfolio = spann_object_append_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, strategy);
  portfolio = fixture_add_ecosystem (
      portfolio, fixture_add_evaluation (fixture_ecosystem ("eco", "Ett"), "first", "2022-05-01",
                                         SPANN_EVALUATION_KIND_BASELINE, &score, 1));
  return fixture_add_ecosystem (portfolio, fixture_ecosystem ("ecology", "Två"));
}

static SpannChange *
make_change (const char *path, SpannFieldId field, SpannValue after)
{
  SpannChange *change = g_new0 (SpannChange, 1);

  change->path = g_strdup (path);
  change->field = field;
  change->after = after;
  return change;
}

/* Which changes are done before somebody looks at a place, and which wait. */
static void
test_look (void)
{
  static const char *const keys[] = {"ecology", "eco", NULL};
  const struct {
    const char *path;
    SpannFieldId field;
    SpannValue after;
    const char *looked_at;
    gboolean is_done;
  } cases[] = {
      {"ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string ("Nytt"), "ecosystems/eco",
       FALSE},
      {"ecosystems/eco", SPANN_FIELD_NONE, spann_value_none (), "ecosystems/eco", TRUE},
      {"ecosystems/eco", SPANN_FIELD_NONE, spann_value_none (), FIRST, TRUE},
      {"ecosystems/eco", SPANN_FIELD_NONE, spann_value_none (), "ecosystems/ecology", FALSE},
      {"ecosystems/eco", SPANN_FIELD_NONE, spann_value_none (), "", FALSE},
      {"ecosystems/eco", SPANN_ECOSYSTEM_EVALUATIONS, spann_value_none (), FIRST, TRUE},
      {FIRST, SPANN_EVALUATION_STRATEGY_VERSION, spann_value_integer (2), FIRST "/scores/gap-1",
       TRUE},
      {FIRST, SPANN_EVALUATION_STRATEGY_VERSION, spann_value_integer (2), "ecosystems/ecology",
       FALSE},
      {FIRST, SPANN_FIELD_UNKNOWN, spann_value_none (), FIRST, FALSE},
      {"", SPANN_PORTFOLIO_ECOSYSTEMS, spann_value_strings (keys), FIRST, FALSE},
      {"", SPANN_PORTFOLIO_ECOSYSTEMS, spann_value_none (), FIRST, TRUE},
      {"", SPANN_PORTFOLIO_STRATEGIES, spann_value_none (), "ecosystems/eco", TRUE},
      {"strategies/strategy-2", SPANN_STRATEGY_VERSION, spann_value_integer (3), "ecosystems/eco",
       TRUE},
  };
  g_autoptr (SpannObject) root = make_portfolio ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannChange *change = make_change (cases[i].path, cases[i].field, cases[i].after);
    g_autoptr (SpannChangeCursor) cursor = spann_change_cursor_new (root);
    g_autoptr (SpannObject) after = spann_change_apply (root, change, NULL);

    g_assert_true (spann_change_cursor_look (cursor, cases[i].looked_at, NULL) == root);
    spann_change_cursor_pass (cursor, change);
    g_assert_true ((spann_change_cursor_look (cursor, cases[i].looked_at, NULL) != root) ==
                   cases[i].is_done);
    g_assert_true (spann_object_equal (spann_change_cursor_catch_up (cursor, NULL), after));
    spann_change_free (change);
  }
}

/* What has no place is told by whoever is concerned, or at the end. */
static void
test_nowhere (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autoptr (SpannChangeCursor) cursor = spann_change_cursor_new (root);
  SpannChange *change =
      make_change ("ecosystems/nobody/evaluations/first", SPANN_FIELD_NONE, spann_value_none ());
  g_autoptr (GError) error = NULL;

  spann_change_cursor_pass (cursor, change);
  g_assert_nonnull (spann_change_cursor_look (cursor, "ecosystems/eco", NULL));
  g_assert_null (spann_change_cursor_look (cursor, change->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_null (spann_change_cursor_catch_up (cursor, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
  spann_change_free (change);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/change-cursor/look", test_look);
  g_test_add_func ("/change-cursor/nowhere", test_nowhere);
  return g_test_run ();
}
