/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-chart-frame-private.h"

#include <math.h>

#define MARGIN 4.0
#define BARE_MARGIN 1.0
#define MAX_MARGIN_SHARE 0.05
#define SUBTITLE_GAP 0.3
#define PART_GAP 1.5
#define TAIL_GAP 0.75
#define BESIDE_GAP 4.0

/* The chart keeps at least this share of the height; less where the figure grows for it. */
#define MIN_CHART_SHARE 0.52
#define MIN_CHART_SHARE_GROWN 0.4

/* How many lines each part may take, from the best to the least; the foot gives way before the
 * legend, since a chart without a legend cannot be read, and both subtitle and foot before a word
 * of the title, which is the finding. */
typedef struct {
  guint title_lines;
  guint subtitle_lines;
  guint foot_lines;
  gboolean legend;
  gboolean notes;
} FrameLevel;

static const FrameLevel levels[] = {
    {4, 4, 4, TRUE, TRUE},   {4, 2, 2, TRUE, TRUE},   {4, 1, 1, TRUE, TRUE}, {4, 0, 1, TRUE, TRUE},
    {4, 0, 0, TRUE, TRUE},   {2, 0, 0, TRUE, TRUE},   {1, 0, 0, TRUE, TRUE}, {1, 0, 0, TRUE, FALSE},
    {1, 0, 0, FALSE, FALSE}, {0, 0, 0, FALSE, FALSE},
};

/* A figure that grows leaves out no more than these do. */
#define N_LEVELS_GROWN 4

struct _SpannChartFrame {
  SpannMetrics metrics;
  double width;
  double height;
  double margin;
  double slack;
  SpannFrameSpec spec;
  SpannTextBlock *title;
  SpannTextBlock *subtitle;
  SpannTextBlock *foot;
  SpannLegend *legend;
  SpannLegend *notes;
  gboolean shows_legend;
  gboolean shows_notes;
  SpannLegendPlace place;
};

static void
clear_blocks (SpannChartFrame *self)
{
  g_clear_pointer (&self->title, spann_text_block_free);
  g_clear_pointer (&self->subtitle, spann_text_block_free);
  g_clear_pointer (&self->foot, spann_text_block_free);
}

void
spann_chart_frame_free (SpannChartFrame *self)
{
  clear_blocks (self);
  g_clear_pointer (&self->legend, spann_legend_free);
  g_clear_pointer (&self->notes, spann_legend_free);
  g_free (self);
}

static SpannTextBlock *
make_block (PangoContext *context, const char *text, SpannFont font, double width, guint max_lines)
{
  return spann_text_block_new (context, max_lines > 0 ? text : NULL, font, width,
                               MAX (max_lines, 1));
}

static void
apply_level (SpannChartFrame *self, PangoContext *context, const SpannFrameSpec *spec,
             const FrameLevel *level)
{
  double width = self->width - 2 * self->margin;

  clear_blocks (self);
  self->title = spann_text_block_new_even (context, level->title_lines > 0 ? spec->title : NULL,
                                           self->metrics.title, width, MAX (level->title_lines, 1));
  self->subtitle =
      make_block (context, spec->subtitle, self->metrics.small, width, level->subtitle_lines);
  self->foot = make_block (context, spec->foot, self->metrics.small, width, level->foot_lines);
  self->shows_legend = level->legend;
  self->shows_notes = level->notes;
}

/* A part's height and the gap that sets it off; nothing for a part that is not there. */
static double
add_gap (const SpannChartFrame *self, double height, double gaps)
{
  return height > 0.0 ? height + gaps * self->metrics.gap : 0.0;
}

static double
measure_legend (const SpannLegend *legend, gboolean is_shown)
{
  return legend != NULL && is_shown ? spann_legend_get_height (legend) : 0.0;
}

static double
measure_head (const SpannChartFrame *self)
{
  double heading = self->title->height + add_gap (self, self->subtitle->height, SUBTITLE_GAP);

  return self->margin + add_gap (self, heading, PART_GAP);
}

