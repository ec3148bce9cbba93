/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-language.h"

#include <string.h>

#include "spann-error.h"

static SpannLanguage *
open_language (const char *code)
{
  g_autoptr (GError) error = NULL;
  SpannLanguage *language = spann_language_new (code, g_getenv ("SPANN_TEST_LOCALE_DIR"), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (spann_language_get_code (language), ==, code);
  return language;
}

static void
test_words (void)
{
  g_autoptr (SpannLanguage) swedish = open_language ("sv");
  g_autoptr (SpannLanguage) english = open_language ("en");

  g_assert_cmpstr (spann_tr_context (swedish, "month", "May"), ==, "maj");
  g_assert_cmpstr (spann_tr_context (english, "month", "May"), ==, "May");
  g_assert_cmpstr (spann_tr (swedish, "in no catalogue"), ==, "in no catalogue");
  g_assert_cmpstr (spann_tr_context (swedish, "nowhere", "May"), ==, "May");
}

static void
test_untranslated_plural (void)
{
  static const char *const codes[] = {"sv", "en"};

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++) {
    g_autoptr (SpannLanguage) language = open_language (codes[i]);

    g_assert_cmpstr (spann_tr_plural (language, "one ox", "many oxen", 0), ==, "many oxen");
    g_assert_cmpstr (spann_tr_plural (language, "one ox", "many oxen", 1), ==, "one ox");
    g_assert_cmpstr (spann_tr_plural (language, "one ox", "many oxen", 2), ==, "many oxen");
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
test_ref (void)
{
  SpannLanguage *language = open_language ("sv");

  g_assert_true (spann_language_ref (language) == language);
  spann_language_unref (language);
  g_assert_cmpstr (spann_tr_context (language, "month", "May"), ==, "maj");
  spann_language_unref (language);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/words", test_words);
  g_test_add_func ("/language/untranslated-plural", test_untranslated_plural);
  g_test_add_func ("/language/bad-code", test_bad_code);
  g_test_add_func ("/language/no-catalogue", test_no_catalogue);
  g_test_add_func ("/language/ref", test_ref);
  return g_test_run ();
}
