/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-merge.h"

/**
 * SpannConflictWords:
 * @heading: the place: "Skogsslingan, evaluation 15 October 2026, research"
 * @question: what is at stake, and what a person has to choose
 * @label_mine: whose version the first is: "Your version"
 * @label_theirs: and the second: "The other version"
 * @value_mine: what the first has: "3"; for a whole object, what was done to it
 * @value_theirs: what the second has
 * @value_base: (nullable): what both had before; NULL when there was nothing, or it says nothing
 * @action_mine: what choosing the first does, as on a button: "Use yours"
 * @action_theirs: likewise
 *
 * A conflict as a question with two answers. Plain text, each without line breaks.
 */
typedef struct {
  char *heading;
  char *question;
  char *label_mine;
  char *label_theirs;
  char *value_mine;
  char *value_theirs;
  char *value_base;
  char *action_mine;
  char *action_theirs;
} SpannConflictWords;

/**
 * spann_conflict_words_new:
 * @base: the root that the merge began from; likewise @mine and @theirs
 * @conflict: one of that merge
 *
 * Returns: (transfer full)
 */
SpannConflictWords *spann_conflict_words_new (const SpannObject *base, const SpannObject *mine,
                                              const SpannObject *theirs,
                                              const SpannConflict *conflict,
                                              const SpannLanguage *language);

void spann_conflict_words_free (SpannConflictWords *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannConflictWords, spann_conflict_words_free)
