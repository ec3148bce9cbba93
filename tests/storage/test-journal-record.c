/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal-record.h"

#include <string.h>

static const char *const texts[] = {"{}", "", "a longer one", "Å"};

/* A file with a record of each text. (transfer full) */
static GByteArray *
make_file (const char *id)
{
  GByteArray *bytes = g_byte_array_new ();
  SpannJournalLink link;

  spann_journal_record_begin (bytes, id, &link);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    spann_journal_record_append (bytes, &link, (char)('a' + i), texts[i], strlen (texts[i]));
  return bytes;
}

/* How many of the records come out right before @out_end. */
static guint
read_all (const guint8 *data, gsize size, SpannJournalRead *out_end)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  SpannJournalLink link;
  gsize offset = 0;
  guint n_read = 0;

  *out_end = SPANN_JOURNAL_DAMAGED;
  if (!spann_journal_record_read_first (bytes, &offset, &link))
    return 0;
  while (TRUE) {
    g_autoptr (GBytes) record = NULL;
    char kind = 0;

    *out_end = spann_journal_record_read (bytes, &offset, &link, &kind, &record);
    if (*out_end != SPANN_JOURNAL_RECORD)
      return n_read;
    g_assert_cmpuint (n_read, <, G_N_ELEMENTS (texts));
    g_assert_cmpint (kind, ==, 'a' + (char)n_read);
    g_assert_cmpmem (g_bytes_get_data (record, NULL), g_bytes_get_size (record), texts[n_read],
                     strlen (texts[n_read]));
    n_read++;
  }
}

static void
test_whole (void)
{
  g_autoptr (GByteArray) file = make_file ("id");
  SpannJournalRead end;

  g_assert_cmpuint (read_all (file->data, file->len, &end), ==, G_N_ELEMENTS (texts));
  g_assert_cmpint (end, ==, SPANN_JOURNAL_END);
}

/* Cut anywhere, all records before the cut count. */
static void
test_cut (void)
{
  g_autoptr (GByteArray) file = make_file ("id");
  guint last = 0;

  for (guint size = 0; size < file->len; size++) {
    SpannJournalRead end;
    guint n_read = read_all (file->data, size, &end);

    g_assert_cmpuint (n_read, >=, last);
    g_assert_cmpuint (n_read, <, G_N_ELEMENTS (texts));
    last = n_read;
  }
  g_assert_cmpuint (last, ==, G_N_ELEMENTS (texts) - 1);
}

/* A flipped bit is found wherever it is, and nothing after it counts. */
static void
test_flipped (void)
{
  g_autoptr (GByteArray) file = make_file ("id");

  for (guint bit = 0; bit < file->len * 8; bit++) {
    SpannJournalRead end;

    file->data[bit / 8] ^= (guint8)(1 << bit % 8);
    g_assert_cmpuint (read_all (file->data, file->len, &end), <, G_N_ELEMENTS (texts));
    g_assert_cmpint (end, !=, SPANN_JOURNAL_END);
    file->data[bit / 8] ^= (guint8)(1 << bit % 8);
  }
}

/* The rest of another journal, however whole, does not count. */
static void
test_other (void)
{
  g_autoptr (GByteArray) file = make_file ("id-1");
  g_autoptr (GByteArray) other = make_file ("id-2");
  guint half = file->len / 2;

  for (guint from = 0; from < half; from++) {
    g_autoptr (GByteArray) mixed = g_byte_array_new ();
    SpannJournalRead end;

    g_byte_array_append (mixed, file->data, half);
    g_byte_array_append (mixed, other->data + from, other->len - from);
    g_assert_cmpuint (read_all (mixed->data, mixed->len, &end), <, G_N_ELEMENTS (texts));
    g_assert_cmpint (end, !=, SPANN_JOURNAL_END);
  }
}

static void
test_no_journal (void)
{
  static const char *const others[] = {"", "\n", "spann-journal 2 id\n", "spann-journal 1 id",
                                       "{\"format\": \"spann\"}\n"};

  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    g_autoptr (GBytes) bytes = g_bytes_new (others[i], strlen (others[i]));
    SpannJournalLink link;
    gsize offset = 0;

    g_test_message ("%s", others[i]);
    g_assert_false (spann_journal_record_read_first (bytes, &offset, &link));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/journal-record/whole", test_whole);
  g_test_add_func ("/journal-record/cut", test_cut);
  g_test_add_func ("/journal-record/flipped", test_flipped);
  g_test_add_func ("/journal-record/other", test_other);
  g_test_add_func ("/journal-record/no-journal", test_no_journal);
  return g_test_run ();
}
