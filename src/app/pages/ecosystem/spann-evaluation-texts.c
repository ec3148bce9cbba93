/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-evaluation-texts.h"

#include <glib/gi18n-lib.h>

#include "spann-form.h"

struct _SpannEvaluationTexts {
  GtkWidget parent_instance;

  SpannForm *form;

  /* Template widgets. */
  SpannWordsView *strengths;
  SpannWordsView *weaknesses;
};

G_DEFINE_FINAL_TYPE (SpannEvaluationTexts, spann_evaluation_texts, GTK_TYPE_WIDGET)

static void
spann_evaluation_texts_dispose (GObject *object)
{
  SpannEvaluationTexts *self = SPANN_EVALUATION_TEXTS (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->form);
  g_clear_pointer (&child, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_evaluation_texts_parent_class)->dispose (object);
}

static void
spann_evaluation_texts_class_init (SpannEvaluationTextsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_evaluation_texts_dispose;
  g_type_ensure (SPANN_TYPE_WORDS_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/pages/ecosystem/spann-evaluation-texts.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationTexts, strengths);
  gtk_widget_class_bind_template_child (widget_class, SpannEvaluationTexts, weaknesses);
}

static void
spann_evaluation_texts_init (SpannEvaluationTexts *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->form = spann_form_new ();
  spann_form_bind_words (self->form, self->strengths, SPANN_EVALUATION_STRENGTHS, _ ("Strengths"));
  spann_form_bind_words (self->form, self->weaknesses, SPANN_EVALUATION_WEAKNESSES,
                         _ ("Weaknesses"));
}

void
spann_evaluation_texts_show_evaluation (SpannEvaluationTexts *self, SpannDocument *document,
                                        const SpannEvaluationContext *context)
{
  g_autofree char *path = NULL;

  g_return_if_fail (SPANN_IS_EVALUATION_TEXTS (self));
  g_return_if_fail (context->evaluation != NULL);

  path = spann_evaluation_path (spann_object_get_key (context->ecosystem),
                                spann_object_get_key (context->evaluation));
  spann_form_show (self->form, document, path,
                   !spann_object_get_boolean (context->evaluation, SPANN_EVALUATION_LOCKED) &&
                       spann_document_is_editable (document));
}
