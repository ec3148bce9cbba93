/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-locale.h"

#include <glib.h>
#include <gnu/libc-version.h>
#include <stdlib.h>

#define CHILD "/locale/code/subprocess"

static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"};

/* What the environment says, and the language that the window then speaks. Whether a locale is
 * generated on the machine makes no difference; most test machines have none. */
static const struct {
  const char *values[G_N_ELEMENTS (variables)]; /* NULL: unset */
  const char *code;
} cases[] = {
    {{"sv_SE.UTF-8", NULL, NULL, NULL}, "sv"},
    {{"sv_SE.UTF-8", NULL, "en_GB.UTF-8", ""}, "sv"},
    {{NULL, NULL, "sv_SE.UTF-8", NULL}, "sv"},
    {{"", "", "sv_FI.UTF-8", NULL}, "sv"},
    {{NULL, "sv_SE.UTF-8", "en_GB.UTF-8", NULL}, "sv"},
    {{"C.UTF-8", NULL, NULL, "sv"}, "sv"},
    {{"C.UTF-8", NULL, NULL, "fi:sv:en"}, "sv"},
    {{"sv_SE.UTF-8", NULL, NULL, "en"}, "en"},
    {{"en_GB.UTF-8", NULL, "sv_SE.UTF-8", NULL}, "en"},
    {{"fi_FI.UTF-8", NULL, NULL, NULL}, "en"},
    {{"C", NULL, NULL, NULL}, "en"},
    {{NULL, NULL, NULL, NULL}, "en"},
};

/* The first look-up fixes a process's language, so each case has one of its own. */
static void
speak_in_child (void)
{
  spann_locale_init (g_getenv ("SPANN_TEST_LOCALE_DIR"));
  g_print ("language=%s\n", spann_locale_get_code ());
}

/* Since 2.39 the C library ignores LANGUAGE under C.UTF-8, and so do we where no other locale is
 * generated. */
static gboolean
is_language_read (void)
{
  return strtod (gnu_get_libc_version (), NULL) < 2.39;
}

static void
test_code (void)
{
  if (!is_language_read ()) {
    g_test_skip ("the C library does not read LANGUAGE here");
    return;
  }
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *expected = g_strdup_printf ("*language=%s\n*", cases[i].code);

    for (gsize j = 0; j < G_N_ELEMENTS (variables); j++) {
      if (cases[i].values[j] != NULL)
        g_setenv (variables[j], cases[i].values[j], TRUE);
      else
        g_unsetenv (variables[j]);
    }
    g_test_trap_subprocess (CHILD, 0, G_TEST_SUBPROCESS_DEFAULT);
    g_test_trap_assert_passed ();
    g_test_trap_assert_stdout (expected);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/locale/code", test_code);
  g_test_add_func (CHILD, speak_in_child);
  return g_test_run ();
}
