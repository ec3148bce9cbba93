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
      {"sv", "", "bridge", "sv", "", ""},
      {"sv", "bro", "", "en", NULL, "bro"},
      {"en", "bridge", "", "sv", NULL, "bridge"},
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

/* An empty translation has a place and nothing in it. */
static void
test_holds (void)
{
  g_autoptr (SpannText) alone = spann_text_new ("en", "bridge", NULL);
  g_autoptr (SpannText) empty = spann_text_new ("en", "bridge", "");

  g_assert_true (spann_text_holds (alone, "en"));
  g_assert_false (spann_text_holds (alone, "sv"));
  g_assert_true (spann_text_holds (empty, "sv"));
  g_assert_false (spann_text_holds (empty, "fi"));
  g_assert_cmpstr (spann_text_get_other_language (alone), ==, "sv");
  g_assert_true (spann_text_is_language ("sv"));
  g_assert_false (spann_text_is_language ("fi"));
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

/* A third language comes along, wherever it stood. */
static void
test_unknown (void)
{
  g_autoptr (SpannText) bare = spann_text_new ("sv", "bro", "bridge");
  g_autoptr (GPtrArray) unknown = spann_unknown_list_new ();
  g_autoptr (GPtrArray) elsewhere = spann_unknown_list_new ();
  g_autoptr (GPtrArray) none = spann_unknown_list_new ();
  g_autoptr (SpannText) text = NULL;
  g_autoptr (SpannText) moved = NULL;
  g_autoptr (SpannText) edited = NULL;
  g_autoptr (SpannText) emptied = NULL;

  g_ptr_array_add (unknown, spann_unknown_new ("fi", "sv", "\"silta\""));
  g_ptr_array_add (elsewhere, spann_unknown_new ("fi", NULL, "\"silta\""));
  text = spann_text_with_unknown (bare, unknown);
  moved = spann_text_with_unknown (bare, elsewhere);
  edited = spann_text_with (text, "sv", "broar");
  emptied = spann_text_with_unknown (text, none);
  g_assert_true (spann_text_get_unknown (edited) == unknown);
  g_assert_null (spann_text_get_unknown (emptied));
  g_assert_true (spann_text_equal (emptied, bare));
  g_assert_false (spann_text_equal (text, bare));
  g_assert_true (spann_text_equal (text, moved));
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
  g_test_add_func ("/text/holds", test_holds);
  g_test_add_func ("/text/equal", test_equal);
  g_test_add_func ("/text/with", test_with);
  g_test_add_func ("/text/unknown", test_unknown);
  g_test_add_func ("/text/ref", test_ref);
  return g_test_run ();
}
