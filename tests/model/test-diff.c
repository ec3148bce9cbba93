/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-diff.h"

#include "spann-describe.h"
#include "spann-edit.h"
#include "spann-fixture.h"
#include "spann-measured.h"
#include "spann-path.h"
#include "spann-random-model.h"

/* Pairs of random models: as many as take a second or two, and all when there is time. */
#define N_PAIRS 800
#define N_PAIRS_ENDURANCE 10000

/* Siblings of the large portfolio, and how long a diff of it may take, in seconds: it is a tenth of
 * that, and would be minutes if it looked at each pair. */
#define N_ECOSYSTEMS 10000
#define MAX_SECONDS 5.0

static SpannObject *
make_portfolio (void)
{
  static const int scores[] = {1, 2, FIXTURE_MISSING};
  SpannObject *root = fixture_portfolio (fixture_strategy (3, 1));
  SpannObject *ecosystem = fixture_ecosystem ("a", "A");

  ecosystem = fixture_add_evaluation (ecosystem, "first", "2022-05-01",
                                      SPANN_EVALUATION_KIND_BASELINE, scores, 3);
  ecosystem = fixture_add_period (ecosystem, "p", 1, 2024, 2026, 100, NULL);
  root = fixture_add_ecosystem (root, ecosystem);
  root = fixture_add_ecosystem (root, fixture_ecosystem ("b", "B"));
  return fixture_add_ecosystem (root, fixture_ecosystem ("c", "C"));
}

/* @root (taken) after @changes, one way or the other. */
static SpannObject *
apply (SpannObject *root, const GPtrArray *changes, gboolean backwards)
{
  g_autoptr (GPtrArray) order = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  g_autoptr (SpannObject) start = root;
  g_autoptr (GError) error = NULL;
  SpannObject *result;

  for (guint i = 0; i < changes->len; i++)
    g_ptr_array_add (order, backwards ? spann_change_invert (changes->pdata[changes->len - 1 - i])
                                      : spann_change_copy (changes->pdata[i]));
  result = spann_change_apply_all (start, order, &error);
  g_assert_no_error (error);
  return result;
}

/* @root (taken) with the change log of @other, which no diff tells of. */
static SpannObject *
take_log (SpannObject *root, const SpannObject *other)
{
  return spann_object_with (root, SPANN_PORTFOLIO_LOG,
                            spann_value_copy (spann_object_get_value (other, SPANN_PORTFOLIO_LOG)));
}

/* One change at a time gives what all together give. */
static void
check_steps (SpannObject *before, const GPtrArray *changes, SpannObject *expected)
{
  g_autoptr (SpannObject) root = spann_object_ref (before);

  for (guint i = 0; i < changes->len; i++) {
    SpannObject *next = spann_change_apply (root, changes->pdata[i], NULL);

    spann_object_unref (root);
    root = next;
  }
  g_assert_true (spann_object_equal (root, expected));
}

/* The changes lead from @before to @after and back; how many they are. */
static guint
check_pair (SpannObject *before, SpannObject *after)
{
  g_autoptr (GPtrArray) changes = spann_diff (before, after);
  g_autoptr (SpannObject) forth = apply (spann_object_ref (before), changes, FALSE);
  g_autoptr (SpannObject) back = NULL;
  g_autoptr (GPtrArray) rest = NULL;

  forth = take_log (g_steal_pointer (&forth), after);
  g_assert_true (spann_object_equal (forth, after));
  rest = spann_diff (forth, after);
  g_assert_cmpuint (rest->len, ==, 0);
  back = take_log (apply (spann_object_ref (after), changes, TRUE), before);
  g_assert_true (spann_object_equal (back, before));
  return changes->len;
}

/* Edits of every kind, and what the diff tells of each. */
static SpannObject *
set (SpannObject *root, const char *path, SpannFieldId field, SpannValue value)
{
  g_autoptr (SpannEdit) edit = spann_edit_new (root);

  spann_edit_set (edit, path, field, value);
  spann_object_unref (root);
  return spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
}

static SpannObject *
order (SpannObject *root, const char *path, SpannFieldId field, const char *keys)
{
  g_autoptr (SpannObject) start = root;
  g_auto (GStrv) list = g_strsplit (keys, " ", -1);
  SpannChange change = {.path = (char *)path, .field = field};
  SpannObject *result;

  change.after = spann_value_strings ((const char *const *)list);
  result = spann_change_apply (start, &change, NULL);
  spann_value_clear (&change.after);
  return result;
}

static SpannObject *
edit_nothing (SpannObject *root)
{
  return root;
}

static SpannObject *
edit_field (SpannObject *root)
{
  return set (root, "ecosystems/b", SPANN_ECOSYSTEM_NAME, spann_value_string ("Ö"));
}

