/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-measure-private.h"

#include "spann-text-block-private.h"

static const SpannFont font = {14.0, SPANN_FACE_REGULAR};

static PangoContext *
make_context (void)
{
  return spann_text_context_new ("DejaVu Sans", "sv");
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
test_again (void)
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
  g_test_add_func ("/text-measure/widths", test_widths);
  g_test_add_func ("/text-measure/again", test_again);
  g_test_add_func ("/text-measure/direction", test_direction);
  g_test_add_func ("/text-measure/threads", test_threads);
  g_test_add_func ("/text-measure/counts-lines", test_counts_lines);
  return g_test_run ();
}
