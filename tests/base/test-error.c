/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-error.h"

/* The domain's name is part of what a program can match on, and formatters have broken such names.
 */
static void
test_quark (void)
{
  g_assert_cmpstr (g_quark_to_string (SPANN_ERROR), ==, "spann_error");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/error/quark", test_quark);
  return g_test_run ();
}
