/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-private.h"

#include <math.h>

#define RADIUS 4.0
#define HATCH_STEP 7.0
#define HATCH_WIDTH 1.3
#define FRAME_WIDTH 1.5
#define INNER_LINE_INSET 2.6
#define TEXT_PADDING 0.8
#define PLATE_PADDING 0.7

/* Width of a pattern that a text leaves on each side, in font sizes. */
#define PATTERN_KEPT 1.0

/* Text needs a bar this high, in font sizes. */
#define MIN_BAR_LINES 1.15

/* Which patterns lie over a bar's ground. */
typedef enum {
  PATTERN_NONE = 0,
  PATTERN_RISING = 1 << 0,
  PATTERN_FALLING = 1 << 1,
  PATTERN_CROSS = 1 << 2,
  PATTERN_INNER_LINE = 1 << 3,
} Pattern;

/* Patterns that text cannot stand on. */
#define BUSY_PATTERNS (PATTERN_RISING | PATTERN_FALLING | PATTERN_CROSS)

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
  case SPANN_BAR_ONGOING:
    return (BarLook){make_body (theme->period, theme->period, FALSE, scale), PATTERN_NONE,
                     theme->period, theme->period_text};
  case SPANN_BAR_GRANTED:
    return (BarLook){make_body (theme->period, theme->period, FALSE, scale), PATTERN_INNER_LINE,
                     theme->period_text, theme->period_text};
  case SPANN_BAR_ENDED:
    return (BarLook){make_body (theme->grid, theme->text_dim, FALSE, scale), PATTERN_NONE,
                     theme->text_dim, theme->text};
  case SPANN_BAR_ENDED_EARLY:
    return (BarLook){make_body (ground, theme->text_dim, FALSE, scale),
                     PATTERN_RISING | PATTERN_FALLING, theme->grid_strong, theme->text};
  case SPANN_BAR_PROPOSED:
    return (BarLook){make_body (ground, theme->period, FALSE, scale), PATTERN_RISING, theme->period,
                     theme->text};
  case SPANN_BAR_PLANNED:
    return (BarLook){make_body (ground, theme->text_dim, TRUE, scale), PATTERN_NONE,
                     theme->text_dim, theme->text};
  case SPANN_BAR_REFUSED:
    return (BarLook){make_body (ground, theme->text_dim, TRUE, scale), PATTERN_CROSS,
                     theme->text_dim, theme->text};
  }
  g_return_val_if_reached ((BarLook){0});
}

/* Slanted lines over the box, a step apart. */
static void
draw_hatch (SpannDrawingBuilder *builder, SpannBox box, gboolean is_rising, SpannColor color,
            double scale)
{
  const SpannPoint corners[] = {{box.x, box.y},
                                {box.x + box.width, box.y},
                                {box.x + box.width, box.y + box.height},
                                {box.x, box.y + box.height}};
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (SpannPoint));
  SpannPaint paint = spann_paint_stroke (color, HATCH_WIDTH * scale);

  for (double x = box.x - box.height; x < box.x + box.width; x += HATCH_STEP * scale) {
    SpannPoint low = {is_rising ? x : x + box.height, box.y + box.height};
    SpannPoint high = {is_rising ? x + box.height : x, box.y};

    if (!spann_polygon_clip_segment (corners, G_N_ELEMENTS (corners), &low, &high))
      continue;
    g_array_append_val (points, low);
    g_array_append_val (points, high);
  }
  spann_drawing_builder_add_segments (builder, (SpannPoint *)points->data, points->len, &paint);
}

static void
draw_inner_line (SpannDrawingBuilder *builder, SpannBox box, SpannColor color, double scale)
{
  SpannBox inner = spann_box_grow (box, -INNER_LINE_INSET * scale);
  SpannPaint paint = spann_paint_stroke (color, HATCH_WIDTH * scale);

  if (inner.width > 0.0 && inner.height > 0.0)
    spann_drawing_builder_add_rect (builder, inner, RADIUS / 2.0 * scale, &paint);
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
  SpannPaint paint = spann_paint_stroke (look->pattern_color, HATCH_WIDTH * scale);

  if (look->pattern & PATTERN_RISING)
    draw_hatch (builder, inner, TRUE, look->pattern_color, scale);
  if (look->pattern & PATTERN_FALLING)
    draw_hatch (builder, inner, FALSE, look->pattern_color, scale);
  if (look->pattern & PATTERN_CROSS)
    spann_drawing_builder_add_segments (builder, cross, G_N_ELEMENTS (cross), &paint);
  if (look->pattern & PATTERN_INNER_LINE)
    draw_inner_line (builder, box, look->pattern_color, scale);
}

