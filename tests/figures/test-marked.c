/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-marked.h"

#include "spann-fixture.h"

static void
test_add (void)
{
  static const struct {
    const char *own_language, *own, *other, *language, *mark, *shown;
  } cases[] = {
      {"sv", "bro", "bridge", "sv", NULL, "bro"},
      {"sv", "bro", "bridge", "en", NULL, "bridge"},
      {"sv", "bro", NULL, "sv", NULL, "bro"},
      {"sv", "bro", NULL, "en", "sv", "bro (sv)"},
      {"en", "bridge", NULL, "sv", "en", "bridge (en)"},
      {"en", "bridge", "", "sv", "en", "bridge (en)"},
      {"sv", "", NULL, "en", "sv", ""},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannText) text =
        spann_text_new (cases[i].own_language, cases[i].own, cases[i].other);
    g_autofree char *shown = spann_marked_add (g_strdup (spann_text_get (text, cases[i].language)),
                                               text, cases[i].language);

    g_assert_cmpstr (spann_marked_get_language (text, cases[i].language), ==, cases[i].mark);
    g_assert_cmpstr (shown, ==, cases[i].shown);
  }
}

static void
test_field (void)
{
  g_autoptr (SpannObject) ecosystem = fixture_ecosystem ("a", "Berättarna");
  g_autofree char *absent = spann_marked_field (ecosystem, SPANN_ECOSYSTEM_FOCUS_AREA, "en");
  g_autofree char *marked = NULL;

  g_assert_cmpstr (absent, ==, "");
  ecosystem = spann_object_with (g_steal_pointer (&ecosystem), SPANN_ECOSYSTEM_FOCUS_AREA,
                                 spann_value_text (fixture_text ("Rymd\noch is", NULL)));
  marked = spann_marked_field (ecosystem, SPANN_ECOSYSTEM_FOCUS_AREA, "en");
  g_assert_cmpstr (marked, ==, "Rymd\noch is (sv)");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/marked/add", test_add);
  g_test_add_func ("/marked/field", test_field);
  return g_test_run ();
}
