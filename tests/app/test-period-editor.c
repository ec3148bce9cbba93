/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The dialog that adds and changes funding periods, and what the rules answer meanwhile. */

#include "spann-period-editor.h"

#include "spann-funding-card.h"
#include "spann-funding.h"
#include "spann-page-fixture.h"
#include "spann-period-answer.h"
#include "spann-period-swatch.h"

/* A baseline, this year's evaluation, and two periods of 900 000 a year. */
static SpannObject *
make_ecosystem (void)
{
  static const int scores[] = {2, 2};
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Skogsslingan");

  ecosystem = fixture_add_evaluation (ecosystem, "base", "2022-05-10",
                                      SPANN_EVALUATION_KIND_BASELINE, scores, 2);
  ecosystem = fixture_add_evaluation (ecosystem, "now", "2026-10-15",
                                      SPANN_EVALUATION_KIND_FOLLOW_UP, scores, 2);
  ecosystem = fixture_add_period (ecosystem, "one", 1, 2024, 2026, 900000, NULL);
  return fixture_add_period (ecosystem, "two", 2, 2027, 2029, 900000, NULL);
}

static void
open_card (PageFixture *self, SpannObject *ecosystem)
{
  GtkWidget *card = g_object_new (SPANN_TYPE_FUNDING_CARD, NULL);

  page_fixture_open (
      self, fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem));
  spann_funding_card_show_ecosystem (SPANN_FUNDING_CARD (card), self->document, "eco");
  page_fixture_show (self, card, 600, 500);
}

static void
open_two (PageFixture *self, gconstpointer data)
{
  open_card (self, make_ecosystem ());
}

static void
open_three (PageFixture *self, gconstpointer data)
{
  open_card (self, fixture_add_period (make_ecosystem (), "three", 3, 2030, 2032, 900000, NULL));
}

/* The first of the two periods lacks the amount of a year. */
static void
open_unset (PageFixture *self, gconstpointer data)
{
  SpannObject *ecosystem = make_ecosystem ();
  SpannObject *period = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, "one"));

  period = spann_object_without_item (period, SPANN_PERIOD_GRANTED, "2025");
  open_card (self, spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, period, NULL));
}

static SpannPeriodEditor *
open_editor (PageFixture *self, const char *period)
{
  SpannPeriodEditor *editor = spann_period_editor_new (self->document, "eco", period);

  spann_period_editor_present_for (editor, self->page);
  app_fixture_settle ();
  return editor;
}

static void
close_editor (SpannPeriodEditor *editor)
{
  gtk_window_destroy (GTK_WINDOW (editor));
  app_fixture_settle ();
}

static GtkEditable *
get_entry (SpannPeriodEditor *editor, const char *title)
{
  GtkWidget *row = NULL;

  for (guint i = 0;; i++) {
    row = page_fixture_get (GTK_WIDGET (editor), ADW_TYPE_ENTRY_ROW, i);
    g_assert_nonnull (row);
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
      return GTK_EDITABLE (row);
  }
}

static void
enter_years (SpannPeriodEditor *editor, const char *first, const char *last)
{
  gtk_editable_set_text (get_entry (editor, "First year"), first);
  gtk_editable_set_text (get_entry (editor, "Last year"), last);
  app_fixture_settle ();
}

static GtkButton *
get_save (SpannPeriodEditor *editor)
{
  return GTK_BUTTON (gtk_window_get_default_widget (GTK_WINDOW (editor)));
}

/* The @index-th line of the answer; NULL when there are fewer. */
static const char *
get_answer (SpannPeriodEditor *editor, guint index)
{
  GtkWidget *answer = page_fixture_get (GTK_WIDGET (editor), SPANN_TYPE_PERIOD_ANSWER, 0);
  GtkWidget *label = page_fixture_get (answer, GTK_TYPE_LABEL, index);

  return label != NULL ? gtk_label_get_text (GTK_LABEL (label)) : NULL;
}

static gboolean
answers (SpannPeriodEditor *editor, const char *words)
{
  const char *line = NULL;

  for (guint i = 0; (line = get_answer (editor, i)) != NULL; i++) {
    if (strstr (line, words) != NULL)
      return TRUE;
  }
  return FALSE;
}

