/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-step.h"

/**
 * SpannSession:
 * @root: the root now
 * @done: of SpannTransaction, oldest first: what undo takes back
 * @undone: of SpannTransaction, the next to redo last
 * @saved: (nullable): id of the transaction that the file stands on; NULL for none yet
 * @saved_root: what the file holds
 * @log: of SpannObject: what the change log says of the time since the last save
 *
 * All that an open portfolio is made of, at one moment. Shares its memory with the portfolio, and
 * may be read by another thread.
 */
typedef struct {
  SpannObject *root;
  GPtrArray *done;
  GPtrArray *undone;
  char *saved;
  SpannObject *saved_root;
  GPtrArray *log;
} SpannSession;

void spann_session_free (SpannSession *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannSession, spann_session_free)

/* The root before all that was done. (transfer full) */
SpannObject *spann_session_make_start (const SpannSession *self);

/* Whether undo or redo lead to what the file holds; otherwise only its root tells it. */
gboolean spann_session_reaches_saved (const SpannSession *self);

/**
 * spann_session_make_steps:
 * @start: from spann_session_make_start()
 *
 * Steps that lead from @start to the same root, undo and redo: what was done and what was undone,
 * then undo of the latter. What they say in the change log is for the session's own log to replace.
 *
 * Returns: (transfer full): array of SpannStep
 */
GPtrArray *spann_session_make_steps (const SpannSession *self, SpannObject *start);
