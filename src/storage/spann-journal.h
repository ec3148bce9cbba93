/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-file-state.h"
#include "spann-portfolio.h"

/**
 * SpannJournalSettings:
 * @folder: the state folder, made when it is needed: a document's journal is a folder in its folder
 * "journals"
 * @user: who edits
 * @host: this computer, by a name that stays; its journals are left alone on others that share the
 * state folder
 * @retry: after how many milliseconds a journal that could not be written is tried again; then
 * after twice as many each time, up to sixty times as many
 * @patience: after how many milliseconds of waiting for the disk there is trouble to be told
 */
typedef struct {
  const char *folder;
  const char *user;
  const char *host;
  guint retry;
  guint patience;
} SpannJournalSettings;

/* The intervals that suit a person: a second, and ten. */
SpannJournalSettings spann_journal_settings_new (const char *folder, const char *user,
                                                 const char *host);

/**
 * SpannJournal:
 *
 * Keeps on disk what happens to an open portfolio, so that nothing is lost when the program or the
 * computer stops: each commit, undo and redo within a second. It follows the portfolio by itself;
 * whoever saves tells it with spann_journal_cut(). A document that is not edited costs nothing. A
 * thread writes; nobody waits for it. What a dead process left is read by spann_recovery_list().
 *
 * Properties (read-only, notified): "trouble" (nullable): a sentence for the user while edits are
 * not protected, told once, and NULL again when they are.
 */
#define SPANN_TYPE_JOURNAL (spann_journal_get_type ())
G_DECLARE_FINAL_TYPE (SpannJournal, spann_journal, SPANN, JOURNAL, GObject)

/**
 * spann_journal_new:
 * @portfolio: referenced
 * @settings: copied
 * @file: (nullable): that it was loaded from
 * @state: (nullable): what that file was
 *
 * Returns: (transfer full)
 */
SpannJournal *spann_journal_new (SpannPortfolio *portfolio, const SpannJournalSettings *settings,
                                 GFile *file, const SpannFileState *state);

/* NULL when all is well. Borrowed. */
const char *spann_journal_get_trouble (SpannJournal *self);

/* Whether all that happened so far is on the disk, or needs not be. */
gboolean spann_journal_is_written (SpannJournal *self);

/**
 * spann_journal_cut:
 * @file: the document's file from now on
 * @state: what it is now
 *
 * Tells that the portfolio and its file have met: it was saved, as spann_portfolio_mark_saved() was
 * told just before, or it went on from what others saved, by spann_portfolio_adopt(). What the file
 * holds needs no journal any more; what it lacks stays in it.
 */
void spann_journal_cut (SpannJournal *self, GFile *file, const SpannFileState *state);

/**
 * spann_journal_close_async:
 * @remove: whether the document is closed with nothing to keep; else what is not saved will be
 * offered at the next start
 *
 * Ends the journal once all is written. It is the last call but the one that gets its result.
 */
void spann_journal_close_async (SpannJournal *self, gboolean remove, GAsyncReadyCallback callback,
                                gpointer data);
gboolean spann_journal_close_finish (SpannJournal *self, GAsyncResult *result, GError **error);
