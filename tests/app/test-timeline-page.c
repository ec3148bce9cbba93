/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-page.h"

#include <math.h>

#include "spann-ecosystem-edits.h"
#include "spann-figure-view.h"
#include "spann-page-fixture.h"
#include "spann-period-answer.h"
#include "spann-period-editor.h"
#include "spann-tabs.h"

#define N_MANY 40

static void
open_page (PageFixture *self, SpannObject *root)
{
  GtkWidget *page = spann_timeline_page_new ();

  page_fixture_open (self, root);
  spann_timeline_page_set_document (SPANN_TIMELINE_PAGE (page), self->document);
  page_fixture_show (self, page, 1100, 600);
}

static void
open_funded (PageFixture *self, gconstpointer data)
{
  SpannObject *ecosystem = fixture_add_period (fixture_ecosystem ("eco", "Skogsslingan"), "one", 1,
                                               2024, 2026, 900000, NULL);

  open_page (self, fixture_add_ecosystem (fixture_portfolio (fixture_strategy (7, 1)), ecosystem));
}

/* Two ecosystems that call their periods the same. */
static void
open_twins (PageFixture *self, gconstpointer data)
{
  SpannObject *first = fixture_add_period (fixture_ecosystem ("eco", "Skogsslingan"), "one", 1,
                                           2024, 2026, 900000, NULL);
  SpannObject *second = fixture_add_period (fixture_ecosystem ("other", "Byggkraft"), "one", 1,
                                            2025, 2027, 900000, NULL);

  open_page (self, fixture_add_ecosystem (
                       fixture_add_ecosystem (fixture_portfolio (fixture_strategy (7, 1)), first),
                       second));
}

static void
open_many (PageFixture *self, gconstpointer data)
{
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));

  for (guint i = 0; i < N_MANY; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);

    root = fixture_add_ecosystem (root, fixture_ecosystem (key, key));
  }
  open_page (self, root);
}

static void
open_empty (PageFixture *self, gconstpointer data)
{
  open_page (self, fixture_portfolio (fixture_strategy (7, 1)));
}

static GtkWidget *
get_view (PageFixture *self)
{
  return page_fixture_get (self->page, SPANN_TYPE_FIGURE_VIEW, 0);
}

static void
show_phases (PageFixture *self)
{
  GtkWidget *bar = page_fixture_get (self->page, SPANN_TYPE_TABS, 0);

  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (page_fixture_get (bar, GTK_TYPE_TOGGLE_BUTTON, 1)), TRUE);
  app_fixture_settle ();
}

static SpannFigureView *
get_phases_view (PageFixture *self)
{
  return SPANN_FIGURE_VIEW (page_fixture_get (self->page, SPANN_TYPE_FIGURE_VIEW, 1));
}

static void
activate_mark (PageFixture *self, const char *id)
{
  g_assert_true (spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (get_view (self)), id));
  g_assert_true (page_fixture_press_key (get_view (self), GDK_KEY_Return, 0));
  page_fixture_leave_answer (self);
}

/* All years are in sight where a window of 900 pixels has room for them; where there is less, a bar
 * tells of the others. */
static void
test_width (PageFixture *self, gconstpointer data)
{
  for (guint i = 0; i < 2; i++) {
    GtkWidget *view = page_fixture_get (self->page, SPANN_TYPE_FIGURE_VIEW, i);
    GtkWidget *scroller = gtk_widget_get_ancestor (view, GTK_TYPE_SCROLLED_WINDOW);
    int width;

    if (i == 1)
      show_phases (self);
    gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
    g_assert_cmpint (width, >, 0);
    g_assert_cmpint (width, <=, 577);
    g_assert_false (gtk_scrolled_window_get_overlay_scrolling (GTK_SCROLLED_WINDOW (scroller)));
  }
}

/* Return on a period opens it. */
static void
test_period_opens (PageFixture *self, gconstpointer data)
{
  GtkWindow *editor = NULL;

  activate_mark (self, "period/one/eco");
  editor = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  g_assert_true (SPANN_IS_PERIOD_EDITOR (editor));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (editor), ADW_TYPE_ENTRY_ROW, "2026"));
  gtk_window_destroy (editor);
}

