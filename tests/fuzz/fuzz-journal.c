/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The reader of journals. No input would come upon the checksums of a journal by itself, so an
 * input is the records that are put into one, with FUZZ_SEPARATOR between them: a letter for the
 * kind, and the data. Besides, the input is read as a journal as it stands. Whatever is recovered
 * holds, and undo and redo lead away from it and back. */

#include "spann-check.h"
#include "spann-fuzz.h"
#include "spann-journal-reader.h"
#include "spann-journal-record.h"

static gint64
read_time (gpointer data)
{
  return 1795435200000000;
}

static char *
count_id (gpointer data)
{
  guint *counter = data;

  return g_strdup_printf ("id-%u", ++*counter);
}

static GBytes *
make_journal (const GPtrArray *records)
{
  GByteArray *bytes = g_byte_array_new ();
  SpannJournalLink link;

  spann_journal_record_begin (bytes, "id", &link);
  for (guint i = 0; i < records->len; i++) {
    gsize size;
    const char *record = g_bytes_get_data (records->pdata[i], &size);

    if (size > 0)
      spann_journal_record_append (bytes, &link, record[0], record + 1, size - 1);
  }
  return g_byte_array_free_to_bytes (bytes);
}

static void
assert_history (SpannPortfolio *portfolio)
{
  g_autoptr (SpannObject) root = spann_object_ref (spann_portfolio_get_root (portfolio));
  guint n_undone = 0;

  while (spann_portfolio_undo (portfolio))
    n_undone++;
  for (; n_undone > 0; n_undone--)
    g_assert_true (spann_portfolio_redo (portfolio));
  g_assert_true (spann_object_equal (root, spann_portfolio_get_root (portfolio)));
}

static void
read_journal (GBytes *bytes)
{
  guint counter = 0;
  const SpannContext context = {
      .clock = {read_time, NULL},
      .ids = {count_id, &counter},
      .user = "planner",
  };
  g_autoptr (SpannJournalInfo) info = spann_journal_reader_read_info (bytes, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannJournalContent) content =
      spann_journal_reader_read (bytes, &context, NULL, &error);

  g_assert_true ((content == NULL) == (error != NULL));
  if (content == NULL)
    return;
  g_assert_nonnull (info);
  g_assert_true (spann_check_root (spann_portfolio_get_root (content->portfolio), NULL));
  assert_history (content->portfolio);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GPtrArray) records = fuzz_cut (data, size);
  g_autoptr (GBytes) raw = g_bytes_new_static (data, size);
  g_autoptr (GBytes) journal = make_journal (records);

  read_journal (raw);
  read_journal (journal);
  return 0;
}
