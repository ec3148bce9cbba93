/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-overview-page.h"

#include "spann-attention.h"
#include "spann-finding-row.h"
#include "spann-page-fixture.h"
#include "spann-page-header.h"
#include "spann-score-table-cell.h"
#include "spann-score-table.h"

/* The ecosystem of the fixture, one that was never evaluated, and one whose period breaks a rule.
 */
static SpannObject *
make_root (void)
{
  SpannObject *root = page_fixture_make_root ();

  root = fixture_add_ecosystem (root, fixture_ecosystem ("new", "Byggkraft"));
  return fixture_add_ecosystem (root, fixture_add_period (fixture_ecosystem ("late", "Kallfront"),
                                                          "one", 1, 2030, 2034, 900000, NULL));
}

static void
open_page (PageFixture *self, SpannObject *root)
{
  GtkWidget *page = spann_overview_page_new ();

  page_fixture_open (self, root);
  spann_overview_page_set_document (SPANN_OVERVIEW_PAGE (page), self->document);
  page_fixture_show (self, page, 1100, 700);
}

static void
open_three (PageFixture *self, gconstpointer data)
{
  open_page (self, make_root ());
}

static void
open_empty (PageFixture *self, gconstpointer data)
{
  open_page (self, fixture_portfolio (fixture_strategy (7, 1)));
}

static void
close_page (PageFixture *self, gconstpointer data)
{
  page_fixture_close (self);
}

static void
activated_cb (GtkWidget *page, const char *key, char **out_key)
{
  g_free (*out_key);
  *out_key = g_strdup (key);
}

static GtkWidget *
get_table (PageFixture *self)
{
  return page_fixture_get (self->page, SPANN_TYPE_SCORE_TABLE, 0);
}

static const char *
get_focused_words (PageFixture *self)
{
  return gtk_widget_get_tooltip_text (gtk_window_get_focus (GTK_WINDOW (self->window)));
}

static void
test_table (PageFixture *self, gconstpointer data)
{
  /* Three names, and seven scores each. */
  g_assert_nonnull (page_fixture_get (get_table (self), SPANN_TYPE_SCORE_TABLE_CELL, 23));
  g_assert_null (page_fixture_get (get_table (self), SPANN_TYPE_SCORE_TABLE_CELL, 24));
  g_assert_cmpstr (
      spann_page_header_get_title (
          SPANN_PAGE_HEADER (page_fixture_get (self->page, SPANN_TYPE_PAGE_HEADER, 0))),
      ==, "In one of one ecosystem more gaps have narrowed than widened since the baseline");
}

/* The arrow keys walk the cells, and stay inside. */
static void
test_arrows_walk (PageFixture *self, gconstpointer data)
{
  GtkWidget *table = get_table (self);

  g_assert_true (gtk_widget_grab_focus (table));
  g_assert_cmpstr (get_focused_words (self), ==, "Skogsslingan");
  g_assert_true (gtk_widget_child_focus (table, GTK_DIR_UP));
  g_assert_true (gtk_widget_child_focus (table, GTK_DIR_RIGHT));
  g_assert_cmpstr (get_focused_words (self), ==, "Skogsslingan, 1 Side 1: 2, forward 1");
  g_assert_true (gtk_widget_child_focus (table, GTK_DIR_DOWN));
  g_assert_cmpstr (get_focused_words (self), ==, "Byggkraft, 1 Side 1: not assessed");
  g_assert_false (gtk_widget_child_focus (table, GTK_DIR_TAB_FORWARD));
}

static void
test_cell_leads_to_ecosystem (PageFixture *self, gconstpointer data)
{
  g_autofree char *key = NULL;

  g_signal_connect (self->page, "ecosystem-activated", G_CALLBACK (activated_cb), &key);
  gtk_widget_grab_focus (get_table (self));
  gtk_widget_child_focus (get_table (self), GTK_DIR_DOWN);
  page_fixture_press_key (get_table (self), GDK_KEY_Return, 0);
  g_assert_cmpstr (key, ==, "new");
}

/* What changes in the portfolio changes in the table; a row that goes takes its cells along. */
static void
test_follows_changes (PageFixture *self, gconstpointer data)
{
  SpannEdit *edit = spann_edit_new (spann_document_get_root (self->document));

  spann_edit_remove (edit, "ecosystems/eco");
  g_assert_true (spann_document_commit (self->document, edit, "Removed", NULL));
  app_fixture_settle ();
  g_assert_nonnull (page_fixture_get (get_table (self), SPANN_TYPE_SCORE_TABLE_CELL, 15));
  g_assert_null (page_fixture_get (get_table (self), SPANN_TYPE_SCORE_TABLE_CELL, 16));
  gtk_widget_grab_focus (get_table (self));
  g_assert_cmpstr (get_focused_words (self), ==, "Byggkraft");
  gtk_widget_child_focus (get_table (self), GTK_DIR_RIGHT);
  g_assert_cmpstr (get_focused_words (self), ==, "Byggkraft, 1 Side 1: not assessed");
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_nonnull (page_fixture_get (get_table (self), SPANN_TYPE_SCORE_TABLE_CELL, 23));
}

static void
test_attention_leads_to_ecosystem (PageFixture *self, gconstpointer data)
{
  /* The first list is the group's own. */
  GtkListBox *list = GTK_LIST_BOX (page_fixture_get (self->page, GTK_TYPE_LIST_BOX, 1));
  g_autofree char *key = NULL;

  g_signal_connect (self->page, "ecosystem-activated", G_CALLBACK (activated_cb), &key);
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 0));
  g_assert_cmpstr (key, ==, "late");
}

/* The kinds of what needs attention, in their order. */
static const char *const attention_words[] = {
    "is five years long", "ends in 2034, after the goal year 2032",
    "baseline",           "Byggkraft has no evaluation yet.",
    "Kallfront has no",   "Skogsslingan: 1 gap is not assessed.",
};

static void
test_attention (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannLanguage) language =
      spann_language_new ("en", g_getenv ("SPANN_TEST_LOCALE_DIR"), NULL);
  g_autoptr (GPtrArray) items = spann_attention_list (root, (SpannDate){2026, 11, 23}, language);

  for (guint i = 0; i < items->len; i++) {
    const SpannAttention *item = items->pdata[i];

    g_test_message ("%s: %s (%s)", item->ecosystem, item->text, item->below);
    g_assert_cmpuint (i, <, G_N_ELEMENTS (attention_words));
    g_assert_nonnull (strstr (item->text, attention_words[i]));
  }
  g_assert_cmpuint (items->len, ==, G_N_ELEMENTS (attention_words));
}

static void
test_empty (PageFixture *self, gconstpointer data)
{
  g_assert_true (gtk_widget_get_mapped (app_fixture_find_action (self->page, "win.add-ecosystem")));
  g_assert_null (spann_overview_page_dup_figure_request (SPANN_OVERVIEW_PAGE (self->page)));
}

#define ADD(name, open, function)                                                                  \
  g_test_add ("/overview-page/" name, PageFixture, NULL, open, function, close_page)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("table", open_three, test_table);
  ADD ("arrows-walk", open_three, test_arrows_walk);
  ADD ("cell-leads-to-ecosystem", open_three, test_cell_leads_to_ecosystem);
  ADD ("follows-changes", open_three, test_follows_changes);
  ADD ("attention-leads-to-ecosystem", open_three, test_attention_leads_to_ecosystem);
  g_test_add_func ("/overview-page/attention", test_attention);
  ADD ("empty", open_empty, test_empty);
  return g_test_run ();
}