/* The ecosystem and the tab of its page, "eco/funding". */
static void
activated_cb (SpannTimelinePage *page, const char *key, const char *tab, char **out_key)
{
  g_free (*out_key);
  *out_key = g_strconcat (key, "/", tab, NULL);
}

static void
test_name_leads_to_ecosystem (PageFixture *self, gconstpointer data)
{
  g_autofree char *key = NULL;

  g_signal_connect (self->page, "ecosystem-activated", G_CALLBACK (activated_cb), &key);
  activate_mark (self, "ecosystem/eco");
  g_assert_cmpstr (key, ==, "eco/funding");
}

static void
test_adds_period (PageFixture *self, gconstpointer data)
{
  GtkWindow *editor = NULL;

  g_assert_true (gtk_widget_activate_action (self->page, "period.add", NULL));
  editor = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  g_assert_true (SPANN_IS_PERIOD_EDITOR (editor));
  g_signal_emit_by_name (gtk_window_get_default_widget (editor), "clicked");
  app_fixture_settle ();
  g_assert_true (spann_portfolio_is_modified (spann_document_get_portfolio (self->document)));
  /* The timeline has it at once. */
  g_assert_true (
      spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (get_view (self)), "period/id-1/eco"));
}

static void
test_empty (PageFixture *self, gconstpointer data)
{
  g_assert_true (gtk_widget_get_mapped (app_fixture_find_action (self->page, "win.add-ecosystem")));
  g_assert_false (gtk_widget_get_mapped (get_view (self)));
}

static void
test_figure_request (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannFigureRequest) request =
      spann_timeline_page_dup_figure_request (SPANN_TIMELINE_PAGE (self->page));

  g_assert_cmpint (request->kind, ==, SPANN_FIGURE_TIMELINE);
}

/* --- Phases ----------------------------------------------------------------------------------- */

/* Not made before they are looked at; then the full screen shows them, and a phase leads to its
 * ecosystem. */
static void
test_phases (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannFigureRequest) request = NULL;
  g_autofree char *key = NULL;

  g_assert_null (spann_figure_view_get_figure (get_phases_view (self)));
  show_phases (self);
  request = spann_timeline_page_dup_figure_request (SPANN_TIMELINE_PAGE (self->page));
  g_assert_cmpint (request->kind, ==, SPANN_FIGURE_PHASES);
  g_assert_null (request->ecosystem);
  g_assert_false (gtk_widget_get_mapped (app_fixture_find_action (self->page, "period.add")));

  g_signal_connect (self->page, "ecosystem-activated", G_CALLBACK (activated_cb), &key);
  g_assert_true (spann_figure_view_focus_mark (get_phases_view (self), "phase/phase-1/eco"));
  page_fixture_press_key (GTK_WIDGET (get_phases_view (self)), GDK_KEY_Return, 0);
  page_fixture_leave_answer (self);
  g_assert_cmpstr (key, ==, "eco/funding");
}

static const char *
get_phases_title (PageFixture *self)
{
  return spann_figure_get_title (spann_figure_view_get_figure (get_phases_view (self)));
}

/* What is edited meanwhile is there, and undo takes it back. */
static void
test_phases_follow (PageFixture *self, gconstpointer data)
{
  show_phases (self);
  g_assert_cmpstr (
      get_phases_title (self), ==,
      "Skogsslingan has been in the phase mature since 1 January 2020; the phase is eligible");
  spann_ecosystem_edits_change (self->document, "eco",
                                &(SpannEcosystemFacts){.name = "Skogsslingan", .phase = "new"});
  app_fixture_settle ();
  g_assert_cmpstr (
      get_phases_title (self), ==,
      "Skogsslingan has been in the phase new since 23 November 2026; the phase is not eligible");
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_cmpstr (
      get_phases_title (self), ==,
      "Skogsslingan has been in the phase mature since 1 January 2020; the phase is eligible");
}

