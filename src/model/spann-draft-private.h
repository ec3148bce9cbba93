/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"

/**
 * SpannDraft:
 *
 * A root in the making. Changes are done in place to what was opened of it, so that many changes
 * among many siblings cost no more than each alone: a list is copied once, not for each change.
 */
typedef struct _SpannDraft SpannDraft;

/* A draft of @root. (transfer full) */
SpannDraft *spann_draft_new (SpannObject *root);
void spann_draft_free (SpannDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannDraft, spann_draft_free)

/* Does @change, see spann_change_apply(); FALSE when its place is not there. */
gboolean spann_draft_apply (SpannDraft *self, const SpannChange *change);

/* The root as it is now, which ends the draft (taken). (transfer full) */
SpannObject *spann_draft_finish (SpannDraft *self);
