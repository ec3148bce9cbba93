/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicators-tab.h"

#include <adwaita.h>
#include <stdlib.h>

#include "spann-indicator-editor.h"

/* In pixels. */
#define LEAST_WIDTH 300

struct _SpannIndicatorsTab {
  SpannEcosystemTab parent_instance;

  /* Template widgets. */
  SpannPageHeader *header;
  GtkStack *states;
  GtkWidget *add_button;
  SpannFigurePanel *indicators;
  GtkWidget *hint;
};

G_DEFINE_FINAL_TYPE (SpannIndicatorsTab, spann_indicators_tab, SPANN_TYPE_ECOSYSTEM_TAB)

static SpannDocument *
get_document (SpannIndicatorsTab *self)
{
  return spann_ecosystem_tab_get_document (SPANN_ECOSYSTEM_TAB (self));
}

static void
open_editor (SpannIndicatorsTab *self, const char *indicator, int year)
{
  const SpannFigureRequest *request = spann_figure_panel_get_request (self->indicators);

  spann_indicator_editor_present_for (
      spann_indicator_editor_new (get_document (self), request->ecosystem, indicator),
      GTK_WIDGET (self), year);
}

/* A mark is an indicator, "indicator/key", or its value in a year, "key/2024". */
static void
mark_activated_cb (SpannIndicatorsTab *self, const char *id)
{
  const char *slash = strchr (id, '/');
  const gboolean is_whole = g_str_has_prefix (id, "indicator/");
  g_autofree char *key = NULL;

  if (slash == NULL || !spann_document_is_editable (get_document (self)))
    return;
  key = is_whole ? g_strdup (slash + 1) : g_strndup (id, slash - id);
  open_editor (self, key, is_whole ? 0 : atoi (slash + 1));
}

static void
add_indicator (GtkWidget *widget, const char *action, GVariant *parameter)
{
  open_editor (SPANN_INDICATORS_TAB (widget), NULL, 0);
}

static void
spann_indicators_tab_update (SpannEcosystemTab *tab, const SpannEvaluationContext *context)
{
  SpannIndicatorsTab *self = SPANN_INDICATORS_TAB (tab);
  const gboolean editable = spann_document_is_editable (get_document (self));
  const gboolean has =
      spann_object_get_n_items (context->ecosystem, SPANN_ECOSYSTEM_INDICATORS) > 0;

  spann_ecosystem_tab_show_figure (tab, self->indicators, self->header, SPANN_FIGURE_INDICATORS,
                                   NULL);
  gtk_stack_set_visible_child_name (self->states, has ? "indicators" : "empty");
  gtk_widget_set_visible (self->add_button, has);
  gtk_widget_set_visible (self->hint, editable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "indicator.add", editable);
  spann_figure_view_set_activatable (spann_figure_panel_get_view (self->indicators), editable);
}

static void
spann_indicators_tab_class_init (SpannIndicatorsTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  SPANN_ECOSYSTEM_TAB_CLASS (klass)->update = spann_indicators_tab_update;
  gtk_widget_class_install_action (widget_class, "indicator.add", NULL, add_indicator);
  g_type_ensure (SPANN_TYPE_FIGURE_PANEL);
  g_type_ensure (SPANN_TYPE_PAGE_HEADER);
  g_type_ensure (SPANN_TYPE_PAGE_SCROLLER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-indicators-tab.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorsTab, header);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorsTab, states);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorsTab, add_button);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorsTab, indicators);
  gtk_widget_class_bind_template_child (widget_class, SpannIndicatorsTab, hint);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
}

static void
spann_indicators_tab_init (SpannIndicatorsTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_ecosystem_tab_set_main_panel (SPANN_ECOSYSTEM_TAB (self), self->indicators);
  spann_figure_view_set_shape (spann_figure_panel_get_view (self->indicators), LEAST_WIDTH, 0, 0);
}