/* Every ecosystem has a row. */
static void
test_phases_of_many (PageFixture *self, gconstpointer data)
{
  show_phases (self);
  for (guint i = 0; i < N_MANY; i++) {
    g_autofree char *id = g_strdup_printf ("ecosystem/eco-%u", i);

    g_assert_true (spann_figure_view_focus_mark (get_phases_view (self), id));
  }
}

/* --- Moving a period's end -------------------------------------------------------------------- */

static SpannYearRange
get_first_period_years (PageFixture *self, guint index)
{
  const SpannObject *ecosystem = spann_object_get_item (spann_document_get_root (self->document),
                                                        SPANN_PORTFOLIO_ECOSYSTEMS, index);
  const SpannObject *period = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, 0);

  return (SpannYearRange){(int)spann_object_get_integer (period, SPANN_PERIOD_FIRST_YEAR),
                          (int)spann_object_get_integer (period, SPANN_PERIOD_LAST_YEAR)};
}

static SpannYearRange
get_period_years (PageFixture *self)
{
  return get_first_period_years (self, 0);
}

static void
stretch (PageFixture *self, double year, gboolean done)
{
  g_signal_emit_by_name (get_view (self), "mark-stretched", "period/one/eco", year, done);
  app_fixture_settle ();
}

/* Nothing is edited before it is let go; then it is one step. */
static void
test_drag_end (PageFixture *self, gconstpointer data)
{
  GtkWidget *answer = page_fixture_get (self->page, SPANN_TYPE_PERIOD_ANSWER, 0);

  g_assert_false (gtk_widget_get_visible (answer));
  stretch (self, 2028.2, FALSE);
  g_assert_true (gtk_widget_get_visible (answer));
  g_assert_cmpint (get_period_years (self).last, ==, 2026);
  stretch (self, 2025.9, FALSE);
  stretch (self, 2025.9, TRUE);
  g_assert_cmpint (get_period_years (self).first, ==, 2024);
  g_assert_cmpint (get_period_years (self).last, ==, 2025);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 1);
}

/* Whoever takes the step back is not told of what it broke; nor is who goes on with another. */
static void
test_answer_goes_with_change (PageFixture *self, gconstpointer data)
{
  GtkWidget *answer = page_fixture_get (self->page, SPANN_TYPE_PERIOD_ANSWER, 0);

  stretch (self, 2032, FALSE);
  stretch (self, 2032, TRUE);
  g_assert_cmpint (get_period_years (self).last, ==, 2031);
  g_assert_true (gtk_widget_get_visible (answer));
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_visible (answer));

  spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (get_view (self)), "period/one/eco");
  page_fixture_press_key (get_view (self), GDK_KEY_Right, GDK_SHIFT_MASK);
  g_assert_true (gtk_widget_get_visible (answer));
  spann_ecosystem_edits_change (self->document, "eco", &(SpannEcosystemFacts){.name = "Barrskog"});
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_visible (answer));
}

/* A period is told from that of the same key in another ecosystem. */
static void
test_twins (PageFixture *self, gconstpointer data)
{
  GtkWindow *editor = NULL;

  g_assert_true (
      spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (get_view (self)), "period/one/other"));
  page_fixture_press_key (get_view (self), GDK_KEY_Left, GDK_SHIFT_MASK);
  g_assert_cmpint (get_first_period_years (self, 0).last, ==, 2026);
  g_assert_cmpint (get_first_period_years (self, 1).last, ==, 2026);

  activate_mark (self, "period/one/other");
  editor = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (editor), ADW_TYPE_ENTRY_ROW, "2025"));
  gtk_window_destroy (editor);
}

static void
test_drag_given_up (PageFixture *self, gconstpointer data)
{
  stretch (self, 2030, FALSE);
  stretch (self, NAN, TRUE);
  g_assert_cmpint (get_period_years (self).last, ==, 2026);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 0);
  g_assert_false (
      gtk_widget_get_visible (page_fixture_get (self->page, SPANN_TYPE_PERIOD_ANSWER, 0)));
}

static GtkEventController *
find_drag (GtkWidget *view)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (view);
  GtkEventController *drag = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && drag == NULL; i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    /* The source of a drag of the whole figure has one, too. */
    if (G_OBJECT_TYPE (controller) == GTK_TYPE_GESTURE_DRAG)
      drag = controller;
  }
  return drag;
}