/* --- What the rules answer -------------------------------------------------------------------- */

/**
 * AnswerCase:
 * @period: (nullable): the period that is changed
 * @says: what the rules say of the years, in part
 * @use: (nullable): what the button offers
 */
typedef struct {
  const char *period;
  const char *first;
  const char *last;
  const char *says;
  const char *use;
} AnswerCase;

static const AnswerCase answer_cases[] = {
    /* A year past 2032. */
    {NULL, "2031", "2033", "ends in 2033, after the goal year 2032", "Use 2031–2032"},
    /* An overlap. */
    {"two", "2026", "2028", "overlaps period 1, 2024–2026", "Use 2027–2029"},
    /* Too long. */
    {"two", "2027", "2030", "is four years long", "Use 2027–2029"},
    /* A tenth year. */
    {"two", "2027", "2033", "makes ten years of funding in all", "Use 2027–2029"},
};

static void
test_rules_answer (PageFixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (answer_cases); i++) {
    const AnswerCase *c = &answer_cases[i];
    SpannPeriodEditor *editor = open_editor (self, c->period);

    enter_years (editor, c->first, c->last);
    g_test_message ("%s–%s: %s", c->first, c->last, get_answer (editor, 0));
    g_assert_true (answers (editor, c->says));
    g_assert_true (answers (editor, "Basis: "));
    g_assert_cmpstr (gtk_button_get_label (get_save (editor)), ==, "_Save anyway");
    g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (get_save (editor))));

    app_fixture_press (GTK_WINDOW (editor), c->use);
    g_assert_cmpstr (gtk_button_get_label (get_save (editor)), ==, "_Save");
    g_assert_true (answers (editor, "Keeps every funding rule"));
    close_editor (editor);
  }
}

static void
test_fourth_period (PageFixture *self, gconstpointer data)
{
  SpannPeriodEditor *editor = open_editor (self, NULL);

  g_assert_true (answers (editor, "makes four periods. The strategy allows at most three"));
  g_assert_true (answers (editor, "years of funding in all"));
  close_editor (editor);
}

/* A new period starts with what fits, and that keeps the rules. */
static void
test_suggestion_fits (PageFixture *self, gconstpointer data)
{
  SpannPeriodEditor *editor = open_editor (self, NULL);

  g_assert_cmpstr (gtk_editable_get_text (get_entry (editor, "First year")), ==, "2030");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (editor, "Last year")), ==, "2032");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (editor, "Amount per year")), ==, "900");
  g_assert_true (answers (editor, "Keeps every funding rule"));
  g_assert_true (answers (editor, "9 of at most 9 years of funding, with this period."));
  close_editor (editor);
}

/**
 * ProblemCase:
 * @title: of the field
 */
typedef struct {
  const char *title;
  const char *text;
  const char *says;
} ProblemCase;

static const ProblemCase problem_cases[] = {
    {"First year", "20266", "“20266” is not a year"},
    {"First year", "", "“” is not a year"},
    {"Last year", "2029", "The last year, 2029, comes before the first, 2030."},
    {"Amount per year", "mycket", "“mycket” is not an amount"},
    {"Amount per year", "-5", "“-5” is not an amount"},
    {"Co-funding", "1,2,3", "“1,2,3” is not an amount"},
};

/* What cannot be read cannot be saved, and the answer says why. */
static void
test_problems (PageFixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (problem_cases); i++) {
    const ProblemCase *c = &problem_cases[i];
    SpannPeriodEditor *editor = open_editor (self, NULL);

    gtk_editable_set_text (get_entry (editor, c->title), c->text);
    g_assert_true (answers (editor, c->says));
    g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (get_save (editor))));
    close_editor (editor);
  }
  g_assert_false (spann_portfolio_is_modified (spann_document_get_portfolio (self->document)));
}

/* --- Saving ----------------------------------------------------------------------------------- */

static void
save (SpannPeriodEditor *editor)
{
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (get_save (editor))));
  g_signal_emit_by_name (get_save (editor), "clicked");
  app_fixture_settle ();
}

