/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-scratch.h"
#include "spann-store.h"

static SpannObject *
make_portfolio (const char *unit)
{
  return spann_object_with (fixture_portfolio (fixture_strategy (3, 1)), SPANN_PORTFOLIO_UNIT,
                            spann_value_string (unit));
}

static void
on_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GAsyncResult **out_result = data;

  *out_result = g_object_ref (result);
}

/* (transfer full) (nullable) */
static SpannSaved *
save (SpannObject *root, GFile *file, const SpannFileState *expected, GCancellable *cancellable,
      GError **error)
{
  const SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (GAsyncResult) result = NULL;

  spann_store_save_file_async (root, file, expected, &settings, cancellable, on_done_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return spann_store_save_file_finish (result, error);
}

static gboolean
compare (GFile *file, const SpannFileState *state, SpannFileChange *out_change, GError **error)
{
  const SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (GAsyncResult) result = NULL;

  spann_store_compare_async (file, state, &settings, NULL, on_done_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return spann_store_compare_finish (result, out_change, error);
}

static void
assert_change (GFile *file, const SpannFileState *state, SpannFileChange expected)
{
  g_autoptr (GError) error = NULL;
  SpannFileChange change = SPANN_FILE_UNCHANGED;

  g_assert_true (compare (file, state, &change, &error));
  g_assert_no_error (error);
  g_assert_cmpint (change, ==, expected);
}

/* What was saved is what is opened, in content and as a file. */
static void
test_save (Scratch *scratch, gconstpointer data)
{
  const SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (SpannObject) portfolio = make_portfolio ("unit");
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (SpannFileState) absent = spann_file_state_new_absent ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannSaved) saved = save (portfolio, file, absent, NULL, &error);
  g_autoptr (SpannOpened) opened = NULL;
  struct stat info;

  g_assert_no_error (error);
  g_assert_cmpint (saved->outcome, ==, SPANN_SAVE_DURABLE);
  g_assert_cmpstr (saved->notice, ==, NULL);
  opened = spann_store_open (file, &settings, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (portfolio, opened->root));
  g_assert_true (spann_file_state_equal (opened->state, saved->state));
  g_assert_cmpint (stat (scratch->path, &info), ==, 0);
  g_assert_true (spann_file_state_looks_same (saved->state, &info));
}

static void
test_expected (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) first = make_portfolio ("first");
  g_autoptr (SpannObject) second = make_portfolio ("second");
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (SpannFileState) absent = spann_file_state_new_absent ();
  g_autoptr (SpannSaved) saved = save (first, file, absent, NULL, NULL);
  g_autoptr (SpannSaved) again = NULL;
  g_autoptr (SpannSaved) whatever = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (save (second, file, absent, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  g_clear_error (&error);
  again = save (second, file, saved->state, NULL, &error);
  g_assert_no_error (error);
  /* The state is that of the version before. */
  g_assert_null (save (first, file, saved->state, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  g_clear_error (&error);
  whatever = save (first, file, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_unlink (scratch->path), ==, 0);
  g_assert_null (save (first, file, whatever->state, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  g_assert_false (g_file_test (scratch->path, G_FILE_TEST_EXISTS));
}

static void
test_compare (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ("unit");
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (SpannFileState) absent = spann_file_state_new_absent ();
  g_autoptr (SpannSaved) saved = save (portfolio, file, NULL, NULL, NULL);
  g_autofree char *circle = scratch_get_path (scratch, "circle");
  g_autoptr (GFile) unreadable = g_file_new_for_path (circle);
  g_autoptr (GError) error = NULL;
  SpannFileChange change;

  assert_change (file, saved->state, SPANN_FILE_UNCHANGED);
  assert_change (file, absent, SPANN_FILE_CHANGED);
  g_free (scratch_write (scratch, "a.spann", "theirs"));
  assert_change (file, saved->state, SPANN_FILE_CHANGED);
  g_assert_cmpint (g_unlink (scratch->path), ==, 0);
  assert_change (file, saved->state, SPANN_FILE_GONE);
  assert_change (file, absent, SPANN_FILE_UNCHANGED);
  g_assert_cmpint (symlink ("circle", circle), ==, 0);
  g_assert_false (compare (unreadable, saved->state, &change, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_LOOP);
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ("unit");
  g_autoptr (GFile) folder = g_file_new_for_path (scratch->folder);
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (save (portfolio, folder, NULL, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  g_assert_null (save (portfolio, file, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (scratch->path, G_FILE_TEST_EXISTS));
}

/* The window makes copies of earlier versions, the command line none. */
static void
test_backups (Scratch *scratch, gconstpointer data)
{
  SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (SpannObject) portfolio = make_portfolio ("unit");
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (SpannSaved) saved = NULL;
  g_autofree char *without = NULL;
  g_autofree char *with = NULL;

  g_assert_true (spann_store_save (portfolio, scratch->path, NULL, NULL));
  g_assert_true (spann_store_save (portfolio, scratch->path, NULL, NULL));
  settings.backup_days = 0;
  saved = spann_store_save_file (portfolio, file, NULL, &settings, NULL, NULL);
  without = scratch_list (scratch);
  g_assert_cmpstr (without, ==, "a.spann");
  spann_saved_free (g_steal_pointer (&saved));
  saved = save (portfolio, file, NULL, NULL, NULL);
  with = scratch_list (scratch);
  g_assert_cmpstr (with, ==, "a.spann a.spann~");
}

/* What the reader would not take, or take for something else, is not written over what it does. */
static void
test_unreadable (Scratch *scratch, gconstpointer data)
{
  SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (SpannObject) portfolio = make_portfolio ("unit");
  g_autoptr (SpannObject) broken = make_portfolio ("not \300\200 UTF-8");
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *list = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_store_save (portfolio, scratch->path, NULL, NULL));
  g_assert_true (g_file_get_contents (scratch->path, &before, NULL, NULL));
  g_assert_null (save (broken, file, NULL, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  g_assert_nonnull (strstr (error->message, "Spann could not read it again"));
  g_clear_error (&error);
  settings.max_size = 100;
  g_assert_null (spann_store_save_file (portfolio, file, NULL, &settings, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  g_assert_true (g_file_get_contents (scratch->path, &after, NULL, NULL));
  g_assert_cmpstr (before, ==, after);
  list = scratch_list (scratch);
  g_assert_cmpstr (list, ==, "a.spann");
}

/* What can be read but does not hold could not be opened either. */
static void
test_unsound (Scratch *scratch, gconstpointer data)
{
  SpannObject *bridge = spann_object_new (spann_noun_get (SPANN_NOUN_BRIDGE), "bridge");
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Påhittade");
  g_autoptr (SpannObject) portfolio = make_portfolio ("unit");
  g_autoptr (SpannObject) broken = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (SpannOpened) opened = NULL;
  const SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (GError) error = NULL;

  bridge = spann_object_with (bridge, SPANN_BRIDGE_NAME,
                              spann_value_text (spann_text_new ("sv", "Bro", NULL)));
  bridge = spann_object_with (bridge, SPANN_BRIDGE_GAP, spann_value_string ("no-such-gap"));
  bridge = spann_object_with (bridge, SPANN_BRIDGE_STATUS, spann_value_string ("ongoing"));
  bridge = spann_object_with (bridge, SPANN_BRIDGE_NATURE, spann_value_string ("bridge-building"));
  ecosystem = spann_object_append_item (ecosystem, SPANN_ECOSYSTEM_BRIDGES, bridge);
  broken = fixture_add_ecosystem (spann_object_ref (portfolio), ecosystem);
  g_assert_true (spann_store_save (portfolio, scratch->path, NULL, NULL));
  g_assert_null (save (broken, file, NULL, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  g_assert_nonnull (strstr (error->message, "no-such-gap"));
  g_clear_error (&error);
  opened = spann_store_open (file, &settings, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (portfolio, opened->root));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/store-saving/save", test_save);
  scratch_add ("/store-saving/expected", test_expected);
  scratch_add ("/store-saving/compare", test_compare);
  scratch_add ("/store-saving/refused", test_refused);
  scratch_add ("/store-saving/backups", test_backups);
  scratch_add ("/store-saving/unreadable", test_unreadable);
  scratch_add ("/store-saving/unsound", test_unsound);
  return g_test_run ();
}
