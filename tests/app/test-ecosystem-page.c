/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-page.h"

#include "spann-evaluation-details.h"
#include "spann-evaluation-stepper.h"
#include "spann-evaluation.h"
#include "spann-figure-mark.h"
#include "spann-figure-view.h"
#include "spann-funding-card.h"
#include "spann-page-fixture.h"
#include "spann-score-cell.h"
#include "spann-why-popover.h"
#include "spann-words-view.h"

static void
open_page (PageFixture *self, SpannObject *root)
{
  page_fixture_open (self, root);
  page_fixture_show_ecosystem (self);
}

static void
open_evaluated (PageFixture *self, gconstpointer data)
{
  open_page (self, page_fixture_make_root ());
}

/* An ecosystem without anything. */
static void
open_new (PageFixture *self, gconstpointer data)
{
  open_page (self, fixture_add_ecosystem (fixture_portfolio (fixture_strategy (7, 1)),
                                          fixture_ecosystem ("eco", "Skogsslingan")));
}

static guint
count_evaluations (PageFixture *self)
{
  return spann_object_get_n_items (page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_EVALUATIONS);
}

static const SpannObject *
get_last_evaluation (PageFixture *self)
{
  return spann_object_get_item (page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_EVALUATIONS,
                                count_evaluations (self) - 1);
}

static SpannScore
get_shown_score (PageFixture *self, guint row)
{
  return spann_score_cell_get_score (
      SPANN_SCORE_CELL (page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, row)));
}

static void
activate (PageFixture *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (self->page, action, NULL));
  app_fixture_settle ();
}

static GtkWidget *
find_visible (GtkWidget *page, GType type, const char *text)
{
  GtkWidget *widget = app_fixture_find (page, type, text);

  return widget != NULL && gtk_widget_get_mapped (widget) ? widget : NULL;
}

/* Setting a score changes the evaluation that is shown, and radar and title follow. */
static void
test_score_moves_everything (PageFixture *self, gconstpointer data)
{
  GtkWidget *cell = page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 6);
  g_autofree char *before = g_strdup (page_fixture_get_title (self->page));

  g_assert_cmpstr (before, ==, "All six comparable gaps have narrowed since the baseline");
  page_fixture_type (cell, "4");
  g_assert_cmpstr (page_fixture_get_title (self->page), ==,
                   "All seven gaps have narrowed since the baseline");
  g_assert_true (spann_figure_view_focus_mark (
      SPANN_FIGURE_VIEW (page_fixture_get (self->page, SPANN_TYPE_FIGURE_VIEW, 0)), "now/gap-7"));
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_cmpstr (page_fixture_get_title (self->page), ==, before);
  g_assert_cmpint (get_shown_score (self, 6).state, ==, SPANN_SCORE_NOT_ASSESSED);
}

/* A new evaluation starts from the last one's scores, is shown, has the focus, and is one step. */
static void
test_new_evaluation (PageFixture *self, gconstpointer data)
{
  const SpannObject *evaluation = NULL;

  activate (self, "evaluation.add");
  g_assert_cmpuint (count_evaluations (self), ==, 3);
  evaluation = get_last_evaluation (self);
  g_assert_cmpint (spann_object_get_choice (evaluation, SPANN_EVALUATION_KIND), ==,
                   SPANN_EVALUATION_KIND_FOLLOW_UP);
  g_assert_cmpint (spann_object_get_date (evaluation, SPANN_EVALUATION_DATE).year, ==, 2026);
  g_assert_cmpint (spann_evaluation_get_gap_score (evaluation, "gap-6").steps, ==, 4);
  g_assert_cmpint (get_shown_score (self, 0).steps, ==, 4);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) ==
                 page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 0));

  page_fixture_type (page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 0), "3");
  evaluation = spann_object_find_item (page_fixture_get_ecosystem (self),
                                       SPANN_ECOSYSTEM_EVALUATIONS, "now");
  g_assert_cmpint (spann_evaluation_get_gap_score (evaluation, "gap-1").steps, ==, 4);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 2);
}

static void
test_undo_of_new_evaluation (PageFixture *self, gconstpointer data)
{
  activate (self, "evaluation.add");
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  app_fixture_settle ();
  g_assert_cmpuint (count_evaluations (self), ==, 2);
  g_assert_cmpint (get_shown_score (self, 0).steps, ==, 4);
}

static void
test_steps_through_years (PageFixture *self, gconstpointer data)
{
  g_assert_cmpint (get_shown_score (self, 0).steps, ==, 4);
  activate (self, "evaluation.previous");
  g_assert_cmpint (get_shown_score (self, 0).steps, ==, 2);
  activate (self, "evaluation.previous");
  g_assert_cmpint (get_shown_score (self, 0).steps, ==, 2);
  activate (self, "evaluation.next");
  g_assert_cmpint (get_shown_score (self, 0).steps, ==, 4);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (page_fixture_get (
                                    page_fixture_get (self->page, SPANN_TYPE_EVALUATION_STEPPER, 0),
                                    GTK_TYPE_TOGGLE_BUTTON, 0)),
                                TRUE);
  app_fixture_settle ();
  g_assert_cmpint (get_shown_score (self, 0).steps, ==, 2);
}

