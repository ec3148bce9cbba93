/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-acl.h"

/* user::rw- user:1000:r-- group::rw- group:50:rwx mask::r-- other::--- */
static const guint8 sample[] = {
    2,  0, 0, 0,                      /* version */
    1,  0, 6, 0, 255,  255, 255, 255, /* user:: */
    2,  0, 4, 0, 0xe8, 3,   0,   0,   /* user:1000: */
    4,  0, 6, 0, 255,  255, 255, 255, /* group:: */
    8,  0, 7, 0, 50,   0,   0,   0,   /* group:50: */
    16, 0, 4, 0, 255,  255, 255, 255, /* mask:: */
    32, 0, 0, 0, 255,  255, 255, 255, /* other:: */
};

static void
assert_bytes (const GArray *acl, const guint8 *expected, gsize size)
{
  g_autoptr (GBytes) bytes = spann_acl_to_bytes (acl);
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  g_assert_cmpmem (data, length, expected, size);
}

static void
test_round (void)
{
  g_autoptr (GArray) acl = spann_acl_parse (sample, sizeof sample);

  g_assert_nonnull (acl);
  g_assert_cmpuint (acl->len, ==, 6);
  g_assert_cmpuint (spann_acl_get_rights (acl, SPANN_ACL_MASK), ==, 4);
  assert_bytes (acl, sample, sizeof sample);
}

static void
test_hostile (void)
{
  guint8 wrong[sizeof sample];

  for (gsize size = 0; size < sizeof sample; size++) {
    g_autoptr (GArray) acl = spann_acl_parse (sample, size);

    g_assert_true ((acl == NULL) == (size < 4 || (size - 4) % 8 != 0));
  }
  memcpy (wrong, sample, sizeof sample);
  wrong[0] = 3;
  g_assert_null (spann_acl_parse (wrong, sizeof wrong));
}

static void
test_mode (void)
{
  static const guint8 expected[] = {2, 0, 0,   0,   1,   0,   6,  0, 255, 255, 255, 255, 4,   0,
                                    4, 0, 255, 255, 255, 255, 32, 0, 1,   0,   255, 255, 255, 255};
  g_autoptr (GArray) acl = spann_acl_from_mode (0641);

  assert_bytes (acl, expected, sizeof expected);
}

/* What the mask held back stays held back when an entry comes that may more. */
static void
test_grant (void)
{
  g_autoptr (GArray) acl = spann_acl_parse (sample, sizeof sample);
  g_autoptr (GArray) read = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize size;
  const guint8 *data = NULL;

  spann_acl_apply_mask (acl);
  spann_acl_grant (acl, SPANN_ACL_USER, 7, 6);
  spann_acl_grant (acl, SPANN_ACL_USER, 1000, 1);
  spann_acl_set (acl, SPANN_ACL_OWNING_GROUP, 0);
  bytes = spann_acl_to_bytes (acl);
  data = g_bytes_get_data (bytes, &size);
  read = spann_acl_parse (data, size);
  g_assert_cmpuint (read->len, ==, 7);
  g_assert_cmpuint (g_array_index (read, SpannAclEntry, 1).id, ==, 7);
  g_assert_cmpuint (g_array_index (read, SpannAclEntry, 2).rights, ==, 5);
  g_assert_cmpuint (g_array_index (read, SpannAclEntry, 4).rights, ==, 4);
  g_assert_cmpuint (spann_acl_get_rights (read, SPANN_ACL_OWNING_GROUP), ==, 0);
  g_assert_cmpuint (spann_acl_get_rights (read, SPANN_ACL_MASK), ==, 7);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/acl/round", test_round);
  g_test_add_func ("/acl/hostile", test_hostile);
  g_test_add_func ("/acl/mode", test_mode);
  g_test_add_func ("/acl/grant", test_grant);
  return g_test_run ();
}