static void
test_adds (PageFixture *self, gconstpointer data)
{
  SpannPeriodEditor *editor = open_editor (self, NULL);
  const SpannObject *period = NULL;

  gtk_editable_set_text (get_entry (editor, "Amount per year"), "1 250,5 tkr");
  gtk_editable_set_text (get_entry (editor, "Co-funding"), "2 mnkr");
  gtk_editable_set_text (get_entry (editor, "Case in another system"), "NYPS 1");
  save (editor);

  g_assert_cmpuint (
      spann_object_get_n_items (page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_PERIODS), ==, 3);
  period = spann_object_get_item (page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_PERIODS, 2);
  g_assert_cmpint (spann_period_get_granted (period), ==, 3 * 1250500);
  g_assert_cmpint (spann_object_get_integer (period, SPANN_PERIOD_CO_FUNDING), ==, 2000000);
  g_assert_cmpstr (spann_object_get_string (period, SPANN_PERIOD_CASE_ID), ==, "NYPS 1");
  g_assert_cmpstr (spann_portfolio_get_undo_label (spann_document_get_portfolio (self->document)),
                   ==, "New funding period 2030–2032");
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 1);
}

/* What breaks a rule can be saved when somebody means it. */
static void
test_saves_anyway (PageFixture *self, gconstpointer data)
{
  SpannPeriodEditor *editor = open_editor (self, NULL);

  enter_years (editor, "2031", "2033");
  save (editor);
  g_assert_cmpint (spann_period_get_years (spann_object_get_item (page_fixture_get_ecosystem (self),
                                                                  SPANN_ECOSYSTEM_PERIODS, 2))
                       .last,
                   ==, 2033);
}

static void
test_amounts_by_year (PageFixture *self, gconstpointer data)
{
  SpannPeriodEditor *editor = open_editor (self, "two");
  GtkWidget *by_year = app_fixture_find (GTK_WIDGET (editor), ADW_TYPE_EXPANDER_ROW, NULL);

  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (by_year), TRUE);
  g_assert_cmpstr (gtk_editable_get_text (get_entry (editor, "2028")), ==, "900");
  gtk_editable_set_text (get_entry (editor, "2028"), "500");
  gtk_editable_set_text (get_entry (editor, "2029"), "");
  save (editor);
  g_assert_cmpint (spann_period_get_granted (spann_object_find_item (
                       page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_PERIODS, "two")),
                   ==, 1400000);
  editor = open_editor (self, "two");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (editor, "2028")), ==, "500");
  g_assert_cmpstr (gtk_editable_get_text (get_entry (editor, "2029")), ==, "");
  close_editor (editor);
}

static void
test_cancels (PageFixture *self, gconstpointer data)
{
  SpannPeriodEditor *editor = open_editor (self, "one");

  enter_years (editor, "2025", "2026");
  gtk_window_close (GTK_WINDOW (editor));
  app_fixture_settle ();
  g_assert_false (spann_portfolio_is_modified (spann_document_get_portfolio (self->document)));
}

static void
test_removes (PageFixture *self, gconstpointer data)
{
  SpannPeriodEditor *editor = open_editor (self, "one");

  app_fixture_press (GTK_WINDOW (editor), "Remove period");
  g_assert_null (
      spann_object_find_item (page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_PERIODS, "one"));
  spann_portfolio_undo (spann_document_get_portfolio (self->document));
  g_assert_nonnull (
      spann_object_find_item (page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_PERIODS, "one"));
}

/* What cannot be removed is told in the editor, which stays. */
static void
test_removal_refused (PageFixture *self, gconstpointer data)
{
  SpannPeriodEditor *editor = open_editor (self, "one");

  spann_document_set_limitation (self->document, "Only to be read.");
  app_fixture_press (GTK_WINDOW (editor), "Remove period");
  g_assert_nonnull (
      spann_object_find_item (page_fixture_get_ecosystem (self), SPANN_ECOSYSTEM_PERIODS, "one"));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (editor)));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (editor), GTK_TYPE_LABEL, "Only to be read."));
  close_editor (editor);
}

