/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Others change the file of an open window. */

#include <glib/gstdio.h>
#include <unistd.h>

#include "spann-busy-bar.h"
#include "spann-conflict-choice.h"
#include "spann-ecosystem-edits.h"
#include "spann-fields.h"
#include "spann-merge-dialog.h"
#include "spann-notices.h"
#include "spann-page-fixture.h"
#include "spann-store.h"
#include "spann-window-fixture.h"

#define FIRST "Malmens Verkstad"
#define SECOND "Norrljus Besök"

typedef struct {
  WindowFixture window;
  char *path;
} OthersFixture;

static void
open_fixture (OthersFixture *self, gconstpointer data)
{
  window_fixture_open (&self->window, NULL);
  self->path = window_fixture_copy_example (NULL, NULL);
  window_fixture_open_path (&self->window, self->path);
  window_fixture_wait_for_document (&self->window);
}

static void
close_fixture (OthersFixture *self, gconstpointer data)
{
  window_fixture_close (&self->window, NULL);
  g_free (self->path);
}

/* The ecosystem that is @index-th in the example. */
static const SpannObject *
get_ecosystem (const SpannObject *root, guint index)
{
  return spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, index);
}

static const char *
get_name (OthersFixture *self, guint index)
{
  return spann_object_get_string (get_ecosystem (window_fixture_get_root (&self->window), index),
                                  SPANN_ECOSYSTEM_NAME);
}

static void
rename_here (OthersFixture *self, guint index, const char *name)
{
  SpannDocument *document = spann_window_get_document (self->window.window);
  const char *key =
      spann_object_get_key (get_ecosystem (spann_document_get_root (document), index));

  g_assert_true (
      spann_ecosystem_edits_change (document, key, &(SpannEcosystemFacts){.name = name}));
}

/* What a colleague does on another computer: the first @from in the file becomes @to. */
static void
change_on_disk (OthersFixture *self, const char *from, const char *to)
{
  g_autofree char *content = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_true (g_file_get_contents (self->path, &content, NULL, NULL));
  g_string_assign (text, content);
  g_assert_cmpuint (g_string_replace (text, from, to, 1), ==, 1);
  g_assert_true (g_file_set_contents (self->path, text->str, -1, NULL));
}

static GtkWidget *
find_notices (OthersFixture *self)
{
  return app_fixture_find (GTK_WIDGET (self->window.window), SPANN_TYPE_NOTICES, NULL);
}

static gboolean
has_notice (gpointer data)
{
  return spann_notices_has (SPANN_NOTICES (find_notices (data)), "changed");
}

/* The window gets the focus, as when a person comes back to it. */
static void
wait_for_notice (OthersFixture *self)
{
  g_object_notify (G_OBJECT (self->window.window), "is-active");
  app_fixture_wait (has_notice, self);
}

static gboolean
has_no_notice (gpointer data)
{
  return !has_notice (data);
}

/* What the file says the ecosystem is called. */
static char *
read_name (OthersFixture *self, guint index)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = spann_store_load (self->path, &error);

  g_assert_no_error (error);
  return g_strdup (spann_object_get_string (get_ecosystem (root, index), SPANN_ECOSYSTEM_NAME));
}

static void
assert_saved_name (OthersFixture *self, guint index, const char *expected)
{
  g_autofree char *name = read_name (self, index);

  g_assert_cmpstr (name, ==, expected);
}

/* A name that is waited for. */
typedef struct {
  OthersFixture *fixture;
  guint index;
  const char *name;
} Naming;

static gboolean
is_named (gpointer data)
{
  const Naming *naming = data;

  return g_str_equal (get_name (naming->fixture, naming->index), naming->name);
}

static void
wait_for_name (OthersFixture *self, guint index, const char *name)
{
  app_fixture_wait (is_named, &(Naming){self, index, name});
}

