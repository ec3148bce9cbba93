/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"

#include "spann-chart-frame-private.h"

#define LONG_TEXT                                                                                  \
  "Fem gap har minskat sedan utgångsläget och ett har ökat, medan regionens sjunde gap "        \
  "fortfarande "                                                                                   \
  "väntar på sin första bedömning av någon som är oberoende"

static void
draw_sample (SpannDrawingBuilder *builder, SpannBox box, const SpannMetrics *metrics,
             const SpannTheme *theme, gconstpointer data)
{
  SpannPaint paint = spann_paint_fill (theme->now);

  spann_drawing_builder_add_rect (builder, box, 0.0, &paint);
}

static const SpannLegendEntry entries[] = {
    {"pågår", draw_sample, NULL, 30.0},
    {"föreslagen", draw_sample, NULL, 30.0},
    {"planerad", draw_sample, NULL, 30.0},
    {"avbruten i förtid efter nämndens beslut", draw_sample, NULL, 30.0},
};

/* Draws a frame with a chart that fills its box. Gives the box. */
static SpannDrawing *
draw_frame (const SpannFrameSpec *spec, double width, double height, SpannBox *out_box)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", width, height);
  PangoContext *context = spann_drawing_builder_get_context (builder);
  SpannMetrics metrics = spann_metrics_new (spec, spann_metrics_suggest_scale (width, height));
  double inner = spann_chart_frame_get_inner_width (&metrics, spec, width);
  SpannLegend *legend = spec->legend
                            ? spann_legend_new (context, &metrics, metrics.small, entries,
                                                G_N_ELEMENTS (entries), inner, SPANN_LEGEND_ROWS)
                            : NULL;
  g_autoptr (SpannChartFrame) frame = spann_chart_frame_new (context, &metrics, spec, legend, NULL,
                                                             SPANN_LEGEND_BELOW, width, height);
  SpannPaint paint = spann_paint_fill (theme->band);

  *out_box = spann_chart_frame_get_chart_box (frame);
  spann_chart_frame_draw (frame, builder, theme);
  spann_drawing_builder_add_rect (builder, *out_box, 0.0, &paint);
  return spann_drawing_builder_finish (builder);
}

static void
test_sizes (void)
{
  static const double sizes[][2] = {{200, 150}, {150, 400}, {400, 300}, {800, 600}, {1600, 400}};
  const SpannFrameSpec specs[] = {
      {.language = "sv"},
      {.title = "Kort", .legend = TRUE, .language = "sv"},
      {.title = LONG_TEXT,
       .subtitle = LONG_TEXT,
       .foot = LONG_TEXT,
       .legend = TRUE,
       .language = "sv"},
      {.subtitle = LONG_TEXT, .language = "sv"},
      {.title = LONG_TEXT, .foot = LONG_TEXT, .label_size = 24.0, .legend = TRUE, .language = "sv"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (specs); i++) {
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++) {
      SpannBox box;
      g_autoptr (SpannDrawing) drawing = draw_frame (&specs[i], sizes[j][0], sizes[j][1], &box);

      g_test_message ("spec %u, %g × %g", i, sizes[j][0], sizes[j][1]);
      check_drawing_is_sound (drawing);
      g_assert_cmpfloat (box.height, >=, sizes[j][1] * 0.5);
    }
  }
}

/* What is there is in order: title, subtitle, chart, legend, foot. */
static void
test_order (void)
{
  const SpannFrameSpec spec = {"Rubrik", "Underrubrik", "Källa", TRUE, 0.0, "sv"};
  SpannBox box;
  g_autoptr (SpannDrawing) drawing = draw_frame (&spec, 800.0, 600.0, &box);

  g_assert_cmpfloat (check_find_text (drawing, "Rubrik")->text.font.size, ==, 20.0);
  g_assert_cmpfloat (check_find_text (drawing, "Rubrik")->text.y, <,
                     check_find_text (drawing, "Underrubrik")->text.y);
  g_assert_cmpfloat (check_find_text (drawing, "Underrubrik")->text.y, <, box.y);
  g_assert_cmpfloat (check_find_text (drawing, "pågår")->text.y, >, box.y + box.height);
  g_assert_cmpfloat (check_find_text (drawing, "pågår")->text.y, <,
                     check_find_text (drawing, "Källa")->text.y);
}

/* The part that is left out gives its room to the chart. */
static void
test_parts_give_room (void)
{
  const SpannFrameSpec full = {"Rubrik", "Underrubrik", "Källa", TRUE, 0.0, "sv"};
  const SpannFrameSpec bare = {.language = "sv"};
  SpannBox small;
  SpannBox large;
  g_autoptr (SpannDrawing) first = draw_frame (&full, 800.0, 600.0, &small);
  g_autoptr (SpannDrawing) second = draw_frame (&bare, 800.0, 600.0, &large);

  g_assert_cmpfloat (large.height, >, small.height + 80.0);
  g_assert_cmpfloat (large.height, >, 580.0);
}

/* The legend is kept longer than subtitle and foot: a chart cannot be read without it. */
static void
test_legend_stays (void)
{
  const SpannFrameSpec spec = {LONG_TEXT, LONG_TEXT, LONG_TEXT, TRUE, 0.0, "sv"};
  SpannBox box;
  g_autoptr (SpannDrawing) drawing = draw_frame (&spec, 400.0, 200.0, &box);

  g_assert_nonnull (check_find_text (drawing, "pågår"));
}

/* Around a chart that needs more than there is the figure grows, and its parts come back. */
static void
test_around (void)
{
  const SpannFrameSpec spec = {LONG_TEXT, "Underrubrik", "Källa", FALSE, 0.0, "sv"};
  SpannMetrics metrics = spann_metrics_new (&spec, spann_metrics_suggest_scale (400, 200));
  PangoContext *context =
      spann_text_context_new (spann_theme_get (SPANN_THEME_LIGHT)->font_family, "sv");

  for (double needed = 0.0; needed < 1000.0; needed += 50.0) {
    g_autoptr (SpannChartFrame) frame = spann_chart_frame_new_around (
        context, &metrics, &spec, NULL, NULL, SPANN_LEGEND_BELOW, 400, 200, needed);
    double chart = spann_chart_frame_get_chart_box (frame).height;
    double height = spann_chart_frame_get_height (frame);

    /* A chart that has no limit does not grow, not even for the title's sake. */
    if (needed == 0.0) {
      g_assert_cmpfloat (height, ==, 200.0);
      g_assert_false (spann_chart_frame_keeps_words (frame, &spec));
      continue;
    }
    g_assert_true (spann_chart_frame_keeps_words (frame, &spec));
    g_assert_cmpfloat_with_epsilon (chart, MAX (chart, needed), 0.01);
    /* Four lines of title, a subtitle and a foot. */
    if (needed >= 200.0)
      g_assert_cmpfloat (height - chart, >, 5.0 * metrics.title.size);
  }
  g_object_unref (context);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-frame/sizes", test_sizes);
  g_test_add_func ("/chart-frame/order", test_order);
  g_test_add_func ("/chart-frame/parts-give-room", test_parts_give_room);
  g_test_add_func ("/chart-frame/legend-stays", test_legend_stays);
  g_test_add_func ("/chart-frame/around", test_around);
  return g_test_run ();
}
