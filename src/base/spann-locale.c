/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-locale.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

/* What the environment asks for, by the rules of setlocale(). */
static const char *
find_wanted_locale (void)
{
  static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++) {
    const char *value = g_getenv (variables[i]);

    if (value != NULL && *value != '\0')
      return value;
  }
  return "C";
}

static void
keep_language (const char *wanted)
{
  const char *language = g_getenv ("LANGUAGE");

  if (language == NULL || *language == '\0')
    g_setenv ("LANGUAGE", wanted, TRUE);
}

void
spann_locale_init (const char *locale_dir)
{
  if (setlocale (LC_ALL, "") == NULL) {
    keep_language (find_wanted_locale ());
    setlocale (LC_ALL, "C.UTF-8");
  }
  bindtextdomain (GETTEXT_PACKAGE, locale_dir);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

const char *
spann_locale_get_code (void)
{
  /* Translators: the two letters of your language, "sv" for Swedish: they choose how the window
   * writes numbers and dates. */
  return g_str_equal (C_ ("language code", "en"), "sv") ? "sv" : "en";
}
