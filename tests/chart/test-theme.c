/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The palette of every theme, before eyes of every kind. */

#include "spann-theme.h"

#include <math.h>

#include "chart-checks.h"
#include "chart-samples.h"
#include "color-checks.h"
#include "spann-series-private.h"

static gboolean
is_for_contrast (SpannThemeKind kind)
{
  return kind == SPANN_THEME_CONTRAST || kind == SPANN_THEME_CONTRAST_DARK;
}

static void
check_contrast (SpannThemeKind kind, const char *what, SpannColor color, SpannColor ground,
                double least)
{
  g_test_message ("theme %u, %s", kind, what);
  g_assert_cmpfloat (color_get_contrast (color, ground), >=, least);
}

static void
test_text (void)
{
  for (SpannThemeKind kind = 0; kind < SPANN_N_THEME_KINDS; kind++) {
    const SpannTheme *theme = spann_theme_get (kind);
    double least = is_for_contrast (kind) ? 7.0 : 4.5;

    g_assert_cmpint (theme->kind, ==, kind);
    check_contrast (kind, "text", theme->text, theme->background, 7.0);
    check_contrast (kind, "text on a band", theme->text, theme->band, 7.0);
    check_contrast (kind, "text on a grey bar", theme->text, theme->grid, 4.5);
    check_contrast (kind, "small text", theme->text_dim, theme->background, least);
    check_contrast (kind, "small text on a band", theme->text_dim, theme->band, least);
    check_contrast (kind, "forward", theme->forward, theme->background, least);
    check_contrast (kind, "still", theme->still, theme->background, least);
    check_contrast (kind, "back", theme->back, theme->background, least);
    check_contrast (kind, "in a bar", theme->period_text, theme->period, least);
    check_contrast (kind, "on today's plate", theme->period_text, theme->today,
                    is_for_contrast (kind) ? 7.0 : 4.49);
    for (guint i = 0; i < SPANN_N_HEAT_LEVELS; i++)
      check_contrast (kind, "in a heat cell", theme->heat_text[i], theme->heat[i], least);
  }
}

static void
test_shapes (void)
{
  for (SpannThemeKind kind = 0; kind < SPANN_N_THEME_KINDS; kind++) {
    const SpannTheme *theme = spann_theme_get (kind);
    double least = is_for_contrast (kind) ? 4.0 : 3.0;

    check_contrast (kind, "now", theme->now, theme->background, least);
    check_contrast (kind, "previous", theme->previous, theme->background, least);
    check_contrast (kind, "baseline", theme->baseline, theme->background, least);
    check_contrast (kind, "target", theme->target, theme->background, least);
    check_contrast (kind, "rim and hatch", theme->grid_strong, theme->background, least);
    check_contrast (kind, "period", theme->period, theme->background, least);
    check_contrast (kind, "today", theme->today, theme->background, least);
    if (is_for_contrast (kind))
      check_contrast (kind, "grid", theme->grid, theme->background, 3.0);
  }
}

/* Between any two outlines, as CIE76. */
static void
test_distances (void)
{
  static const double least[N_VISIONS] = {
      [VISION_FULL] = 31.0,   [VISION_PROTAN] = 28.0, [VISION_DEUTAN] = 32.0,
      [VISION_TRITAN] = 28.0, [VISION_GREY] = 3.0,
  };

  for (SpannThemeKind kind = 0; kind < SPANN_N_THEME_KINDS; kind++) {
    const SpannTheme *theme = spann_theme_get (kind);
    const SpannColor colors[] = {theme->now, theme->previous, theme->baseline, theme->target};

    for (guint i = 0; i < G_N_ELEMENTS (colors); i++) {
      for (guint j = i + 1; j < G_N_ELEMENTS (colors); j++) {
        for (Vision vision = 0; vision < N_VISIONS; vision++) {
          g_test_message ("theme %u, series %u and %u, vision %u", kind, i, j, vision);
          g_assert_cmpfloat (color_get_distance (colors[i], colors[j], vision), >=, least[vision]);
        }
      }
    }
  }
}

