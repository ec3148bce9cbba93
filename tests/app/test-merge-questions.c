/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-questions.h"

#include "spann-conflict-choice.h"
#include "spann-page-fixture.h"

/* Three pages of twenty, the last not full. */
#define N_CONFLICTS 45

/**
 * QuestionsFixture:
 * @n_changed: how often the questions said that something was chosen
 */
typedef struct {
  PageFixture page;
  SpannMergeOffer *offer;
  SpannMergeQuestions *questions;
  guint n_changed;
} QuestionsFixture;

static void
keep_offer (GObject *source, GAsyncResult *result, gpointer data)
{
  ((QuestionsFixture *)data)->offer = spann_merge_offer_make_finish (result, NULL);
}

static gboolean
has_offer (gpointer data)
{
  return ((QuestionsFixture *)data)->offer != NULL;
}

static void
count_change (QuestionsFixture *self)
{
  self->n_changed++;
}

static void
open_fixture (QuestionsFixture *self, gconstpointer data)
{
  g_autoptr (SpannObject) base = fixture_ecosystems (N_CONFLICTS, "Same");
  g_autoptr (SpannObject) mine = fixture_ecosystems (N_CONFLICTS, "Mine");
  g_autoptr (SpannObject) theirs = fixture_ecosystems (N_CONFLICTS, "Theirs");

  page_fixture_open (&self->page, page_fixture_make_root ());
  spann_merge_offer_make_async (base, mine, theirs,
                                spann_document_get_language (self->page.document), NULL, keep_offer,
                                self);
  app_fixture_wait (has_offer, self);
  self->questions = g_object_new (SPANN_TYPE_MERGE_QUESTIONS, NULL);
  spann_merge_questions_ask (self->questions, self->offer);
  g_signal_connect_swapped (self->questions, "changed", G_CALLBACK (count_change), self);
  page_fixture_show (&self->page, GTK_WIDGET (self->questions), 900, 600);
}

static void
close_fixture (QuestionsFixture *self, gconstpointer data)
{
  spann_merge_offer_unref (self->offer);
  page_fixture_close (&self->page, NULL);
}

static GtkWidget *
get_choice (QuestionsFixture *self, guint index)
{
  return page_fixture_get (GTK_WIDGET (self->questions), SPANN_TYPE_CONFLICT_CHOICE, index);
}

static GtkCheckButton *
get_button (QuestionsFixture *self, guint index, SpannSide side)
{
  return GTK_CHECK_BUTTON (
      page_fixture_get (get_choice (self, index), GTK_TYPE_CHECK_BUTTON, side));
}

static void
press (QuestionsFixture *self, const char *tooltip)
{
  for (guint i = 0;; i++) {
    GtkWidget *button = page_fixture_get (GTK_WIDGET (self->questions), GTK_TYPE_BUTTON, i);

    g_assert_nonnull (button);
    if (g_strcmp0 (gtk_widget_get_tooltip_text (button), tooltip) != 0)
      continue;
    g_assert_true (gtk_widget_is_sensitive (button));
    g_signal_emit_by_name (button, "clicked");
    return;
  }
}

/* However many there are, so many are made. */
static void
test_pages (QuestionsFixture *self, gconstpointer data)
{
  GtkWidget *widget = GTK_WIDGET (self->questions);

  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "Places 1–20 of 45"));
  g_assert_nonnull (get_choice (self, 19));
  g_assert_null (get_choice (self, 20));
  press (self, "Later places");
  press (self, "Later places");
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "Places 41–45 of 45"));
  g_assert_null (get_choice (self, 5));
  press (self, "Earlier places");
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "Places 21–40 of 45"));
}

