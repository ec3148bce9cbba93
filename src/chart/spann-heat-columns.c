/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-private.h"
#include "spann-text-measure-private.h"

#include <math.h>

/* Of the widest cell, in sizes of a name. */
#define MAX_CELL_SIZES 12.0

/* Names above the cells keep this share of the width. */
#define MIN_NAME_SHARE 0.4

/* The widest of the texts that @get_text gives of rows, which may be NULL. */
static SpannWholeMeasure
measure_rows (PangoContext *context, const SpannHeatSpec *whole,
              const char *(*get_text) (const SpannHeatRow *row), SpannFont font)
{
  double widest = 0.0;

  for (guint i = 0; i < whole->n_rows; i++) {
    const char *text = get_text (&whole->rows[i]);

    if (text != NULL)
      widest = MAX (widest, spann_text_measure (context, text, font));
  }
  return (SpannWholeMeasure){{widest}};
}

static const char *
get_note (const SpannHeatRow *row)
{
  return row->note;
}

static const char *
get_signal (const SpannHeatRow *row)
{
  return row->signal;
}

static SpannWholeMeasure
measure_all_notes (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  return measure_rows (context, data, get_note, font);
}

static SpannWholeMeasure
measure_all_signals (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  return measure_rows (context, data, get_signal, font);
}

static double
measure_notes (PangoContext *context, const SpannHeatSpec *spec, const SpannMetrics *metrics)
{
  return ceil (spann_heat_measure_whole (context, spec, measure_all_notes, metrics->small));
}

static gboolean
has_signals (const SpannHeatSpec *spec)
{
  const SpannHeatSpec *whole = spann_heat_get_whole (spec);

  for (guint i = 0; i < whole->n_rows; i++) {
    if (whole->rows[i].signal != NULL)
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
  if (has_words)
    width = spann_heat_measure_whole (context, spec, measure_all_signals, bold);
  if (width > 0.0)
    width += SPANN_HEAT_SIGN_GAP * metrics->gap;
  if (has_words && spec->signal_heading != NULL) {
    g_auto (GStrv) words = g_strsplit (spec->signal_heading, " ", -1);

    for (char **word = words; *word != NULL; word++)
      width = MAX (width, spann_rows_measure_heading (context, *word, metrics) - sign);
  }
  return ceil (sign + width);
}

void
spann_heat_grid_share_beside (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
                              const SpannMetrics *metrics, const SpannHeatRoom *room, double share)
{
  double gap = SPANN_ROWS_COLUMN_GAPS * metrics->gap;
  double notes = measure_notes (context, spec, metrics);
  double signals = measure_signals (context, spec, metrics, TRUE);
  SpannRowsNeeds needs = spann_heat_get_needs (spec);
  double names = spann_rows_measure_names (context, &needs, spec->name_heading, metrics);
  double end = room->left + room->width - (signals > 0.0 ? signals + gap : 0.0);

  if (self->has_notes_below) {
    names = MAX (names, notes);
    notes = 0.0;
  }
  names = MIN (names, share * room->width);
  self->names = (SpannBox){.x = room->left, .width = names};
  self->notes = (SpannBox){.x = room->left + names + (notes > 0.0 ? gap : 0.0), .width = notes};
  self->cells.x = self->notes.x + notes + gap;
  self->cell_width =
      MIN ((end - self->cells.x) / spec->n_columns, MAX_CELL_SIZES * metrics->label.size);
  self->cells.width = self->cell_width * spec->n_columns;
  self->signals = (SpannBox){.x = self->cells.x + self->cells.width + gap, .width = signals};
  self->has_signal_words = TRUE;
}

/* What is left to names before @columns of such widths, each with a gap. */
static double
get_rest (double width, double gap, double notes, double signals)
{
  return width - (notes > 0.0 ? notes + gap : 0.0) - (signals > 0.0 ? signals + gap : 0.0);
}

void
spann_heat_grid_share_above (SpannHeatGrid *self, PangoContext *context, const SpannHeatSpec *spec,
                             const SpannMetrics *metrics, const SpannHeatRoom *room)
{
  double gap = SPANN_ROWS_COLUMN_GAPS * metrics->gap;
  double notes = measure_notes (context, spec, metrics);
  double signals = measure_signals (context, spec, metrics, TRUE);
  double least = MIN_NAME_SHARE * room->width;
  double heading;

  /* Its heading in one line, where that has room. */
  heading =
      MAX (signals, ceil (spann_rows_measure_heading (context, spec->signal_heading, metrics)));
  if (signals > 0.0 && get_rest (room->width, gap, notes, heading) >= least)
    signals = heading;
  if (get_rest (room->width, gap, notes, signals) < least)
    notes = 0.0;
  self->has_signal_words = get_rest (room->width, gap, notes, signals) >= least;
  if (!self->has_signal_words)
    signals = measure_signals (context, spec, metrics, FALSE);
  self->names = (SpannBox){.x = room->left, .width = get_rest (room->width, gap, notes, signals)};
  self->notes = (SpannBox){.x = room->left + self->names.width + gap, .width = notes};
  self->signals = (SpannBox){.x = room->left + room->width - signals, .width = signals};
  self->cell_width = MIN (room->width / spec->n_columns, MAX_CELL_SIZES * metrics->label.size);
  self->cells = (SpannBox){.x = room->left, .width = self->cell_width * spec->n_columns};
}
