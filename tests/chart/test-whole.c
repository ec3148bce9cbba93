/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-whole-private.h"

static const SpannFont regular = {14.0, SPANN_FACE_REGULAR};

/* Answers with how often it was asked, and with the width. */
static SpannWholeMeasure
count (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  guint *n_asked = (guint *)data;

  return (SpannWholeMeasure){{++*n_asked, width}};
}

static SpannWholeMeasure
count_too (PangoContext *context, gconstpointer data, SpannFont font, double width)
{
  return count (context, data, font, width);
}

/* The pages of a whole ask once; another whole, question, font or width is another matter. */
static void
test_remembers (void)
{
  static const SpannFont bold = {14.0, SPANN_FACE_BOLD}, large = {28.0, SPANN_FACE_REGULAR};
  static const char wholes[2];
  const struct {
    gconstpointer whole;
    SpannWholeFunc measure;
    SpannFont font;
    double width;
  } cases[] = {
      {&wholes[0], count, regular, 0.0},     {&wholes[1], count, regular, 0.0},
      {&wholes[0], count_too, regular, 0.0}, {&wholes[0], count, bold, 0.0},
      {&wholes[0], count, large, 0.0},       {&wholes[0], count, regular, 120.0},
  };
  PangoContext *context = spann_text_context_new ("DejaVu Sans", "sv");
  guint n_asked = 0;

  for (guint round = 0; round < 3; round++) {
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
      SpannWholeMeasure measure = spann_whole_measure (context, cases[i].whole, cases[i].measure,
                                                       &n_asked, cases[i].font, cases[i].width);

      g_assert_cmpfloat (measure.values[0], ==, i + 1);
      g_assert_cmpfloat (measure.values[1], ==, cases[i].width);
    }
  }
  g_assert_cmpuint (n_asked, ==, G_N_ELEMENTS (cases));
  g_object_unref (context);
}

/* Of what is shown on one page, another may stand at the same place the next time. */
static void
test_asks_again (void)
{
  PangoContext *context = spann_text_context_new ("DejaVu Sans", "sv");
  guint n_asked = 0;

  spann_whole_measure (context, NULL, count, &n_asked, regular, 0.0);
  spann_whole_measure (context, NULL, count, &n_asked, regular, 0.0);
  g_assert_cmpuint (n_asked, ==, 2);
  g_object_unref (context);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/whole/remembers", test_remembers);
  g_test_add_func ("/whole/asks-again", test_asks_again);
  return g_test_run ();
}
