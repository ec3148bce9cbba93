/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-tab.h"

#include <adwaita.h>

/* In pixels. */
#define LEAST_WIDTH 300

struct _SpannChangeTab {
  SpannEcosystemTab parent_instance;

  /* Template widgets. */
  SpannPageHeader *header;
  GtkStack *states;
  SpannFigurePanel *change;
  SpannEvaluationStepper *stepper;
};

G_DEFINE_FINAL_TYPE (SpannChangeTab, spann_change_tab, SPANN_TYPE_ECOSYSTEM_TAB)

enum {
  AREA_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* A mark's id is the kind of area and its key. */
static void
mark_activated_cb (SpannChangeTab *self, const char *id)
{
  const char *key = strchr (id, '/');

  if (key != NULL)
    g_signal_emit (self, signals[AREA_ACTIVATED], 0, key + 1);
}

/* Without anything to compare with there is no change to look at. */
static const char *
choose_state (const SpannEvaluationContext *context)
{
  if (context->evaluation == NULL)
    return "empty";
  return context->baseline == NULL && context->previous == NULL ? "first" : "change";
}

static void
spann_change_tab_update (SpannEcosystemTab *tab, const SpannEvaluationContext *context)
{
  SpannChangeTab *self = SPANN_CHANGE_TAB (tab);

  spann_ecosystem_tab_show_figure (tab, self->change, self->header, SPANN_FIGURE_CHANGE, context);
  gtk_widget_set_visible (GTK_WIDGET (self->stepper), context->evaluation != NULL);
  if (context->evaluation != NULL)
    spann_ecosystem_tab_show_steps (tab, self->stepper, context);
  gtk_stack_set_visible_child_name (self->states, choose_state (context));
}

static void
spann_change_tab_class_init (SpannChangeTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  SPANN_ECOSYSTEM_TAB_CLASS (klass)->update = spann_change_tab_update;
  signals[AREA_ACTIVATED] =
      g_signal_new ("area-activated", SPANN_TYPE_CHANGE_TAB, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
  g_type_ensure (SPANN_TYPE_EVALUATION_STEPPER);
  g_type_ensure (SPANN_TYPE_FIGURE_PANEL);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  g_type_ensure (SPANN_TYPE_PAGE_SCROLLER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-change-tab.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannChangeTab, header);
  gtk_widget_class_bind_template_child (widget_class, SpannChangeTab, states);
  gtk_widget_class_bind_template_child (widget_class, SpannChangeTab, change);
  gtk_widget_class_bind_template_child (widget_class, SpannChangeTab, stepper);
  gtk_widget_class_bind_template_callback (widget_class, spann_ecosystem_tab_select_evaluation);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
}

static void
spann_change_tab_init (SpannChangeTab *self)
{
  SpannFigureView *view = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  spann_ecosystem_tab_set_main_panel (SPANN_ECOSYSTEM_TAB (self), self->change);
  view = spann_figure_panel_get_view (self->change);
  spann_figure_view_set_shape (view, LEAST_WIDTH, 0, 0);
  spann_figure_view_set_activatable (view, TRUE);
}
