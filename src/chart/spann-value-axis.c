/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-value-axis-private.h"

#include "spann-text-measure-private.h"

#define MOST_TICKS 7
#define UPRIGHT_LINES 2.0
#define NAME_GAP 1.2
#define LEVEL_GAP 2.5
#define GRID_WIDTH 0.8
#define ZERO_WIDTH 1.4

SpannValueAxis
spann_value_axis_new_upright (double low, double high, gboolean is_whole, double length,
                              const SpannLanguage *language, const SpannMetrics *metrics)
{
  SpannValueAxis self = {
      .language = language,
      .font = metrics->small,
      .gap = NAME_GAP * metrics->gap,
      .is_upright = TRUE,
  };
  double most = length / (spann_font_get_line_height (self.font) * UPRIGHT_LINES);

  self.ticks = spann_ticks_new (low, high, (guint)CLAMP (most, 2, MOST_TICKS), is_whole);
  return self;
}

static char *
tell_tick (const SpannValueAxis *self, guint index)
{
  return spann_language_format_number (self->language, spann_ticks_get_value (&self->ticks, index),
                                       spann_ticks_get_decimals (&self->ticks));
}

static double
measure_widest (const SpannValueAxis *self, PangoContext *context)
{
  double widest = 0.0;

  for (guint i = 0; i < self->ticks.n; i++) {
    g_autofree char *text = tell_tick (self, i);

    widest = MAX (widest, spann_text_measure (context, text, self->font));
  }
  return widest;
}

SpannValueAxis
spann_value_axis_new_level (PangoContext *context, double low, double high, gboolean is_whole,
                            double length, const SpannLanguage *language,
                            const SpannMetrics *metrics)
{
  SpannValueAxis self = {
      .language = language,
      .font = metrics->small,
      .gap = NAME_GAP * metrics->gap / 2.0,
  };

  for (guint most = MOST_TICKS; most >= 2; most--) {
    double needed;

    self.ticks = spann_ticks_new (low, high, most, is_whole);
    needed = measure_widest (&self, context) + LEVEL_GAP * metrics->gap;
    if (needed * (self.ticks.n - 1) <= length)
      break;
  }
  return self;
}

double
spann_value_axis_measure (const SpannValueAxis *self, PangoContext *context)
{
  return self->gap + (self->is_upright ? measure_widest (self, context)
                                       : spann_font_get_line_height (self->font));
}

double
spann_value_axis_measure_overhang (const SpannValueAxis *self, PangoContext *context)
{
  return measure_widest (self, context) / 2.0;
}

SpannLinearScale
spann_value_axis_make_scale (const SpannValueAxis *self, SpannBox plot)
{
  SpannLinearScale scale = {spann_ticks_get_low (&self->ticks), spann_ticks_get_high (&self->ticks),
                            plot.x, plot.x + plot.width};

  if (self->is_upright) {
    scale.range_min = plot.y + plot.height;
    scale.range_max = plot.y;
  }
  return scale;
}

static void
draw_name (const SpannValueAxis *self, SpannDrawingBuilder *builder, guint index, double place,
           SpannBox plot, const SpannTheme *theme)
{
  g_autofree char *text = tell_tick (self, index);

  if (self->is_upright)
    spann_drawing_builder_add_text (builder, text, self->font, theme->text_dim, SPANN_ANCHOR_RIGHT,
                                    plot.x - self->gap,
                                    place + self->font.size * SPANN_TEXT_CAP_HEIGHT / 2.0);
  else
    spann_drawing_builder_add_text (
        builder, text, self->font, theme->text_dim, SPANN_ANCHOR_MIDDLE, place,
        plot.y - self->gap - self->font.size * (SPANN_TEXT_LINE_HEIGHT - SPANN_TEXT_ASCENT));
}

/* Whether not even so few names have room. */
static gboolean
is_crowded (const SpannValueAxis *self, SpannDrawingBuilder *builder, SpannBox plot)
{
  PangoContext *context = spann_drawing_builder_get_context (builder);

  if (self->is_upright)
    return plot.height < spann_font_get_line_height (self->font) * (self->ticks.n - 1) ||
           plot.x < spann_value_axis_measure (self, context);
  return measure_widest (self, context) + self->gap > plot.width / (self->ticks.n - 1);
}

void
spann_value_axis_draw (const SpannValueAxis *self, SpannDrawingBuilder *builder, SpannBox plot,
                       const SpannMetrics *metrics, const SpannTheme *theme)
{
  SpannLinearScale scale = spann_value_axis_make_scale (self, plot);
  gboolean has_names = !is_crowded (self, builder, plot);

  for (guint i = 0; i < self->ticks.n; i++) {
    double value = spann_ticks_get_value (&self->ticks, i);
    double place = spann_linear_scale_map (&scale, value);
    SpannPaint paint = value == 0.0
                           ? spann_paint_stroke (theme->text_dim, ZERO_WIDTH * metrics->scale)
                           : spann_paint_stroke (theme->grid, GRID_WIDTH * metrics->scale);
    SpannPoint from = {self->is_upright ? plot.x : place, self->is_upright ? place : plot.y};
    SpannPoint to = {self->is_upright ? plot.x + plot.width : place,
                     self->is_upright ? place : plot.y + plot.height};

    spann_drawing_builder_add_line (builder, from, to, &paint);
    if (has_names)
      draw_name (self, builder, i, place, plot, theme);
  }
}
