/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fixture.h"

typedef struct {
  gint64 now;
  guint counter;
  guint n_changed;
  guint n_modified;
  SpannPortfolio *portfolio;
} Fixture;

static void
count_cb (guint *counter)
{
  (*counter)++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) root = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)),
                                                        fixture_ecosystem ("eco", "Påhittade"));
  SpannContext context = fixture_context (&fixture->now, &fixture->counter);

  fixture->now = G_GINT64_CONSTANT (1795435200000000);
  fixture->portfolio = spann_portfolio_new (root, &context);
  g_signal_connect_swapped (fixture->portfolio, "changed", G_CALLBACK (count_cb),
                            &fixture->n_changed);
  g_signal_connect_swapped (fixture->portfolio, "notify::modified", G_CALLBACK (count_cb),
                            &fixture->n_modified);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->portfolio);
}

static void
rename_to (Fixture *fixture, const char *name, const char *join)
{
  SpannEdit *edit = spann_edit_new (spann_portfolio_get_root (fixture->portfolio));
  g_autoptr (GError) error = NULL;

  spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string (name));
  spann_portfolio_commit (fixture->portfolio, edit, name, join, &error);
  g_assert_no_error (error);
}

static const char *
get_name (Fixture *fixture)
{
  SpannObject *root = spann_portfolio_get_root (fixture->portfolio);

  return spann_object_get_string (spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, 0),
                                  SPANN_ECOSYSTEM_NAME);
}

/* What the file says after a save. */
static void
save (Fixture *fixture)
{
  g_autoptr (SpannObject) root = spann_portfolio_dup_root_for_saving (fixture->portfolio);

  spann_portfolio_mark_saved (fixture->portfolio, root);
}

static void
test_undo (Fixture *fixture, gconstpointer data)
{
  g_assert_false (spann_portfolio_undo (fixture->portfolio));
  rename_to (fixture, "Ett", NULL);
  rename_to (fixture, "Två", NULL);
  g_assert_cmpstr (spann_portfolio_get_undo_label (fixture->portfolio), ==, "Två");
  g_assert_true (spann_portfolio_undo (fixture->portfolio));
  g_assert_cmpstr (get_name (fixture), ==, "Ett");
  g_assert_cmpstr (spann_portfolio_get_undo_label (fixture->portfolio), ==, "Ett");
  g_assert_cmpstr (spann_portfolio_get_redo_label (fixture->portfolio), ==, "Två");
  g_assert_true (spann_portfolio_undo (fixture->portfolio));
  g_assert_cmpstr (get_name (fixture), ==, "Påhittade");
  g_assert_true (spann_portfolio_redo (fixture->portfolio));
  g_assert_true (spann_portfolio_redo (fixture->portfolio));
  g_assert_false (spann_portfolio_redo (fixture->portfolio));
  g_assert_cmpstr (get_name (fixture), ==, "Två");
  g_assert_cmpuint (fixture->n_changed, ==, 6);
}

static void
test_edit_after_undo (Fixture *fixture, gconstpointer data)
{
  rename_to (fixture, "Ett", NULL);
  spann_portfolio_undo (fixture->portfolio);
  rename_to (fixture, "Två", NULL);
  g_assert_null (spann_portfolio_get_redo_label (fixture->portfolio));
  spann_portfolio_undo (fixture->portfolio);
  g_assert_cmpstr (get_name (fixture), ==, "Påhittade");
}

static void
test_joining (Fixture *fixture, gconstpointer data)
{
  rename_to (fixture, "E", "name");
  rename_to (fixture, "Et", "name");
  rename_to (fixture, "Ett", "name");
  spann_portfolio_undo (fixture->portfolio);
  g_assert_cmpstr (get_name (fixture), ==, "Påhittade");
  spann_portfolio_redo (fixture->portfolio);
  g_assert_cmpstr (get_name (fixture), ==, "Ett");

  rename_to (fixture, "Två", "name");
  spann_portfolio_end_joining (fixture->portfolio);
  rename_to (fixture, "Tre", "name");
  rename_to (fixture, "Fyra", "other");
  spann_portfolio_undo (fixture->portfolio);
  g_assert_cmpstr (get_name (fixture), ==, "Tre");
  spann_portfolio_undo (fixture->portfolio);
  g_assert_cmpstr (get_name (fixture), ==, "Två");
  spann_portfolio_undo (fixture->portfolio);
  g_assert_cmpstr (get_name (fixture), ==, "Ett");
}

