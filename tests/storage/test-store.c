/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-store.h"

#include "spann-encoder.h"
#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-scratch.h"

static SpannObject *
make_portfolio (void)
{
  return fixture_portfolio (fixture_strategy (3, 1));
}

static void
test_save_and_load (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (SpannObject) loaded = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_store_save (portfolio, scratch->path, NULL, &error));
  g_assert_no_error (error);
  loaded = spann_store_load (scratch->path, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (portfolio, loaded));
  g_assert_null (spann_store_load_strategy (scratch->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_FORMAT);
}

/* A member that this version does not know, whose neighbour is gone: it is read elsewhere. */
static void
test_moved_unknown (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio =
      spann_object_with_unknown (make_portfolio (), "colour", "frames", "[1]");
  g_autoptr (SpannObject) loaded = NULL;
  g_autoptr (GError) error = NULL;

  portfolio = spann_object_with_unknown (g_steal_pointer (&portfolio), "size", "name", "2");
  g_assert_false (spann_object_has (portfolio, SPANN_PORTFOLIO_FRAMES));
  g_assert_true (spann_store_save (portfolio, scratch->path, NULL, &error));
  g_assert_no_error (error);
  loaded = spann_store_load (scratch->path, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (portfolio, loaded));
}

static void
test_strategy (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) strategy = fixture_strategy (5, 1);
  g_autoptr (SpannObject) loaded = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_store_save (strategy, scratch->path, NULL, NULL));
  loaded = spann_store_load_strategy (scratch->path, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (strategy, loaded));
  g_assert_null (spann_store_load (scratch->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_FORMAT);
}

/* Puts @portfolio into @path with its first @find replaced by @by. */
static void
write_edited (SpannObject *portfolio, const char *path, const char *find, const char *by)
{
  g_autoptr (GBytes) bytes = spann_encoder_encode (portfolio);
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);
  g_autoptr (GString) edited = g_string_new_len (text, (gssize)size);

  g_assert_cmpuint (g_string_replace (edited, find, by, 1), ==, 1);
  g_assert_true (g_file_set_contents (path, edited->str, (gssize)edited->len, NULL));
}

