/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-period-answer.h"

#include <glib/gi18n-lib.h>

#include "spann-finding-row.h"
#include "spann-words.h"

struct _SpannPeriodAnswer {
  GtkWidget parent_instance;

  GtkBox *rows; /* borrowed: the only child */
  SpannYearRange fit;
};

G_DEFINE_FINAL_TYPE (SpannPeriodAnswer, spann_period_answer, GTK_TYPE_WIDGET)

enum {
  YEARS_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
use_clicked_cb (SpannPeriodAnswer *self)
{
  g_signal_emit (self, signals[YEARS_CHOSEN], 0, self->fit.first, self->fit.last);
}

static void
clear (SpannPeriodAnswer *self)
{
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, row);
}

static void
append_fit (SpannPeriodAnswer *self, const SpannYearRange *fit)
{
  g_autofree char *years = spann_year_range_to_string (*fit);
  /* Translators: a button; %s is years that would fit: "Use 2031–2032". */
  g_autofree char *label = g_strdup_printf (_ ("Use %s"), years);
  GtkWidget *button = gtk_button_new_with_label (label);

  self->fit = *fit;
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "use-fit");
  g_signal_connect_object (button, "clicked", G_CALLBACK (use_clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->rows, button);
}

static void
spann_period_answer_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_period_answer_parent_class)->dispose (object);
}

static void
spann_period_answer_class_init (SpannPeriodAnswerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_period_answer_dispose;
  signals[YEARS_CHOSEN] =
      g_signal_new ("years-chosen", SPANN_TYPE_PERIOD_ANSWER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  gtk_widget_class_set_css_name (widget_class, "period-answer");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
spann_period_answer_init (SpannPeriodAnswer *self)
{
  self->rows = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_widget_set_parent (GTK_WIDGET (self->rows), GTK_WIDGET (self));
}

void
spann_period_answer_show_problems (SpannPeriodAnswer *self, const GPtrArray *problems)
{
  g_return_if_fail (SPANN_IS_PERIOD_ANSWER (self));

  clear (self);
  for (guint i = 0; i < problems->len; i++)
    gtk_box_append (self->rows, spann_finding_row_new_message ("dialog-error-symbolic", "error",
                                                               problems->pdata[i], NULL, FALSE));
}

void
spann_period_answer_show_findings (SpannPeriodAnswer *self, const SpannObject *portfolio,
                                   const GPtrArray *findings, const char *note,
                                   const SpannYearRange *fit, const SpannLanguage *language)
{
  g_return_if_fail (SPANN_IS_PERIOD_ANSWER (self));

  clear (self);
  for (guint i = 0; i < findings->len; i++) {
    g_autofree char *words = spann_words_finding (portfolio, findings->pdata[i], language);

    gtk_box_append (self->rows,
                    spann_finding_row_new (portfolio, findings->pdata[i], words, language));
  }
  if (findings->len == 0)
    gtk_box_append (self->rows, spann_finding_row_new_message (
                                    "emblem-ok-symbolic", "success",
                                    _ ("Keeps every funding rule of the strategy."), note, FALSE));
  if (fit != NULL)
    append_fit (self, fit);
}
