/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"

/* Objects and values of a portfolio in words, so that a planner finds them. All (transfer full). */

/* The object at @path of @root: "Skogsslingan, evaluation 15 October 2026, research". For what is
 * not there, what is above it; for the root "the portfolio". */
char *spann_words_place (const SpannObject *root, const char *path, const SpannLanguage *language);

/**
 * spann_words_value:
 * @path: the object of @root that the field belongs to
 * @value: (nullable): a value of @field, or of SPANN_FIELD_UNKNOWN, of a list's new order
 *
 * Returns: "2,5", "900 tkr", "15 oktober 2026", "“En lång text …”", "forskning"; "" for a value
 * that lacks, other than a score, which is not assessed then
 */
char *spann_words_value (const SpannObject *root, const char *path, SpannFieldId field,
                         const SpannValue *value, const SpannLanguage *language);
