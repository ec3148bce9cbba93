/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-table.h"

#include <glib/gi18n-lib.h>

#include "spann-radar-data.h"
#include "spann-score-chip.h"
#include "spann-score-table-cell.h"
#include "spann-score-words.h"
#include "spann-strategy.h"
#include "spann-words.h"

struct _SpannScoreTable {
  GtkWidget parent_instance;

  GtkGrid *grid; /* borrowed: the only child; row 0 and column 0 are titles */
  int n_columns;
  int n_rows;

  /* The cell that had the focus last. */
  int column;
  int row;
};

G_DEFINE_FINAL_TYPE (SpannScoreTable, spann_score_table, GTK_TYPE_WIDGET)

enum {
  ECOSYSTEM_ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* --- Titles ----------------------------------------------------------------------------------- */

static GtkWidget *
create_title (const SpannObject *gap, guint number, const char *language)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *digit = gtk_label_new (text);
  GtkWidget *name = gtk_label_new (spann_object_get_words (gap, SPANN_GAP_SHORT_NAME, language));

  gtk_widget_add_css_class (digit, "heading");
  gtk_widget_add_css_class (name, "caption");
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_justify (GTK_LABEL (name), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (name), 1);
  gtk_label_set_yalign (GTK_LABEL (name), 0);
  gtk_widget_add_css_class (name, "dim-label");
  gtk_box_append (GTK_BOX (box), digit);
  gtk_box_append (GTK_BOX (box), name);
  gtk_widget_add_css_class (box, "score-table-title");
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (box, spann_object_get_words (gap, SPANN_GAP_NAME, language));
  return box;
}

static GtkWidget *
create_corner (void)
{
  GtkWidget *label = gtk_label_new (_ ("Ecosystem"));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "score-table-title");
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  return label;
}

/* --- Cells ------------------------------------------------------------------------------------ */

static void
cell_activated_cb (SpannScoreTableCell *cell, SpannScoreTable *self)
{
  g_autofree char *key = g_strdup (spann_score_table_cell_get_key (cell));

  g_signal_emit (self, signals[ECOSYSTEM_ACTIVATED], 0, key);
}

static void
attach (SpannScoreTable *self, GtkWidget *child, const char *label, const char *key, int column,
        int row)
{
  GtkWidget *cell = spann_score_table_cell_new (child, label, key);

  g_signal_connect_object (cell, "activated", G_CALLBACK (cell_activated_cb), self, 0);
  gtk_grid_attach (self->grid, cell, column, row, 1, 1);
}

static void
attach_name (SpannScoreTable *self, const SpannObject *ecosystem, int row)
{
  const char *name = spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 14);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 22);
  attach (self, label, name, spann_object_get_key (ecosystem), 0, row);
}

/* "Malmens Verkstad, 3 Capital: 1.5, forward 0.5". (transfer full) */
static char *
describe_cell (const SpannRadarData *data, guint index, const char *score, SpannScore before,
               const SpannLanguage *language)
{
  const SpannRadarGap *gap = &data->gaps[index];
  const char *name =
      spann_object_get_words (gap->gap, SPANN_GAP_SHORT_NAME, spann_language_get_code (language));
  const char *ecosystem = spann_object_get_string (data->ecosystem, SPANN_ECOSYSTEM_NAME);
  g_autofree char *change =
      spann_words_change_spoken (data->scale, before, gap->scores[SPANN_RADAR_NOW], language);

  if (change == NULL)
    return g_strdup_printf ("%s, %u %s: %s", ecosystem, index + 1, name, score);
  return g_strdup_printf ("%s, %u %s: %s, %s", ecosystem, index + 1, name, score, change);
}

static void
attach_score (SpannScoreTable *self, const SpannRadarData *data, guint index, int column, int row,
              SpannLanguage *language)
{
  const SpannScore now = data->gaps[index].scores[SPANN_RADAR_NOW];
  const SpannScore before = spann_radar_data_is_comparable (data, SPANN_RADAR_BASELINE)
                                ? data->gaps[index].scores[SPANN_RADAR_BASELINE]
                                : spann_score_not_assessed ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *chip = spann_score_chip_new ();
  GtkWidget *change = gtk_label_new (NULL);
  g_autofree char *label = NULL;

  spann_score_chip_set_score (SPANN_SCORE_CHIP (chip), data->scale, now, language);
  gtk_widget_set_halign (chip, GTK_ALIGN_CENTER);
  spann_score_words_show_change (GTK_LABEL (change), data->scale, before, now, language);
  gtk_widget_add_css_class (change, "caption");
  gtk_widget_add_css_class (change, "numeric");
  gtk_widget_add_css_class (change, "score-change");
  gtk_box_append (GTK_BOX (box), chip);
  gtk_box_append (GTK_BOX (box), change);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  label = describe_cell (data, index, spann_score_chip_get_text (SPANN_SCORE_CHIP (chip)), before,
                         language);
  attach (self, box, label, spann_object_get_key (data->ecosystem), column, row);
}

