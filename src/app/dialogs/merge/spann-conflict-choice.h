/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-conflict-words.h"
#include "spann-merge.h"

/**
 * SpannConflictChoice:
 *
 * One question of a merge: where both have changed the same, what you have and what they have, and
 * which of them stays.
 *
 * Properties: "side" (a #SpannSide as an int, notified): which stays.
 */
#define SPANN_TYPE_CONFLICT_CHOICE (spann_conflict_choice_get_type ())
G_DECLARE_FINAL_TYPE (SpannConflictChoice, spann_conflict_choice, SPANN, CONFLICT_CHOICE, AdwBin)

/* @side is chosen at first. (transfer floating) */
SpannConflictChoice *spann_conflict_choice_new (const SpannConflictWords *words, SpannSide side);

SpannSide spann_conflict_choice_get_side (SpannConflictChoice *self);
