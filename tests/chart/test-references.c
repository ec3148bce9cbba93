/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures as SVG against the files that somebody has looked at: light, dark and mirrored, and twice
 * as large as themselves. With SPANN_UPDATE_REFERENCES set the files are written anew: look at them
 * before you commit them. */

#include "chart-checks.h"
#include "chart-samples.h"
#include "difference.h"
#include "dumbbell-samples.h"
#include "heat-samples.h"
#include "panels-samples.h"
#include "radars-samples.h"
#include "stacks-samples.h"
#include "timeline-samples.h"

#include "spann-export.h"

#include <math.h>

/* Places may be this far off, in points: another version of Pango measures a little differently. */
#define TOLERANCE 0.6

/* The language of a mirrored figure, whose words are as they are. */
#define MIRRORED "ar"

typedef SpannDrawing *(*LayOutFunc) (const SpannFrameSpec *frame, const SpannTheme *theme,
                                     double width, double height);

static SpannDrawing *
lay_out_radar (const SpannFrameSpec *frame, const SpannTheme *theme, double width, double height)
{
  return spann_radar_lay_out (&sample_radar, frame, theme, width, height);
}

static SpannDrawing *
lay_out_timeline (const SpannFrameSpec *frame, const SpannTheme *theme, double width, double height)
{
  return spann_timeline_lay_out (&sample_timeline, frame, theme, width, height);
}

static SpannDrawing *
lay_out_empty_timeline (const SpannFrameSpec *frame, const SpannTheme *theme, double width,
                        double height)
{
  SpannTimelineSpec spec = sample_timeline;

  spec.n_rows = 0;
  return spann_timeline_lay_out (&spec, frame, theme, width, height);
}

static SpannDrawing *
lay_out_dumbbells (const SpannFrameSpec *frame, const SpannTheme *theme, double width,
                   double height)
{
  return spann_dumbbell_lay_out (&sample_dumbbells, frame, theme, width, height);
}

static SpannDrawing *
lay_out_heat (const SpannFrameSpec *frame, const SpannTheme *theme, double width, double height)
{
  return spann_heat_lay_out (&sample_heat, frame, theme, width, height);
}

static SpannDrawing *
lay_out_panels (const SpannFrameSpec *frame, const SpannTheme *theme, double width, double height)
{
  SpannPanelsSpec spec = sample_panels_speak (&sample_panels);

  return spann_panels_lay_out (&spec, frame, theme, width, height);
}

static SpannDrawing *
lay_out_columns (const SpannFrameSpec *frame, const SpannTheme *theme, double width, double height)
{
  SpannStacksSpec spec = sample_stacks_speak (&sample_columns);

  return spann_stacks_lay_out (&spec, frame, theme, width, height);
}

static SpannDrawing *
lay_out_rows (const SpannFrameSpec *frame, const SpannTheme *theme, double width, double height)
{
  SpannStacksSpec spec = sample_stacks_speak (&sample_rows);

  return spann_stacks_lay_out (&spec, frame, theme, width, height);
}

static SpannDrawing *
lay_out_radars (const SpannFrameSpec *frame, const SpannTheme *theme, double width, double height)
{
  return spann_radars_lay_out (&sample_radars, frame, theme, width, height);
}

typedef struct {
  const char *name;
  LayOutFunc lay_out;
  const SpannFrameSpec *frame;
  SpannThemeKind theme;
  double width;
  double height;
  gboolean is_mirrored;
} Reference;

