/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-crowd.h"

/* How many names there are. Those made to share a hash are of so many pairs of characters. */
#define N_NAMES 16384
#define N_PAIRS 14

/* A name of pairs that each count the same in g_str_hash(). (transfer full) */
static char *
make_alike (guint number)
{
  static const char *const pairs[] = {"ab", "bA"};
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < N_PAIRS; i++)
    g_string_append (name, pairs[number >> i & 1]);
  return g_string_free (name, FALSE);
}

/* Names that say how often they were looked at. */
typedef struct {
  char *text;
  guint *n_looks;
} Name;

static guint
hash_name (gconstpointer name)
{
  return g_str_hash (((const Name *)name)->text);
}

static gboolean
equal_names (gconstpointer a, gconstpointer b)
{
  const Name *name = a;

  (*name->n_looks)++;
  return g_str_equal (name->text, ((const Name *)b)->text);
}

static void
clear_name (gpointer name)
{
  g_free (((Name *)name)->text);
}

/* (transfer full) (element-type Name) */
static GArray *
make_names (guint n_names, gboolean alike, guint *n_looks)
{
  GArray *names = g_array_sized_new (FALSE, FALSE, sizeof (Name), n_names);

  g_array_set_clear_func (names, clear_name);
  for (guint i = 0; i < n_names; i++) {
    Name name = {alike ? make_alike (i) : g_strdup_printf ("eko-%u", i), n_looks};

    g_array_append_val (names, name);
  }
  return names;
}

static void
test_add (void)
{
  g_autoptr (SpannCrowd) crowd = spann_crowd_new (g_str_hash, g_str_equal);

  g_assert_cmpint (spann_crowd_add (crowd, "a"), ==, SPANN_CROWD_NEW);
  g_assert_cmpint (spann_crowd_add (crowd, ""), ==, SPANN_CROWD_NEW);
  g_assert_cmpint (spann_crowd_add (crowd, "a"), ==, SPANN_CROWD_KNOWN);
  spann_crowd_clear (crowd);
  g_assert_cmpint (spann_crowd_add (crowd, "a"), ==, SPANN_CROWD_NEW);
}

/* Names of one hash are few, and more of them cost no more. */
static void
test_alike (void)
{
  guint n_looks = 0;
  g_autoptr (GArray) names = make_names (N_NAMES, TRUE, &n_looks);
  g_autoptr (SpannCrowd) crowd = spann_crowd_new (hash_name, equal_names);

  for (guint i = 0; i < names->len; i++)
    g_assert_cmpint (spann_crowd_add (crowd, &g_array_index (names, Name, i)), ==,
                     i < SPANN_CROWD_MAX_ALIKE ? SPANN_CROWD_NEW : SPANN_CROWD_FULL);
  g_assert_cmpint (spann_crowd_add (crowd, &g_array_index (names, Name, 0)), ==, SPANN_CROWD_KNOWN);
  g_assert_cmpuint (n_looks, <=, (N_NAMES + 1) * SPANN_CROWD_MAX_ALIKE);
}

/* Names that nobody made for it are hardly looked at. */
static void
test_honest (void)
{
  guint n_looks = 0;
  g_autoptr (GArray) names = make_names (10 * N_NAMES, FALSE, &n_looks);
  g_autoptr (SpannCrowd) crowd = spann_crowd_new (hash_name, equal_names);

  for (guint i = 0; i < names->len; i++)
    g_assert_cmpint (spann_crowd_add (crowd, &g_array_index (names, Name, i)), ==, SPANN_CROWD_NEW);
  g_assert_cmpuint (n_looks, <, N_NAMES / 100);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/crowd/add", test_add);
  g_test_add_func ("/crowd/alike", test_alike);
  g_test_add_func ("/crowd/honest", test_honest);
  return g_test_run ();
}
