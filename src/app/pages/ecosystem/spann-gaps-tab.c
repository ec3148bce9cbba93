/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-gaps-tab.h"

#include <adwaita.h>

#include "spann-assessment-grid.h"
#include "spann-columns.h"
#include "spann-evaluation-details.h"
#include "spann-evaluation-texts.h"
#include "spann-why.h"

/* Of the radar: its least width, height over width, and most height. */
#define RADAR_WIDTH 300
#define RADAR_ASPECT 0.95
#define RADAR_HEIGHT 480

/* Of the page's width: where the radar has the assessments beside it; its table, which has columns
 * of its own, never has. */
#define RADAR_BREAKPOINT 820
#define TABLE_BREAKPOINT G_MAXINT

struct _SpannGapsTab {
  SpannEcosystemTab parent_instance;

  /* Template widgets. */
  SpannPageHeader *header;
  GtkWidget *add_button;
  GtkStack *states;
  SpannFigurePanel *radar;
  SpannEvaluationStepper *stepper;
  SpannAssessmentGrid *gaps;
  SpannAssessmentGrid *effects;
  SpannEvaluationDetails *details;
  SpannEvaluationTexts *texts;
};

G_DEFINE_FINAL_TYPE (SpannGapsTab, spann_gaps_tab, SPANN_TYPE_ECOSYSTEM_TAB)

static SpannDocument *
get_document (SpannGapsTab *self)
{
  return spann_ecosystem_tab_get_document (SPANN_ECOSYSTEM_TAB (self));
}

/* --- Showing ---------------------------------------------------------------------------------- */

static void
show_evaluation (SpannGapsTab *self, const SpannEvaluationContext *context)
{
  SpannDocument *document = get_document (self);
  const gboolean has_effects =
      spann_area_kind_get_scale (&spann_area_kind_effects, context->strategy) != NULL;

  spann_ecosystem_tab_show_steps (SPANN_ECOSYSTEM_TAB (self), self->stepper, context);
  spann_assessment_grid_show_evaluation (self->gaps, document, context);
  gtk_widget_set_visible (GTK_WIDGET (self->effects), has_effects);
  if (has_effects)
    spann_assessment_grid_show_evaluation (self->effects, document, context);
  spann_evaluation_details_show_evaluation (self->details, document, context);
  spann_evaluation_texts_show_evaluation (self->texts, document, context);
}

static void
spann_gaps_tab_update (SpannEcosystemTab *tab, const SpannEvaluationContext *context)
{
  SpannGapsTab *self = SPANN_GAPS_TAB (tab);
  const gboolean has = context->evaluation != NULL;

  spann_ecosystem_tab_show_figure (tab, self->radar, self->header, SPANN_FIGURE_RADAR, context);
  if (has)
    show_evaluation (self, context);
  gtk_stack_set_visible_child_name (self->states, has ? "evaluation" : "empty");
  gtk_widget_set_visible (self->add_button, has);
}

/* --- Moving ----------------------------------------------------------------------------------- */

/* Up from the first effect area to the last gap, down from the last gap to the first effect area.
 */
static void
edge_reached_cb (SpannAssessmentGrid *grid, int direction, SpannGapsTab *self)
{
  if (grid == self->gaps && direction > 0 && gtk_widget_get_visible (GTK_WIDGET (self->effects)))
    spann_assessment_grid_focus_row (self->effects, 0);
  else if (grid == self->effects && direction < 0)
    spann_assessment_grid_focus_row (self->gaps, -1);
}

/* To the score, in the evaluation that it belongs to. A target is no evaluation's. */
static void
mark_activated_cb (SpannGapsTab *self, const char *id)
{
  SpannDocument *document = get_document (self);
  g_autoptr (SpannWhy) why = spann_why_new (spann_document_get_root (document),
                                            spann_figure_panel_get_request (self->radar), id, "");

  if (why->evaluation != NULL)
    spann_ecosystem_tab_select_evaluation (SPANN_ECOSYSTEM_TAB (self), why->evaluation);
  spann_gaps_tab_focus_area (self, strrchr (id, '/') + 1);
}

static int
choose_breakpoint_cb (SpannGapsTab *self, gboolean table_shown)
{
  return table_shown ? TABLE_BREAKPOINT : RADAR_BREAKPOINT;
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_gaps_tab_class_init (SpannGapsTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  SPANN_ECOSYSTEM_TAB_CLASS (klass)->update = spann_gaps_tab_update;
  g_type_ensure (SPANN_TYPE_ASSESSMENT_GRID);
  g_type_ensure (SPANN_TYPE_COLUMNS);
  g_type_ensure (SPANN_TYPE_EVALUATION_DETAILS);
  g_type_ensure (SPANN_TYPE_EVALUATION_STEPPER);
  g_type_ensure (SPANN_TYPE_EVALUATION_TEXTS);
  g_type_ensure (SPANN_TYPE_FIGURE_PANEL);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  g_type_ensure (SPANN_TYPE_PAGE_SCROLLER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-gaps-tab.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannGapsTab, header);
  gtk_widget_class_bind_template_child (widget_class, SpannGapsTab, add_button);
  gtk_widget_class_bind_template_child (widget_class, SpannGapsTab, states);
  gtk_widget_class_bind_template_child (widget_class, SpannGapsTab, radar);
  gtk_widget_class_bind_template_child (widget_class, SpannGapsTab, stepper);
  gtk_widget_class_bind_template_child (widget_class, SpannGapsTab, gaps);
  gtk_widget_class_bind_template_child (widget_class, SpannGapsTab, effects);
  gtk_widget_class_bind_template_child (widget_class, SpannGapsTab, details);
  gtk_widget_class_bind_template_child (widget_class, SpannGapsTab, texts);
  gtk_widget_class_bind_template_callback (widget_class, spann_ecosystem_tab_select_evaluation);
  gtk_widget_class_bind_template_callback (widget_class, edge_reached_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_breakpoint_cb);
}

static void
spann_gaps_tab_init (SpannGapsTab *self)
{
  SpannFigureView *view = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  spann_ecosystem_tab_set_main_panel (SPANN_ECOSYSTEM_TAB (self), self->radar);
  spann_assessment_grid_set_kind (self->gaps, &spann_area_kind_gaps);
  spann_assessment_grid_set_kind (self->effects, &spann_area_kind_effects);
  view = spann_figure_panel_get_view (self->radar);
  spann_figure_view_set_shape (view, RADAR_WIDTH, RADAR_ASPECT, RADAR_HEIGHT);
  spann_figure_view_set_activatable (view, TRUE);
}

void
spann_gaps_tab_focus_area (SpannGapsTab *self, const char *area)
{
  g_return_if_fail (SPANN_IS_GAPS_TAB (self));

  if (area == NULL)
    spann_assessment_grid_focus_row (self->gaps, 0);
  else if (!spann_assessment_grid_focus_area (self->gaps, area))
    spann_assessment_grid_focus_area (self->effects, area);
}
