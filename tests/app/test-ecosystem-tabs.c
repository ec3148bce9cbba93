/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-tab.h"
#include "spann-columns.h"
#include "spann-ecosystem-edits.h"
#include "spann-ecosystem-page.h"
#include "spann-figure-panel.h"
#include "spann-figure-table.h"
#include "spann-figure-view.h"
#include "spann-funding-tab.h"
#include "spann-gaps-tab.h"
#include "spann-indicators-tab.h"
#include "spann-page-fixture.h"
#include "spann-score-cell.h"
#include "spann-tabs.h"

/* How a test finds one. */
typedef struct {
  const char *name;
  GType (*get_type) (void);
  SpannFigureKind kind;
} Tab;

static const Tab tabs[] = {
    {"gaps", spann_gaps_tab_get_type, SPANN_FIGURE_RADAR},
    {"change", spann_change_tab_get_type, SPANN_FIGURE_CHANGE},
    {"indicators", spann_indicators_tab_get_type, SPANN_FIGURE_INDICATORS},
    {"funding", spann_funding_tab_get_type, SPANN_FIGURE_MONEY},
};

static void
open_page (PageFixture *self, SpannObject *root)
{
  page_fixture_open (self, root);
  page_fixture_show_ecosystem (self);
}

/* "eco" is evaluated and nothing else; "other" has a period. */
static void
open_evaluated (PageFixture *self, gconstpointer data)
{
  SpannObject *other = fixture_add_period (fixture_ecosystem ("other", "Norrljus Besök"), "one", 1,
                                           2024, 2026, 900000, NULL);

  open_page (self, fixture_add_ecosystem (page_fixture_make_root (), other));
}

/* An ecosystem without anything. */
static void
open_new (PageFixture *self, gconstpointer data)
{
  SpannObject *ecosystem = spann_object_without_item (fixture_ecosystem ("eco", "Skogsslingan"),
                                                      SPANN_ECOSYSTEM_PHASES, "phase-1");

  open_page (self, fixture_add_ecosystem (fixture_portfolio (fixture_strategy (7, 1)), ecosystem));
}

static GtkWidget *
get_tab (PageFixture *self, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    if (g_str_equal (tabs[i].name, name))
      return page_fixture_get (self->page, tabs[i].get_type (), 0);
  }
  g_assert_not_reached ();
}

static SpannFigureView *
get_view (PageFixture *self, const char *name)
{
  return SPANN_FIGURE_VIEW (page_fixture_get (get_tab (self, name), SPANN_TYPE_FIGURE_VIEW, 0));
}

/* Clicks the tab. */
static void
choose (PageFixture *self, const char *name)
{
  GtkWidget *bar = page_fixture_get (self->page, SPANN_TYPE_TABS, 0);

  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    if (g_str_equal (tabs[i].name, name))
      gtk_toggle_button_set_active (
          GTK_TOGGLE_BUTTON (page_fixture_get (bar, GTK_TYPE_TOGGLE_BUTTON, i)), TRUE);
  }
  app_fixture_settle ();
}

/* What the tab's heading says; "" before it was seen. */
static const char *
get_title (PageFixture *self, const char *name)
{
  return page_fixture_get_title (get_tab (self, name));
}

static gboolean
is_shown (PageFixture *self, const char *text)
{
  GtkWidget *label = app_fixture_find (self->page, GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_mapped (label);
}

/* No figure is made before somebody looks at it. */
static void
test_lazy (PageFixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    for (guint j = i + 1; j < G_N_ELEMENTS (tabs); j++)
      g_assert_null (spann_figure_view_get_figure (get_view (self, tabs[j].name)));
    choose (self, tabs[i].name);
    g_assert_nonnull (spann_figure_view_get_figure (get_view (self, tabs[i].name)));
  }
}