static void
attach_row (SpannScoreTable *self, const SpannObject *portfolio, const SpannObject *ecosystem,
            int row, SpannDate today, SpannLanguage *language)
{
  const SpannFigureRequest request = {SPANN_FIGURE_RADAR, spann_object_get_key (ecosystem), NULL,
                                      today, language};
  const SpannObject *strategy = spann_portfolio_root_get_strategy (portfolio);
  g_autoptr (SpannRadarData) data = spann_radar_data_new (portfolio, &request, NULL);

  attach_name (self, ecosystem, row);
  for (guint i = 0; data != NULL && i < data->n_gaps; i++) {
    const int column = spann_object_index_of (strategy, SPANN_STRATEGY_GAPS,
                                              spann_object_get_key (data->gaps[i].gap));

    if (column >= 0)
      attach_score (self, data, i, column + 1, row, language);
  }
}

/* --- Focus ------------------------------------------------------------------------------------ */

static gboolean
focus_cell (SpannScoreTable *self, int column, int row)
{
  GtkWidget *cell = NULL;

  column = CLAMP (column, 0, self->n_columns);
  row = CLAMP (row, 1, MAX (self->n_rows, 1));
  cell = gtk_grid_get_child_at (self->grid, column, row);
  if (cell == NULL || !gtk_widget_grab_focus (cell))
    return FALSE;
  self->column = column;
  self->row = row;
  return TRUE;
}

static gboolean
spann_score_table_grab_focus (GtkWidget *widget)
{
  SpannScoreTable *self = SPANN_SCORE_TABLE (widget);

  return focus_cell (self, self->column, self->row);
}

static gboolean
spann_score_table_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SpannScoreTable *self = SPANN_SCORE_TABLE (widget);
  GtkWidget *cell = gtk_widget_get_focus_child (GTK_WIDGET (self->grid));
  int column;
  int row;

  if (cell == NULL)
    return gtk_widget_grab_focus (widget);
  gtk_grid_query_child (self->grid, cell, &column, &row, NULL, NULL);
  switch (direction) {
  case GTK_DIR_LEFT: return focus_cell (self, column - 1, row);
  case GTK_DIR_RIGHT: return focus_cell (self, column + 1, row);
  case GTK_DIR_UP: return focus_cell (self, column, row - 1);
  case GTK_DIR_DOWN: return focus_cell (self, column, row + 1);
  case GTK_DIR_TAB_FORWARD:
  case GTK_DIR_TAB_BACKWARD:
  default: return FALSE;
  }
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_score_table_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_score_table_parent_class)->dispose (object);
}

static void
spann_score_table_class_init (SpannScoreTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_score_table_dispose;
  widget_class->grab_focus = spann_score_table_grab_focus;
  widget_class->focus = spann_score_table_focus;
  signals[ECOSYSTEM_ACTIVATED] =
      g_signal_new ("ecosystem-activated", SPANN_TYPE_SCORE_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
  gtk_widget_class_set_css_name (widget_class, "score-table");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
spann_score_table_init (SpannScoreTable *self)
{
  self->row = 1;
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Scores by ecosystem and gap"), -1);
}

GtkWidget *
spann_score_table_new (void)
{
  return g_object_new (SPANN_TYPE_SCORE_TABLE, NULL);
}

static void
clear (SpannScoreTable *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

void
spann_score_table_show (SpannScoreTable *self, const SpannObject *portfolio, SpannDate today,
                        SpannLanguage *language)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (portfolio);

  g_return_if_fail (SPANN_IS_SCORE_TABLE (self));

  clear (self);
  self->n_columns = (int)spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS);
  self->n_rows = (int)spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);
  gtk_grid_attach (self->grid, create_corner (), 0, 0, 1, 1);
  for (int i = 0; i < self->n_columns; i++)
    gtk_grid_attach (self->grid,
                     create_title (spann_object_get_item (strategy, SPANN_STRATEGY_GAPS, i), i + 1,
                                   spann_language_get_code (language)),
                     i + 1, 0, 1, 1);
  for (int i = 0; i < self->n_rows; i++)
    attach_row (self, portfolio, spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i),
                i + 1, today, language);
}