/* An order of a list and the list itself are two changes, though of the same field. */
static void
test_joining_order (Fixture *fixture, gconstpointer data)
{
  static const char *const before[] = {"eco", "new", NULL};
  static const char *const after[] = {"new", "eco", NULL};
  SpannChange order = {.path = (char *)"", .field = SPANN_PORTFOLIO_ECOSYSTEMS};
  g_autoptr (GPtrArray) changes = g_ptr_array_new ();
  g_autoptr (SpannObject) start = NULL;
  SpannEdit *edit = spann_edit_new (spann_portfolio_get_root (fixture->portfolio));

  spann_edit_append (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("new", "Ny"));
  spann_portfolio_commit (fixture->portfolio, edit, "add", NULL, NULL);
  start = spann_object_ref (spann_portfolio_get_root (fixture->portfolio));
  order.before = spann_value_strings (before);
  order.after = spann_value_strings (after);
  g_ptr_array_add (changes, &order);
  edit = spann_edit_new (start);
  g_assert_true (spann_edit_apply (edit, changes, NULL));
  spann_portfolio_commit (fixture->portfolio, edit, "order", "list", NULL);
  edit = spann_edit_new (spann_portfolio_get_root (fixture->portfolio));
  spann_edit_set (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, spann_value_none ());
  spann_portfolio_commit (fixture->portfolio, edit, "clear", "list", NULL);
  spann_portfolio_undo (fixture->portfolio);
  g_assert_true (spann_object_equal (spann_portfolio_get_root (fixture->portfolio), start));
  spann_value_clear (&order.before);
  spann_value_clear (&order.after);
}

static void
test_modified (Fixture *fixture, gconstpointer data)
{
  g_assert_false (spann_portfolio_is_modified (fixture->portfolio));
  rename_to (fixture, "Ett", "name");
  g_assert_true (spann_portfolio_is_modified (fixture->portfolio));
  save (fixture);
  g_assert_false (spann_portfolio_is_modified (fixture->portfolio));
  spann_portfolio_undo (fixture->portfolio);
  g_assert_true (spann_portfolio_is_modified (fixture->portfolio));
  spann_portfolio_redo (fixture->portfolio);
  g_assert_false (spann_portfolio_is_modified (fixture->portfolio));
  /* What is saved is never joined to. */
  rename_to (fixture, "Två", "name");
  g_assert_true (spann_portfolio_is_modified (fixture->portfolio));
  spann_portfolio_undo (fixture->portfolio);
  g_assert_cmpstr (get_name (fixture), ==, "Ett");
  g_assert_false (spann_portfolio_is_modified (fixture->portfolio));
  g_assert_cmpuint (fixture->n_modified, >=, 6);
}

static void
test_edit_while_saving (Fixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) written = NULL;

  rename_to (fixture, "Ett", NULL);
  written = spann_portfolio_dup_root_for_saving (fixture->portfolio);
  rename_to (fixture, "Två", NULL);
  spann_portfolio_mark_saved (fixture->portfolio, written);
  g_assert_true (spann_portfolio_is_modified (fixture->portfolio));
  g_assert_cmpstr (get_name (fixture), ==, "Två");
  spann_portfolio_undo (fixture->portfolio);
  g_assert_false (spann_portfolio_is_modified (fixture->portfolio));
}

/* What is typed on while the file is written is not in it. */
static void
test_typing_while_saving (Fixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) written = NULL;

  rename_to (fixture, "E", "name");
  written = spann_portfolio_dup_root_for_saving (fixture->portfolio);
  rename_to (fixture, "Et", "name");
  rename_to (fixture, "Ett", "name");
  spann_portfolio_mark_saved (fixture->portfolio, written);
  g_assert_true (spann_portfolio_is_modified (fixture->portfolio));
  spann_portfolio_undo (fixture->portfolio);
  g_assert_cmpstr (get_name (fixture), ==, "E");
  g_assert_false (spann_portfolio_is_modified (fixture->portfolio));
}

