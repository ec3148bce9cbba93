/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-evaluation-details.h"

#include <glib/gi18n-lib.h>

#include "spann-form.h"
#include "spann-marked.h"

struct _SpannEvaluationDetails {
  GtkWidget parent_instance;

  SpannForm *form;
  gboolean locked;

  /* Template widgets. */
  AdwEntryRow *date;
  AdwEntryRow *occasion;
  AdwComboRow *kind;
  AdwComboRow *assessor;
  AdwActionRow *lock;
  GtkWidget *lock_button;
  GtkWidget *correct_button;
  AdwActionRow *correction;
  GtkWidget *remove;
  AdwComboRow *members;
  AdwComboRow *scope;
  AdwComboRow *value_proposition;
};

G_DEFINE_FINAL_TYPE (SpannEvaluationDetails, spann_evaluation_details, GTK_TYPE_WIDGET)

static void
spann_evaluation_details_dispose (GObject *object)
{
  SpannEvaluationDetails *self = SPANN_EVALUATION_DETAILS (object);
  GtkWidget *child = NULL;

  g_clear_object (&self->form);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (spann_evaluation_details_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, date);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, occasion);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, kind);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, assessor);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, lock);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, lock_button);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, correct_button);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, correction);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, remove);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, members);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, scope);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationDetails, value_proposition);
}

static void
spann_evaluation_details_class_init (SpannEvaluationDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_evaluation_details_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-evaluation-details.ui");
  bind_children (widget_class);
}

static void
spann_evaluation_details_init (SpannEvaluationDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self->correction), FALSE);

  self->form = spann_form_new ();
  spann_form_bind_date (self->form, self->date, SPANN_EVALUATION_DATE);
  spann_form_bind_text (self->form, self->occasion, SPANN_EVALUATION_OCCASION);
  spann_form_bind_choice (self->form, self->kind, SPANN_EVALUATION_KIND, -1);
  spann_form_bind_choice (self->form, self->assessor, SPANN_EVALUATION_ASSESSOR, -1);
  spann_form_bind_choice (self->form, self->members, SPANN_EVALUATION_MEMBERS,
                          SPANN_TREND_NOT_ASSESSED);
  spann_form_bind_choice (self->form, self->scope, SPANN_EVALUATION_SCOPE,
                          SPANN_TREND_NOT_ASSESSED);
  spann_form_bind_choice (self->form, self->value_proposition, SPANN_EVALUATION_VALUE_PROPOSITION,
                          SPANN_TREND_NOT_ASSESSED);
}

static void
show_lock (SpannEvaluationDetails *self)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->lock), self->locked
                                                                       ? C_ ("evaluation", "Locked")
                                                                       : C_ ("evaluation", "Open"));
  adw_action_row_set_subtitle (
      self->lock, self->locked
                      ? _ ("Can only be read. A correction is a new version with a reason.")
                      : _ ("Can be changed. Lock it when it is settled."));
  gtk_widget_set_visible (self->lock_button, !self->locked);
  gtk_widget_set_visible (self->correct_button, self->locked);
  gtk_widget_set_visible (self->remove, !self->locked);
}

static void
show_correction (SpannEvaluationDetails *self, const SpannObject *evaluation, const char *language)
{
  g_autofree char *reason = spann_marked_field (evaluation, SPANN_EVALUATION_CORRECTION, language);

  adw_action_row_set_subtitle (self->correction, reason);
  gtk_widget_set_visible (GTK_WIDGET (self->correction), *reason != '\0');
}

void
spann_evaluation_details_show_evaluation (SpannEvaluationDetails *self, SpannDocument *document,
                                          const SpannEvaluationContext *context)
{
  g_autofree char *path = NULL;

  g_return_if_fail (SPANN_IS_EVALUATION_DETAILS (self));
  g_return_if_fail (context->evaluation != NULL);

  path = spann_evaluation_path (spann_object_get_key (context->ecosystem),
                                spann_object_get_key (context->evaluation));
  self->locked = spann_object_get_boolean (context->evaluation, SPANN_EVALUATION_LOCKED);
  spann_form_show (self->form, document, path,
                   !self->locked && spann_document_is_editable (document));
  show_lock (self);
  show_correction (self, context->evaluation,
                   spann_language_get_code (spann_document_get_language (document)));
}
