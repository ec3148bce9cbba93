/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-remote.h"

#include <glib/gstdio.h>
#include <string.h>

#include "fake-server.h"
#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-measured.h"
#include "spann-scratch.h"
#include "spann-store.h"

#define OLD "the old document"
#define MAX_SIZE 100000

static FakeServer server;

/**
 * Remote:
 * @file: "a.spann" on the server, which keeps it in the scratch folder
 * @content: a new one, of several blocks
 */
typedef struct {
  Scratch scratch;
  GFile *file;
  GBytes *content;
} Remote;

static void
set_up (Remote *self, gconstpointer data)
{
  scratch_set_up (&self->scratch, data);
  server = (FakeServer){.folder = self->scratch.folder, .nth = 1, .code = G_IO_ERROR_NO_SPACE};
  self->file = g_file_new_for_uri ("fake-server:///a.spann");
  self->content = g_bytes_new_take (g_strnfill (5500, 'n'), 5500);
  g_free (scratch_write (&self->scratch, "a.spann", OLD));
}

static void
tear_down (Remote *self, gconstpointer data)
{
  g_bytes_unref (self->content);
  g_object_unref (self->file);
  scratch_tear_down (&self->scratch, data);
}

static SpannFileState *
make_state (const char *content)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));

  return spann_file_state_new_remote (NULL, bytes);
}

static SpannSaved *
save (Remote *self, const SpannFileState *expected, GCancellable *cancellable, GError **error)
{
  const SpannSaveRequest request = {.expected = expected};

  return spann_remote_save (self->file, self->content, &request, MAX_SIZE, cancellable, error);
}

static void
assert_content (Remote *self, const char *expected)
{
  g_autofree char *content = NULL;

  g_file_get_contents (self->scratch.path, &content, NULL, NULL);
  g_assert_cmpstr (content, ==, expected);
}

static void
assert_new (Remote *self)
{
  assert_content (self, g_bytes_get_data (self->content, NULL));
}

