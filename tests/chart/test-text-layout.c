/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-layout-private.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

static const SpannFont font = {14.0, SPANN_FACE_REGULAR};

static PangoContext *
make_context (void)
{
  return spann_text_context_new ("DejaVu Sans", "sv");
}

/* The outlines of a line as the surface would get them, at twice the size. */
static void
measure_path (cairo_surface_t *surface, double *out_width, double *out_height)
{
  PangoContext *context = make_context ();
  g_autoptr (PangoLayout) layout = spann_text_layout_new (context, "Övningsfråga åt gränsen", font);
  cairo_t *cr = cairo_create (surface);
  double left;
  double top;
  double right;
  double bottom;

  cairo_scale (cr, 2.0, 2.0);
  pango_cairo_show_layout (cr, layout);
  pango_cairo_layout_path (cr, layout);
  cairo_path_extents (cr, &left, &top, &right, &bottom);
  *out_width = right - left;
  *out_height = bottom - top;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (context);
}

static cairo_status_t
discard_cb (void *closure, const unsigned char *data, unsigned int length)
{
  return CAIRO_STATUS_SUCCESS;
}

static void
test_same_on_every_surface (void)
{
  double width;
  double height;
  double other_width;
  double other_height;

  measure_path (cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10), &width, &height);
  measure_path (cairo_pdf_surface_create_for_stream (discard_cb, NULL, 10, 10), &other_width,
                &other_height);
  g_assert_cmpfloat_with_epsilon (width, other_width, 0.01);
  g_assert_cmpfloat_with_epsilon (height, other_height, 0.01);
  measure_path (cairo_svg_surface_create_for_stream (discard_cb, NULL, 10, 10), &other_width,
                &other_height);
  g_assert_cmpfloat_with_epsilon (width, other_width, 0.01);
  g_assert_cmpfloat_with_epsilon (height, other_height, 0.01);
}

/* Numbers that hold with the pinned font only: unhinted, not rounded to whole points. */
static void
test_widths (void)
{
  static const struct {
    const char *text;
    SpannFont font;
    double width;
  } cases[] = {
      {"", {14.0, SPANN_FACE_REGULAR}, 0.0},
      {"m", {100.0, SPANN_FACE_REGULAR}, 97.41},
      {"mm", {50.0, SPANN_FACE_REGULAR}, 97.41},
      {"1 Forskning", {14.0, SPANN_FACE_REGULAR}, 81.16},
      {"1 Forskning", {28.0, SPANN_FACE_REGULAR}, 162.31},
      {"1 Forskning", {14.0, SPANN_FACE_BOLD}, 92.53},
      {"1 Forskning", {14.0, SPANN_FACE_ITALIC}, 81.16},
  };
  PangoContext *context = make_context ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat_with_epsilon (spann_text_measure (context, cases[i].text, cases[i].font),
                                    cases[i].width, 0.05);
  g_object_unref (context);
}

/* What a context remembers is the text, not where it stood, and each font apart. */
static void
test_measured_again (void)
{
  char text[] = "1 Forskning";
  PangoContext *context = make_context ();
  double width = spann_text_measure (context, text, font);

  g_assert_cmpfloat (spann_text_measure (context, text, font), ==, width);
  g_assert_cmpfloat (spann_text_measure (context, text, (SpannFont){14.0, SPANN_FACE_BOLD}), >,
                     width);
  g_assert_cmpfloat (spann_text_measure (context, text, (SpannFont){13.0, SPANN_FACE_REGULAR}), <,
                     width);
  text[4] = '\0';
  g_assert_cmpfloat (spann_text_measure (context, text, font), <, width);
  g_assert_cmpfloat (spann_text_measure (context, "1 Forskning", font), ==, width);
  g_object_unref (context);
}

