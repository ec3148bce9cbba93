/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The grid that a planner fills in by keyboard. */

#include "spann-assessment-grid.h"
#include "spann-assessment-row.h"
#include "spann-page-fixture.h"
#include "spann-path.h"
#include "spann-score-cell.h"
#include "spann-score-menu.h"
#include "spann-words-view.h"

static void
show (PageFixture *self, const char *evaluation)
{
  SpannEvaluationContext context;

  g_assert_true (
      spann_evaluation_context_find (spann_document_get_root (self->document), "eco", evaluation,
                                     spann_document_get_today (self->document), &context));
  spann_assessment_grid_show_evaluation (SPANN_ASSESSMENT_GRID (self->page), self->document,
                                         &context);
}

static void
document_changed_cb (PageFixture *self)
{
  show (self, "now");
}

/* @root (transfer full) */
static void
open_root (PageFixture *self, SpannObject *root)
{
  GtkWidget *grid = NULL;

  page_fixture_open (self, root);
  grid = g_object_new (SPANN_TYPE_ASSESSMENT_GRID, NULL);
  self->page = grid;
  spann_assessment_grid_set_kind (SPANN_ASSESSMENT_GRID (grid), &spann_area_kind_gaps);
  show (self, "now");
  g_signal_connect_swapped (self->document, "changed", G_CALLBACK (document_changed_cb), self);
  page_fixture_show (self, grid, 700, 500);
}

static void
open_grid (PageFixture *self, gconstpointer data)
{
  open_root (self, page_fixture_make_root ());
}

/* The same with a scale of whole levels. */
static void
open_whole_levels (PageFixture *self, gconstpointer data)
{
  static const int scores[] = {2};
  SpannObject *strategy = fixture_strategy (1, 1);
  SpannObject *scale = spann_object_with (
      spann_object_ref ((SpannObject *)spann_object_get_child (strategy, SPANN_STRATEGY_GAP_SCALE)),
      SPANN_SCALE_STEPS_PER_LEVEL, spann_value_integer (1));

  strategy = spann_object_with (strategy, SPANN_STRATEGY_GAP_SCALE, spann_value_object (scale));
  open_root (self, fixture_add_ecosystem (
                       fixture_portfolio (strategy),
                       fixture_add_evaluation (fixture_ecosystem ("eco", "Skogsslingan"), "now",
                                               "2026-10-15", SPANN_EVALUATION_KIND_FOLLOW_UP,
                                               scores, G_N_ELEMENTS (scores))));
}

static void
close_grid (PageFixture *self, gconstpointer data)
{
  g_signal_handlers_disconnect_by_data (self->document, self);
  page_fixture_close (self, NULL);
}

static GtkWidget *
get_cell (PageFixture *self, guint row)
{
  return page_fixture_get (self->page, SPANN_TYPE_SCORE_CELL, row);
}

static GtkWidget *
get_reason (PageFixture *self, guint row)
{
  return page_fixture_get (self->page, SPANN_TYPE_WORDS_VIEW, row);
}

static SpannScore
get_score (PageFixture *self, const char *gap)
{
  const SpannObject *ecosystem = spann_object_find_item (spann_document_get_root (self->document),
                                                         SPANN_PORTFOLIO_ECOSYSTEMS, "eco");

  return spann_evaluation_get_gap_score (
      spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, "now"), gap);
}

static const char *
get_reason_words (PageFixture *self, const char *gap)
{
  const SpannObject *ecosystem = spann_object_find_item (spann_document_get_root (self->document),
                                                         SPANN_PORTFOLIO_ECOSYSTEMS, "eco");

  return spann_area_kind_get_reason (
      &spann_area_kind_gaps, spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, "now"),
      gap, "sv");
}

static void
write_words (GtkWidget *view, const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  gtk_widget_grab_focus (view);
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    gtk_text_buffer_insert_interactive_at_cursor (buffer, c, g_utf8_next_char (c) - c, TRUE);
}

static gboolean
has_focus (PageFixture *self, GtkWidget *widget)
{
  return gtk_window_get_focus (GTK_WINDOW (self->window)) == widget;
}

