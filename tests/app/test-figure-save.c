/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-file.h"
#include "spann-figure-save-dialog.h"
#include "spann-page-fixture.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "fake-server.h"

static FakeServer server;

typedef struct {
  PageFixture base;
  SpannFigureSaveDialog *dialog; /* NULL once it has closed */
  char *saved;                   /* what it says to have saved */
} Fixture;

static void
saved_cb (SpannFigureSaveDialog *dialog, GFile *place, Fixture *self)
{
  self->saved = g_file_get_uri (place);
}

/* To save a figure of @kind of @root (transfer full). */
static void
open_dialog_for (Fixture *self, SpannObject *root, SpannFigureKind kind)
{
  SpannFigureRequest request = {.kind = kind};

  page_fixture_open (&self->base, root);
  spann_document_set_other_language (self->base.document, self->base.app.setup.other_language);
  request.as_of = spann_document_get_today (self->base.document);
  request.language = self->base.app.setup.language;
  self->dialog = spann_figure_save_dialog_new (NULL, self->base.document, &request, "radar");
  g_object_add_weak_pointer (G_OBJECT (self->dialog), (gpointer *)&self->dialog);
  g_signal_connect (self->dialog, "saved", G_CALLBACK (saved_cb), self);
  gtk_window_present (GTK_WINDOW (self->dialog));
  app_fixture_settle ();
}

static void
open_dialog (Fixture *self, gconstpointer data)
{
  open_dialog_for (self, page_fixture_make_root (), SPANN_FIGURE_RADAR);
}

static void
open_dialog_for_many (Fixture *self, gconstpointer data)
{
  SpannObject *root = page_fixture_make_root ();

  for (guint i = 0; i < 40; i++) {
    g_autofree char *key = g_strdup_printf ("more-%u", i);

    root = fixture_add_ecosystem (root, fixture_ecosystem (key, key));
  }
  open_dialog_for (self, root, SPANN_FIGURE_TIMELINE);
}

static gboolean
is_closed (gpointer data)
{
  return ((Fixture *)data)->dialog == NULL;
}

static void
close_dialog (Fixture *self, gconstpointer data)
{
  if (self->dialog != NULL)
    gtk_window_destroy (GTK_WINDOW (self->dialog));
  /* Its preview may still be laid out. */
  app_fixture_wait (is_closed, self);
  page_fixture_close (&self->base, NULL);
  g_free (self->saved);
}

/* Chooses a row's item, by the row's title. */
static void
choose (Fixture *self, const char *title, guint index)
{
  GtkWidget *row = app_fixture_find (GTK_WIDGET (self->dialog), ADW_TYPE_COMBO_ROW, title);

  g_assert_nonnull (row);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), index);
}

static gboolean
has_preview (gpointer data)
{
  return gtk_widget_get_sensitive (
      app_fixture_find (GTK_WIDGET (((Fixture *)data)->dialog), GTK_TYPE_BUTTON, "_Save…"));
}

/* The dialog is there and answers before its figure has been laid out, and after each choice. */
static void
test_answers_first (Fixture *self, gconstpointer data)
{
  app_fixture_wait (has_preview, self);
  for (guint i = 0; i < 3; i++) {
    choose (self, "Size", SPANN_FIGURE_SIZE_COLUMN + i);
    g_assert_false (has_preview (self));
  }
  app_fixture_wait (has_preview, self);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (self->dialog), GTK_TYPE_LABEL, "297 × 210 mm"));
  /* What was being made for a dialog that closes is given up. */
  choose (self, "Size", SPANN_FIGURE_SIZE_SLIDE);
}

static GtkWidget *
find_label (Fixture *self, const char *text)
{
  return app_fixture_find (GTK_WIDGET (self->dialog), GTK_TYPE_LABEL, text);
}

/* What has no room on a page takes several, and the dialog says how many. What suits forty rows is
 * a standing page, on which they have room. */
static void
test_pages (Fixture *self, gconstpointer data)
{
  choose (self, "Format", SPANN_PICTURE_PDF);
  choose (self, "Size", SPANN_FIGURE_SIZE_A4);
  app_fixture_wait (has_preview, self);
  g_assert_nonnull (find_label (self, "297 × 210 mm, 4 pages"));
  choose (self, "Size", SPANN_FIGURE_SIZE_NATURAL);
  app_fixture_wait (has_preview, self);
  g_assert_nonnull (find_label (self, "210 × 297 mm"));
}

