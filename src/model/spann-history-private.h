/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"

/**
 * SpannHistory:
 *
 * What was done since the file was opened, and may be undone and redone; and which of it is saved.
 */
typedef struct _SpannHistory SpannHistory;

SpannHistory *spann_history_new (void);
void spann_history_free (SpannHistory *self);

/* Adds a copy of @transaction, after which there is nothing to redo. Joins it with the last when
 * both have the same join, the last is not what was saved, and joining was not ended; whether it
 * did. */
gboolean spann_history_add (SpannHistory *self, const SpannTransaction *transaction);

/* The same, told whether to @join it; there is a last one then. */
void spann_history_put (SpannHistory *self, const SpannTransaction *transaction, gboolean join);

void spann_history_end_joining (SpannHistory *self);

/* What undo takes back and what redo does again; NULL when there is nothing. Borrowed. */
const SpannTransaction *spann_history_peek_undo (const SpannHistory *self);
const SpannTransaction *spann_history_peek_redo (const SpannHistory *self);

/* All of them: what was done, oldest first, and what was undone, the next to redo last. Of
 * SpannTransaction, borrowed. */
const GPtrArray *spann_history_get_done (const SpannHistory *self);
const GPtrArray *spann_history_get_undone (const SpannHistory *self);

/* Moves one transaction across. */
void spann_history_step_back (SpannHistory *self);
void spann_history_step_forward (SpannHistory *self);

/* Id of the transaction that the root now stands on; NULL at the start. (transfer full) */
char *spann_history_dup_position (const SpannHistory *self);

/* Id of the transaction that the file stands on; NULL for the start. Borrowed. */
const char *spann_history_get_saved (const SpannHistory *self);

/* Tells that the root at @position is on disk. */
void spann_history_mark_saved (SpannHistory *self, const char *position);

/* Tells that the disk holds what this history never led to. */
void spann_history_mark_unsaved (SpannHistory *self);

gboolean spann_history_is_saved (const SpannHistory *self);