/* Takes hold of the period's end, and moves it to the left. */
static GtkEventController *
take_end (PageFixture *self)
{
  GtkEventController *drag = find_drag (get_view (self));
  GdkRectangle box;

  g_assert_nonnull (drag);
  g_assert_true (
      spann_figure_view_get_mark_box (SPANN_FIGURE_VIEW (get_view (self)), "period/one/eco", &box));
  g_signal_emit_by_name (drag, "drag-begin", box.x + (double)box.width - 1,
                         box.y + box.height / 2.0);
  g_signal_emit_by_name (drag, "drag-update", -1.0, 0.0);
  app_fixture_settle ();
  g_assert_true (
      gtk_widget_get_visible (page_fixture_get (self->page, SPANN_TYPE_PERIOD_ANSWER, 0)));
  return drag;
}

/* Whatever the button does then. */
static void
assert_given_up (PageFixture *self, GtkEventController *drag)
{
  g_assert_false (
      gtk_widget_get_visible (page_fixture_get (self->page, SPANN_TYPE_PERIOD_ANSWER, 0)));
  g_signal_emit_by_name (drag, "drag-update", -2.0, 0.0);
  g_signal_emit_by_name (drag, "drag-end", -2.0, 0.0);
  app_fixture_settle ();
  g_assert_cmpint (get_period_years (self).last, ==, 2026);
}

/* The end has a hold that a hand finds, within the bar and beyond it; the rest is for a press. */
static void
test_hold_of_end (PageFixture *self, gconstpointer data)
{
  static const struct {
    int from_end;
    gboolean holds;
  } cases[] = {{-16, FALSE}, {-9, TRUE}, {-1, TRUE}, {6, TRUE}, {12, FALSE}};
  GtkWidget *answer = page_fixture_get (self->page, SPANN_TYPE_PERIOD_ANSWER, 0);
  GtkEventController *drag = find_drag (get_view (self));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GdkRectangle box;

    g_test_message ("%d", cases[i].from_end);
    spann_figure_view_get_mark_box (SPANN_FIGURE_VIEW (get_view (self)), "period/one/eco", &box);
    g_signal_emit_by_name (drag, "drag-begin", (double)box.x + box.width + cases[i].from_end,
                           box.y + box.height / 2.0);
    g_signal_emit_by_name (drag, "drag-update", -100.0, 0.0);
    app_fixture_settle ();
    g_assert_cmpint (gtk_widget_get_visible (answer), ==, cases[i].holds);
    page_fixture_press_key (get_view (self), GDK_KEY_Escape, 0);
    app_fixture_settle ();
  }
}

static void
test_escape_gives_up (PageFixture *self, gconstpointer data)
{
  GtkEventController *drag = take_end (self);

  g_assert_true (page_fixture_press_key (get_view (self), GDK_KEY_Escape, 0));
  assert_given_up (self, drag);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 0);
  /* Without a drag, Escape is for others. */
  g_assert_false (page_fixture_press_key (get_view (self), GDK_KEY_Escape, 0));
}

static void
test_lost_focus_gives_up (PageFixture *self, gconstpointer data)
{
  GtkEventController *drag = take_end (self);

  gtk_window_set_focus (GTK_WINDOW (self->window), NULL);
  app_fixture_settle ();
  assert_given_up (self, drag);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 0);
}

static void
test_change_gives_up (PageFixture *self, gconstpointer data)
{
  GtkEventController *drag = take_end (self);
  SpannEdit *edit = spann_edit_new (spann_document_get_root (self->document));

  spann_edit_set (edit, "", SPANN_PORTFOLIO_ORGANISATION, spann_value_string ("Another"));
  g_assert_true (spann_document_commit (self->document, edit, "Organisation", NULL));
  app_fixture_settle ();
  assert_given_up (self, drag);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 1);
}