static const Reference references[] = {
    {"dumbbells-800x600-light", lay_out_dumbbells, &sample_dumbbells_frame, SPANN_THEME_LIGHT, 800,
     600},
    {"dumbbells-400x300-dark", lay_out_dumbbells, &sample_dumbbells_frame, SPANN_THEME_DARK, 400,
     300},
    {"heat-1000x560-light", lay_out_heat, &sample_heat_frame, SPANN_THEME_LIGHT, 1000, 560},
    {"heat-400x300-dark", lay_out_heat, &sample_heat_frame, SPANN_THEME_DARK, 400, 300},
    {"radars-842x595-light", lay_out_radars, &sample_radars_frame, SPANN_THEME_LIGHT, 842, 595},
    {"radars-400x300-dark", lay_out_radars, &sample_radars_frame, SPANN_THEME_DARK, 400, 300},
    {"radar-800x600-light", lay_out_radar, &sample_radar_frame, SPANN_THEME_LIGHT, 800, 600},
    {"radar-400x300-dark", lay_out_radar, &sample_radar_frame, SPANN_THEME_DARK, 400, 300},
    {"radar-200x300-print", lay_out_radar, &sample_radar_frame, SPANN_THEME_PRINT, 200, 300},
    {"timeline-1280x640-light", lay_out_timeline, &sample_timeline_frame, SPANN_THEME_LIGHT, 1280,
     640},
    {"timeline-400x300-dark", lay_out_timeline, &sample_timeline_frame, SPANN_THEME_DARK, 400, 300},
    {"columns-960x560-light", lay_out_columns, &sample_stacks_frame, SPANN_THEME_LIGHT, 960, 560},
    {"columns-400x300-dark", lay_out_columns, &sample_stacks_frame, SPANN_THEME_DARK, 400, 300},
    {"rows-800x400-print", lay_out_rows, &sample_stacks_frame, SPANN_THEME_PRINT, 800, 400},
    {"panels-960x600-light", lay_out_panels, &sample_panels_frame, SPANN_THEME_LIGHT, 960, 600},
    {"panels-400x300-dark", lay_out_panels, &sample_panels_frame, SPANN_THEME_DARK, 400, 300},
    {"timeline-empty-800x400-print", lay_out_empty_timeline, &sample_timeline_frame,
     SPANN_THEME_PRINT, 800, 400},
    {"rows-400x300-dark", lay_out_rows, &sample_stacks_frame, SPANN_THEME_DARK, 400, 300},
    {"dumbbells-400x300-mirrored", lay_out_dumbbells, &sample_dumbbells_frame, SPANN_THEME_LIGHT,
     400, 300, TRUE},
    {"heat-400x300-mirrored", lay_out_heat, &sample_heat_frame, SPANN_THEME_LIGHT, 400, 300, TRUE},
    {"radars-400x300-mirrored", lay_out_radars, &sample_radars_frame, SPANN_THEME_LIGHT, 400, 300,
     TRUE},
    {"radar-400x300-mirrored", lay_out_radar, &sample_radar_frame, SPANN_THEME_LIGHT, 400, 300,
     TRUE},
    {"timeline-400x300-mirrored", lay_out_timeline, &sample_timeline_frame, SPANN_THEME_LIGHT, 400,
     300, TRUE},
    {"columns-400x300-mirrored", lay_out_columns, &sample_stacks_frame, SPANN_THEME_LIGHT, 400, 300,
     TRUE},
    {"rows-400x300-mirrored", lay_out_rows, &sample_stacks_frame, SPANN_THEME_LIGHT, 400, 300,
     TRUE},
    {"panels-400x300-mirrored", lay_out_panels, &sample_panels_frame, SPANN_THEME_LIGHT, 400, 300,
     TRUE},
};

static gboolean
is_number_start (char c)
{
  return g_ascii_isdigit (c) || c == '-';
}

/* Whether the texts are the same but for small differences in their numbers. Gives where not. */
static const char *
find_difference (const char *text, const char *expected)
{
  while (*text != '\0' && *expected != '\0') {
    if (is_number_start (*text) && is_number_start (*expected)) {
      char *text_end;
      char *expected_end;
      double a = g_ascii_strtod (text, &text_end);
      double b = g_ascii_strtod (expected, &expected_end);

      if (text_end > text && expected_end > expected) {
        if (fabs (a - b) > TOLERANCE)
          return text;
        text = text_end;
        expected = expected_end;
        continue;
      }
    }
    if (*text++ != *expected++)
      return text - 1;
  }
  return *text == *expected ? NULL : text;
}

static SpannDrawing *
lay_out (const Reference *reference)
{
  SpannFrameSpec frame = *reference->frame;

  if (reference->is_mirrored)
    frame.language = MIRRORED;
  return reference->lay_out (&frame, spann_theme_get (reference->theme), reference->width,
                             reference->height);
}

/* (transfer full) */
static char *
write_svg (const Reference *reference)
{
  const SpannExportInfo info = {reference->name, "A figure that is held to its reference.",
                                reference->is_mirrored ? MIRRORED : "sv", FALSE};
  g_autoptr (SpannDrawing) drawing = lay_out (reference);
  g_autoptr (GBytes) svg = spann_export_svg (drawing, &info, NULL);

  check_drawing_is_sound (drawing);
  return g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
}

static char *
make_differences_folder (void)
{
  return g_test_build_filename (G_TEST_BUILT, "chart", "differences", NULL);
}

static void
test_reference (gconstpointer data)
{
  const Reference *reference = data;
  g_autofree char *file = g_strconcat (reference->name, ".svg", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "chart", file, NULL);
  g_autofree char *text = write_svg (reference);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;
  const char *difference;

  if (g_getenv ("SPANN_UPDATE_REFERENCES") != NULL) {
    g_file_set_contents (path, text, -1, &error);
    g_assert_no_error (error);
  }
  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  difference = find_difference (text, expected);
  if (difference != NULL) {
    g_autofree char *folder = make_differences_folder ();
    g_autofree char *picture = difference_write (folder, reference->name, expected, text);

    g_error ("%s differs from byte %td on: %.120s\nSee %s", file, difference - text, difference,
             picture != NULL ? picture : "it with rsvg-convert");
  }
}

