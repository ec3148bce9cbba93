/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-overview-page.h"

#include "spann-attention-list.h"
#include "spann-ecosystem-edits.h"
#include "spann-figure-panel.h"
#include "spann-figure-table.h"
#include "spann-overview-attention.h"
#include "spann-page-fixture.h"

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
open_page (PageFixture *self, SpannObject *root, int width)
{
  page_fixture_open_page (self, root, spann_overview_page_new (),
                          (PageFixtureGiveDocument)spann_overview_page_set_document, width);
}

static void
open_three (PageFixture *self, gconstpointer data)
{
  open_page (self, make_root (), 1100);
}

static void
open_one (PageFixture *self, gconstpointer data)
{
  open_page (self, page_fixture_make_root (), 1100);
}

/* Forty with a period each that breaks rules, with no room for two columns. */
static void
open_forty (PageFixture *self, gconstpointer data)
{
  static const int scores[] = {0, 1, FIXTURE_MISSING, 3, 4, 5, 8};
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));

  for (guint i = 0; i < 40; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);
    g_autofree char *name = g_strdup_printf ("Ekosystemet %u i norra delen av länet", i);
    SpannObject *ecosystem =
        fixture_add_evaluation (fixture_ecosystem (key, name), "e", "2026-10-15",
                                SPANN_EVALUATION_KIND_BASELINE, scores, G_N_ELEMENTS (scores));

    root = fixture_add_ecosystem (
        root, fixture_add_period (ecosystem, "one", 1, 2030, 2034, 900000, NULL));
  }
  open_page (self, root, 700);
}

static void
open_empty (PageFixture *self, gconstpointer data)
{
  open_page (self, fixture_portfolio (fixture_strategy (7, 1)), 1100);
}

/* The first panel has the heat table, the second the radars. */
static GtkWidget *
get_view (PageFixture *self, guint index)
{
  return page_fixture_get (self->page, SPANN_TYPE_FIGURE_VIEW, index);
}

static SpannFigure *
get_figure (PageFixture *self, guint index)
{
  return spann_figure_view_get_figure (SPANN_FIGURE_VIEW (get_view (self, index)));
}

static GtkListBox *
get_attention (PageFixture *self)
{
  GtkWidget *list = page_fixture_get (self->page, SPANN_TYPE_ATTENTION_LIST, 0);

  return GTK_LIST_BOX (page_fixture_get (list, GTK_TYPE_LIST_BOX, 0));
}

/* The finding is the page's title, and that of the radars stands above them. */
static void
test_figures (PageFixture *self, gconstpointer data)
{
  g_assert_cmpstr (page_fixture_get_title (self->page), ==,
                   "In no ecosystem is one assessed gap wider than the others");
  g_assert_cmpstr (page_fixture_get_title (self->page), ==,
                   spann_figure_get_title (get_figure (self, 0)));
  g_assert_nonnull (app_fixture_find (self->page, GTK_TYPE_LABEL,
                                      "In the only comparable ecosystem more assessed gaps have "
                                      "narrowed than widened since the baseline"));
}

typedef struct {
  char *key;
  const char *tab;
  char *gap;
} Activated;

static void
activated_cb (GtkWidget *page, const char *key, const char *tab, const char *gap,
              Activated *activated)
{
  g_free (activated->key);
  g_free (activated->gap);
  activated->key = g_strdup (key);
  activated->tab = g_intern_string (tab);
  activated->gap = g_strdup (gap);
}

static void
assert_leads (PageFixture *self, guint view, const char *mark, const char *key, const char *gap)
{
  Activated activated = {0};
  const gulong handler =
      g_signal_connect (self->page, "ecosystem-activated", G_CALLBACK (activated_cb), &activated);

  g_test_message ("%s", mark);
  g_assert_true (spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (get_view (self, view)), mark));
  g_assert_true (page_fixture_press_key (get_view (self, view), GDK_KEY_Return, 0));
  page_fixture_leave_answer (self);
  g_assert_cmpstr (activated.key, ==, key);
  g_assert_cmpstr (activated.tab, ==, "gaps");
  g_assert_cmpstr (activated.gap, ==, gap);
  g_signal_handler_disconnect (self->page, handler);
  g_free (activated.key);
  g_free (activated.gap);
}

