/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"

/* A test's fixture: both languages, from the catalogue of the build. */
typedef struct {
  SpannLanguage *swedish, *english;
} Languages;

/* Adds a test (a void function of Languages * and gconstpointer) with that fixture. */
#define LANGUAGES_ADD(path, function)                                                              \
  g_test_add (path, Languages, NULL, languages_open, function, languages_close)

void languages_open (Languages *self, gconstpointer data);
void languages_close (Languages *self, gconstpointer data);

/* Asserts that @text reads @expected, and frees it. */
void languages_assert_text (char *text, const char *expected);
