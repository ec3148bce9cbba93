/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"

/**
 * SpannComparison:
 * @n_gaps: how many gaps there are
 * @n_comparable: of these, gaps that are assessed both times, on comparable scales
 * @n_narrowed: of these, gaps with a higher score now
 * @n_widened: of these, gaps with a lower score now
 *
 * What has become of the gaps of an ecosystem.
 */
typedef struct {
  guint n_gaps;
  guint n_comparable;
  guint n_narrowed;
  guint n_widened;
} SpannComparison;

/* "fem gap har minskat sedan utgångsläget, ett har ökat", @since being "sedan utgångsläget". At
 * least one gap must be comparable. (transfer full) */
char *spann_comparison_words (const SpannComparison *self, const char *since,
                              const SpannLanguage *language);
