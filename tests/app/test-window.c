/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <unistd.h>

#include "spann-assessment-row.h"
#include "spann-ecosystem-edits.h"
#include "spann-fields.h"
#include "spann-figure-view.h"
#include "spann-funding-tab.h"
#include "spann-money-page.h"
#include "spann-overview-page.h"
#include "spann-page-fixture.h"
#include "spann-presentation.h"
#include "spann-score-cell.h"
#include "spann-window-fixture.h"

static const char *const names[] = {"Aska", "Björk", "Zink", NULL};

static void
show_document (WindowFixture *self)
{
  g_autoptr (SpannDocument) document = app_fixture_make_document (&self->app, names);

  spann_window_set_document (self->window, document);
}

static const char *
get_undo_tooltip (SpannWindow *window)
{
  return gtk_widget_get_tooltip_text (app_fixture_find_action (GTK_WIDGET (window), "win.undo"));
}

static const char *
get_subtitle (SpannWindow *window)
{
  GtkWidget *leaflet = app_fixture_find (GTK_WIDGET (window), ADW_TYPE_LEAFLET, NULL);

  return adw_window_title_get_subtitle (
      ADW_WINDOW_TITLE (app_fixture_find (leaflet, ADW_TYPE_WINDOW_TITLE, NULL)));
}

static char *
dup_first_key (WindowFixture *self)
{
  return g_strdup (spann_object_get_key (
      spann_object_get_item (window_fixture_get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, 0)));
}

static const char *
get_name (WindowFixture *self, const char *key)
{
  return spann_object_get_string (
      spann_object_find_item (window_fixture_get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, key),
      SPANN_ECOSYSTEM_NAME);
}

static gboolean
rename_ecosystem (SpannWindow *window, const char *key, const char *name)
{
  return spann_ecosystem_edits_change (spann_window_get_document (window), key,
                                       &(SpannEcosystemFacts){.name = name});
}

/* What can be done while nothing is open, and with a document. */
static void
test_actions (WindowFixture *self, gconstpointer data)
{
  static const char *const need_document[] = {"win.save-as",       "win.search",
                                              "win.add-ecosystem", "win.show-timeline",
                                              "win.show-money",    "win.fullscreen"};
  static const char *const need_more[] = {"win.undo", "win.redo", "win.rename-ecosystem",
                                          "win.remove-ecosystem"};

  for (guint i = 0; i < G_N_ELEMENTS (need_document); i++)
    g_assert_false (window_fixture_can (self, need_document[i]));
  show_document (self);
  window_fixture_do (self, "win.show-timeline");
  window_fixture_do (self, "win.show-money");
  window_fixture_do (self, "win.search");
  for (guint i = 0; i < G_N_ELEMENTS (need_more); i++)
    g_assert_false (window_fixture_can (self, need_more[i]));
}

/* A cell of the overview leads to the score of its gap, whatever side of an ecosystem was seen
 * last; what needs attention to the side that it is about. */
static void
test_gap (WindowFixture *self, gconstpointer data)
{
  g_autoptr (SpannObject) root = page_fixture_make_root ();
  g_autoptr (SpannDocument) document =
      spann_document_new (root, NULL, NULL, &self->app.setup.context, self->app.setup.language);
  GtkWidget *page = NULL;
  GtkWidget *focus = NULL;

  spann_window_set_document (self->window, document);
  app_fixture_settle ();
  page = app_fixture_find (GTK_WIDGET (self->window), SPANN_TYPE_OVERVIEW_PAGE, NULL);
  g_signal_emit_by_name (page, "ecosystem-activated", "eco", "funding", NULL);
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (
      app_fixture_find (GTK_WIDGET (self->window), SPANN_TYPE_FUNDING_TAB, NULL)));
  g_signal_emit_by_name (page, "ecosystem-activated", "eco", NULL, NULL);
  g_assert_true (gtk_widget_get_mapped (
      app_fixture_find (GTK_WIDGET (self->window), SPANN_TYPE_FUNDING_TAB, NULL)));
  g_signal_emit_by_name (page, "ecosystem-activated", "eco", "gaps", "gap-3");
  app_fixture_settle ();
  focus = gtk_window_get_focus (GTK_WINDOW (self->window));
  g_assert_true (SPANN_IS_SCORE_CELL (focus));
  g_assert_nonnull (app_fixture_find (gtk_widget_get_ancestor (focus, SPANN_TYPE_ASSESSMENT_ROW),
                                      GTK_TYPE_LABEL, "Side 3"));
}

