/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-errno.h"

#include <errno.h>
#include <glib.h>

static void
test_words (void)
{
  static const struct {
    int code;
    const char *words;
  } cases[] = {
      {EACCES, "permission is lacking"},
      {EPERM, "permission is lacking"},
      {ENOENT, "there is no such file or folder"},
      {ENOSPC, "the disk is full"},
      {EISDIR, "it is a folder"},
      {EROFS, "the disk may only be read"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (spann_errno_words (cases[i].code), ==, cases[i].words);
  g_assert_cmpstr (spann_errno_words (EXDEV), ==, g_strerror (EXDEV));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/errno/words", test_words);
  return g_test_run ();
}