static void
test_types_scores (PageFixture *self, gconstpointer data)
{
  gtk_widget_grab_focus (get_cell (self, 0));
  page_fixture_type (get_cell (self, 0), "3");
  g_assert_cmpint (get_score (self, "gap-1").steps, ==, 6);
  page_fixture_type (get_cell (self, 0), "2,5");
  g_assert_cmpint (get_score (self, "gap-1").steps, ==, 5);
  page_fixture_press_key (get_cell (self, 0), GDK_KEY_Right, 0);
  g_assert_cmpint (get_score (self, "gap-1").steps, ==, 6);
  page_fixture_press_key (get_cell (self, 0), GDK_KEY_KP_1, 0);
  g_assert_cmpint (get_score (self, "gap-1").steps, ==, 2);
}

/* What is typed in one score is one step; another score is another. */
static void
test_typed_score_is_one_step (PageFixture *self, gconstpointer data)
{
  SpannPortfolio *portfolio = spann_document_get_portfolio (self->document);

  gtk_widget_grab_focus (get_cell (self, 0));
  page_fixture_type (get_cell (self, 0), "3,5+1");
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 1);
  spann_portfolio_undo (portfolio);
  g_assert_cmpint (get_score (self, "gap-1").steps, ==, 4);
  spann_portfolio_redo (portfolio);

  gtk_widget_grab_focus (get_cell (self, 1));
  page_fixture_type (get_cell (self, 1), "1");
  gtk_widget_grab_focus (get_cell (self, 0));
  page_fixture_type (get_cell (self, 0), "4");
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 3);
}

static const guint not_assessed_keys[] = {GDK_KEY_question, GDK_KEY_BackSpace, GDK_KEY_Delete,
                                          GDK_KEY_KP_Delete};

static void
test_not_assessed_is_one_key (PageFixture *self, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (not_assessed_keys); i++) {
    page_fixture_type (get_cell (self, 0), "0");
    g_assert_cmpint (get_score (self, "gap-1").state, ==, SPANN_SCORE_ASSESSED);
    g_assert_true (page_fixture_press_key (get_cell (self, 0), not_assessed_keys[i],
                                           i == 0 ? GDK_SHIFT_MASK : 0));
    g_assert_cmpint (get_score (self, "gap-1").state, ==, SPANN_SCORE_NOT_ASSESSED);
  }
  page_fixture_type (get_cell (self, 0), "n");
  g_assert_cmpint (get_score (self, "gap-1").state, ==, SPANN_SCORE_NOT_APPLICABLE);
}

static void
test_refuses_what_is_not_on_the_scale (PageFixture *self, gconstpointer data)
{
  page_fixture_type (get_cell (self, 0), "7");
  g_assert_cmpint (get_score (self, "gap-1").steps, ==, 4);
  g_assert_nonnull (app_fixture_find (self->page, GTK_TYPE_LABEL,
                                      "The scale goes from 0 to 4, with 2 steps in each level."));
  g_assert_false (page_fixture_press_key (get_cell (self, 0), GDK_KEY_z, GDK_CONTROL_MASK));
}

static void
test_tells_of_whole_levels (PageFixture *self, gconstpointer data)
{
  page_fixture_type (get_cell (self, 0), "7");
  g_assert_nonnull (app_fixture_find (self->page, GTK_TYPE_LABEL,
                                      "The scale goes from 0 to 4, with 1 step in each level."));
}

/* Score, Tab, reason, Return: the next score; and down the whole grid. */
static void
test_walks_by_keyboard (PageFixture *self, gconstpointer data)
{
  gtk_widget_grab_focus (get_cell (self, 0));
  g_assert_true (gtk_widget_child_focus (self->window, GTK_DIR_TAB_FORWARD));
  g_assert_true (has_focus (self, get_reason (self, 0)));
  g_assert_true (page_fixture_press_key (get_reason (self, 0), GDK_KEY_Return, 0));
  g_assert_true (has_focus (self, get_cell (self, 1)));
  page_fixture_press_key (get_cell (self, 1), GDK_KEY_Up, 0);
  g_assert_true (has_focus (self, get_cell (self, 0)));
  page_fixture_press_key (get_cell (self, 0), GDK_KEY_End, 0);
  g_assert_true (has_focus (self, get_cell (self, 6)));
  page_fixture_press_key (get_cell (self, 6), GDK_KEY_Home, 0);
  g_assert_true (has_focus (self, get_cell (self, 0)));
}

static void
edge_cb (SpannAssessmentGrid *grid, int direction, int *out_direction)
{
  *out_direction = direction;
}