/* Each stage of reading refuses what is its own. */
static void
test_refused (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autofree char *file = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (spann_store_load (scratch->path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);

  file = scratch_write (scratch, "a.spann", "{");
  g_assert_null (spann_store_load (scratch->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
  g_clear_error (&error);

  write_edited (portfolio, scratch->path, "\"language\": \"sv\"", "\"language\": \"fi\"");
  g_assert_null (spann_store_load (scratch->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "language: \"fi\" is not one of sv, en");
}

static void
test_syntax (Scratch *scratch, gconstpointer data)
{
  g_autofree char *good = scratch_write (scratch, "good.json", "{\"a\": 1, \"a\": [\"\\u0000\"]}");
  g_autofree char *bad = scratch_write (scratch, "bad.json", "[1,]");
  g_autofree char *openable = scratch_write (scratch, "openable.json", "{\"a\": 1, \"b\": []}");
  g_autofree char *reservation = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_store_check_syntax (openable, &reservation, &error));
  g_assert_no_error (error);
  g_assert_null (reservation);
  g_assert_true (spann_store_check_syntax (good, &reservation, &error));
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (reservation, "line 1, column 10: the member \"a\""));
  g_assert_false (spann_store_check_syntax (bad, NULL, &error));
  g_assert_cmpstr (error->message, ==,
                   "line 1, column 4: expected a value; remove the comma before the bracket");
  g_clear_error (&error);
  g_assert_false (spann_store_check_syntax (scratch->folder, NULL, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
}

static SpannOpened *
open_file (const char *path, gsize max_size, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SpannStoreSettings settings = {.max_size = max_size};

  return spann_store_open (file, &settings, NULL, error);
}

static void
test_open (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (SpannOpened) opened = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GBytes) content = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_assert_true (spann_store_save (portfolio, scratch->path, NULL, NULL));
  opened = open_file (scratch->path, 1 << 20, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (opened->root, portfolio));
  g_assert_null (opened->limitation);
  g_assert_true (g_file_get_contents (scratch->path, &text, &size, NULL));
  content = g_bytes_new (text, size);
  g_assert_true (spann_file_state_matches (opened->state, content));
  g_assert_null (open_file (scratch->path, size - 1, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
}

/* What a newer program wrote is opened to read, and not for who would write it again. */
static void
test_newer (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (SpannOpened) opened = NULL;
  g_autoptr (GError) error = NULL;

  write_edited (portfolio, scratch->path, "\"version\": 2", "\"version\": 3");
  opened = open_file (scratch->path, 1 << 20, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (opened->root, portfolio));
  g_assert_true (g_str_has_prefix (opened->limitation, "This file was written by a newer Spann"));
  g_assert_null (spann_store_load (scratch->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_VERSION);
  g_assert_cmpstr (error->message, ==, opened->limitation);
}

static void
test_newer_unreadable (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio =
      spann_object_with (make_portfolio (), SPANN_PORTFOLIO_LANGUAGE, spann_value_string ("fi"));
  g_autoptr (GError) error = NULL;

  write_edited (portfolio, scratch->path, "\"version\": 2", "\"version\": 3");
  g_assert_null (open_file (scratch->path, 1 << 20, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_VERSION);
  g_assert_cmpstr (error->message, ==,
                   "was written by a newer Spann and holds what this one cannot read: language: "
                   "\"fi\" is not one of sv, en; install the newest Spann");
}

/* @portfolio as it is written where there is no room for the indentation. */
static GBytes *
encode_without_space (const SpannObject *portfolio)
{
  g_autoptr (GBytes) indented = spann_encoder_encode (portfolio);

  return spann_encoder_encode_within (portfolio, g_bytes_get_size (indented) - 1, NULL);
}

/* Without space, and as large as may be read: it can be saved, if not as Spann lays it out. */
static void
test_indentation_gives_way (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (GBytes) compact = encode_without_space (portfolio);
  g_autoptr (SpannOpened) opened = NULL;
  g_autoptr (GBytes) again = NULL;
  gsize size;
  const char *text = g_bytes_get_data (compact, &size);

  g_assert_nonnull (g_strstr_len (text, 60, "{\"format\":\"spann\","));
  g_assert_true (g_file_set_contents (scratch->path, text, (gssize)size, NULL));
  opened = open_file (scratch->path, size, NULL);
  g_assert_null (opened->limitation);
  again = spann_encoder_encode_within (opened->root, size, NULL);
  g_assert_true (g_bytes_equal (again, compact));
}

/* Numbers that others wrote shorter: what is at the limit could not be written again. */
static void
test_unsavable (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio =
      spann_object_with_unknown (make_portfolio (), "x", NULL, "[1e+14,1e+14]");
  g_autoptr (GBytes) compact = encode_without_space (portfolio);
  g_autoptr (SpannOpened) opened = NULL;
  g_autoptr (SpannOpened) roomy = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;
  const char *text = g_bytes_get_data (compact, &size);

  g_assert_true (g_file_set_contents (scratch->path, text, (gssize)size, NULL));
  opened = open_file (scratch->path, size, NULL);
  g_assert_true (g_str_has_prefix (opened->limitation, "This file is so large that Spann could"));
  g_assert_null (spann_encoder_encode_within (opened->root, size, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  roomy = open_file (scratch->path, size + 100, NULL);
  g_assert_null (roomy->limitation);
}

/* What could not be read again is not written over what can. */
static void
test_too_large (Scratch *scratch, gconstpointer data)
{
  g_autofree char *long_text = g_strnfill (65 << 20, 'a');
  g_autoptr (SpannObject) portfolio =
      spann_object_with (make_portfolio (), SPANN_PORTFOLIO_UNIT, spann_value_string (long_text));
  g_autoptr (GError) error = NULL;

  g_assert_false (spann_store_save (portfolio, scratch->path, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  g_assert_false (g_file_test (scratch->path, G_FILE_TEST_EXISTS));
}

static void
on_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GAsyncResult **out_result = data;

  *out_result = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static void
test_open_async (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (GAsyncResult) absent = NULL;
  g_autoptr (GAsyncResult) found = NULL;
  g_autoptr (SpannOpened) opened = NULL;
  g_autoptr (GError) error = NULL;

  spann_store_open_async (file, &settings, NULL, NULL, on_done_cb, &absent);
  g_assert_null (spann_store_open_finish (wait_for (&absent), &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);
  g_assert_true (spann_store_save (portfolio, scratch->path, NULL, NULL));
  spann_store_open_async (file, &settings, NULL, NULL, on_done_cb, &found);
  opened = spann_store_open_finish (wait_for (&found), &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (portfolio, opened->root));
}

/* What was read before is not there twice. */
static void
test_open_known (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) known = make_portfolio ();
  g_autoptr (SpannObject) changed = spann_object_with (
      spann_object_ref (known), SPANN_PORTFOLIO_UNIT, spann_value_string ("Another unit"));
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (GAsyncResult) same = NULL;
  g_autoptr (GAsyncResult) other = NULL;
  g_autoptr (SpannOpened) opened = NULL;

  g_assert_true (spann_store_save (known, scratch->path, NULL, NULL));
  spann_store_open_async (file, &settings, known, NULL, on_done_cb, &same);
  opened = spann_store_open_finish (wait_for (&same), NULL);
  g_assert_true (opened->root == known);
  spann_opened_free (g_steal_pointer (&opened));
  g_assert_true (spann_store_save (changed, scratch->path, NULL, NULL));
  spann_store_open_async (file, &settings, known, NULL, on_done_cb, &other);
  opened = spann_store_open_finish (wait_for (&other), NULL);
  g_assert_true (spann_object_equal (opened->root, changed));
  g_assert_true (spann_object_get_item (opened->root, SPANN_PORTFOLIO_STRATEGIES, 0) ==
                 spann_object_get_item (known, SPANN_PORTFOLIO_STRATEGIES, 0));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/store/save-and-load", test_save_and_load);
  scratch_add ("/store/moved-unknown", test_moved_unknown);
  scratch_add ("/store/strategy", test_strategy);
  scratch_add ("/store/refused", test_refused);
  scratch_add ("/store/syntax", test_syntax);
  scratch_add ("/store/open", test_open);
  scratch_add ("/store/newer", test_newer);
  scratch_add ("/store/newer-unreadable", test_newer_unreadable);
  scratch_add ("/store/indentation-gives-way", test_indentation_gives_way);
  scratch_add ("/store/unsavable", test_unsavable);
  scratch_add ("/store/too-large", test_too_large);
  scratch_add ("/store/open-async", test_open_async);
  scratch_add ("/store/open-known", test_open_known);
  return g_test_run ();
}
