/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"
#include "panels-samples.h"

#include "spann-panels-private.h"

#include <math.h>

#define N_MANY 40

static const double sizes[][2] = {
    {200, 150}, {150, 400},  {320, 200},   {400, 300},   {560, 420},
    {800, 600}, {1190, 842}, {1684, 1190}, {1920, 1080},
};

static SpannDrawing *
lay_out (const SpannPanelsSpec *spec, double width, double height)
{
  SpannPanelsSpec speaking = sample_panels_speak (spec);

  return spann_panels_lay_out (&speaking, &sample_panels_frame, spann_theme_get (SPANN_THEME_LIGHT),
                               width, height);
}

static void
check_every_size (const SpannPanelsSpec *spec)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (spec, sizes[i][0], sizes[i][1]);

    check_fits_page (drawing, sizes[i][0], sizes[i][1]);
  }
}

static double
get_middle (const SpannMark *mark)
{
  return mark->y + mark->height / 2.0;
}

static void
test_sound (void)
{
  check_every_size (&sample_panels);
}

/* A value that lacks breaks the line wherever it is; every value has a marker, the lone ones too.
 */
static void
test_breaks (void)
{
  static const struct {
    double values[5];
    guint n_lines;
    guint n_markers;
  } cases[] = {
      {{1, 2, 3, 4, 5}, 1, 5},           {{NAN, 2, 3, 4, 5}, 1, 4},
      {{1, 2, 3, 4, NAN}, 1, 4},         {{1, 2, NAN, 4, 5}, 2, 4},
      {{1, NAN, 3, NAN, 5}, 0, 3},       {{1, NAN, 3, 4, 5}, 1, 4},
      {{NAN, NAN, 3, NAN, NAN}, 0, 1},   {{0, 0, 0, 0, 0}, 1, 5},
      {{NAN, NAN, NAN, NAN, NAN}, 0, 0},
  };
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannPanelPoint points[5] = {0};
    SpannPanel panel = {.title = "x", .points = points};
    SpannPanelsSpec spec = sample_panels;
    g_autoptr (SpannDrawing) drawing = NULL;
    guint n_markers = 0;

    for (guint j = 0; j < G_N_ELEMENTS (points); j++)
      points[j].value = cases[i].values[j];
    spec.panels = &panel;
    spec.n_panels = 1;
    drawing = lay_out (&spec, 600, 400);
    g_test_message ("case %u", i);
    check_drawing_is_sound (drawing);
    for (guint j = 0; j < drawing->shapes->len; j++)
      n_markers += g_array_index (drawing->shapes, SpannShape, j).kind == SPANN_SHAPE_CIRCLE;
    g_assert_cmpuint (check_count_strokes (drawing, SPANN_SHAPE_POLYLINE, theme->now), ==,
                      cases[i].n_lines);
    g_assert_cmpuint (n_markers, ==, cases[i].n_markers);
  }
}

/* Each panel has a scale of its own, with zero on it. */
static void
test_places (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_panels, 1200, 800);

  g_assert_cmpfloat (get_middle (check_look_up_mark (drawing, "a/2026")), <,
                     get_middle (check_look_up_mark (drawing, "a/2022")));
  g_assert_cmpfloat (get_middle (check_look_up_mark (drawing, "d/2023")), >,
                     get_middle (check_look_up_mark (drawing, "d/2024")));
  g_assert_cmpfloat (get_middle (check_look_up_mark (drawing, "d/2022")), >,
                     get_middle (check_look_up_mark (drawing, "d/2023")));
  g_assert_nonnull (check_find_text (drawing, "50"));
  /* 18 against 31 on a scale from zero. */
  g_assert_cmpfloat_with_epsilon (get_middle (check_look_up_mark (drawing, "b/2023")) -
                                      get_middle (check_look_up_mark (drawing, "b/2022")),
                                  (get_middle (check_look_up_mark (drawing, "b/2023")) -
                                   get_middle (check_look_up_mark (drawing, "b/2026"))) *
                                      18.0 / 31.0,
                                  0.1);
}

/* Panels side by side have their lines at one height, whatever their titles are. */
static void
test_alignment (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_panels, 1200, 500);
  const SpannShape *first = check_find_text (drawing, "49");
  const SpannShape *third = check_find_text (drawing, "2,6");

  g_assert_cmpfloat_with_epsilon (first->text.y, third->text.y, 0.01);
  g_assert_cmpfloat (third->text.x, >, first->text.x);
}

/* Reading order: panel by panel, its title, its points, what lacks included. */
static void
test_marks (void)
{
  static const char *const expected[] = {"panel/a", "a/2022",  "a/2023", "a/2024", "a/2025",
                                         "a/2026",  "panel/b", "b/2022", "b/2023"};
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_panels, 1200, 800);
  const SpannMark *point = check_look_up_mark (drawing, "b/2024");
  int picked =
      spann_drawing_pick (drawing, point->x + point->width / 2, point->y + point->height / 2);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (spann_drawing_get_mark (drawing, i)->id, ==, expected[i]);
  g_assert_cmpstr (spann_drawing_get_mark (drawing, (guint)picked)->id, ==, "b/2024");
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 5 + 4 * 5);
}