/* Never before its first year. Keys pressed in a row are one step. */
static void
test_nudge_end (PageFixture *self, gconstpointer data)
{
  spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (get_view (self)), "period/one/eco");
  g_assert_true (page_fixture_press_key (get_view (self), GDK_KEY_Right, GDK_SHIFT_MASK));
  g_assert_cmpint (get_period_years (self).last, ==, 2027);
  for (guint i = 0; i < 6; i++)
    g_assert_true (page_fixture_press_key (get_view (self), GDK_KEY_Left, GDK_SHIFT_MASK));
  g_assert_cmpint (get_period_years (self).last, ==, 2024);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 1);
}

/* --- Nearer and farther ----------------------------------------------------------------------- */

static SpannYearRange
get_years (PageFixture *self)
{
  SpannYearRange years = {0, 0};

  g_assert_true (spann_figure_view_get_years (SPANN_FIGURE_VIEW (get_view (self)), &years));
  app_fixture_settle ();
  return years;
}

static void
assert_years (PageFixture *self, SpannYearRange years)
{
  g_assert_cmpint (get_years (self).first, ==, years.first);
  g_assert_cmpint (get_years (self).last, ==, years.last);
}

static void
zoom (PageFixture *self, guint keyval)
{
  g_assert_true (page_fixture_press_key (get_view (self), keyval, GDK_CONTROL_MASK));
}

/* Around the mark that has the focus, never nearer than three years, nor farther than all. */
static void
test_zoom (PageFixture *self, gconstpointer data)
{
  const SpannYearRange all = get_years (self);

  spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (get_view (self)), "period/one/eco");
  zoom (self, GDK_KEY_minus);
  assert_years (self, all);
  for (guint i = 0; i < 20; i++)
    zoom (self, GDK_KEY_plus);
  g_assert_cmpint (get_years (self).last - get_years (self).first, ==, 2);
  g_assert_true (spann_year_range_contains (get_years (self), 2025));
  zoom (self, GDK_KEY_0);
  assert_years (self, all);
}

static void
test_pan (PageFixture *self, gconstpointer data)
{
  const SpannYearRange all = get_years (self);
  GtkWidget *view = get_view (self);

  /* There is nothing more to see. */
  g_assert_false (page_fixture_press_key (view, GDK_KEY_Left, GDK_CONTROL_MASK));
  zoom (self, GDK_KEY_plus);
  for (guint i = 0; i < 20; i++)
    zoom (self, GDK_KEY_Right);
  g_assert_cmpint (get_years (self).last, ==, all.last);
  g_assert_cmpint (get_years (self).first, >, all.first);
  for (guint i = 0; i < 20; i++)
    zoom (self, GDK_KEY_Left);
  g_assert_cmpint (get_years (self).first, ==, all.first);
}

#define ADD(name, open, function)                                                                  \
  g_test_add ("/timeline-page/" name, PageFixture, NULL, open, function, page_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("width", open_funded, test_width);
  ADD ("period-opens", open_funded, test_period_opens);
  ADD ("name-leads-to-ecosystem", open_funded, test_name_leads_to_ecosystem);
  ADD ("adds-period", open_funded, test_adds_period);
  ADD ("empty", open_empty, test_empty);
  ADD ("figure-request", open_funded, test_figure_request);
  ADD ("phases", open_funded, test_phases);
  ADD ("phases-follow", open_funded, test_phases_follow);
  ADD ("phases-of-many", open_many, test_phases_of_many);
  ADD ("drag-end", open_funded, test_drag_end);
  ADD ("answer-goes-with-change", open_funded, test_answer_goes_with_change);
  ADD ("twins", open_twins, test_twins);
  ADD ("drag-given-up", open_funded, test_drag_given_up);
  ADD ("hold-of-end", open_funded, test_hold_of_end);
  ADD ("escape-gives-up", open_funded, test_escape_gives_up);
  ADD ("lost-focus-gives-up", open_funded, test_lost_focus_gives_up);
  ADD ("change-gives-up", open_funded, test_change_gives_up);
  ADD ("nudge-end", open_funded, test_nudge_end);
  ADD ("zoom", open_funded, test_zoom);
  ADD ("pan", open_funded, test_pan);
  return g_test_run ();
}
