/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannJournalFolder:
 *
 * The place of one document's journal: a folder with a random name in the folder "journals" of a
 * state folder, for its owner alone, and a lock in it that the kernel holds for as long as the
 * process lives. No link is followed in it, and nothing in it is trusted for its name.
 */
typedef struct _SpannJournalFolder SpannJournalFolder;

#define SPANN_JOURNAL_FILE "journal"

/* What is being written before it takes the place of the journal. */
#define SPANN_JOURNAL_NEW_FILE "journal.new"

/**
 * spann_journal_folder_create:
 * @state_folder: made when it is not there
 * @host: this computer
 *
 * Makes a new one and locks it. Until that is done, it has a name that spann_journal_folder_list()
 * passes over.
 *
 * Returns: (transfer full) (nullable): NULL with a G_FILE_ERROR, a sentence's content that names
 *   the place
 */
SpannJournalFolder *spann_journal_folder_create (const char *state_folder, const char *host,
                                                 GError **error);

/* Those that dead processes of @host left, locked for us now. What a live process or another one
 * that recovers holds is passed over; what was never finished or holds no journal is removed.
 * (transfer full) (element-type SpannJournalFolder) */
GPtrArray *spann_journal_folder_list (const char *state_folder, const char *host);

/* Closes it, and the lock with it. What is in it stays. */
void spann_journal_folder_free (SpannJournalFolder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannJournalFolder, spann_journal_folder_free)

/* Opens @name in it, O_NOFOLLOW and O_CLOEXEC besides @flags; -1 with errno. */
int spann_journal_folder_open (SpannJournalFolder *self, const char *name, int flags);

/* Whether the folder is still there: a person may have removed it. */
gboolean spann_journal_folder_is_there (SpannJournalFolder *self);

/* Gives the new file the journal's name, and makes sure that the disk knows. FALSE with errno. */
gboolean spann_journal_folder_switch (SpannJournalFolder *self);

/* Removes what was to become the journal. */
void spann_journal_folder_drop_new (SpannJournalFolder *self);

/* Removes the journal and what was to become one; the folder and its lock stay. FALSE with errno.
 */
gboolean spann_journal_folder_empty (SpannJournalFolder *self);

/* Removes it all but for what is not ours. FALSE with errno. */
gboolean spann_journal_folder_remove (SpannJournalFolder *self);

/* Sets a G_FILE_ERROR for @code of a system call in the folder @path. FALSE, for returning. */
gboolean spann_journal_folder_refuse (const char *path, int code, GError **error);
