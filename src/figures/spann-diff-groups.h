/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannDiffGroupKind:
 *
 * What a group of changes is about, in the order in which groups are told.
 */
typedef enum {
  SPANN_DIFF_GROUP_ECOSYSTEM,
  SPANN_DIFF_GROUP_MEETING,
  SPANN_DIFF_GROUP_STRATEGY,
  SPANN_DIFF_GROUP_PORTFOLIO,
} SpannDiffGroupKind;

/**
 * SpannDiffGroup:
 * @kind: what it is about
 * @path: the ecosystem, meeting or strategy; "" for the portfolio itself
 * @heading: its name: "Skogsslingan", "Sammanträde 15 december 2026"
 * @lines: of char: what happened there, a line for each thing
 *
 * Changes that a person reads together.
 */
typedef struct {
  SpannDiffGroupKind kind;
  char *path;
  char *heading;
  GPtrArray *lines;
} SpannDiffGroup;

/**
 * spann_diff_groups_make:
 * @changes: of SpannChange, that lead from @before to @after
 *
 * What belongs together is told once: all fields of an object in one line, an object with all that
 * it holds in one, and one that moved as moved.
 *
 * Returns: (transfer full): of SpannDiffGroup, which it frees
 */
GPtrArray *spann_diff_groups_make (const SpannObject *before, const SpannObject *after,
                                   const GPtrArray *changes, const SpannLanguage *language);

/* The lines of changes below the object at @path alone, for the middle of a sentence that names it:
 * "research: score from 2 to 3". (transfer full): of char, which it frees */
GPtrArray *spann_diff_groups_list_below (const SpannObject *before, const SpannObject *after,
                                         const GPtrArray *changes, const char *path,
                                         const SpannLanguage *language);

/* "12 changes in 3 ecosystems and 1 meeting", "5 changes in Skogsslingan", "no changes".
 * (transfer full) */
char *spann_diff_groups_summarize (const GPtrArray *groups, const SpannLanguage *language);
