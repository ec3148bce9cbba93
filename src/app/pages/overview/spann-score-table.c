/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-table.h"

#include <glib/gi18n-lib.h>

#include "spann-radar-data.h"
#include "spann-score-table-cell.h"
#include "spann-strategy.h"

struct _SpannScoreTable {
  GtkWidget parent_instance;

  GtkGrid *grid;         /* borrowed: the only child; row 0 and column 0 are titles */
  SpannObject *strategy; /* whose gaps are the columns */
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

/* The cell in that place; what is there already is shown anew. */
static SpannScoreTableCell *
get_cell (SpannScoreTable *self, int column, int row)
{
  GtkWidget *cell = gtk_grid_get_child_at (self->grid, column, row);

  if (cell == NULL) {
    cell = spann_score_table_cell_new ();
    gtk_grid_attach (self->grid, cell, column, row, 1, 1);
  }
  return SPANN_SCORE_TABLE_CELL (cell);
}

static void
show_score (SpannScoreTable *self, const SpannRadarData *data, guint index, int column, int row,
            const SpannLanguage *language)
{
  const SpannRadarGap *gap = &data->gaps[index];
  /* Translators: an ecosystem, and the number and the name of a gap: "Skogsslingan, 3 Capital". */
  g_autofree char *subject = g_strdup_printf (
      _ ("%s, %u %s"), spann_object_get_string (data->ecosystem, SPANN_ECOSYSTEM_NAME), index + 1,
      spann_object_get_words (gap->gap, SPANN_GAP_SHORT_NAME, spann_language_get_code (language)));

  spann_score_table_cell_show_score (get_cell (self, column, row),
                                     spann_object_get_key (data->ecosystem), subject, data->scale,
                                     spann_radar_data_is_comparable (data, SPANN_RADAR_BASELINE)
                                         ? gap->scores[SPANN_RADAR_BASELINE]
                                         : spann_score_not_assessed (),
                                     gap->scores[SPANN_RADAR_NOW], language);
}

/* The row of @data for the gap @key; -1 when the evaluation was made by a strategy without it. */
static int
find_gap (const SpannRadarData *data, const char *key)
{
  for (guint i = 0; data != NULL && i < data->n_gaps; i++) {
    if (g_strcmp0 (spann_object_get_key (data->gaps[i].gap), key) == 0)
      return (int)i;
  }
  return -1;
}

static void
remove_cell (SpannScoreTable *self, int column, int row)
{
  GtkWidget *cell = gtk_grid_get_child_at (self->grid, column, row);

  if (cell != NULL)
    gtk_grid_remove (self->grid, cell);
}

static void
show_row (SpannScoreTable *self, const SpannObject *portfolio, const SpannObject *ecosystem,
          int row, SpannDate today, SpannLanguage *language)
{
  const SpannFigureRequest request = {SPANN_FIGURE_RADAR, spann_object_get_key (ecosystem), NULL,
                                      today, language};
  g_autoptr (SpannRadarData) data = spann_radar_data_new (portfolio, &request, NULL);

  spann_score_table_cell_show_name (get_cell (self, 0, row), spann_object_get_key (ecosystem),
                                    spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME));
  for (int i = 0; i < self->n_columns; i++) {
    const int index = find_gap (data, spann_object_get_key (spann_object_get_item (
                                          self->strategy, SPANN_STRATEGY_GAPS, i)));

    if (index >= 0)
      show_score (self, data, index, i + 1, row, language);
    else
      remove_cell (self, i + 1, row);
  }
}

static void
activate_cell (SpannScoreTable *self, GtkWidget *cell)
{
  g_autofree char *key = g_strdup (spann_score_table_cell_get_key (SPANN_SCORE_TABLE_CELL (cell)));

  g_signal_emit (self, signals[ECOSYSTEM_ACTIVATED], 0, key);
}

static void
clicked_cb (GtkGestureClick *gesture, int n_press, double x, double y, SpannScoreTable *self)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *cell = NULL;

  if (picked != NULL)
    cell = gtk_widget_get_ancestor (picked, SPANN_TYPE_SCORE_TABLE_CELL);
  if (cell == NULL)
    return;
  gtk_widget_grab_focus (cell);
  activate_cell (self, cell);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode,
                GdkModifierType state, SpannScoreTable *self)
{
  GtkWidget *cell = gtk_widget_get_focus_child (GTK_WIDGET (self->grid));

  if (cell == NULL || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (keyval) {
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
  case GDK_KEY_ISO_Enter:
  case GDK_KEY_space: activate_cell (self, cell); return GDK_EVENT_STOP;
  default: return GDK_EVENT_PROPAGATE;
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
  g_clear_pointer (&SPANN_SCORE_TABLE (object)->strategy, spann_object_unref);
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
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->row = 1;
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Scores by ecosystem and gap"), -1);
  g_signal_connect (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
spann_score_table_new (void)
{
  return g_object_new (SPANN_TYPE_SCORE_TABLE, NULL);
}

static void
show_titles (SpannScoreTable *self, const SpannObject *strategy, const char *language)
{
  gtk_grid_attach (self->grid, create_corner (), 0, 0, 1, 1);
  for (int i = 0; i < self->n_columns; i++)
    gtk_grid_attach (
        self->grid,
        create_title (spann_object_get_item (strategy, SPANN_STRATEGY_GAPS, i), i + 1, language),
        i + 1, 0, 1, 1);
}

/* Takes away what belongs to another strategy, and rows that are too many. */
static void
make_room (SpannScoreTable *self, const SpannObject *strategy, int n_rows)
{
  while (self->n_rows > n_rows)
    gtk_grid_remove_row (self->grid, self->n_rows--);
  self->n_rows = n_rows;
  if (self->strategy == strategy)
    return;
  for (int row = 0; row <= n_rows; row++)
    gtk_grid_remove_row (self->grid, 0);
  g_clear_pointer (&self->strategy, spann_object_unref);
  self->strategy = spann_object_ref ((SpannObject *)strategy);
  self->n_columns = (int)spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS);
}

void
spann_score_table_show (SpannScoreTable *self, const SpannObject *portfolio, SpannDate today,
                        SpannLanguage *language)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (portfolio);
  const int n_rows = (int)spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);

  g_return_if_fail (SPANN_IS_SCORE_TABLE (self));

  make_room (self, strategy, n_rows);
  if (gtk_grid_get_child_at (self->grid, 0, 0) == NULL)
    show_titles (self, strategy, spann_language_get_code (language));
  for (int i = 0; i < n_rows; i++)
    show_row (self, portfolio, spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i),
              i + 1, today, language);
}
