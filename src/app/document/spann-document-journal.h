/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-document.h"
#include "spann-recovery.h"

/* A document's journal: its edits are kept in case the program stops, and come back. */

/**
 * spann_document_new_recovered:
 * @recovery: what an earlier process left, with a portfolio
 * @settings: of its journal from now on
 *
 * Goes on where the other process stopped, with undo and redo. When the file is not what the edits
 * were made on any more, saving meets what others did to it.
 *
 * Returns: (transfer full)
 */
SpannDocument *spann_document_new_recovered (SpannRecovery *recovery,
                                             const SpannJournalSettings *settings,
                                             SpannLanguage *language);

/* Keeps a journal of the edits, unless there is one already. */
void spann_document_protect (SpannDocument *self, const SpannJournalSettings *settings);

/* What cannot be kept in the journal now, and why; NULL when all is well. Borrowed. */
const char *spann_document_get_trouble (SpannDocument *self);

/* Ends the journal: what is not saved is given up. The last that is done with the document. */
void spann_document_close_async (SpannDocument *self, GAsyncReadyCallback callback, gpointer data);
void spann_document_close_finish (SpannDocument *self, GAsyncResult *result);
