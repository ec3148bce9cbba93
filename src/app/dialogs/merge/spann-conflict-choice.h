/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-conflict-words.h"
#include "spann-merge.h"

/**
 * SpannConflictChoice:
 *
 * One question of a merge: where both have changed the same, what you have and what they have, and
 * which of them stays. At first neither is chosen.
 *
 * Signals: "chosen" (SpannSide side, as an int) when the person chooses.
 */
#define SPANN_TYPE_CONFLICT_CHOICE (spann_conflict_choice_get_type ())
G_DECLARE_FINAL_TYPE (SpannConflictChoice, spann_conflict_choice, SPANN, CONFLICT_CHOICE, AdwBin)

/* (transfer floating) */
SpannConflictChoice *spann_conflict_choice_new (const SpannConflictWords *words);

/* Shows that @side is chosen; that neither is. */
void spann_conflict_choice_show_side (SpannConflictChoice *self, SpannSide side);
void spann_conflict_choice_show_none (SpannConflictChoice *self);

/* Gives the focus to what is chosen, or to the first to choose. */
void spann_conflict_choice_focus (SpannConflictChoice *self);