/* The full screen shows the tab that is seen. */
static void
test_figure_requests (PageFixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++) {
    g_autoptr (SpannFigureRequest) request = NULL;

    choose (self, tabs[i].name);
    request = spann_ecosystem_page_dup_figure_request (SPANN_ECOSYSTEM_PAGE (self->page));
    g_assert_cmpint (request->kind, ==, tabs[i].kind);
    g_assert_cmpstr (request->ecosystem, ==, "eco");
    g_assert_true (spann_figure_request_is_about_one (request));
  }
}

/* A tab that was not seen meanwhile catches up, and undo takes it back. */
static void
test_catches_up (PageFixture *self, gconstpointer data)
{
  g_autofree char *before = NULL;

  choose (self, "change");
  before = g_strdup (get_title (self, "change"));
  g_assert_cmpstr (before, ==, "All six comparable gaps have narrowed since the baseline");
  choose (self, "gaps");
  page_fixture_type (page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 6), "4");
  g_assert_cmpstr (get_title (self, "change"), ==, before);
  choose (self, "change");
  g_assert_cmpstr (get_title (self, "change"), ==,
                   "All seven gaps have narrowed since the baseline");
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_cmpstr (get_title (self, "change"), ==, before);
}

/* The tab stays while one goes from ecosystem to ecosystem. */
static void
test_remembered (PageFixture *self, gconstpointer data)
{
  choose (self, "funding");
  g_assert_cmpstr (get_title (self, "funding"), ==,
                   "Skogsslingan has not been granted any support");
  spann_ecosystem_page_show (SPANN_ECOSYSTEM_PAGE (self->page), "other");
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (get_tab (self, "funding")));
  g_assert_nonnull (strstr (get_title (self, "funding"), "Norrljus Besök"));
}

/* A mark leads to the score. */
static void
test_change_leads_to_score (PageFixture *self, gconstpointer data)
{
  choose (self, "change");
  g_assert_true (spann_figure_view_focus_mark (get_view (self, "change"), "gap/gap-3"));
  g_assert_true (
      page_fixture_press_key (GTK_WIDGET (get_view (self, "change")), GDK_KEY_Return, 0));
  page_fixture_leave_answer (self);
  g_assert_true (gtk_widget_get_mapped (get_tab (self, "gaps")));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) ==
                 page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 2));
}

/* The evaluation is the same on both tabs that show one, and stays when other tabs are looked at.
 */
static void
test_change_steps (PageFixture *self, gconstpointer data)
{
  choose (self, "change");
  gtk_widget_activate_action (self->page, "evaluation.previous", NULL);
  app_fixture_settle ();
  g_assert_true (is_shown (self, "Nothing to compare with yet"));
  choose (self, "funding");
  gtk_widget_activate_action (self->page, "evaluation.next", NULL);
  choose (self, "gaps");
  g_assert_cmpint (spann_score_cell_get_score (
                       SPANN_SCORE_CELL (page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 0)))
                       .steps,
                   ==, 2);
  gtk_widget_activate_action (self->page, "evaluation.next", NULL);
  choose (self, "change");
  g_assert_false (is_shown (self, "Nothing to compare with yet"));
}

/* Where nothing is entered, each tab says what to do. */
static void
test_empty (PageFixture *self, gconstpointer data)
{
  static const struct {
    const char *tab;
    const char *text;
    const char *action;
  } cases[] = {
      {"gaps", "Not evaluated yet", "evaluation.add"},
      {"change", "Not evaluated yet", "evaluation.add"},
      {"indicators", "No indicators yet", "indicator.add"},
      {"funding", "No funding yet. Add a period to see which years fit.", NULL},
      {"funding", "Enter the phase to see it over the years, and whether the strategy supports it.",
       "win.rename-ecosystem"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GtkWidget *tab = get_tab (self, cases[i].tab);
    GtkWidget *label = NULL;

    g_test_message ("%s", cases[i].text);
    choose (self, cases[i].tab);
    label = app_fixture_find (tab, GTK_TYPE_LABEL, cases[i].text);
    g_assert_true (label != NULL && gtk_widget_get_mapped (label));
    g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (get_view (self, cases[i].tab))));
    if (cases[i].action != NULL)
      g_assert_nonnull (app_fixture_find_action (tab, cases[i].action));
  }
}

