/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-journal-folder.h"
#include "spann-journal-info.h"
#include "spann-session.h"

/* The largest document that is kept, which is more than anybody may set for a file. */
#define SPANN_JOURNAL_MAX_ROOT ((gsize)1024 << 20)

/* The kinds of records in a journal's file, in their order there. */
typedef enum {
  SPANN_JOURNAL_INFO = 'i',   /* what it is about, JSON */
  SPANN_JOURNAL_SAVED = 's',  /* what the file holds, a portfolio; only when no step leads there */
  SPANN_JOURNAL_START = 'r',  /* the root before the first step, a portfolio */
  SPANN_JOURNAL_COMMIT = 'c', /* steps, JSON */
  SPANN_JOURNAL_UNDO = 'u',   /* likewise */
  SPANN_JOURNAL_REDO = 'y',   /* likewise */
  SPANN_JOURNAL_BEGUN = 'b',  /* the end of the session, JSON; only steps come after it */
} SpannJournalKind;

/**
 * SpannJournalFile:
 *
 * The journal of one document, being written: a session first, put in its place only when all of it
 * is on the disk, then a record for each step. For one thread at a time, which may have to wait.
 */
typedef struct _SpannJournalFile SpannJournalFile;

/* @folder (nullable): an existing one, taken; else it is made in @state_folder when it is needed.
 * (transfer full) */
SpannJournalFile *spann_journal_file_new (const char *state_folder, const char *host,
                                          SpannJournalFolder *folder);
void spann_journal_file_free (SpannJournalFile *self);

/* Writes a journal that begins with @session in the place of what was there, which stays when this
 * fails. FALSE with a G_FILE_ERROR or a SPANN_ERROR_WRITE. */
gboolean spann_journal_file_begin (SpannJournalFile *self, const SpannJournalInfo *info,
                                   const SpannSession *session, GError **error);

/* Whether steps can be added: it was begun, and nothing has failed since. */
gboolean spann_journal_file_is_open (const SpannJournalFile *self);

/* Adds @steps, of SpannStep, which the disk has when this returns. After a failure it has to be
 * begun anew; what it held counts still. FALSE likewise. */
gboolean spann_journal_file_append (SpannJournalFile *self, const GPtrArray *steps, GError **error);

/* Bytes that the steps take, since it was begun, and that the session before them took. */
gsize spann_journal_file_get_size (const SpannJournalFile *self);
gsize spann_journal_file_get_session_size (const SpannJournalFile *self);

/* There is nothing to recover. FALSE likewise. */
gboolean spann_journal_file_clear (SpannJournalFile *self, GError **error);

/* Ends it without a trace. FALSE likewise. */
gboolean spann_journal_file_remove (SpannJournalFile *self, GError **error);
