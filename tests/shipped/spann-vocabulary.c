/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-vocabulary.h"

#include <string.h>

/* What is searched for inside a text is so long that no name has it by chance. */
#define MIN_LENGTH 12

/* The compiled catalogue: two tables of lengths and offsets. */
#define COUNT_AT 8
#define MESSAGES_AT 12
#define TRANSLATIONS_AT 16

/**
 * Vocabulary:
 * @whole: messages without placeholders
 * @pieces: what stands between placeholders and is several words
 *
 * The words of a language, without those that both languages have.
 */
typedef struct {
  GHashTable *whole;
  GHashTable *pieces;
} Vocabulary;

static guint32
read_number (const char *data, gsize at)
{
  guint32 number;

  memcpy (&number, data + at, sizeof number);
  return number;
}

/* String @index of the table whose place stands at @table; without what stands before it to tell it
 * apart. A plural's second form follows the first after a NUL. */
static const char *
get_string (const char *data, gsize table, guint32 index, gsize *out_length)
{
  gsize entry = read_number (data, table) + 8 * (gsize)index;
  const char *string = data + read_number (data, entry + 4);
  gsize context = strcspn (string, "\4");
  gsize skipped = string[context] == '\4' ? context + 1 : 0;

  *out_length = read_number (data, entry) - skipped;
  return string + skipped;
}

static void
add_piece (Vocabulary *self, const char *from, const char *until)
{
  g_autofree char *piece = g_strndup (from, (gsize)(until - from));

  g_strstrip (piece);
  if (g_utf8_strlen (piece, -1) >= MIN_LENGTH && strchr (piece, ' ') != NULL)
    g_hash_table_add (self->pieces, g_steal_pointer (&piece));
}

/* The placeholder ends with its letter: "%s", "%1$u". */
static const char *
skip_placeholder (const char *at)
{
  at++;
  while (*at != '\0' && !g_ascii_isalpha (*at) && *at != '%')
    at++;
  return *at == '\0' ? at : at + 1;
}

static void
add_message (Vocabulary *self, const char *message)
{
  const char *from = message;
  const char *at = strchr (from, '%');

  if (at == NULL && *message != '\0')
    g_hash_table_add (self->whole, g_strdup (message));
  for (; at != NULL; at = strchr (from, '%')) {
    add_piece (self, from, at);
    from = skip_placeholder (at);
  }
  add_piece (self, from, from + strlen (from));
}

static void
add_forms (Vocabulary *self, const char *forms, gsize length)
{
  for (gsize at = 0; at < length; at += strlen (forms + at) + 1)
    add_message (self, forms + at);
}

static void
remove_shared (GHashTable *a, GHashTable *b)
{
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &word, NULL)) {
    if (g_hash_table_remove (b, word))
      g_hash_table_iter_remove (&iter);
  }
}

static char *
read_catalogue (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("SPANN_TEST_LOCALE_DIR"), "sv", "LC_MESSAGES", "spann.mo", NULL);
  g_autoptr (GError) error = NULL;
  char *data = NULL;

  g_file_get_contents (path, &data, NULL, &error);
  g_assert_no_error (error);
  return data;
}

static void
fill (Vocabulary *vocabularies)
{
  g_autofree char *data = read_catalogue ();

  for (guint i = 0; i < N_SPEAKING; i++) {
    vocabularies[i].whole = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
    vocabularies[i].pieces = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  }
  /* The first message is the catalogue's own head. */
  for (guint32 i = 1; i < read_number (data, COUNT_AT); i++) {
    gsize length;
    const char *forms = get_string (data, MESSAGES_AT, i, &length);

    add_forms (&vocabularies[SPEAKING_ENGLISH], forms, length);
    forms = get_string (data, TRANSLATIONS_AT, i, &length);
    add_forms (&vocabularies[SPEAKING_SWEDISH], forms, length);
  }
  remove_shared (vocabularies[0].whole, vocabularies[1].whole);
  remove_shared (vocabularies[0].pieces, vocabularies[1].pieces);
}

/* Read once and kept. */
static const Vocabulary *
get_vocabulary (Speaking language)
{
  static Vocabulary vocabularies[N_SPEAKING];

  if (vocabularies[0].whole == NULL)
    fill (vocabularies);
  return &vocabularies[language];
}

gboolean
vocabulary_is_foreign (const char *words, Speaking language)
{
  const Vocabulary *other =
      get_vocabulary (language == SPEAKING_SWEDISH ? SPEAKING_ENGLISH : SPEAKING_SWEDISH);
  GHashTableIter iter;
  gpointer piece;

  if (g_hash_table_contains (other->whole, words))
    return TRUE;
  g_hash_table_iter_init (&iter, other->pieces);
  while (g_hash_table_iter_next (&iter, &piece, NULL)) {
    if (strstr (words, piece) != NULL)
      return TRUE;
  }
  return FALSE;
}
