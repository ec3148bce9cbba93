/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-bar-private.h"

#include "chart-checks.h"

#include <math.h>

static void
test_find_room (void)
{
  static const struct {
    double from;
    double to;
    double obstacle;
    double needed;
    double center; /* NAN for no room */
  } cases[] = {
      {0, 100, NAN, 40, 50}, {0, 100, NAN, 100, 50}, {0, 100, NAN, 101, NAN}, {0, 100, 5, 40, 50},
      {0, 100, 30, 40, 50},  {0, 100, 40, 40, 70},   {0, 100, 60, 40, 30},    {0, 100, 50, 40, 25},
      {0, 100, 50, 51, NAN}, {0, 100, 200, 40, 50},  {0, 100, -9, 100, 50},   {10, 10, NAN, 1, NAN},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    double center = NAN;
    gboolean found = spann_bar_find_room (cases[i].from, cases[i].to, cases[i].obstacle,
                                          cases[i].needed, &center);

    g_test_message ("case %u", i);
    g_assert_cmpint (found, ==, !isnan (cases[i].center));
    if (found)
      g_assert_cmpfloat (center, ==, cases[i].center);
    else
      g_assert_true (isnan (center));
  }
}

/* Text in a bar of every style, in every theme, however small the bar. */
static void
test_text (void)
{
  static const SpannBox boxes[] = {{10, 10, 120, 30}, {10, 10, 120, 14}, {10, 10, 60, 200}};
  const SpannFrameSpec frame = {.language = "sv"};
  SpannMetrics metrics = spann_metrics_new (&frame, 1.0);

  for (SpannThemeKind kind = SPANN_THEME_LIGHT; kind < SPANN_N_THEME_KINDS; kind++) {
    for (SpannBarStyle style = 0; style < SPANN_N_BAR_STYLES; style++) {
      for (guint i = 0; i < G_N_ELEMENTS (boxes); i++) {
        const SpannTheme *theme = spann_theme_get (kind);
        SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 200, 300);
        SpannPoint center = {boxes[i].x + boxes[i].width / 2, boxes[i].y + boxes[i].height / 2};
        g_autoptr (SpannDrawing) drawing = NULL;

        spann_bar_draw (builder, boxes[i], style, SPANN_BAR_RADIUS, &metrics, theme);
        spann_bar_draw_text (builder, center, boxes[i].height, style, "900", &metrics, theme);
        drawing = spann_drawing_builder_finish (builder);
        check_drawing_is_sound (drawing);
      }
    }
  }
}

/* A pattern that text cannot stand on stays in sight beside it. */
static void
test_text_room (void)
{
  const SpannFrameSpec frame = {.language = "sv"};
  SpannMetrics metrics = spann_metrics_new (&frame, 1.0);
  SpannBox bar = {10, 10, 100, 30};

  g_assert_cmpfloat (spann_bar_get_text_room (bar, SPANN_BAR_SOLID, &metrics).width, ==, 100);
  g_assert_cmpfloat (spann_bar_get_text_room (bar, SPANN_BAR_HATCHED, &metrics).width, ==, 76);
  bar.width = 20;
  g_assert_cmpfloat (spann_bar_get_text_room (bar, SPANN_BAR_HATCHED, &metrics).width, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bar/find-room", test_find_room);
  g_test_add_func ("/bar/text", test_text);
  g_test_add_func ("/bar/text-room", test_text_room);
  return g_test_run ();
}
