/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-assessment-row.h"

#include <glib/gi18n-lib.h>

#include "spann-assessment-layout.h"
#include "spann-score-cell.h"
#include "spann-score-words.h"
#include "spann-words-view.h"

struct _SpannAssessmentRow {
  GtkWidget parent_instance;

  char *key;

  /* Template widgets. */
  GtkLabel *number;
  GtkLabel *name;
  SpannScoreCell *score;
  GtkLabel *change;
  SpannWordsView *reason;
};

G_DEFINE_FINAL_TYPE (SpannAssessmentRow, spann_assessment_row, GTK_TYPE_WIDGET)

enum {
  SCORE_ENTERED,
  SCORE_REFUSED,
  ROW_REQUESTED,
  REASON_EDITED,
  ENTERED,
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
score_entered_cb (SpannAssessmentRow *self, int state, int steps)
{
  g_signal_emit (self, signals[SCORE_ENTERED], 0, state, steps);
}

static void
score_refused_cb (SpannAssessmentRow *self)
{
  g_signal_emit (self, signals[SCORE_REFUSED], 0);
}

static void
row_requested_cb (SpannAssessmentRow *self, int rows)
{
  g_signal_emit (self, signals[ROW_REQUESTED], 0, rows);
}

static void
reason_edited_cb (SpannAssessmentRow *self)
{
  g_signal_emit (self, signals[REASON_EDITED], 0);
}

static void
reason_activated_cb (SpannAssessmentRow *self)
{
  g_signal_emit (self, signals[ROW_REQUESTED], 0, 1);
}

static void
focus_entered_cb (SpannAssessmentRow *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
}

static void
focus_left_cb (SpannAssessmentRow *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
spann_assessment_row_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (spann_assessment_row_parent_class)->dispose (object);
}

static void
spann_assessment_row_finalize (GObject *object)
{
  g_free (SPANN_ASSESSMENT_ROW (object)->key);
  G_OBJECT_CLASS (spann_assessment_row_parent_class)->finalize (object);
}

static void
install_signals (void)
{
  const GType type = SPANN_TYPE_ASSESSMENT_ROW;

  signals[SCORE_ENTERED] = g_signal_new ("score-entered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[SCORE_REFUSED] =
      g_signal_new ("score-refused", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ROW_REQUESTED] = g_signal_new ("row-requested", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[REASON_EDITED] =
      g_signal_new ("reason-edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ENTERED] =
      g_signal_new ("entered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[LEFT] =
      g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
spann_assessment_row_class_init (SpannAssessmentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_assessment_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_assessment_row_finalize;
  install_signals ();

  g_type_ensure (SPANN_TYPE_ASSESSMENT_LAYOUT);
  g_type_ensure (SPANN_TYPE_SCORE_CELL);
  g_type_ensure (SPANN_TYPE_WORDS_VIEW);
  gtk_widget_class_set_css_name (widget_class, "assessment-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-assessment-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentRow, number);
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentRow, name);
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentRow, score);
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentRow, change);
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentRow, reason);
  gtk_widget_class_bind_template_callback (widget_class, score_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, score_refused_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_requested_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_left_cb);
}

static void
spann_assessment_row_init (SpannAssessmentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
spann_assessment_row_new (void)
{
  return g_object_new (SPANN_TYPE_ASSESSMENT_ROW, NULL);
}

static void
show_reason (SpannAssessmentRow *self, const SpannAssessment *assessment)
{
  /* Translators: what a screen reader calls a field: "Reason for Research". */
  g_autofree char *label = g_strdup_printf (_ ("Reason for %s"), assessment->name);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reason), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
  spann_words_view_set_text (self->reason, assessment->reason);
  spann_words_view_set_placeholder (self->reason, assessment->placeholder);
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->reason), assessment->editable);
  gtk_text_view_set_cursor_visible (GTK_TEXT_VIEW (self->reason), assessment->editable);
  gtk_widget_set_visible (GTK_WIDGET (self->reason),
                          assessment->editable || *assessment->reason != '\0');
}

void
spann_assessment_row_show_assessment (SpannAssessmentRow *self, const SpannAssessment *assessment)
{
  g_autofree char *number = NULL;
  g_autofree char *label = NULL;

  g_return_if_fail (SPANN_IS_ASSESSMENT_ROW (self));

  g_free (self->key);
  self->key = g_strdup (assessment->key);
  number = g_strdup_printf ("%u", assessment->number);
  label = g_strdup_printf ("%u %s", assessment->number, assessment->name);
  gtk_label_set_text (self->number, number);
  gtk_label_set_text (self->name, assessment->name);
  gtk_widget_set_tooltip_text (gtk_widget_get_parent (GTK_WIDGET (self->name)),
                               assessment->description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  spann_score_cell_set_score (self->score, label, assessment->scale, assessment->score,
                              assessment->language);
  spann_score_cell_set_editable (self->score, assessment->editable);
  spann_score_words_show_change (self->change, assessment->scale, assessment->before,
                                 assessment->score, assessment->language);
  show_reason (self, assessment);
}

const char *
spann_assessment_row_get_key (SpannAssessmentRow *self)
{
  g_return_val_if_fail (SPANN_IS_ASSESSMENT_ROW (self), NULL);

  return self->key;
}

char *
spann_assessment_row_dup_reason (SpannAssessmentRow *self)
{
  g_return_val_if_fail (SPANN_IS_ASSESSMENT_ROW (self), NULL);

  return spann_words_view_dup_text (self->reason);
}

char *
spann_assessment_row_describe_score (SpannAssessmentRow *self)
{
  g_return_val_if_fail (SPANN_IS_ASSESSMENT_ROW (self), NULL);

  return spann_score_cell_describe (self->score);
}

void
spann_assessment_row_focus_score (SpannAssessmentRow *self)
{
  g_return_if_fail (SPANN_IS_ASSESSMENT_ROW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->score));
}
