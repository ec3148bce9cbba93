/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-id.h"

#define LONGEST "0123456789012345678901234567890123456789012345678901234567890123"

static void
test_valid (void)
{
  static const char *const good[] = {"a", "research", "A-Z_0.9", "...", "-", LONGEST};
  static const char *const bad[] = {"", ".", "..", "a b", "a/b", "å", "a\n", LONGEST "4"};

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (spann_id_is_valid (good[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (spann_id_is_valid (bad[i]));
}

static void
test_random (void)
{
  SpannIdSource source = spann_id_source_random ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int i = 0; i < 1000; i++) {
    char *id = spann_id_source_next (&source);

    g_assert_true (spann_id_is_valid (id));
    g_assert_true (g_hash_table_add (seen, id));
  }
}

static char *
count_up (gpointer data)
{
  int *n = data;

  return g_strdup_printf ("id-%d", ++*n);
}

static void
test_injected (void)
{
  int n = 0;
  const SpannIdSource source = {count_up, &n};
  g_autofree char *first = spann_id_source_next (&source);
  g_autofree char *second = spann_id_source_next (&source);

  g_assert_cmpstr (first, ==, "id-1");
  g_assert_cmpstr (second, ==, "id-2");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/id/valid", test_valid);
  g_test_add_func ("/id/random", test_random);
  g_test_add_func ("/id/injected", test_injected);
  return g_test_run ();
}
