/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-private.h"

#include <math.h>
#include <string.h>

#define MAX_HEADING_LINES 4

/* What the table needs at scale 1 besides its rows, and for each row at least, also with a long
 * name. */
#define REFERENCE_HEAD 170.0
#define REFERENCE_ROW 38.0
#define REFERENCE_LONG_ROW 66.0

/* In steps of the metrics' gap. */
#define CELL_GAPS 0.5
#define HEAD_GAPS 0.8

/* Of a row that has two lines, and of the widest cell, in sizes of a name. */
#define TWO_LINES 1.1
#define MAX_ROW_LINES 1.8
#define MAX_CELL_SIZES 12.0

/**
 * Squeeze:
 * @name_share: names take no more of the width
 * @has_notes: whether notes that do not stand below the names are there
 * @has_signal_words: whether signals are more than a triangle
 *
 * What gives way so that cells can be wide enough.
 */
typedef struct {
  double name_share;
  gboolean has_notes;
  gboolean has_signal_words;
} Squeeze;

static const Squeeze squeezes[] = {
    {SPANN_ROWS_MAX_NAME_SHARE, TRUE, TRUE},
    {0.22, TRUE, TRUE},
    {0.22, TRUE, FALSE},
    {0.16, TRUE, FALSE},
    {0.16, FALSE, FALSE},
};

/* The first ones, which keep every word. */
#define N_WORDY_SQUEEZES 2

static double
get_line_height (SpannFont font)
{
  return font.size * SPANN_TEXT_LINE_HEIGHT;
}

/* Of a name and its note; a long name takes two lines of small type. */
static double
get_two_lines_height (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  double small = get_line_height (metrics->small);
  double name = self->has_long_names ? 2.0 * small : get_line_height (metrics->label);

  return (name + small) * TWO_LINES;
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
  return has_two_lines (self) ? get_two_lines_height (self, metrics)
                              : spann_rows_get_min_height (metrics);
}

double
spann_heat_grid_get_max_row_height (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  return get_two_lines_height (self, metrics) * MAX_ROW_LINES;
}

static double
measure_names (PangoContext *context, const SpannHeatSpec *spec, const SpannMetrics *metrics)
{
  double width = spann_rows_measure_heading (context, spec->name_heading, metrics);

  for (guint i = 0; i < spec->n_rows; i++)
    width = MAX (width, spann_text_measure (context, spec->rows[i].name, metrics->label));
  return ceil (width);
}

static double
measure_notes (PangoContext *context, const SpannHeatSpec *spec, const SpannMetrics *metrics)
{
  double width = 0.0;

  for (guint i = 0; i < spec->n_rows; i++) {
    if (spec->rows[i].note != NULL)
      width = MAX (width, spann_text_measure (context, spec->rows[i].note, metrics->small));
  }
  return ceil (width);
}

static gboolean
has_signals (const SpannHeatSpec *spec)
{
  for (guint i = 0; i < spec->n_rows; i++) {
    if (spec->rows[i].signal != NULL)
      return TRUE;
  }
  return FALSE;
}

/* Width of the last column: the triangle, and with words the widest word and the longest word of
 * its heading. */
static double
measure_signals (PangoContext *context, const SpannHeatSpec *spec, const SpannMetrics *metrics,
                 gboolean has_words)
{
  SpannFont bold = {metrics->label.size, SPANN_FACE_BOLD};
  double sign = SPANN_HEAT_SIGN_WIDTH * metrics->label.size;
  double width = 0.0;

  if (!has_signals (spec))
    return 0.0;
  for (guint i = 0; has_words && i < spec->n_rows; i++) {
    if (spec->rows[i].signal != NULL)
      width = MAX (width, spann_text_measure (context, spec->rows[i].signal, bold));
  }
  if (width > 0.0)
    width += SPANN_HEAT_SIGN_GAP * metrics->gap;
  if (has_words && spec->signal_heading != NULL) {
    g_auto (GStrv) words = g_strsplit (spec->signal_heading, " ", -1);

    for (char **word = words; *word != NULL; word++)
      width = MAX (width, spann_rows_measure_heading (context, *word, metrics) - sign);
  }
  return ceil (sign + width);
}

/* The columns from left to right. */
static void
share_width (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
             const SpannMetrics *metrics, double left, double width, const Squeeze *squeeze)
{
  double gap = SPANN_ROWS_COLUMN_GAPS * metrics->gap;
  double notes = measure_notes (context, spec, metrics);
  double signals = measure_signals (context, spec, metrics, squeeze->has_signal_words);
  double names = measure_names (context, spec, metrics);
  double end = left + width - (signals > 0.0 ? signals + gap : 0.0);

  if (self->has_notes_below) {
    names = MAX (names, notes);
    notes = 0.0;
  }
  names = MIN (names, squeeze->name_share * width);
  notes = squeeze->has_notes ? notes : 0.0;
  self->names = (SpannBox){.x = left, .width = names};
  self->notes = (SpannBox){.x = left + names + (notes > 0.0 ? gap : 0.0), .width = notes};
  self->cells.x = self->notes.x + notes + gap;
  self->cell_width =
      MIN ((end - self->cells.x) / spec->n_columns, MAX_CELL_SIZES * metrics->label.size);
  self->cells.width = self->cell_width * spec->n_columns;
  self->signals = (SpannBox){.x = self->cells.x + self->cells.width + gap, .width = signals};
  self->has_signal_words = squeeze->has_signal_words;
}