/* What is in the file "NAME" that the dialog saves. (transfer full) */
static char *
save (Fixture *self, const char *name)
{
  g_autofree char *path = app_fixture_make_path (name);
  g_autoptr (GFile) place = g_file_new_for_path (path);
  g_autofree char *uri = g_file_get_uri (place);
  g_autoptr (GError) error = NULL;
  char *content = NULL;

  spann_figure_save_dialog_save_at (self->dialog, place);
  app_fixture_wait (is_closed, self);
  g_assert_cmpstr (self->saved, ==, uri);
  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  return content;
}

static void
test_svg (Fixture *self, gconstpointer data)
{
  g_autofree char *svg = save (self, "radar.svg");

  g_assert_nonnull (strstr (svg, "lang=\"en\""));
  g_assert_nonnull (strstr (svg, "<text"));
}

static void
test_choices (Fixture *self, gconstpointer data)
{
  g_autofree char *svg = NULL;

  choose (self, "Size", SPANN_FIGURE_SIZE_A4);
  choose (self, "Colours", 2);
  choose (self, "Language", 1);
  gtk_switch_set_active (
      GTK_SWITCH (app_fixture_find (GTK_WIDGET (self->dialog), GTK_TYPE_SWITCH, NULL)), TRUE);
  svg = save (self, "vald");
  g_assert_nonnull (strstr (svg, "lang=\"sv\""));
  g_assert_nonnull (strstr (svg, "width=\"842\""));
  g_assert_null (strstr (svg, "fill=\"#ffffff\"/>\n"));
  g_assert_null (strstr (svg, "<text"));
}

/* The ending that was typed says which format is meant. */
static void
test_ending (Fixture *self, gconstpointer data)
{
  g_autofree char *content = save (self, "radar.PNG");

  g_assert_true (g_str_has_prefix (content, "\x89PNG"));
}

static gboolean
tells_too_many (gpointer data)
{
  return app_fixture_find (
             GTK_WIDGET (((Fixture *)data)->dialog), GTK_TYPE_LABEL,
             "More than 100 million pixels: choose a lower resolution or a smaller size.") != NULL;
}

static void
test_pixels (Fixture *self, gconstpointer data)
{
  choose (self, "Format", SPANN_PICTURE_PNG);
  choose (self, "Size", SPANN_FIGURE_SIZE_A4);
  app_fixture_wait (has_preview, self);
  g_assert_nonnull (
      app_fixture_find (GTK_WIDGET (self->dialog), GTK_TYPE_LABEL, "3508 × 2480 pixels"));
  choose (self, "Size", SPANN_FIGURE_SIZE_A3);
  choose (self, "Resolution", 3);
  app_fixture_wait (has_preview, self);
  choose (self, "Size", SPANN_FIGURE_SIZE_OWN);
  for (guint i = 0; i < 2; i++)
    gtk_spin_button_set_value (
        GTK_SPIN_BUTTON (page_fixture_get (GTK_WIDGET (self->dialog), GTK_TYPE_SPIN_BUTTON, i)),
        1189);
  app_fixture_wait (tells_too_many, self);
  g_assert_false (has_preview (self));
}

/* Says what is wrong, stays, and saves elsewhere. */
static void
test_fails (Fixture *self, gconstpointer data)
{
  g_autofree char *path = app_fixture_make_path ("no/folder/radar.svg");
  g_autoptr (GFile) place = g_file_new_for_path (path);
  g_autofree char *svg = NULL;
  GtkWindow *message = NULL;

  spann_figure_save_dialog_save_at (self->dialog, place);
  message = app_fixture_wait_for_dialog (GTK_WINDOW (self->dialog));
  g_assert_nonnull (
      app_fixture_find (GTK_WIDGET (message), GTK_TYPE_LABEL, "“radar.svg” could not be saved"));
  g_assert_null (self->saved);
  gtk_window_destroy (message);
  svg = save (self, "radar.svg");
}

/* On a server as here; half a file that it keeps is told as a failure. */
static void
test_server (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) place = g_file_new_for_uri ("fake-server:///radar.pdf");
  g_autofree char *path = app_fixture_make_path ("radar.pdf");
  g_autofree char *content = NULL;
  GtkWindow *message = NULL;

  server.folder = g_path_get_dirname (path);
  server.fails = FAKE_SERVER_HALF;
  server.nth = 1;
  spann_figure_save_dialog_save_at (self->dialog, place);
  message = app_fixture_wait_for_dialog (GTK_WINDOW (self->dialog));
  g_assert_null (self->saved);
  gtk_window_destroy (message);
  server.fails = FAKE_SERVER_NOTHING;
  spann_figure_save_dialog_save_at (self->dialog, place);
  app_fixture_wait (is_closed, self);
  g_assert_cmpstr (self->saved, ==, "fake-server:///radar.pdf");
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF"));
  g_clear_pointer (&server.folder, g_free);
}