/* A page, a menu and the list of keys are made when they are first asked for. */
static void
test_made_late (WindowFixture *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);
  GtkWidget *button = NULL;

  show_document (self);
  g_assert_null (app_fixture_find (window, SPANN_TYPE_MONEY_PAGE, NULL));
  window_fixture_do (self, "win.show-money");
  g_assert_nonnull (app_fixture_find (window, SPANN_TYPE_MONEY_PAGE, NULL));

  button = app_fixture_find (app_fixture_find (window, ADW_TYPE_LEAFLET, NULL),
                             GTK_TYPE_MENU_BUTTON, NULL);
  g_assert_null (app_fixture_find (button, GTK_TYPE_POPOVER_MENU, NULL));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  app_fixture_settle ();
  g_assert_nonnull (app_fixture_find (button, GTK_TYPE_POPOVER_MENU, NULL));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));

  g_assert_null (gtk_application_window_get_help_overlay (GTK_APPLICATION_WINDOW (self->window)));
}

static void
test_undo (WindowFixture *self, gconstpointer data)
{
  show_document (self);
  g_assert_cmpstr (get_undo_tooltip (self->window), ==, "Undo");
  g_assert_cmpstr (get_subtitle (self->window), ==, "Not saved yet");

  g_assert_true (rename_ecosystem (self->window, "eco-1", "Ask"));
  g_assert_cmpstr (get_undo_tooltip (self->window), ==, "Undo: Name and phase: Ask");
  g_assert_cmpstr (get_subtitle (self->window), ==, "Unsaved changes");

  window_fixture_do (self, "win.undo");
  g_assert_cmpstr (get_name (self, "eco-1"), ==, "Aska");
  window_fixture_do (self, "win.redo");
  g_assert_cmpstr (get_name (self, "eco-1"), ==, "Ask");
}

/* Removal goes on to the neighbour, and one undo brings all of it back. */
static void
test_remove (WindowFixture *self, gconstpointer data)
{
  g_autoptr (SpannObject) before = NULL;

  show_document (self);
  before = spann_object_ref (window_fixture_get_root (self));
  spann_window_show_page (self->window, "ecosystem", "eco-2");
  window_fixture_do (self, "win.remove-ecosystem");
  window_fixture_do (self, "win.remove-ecosystem");
  g_assert_cmpstr (get_name (self, "eco-1"), ==, "Aska");
  window_fixture_do (self, "win.remove-ecosystem");
  g_assert_false (window_fixture_can (self, "win.remove-ecosystem"));
  g_assert_false (window_fixture_can (self, "win.fullscreen"));
  g_assert_nonnull (
      app_fixture_find (GTK_WIDGET (self->window), ADW_TYPE_STATUS_PAGE, "No ecosystems yet"));
  for (int i = 0; i < 3; i++)
    window_fixture_do (self, "win.undo");
  g_assert_true (window_fixture_can (self, "win.fullscreen"));
  g_assert_true (spann_object_equal (window_fixture_get_root (self), before));
}

static void
test_open_edit_save (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autofree char *key = NULL;
  g_autofree char *old_name = NULL;

  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  g_assert_cmpstr (
      g_file_peek_path (spann_document_get_file (spann_window_get_document (self->window))), ==,
      path);
  key = dup_first_key (self);
  old_name = g_strdup (get_name (self, key));
  g_assert_false (window_fixture_can (self, "win.save"));

  rename_ecosystem (self->window, key, "Ett");
  rename_ecosystem (self->window, key, "Två");
  window_fixture_do (self, "win.undo");
  window_fixture_do (self, "win.save");
  window_fixture_wait_until_saved (self);
  g_assert_cmpstr (get_name (self, key), ==, "Ett");
  gtk_window_close (GTK_WINDOW (self->window));

  window_fixture_open_another (self);
  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  g_assert_cmpstr (get_name (self, key), ==, "Ett");
  g_assert_cmpstr (get_name (self, key), !=, old_name);
}