/* Whether the cells are wide enough for what @lines puts into them when no more than the first
 * @n_squeezes give way. */
static gboolean
try_lines (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
           const SpannMetrics *metrics, double left, double width, SpannHeatLines lines,
           guint n_squeezes)
{
  double needed =
      spann_heat_contents_get_width (&self->contents, metrics, lines) + CELL_GAPS * metrics->gap;

  self->lines = lines;
  for (guint i = 0; i < n_squeezes; i++) {
    share_width (self, context, spec, metrics, left, width, &squeezes[i]);
    if (self->cell_width >= needed)
      return TRUE;
  }
  return FALSE;
}

/* Values in the largest font that has room, without changes; if none has, without values. */
static void
use_values_only (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
                 const SpannMetrics *metrics, double left, double width)
{
  const SpannFont fonts[] = {{metrics->label.size, SPANN_FACE_BOLD},
                             {metrics->small.size, SPANN_FACE_BOLD},
                             {metrics->small.size, SPANN_FACE_REGULAR}};

  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++) {
    self->contents = spann_heat_measure_contents (context, spec, metrics, fonts[i]);
    if (try_lines (self, context, spec, metrics, left, width, SPANN_HEAT_VALUES_ONLY,
                   G_N_ELEMENTS (squeezes)))
      return;
  }
  self->shows_values = FALSE;
}

/* Two lines where rows have room for them; else one where cells have; else two in a higher figure,
 * which long names make no higher still. */
static gboolean
try_changes (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
             const SpannMetrics *metrics, double left, double width, double row, guint n_squeezes)
{
  SpannRowsNeeds needs = spann_heat_get_needs (spec);

  self->has_long_names = spann_rows_have_long_name (context, &needs, metrics, width);
  self->has_notes_below = row >= get_two_lines_height (self, metrics);
  if (self->has_notes_below &&
      try_lines (self, context, spec, metrics, left, width, SPANN_HEAT_TWO_LINES, n_squeezes))
    return TRUE;
  if (try_lines (self, context, spec, metrics, left, width, SPANN_HEAT_ONE_LINE, n_squeezes))
    return TRUE;
  self->has_notes_below = TRUE;
  self->has_long_names = FALSE;
  return try_lines (self, context, spec, metrics, left, width, SPANN_HEAT_TWO_LINES, n_squeezes);
}

/* Words are not given up while a higher figure keeps them: without its word, a signal that is
 * unknown looks like none. */
static void
choose_lines (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
              const SpannMetrics *metrics, double left, double width, double row)
{
  const SpannFont font = {metrics->label.size, SPANN_FACE_BOLD};

  self->shows_values = TRUE;
  self->contents = spann_heat_measure_contents (context, spec, metrics, font);
  if (try_changes (self, context, spec, metrics, left, width, row, N_WORDY_SQUEEZES) ||
      try_changes (self, context, spec, metrics, left, width, row, G_N_ELEMENTS (squeezes)))
    return;
  self->has_notes_below = row >= get_two_lines_height (self, metrics);
  use_values_only (self, context, spec, metrics, left, width);
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
measure_head (const SpannHeatGrid *self, const SpannMetrics *metrics)
{
  double height = MAX (get_line_height (metrics->small), self->signal_heading->height);

  for (guint i = 0; i < self->headings->len; i++) {
    const SpannTextBlock *block = g_ptr_array_index (self->headings, i);

    height = MAX (height, block->height);
  }
  return height + HEAD_GAPS * metrics->gap;
}

SpannRowsNeeds
spann_heat_get_needs (const SpannHeatSpec *spec)
{
  return (SpannRowsNeeds){
      REFERENCE_HEAD, REFERENCE_ROW, REFERENCE_LONG_ROW, spec->n_rows, get_name, spec,
  };
}

SpannHeatGrid *
spann_heat_grid_new (PangoContext *context, const SpannHeatSpec *spec, const SpannMetrics *metrics,
                     double left, double width, double room)
{
  SpannHeatGrid *self = g_new0 (SpannHeatGrid, 1);
  /* As if the headings had two lines: how many they have follows from the width of the cells. */
  double head = 2.0 * get_line_height (metrics->small) + HEAD_GAPS * metrics->gap;

  self->headings = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_text_block_free);
  choose_lines (self, context, spec, metrics, left, width, (room - head) / MAX (spec->n_rows, 1));
  make_headings (self, context, spec, metrics);
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