/* What a server may or may not have kept is told, and can be saved once more. */
static void
test_doubt (Fixture *self, gconstpointer data)
{
  g_autoptr (GFile) place = g_file_new_for_uri ("fake-server:///radar.pdf");
  g_autofree char *path = app_fixture_make_path ("radar.pdf");
  GtkWindow *message = NULL;

  server.folder = g_path_get_dirname (path);
  server.fails = FAKE_SERVER_READ;
  server.code = G_IO_ERROR_CONNECTION_CLOSED;
  server.nth = 1;
  spann_figure_save_dialog_save_at (self->dialog, place);
  message = app_fixture_wait_for_dialog (GTK_WINDOW (self->dialog));
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (message)), ==,
                   "“radar.pdf” is saved, but read this");
  g_assert_true (g_str_has_prefix (
      adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (message)),
      "The disk or the server did not confirm that it will last. Save once more, and keep"));
  g_assert_null (self->saved);
  app_fixture_press (message, "_Close");
  server.fails = FAKE_SERVER_NOTHING;
  spann_figure_save_dialog_save_at (self->dialog, place);
  app_fixture_wait (is_closed, self);
  g_assert_cmpstr (self->saved, ==, "fake-server:///radar.pdf");
  g_clear_pointer (&server.folder, g_free);
}

/* What went wrong beside a save that lasts is said when the dialog has gone. */
static void
test_notice (Fixture *self, gconstpointer data)
{
  g_autofree char *path = app_fixture_write ("linked.svg", "old");
  g_autofree char *other = app_fixture_make_path ("other-name.svg");
  g_autofree char *svg = NULL;
  GtkWindow *message = NULL;

  g_assert_cmpint (link (path, other), ==, 0);
  svg = save (self, "linked.svg");
  message = app_fixture_wait_for_dialog (NULL);
  g_assert_true (g_str_has_prefix (svg, "<?xml"));
  g_assert_nonnull (
      strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (message)), "(a hard link)"));
  app_fixture_press (message, "_Close");
}

/* --- Sizes ------------------------------------------------------------------------------------ */

static void
test_sizes (Fixture *self, gconstpointer data)
{
  static const struct {
    SpannFigureSize size;
    int dpi;
    int width;
    int height;
  } cases[] = {
      {SPANN_FIGURE_SIZE_NATURAL, 72, 800, 600}, {SPANN_FIGURE_SIZE_COLUMN, 300, 945, 709},
      {SPANN_FIGURE_SIZE_TEXT, 300, 1890, 1417}, {SPANN_FIGURE_SIZE_A4, 300, 3508, 2480},
      {SPANN_FIGURE_SIZE_A3, 96, 1587, 1123},    {SPANN_FIGURE_SIZE_SLIDE, 96, 1280, 720},
      {SPANN_FIGURE_SIZE_OWN, 96, 267, 200},
  };
  const SpannFigureRequest request = {
      .kind = SPANN_FIGURE_RADAR,
      .as_of = spann_document_get_today (self->base.document),
      .language = self->base.app.setup.language,
  };
  g_autoptr (SpannFigure) figure =
      spann_figure_new (spann_document_get_root (self->base.document), &request, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    /* Smaller than a figure can be: it is as small as it can be. */
    const SpannFigureFile file = {
        .size = cases[i].size, .dpi = cases[i].dpi, .own_width = 1, .own_height = 1};
    int width, height;

    spann_figure_file_get_pixels (&file, figure, &width, &height);
    g_assert_cmpint (width, ==, cases[i].width);
    g_assert_cmpint (height, ==, cases[i].height);
  }
}

#define ADD(name, function)                                                                        \
  g_test_add ("/figure-save/" name, Fixture, NULL, open_dialog, function, close_dialog)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  fake_server_start (&server);
  ADD ("answers-first", test_answers_first);
  ADD ("svg", test_svg);
  ADD ("choices", test_choices);
  ADD ("ending", test_ending);
  ADD ("pixels", test_pixels);
  ADD ("fails", test_fails);
  ADD ("server", test_server);
  ADD ("doubt", test_doubt);
  ADD ("notice", test_notice);
  ADD ("sizes", test_sizes);
  g_test_add ("/figure-save/pages", Fixture, NULL, open_dialog_for_many, test_pages, close_dialog);
  return g_test_run ();
}
