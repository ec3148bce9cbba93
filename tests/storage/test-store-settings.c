/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-store-settings.h"

static void
test_default (void)
{
  SpannStoreSettings settings = spann_store_settings_default ();

  g_assert_cmpuint (settings.max_size, ==, 64 * 1024 * 1024);
  g_assert_cmpuint (settings.backup_days, ==, 5);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store-settings/default", test_default);
  return g_test_run ();
}
