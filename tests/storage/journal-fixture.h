/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-journal.h"
#include "spann-recovery.h"
#include "spann-scratch.h"

#define JOURNAL_HOST "testdator"

/**
 * JournalFixture:
 * @scratch: whose file is the document's, and whose folder has the state folder in it
 * @state_folder: which is not there yet
 * @settings: for it, with short times
 * @portfolio: open, and not edited
 * @journal: that follows it
 *
 * A document with a journal.
 */
typedef struct {
  Scratch scratch;
  char *state_folder;
  SpannJournalSettings settings;
  gint64 now;
  guint counter;
  SpannContext context;
  SpannPortfolio *portfolio;
  SpannJournal *journal;
} JournalFixture;

void journal_fixture_set_up (JournalFixture *fixture, gconstpointer data);
void journal_fixture_tear_down (JournalFixture *fixture, gconstpointer data);

/* Adds a test that has one. */
void journal_fixture_add (const char *name,
                          void (*test) (JournalFixture *fixture, gconstpointer data));

/* Renames the ecosystem. */
void journal_fixture_rename (JournalFixture *fixture, const char *name, const char *join);

/* The name that the ecosystem has in @root. */
const char *journal_fixture_get_name (const SpannObject *root);

/* Saves the portfolio without a word to the journal; what the file is then. (transfer full) */
SpannFileState *journal_fixture_save (JournalFixture *fixture);

/* Saves it and tells the journal. */
void journal_fixture_save_and_cut (JournalFixture *fixture);

/* Lets the main loop run until the journal has written all, or for @seconds at most; whether it
 * has.
 */
gboolean journal_fixture_wait (JournalFixture *fixture, double seconds);

/* Ends the journal as a process that is killed does, once all is written: nothing is tidied up. */
void journal_fixture_crash (JournalFixture *fixture);

/* What is to be recovered. (transfer full) (element-type SpannRecovery) */
GPtrArray *journal_fixture_list (JournalFixture *fixture);

/* The only one that is. (transfer full) */
SpannRecovery *journal_fixture_recover (JournalFixture *fixture);

/* The folder of the only journal. (transfer full) */
char *journal_fixture_find_folder (JournalFixture *fixture);
