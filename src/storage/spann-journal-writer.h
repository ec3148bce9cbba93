/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-journal-file.h"

/**
 * SpannJournalReport:
 * @number: of the last order that it is about: they count from 1
 * @error: (nullable): why what was told does not stand on the disk; until it is begun anew, nothing
 * more is written
 * @size: bytes that the steps take, since it was begun
 * @session_size: bytes that the session before them takes
 *
 * What became of orders.
 */
typedef struct {
  guint64 number;
  GError *error;
  gsize size;
  gsize session_size;
} SpannJournalReport;

typedef void (*SpannJournalReportFunc) (const SpannJournalReport *report, gpointer data);

/**
 * SpannJournalWriter:
 *
 * Writes a journal in a thread of its own, in the order in which it was told. Nobody waits for it:
 * each order is queued, and the main context that made the writer is told what became of it. The
 * queue is bounded by whoever tells it, with spann_journal_writer_begin().
 */
typedef struct _SpannJournalWriter SpannJournalWriter;

/* @file is taken. (transfer full) */
SpannJournalWriter *spann_journal_writer_new (SpannJournalFile *file, SpannJournalReportFunc func,
                                              gpointer data);

/* Orders; each returns its number. A beginning takes the place of all orders that still wait. @info
 * and @session are taken, @step is copied. */
guint64 spann_journal_writer_begin (SpannJournalWriter *self, SpannJournalInfo *info,
                                    SpannSession *session);
guint64 spann_journal_writer_append (SpannJournalWriter *self, const SpannStep *step);
guint64 spann_journal_writer_clear (SpannJournalWriter *self);

/* How many orders wait. */
guint spann_journal_writer_get_n_waiting (SpannJournalWriter *self);

/* The last order: once it is carried out, the thread ends, and with @remove the journal with all
 * that it holds. */
guint64 spann_journal_writer_close (SpannJournalWriter *self, gboolean remove);

/* Lets go of it; it finishes what it was told, after spann_journal_writer_close(), without a
 * report.
 */
void spann_journal_writer_release (SpannJournalWriter *self);
