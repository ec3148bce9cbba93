/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-languages.h"

static SpannLanguage *
open_language (const char *code)
{
  g_autoptr (GError) error = NULL;
  SpannLanguage *language = spann_language_new (code, g_getenv ("SPANN_TEST_LOCALE_DIR"), &error);

  g_assert_no_error (error);
  return language;
}

void
languages_open (Languages *self, gconstpointer data)
{
  self->swedish = open_language ("sv");
  self->english = open_language ("en");
}

void
languages_close (Languages *self, gconstpointer data)
{
  spann_language_unref (self->swedish);
  spann_language_unref (self->english);
}

void
languages_assert_text (char *text, const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}