/* However its edge is drawn: the years of all periods stand in one column. */
static void
test_swatches_are_as_wide (PageFixture *self, gconstpointer data)
{
  g_autoptr (GtkCssProvider) style = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (style, "/io/github/spann/Spann/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  for (int status = SPANN_PERIOD_STATUS_PLANNED; status <= SPANN_PERIOD_STATUS_ENDED_EARLY;
       status++) {
    GtkWidget *swatch = g_object_ref_sink (spann_period_swatch_new (status));
    GtkRequisition size;

    gtk_widget_get_preferred_size (swatch, &size, NULL);
    g_test_message ("%d", status);
    g_assert_cmpint (size.width, ==, 28);
    g_assert_cmpint (size.height, ==, 14);
    g_object_unref (swatch);
  }
  gtk_style_context_remove_provider_for_display (gdk_display_get_default (),
                                                 GTK_STYLE_PROVIDER (style));
}

static void
document_changed_cb (PageFixture *self)
{
  spann_funding_card_show_ecosystem (SPANN_FUNDING_CARD (self->page), self->document, "eco");
}

/* Removed from the list: the focus stays in it. */
static void
test_removing_keeps_focus (PageFixture *self, gconstpointer data)
{
  /* The first list is the group's own. */
  GtkListBox *list = GTK_LIST_BOX (page_fixture_get (self->page, GTK_TYPE_LIST_BOX, 1));
  GtkWidget *button = NULL;

  g_signal_connect_swapped (self->document, "changed", G_CALLBACK (document_changed_cb), self);
  for (int n = 2; n > 0; n--) {
    button = page_fixture_get (GTK_WIDGET (gtk_list_box_get_row_at_index (list, n - 1)),
                               GTK_TYPE_BUTTON, 0);
    gtk_widget_grab_focus (button);
    g_signal_emit_by_name (button, "clicked");
    app_fixture_settle ();
    g_assert_null (gtk_list_box_get_row_at_index (list, n - 1));
    g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (self->window)));
    g_assert_true (
        gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), self->page));
  }
  g_signal_handlers_disconnect_by_data (self->document, self);
}

/* An amount that is not set is not 0. */
static void
test_tells_unset_amount (PageFixture *self, gconstpointer data)
{
  g_assert_nonnull (app_fixture_find (
      self->page, GTK_TYPE_LABEL,
      "Period 1 · planned · SEK\302\240900\302\240thousand a year, 1 year without an amount"));
  g_assert_nonnull (app_fixture_find (
      self->page, GTK_TYPE_LABEL, "Period 2 · planned · SEK\302\240900\302\240thousand a year"));
}

static void
test_chooses_ecosystem (PageFixture *self, gconstpointer data)
{
  SpannPeriodEditor *editor = spann_period_editor_new (self->document, NULL, NULL);
  GtkWidget *row = app_fixture_find (GTK_WIDGET (editor), ADW_TYPE_COMBO_ROW, "Ecosystem");

  spann_period_editor_present_for (editor, self->page);
  g_assert_true (gtk_widget_get_visible (row));
  g_assert_cmpstr (gtk_editable_get_text (get_entry (editor, "First year")), ==, "2030");
  close_editor (editor);
}

#define ADD(name, open, function)                                                                  \
  g_test_add ("/period-editor/" name, PageFixture, NULL, open, function, page_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("rules-answer", open_two, test_rules_answer);
  ADD ("fourth-period", open_three, test_fourth_period);
  ADD ("suggestion-fits", open_two, test_suggestion_fits);
  ADD ("problems", open_two, test_problems);
  ADD ("adds", open_two, test_adds);
  ADD ("saves-anyway", open_two, test_saves_anyway);
  ADD ("amounts-by-year", open_two, test_amounts_by_year);
  ADD ("cancels", open_two, test_cancels);
  ADD ("removes", open_two, test_removes);
  ADD ("removal-refused", open_two, test_removal_refused);
  ADD ("removing-keeps-focus", open_two, test_removing_keeps_focus);
  ADD ("swatches-are-as-wide", open_two, test_swatches_are_as_wide);
  ADD ("tells-unset-amount", open_unset, test_tells_unset_amount);
  ADD ("chooses-ecosystem", open_two, test_chooses_ecosystem);
  return g_test_run ();
}
