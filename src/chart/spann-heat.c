/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-heat-private.h"
#include "spann-text-memory-private.h"

#include <math.h>

#define CELL_GAP 0.5
#define FOOT_GAP 1.0

/* Of the lowest row, less names above its cells: what looks best where there is no limit. A long
 * name beside them then has three lines. */
#define COMFORTABLE_ROW 1.2
#define COMFORTABLE_LONG_ROW 1.35

static gboolean
has_style (const SpannHeatSpec *spec, SpannHeatStyle style)
{
  const SpannHeatSpec *whole = spann_heat_get_whole (spec);

  for (guint i = 0; i < whole->n_rows; i++) {
    for (guint j = 0; j < whole->n_columns; j++) {
      if (whole->rows[i].cells[j].style == style)
        return TRUE;
    }
  }
  return FALSE;
}

static gboolean
is_any_raised (const SpannHeatSpec *spec)
{
  const SpannHeatSpec *whole = spann_heat_get_whole (spec);

  for (guint i = 0; i < whole->n_rows; i++) {
    if (whole->rows[i].is_raised)
      return TRUE;
  }
  return FALSE;
}

static SpannLegend *
make_legend (PangoContext *context, const SpannHeatSpec *spec, const SpannHeatGrid *grid,
             const SpannMetrics *metrics, double width)
{
  const struct {
    SpannLegendEntry entry;
    gboolean is_shown;
  } all[] = {
      {{spec->scale_name, spann_heat_draw_scale_sample, NULL, SPANN_HEAT_SCALE_SAMPLE_WIDTH},
       spec->n_rows > 0},
      {{spec->missing_name, spann_heat_draw_missing_sample, NULL, SPANN_HEAT_CELL_SAMPLE_WIDTH},
       has_style (spec, SPANN_HEAT_MISSING)},
      {{spec->none_name, spann_heat_draw_none_sample, NULL, SPANN_HEAT_CELL_SAMPLE_WIDTH},
       spec->none_name != NULL && has_style (spec, SPANN_HEAT_NONE)},
      {{spec->move_name, spann_heat_draw_move_sample, NULL, SPANN_HEAT_MOVE_SAMPLE_WIDTH},
       grid->contents.number > 0.0 && grid->lines != SPANN_HEAT_VALUES_ONLY},
      {{spec->signal_name, spann_heat_draw_sign_sample, NULL, SPANN_HEAT_CELL_SAMPLE_WIDTH / 2.0},
       spec->signal_name != NULL && is_any_raised (spec)},
  };
  SpannLegendEntry entries[G_N_ELEMENTS (all)];
  guint n_entries = 0;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++) {
    if (all[i].is_shown)
      entries[n_entries++] = all[i].entry;
  }
  return spann_legend_new (context, metrics, metrics->small, entries, n_entries, width,
                           SPANN_LEGEND_ROWS);
}

/* What the numbers above the columns stand for; NULL when the columns are headed by names. */
static SpannLegend *
make_key (PangoContext *context, const SpannHeatSpec *spec, const SpannHeatGrid *grid,
          const SpannMetrics *metrics, double width)
{
  SpannLegendEntry entries[SPANN_HEAT_MAX_COLUMNS];

  if (!grid->has_numbers)
    return NULL;
  for (guint i = 0; i < spec->n_columns; i++)
    entries[i] = (SpannLegendEntry){.text = spec->columns[i]};
  return spann_legend_new (context, metrics, metrics->small, entries, spec->n_columns, width,
                           SPANN_LEGEND_ROWS);
}

/**
 * Page:
 * @frame: around the table
 * @grid: of the table
 * @row_height: of each row
 */
typedef struct {
  SpannChartFrame *frame;
  SpannHeatGrid *grid;
  double row_height;
} Page;

static void
clear_page (Page *page)
{
  spann_chart_frame_free (page->frame);
  spann_heat_grid_free (page->grid);
}

static SpannChartFrame *
make_frame (PangoContext *context, const SpannHeatSpec *spec, const SpannFrameSpec *frame,
            const SpannHeatGrid *grid, const SpannMetrics *metrics, double width, double height,
            double min_chart)
{
  double inner = spann_chart_frame_get_inner_width (metrics, frame, width);
  SpannLegend *legend = frame->legend ? make_legend (context, spec, grid, metrics, inner) : NULL;

  return spann_chart_frame_new_around (context, metrics, frame, legend,
                                       make_key (context, spec, grid, metrics, inner),
                                       SPANN_LEGEND_BELOW, width, height, min_chart);
}

static double
measure_table (const SpannHeatSpec *spec, const SpannHeatGrid *grid, const SpannMetrics *metrics,
               double row_height)
{
  return grid->head_height + MAX (spec->n_rows, 1) * row_height + FOOT_GAP * metrics->gap;
}