static void
test_log (Fixture *fixture, gconstpointer data)
{
  static const char *const expected[] = {"Ett", "Undo: Ett", "Två"};
  g_autoptr (SpannObject) written = NULL;
  SpannObject *root;

  rename_to (fixture, "Ett", NULL);
  spann_portfolio_undo (fixture->portfolio);
  rename_to (fixture, "Två", "name");
  rename_to (fixture, "Tre", "name");
  root = spann_portfolio_get_root (fixture->portfolio);
  g_assert_cmpuint (spann_object_get_n_items (root, SPANN_PORTFOLIO_LOG), ==, 0);
  save (fixture);
  written = spann_portfolio_dup_root_for_saving (fixture->portfolio);
  g_assert_cmpuint (spann_object_get_n_items (written, SPANN_PORTFOLIO_LOG), ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++) {
    const SpannObject *entry = spann_object_get_item (written, SPANN_PORTFOLIO_LOG, i);

    g_assert_cmpstr (spann_object_get_string (entry, SPANN_LOG_ENTRY_LABEL), ==, expected[i]);
    g_assert_cmpstr (spann_object_get_string (entry, SPANN_LOG_ENTRY_USER), ==, "planner");
    g_assert_cmpstr (spann_object_get_string (entry, SPANN_LOG_ENTRY_TIME), ==,
                     "2026-11-23T12:00:00Z");
  }
}

static void
test_empty_edit (Fixture *fixture, gconstpointer data)
{
  rename_to (fixture, "Påhittade", NULL);
  g_assert_null (spann_portfolio_get_undo_label (fixture->portfolio));
  g_assert_cmpuint (fixture->n_changed, ==, 0);
}

/* Two edits that start from the same root both hold. */
static void
test_edit_from_older_root (Fixture *fixture, gconstpointer data)
{
  SpannEdit *edit = spann_edit_new (spann_portfolio_get_root (fixture->portfolio));

  spann_edit_append (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("new", "Ny"));
  rename_to (fixture, "Ett", NULL);
  g_assert_true (spann_portfolio_commit (fixture->portfolio, edit, "add", NULL, NULL));
  g_assert_cmpstr (get_name (fixture), ==, "Ett");
  g_assert_cmpuint (spann_object_get_n_items (spann_portfolio_get_root (fixture->portfolio),
                                              SPANN_PORTFOLIO_ECOSYSTEMS),
                    ==, 2);
}

/* What others saved: the portfolio's root with another organisation and an entry of theirs in the
 * log. (transfer full) */
static SpannObject *
make_theirs (Fixture *fixture)
{
  SpannObject *root = spann_object_ref (spann_portfolio_get_root (fixture->portfolio));
  SpannObject *entry = spann_object_new (spann_noun_get (SPANN_NOUN_LOG_ENTRY), "theirs");

  entry = spann_object_with (entry, SPANN_LOG_ENTRY_TIME, spann_value_string ("2026-11-25"));
  entry = spann_object_with (entry, SPANN_LOG_ENTRY_LABEL, spann_value_string ("Theirs"));
  root = spann_object_append_item (root, SPANN_PORTFOLIO_LOG, entry);
  return spann_object_with (root, SPANN_PORTFOLIO_UNIT, spann_value_string ("Their unit"));
}

static const char *
get_unit (Fixture *fixture)
{
  return spann_object_get_string (spann_portfolio_get_root (fixture->portfolio),
                                  SPANN_PORTFOLIO_UNIT);
}

/* The labels of the change log as a save would write it. (transfer full) */
static char *
describe_log (Fixture *fixture)
{
  g_autoptr (SpannObject) root = spann_portfolio_dup_root_for_saving (fixture->portfolio);
  g_autoptr (GString) labels = g_string_new (NULL);

  for (guint i = 0; i < spann_object_get_n_items (root, SPANN_PORTFOLIO_LOG); i++) {
    const SpannObject *entry = spann_object_get_item (root, SPANN_PORTFOLIO_LOG, i);

    g_string_append_printf (labels, "%s%s", i == 0 ? "" : ", ",
                            spann_object_get_string (entry, SPANN_LOG_ENTRY_LABEL));
  }
  return g_string_free (g_steal_pointer (&labels), FALSE);
}

