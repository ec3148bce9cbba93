/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"
#include "chart-samples.h"

#include "spann-radar-private.h"

#include <math.h>

#define LONG_LABEL "Det gränsöverskridande samverkansgapet mellan ekosystem i nio län"

static const double sizes[][2] = {
    {200, 150}, {150, 400}, {320, 200},  {400, 300},
    {300, 600}, {800, 600}, {1190, 842}, {1920, 1080},
};

static const char *const hostile_labels[] = {
    "",
    "A",
    LONG_LABEL,
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte",
    "👩‍🔬 forskning 🚀",
    "גשר בין מחקר לתעשייה",
    "a\xe2\x80\x8b\xe2\x80\x8bz\xe2\x80\x8d",
    "två\nrader\toch \x01 mer",
    "\xe2\x80\xae"
    "baklänges",
};

/* A radar that a test fills in. */
typedef struct {
  SpannRadarAxis axes[SPANN_RADAR_MAX_AXES];
  SpannRadarPoint points[SPANN_N_SERIES_STYLES][SPANN_RADAR_MAX_AXES];
  SpannRadarSeries series[SPANN_N_SERIES_STYLES];
  char *ids[SPANN_N_SERIES_STYLES][SPANN_RADAR_MAX_AXES];
  SpannRadarSpec spec;
} TestRadar;

static TestRadar *
test_radar_new (guint n_axes, guint n_series, double value)
{
  TestRadar *self = g_new0 (TestRadar, 1);

  self->spec = sample_radar;
  self->spec.axes = self->axes;
  self->spec.n_axes = n_axes;
  self->spec.series = self->series;
  self->spec.n_series = n_series;
  for (guint i = 0; i < n_axes; i++)
    self->axes[i].label = sample_radar.axes[i % sample_radar.n_axes].label;
  for (guint i = 0; i < n_series; i++) {
    self->series[i] = (SpannRadarSeries){i, "Serie", self->points[i]};
    for (guint j = 0; j < n_axes; j++) {
      self->ids[i][j] = g_strdup_printf ("%u/%u", i, j);
      self->points[i][j] = (SpannRadarPoint){value, self->ids[i][j], "Värde"};
    }
  }
  return self;
}

static void
test_radar_free (TestRadar *self)
{
  for (guint i = 0; i < SPANN_N_SERIES_STYLES; i++) {
    for (guint j = 0; j < SPANN_RADAR_MAX_AXES; j++)
      g_free (self->ids[i][j]);
  }
  g_free (self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TestRadar, test_radar_free)

static SpannDrawing *
lay_out (const SpannRadarSpec *spec, double width, double height)
{
  return spann_radar_lay_out (spec, &sample_radar_frame, spann_theme_get (SPANN_THEME_LIGHT), width,
                              height);
}

static void
check_every_size (const SpannRadarSpec *spec)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (spec, sizes[i][0], sizes[i][1]);

    g_test_message ("%g × %g", sizes[i][0], sizes[i][1]);
    check_drawing_is_sound (drawing);
  }
}

static void
test_axes (void)
{
  for (guint n_axes = SPANN_RADAR_MIN_AXES; n_axes <= SPANN_RADAR_MAX_AXES; n_axes++) {
    g_autoptr (TestRadar) radar = test_radar_new (n_axes, 4, 2.0);

    g_test_message ("%u axes", n_axes);
    check_every_size (&radar->spec);
  }
}

static void
test_labels (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile_labels); i++) {
    for (guint n_axes = 3; n_axes <= 16; n_axes += 4) {
      g_autoptr (TestRadar) radar = test_radar_new (n_axes, 1, 2.0);

      g_test_message ("label %u, %u axes", i, n_axes);
      for (guint j = 0; j < n_axes; j++)
        radar->axes[j] = (SpannRadarAxis){hostile_labels[i], hostile_labels[(i + j) % 9],
                                          j % 2 ? hostile_labels[i] : NULL};
      check_every_size (&radar->spec);
    }
  }
}

/* The radar, not its frame, has most of the room, and names stay as long as they can. */
static void
test_radius (void)
{
  for (guint i = 2; i < G_N_ELEMENTS (sizes); i++) {
    const SpannFrameSpec bare = {.language = "sv"};
    g_autoptr (SpannDrawing) drawing = spann_radar_lay_out (
        &sample_radar, &bare, spann_theme_get (SPANN_THEME_LIGHT), sizes[i][0], sizes[i][1]);
    SpannColor rim = spann_theme_get (SPANN_THEME_LIGHT)->grid_strong;
    double diameter = 0.0;

    for (guint j = 0; j < drawing->shapes->len; j++) {
      const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, j);

      if (shape->kind == SPANN_SHAPE_POLYGON && shape->paint.stroke.blue == rim.blue)
        diameter = MAX (diameter, spann_shape_get_bounds (shape).width);
    }
    g_test_message ("%g × %g: %g", sizes[i][0], sizes[i][1], diameter);
    g_assert_cmpfloat (diameter, >=, 0.6 * MIN (sizes[i][0], sizes[i][1]));
    if (sizes[i][0] >= 400)
      g_assert_nonnull (check_find_text (drawing, "2 Utbildning"));
  }
}

