/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change.h"
#include "spann-edit.h"
#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-path.h"

static SpannObject *
make_portfolio (void)
{
  static const int scores[] = {1, 2, FIXTURE_MISSING};
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Påhittade");

  ecosystem = fixture_add_evaluation (ecosystem, "first", "2022-05-01",
                                      SPANN_EVALUATION_KIND_BASELINE, scores, 3);
  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
}

static void
test_paths (void)
{
  static const struct {
    const char *path;
    gboolean found;
  } cases[] = {
      {"", TRUE},
      {"ecosystems/eco", TRUE},
      {"ecosystems/eco/evaluations/first/scores/gap-3", TRUE},
      {"strategies/strategy-1/gapScale", TRUE},
      {"strategies/strategy-1/gapScale/levels/level-0", TRUE},
      {"ecosystems", FALSE},
      {"ecosystems/nobody", FALSE},
      {"ecosystems/eco/name", FALSE},
      {"ecosystems/eco/evaluations/first/scores/gap-3/x", FALSE},
      {"strategies/strategy-1/preparation", FALSE},
      {"/", FALSE},
      {"nothing/eco", FALSE},
  };
  g_autoptr (SpannObject) root = make_portfolio ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("'%s'", cases[i].path);
    g_assert_true ((spann_path_resolve (root, cases[i].path) != NULL) == cases[i].found);
  }
}

static void
test_split (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autofree char *parent = NULL;
  g_autofree char *key = NULL;
  g_autofree char *again = NULL;
  SpannFieldId field;

  g_assert_true (spann_path_split (root, "ecosystems/eco/evaluations/new", &parent, &field, &key));
  g_assert_cmpstr (parent, ==, "ecosystems/eco");
  g_assert_cmpuint (field, ==, SPANN_ECOSYSTEM_EVALUATIONS);
  g_assert_cmpstr (key, ==, "new");
  again = spann_path_child (parent, field, key);
  g_assert_cmpstr (again, ==, "ecosystems/eco/evaluations/new");
  g_assert_false (spann_path_split (root, "", &parent, &field, &key));
  g_assert_false (spann_path_split (root, "nowhere/x", &parent, &field, &key));
}

/* Edits of every kind, each to be taken back by inverting its changes in reverse. */
static void
set_name (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string ("Nytt namn"));
}

static void
remove_field (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/eco/evaluations/first/scores/gap-1", SPANN_GAP_ASSESSMENT_SCORE,
                  spann_value_none ());
}

static void
add_first (SpannEdit *edit)
{
  spann_edit_add (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("new", "Ny"), NULL);
}

static void
append_last (SpannEdit *edit)
{
  spann_edit_append (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("new", "Ny"));
}

static void
remove_object (SpannEdit *edit)
{
  spann_edit_remove (edit, "ecosystems/eco");
}

static void
remove_from_map (SpannEdit *edit)
{
  spann_edit_remove (edit, "ecosystems/eco/evaluations/first/scores/gap-2");
}

static void
set_in_new_map_item (SpannEdit *edit)
{
  spann_edit_remove (edit, "ecosystems/eco/evaluations/first/scores/gap-3");
  spann_edit_set_in_map (edit, "ecosystems/eco/evaluations/first", SPANN_EVALUATION_SCORES, "gap-3",
                         SPANN_GAP_ASSESSMENT_SCORE, spann_value_score (spann_score_new (8)));
}

static void
set_twice (SpannEdit *edit)
{
  set_name (edit);
  spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string ("Nyare namn"));
}

static void
remove_only_child (SpannEdit *edit)
{
  spann_edit_remove (edit, "strategies/strategy-1/effectScale");
}

static void
set_unknown (SpannEdit *edit)
{
  GPtrArray *members = spann_unknown_list_new ();

  g_ptr_array_add (members, spann_unknown_new ("colour", "name", "[1]"));
  spann_edit_set (edit, "ecosystems/eco", SPANN_FIELD_UNKNOWN, spann_value_members (members));
}

/* (transfer full) */
static SpannChange *
make_order (const char *path, SpannFieldId field, const char *const *before,
            const char *const *after)
{
  SpannChange *change = g_new0 (SpannChange, 1);

  change->path = g_strdup (path);
  change->field = field;
  change->before = spann_value_strings (before);
  change->after = spann_value_strings (after);
  return change;
}

static void
set_order (SpannEdit *edit)
{
  static const char *const before[] = {"gap-1", "gap-2", "gap-3", NULL};
  static const char *const after[] = {"gap-3", "gap-1", "gap-2", NULL};
  g_autoptr (GPtrArray) changes =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (changes, make_order ("ecosystems/eco/evaluations/first", SPANN_EVALUATION_SCORES,
                                        before, after));
  spann_edit_apply (edit, changes, &error);
  g_assert_no_error (error);
}