/* Notes and legend below each other, each with a gap above it. */
static double
measure_legends (const SpannChartFrame *self)
{
  return add_gap (self, measure_legend (self->notes, self->shows_notes), TAIL_GAP) +
         add_gap (self, measure_legend (self->legend, self->shows_legend), TAIL_GAP);
}

static double
measure_tail (const SpannChartFrame *self)
{
  double legends = self->place == SPANN_LEGEND_BELOW ? measure_legends (self) : 0.0;

  return self->margin + legends + add_gap (self, self->foot->height, TAIL_GAP);
}

/* Width of what stands beside the chart. */
static double
measure_side (const SpannChartFrame *self)
{
  double notes = self->notes != NULL ? spann_legend_get_width (self->notes) : 0.0;
  double legend = self->legend != NULL ? spann_legend_get_width (self->legend) : 0.0;

  return self->place == SPANN_LEGEND_BESIDE ? add_gap (self, MAX (notes, legend), BESIDE_GAP) : 0.0;
}

static double
get_margin (const SpannMetrics *metrics, const SpannFrameSpec *spec, double width)
{
  gboolean bare = spec->title == NULL && spec->subtitle == NULL && spec->foot == NULL;

  return MIN (metrics->gap * (bare ? BARE_MARGIN : MARGIN), width * MAX_MARGIN_SHARE);
}

/* Takes the best of the first @n levels that leaves the chart @share of the height. */
static void
choose_level (SpannChartFrame *self, PangoContext *context, const SpannFrameSpec *spec, guint n,
              double share)
{
  for (guint i = 0; i < n; i++) {
    apply_level (self, context, spec, &levels[i]);
    if (spann_chart_frame_get_chart_box (self).height >= self->height * share)
      break;
  }
}

/* The figure becomes as high as the chart and the parts need, where the parts are the best that
 * leave the chart its share of that. */
static void
grow (SpannChartFrame *self, PangoContext *context, const SpannFrameSpec *spec, double chart_height)
{
  chart_height = MAX (chart_height, spann_chart_frame_get_chart_box (self).height);
  apply_level (self, context, spec, &levels[0]);
  self->height += chart_height - spann_chart_frame_get_chart_box (self).height;
  choose_level (self, context, spec, N_LEVELS_GROWN, MIN_CHART_SHARE_GROWN);
  self->height += chart_height - spann_chart_frame_get_chart_box (self).height;
}

SpannChartFrame *
spann_chart_frame_new (PangoContext *context, const SpannMetrics *metrics,
                       const SpannFrameSpec *spec, SpannLegend *legend, SpannLegend *notes,
                       SpannLegendPlace place, double width, double height)
{
  return spann_chart_frame_new_around (context, metrics, spec, legend, notes, place, width, height,
                                       0.0);
}

SpannChartFrame *
spann_chart_frame_new_around (PangoContext *context, const SpannMetrics *metrics,
                              const SpannFrameSpec *spec, SpannLegend *legend, SpannLegend *notes,
                              SpannLegendPlace place, double width, double height,
                              double min_chart_height)
{
  SpannChartFrame *self = g_new0 (SpannChartFrame, 1);

  self->metrics = *metrics;
  self->width = width;
  self->height = height;
  self->margin = get_margin (metrics, spec, width);
  self->spec = *spec;
  self->legend = legend;
  self->notes = notes;
  self->place = place;
  choose_level (self, context, spec, G_N_ELEMENTS (levels), MIN_CHART_SHARE);
  if (spann_chart_frame_get_chart_box (self).height < min_chart_height ||
      (min_chart_height > 0.0 && !spann_chart_frame_keeps_words (self, spec)))
    grow (self, context, spec, min_chart_height);
  return self;
}

