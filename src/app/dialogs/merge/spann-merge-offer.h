/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-conflict-words.h"
#include "spann-merge-choices.h"
#include "spann-merge.h"
#include "spann-told-changes.h"

/**
 * SpannMergeOffer:
 * @mine: the root that was merged: an offer holds only as long as it is the document's
 * @merge: the merge; while a root is made of it, nobody else may use it
 * @choices: what a person has chosen of its conflicts so far
 * @questions: of SpannConflictWords, one for each of its conflicts
 * @theirs_told: what others have changed
 * @mine_told: what was changed here
 *
 * A merge and what is to be said of it before it is accepted. What takes long is done in a thread,
 * on roots that nobody changes. Reference-counted, thread-safe.
 */
typedef struct {
  SpannObject *mine;
  SpannMerge *merge;
  SpannMergeChoices *choices;
  GPtrArray *questions;
  SpannToldChanges *theirs_told;
  SpannToldChanges *mine_told;
} SpannMergeOffer;

SpannMergeOffer *spann_merge_offer_ref (SpannMergeOffer *self);
void spann_merge_offer_unref (SpannMergeOffer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannMergeOffer, spann_merge_offer_unref)

/**
 * spann_merge_offer_make_async:
 * @base: what both began with; @mine and @theirs: what was made of it here and there
 *
 * Merges, with the usual GTask contract. Who cancels hears of it at once.
 */
void spann_merge_offer_make_async (SpannObject *base, SpannObject *mine, SpannObject *theirs,
                                   SpannLanguage *language, GCancellable *cancellable,
                                   GAsyncReadyCallback callback, gpointer data);

/* (transfer full) (nullable): NULL with an error when it was cancelled */
SpannMergeOffer *spann_merge_offer_make_finish (GAsyncResult *result, GError **error);

/* Makes the root, with the sides that are chosen now; see spann_merge_make_root(). */
void spann_merge_offer_accept_async (SpannMergeOffer *self, GCancellable *cancellable,
                                     GAsyncReadyCallback callback, gpointer data);

/* (transfer full) (nullable): NULL with an error when the choices do not hold together, or it was
 * cancelled */
SpannObject *spann_merge_offer_accept_finish (GAsyncResult *result, GError **error);
