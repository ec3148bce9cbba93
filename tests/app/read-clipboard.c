/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Another program that pastes: writes what the clipboard holds in the form of the first argument
 * to the file of the second. */

#include <gtk/gtk.h>

static const char *path;

static void
spliced_cb (GObject *source, GAsyncResult *result, gpointer loop)
{
  g_autoptr (GError) error = NULL;

  g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, &error);
  g_assert_no_error (error);
  g_main_loop_quit (loop);
}

/* A read that waits would wait for the answer of its own main loop. */
static void
read_cb (GObject *source, GAsyncResult *result, gpointer loop)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GInputStream) input =
      gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, &error);
  g_autoptr (GFileOutputStream) output = NULL;

  g_assert_no_error (error);
  output = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_splice_async (G_OUTPUT_STREAM (output), input,
                                G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE |
                                    G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, NULL, spliced_cb, loop);
}

int
main (int argc, char *argv[])
{
  const char *mime_types[] = {argv[1], NULL};
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);

  g_assert_cmpint (argc, ==, 3);
  path = argv[2];
  gtk_init ();
  gdk_clipboard_read_async (gdk_display_get_clipboard (gdk_display_get_default ()), mime_types,
                            G_PRIORITY_DEFAULT, NULL, read_cb, loop);
  g_main_loop_run (loop);
  return 0;
}
