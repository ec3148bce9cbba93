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
    g_autofree char *a = g_strconcat (cases[i].a, "\": 1", NULL);
    g_autofree char *b = g_strconcat (cases[i].b, "\"", NULL);

    g_test_message ("%s and %s", cases[i].a, cases[i].b);
    g_assert_cmpint (spann_json_name_equal (a, b), ==, cases[i].equal);
    g_assert_cmpint (spann_json_name_hash (a) == spann_json_name_hash (b), ==, cases[i].equal);
  }
}

/* It is the hash of the library that reads the file next. */
static void
test_hash (void)
{
  static const char *const names[][2] = {{"", ""},
                                         {"gap", "gap"},
                                         {"å\xf0\x9f\x9a\x80", "\\u00e5\\ud83d\\ude80"},
                                         {"\n\"", "\\n\\\""}};

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *spelled = g_strconcat (names[i][1], "\"", NULL);

    g_assert_cmpuint (spann_json_name_hash (spelled), ==, g_str_hash (names[i][0]));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-names/equal", test_equal);
  g_test_add_func ("/json-names/hash", test_hash);
  return g_test_run ();
}