/* What was chosen is that of the place that was seen, and is seen again there. */
static void
test_choose (QuestionsFixture *self, gconstpointer data)
{
  const SpannMergeChoices *choices = spann_merge_questions_get_choices (self->questions);
  SpannSide side = SPANN_SIDE_MINE;

  press (self, "Later places");
  gtk_check_button_set_active (get_button (self, 3, SPANN_SIDE_THEIRS), TRUE);
  g_assert_cmpuint (self->n_changed, ==, 1);
  g_assert_true (spann_merge_choices_get (choices, 23, &side));
  g_assert_cmpint (side, ==, SPANN_SIDE_THEIRS);
  press (self, "Earlier places");
  g_assert_false (gtk_check_button_get_active (get_button (self, 3, SPANN_SIDE_THEIRS)));
  press (self, "Later places");
  g_assert_true (gtk_check_button_get_active (get_button (self, 3, SPANN_SIDE_THEIRS)));
  g_assert_cmpuint (self->n_changed, ==, 1);
}

/* What is chosen at once is seen as chosen, and not as chosen by hand. */
static void
test_rest (QuestionsFixture *self, gconstpointer data)
{
  const SpannMergeChoices *choices = spann_merge_questions_get_choices (self->questions);

  gtk_check_button_set_active (get_button (self, 0, SPANN_SIDE_THEIRS), TRUE);
  spann_merge_questions_choose_left (self->questions, SPANN_SIDE_MINE);
  g_assert_true (gtk_check_button_get_active (get_button (self, 0, SPANN_SIDE_THEIRS)));
  g_assert_true (gtk_check_button_get_active (get_button (self, 1, SPANN_SIDE_MINE)));
  g_assert_cmpuint (spann_merge_choices_count_at_once (choices), ==, N_CONFLICTS - 1);
  spann_merge_questions_take_back (self->questions);
  g_assert_true (gtk_check_button_get_active (get_button (self, 0, SPANN_SIDE_THEIRS)));
  g_assert_false (gtk_check_button_get_active (get_button (self, 1, SPANN_SIDE_MINE)));
  g_assert_cmpuint (spann_merge_choices_count_left (choices), ==, N_CONFLICTS - 1);
  g_assert_cmpuint (self->n_changed, ==, 3);
}

/* A question that is to get the focus. */
typedef struct {
  QuestionsFixture *fixture;
  guint index;
} Focusing;

static gboolean
has_focus (gpointer data)
{
  const Focusing *focusing = data;
  GtkCheckButton *button = get_button (focusing->fixture, focusing->index, SPANN_SIDE_MINE);

  return gtk_widget_is_focus (GTK_WIDGET (button));
}

static void
go_to_left (QuestionsFixture *self, guint expected)
{
  spann_merge_questions_go_to_left (self->questions);
  app_fixture_wait (has_focus, &(Focusing){self, expected});
}

/* Whoever asks for the next one gets there, over the pages and round. */
static void
test_go_to_left (QuestionsFixture *self, gconstpointer data)
{
  GtkWidget *widget = GTK_WIDGET (self->questions);

  go_to_left (self, 0);
  gtk_check_button_set_active (get_button (self, 0, SPANN_SIDE_MINE), TRUE);
  go_to_left (self, 1);

  gtk_widget_grab_focus (GTK_WIDGET (get_button (self, 19, SPANN_SIDE_MINE)));
  go_to_left (self, 0);
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "Places 21–40 of 45"));

  press (self, "Later places");
  app_fixture_wait (has_focus, &(Focusing){self, 0});
  gtk_widget_grab_focus (GTK_WIDGET (get_button (self, 4, SPANN_SIDE_THEIRS)));
  go_to_left (self, 1);
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "Places 1–20 of 45"));
}

static void
add (const char *name, void (*test) (QuestionsFixture *self, gconstpointer data))
{
  g_test_add (name, QuestionsFixture, NULL, open_fixture, test, close_fixture);
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  add ("/merge-questions/pages", test_pages);
  add ("/merge-questions/choose", test_choose);
  add ("/merge-questions/rest", test_rest);
  add ("/merge-questions/go-to-left", test_go_to_left);
  return g_test_run ();
}