gboolean
spann_chart_frame_keeps_words (const SpannChartFrame *self, const SpannFrameSpec *spec)
{
  gboolean has_title = self->title->lines->len > 0 && self->title->is_whole;

  return (spec->title == NULL || has_title) && (spec->foot == NULL || self->foot->lines->len > 0);
}

double
spann_chart_frame_get_inner_width (const SpannMetrics *metrics, const SpannFrameSpec *spec,
                                   double width)
{
  return width - 2 * get_margin (metrics, spec, width);
}

void
spann_chart_frame_fit (SpannChartFrame *self, double chart_height)
{
  double missing = chart_height - spann_chart_frame_get_chart_box (self).height;

  self->height += MAX (missing, 0.0);
  self->slack = MAX (-missing, 0.0);
}

double
spann_chart_frame_get_natural_height (SpannChartFrame *self, double chart_height)
{
  spann_chart_frame_fit (self, chart_height);
  return ceil (self->height - self->slack);
}

double
spann_chart_frame_get_height (const SpannChartFrame *self)
{
  return self->height;
}

SpannBox
spann_chart_frame_get_chart_box (const SpannChartFrame *self)
{
  double top = measure_head (self);

  return (SpannBox){self->margin, top, self->width - 2 * self->margin - measure_side (self),
                    self->height - self->slack - top - measure_tail (self)};
}

static void
draw_head (const SpannChartFrame *self, SpannDrawingBuilder *builder, const SpannTheme *theme)
{
  double subtitle_top = self->margin + add_gap (self, self->title->height, SUBTITLE_GAP);

  spann_drawing_builder_enter_part (builder, SPANN_PART_TITLE, self->spec.title);
  spann_drawing_builder_add_block (builder, self->title, theme->text, SPANN_ANCHOR_LEFT,
                                   self->margin, self->margin);
  spann_drawing_builder_enter_part (builder, SPANN_PART_SUBTITLE, self->spec.subtitle);
  spann_drawing_builder_add_block (builder, self->subtitle, theme->text_dim, SPANN_ANCHOR_LEFT,
                                   self->margin, subtitle_top);
}

/* Draws a legend that is shown; gives where the next part begins. */
static double
draw_legend (const SpannChartFrame *self, SpannDrawingBuilder *builder, const SpannTheme *theme,
             const SpannLegend *legend, gboolean is_shown, SpannPoint corner)
{
  double height = measure_legend (legend, is_shown);

  if (height > 0.0)
    spann_legend_draw (legend, builder, theme, corner.x, corner.y);
  return corner.y + add_gap (self, height, TAIL_GAP);
}

static void
draw_legends (const SpannChartFrame *self, SpannDrawingBuilder *builder, const SpannTheme *theme)
{
  SpannBox chart = spann_chart_frame_get_chart_box (self);
  SpannPoint corner = {chart.x, chart.y + chart.height + self->metrics.gap * TAIL_GAP};

  if (self->place == SPANN_LEGEND_BESIDE)
    corner = (SpannPoint){chart.x + chart.width + self->metrics.gap * BESIDE_GAP,
                          chart.y + (chart.height - measure_legends (self)) / 2.0};
  corner.y = draw_legend (self, builder, theme, self->notes, self->shows_notes, corner);
  draw_legend (self, builder, theme, self->legend, self->shows_legend, corner);
}

void
spann_chart_frame_draw (const SpannChartFrame *self, SpannDrawingBuilder *builder,
                        const SpannTheme *theme)
{
  double foot_top = self->height - self->slack - self->margin - self->foot->height;

  draw_head (self, builder, theme);
  spann_drawing_builder_enter_part (builder, SPANN_PART_CHART, self->spec.description);
  draw_legends (self, builder, theme);
  spann_drawing_builder_enter_part (builder, SPANN_PART_FOOT, self->spec.foot);
  spann_drawing_builder_add_block (builder, self->foot, theme->text_dim, SPANN_ANCHOR_LEFT,
                                   self->margin, foot_top);
  spann_drawing_builder_enter_part (builder, SPANN_PART_CHART, NULL);
}