static void
test_blocks (void)
{
  static const struct {
    const char *text;
    double width;
    guint max_lines;
    const char *lines;
    gboolean is_whole;
  } cases[] = {
      {NULL, 100.0, 1, "", TRUE},
      {"", 100.0, 1, "", TRUE},
      {" \n\t ", 100.0, 1, "", TRUE},
      {"Mellan ekosystem", 200.0, 3, "Mellan ekosystem", TRUE},
      {"Mellan ekosystem", 100.0, 3, "Mellan|ekosystem", TRUE},
      {"  Mellan\n\n ekosystem\x01 ", 200.0, 3, "Mellan ekosystem", TRUE},
      {"Mellan ekosystem", 100.0, 1, "Mellan ekos…", FALSE},
      {"Det globala marknadsgapet", 90.0, 2, "Det globala|marknads…", FALSE},
      {"Forskningsinfrastruktur", 90.0, 3, "Forskningsi|nfrastruktur", FALSE},
      {"Forskning", 5.0, 3, "", FALSE},
      {"Forskning", 0.0, 1, "", FALSE},
      {"Forskning", -7.0, 1, "", FALSE},
      {"ääääääääääää", 50.0, 1, "ääää…", FALSE},
      {"a\xcc\x88"
       "a\xcc\x88"
       "a\xcc\x88"
       "a\xcc\x88",
       30.0, 1,
       "a\xcc\x88"
       "…",
       FALSE},
      {"<b>&amp;</b>", 200.0, 1, "<b>&amp;</b>", TRUE},
      /* An amount stays whole; a space that keeps together is none where an ordinary one stands. */
      {"Beviljat 12\u202f550\u00a0tkr", 90.0, 3, "Beviljat|12\u202f550\u00a0tkr", TRUE},
      {"Beviljat 12\u2007550\u00a0tkr", 90.0, 3, "Beviljat|12\u2007550\u00a0tkr", TRUE},
      {"\u00a0Mellan\u00a0 \u202fekosystem\u00a0", 100.0, 3, "Mellan|ekosystem", TRUE},
      {" \u00a0\u202f", 100.0, 1, "", TRUE},
      /* So does a range, where it ends and where it is cut off. */
      {"Stöd åren 2024–2032", 125.0, 2, "Stöd åren|2024–2032", TRUE},
      {"Gap 0–4, 2024–2032", 110.0, 2, "Gap 0–4,|2024–2032", TRUE},
      {"Stöd åren 2024–2032", 125.0, 1, "Stöd åren 2024…", FALSE},
      {"7 av 7 gap bedömda · skala 0–4", 218.0, 2, "7 av 7 gap bedömda ·|skala 0–4", TRUE},
      /* Parts stay whole as long as one fits on a line. */
      {"7 av 7 gap bedömda · skala 0–4", 200.0, 2, "7 av 7 gap bedömda ·|skala 0–4", TRUE},
      {"7 av 7 gap bedömda · skala 0–4", 100.0, 3, "7 av 7 gap|bedömda ·|skala 0–4", TRUE},
  };
  PangoContext *context = make_context ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannTextBlock) block =
        spann_text_block_new (context, cases[i].text, font, cases[i].width, cases[i].max_lines);
    g_autofree char *lines = NULL;

    g_ptr_array_add (block->lines, NULL);
    lines = g_strjoinv ("|", (char **)block->lines->pdata);
    g_ptr_array_set_size (block->lines, block->lines->len - 1);
    g_test_message ("case %u: %s", i, lines);
    g_assert_cmpstr (lines, ==, cases[i].lines);
    g_assert_cmpint (block->is_whole, ==, cases[i].is_whole);
    g_assert_cmpfloat (block->width, <=, MAX (cases[i].width, 0.0) + 0.01);
    g_assert_cmpfloat_with_epsilon (block->height,
                                    block->lines->len * 14.0 * SPANN_TEXT_LINE_HEIGHT, 0.001);
  }
  g_object_unref (context);
}

/* Whatever a text holds, no line is wider than asked and none has a control. */
static void
test_hostile_blocks (void)
{
  static const char *const texts[] = {
      "👩‍🔬👩‍🔬👩‍🔬 forskning 🚀🚀🚀",
      "גשר בין מחקר לתעשייה",
      "الجسر بين البحث والصناعة",
      "a\xe2\x80\x8b\xe2\x80\x8b\xe2\x80\x8bz\xe2\x80\x8d\xef\xbb\xbf",
      "\xe2\x80\xae"
      "baklänges",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
      "\xef\xbf\xbe\xef\xbf\xbf",
      "\u2060 · –\u20605 · 0–4 · 1–2–3–\u2060",
  };
  PangoContext *context = make_context ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    for (double width = 0.0; width < 200.0; width += 7.0) {
      g_autoptr (SpannTextBlock) block = spann_text_block_new (context, texts[i], font, width, 2);

      g_assert_cmpuint (block->lines->len, <=, 2);
      g_assert_cmpfloat (block->width, <=, width + 0.01);
      for (guint j = 0; j < block->lines->len; j++) {
        const char *line = g_ptr_array_index (block->lines, j);

        g_assert_true (g_utf8_validate (line, -1, NULL));
        g_assert_cmpstr (line, !=, "");
      }
    }
  }
  g_object_unref (context);
}

