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
