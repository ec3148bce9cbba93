/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-grid-private.h"

#include <string.h>

#define MAX_HEADING_LINES 4

/* What the table needs at scale 1 besides its rows, and for each row at least, also with a long
 * name. */
#define REFERENCE_HEAD 170.0
#define REFERENCE_ROW 38.0
#define REFERENCE_LONG_ROW 66.0

/* In steps of the metrics' gap. */
#define CELL_GAPS 0.5

/* The same around a value and its change side by side, which need air to be told apart. */
#define LINE_GAPS 2.5
#define HEAD_GAPS 0.8

/* Of a row that has two lines, and of the highest. */
#define TWO_LINES 1.1
#define MAX_ROW_LINES 1.8

/* Names beside their cells take no more of the width, and no more lines. */
#define CLOSE_NAME_SHARE 0.22
#define MAX_LINES_BESIDE 2.0

/* A name above its cells stands off from the row before by these gaps. */
#define BAND_GAPS 1.2
#define MAX_LINES_ABOVE 2.0

gboolean
spann_heat_grid_has_long_names (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  return self->set_names.height > spann_font_get_line_height (metrics->label);
}

/* A row whose name is empty still has its note. */
double
spann_heat_grid_get_title_height (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  return MAX (self->set_names.height, spann_font_get_line_height (metrics->label));
}

double
spann_heat_grid_get_band_height (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  return self->has_names_above
             ? spann_heat_grid_get_title_height (self, metrics) + BAND_GAPS * metrics->gap
             : 0.0;
}

/* Of what stands in a cell, or of a name beside it and its note. */
static double
get_two_lines_height (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  double name = spann_font_get_line_height (metrics->label);

  if (!self->has_names_above)
    name = MAX (name, self->set_names.height);
  return (name + spann_font_get_line_height (metrics->small)) * TWO_LINES;
}

/* Of a row of cells, or of a name beside them. */
static double
get_one_line_height (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  double min = spann_rows_get_min_height (metrics);

  return self->has_names_above ? min : MAX (min, self->set_names.height * TWO_LINES);
}

static const char *
get_name (gconstpointer spec, guint row)
{
  return ((const SpannHeatSpec *)spec)->rows[row].name;
}

static gboolean
has_two_lines (const SpannHeatGrid *self)
{
  return self->lines == SPANN_HEAT_TWO_LINES || self->has_notes_below;
}

double
spann_heat_grid_get_min_row_height (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  double cells = has_two_lines (self) ? get_two_lines_height (self, metrics)
                                      : get_one_line_height (self, metrics);

  return spann_heat_grid_get_band_height (self, metrics) + cells;
}

double
spann_heat_grid_get_max_row_height (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  return spann_heat_grid_get_band_height (self, metrics) +
         get_two_lines_height (self, metrics) * MAX_ROW_LINES;
}

/* Whether the cells are wide enough for what @lines puts into them. */
static gboolean
has_wide_cells (const SpannHeatGrid *self, const SpannMetrics *metrics, SpannHeatLines lines)
{
  const double gaps = lines == SPANN_HEAT_ONE_LINE ? LINE_GAPS : CELL_GAPS;

  return self->cell_width >=
         spann_heat_contents_get_width (&self->contents, metrics, lines) + gaps * metrics->gap;
}

/* Whether there is room for @lines in the cells, and for the names beside them. */
static gboolean
try_beside (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
            const SpannMetrics *metrics, const SpannHeatRoom *room, SpannHeatLines lines)
{
  const double shares[] = {SPANN_ROWS_MAX_NAME_SHARE, CLOSE_NAME_SHARE};
  SpannRowsNeeds needs = spann_heat_get_needs (spec);

  self->has_names_above = FALSE;
  self->lines = lines;
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++) {
    spann_heat_grid_share_beside (self, context, spec, metrics, room, shares[i]);
    if (!has_wide_cells (self, metrics, lines))
      continue;
    self->set_names = spann_rows_fit_names (context, &needs, metrics, self->names.width,
                                            spann_font_get_line_height (metrics->label));
    return self->set_names.is_whole &&
           self->set_names.height <= MAX_LINES_BESIDE * spann_font_get_line_height (metrics->label);
  }
  return FALSE;
}

