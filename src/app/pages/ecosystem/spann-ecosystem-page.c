/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "spann-assessment-grid.h"
#include "spann-columns.h"
#include "spann-correction-dialog.h"
#include "spann-evaluation-details.h"
#include "spann-evaluation-edits.h"
#include "spann-evaluation-stepper.h"
#include "spann-evaluation-texts.h"
#include "spann-figure-panel.h"
#include "spann-funding-card.h"
#include "spann-page-header.h"
#include "spann-page-updater.h"
#include "spann-period-editor.h"
#include "spann-why-popover.h"

/* Of the radar on the page: its least width, height over width, and most height. */
#define RADAR_WIDTH 300
#define RADAR_ASPECT 0.95
#define RADAR_HEIGHT 480

struct _SpannEcosystemPage {
  GtkWidget parent_instance;

  SpannPageUpdater *updater;
  char *ecosystem;
  char *evaluation; /* NULL: the last */

  /* Template widgets. */
  SpannPageHeader *header;
  GtkWidget *add_button;
  GtkStack *states;
  SpannFigurePanel *radar;
  SpannEvaluationStepper *stepper;
  SpannAssessmentGrid *gaps;
  SpannAssessmentGrid *effects;
  SpannFundingCard *funding;
  SpannFundingCard *first_funding;
  SpannEvaluationDetails *details;
  SpannEvaluationTexts *texts;
};

G_DEFINE_FINAL_TYPE (SpannEcosystemPage, spann_ecosystem_page, GTK_TYPE_WIDGET)

static SpannDocument *
get_document (SpannEcosystemPage *self)
{
  return spann_page_updater_get_document (self->updater);
}

/* FALSE when there is nothing to show. */
static gboolean
find_context (SpannEcosystemPage *self, SpannEvaluationContext *context)
{
  SpannDocument *document = get_document (self);

  return document != NULL && spann_evaluation_context_find (
                                 spann_document_get_root (document), self->ecosystem,
                                 self->evaluation, spann_document_get_today (document), context);
}

/* --- Showing ---------------------------------------------------------------------------------- */

static SpannFigureRequest
make_request (SpannEcosystemPage *self, const SpannEvaluationContext *context)
{
  SpannFigureRequest request = {
      .kind = SPANN_FIGURE_RADAR,
      .ecosystem = self->ecosystem,
      .as_of = context->as_of,
      .language = spann_document_get_figure_language (get_document (self)),
  };

  if (context->evaluation != NULL)
    request.evaluation = spann_object_get_key (context->evaluation);
  return request;
}

static void
show_figure (SpannEcosystemPage *self, const SpannEvaluationContext *context)
{
  const SpannFigureRequest request = make_request (self, context);
  SpannFigure *figure = spann_figure_panel_show (self->radar, get_document (self), &request);

  spann_page_header_set_words (self->header, figure != NULL ? spann_figure_get_title (figure) : "",
                               figure != NULL ? spann_figure_get_subtitle (figure) : "");
}

static void
show_steps (SpannEcosystemPage *self, const SpannEvaluationContext *context)
{
  g_autoptr (GPtrArray) evaluations =
      spann_ecosystem_list_evaluations (context->ecosystem, SPANN_DATE_UNSET, SPANN_ANY_ASSESSOR);
  const SpannObject *rule =
      spann_object_get_child (context->strategy, SPANN_STRATEGY_PROGRESS_RULE);

  spann_evaluation_stepper_show (self->stepper, evaluations,
                                 spann_object_get_key (context->evaluation),
                                 spann_object_get_choice (rule, SPANN_PROGRESS_RULE_ASSESSOR),
                                 spann_document_get_language (get_document (self)));
}

static void
show_evaluation (SpannEcosystemPage *self, const SpannEvaluationContext *context)
{
  SpannDocument *document = get_document (self);
  const gboolean has_effects =
      spann_area_kind_get_scale (&spann_area_kind_effects, context->strategy) != NULL;

  show_steps (self, context);
  spann_assessment_grid_show_evaluation (self->gaps, document, context);
  gtk_widget_set_visible (GTK_WIDGET (self->effects), has_effects);
  if (has_effects)
    spann_assessment_grid_show_evaluation (self->effects, document, context);
  spann_evaluation_details_show_evaluation (self->details, document, context);
  spann_evaluation_texts_show_evaluation (self->texts, document, context);
  spann_funding_card_show_ecosystem (self->funding, document, self->ecosystem);
}

static void
update_actions (SpannEcosystemPage *self, const SpannEvaluationContext *context)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const gboolean editable = spann_document_is_editable (get_document (self));
  const gboolean has = editable && context->evaluation != NULL;
  const gboolean locked =
      has && spann_object_get_boolean (context->evaluation, SPANN_EVALUATION_LOCKED);

  gtk_widget_action_set_enabled (widget, "evaluation.add", editable);
  gtk_widget_action_set_enabled (widget, "evaluation.remove", has && !locked);
  gtk_widget_action_set_enabled (widget, "evaluation.lock", has && !locked);
  gtk_widget_action_set_enabled (widget, "evaluation.correct", locked);
  gtk_widget_action_set_enabled (widget, "period.add", editable);
}