/* The legend explains an open marker when there is one. */
static void
test_noted (void)
{
  SpannPanelsSpec spec = sample_panels;
  g_autoptr (SpannDrawing) with = lay_out (&spec, 800, 600);
  g_autoptr (SpannDrawing) without = NULL;

  spec.n_panels = 1;
  without = lay_out (&spec, 800, 600);
  g_assert_nonnull (check_find_text (with, "värde med anmärkning"));
  g_assert_null (check_find_text (without, "värde med anmärkning"));
}

/* From none to forty, of one year and of fifteen; the figure grows rather than becomes illegible.
 */
static void
test_numbers (void)
{
  static const guint counts[] = {0, 1, 2, 3, 7, N_MANY};
  static const char *const names[15] = {"2020", "2021", "2022", "2023", "2024",
                                        "2025", "2026", "2027", "2028", "2029",
                                        "2030", "2031", "2032", "2033", "2034"};
  SpannPanel panels[N_MANY];
  SpannPanelPoint points[15] = {0};
  SpannPanelsSpec spec = sample_panels;

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    points[i].value = i % 4 == 3 ? NAN : i * 10;
  for (guint i = 0; i < N_MANY; i++) {
    panels[i] = sample_panels.panels[i % sample_panels.n_panels];
    panels[i].points = points;
  }
  spec.panels = panels;
  spec.names = names;
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++) {
    spec.n_panels = counts[i];
    for (spec.n_names = 1; spec.n_names <= 15; spec.n_names += 14) {
      g_test_message ("%u panels of %u", counts[i], spec.n_names);
      check_every_size (&spec);
    }
  }
}

static void
test_values (void)
{
  static const double values[][3] = {
      {0, 0, 0},       {1, 1, 1},           {1e300, -1e300, 0},       {1e-300, 0, 1e-300},
      {-5, -5, -7},    {0.1, 0.2, 0.3},     {1e15, 1e15 - 1, 1e15},   {123456789.123, 2, 1},
      {100, 100, 100}, {-0.001, 0, -0.002}, {2147483648, -1, 4294967}};

  for (guint i = 0; i < G_N_ELEMENTS (values); i++) {
    SpannPanelPoint points[] = {{values[i][0], FALSE, "a", "a"},
                                {values[i][1], TRUE, "b", "b"},
                                {values[i][2], FALSE, "c", "c"}};
    SpannPanel panel = {"Titel", "Gap", "123 456 789,123", "enhet", "▲ upp", points, "p", "p"};
    SpannPanelsSpec spec = sample_panels;

    spec.panels = &panel;
    spec.n_panels = 1;
    spec.n_names = G_N_ELEMENTS (points);
    g_test_message ("values %u", i);
    check_every_size (&spec);
  }
}

static void
test_words (void)
{
  static const char *const words[] = {
      "",
      "Det gränsöverskridande ekosystemet för fossilfria material i hela Norra inlandet",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
      "👩‍🔬 🚀",
      "a\xe2\x80\x8bz",
      "två\nrader \x01"};

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    SpannPanelPoint point = {5, TRUE, "p", "p"};
    SpannPanel panel = {words[i], words[i], words[i], words[i], words[i], &point, "q", "q"};
    SpannPanel panels[] = {panel, panel, panel};
    SpannPanelsSpec spec = {.panels = panels, .n_panels = 3, .names = words + i, .n_names = 1};

    spec.noted_name = spec.empty_text = words[i];
    g_test_message ("words %u", i);
    check_every_size (&spec);
  }
}

static void
test_natural_height (void)
{
  SpannPanelsSpec spec = sample_panels_speak (&sample_panels);
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  for (spec.n_panels = 0; spec.n_panels <= sample_panels.n_panels; spec.n_panels++) {
    for (double width = 400; width <= 2000; width += 400) {
      double height = spann_panels_get_natural_height (&spec, &sample_panels_frame, theme, width);
      g_autoptr (SpannDrawing) drawing =
          spann_panels_lay_out (&spec, &sample_panels_frame, theme, width, height);

      check_drawing_is_sound (drawing);
      g_assert_cmpfloat (spann_drawing_get_height (drawing), ==, height);
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/panels/sound", test_sound);
  g_test_add_func ("/panels/breaks", test_breaks);
  g_test_add_func ("/panels/places", test_places);
  g_test_add_func ("/panels/alignment", test_alignment);
  g_test_add_func ("/panels/marks", test_marks);
  g_test_add_func ("/panels/noted", test_noted);
  g_test_add_func ("/panels/numbers", test_numbers);
  g_test_add_func ("/panels/values", test_values);
  g_test_add_func ("/panels/words", test_words);
  g_test_add_func ("/panels/natural-height", test_natural_height);
  return g_test_run ();
}
