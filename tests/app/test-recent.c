/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Portfolios that were open lately, here and on servers. */

#include <glib/gstdio.h>

#include "fake-server.h"
#include "spann-recent.h"
#include "spann-window-fixture.h"

static FakeServer server;

static gboolean
is_recent (gpointer file)
{
  g_autoptr (GPtrArray) files = spann_recent_list ();

  return g_ptr_array_find_with_equal_func (files, file, (GEqualFunc)g_file_equal, NULL);
}

/* One that is gone is no longer offered. */
static void
test_here (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  app_fixture_wait (is_recent, file);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_false (is_recent (file));
}

static void
test_words (WindowFixture *self, gconstpointer data)
{
  static const struct {
    const char *uri, *folder, *server;
  } cases[] = {
      {"file:///srv/delat/norr.spann", "/srv/delat", NULL},
      {"file:///norr.spann", "/", NULL},
      {"smb://filserver/ekosystem/norr.spann", "smb://filserver/ekosystem", "filserver"},
      {"dav://anna@moln.example:8080/a%20b/norr.spann", "dav://anna@moln.example:8080/a%20b",
       "moln.example"},
      {"mtp:///telefon/norr.spann", "mtp:///telefon", "mtp"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GFile) file = g_file_new_for_uri (cases[i].uri);
    g_autofree char *folder = spann_recent_describe_folder (file);
    g_autofree char *name = spann_recent_describe_server (file);

    g_assert_cmpstr (folder, ==, cases[i].folder);
    g_assert_cmpstr (name, ==, cases[i].server);
  }
}

/* Puts the example on the server, and offers it on the start page. */
static void
put_on_server (void)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_uri ("fake-server:///example.spann");

  g_free (server.folder);
  server.folder = g_path_get_dirname (path);
  spann_recent_add (file);
}

static gboolean
has_row (gpointer window)
{
  return app_fixture_find_action (window, "win.open-file") != NULL;
}

/* What a person does who sees it there. */
static void
open_from_start_page (WindowFixture *self)
{
  GtkWidget *row = NULL;

  app_fixture_wait (has_row, self->window);
  row = app_fixture_find_action (GTK_WIDGET (self->window), "win.open-file");
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "example.spann");
  g_assert_true (gtk_widget_activate (row));
}

static void
assert_refused (WindowFixture *self, const char *body)
{
  GtkWindow *dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));

  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog)), ==,
                   "“example.spann” could not be opened");
  g_assert_cmpstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), ==, body);
  app_fixture_press (dialog, "_Close");
}

static void
test_server (WindowFixture *self, gconstpointer data)
{
  put_on_server ();
  open_from_start_page (self);
  window_fixture_wait_for_document (self);
}

/* A server that is not connected is connected to first. */
static void
test_mount (WindowFixture *self, gconstpointer data)
{
  put_on_server ();
  server.fails = FAKE_SERVER_READ;
  server.code = G_IO_ERROR_NOT_MOUNTED;
  server.mounts = TRUE;
  open_from_start_page (self);
  window_fixture_wait_for_document (self);
}

static void
test_unmounted (WindowFixture *self, gconstpointer data)
{
  put_on_server ();
  server.fails = FAKE_SERVER_READ;
  server.code = G_IO_ERROR_NOT_MOUNTED;
  server.mounts = FALSE;
  open_from_start_page (self);
  assert_refused (self,
                  "fake-server:///example.spann: the server is not connected: open its folder "
                  "in the file manager first");
  server.fails = FAKE_SERVER_NOTHING;
}

static void
test_gone (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = NULL;

  put_on_server ();
  path = g_build_filename (server.folder, "example.spann", NULL);
  g_assert_cmpint (g_unlink (path), ==, 0);
  open_from_start_page (self);
  assert_refused (self, "fake-server:///example.spann: there is no such file or folder");
}

#define ADD(path, function)                                                                        \
  g_test_add (path, WindowFixture, NULL, window_fixture_open, function, window_fixture_close)

int
main (int argc, char *argv[])
{
  int status;

  app_fixture_init_windows (&argc, &argv);
  fake_server_start (&server);

  ADD ("/recent/here", test_here);
  ADD ("/recent/words", test_words);
  ADD ("/recent/server", test_server);
  ADD ("/recent/mount", test_mount);
  ADD ("/recent/unmounted", test_unmounted);
  ADD ("/recent/gone", test_gone);
  status = g_test_run ();
  g_free (server.folder);
  return status;
}
