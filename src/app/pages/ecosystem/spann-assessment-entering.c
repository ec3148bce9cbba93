/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is entered in the rows, and what is said of it below them. */

#include <glib/gi18n-lib.h>

#include "spann-assessment-grid-private.h"
#include "spann-assessment-row.h"
#include "spann-language-text.h"
#include "spann-path.h"
#include "spann-strategy.h"
#include "spann-words-view.h"

static void
set_hint (SpannAssessmentGrid *self, const char *text)
{
  gtk_label_set_text (self->hint, text);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *text != '\0');
}

static void
show_meaning (SpannAssessmentGrid *self, SpannAssessmentRow *row)
{
  g_autofree char *meaning = spann_assessment_row_describe_score (row);

  if (!self->editable)
    _spann_assessment_grid_show_usual_hint (self);
  else
    set_hint (self, meaning);
}

static void
row_entered_cb (SpannAssessmentRow *row, SpannAssessmentGrid *self)
{
  show_meaning (self, row);
}

/* (transfer full) */
static char *
make_join (const char *path, SpannFieldId field)
{
  return g_strdup_printf ("%s:%u", path, field);
}

/* Sets @field of the judgement of @row; typing on in the same field is the same step. @value is
 * taken. */
static void
commit (SpannAssessmentGrid *self, SpannAssessmentRow *row, SpannFieldId field, SpannValue value,
        const char *label)
{
  const char *key = spann_assessment_row_get_key (row);
  SpannEdit *edit = spann_edit_new (spann_document_get_root (self->document));
  g_autofree char *path = spann_path_child (self->path, self->kind->assessments, key);
  g_autofree char *join = make_join (path, field);

  spann_edit_set_in_map (edit, self->path, self->kind->assessments, key, field, value);
  spann_document_commit (self->document, edit, label, join);
}

/* @format has one %s for the area's name. (transfer full) */
static char *
make_label (SpannAssessmentGrid *self, SpannAssessmentRow *row, gboolean reason)
{
  const SpannObject *area = spann_object_find_item (self->strategy, self->kind->areas,
                                                    spann_assessment_row_get_key (row));
  const char *name = spann_object_get_words (area, self->kind->short_name,
                                             _spann_assessment_grid_get_language (self));

  /* Translators: what undo takes back: "Reason for Research". */
  return reason ? g_strdup_printf (_ ("Reason for %s"), name)
                /* Translators: what undo takes back: "Score for Research". */
                : g_strdup_printf (_ ("Score for %s"), name);
}

static void
score_entered_cb (SpannAssessmentRow *row, int state, int steps, SpannAssessmentGrid *self)
{
  const SpannScore score = {(SpannScoreState)state, steps};
  g_autofree char *label = make_label (self, row, FALSE);

  commit (self, row, self->kind->score, spann_value_score (score), label);
  show_meaning (self, row);
}

static void
reason_edited_cb (SpannAssessmentRow *row, SpannAssessmentGrid *self)
{
  g_autofree char *words = spann_assessment_row_dup_reason (row);
  g_autofree char *label = make_label (self, row, TRUE);
  g_autofree char *path =
      spann_path_child (self->path, self->kind->assessments, spann_assessment_row_get_key (row));

  if (!g_ptr_array_find_with_equal_func (self->edited, path, g_str_equal, NULL))
    g_ptr_array_add (self->edited, g_strdup (path));
  commit (self, row, self->kind->reason,
          spann_language_text_edit_field (spann_document_get_root (self->document), path,
                                          self->kind->reason,
                                          _spann_assessment_grid_get_language (self), words),
          label);
}

static void
finish_reasons (SpannAssessmentGrid *self, SpannAssessmentRow *row)
{
  g_autoptr (GPtrArray) edited = g_steal_pointer (&self->edited);
  g_autofree char *label = make_label (self, row, TRUE);

  self->edited = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < edited->len; i++) {
    SpannEdit *edit = spann_language_text_finish (spann_document_get_root (self->document),
                                                  edited->pdata[i], self->kind->reason);
    g_autofree char *join = make_join (edited->pdata[i], self->kind->reason);

    if (edit != NULL)
      spann_document_commit (self->document, edit, label, join);
  }
}

