/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-edit.h"
#include "spann-fields.h"
#include "spann-year-range.h"

/**
 * SpannIndicatorDraftValue:
 * @number: the year's value; NAN for none
 * @note: what is said of it; "" for nothing. One without a number goes with it
 */
typedef struct {
  double number;
  char *note;
} SpannIndicatorDraftValue;

/**
 * SpannIndicatorDraft:
 * @ecosystem: key of the ecosystem
 * @indicator: (nullable): key of the indicator that is changed; NULL for a new one
 * @name: what is counted; one cannot do without
 * @kind: whether it counts the members
 * @unit: what its numbers count; "" for none
 * @gap: (nullable): key of the gap that it tells of; NULL for the whole ecosystem
 * @years: the years that a value can be given for; values of other years stay as they are
 * @values: (element-type SpannIndicatorDraftValue): one for each year, in order
 *
 * An indicator while it is being entered. No widgets, no words.
 */
typedef struct {
  char *ecosystem;
  char *indicator;
  char *name;
  SpannIndicatorKind kind;
  char *unit;
  char *gap;
  SpannYearRange years;
  GArray *values;
} SpannIndicatorDraft;

/* A draft of the indicator @indicator of @ecosystem, from the first year that is followed to
 * @today's; for NULL of a new one, which counts the members where nothing does so yet. (transfer
 * full) */
SpannIndicatorDraft *spann_indicator_draft_new (const SpannObject *root, const char *ecosystem,
                                                const char *indicator, SpannDate today,
                                                const char *language);
void spann_indicator_draft_free (SpannIndicatorDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannIndicatorDraft, spann_indicator_draft_free)

/* What is given for @year, one of its years. Borrowed. */
SpannIndicatorDraftValue *spann_indicator_draft_get_value (SpannIndicatorDraft *self, int year);

/* The draft as an edit of @root; @id is the key of a new indicator. (transfer full) */
SpannEdit *spann_indicator_draft_make_edit (const SpannIndicatorDraft *self,
                                            const SpannObject *root, const char *id,
                                            const char *language);

/* An edit of @root that removes @indicator. (transfer full) */
SpannEdit *spann_indicator_remove_edit (const SpannObject *root, const char *ecosystem,
                                        const char *indicator);
