/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-assessment-grid-private.h"

#include <glib/gi18n-lib.h>

#include "spann-assessment-layout.h"
#include "spann-assessment-row.h"
#include "spann-marked.h"
#include "spann-strategy.h"

G_DEFINE_FINAL_TYPE (SpannAssessmentGrid, spann_assessment_grid, GTK_TYPE_WIDGET)

/* --- Showing ---------------------------------------------------------------------------------- */

static void
append_row (SpannAssessmentGrid *self)
{
  GtkWidget *row = spann_assessment_row_new ();

  _spann_assessment_grid_follow_row (self, row);
  gtk_box_append (self->rows, row);
}

/* A gap's two sides; what an effect area is. (transfer full) */
static char *
describe_area (const SpannObject *area, const SpannAreaKind *kind, const char *language)
{
  const char *name = spann_object_get_words (area, kind->name, language);
  g_autofree char *description = NULL;

  if (kind != &spann_area_kind_gaps) {
    description = spann_marked_field (area, SPANN_EFFECT_AREA_DESCRIPTION, language);
    return g_strdup_printf ("%s\n%s", name, description);
  }
  /* Translators: a gap and its two sides: "The research gap, between firms and universities". */
  return g_strdup_printf (_ ("%s, between %s and %s"), name,
                          spann_object_get_words (area, SPANN_GAP_SIDE_A, language),
                          spann_object_get_words (area, SPANN_GAP_SIDE_B, language));
}

/* What stands where a reason is missing: the last one, as a reminder. (transfer full) */
static char *
make_placeholder (SpannAssessmentGrid *self, const SpannEvaluationContext *context, const char *key,
                  SpannScore score)
{
  const SpannObject *before = context->previous != NULL ? context->previous : context->baseline;
  g_autofree char *previous = spann_area_kind_dup_marked_reason (
      self->kind, before, key, _spann_assessment_grid_get_language (self));

  if (!self->editable)
    return NULL;
  if (score.state == SPANN_SCORE_NOT_ASSESSED)
    /* Translators: asks for the reason why a gap is not assessed. */
    return g_strdup (_ ("Why not?"));
  if (*previous == '\0')
    /* Translators: asks for the reason of a score. */
    return g_strdup (_ ("Why?"));
  /* Translators: %s is the reason that the evaluation before gave. */
  return g_strdup_printf (_ ("Last time: %s"), previous);
}

static void
show_row (SpannAssessmentGrid *self, SpannAssessmentRow *row, guint index,
          const SpannEvaluationContext *context)
{
  const SpannObject *area = spann_object_get_item (context->strategy, self->kind->areas, index);
  const char *key = spann_object_get_key (area);
  const SpannScore score = spann_area_kind_get_score (self->kind, context->evaluation, key);
  g_autofree char *description =
      describe_area (area, self->kind, _spann_assessment_grid_get_language (self));
  g_autofree char *placeholder = make_placeholder (self, context, key, score);
  g_autofree char *marked = spann_area_kind_dup_marked_reason (
      self->kind, context->evaluation, key, _spann_assessment_grid_get_language (self));

  spann_assessment_row_show_assessment (
      row, &(SpannAssessment){
               .key = key,
               .number = index + 1,
               .name = spann_object_get_words (area, self->kind->short_name,
                                               _spann_assessment_grid_get_language (self)),
               .description = description,
               .scale = spann_area_kind_get_scale (self->kind, context->strategy),
               .score = score,
               .before = spann_evaluation_context_get_baseline_score (context, self->kind, key),
               .reason = self->editable ? spann_area_kind_get_reason (
                                              self->kind, context->evaluation, key,
                                              _spann_assessment_grid_get_language (self))
                                        : marked,
               .placeholder = placeholder,
               .editable = self->editable,
               .language = spann_document_get_language (self->document),
           });
}

static void
show_rows (SpannAssessmentGrid *self, const SpannEvaluationContext *context)
{
  const guint n = spann_object_get_n_items (context->strategy, self->kind->areas);
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  for (guint i = 0; i < n; i++) {
    if (row == NULL) {
      append_row (self);
      row = gtk_widget_get_last_child (GTK_WIDGET (self->rows));
    }
    show_row (self, SPANN_ASSESSMENT_ROW (row), i, context);
    row = gtk_widget_get_next_sibling (row);
  }
  while (row != NULL) {
    GtkWidget *next = gtk_widget_get_next_sibling (row);

    gtk_box_remove (self->rows, row);
    row = next;
  }
}

