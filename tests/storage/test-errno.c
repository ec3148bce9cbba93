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

/* Whatever happens, something can be done. */
static void
test_advice (void)
{
  g_assert_cmpstr (spann_errno_advice (ENAMETOOLONG), ==, "choose a shorter name");
  g_assert_cmpstr (spann_errno_advice (EXDEV), ==, "try again, or save somewhere else");
  for (int code = 1; code < 150; code++)
    g_assert_cmpstr (spann_errno_advice (code), !=, "");
}

static void
test_refuse_read (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (spann_errno_refuse_read (EACCES, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_ACCES);
  g_assert_cmpstr (error->message, ==, "permission is lacking");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/errno/words", test_words);
  g_test_add_func ("/errno/advice", test_advice);
  g_test_add_func ("/errno/refuse-read", test_refuse_read);
  return g_test_run ();
}
