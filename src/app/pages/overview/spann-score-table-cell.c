/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-table-cell.h"

#include "spann-score-chip.h"
#include "spann-score-words.h"
#include "spann-words.h"

struct _SpannScoreTableCell {
  GtkWidget parent_instance;

  GtkWidget *chip;  /* NULL in the cell of a name */
  GtkWidget *label; /* the name, or the change */
  char *key;
};

G_DEFINE_FINAL_TYPE (SpannScoreTableCell, spann_score_table_cell, GTK_TYPE_WIDGET)

static void
spann_score_table_cell_dispose (GObject *object)
{
  SpannScoreTableCell *self = SPANN_SCORE_TABLE_CELL (object);

  g_clear_pointer (&self->chip, gtk_widget_unparent);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_score_table_cell_parent_class)->dispose (object);
}

static void
spann_score_table_cell_finalize (GObject *object)
{
  g_free (SPANN_SCORE_TABLE_CELL (object)->key);
  G_OBJECT_CLASS (spann_score_table_cell_parent_class)->finalize (object);
}

static void
spann_score_table_cell_class_init (SpannScoreTableCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_score_table_cell_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_score_table_cell_finalize;
  gtk_widget_class_set_css_name (widget_class, "score-table-cell");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID_CELL);
}

static void
spann_score_table_cell_init (SpannScoreTableCell *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (widget)),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_cursor_from_name (widget, "pointer");
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->label, widget);
}

GtkWidget *
spann_score_table_cell_new (void)
{
  return g_object_new (SPANN_TYPE_SCORE_TABLE_CELL, NULL);
}

static void
set_key (SpannScoreTableCell *self, const char *key)
{
  g_free (self->key);
  self->key = g_strdup (key);
}

static void
set_words (SpannScoreTableCell *self, const char *words)
{
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

void
spann_score_table_cell_show_name (SpannScoreTableCell *self, const char *key, const char *name)
{
  GtkLabel *label = NULL;

  g_return_if_fail (SPANN_IS_SCORE_TABLE_CELL (self));

  label = GTK_LABEL (self->label);
  gtk_label_set_xalign (label, 0);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (label, 2);
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (label, 14);
  gtk_label_set_max_width_chars (label, 22);
  gtk_widget_set_vexpand (self->label, TRUE);
  gtk_label_set_text (label, name);
  set_key (self, key);
  set_words (self, name);
}

static void
add_chip (SpannScoreTableCell *self)
{
  self->chip = spann_score_chip_new ();
  gtk_widget_set_halign (self->chip, GTK_ALIGN_CENTER);
  gtk_widget_insert_before (self->chip, GTK_WIDGET (self), self->label);
  gtk_widget_add_css_class (self->label, "caption");
  gtk_widget_add_css_class (self->label, "numeric");
  gtk_widget_add_css_class (self->label, "score-change");
}

/* "Malmens Verkstad, 3 Capital: 1.5, forward 0.5". (transfer full) */
static char *
describe (const char *subject, const SpannObject *scale, SpannScore before, SpannScore score,
          const SpannLanguage *language)
{
  g_autofree char *words = spann_words_score (scale, score, language);
  g_autofree char *change = spann_words_change_spoken (scale, before, score, language);

  if (change == NULL)
    return g_strdup_printf ("%s: %s", subject, words);
  return g_strdup_printf ("%s: %s, %s", subject, words, change);
}

void
spann_score_table_cell_show_score (SpannScoreTableCell *self, const char *key, const char *subject,
                                   const SpannObject *scale, SpannScore before, SpannScore score,
                                   const SpannLanguage *language)
{
  g_autofree char *words = describe (subject, scale, before, score, language);

  g_return_if_fail (SPANN_IS_SCORE_TABLE_CELL (self));

  set_key (self, key);
  /* The same words, the same cell: most of a table stays when something changes. */
  if (g_strcmp0 (gtk_widget_get_tooltip_text (GTK_WIDGET (self)), words) == 0)
    return;
  if (self->chip == NULL)
    add_chip (self);
  spann_score_chip_set_score (SPANN_SCORE_CHIP (self->chip), scale, score, language);
  spann_score_words_show_change (GTK_LABEL (self->label), scale, before, score, language);
  set_words (self, words);
}

const char *
spann_score_table_cell_get_key (SpannScoreTableCell *self)
{
  g_return_val_if_fail (SPANN_IS_SCORE_TABLE_CELL (self), NULL);

  return self->key;
}
