/* SPDX-License-Identifier: GPL-3.0-or-later */

/* measure-figures ROUNDS N: what figures cost within a process. They are drawn from portfolios with
 * N, 10 × N and 100 × N ecosystems, and of ecosystems with N and 10 × N evaluations and years. */

#include <stdlib.h>

#include "bare-radar.h"
#include "bench-portfolio.h"
#include "spann-drawing-private.h"
#include "spann-export.h"
#include "spann-figure-pages.h"
#include "spann-figure.h"
#include "spann-measure.h"
#include "spann-speaking.h"
#include "spann-store.h"

#define AS_OF ((SpannDate){2026, 11, 23})
#define FRAME_TIME (16 * 1000 * 1000)

/* What a page of A4 has room for, in points. */
#define PAGE_WIDTH 760
#define PAGE_HEIGHT 500

typedef struct {
  SpannObject *root;
  SpannFigureKind kind;
} FigureData;

static SpannFigure *
make_figure (const FigureData *data)
{
  const SpannFigureRequest request = {
      .kind = data->kind, .as_of = AS_OF, .language = speaking (SPEAKING_SWEDISH)};
  GError *error = NULL;
  SpannFigure *figure = spann_figure_new (data->root, &request, &error);

  g_assert_no_error (error);
  return figure;
}

static SpannDrawing *
lay_out (const SpannFigure *figure)
{
  double width, height;

  spann_figure_get_natural_size (figure, &width, &height);
  return spann_figure_lay_out (figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL, width,
                               height);
}

static cairo_t *
start_drawing (void)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, BARE_RADAR_WIDTH, BARE_RADAR_HEIGHT);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);
  return cr;
}

/* As a page, which is as high as the figure wants: an image would be cut at some height. */
static void
export_figure (gconstpointer data)
{
  g_autoptr (SpannFigure) figure = make_figure (data);
  g_autoptr (SpannDrawing) drawing = lay_out (figure);
  const SpannExportInfo info = {.title = spann_figure_get_title (figure), .language = "sv"};
  GError *error = NULL;
  GBytes *bytes = spann_export_pdf (drawing, &info, &error);

  g_assert_no_error (error);
  g_bytes_unref (bytes);
}

static void
lay_out_pages (gconstpointer data)
{
  g_autoptr (SpannFigure) figure = make_figure (data);

  g_ptr_array_unref (spann_figure_lay_out_pages (figure, spann_theme_get (SPANN_THEME_PRINT),
                                                 PAGE_WIDTH, PAGE_HEIGHT));
}

static void
draw_figure (gconstpointer data)
{
  g_autoptr (SpannFigure) figure = make_figure (data);
  g_autoptr (SpannDrawing) drawing = lay_out (figure);
  cairo_t *cr = start_drawing ();

  spann_drawing_render (drawing, cr);
  cairo_destroy (cr);
}

static void
draw_drawing (gconstpointer data)
{
  cairo_t *cr = start_drawing ();

  spann_drawing_render (data, cr);
  cairo_destroy (cr);
}

static void
draw_bare (gconstpointer data)
{
  cairo_t *cr = start_drawing ();

  bare_radar_draw (cr);
  cairo_destroy (cr);
}

/* The two draw the same, or their ratio would say nothing. */
static void
compare_shapes (const SpannDrawing *drawing)
{
  BareRadarCount bare = bare_radar_count ();
  guint n_texts = 0;

  for (guint i = 0; i < drawing->shapes->len; i++)
    n_texts += g_array_index (drawing->shapes, SpannShape, i).kind == SPANN_SHAPE_TEXT;
  g_assert_cmpuint (n_texts, ==, bare.n_texts);
  g_assert_cmpuint (drawing->shapes->len - n_texts, ==, bare.n_shapes);
}

static void
measure_radar (SpannObject *example, guint rounds)
{
  const FigureData data = {example, SPANN_FIGURE_RADAR};
  g_autoptr (SpannFigure) figure = make_figure (&data);
  g_autoptr (SpannDrawing) drawing = lay_out (figure);

  compare_shapes (drawing);
  measure_pair (&(MeasurePair){"radar-draw", draw_bare, NULL, draw_drawing, drawing}, rounds);
  measure_pair (&(MeasurePair){"radar-lay-out-and-draw", draw_bare, NULL, draw_figure, &data},
                rounds);
}

static void
measure_growth (SpannFigureKind kind, SpannObject *less, SpannObject *more, const char *size,
                guint rounds)
{
  g_autofree char *what = g_strdup_printf ("%s-%s", spann_figure_kind_to_string (kind), size);
  const FigureData small = {less, kind}, large = {more, kind};

  measure_pair (&(MeasurePair){what, export_figure, &small, export_figure, &large}, rounds);
}

static void
measure_pages (SpannFigureKind kind, SpannObject *less, SpannObject *more, guint rounds)
{
  g_autofree char *what = g_strdup_printf ("%s-pages", spann_figure_kind_to_string (kind));
  const FigureData small = {less, kind}, large = {more, kind};

  measure_pair (&(MeasurePair){what, lay_out_pages, &small, lay_out_pages, &large}, rounds);
}

static void
measure_kinds (SpannObject *example, guint n, guint rounds)
{
  g_autoptr (SpannObject) few = bench_portfolio_repeat (example, n);
  g_autoptr (SpannObject) many = bench_portfolio_repeat (example, 10 * n);
  g_autoptr (SpannObject) most = bench_portfolio_repeat (example, 100 * n);
  g_autoptr (SpannObject) brief = bench_portfolio_lengthen (example, n);
  g_autoptr (SpannObject) lengthy = bench_portfolio_lengthen (example, 10 * n);

  for (SpannFigureKind kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++) {
    if (spann_figure_kind_is_about_one (kind)) {
      measure_growth (kind, brief, lengthy, "longer", rounds);
    } else {
      measure_growth (kind, few, many, "more", rounds);
    }
  }
  measure_growth (SPANN_FIGURE_TIMELINE, many, most, "most", rounds);
  measure_pages (SPANN_FIGURE_RADARS, many, most, rounds);
  measure_pages (SPANN_FIGURE_HEAT, many, most, rounds);
  measure_pages (SPANN_FIGURE_TIMELINE, many, most, rounds);
}

/* What the pointer asks at each of its moves: which mark, and its words. */
static void
hover (gconstpointer data)
{
  const SpannDrawing *drawing = data;
  int mark = spann_drawing_pick (drawing, drawing->width / 2.0, drawing->height / 2.0);

  if (mark >= 0)
    g_assert_nonnull (spann_drawing_get_mark (drawing, (guint)mark)->label);
}

static void
measure_hover (SpannObject *example, guint n, guint rounds)
{
  g_autoptr (SpannObject) root = bench_portfolio_repeat (example, n);
  const FigureData data = {root, SPANN_FIGURE_HEAT};
  g_autoptr (SpannFigure) figure = make_figure (&data);
  g_autoptr (SpannDrawing) drawing = lay_out (figure);

  measure_against_time ("hover", FRAME_TIME, hover, drawing, rounds);
}

int
main (int argc, char *argv[])
{
  g_autofree char *path =
      g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), "examples", "norrbotten.spann", NULL);
  g_autoptr (SpannObject) example = NULL;
  GError *error = NULL;
  guint rounds, n;

  if (argc != 3)
    return 2;
  rounds = (guint)atoi (argv[1]);
  n = (guint)atoi (argv[2]);
  example = spann_store_load (path, &error);
  g_assert_no_error (error);
  measure_radar (example, rounds);
  measure_kinds (example, n, rounds);
  measure_hover (example, 100 * n, rounds);
  return 0;
}
