/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-merge-offer.h"

/**
 * SpannMergeDialog:
 *
 * Shows what a merge with others' changes makes: what they changed, what you changed, and the
 * places where both did, each with a choice. Nothing happens before "Merge".
 *
 * Signals: "accepted" (SpannObject *merged, borrowed) when the person merges; the dialog closes.
 */
#define SPANN_TYPE_MERGE_DIALOG (spann_merge_dialog_get_type ())
G_DECLARE_FINAL_TYPE (SpannMergeDialog, spann_merge_dialog, SPANN, MERGE_DIALOG, AdwWindow)

/**
 * spann_merge_dialog_new:
 * @parent: the window in front of which to ask
 * @offer: the merge, and what is said of it
 *
 * Returns: (transfer none): present it with gtk_window_present(); it frees itself
 */
SpannMergeDialog *spann_merge_dialog_new (GtkWindow *parent, SpannMergeOffer *offer);
