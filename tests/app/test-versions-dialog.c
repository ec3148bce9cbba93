/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-versions-dialog.h"

#include <glib/gstdio.h>
#include <utime.h>

#include "spann-ecosystem-edits.h"
#include "spann-fields.h"
#include "spann-page-fixture.h"
#include "spann-window-fixture.h"

static const SpannObject *
get_first (WindowFixture *self)
{
  return spann_object_get_item (window_fixture_get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, 0);
}

static gboolean
is_sensitive (gpointer row)
{
  return g_strcmp0 (adw_action_row_get_subtitle (row), "Reading…") != 0;
}

/* The version before a save is there, says what came since, and opens as a copy. */
static void
test_open (WindowFixture *self, gconstpointer data)
{
  GtkApplication *application = GTK_APPLICATION (self->app.application);
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autofree char *name = NULL;
  g_autofree char *moment = NULL;
  g_autofree char *title = NULL;
  GtkWindow *dialog = NULL;
  AdwActionRow *row = NULL;

  g_assert_false (window_fixture_can (self, "win.show-versions"));
  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  name = g_strdup (spann_object_get_string (get_first (self), SPANN_ECOSYSTEM_NAME));
  g_assert_true (spann_ecosystem_edits_change (spann_window_get_document (self->window),
                                               spann_object_get_key (get_first (self)),
                                               &(SpannEcosystemFacts){.name = "Another"}));
  window_fixture_do (self, "win.save");
  window_fixture_wait_until_saved (self);

  window_fixture_do (self, "win.show-versions");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  row = ADW_ACTION_ROW (app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_ACTION_ROW, NULL));
  g_assert_nonnull (row);
  app_fixture_wait (is_sensitive, row);
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "Since then: 1 change in Another");
  moment = g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  g_signal_emit_by_name (gtk_widget_get_parent (GTK_WIDGET (row)), "row-activated", row);

  while (g_list_length (gtk_application_get_windows (application)) < 2 ||
         gtk_application_get_active_window (application) == GTK_WINDOW (self->window))
    g_main_context_iteration (NULL, TRUE);
  self->window = SPANN_WINDOW (gtk_application_get_active_window (application));
  g_assert_cmpstr (spann_object_get_string (get_first (self), SPANN_ECOSYSTEM_NAME), ==, name);
  g_assert_null (spann_document_get_file (spann_window_get_document (self->window)));
  title = g_strdup_printf ("(Version of %s) – Spann", moment);
  g_assert_true (g_str_has_suffix (gtk_window_get_title (GTK_WINDOW (self->window)), title));
}

static void
test_none (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autofree char *other = g_strconcat (path, "-alone.spann", NULL);
  g_autofree char *content = NULL;
  GtkWindow *dialog = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_file_set_contents (other, content, -1, NULL));
  window_fixture_open_path (self, other);
  window_fixture_wait_for_document (self);
  window_fixture_do (self, "win.show-versions");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  g_assert_nonnull (
      app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_STATUS_PAGE, "No earlier versions yet"));
}

/* It says why, to whoever gets there by the keyboard too, and does not open. */
static void
assert_unreadable (GtkWidget *row)
{
  app_fixture_wait (is_sensitive, row);
  g_assert_nonnull (strstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "line 1"));
  g_assert_true (gtk_widget_is_sensitive (row));
  g_assert_false (gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (row)));
}

/* A file that has been cut short beside a good earlier version leads to that. */
static void
test_damaged (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autofree char *damaged = app_fixture_write ("damaged.spann", "{\"format\":");
  g_autofree char *copy = app_fixture_make_path ("damaged.spann~");
  g_autofree char *worse = app_fixture_write ("damaged.2026-11-02.spann~", "{\"format\":");
  g_autofree char *content = NULL;
  GtkWindow *dialog = NULL;
  AdwActionRow *row = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_file_set_contents (copy, content, -1, NULL));
  g_assert_cmpint (g_utime (worse, &(struct utimbuf){1000000000, 1000000000}), ==, 0);
  window_fixture_open_path (self, damaged);
  app_fixture_press (app_fixture_wait_for_dialog (GTK_WINDOW (self->window)), "_Earlier versions…");

  while (!SPANN_IS_VERSIONS_DIALOG (dialog)) {
    g_main_context_iteration (NULL, FALSE);
    dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  }
  row = ADW_ACTION_ROW (app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_ACTION_ROW, NULL));
  g_assert_nonnull (row);
  app_fixture_wait (is_sensitive, row);
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "Can be read");
  assert_unreadable (page_fixture_get (GTK_WIDGET (dialog), ADW_TYPE_ACTION_ROW, 1));
  g_signal_emit_by_name (gtk_widget_get_parent (GTK_WIDGET (row)), "row-activated", row);

  window_fixture_wait_for_document (self);
  g_assert_null (spann_document_get_file (spann_window_get_document (self->window)));
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  g_test_add ("/versions-dialog/open", WindowFixture, NULL, window_fixture_open, test_open,
              window_fixture_close);
  g_test_add ("/versions-dialog/none", WindowFixture, NULL, window_fixture_open, test_none,
              window_fixture_close);
  g_test_add ("/versions-dialog/damaged", WindowFixture, NULL, window_fixture_open, test_damaged,
              window_fixture_close);
  return g_test_run ();
}
