/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicator-editor.h"

#include "spann-ecosystem-page.h"
#include "spann-figure-view.h"
#include "spann-indicators-tab.h"
#include "spann-page-fixture.h"

/* The tab of an ecosystem "eco"; @data: whether the portfolio may only be read. */
static void
open_tab (PageFixture *self, gconstpointer data)
{
  page_fixture_open (self, page_fixture_make_root ());
  if (data != NULL)
    spann_document_set_limitation (self->document, data);
  page_fixture_show_ecosystem (self);
  spann_ecosystem_page_show_tab (SPANN_ECOSYSTEM_PAGE (self->page), "indicators");
  app_fixture_settle ();
}

static guint
count_indicators (PageFixture *self)
{
  return spann_object_get_n_items (page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_INDICATORS);
}

static const SpannObject *
get_first (PageFixture *self)
{
  return spann_object_get_item (page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_INDICATORS, 0);
}

static const SpannObject *
find_value (PageFixture *self, const char *year)
{
  return spann_object_find_item (get_first (self), SPANN_INDICATOR_VALUES, year);
}

static GtkWidget *
get_view (PageFixture *self)
{
  return page_fixture_get (page_fixture_get (self->page, SPANN_TYPE_INDICATORS_TAB, 0),
                           SPANN_TYPE_FIGURE_VIEW, 0);
}

/* The entry of @year, the number (0) or the note (1). */
static GtkEditable *
get_entry (GtkWindow *editor, const char *year, guint index)
{
  GtkWidget *row = app_fixture_find (GTK_WIDGET (editor), ADW_TYPE_ACTION_ROW, year);

  g_assert_nonnull (row);
  return GTK_EDITABLE (page_fixture_get (row, GTK_TYPE_ENTRY, index));
}

static GtkWidget *
get_save (GtkWindow *editor)
{
  return gtk_window_get_default_widget (editor);
}

static GtkWindow *
open_new (PageFixture *self)
{
  GtkWidget *tab = page_fixture_get (self->page, SPANN_TYPE_INDICATORS_TAB, 0);

  g_assert_true (gtk_widget_activate_action (tab, "indicator.add", NULL));
  return app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
}

static void
save (GtkWindow *editor)
{
  g_assert_true (gtk_widget_get_sensitive (get_save (editor)));
  g_signal_emit_by_name (get_save (editor), "clicked");
  app_fixture_settle ();
}

static GtkWindow *
activate_mark (PageFixture *self, const char *id)
{
  g_assert_true (spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (get_view (self)), id));
  g_assert_true (page_fixture_press_key (get_view (self), GDK_KEY_Return, 0));
  page_fixture_leave_answer (self);
  return app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
}

/* Members of 2024 and 2026, so that the figure has a break. */
static void
enter_members (PageFixture *self)
{
  GtkWindow *editor = open_new (self);

  gtk_editable_set_text (get_entry (editor, "2024", 0), "31");
  gtk_editable_set_text (get_entry (editor, "2026", 0), "1 049.5");
  save (editor);
}

/* The members have a name at once; a number is enough, and is one step. */
static void
test_new (PageFixture *self, gconstpointer data)
{
  enter_members (self);
  g_assert_cmpuint (count_indicators (self), ==, 1);
  g_assert_cmpstr (spann_object_get_words (get_first (self), SPANN_INDICATOR_NAME, "en"), ==,
                   "Members");
  g_assert_cmpfloat (
      spann_object_get_number (find_value (self, "2026"), SPANN_INDICATOR_VALUE_VALUE), ==, 1049.5);
  g_assert_null (find_value (self, "2025"));
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 1);
  g_assert_true (gtk_widget_get_mapped (get_view (self)));

  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_cmpuint (count_indicators (self), ==, 0);
  g_assert_false (gtk_widget_get_mapped (get_view (self)));
}

