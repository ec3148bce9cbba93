/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every sample in every theme and many sizes, as files in the build folder: for the eye. What a
 * program can see, it asserts. */

#include "chart-checks.h"
#include "chart-samples.h"
#include "dumbbell-samples.h"
#include "heat-samples.h"
#include "radars-samples.h"
#include "timeline-samples.h"

#include "spann-export.h"

typedef GBytes *(*ExportFunc) (const SpannDrawing *drawing, const SpannExportInfo *info,
                               GError **error);

static GBytes *
export_png (const SpannDrawing *drawing, const SpannExportInfo *info, GError **error)
{
  return spann_export_png (drawing, 1.0, error);
}

static const struct {
  const char *extension;
  ExportFunc export;
} formats[] = {{"svg", spann_export_svg}, {"pdf", spann_export_pdf}, {"png", export_png}};

static void
write_picture (const SpannDrawing *drawing, const char *name)
{
  const SpannExportInfo info = {name, "A picture for the eye.", "sv", FALSE};
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "chart", "pictures", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GBytes) bytes = formats[i].export(drawing, &info, &error);
    g_autofree char *path = g_strdup_printf ("%s/%s.%s", folder, name, formats[i].extension);

    g_assert_no_error (error);
    g_file_set_contents (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
    g_assert_no_error (error);
  }
}

static SpannDrawing *
lay_out_radar (const SpannTheme *theme, double width, double height)
{
  return spann_radar_lay_out (&sample_radar, &sample_radar_frame, theme, width, height);
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
lay_out_radars (const SpannTheme *theme, double width, double height)
{
  return spann_radars_lay_out (&sample_radars, &sample_radars_frame, theme, width, height);
}

static SpannDrawing *
lay_out_timeline (const SpannTheme *theme, double width, double height)
{
  return spann_timeline_lay_out (&sample_timeline, &sample_timeline_frame, theme, width, height);
}

/* A chart, and the smallest width that its pictures have. */
static const struct {
  const char *name;
  SpannDrawing *(*lay_out) (const SpannTheme *theme, double width, double height);
  double min_width;
} charts[] = {
    {"radar", lay_out_radar, 200},       {"dumbbells", lay_out_dumbbells, 200},
    {"heat", lay_out_heat, 200},         {"radars", lay_out_radars, 200},
    {"timeline", lay_out_timeline, 400},
};

static void
test_pictures (gconstpointer data)
{
  static const double sizes[][2] = {{200, 150}, {400, 300},   {560, 420},  {560, 600},
                                    {800, 600}, {1600, 1200}, {1920, 1080}};
  guint chart = GPOINTER_TO_UINT (data);

  for (SpannThemeKind theme = SPANN_THEME_LIGHT; theme <= SPANN_THEME_DARK; theme++) {
    for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
      g_autofree char *name =
          g_strdup_printf ("%s-%u-%gx%g", charts[chart].name, theme, sizes[i][0], sizes[i][1]);
      g_autoptr (SpannDrawing) drawing = NULL;

      if (sizes[i][0] < charts[chart].min_width)
        continue;
      drawing = charts[chart].lay_out (spann_theme_get (theme), sizes[i][0], sizes[i][1]);
      check_drawing_is_sound (drawing);
      write_picture (drawing, name);
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (charts); i++) {
    g_autofree char *path = g_strconcat ("/pictures/", charts[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_pictures);
  }
  return g_test_run ();
}
