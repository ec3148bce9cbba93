/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-merge-choices.h"
#include "spann-merge-offer.h"

/**
 * SpannMergeQuestions:
 *
 * The questions of a merge below each other, twenty at a time: a widget for each of a thousand
 * would hold up the window.
 *
 * Signals: "changed" (no arguments) when something was chosen or taken back.
 */
#define SPANN_TYPE_MERGE_QUESTIONS (spann_merge_questions_get_type ())
G_DECLARE_FINAL_TYPE (SpannMergeQuestions, spann_merge_questions, SPANN, MERGE_QUESTIONS, AdwBin)

/* Asks what is to be asked of @offer. Once. */
void spann_merge_questions_ask (SpannMergeQuestions *self, SpannMergeOffer *offer);

/* What is chosen so far. Borrowed. */
const SpannMergeChoices *spann_merge_questions_get_choices (SpannMergeQuestions *self);

/* Chooses @side wherever nothing is chosen; and takes that back. */
void spann_merge_questions_choose_left (SpannMergeQuestions *self, SpannSide side);
void spann_merge_questions_take_back (SpannMergeQuestions *self);

/* Moves the focus to the next question without a choice, from the top again after the last. */
void spann_merge_questions_go_to_left (SpannMergeQuestions *self);