/* The focus stays where it is. */
static void
about_to_save_cb (SpannAssessmentGrid *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->rows));

  if (self->edited->len > 0 && row != NULL)
    finish_reasons (self, SPANN_ASSESSMENT_ROW (row));
}

static void
row_left_cb (SpannAssessmentRow *row, SpannAssessmentGrid *self)
{
  if (self->edited->len > 0 && !spann_words_view_is_focus_kept (GTK_WIDGET (row)))
    finish_reasons (self, row);
  spann_portfolio_end_joining (spann_document_get_portfolio (self->document));
  _spann_assessment_grid_show_usual_hint (self);
}

static void
score_refused_cb (SpannAssessmentRow *row, SpannAssessmentGrid *self)
{
  const SpannObject *scale = spann_area_kind_get_scale (self->kind, self->strategy);
  const int n_steps = spann_scale_get_steps_per_level (scale);
  /* Translators: the three numbers are the first and last level of a scale, and its steps: "0 to 4,
   * with 2 steps in each level". */
  g_autofree char *message = g_strdup_printf (
      ngettext ("The scale goes from %d to %d, with %d step in each level.",
                "The scale goes from %d to %d, with %d steps in each level.", (gulong)n_steps),
      spann_scale_get_minimum (scale), spann_scale_get_maximum (scale), n_steps);

  set_hint (self, message);
  gtk_widget_error_bell (GTK_WIDGET (self));
}

static void
row_requested_cb (SpannAssessmentRow *row, int rows, SpannAssessmentGrid *self)
{
  GtkWidget *next = NULL;

  if (rows == -G_MAXINT)
    next = gtk_widget_get_first_child (GTK_WIDGET (self->rows));
  else if (rows == G_MAXINT)
    next = gtk_widget_get_last_child (GTK_WIDGET (self->rows));
  else
    next = rows < 0 ? gtk_widget_get_prev_sibling (GTK_WIDGET (row))
                    : gtk_widget_get_next_sibling (GTK_WIDGET (row));
  if (next != NULL)
    spann_assessment_row_focus_score (SPANN_ASSESSMENT_ROW (next));
  else
    g_signal_emit_by_name (self, "edge-reached", rows);
}

/* How to enter a score stands below the gaps only: the effect areas follow them. */
void
_spann_assessment_grid_show_usual_hint (SpannAssessmentGrid *self)
{
  if (self->kind != &spann_area_kind_gaps || !(self->locked || self->editable))
    set_hint (self, "");
  else if (self->locked)
    set_hint (self, _ ("This evaluation is locked and can only be read. To correct it, make a new "
                       "version and give the reason."));
  else
    set_hint (self, _ ("Type a level, with a comma or a point for the steps between. “?” means "
                       "not assessed. Tab goes to the reason, Space shows the scale."));
}

void
_spann_assessment_grid_follow_row (SpannAssessmentGrid *self, GtkWidget *row)
{
  g_signal_connect (row, "score-entered", G_CALLBACK (score_entered_cb), self);
  g_signal_connect (row, "score-refused", G_CALLBACK (score_refused_cb), self);
  g_signal_connect (row, "reason-edited", G_CALLBACK (reason_edited_cb), self);
  g_signal_connect (row, "row-requested", G_CALLBACK (row_requested_cb), self);
  g_signal_connect (row, "entered", G_CALLBACK (row_entered_cb), self);
  g_signal_connect (row, "left", G_CALLBACK (row_left_cb), self);
}

void
_spann_assessment_grid_follow_saves (SpannAssessmentGrid *self)
{
  g_signal_group_connect_swapped (self->saves, "about-to-save", G_CALLBACK (about_to_save_cb),
                                  self);
}
