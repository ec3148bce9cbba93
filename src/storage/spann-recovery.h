/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-journal.h"
#include "spann-store-settings.h"

/**
 * SpannRecovery:
 *
 * A document that a process left when it ended without saving: killed, or with the computer. It is
 * locked while it is looked at, so that no other process recovers it too. Nothing is gone until it
 * is discarded, or adopted and then saved.
 */
#define SPANN_TYPE_RECOVERY (spann_recovery_get_type ())
G_DECLARE_FINAL_TYPE (SpannRecovery, spann_recovery, SPANN, RECOVERY, GObject)

/**
 * spann_recovery_list:
 * @journal: where journals are and whose they are
 * @context: of the portfolios to be, copied
 * @store: how files are read
 *
 * Reads what dead processes of this computer left in the state folder, latest first. What turns out
 * to be saved is removed. Reads files and waits for the disk.
 *
 * Returns: (transfer full) (element-type SpannRecovery)
 */
GPtrArray *spann_recovery_list (const SpannJournalSettings *journal, const SpannContext *context,
                                const SpannStoreSettings *store);

/* The same in a thread of its own, with the usual GTask contract; it does not fail. */
void spann_recovery_list_async (const SpannJournalSettings *journal, const SpannContext *context,
                                const SpannStoreSettings *store, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer data);
GPtrArray *spann_recovery_list_finish (GAsyncResult *result, GError **error);

/* The document's name, and who edited it. Borrowed. */
const char *spann_recovery_get_title (SpannRecovery *self);
const char *spann_recovery_get_user (SpannRecovery *self);

/* The file that it came from; NULL when it was never saved. Borrowed. */
GFile *spann_recovery_get_file (SpannRecovery *self);

/* Whether that file is still what the edits were made on; what cannot be read counts as gone. */
SpannFileChange spann_recovery_get_change (SpannRecovery *self);

/* What that file is now; NULL when it is gone or there is none. Borrowed. */
SpannFileState *spann_recovery_get_state (SpannRecovery *self);

/* When the last edit was, in microseconds since 1970, UTC, and how many were not saved. */
gint64 spann_recovery_get_time (SpannRecovery *self);
guint spann_recovery_get_n_edits (SpannRecovery *self);

/* What the edits were made on, and what they made of it: their difference is what would come back.
 * NULL when nothing can be recovered. Borrowed. */
SpannObject *spann_recovery_get_base (SpannRecovery *self);
SpannObject *spann_recovery_get_root (SpannRecovery *self);

/* Why some of it, or all of it, cannot be recovered: a sentence's content; NULL when nothing is
 * lost. Borrowed. */
const char *spann_recovery_get_damage (SpannRecovery *self);

/* The document with its undo, redo and change log; NULL when nothing can be recovered. Borrowed. */
SpannPortfolio *spann_recovery_get_portfolio (SpannRecovery *self);

/**
 * spann_recovery_adopt:
 * @settings: of the journal to be
 *
 * Goes on with the recovered portfolio: its new journal takes the place of the old one with the
 * first edit, which is on the disk before the old one goes, and until then the old one stays. May
 * be done once. When the file is not what the edits were made on any more, whoever goes on merges
 * with it, as with any other change of it.
 *
 * Returns: (transfer full): a journal that follows spann_recovery_get_portfolio()
 */
SpannJournal *spann_recovery_adopt (SpannRecovery *self, const SpannJournalSettings *settings);

/* Removes it for good. FALSE with a G_FILE_ERROR. */
gboolean spann_recovery_discard (SpannRecovery *self, GError **error);
