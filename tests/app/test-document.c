/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "spann-app-fixture.h"
#include "spann-ecosystem-edits.h"
#include "spann-error.h"
#include "spann-fields.h"
#include "spann-measured.h"
#include "spann-store.h"

static const char *const two_names[] = {"Malmens Verkstad", "Skogsslingan", NULL};

static void
count (guint *counter)
{
  *counter += 1;
}

static void
keep_message (char **message, const char *text)
{
  g_free (*message);
  *message = g_strdup (text);
}

static gboolean
rename_portfolio (SpannDocument *document, const char *name)
{
  SpannEdit *edit = spann_edit_new (spann_document_get_root (document));

  spann_edit_set (edit, "", SPANN_PORTFOLIO_NAME,
                  spann_value_text (spann_text_new ("sv", name, NULL)));
  return spann_document_commit (document, edit, "Name", NULL);
}

static void
test_commit (AppFixture *fixture, gconstpointer data)
{
  SpannDocument *document = app_fixture_make_document (fixture, two_names);
  guint n_changed = 0;
  guint n_titles = 0;
  guint n_modified = 0;

  g_signal_connect_swapped (document, "changed", G_CALLBACK (count), &n_changed);
  g_signal_connect_swapped (document, "notify::title", G_CALLBACK (count), &n_titles);
  g_signal_connect_swapped (document, "notify::modified", G_CALLBACK (count), &n_modified);
  g_assert_null (spann_document_get_file (document));
  g_assert_false (spann_document_is_modified (document));

  g_assert_true (rename_portfolio (document, "Norra"));
  g_assert_cmpstr (spann_document_get_title (document), ==, "Norra");
  g_assert_true (spann_document_is_modified (document));
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_cmpuint (n_titles, ==, 1);
  g_assert_cmpuint (n_modified, ==, 1);

  g_assert_true (spann_portfolio_undo (spann_document_get_portfolio (document)));
  g_assert_false (spann_document_is_modified (document));
  g_assert_cmpuint (n_changed, ==, 2);
  g_assert_finalize_object (document);
}

static void
test_labels (AppFixture *fixture, gconstpointer data)
{
  SpannDocument *document = app_fixture_make_document (fixture, two_names);
  g_autofree char *undo_label = NULL;
  g_autofree char *redo_label = NULL;

  g_object_get (document, "undo-label", &undo_label, "redo-label", &redo_label, NULL);
  g_assert_null (undo_label);
  g_assert_null (redo_label);

  rename_portfolio (document, "Norra");
  g_object_get (document, "undo-label", &undo_label, NULL);
  g_assert_cmpstr (undo_label, ==, "Name");

  spann_portfolio_undo (spann_document_get_portfolio (document));
  g_object_get (document, "redo-label", &redo_label, NULL);
  g_assert_cmpstr (redo_label, ==, "Name");
  g_assert_finalize_object (document);
}

static void
test_refused (AppFixture *fixture, gconstpointer data)
{
  SpannDocument *document = app_fixture_make_document (fixture, two_names);
  g_autoptr (SpannObject) before = spann_object_ref (spann_document_get_root (document));
  g_autofree char *message = NULL;

  g_signal_connect_swapped (document, "edit-refused", G_CALLBACK (keep_message), &message);
  g_assert_false (rename_portfolio (document, ""));
  g_assert_nonnull (message);
  g_assert_true (spann_document_get_root (document) == before);
  g_assert_false (spann_document_is_modified (document));
  g_assert_finalize_object (document);
}

typedef struct {
  GAsyncResult *result;
} Waiting;

static void
on_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  ((Waiting *)data)->result = g_object_ref (result);
}

static gboolean
is_done (gpointer data)
{
  return ((Waiting *)data)->result != NULL;
}

/* Saves and waits; the edit @while_saving (nullable) is made while the save is on its way.
 * (transfer full) (nullable) */
static SpannSaved *
save_with (SpannDocument *document, const char *path, const char *while_saving,
           const SpannStoreSettings *settings, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  Waiting waiting = {NULL};
  SpannSaved *saved = NULL;

  spann_document_save_async (document, file, settings, NULL, on_done_cb, &waiting);
  g_assert_true (spann_document_is_saving (document));
  if (while_saving != NULL)
    g_assert_true (rename_portfolio (document, while_saving));
  app_fixture_wait (is_done, &waiting);
  g_assert_false (spann_document_is_saving (document));
  saved = spann_document_save_finish (document, waiting.result, error);
  g_object_unref (waiting.result);
  app_fixture_settle ();
  return saved;
}

