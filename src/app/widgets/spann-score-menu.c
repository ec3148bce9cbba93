/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-menu.h"

#include "spann-fields.h"
#include "spann-score-chip.h"
#include "spann-score-words.h"
#include "spann-strategy.h"

/* Below this height the list scrolls. */
#define MAX_HEIGHT 540

struct _SpannScoreMenu {
  GtkPopover parent_instance;

  GtkListBox *list; /* borrowed: a child */
  int first_step;
  int n_steps;
};

G_DEFINE_FINAL_TYPE (SpannScoreMenu, spann_score_menu, GTK_TYPE_POPOVER)

enum {
  SCORE_CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* What the row at @index stands for: the steps, then what has no steps. */
static SpannScore
get_score (SpannScoreMenu *self, int index)
{
  if (index < self->n_steps)
    return spann_score_new (self->first_step + index);
  return index == self->n_steps ? spann_score_not_assessed () : spann_score_not_applicable ();
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row, SpannScoreMenu *self)
{
  const SpannScore score = get_score (self, gtk_list_box_row_get_index (row));

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SCORE_CHOSEN], 0, (int)score.state, score.steps);
}

static GtkWidget *
create_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 38);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 38);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

/* What a whole level means; what lies between two of them goes without saying. */
static GtkWidget *
create_meaning (const SpannObject *scale, SpannScore score, const SpannLanguage *language)
{
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const SpannObject *level = spann_scale_find_level (scale, score);
  const char *code = spann_language_get_code (language);

  gtk_widget_set_valign (lines, GTK_ALIGN_CENTER);
  if (level != NULL && score.steps % spann_scale_get_steps_per_level (scale) == 0) {
    gtk_box_append (GTK_BOX (lines),
                    create_label (spann_object_get_words (level, SPANN_LEVEL_NAME, code), NULL));
    gtk_box_append (
        GTK_BOX (lines),
        create_label (spann_object_get_words (level, SPANN_LEVEL_ANCHOR, code), "caption"));
    gtk_widget_add_css_class (gtk_widget_get_last_child (lines), "dim-label");
  }
  return lines;
}

static GtkWidget *
create_row (const SpannObject *scale, SpannScore score, const SpannLanguage *language)
{
  g_autofree char *words = spann_score_words_describe (scale, score, language);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *chip = spann_score_chip_new ();

  spann_score_chip_set_score (SPANN_SCORE_CHIP (chip), scale, score, language);
  gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), chip);
  gtk_box_append (GTK_BOX (box), create_meaning (scale, score, language));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  return row;
}

static void
fill (SpannScoreMenu *self, const SpannObject *scale, SpannScore now, const SpannLanguage *language)
{
  for (int i = 0; i < self->n_steps + 2; i++) {
    const SpannScore score = get_score (self, i);

    gtk_list_box_append (self->list, create_row (scale, score, language));
    if (spann_score_equal (score, now))
      gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, i));
  }
}

/* Opens with the focus on the score as it is. */
static void
spann_score_menu_map (GtkWidget *widget)
{
  SpannScoreMenu *self = SPANN_SCORE_MENU (widget);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  GTK_WIDGET_CLASS (spann_score_menu_parent_class)->map (widget);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
spann_score_menu_class_init (SpannScoreMenuClass *klass)
{
  GTK_WIDGET_CLASS (klass)->map = spann_score_menu_map;

  signals[SCORE_CHOSEN] = g_signal_new ("score-chosen", SPANN_TYPE_SCORE_MENU, G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
}

static void
spann_score_menu_init (SpannScoreMenu *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "score-menu");
  g_signal_connect (self->list, "row-activated", G_CALLBACK (row_activated_cb), self);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_popover_set_child (GTK_POPOVER (self), scroller);
}

GtkWidget *
spann_score_menu_new (const SpannObject *scale, SpannScore now, const SpannLanguage *language)
{
  SpannScoreMenu *self = g_object_new (SPANN_TYPE_SCORE_MENU, NULL);
  const int steps = spann_scale_get_steps_per_level (scale);

  self->first_step = spann_scale_get_minimum (scale) * steps;
  self->n_steps = spann_scale_get_maximum (scale) * steps - self->first_step + 1;
  fill (self, scale, now, language);
  return GTK_WIDGET (self);
}

void
spann_score_menu_point_at (SpannScoreMenu *self, SpannScore score)
{
  GtkListBoxRow *row = NULL;

  g_return_if_fail (SPANN_IS_SCORE_MENU (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++) {
    if (!spann_score_equal (get_score (self, i), score))
      continue;
    gtk_list_box_select_row (self->list, row);
    gtk_widget_grab_focus (GTK_WIDGET (row));
  }
}

SpannScore
spann_score_menu_get_score (SpannScoreMenu *self)
{
  GtkListBoxRow *row = NULL;

  g_return_val_if_fail (SPANN_IS_SCORE_MENU (self), spann_score_not_assessed ());

  row = gtk_list_box_get_selected_row (self->list);
  return row != NULL ? get_score (self, gtk_list_box_row_get_index (row))
                     : spann_score_not_assessed ();
}
