/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds the renderers equal: what other programs make of the SVG, and of the PDF, whose parts are
 * drawn in the order of reading, is what Cairo draws. */

#include "chart-checks.h"
#include "chart-samples.h"
#include "timeline-samples.h"

#include "spann-drawing-builder-private.h"
#include "spann-export.h"

#include <math.h>

/* A pixel differs when a channel is this far off from every pixel around the same place: edges are
 * smoothed a little differently. Outside of text none may differ. Cairo 1.16 moves letters to whole
 * pixels, so that some of theirs do. */
#define CHANNEL_TOLERANCE 80
#define MAX_SHARE_IN_TEXT 0.002

static char *
build_path (const char *name, const char *suffix)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "chart", "renderers", NULL);
  g_autofree char *file = g_strconcat (name, suffix, NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  return g_build_filename (folder, file, NULL);
}

static void
save (const char *path, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
}

/* What the program makes of @from and writes to @to; NULL, with the test skipped, where it is not
 * there. */
static cairo_surface_t *
run_converter (const char *const *argv, const char *to)
{
  g_autofree char *program = g_find_program_in_path (argv[0]);
  g_autoptr (GError) error = NULL;
  int status;

  if (program == NULL) {
    g_test_skip (argv[0]);
    return NULL;
  }
  g_spawn_sync (NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status,
                &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return cairo_image_surface_create_from_png (to);
}

static cairo_surface_t *
convert_svg (const SpannDrawing *drawing, const SpannExportInfo *info)
{
  g_autoptr (GBytes) svg = spann_export_svg (drawing, info, NULL);
  g_autofree char *from = build_path (info->title, ".svg");
  g_autofree char *to = build_path (info->title, "-svg.png");
  g_autofree char *width = g_strdup_printf ("%.0f", spann_drawing_get_width (drawing));
  const char *argv[] = {"rsvg-convert", "-w", width, "-o", to, from, NULL};

  save (from, svg);
  return run_converter (argv, to);
}

static cairo_surface_t *
run_pdf_converter (const char *program, const SpannDrawing *drawing, const SpannExportInfo *info)
{
  g_autoptr (GBytes) pdf = spann_export_pdf (drawing, info, NULL);
  g_autofree char *from = build_path (info->title, ".pdf");
  g_autofree char *base = build_path (info->title, "-pdf");
  g_autofree char *to = g_strconcat (base, ".png", NULL);
  const char *argv[] = {program, "-png", "-r", "72", "-singlefile", from, base, NULL};

  save (from, pdf);
  return run_converter (argv, to);
}

static cairo_surface_t *
convert_pdf (const SpannDrawing *drawing, const SpannExportInfo *info)
{
  return run_pdf_converter ("pdftocairo", drawing, info);
}

static cairo_surface_t *
render (const SpannDrawing *drawing)
{
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_RGB24, spann_drawing_get_width (drawing), spann_drawing_get_height (drawing));
  cairo_t *cr = cairo_create (surface);

  spann_drawing_render (drawing, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static const guint8 *
get_pixel (cairo_surface_t *surface, int x, int y)
{
  return cairo_image_surface_get_data (surface) +
         (gsize)y * cairo_image_surface_get_stride (surface) + (gsize)x * 4;
}

/* The largest difference of a channel between the pixel and the most similar one around it. */
static int
measure_difference (cairo_surface_t *a, cairo_surface_t *b, int x, int y)
{
  const guint8 *pixel = get_pixel (a, x, y);
  int least = 255;

  for (int dy = -1; dy <= 1; dy++) {
    for (int dx = -1; dx <= 1; dx++) {
      const guint8 *other = get_pixel (b, x + dx, y + dy);
      int difference = MAX (MAX (ABS (pixel[0] - other[0]), ABS (pixel[1] - other[1])),
                            ABS (pixel[2] - other[2]));

      least = MIN (least, difference);
    }
  }
  return least;
}

static gboolean
is_in_text (const SpannDrawing *drawing, int x, int y)
{
  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->kind == SPANN_SHAPE_TEXT &&
        spann_box_get_distance (spann_shape_get_bounds (shape), x, y) <= 1.0)
      return TRUE;
  }
  return FALSE;
}

/**
 * Difference:
 * @in_text: the share of all pixels that differ and lie in text
 * @elsewhere: the number of all others that differ
 */
typedef struct {
  double in_text;
  guint elsewhere;
} Difference;

/* Marks what differs red in @picture. */
static Difference
compare (const SpannDrawing *drawing, cairo_surface_t *a, cairo_surface_t *b,
         cairo_surface_t *picture)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  Difference difference = {0.0, 0};

  for (int y = 1; y < height - 1; y++) {
    for (int x = 1; x < width - 1; x++) {
      if (measure_difference (a, b, x, y) <= CHANNEL_TOLERANCE &&
          measure_difference (b, a, x, y) <= CHANNEL_TOLERANCE)
        continue;
      *(guint32 *)(gpointer)get_pixel (picture, x, y) = 0xffff0000;
      if (is_in_text (drawing, x, y))
        difference.in_text += 1.0 / (width * height);
      else
        difference.elsewhere++;
    }
  }
  cairo_surface_mark_dirty (picture);
  return difference;
}

typedef cairo_surface_t *(*ConvertFunc) (const SpannDrawing *drawing, const SpannExportInfo *info);

