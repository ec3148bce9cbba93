/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-merge.h"

/**
 * SpannMergeChoices:
 *
 * What a person has chosen of a merge's conflicts. At first that is nothing, though the merge has a
 * side for each: what was never looked at is not decided. All that is left can be chosen at once,
 * and that be taken back.
 */
typedef struct _SpannMergeChoices SpannMergeChoices;

/* @merge is borrowed. (transfer full) */
SpannMergeChoices *spann_merge_choices_new (SpannMerge *merge);
void spann_merge_choices_free (SpannMergeChoices *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannMergeChoices, spann_merge_choices_free)

/* Chooses what was chosen in @before, wherever the same is asked about the same values. Of another
 * merge than this one's. */
void spann_merge_choices_take_over (SpannMergeChoices *self, const SpannMergeChoices *before);

/* How many conflicts there are, of how many nothing is chosen, and how many were chosen at once. */
guint spann_merge_choices_count (const SpannMergeChoices *self);
guint spann_merge_choices_count_left (const SpannMergeChoices *self);
guint spann_merge_choices_count_at_once (const SpannMergeChoices *self);

/* Whether a side of the conflict @index is chosen, and which. */
gboolean spann_merge_choices_get (const SpannMergeChoices *self, guint index, SpannSide *out_side);

void spann_merge_choices_choose (SpannMergeChoices *self, guint index, SpannSide side);

/* Chooses @side for all that is left; and leaves it open again, but for what was chosen since. */
void spann_merge_choices_choose_left (SpannMergeChoices *self, SpannSide side);
void spann_merge_choices_take_back (SpannMergeChoices *self);

/* The first conflict from @index on that is left, or before it when none is; the number of
 * conflicts when nothing is left at all. */
guint spann_merge_choices_find_left (const SpannMergeChoices *self, guint index);