/* Two lines where rows have room for them; else one where cells have; else two in a higher figure.
 */
static gboolean
try_changes_beside (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
                    const SpannMetrics *metrics, const SpannHeatRoom *room)
{
  gboolean is_wide;

  self->has_notes_below = TRUE;
  is_wide = try_beside (self, context, spec, metrics, room, SPANN_HEAT_TWO_LINES);
  if (is_wide && room->row >= get_two_lines_height (self, metrics))
    return TRUE;
  self->has_notes_below = FALSE;
  if (try_beside (self, context, spec, metrics, room, SPANN_HEAT_ONE_LINE))
    return TRUE;
  self->has_notes_below = TRUE;
  return is_wide && try_beside (self, context, spec, metrics, room, SPANN_HEAT_TWO_LINES);
}

static void
move_names_above (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
                  const SpannMetrics *metrics, const SpannHeatRoom *room)
{
  SpannRowsNeeds needs = spann_heat_get_needs (spec);

  self->has_names_above = TRUE;
  self->has_notes_below = FALSE;
  spann_heat_grid_share_above (self, context, spec, metrics, room);
  self->set_names =
      spann_rows_fit_names (context, &needs, metrics, self->names.width,
                            MAX_LINES_ABOVE * spann_font_get_line_height (metrics->label));
}

/* Likewise with names above: two lines, one, or two in a higher figure. */
static gboolean
try_changes_above (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
                   const SpannMetrics *metrics, const SpannHeatRoom *room)
{
  gboolean is_high;

  move_names_above (self, context, spec, metrics, room);
  is_high = room->row - spann_heat_grid_get_band_height (self, metrics) >=
            get_two_lines_height (self, metrics);
  self->lines = !is_high && has_wide_cells (self, metrics, SPANN_HEAT_ONE_LINE)
                    ? SPANN_HEAT_ONE_LINE
                    : SPANN_HEAT_TWO_LINES;
  return has_wide_cells (self, metrics, self->lines);
}

/* Values in the largest font that has room, without changes; if none has, without values. */
static void
use_values_only (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
                 const SpannMetrics *metrics, const SpannHeatRoom *room)
{
  const SpannFont fonts[] = {{metrics->label.size, SPANN_FACE_BOLD},
                             {metrics->small.size, SPANN_FACE_BOLD},
                             {metrics->small.size, SPANN_FACE_REGULAR}};

  self->has_notes_below = FALSE;
  if (try_beside (self, context, spec, metrics, room, SPANN_HEAT_VALUES_ONLY))
    return;
  move_names_above (self, context, spec, metrics, room);
  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++) {
    self->contents = spann_heat_measure_contents (context, spec, metrics, fonts[i]);
    if (has_wide_cells (self, metrics, SPANN_HEAT_VALUES_ONLY))
      return;
  }
  self->shows_values = FALSE;
}

/* Neither a word of a name nor a change is given up while a line of its own for the names keeps
 * them. */
static void
choose_lines (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
              const SpannMetrics *metrics, const SpannHeatRoom *room)
{
  const SpannFont font = {metrics->label.size, SPANN_FACE_BOLD};

  self->shows_values = TRUE;
  self->contents = spann_heat_measure_contents (context, spec, metrics, font);
  if (try_changes_beside (self, context, spec, metrics, room) ||
      try_changes_above (self, context, spec, metrics, room))
    return;
  self->lines = SPANN_HEAT_VALUES_ONLY;
  use_values_only (self, context, spec, metrics, room);
}

/* The number that a heading begins with; the whole of one that has none. */
static char *
get_number (const char *heading)
{
  const char *space = strchr (heading, ' ');

  return space == NULL ? g_strdup (heading) : g_strndup (heading, (gsize)(space - heading));
}

