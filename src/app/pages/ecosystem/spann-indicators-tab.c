/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicators-tab.h"

#include <adwaita.h>

/* In pixels. */
#define LEAST_WIDTH 300

struct _SpannIndicatorsTab {
  SpannEcosystemTab parent_instance;

  /* Template widgets. */
  SpannPageHeader *header;
  GtkStack *states;
  SpannFigurePanel *indicators;
};

G_DEFINE_FINAL_TYPE (SpannIndicatorsTab, spann_indicators_tab, SPANN_TYPE_ECOSYSTEM_TAB)

static void
spann_indicators_tab_update (SpannEcosystemTab *tab, const SpannEvaluationContext *context)
{
  SpannIndicatorsTab *self = SPANN_INDICATORS_TAB (tab);
  const gboolean has =
      spann_object_get_n_items (context->ecosystem, SPANN_ECOSYSTEM_INDICATORS) > 0;

  spann_ecosystem_tab_show_figure (tab, self->indicators, self->header, SPANN_FIGURE_INDICATORS,
                                   NULL);
  gtk_stack_set_visible_child_name (self->states, has ? "indicators" : "empty");
}

static void
spann_indicators_tab_class_init (SpannIndicatorsTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  SPANN_ECOSYSTEM_TAB_CLASS (klass)->update = spann_indicators_tab_update;
  g_type_ensure (SPANN_TYPE_FIGURE_PANEL);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-indicators-tab.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorsTab, header);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorsTab, states);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorsTab, indicators);
}

static void
spann_indicators_tab_init (SpannIndicatorsTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_ecosystem_tab_set_main_panel (SPANN_ECOSYSTEM_TAB (self), self->indicators);
  spann_figure_view_set_shape (spann_figure_panel_get_view (self->indicators), LEAST_WIDTH, 0, 0);
}
