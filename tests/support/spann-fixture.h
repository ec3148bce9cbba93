/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"
#include "spann-object.h"
#include "spann-portfolio.h"

/*
 * Small, valid data made in code. Every function returns (transfer full) objects and takes the
 * objects given to it, so that calls nest. Keys are as given; texts are made of them.
 */

/* An assessment that is not there: FIXTURE_MISSING in a row of scores. */
#define FIXTURE_MISSING (-1)

/* A text in both languages: "@sv" and "@en". */
SpannText *fixture_text (const char *sv, const char *en);

/* Version @version of a strategy with @n_gaps gaps ("gap-1" …), two effect areas ("effect-1" …),
 * scales 0–4 with half steps, a phase that is eligible ("mature") and one that is not ("new"),
 * programme 2024–2032, all funding rules (3 × 3 ≤ 9). */
SpannObject *fixture_strategy (guint n_gaps, int version);

/* @strategy with the limit of a funding rule changed; 0 removes the rule. */
SpannObject *fixture_with_limit (SpannObject *strategy, const char *rule, int limit);

/* @strategy with another programme start and goal year. */
SpannObject *fixture_with_years (SpannObject *strategy, int start, int goal);

/* A portfolio in Swedish of @strategy, with nothing in it. */
SpannObject *fixture_portfolio (SpannObject *strategy);

/* @portfolio with one more ecosystem. */
SpannObject *fixture_add_ecosystem (SpannObject *portfolio, SpannObject *ecosystem);

/* An ecosystem called @name in the phase "mature" since 2020-01-01. */
SpannObject *fixture_ecosystem (const char *key, const char *name);

/* A portfolio of @n ecosystems ("eco-00000" …), each of which is called @name. */
SpannObject *fixture_ecosystems (guint n, const char *name);

/* @ecosystem with one more evaluation by the region on @date ("2026-10-15"); @scores has one number
 * of steps for each of
 * @n_gaps gaps, or FIXTURE_MISSING. */
SpannObject *fixture_add_evaluation (SpannObject *ecosystem, const char *key, const char *date,
                                     SpannEvaluationKind kind, const int *scores, guint n_gaps);

/* @ecosystem with one more period that grants @amount SEK each year; @matter may be NULL. */
SpannObject *fixture_add_period (SpannObject *ecosystem, const char *key, int ordinal, int first,
                                 int last, gint64 amount, const char *matter);

/* @ecosystem with a target for the gap @gap in @year, in steps. */
SpannObject *fixture_add_target (SpannObject *ecosystem, const char *gap, int year, int steps);

/* @portfolio with one more meeting on @date that has one matter, about one ecosystem. @outcome < 0:
 * in preparation, else decided on that day with that SpannMatterOutcome. */
SpannObject *fixture_add_matter (SpannObject *portfolio, const char *key, SpannMatterKind kind,
                                 const char *ecosystem, const char *date, int outcome);

/* A clock that reads @now, and ids "id-1", "id-2" … counted by @counter; both outlive it. */
SpannContext fixture_context (gint64 *now, guint *counter);