static void
test_comparison (void)
{
  static const struct {
    const char *text;
    const char *expected;
    gboolean is_same;
  } cases[] = {
      {"M1 2L3.5 4", "M1 2L3.5 4", TRUE},
      {"M1 2", "M1.3 1.8", TRUE},
      {"M1 2", "M1 3", FALSE},
      {"M1 2", "M1 2Z", FALSE},
      {"x=\"-0.2\"", "x=\"0\"", TRUE},
      {"fill=\"#0b3c7d\"", "fill=\"#0b3c7e\"", FALSE},
      {"<text>Nu</text>", "<text>Då</text>", FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (find_difference (cases[i].text, cases[i].expected) == NULL, ==,
                     cases[i].is_same);
}

static cairo_surface_t *
draw (const SpannDrawing *drawing, int scale)
{
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_RGB24, (int)spann_drawing_get_width (drawing) * scale,
      (int)spann_drawing_get_height (drawing) * scale);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  spann_drawing_render (drawing, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* A channel of the pixel, 0–255. */
static int
read_channel (cairo_surface_t *surface, int x, int y, guint shift)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  return *(const guint32 *)(gconstpointer)(data + y * stride + x * 4) >> shift & 0xff;
}

/* How far a pixel's green, the most of its light, is from the mean of the four in its place. */
static double
compare_scaled (cairo_surface_t *once, cairo_surface_t *twice, int x, int y, int dx, int dy)
{
  int sum = 0;

  for (int i = 0; i < 4; i++)
    sum += read_channel (twice, 2 * x + i % 2, 2 * y + i / 2, 8);
  return fabs (sum / 4.0 - read_channel (once, x + dx, y + dy, 8));
}

/* The same on the average, with the smaller picture moved by @dx and @dy pixels. */
static double
compare_moved (cairo_surface_t *once, cairo_surface_t *twice, int dx, int dy)
{
  int width = cairo_image_surface_get_width (once) - dx;
  int height = cairo_image_surface_get_height (once) - dy;
  double sum = 0.0;

  for (int y = 0; y < height; y++) {
    for (int x = 0; x < width; x++)
      sum += compare_scaled (once, twice, x, y, dx, dy);
  }
  return sum / (width * height);
}

/* On a screen of twice the density everything stands where it stood: moved by a pixel, the pictures
 * are much less alike. */
static void
test_scaled (gconstpointer data)
{
  g_autoptr (SpannDrawing) drawing = lay_out (data);
  cairo_surface_t *once = draw (drawing, 1);
  cairo_surface_t *twice = draw (drawing, 2);
  double still = compare_moved (once, twice, 0, 0);

  g_assert_cmpfloat (still * 1.5, <, compare_moved (once, twice, 1, 0));
  g_assert_cmpfloat (still * 1.5, <, compare_moved (once, twice, 0, 1));
  cairo_surface_destroy (once);
  cairo_surface_destroy (twice);
}

/* What has come and what has gone is dark in the picture of the difference, all else is white. */
static void
test_difference (void)
{
#define SVG(x)                                                                                     \
  "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"                          \
  "<rect width=\"40\" height=\"20\" fill=\"#fff\"/><rect x=\"" #x                                  \
  "\" y=\"5\" width=\"10\" height=\"10\" fill=\"#dddddd\"/></svg>"
  g_autofree char *folder = make_differences_folder ();
  g_autofree char *path = difference_write (folder, "sample", SVG (0), SVG (20));
  cairo_surface_t *compared;

  if (path == NULL) {
    g_test_skip ("rsvg-convert");
    return;
  }
  compared = cairo_image_surface_create_from_png (path);
  g_assert_cmpint (read_channel (compared, 5, 10, 0), <, 10);
  g_assert_cmpint (read_channel (compared, 25, 10, 0), <, 10);
  g_assert_cmpint (read_channel (compared, 15, 10, 0), ==, 255);
  g_assert_cmpint (read_channel (compared, 5, 2, 0), ==, 255);
  cairo_surface_destroy (compared);
#undef SVG
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/references/comparison", test_comparison);
  g_test_add_func ("/references/difference", test_difference);
  for (guint i = 0; i < G_N_ELEMENTS (references); i++) {
    g_autofree char *path = g_strconcat ("/references/", references[i].name, NULL);

    g_autofree char *scaled = g_strconcat ("/references/scaled/", references[i].name, NULL);

    g_test_add_data_func (path, &references[i], test_reference);
    g_test_add_data_func (scaled, &references[i], test_scaled);
  }
  return g_test_run ();
}