static void
test_invert (void)
{
  static const struct {
    const char *name;
    void (*edit) (SpannEdit *edit);
    guint n_changes;
  } cases[] = {
      {"set", set_name, 1},
      {"remove a field", remove_field, 1},
      {"add first", add_first, 1},
      {"append", append_last, 1},
      {"remove", remove_object, 1},
      {"remove from a map", remove_from_map, 1},
      {"set in a new item of a map", set_in_new_map_item, 2},
      {"set twice", set_twice, 2},
      {"remove an only child", remove_only_child, 1},
      {"set unknown members", set_unknown, 1},
      {"set an order", set_order, 1},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) before = make_portfolio ();
    g_autoptr (SpannEdit) edit = spann_edit_new (before);
    g_autoptr (SpannObject) root = NULL;
    const GPtrArray *changes;

    g_test_message ("%s", cases[i].name);
    cases[i].edit (edit);
    changes = spann_edit_get_changes (edit);
    g_assert_cmpuint (changes->len, ==, cases[i].n_changes);
    g_assert_false (spann_object_equal (before, spann_edit_get_root (edit)));
    root = spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
    for (guint j = changes->len; j > 0; j--) {
      SpannChange *inverse = spann_change_invert (changes->pdata[j - 1]);
      SpannObject *next = spann_change_apply (root, inverse, NULL);

      g_assert_nonnull (next);
      spann_object_unref (root);
      root = next;
      spann_change_free (inverse);
    }
    g_assert_true (spann_object_equal (before, root));
  }
}

static void
test_no_change (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autoptr (SpannEdit) edit = spann_edit_new (root);

  spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string ("Påhittade"));
  spann_edit_set_in_map (edit, "ecosystems/eco/evaluations/first", SPANN_EVALUATION_EFFECTS,
                         "effect-1", SPANN_EFFECT_ASSESSMENT_SCORE, spann_value_none ());
  g_assert_cmpuint (spann_edit_get_changes (edit)->len, ==, 0);
  g_assert_true (spann_edit_get_root (edit) == root);
}

/* What somebody else added stays where it was, and an order without its children does nothing. */
static void
test_order_elsewhere (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autoptr (SpannEdit) edit = spann_edit_new (root);
  const SpannObject *evaluation;

  spann_edit_remove (edit, "ecosystems/eco/evaluations/first/scores/gap-1");
  set_order (edit);
  evaluation = spann_path_resolve (spann_edit_get_root (edit), "ecosystems/eco/evaluations/first");
  g_assert_cmpint (spann_object_index_of (evaluation, SPANN_EVALUATION_SCORES, "gap-3"), ==, 0);
  g_assert_cmpint (spann_object_index_of (evaluation, SPANN_EVALUATION_SCORES, "gap-2"), ==, 1);
  spann_edit_remove (edit, "ecosystems/eco/evaluations/first/scores/gap-2");
  spann_edit_remove (edit, "ecosystems/eco/evaluations/first/scores/gap-3");
  set_order (edit);
  evaluation = spann_path_resolve (spann_edit_get_root (edit), "ecosystems/eco/evaluations/first");
  g_assert_false (spann_object_has (evaluation, SPANN_EVALUATION_SCORES));
}

static void
test_apply_elsewhere (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autoptr (SpannEdit) edit = spann_edit_new (root);
  g_autoptr (SpannObject) other = fixture_portfolio (fixture_strategy (3, 1));
  g_autoptr (SpannEdit) other_edit = spann_edit_new (other);
  g_autoptr (GError) error = NULL;

  set_name (edit);
  g_assert_null (spann_change_apply (other, spann_edit_get_changes (edit)->pdata[0], &error));
  g_assert_cmpstr (error->message, ==, "ecosystems/eco: there is nothing at this place");
  add_first (other_edit);
  g_assert_false (spann_edit_apply (other_edit, spann_edit_get_changes (edit), NULL));
  g_assert_cmpuint (spann_edit_get_changes (other_edit)->len, ==, 1);
}

/* What goes may have gone already, but not what it was in. */
static void
test_gone (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  SpannChange nobody = {.path = (char *)"ecosystems/nobody", .field = SPANN_FIELD_NONE};
  SpannChange nowhere = {.path = (char *)"ecosystems/nobody/evaluations/first",
                         .field = SPANN_FIELD_NONE};
  g_autoptr (SpannObject) same = spann_change_apply (root, &nobody, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_object_equal (same, root));
  g_assert_null (spann_change_apply (root, &nowhere, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/path/resolve", test_paths);
  g_test_add_func ("/path/split", test_split);
  g_test_add_func ("/change/invert", test_invert);
  g_test_add_func ("/change/order-elsewhere", test_order_elsewhere);
  g_test_add_func ("/change/apply-elsewhere", test_apply_elsewhere);
  g_test_add_func ("/change/gone", test_gone);
  g_test_add_func ("/edit/no-change", test_no_change);
  return g_test_run ();
}