static gboolean
is_enabled (PageFixture *self, const char *action)
{
  GtkWidget *button = app_fixture_find_action (self->page, action);

  return gtk_widget_get_sensitive (button);
}

static void
test_locking (PageFixture *self, gconstpointer data)
{
  g_assert_true (is_enabled (self, "evaluation.remove"));
  activate (self, "evaluation.lock");
  g_assert_true (spann_object_get_boolean (get_last_evaluation (self), SPANN_EVALUATION_LOCKED));
  g_assert_false (is_enabled (self, "evaluation.remove"));
  g_assert_false (page_fixture_press_key (page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 0),
                                          GDK_KEY_3, 0));
  g_assert_nonnull (find_visible (self->page, GTK_TYPE_LABEL, "Locked"));
}

/* A locked evaluation is corrected by a new version with a reason. */
static void
test_correcting (PageFixture *self, gconstpointer data)
{
  GtkWindow *dialog = NULL;
  GtkEditable *reason = NULL;
  const SpannObject *version = NULL;

  activate (self, "evaluation.previous");
  activate (self, "evaluation.correct");
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  reason = GTK_EDITABLE (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_ENTRY, NULL));
  gtk_editable_set_text (reason, "  ");
  g_assert_false (adw_message_dialog_get_response_enabled (ADW_MESSAGE_DIALOG (dialog), "correct"));
  gtk_editable_set_text (reason, " Fel rad");
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "correct");
  gtk_window_destroy (dialog);
  app_fixture_settle ();

  g_assert_cmpuint (count_evaluations (self), ==, 3);
  version = get_last_evaluation (self);
  g_assert_cmpstr (spann_object_get_string (version, SPANN_EVALUATION_REPLACES), ==, "base");
  g_assert_cmpstr (spann_object_get_words (version, SPANN_EVALUATION_CORRECTION, "sv"), ==,
                   "Fel rad");
  g_assert_false (spann_object_get_boolean (version, SPANN_EVALUATION_LOCKED));
  g_assert_cmpint (spann_evaluation_get_gap_score (version, "gap-1").steps, ==, 2);
  page_fixture_type (page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 0), "0");
  g_assert_cmpint (spann_evaluation_get_gap_score (get_last_evaluation (self), "gap-1").steps, ==,
                   0);
}

static void
test_removing (PageFixture *self, gconstpointer data)
{
  activate (self, "evaluation.remove");
  g_assert_cmpuint (count_evaluations (self), ==, 1);
  g_assert_cmpint (get_shown_score (self, 0).steps, ==, 2);
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  g_assert_cmpuint (count_evaluations (self), ==, 2);
}

/* The first evaluation is the baseline, and not assessed. */
static void
test_first_evaluation (PageFixture *self, gconstpointer data)
{
  g_assert_nonnull (find_visible (self->page, GTK_TYPE_LABEL, "Not evaluated yet"));
  activate (self, "evaluation.add");
  g_assert_cmpuint (count_evaluations (self), ==, 1);
  g_assert_cmpint (spann_object_get_choice (get_last_evaluation (self), SPANN_EVALUATION_KIND), ==,
                   SPANN_EVALUATION_KIND_BASELINE);
  g_assert_cmpint (get_shown_score (self, 0).state, ==, SPANN_SCORE_NOT_ASSESSED);
}

static GtkWidget *
ask_why (PageFixture *self, const char *mark)
{
  GtkWidget *view = page_fixture_get (self->page, SPANN_TYPE_FIGURE_VIEW, 0);

  spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (view), mark);
  page_fixture_press_key (view, GDK_KEY_Return, 0);
  app_fixture_settle ();
  return page_fixture_get (self->page, SPANN_TYPE_WHY_POPOVER, 0);
}

/* Return on a mark tells why: what the level means, the reason, the evidence and the evaluation. */
static void
test_why (PageFixture *self, gconstpointer data)
{
  GtkWidget *why = ask_why (self, "baseline/gap-3");
  g_autofree char *differs = NULL;

  g_assert_true (gtk_widget_get_mapped (why));
  g_assert_nonnull (app_fixture_find (why, GTK_TYPE_LABEL, "None is given."));
  g_assert_nonnull (
      app_fixture_find (why, GTK_TYPE_LABEL, "From: baseline, 2022-05-10, the region"));
  differs = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (why), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      "Reason\nNone is given.\nEvidence\nNone is given.\nFrom: baseline, 2022-05-10, the region");
  g_assert_cmpstr (differs, ==, NULL);
  gtk_popover_popdown (GTK_POPOVER (why));
  app_fixture_settle ();
  g_assert_null (page_fixture_get (self->page, SPANN_TYPE_WHY_POPOVER, 0));
}

