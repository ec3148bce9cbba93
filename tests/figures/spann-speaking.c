/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-speaking.h"

SpannLanguage *
speaking (Speaking which)
{
  static SpannLanguage *languages[N_SPEAKING];
  static const char *const codes[] = {"sv", "en"};

  if (languages[which] == NULL) {
    g_autoptr (GError) error = NULL;

    languages[which] =
        spann_language_new (codes[which], g_getenv ("SPANN_TEST_LOCALE_DIR"), &error);
    g_assert_no_error (error);
  }
  return languages[which];
}