static gboolean
is_merging (gpointer data)
{
  OthersFixture *self = data;
  GtkWidget *busy = app_fixture_find (GTK_WIDGET (self->window.window), SPANN_TYPE_BUSY_BAR, NULL);

  return app_fixture_find (busy, GTK_TYPE_LABEL, "Merging with what others have saved…") != NULL;
}

/* Mine and theirs are there, and a thread merges them; what comes of it is not known here yet. */
static void
begin_merge (OthersFixture *self)
{
  rename_here (self, 1, "Mine");
  change_on_disk (self, FIRST, "Theirs");
  window_fixture_do (&self->window, "win.merge");
  app_fixture_wait (is_merging, self);
}

/* Without edits of one's own the file is read anew, and undo shows how it was. */
static void
test_reload (OthersFixture *self, gconstpointer data)
{
  change_on_disk (self, FIRST, "Theirs");
  wait_for_notice (self);
  window_fixture_do (&self->window, "win.reload");
  app_fixture_wait (has_no_notice, self);
  g_assert_cmpstr (get_name (self, 0), ==, "Theirs");
  g_assert_false (window_fixture_can (&self->window, "win.save"));
  window_fixture_do (&self->window, "win.undo");
  g_assert_cmpstr (get_name (self, 0), ==, FIRST);
}

/* Saving over others' changes brings both together first, and then saves. */
static void
test_save_merges (OthersFixture *self, gconstpointer data)
{
  GtkWindow *dialog = NULL;

  rename_here (self, 1, "Mine");
  change_on_disk (self, FIRST, "Theirs");
  window_fixture_do (&self->window, "win.save");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window));
  g_assert_true (SPANN_IS_MERGE_DIALOG (dialog));
  assert_saved_name (self, 1, SECOND);
  app_fixture_press (dialog, "_Merge");
  window_fixture_wait_until_saved (&self->window);
  assert_saved_name (self, 0, "Theirs");
  assert_saved_name (self, 1, "Mine");
}

/* Cancelled, everything is as before: theirs in the file, mine in the window. */
static void
test_cancel (OthersFixture *self, gconstpointer data)
{
  rename_here (self, 0, "Mine");
  change_on_disk (self, FIRST, "Theirs");
  window_fixture_do (&self->window, "win.save");
  app_fixture_press (app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window)), "_Cancel");
  g_assert_cmpstr (get_name (self, 0), ==, "Mine");
  assert_saved_name (self, 0, "Theirs");
  g_assert_true (window_fixture_can (&self->window, "win.save"));
}

/* The same field on both sides is asked about. */
static void
test_conflict (OthersFixture *self, gconstpointer data)
{
  GtkWindow *dialog = NULL;
  GtkWidget *choice = NULL;

  rename_here (self, 0, "Mine");
  change_on_disk (self, FIRST, "Theirs");
  wait_for_notice (self);
  window_fixture_do (&self->window, "win.merge");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window));
  choice = app_fixture_find (GTK_WIDGET (dialog), SPANN_TYPE_CONFLICT_CHOICE, NULL);
  g_assert_nonnull (choice);
  gtk_check_button_set_active (
      GTK_CHECK_BUTTON (page_fixture_get (choice, GTK_TYPE_CHECK_BUTTON, SPANN_SIDE_THEIRS)), TRUE);
  app_fixture_press (dialog, "_Merge");
  wait_for_name (self, 0, "Theirs");
  window_fixture_do (&self->window, "win.undo");
  g_assert_cmpstr (get_name (self, 0), ==, "Mine");
}

static GtkCheckButton *
find_theirs (GtkWindow *dialog, guint question)
{
  GtkWidget *choice = page_fixture_get (GTK_WIDGET (dialog), SPANN_TYPE_CONFLICT_CHOICE, question);

  return GTK_CHECK_BUTTON (page_fixture_get (choice, GTK_TYPE_CHECK_BUTTON, SPANN_SIDE_THEIRS));
}

/* A merge that is put off has what was chosen when it is asked again, but for what is another
 * question by then. */
