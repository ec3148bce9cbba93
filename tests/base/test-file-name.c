/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-file-name.h"

static void
test_names (void)
{
  /* In this order: a name that is taken gets a number. */
  static const struct {
    const char *name;
    const char *expected;
  } cases[] = {
      {"Skogsslingan", "radar-skogsslingan"},
      {"skogsslingan!", "radar-skogsslingan-2"},
      {"SKOGSSLINGAN", "radar-skogsslingan-3"},
      {"Byggkraft Älven", "radar-byggkraft-alven"},
      {"../../etc/passwd", "radar-etc-passwd"},
      {"  .hidden", "radar-hidden"},
      {"", "radar"},
      {"…", "radar-2"},
      {"a/b\\c:d*e", "radar-a-b-c-d-e"},
      {"0123456789012345678901234567890123456789012345678901234567890123456789",
       "radar-012345678901234567890123456789012345678901234567890123456789"},
  };
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *name = spann_file_name_make ("radar", cases[i].name, taken);

    g_assert_cmpstr (name, ==, cases[i].expected);
  }
}

static void
test_alone (void)
{
  g_autofree char *name = spann_file_name_make ("timeline", "Norrbotten 2032", NULL);

  g_assert_cmpstr (name, ==, "timeline-norrbotten-2032");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/file-name/names", test_names);
  g_test_add_func ("/file-name/alone", test_alone);
  return g_test_run ();
}