static void
test_tells_of_its_edges (PageFixture *self, gconstpointer data)
{
  int direction = 0;

  g_signal_connect (self->page, "edge-reached", G_CALLBACK (edge_cb), &direction);
  gtk_widget_grab_focus (get_cell (self, 6));
  page_fixture_press_key (get_cell (self, 6), GDK_KEY_Down, 0);
  g_assert_cmpint (direction, ==, 1);
  gtk_widget_grab_focus (get_cell (self, 0));
  page_fixture_press_key (get_cell (self, 0), GDK_KEY_Up, 0);
  g_assert_cmpint (direction, ==, -1);
}

/* A whole evaluation: seven scores and a reason for each. */
static void
test_fills_in_everything (PageFixture *self, gconstpointer data)
{
  gtk_widget_grab_focus (get_cell (self, 0));
  for (guint row = 0; row < 7; row++) {
    g_autofree char *gap = g_strdup_printf ("gap-%u", row + 1);

    g_assert_true (has_focus (self, get_cell (self, row)));
    page_fixture_type (get_cell (self, row), "3,5");
    gtk_widget_child_focus (self->window, GTK_DIR_TAB_FORWARD);
    write_words (get_reason (self, row), "Två nya projekt");
    page_fixture_press_key (get_reason (self, row), GDK_KEY_Return, 0);
    g_assert_cmpint (get_score (self, gap).steps, ==, 7);
    g_assert_cmpstr (get_reason_words (self, gap), ==, "Två nya projekt");
  }
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 14);
}

static void
test_shows_change_and_meaning (PageFixture *self, gconstpointer data)
{
  gtk_widget_grab_focus (get_cell (self, 0));
  page_fixture_type (get_cell (self, 0), "1,5");
  g_assert_nonnull (app_fixture_find (self->page, GTK_TYPE_LABEL, "▲ +0.5"));
  page_fixture_type (get_cell (self, 0), "0");
  g_assert_nonnull (app_fixture_find (self->page, GTK_TYPE_LABEL, "▼ −1"));
  g_assert_nonnull (app_fixture_find (self->page, GTK_TYPE_LABEL, "Since 2022"));
}

static void
test_menu_sets_score (PageFixture *self, gconstpointer data)
{
  GtkWidget *menu = NULL;
  GtkListBox *list = NULL;

  gtk_widget_grab_focus (get_cell (self, 6));
  g_assert_true (page_fixture_press_key (get_cell (self, 6), GDK_KEY_space, 0));
  menu = page_fixture_get (get_cell (self, 6), SPANN_TYPE_SCORE_MENU, 0);
  g_assert_nonnull (menu);
  list = GTK_LIST_BOX (page_fixture_get (menu, GTK_TYPE_LIST_BOX, 0));
  /* 0 to 4 in half steps, not assessed, not applicable. */
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 10));
  g_assert_null (gtk_list_box_get_row_at_index (list, 11));
  g_signal_emit_by_name (list, "row-activated", gtk_list_box_get_row_at_index (list, 3));
  app_fixture_settle ();
  g_assert_cmpint (get_score (self, "gap-7").steps, ==, 3);
}

/* In the open menu, as in the score: what is typed is what Return chooses. */
static void
test_menu_follows_typing (PageFixture *self, gconstpointer data)
{
  GtkWidget *cell = get_cell (self, 0);
  GtkWidget *menu = NULL;
  GtkListBox *list = NULL;

  gtk_widget_grab_focus (cell);
  page_fixture_press_key (cell, GDK_KEY_space, 0);
  menu = page_fixture_get (cell, SPANN_TYPE_SCORE_MENU, 0);
  list = GTK_LIST_BOX (page_fixture_get (menu, GTK_TYPE_LIST_BOX, 0));
  app_fixture_settle ();
  page_fixture_type (menu, "2,5+");
  g_assert_true (gtk_list_box_get_selected_row (list) == gtk_list_box_get_row_at_index (list, 6));
  g_assert_true (has_focus (self, GTK_WIDGET (gtk_list_box_get_row_at_index (list, 6))));
  g_assert_cmpint (get_score (self, "gap-1").steps, ==, 4);
  /* Down and Return are the menu's own. */
  g_assert_false (page_fixture_press_key (menu, GDK_KEY_Return, 0));
  gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_selected_row (list)));
  app_fixture_settle ();
  g_assert_cmpint (get_score (self, "gap-1").steps, ==, 6);
}

