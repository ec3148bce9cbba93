/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text.h"

static void
test_get (void)
{
  static const struct {
    const char *own_language, *own, *other, *language, *exact, *shown;
  } cases[] = {
      {"sv", "bro", "bridge", "sv", "bro", "bro"},
      {"sv", "bro", "bridge", "en", "bridge", "bridge"},
      {"en", "bridge", "bro", "sv", "bro", "bro"},
      {"sv", "bro", NULL, "en", NULL, "bro"},
      {"en", "bridge", NULL, "sv", NULL, "bridge"},
      {"sv", "", NULL, "sv", "", ""},
      {"sv", "bro", "bridge", "fi", NULL, "bro"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannText) text =
        spann_text_new (cases[i].own_language, cases[i].own, cases[i].other);

    g_assert_cmpstr (spann_text_get_own_language (text), ==, cases[i].own_language);
    g_assert_cmpstr (spann_text_get_exact (text, cases[i].language), ==, cases[i].exact);
    g_assert_cmpstr (spann_text_get (text, cases[i].language), ==, cases[i].shown);
  }
  g_assert_cmpstr (spann_text_get (NULL, "sv"), ==, "");
}

static void
test_equal (void)
{
  g_autoptr (SpannText) text = spann_text_new ("sv", "bro", NULL);
  g_autoptr (SpannText) same = spann_text_new ("sv", "bro", NULL);
  g_autoptr (SpannText) both = spann_text_new ("sv", "bro", "bridge");
  g_autoptr (SpannText) elsewhere = spann_text_new ("en", "bro", NULL);
  g_autoptr (SpannText) empty = spann_text_new ("sv", "bro", "");

  g_assert_true (spann_text_equal (text, same));
  g_assert_false (spann_text_equal (text, both));
  g_assert_false (spann_text_equal (text, elsewhere));
  g_assert_false (spann_text_equal (text, empty));
}

static void
test_with (void)
{
  g_autoptr (SpannText) text = spann_text_new ("sv", "bro", "bridge");
  g_autoptr (SpannText) own = spann_text_with (text, "sv", "broar");
  g_autoptr (SpannText) other = spann_text_with (text, "en", "bridges");
  g_autoptr (SpannText) removed = spann_text_with (text, "en", NULL);

  g_assert_cmpstr (spann_text_get_exact (own, "sv"), ==, "broar");
  g_assert_cmpstr (spann_text_get_exact (own, "en"), ==, "bridge");
  g_assert_cmpstr (spann_text_get_exact (other, "en"), ==, "bridges");
  g_assert_cmpstr (spann_text_get_exact (removed, "en"), ==, NULL);
  g_assert_cmpstr (spann_text_get_exact (text, "en"), ==, "bridge");
}

static void
test_ref (void)
{
  SpannText *text = spann_text_new ("en", "bridge", NULL);

  g_assert_true (spann_text_ref (text) == text);
  spann_text_unref (text);
  g_assert_cmpstr (spann_text_get (text, "en"), ==, "bridge");
  spann_text_unref (text);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text/get", test_get);
  g_test_add_func ("/text/equal", test_equal);
  g_test_add_func ("/text/with", test_with);
  g_test_add_func ("/text/ref", test_ref);
  return g_test_run ();
}
