/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-journal-info.h"
#include "spann-portfolio.h"

/* What the journal @bytes is about. (transfer full) (nullable): NULL with a SPANN_ERROR_FORMAT or
 * _INVALID */
SpannJournalInfo *spann_journal_reader_read_info (GBytes *bytes, GError **error);

/**
 * SpannJournalContent:
 * @portfolio: as it was when its process ended, as far as the journal tells
 * @time: of the last step, in microseconds since 1970, UTC; 0 when there is none
 * @damage: (nullable): why what came after is lost, a sentence's content; a last record that was
 * cut is no damage
 */
typedef struct {
  SpannPortfolio *portfolio;
  gint64 time;
  char *damage;
} SpannJournalContent;

void spann_journal_content_free (SpannJournalContent *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannJournalContent, spann_journal_content_free)

/**
 * spann_journal_reader_read:
 * @bytes: a journal that spann_journal_reader_read_info() reads
 * @context: of the portfolio to be
 * @file_root: (nullable): what the document's file holds now, when that is not what the journal
 * began with
 *
 * Does all again that the journal tells. When the file turns out to hold what the portfolio was at
 * some moment, a save was complete and only the journal does not know: that moment counts as saved.
 *
 * Returns: (transfer full) (nullable): NULL with @error when there is not even the first root
 */
SpannJournalContent *spann_journal_reader_read (GBytes *bytes, const SpannContext *context,
                                                SpannObject *file_root, GError **error);
