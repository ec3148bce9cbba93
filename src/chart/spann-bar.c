/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-bar-private.h"
#include "spann-hatch-private.h"
#include "spann-text-measure-private.h"

#include <math.h>

#define FRAME_WIDTH 1.5
#define INNER_LINE_INSET 2.6
#define DOTTED_WIDTH 2.0
#define PLATE_PADDING 0.7
#define PLATE_RADIUS 2.0

/* Of a bar's height. */
#define MAX_PLATE_SHARE 0.8

/* Width of a pattern that a text leaves on each side, in font sizes. */
#define PATTERN_KEPT 1.0

/* Which patterns lie over a bar's ground. */
typedef enum {
  PATTERN_NONE = 0,
  PATTERN_RISING = 1 << 0,
  PATTERN_FALLING = 1 << 1,
  PATTERN_CROSS = 1 << 2,
  PATTERN_INNER_LINE = 1 << 3,
  PATTERN_DOTS = 1 << 4,
} Pattern;

/**
 * BarLook:
 * @body: ground and frame
 * @pattern: over the ground
 * @pattern_color: of its lines
 * @text: of the text, which has a plate where there is a pattern
 *
 * How a style looks in a theme.
 */
typedef struct {
  SpannPaint body;
  Pattern pattern;
  SpannColor pattern_color;
  SpannColor text;
} BarLook;

static SpannPaint
make_body (SpannColor fill, SpannColor frame, gboolean is_dashed, double scale)
{
  SpannPaint paint = spann_paint_fill (fill);

  paint.stroke = frame;
  paint.stroke_width = FRAME_WIDTH * scale;
  if (is_dashed) {
    paint.dashes[0] = 5.0 * scale;
    paint.dashes[1] = 3.0 * scale;
    paint.n_dashes = 2;
  }
  return paint;
}

static BarLook
get_look (SpannBarStyle style, const SpannTheme *theme, double scale)
{
  SpannColor ground = theme->background;

  switch (style) {
  case SPANN_BAR_SOLID:
    return (BarLook){make_body (theme->period, theme->period, FALSE, scale), PATTERN_NONE,
                     theme->period, theme->period_text};
  case SPANN_BAR_LINED:
    return (BarLook){make_body (theme->period, theme->period, FALSE, scale), PATTERN_INNER_LINE,
                     theme->period_text, theme->period_text};
  case SPANN_BAR_LIGHT:
    return (BarLook){make_body (theme->heat[0], theme->period, FALSE, scale), PATTERN_NONE,
                     theme->period, theme->heat_text[0]};
  case SPANN_BAR_GREY:
    return (BarLook){make_body (theme->grid, theme->text_dim, FALSE, scale), PATTERN_NONE,
                     theme->text_dim, theme->text};
  case SPANN_BAR_HATCHED:
    return (BarLook){make_body (ground, theme->period, FALSE, scale), PATTERN_RISING, theme->period,
                     theme->text};
  case SPANN_BAR_CROSS_HATCHED:
    return (BarLook){make_body (ground, theme->text_dim, FALSE, scale),
                     PATTERN_RISING | PATTERN_FALLING, theme->grid_strong, theme->text};
  case SPANN_BAR_DASHED:
    return (BarLook){make_body (ground, theme->text_dim, TRUE, scale), PATTERN_NONE,
                     theme->text_dim, theme->text};
  case SPANN_BAR_CROSSED:
    return (BarLook){make_body (ground, theme->text_dim, TRUE, scale), PATTERN_CROSS,
                     theme->text_dim, theme->text};
  case SPANN_BAR_DOTTED:
    return (BarLook){spann_paint_fill (ground), PATTERN_DOTS, theme->text_dim, theme->text_dim};
  }
  g_return_val_if_reached ((BarLook){0});
}

/* Whether text cannot stand on the style's pattern. */
static gboolean
is_busy (SpannBarStyle style)
{
  return style == SPANN_BAR_HATCHED || style == SPANN_BAR_CROSS_HATCHED ||
         style == SPANN_BAR_CROSSED || style == SPANN_BAR_DOTTED;
}

static void
draw_inner_line (SpannDrawingBuilder *builder, SpannBox box, SpannColor color, double scale)
{
  SpannBox inner = spann_box_grow (box, -INNER_LINE_INSET * scale);
  SpannPaint paint = spann_paint_stroke (color, SPANN_HATCH_WIDTH * scale);

  if (inner.width > 0.0 && inner.height > 0.0)
    spann_drawing_builder_add_rect (builder, inner, SPANN_BAR_RADIUS / 2.0 * scale, &paint);
}

static void
draw_dots (SpannDrawingBuilder *builder, SpannBox box, SpannColor color, double scale)
{
  double y = box.y + box.height / 2.0;
  SpannPaint paint = spann_paint_stroke (color, DOTTED_WIDTH * scale);

  paint.dashes[0] = DOTTED_WIDTH * scale;
  paint.dashes[1] = 2.0 * DOTTED_WIDTH * scale;
  paint.n_dashes = 2;
  spann_drawing_builder_add_line (builder, (SpannPoint){box.x, y},
                                  (SpannPoint){box.x + box.width, y}, &paint);
}