/* From there to the score itself, in the evaluation that it belongs to. */
static void
test_why_leads_to_score (PageFixture *self, gconstpointer data)
{
  GtkWidget *why = ask_why (self, "baseline/gap-3");

  g_signal_emit_by_name (app_fixture_find (why, GTK_TYPE_BUTTON, "_Go to the evaluation"),
                         "clicked");
  app_fixture_settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) ==
                 page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, 2));
  g_assert_cmpint (get_shown_score (self, 2).steps, ==, 2);
}

static GtkWidget *
get_row (PageFixture *self, const char *title)
{
  GtkWidget *row =
      app_fixture_find (page_fixture_get (self->page, SPANN_TYPE_EVALUATION_DETAILS, 0),
                        ADW_TYPE_PREFERENCES_ROW, title);

  g_assert_nonnull (row);
  return row;
}

static void
test_details (PageFixture *self, gconstpointer data)
{
  GtkEditable *date = GTK_EDITABLE (get_row (self, "Date (year-month-day)"));

  g_assert_cmpstr (gtk_editable_get_text (date), ==, "2026-10-15");
  gtk_editable_set_text (date, "2026-1");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (date), "error"));
  gtk_editable_set_text (date, "2026-11-02");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (date), "error"));
  g_assert_cmpint (spann_object_get_date (get_last_evaluation (self), SPANN_EVALUATION_DATE).month,
                   ==, 11);

  gtk_editable_set_text (GTK_EDITABLE (get_row (self, "Occasion")), "Höst 2026");
  g_assert_cmpstr (
      spann_object_get_words (get_last_evaluation (self), SPANN_EVALUATION_OCCASION, "sv"), ==,
      "Höst 2026");

  adw_combo_row_set_selected (ADW_COMBO_ROW (get_row (self, "Members")), SPANN_TREND_SHRINKING);
  g_assert_cmpint (spann_object_get_choice (get_last_evaluation (self), SPANN_EVALUATION_MEMBERS),
                   ==, SPANN_TREND_SHRINKING);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 3);
}

/* What is not there is shown as not assessed, and showing it changes nothing. */
static void
test_showing_changes_nothing (PageFixture *self, gconstpointer data)
{
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (get_row (self, "Scope"))), ==,
                    SPANN_TREND_NOT_ASSESSED);
  activate (self, "evaluation.previous");
  activate (self, "evaluation.next");
  g_assert_false (spann_portfolio_is_modified (spann_document_get_portfolio (self->document)));
}

static void
test_figure_request (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannFigureRequest) request = NULL;

  activate (self, "evaluation.previous");
  request = spann_ecosystem_page_dup_figure_request (SPANN_ECOSYSTEM_PAGE (self->page));
  g_assert_cmpint (request->kind, ==, SPANN_FIGURE_RADAR);
  g_assert_cmpstr (request->ecosystem, ==, "eco");
  g_assert_cmpstr (request->evaluation, ==, "base");
}

/* A page without a document, or with one that has no such ecosystem, does nothing and says so. */
static void
test_nothing_to_show (void)
{
  GtkWidget *page = g_object_ref_sink (spann_ecosystem_page_new ());

  gtk_widget_activate_action (page, "evaluation.add", NULL);
  gtk_widget_activate_action (page, "evaluation.next", NULL);
  g_assert_null (spann_ecosystem_page_dup_figure_request (SPANN_ECOSYSTEM_PAGE (page)));
  g_assert_finalize_object (page);
}

#define ADD(name, open, function)                                                                  \
  g_test_add ("/ecosystem-page/" name, PageFixture, NULL, open, function, page_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("score-moves-everything", open_evaluated, test_score_moves_everything);
  ADD ("new-evaluation", open_evaluated, test_new_evaluation);
  ADD ("undo-of-new-evaluation", open_evaluated, test_undo_of_new_evaluation);
  ADD ("steps-through-years", open_evaluated, test_steps_through_years);
  ADD ("locking", open_evaluated, test_locking);
  ADD ("correcting", open_evaluated, test_correcting);
  ADD ("removing", open_evaluated, test_removing);
  ADD ("first-evaluation", open_new, test_first_evaluation);
  ADD ("why", open_evaluated, test_why);
  ADD ("why-leads-to-score", open_evaluated, test_why_leads_to_score);
  ADD ("details", open_evaluated, test_details);
  ADD ("showing-changes-nothing", open_evaluated, test_showing_changes_nothing);
  ADD ("figure-request", open_evaluated, test_figure_request);
  g_test_add_func ("/ecosystem-page/nothing-to-show", test_nothing_to_show);
  return g_test_run ();
}
