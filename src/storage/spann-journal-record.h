/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * What a journal's file is made of: a first line with a random id, then records, each with its
 * length, its kind, its data and a checksum. A checksum also covers the one before it, so that
 * records count only in the order in which this journal wrote them: what a disk has left there of
 * an older file is recognised, as is a record that was cut.
 */

#define SPANN_JOURNAL_LINK_SIZE 32

/* The checksum that the next record is tied to. */
typedef struct {
  guint8 bytes[SPANN_JOURNAL_LINK_SIZE];
} SpannJournalLink;

/**
 * SpannJournalRead:
 * @SPANN_JOURNAL_RECORD: a record
 * @SPANN_JOURNAL_END: there are no more
 * @SPANN_JOURNAL_CUT: the last record is not all there, as when the program ends while it writes
 * @SPANN_JOURNAL_DAMAGED: what comes next is not what was written
 */
typedef enum {
  SPANN_JOURNAL_RECORD,
  SPANN_JOURNAL_END,
  SPANN_JOURNAL_CUT,
  SPANN_JOURNAL_DAMAGED,
} SpannJournalRead;

/* Appends the first line, with @id, and ties what comes to it. */
void spann_journal_record_begin (GByteArray *bytes, const char *id, SpannJournalLink *out_link);

/* Appends a record. @size is at most G_MAXUINT32. */
void spann_journal_record_append (GByteArray *bytes, SpannJournalLink *link, char kind,
                                  gconstpointer data, gsize size);

/* Reads the first line of @bytes; FALSE when it is not that of a journal. @offset is moved past it.
 */
gboolean spann_journal_record_read_first (GBytes *bytes, gsize *offset, SpannJournalLink *out_link);

/* Reads the record at @offset, which is moved past it. @out_data is a part of @bytes. (transfer
 * full) */
SpannJournalRead spann_journal_record_read (GBytes *bytes, gsize *offset, SpannJournalLink *link,
                                            char *out_kind, GBytes **out_data);