static void
show_titles (SpannAssessmentGrid *self, const SpannEvaluationContext *context)
{
  g_autofree char *since = NULL;

  if (context->baseline != NULL)
    /* Translators: heads the column of changes; the number is the baseline's year. */
    since = g_strdup_printf (_ ("Since %d"),
                             spann_object_get_date (context->baseline, SPANN_EVALUATION_DATE).year);
  gtk_label_set_text (self->change_title, since != NULL ? since : "");
  gtk_label_set_text (self->area_title,
                      self->kind == &spann_area_kind_gaps ? _ ("Gap") : _ ("Effect area"));
  gtk_label_set_text (self->score_title, self->kind == &spann_area_kind_gaps
                                             /* Translators: bridge strength, heads a column. */
                                             ? _ ("Strength")
                                             /* Translators: level of effect, heads a column. */
                                             : _ ("Level"));
}

static void
spann_assessment_grid_dispose (GObject *object)
{
  SpannAssessmentGrid *self = SPANN_ASSESSMENT_GRID (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->strategy, spann_object_unref);
  g_clear_object (&self->saves);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (spann_assessment_grid_parent_class)->dispose (object);
}

static void
spann_assessment_grid_finalize (GObject *object)
{
  SpannAssessmentGrid *self = SPANN_ASSESSMENT_GRID (object);

  g_ptr_array_unref (self->edited);
  g_free (self->path);
  G_OBJECT_CLASS (spann_assessment_grid_parent_class)->finalize (object);
}

static void
spann_assessment_grid_class_init (SpannAssessmentGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_assessment_grid_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_assessment_grid_finalize;
  g_signal_new ("edge-reached", SPANN_TYPE_ASSESSMENT_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_INT);

  g_type_ensure (SPANN_TYPE_ASSESSMENT_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "assessment-grid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-assessment-grid.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentGrid, area_title);
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentGrid, score_title);
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentGrid, change_title);
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentGrid, rows);
  gtk_widget_class_bind_template_child (widget_class, SpannAssessmentGrid, hint);
}

static void
spann_assessment_grid_init (SpannAssessmentGrid *self)
{
  self->edited = g_ptr_array_new_with_free_func (g_free);
  self->saves = g_signal_group_new (SPANN_TYPE_DOCUMENT);
  _spann_assessment_grid_follow_saves (self);
  gtk_widget_init_template (GTK_WIDGET (self));
}

const char *
_spann_assessment_grid_get_language (SpannAssessmentGrid *self)
{
  return spann_language_get_code (spann_document_get_language (self->document));
}

void
spann_assessment_grid_set_kind (SpannAssessmentGrid *self, const SpannAreaKind *kind)
{
  g_return_if_fail (SPANN_IS_ASSESSMENT_GRID (self));

  self->kind = kind;
}

void
spann_assessment_grid_show_evaluation (SpannAssessmentGrid *self, SpannDocument *document,
                                       const SpannEvaluationContext *context)
{
  g_autofree char *path = NULL;

  g_return_if_fail (SPANN_IS_ASSESSMENT_GRID (self));
  g_return_if_fail (self->kind != NULL && context->evaluation != NULL);

  path = spann_evaluation_path (spann_object_get_key (context->ecosystem),
                                spann_object_get_key (context->evaluation));
  g_set_object (&self->document, document);
  g_signal_group_set_target (self->saves, document);
  g_clear_pointer (&self->strategy, spann_object_unref);
  self->strategy = spann_object_ref ((SpannObject *)context->strategy);
  self->locked = spann_object_get_boolean (context->evaluation, SPANN_EVALUATION_LOCKED);
  self->editable = !self->locked && spann_document_is_editable (document);
  show_titles (self, context);
  show_rows (self, context);
  if (g_strcmp0 (self->path, path) != 0 ||
      gtk_widget_get_focus_child (GTK_WIDGET (self->rows)) == NULL)
    _spann_assessment_grid_show_usual_hint (self);
  g_free (self->path);
  self->path = g_steal_pointer (&path);
}

void
spann_assessment_grid_focus_row (SpannAssessmentGrid *self, int row)
{
  GtkWidget *child = NULL;

  g_return_if_fail (SPANN_IS_ASSESSMENT_GRID (self));

  child = row < 0 ? gtk_widget_get_last_child (GTK_WIDGET (self->rows))
                  : gtk_widget_get_first_child (GTK_WIDGET (self->rows));
  for (int i = row < 0 ? -1 : 0; child != NULL && i != row; i += row < 0 ? -1 : 1)
    child = row < 0 ? gtk_widget_get_prev_sibling (child) : gtk_widget_get_next_sibling (child);
  if (child != NULL)
    spann_assessment_row_focus_score (SPANN_ASSESSMENT_ROW (child));
}

gboolean
spann_assessment_grid_focus_area (SpannAssessmentGrid *self, const char *key)
{
  g_return_val_if_fail (SPANN_IS_ASSESSMENT_GRID (self), FALSE);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL;
       row = gtk_widget_get_next_sibling (row)) {
    if (g_strcmp0 (spann_assessment_row_get_key (SPANN_ASSESSMENT_ROW (row)), key) != 0)
      continue;
    spann_assessment_row_focus_score (SPANN_ASSESSMENT_ROW (row));
    return TRUE;
  }
  return FALSE;
}
