/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"

/* The two languages for the tests of figures. */

typedef enum {
  SPEAKING_SWEDISH,
  SPEAKING_ENGLISH,
  N_SPEAKING,
} Speaking;

/* The language, opened once and kept. Borrowed. */
SpannLanguage *speaking (Speaking which);

/* A figure's table as lines of cells, parted by "|". (transfer full) */
char *speaking_join_table (const GPtrArray *table);

/* Asserts that the table, which is freed, reads so; or one line of it, which is not. */
void speaking_assert_table (GPtrArray *table, const char *expected);
void speaking_assert_row (const GPtrArray *table, guint index, const char *expected);
