/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures as SVG against the files that somebody has looked at. With SPANN_UPDATE_REFERENCES set
 * the files are written anew: look at them before you commit them. */

#include "chart-samples.h"
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

typedef SpannDrawing *(*LayOutFunc) (const SpannTheme *theme, double width, double height);

static SpannDrawing *
lay_out_radar (const SpannTheme *theme, double width, double height)
{
  return spann_radar_lay_out (&sample_radar, &sample_radar_frame, theme, width, height);
}

static SpannDrawing *
lay_out_timeline (const SpannTheme *theme, double width, double height)
{
  return spann_timeline_lay_out (&sample_timeline, &sample_timeline_frame, theme, width, height);
}

static SpannDrawing *
lay_out_empty_timeline (const SpannTheme *theme, double width, double height)
{
  SpannTimelineSpec spec = sample_timeline;

  spec.n_rows = 0;
  return spann_timeline_lay_out (&spec, &sample_timeline_frame, theme, width, height);
}

static SpannDrawing *
lay_out_dumbbells (const SpannTheme *theme, double width, double height)
{
  return spann_dumbbell_lay_out (&sample_dumbbells, &sample_dumbbells_frame, theme, width, height);
}

static SpannDrawing *
lay_out_heat (const SpannTheme *theme, double width, double height)
{
  return spann_heat_lay_out (&sample_heat, &sample_heat_frame, theme, width, height);
}

static SpannDrawing *
lay_out_panels (const SpannTheme *theme, double width, double height)
{
  SpannPanelsSpec spec = sample_panels_speak (&sample_panels);

  return spann_panels_lay_out (&spec, &sample_panels_frame, theme, width, height);
}

static SpannDrawing *
lay_out_columns (const SpannTheme *theme, double width, double height)
{
  SpannStacksSpec spec = sample_stacks_speak (&sample_columns);

  return spann_stacks_lay_out (&spec, &sample_stacks_frame, theme, width, height);
}

static SpannDrawing *
lay_out_rows (const SpannTheme *theme, double width, double height)
{
  SpannStacksSpec spec = sample_stacks_speak (&sample_rows);

  return spann_stacks_lay_out (&spec, &sample_stacks_frame, theme, width, height);
}

static SpannDrawing *
lay_out_radars (const SpannTheme *theme, double width, double height)
{
  return spann_radars_lay_out (&sample_radars, &sample_radars_frame, theme, width, height);
}

typedef struct {
  const char *name;
  LayOutFunc lay_out;
  SpannThemeKind theme;
  double width;
  double height;
} Reference;

static const Reference references[] = {
    {"dumbbells-800x600-light", lay_out_dumbbells, SPANN_THEME_LIGHT, 800, 600},
    {"dumbbells-400x300-dark", lay_out_dumbbells, SPANN_THEME_DARK, 400, 300},
    {"heat-1000x560-light", lay_out_heat, SPANN_THEME_LIGHT, 1000, 560},
    {"heat-400x300-dark", lay_out_heat, SPANN_THEME_DARK, 400, 300},
    {"radars-842x595-light", lay_out_radars, SPANN_THEME_LIGHT, 842, 595},
    {"radars-400x300-dark", lay_out_radars, SPANN_THEME_DARK, 400, 300},
    {"radar-800x600-light", lay_out_radar, SPANN_THEME_LIGHT, 800, 600},
    {"radar-400x300-dark", lay_out_radar, SPANN_THEME_DARK, 400, 300},
    {"radar-200x300-print", lay_out_radar, SPANN_THEME_PRINT, 200, 300},
    {"timeline-1280x640-light", lay_out_timeline, SPANN_THEME_LIGHT, 1280, 640},
    {"timeline-400x300-dark", lay_out_timeline, SPANN_THEME_DARK, 400, 300},
    {"columns-960x560-light", lay_out_columns, SPANN_THEME_LIGHT, 960, 560},
    {"columns-400x300-dark", lay_out_columns, SPANN_THEME_DARK, 400, 300},
    {"rows-800x400-print", lay_out_rows, SPANN_THEME_PRINT, 800, 400},
    {"panels-960x600-light", lay_out_panels, SPANN_THEME_LIGHT, 960, 600},
    {"panels-400x300-dark", lay_out_panels, SPANN_THEME_DARK, 400, 300},
    {"timeline-empty-800x400-print", lay_out_empty_timeline, SPANN_THEME_PRINT, 800, 400},
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

static void
test_reference (gconstpointer data)
{
  const Reference *reference = data;
  const SpannExportInfo info = {reference->name, "A figure that is held to its reference.", "sv",
                                FALSE};
  g_autofree char *file = g_strconcat (reference->name, ".svg", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "chart", file, NULL);
  g_autoptr (SpannDrawing) drawing =
      reference->lay_out (spann_theme_get (reference->theme), reference->width, reference->height);
  g_autoptr (GBytes) svg = spann_export_svg (drawing, &info, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (svg, NULL), g_bytes_get_size (svg));
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
  if (difference != NULL)
    g_error ("%s differs from byte %td on: %.120s", file, difference - text, difference);
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/references/comparison", test_comparison);
  for (guint i = 0; i < G_N_ELEMENTS (references); i++) {
    g_autofree char *path = g_strconcat ("/references/", references[i].name, NULL);

    g_test_add_data_func (path, &references[i], test_reference);
  }
  return g_test_run ();
}
