/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-samples.h"
#include "pdf-structure.h"

#include "spann-drawing-builder-private.h"
#include "spann-export.h"

#include <string.h>

static SpannDrawing *
make_radar (const char *description)
{
  SpannFrameSpec frame = sample_radar_frame;

  frame.description = description;
  return spann_radar_lay_out (&sample_radar, &frame, spann_theme_get (SPANN_THEME_LIGHT), 800.0,
                              600.0);
}

static char *
read_pages (const GPtrArray *pages, const SpannExportInfo *info)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = spann_export_pdf_pages (pages, 800.0, 600.0, info, &error);

  g_assert_no_error (error);
  return pdf_structure_read (pdf);
}

static char *
read_drawing (SpannDrawing *drawing, const SpannExportInfo *info)
{
  g_autoptr (GPtrArray) pages =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_drawing_unref);

  g_ptr_array_add (pages, drawing);
  return read_pages (pages, info);
}

/* --- A figure --------------------------------------------------------------------------------- */

/* A figure's own words, else those of the document. */
static void
test_figure (void)
{
  static const struct {
    const char *description;
    SpannExportInfo info;
    const char *read;
  } cases[] = {
      {"Fem av sju.", {"T", "Allt.", "sv", FALSE}, "Fem av sju."},
      {NULL, {"T", "Allt.", "sv", FALSE}, "Allt."},
      {NULL, {"T", NULL, "en", FALSE}, "T"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *read = read_drawing (make_radar (cases[i].description), &cases[i].info);
    g_autofree char *expected =
        g_strdup_printf ("%s T\nDocument\n  Sect\n    H1 %s\n    P %s\n    Figure %s\n    P %s\n",
                         cases[i].info.language, sample_radar_frame.title,
                         sample_radar_frame.subtitle, cases[i].read, sample_radar_frame.foot);

    g_assert_cmpstr (read, ==, expected);
  }
}

/* A chart alone, as it may be without its words. */
static void
test_bare_chart (void)
{
  const SpannExportInfo info = {"Radar", NULL, "sv", FALSE};
  SpannFrameSpec frame = {.language = "sv"};
  SpannDrawing *drawing =
      spann_radar_lay_out (&sample_radar, &frame, spann_theme_get (SPANN_THEME_DARK), 400.0, 300.0);
  g_autofree char *read = read_drawing (drawing, &info);

  g_assert_cmpstr (read, ==, "sv Radar\nDocument\n  Sect\n    Figure Radar\n");
}

static void
test_pages (void)
{
  const SpannExportInfo info = {"T", "Allt.", "sv", FALSE};
  g_autoptr (GPtrArray) pages =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_drawing_unref);
  g_autofree char *read = NULL;
  const char *figure;

  g_ptr_array_add (pages, make_radar ("Första."));
  g_ptr_array_add (pages, make_radar ("Andra."));
  read = read_pages (pages, &info);
  figure = strstr (read, "    Figure Första.\n");
  g_assert_nonnull (figure);
  figure = strstr (figure, "  Sect\n");
  g_assert_nonnull (figure);
  g_assert_nonnull (strstr (figure, "    Figure Andra.\n"));
}

/* --- A sheet ---------------------------------------------------------------------------------- */

static void
add_part (SpannDrawingBuilder *builder, SpannPart part, const char *words)
{
  const SpannFont font = {10.0, SPANN_FACE_REGULAR};
  const SpannColor black = {0};

  spann_drawing_builder_enter_part (builder, part, words);
  spann_drawing_builder_add_text (builder, words, font, black, SPANN_ANCHOR_LEFT, 10.0, 20.0);
}

/* With text, as all charts: Cairo 1.18 forgets an element that has none. */
static void
add_figure (SpannDrawingBuilder *builder, const char *title, const char *description)
{
  const SpannPaint paint = spann_paint_stroke ((SpannColor){0}, 1.0);
  SpannDrawingBuilder *own =
      spann_drawing_builder_new (spann_theme_get (SPANN_THEME_LIGHT), "sv", 100.0, 100.0);
  g_autoptr (SpannDrawing) drawing = NULL;

  add_part (own, SPANN_PART_CHART, description);
  spann_drawing_builder_add_rect (own, (SpannBox){10.0, 30.0, 50.0, 50.0}, 0.0, &paint);
  add_part (own, SPANN_PART_TITLE, title);
  drawing = spann_drawing_builder_finish (own);
  spann_drawing_builder_add_drawing (builder, drawing, title, 100.0, 100.0);
}

/* Its title and foot are drawn last, and the line above a section says nothing. */
static void
test_sheet (void)
{
  const SpannExportInfo info = {"Blad", NULL, "sv", FALSE};
  const SpannPaint line = {.stroke_width = 1.0, .dashes = {3.0, 2.0}, .n_dashes = 2};
  SpannDrawingBuilder *builder =
      spann_drawing_builder_new (spann_theme_get (SPANN_THEME_LIGHT), "sv", 800.0, 600.0);
  g_autofree char *read = NULL;

  spann_drawing_builder_enter_part (builder, SPANN_PART_DECORATION, NULL);
  spann_drawing_builder_add_rect (builder, (SpannBox){10.0, 10.0, 50.0, 50.0}, 5.0, &line);
  add_part (builder, SPANN_PART_SECTION, "Alla");
  add_figure (builder, "Ett", "Den ena.");
  add_figure (builder, "Två", "Den andra.");
  add_part (builder, SPANN_PART_SECTION, "En");
  add_figure (builder, "Tre", "Den tredje.");
  add_part (builder, SPANN_PART_FOOT, "Källor");
  add_part (builder, SPANN_PART_TITLE, "Blad");
  read = read_drawing (spann_drawing_builder_finish (builder), &info);
  g_assert_cmpstr (read, ==,
                   "sv Blad\nDocument\n  Sect\n    H1 Blad\n"
                   "    H2 Alla\n    H3 Ett\n    Figure Den ena.\n    H3 Två\n"
                   "    Figure Den andra.\n"
                   "    H2 En\n    H3 Tre\n    Figure Den tredje.\n"
                   "    P Källor\n");
}

/* --- Words ------------------------------------------------------------------------------------ */

/* Whatever people name things. */
static void
test_hostile (void)
{
  g_autofree char *long_text = g_strnfill (20000, 'x');
  const char *const texts[] = {
      "((())",
      ")) endobj <<",
      "a\\b\\)c\\",
      "<</Alt (x)>>",
      "%PDF-1.5 %%EOF",
      "𝔖𝔭𝔞𝔫 🎉",
      "תיירות בגליל (2026)",
      "\xe2\x80\xae"
      "bakvänt",
      "rad 1\nrad 2\ttabb",
      "\x01\x7f",
      "þÿ å",
      "",
      long_text,
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    const SpannExportInfo info = {texts[i], texts[i], "sv", FALSE};
    g_autofree char *read = read_drawing (make_radar (texts[i]), &info);
    g_autofree char *title = g_strdup_printf ("sv %s\nDocument\n", texts[i]);
    g_autofree char *figure = g_strdup_printf ("    Figure %s\n", texts[i]);

    g_test_message ("%.40s", texts[i]);
    g_assert_true (g_str_has_prefix (read, title));
    g_assert_nonnull (strstr (read, figure));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pdf/figure", test_figure);
  g_test_add_func ("/pdf/bare-chart", test_bare_chart);
  g_test_add_func ("/pdf/pages", test_pages);
  g_test_add_func ("/pdf/sheet", test_sheet);
  g_test_add_func ("/pdf/hostile", test_hostile);
  return g_test_run ();
}