/* Pieces of the outline by where values are missing. */
static void
test_broken_outline (void)
{
  static const struct {
    const char *assessed;
    guint n_polygons;
    guint n_polylines;
  } cases[] = {
      {"1111111", 1, 0}, {"0111111", 0, 1}, {"1111110", 0, 1}, {"1110111", 0, 1}, {"0111110", 0, 1},
      {"1010111", 0, 1}, {"1101101", 0, 2}, {"1011011", 0, 2}, {"0000000", 0, 0}, {"0001000", 0, 0},
      {"1000000", 0, 0}, {"1000001", 0, 1}, {"1010100", 0, 0}, {"1100110", 0, 2},
  };
  SpannColor color = spann_theme_get (SPANN_THEME_LIGHT)->now;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (TestRadar) radar = test_radar_new (7, 1, 2.0);
    const SpannFrameSpec bare = {.language = "sv"};
    g_autoptr (SpannDrawing) drawing = NULL;

    for (guint j = 0; j < 7; j++)
      radar->points[0][j].value = cases[i].assessed[j] == '1' ? 2.0 : NAN;
    drawing = spann_radar_lay_out (&radar->spec, &bare, spann_theme_get (SPANN_THEME_LIGHT), 800.0,
                                   600.0);
    g_test_message ("%s", cases[i].assessed);
    g_assert_cmpuint (check_count_strokes (drawing, SPANN_SHAPE_POLYGON, color), ==,
                      cases[i].n_polygons);
    g_assert_cmpuint (check_count_strokes (drawing, SPANN_SHAPE_POLYLINE, color), ==,
                      cases[i].n_polylines);
    check_drawing_is_sound (drawing);
  }
}

/* A lone target, which has no marker, is a dash across its axis. */
static void
test_lone_target (void)
{
  g_autoptr (TestRadar) radar = test_radar_new (7, 4, NAN);
  g_autoptr (SpannDrawing) none = lay_out (&radar->spec, 800.0, 600.0);
  g_autoptr (SpannDrawing) lone = NULL;
  SpannColor color = spann_theme_get (SPANN_THEME_LIGHT)->target;

  radar->points[SPANN_SERIES_TARGET][3].value = 3.0;
  lone = lay_out (&radar->spec, 800.0, 600.0);
  g_assert_cmpuint (check_count_strokes (lone, SPANN_SHAPE_SEGMENTS, color), ==,
                    check_count_strokes (none, SPANN_SHAPE_SEGMENTS, color) + 1);
}

static double
get_mark_side (const SpannDrawing *drawing, SpannSeriesStyle style, guint axis)
{
  double side = 0.0;

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->mark == (int)(style * 7 + axis))
      side = MAX (side, spann_shape_get_bounds (shape).width);
  }
  return side;
}

/* Markers on one another grow, so that each is known by its corners. */
static void
test_coinciding_markers (void)
{
  g_autoptr (TestRadar) radar = test_radar_new (7, 3, 2.0);
  g_autoptr (SpannDrawing) drawing = NULL;

  for (guint i = 1; i < 7; i++) {
    radar->points[SPANN_SERIES_PREVIOUS][i].value = 1.0;
    radar->points[SPANN_SERIES_BASELINE][i].value = 3.0;
  }
  drawing = lay_out (&radar->spec, 800.0, 600.0);
  for (SpannSeriesStyle style = SPANN_SERIES_PREVIOUS; style <= SPANN_SERIES_BASELINE; style++)
    g_assert_cmpfloat (get_mark_side (drawing, style, 0), >,
                       get_mark_side (drawing, style, 1) * 1.5);
  g_assert_cmpfloat (get_mark_side (drawing, SPANN_SERIES_BASELINE, 0), >,
                     get_mark_side (drawing, SPANN_SERIES_PREVIOUS, 0));
  g_assert_cmpfloat (get_mark_side (drawing, SPANN_SERIES_PREVIOUS, 0), >,
                     get_mark_side (drawing, SPANN_SERIES_NOW, 0) * 1.5);
}

/* Zero is a value: it has a place of its own on each axis, and is not 'missing'. */
static void
test_zero (void)
{
  g_autoptr (TestRadar) radar = test_radar_new (7, 1, 0.0);
  g_autoptr (SpannDrawing) drawing = lay_out (&radar->spec, 800.0, 600.0);
  const SpannMark *first = spann_drawing_get_mark (drawing, 0);
  const SpannMark *fourth = spann_drawing_get_mark (drawing, 3);

  g_assert_cmpfloat (fourth->y - first->y, >, 10.0);
  g_assert_cmpuint (
      check_count_strokes (drawing, SPANN_SHAPE_POLYGON, spann_theme_get (SPANN_THEME_LIGHT)->now),
      ==, 1);
}

