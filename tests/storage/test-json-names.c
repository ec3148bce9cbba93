/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-json-names-private.h"

static void
test_equal (void)
{
  static const struct {
    const char *a;
    const char *b;
    gboolean equal;
  } cases[] = {
      {"", "", TRUE},
      {"gap", "gap", TRUE},
      {"gap", "gaps", FALSE},
      {"gap", "Gap", FALSE},
      {"gap", "\\u0067ap", TRUE},
      {"\\u00E5r", "\\u00e5r", TRUE},
      {"\\u00e5r", "år", TRUE},
      {"a/b", "a\\/b", TRUE},
      {"\\\"", "\\u0022", TRUE},
      {"\\\\", "\\u005c", TRUE},
      {"\\b\\f\\n\\r\\t", "\\u0008\\u000c\\u000a\\u000d\\u0009", TRUE},
      {"\\n", "n", FALSE},
      {"\\ud83d\\ude80", "🚀", TRUE},
      {"\\ud83d\\ude80", "🚁", FALSE},
      {"\\uffff", "\xef\xbf\xbf", TRUE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GHashTable) names = spann_json_names_new ();
    g_autofree char *a = g_strconcat (cases[i].a, "\": 1", NULL);
    g_autofree char *b = g_strconcat (cases[i].b, "\"", NULL);

    g_test_message ("%s and %s", cases[i].a, cases[i].b);
    g_assert_true (g_hash_table_add (names, a));
    g_assert_cmpint (g_hash_table_add (names, b), ==, !cases[i].equal);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-names/equal", test_equal);
  return g_test_run ();
}