/* Levels of heat go one way, so that a grey print still orders them. */
static void
test_heat_is_ordered (void)
{
  for (SpannThemeKind kind = 0; kind < SPANN_N_THEME_KINDS; kind++) {
    const SpannTheme *theme = spann_theme_get (kind);

    for (guint i = 1; i < SPANN_N_HEAT_LEVELS; i++)
      g_assert_cmpfloat (color_get_contrast (theme->heat[i], theme->background), >,
                         color_get_contrast (theme->heat[i - 1], theme->background) * 1.2);
  }
}

static gboolean
has_same_dashes (const SpannPaint *a, const SpannPaint *b)
{
  if (a->n_dashes != b->n_dashes)
    return FALSE;
  for (guint i = 0; i < a->n_dashes; i++) {
    if (fabs (a->dashes[i] - b->dashes[i]) > 0.1)
      return FALSE;
  }
  return TRUE;
}

/* Grey alone does not tell outlines apart: no two of them have the same dashes. */
static void
test_dashes (void)
{
  const SpannFrameSpec frame = {.language = "sv"};
  SpannMetrics metrics = spann_metrics_new (&frame, 1.0);

  for (SpannThemeKind kind = 0; kind < SPANN_N_THEME_KINDS; kind++) {
    const SpannTheme *theme = spann_theme_get (kind);

    for (SpannSeriesStyle i = 0; i < SPANN_N_SERIES_STYLES; i++) {
      for (SpannSeriesStyle j = i + 1; j < SPANN_N_SERIES_STYLES; j++) {
        SpannPaint a = spann_series_get_line_paint (i, &metrics, theme);
        SpannPaint b = spann_series_get_line_paint (j, &metrics, theme);

        g_test_message ("theme %u, series %u and %u", kind, i, j);
        g_assert_false (has_same_dashes (&a, &b));
      }
    }
  }
}

/* The luminance of a pixel as a grey colour. */
static SpannColor
read_grey (cairo_surface_t *surface, double x, double y)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  guint32 pixel = *(const guint32 *)(gconstpointer)(data + (int)y * stride + (int)x * 4);
  double grey =
      0.2126 * (pixel >> 16 & 0xff) + 0.7152 * (pixel >> 8 & 0xff) + 0.0722 * (pixel & 0xff);

  return (SpannColor){grey / 255.0, grey / 255.0, grey / 255.0};
}

/* The shape that a mark is drawn with. */
static SpannShapeKind
get_marker_kind (const SpannDrawing *drawing, int mark)
{
  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->mark == mark && shape->kind != SPANN_SHAPE_TEXT)
      return shape->kind;
  }
  g_assert_not_reached ();
}

/* A grey print of the radar: every marker is seen against the paper, each series has a shape of its
 * own. */
static void
test_grey_print (void)
{
  static const struct {
    const char *id;
    SpannShapeKind marker;
  } cases[] = {
      {"now/education", SPANN_SHAPE_CIRCLE},
      {"previous/research", SPANN_SHAPE_POLYGON},
      {"baseline/research", SPANN_SHAPE_RECT},
  };
  const double scale = 4.0;
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_PRINT);
  g_autoptr (SpannDrawing) drawing =
      spann_radar_lay_out (&sample_radar, &sample_radar_frame, theme, 800, 600);
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, 800 * (int)scale, 600 * (int)scale);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  spann_drawing_render (drawing, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    int index = check_find_mark (drawing, cases[i].id);
    const SpannMark *mark = spann_drawing_get_mark (drawing, index);
    SpannColor grey = read_grey (surface, (mark->x + mark->width / 2.0) * scale,
                                 (mark->y + mark->height / 2.0) * scale);

    g_test_message ("%s", cases[i].id);
    g_assert_cmpfloat (color_get_contrast (grey, theme->background), >=, 3.0);
    g_assert_cmpint (get_marker_kind (drawing, index), ==, cases[i].marker);
  }
  cairo_surface_destroy (surface);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/theme/text", test_text);
  g_test_add_func ("/theme/shapes", test_shapes);
  g_test_add_func ("/theme/distances", test_distances);
  g_test_add_func ("/theme/heat-is-ordered", test_heat_is_ordered);
  g_test_add_func ("/theme/dashes", test_dashes);
  g_test_add_func ("/theme/grey-print", test_grey_print);
  return g_test_run ();
}