/* A second window shows what is opened while something is open, once. */
static void
test_open_twice (WindowFixture *self, gconstpointer data)
{
  GtkApplication *application = GTK_APPLICATION (self->app.application);
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);

  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  window_fixture_open_path (self, path);
  app_fixture_settle ();
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (application)), ==, 1);
}

static void
test_example (WindowFixture *self, gconstpointer data)
{
  SpannDocument *document = NULL;

  window_fixture_do (self, "win.open-example");
  window_fixture_wait_for_document (self);
  document = spann_window_get_document (self->window);
  g_assert_null (spann_document_get_file (document));
  g_assert_false (spann_document_is_modified (document));
  g_assert_cmpuint (
      spann_object_get_n_items (spann_document_get_root (document), SPANN_PORTFOLIO_ECOSYSTEMS), ==,
      7);
}

/* Opens a bad file and closes the dialog that says so; what is open stays as it is. */
static void
assert_refused (WindowFixture *self, const char *path, const char *expected)
{
  g_autoptr (SpannObject) before = spann_object_ref (window_fixture_get_root (self));
  GtkWindow *dialog = NULL;
  const char *body = NULL;

  window_fixture_open_path (self, path);
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  body = adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog));
  g_test_message ("%s", body);
  g_assert_nonnull (strstr (body, expected));
  g_assert_nonnull (strstr (body, path));
  g_assert_false (adw_message_dialog_get_body_use_markup (ADW_MESSAGE_DIALOG (dialog)));
  app_fixture_press (dialog, "_Close");
  g_assert_true (window_fixture_get_root (self) == before);
  g_assert_cmpstr (get_subtitle (self->window), ==, "Unsaved changes");
}

static void
test_bad_files (WindowFixture *self, gconstpointer data)
{
  static const struct {
    const char *content; /* NULL: no such file */
    const char *expected;
  } cases[] = {
      {NULL, ": there is no such file or folder"},
      {"", ": line 1, column 1: the file is empty"},
      {"Malmens Verkstad", ": line 1, column 1: expected a value"},
      {"{\"format\": \"spann\"", ": line 1, column 19"},
      {"{\"hello\": 1}", "\"format\""},
      {"{\"format\": \"spann\", \"version\": 999, \"reader\": 999}", "999"},
  };

  show_document (self);
  rename_ecosystem (self->window, "eco-1", "Ask");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = cases[i].content != NULL
                                ? app_fixture_write ("bad.spann", cases[i].content)
                                : app_fixture_make_path ("missing.spann");

    assert_refused (self, path, cases[i].expected);
  }
}

/* Which file it is stands below the portfolio's name, and in the desktop's lists: two portfolios of
 * one name are told apart by it. */
static void
test_title (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *saved = g_strdup_printf ("example.spann in %s", folder);
  g_autofree char *key = NULL;

  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  g_assert_cmpstr (get_subtitle (self->window), ==, saved);
  g_assert_true (g_str_has_suffix (gtk_window_get_title (GTK_WINDOW (self->window)),
                                   " (example.spann) – Spann"));
  key = dup_first_key (self);
  rename_ecosystem (self->window, key, "Ask");
  g_assert_cmpstr (get_subtitle (self->window), ==, "example.spann · Unsaved changes");
}