/* How cells are filled depends on the room that the frame leaves, and what the frame has to explain
 * on how cells are filled: the frame is made twice. */
static Page
make_page (PangoContext *context, const SpannHeatSpec *spec, const SpannFrameSpec *frame,
           const SpannMetrics *metrics, double width, double height)
{
  double inner = spann_chart_frame_get_inner_width (metrics, frame, width);
  double left = (width - inner) / 2.0;
  Page page = {.grid = spann_heat_grid_new (context, spec, metrics, left, inner, height)};
  double room;

  page.frame = make_frame (context, spec, frame, page.grid, metrics, width, height, 0.0);
  room = spann_chart_frame_get_chart_box (page.frame).height;
  clear_page (&page);
  page.grid = spann_heat_grid_new (context, spec, metrics, left, inner, room);
  page.frame = make_frame (context, spec, frame, page.grid, metrics, width, height,
                           measure_table (spec, page.grid, metrics,
                                          spann_heat_grid_get_min_row_height (page.grid, metrics)));
  return page;
}

/* Rows as high as the figure has room for, within their limits; the frame follows. */
static void
fit_rows (Page *page, PangoContext *context, const SpannHeatSpec *spec, const SpannMetrics *metrics)
{
  double room = spann_chart_frame_get_chart_box (page->frame).height -
                measure_table (spec, page->grid, metrics, 0.0);

  page->row_height =
      CLAMP (room / MAX (spec->n_rows, 1), spann_heat_grid_get_min_row_height (page->grid, metrics),
             spann_heat_grid_get_max_row_height (page->grid, metrics));
  spann_heat_grid_fit_names (page->grid, context, spec, metrics, page->row_height);
  spann_chart_frame_fit (page->frame, measure_table (spec, page->grid, metrics, page->row_height));
}

static void
draw_head (const SpannHeatPlot *plot, SpannBox chart)
{
  const SpannHeatGrid *grid = plot->grid;
  double bottom = chart.y + grid->head_height - CELL_GAP * plot->metrics.gap;
  double line_height = spann_font_get_line_height (plot->metrics.small);
  double names_bottom = grid->has_names_above ? bottom - grid->columns_height : bottom;
  SpannBox line = {chart.x, names_bottom - line_height, chart.width, line_height};

  spann_rows_draw_heading (plot->builder, plot->spec->name_heading, grid->names, line,
                           SPANN_ANCHOR_LEFT, &plot->metrics, plot->theme);
  for (guint i = 0; i < grid->headings->len; i++) {
    const SpannTextBlock *block = g_ptr_array_index (grid->headings, i);

    spann_drawing_builder_add_block (
        plot->builder, block, plot->theme->text_dim, SPANN_ANCHOR_MIDDLE,
        grid->cells.x + (i + 0.5) * grid->cell_width, bottom - block->height);
  }
  spann_drawing_builder_add_block (plot->builder, grid->signal_heading, plot->theme->text_dim,
                                   SPANN_ANCHOR_LEFT, grid->signals.x,
                                   names_bottom - grid->signal_heading->height);
}

/* The name, and the note below or beside it. */
static void
draw_name (const SpannHeatPlot *plot, const SpannHeatRow *row, SpannBox box)
{
  const SpannHeatGrid *grid = plot->grid;
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  g_autoptr (SpannTextBlock) note = spann_text_block_new (
      context, grid->has_notes_below ? row->note : NULL, plot->metrics.small, grid->names.width, 1);
  g_autoptr (SpannTextBlock) name =
      spann_rows_break_name (context, row->name, grid->names.width, grid->set_names.font);
  double top = box.y + (box.height - name->height - note->height) / 2.0;

  spann_drawing_builder_add_block (plot->builder, name, plot->theme->text, SPANN_ANCHOR_LEFT,
                                   grid->names.x, top);
  spann_drawing_builder_add_block (plot->builder, note, plot->theme->text_dim, SPANN_ANCHOR_LEFT,
                                   grid->names.x, top + name->height);
  if (!grid->has_notes_below)
    spann_rows_draw_note (plot->builder, row->note, grid->notes, box, SPANN_ANCHOR_LEFT,
                          &plot->metrics, plot->theme);
}

static void
draw_signal (const SpannHeatPlot *plot, const SpannHeatRow *row, SpannBox box)
{
  const SpannHeatGrid *grid = plot->grid;
  SpannFont font = plot->metrics.label;
  double sign = SPANN_HEAT_SIGN_WIDTH * font.size;
  double baseline = box.y + (box.height + font.size * SPANN_TEXT_CAP_HEIGHT) / 2.0;

  if (row->is_raised)
    spann_heat_draw_sign (plot->builder, grid->signals.x, baseline, font.size, plot->theme);
  if (row->signal == NULL || !grid->has_signal_words)
    return;
  font.face = row->is_raised ? SPANN_FACE_BOLD : SPANN_FACE_REGULAR;
  spann_drawing_builder_add_text (
      plot->builder, row->signal, font, row->is_raised ? plot->theme->back : plot->theme->text_dim,
      SPANN_ANCHOR_LEFT, grid->signals.x + sign + SPANN_HEAT_SIGN_GAP * plot->metrics.gap,
      baseline);
}