static void
test_put_off (OthersFixture *self, gconstpointer data)
{
  GtkWindow *dialog = NULL;

  rename_here (self, 0, "Mine");
  rename_here (self, 1, "Mine, too");
  change_on_disk (self, FIRST, "Theirs");
  change_on_disk (self, SECOND, "Theirs, too");
  wait_for_notice (self);
  window_fixture_do (&self->window, "win.merge");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window));
  gtk_check_button_set_active (find_theirs (dialog, 0), TRUE);
  gtk_check_button_set_active (find_theirs (dialog, 1), TRUE);
  app_fixture_press (dialog, "_Cancel");
  app_fixture_settle ();

  rename_here (self, 1, "Mine, again");
  window_fixture_do (&self->window, "win.merge");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window));
  g_assert_true (gtk_check_button_get_active (find_theirs (dialog, 0)));
  g_assert_false (gtk_check_button_get_active (find_theirs (dialog, 1)));
  gtk_check_button_set_active (find_theirs (dialog, 1), TRUE);
  app_fixture_press (dialog, "_Merge");
  wait_for_name (self, 0, "Theirs");
  g_assert_cmpstr (get_name (self, 1), ==, "Theirs, too");
}

/* What is edited while a thread merges is part of the merge that is shown. */
static void
test_edit_meanwhile (OthersFixture *self, gconstpointer data)
{
  begin_merge (self);
  rename_here (self, 2, "Later");
  app_fixture_press (app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window)), "_Merge");
  wait_for_name (self, 0, "Theirs");
  g_assert_cmpstr (get_name (self, 1), ==, "Mine");
  g_assert_cmpstr (get_name (self, 2), ==, "Later");
}

/* And what is edited while the merge is shown, by whatever way, is merged and shown anew. */
static void
test_edit_behind_dialog (OthersFixture *self, gconstpointer data)
{
  g_autoptr (GtkWindow) dialog = NULL;

  begin_merge (self);
  /* Held, so that the next one cannot stand where this one stood in memory. */
  dialog = g_object_ref (app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window)));
  rename_here (self, 2, "Later");
  app_fixture_press (dialog, "_Merge");
  while (app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window)) == dialog)
    g_main_context_iteration (NULL, TRUE);
  app_fixture_press (app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window)), "_Merge");
  wait_for_name (self, 0, "Theirs");
  g_assert_cmpstr (get_name (self, 2), ==, "Later");
}

/* Whoever takes back all of it has nothing to merge any more. */
static void
test_undo_meanwhile (OthersFixture *self, gconstpointer data)
{
  begin_merge (self);
  window_fixture_do (&self->window, "win.undo");
  wait_for_name (self, 0, "Theirs");
  g_assert_cmpstr (get_name (self, 1), ==, SECOND);
  g_assert_false (window_fixture_can (&self->window, "win.save"));
}

/* What is edited after asking for theirs alone was not given up. */
static void
test_edit_while_reloading (OthersFixture *self, gconstpointer data)
{
  change_on_disk (self, FIRST, "Theirs");
  window_fixture_do (&self->window, "win.reload");
  rename_here (self, 1, "Mine");
  app_fixture_press (app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window)), "_Merge");
  wait_for_name (self, 0, "Theirs");
  g_assert_cmpstr (get_name (self, 1), ==, "Mine");
}

/* The file is changed once more: the merge that is asked for last is the one that counts. */
static void
test_changed_meanwhile (OthersFixture *self, gconstpointer data)
{
  begin_merge (self);
  change_on_disk (self, "Theirs", "Theirs anew");
  wait_for_notice (self);
  window_fixture_do (&self->window, "win.merge");
  app_fixture_press (app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window)), "_Merge");
  wait_for_name (self, 0, "Theirs anew");
  g_assert_cmpstr (get_name (self, 1), ==, "Mine");
}