/* Whole headings where all of them fit, else their numbers. */
static void
make_headings (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
               const SpannMetrics *metrics)
{
  SpannFont font = {metrics->small.size, SPANN_FACE_BOLD};
  double width = self->cell_width - CELL_GAPS * metrics->gap;

  self->signal_heading =
      spann_text_block_new (context, self->has_signal_words ? spec->signal_heading : NULL, font,
                            self->signals.width, MAX_HEADING_LINES);
  for (guint i = 0; i < spec->n_columns; i++) {
    SpannTextBlock *block =
        spann_text_block_new (context, spec->columns[i], font, width, MAX_HEADING_LINES);

    g_ptr_array_add (self->headings, block);
    self->has_numbers = self->has_numbers || !block->is_whole;
  }
  if (!self->has_numbers)
    return;
  g_ptr_array_set_size (self->headings, 0);
  for (guint i = 0; i < spec->n_columns; i++) {
    g_autofree char *number = get_number (spec->columns[i]);

    g_ptr_array_add (self->headings, spann_text_block_new (context, number, font, width, 1));
  }
}

static double
measure_columns (const SpannHeatGrid *self)
{
  double height = 0.0;

  for (guint i = 0; i < self->headings->len; i++) {
    const SpannTextBlock *block = g_ptr_array_index (self->headings, i);

    height = MAX (height, block->height);
  }
  return height;
}

static double
measure_head (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  double names = MAX (spann_font_get_line_height (metrics->small), self->signal_heading->height);

  return HEAD_GAPS * metrics->gap +
         (self->has_names_above ? names + self->columns_height : MAX (names, self->columns_height));
}

void
spann_heat_grid_fit_names (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
                           const SpannMetrics *metrics, double row_height)
{
  SpannRowsNeeds needs = spann_heat_get_needs (spec);
  double note = self->has_notes_below ? spann_font_get_line_height (metrics->small) : 0.0;

  if (!self->has_names_above)
    self->set_names =
        spann_rows_fit_names (context, &needs, metrics, self->names.width, row_height - note);
}

const SpannHeatSpec *
spann_heat_get_whole (const SpannHeatSpec *spec)
{
  return spec->whole != NULL ? spec->whole : spec;
}

double
spann_heat_measure_whole (PangoContext *context, const SpannHeatSpec *spec, SpannWholeFunc measure,
                          SpannFont font)
{
  return spann_whole_measure (context, spec->whole, measure, spann_heat_get_whole (spec), font, 0.0)
      .values[0];
}

SpannRowsNeeds
spann_heat_get_needs (const SpannHeatSpec *spec)
{
  const SpannHeatSpec *whole = spann_heat_get_whole (spec);

  return (SpannRowsNeeds){
      REFERENCE_HEAD, REFERENCE_ROW, REFERENCE_LONG_ROW, whole->n_rows,
      get_name,       whole,         spec->whole,
  };
}

SpannHeatGrid *
spann_heat_grid_new (PangoContext *context, const SpannHeatSpec *spec, const SpannMetrics *metrics,
                     double left, double width, double room)
{
  SpannHeatGrid *self = g_new0 (SpannHeatGrid, 1);
  /* As if the headings had two lines: how many they have follows from the width of the cells. */
  double head = 2.0 * spann_font_get_line_height (metrics->small) + HEAD_GAPS * metrics->gap;
  const SpannHeatRoom share = {left, width, (room - head) / MAX (spec->n_rows, 1)};

  self->headings = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_text_block_free);
  choose_lines (self, context, spec, metrics, &share);
  make_headings (self, context, spec, metrics);
  self->columns_height = measure_columns (self);
  self->head_height = measure_head (self, metrics);
  return self;
}

void
spann_heat_grid_free (SpannHeatGrid *self)
{
  g_ptr_array_unref (self->headings);
  spann_text_block_free (self->signal_heading);
  g_free (self);
}
