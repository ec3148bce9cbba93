/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-excerpt.h"

#include <glib.h>

#define LONG                                                                                           \
  "Samarbetet bär sina kostnader och behöver tid för att få fler företag att hålla öppet hela " \
  "året, vilket styrgruppen"

static void
test_excerpt (void)
{
  static const struct {
    const char *text;
    const char *excerpt;
  } cases[] = {
      {NULL, ""},
      {"", ""},
      {"Kort.", "Kort."},
      {"Två\n\nrader\t", "Två rader"},
      {LONG, "Samarbetet bär sina kostnader och behöver tid för att få fler företag att hålla …"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *excerpt = spann_excerpt (cases[i].text);

    g_assert_cmpstr (excerpt, ==, cases[i].excerpt);
  }
}

/* One word without end is cut within, and never between a letter and its accent. */
static void
test_long_word (void)
{
  g_autoptr (GString) word = g_string_new (NULL);
  g_autofree char *excerpt = NULL;

  for (guint i = 0; i < 79; i++)
    g_string_append_c (word, 'x');
  g_string_append (word, "e\u0301\u0301xyz");
  excerpt = spann_excerpt (word->str);
  g_assert_true (g_utf8_validate (excerpt, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (excerpt, -1), ==, 80);
  g_assert_true (g_str_has_suffix (excerpt, "x…"));
}

/* Accents alone have no letter to be cut before, and still an end. */
static void
test_marks_alone (void)
{
  g_autoptr (GString) marks = g_string_new (NULL);
  g_autofree char *excerpt = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append (marks, "\u0301");
  excerpt = spann_excerpt (marks->str);
  g_assert_true (g_utf8_validate (excerpt, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (excerpt, -1), <=, 81);
}

static void
test_difference (void)
{
  static const struct {
    const char *before;
    const char *after;
    const char *excerpts[2];
  } cases[] = {
      {"", "Ny.", {"", "Ny."}},
      {"Två avtal.", "Tre avtal.", {"Två avtal.", "Tre avtal."}},
      {LONG " skriver.",
       LONG " menar.",
       {"… året, vilket styrgruppen skriver.", "… året, vilket styrgruppen menar."}},
      {"Inte " LONG, "Nog " LONG, {"Inte Samarbetet bär sina …", "Nog Samarbetet bär sina …"}},
      {LONG " i år " LONG,
       LONG " nästa år " LONG,
       {"… året, vilket styrgruppen i år Samarbetet bär …",
        "… året, vilket styrgruppen nästa år Samarbetet bär …"}},
      {LONG, LONG " igen", {"… året, vilket styrgruppen", "… året, vilket styrgruppen igen"}},
      {LONG " a a a", LONG " a a", {"… styrgruppen a a a", "… styrgruppen a a"}},
      {LONG " mer",
       "",
       {"Samarbetet bär sina kostnader och behöver tid för att få fler företag att "
        "hålla …",
        ""}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *before = NULL;
    g_autofree char *after = NULL;

    spann_excerpt_difference (cases[i].before, cases[i].after, &before, &after);
    g_assert_cmpstr (before, ==, cases[i].excerpts[0]);
    g_assert_cmpstr (after, ==, cases[i].excerpts[1]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/excerpt", test_excerpt);
  g_test_add_func ("/excerpt/long-word", test_long_word);
  g_test_add_func ("/excerpt/marks-alone", test_marks_alone);
  g_test_add_func ("/excerpt/difference", test_difference);
  return g_test_run ();
}
