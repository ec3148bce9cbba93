/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-drawing-builder-private.h"

#define WIDTH 400.0

static void
add_mark (SpannDrawingBuilder *builder, const char *id, double x, double width)
{
  const SpannPaint paint = spann_paint_fill ((SpannColor){0});

  spann_drawing_builder_enter_mark (builder, spann_drawing_builder_add_mark (builder, id, id));
  spann_drawing_builder_add_rect (builder, (SpannBox){x, 20, width, 30}, 0.0, &paint);
}

/* Two periods that touch, a short one, and something else right behind it. */
static SpannDrawing *
make_drawing (const char *language)
{
  const SpannLinearScale years = {2024.0, 2032.0, 0.0, WIDTH};
  SpannDrawingBuilder *builder =
      spann_drawing_builder_new (spann_theme_get (SPANN_THEME_LIGHT), language, WIDTH, 100.0);

  add_mark (builder, "period/a", 50, 100);
  add_mark (builder, "period/b", 150, 100);
  add_mark (builder, "period/c", 300, 24);
  add_mark (builder, "event/d", 326, 24);
  spann_drawing_builder_set_years (builder, &years);
  return spann_drawing_builder_finish (builder);
}

/* The end is where time has gone on to: in a mirrored drawing to the left. */
static void
test_pick (void)
{
  static const struct {
    double x;
    double y;
    const char *id; /* NULL: none */
  } cases[] = {
      {60, 35, NULL},        {100, 35, NULL},       {139, 35, NULL},       {141, 35, "period/a"},
      {148, 35, "period/a"}, {152, 35, NULL},       {241, 35, "period/b"}, {250, 35, "period/b"},
      {257, 35, "period/b"}, {259, 35, NULL},       {241, 19, NULL},       {241, 51, NULL},
      {311, 35, NULL},       {315, 35, "period/c"}, {324, 35, "period/c"}, {325, 35, "period/c"},
      {330, 35, NULL},       {349, 35, NULL},
  };
  static const char *const languages[] = {"sv", "ar"};

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    g_autoptr (SpannDrawing) drawing = make_drawing (languages[i]);

    g_assert_cmpint (spann_drawing_runs_left (drawing), ==, i == 1);
    for (guint j = 0; j < G_N_ELEMENTS (cases); j++) {
      const double x = i == 1 ? WIDTH - cases[j].x : cases[j].x;
      const int mark = spann_drawing_pick_end (drawing, "period/", x, cases[j].y);

      g_test_message ("%s, %g", languages[i], cases[j].x);
      g_assert_cmpstr (mark < 0 ? NULL : spann_drawing_get_mark (drawing, (guint)mark)->id, ==,
                       cases[j].id);
    }
  }
}

static void
test_without_years (void)
{
  SpannDrawingBuilder *builder =
      spann_drawing_builder_new (spann_theme_get (SPANN_THEME_LIGHT), "ar", WIDTH, 100.0);
  g_autoptr (SpannDrawing) drawing = spann_drawing_builder_finish (builder);

  g_assert_false (spann_drawing_runs_left (drawing));
  g_assert_cmpint (spann_drawing_pick_end (drawing, "period/", 10, 10), ==, -1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/drawing-end/pick", test_pick);
  g_test_add_func ("/drawing-end/without-years", test_without_years);
  return g_test_run ();
}
