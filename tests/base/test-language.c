/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-languages.h"

#include <string.h>

#include "spann-error.h"

static void
test_words (Languages *self, gconstpointer data)
{
  g_assert_cmpstr (spann_language_get_code (self->swedish), ==, "sv");
  g_assert_cmpstr (spann_language_get_code (self->english), ==, "en");
  g_assert_cmpstr (spann_tr_context (self->swedish, "month", "May"), ==, "maj");
  g_assert_cmpstr (spann_tr_context (self->english, "month", "May"), ==, "May");
  g_assert_cmpstr (spann_tr (self->swedish, "in no catalogue"), ==, "in no catalogue");
  g_assert_cmpstr (spann_tr_context (self->swedish, "nowhere", "May"), ==, "May");
}

static void
test_untranslated_plural (Languages *self, gconstpointer data)
{
  SpannLanguage *const both[] = {self->swedish, self->english};

  for (gsize i = 0; i < G_N_ELEMENTS (both); i++) {
    g_assert_cmpstr (spann_tr_plural (both[i], "one ox", "many oxen", 0), ==, "many oxen");
    g_assert_cmpstr (spann_tr_plural (both[i], "one ox", "many oxen", 1), ==, "one ox");
    g_assert_cmpstr (spann_tr_plural (both[i], "one ox", "many oxen", 2), ==, "many oxen");
  }
}

static void
test_bad_code (void)
{
  static const char *const codes[] = {"", "fi", "SV", "sv_SE", "../sv"};

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_null (spann_language_new (codes[i], g_getenv ("SPANN_TEST_LOCALE_DIR"), &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_LANGUAGE);
  }
}

static void
test_no_catalogue (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannLanguage) english = spann_language_new ("en", "/nowhere", &error);

  g_assert_no_error (error);
  g_assert_nonnull (english);
  g_assert_null (spann_language_new ("sv", "/nowhere", &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_LANGUAGE);
  g_assert_nonnull (strstr (error->message, "/nowhere/sv/LC_MESSAGES/spann.mo"));
}

static void
test_ref (Languages *self, gconstpointer data)
{
  g_autoptr (SpannLanguage) second = spann_language_ref (self->swedish);

  g_assert_true (second == self->swedish);
  spann_language_unref (g_steal_pointer (&second));
  g_assert_cmpstr (spann_tr_context (self->swedish, "month", "May"), ==, "maj");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  LANGUAGES_ADD ("/language/words", test_words);
  LANGUAGES_ADD ("/language/untranslated-plural", test_untranslated_plural);
  g_test_add_func ("/language/bad-code", test_bad_code);
  g_test_add_func ("/language/no-catalogue", test_no_catalogue);
  LANGUAGES_ADD ("/language/ref", test_ref);
  return g_test_run ();
}
