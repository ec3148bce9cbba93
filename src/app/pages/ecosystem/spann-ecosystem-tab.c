/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-tab.h"

#include "spann-evaluation.h"
#include "spann-page-updater.h"

typedef struct {
  SpannPageUpdater *updater;
  char *ecosystem;
  char *evaluation;       /* NULL: the last */
  SpannFigurePanel *main; /* borrowed: within the tab */
} SpannEcosystemTabPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SpannEcosystemTab, spann_ecosystem_tab, GTK_TYPE_WIDGET)

enum {
  EVALUATION_SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static SpannEcosystemTabPrivate *
get_private (SpannEcosystemTab *self)
{
  return spann_ecosystem_tab_get_instance_private (self);
}

static void
update_cb (gpointer tab)
{
  SpannEcosystemTab *self = tab;
  const SpannEcosystemTabPrivate *priv = get_private (self);
  SpannDocument *document = spann_ecosystem_tab_get_document (self);
  SpannEvaluationContext context;

  if (spann_evaluation_context_find (spann_document_get_root (document), priv->ecosystem,
                                     priv->evaluation, spann_document_get_today (document),
                                     &context))
    SPANN_ECOSYSTEM_TAB_GET_CLASS (self)->update (self, &context);
}

static void
spann_ecosystem_tab_dispose (GObject *object)
{
  SpannEcosystemTabPrivate *priv = get_private (SPANN_ECOSYSTEM_TAB (object));
  GtkWidget *child = NULL;

  g_clear_object (&priv->updater);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (spann_ecosystem_tab_parent_class)->dispose (object);
}

static void
spann_ecosystem_tab_finalize (GObject *object)
{
  SpannEcosystemTabPrivate *priv = get_private (SPANN_ECOSYSTEM_TAB (object));

  g_free (priv->ecosystem);
  g_free (priv->evaluation);
  G_OBJECT_CLASS (spann_ecosystem_tab_parent_class)->finalize (object);
}

static void
spann_ecosystem_tab_class_init (SpannEcosystemTabClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = spann_ecosystem_tab_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_ecosystem_tab_finalize;
  signals[EVALUATION_SELECTED] =
      g_signal_new ("evaluation-selected", SPANN_TYPE_ECOSYSTEM_TAB, G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
spann_ecosystem_tab_init (SpannEcosystemTab *self)
{
  get_private (self)->updater = spann_page_updater_new (GTK_WIDGET (self), update_cb);
}

void
spann_ecosystem_tab_set_document (SpannEcosystemTab *self, SpannDocument *document)
{
  g_return_if_fail (SPANN_IS_ECOSYSTEM_TAB (self));

  spann_page_updater_set_document (get_private (self)->updater, document);
}

void
spann_ecosystem_tab_show (SpannEcosystemTab *self, const char *ecosystem, const char *evaluation)
{
  SpannEcosystemTabPrivate *priv = get_private (self);
  char *new_ecosystem = g_strdup (ecosystem);
  char *new_evaluation = g_strdup (evaluation);

  g_return_if_fail (SPANN_IS_ECOSYSTEM_TAB (self));

  g_free (priv->ecosystem);
  g_free (priv->evaluation);
  priv->ecosystem = new_ecosystem;
  priv->evaluation = new_evaluation;
  spann_page_updater_invalidate (priv->updater);
}

SpannFigureRequest *
spann_ecosystem_tab_dup_figure_request (SpannEcosystemTab *self)
{
  const SpannFigureRequest *request = NULL;

  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_TAB (self), NULL);

  request = spann_figure_panel_get_request (get_private (self)->main);
  return request != NULL ? spann_figure_request_copy (request) : NULL;
}

SpannDocument *
spann_ecosystem_tab_get_document (SpannEcosystemTab *self)
{
  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_TAB (self), NULL);

  return spann_page_updater_get_document (get_private (self)->updater);
}

void
spann_ecosystem_tab_set_main_panel (SpannEcosystemTab *self, SpannFigurePanel *panel)
{
  g_return_if_fail (SPANN_IS_ECOSYSTEM_TAB (self));

  get_private (self)->main = panel;
}

void
spann_ecosystem_tab_show_figure (SpannEcosystemTab *self, SpannFigurePanel *panel,
                                 SpannPageHeader *header, SpannFigureKind kind,
                                 const SpannEvaluationContext *context)
{
  SpannDocument *document = spann_ecosystem_tab_get_document (self);
  SpannFigureRequest request = {
      .kind = kind,
      .ecosystem = get_private (self)->ecosystem,
      .as_of = context != NULL ? context->as_of : spann_document_get_today (document),
      .language = spann_document_get_figure_language (document),
  };
  SpannFigure *figure = NULL;

  if (context != NULL && context->evaluation != NULL)
    request.evaluation = spann_object_get_key (context->evaluation);
  figure = spann_figure_panel_show (panel, document, &request);
  spann_page_header_set_words (header, figure != NULL ? spann_figure_get_title (figure) : "",
                               figure != NULL ? spann_figure_get_subtitle (figure) : "");
}

void
spann_ecosystem_tab_show_steps (SpannEcosystemTab *self, SpannEvaluationStepper *stepper,
                                const SpannEvaluationContext *context)
{
  g_autoptr (GPtrArray) evaluations =
      spann_ecosystem_list_evaluations (context->ecosystem, SPANN_DATE_UNSET, SPANN_ANY_ASSESSOR);
  const SpannObject *rule =
      spann_object_get_child (context->strategy, SPANN_STRATEGY_PROGRESS_RULE);

  spann_evaluation_stepper_show (
      stepper, evaluations, spann_object_get_key (context->evaluation),
      spann_object_get_choice (rule, SPANN_PROGRESS_RULE_ASSESSOR),
      spann_document_get_language (spann_ecosystem_tab_get_document (self)));
}

void
spann_ecosystem_tab_select_evaluation (SpannEcosystemTab *self, const char *key)
{
  g_signal_emit (self, signals[EVALUATION_SELECTED], 0, key);
}
