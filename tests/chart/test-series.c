/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-series-private.h"

static SpannMetrics
make_metrics (double scale)
{
  const SpannFrameSpec frame = {.language = "sv"};

  return spann_metrics_new (&frame, scale);
}

static SpannDrawing *
draw_marker (SpannSeriesStyle style, guint n_covering, double scale)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 100, 100);
  SpannMetrics metrics = make_metrics (scale);

  spann_series_draw_marker (builder, style, (SpannPoint){50, 50}, n_covering, &metrics, theme);
  return spann_drawing_builder_finish (builder);
}

/* A marker lies inside the box that is kept for it, at every size and however many lie on it. */
static void
test_measure (void)
{
  for (SpannSeriesStyle style = 0; style < SPANN_SERIES_TARGET; style++) {
    for (guint n_covering = 0; n_covering < 4; n_covering++) {
      for (double scale = 0.5; scale < 3.0; scale += 0.5) {
        g_autoptr (SpannDrawing) drawing = draw_marker (style, n_covering, scale);
        SpannMetrics metrics = make_metrics (scale);
        SpannBox box =
            spann_series_measure_marker (style, (SpannPoint){50, 50}, n_covering, &metrics);

        g_assert_cmpuint (drawing->shapes->len, ==, 1);
        g_assert_true (spann_box_contains (
            box, spann_shape_get_bounds (&g_array_index (drawing->shapes, SpannShape, 0))));
      }
    }
  }
}

/* What lies below is larger than what covers it. */
static void
test_covering (void)
{
  SpannMetrics metrics = make_metrics (1.0);
  double widths[SPANN_SERIES_TARGET];

  for (SpannSeriesStyle style = 0; style < SPANN_SERIES_TARGET; style++)
    widths[style] =
        spann_series_measure_marker (style, (SpannPoint){50, 50}, style, &metrics).width;
  g_assert_cmpfloat (widths[SPANN_SERIES_PREVIOUS], >, widths[SPANN_SERIES_NOW] + 4.0);
  g_assert_cmpfloat (widths[SPANN_SERIES_BASELINE], >, widths[SPANN_SERIES_NOW] + 4.0);
}

static void
test_touch (void)
{
  SpannMetrics metrics = make_metrics (1.0);
  SpannMetrics twice = make_metrics (2.0);
  const SpannPoint here = {10, 10};

  g_assert_true (spann_series_markers_touch (here, here, &metrics));
  g_assert_true (spann_series_markers_touch (here, (SpannPoint){12, 12}, &metrics));
  g_assert_false (spann_series_markers_touch (here, (SpannPoint){16, 10}, &metrics));
  g_assert_true (spann_series_markers_touch (here, (SpannPoint){16, 10}, &twice));
}

/* Lines differ without colour: solid, and three kinds of dashes; the target has no marker. */
static void
test_grey (void)
{
  SpannMetrics metrics = make_metrics (1.0);
  g_autoptr (SpannDrawing) target = draw_marker (SPANN_SERIES_TARGET, 0, 1.0);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_cmpuint (target->shapes->len, ==, 0);
  for (SpannSeriesStyle style = 0; style < SPANN_N_SERIES_STYLES; style++) {
    SpannPaint paint =
        spann_series_get_line_paint (style, &metrics, spann_theme_get (SPANN_THEME_PRINT));

    g_assert_true (g_hash_table_add (
        seen, g_strdup_printf ("%u %g %g", paint.n_dashes, paint.dashes[0], paint.dashes[1])));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/series/measure", test_measure);
  g_test_add_func ("/series/covering", test_covering);
  g_test_add_func ("/series/touch", test_touch);
  g_test_add_func ("/series/grey", test_grey);
  return g_test_run ();
}