/* The bar's button stops a merge, and it can be asked for again. */
static void
test_stop (OthersFixture *self, gconstpointer data)
{
  GtkWidget *busy = NULL;

  begin_merge (self);
  busy = app_fixture_find (GTK_WIDGET (self->window.window), SPANN_TYPE_BUSY_BAR, NULL);
  g_signal_emit_by_name (app_fixture_find (busy, GTK_TYPE_BUTTON, "_Cancel"), "clicked");
  app_fixture_settle ();
  g_assert_cmpstr (get_name (self, 0), ==, FIRST);
  g_assert_cmpstr (get_name (self, 1), ==, "Mine");
  window_fixture_do (&self->window, "win.merge");
  app_fixture_press (app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window)), "_Merge");
  wait_for_name (self, 0, "Theirs");
}

static gboolean
has_merged (gpointer data)
{
  return !is_merging (data);
}

/* NULL while there is none. */
static GtkWindow *
find_merge_dialog (void)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();
  GList *l = toplevels;

  while (l != NULL && !SPANN_IS_MERGE_DIALOG (l->data))
    l = l->next;
  return l != NULL ? l->data : NULL;
}

static gboolean
has_merge_dialog (gpointer data)
{
  return find_merge_dialog () != NULL;
}

/* Who is in the middle of a dialog gets the merge when that is closed, with what it did. */
static void
test_wait_for_dialog (OthersFixture *self, gconstpointer data)
{
  GtkWindow *dialog = NULL;

  begin_merge (self);
  window_fixture_do (&self->window, "win.new");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window));
  app_fixture_wait (has_merged, self);
  app_fixture_settle ();
  g_assert_false (has_merge_dialog (self));
  rename_here (self, 2, "Later");
  gtk_window_close (dialog);
  app_fixture_wait (has_merge_dialog, self);
  app_fixture_press (find_merge_dialog (), "_Merge");
  wait_for_name (self, 0, "Theirs");
  g_assert_cmpstr (get_name (self, 2), ==, "Later");
}

static gboolean
has_read (gpointer data)
{
  OthersFixture *self = data;
  GtkWidget *busy = app_fixture_find (GTK_WIDGET (self->window.window), SPANN_TYPE_BUSY_BAR, NULL);

  return app_fixture_find (busy, GTK_TYPE_LABEL, NULL) == NULL;
}

/* And what is open does not change below a dialog either. */
static void
test_reload_waits_for_dialog (OthersFixture *self, gconstpointer data)
{
  GtkWindow *dialog = NULL;

  change_on_disk (self, FIRST, "Theirs");
  window_fixture_do (&self->window, "win.reload");
  window_fixture_do (&self->window, "win.new");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window));
  app_fixture_wait (has_read, self);
  app_fixture_settle ();
  g_assert_cmpstr (get_name (self, 0), ==, FIRST);
  gtk_window_close (dialog);
  wait_for_name (self, 0, "Theirs");
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *)data == NULL;
}

/* A window that closes leaves nothing behind: no dialog, and not itself. */
static void
test_close_meanwhile (OthersFixture *self, gconstpointer data)
{
  SpannWindow *closing = NULL;

  begin_merge (self);
  closing = self->window.window;
  g_object_add_weak_pointer (G_OBJECT (closing), (gpointer *)&closing);
  window_fixture_open_another (&self->window);
  gtk_window_destroy (GTK_WINDOW (closing));
  app_fixture_wait (is_null, &closing);
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self->window.app.application));
       l != NULL; l = l->next)
    g_assert_true (SPANN_IS_WINDOW (l->data));
}

/* Whoever is asked about unsaved work is not asked about a merge besides. */
static void
test_ask_to_close_meanwhile (OthersFixture *self, gconstpointer data)
{
  GtkWindow *dialog = NULL;

  begin_merge (self);
  gtk_window_close (GTK_WINDOW (self->window.window));
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window));
  g_assert_false (SPANN_IS_MERGE_DIALOG (dialog));
  app_fixture_press (dialog, "_Cancel");
  g_assert_cmpstr (get_name (self, 1), ==, "Mine");
}