/* Return on a row, a cell, a radar and a point leads to the ecosystem, and to the gap. */
static void
test_marks_lead (PageFixture *self, gconstpointer data)
{
  assert_leads (self, 0, "ecosystem/new", "new", NULL);
  assert_leads (self, 0, "gap/eco/gap-3", "eco", "gap-3");
  assert_leads (self, 0, "gap/eco/gap-7", "eco", "gap-7");
  assert_leads (self, 1, "ecosystem/late", "late", NULL);
  assert_leads (self, 1, "now/eco/gap-2", "eco", "gap-2");
}

/* The arrow keys walk the cells. */
static void
test_arrows_walk (PageFixture *self, gconstpointer data)
{
  GtkWidget *view = get_view (self, 0);
  Activated activated = {0};

  g_signal_connect (self->page, "ecosystem-activated", G_CALLBACK (activated_cb), &activated);
  g_assert_true (spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (view), "ecosystem/eco"));
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_RIGHT));
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_RIGHT));
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_DOWN));
  g_assert_true (page_fixture_press_key (view, GDK_KEY_space, 0));
  page_fixture_leave_answer (self);
  g_assert_cmpstr (activated.key, ==, "new");
  g_assert_cmpstr (activated.gap, ==, "gap-2");
  g_free (activated.key);
  g_free (activated.gap);
}

/* F9 is for the heat table as long as the focus is not in the radars. */
static void
test_table (PageFixture *self, gconstpointer data)
{
  GtkWidget *heat = page_fixture_get (self->page, SPANN_TYPE_FIGURE_PANEL, 0);

  g_assert_true (gtk_widget_activate_action (heat, "figure.table-shown", NULL));
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (page_fixture_get (heat, SPANN_TYPE_FIGURE_TABLE, 0)));
  g_assert_nonnull (app_fixture_find (heat, GTK_TYPE_LABEL, "Skogsslingan"));
}

/* What changes in the portfolio changes in the figures, and undo takes it back. */
static void
test_follows_changes (PageFixture *self, gconstpointer data)
{
  SpannFigureView *heat = SPANN_FIGURE_VIEW (get_view (self, 0));

  spann_ecosystem_edits_remove (self->document, "eco");
  app_fixture_settle ();
  g_assert_cmpstr (page_fixture_get_title (self->page), ==,
                   "No ecosystem has been assessed by 2026-11-23");
  g_assert_false (spann_figure_view_focus_mark (heat, "ecosystem/eco"));
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_true (spann_figure_view_focus_mark (heat, "ecosystem/eco"));
  g_assert_cmpstr (page_fixture_get_title (self->page), ==,
                   spann_figure_get_title (get_figure (self, 0)));
}

static void
test_language (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannLanguage) swedish =
      spann_language_new ("sv", g_getenv ("SPANN_TEST_LOCALE_DIR"), NULL);

  spann_document_set_figure_language (self->document, swedish);
  app_fixture_settle ();
  g_assert_nonnull (strstr (page_fixture_get_title (self->page), "ekosystem"));
  /* The page itself stays. */
  g_assert_nonnull (app_fixture_find (self->page, GTK_TYPE_LABEL, "What needs attention"));
}

static void
test_attention_leads_to_ecosystem (PageFixture *self, gconstpointer data)
{
  GtkListBox *list = get_attention (self);
  Activated activated = {0};

  g_signal_connect (self->page, "ecosystem-activated", G_CALLBACK (activated_cb), &activated);
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 0));
  g_assert_cmpstr (activated.key, ==, "late");
  g_assert_cmpstr (activated.tab, ==, "funding");
  g_assert_null (activated.gap);
  g_free (activated.key);
}

static void
test_one (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannFigureRequest) request =
      spann_overview_page_dup_figure_request (SPANN_OVERVIEW_PAGE (self->page));

  g_assert_cmpint (request->kind, ==, SPANN_FIGURE_HEAT);
  g_assert_cmpstr (page_fixture_get_title (self->page), !=, "");
  assert_leads (self, 0, "gap/eco/gap-1", "eco", "gap-1");
}

/* Where the top of @widget is on the page. */
static double
get_top (PageFixture *self, GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, self->page, &bounds));
  return bounds.origin.y;
}

/* Of many rows, what needs attention has its first few in front of the table, and tells the rest
 * when it is asked. */