static void
test_locked_is_read_only (PageFixture *self, gconstpointer data)
{
  g_signal_handlers_disconnect_by_data (self->document, self);
  show (self, "base");
  gtk_widget_grab_focus (get_cell (self, 0));
  g_assert_false (page_fixture_press_key (get_cell (self, 0), GDK_KEY_3, 0));
  g_assert_false (gtk_text_view_get_editable (GTK_TEXT_VIEW (get_reason (self, 0))));
  g_assert_false (spann_portfolio_is_modified (spann_document_get_portfolio (self->document)));
  page_fixture_press_key (get_cell (self, 0), GDK_KEY_Down, 0);
  g_assert_true (has_focus (self, get_cell (self, 1)));
  g_assert_nonnull (app_fixture_find (self->page, GTK_TYPE_LABEL,
                                      "This evaluation is locked and can only be read. To correct "
                                      "it, make a new version and give the reason."));
}

static const SpannText *
get_reason_text (PageFixture *self)
{
  g_autofree char *path = spann_path_child ("ecosystems/eco/evaluations/now",
                                            spann_area_kind_gaps.assessments, "gap-1");
  const SpannObject *judgement =
      spann_path_resolve (spann_document_get_root (self->document), path);

  return spann_object_get_text (judgement, spann_area_kind_gaps.reason);
}

static void
assert_reason (PageFixture *self, const char *sv, const char *en)
{
  const SpannText *text = get_reason_text (self);

  g_assert_cmpstr (spann_text_get_exact (text, "sv"), ==, sv);
  g_assert_cmpstr (spann_text_get_exact (text, "en"), ==, en);
}

static void
translate_reason (PageFixture *self)
{
  SpannEdit *edit = spann_edit_new (spann_document_get_root (self->document));

  spann_edit_set_in_map (edit, "ecosystems/eco/evaluations/now", spann_area_kind_gaps.assessments,
                         "gap-1", spann_area_kind_gaps.reason,
                         spann_value_text (spann_text_new ("sv", "Möten", "Meetings")));
  g_assert_true (spann_document_commit (self->document, edit, "Translated", NULL));
}

/* In a window in English: the translation of a reason is typed over, and then left empty. */
static void
test_replaces_translated_reason (PageFixture *self, gconstpointer data)
{
  translate_reason (self);
  gtk_widget_grab_focus (get_reason (self, 0));
  page_fixture_type_over (get_reason (self, 0), "Talks");
  assert_reason (self, "Möten", "Talks");
  page_fixture_type_over (get_reason (self, 0), "");
  assert_reason (self, "Möten", NULL);
  gtk_widget_grab_focus (get_cell (self, 1));
  assert_reason (self, "Möten", NULL);
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 2);
}

/* The same when the document is saved while the focus is still there. */
static void
test_finishes_reason_to_save (PageFixture *self, gconstpointer data)
{
  translate_reason (self);
  gtk_widget_grab_focus (get_reason (self, 0));
  page_fixture_type_over (get_reason (self, 0), "");
  g_assert_true (spann_text_holds (get_reason_text (self), "en"));
  g_signal_emit_by_name (self->document, "about-to-save");
  g_assert_false (spann_text_holds (get_reason_text (self), "en"));
  gtk_widget_grab_focus (get_cell (self, 1));
  g_assert_cmpuint (page_fixture_count_undo (self), ==, 2);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/evaluation-grid/" name, PageFixture, NULL, open_grid, function, close_grid)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("types-scores", test_types_scores);
  ADD ("typed-score-is-one-step", test_typed_score_is_one_step);
  ADD ("not-assessed-is-one-key", test_not_assessed_is_one_key);
  ADD ("refuses-what-is-not-on-the-scale", test_refuses_what_is_not_on_the_scale);
  g_test_add ("/evaluation-grid/tells-of-whole-levels", PageFixture, NULL, open_whole_levels,
              test_tells_of_whole_levels, close_grid);
  ADD ("walks-by-keyboard", test_walks_by_keyboard);
  ADD ("tells-of-its-edges", test_tells_of_its_edges);
  ADD ("fills-in-everything", test_fills_in_everything);
  ADD ("shows-change-and-meaning", test_shows_change_and_meaning);
  ADD ("menu-sets-score", test_menu_sets_score);
  ADD ("menu-follows-typing", test_menu_follows_typing);
  ADD ("locked-is-read-only", test_locked_is_read_only);
  ADD ("replaces-translated-reason", test_replaces_translated_reason);
  ADD ("finishes-reason-to-save", test_finishes_reason_to_save);
  return g_test_run ();
}
