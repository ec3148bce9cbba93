/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-chip.h"

#include "spann-strategy.h"
#include "spann-theme.h"
#include "spann-words.h"

struct _SpannScoreChip {
  GtkWidget parent_instance;

  GtkWidget *label;
  char *level_class; /* the CSS class in use; owned */
};

G_DEFINE_FINAL_TYPE (SpannScoreChip, spann_score_chip, GTK_TYPE_WIDGET)

static char *
choose_class (const SpannObject *scale, SpannScore score)
{
  const int minimum = spann_scale_get_minimum (scale);
  const int span = MAX (spann_scale_get_maximum (scale) - minimum, 1);
  double level;

  if (score.state == SPANN_SCORE_NOT_ASSESSED)
    return g_strdup ("not-assessed");
  if (score.state == SPANN_SCORE_NOT_APPLICABLE)
    return g_strdup ("not-applicable");

  level = spann_score_to_level (score, spann_scale_get_steps_per_level (scale)) - minimum;
  return g_strdup_printf ("heat-%d", CLAMP ((int)(level * (SPANN_N_HEAT_LEVELS - 1) / span), 0,
                                            SPANN_N_HEAT_LEVELS - 1));
}

/* @level_class is taken. A class that stays is left alone: to touch it restyles the widget. */
static void
replace_class (SpannScoreChip *self, char *level_class)
{
  if (g_strcmp0 (self->level_class, level_class) == 0) {
    g_free (level_class);
    return;
  }
  if (self->level_class != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->level_class);
  g_free (self->level_class);
  self->level_class = level_class;
  gtk_widget_add_css_class (GTK_WIDGET (self), level_class);
}

static void
spann_score_chip_dispose (GObject *object)
{
  SpannScoreChip *self = SPANN_SCORE_CHIP (object);

  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_score_chip_parent_class)->dispose (object);
}

static void
spann_score_chip_finalize (GObject *object)
{
  g_free (SPANN_SCORE_CHIP (object)->level_class);
  G_OBJECT_CLASS (spann_score_chip_parent_class)->finalize (object);
}

static void
spann_score_chip_class_init (SpannScoreChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_score_chip_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_score_chip_finalize;
  gtk_widget_class_set_css_name (widget_class, "score-chip");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
spann_score_chip_init (SpannScoreChip *self)
{
  self->label = gtk_label_new (NULL);
  gtk_label_set_justify (GTK_LABEL (self->label), GTK_JUSTIFY_CENTER);
  gtk_label_set_wrap (GTK_LABEL (self->label), TRUE);
  gtk_widget_set_halign (self->label, GTK_ALIGN_CENTER);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

GtkWidget *
spann_score_chip_new (void)
{
  return g_object_new (SPANN_TYPE_SCORE_CHIP, NULL);
}

void
spann_score_chip_set_score (SpannScoreChip *self, const SpannObject *scale, SpannScore score,
                            const SpannLanguage *language)
{
  g_autofree char *words = NULL;

  g_return_if_fail (SPANN_IS_SCORE_CHIP (self));

  words = spann_words_score (scale, score, language);
  gtk_label_set_text (GTK_LABEL (self->label), words);
  replace_class (self, choose_class (scale, score));
}

const char *
spann_score_chip_get_text (SpannScoreChip *self)
{
  g_return_val_if_fail (SPANN_IS_SCORE_CHIP (self), NULL);
  return gtk_label_get_text (GTK_LABEL (self->label));
}
