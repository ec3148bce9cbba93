/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-page.h"

#include "spann-change-tab.h"
#include "spann-correction-dialog.h"
#include "spann-evaluation-edits.h"
#include "spann-evaluation.h"
#include "spann-funding-tab.h"
#include "spann-gaps-tab.h"
#include "spann-indicators-tab.h"
#include "spann-page-updater.h"
#include "spann-period-editor.h"
#include "spann-tabs.h"

struct _SpannEcosystemPage {
  GtkWidget parent_instance;

  SpannPageUpdater *updater;
  char *ecosystem;
  char *evaluation; /* NULL: the last */

  /* Template widgets. */
  GtkStack *tabs;
  SpannEcosystemTab *gaps;
  SpannEcosystemTab *change;
  SpannEcosystemTab *indicators;
  SpannEcosystemTab *funding;
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

/* --- Tabs ------------------------------------------------------------------------------------- */

static void
foreach_tab (SpannEcosystemPage *self, void (*func) (SpannEcosystemPage *, SpannEcosystemTab *))
{
  SpannEcosystemTab *const tabs[] = {self->gaps, self->change, self->indicators, self->funding};

  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    func (self, tabs[i]);
}

static SpannEcosystemTab *
get_shown_tab (SpannEcosystemPage *self)
{
  return SPANN_ECOSYSTEM_TAB (gtk_stack_get_visible_child (self->tabs));
}

/* Whether the tab that is seen shows one evaluation of several. */
static gboolean
shows_evaluation (SpannEcosystemPage *self)
{
  SpannEcosystemTab *tab = get_shown_tab (self);

  return tab == self->gaps || tab == self->change;
}

static void
show_gaps (SpannEcosystemPage *self)
{
  gtk_stack_set_visible_child (self->tabs, GTK_WIDGET (self->gaps));
}

static void
give_document_cb (SpannEcosystemPage *self, SpannEcosystemTab *tab)
{
  spann_ecosystem_tab_set_document (tab, get_document (self));
}

static void
give_evaluation_cb (SpannEcosystemPage *self, SpannEcosystemTab *tab)
{
  spann_ecosystem_tab_show (tab, self->ecosystem, self->evaluation);
}

static void
update_cb (gpointer page)
{
  SpannEcosystemPage *self = page;
  GtkWidget *widget = page;
  const gboolean editable = spann_document_is_editable (get_document (self));
  SpannEvaluationContext context;
  gboolean has = FALSE;
  gboolean locked = FALSE;

  if (!find_context (self, &context))
    return;
  has = editable && context.evaluation != NULL;
  locked = has && spann_object_get_boolean (context.evaluation, SPANN_EVALUATION_LOCKED);
  gtk_widget_action_set_enabled (widget, "evaluation.add", editable);
  gtk_widget_action_set_enabled (widget, "evaluation.previous", shows_evaluation (self));
  gtk_widget_action_set_enabled (widget, "evaluation.next", shows_evaluation (self));
  gtk_widget_action_set_enabled (widget, "evaluation.remove", has && !locked);
  gtk_widget_action_set_enabled (widget, "evaluation.lock", has && !locked);
  gtk_widget_action_set_enabled (widget, "evaluation.correct", locked);
  gtk_widget_action_set_enabled (widget, "period.add", editable);
}

/* @evaluation (transfer full) (nullable) */
static void
select_evaluation (SpannEcosystemPage *self, char *evaluation)
{
  g_free (self->evaluation);
  self->evaluation = evaluation;
  foreach_tab (self, give_evaluation_cb);
  spann_page_updater_invalidate (self->updater);
}

static void
evaluation_selected_cb (SpannEcosystemPage *self, const char *key)
{
  select_evaluation (self, g_strdup (key));
}

static void
area_activated_cb (SpannEcosystemPage *self, const char *key)
{
  show_gaps (self);
  spann_gaps_tab_focus_area (SPANN_GAPS_TAB (self->gaps), key);
}

static void
tab_changed_cb (SpannEcosystemPage *self)
{
  /* The template sets the first one before there is an updater. */
  if (self->updater != NULL)
    spann_page_updater_invalidate (self->updater);
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
  area_activated_cb (self, NULL);
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
  g_type_ensure (SPANN_TYPE_CHANGE_TAB);
  g_type_ensure (SPANN_TYPE_FUNDING_TAB);
  g_type_ensure (SPANN_TYPE_GAPS_TAB);
  g_type_ensure (SPANN_TYPE_INDICATORS_TAB);
  g_type_ensure (SPANN_TYPE_TABS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-ecosystem-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, tabs);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, gaps);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, change);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, indicators);
  gtk_widget_class_bind_template_child (widget_class, SpannEcosystemPage, funding);
  gtk_widget_class_bind_template_callback (widget_class, evaluation_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, area_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, tab_changed_cb);
}

static void
spann_ecosystem_page_class_init (SpannEcosystemPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = spann_ecosystem_page_dispose;
  object_class->finalize = spann_ecosystem_page_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  install_actions (widget_class);
  bind_template (widget_class);
}

static void
spann_ecosystem_page_init (SpannEcosystemPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->updater = spann_page_updater_new (GTK_WIDGET (self), update_cb);
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
  foreach_tab (self, give_document_cb);
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

void
spann_ecosystem_page_show_tab (SpannEcosystemPage *self, const char *tab)
{
  g_return_if_fail (SPANN_IS_ECOSYSTEM_PAGE (self));

  gtk_stack_set_visible_child_name (self->tabs, tab);
}

void
spann_ecosystem_page_focus_gap (SpannEcosystemPage *self, const char *gap)
{
  g_return_if_fail (SPANN_IS_ECOSYSTEM_PAGE (self));

  area_activated_cb (self, gap);
}

SpannFigureRequest *
spann_ecosystem_page_dup_figure_request (SpannEcosystemPage *self)
{
  g_return_val_if_fail (SPANN_IS_ECOSYSTEM_PAGE (self), NULL);

  return spann_ecosystem_tab_dup_figure_request (get_shown_tab (self));
}