static void
test_bad_values (WindowFixture *self, gconstpointer data)
{
  static const struct {
    const char *from;
    const char *to;
    const char *expected;
  } cases[] = {
      {"\"score\": 1.5", "\"score\": 7",
       ": Malmens Verkstad, evaluation of 2022-05-24, The research gap: 7 is not on the scale from "
       "0 to 4 (ecosystems[0].evaluations[0].scores.research.score)"},
      /* A name is no markup. */
      {"\"name\": \"Malmens Verkstad\",\n      \"organisation\": \"",
       "\"name\": \"<b>A & B</i>\",\n      \"organisation\": [], \"x\": \"",
       ": <b>A & B</i>: expected a text in quotation marks (ecosystems[0].organisation)"},
      {"\"firstYear\": 2024", "\"firstYear\": 20266", "20266 is not a year between"},
      {"\"gap\": \"research\"", "\"gap\": \"nowhere\"", "the strategy has no \"nowhere\""},
  };

  show_document (self);
  rename_ecosystem (self->window, "eco-1", "Ask");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = window_fixture_copy_example (cases[i].from, cases[i].to);

    assert_refused (self, path, cases[i].expected);
  }
}

static gboolean
is_gone (gpointer application)
{
  return gtk_application_get_windows (application) == NULL;
}

/* Answers the question that closing asks. */
static void
answer (WindowFixture *self, const char *button)
{
  gtk_window_close (GTK_WINDOW (self->window));
  app_fixture_press (app_fixture_wait_for_dialog (GTK_WINDOW (self->window)), button);
}

static void
test_close_saved (WindowFixture *self, gconstpointer data)
{
  show_document (self);
  gtk_window_close (GTK_WINDOW (self->window));
  app_fixture_wait (is_gone, self->app.application);
}

static void
test_close_discard (WindowFixture *self, gconstpointer data)
{
  show_document (self);
  rename_ecosystem (self->window, "eco-1", "Ask");
  answer (self, "_Cancel");
  g_assert_cmpstr (get_name (self, "eco-1"), ==, "Ask");
  answer (self, "_Discard");
  app_fixture_wait (is_gone, self->app.application);
}

static void
test_close_save (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autofree char *content = NULL;
  g_autofree char *key = NULL;

  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  key = dup_first_key (self);
  rename_ecosystem (self->window, key, "Sparat innan stängning");
  answer (self, "_Save");
  app_fixture_wait (is_gone, self->app.application);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_nonnull (strstr (content, "Sparat innan stängning"));
}

static void
test_save_fails (WindowFixture *self, gconstpointer data)
{
  g_autofree char *folder = app_fixture_make_path ("gone");
  g_autofree char *path = g_build_filename (folder, "a.spann", NULL);
  g_autofree char *example = window_fixture_copy_example (NULL, NULL);
  g_autofree char *key = NULL;
  GtkWindow *dialog = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (rename (example, path), ==, 0);
  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  g_assert_cmpint (remove (path), ==, 0);
  g_assert_cmpint (remove (folder), ==, 0);

  key = dup_first_key (self);
  rename_ecosystem (self->window, key, "Ask");
  window_fixture_do (self, "win.save");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog)), ==,
                   "“a.spann” could not be saved");
  app_fixture_press (dialog, "_Close");
  g_assert_cmpstr (get_name (self, key), ==, "Ask");
  g_assert_cmpstr (get_subtitle (self->window), ==, "a.spann · Unsaved changes");
}

/* --- Full screen ------------------------------------------------------------------------------ */

/* The full screen of @window, NULL for none. Which window is first is up to the screen's focus. */
static GtkWidget *
find_presentation (SpannWindow *window)
{
  GList *windows = gtk_application_get_windows (gtk_window_get_application (GTK_WINDOW (window)));

  for (GList *each = windows; each != NULL; each = each->next) {
    if (SPANN_IS_PRESENTATION (each->data))
      return each->data;
  }
  return NULL;
}

static gboolean
has_presentation (gpointer window)
{
  return find_presentation (window) != NULL;
}

/* A tab is made when it is seen. */
static gboolean
has_figure (gpointer tab)
{
  GtkWidget *view = app_fixture_find (tab, SPANN_TYPE_FIGURE_VIEW, NULL);

  return view != NULL && spann_figure_view_get_figure (SPANN_FIGURE_VIEW (view)) != NULL;
}