static void
test_forty (PageFixture *self, gconstpointer data)
{
  GtkListBox *list = get_attention (self);
  GtkWidget *attention = page_fixture_get (self->page, SPANN_TYPE_ATTENTION_LIST, 0);
  GtkWidget *more = page_fixture_get (attention, GTK_TYPE_BUTTON, 0);

  g_assert_cmpfloat (get_top (self, attention), <, get_top (self, get_view (self, 0)));
  g_assert_true (gtk_widget_get_visible (more));
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 4));
  g_assert_null (gtk_list_box_get_row_at_index (list, 5));
  g_signal_emit_by_name (more, "clicked");
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 79));
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (list, 5))));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, "Show fewer");
  g_signal_emit_by_name (more, "clicked");
  g_assert_null (gtk_list_box_get_row_at_index (list, 5));
  assert_leads (self, 0, "gap/eco-39/gap-7", "eco-39", "gap-7");
}

/* The kinds of what needs attention, in their order, and the tab that each is about. */
static const struct {
  const char *words;
  const char *tab;
} attention[] = {
    {"is five years long", "funding"},
    {"ends in 2034, after the goal year 2032", "funding"},
    {"baseline", "gaps"},
    {"Byggkraft has no evaluation yet.", "gaps"},
    {"Kallfront has no", "gaps"},
    {"Skogsslingan: 1 gap is not assessed.", "gaps"},
};

static GPtrArray *
list_attention (const SpannObject *root)
{
  g_autoptr (SpannLanguage) language =
      spann_language_new ("en", g_getenv ("SPANN_TEST_LOCALE_DIR"), NULL);

  return spann_overview_attention_list (root, (SpannDate){2026, 11, 23}, language);
}

static void
test_attention (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (GPtrArray) items = list_attention (root);

  for (guint i = 0; i < items->len; i++) {
    const SpannAttention *item = items->pdata[i];

    g_test_message ("%s: %s (%s)", item->ecosystem, item->text, item->below);
    g_assert_cmpuint (i, <, G_N_ELEMENTS (attention));
    g_assert_nonnull (strstr (item->text, attention[i].words));
    g_assert_cmpstr (item->tab, ==, attention[i].tab);
  }
  g_assert_cmpuint (items->len, ==, G_N_ELEMENTS (attention));
}

/* What the progress rule signals comes first, with the counts that it is made of. */
static void
test_review (void)
{
  static const int before[] = {4, 4, 4, 4, 4, 4, 4};
  static const int after[] = {4, 3, 2, 5, 4, FIXTURE_MISSING, 4};
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Skogsslingan");
  g_autoptr (SpannObject) root = NULL;
  g_autoptr (GPtrArray) items = NULL;
  const SpannAttention *first = NULL;

  ecosystem = fixture_add_evaluation (ecosystem, "base", "2022-05-10",
                                      SPANN_EVALUATION_KIND_BASELINE, before, 7);
  ecosystem = fixture_add_evaluation (ecosystem, "now", "2026-10-15",
                                      SPANN_EVALUATION_KIND_FOLLOW_UP, after, 7);
  root = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (7, 1)), ecosystem);
  items = list_attention (root);
  g_assert_cmpuint (items->len, ==, 2);
  first = items->pdata[0];
  g_assert_cmpstr (first->text, ==,
                   "Review signal for Skogsslingan. Areas since the baseline: 1 forward, 3 still, "
                   "2 back, 3 cannot be compared.");
  /* The strategy of the test does not quote the decision. */
  g_assert_cmpstr (first->below, ==,
                   "Review signal: fewer than 3 areas forward since the baseline. Basis: "
                   "assumption.");
  g_assert_cmpstr (first->tab, ==, "change");
}

static void
test_empty (PageFixture *self, gconstpointer data)
{
  g_assert_true (gtk_widget_get_mapped (app_fixture_find_action (self->page, "win.add-ecosystem")));
  g_assert_null (spann_overview_page_dup_figure_request (SPANN_OVERVIEW_PAGE (self->page)));
}

#define ADD(name, open, function)                                                                  \
  g_test_add ("/overview-page/" name, PageFixture, NULL, open, function, page_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("figures", open_three, test_figures);
  ADD ("marks-lead", open_three, test_marks_lead);
  ADD ("arrows-walk", open_three, test_arrows_walk);
  ADD ("table", open_three, test_table);
  ADD ("follows-changes", open_three, test_follows_changes);
  ADD ("language", open_three, test_language);
  ADD ("attention-leads-to-ecosystem", open_three, test_attention_leads_to_ecosystem);
  ADD ("one", open_one, test_one);
  ADD ("forty", open_forty, test_forty);
  g_test_add_func ("/overview-page/attention", test_attention);
  g_test_add_func ("/overview-page/review", test_review);
  ADD ("empty", open_empty, test_empty);
  return g_test_run ();
}
