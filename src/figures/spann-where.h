/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"

/**
 * SpannWhereKind:
 * @SPANN_WHERE_ALL: all ecosystems that there are
 * @SPANN_WHERE_ASSESSED: those that are assessed; there are others
 * @SPANN_WHERE_COMPARABLE: those that can be compared; there are others
 *
 * Of which ecosystems a finding speaks.
 */
typedef enum {
  SPANN_WHERE_ALL,
  SPANN_WHERE_ASSESSED,
  SPANN_WHERE_COMPARABLE,
} SpannWhereKind;

/* In how many of @of ecosystems a finding holds, after "in": "two of six assessed ecosystems",
 * "both ecosystems", "no ecosystem". (transfer full) */
char *spann_where_words (guint n, guint of, SpannWhereKind kind, const SpannLanguage *language);
