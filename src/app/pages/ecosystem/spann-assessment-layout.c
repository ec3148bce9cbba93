/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-assessment-layout.h"

#include "spann-text-scale.h"

/* In pixels at the usual text size. */
#define SCORE_WIDTH 64
#define CHANGE_WIDTH 68
#define COLUMN_SPACING 12
#define LINE_SPACING 2
#define LEAST_NAME_WIDTH 84
#define LEAST_WIDE_WIDTH 440
#define REASON_INDENT 22

/* The part of what score and change leave that the name gets beside a reason. */
#define NAME_SHARE 0.38

struct _SpannAssessmentLayout {
  GtkLayoutManager parent_instance;

  gboolean header;
};

G_DEFINE_FINAL_TYPE (SpannAssessmentLayout, spann_assessment_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef enum {
  PROP_HEADER = 1,
} SpannAssessmentLayoutProperty;

static GParamSpec *properties[PROP_HEADER + 1];

enum {
  NAME,
  SCORE,
  CHANGE,
  REASON,
  N_CELLS
};

typedef struct {
  int x;
  int width;
} Column;

static void
get_cells (GtkWidget *row, GtkWidget *cells[N_CELLS])
{
  GtkWidget *child = gtk_widget_get_first_child (row);

  for (int i = 0; i < N_CELLS; i++) {
    cells[i] = child;
    child = child != NULL ? gtk_widget_get_next_sibling (child) : NULL;
  }
}

gboolean
spann_assessment_layout_is_wide (GtkWidget *row, int width)
{
  return width >= LEAST_WIDE_WIDTH * spann_text_scale_get (row);
}

/* @width at the text size, or what @cell cannot do without. */
static int
get_width (GtkWidget *cell, int width, double scale)
{
  int minimum = 0;

  if (cell != NULL && gtk_widget_should_layout (cell))
    gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return MAX (minimum, (int)(width * scale));
}

static void
get_columns (GtkWidget *row, GtkWidget *const cells[N_CELLS], int width, Column columns[N_CELLS])
{
  const double scale = spann_text_scale_get (row);
  const gboolean wide = spann_assessment_layout_is_wide (row, width);
  const int score = get_width (cells[SCORE], SCORE_WIDTH, scale);
  const int change = get_width (cells[CHANGE], CHANGE_WIDTH, scale);
  const int gaps = COLUMN_SPACING * (wide ? 3 : 2);
  const int room = MAX (width - score - change - gaps, 0);
  const int name = wide ? (int)(room * NAME_SHARE) : room;

  columns[NAME] = (Column){0, name};
  columns[SCORE] = (Column){name + COLUMN_SPACING, score};
  columns[CHANGE] = (Column){columns[SCORE].x + score + COLUMN_SPACING, change};
  columns[REASON] =
      (Column){(int)(REASON_INDENT * scale), MAX (width - (int)(REASON_INDENT * scale), 0)};
  if (wide)
    columns[REASON] = (Column){columns[CHANGE].x + change + COLUMN_SPACING, room - name};
}

static int
measure_height (GtkWidget *cell, int width)
{
  int minimum = 0;
  int natural = 0;

  if (cell != NULL && gtk_widget_should_layout (cell))
    gtk_widget_measure (cell, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  return natural;
}

/* Heights of the first line and of the reason's own, 0 when it has none. */
static void
measure_lines (SpannAssessmentLayout *self, GtkWidget *row, int width, int lines[2])
{
  GtkWidget *cells[N_CELLS];
  Column columns[N_CELLS];
  int reason;

  get_cells (row, cells);
  get_columns (row, cells, width, columns);
  lines[0] = lines[1] = 0;
  for (int i = NAME; i <= CHANGE; i++)
    lines[0] = MAX (lines[0], measure_height (cells[i], columns[i].width));
  reason = measure_height (cells[REASON], columns[REASON].width);
  if (spann_assessment_layout_is_wide (row, width))
    lines[0] = MAX (lines[0], reason);
  else if (!self->header)
    lines[1] = reason;
}

static int
get_least_width (GtkWidget *row)
{
  const double scale = spann_text_scale_get (row);
  GtkWidget *cells[N_CELLS];

  get_cells (row, cells);
  return get_width (cells[NAME], LEAST_NAME_WIDTH, scale) +
         get_width (cells[SCORE], SCORE_WIDTH, scale) +
         get_width (cells[CHANGE], CHANGE_WIDTH, scale) + 2 * COLUMN_SPACING;
}

static void
spann_assessment_layout_measure (GtkLayoutManager *manager, GtkWidget *widget,
                                 GtkOrientation orientation, int for_size, int *minimum,
                                 int *natural, int *minimum_baseline, int *natural_baseline)
{
  int lines[2];

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = get_least_width (widget);
    *natural = MAX ((int)(LEAST_WIDE_WIDTH * spann_text_scale_get (widget)), *minimum);
    return;
  }
  measure_lines (SPANN_ASSESSMENT_LAYOUT (manager), widget,
                 for_size < 0 ? get_least_width (widget) : for_size, lines);
  *minimum = *natural = lines[0] + lines[1] + (lines[1] > 0 ? LINE_SPACING : 0);
}

static GtkSizeRequestMode
spann_assessment_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
allocate_cell (GtkWidget *row, GtkWidget *cell, Column column, int row_width, int y, int height)
{
  int x = column.x;

  if (cell == NULL || !gtk_widget_should_layout (cell))
    return;
  if (gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL)
    x = row_width - column.x - column.width;
  gtk_widget_size_allocate (cell, &(GtkAllocation){x, y, column.width, height}, -1);
}

static void
spann_assessment_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width,
                                  int height, int baseline)
{
  const gboolean wide = spann_assessment_layout_is_wide (widget, width);
  GtkWidget *cells[N_CELLS];
  Column columns[N_CELLS];
  int lines[2];

  get_cells (widget, cells);
  get_columns (widget, cells, width, columns);
  measure_lines (SPANN_ASSESSMENT_LAYOUT (manager), widget, width, lines);
  if (wide)
    lines[0] = MAX (lines[0], height);
  if (cells[REASON] != NULL)
    gtk_widget_set_child_visible (cells[REASON],
                                  wide || !SPANN_ASSESSMENT_LAYOUT (manager)->header);
  for (int i = NAME; i <= CHANGE; i++)
    allocate_cell (widget, cells[i], columns[i], width, 0, lines[0]);
  allocate_cell (widget, cells[REASON], columns[REASON], width, wide ? 0 : lines[0] + LINE_SPACING,
                 wide ? lines[0] : lines[1]);
}

static void
spann_assessment_layout_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannAssessmentLayout *self = SPANN_ASSESSMENT_LAYOUT (object);

  switch ((SpannAssessmentLayoutProperty)id) {
  case PROP_HEADER: g_value_set_boolean (value, self->header); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_assessment_layout_set_property (GObject *object, guint id, const GValue *value,
                                      GParamSpec *pspec)
{
  SpannAssessmentLayout *self = SPANN_ASSESSMENT_LAYOUT (object);

  switch ((SpannAssessmentLayoutProperty)id) {
  case PROP_HEADER: self->header = g_value_get_boolean (value); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_assessment_layout_class_init (SpannAssessmentLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = spann_assessment_layout_get_property;
  G_OBJECT_CLASS (klass)->set_property = spann_assessment_layout_set_property;
  properties[PROP_HEADER] =
      g_param_spec_boolean ("header", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), G_N_ELEMENTS (properties), properties);

  layout_class->get_request_mode = spann_assessment_layout_get_request_mode;
  layout_class->measure = spann_assessment_layout_measure;
  layout_class->allocate = spann_assessment_layout_allocate;
}

static void
spann_assessment_layout_init (SpannAssessmentLayout *self)
{
}