/* Shows the full screen, and leaves it; what it showed. (transfer full) */
static char *
look_at_fullscreen (WindowFixture *self)
{
  GtkWidget *presentation = NULL;
  GtkWidget *view = NULL;
  char *title = NULL;

  window_fixture_do (self, "win.fullscreen");
  app_fixture_wait (has_presentation, self->window);
  presentation = find_presentation (self->window);
  view = app_fixture_find (presentation, SPANN_TYPE_FIGURE_VIEW, NULL);
  title =
      g_strdup (spann_figure_get_title (spann_figure_view_get_figure (SPANN_FIGURE_VIEW (view))));
  gtk_window_close (GTK_WINDOW (presentation));
  app_fixture_settle ();
  return title;
}

/* Of two figures on a page the main one; the other when the focus is in it. One comes back to where
 * one was. */
static void
test_fullscreen (WindowFixture *self, gconstpointer data)
{
  GtkWidget *tab = NULL;
  GtkWidget *phases = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  show_document (self);
  spann_window_show_page (self->window, "ecosystem", "eco-2");
  tab = app_fixture_find (GTK_WIDGET (self->window), SPANN_TYPE_FUNDING_TAB, NULL);
  gtk_stack_set_visible_child (GTK_STACK (gtk_widget_get_parent (tab)), tab);
  app_fixture_wait (has_figure, tab);
  first = look_at_fullscreen (self);
  g_assert_cmpstr (first, ==, "Björk has not been granted any support");

  phases = page_fixture_get (tab, SPANN_TYPE_FIGURE_VIEW, 1);
  g_assert_true (spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (phases), "ecosystem/eco-2"));
  second = look_at_fullscreen (self);
  g_assert_true (g_str_has_prefix (second, "Björk has been in the phase"));
  g_assert_true (gtk_widget_get_mapped (tab));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), phases));
}

/* What went wrong beside the save is said, and read before the window closes. */
static void
test_save_notice (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autofree char *other = app_fixture_make_path ("other-name.spann");
  g_autofree char *key = NULL;
  GtkWindow *dialog = NULL;

  g_assert_cmpint (link (path, other), ==, 0);
  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  key = dup_first_key (self);
  rename_ecosystem (self->window, key, "Ask");
  window_fixture_do (self, "win.save");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (dialog)), ==,
                   "“example.spann” is saved, but read this");
  g_assert_nonnull (
      strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)), "(a hard link)"));
  app_fixture_press (dialog, "_Close");
  window_fixture_wait_until_saved (self);
}

static gboolean
is_said (gpointer window)
{
  return app_fixture_find (window, GTK_TYPE_LABEL, "Done for now") != NULL;
}

/* What is said while a dialog is in front is said when that is gone. */
static void
test_messages_wait (WindowFixture *self, gconstpointer data)
{
  GtkWindow *dialog = NULL;

  window_fixture_do (self, "win.open-example");
  window_fixture_wait_for_document (self);
  window_fixture_do (self, "win.new");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.toast", "s", "Done for now");
  app_fixture_settle ();
  g_assert_false (is_said (self->window));
  gtk_window_close (dialog);
  app_fixture_wait (is_said, self->window);
}

#define ADD(path, function)                                                                        \
  g_test_add (path, WindowFixture, NULL, window_fixture_open, function, window_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);

  ADD ("/window/actions", test_actions);
  ADD ("/window/gap", test_gap);
  ADD ("/window/made-late", test_made_late);
  ADD ("/window/undo", test_undo);
  ADD ("/window/remove", test_remove);
  ADD ("/window/open-edit-save", test_open_edit_save);
  ADD ("/window/open-twice", test_open_twice);
  ADD ("/window/example", test_example);
  ADD ("/window/title", test_title);
  ADD ("/window/bad-files", test_bad_files);
  ADD ("/window/bad-values", test_bad_values);
  ADD ("/window/close-saved", test_close_saved);
  ADD ("/window/close-discard", test_close_discard);
  ADD ("/window/close-save", test_close_save);
  ADD ("/window/fullscreen", test_fullscreen);
  ADD ("/window/save-fails", test_save_fails);
  ADD ("/window/save-notice", test_save_notice);
  ADD ("/window/messages-wait", test_messages_wait);
  return g_test_run ();
}