/* The year that lacks a value leads to its field. */
static void
test_fills_break (PageFixture *self, gconstpointer data)
{
  GtkWindow *editor = NULL;
  g_autofree char *mark = NULL;

  enter_members (self);
  mark = g_strdup_printf ("%s/2025", spann_object_get_key (get_first (self)));
  editor = activate_mark (self, mark);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (editor),
                                         GTK_WIDGET (get_entry (editor, "2025", 0))));
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (get_entry (editor, "2025", 1))));
  gtk_editable_set_text (get_entry (editor, "2025", 0), "0");
  gtk_editable_set_text (get_entry (editor, "2025", 1), "Enkät");
  save (editor);
  g_assert_cmpfloat (
      spann_object_get_number (find_value (self, "2025"), SPANN_INDICATOR_VALUE_VALUE), ==, 0);
  g_assert_cmpstr (
      spann_object_get_words (find_value (self, "2025"), SPANN_INDICATOR_VALUE_NOTE, "en"), ==,
      "Enkät");
}

/* What is no number is told and cannot be saved; emptied, the value goes. */
static void
test_unreadable (PageFixture *self, gconstpointer data)
{
  static const char *const wrong[] = {"x", "3 x", "1,2,3.4", "--1", "1e400"};
  GtkWindow *editor = NULL;
  g_autofree char *mark = NULL;

  enter_members (self);
  mark = g_strdup_printf ("indicator/%s", spann_object_get_key (get_first (self)));
  editor = activate_mark (self, mark);
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++) {
    GtkEditable *entry = get_entry (editor, "2024", 0);
    g_autofree char *message = g_strdup_printf (
        "2024: “%s” is not a number. Write it as 31 or 31.5, or leave it empty.", wrong[i]);

    gtk_editable_set_text (entry, wrong[i]);
    g_assert_false (gtk_widget_get_sensitive (get_save (editor)));
    g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
    g_assert_nonnull (app_fixture_find (GTK_WIDGET (editor), GTK_TYPE_LABEL, message));
  }
  gtk_editable_set_text (get_entry (editor, "2024", 0), " ");
  save (editor);
  g_assert_null (find_value (self, "2024"));
  g_assert_nonnull (find_value (self, "2026"));
}

/* Without a name there is nothing to save. */
static void
test_name (PageFixture *self, gconstpointer data)
{
  GtkWindow *editor = open_new (self);
  GtkWidget *name = app_fixture_find (GTK_WIDGET (editor), ADW_TYPE_ENTRY_ROW, "Name");

  gtk_editable_set_text (GTK_EDITABLE (name), "  ");
  g_assert_false (gtk_widget_get_sensitive (get_save (editor)));
  gtk_editable_set_text (GTK_EDITABLE (name), "Möten");
  save (editor);
  g_assert_cmpstr (spann_object_get_words (get_first (self), SPANN_INDICATOR_NAME, "en"), ==,
                   "Möten");
}

static void
test_remove (PageFixture *self, gconstpointer data)
{
  GtkWindow *editor = NULL;
  g_autofree char *mark = NULL;

  enter_members (self);
  mark = g_strdup_printf ("indicator/%s", spann_object_get_key (get_first (self)));
  editor = activate_mark (self, mark);
  g_signal_emit_by_name (
      app_fixture_find (GTK_WIDGET (editor), GTK_TYPE_BUTTON, "Remove indicator"), "clicked");
  app_fixture_settle ();
  g_assert_cmpuint (count_indicators (self), ==, 0);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 2);
}

/* Who may not edit is not asked to. */
static void
test_read_only (PageFixture *self, gconstpointer data)
{
  g_assert_false (gtk_widget_get_sensitive (app_fixture_find_action (self->page, "indicator.add")));
}

#define ADD(name, limitation, function)                                                            \
  g_test_add ("/indicator-editor/" name, PageFixture, limitation, open_tab, function,              \
              page_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("new", NULL, test_new);
  ADD ("fills-break", NULL, test_fills_break);
  ADD ("unreadable", NULL, test_unreadable);
  ADD ("name", NULL, test_name);
  ADD ("remove", NULL, test_remove);
  ADD ("read-only", "Only to be read.", test_read_only);
  return g_test_run ();
}
