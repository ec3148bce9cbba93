/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-catalogue.h"

#include <glib/gstdio.h>
#include <string.h>

#include "spann-error.h"

#define DESCRIPTION "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n\n"

/* One message of a catalogue in the making; lengths may differ from the strings' own. */
typedef struct {
  const char *original;
  gsize original_length;
  const char *translation;
  gsize translation_length;
} Row;

#define ROW(original, translation)                                                                 \
  {                                                                                                \
    original, sizeof (original) - 1, translation, sizeof (translation) - 1                         \
  }

static const Row rows[] = {
    ROW ("", DESCRIPTION),
    ROW ("May", "kan"),
    ROW ("empty", ""),
    ROW ("gap", "gap!"),
    ROW ("month\004May", "maj"),
    ROW ("one gap\0%d gaps", "ett gap\0%d gap i plural"),
    ROW ("place\004one gap\0%d gaps", "ett\0flera"),
};

static void
put_word (GByteArray *file, gboolean is_big, guint32 word)
{
  guint32 bytes = is_big ? GUINT32_TO_BE (word) : GUINT32_TO_LE (word);

  g_byte_array_append (file, (const guint8 *)&bytes, sizeof bytes);
}

/* A .mo file of @table, as msgfmt lays it out without a hash table. (transfer full) */
static GByteArray *
make_file (const Row *table, guint n_rows, gboolean is_big)
{
  GByteArray *file = g_byte_array_new ();
  g_autoptr (GByteArray) strings = g_byte_array_new ();
  guint start = 28 + 16 * n_rows;
  const guint32 header[] = {0x950412de, 0, n_rows, 28, 28 + 8 * n_rows, 0, start};

  for (gsize i = 0; i < G_N_ELEMENTS (header); i++)
    put_word (file, is_big, header[i]);
  for (guint i = 0; i < 2 * n_rows; i++) {
    const Row *row = &table[i % n_rows];
    const char *text = i < n_rows ? row->original : row->translation;
    gsize length = i < n_rows ? row->original_length : row->translation_length;

    put_word (file, is_big, (guint32)length);
    put_word (file, is_big, start + strings->len);
    g_byte_array_append (strings, (const guint8 *)text, (guint)length + 1);
  }
  g_byte_array_append (file, strings->data, strings->len);
  return file;
}

static SpannCatalogue *
open_bytes (const guint8 *data, gsize size)
{
  /* A copy on the heap, so that a sanitizer sees every read past its end. */
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  return spann_catalogue_new (bytes);
}

static void
test_find (gconstpointer data)
{
  static const struct {
    const char *context, *message;
    guint64 n;
    const char *expected;
  } cases[] = {
      {NULL, "gap", 1, "gap!"},
      {NULL, "gap", 2, "gap!"},
      {NULL, "May", 1, "kan"},
      {"month", "May", 1, "maj"},
      {"month", "gap", 1, NULL},
      {"mont", "May", 1, NULL},
      {"months", "May", 1, NULL},
      {NULL, "month", 1, NULL},
      {NULL, "empty", 1, NULL},
      {NULL, "zebra", 1, NULL},
      {NULL, "A", 1, NULL},
      {NULL, "one gap", 1, "ett gap"},
      {NULL, "one gap", 0, "%d gap i plural"},
      {NULL, "one gap", 2, "%d gap i plural"},
      {NULL, "one gap", G_MAXUINT64, "%d gap i plural"},
      {"place", "one gap", 1, "ett"},
      {"place", "one gap", 7, "flera"},
  };
  g_autoptr (GByteArray) file = make_file (rows, G_N_ELEMENTS (rows), GPOINTER_TO_INT (data));
  g_autoptr (SpannCatalogue) catalogue = open_bytes (file->data, file->len);

  g_assert_nonnull (catalogue);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpstr (
        spann_catalogue_find (catalogue, cases[i].context, cases[i].message, cases[i].n), ==,
        cases[i].expected);
}