static void
update_cb (gpointer page)
{
  SpannEcosystemPage *self = page;
  SpannEvaluationContext context;

  if (!find_context (self, &context))
    return;
  show_figure (self, &context);
  update_actions (self, &context);
  if (context.evaluation != NULL)
    show_evaluation (self, &context);
  else
    spann_funding_card_show_ecosystem (self->first_funding, get_document (self), self->ecosystem);
  gtk_stack_set_visible_child_name (self->states,
                                    context.evaluation != NULL ? "evaluation" : "empty");
  gtk_widget_set_visible (self->add_button, context.evaluation != NULL);
}

/* @evaluation (transfer full) (nullable) */
static void
select_evaluation (SpannEcosystemPage *self, char *evaluation)
{
  g_free (self->evaluation);
  self->evaluation = evaluation;
  spann_page_updater_invalidate (self->updater);
}

static void
evaluation_selected_cb (SpannEcosystemPage *self, const char *key)
{
  select_evaluation (self, g_strdup (key));
}

/* Up from the first effect area to the last gap, down from the last gap to the first effect area.
 */
static void
edge_reached_cb (SpannAssessmentGrid *grid, int direction, SpannEcosystemPage *self)
{
  if (grid == self->gaps && direction > 0 && gtk_widget_get_visible (GTK_WIDGET (self->effects)))
    spann_assessment_grid_focus_row (self->effects, 0);
  else if (grid == self->effects && direction < 0)
    spann_assessment_grid_focus_row (self->gaps, -1);
}

static void
focus_gap (SpannEcosystemPage *self, const char *gap)
{
  SpannEvaluationContext context;
  int row = -1;

  if (find_context (self, &context))
    row = spann_object_index_of (context.strategy, SPANN_STRATEGY_GAPS, gap);
  if (row >= 0)
    spann_assessment_grid_focus_row (self->gaps, row);
}

static void
leave_cb (SpannEcosystemPage *self, const char *evaluation, const char *gap)
{
  select_evaluation (self, g_strdup (evaluation));
  focus_gap (self, gap);
}

