/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-funding-tab.h"

#include <adwaita.h>

#include "spann-columns.h"
#include "spann-funding-card.h"

/* In pixels. In a narrower window the phases scroll sideways: their years would not be told apart.
 */
#define LEAST_MONEY_WIDTH 300
#define LEAST_PHASES_WIDTH 360

struct _SpannFundingTab {
  SpannEcosystemTab parent_instance;

  /* Template widgets. */
  SpannPageHeader *header;
  SpannFundingCard *funding;
  SpannFigurePanel *money;
  SpannPageHeader *phases_header;
  SpannFigurePanel *phases;
  GtkWidget *no_phase;
};

G_DEFINE_FINAL_TYPE (SpannFundingTab, spann_funding_tab, SPANN_TYPE_ECOSYSTEM_TAB)

static void
spann_funding_tab_update (SpannEcosystemTab *tab, const SpannEvaluationContext *context)
{
  SpannFundingTab *self = SPANN_FUNDING_TAB (tab);
  const gboolean has_periods =
      spann_object_get_n_items (context->ecosystem, SPANN_ECOSYSTEM_PERIODS) > 0;
  const gboolean has_phase =
      spann_object_get_n_items (context->ecosystem, SPANN_ECOSYSTEM_PHASES) > 0;

  spann_ecosystem_tab_show_figure (tab, self->money, self->header, SPANN_FIGURE_MONEY, NULL);
  spann_ecosystem_tab_show_figure (tab, self->phases, self->phases_header, SPANN_FIGURE_PHASES,
                                   NULL);
  spann_funding_card_show_ecosystem (self->funding, spann_ecosystem_tab_get_document (tab),
                                     spann_object_get_key (context->ecosystem));
  gtk_widget_set_visible (GTK_WIDGET (self->money), has_periods);
  gtk_widget_set_visible (GTK_WIDGET (self->phases), has_phase);
  gtk_widget_set_visible (self->no_phase, !has_phase);
}

static void
spann_funding_tab_class_init (SpannFundingTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  SPANN_ECOSYSTEM_TAB_CLASS (klass)->update = spann_funding_tab_update;
  g_type_ensure (SPANN_TYPE_COLUMNS);
  g_type_ensure (SPANN_TYPE_FIGURE_PANEL);
  g_type_ensure (SPANN_TYPE_FUNDING_CARD);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  g_type_ensure (SPANN_TYPE_PAGE_SCROLLER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-funding-tab.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannFundingTab, header);
  gtk_widget_class_bind_template_child (widget_class, SpannFundingTab, funding);
  gtk_widget_class_bind_template_child (widget_class, SpannFundingTab, money);
  gtk_widget_class_bind_template_child (widget_class, SpannFundingTab, phases_header);
  gtk_widget_class_bind_template_child (widget_class, SpannFundingTab, phases);
  gtk_widget_class_bind_template_child (widget_class, SpannFundingTab, no_phase);
}

static void
spann_funding_tab_init (SpannFundingTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_ecosystem_tab_set_main_panel (SPANN_ECOSYSTEM_TAB (self), self->money);
  spann_figure_view_set_shape (spann_figure_panel_get_view (self->money), LEAST_MONEY_WIDTH, 0, 0);
  spann_figure_view_set_shape (spann_figure_panel_get_view (self->phases), LEAST_PHASES_WIDTH, 0,
                               0);
}
