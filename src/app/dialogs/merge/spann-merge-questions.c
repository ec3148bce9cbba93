/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-questions.h"

#include <glib/gi18n-lib.h>

#include "spann-conflict-choice.h"

#define N_AT_A_TIME 20

struct _SpannMergeQuestions {
  AdwBin parent_instance;

  SpannMergeOffer *offer;
  SpannMergeChoices *choices; /* the offer's */
  guint first;                /* the question that is shown on top */

  /* Template widgets */
  GtkBox *questions;
  GtkBox *pager;
  GtkLabel *shown;
  GtkButton *previous_button;
  GtkButton *next_button;
};

G_DEFINE_FINAL_TYPE (SpannMergeQuestions, spann_merge_questions, ADW_TYPE_BIN)

static guint changed_signal;

static void
show_choice (SpannMergeQuestions *self, SpannConflictChoice *choice, guint index)
{
  SpannSide side;

  if (spann_merge_choices_get (self->choices, index, &side))
    spann_conflict_choice_show_side (choice, side);
  else
    spann_conflict_choice_show_none (choice);
}

/* The widget of the question @index, which is among those shown. */
static GtkWidget *
find_choice (SpannMergeQuestions *self, guint index)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->questions));

  for (guint i = self->first; i < index; i++)
    child = gtk_widget_get_next_sibling (child);
  return child;
}

/* Which of the questions @choice is. */
static guint
find_index (SpannMergeQuestions *self, GtkWidget *choice)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->questions));
  guint index = self->first;

  for (; child != choice; child = gtk_widget_get_next_sibling (child))
    index++;
  return index;
}

static void
on_chosen_cb (SpannMergeQuestions *self, int side, GtkWidget *choice)
{
  spann_merge_choices_choose (self->choices, find_index (self, choice), (SpannSide)side);
  g_signal_emit (self, changed_signal, 0);
}

static void
add_question (SpannMergeQuestions *self, guint index)
{
  SpannConflictChoice *choice = spann_conflict_choice_new (self->offer->questions->pdata[index]);

  show_choice (self, choice, index);
  gtk_box_append (self->questions, GTK_WIDGET (choice));
  g_signal_connect_object (choice, "chosen", G_CALLBACK (on_chosen_cb), self, G_CONNECT_SWAPPED);
}

static void
update_pager (SpannMergeQuestions *self, guint end)
{
  const guint n = spann_merge_choices_count (self->choices);
  g_autofree char *shown =
      /* Translators: "Places 21–40 of 1234": which of the places with a question are shown. */
      g_strdup_printf (_ ("Places %1$u–%2$u of %3$u"), self->first + 1, end, n);

  gtk_label_set_label (self->shown, shown);
  gtk_widget_set_sensitive (GTK_WIDGET (self->previous_button), self->first > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->next_button), end < n);
  gtk_widget_set_visible (GTK_WIDGET (self->pager), n > N_AT_A_TIME);
}

/* Shows the questions from @first on. */
static void
show_from (SpannMergeQuestions *self, guint first)
{
  const guint n = spann_merge_choices_count (self->choices);
  const guint end = MIN (first + N_AT_A_TIME, n);
  GtkWidget *old = NULL;

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->questions))) != NULL)
    gtk_box_remove (self->questions, old);
  self->first = first;
  for (guint i = first; i < end; i++)
    add_question (self, i);
  update_pager (self, end);
}

static gboolean
on_tick_cb (GtkWidget *choice, GdkFrameClock *clock, gpointer data)
{
  if (gtk_widget_get_allocated_height (choice) == 0)
    return G_SOURCE_CONTINUE;
  spann_conflict_choice_focus (SPANN_CONFLICT_CHOICE (choice));
  return G_SOURCE_REMOVE;
}

/* What gets the focus is scrolled to, for which it must have its place. */
static void
focus_question (SpannMergeQuestions *self, guint index)
{
  gtk_widget_add_tick_callback (find_choice (self, index), on_tick_cb, NULL, NULL);
}

static void
on_previous_clicked_cb (SpannMergeQuestions *self)
{
  show_from (self, self->first - N_AT_A_TIME);
  focus_question (self, self->first);
}

static void
on_next_clicked_cb (SpannMergeQuestions *self)
{
  show_from (self, self->first + N_AT_A_TIME);
  focus_question (self, self->first);
}

/* After what was chosen for several at once. */
static void
update_choices (SpannMergeQuestions *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->questions));

  for (guint i = self->first; child != NULL; child = gtk_widget_get_next_sibling (child), i++)
    show_choice (self, SPANN_CONFLICT_CHOICE (child), i);
  g_signal_emit (self, changed_signal, 0);
}

static void
spann_merge_questions_finalize (GObject *object)
{
  SpannMergeQuestions *self = SPANN_MERGE_QUESTIONS (object);

  g_clear_pointer (&self->offer, spann_merge_offer_unref);
  G_OBJECT_CLASS (spann_merge_questions_parent_class)->finalize (object);
}

static void
spann_merge_questions_class_init (SpannMergeQuestionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = spann_merge_questions_finalize;
  changed_signal = g_signal_new ("changed", SPANN_TYPE_MERGE_QUESTIONS, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/merge/spann-merge-questions.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannMergeQuestions, questions);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeQuestions, pager);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeQuestions, shown);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeQuestions, previous_button);
  gtk_widget_class_bind_template_child (widget_class, SpannMergeQuestions, next_button);
  gtk_widget_class_bind_template_callback (widget_class, on_previous_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_next_clicked_cb);
}

static void
spann_merge_questions_init (SpannMergeQuestions *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
spann_merge_questions_ask (SpannMergeQuestions *self, SpannMergeOffer *offer)
{
  g_return_if_fail (SPANN_IS_MERGE_QUESTIONS (self));
  g_return_if_fail (self->offer == NULL);

  self->offer = spann_merge_offer_ref (offer);
  self->choices = offer->choices;
  show_from (self, 0);
}

const SpannMergeChoices *
spann_merge_questions_get_choices (SpannMergeQuestions *self)
{
  g_return_val_if_fail (SPANN_IS_MERGE_QUESTIONS (self), NULL);

  return self->choices;
}

void
spann_merge_questions_choose_left (SpannMergeQuestions *self, SpannSide side)
{
  g_return_if_fail (SPANN_IS_MERGE_QUESTIONS (self));

  spann_merge_choices_choose_left (self->choices, side);
  update_choices (self);
}

void
spann_merge_questions_take_back (SpannMergeQuestions *self)
{
  g_return_if_fail (SPANN_IS_MERGE_QUESTIONS (self));

  spann_merge_choices_take_back (self->choices);
  update_choices (self);
}

void
spann_merge_questions_go_to_left (SpannMergeQuestions *self)
{
  GtkWidget *focus = NULL;
  guint index;

  g_return_if_fail (SPANN_IS_MERGE_QUESTIONS (self));

  focus = gtk_widget_get_focus_child (GTK_WIDGET (self->questions));
  index = spann_merge_choices_find_left (self->choices, focus != NULL ? find_index (self, focus) + 1
                                                                      : self->first);
  if (index == spann_merge_choices_count (self->choices))
    return;
  if (index < self->first || index >= self->first + N_AT_A_TIME)
    show_from (self, index - index % N_AT_A_TIME);
  focus_question (self, index);
}