static void
test_direction (void)
{
  static const struct {
    const char *text;
    gboolean right_to_left;
  } cases[] = {{"Forskning", FALSE}, {"12", FALSE}, {"", FALSE}, {"גשר", TRUE}, {"גשר abc", TRUE}};
  PangoContext *context = make_context ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gboolean right_to_left;
    double width = spann_text_measure_line (context, cases[i].text, font, &right_to_left);

    g_assert_cmpint (right_to_left, ==, cases[i].right_to_left);
    g_assert_cmpfloat (width, ==, spann_text_measure (context, cases[i].text, font));
  }
  g_object_unref (context);
}

/* Each way to break a text is what a block of just that width has. */
static void
test_breaks (void)
{
  static const struct {
    const char *text;
    guint n_breaks;
  } cases[] = {{"", 1},
               {"Forskning", 1},
               {"Mellan ekosystem", 2},
               {"ett två tre", 3},
               {"Donaudampfschifffahrtselektrizität", 0}};
  PangoContext *context = make_context ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GPtrArray) breaks = spann_text_list_breaks (context, cases[i].text, font, 160.0, 3);

    g_assert_cmpuint (breaks->len, ==, cases[i].n_breaks);
    for (double width = 5.0; width < 160.0; width += 3.0) {
      g_autoptr (SpannTextBlock) block =
          spann_text_block_new (context, cases[i].text, font, width, 3);
      const SpannTextBlock *chosen = spann_text_choose_breaks (breaks, width);

      g_assert_cmpint (chosen != NULL, ==, block->is_whole);
      if (chosen != NULL)
        g_assert_cmpfloat (chosen->width, ==, block->width);
    }
  }
  g_object_unref (context);
}

static gpointer
measure_in_thread_cb (gpointer data)
{
  double *width = g_new (double, 1);
  PangoContext *context = make_context ();

  for (guint i = 0; i < 50; i++)
    *width = spann_text_measure (context, "Övningsfråga åt gränsen", font);
  g_object_unref (context);
  return width;
}

static void
test_threads (void)
{
  GThread *threads[4];
  g_autofree double *expected = measure_in_thread_cb (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("measure", measure_in_thread_cb, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++) {
    g_autofree double *width = g_thread_join (threads[i]);

    g_assert_cmpfloat (*width, ==, *expected);
  }
}

/* The lines that a block has, each width for itself, also when it is asked for again. */
static void
test_counts_lines (void)
{
  static const char *const texts[] = {"", "Norrljus", "Malmens Verkstad och Norrljus Besök",
                                      "Övningsfrågaåtgränsentillallaisystemet"};
  PangoContext *context = make_context ();

  for (guint i = 0; i < 2 * G_N_ELEMENTS (texts); i++) {
    const char *text = texts[i % G_N_ELEMENTS (texts)];

    for (double width = 20; width < 400; width += 20) {
      g_autoptr (SpannTextBlock) block = spann_text_block_new (context, text, font, width, 3);

      g_assert_cmpuint (spann_text_count_lines (context, text, font, width, 3), ==,
                        block->lines->len);
    }
  }
  g_object_unref (context);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-layout/same-on-every-surface", test_same_on_every_surface);
  g_test_add_func ("/text-layout/widths", test_widths);
  g_test_add_func ("/text-layout/measured-again", test_measured_again);
  g_test_add_func ("/text-layout/blocks", test_blocks);
  g_test_add_func ("/text-layout/hostile-blocks", test_hostile_blocks);
  g_test_add_func ("/text-layout/direction", test_direction);
  g_test_add_func ("/text-layout/breaks", test_breaks);
  g_test_add_func ("/text-layout/counts-lines", test_counts_lines);
  g_test_add_func ("/text-layout/threads", test_threads);
  return g_test_run ();
}