/* Whatever tab one is on, a new evaluation is there to be filled in. */
static void
test_new_evaluation_leads_to_gaps (PageFixture *self, gconstpointer data)
{
  choose (self, "change");
  gtk_widget_activate_action (self->page, "evaluation.add", NULL);
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (get_tab (self, "gaps")));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) ==
                 page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 0));
}

/* Figures have a language of their own, on every tab. */
static void
test_figure_language (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannLanguage) swedish =
      spann_language_new ("sv", g_getenv ("SPANN_TEST_LOCALE_DIR"), NULL);

  choose (self, "funding");
  spann_document_set_figure_language (self->document, swedish);
  app_fixture_settle ();
  g_assert_cmpstr (get_title (self, "funding"), ==, "Skogsslingan har inte beviljats något stöd");
  choose (self, "indicators");
  g_assert_cmpstr (get_title (self, "indicators"), ==, "Skogsslingan har inga indikatorer");
}

/* What is entered of the phase is there at once. */
static void
test_phases (PageFixture *self, gconstpointer data)
{
  GtkWidget *view = NULL;

  choose (self, "funding");
  view = page_fixture_get (get_tab (self, "funding"), SPANN_TYPE_FIGURE_VIEW, 1);
  g_assert_false (gtk_widget_get_mapped (view));
  spann_ecosystem_edits_change (self->document, "eco",
                                &(SpannEcosystemFacts){.name = "Skogsslingan", .phase = "mature"});
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (view));
  g_assert_true (is_shown (self, "Skogsslingan has been in the phase mature since 23 November "
                                 "2026; the phase is eligible"));
}

/* The radar as a table has the width of the page, which then has room for all its columns. */
static void
test_table_has_room (PageFixture *self, gconstpointer data)
{
  GtkWidget *tab = get_tab (self, "gaps");
  GtkWidget *panel = page_fixture_get (tab, SPANN_TYPE_FIGURE_PANEL, 0);
  SpannColumns *columns = SPANN_COLUMNS (page_fixture_get (tab, SPANN_TYPE_COLUMNS, 0));
  GtkAdjustment *across = NULL;

  g_assert_true (spann_columns_is_wide (columns));
  gtk_widget_activate_action (panel, "figure.table-shown", NULL);
  app_fixture_settle ();
  across = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (
      gtk_widget_get_first_child (page_fixture_get (panel, SPANN_TYPE_FIGURE_TABLE, 0))));
  g_assert_false (spann_columns_is_wide (columns));
  g_assert_cmpfloat (gtk_adjustment_get_upper (across), <=, gtk_adjustment_get_page_size (across));
  gtk_widget_activate_action (panel, "figure.table-shown", NULL);
  app_fixture_settle ();
  g_assert_true (spann_columns_is_wide (columns));
}

#define ADD(name, open, function)                                                                  \
  g_test_add ("/ecosystem-tabs/" name, PageFixture, NULL, open, function, page_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("lazy", open_evaluated, test_lazy);
  ADD ("figure-requests", open_evaluated, test_figure_requests);
  ADD ("catches-up", open_evaluated, test_catches_up);
  ADD ("remembered", open_evaluated, test_remembered);
  ADD ("change-leads-to-score", open_evaluated, test_change_leads_to_score);
  ADD ("change-steps", open_evaluated, test_change_steps);
  ADD ("empty", open_new, test_empty);
  ADD ("new-evaluation-leads-to-gaps", open_new, test_new_evaluation_leads_to_gaps);
  ADD ("figure-language", open_new, test_figure_language);
  ADD ("phases", open_new, test_phases);
  ADD ("table-has-room", open_evaluated, test_table_has_room);
  return g_test_run ();
}
