/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-app-fixture.h"
#include "spann-ecosystem-edits.h"
#include "spann-fields.h"
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
  g_assert_null (spann_document_get_path (document));
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

/* Saves and waits; the edit @while_saving (nullable) is made while the save is on its way. */
static gboolean
save (SpannDocument *document, const char *path, const char *while_saving, GError **error)
{
  Waiting waiting = {NULL};
  gboolean saved = FALSE;

  spann_document_save_async (document, path, NULL, on_done_cb, &waiting);
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
  g_assert_cmpstr (spann_document_get_path (document), ==, path);
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
  g_assert_null (spann_document_get_path (document));
  g_assert_true (spann_document_is_modified (document));
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
  return g_test_run ();
}
