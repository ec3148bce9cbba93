/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-store.h"

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

  g_assert_true (spann_store_save (portfolio, scratch->path, &error));
  g_assert_no_error (error);
  loaded = spann_store_load (scratch->path, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (portfolio, loaded));
  g_assert_null (spann_store_load_strategy (scratch->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_FORMAT);
}

static void
test_strategy (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) strategy = fixture_strategy (5, 1);
  g_autoptr (SpannObject) loaded = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_store_save (strategy, scratch->path, NULL));
  loaded = spann_store_load_strategy (scratch->path, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (strategy, loaded));
  g_assert_null (spann_store_load (scratch->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_FORMAT);
}

/* Each stage of reading refuses what is its own. */
static void
test_refused (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio =
      spann_object_with (make_portfolio (), SPANN_PORTFOLIO_LANGUAGE, spann_value_string ("fi"));
  g_autofree char *file = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (spann_store_load (scratch->path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);

  file = scratch_write (scratch, "a.spann", "{");
  g_assert_null (spann_store_load (scratch->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
  g_clear_error (&error);

  g_assert_true (spann_store_save (portfolio, scratch->path, NULL));
  g_assert_null (spann_store_load (scratch->path, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "language: \"fi\" is not one of sv, en");
}

static void
test_syntax (Scratch *scratch, gconstpointer data)
{
  g_autofree char *good = scratch_write (scratch, "good.json", "{\"a\": 1, \"a\": [\"\\u0000\"]}");
  g_autofree char *bad = scratch_write (scratch, "bad.json", "[1,]");
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_store_check_syntax (good, &error));
  g_assert_no_error (error);
  g_assert_false (spann_store_check_syntax (bad, &error));
  g_assert_cmpstr (error->message, ==, "line 1, column 4: expected a value");
  g_clear_error (&error);
  g_assert_false (spann_store_check_syntax (scratch->folder, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
}

/* What could not be read again is not written over what can. */
static void
test_too_large (Scratch *scratch, gconstpointer data)
{
  g_autofree char *long_text = g_strnfill (65 << 20, 'a');
  g_autoptr (SpannObject) portfolio =
      spann_object_with (make_portfolio (), SPANN_PORTFOLIO_UNIT, spann_value_string (long_text));
  g_autoptr (GError) error = NULL;

  g_assert_false (spann_store_save (portfolio, scratch->path, &error));
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
test_async (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (SpannObject) loaded = NULL;
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) opened = NULL;
  g_autoptr (GError) error = NULL;

  spann_store_save_async (portfolio, scratch->path, NULL, on_done_cb, &saved);
  g_assert_true (spann_store_save_finish (wait_for (&saved), &error));
  g_assert_no_error (error);
  spann_store_load_async (scratch->path, NULL, on_done_cb, &opened);
  loaded = spann_store_load_finish (wait_for (&opened), &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (portfolio, loaded));
}

static void
test_async_refused (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) opened = NULL;
  g_autoptr (GError) error = NULL;

  spann_store_save_async (portfolio, scratch->folder, NULL, on_done_cb, &saved);
  g_assert_false (spann_store_save_finish (wait_for (&saved), &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  g_clear_error (&error);
  spann_store_load_async (scratch->path, NULL, on_done_cb, &opened);
  g_assert_null (spann_store_load_finish (wait_for (&opened), &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static void
test_async_cancelled (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannObject) portfolio = make_portfolio ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) saved = NULL;
  g_autoptr (GAsyncResult) opened = NULL;
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  spann_store_save_async (portfolio, scratch->path, cancellable, on_done_cb, &saved);
  g_assert_false (spann_store_save_finish (wait_for (&saved), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (scratch->path, G_FILE_TEST_EXISTS));
  g_clear_error (&error);
  spann_store_load_async (scratch->path, cancellable, on_done_cb, &opened);
  g_assert_null (spann_store_load_finish (wait_for (&opened), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/store/save-and-load", test_save_and_load);
  scratch_add ("/store/strategy", test_strategy);
  scratch_add ("/store/refused", test_refused);
  scratch_add ("/store/syntax", test_syntax);
  scratch_add ("/store/too-large", test_too_large);
  scratch_add ("/store/async", test_async);
  scratch_add ("/store/async-refused", test_async_refused);
  scratch_add ("/store/async-cancelled", test_async_cancelled);
  return g_test_run ();
}