static void
test_refuse (void)
{
  static const Row tables[][3] = {
      {ROW ("", "charset=ISO-8859-1 nplurals=2;"), ROW ("a", "b"), ROW ("c", "d")},
      {ROW ("", "charset=UTF-8 nplurals=3;"), ROW ("a", "b"), ROW ("c", "d")},
      {ROW ("_", DESCRIPTION), ROW ("a", "b"), ROW ("c", "d")},
      {ROW ("", DESCRIPTION), ROW ("c", "d"), ROW ("a", "b")},
      {ROW ("", DESCRIPTION), ROW ("a", "b"), ROW ("a", "d")},
      {ROW ("", DESCRIPTION), ROW ("a", "b\xff"), ROW ("c", "d")},
      {ROW ("", DESCRIPTION), ROW ("a\0as", "b"), ROW ("c", "d")},
      {ROW ("", DESCRIPTION), ROW ("a", "b\0bs"), ROW ("c", "d")},
      {ROW ("", DESCRIPTION), ROW ("a\0as", "b\0bs\0bss"), ROW ("c", "d")},
      {ROW ("", DESCRIPTION), {"ab", 1, "b", 1}, ROW ("c", "d")},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++) {
    g_autoptr (GByteArray) file = make_file (tables[i], 3, FALSE);

    g_assert_null (open_bytes (file->data, file->len));
  }
}

static void
test_header (void)
{
  static const struct {
    gsize offset;
    guint32 word;
    gboolean is_good;
  } cases[] = {
      {0, 0x950412de, TRUE},
      {0, 0x950412df, FALSE},
      {0, 0, FALSE},
      {4, 0x00000001, TRUE},
      {4, 0x00010000, TRUE},
      {4, 0x00020000, FALSE},
      {8, 0, FALSE},
      {8, 8, FALSE},
      {8, G_MAXUINT32, FALSE},
      {12, 0, FALSE},
      {12, 20000, FALSE},
      {12, G_MAXUINT32, FALSE},
      {16, 0, FALSE},
      {16, G_MAXUINT32, FALSE},
      {28, G_MAXUINT32, FALSE},
      {32, G_MAXUINT32, FALSE},
      {36, 4, FALSE},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GByteArray) file = make_file (rows, G_N_ELEMENTS (rows), FALSE);
    g_autoptr (SpannCatalogue) catalogue = NULL;
    guint32 word = GUINT32_TO_LE (cases[i].word);

    memcpy (file->data + cases[i].offset, &word, sizeof word);
    catalogue = open_bytes (file->data, file->len);
    g_assert_cmpint (catalogue != NULL, ==, cases[i].is_good);
  }
}

static void
test_cut (void)
{
  g_autoptr (GByteArray) file = make_file (rows, G_N_ELEMENTS (rows), FALSE);

  for (guint length = 0; length < file->len; length++)
    g_assert_null (open_bytes (file->data, length));
}

/* Whatever one byte is, the file is refused or every look-up holds. */
static void
test_damaged (void)
{
  g_autoptr (GByteArray) file = make_file (rows, G_N_ELEMENTS (rows), FALSE);

  for (guint position = 0; position < file->len; position++) {
    for (guint bit = 0; bit < 8; bit++) {
      g_autoptr (SpannCatalogue) catalogue = NULL;

      file->data[position] ^= 1 << bit;
      catalogue = open_bytes (file->data, file->len);
      for (gsize i = 0; catalogue != NULL && i < G_N_ELEMENTS (rows); i++) {
        const char *words = spann_catalogue_find (catalogue, NULL, rows[i].original, i);

        g_assert_true (words == NULL || g_utf8_validate (words, -1, NULL));
      }
      file->data[position] ^= 1 << bit;
    }
  }
}

static void
test_open (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("SPANN_TEST_LOCALE_DIR"), "sv", "LC_MESSAGES", "spann.mo", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannCatalogue) catalogue = spann_catalogue_open (path, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (spann_catalogue_find (catalogue, "month", "May", 1), ==, "maj");
}

static void
test_open_bad (void)
{
  g_autofree char *folder = g_dir_make_tmp ("spann-catalogue-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "spann.mo", NULL);
  static const char *const contents[] = {NULL, "", "not a catalogue, but long enough for a header"};

  for (gsize i = 0; i < G_N_ELEMENTS (contents); i++) {
    g_autoptr (GError) error = NULL;

    if (contents[i] != NULL)
      g_assert_true (g_file_set_contents (path, contents[i], -1, NULL));
    g_assert_null (spann_catalogue_open (path, &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_LANGUAGE);
    g_assert_nonnull (strstr (error->message, path));
  }
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/catalogue/find/little-endian", GINT_TO_POINTER (FALSE), test_find);
  g_test_add_data_func ("/catalogue/find/big-endian", GINT_TO_POINTER (TRUE), test_find);
  g_test_add_func ("/catalogue/refuse", test_refuse);
  g_test_add_func ("/catalogue/header", test_header);
  g_test_add_func ("/catalogue/cut", test_cut);
  g_test_add_func ("/catalogue/damaged", test_damaged);
  g_test_add_func ("/catalogue/open", test_open);
  g_test_add_func ("/catalogue/open-bad", test_open_bad);
  return g_test_run ();
}