/* Both edits are there, theirs are saved and ours are not, and each goes back by undo. */
static void
test_adopt_merged (Fixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) theirs = make_theirs (fixture);
  g_autoptr (SpannObject) merged = NULL;
  g_autofree char *log = NULL;

  rename_to (fixture, "Mitt namn", NULL);
  merged = spann_object_with (spann_object_ref (spann_portfolio_get_root (fixture->portfolio)),
                              SPANN_PORTFOLIO_UNIT, spann_value_string ("Their unit"));
  fixture->n_changed = 0;
  spann_portfolio_adopt (fixture->portfolio, theirs, merged, "Merge");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpstr (get_name (fixture), ==, "Mitt namn");
  g_assert_cmpstr (get_unit (fixture), ==, "Their unit");
  g_assert_true (spann_portfolio_is_modified (fixture->portfolio));
  log = describe_log (fixture);
  g_assert_cmpstr (log, ==, "Theirs, Mitt namn, Merge");

  g_assert_true (spann_portfolio_undo (fixture->portfolio));
  g_assert_null (get_unit (fixture));
  g_assert_true (spann_portfolio_undo (fixture->portfolio));
  g_assert_cmpstr (get_name (fixture), ==, "Påhittade");
  /* This is no more what the disk has. */
  g_assert_true (spann_portfolio_is_modified (fixture->portfolio));
}

/* Reading theirs anew leaves nothing to save, and undo gives back what was not saved. */
static void
test_adopt_theirs (Fixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) theirs = make_theirs (fixture);

  rename_to (fixture, "Mitt namn", "typing");
  spann_portfolio_adopt (fixture->portfolio, theirs, theirs, "Reload");
  g_assert_cmpstr (get_name (fixture), ==, "Påhittade");
  g_assert_false (spann_portfolio_is_modified (fixture->portfolio));
  g_assert_true (spann_portfolio_undo (fixture->portfolio));
  g_assert_cmpstr (get_name (fixture), ==, "Mitt namn");
  g_assert_true (spann_portfolio_is_modified (fixture->portfolio));
  g_assert_true (spann_portfolio_redo (fixture->portfolio));
  g_assert_false (spann_portfolio_is_modified (fixture->portfolio));
}

/* A save that did not come back may have reached the disk all the same: what it told there is not
 * told again. */
static void
test_adopt_own (Fixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) written = NULL;
  g_autofree char *log = NULL;

  rename_to (fixture, "Ett", NULL);
  written = spann_portfolio_dup_root_for_saving (fixture->portfolio);
  rename_to (fixture, "Två", NULL);
  spann_portfolio_adopt (fixture->portfolio, written, spann_portfolio_get_root (fixture->portfolio),
                         "Merge");
  log = describe_log (fixture);
  g_assert_cmpstr (log, ==, "Ett, Två");
}

/* What says the same already is no step of its own. */
static void
test_adopt_same (Fixture *fixture, gconstpointer data)
{
  SpannObject *root = spann_portfolio_get_root (fixture->portfolio);
  g_autoptr (SpannObject) same = spann_object_ref (root);

  spann_portfolio_adopt (fixture->portfolio, same, same, "Reload");
  g_assert_false (spann_portfolio_is_modified (fixture->portfolio));
  g_assert_null (spann_portfolio_get_undo_label (fixture->portfolio));
}

int
main (int argc, char *argv[])
{
  static const struct {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
      {"/portfolio/undo", test_undo},
      {"/portfolio/edit-after-undo", test_edit_after_undo},
      {"/portfolio/joining", test_joining},
      {"/portfolio/joining-order", test_joining_order},
      {"/portfolio/modified", test_modified},
      {"/portfolio/edit-while-saving", test_edit_while_saving},
      {"/portfolio/typing-while-saving", test_typing_while_saving},
      {"/portfolio/log", test_log},
      {"/portfolio/empty-edit", test_empty_edit},
      {"/portfolio/edit-from-older-root", test_edit_from_older_root},
      {"/portfolio/adopt-merged", test_adopt_merged},
      {"/portfolio/adopt-theirs", test_adopt_theirs},
      {"/portfolio/adopt-own", test_adopt_own},
      {"/portfolio/adopt-same", test_adopt_same},
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
