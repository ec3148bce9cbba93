/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"

#include "spann-slots-private.h"

static const char *const years[] = {"2020", "2021", "2022", "2023", "2024",
                                    "2025", "2026", "2027", "2028"};

static SpannDrawing *
draw (double width, guint n, int strong)
{
  const SpannFrameSpec frame = {.language = "sv"};
  SpannMetrics metrics = spann_metrics_new (&frame, 1.0);
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", width, 30);
  SpannSlots slots = spann_slots_new (0, width, n);

  spann_slots_draw_names (&slots, builder, years, strong, (SpannBox){0, 0, width, 30}, &metrics,
                          theme);
  return spann_drawing_builder_finish (builder);
}

static void
test_places (void)
{
  SpannSlots slots = spann_slots_new (10, 90, 9);

  g_assert_cmpfloat (spann_slots_get_start (&slots, 0), ==, 10);
  g_assert_cmpfloat (spann_slots_get_center (&slots, 0), ==, 15);
  g_assert_cmpfloat (spann_slots_get_start (&slots, 9), ==, 100);
  g_assert_cmpfloat (spann_slots_new (10, 90, 0).width, ==, 90);
}

/* As many names as have room; the last and the strong one before all others. */
static void
test_names (void)
{
  static const struct {
    double width;
    guint n;
    int strong;
    guint n_names;
    const char *is_there;
  } cases[] = {
      {600, 9, -1, 9, "2020"}, {300, 9, -1, 5, "2028"}, {300, 9, 5, 4, "2025"},
      {40, 9, -1, 1, "2028"},  {40, 9, 0, 1, "2020"},   {10, 9, 0, 0, NULL},
      {40, 1, 0, 1, "2020"},   {100, 0, -1, 0, NULL},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannDrawing) drawing = draw (cases[i].width, cases[i].n, cases[i].strong);

    g_test_message ("case %u", i);
    check_drawing_is_sound (drawing);
    g_assert_cmpuint (drawing->shapes->len, ==, cases[i].n_names);
    if (cases[i].is_there != NULL)
      g_assert_nonnull (check_find_text (drawing, cases[i].is_there));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/slots/places", test_places);
  g_test_add_func ("/slots/names", test_names);
  return g_test_run ();
}
