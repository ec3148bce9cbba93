/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal-record.h"

#include <string.h>

#define FIRST_WORDS "spann-journal 1 "

/* Longer than any id. */
#define MAX_FIRST_LINE 128

/* Length and kind, before the data. */
#define HEAD_SIZE (sizeof (guint32) + 1)

static void
make_link (SpannJournalLink *link, const guint8 *before, const guint8 *head, gsize head_size,
           const guint8 *data, gsize size)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize digest_size = SPANN_JOURNAL_LINK_SIZE;

  if (before != NULL)
    g_checksum_update (checksum, before, SPANN_JOURNAL_LINK_SIZE);
  g_checksum_update (checksum, head, (gssize)head_size);
  g_checksum_update (checksum, data, (gssize)size);
  g_checksum_get_digest (checksum, link->bytes, &digest_size);
}

void
spann_journal_record_begin (GByteArray *bytes, const char *id, SpannJournalLink *out_link)
{
  g_autofree char *line = g_strconcat (FIRST_WORDS, id, "\n", NULL);

  g_byte_array_append (bytes, (const guint8 *)line, (guint)strlen (line));
  make_link (out_link, NULL, (const guint8 *)line, strlen (line), NULL, 0);
}

void
spann_journal_record_append (GByteArray *bytes, SpannJournalLink *link, char kind,
                             gconstpointer data, gsize size)
{
  guint32 length = GUINT32_TO_LE ((guint32)size);
  guint8 head[HEAD_SIZE];

  memcpy (head, &length, sizeof length);
  head[sizeof length] = (guint8)kind;
  make_link (link, link->bytes, head, sizeof head, data, size);
  g_byte_array_append (bytes, head, sizeof head);
  g_byte_array_append (bytes, data, (guint)size);
  g_byte_array_append (bytes, link->bytes, sizeof link->bytes);
}

gboolean
spann_journal_record_read_first (GBytes *bytes, gsize *offset, SpannJournalLink *out_link)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  const guint8 *end = size == 0 ? NULL : memchr (data, '\n', MIN (size, MAX_FIRST_LINE));

  if (end == NULL || size < strlen (FIRST_WORDS) ||
      memcmp (data, FIRST_WORDS, strlen (FIRST_WORDS)) != 0)
    return FALSE;
  *offset = (gsize)(end - data) + 1;
  make_link (out_link, NULL, data, *offset, NULL, 0);
  return TRUE;
}

SpannJournalRead
spann_journal_record_read (GBytes *bytes, gsize *offset, SpannJournalLink *link, char *out_kind,
                           GBytes **out_data)
{
  gsize left;
  const guint8 *at = g_bytes_get_data (bytes, &left);
  SpannJournalLink next;
  guint32 length;

  at += *offset;
  left -= *offset;
  if (left == 0)
    return SPANN_JOURNAL_END;
  if (left < HEAD_SIZE)
    return SPANN_JOURNAL_CUT;
  memcpy (&length, at, sizeof length);
  length = GUINT32_FROM_LE (length);
  if (left - HEAD_SIZE < (gsize)length + SPANN_JOURNAL_LINK_SIZE)
    return SPANN_JOURNAL_CUT;
  make_link (&next, link->bytes, at, HEAD_SIZE, at + HEAD_SIZE, length);
  if (memcmp (next.bytes, at + HEAD_SIZE + length, sizeof next.bytes) != 0)
    return SPANN_JOURNAL_DAMAGED;
  *link = next;
  *out_kind = (char)at[sizeof length];
  *out_data = g_bytes_new_from_bytes (bytes, *offset + HEAD_SIZE, length);
  *offset += HEAD_SIZE + length + SPANN_JOURNAL_LINK_SIZE;
  return SPANN_JOURNAL_RECORD;
}