static void
test_save (Remote *self, gconstpointer no_etags)
{
  g_autoptr (SpannFileState) old = make_state (OLD);
  g_autoptr (SpannSaved) saved = NULL;
  g_autoptr (SpannSaved) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = g_strndup (g_bytes_get_data (self->content, NULL), 5500);

  server.no_etags = no_etags != NULL;
  saved = save (self, old, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (saved->outcome, ==, SPANN_SAVE_DURABLE);
  g_assert_cmpstr (saved->notice, ==, NULL);
  g_assert_true (spann_file_state_matches (saved->state, self->content));
  g_assert_true ((spann_file_state_get_etag (saved->state) == NULL) == server.no_etags);
  assert_content (self, text);
  again = save (self, saved->state, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (server.commits, ==, 2);
}

static void
test_new (Remote *self, gconstpointer data)
{
  g_autoptr (SpannFileState) absent = spann_file_state_new_absent ();
  g_autoptr (SpannSaved) saved = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (save (self, absent, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  assert_content (self, OLD);
  g_clear_error (&error);
  g_assert_cmpint (g_unlink (self->scratch.path), ==, 0);
  saved = save (self, absent, NULL, &error);
  g_assert_no_error (error);
}

/* What fails leaves the old file; the server is never told that half a file is whole. */
static void
test_fails (Remote *self, gconstpointer data)
{
  static const struct {
    FakeServerCall call;
    guint nth;
  } cases[] = {
      {FAKE_SERVER_READ, 1},  {FAKE_SERVER_BLOCK, 1}, {FAKE_SERVER_OPEN, 1},
      {FAKE_SERVER_WRITE, 1}, {FAKE_SERVER_WRITE, 2}, {FAKE_SERVER_WRITE, 6},
      {FAKE_SERVER_FLUSH, 1}, {FAKE_SERVER_CLOSE, 1},
  };
  g_autoptr (SpannFileState) old = make_state (OLD);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    server.fails = cases[i].call;
    server.nth = cases[i].nth;
    server.calls = 0;
    g_assert_null (save (self, old, NULL, &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
    g_assert_cmpstr (error->message, ==,
                     "cannot be written: the disk is full; remove what you do not need, or save "
                     "somewhere else");
    assert_content (self, OLD);
  }
  g_assert_cmpuint (server.commits, ==, 0);
  measured ("saving on a server, %u calls failed: 0 files destroyed", (guint)G_N_ELEMENTS (cases));
}

/* Closing in the usual way commits half a file: what the cancelled close is for. */
static void
test_plain_close (Remote *self, gconstpointer data)
{
  GFileOutputStream *stream = g_file_replace (self->file, NULL, FALSE, 0, NULL, NULL);

  g_assert_cmpint (g_output_stream_write (G_OUTPUT_STREAM (stream), "half", 4, NULL, NULL), ==, 4);
  g_object_unref (stream);
  assert_content (self, "half");
}

static void
test_cancelled (Remote *self, gconstpointer data)
{
  g_autoptr (SpannFileState) old = make_state (OLD);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (save (self, old, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (save (self, NULL, cancellable, NULL));
  assert_content (self, OLD);
  g_assert_cmpuint (server.commits, ==, 0);
}

/* The server lost half of it and did not notice. */
static void
test_half (Remote *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  server.fails = FAKE_SERVER_HALF;
  g_assert_null (save (self, NULL, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  g_assert_cmpstr (error->message, ==,
                   "cannot be written: the server does not hold what was written to it; save once "
                   "more, or somewhere else");
}

/* It may be there, and it may not: neither a success nor a failure. */
static void
test_unread (Remote *self, gconstpointer data)
{
  g_autoptr (SpannSaved) saved = NULL;
  g_autoptr (GError) error = NULL;

  server.fails = FAKE_SERVER_READ;
  server.code = G_IO_ERROR_CONNECTION_CLOSED;
  saved = save (self, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (saved->outcome, ==, SPANN_SAVE_NOT_DURABLE);
  g_assert_cmpstr (saved->notice, ==,
                   "The server took the file but did not give it back to be compared: the disk or "
                   "the network does not answer. Save once more before you close.");
  assert_new (self);
}

static void
replace (const char *path)
{
  g_assert_true (g_file_set_contents (path, "theirs", -1, NULL));
}

static void
test_changed (Remote *self, gconstpointer data)
{
  g_autoptr (SpannFileState) old = make_state (OLD);
  g_autoptr (SpannFileState) absent = spann_file_state_new_absent ();
  g_autofree char *huge = g_strnfill (MAX_SIZE + 1, 'a');
  g_autoptr (GError) error = NULL;

  /* Between the comparison and the writing. */
  server.before_open = replace;
  g_assert_null (save (self, old, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  g_clear_error (&error);
  g_assert_cmpint (g_unlink (self->scratch.path), ==, 0);
  g_assert_null (save (self, absent, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  g_clear_error (&error);
  server.before_open = NULL;
  /* Before it. */
  g_assert_null (save (self, old, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  g_clear_error (&error);
  assert_content (self, "theirs");
  g_free (scratch_write (&self->scratch, "a.spann", huge));
  g_assert_null (save (self, old, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  g_clear_error (&error);
  g_assert_cmpint (g_unlink (self->scratch.path), ==, 0);
  g_assert_null (save (self, old, NULL, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  g_assert_cmpuint (server.commits, ==, 0);
}

static void
assert_change (Remote *self, const SpannFileState *state, SpannFileChange expected)
{
  g_autoptr (GError) error = NULL;
  SpannFileChange change = SPANN_FILE_UNCHANGED;

  g_assert_true (spann_remote_compare (self->file, state, MAX_SIZE, &change, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (change, ==, expected);
}

static void
test_compare (Remote *self, gconstpointer data)
{
  g_autoptr (SpannFileState) old = make_state (OLD);
  g_autoptr (SpannFileState) absent = spann_file_state_new_absent ();
  g_autoptr (SpannSaved) saved = save (self, old, NULL, NULL);
  g_autofree char *huge = g_strnfill (MAX_SIZE + 1, 'a');
  g_autoptr (GError) error = NULL;
  SpannFileChange change;

  assert_change (self, old, SPANN_FILE_CHANGED);
  assert_change (self, absent, SPANN_FILE_CHANGED);
  /* By the server's mark alone: the file is not read. */
  server.fails = FAKE_SERVER_READ;
  assert_change (self, saved->state, SPANN_FILE_UNCHANGED);
  server.no_etags = TRUE;
  g_assert_false (spann_remote_compare (self->file, saved->state, MAX_SIZE, &change, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  server.fails = FAKE_SERVER_NOTHING;
  assert_change (self, saved->state, SPANN_FILE_UNCHANGED);
  g_free (scratch_write (&self->scratch, "a.spann", huge));
  assert_change (self, saved->state, SPANN_FILE_CHANGED);
  g_assert_cmpint (g_unlink (self->scratch.path), ==, 0);
  assert_change (self, saved->state, SPANN_FILE_GONE);
  assert_change (self, absent, SPANN_FILE_UNCHANGED);
}

/* The store takes this way for whatever has no path. */
static void
test_store (Remote *self, gconstpointer data)
{
  const SpannStoreSettings settings = spann_store_settings_default ();
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));
  g_autoptr (SpannFileState) old = make_state (OLD);
  g_autoptr (SpannSaved) saved = NULL;
  g_autoptr (SpannOpened) opened = NULL;
  g_autofree char *list = NULL;
  g_autoptr (GError) error = NULL;

  saved = spann_store_save_file (portfolio, self->file, old, &settings, NULL, &error);
  g_assert_no_error (error);
  opened = spann_store_open (self->file, &settings, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (portfolio, opened->root));
  g_assert_true (spann_file_state_equal (opened->state, saved->state));
  list = scratch_list (&self->scratch);
  g_assert_cmpstr (list, ==, "a.spann");
}

static void
add (const char *name, void (*test) (Remote *self, gconstpointer data), gconstpointer data)
{
  g_test_add (name, Remote, data, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  fake_server_start (&server);
  add ("/remote/save", test_save, NULL);
  add ("/remote/save-without-etags", test_save, "no etags");
  add ("/remote/new", test_new, NULL);
  add ("/remote/fails", test_fails, NULL);
  add ("/remote/plain-close", test_plain_close, NULL);
  add ("/remote/cancelled", test_cancelled, NULL);
  add ("/remote/half", test_half, NULL);
  add ("/remote/unread", test_unread, NULL);
  add ("/remote/changed", test_changed, NULL);
  add ("/remote/compare", test_compare, NULL);
  add ("/remote/store", test_store, NULL);
  return g_test_run ();
}