/* Answers 'why this score?'. A mark that is no evaluation's leads to its gap. */
static void
mark_activated_cb (SpannEcosystemPage *self, const char *id)
{
  SpannDocument *document = get_document (self);
  GtkWidget *why = spann_why_popover_new (spann_document_get_root (document),
                                          spann_figure_panel_get_request (self->radar), id,
                                          spann_document_get_language (document));

  if (why == NULL) {
    focus_gap (self, strrchr (id, '/') + 1);
    return;
  }
  g_signal_connect_object (why, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  spann_figure_panel_pop_up (self->radar, GTK_POPOVER (why), id);
}

/* --- Actions ---------------------------------------------------------------------------------- */

static void
add_evaluation (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannEcosystemPage *self = SPANN_ECOSYSTEM_PAGE (widget);
  g_autofree char *key = NULL;

  if (get_document (self) == NULL || self->ecosystem == NULL)
    return;
  key = spann_evaluation_edits_add (get_document (self), self->ecosystem);
  if (key == NULL)
    return;
  select_evaluation (self, g_steal_pointer (&key));
  spann_assessment_grid_focus_row (self->gaps, 0);
}

static void
remove_evaluation (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannEcosystemPage *self = SPANN_ECOSYSTEM_PAGE (widget);
  SpannEvaluationContext context;

  if (find_context (self, &context) && context.evaluation != NULL)
    spann_evaluation_edits_remove (get_document (self), self->ecosystem,
                                   spann_object_get_key (context.evaluation));
}

static void
lock_evaluation (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannEcosystemPage *self = SPANN_ECOSYSTEM_PAGE (widget);
  SpannEvaluationContext context;

  if (find_context (self, &context) && context.evaluation != NULL)
    spann_evaluation_edits_lock (get_document (self), self->ecosystem,
                                 spann_object_get_key (context.evaluation));
}

static void
reason_given_cb (const char *reason, gpointer page)
{
  SpannEcosystemPage *self = page;
  SpannEvaluationContext context;

  if (find_context (self, &context) && context.evaluation != NULL)
    select_evaluation (
        self, spann_evaluation_edits_correct (get_document (self), self->ecosystem,
                                              spann_object_get_key (context.evaluation), reason));
}

static void
correct_evaluation (GtkWidget *widget, const char *action, GVariant *parameter)
{
  spann_correction_dialog_ask (widget, reason_given_cb);
}

/* Goes @direction evaluations ahead (1) or back (-1). */
static void
step (SpannEcosystemPage *self, int direction)
{
  SpannEvaluationContext context;
  g_autoptr (GPtrArray) evaluations = NULL;
  guint index;

  if (!find_context (self, &context) || context.evaluation == NULL)
    return;
  evaluations =
      spann_ecosystem_list_evaluations (context.ecosystem, SPANN_DATE_UNSET, SPANN_ANY_ASSESSOR);
  if (g_ptr_array_find (evaluations, context.evaluation, &index) &&
      index + direction < evaluations->len)
    select_evaluation (self,
                       g_strdup (spann_object_get_key (evaluations->pdata[index + direction])));
}

static void
show_previous_evaluation (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (SPANN_ECOSYSTEM_PAGE (widget), -1);
}

static void
show_next_evaluation (GtkWidget *widget, const char *action, GVariant *parameter)
{
  step (SPANN_ECOSYSTEM_PAGE (widget), 1);
}

static void
add_period (GtkWidget *widget, const char *action, GVariant *parameter)
{
  SpannEcosystemPage *self = SPANN_ECOSYSTEM_PAGE (widget);

  if (get_document (self) != NULL && self->ecosystem != NULL)
    spann_period_editor_present_for (
        spann_period_editor_new (get_document (self), self->ecosystem, NULL), widget);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "evaluation.add", NULL, add_evaluation);
  gtk_widget_class_install_action (widget_class, "evaluation.remove", NULL, remove_evaluation);
  gtk_widget_class_install_action (widget_class, "evaluation.lock", NULL, lock_evaluation);
  gtk_widget_class_install_action (widget_class, "evaluation.correct", NULL, correct_evaluation);
  gtk_widget_class_install_action (widget_class, "evaluation.previous", NULL,
                                   show_previous_evaluation);
  gtk_widget_class_install_action (widget_class, "evaluation.next", NULL, show_next_evaluation);
  gtk_widget_class_install_action (widget_class, "period.add", NULL, add_period);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_ecosystem_page_dispose (GObject *object)
{
  SpannEcosystemPage *self = SPANN_ECOSYSTEM_PAGE (object);
  GtkWidget *child = NULL;

  g_clear_object (&self->updater);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (spann_ecosystem_page_parent_class)->dispose (object);
}

static void
spann_ecosystem_page_finalize (GObject *object)
{
  SpannEcosystemPage *self = SPANN_ECOSYSTEM_PAGE (object);

  g_free (self->ecosystem);
  g_free (self->evaluation);
  G_OBJECT_CLASS (spann_ecosystem_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SPANN_TYPE_ASSESSMENT_GRID);
  g_type_ensure (SPANN_TYPE_COLUMNS);
  g_type_ensure (SPANN_TYPE_EVALUATION_DETAILS);
  g_type_ensure (SPANN_TYPE_EVALUATION_STEPPER);
  g_type_ensure (SPANN_TYPE_EVALUATION_TEXTS);
  g_type_ensure (SPANN_TYPE_FIGURE_PANEL);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  g_type_ensure (SPANN_TYPE_FUNDING_CARD);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-ecosystem-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, header);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, states);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, radar);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, stepper);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, gaps);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, effects);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, funding);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, first_funding);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, details);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, texts);
  gtk_widget_class_bind_template_callback (widget_class, evaluation_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, edge_reached_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
}

static void
spann_ecosystem_page_class_init (SpannEcosystemPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_ecosystem_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_ecosystem_page_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  install_actions (widget_class);
  bind_template (widget_class);
}

static void
spann_ecosystem_page_init (SpannEcosystemPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->updater = spann_page_updater_new (GTK_WIDGET (self), update_cb);
  spann_assessment_grid_set_kind (self->gaps, &spann_area_kind_gaps);
  spann_assessment_grid_set_kind (self->effects, &spann_area_kind_effects);
  spann_figure_view_set_shape (spann_figure_panel_get_view (self->radar), RADAR_WIDTH, RADAR_ASPECT,
                               RADAR_HEIGHT);
  spann_figure_view_set_activatable (spann_figure_panel_get_view (self->radar), TRUE);
}

GtkWidget *
spann_ecosystem_page_new (void)
{
  return g_object_new (SPANN_TYPE_ECOSYSTEM_PAGE, NULL);
}

void
spann_ecosystem_page_set_document (SpannEcosystemPage *self, SpannDocument *document)
{
  g_return_if_fail (SPANN_IS_ECOSYSTEM_PAGE (self));

  spann_page_updater_set_document (self->updater, document);
}

void
spann_ecosystem_page_show (SpannEcosystemPage *self, const char *key)
{
  g_return_if_fail (SPANN_IS_ECOSYSTEM_PAGE (self));

  if (g_strcmp0 (self->ecosystem, key) == 0)
    return;
  g_free (self->ecosystem);
  self->ecosystem = g_strdup (key);
  select_evaluation (self, NULL);
}

SpannFigureRequest *
spann_ecosystem_page_dup_figure_request (SpannEcosystemPage *self)
{
  SpannEvaluationContext context;
  SpannFigureRequest request;

  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_PAGE (self), NULL);

  if (!find_context (self, &context))
    return NULL;
  request = make_request (self, &context);
  return spann_figure_request_copy (&request);
}
