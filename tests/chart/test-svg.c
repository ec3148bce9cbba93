/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-svg-private.h"

#include "spann-drawing-builder-private.h"

#include <string.h>

static const SpannExportInfo info = {"Title & <more>", "One \x01line", "sv", FALSE};

static SpannDrawingBuilder *
make_builder (void)
{
  return spann_drawing_builder_new (spann_theme_get (SPANN_THEME_LIGHT), "sv", 100.5, 50.0);
}

static char *
finish (SpannDrawingBuilder *builder, gboolean text_as_paths)
{
  g_autoptr (SpannDrawing) drawing = spann_drawing_builder_finish (builder);
  SpannExportInfo own = info;

  own.text_as_paths = text_as_paths;
  return _spann_svg_write (drawing, &own);
}

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("no '%s' in:\n%s", part, text);
}

static void
test_head (void)
{
  g_autofree char *svg = finish (make_builder (), FALSE);

  g_assert_true (g_str_has_prefix (svg, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "));
  assert_contains (svg, "width=\"100.5pt\" height=\"50pt\" viewBox=\"0 0 100.5 50\"");
  assert_contains (svg, "role=\"img\" lang=\"sv\" xml:lang=\"sv\"");
  assert_contains (svg, "<title>Title &amp; &lt;more&gt;</title>");
  assert_contains (svg, "<desc>One line</desc>");
  assert_contains (svg, "fill=\"#ffffff\"");
}

static void
test_shapes (void)
{
  SpannDrawingBuilder *builder = make_builder ();
  const SpannColor red = {1.0, 0.0, 0.0};
  const SpannPoint points[] = {{1, 2}, {3.456, -0.001}, {5, 6}, {7, 8}};
  SpannPaint dashed = spann_paint_stroke (red, 1.5);
  SpannPaint filled = spann_paint_fill (red);
  g_autofree char *svg = NULL;

  dashed.n_dashes = 2;
  dashed.dashes[0] = 7.0;
  dashed.dashes[1] = 4.0;
  spann_drawing_builder_add_polyline (builder, points, 3, &dashed);
  spann_drawing_builder_add_polygon (builder, points, 3, &filled);
  spann_drawing_builder_add_segments (builder, points, 4, &dashed);
  spann_drawing_builder_add_rect (builder, (SpannBox){1, 2, 30, 40}, 3.0, &filled);
  spann_drawing_builder_add_circle (builder, points[0], 4.0, &filled);
  svg = finish (builder, FALSE);
  assert_contains (svg, "<path d=\"M1 2L3.46 0L5 6\" fill=\"none\" stroke=\"#ff0000\" "
                        "stroke-width=\"1.5\" stroke-dasharray=\"7 4\"/>");
  assert_contains (svg, "<path d=\"M1 2L3.46 0L5 6Z\" fill=\"#ff0000\"/>");
  assert_contains (svg, "<path d=\"M1 2L3.46 0M5 6L7 8\"");
  assert_contains (svg,
                   "<rect x=\"1\" y=\"2\" width=\"30\" height=\"40\" rx=\"3\" fill=\"#ff0000\"/>");
  assert_contains (svg, "<circle cx=\"1\" cy=\"2\" r=\"4\" fill=\"#ff0000\"/>");
}

static void
test_text (void)
{
  SpannDrawingBuilder *builder = make_builder ();
  const SpannColor black = {0};
  g_autofree char *svg = NULL;

  spann_drawing_builder_add_text (builder, "a < b \"c\"", (SpannFont){12, SPANN_FACE_BOLD}, black,
                                  SPANN_ANCHOR_MIDDLE, 50, 20);
  spann_drawing_builder_add_text (builder, "גשר", (SpannFont){12, SPANN_FACE_ITALIC}, black,
                                  SPANN_ANCHOR_LEFT, 50, 40);
  svg = finish (builder, FALSE);
  assert_contains (svg, "<text x=\"50\" y=\"20\" font-size=\"12\" font-weight=\"700\" "
                        "text-anchor=\"middle\" fill=\"#000000\">a &lt; b &quot;c&quot;</text>");
  assert_contains (svg, "font-style=\"italic\" text-anchor=\"end\" direction=\"rtl\"");
}

static void
test_text_as_paths (void)
{
  SpannDrawingBuilder *builder = make_builder ();
  g_autofree char *svg = NULL;

  spann_drawing_builder_add_text (builder, "lo", (SpannFont){12, SPANN_FACE_REGULAR},
                                  (SpannColor){0}, SPANN_ANCHOR_LEFT, 10, 20);
  svg = finish (builder, TRUE);
  g_assert_null (strstr (svg, "<text"));
  assert_contains (svg, "<path d=\"M");
}

/* Each mark is one titled group, also the mark that draws nothing. */
static void
test_groups (void)
{
  SpannDrawingBuilder *builder = make_builder ();
  SpannPaint filled = spann_paint_fill ((SpannColor){0});
  int drawn = spann_drawing_builder_add_mark (builder, "now/a&b", "Now: <3>");
  g_autofree char *svg = NULL;

  spann_drawing_builder_add_mark (builder, "now/empty", "Nothing there");
  spann_drawing_builder_enter_mark (builder, drawn);
  spann_drawing_builder_add_circle (builder, (SpannPoint){1, 2}, 4.0, &filled);
  spann_drawing_builder_add_circle (builder, (SpannPoint){5, 6}, 4.0, &filled);
  spann_drawing_builder_enter_mark (builder, -1);
  spann_drawing_builder_add_circle (builder, (SpannPoint){7, 8}, 4.0, &filled);
  svg = finish (builder, FALSE);
  assert_contains (svg, "<g data-mark=\"now/a&amp;b\"><title>Now: &lt;3&gt;</title>\n"
                        "<circle cx=\"1\" cy=\"2\" r=\"4\" fill=\"#000000\"/>\n"
                        "<circle cx=\"5\" cy=\"6\" r=\"4\" fill=\"#000000\"/>\n</g>\n"
                        "<circle cx=\"7\"");
  assert_contains (svg, "<g data-mark=\"now/empty\"><title>Nothing there</title>\n</g>\n</svg>");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg/head", test_head);
  g_test_add_func ("/svg/shapes", test_shapes);
  g_test_add_func ("/svg/text", test_text);
  g_test_add_func ("/svg/text-as-paths", test_text_as_paths);
  g_test_add_func ("/svg/groups", test_groups);
  return g_test_run ();
}
