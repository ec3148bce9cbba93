/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"

#include "spann-value-axis-private.h"

static SpannLanguage *
open_english (void)
{
  return spann_language_new ("en", "", NULL);
}

/* Zero lies at the foot of an upright axis and at the left of a level one; a line and a name for
 * each tick. */
static void
test_draw (void)
{
  const SpannFrameSpec frame = {.language = "en"};
  SpannMetrics metrics = spann_metrics_new (&frame, 1.0);
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  g_autoptr (SpannLanguage) english = open_english ();
  SpannBox plot = {100, 50, 400, 200};

  for (gboolean is_upright = FALSE; is_upright <= TRUE; is_upright++) {
    SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "en", 600, 300);
    PangoContext *context = spann_drawing_builder_get_context (builder);
    SpannValueAxis axis =
        is_upright
            ? spann_value_axis_new_upright (0, 4500, FALSE, plot.height, english, &metrics)
            : spann_value_axis_new_level (context, 0, 4500, FALSE, plot.width, english, &metrics);
    SpannLinearScale scale = spann_value_axis_make_scale (&axis, plot);
    g_autoptr (SpannDrawing) drawing = NULL;

    spann_value_axis_draw (&axis, builder, plot, &metrics, theme);
    drawing = spann_drawing_builder_finish (builder);
    check_drawing_is_sound (drawing);
    g_assert_cmpfloat (scale.range_min, ==, is_upright ? 250 : 100);
    g_assert_cmpuint (check_count_strokes (drawing, SPANN_SHAPE_SEGMENTS, theme->grid), ==,
                      axis.ticks.n - 1);
    g_assert_cmpuint (check_count_strokes (drawing, SPANN_SHAPE_SEGMENTS, theme->text_dim), ==, 1);
    g_assert_nonnull (check_find_text (drawing, "5,000"));
  }
}

/* Names never touch, however short the axis; where not even two fit there are none. */
static void
test_short (void)
{
  const SpannFrameSpec frame = {.language = "en"};
  SpannMetrics metrics = spann_metrics_new (&frame, 1.0);
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  g_autoptr (SpannLanguage) english = open_english ();

  for (double length = 4; length < 300; length += 7) {
    for (gboolean is_upright = FALSE; is_upright <= TRUE; is_upright++) {
      SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "en", 600, 600);
      PangoContext *context = spann_drawing_builder_get_context (builder);
      SpannBox plot = {150, 150, is_upright ? 200 : length, is_upright ? length : 200};
      SpannValueAxis axis =
          is_upright
              ? spann_value_axis_new_upright (-5, 1e9, TRUE, length, english, &metrics)
              : spann_value_axis_new_level (context, -5, 1e9, TRUE, length, english, &metrics);
      g_autoptr (SpannDrawing) drawing = NULL;

      spann_value_axis_draw (&axis, builder, plot, &metrics, theme);
      drawing = spann_drawing_builder_finish (builder);
      check_drawing_is_sound (drawing);
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/value-axis/draw", test_draw);
  g_test_add_func ("/value-axis/short", test_short);
  return g_test_run ();
}
