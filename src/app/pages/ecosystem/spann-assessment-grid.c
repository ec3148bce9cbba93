/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-assessment-grid.h"

#include <glib/gi18n-lib.h>

#include "spann-assessment-layout.h"
#include "spann-assessment-row.h"
#include "spann-language-text.h"
#include "spann-marked.h"
#include "spann-path.h"
#include "spann-strategy.h"
#include "spann-words-view.h"

struct _SpannAssessmentGrid {
  GtkWidget parent_instance;

  const SpannAreaKind *kind;
  SpannDocument *document;
  GSignalGroup *saves;   /* of the document */
  SpannObject *strategy; /* the version that the evaluation was made by */
  char *path;            /* of the evaluation */
  GPtrArray *edited;     /* paths of the judgements whose reason was edited since the focus came */
  gboolean locked;
  gboolean editable; /* neither locked nor in a portfolio that may only be read */

  /* Template widgets. */
  GtkLabel *area_title;
  GtkLabel *score_title;
  GtkLabel *change_title;
  GtkBox *rows;
  GtkLabel *hint;
};

G_DEFINE_FINAL_TYPE (SpannAssessmentGrid, spann_assessment_grid, GTK_TYPE_WIDGET)

enum {
  EDGE_REACHED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static const char *
get_language (SpannAssessmentGrid *self)
{
  return spann_language_get_code (spann_document_get_language (self->document));
}

/* --- The line below the rows ------------------------------------------------------------------ */

static void
set_hint (SpannAssessmentGrid *self, const char *text)
{
  gtk_label_set_text (self->hint, text);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *text != '\0');
}

/* How to enter a score stands below the gaps only: the effect areas follow them. */
static void
show_usual_hint (SpannAssessmentGrid *self)
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

static void
show_meaning (SpannAssessmentGrid *self, SpannAssessmentRow *row)
{
  g_autofree char *meaning = spann_assessment_row_describe_score (row);

  if (!self->editable)
    show_usual_hint (self);
  else
    set_hint (self, meaning);
}

static void
row_entered_cb (SpannAssessmentRow *row, SpannAssessmentGrid *self)
{
  show_meaning (self, row);
}

/* --- Entering --------------------------------------------------------------------------------- */

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
  const char *name = spann_object_get_words (area, self->kind->short_name, get_language (self));

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
                                          self->kind->reason, get_language (self), words),
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
  show_usual_hint (self);
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
    g_signal_emit (self, signals[EDGE_REACHED], 0, rows);
}

/* --- Showing ---------------------------------------------------------------------------------- */

static void
append_row (SpannAssessmentGrid *self)
{
  GtkWidget *row = spann_assessment_row_new ();

  g_signal_connect (row, "score-entered", G_CALLBACK (score_entered_cb), self);
  g_signal_connect (row, "score-refused", G_CALLBACK (score_refused_cb), self);
  g_signal_connect (row, "reason-edited", G_CALLBACK (reason_edited_cb), self);
  g_signal_connect (row, "row-requested", G_CALLBACK (row_requested_cb), self);
  g_signal_connect (row, "entered", G_CALLBACK (row_entered_cb), self);
  g_signal_connect (row, "left", G_CALLBACK (row_left_cb), self);
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
  g_autofree char *previous =
      spann_area_kind_dup_marked_reason (self->kind, before, key, get_language (self));

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
  g_autofree char *description = describe_area (area, self->kind, get_language (self));
  g_autofree char *placeholder = make_placeholder (self, context, key, score);
  g_autofree char *marked =
      spann_area_kind_dup_marked_reason (self->kind, context->evaluation, key, get_language (self));

  spann_assessment_row_show_assessment (
      row,
      &(SpannAssessment){
          .key = key,
          .number = index + 1,
          .name = spann_object_get_words (area, self->kind->short_name, get_language (self)),
          .description = description,
          .scale = spann_area_kind_get_scale (self->kind, context->strategy),
          .score = score,
          .before = spann_evaluation_context_get_baseline_score (context, self->kind, key),
          .reason = self->editable ? spann_area_kind_get_reason (self->kind, context->evaluation,
                                                                 key, get_language (self))
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
  signals[EDGE_REACHED] =
      g_signal_new ("edge-reached", SPANN_TYPE_ASSESSMENT_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_INT);

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
  g_signal_group_connect_swapped (self->saves, "about-to-save", G_CALLBACK (about_to_save_cb),
                                  self);
  gtk_widget_init_template (GTK_WIDGET (self));
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
    show_usual_hint (self);
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