/* Saving as the own file merges as saving does: by that name, or by another that means it. */
static void
test_save_as_merges (OthersFixture *self, gconstpointer data)
{
  const gboolean by_link = GPOINTER_TO_INT (data);
  g_autofree char *link = app_fixture_make_path ("link.spann");
  g_autoptr (GFile) file = g_file_new_for_path (by_link ? link : self->path);
  GtkWindow *dialog = NULL;

  if (by_link)
    g_assert_cmpint (symlink (self->path, link), ==, 0);
  rename_here (self, 1, "Mine");
  change_on_disk (self, FIRST, "Theirs");
  spann_window_save_to (self->window.window, file);
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window));
  g_assert_true (SPANN_IS_MERGE_DIALOG (dialog));
  assert_saved_name (self, 0, "Theirs");
  app_fixture_press (dialog, "_Merge");
  window_fixture_wait_until_saved (&self->window);
  assert_saved_name (self, 0, "Theirs");
  assert_saved_name (self, 1, "Mine");
}

/* Its place was chosen: nothing is asked. */
static void
test_save_as_gone (OthersFixture *self, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->path);

  rename_here (self, 1, "Mine");
  g_assert_cmpint (g_remove (self->path), ==, 0);
  spann_window_save_to (self->window.window, file);
  window_fixture_wait_until_saved (&self->window);
  assert_saved_name (self, 1, "Mine");
}

static void
test_gone (OthersFixture *self, gconstpointer data)
{
  g_assert_cmpint (g_remove (self->path), ==, 0);
  wait_for_notice (self);
  window_fixture_do (&self->window, "win.save-anew");
  app_fixture_wait (has_no_notice, self);
  window_fixture_wait_until_saved (&self->window);
  assert_saved_name (self, 0, FIRST);
}

/* What cannot be read stays where it is, and the document goes elsewhere. */
static void
test_unreadable (OthersFixture *self, gconstpointer data)
{
  GtkWindow *dialog = NULL;
  g_autofree char *content = NULL;

  rename_here (self, 0, "Mine");
  g_assert_true (g_file_set_contents (self->path, "<html>", -1, NULL));
  window_fixture_do (&self->window, "win.save");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window.window));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Save _as…"));
  app_fixture_press (dialog, "_Close");
  g_assert_true (g_file_get_contents (self->path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "<html>");
  g_assert_cmpstr (get_name (self, 0), ==, "Mine");
}

static void
add (const char *name, void (*test) (OthersFixture *self, gconstpointer data))
{
  g_test_add (name, OthersFixture, NULL, open_fixture, test, close_fixture);
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  add ("/others/reload", test_reload);
  add ("/others/save-merges", test_save_merges);
  add ("/others/cancel", test_cancel);
  add ("/others/conflict", test_conflict);
  add ("/others/put-off", test_put_off);
  add ("/others/edit-meanwhile", test_edit_meanwhile);
  add ("/others/edit-behind-dialog", test_edit_behind_dialog);
  add ("/others/undo-meanwhile", test_undo_meanwhile);
  add ("/others/edit-while-reloading", test_edit_while_reloading);
  add ("/others/changed-meanwhile", test_changed_meanwhile);
  add ("/others/stop", test_stop);
  add ("/others/wait-for-dialog", test_wait_for_dialog);
  add ("/others/reload-waits-for-dialog", test_reload_waits_for_dialog);
  add ("/others/close-meanwhile", test_close_meanwhile);
  add ("/others/ask-to-close-meanwhile", test_ask_to_close_meanwhile);
  add ("/others/save-as-merges", test_save_as_merges);
  g_test_add ("/others/save-as-link-merges", OthersFixture, GINT_TO_POINTER (TRUE), open_fixture,
              test_save_as_merges, close_fixture);
  add ("/others/save-as-gone", test_save_as_gone);
  add ("/others/gone", test_gone);
  add ("/others/unreadable", test_unreadable);
  return g_test_run ();
}