/* Values on and beyond the scale's ends stay inside the rim. */
static void
test_outside_values (void)
{
  g_autoptr (TestRadar) radar = test_radar_new (7, 1, 99.0);
  g_autoptr (TestRadar) rim = test_radar_new (7, 1, 4.0);
  g_autoptr (SpannDrawing) drawing = lay_out (&radar->spec, 800.0, 600.0);
  g_autoptr (SpannDrawing) rim_drawing = lay_out (&rim->spec, 800.0, 600.0);

  for (guint i = 0; i < 7; i++)
    g_assert_cmpfloat (spann_drawing_get_mark (drawing, i)->x, ==,
                       spann_drawing_get_mark (rim_drawing, i)->x);
}

static void
test_marks (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_radar, 800.0, 600.0);
  const SpannMark *missing = spann_drawing_get_mark (drawing, 5);
  const SpannShape *label = check_find_text (drawing, "6 Mellan ekosystem");

  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 28);
  g_assert_cmpstr (spann_drawing_get_mark (drawing, 0)->id, ==, "now/research");
  g_assert_cmpstr (spann_drawing_get_mark (drawing, 6)->id, ==, "now/market");
  g_assert_cmpstr (spann_drawing_get_mark (drawing, 7)->id, ==, "previous/research");
  /* The missing value is found where its axis is named. */
  g_assert_true (
      spann_box_intersects ((SpannBox){missing->x, missing->y, missing->width, missing->height},
                            spann_shape_get_bounds (label)));
  g_assert_cmpint (label->mark, ==, 5);
  g_assert_nonnull (check_find_text (drawing, "ej bedömt"));
}

static void
test_scale_is_named (void)
{
  for (guint i = 3; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_radar, sizes[i][0], sizes[i][1]);

    g_assert_nonnull (check_find_text (drawing, "0"));
    g_assert_nonnull (check_find_text (drawing, "4"));
    g_assert_nonnull (check_find_text (drawing, "Mitten 0: stort gap"));
    g_assert_nonnull (check_find_text (drawing, "Kanten 4: överbryggat"));
  }
}

/* Where a text stands; NAN without it. */
static SpannPoint
get_place (const SpannDrawing *drawing, const char *text)
{
  const SpannShape *shape = check_find_text (drawing, text);

  return shape != NULL ? (SpannPoint){shape->text.x, shape->text.y} : (SpannPoint){NAN, NAN};
}

/* An outline that is hidden is gone, marks and all; nothing else has moved. */
static void
test_hidden_series (void)
{
  static const char *const texts[] = {"0", "1", "2", "3", "4", "1 Forskning", "ej bedömt"};
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannFrameSpec frame = sample_radar_frame;
  g_autoptr (SpannDrawing) all = NULL;
  g_autoptr (SpannDrawing) some = NULL;

  frame.shown_word = "visas";
  frame.hidden_word = "visas inte";
  all = spann_radar_lay_out (&sample_radar, &frame, theme, 800, 600);
  frame.hidden = SPANN_SERIES_BIT (SPANN_SERIES_NOW) | SPANN_SERIES_BIT (SPANN_SERIES_PREVIOUS);
  some = spann_radar_lay_out (&sample_radar, &frame, theme, 800, 600);
  g_assert_cmpuint (spann_drawing_get_n_marks (all), ==, 28 + 4);
  g_assert_cmpuint (spann_drawing_get_n_marks (some), ==, 14 + 4);
  g_assert_cmpuint (check_count_strokes (some, SPANN_SHAPE_POLYLINE, theme->now), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_assert_cmpfloat (get_place (some, texts[i]).x, ==, get_place (all, texts[i]).x);
    g_assert_cmpfloat (get_place (some, texts[i]).y, ==, get_place (all, texts[i]).y);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/radar/axes", test_axes);
  g_test_add_func ("/radar/labels", test_labels);
  g_test_add_func ("/radar/radius", test_radius);
  g_test_add_func ("/radar/broken-outline", test_broken_outline);
  g_test_add_func ("/radar/lone-target", test_lone_target);
  g_test_add_func ("/radar/coinciding-markers", test_coinciding_markers);
  g_test_add_func ("/radar/zero", test_zero);
  g_test_add_func ("/radar/outside-values", test_outside_values);
  g_test_add_func ("/radar/marks", test_marks);
  g_test_add_func ("/radar/scale-is-named", test_scale_is_named);
  g_test_add_func ("/radar/hidden-series", test_hidden_series);
  return g_test_run ();
}
