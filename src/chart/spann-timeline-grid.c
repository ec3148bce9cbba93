/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-measure-private.h"
#include "spann-timeline-private.h"
#include "spann-whole-private.h"

#include <math.h>

/* In steps of the metrics' gap. */
#define HEADING_GAPS 1.0

#define BAND_LINES 1.5
#define PLATE_LINES 1.6

/* The years keep the larger part of the width. */
#define MIN_YEARS_SHARE 0.55

/* What a timeline needs at scale 1 besides its rows, and for each row at least, also with a long
 * name. */
#define REFERENCE_HEAD 190.0
#define REFERENCE_ROW 30.0
#define REFERENCE_LONG_ROW 48.0

static double
measure_headings (const SpannMetrics *metrics)
{
  return spann_font_get_line_height (metrics->label) + HEADING_GAPS * metrics->gap;
}

static double
measure_bands (const SpannTimelineSpec *spec, const SpannMetrics *metrics)
{
  return spec->n_bands == 0 ? 0.0 : spann_font_get_line_height (metrics->small) * BAND_LINES;
}

static double
measure_plates (const SpannTimelineSpec *spec, const SpannMetrics *metrics)
{
  gboolean has_plates = !isnan (spec->today) || spec->goal_year != 0;

  return has_plates ? spann_font_get_line_height (metrics->small) * PLATE_LINES : 0.0;
}

static double
measure_head (const SpannTimelineSpec *spec, const SpannMetrics *metrics)
{
  return measure_headings (metrics) + measure_bands (spec, metrics) + metrics->gap;
}

static const char *
get_name (gconstpointer spec, guint row)
{
  return ((const SpannTimelineSpec *)spec)->rows[row].name;
}

SpannRowsNeeds
spann_timeline_get_needs (const SpannTimelineSpec *spec)
{
  const SpannTimelineSpec *whole = spann_timeline_get_whole (spec);

  return (SpannRowsNeeds){
      REFERENCE_HEAD, REFERENCE_ROW, REFERENCE_LONG_ROW, whole->n_rows,
      get_name,       whole,         spec->whole,
  };
}

double
spann_timeline_measure_height (const SpannTimelineSpec *spec, const SpannMetrics *metrics,
                               double row_height)
{
  return measure_head (spec, metrics) + MAX (spec->n_rows, 1) * row_height +
         measure_plates (spec, metrics);
}

/* How wide the widest note is. */
static SpannWholeMeasure
measure_all_notes (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  const SpannTimelineSpec *whole = data;
  double widest = 0.0;

  for (guint i = 0; i < whole->n_rows; i++) {
    if (whole->rows[i].note != NULL)
      widest = MAX (widest, spann_text_measure (context, whole->rows[i].note, font));
  }
  return (SpannWholeMeasure){{widest}};
}

static double
measure_notes (PangoContext *context, const SpannTimelineSpec *spec, const SpannMetrics *metrics)
{
  const SpannTimelineSpec *whole = spann_timeline_get_whole (spec);
  double width =
      spann_whole_measure (context, spec->whole, measure_all_notes, whole, metrics->small, 0.0)
          .values[0];

  return width > 0.0
             ? MAX (width, spann_rows_measure_heading (context, whole->note_heading, metrics))
             : 0.0;
}

double
spann_timeline_measure_min_row (PangoContext *context, const SpannTimelineSpec *spec,
                                const SpannMetrics *metrics, double width)
{
  SpannRowsNeeds needs = spann_timeline_get_needs (spec);

  return spann_rows_measure_min_height (
      context, &needs, metrics,
      spann_rows_choose_name_width (context, &needs, spec->name_heading, metrics, width));
}

/* The columns from left to right: names, years, notes. */
static void
share_width (SpannTimelineGrid *grid, PangoContext *context, const SpannTimelineSpec *spec,
             const SpannRowsNeeds *needs, const SpannMetrics *metrics, SpannBox box)
{
  double gap = SPANN_ROWS_COLUMN_GAPS * metrics->gap;
  double names =
      spann_rows_choose_name_width (context, needs, spec->name_heading, metrics, box.width);
  double notes =
      MIN (ceil (measure_notes (context, spec, metrics)), box.width * SPANN_ROWS_MAX_NOTE_SHARE);
  double left = names > 0.0 ? names + gap : 0.0;
  double right = notes > 0.0 ? notes + gap : 0.0;

  if (box.width - left - right < box.width * MIN_YEARS_SHARE)
    notes = right = 0.0;
  grid->names.x = box.x;
  grid->names.width = names;
  grid->notes.x = box.x + box.width - notes;
  grid->notes.width = notes;
  grid->years = (SpannLinearScale){spec->first_year, spec->last_year + 1, box.x + left,
                                   box.x + box.width - right};
}

static SpannBox
make_line (const SpannTimelineGrid *grid, double top, double height)
{
  return (SpannBox){grid->years.range_min, top, grid->years.range_max - grid->years.range_min,
                    height};
}

SpannTimelineGrid
spann_timeline_grid_new (PangoContext *context, const SpannTimelineSpec *spec,
                         const SpannMetrics *metrics, SpannBox box)
{
  SpannRowsNeeds needs = spann_timeline_get_needs (spec);
  SpannTimelineGrid grid = {.row_height = 0.0};
  double plates = measure_plates (spec, metrics);
  double top = box.y + measure_head (spec, metrics);

  share_width (&grid, context, spec, &needs, metrics, box);
  grid.row_height = (box.y + box.height - top - plates) / MAX (spec->n_rows, 1);
  grid.name_font =
      spann_rows_choose_font (context, &needs, metrics, grid.names.width, grid.row_height);
  grid.headings = make_line (&grid, box.y, measure_headings (metrics));
  grid.bands = make_line (&grid, box.y + grid.headings.height, measure_bands (spec, metrics));
  grid.rows = (SpannBox){box.x, top, box.width, grid.row_height * MAX (spec->n_rows, 1)};
  grid.plates = make_line (&grid, top + grid.rows.height, plates);
  grid.names.y = grid.notes.y = top;
  grid.names.height = grid.notes.height = grid.rows.height;
  return grid;
}

SpannBox
spann_timeline_grid_get_row (const SpannTimelineGrid *self, guint index)
{
  return (SpannBox){self->rows.x, self->rows.y + index * self->row_height, self->rows.width,
                    self->row_height};
}
