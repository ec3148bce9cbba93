/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-plain.h"

#include "spann-fixture.h"

static void
test_field (void)
{
  g_autoptr (SpannObject) ecosystem = fixture_ecosystem ("a", "Berättarna\ti Norr");
  g_autofree char *name = spann_plain_field (ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *absent = spann_plain_field (ecosystem, SPANN_ECOSYSTEM_ORGANISATION, NULL);
  g_autofree char *original = NULL;

  g_assert_cmpstr (name, ==, "Berättarna i Norr");
  g_assert_cmpstr (absent, ==, "");
  ecosystem = spann_object_with (g_steal_pointer (&ecosystem), SPANN_ECOSYSTEM_FOCUS_AREA,
                                 spann_value_text (fixture_text ("Rymd", NULL)));
  original = spann_plain_field (ecosystem, SPANN_ECOSYSTEM_FOCUS_AREA, "en");
  g_assert_cmpstr (original, ==, "Rymd (sv)");
}

static void
test_inside (void)
{
  static const char *const cases[][2] = {
      {"Gemensamma insatser", "gemensamma insatser"},
      {"An established bridge", "an established bridge"},
      {"A bridge", "a bridge"},
      {"EU-samarbete", "EU-samarbete"},
      {"Återkommande kontakter", "återkommande kontakter"},
      {"3 möten", "3 möten"},
      {"X", "X"},
      {"", ""},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *inside = spann_plain_inside (g_strdup (cases[i][0]));

    g_assert_cmpstr (inside, ==, cases[i][1]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain/field", test_field);
  g_test_add_func ("/plain/inside", test_inside);
  return g_test_run ();
}
