/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-journal-folder.h"
#include "spann-journal.h"

/* A journal in the folder of an earlier one (nullable) (taken), whose content stays until something
 * takes its place. @uri and @digest (nullable): as in #SpannJournalInfo. (transfer full) */
SpannJournal *spann_journal_new_in (SpannPortfolio *portfolio, const SpannJournalSettings *settings,
                                    const char *uri, const char *digest,
                                    SpannJournalFolder *folder);