static void
draw_body (SpannDrawingBuilder *builder, SpannBox box, const BarLook *look, double scale)
{
  /* The ground first and the frame last, so that the pattern ends under the frame. */
  SpannPaint ground = spann_paint_fill (look->body.fill);
  SpannPaint frame = look->body;

  frame.is_filled = FALSE;
  spann_drawing_builder_add_rect (builder, box, RADIUS * scale, &ground);
  draw_pattern (builder, box, look, scale);
  spann_drawing_builder_add_rect (builder, box, RADIUS * scale, &frame);
}

/* The part of a bar that its text may take: a pattern stays in sight on both sides of it. */
static SpannBox
get_text_room (const SpannTimelinePlot *plot, SpannBox box, const BarLook *look)
{
  double kept = look->pattern & BUSY_PATTERNS ? PATTERN_KEPT * plot->metrics.small.size : 0.0;

  return (SpannBox){box.x + kept, box.y, MAX (box.width - 2 * kept, 0.0), box.height};
}

/* Where a text of @width stands in @box: in the middle, or in the wider part beside the line of
 * today; FALSE when neither has room. */
static gboolean
find_room (const SpannTimelinePlot *plot, SpannBox box, double width, double *out_center)
{
  double padding = TEXT_PADDING * plot->metrics.gap;
  double needed = width + 2 * padding;
  double center = box.x + box.width / 2.0;
  double today = spann_timeline_get_today_x (plot);
  double end = box.x + box.width;

  if (needed > box.width)
    return FALSE;
  if (isnan (today) || fabs (today - center) >= needed / 2.0) {
    *out_center = center;
    return TRUE;
  }
  if (today - box.x >= end - today)
    end = today;
  else
    box.x = today;
  *out_center = (box.x + end) / 2.0;
  return needed <= end - box.x;
}

static void
draw_text (const SpannTimelinePlot *plot, SpannBox box, const BarLook *look, const char *text,
           double center, double width)
{
  SpannFont font = plot->metrics.small;
  double padding = PLATE_PADDING * plot->metrics.gap;
  double height = MIN (font.size * SPANN_TEXT_LINE_HEIGHT, box.height * 0.8);
  SpannBox plate = {center - width / 2.0 - padding, box.y + (box.height - height) / 2.0,
                    width + 2 * padding, height};
  SpannPaint ground = spann_paint_fill (look->body.fill);

  if (look->pattern & BUSY_PATTERNS)
    spann_drawing_builder_add_rect (plot->builder, plate, RADIUS / 2.0 * plot->metrics.scale,
                                    &ground);
  font.face = look->pattern & BUSY_PATTERNS ? SPANN_FACE_REGULAR : SPANN_FACE_BOLD;
  spann_drawing_builder_add_text (plot->builder, text, font, look->text, SPANN_ANCHOR_MIDDLE,
                                  center,
                                  box.y + (box.height + font.size * SPANN_TEXT_CAP_HEIGHT) / 2.0);
}

void
spann_timeline_draw_bar (const SpannTimelinePlot *plot, SpannBox box, const SpannTimelineBar *bar)
{
  PangoContext *context = spann_drawing_builder_get_context (plot->builder);
  const char *const texts[] = {bar->text, bar->short_text};
  BarLook look = get_look (bar->style, plot->theme, plot->metrics.scale);
  SpannFont font = {plot->metrics.small.size, SPANN_FACE_BOLD};

  draw_body (plot->builder, box, &look, plot->metrics.scale);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    double width, center;

    if (texts[i] == NULL || box.height < MIN_BAR_LINES * font.size)
      continue;
    width = spann_text_measure (context, texts[i], font);
    if (find_room (plot, get_text_room (plot, box, &look), width, &center)) {
      draw_text (plot, box, &look, texts[i], center, width);
      return;
    }
  }
}

void
spann_timeline_draw_bar_sample (SpannDrawingBuilder *builder, SpannBox box,
                                const SpannMetrics *metrics, const SpannTheme *theme,
                                gconstpointer data)
{
  BarLook look = get_look (GPOINTER_TO_UINT (data), theme, metrics->scale);
  SpannBox bar = {box.x, box.y + box.height * 0.14, box.width, box.height * 0.72};

  draw_body (builder, bar, &look, metrics->scale);
}