static SpannObject *
edit_fields (SpannObject *root)
{
  root = set (root, "", SPANN_PORTFOLIO_UNIT, spann_value_string ("Enheten"));
  root = set (root, "ecosystems/a/evaluations/first/scores/gap-2", SPANN_GAP_ASSESSMENT_SCORE,
              spann_value_score (spann_score_new (8)));
  return set (root, "strategies/strategy-1/gapScale/basis", SPANN_BASIS_NOTE,
              spann_value_text (fixture_text ("not", "note")));
}

static SpannObject *
edit_field_away (SpannObject *root)
{
  return set (root, "ecosystems/a/evaluations/first/scores/gap-1", SPANN_GAP_ASSESSMENT_SCORE,
              spann_value_none ());
}

static SpannObject *
add_items (SpannObject *root)
{
  root =
      spann_object_with_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("x", "X"), NULL);
  root =
      spann_object_with_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("y", "Y"), "b");
  return spann_object_with_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("z", "Z"),
                                 "y");
}

static SpannObject *
remove_items (SpannObject *root)
{
  root = spann_object_without_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, "b");
  return spann_object_without_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, "c");
}

static SpannObject *
remove_all_items (SpannObject *root)
{
  return set (root, "", SPANN_PORTFOLIO_ECOSYSTEMS, spann_value_none ());
}

static SpannObject *
order_items (SpannObject *root)
{
  return order (root, "", SPANN_PORTFOLIO_ECOSYSTEMS, "c a b");
}

static SpannObject *
order_and_edit_items (SpannObject *root)
{
  root = add_items (edit_field (order_items (root)));
  return spann_object_without_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, "a");
}

static SpannObject *
order_map (SpannObject *root)
{
  return order (root, "ecosystems/a/evaluations/first", SPANN_EVALUATION_SCORES,
                "gap-3 gap-1 gap-2");
}

static SpannObject *
order_years (SpannObject *root)
{
  return order (root, "ecosystems/a/periods/p", SPANN_PERIOD_GRANTED, "2026 2024 2025");
}

static SpannObject *
add_year (SpannObject *root)
{
  g_autoptr (SpannEdit) edit = spann_edit_new (root);

  spann_edit_set_in_map (edit, "ecosystems/a/periods/p", SPANN_PERIOD_GRANTED, "2023",
                         SPANN_GRANT_AMOUNT, spann_value_integer (1));
  spann_object_unref (root);
  return spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
}

static SpannObject *
add_year_in_disorder (SpannObject *root)
{
  return order (add_year (root), "ecosystems/a/periods/p", SPANN_PERIOD_GRANTED,
                "2026 2024 2023 2025");
}

static SpannObject *
remove_only_child (SpannObject *root)
{
  return set (root, "strategies/strategy-1", SPANN_STRATEGY_EFFECT_SCALE, spann_value_none ());
}

static SpannObject *
add_unknown (SpannObject *root)
{
  GPtrArray *members = spann_unknown_list_new ();

  g_ptr_array_add (members, spann_unknown_new ("colour", "name", "[1]"));
  root = set (root, "ecosystems/a", SPANN_FIELD_UNKNOWN, spann_value_members (members));
  return spann_object_with_unknown (root, "size", NULL, "2");
}

static SpannObject *
log_something (SpannObject *root)
{
  return spann_object_append_item (
      root, SPANN_PORTFOLIO_LOG, spann_object_new (spann_noun_get (SPANN_NOUN_LOG_ENTRY), "entry"));
}

