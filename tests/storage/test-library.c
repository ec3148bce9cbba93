/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-library.h"

#include "spann-check.h"
#include "spann-fields.h"
#include "spann-fixture.h"
#include "spann-scratch.h"
#include "spann-store.h"

/* The user's folder of strategies: a private one, made by the test. (transfer full) */
static char *
make_own_folder (void)
{
  char *folder = g_build_filename (g_get_user_data_dir (), "spann", "strategies", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  return folder;
}

static void
write_file (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, "{}", -1, NULL));
}

static void
test_list (void)
{
  g_autofree char *own = make_own_folder ();
  g_autofree char *data_dir = g_build_filename (g_get_user_data_dir (), "shipped", NULL);
  g_autofree char *shipped = g_build_filename (data_dir, "strategies", NULL);
  g_autoptr (GPtrArray) entries = NULL;
  const struct {
    const char *id;
    const char *folder;
  } expected[] = {{"alpha", shipped}, {"both", own}, {"mine", own}};

  g_assert_cmpint (g_mkdir_with_parents (shipped, 0700), ==, 0);
  write_file (shipped, "both.json");
  write_file (shipped, "alpha.json");
  write_file (shipped, "README.md");
  write_file (own, "mine.json");
  write_file (own, "both.json");
  entries = spann_library_list_strategies (data_dir);
  g_assert_cmpuint (entries->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < entries->len; i++) {
    const SpannLibraryEntry *entry = entries->pdata[i];
    g_autofree char *folder = g_path_get_dirname (entry->path);
    g_autofree char *found = spann_library_find_strategy (data_dir, expected[i].id);

    g_assert_cmpstr (entry->id, ==, expected[i].id);
    g_assert_cmpstr (folder, ==, expected[i].folder);
    g_assert_cmpstr (found, ==, entry->path);
  }
}

static void
test_find_file (void)
{
  g_autofree char *absent = g_build_filename (g_get_user_data_dir (), "absent", NULL);
  g_autofree char *found = spann_library_find_strategy (absent, "folder/own.json");

  g_assert_cmpstr (found, ==, "folder/own.json");
}

/* What comes with the program can be read. */
static void
test_shipped (void)
{
  const char *data_dir = g_getenv ("SPANN_TEST_DATA_DIR");
  g_autofree char *path = spann_library_find_strategy (data_dir, "norrbotten-2032");
  g_autofree char *example_path = spann_library_get_example (data_dir);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) strategy = spann_store_load_strategy (path, &error);
  g_autoptr (SpannObject) example = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (spann_object_get_key (strategy), ==, "norrbotten-2032");
  example = spann_store_load (example_path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (spann_object_get_n_items (example, SPANN_PORTFOLIO_ECOSYSTEMS), ==, 7);
}

static void
test_new_portfolio (void)
{
  g_autoptr (SpannObject) strategy = fixture_strategy (7, 1);
  g_autoptr (SpannObject) portfolio = spann_library_new_portfolio (strategy, "Uppföljning", "sv");
  g_autoptr (GError) error = NULL;

  spann_check_root (portfolio, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (spann_object_get_words (portfolio, SPANN_PORTFOLIO_NAME, "en"), ==,
                   "Uppföljning");
  g_assert_cmpstr (spann_object_get_string (portfolio, SPANN_PORTFOLIO_LANGUAGE), ==, "sv");
  g_assert_true (spann_object_get_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, 0) == strategy);
  g_assert_cmpuint (spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS), ==, 0);
}

int
main (int argc, char *argv[])
{
  Scratch scratch;
  int status;

  /* Not G_TEST_OPTION_ISOLATE_DIRS, which leaks the names of the folders before. */
  scratch_set_up (&scratch, NULL);
  g_setenv ("XDG_DATA_HOME", scratch.folder, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/library/list", test_list);
  g_test_add_func ("/library/find-file", test_find_file);
  g_test_add_func ("/library/shipped", test_shipped);
  g_test_add_func ("/library/new-portfolio", test_new_portfolio);
  status = g_test_run ();
  scratch_tear_down (&scratch, NULL);
  return status;
}