static void
draw_pattern (SpannDrawingBuilder *builder, SpannBox box, const BarLook *look, double scale)
{
  /* The corners are round, and hatching stays inside. */
  SpannBox inner = spann_box_grow (box, -MIN (scale, MIN (box.width, box.height) / 4.0));
  const SpannPoint cross[] = {{inner.x, inner.y},
                              {inner.x + inner.width, inner.y + inner.height},
                              {inner.x, inner.y + inner.height},
                              {inner.x + inner.width, inner.y}};
  SpannPaint paint = spann_paint_stroke (look->pattern_color, SPANN_HATCH_WIDTH * scale);

  if (look->pattern & PATTERN_RISING)
    spann_hatch_draw (builder, inner, TRUE, look->pattern_color, scale);
  if (look->pattern & PATTERN_FALLING)
    spann_hatch_draw (builder, inner, FALSE, look->pattern_color, scale);
  if (look->pattern & PATTERN_CROSS)
    spann_drawing_builder_add_segments (builder, cross, G_N_ELEMENTS (cross), &paint);
  if (look->pattern & PATTERN_INNER_LINE)
    draw_inner_line (builder, box, look->pattern_color, scale);
  if (look->pattern & PATTERN_DOTS)
    draw_dots (builder, box, look->pattern_color, scale);
}

void
spann_bar_draw (SpannDrawingBuilder *builder, SpannBox box, SpannBarStyle style, double radius,
                const SpannMetrics *metrics, const SpannTheme *theme)
{
  BarLook look = get_look (style, theme, metrics->scale);
  /* The ground first and the frame last, so that the pattern ends under the frame. */
  SpannPaint ground = spann_paint_fill (look.body.fill);
  SpannPaint frame = look.body;

  frame.is_filled = FALSE;
  if (look.pattern != PATTERN_DOTS)
    spann_drawing_builder_add_rect (builder, box, radius * metrics->scale, &ground);
  draw_pattern (builder, box, &look, metrics->scale);
  if (frame.stroke_width > 0.0)
    spann_drawing_builder_add_rect (builder, box, radius * metrics->scale, &frame);
}

SpannFont
spann_bar_get_font (const SpannMetrics *metrics)
{
  return (SpannFont){metrics->small.size, SPANN_FACE_BOLD};
}

SpannBox
spann_bar_get_text_room (SpannBox box, SpannBarStyle style, const SpannMetrics *metrics)
{
  double kept = is_busy (style) ? PATTERN_KEPT * metrics->small.size : 0.0;

  return (SpannBox){box.x + kept, box.y, MAX (box.width - 2 * kept, 0.0), box.height};
}

gboolean
spann_bar_find_room (double from, double to, double obstacle, double needed, double *out_center)
{
  double center = (from + to) / 2.0;

  if (needed > to - from)
    return FALSE;
  if (isnan (obstacle) || fabs (obstacle - center) >= needed / 2.0) {
    *out_center = center;
    return TRUE;
  }
  if (obstacle - from >= to - obstacle)
    to = obstacle;
  else
    from = obstacle;
  if (needed > to - from)
    return FALSE;
  *out_center = (from + to) / 2.0;
  return TRUE;
}

void
spann_bar_draw_text (SpannDrawingBuilder *builder, SpannPoint center, double height,
                     SpannBarStyle style, const char *text, const SpannMetrics *metrics,
                     const SpannTheme *theme)
{
  PangoContext *context = spann_drawing_builder_get_context (builder);
  BarLook look = get_look (style, theme, metrics->scale);
  SpannFont font = spann_bar_get_font (metrics);
  SpannPaint ground = spann_paint_fill (look.body.fill);

  if (is_busy (style)) {
    double width = spann_text_measure (context, text, font) + 2 * PLATE_PADDING * metrics->gap;
    double line = MIN (spann_font_get_line_height (font), height * MAX_PLATE_SHARE);
    SpannBox plate = {center.x - width / 2.0, center.y - line / 2.0, width, line};

    spann_drawing_builder_add_rect (builder, plate, PLATE_RADIUS * metrics->scale, &ground);
    font.face = SPANN_FACE_REGULAR;
  }
  spann_drawing_builder_add_text (builder, text, font, look.text, SPANN_ANCHOR_MIDDLE, center.x,
                                  center.y + font.size * SPANN_TEXT_CAP_HEIGHT / 2.0);
}

void
spann_bar_draw_sample (SpannDrawingBuilder *builder, SpannBox box, const SpannMetrics *metrics,
                       const SpannTheme *theme, gconstpointer data)
{
  SpannBox bar = {box.x, box.y + box.height * 0.14, box.width, box.height * 0.72};

  spann_bar_draw (builder, bar, GPOINTER_TO_UINT (data), SPANN_BAR_RADIUS, metrics, theme);
}