static gboolean
save (SpannDocument *document, const char *path, const char *while_saving, GError **error)
{
  const SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (SpannSaved) saved = save_with (document, path, while_saving, &settings, error);

  if (saved == NULL)
    return FALSE;
  g_assert_cmpint (saved->outcome, ==, SPANN_SAVE_DURABLE);
  g_assert_cmpstr (saved->notice, ==, NULL);
  return TRUE;
}

static void
test_save (AppFixture *fixture, gconstpointer data)
{
  SpannDocument *document = app_fixture_make_document (fixture, two_names);
  g_autofree char *path = app_fixture_make_path ("saved.spann");
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) read = NULL;

  rename_portfolio (document, "Norra");
  g_assert_true (save (document, path, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (g_file_peek_path (spann_document_get_file (document)), ==, path);
  g_assert_false (spann_document_is_modified (document));

  read = spann_store_load (path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (spann_object_get_words (read, SPANN_PORTFOLIO_NAME, "sv"), ==, "Norra");
  g_assert_cmpuint (spann_object_get_n_items (read, SPANN_PORTFOLIO_ECOSYSTEMS), ==, 2);
  g_assert_cmpuint (spann_object_get_n_items (read, SPANN_PORTFOLIO_LOG), ==, 1);
  g_assert_finalize_object (document);
}

/* What is typed while the file is written is not in it, and is not said to be. */
static void
test_edit_while_saving (AppFixture *fixture, gconstpointer data)
{
  SpannDocument *document = app_fixture_make_document (fixture, two_names);
  g_autofree char *path = app_fixture_make_path ("meanwhile.spann");
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) read = NULL;

  rename_portfolio (document, "Norra");
  g_assert_true (save (document, path, "Södra", &error));
  g_assert_true (spann_document_is_modified (document));
  g_assert_cmpstr (spann_document_get_title (document), ==, "Södra");

  read = spann_store_load (path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (spann_object_get_words (read, SPANN_PORTFOLIO_NAME, "sv"), ==, "Norra");
  g_assert_true (save (document, path, NULL, &error));
  g_assert_false (spann_document_is_modified (document));
  g_assert_finalize_object (document);
}

static void
test_save_fails (AppFixture *fixture, gconstpointer data)
{
  SpannDocument *document = app_fixture_make_document (fixture, two_names);
  g_autofree char *path = app_fixture_make_path ("no-such-folder/a.spann");
  g_autoptr (GError) error = NULL;

  rename_portfolio (document, "Norra");
  g_assert_false (save (document, path, NULL, &error));
  g_assert_nonnull (error);
  g_assert_null (spann_document_get_file (document));
  g_assert_true (spann_document_is_modified (document));
  g_assert_finalize_object (document);
}

static void
change_unseen (const char *path)
{
  g_autofree char *content = NULL;
  struct stat info;
  struct timespec times[2];
  gsize size;

  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  /* Another name, as long as it was. */
  memcpy (strstr (content, "Norra"), "SODRA", 5);
  g_assert_true (g_file_set_contents (path, content, (gssize)size, NULL));
  times[0] = info.st_atim;
  times[1] = info.st_mtim;
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
}

static void
replace (const char *path)
{
  g_assert_true (g_file_set_contents (path, "theirs", -1, NULL));
}

static void delete (const char *path)
{
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* What somebody else did to the file is told, and stays as they left it. */
static void
test_changed (AppFixture *fixture, gconstpointer data)
{
  void (*change) (const char *path) = (__typeof__ (&delete))data;
  SpannDocument *document = app_fixture_make_document (fixture, two_names);
  g_autofree char *path = app_fixture_make_path ("changed.spann");
  g_autofree char *other = app_fixture_make_path ("elsewhere.spann");
  g_autofree char *theirs = NULL;
  g_autofree char *left = NULL;
  g_autoptr (GError) error = NULL;

  rename_portfolio (document, "Norra");
  g_assert_true (save (document, path, NULL, &error));
  change (path);
  g_file_get_contents (path, &theirs, NULL, NULL);
  rename_portfolio (document, "Mellersta");
  g_assert_false (save (document, path, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  g_assert_true (spann_document_is_modified (document));
  g_file_get_contents (path, &left, NULL, NULL);
  g_assert_cmpstr (left, ==, theirs);
  /* Under another name it is saved all the same. */
  g_clear_error (&error);
  g_assert_true (save (document, other, NULL, &error));
  g_assert_false (spann_document_is_modified (document));
  g_assert_finalize_object (document);
}

/* Two windows of two programs with the same file, saving at once. */
static void
test_raced (AppFixture *fixture, gconstpointer data)
{
  const SpannStoreSettings settings = spann_store_settings_default ();
  g_autofree char *path = app_fixture_make_path ("raced.spann");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SpannDocument *first = app_fixture_make_document (fixture, two_names);
  guint n_saved = 0;

  g_assert_true (save (first, path, NULL, NULL));
  for (guint i = 0; i < 20; i++) {
    g_autoptr (SpannDocument) second = spann_document_new (
        spann_document_get_root (first), file, spann_document_get_file_state (first),
        &fixture->setup.context, fixture->setup.language);
    SpannDocument *documents[] = {first, second};
    Waiting waiting[2] = {{NULL}, {NULL}};
    guint n_changed = 0;

    for (guint j = 0; j < 2; j++) {
      g_autofree char *name = g_strdup_printf ("%u-%u", i, j);

      rename_portfolio (documents[j], name);
      spann_document_save_async (documents[j], file, &settings, NULL, on_done_cb, &waiting[j]);
    }
    for (guint j = 0; j < 2; j++) {
      g_autoptr (SpannSaved) saved = NULL;
      g_autoptr (GError) error = NULL;

      app_fixture_wait (is_done, &waiting[j]);
      saved = spann_document_save_finish (documents[j], waiting[j].result, &error);
      n_saved += saved != NULL;
      n_changed += g_error_matches (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
      g_object_unref (waiting[j].result);
    }
    g_assert_cmpuint (n_changed, ==, 1);
    /* Whoever was slower looks at the file again. */
    g_assert_cmpint (g_unlink (path), ==, 0);
    g_object_unref (first);
    first = app_fixture_make_document (fixture, two_names);
    g_assert_true (save (first, path, NULL, NULL));
  }
  g_assert_cmpuint (n_saved, ==, 20);
  measured ("two windows that save one file at once: 20 of 20 times one saved, and the other was "
            "told");
  g_assert_finalize_object (first);
}

/* The earlier versions are those of the clock's days. */
static void
test_backups (AppFixture *fixture, gconstpointer data)
{
  const SpannStoreSettings settings = spann_store_settings_default ();
  const struct timespec times[] = {{.tv_sec = 1795176000}, {.tv_sec = 1795176000}};
  SpannDocument *document = app_fixture_make_document (fixture, two_names);
  g_autofree char *path = app_fixture_make_path ("kept.spann");
  g_autofree char *last = app_fixture_make_path ("kept.spann~");
  g_autofree char *dated = app_fixture_make_path ("kept.2026-11-20.spann~");
  g_autoptr (SpannSaved) saved = NULL;

  g_assert_true (save (document, path, NULL, NULL));
  g_assert_false (g_file_test (last, G_FILE_TEST_EXISTS));
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
  rename_portfolio (document, "Norra");
  saved = save_with (document, path, NULL, &settings, NULL);
  g_assert_true (g_file_test (last, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (dated, G_FILE_TEST_EXISTS));
  g_assert_finalize_object (document);
}

#define ADD(path, function)                                                                        \
  g_test_add (path, AppFixture, NULL, app_fixture_open, function, app_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init (&argc, &argv);

  ADD ("/document/commit", test_commit);
  ADD ("/document/labels", test_labels);
  ADD ("/document/refused", test_refused);
  ADD ("/document/save", test_save);
  ADD ("/document/edit-while-saving", test_edit_while_saving);
  ADD ("/document/save-fails", test_save_fails);
  ADD ("/document/raced", test_raced);
  ADD ("/document/backups", test_backups);
  g_test_add ("/document/changed/same-time-and-size", AppFixture, change_unseen, app_fixture_open,
              test_changed, app_fixture_close);
  g_test_add ("/document/changed/replaced", AppFixture, replace, app_fixture_open, test_changed,
              app_fixture_close);
  g_test_add ("/document/changed/deleted", AppFixture, delete, app_fixture_open, test_changed,
              app_fixture_close);
  return g_test_run ();
}