static void
test_changes (void)
{
  static const struct {
    const char *name;
    SpannObject *(*edit) (SpannObject *root);
    const char *changes;
  } cases[] = {
      {"nothing", edit_nothing, ""},
      {"a field", edit_field, "ecosystems/b name B>Ö\n"},
      {"fields", edit_fields,
       ". unit ->Enheten\n"
       "strategies/strategy-1/gapScale/basis note ->not/note\n"
       "ecosystems/a/evaluations/first/scores/gap-2 score 2 steps>8 steps\n"},
      {"a field less", edit_field_away,
       "ecosystems/a/evaluations/first/scores/gap-1 score 1 steps>-\n"},
      {"more items", add_items,
       "ecosystems/x ->{x}\n"
       "ecosystems/y ->{y} after b\n"
       "ecosystems/z ->{z} after y\n"},
      {"fewer items", remove_items,
       "ecosystems/b {b}>- after a\n"
       "ecosystems/c {c}>- after a\n"},
      {"no items", remove_all_items,
       "ecosystems/a {a}>-\n"
       "ecosystems/b {b}>-\n"
       "ecosystems/c {c}>-\n"},
      {"an order", order_items, ". ecosystems a b c>c a b\n"},
      {"an order and edits", order_and_edit_items,
       "ecosystems/a {a}>-\n"
       ". ecosystems b c>c b\n"
       "ecosystems/x ->{x}\n"
       "ecosystems/b name B>Ö\n"
       "ecosystems/y ->{y} after b\n"
       "ecosystems/z ->{z} after y\n"},
      {"an order of a map", order_map,
       "ecosystems/a/evaluations/first scores gap-1 gap-2 gap-3>gap-3 gap-1 gap-2\n"},
      {"an order of years", order_years,
       "ecosystems/a/periods/p granted 2024 2025 2026>2026 2024 2025\n"},
      {"a year more", add_year, "ecosystems/a/periods/p/granted/2023 ->{2023}\n"},
      {"a year more in disorder", add_year_in_disorder,
       "ecosystems/a/periods/p/granted/2023 ->{2023} after 2024\n"
       "ecosystems/a/periods/p granted 2023 2024 2025 2026>2026 2024 2023 2025\n"},
      {"no only child", remove_only_child, "strategies/strategy-1/effectScale {}>-\n"},
      {"unknown members", add_unknown, ". * ->size=2\necosystems/a * ->colour=[1]\n"},
      {"the log", log_something, ""},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) before = make_portfolio ();
    g_autoptr (SpannObject) after = cases[i].edit (spann_object_ref (before));
    g_autoptr (GPtrArray) changes = spann_diff (before, after);
    g_autofree char *text = describe_changes (changes);

    g_test_message ("%s", cases[i].name);
    g_assert_cmpstr (text, ==, cases[i].changes);
    check_pair (before, after);
    check_pair (after, before);
  }
}

/* A few edits on one model, or another model with the same strategies. (transfer full) */
static SpannObject *
make_after (SpannObject *before)
{
  SpannObject *after;

  if (g_test_rand_int_range (0, 2) == 0) {
    after = random_model_portfolio_with_ids ();
    return spann_object_with (
        after, SPANN_PORTFOLIO_STRATEGIES,
        spann_value_copy (spann_object_get_value (before, SPANN_PORTFOLIO_STRATEGIES)));
  }
  after = spann_object_ref (before);
  for (gint32 i = g_test_rand_int_range (0, 20); i > 0; i--) {
    g_autoptr (SpannObject) last = after;

    after = random_model_edit (last);
  }
  return after;
}

static void
test_random (void)
{
  guint n_pairs = g_getenv ("SPANN_ENDURANCE") == NULL ? N_PAIRS : N_PAIRS_ENDURANCE;
  guint n_changes = 0;

  for (guint i = 0; i < n_pairs; i++) {
    g_autoptr (SpannObject) before = random_model_portfolio_with_ids ();
    g_autoptr (SpannObject) after = make_after (before);

    g_autoptr (GPtrArray) changes = spann_diff (before, after);
    g_autoptr (SpannObject) expected = apply (spann_object_ref (before), changes, FALSE);

    check_steps (before, changes, expected);
    n_changes += check_pair (before, after);
  }
  measured ("diff: %u random pairs, %u equal after applying, %u changes", n_pairs, n_pairs,
            n_changes);
}

static void
test_large (void)
{
  g_autoptr (SpannObject) before = fixture_portfolio (fixture_strategy (3, 1));
  g_autoptr (SpannObject) after = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GPtrArray) old = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  g_autoptr (GPtrArray) new = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);

  for (guint i = 0; i < N_ECOSYSTEMS; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);
    g_autofree char *other = g_strdup_printf ("eco-%u", i * 2);

    g_ptr_array_add (old, fixture_ecosystem (key, key));
    g_ptr_array_insert (new, 0, fixture_ecosystem (other, "Nytt"));
  }
  after = spann_object_with (spann_object_ref (before), SPANN_PORTFOLIO_ECOSYSTEMS,
                             spann_value_objects (g_steal_pointer (&new)));
  before = spann_object_with (g_steal_pointer (&before), SPANN_PORTFOLIO_ECOSYSTEMS,
                              spann_value_objects (g_steal_pointer (&old)));
  g_test_timer_start ();
  changes = spann_diff (before, after);
  g_assert_cmpfloat (g_test_timer_elapsed (), <, MAX_SECONDS);
  measured ("diff: %u changes among %u siblings in %.3f s", changes->len, N_ECOSYSTEMS,
            g_test_timer_last ());
  g_test_timer_start ();
  check_pair (before, after);
  g_assert_cmpfloat (g_test_timer_elapsed (), <, MAX_SECONDS);
  measured ("apply: the same forth and back in %.3f s", g_test_timer_last ());
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/changes", test_changes);
  g_test_add_func ("/diff/random", test_random);
  g_test_add_func ("/diff/large", test_large);
  return g_test_run ();
}
