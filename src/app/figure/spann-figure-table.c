/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-table.h"

#include <adwaita.h>

#include "spann-figure-column.h"

struct _SpannFigureTable {
  GtkWidget parent_instance;

  SpannFigure *figure; /* nullable */
  GtkColumnView *view; /* borrowed, as its scroller */
  GtkWidget *scroller;
};

G_DEFINE_FINAL_TYPE (SpannFigureTable, spann_figure_table, GTK_TYPE_WIDGET)

/* --- Columns ---------------------------------------------------------------------------------- */

static GtkWidget *
find_label (GtkWidget *widget)
{
  GtkWidget *label = GTK_IS_LABEL (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); label == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    label = find_label (child);
  return label;
}

/* Over its numbers; a column has no property for it. The headings are in the view's first row. */
static void
align_last_heading (SpannFigureTable *self)
{
  GtkWidget *headings = gtk_widget_get_first_child (GTK_WIDGET (self->view));
  GtkWidget *heading = gtk_widget_get_last_child (headings);
  GtkWidget *label = heading != NULL ? find_label (heading) : NULL;

  if (label == NULL)
    return;
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
  gtk_widget_set_hexpand (label, TRUE);
}

static void
append_column (SpannFigureTable *self, guint index, gboolean is_last)
{
  g_autoptr (GtkColumnViewColumn) column = spann_figure_column_new (self->figure, index);

  gtk_column_view_column_set_expand (column, is_last);
  gtk_column_view_append_column (self->view, column);
  if (spann_figure_column_has_numbers (column))
    align_last_heading (self);
}

static void
remove_columns (SpannFigureTable *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);

  while (g_list_model_get_n_items (columns) > 0) {
    g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

    gtk_column_view_remove_column (self->view, column);
  }
}

static GtkSelectionModel *
make_model (SpannFigure *figure)
{
  const GPtrArray *table = spann_figure_get_table (figure);
  GListStore *rows = g_list_store_new (GTK_TYPE_STRING_LIST);

  for (guint i = 1; i < table->len; i++) {
    g_autoptr (GtkStringList) row = gtk_string_list_new (table->pdata[i]);

    g_list_store_append (rows, row);
  }
  return GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (rows)));
}

/* --- Keys ------------------------------------------------------------------------------------- */

/* A cell lies in its row, and rows lie side by side in their order. The focus is on what is in a
 * cell, or after a click on a row: then its first cell has it. */
static GtkWidget *
find_focused_cell (SpannFigureTable *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view)))
    return NULL;
  return ADW_IS_BIN (focus) ? gtk_widget_get_parent (focus) : gtk_widget_get_first_child (focus);
}

static void
focus_cell (GtkWidget *cell)
{
  gtk_widget_grab_focus (gtk_widget_get_first_child (cell));
}

static guint
get_column (GtkWidget *cell)
{
  guint column = 0;

  while ((cell = gtk_widget_get_prev_sibling (cell)) != NULL)
    column++;
  return column;
}

static GtkWidget *
get_cell_of_row (GtkWidget *row, guint column)
{
  GtkWidget *cell = row != NULL ? gtk_widget_get_first_child (row) : NULL;

  for (guint i = 0; i < column && cell != NULL; i++)
    cell = gtk_widget_get_next_sibling (cell);
  return cell;
}

/* The cell where a key goes from @cell; NULL at the edge, and for other keys @cell. */
static GtkWidget *
find_next_cell (GtkWidget *cell, guint keyval)
{
  GtkWidget *row = gtk_widget_get_parent (cell);

  switch (keyval) {
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left: return gtk_widget_get_prev_sibling (cell);
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right: return gtk_widget_get_next_sibling (cell);
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up: return get_cell_of_row (gtk_widget_get_prev_sibling (row), get_column (cell));
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
    return get_cell_of_row (gtk_widget_get_next_sibling (row), get_column (cell));
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home: return gtk_widget_get_first_child (row);
  case GDK_KEY_End:
  case GDK_KEY_KP_End: return gtk_widget_get_last_child (row);
  default: return cell;
  }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode,
                GdkModifierType state, SpannFigureTable *self)
{
  GtkWidget *cell = find_focused_cell (self);
  GtkWidget *next = NULL;

  if (cell == NULL || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  next = find_next_cell (cell, keyval);
  if (next == cell)
    return GDK_EVENT_PROPAGATE;
  if (next != NULL)
    focus_cell (next);
  return GDK_EVENT_STOP;
}

/* The list gives the focus to a row: it goes on to a cell. */
static gboolean
spann_figure_table_grab_focus (GtkWidget *widget)
{
  SpannFigureTable *self = SPANN_FIGURE_TABLE (widget);
  GtkWidget *cell = NULL;

  if (gtk_widget_get_focus_child (widget) == NULL)
    gtk_widget_child_focus (self->scroller, GTK_DIR_TAB_FORWARD);
  cell = find_focused_cell (self);
  if (cell != NULL)
    focus_cell (cell);
  return cell != NULL;
}

/* Tab leaves: it would take as many as there are cells. */
static gboolean
spann_figure_table_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (widget);
}

/* --- The object ------------------------------------------------------------------------------- */

static void
spann_figure_table_dispose (GObject *object)
{
  SpannFigureTable *self = SPANN_FIGURE_TABLE (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_pointer (&self->figure, spann_figure_unref);
  G_OBJECT_CLASS (spann_figure_table_parent_class)->dispose (object);
}

static void
spann_figure_table_class_init (SpannFigureTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_figure_table_dispose;
  widget_class->grab_focus = spann_figure_table_grab_focus;
  widget_class->focus = spann_figure_table_focus;
  gtk_widget_class_set_css_name (widget_class, "figure-table");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
spann_figure_table_init (SpannFigureTable *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  /* Before the list, which knows rows only. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  self->scroller = gtk_scrolled_window_new ();
  /* Columns past the edge are missed when no bar tells of them. */
  gtk_scrolled_window_set_overlay_scrolling (GTK_SCROLLED_WINDOW (self->scroller), FALSE);
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

GtkWidget *
spann_figure_table_new (void)
{
  return g_object_new (SPANN_TYPE_FIGURE_TABLE, NULL);
}

void
spann_figure_table_set_figure (SpannFigureTable *self, SpannFigure *figure)
{
  g_autoptr (GtkSelectionModel) model = NULL;
  guint n_columns = 0;

  g_return_if_fail (SPANN_IS_FIGURE_TABLE (self));

  if (figure != NULL)
    spann_figure_ref (figure);
  g_clear_pointer (&self->figure, spann_figure_unref);
  self->figure = figure;
  gtk_column_view_set_model (self->view, NULL);
  remove_columns (self);
  if (figure == NULL)
    return;
  n_columns = g_strv_length (spann_figure_get_table (figure)->pdata[0]);
  for (guint i = 0; i < n_columns; i++)
    append_column (self, i, i + 1 == n_columns);
  model = make_model (figure);
  gtk_column_view_set_model (self->view, model);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spann_figure_get_title (figure), -1);
}
