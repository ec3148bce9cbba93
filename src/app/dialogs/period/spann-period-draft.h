/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-edit.h"
#include "spann-funding.h"
#include "spann-year-range.h"

/**
 * SpannPeriodDraft:
 * @ecosystem: key of the ecosystem
 * @period: (nullable): key of the period that is changed; NULL for a new one
 * @years: its years
 * @amounts: (element-type SpannMoney): the amount of each year, in order; -1 where none is given
 * @known: (element-type int SpannMoney): amounts of years that it has had, for when they come back
 * @co_funding: -1 where none is given
 * @total_cost: -1 where none is given
 * @conditions: what the money comes with; "" for none
 * @case_id: the case in an external system; "" for none
 * @matter: (nullable): key of the matter that decides it
 *
 * A funding period while it is being entered: values that could be read, and may still break a rule
 * of the strategy. No widgets, no words.
 */
typedef struct {
  char *ecosystem;
  char *period;
  SpannYearRange years;
  GArray *amounts;
  GHashTable *known;
  SpannMoney co_funding;
  SpannMoney total_cost;
  char *conditions;
  char *case_id;
  char *matter;
} SpannPeriodDraft;

/* A draft of the period @period of @ecosystem; for NULL of a new one, with the years that fit next.
 * (transfer full) */
SpannPeriodDraft *spann_period_draft_new (const SpannObject *root, const char *ecosystem,
                                          const char *period, SpannDate today,
                                          const char *language);
void spann_period_draft_free (SpannPeriodDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannPeriodDraft, spann_period_draft_free)

/* Gives it other years. Amounts stay with their years, also with one that leaves and comes back; a
 * year that is new gets the last amount given. */
void spann_period_draft_set_years (SpannPeriodDraft *self, SpannYearRange years);

/* The one amount of every year; -1 when they differ or some are missing. */
SpannMoney spann_period_draft_get_same_amount (const SpannPeriodDraft *self);
/* Gives every year that amount, and those that come. */
void spann_period_draft_set_same_amount (SpannPeriodDraft *self, SpannMoney amount);

/**
 * spann_period_draft_find_fit:
 * @findings: what spann_funding_rules_try() says of its years
 * @out_years: (out): years near those of the draft that break no rule
 *
 * Returns: FALSE when the draft breaks none, or nothing fits
 */
gboolean spann_period_draft_find_fit (const SpannPeriodDraft *self, const SpannObject *root,
                                      const GPtrArray *findings, SpannDate today,
                                      SpannYearRange *out_years);

/* Whether @findings has one of severity error. */
gboolean spann_period_draft_breaks_rule (const GPtrArray *findings);

/* The draft as an edit of @root; @id is the key of a new period. Periods are numbered anew by their
 * first year. (transfer full) */
SpannEdit *spann_period_draft_make_edit (const SpannPeriodDraft *self, const SpannObject *root,
                                         const char *id, const char *language, SpannDate today);

/* An edit of @root that removes @period. (transfer full) */
SpannEdit *spann_period_remove_edit (const SpannObject *root, const char *ecosystem,
                                     const char *period, SpannDate today);