static void
check_equal (const SpannDrawing *drawing, ConvertFunc convert, const SpannExportInfo *info)
{
  cairo_surface_t *converted = convert (drawing, info);
  cairo_surface_t *rendered;
  cairo_surface_t *picture;
  Difference difference;

  if (converted == NULL)
    return;
  rendered = render (drawing);
  picture = render (drawing);
  g_assert_cmpint (cairo_image_surface_get_width (converted), ==,
                   cairo_image_surface_get_width (rendered));
  g_assert_cmpint (cairo_image_surface_get_height (converted), ==,
                   cairo_image_surface_get_height (rendered));
  difference = compare (drawing, rendered, converted, picture);
  if (difference.in_text > MAX_SHARE_IN_TEXT || difference.elsewhere > 0) {
    g_autofree char *path = build_path (info->title, "-difference.png");

    cairo_surface_write_to_png (picture, path);
    g_error ("%g of the pixels differ in text, %u elsewhere: %s", difference.in_text,
             difference.elsewhere, path);
  }
  cairo_surface_destroy (converted);
  cairo_surface_destroy (rendered);
  cairo_surface_destroy (picture);
}

/* On every surface; @name is that of its pictures. */
static void
check_surfaces (const SpannDrawing *drawing, const char *name)
{
  SpannExportInfo info = {name, "Held equal.", "sv", FALSE};

  check_equal (drawing, convert_svg, &info);
  check_equal (drawing, convert_pdf, &info);
  info.text_as_paths = TRUE;
  check_equal (drawing, convert_svg, &info);
}

static void
test_radar (gconstpointer data)
{
  g_autoptr (SpannDrawing) drawing =
      spann_radar_lay_out (&sample_radar, &sample_radar_frame, data, 1200.0, 900.0);

  check_surfaces (drawing, "radar");
}

static void
test_timeline (gconstpointer data)
{
  g_autoptr (SpannDrawing) drawing =
      spann_timeline_lay_out (&sample_timeline, &sample_timeline_frame, data, 1200.0, 900.0);

  check_surfaces (drawing, "timeline");
}

/* What says nothing is written into a PDF without Cairo. */
static void
test_decoration (gconstpointer data)
{
  const SpannTheme *theme = data;
  const SpannExportInfo info = {"decoration", "Held equal.", "sv", FALSE};
  const SpannPaint line = {
      .stroke_width = 6.0, .stroke = theme->now, .dashes = {40.0, 20.0}, .n_dashes = 2};
  const SpannPaint both = {
      .is_filled = TRUE, .fill = theme->band, .stroke_width = 4.0, .stroke = theme->text};
  const SpannPaint filled = spann_paint_fill (theme->now);
  const SpannPoint corners[] = {{300.0, 200.0}, {380.0, 280.0}, {220.0, 280.0}};
  SpannDrawingBuilder *builder = spann_drawing_builder_new (theme, "sv", 400.0, 300.0);
  g_autoptr (SpannDrawing) drawing = NULL;

  spann_drawing_builder_enter_part (builder, SPANN_PART_DECORATION, NULL);
  spann_drawing_builder_add_line (builder, (SpannPoint){20.0, 20.0}, (SpannPoint){380.0, 40.0},
                                  &line);
  spann_drawing_builder_add_rect (builder, (SpannBox){20.0, 60.0, 100.0, 80.0}, 12.0, &both);
  spann_drawing_builder_add_circle (builder, (SpannPoint){100.0, 220.0}, 40.0, &filled);
  spann_drawing_builder_add_polygon (builder, corners, G_N_ELEMENTS (corners), &both);
  spann_drawing_builder_enter_part (builder, SPANN_PART_CHART, NULL);
  spann_drawing_builder_add_rect (builder, (SpannBox){200.0, 60.0, 100.0, 80.0}, 0.0, &both);
  drawing = spann_drawing_builder_finish (builder);
  check_equal (drawing, convert_pdf, &info);
}

/* Programs that draw a line, however thin, where an area has none show no frame around the page. */
static void
test_edge (gconstpointer data)
{
  const SpannExportInfo info = {"edge", "Held equal.", "sv", FALSE};
  g_autoptr (SpannDrawing) drawing =
      spann_radar_lay_out (&sample_radar, &sample_radar_frame, data, 400.0, 300.0);
  cairo_surface_t *converted = run_pdf_converter ("pdftoppm", drawing, &info);
  cairo_surface_t *rendered;

  if (converted == NULL)
    return;
  rendered = render (drawing);
  for (int x = 0; x < 400; x++)
    g_assert_cmpmem (get_pixel (converted, x, 0), 3, get_pixel (rendered, 0, 0), 3);
  for (int y = 0; y < 300; y++)
    g_assert_cmpmem (get_pixel (converted, 0, y), 3, get_pixel (rendered, 0, 0), 3);
  cairo_surface_destroy (converted);
  cairo_surface_destroy (rendered);
}

int
main (int argc, char **argv)
{
  const SpannTheme *light = spann_theme_get (SPANN_THEME_LIGHT);
  const SpannTheme *dark = spann_theme_get (SPANN_THEME_DARK);

  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/renderers/radar/light", light, test_radar);
  g_test_add_data_func ("/renderers/radar/dark", dark, test_radar);
  g_test_add_data_func ("/renderers/timeline/light", light, test_timeline);
  g_test_add_data_func ("/renderers/timeline/dark", dark, test_timeline);
  g_test_add_data_func ("/renderers/decoration/light", light, test_decoration);
  g_test_add_data_func ("/renderers/decoration/dark", dark, test_decoration);
  g_test_add_data_func ("/renderers/edge/light", light, test_edge);
  g_test_add_data_func ("/renderers/edge/dark", dark, test_edge);
  return g_test_run ();
}