static void
draw_row (const SpannHeatPlot *plot, const SpannHeatRow *row, SpannBox box)
{
  const SpannHeatGrid *grid = plot->grid;
  double inset = CELL_GAP * plot->metrics.gap / 2.0;
  double band = spann_heat_grid_get_band_height (grid, &plot->metrics);
  double title_height = spann_heat_grid_get_title_height (grid, &plot->metrics);
  SpannBox title = box;
  int mark = spann_drawing_builder_add_mark (plot->builder, row->mark_id, row->mark_label);

  if (grid->has_names_above)
    title = (SpannBox){box.x, box.y + band - title_height, box.width, title_height};
  spann_drawing_builder_enter_mark (plot->builder, mark);
  draw_name (plot, row, title);
  draw_signal (plot, row, title);
  spann_drawing_builder_set_mark_box (
      plot->builder, mark, (SpannBox){grid->names.x, title.y, grid->names.width, title.height});
  for (guint i = 0; i < plot->spec->n_columns; i++) {
    const SpannHeatCell *cell = &row->cells[i];
    SpannBox slot = {grid->cells.x + i * grid->cell_width, box.y + band, grid->cell_width,
                     box.height - band};

    spann_drawing_builder_enter_mark (
        plot->builder,
        spann_drawing_builder_add_mark (plot->builder, cell->mark_id, cell->mark_label));
    spann_heat_draw_cell (plot, cell, spann_box_grow (slot, -inset));
  }
  spann_drawing_builder_enter_mark (plot->builder, -1);
}

static void
draw_table (const SpannHeatPlot *plot, SpannBox chart, double row_height)
{
  SpannBox box = {chart.x, chart.y + plot->grid->head_height, chart.width, row_height};

  draw_head (plot, chart);
  spann_drawing_builder_set_head (
      plot->builder, &(SpannDrawingHead){chart.y, box.y, box.y + plot->spec->n_rows * row_height});
  for (guint i = 0; i < plot->spec->n_rows; i++, box.y += row_height)
    draw_row (plot, &plot->spec->rows[i], box);
  if (plot->spec->n_rows == 0)
    spann_rows_draw_empty (plot->builder, plot->spec->empty_text, box, &plot->metrics, plot->theme);
}

SpannDrawing *
spann_heat_lay_out (const SpannHeatSpec *spec, const SpannFrameSpec *frame, const SpannTheme *theme,
                    double width, double height)
{
  PangoContext *context = spann_text_memory_get_context (frame, theme);
  SpannRowsNeeds needs = spann_heat_get_needs (spec);
  SpannHeatPlot plot = {
      .spec = spec,
      .theme = theme,
      .metrics = spann_rows_make_metrics (context, &needs, frame, width, height),
  };
  Page page = make_page (context, spec, frame, &plot.metrics, width, height);

  g_assert (spec->n_columns >= 1 && spec->n_columns <= SPANN_HEAT_MAX_COLUMNS);
  fit_rows (&page, context, spec, &plot.metrics);
  plot.grid = page.grid;
  plot.builder = spann_drawing_builder_new (theme, frame->language, width,
                                            spann_chart_frame_get_height (page.frame));
  g_object_unref (context);
  draw_table (&plot, spann_chart_frame_get_chart_box (page.frame), page.row_height);
  spann_chart_frame_draw (page.frame, plot.builder, theme);
  clear_page (&page);
  return spann_drawing_builder_finish (plot.builder);
}

double
spann_heat_get_natural_height (const SpannHeatSpec *spec, const SpannFrameSpec *frame,
                               const SpannTheme *theme, double width)
{
  PangoContext *context = spann_text_memory_get_context (frame, theme);
  SpannMetrics metrics = spann_metrics_new_natural (frame, width);
  /* High enough that rows have two lines and the frame keeps every part. */
  double enough = width + spec->n_rows * 100.0 * metrics.scale;
  Page page = make_page (context, spec, frame, &metrics, width, enough);
  double row = spann_heat_grid_get_min_row_height (page.grid, &metrics);
  double band = spann_heat_grid_get_band_height (page.grid, &metrics);
  gboolean is_long =
      !page.grid->has_names_above && spann_heat_grid_has_long_names (page.grid, &metrics);
  double height;

  row = band + (row - band) * (is_long ? COMFORTABLE_LONG_ROW : COMFORTABLE_ROW);
  height = spann_chart_frame_get_natural_height (page.frame,
                                                 measure_table (spec, page.grid, &metrics, row));
  clear_page (&page);
  g_object_unref (context);
  return height;
}
