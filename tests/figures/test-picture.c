/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-picture.h"

#include "spann-situation.h"
#include "spann-speaking.h"

/* Of a PNG: 8 bytes of signature, then the header chunk's length, name, width and height. */
#define PNG_WIDTH_AT 16
#define PNG_HEIGHT_AT 20

static SpannFigure *
make_figure (void)
{
  static const Situation situation = {.n_gaps = 7, .baseline = "2222222", .now = "4444444"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  SpannFigureRequest request = situation_request ();

  request.language = speaking (SPEAKING_ENGLISH);
  return spann_figure_new (portfolio, &request, NULL);
}

/* Of that many ecosystems, up to 40. */
static SpannFigure *
make_figure_of (SpannFigureKind kind, guint n_ecosystems)
{
  const char *now[41] = {NULL};
  g_autoptr (SpannObject) portfolio = NULL;
  SpannFigureRequest request = situation_request ();

  for (guint i = 0; i < n_ecosystems; i++)
    now[i] = "1234567";
  portfolio = situation_make_portfolio_of (7, now);
  request.kind = kind;
  request.language = speaking (SPEAKING_ENGLISH);
  request.ecosystem = NULL;
  return spann_figure_new (portfolio, &request, NULL);
}

static void
test_format (void)
{
  static const struct {
    const char *path;
    gboolean found;
    SpannPictureFormat format;
  } cases[] = {
      {"a.svg", TRUE, SPANN_PICTURE_SVG},     {"a.PDF", TRUE, SPANN_PICTURE_PDF},
      {"b.a.png", TRUE, SPANN_PICTURE_PNG},   {"svg", FALSE, SPANN_PICTURE_SVG},
      {"a.svg.gz", FALSE, SPANN_PICTURE_SVG}, {"", FALSE, SPANN_PICTURE_SVG},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannPictureFormat format = SPANN_PICTURE_SVG;

    g_assert_cmpint (spann_picture_format_find (cases[i].path, &format), ==, cases[i].found);
    g_assert_cmpint (format, ==, cases[i].format);
  }
}

static void
test_kinds (void)
{
  static const char *const begins[SPANN_N_PICTURE_FORMATS] = {"<?xml", "%PDF-", "\x89PNG"};
  const SpannPicture picture = {.theme = spann_theme_get (SPANN_THEME_LIGHT), .language = "en"};
  g_autoptr (SpannFigure) figure = make_figure ();

  for (guint i = 0; i < SPANN_N_PICTURE_FORMATS; i++) {
    g_autoptr (GBytes) bytes = spann_picture_make (figure, (SpannPictureFormat)i, &picture, NULL);

    g_assert_nonnull (bytes);
    g_assert_cmpmem (g_bytes_get_data (bytes, NULL), strlen (begins[i]), begins[i],
                     strlen (begins[i]));
  }
}

static guint32
read_number (GBytes *png, gsize at)
{
  guint32 number;

  memcpy (&number, (const guint8 *)g_bytes_get_data (png, NULL) + at, sizeof number);
  return GUINT32_FROM_BE (number);
}

/* 300 dots in an inch are no whole number of pixels in a point. */
static void
test_pixels (void)
{
  const SpannPicture picture = {
      .theme = spann_theme_get (SPANN_THEME_LIGHT),
      .language = "en",
      .width = 1890,
      .height = 1417,
      .scale = 300.0 / 72,
  };
  g_autoptr (SpannFigure) figure = make_figure ();
  g_autoptr (GBytes) png = spann_picture_make (figure, SPANN_PICTURE_PNG, &picture, NULL);

  g_assert_cmpuint (read_number (png, PNG_WIDTH_AT), ==, 1890);
  g_assert_cmpuint (read_number (png, PNG_HEIGHT_AT), ==, 1417);
}

/* Forty ecosystems are more than a sheet of paper holds: a PDF has them on several. */
static void
test_natural_size (void)
{
  static const struct {
    guint n_ecosystems;
    SpannFigureKind kind;
    SpannPictureFormat format;
    gboolean is_paper;
  } cases[] = {
      {40, SPANN_FIGURE_HEAT, SPANN_PICTURE_PDF, TRUE},
      {40, SPANN_FIGURE_TIMELINE, SPANN_PICTURE_PDF, TRUE},
      {40, SPANN_FIGURE_RADARS, SPANN_PICTURE_PDF, TRUE},
      {40, SPANN_FIGURE_HEAT, SPANN_PICTURE_SVG, FALSE},
      {40, SPANN_FIGURE_HEAT, SPANN_PICTURE_PNG, FALSE},
      {40, SPANN_FIGURE_RADAR, SPANN_PICTURE_PDF, FALSE},
      {7, SPANN_FIGURE_HEAT, SPANN_PICTURE_PDF, FALSE},
      {7, SPANN_FIGURE_RADARS, SPANN_PICTURE_PDF, FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannFigure) figure = make_figure_of (cases[i].kind, cases[i].n_ecosystems);
    double natural_width, natural_height, width, height;

    spann_figure_get_natural_size (figure, &natural_width, &natural_height);
    spann_picture_get_natural_size (figure, cases[i].format, &width, &height);
    g_assert_cmpfloat_with_epsilon (width, cases[i].is_paper ? 595.3 : natural_width, 0.1);
    g_assert_cmpfloat_with_epsilon (height, cases[i].is_paper ? 841.9 : natural_height, 0.1);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/picture/format", test_format);
  g_test_add_func ("/picture/kinds", test_kinds);
  g_test_add_func ("/picture/pixels", test_pixels);
  g_test_add_func ("/picture/natural-size", test_natural_size);
  return g_test_run ();
}
