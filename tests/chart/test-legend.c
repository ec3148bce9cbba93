/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"

#include "spann-legend-private.h"

static void
draw_sample (SpannDrawingBuilder *builder, SpannBox box, const SpannMetrics *metrics,
             const SpannTheme *theme, gconstpointer data)
{
  SpannPaint paint = spann_paint_fill (theme->now);

  g_assert_cmpstr (data, ==, "data");
  spann_drawing_builder_add_rect (builder, box, 0.0, &paint);
}

static const SpannLegendEntry entries[] = {
    {"Nu, oktober 2026", draw_sample, "data", 30.0},
    {"Förra, oktober 2025", draw_sample, "data", 30.0},
    {"Utgångsläge 2022 (Loket)", draw_sample, "data", 30.0},
};

/* Rows by the width that they are given; no word leaves it. */
static void
test_rows (void)
{
  static const struct {
    double width;
    guint n_entries;
    guint n_rows;
    SpannLegendFlow flow;
  } cases[] = {
      {800, 0, 0, SPANN_LEGEND_ROWS},   {800, 3, 1, SPANN_LEGEND_ROWS},
      {400, 3, 2, SPANN_LEGEND_ROWS},   {210, 3, 3, SPANN_LEGEND_ROWS},
      {60, 3, 3, SPANN_LEGEND_ROWS},    {10, 3, 3, SPANN_LEGEND_ROWS},
      {800, 3, 3, SPANN_LEGEND_COLUMN}, {60, 3, 3, SPANN_LEGEND_COLUMN},
  };
  const SpannFrameSpec frame = {.language = "sv"};
  SpannMetrics metrics = spann_metrics_new (&frame, 1.0);
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    /* Where not even a sample has room, it is drawn all the same. */
    double widest = MAX (cases[i].width, 45.0);
    SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", widest, 100.0);
    g_autoptr (SpannLegend) legend =
        spann_legend_new (spann_drawing_builder_get_context (builder), &metrics, metrics.small,
                          entries, cases[i].n_entries, cases[i].width, cases[i].flow);
    g_autoptr (SpannDrawing) drawing = NULL;

    g_assert_cmpfloat_with_epsilon (spann_legend_get_height (legend), cases[i].n_rows * 12.0 * 1.6,
                                    1e-9);
    g_assert_cmpfloat (spann_legend_get_width (legend), <=, widest);
    spann_legend_draw (legend, builder, theme, 0.0, 10.0);
    drawing = spann_drawing_builder_finish (builder);
    check_drawing_is_sound (drawing);
  }
}

/* Words alone begin where samples do. */
static void
test_words_alone (void)
{
  const SpannLegendEntry words = {.text = "1 Forskning"};
  const SpannFrameSpec frame = {.language = "sv"};
  SpannMetrics metrics = spann_metrics_new (&frame, 1.0);
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 400, 100);
  g_autoptr (SpannLegend) legend =
      spann_legend_new (spann_drawing_builder_get_context (builder), &metrics, metrics.small,
                        &words, 1, 400, SPANN_LEGEND_ROWS);
  g_autoptr (SpannDrawing) drawing = NULL;

  spann_legend_draw (legend, builder, theme, 25.0, 10.0);
  drawing = spann_drawing_builder_finish (builder);
  g_assert_cmpuint (drawing->shapes->len, ==, 1);
  g_assert_cmpfloat (check_find_text (drawing, "1 Forskning")->text.x, ==, 25.0);
}

static SpannDrawing *
draw_series (const SpannFrameSpec *frame)
{
  static const SpannLegendEntry series[] = {
      {"Nu", draw_sample, "data", 30.0, SPANN_SERIES_BIT (0)},
      {"Förra", draw_sample, "data", 30.0, SPANN_SERIES_BIT (1)},
      {"Mitten", draw_sample, "data", 30.0},
  };
  SpannMetrics metrics = spann_metrics_new (frame, 1.0);
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 400, 100);
  g_autoptr (SpannLegend) legend =
      spann_legend_new_of_series (spann_drawing_builder_get_context (builder), &metrics, frame,
                                  series, G_N_ELEMENTS (series), 400, SPANN_LEGEND_ROWS);

  spann_legend_draw (legend, builder, theme, 10.0, 10.0);
  return spann_drawing_builder_finish (builder);
}

/* What is hidden is not there where nobody can show it again. */
static void
test_hidden (void)
{
  const SpannFrameSpec frame = {.language = "sv", .hidden = SPANN_SERIES_BIT (1)};
  g_autoptr (SpannDrawing) drawing = draw_series (&frame);

  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 0);
  g_assert_nonnull (check_find_text (drawing, "Nu"));
  g_assert_null (check_find_text (drawing, "Förra"));
  g_assert_nonnull (check_find_text (drawing, "Mitten"));
}

/* Elsewhere it is pale and struck out, and says in words what it is. */
static void
test_touchable (void)
{
  static const struct {
    SpannMarkKind kind;
    guint series;
    const char *id;
    const char *label;
  } marks[] = {
      {SPANN_MARK_SHOWN, 1, "legend/0", "Nu, visas"},
      {SPANN_MARK_HIDDEN, 2, "legend/1", "Förra, visas inte"},
  };
  const SpannFrameSpec frame = {
      .language = "sv",
      .hidden = SPANN_SERIES_BIT (1),
      .shown_word = "visas",
      .hidden_word = "visas inte",
  };
  g_autoptr (SpannDrawing) drawing = draw_series (&frame);
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, G_N_ELEMENTS (marks));
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    const SpannMark *mark = spann_drawing_get_mark (drawing, i);

    g_assert_cmpint (mark->kind, ==, marks[i].kind);
    g_assert_cmpuint (mark->series, ==, marks[i].series);
    g_assert_cmpstr (mark->id, ==, marks[i].id);
    g_assert_cmpstr (mark->label, ==, marks[i].label);
    g_assert_cmpint (spann_drawing_pick (drawing, mark->x + 1, mark->y + 1), ==, i);
  }
  g_assert_cmpuint (check_count_strokes (drawing, SPANN_SHAPE_SEGMENTS, theme->text_dim), ==, 1);
  g_assert_cmpint (check_find_text (drawing, "Mitten")->mark, ==, -1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/legend/rows", test_rows);
  g_test_add_func ("/legend/words-alone", test_words_alone);
  g_test_add_func ("/legend/hidden", test_hidden);
  g_test_add_func ("/legend/touchable", test_touchable);
  return g_test_run ();
}
