/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-catalogue.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "spann-error.h"

/* The file, as the GNU gettext manual has it: seven words, then two tables of length and offset,
 * one of the originals in the order of strcmp() and one of their translations. */
#define MAGIC 0x950412deU
#define HEADER_SIZE 28
#define REVISION_OFFSET 4
#define N_MESSAGES_OFFSET 8
#define ORIGINALS_OFFSET 12
#define TRANSLATIONS_OFFSET 16
#define ROW_SIZE 8
#define MAX_MAJOR_REVISION 1
#define CONTEXT_END '\004'
#define N_FORMS 2

typedef struct {
  const char *original;       /* the form for one, after its context if it has one */
  const char *forms[N_FORMS]; /* the second is NULL for a message without a plural */
} Message;

struct _SpannCatalogue {
  GBytes *bytes;
  const char *data;
  gsize size;
  gboolean is_swapped;
  Message *messages; /* by original */
  guint32 n_messages;
};

/* The caller has checked that @offset is within the file. */
static guint32
read_word (const SpannCatalogue *self, gsize offset)
{
  guint32 word;

  memcpy (&word, self->data + offset, sizeof word);
  return self->is_swapped ? GUINT32_SWAP_LE_BE (word) : word;
}

static gboolean
read_byte_order (SpannCatalogue *self)
{
  guint32 magic;

  if (self->size < HEADER_SIZE)
    return FALSE;
  magic = read_word (self, 0);
  self->is_swapped = magic == GUINT32_SWAP_LE_BE (MAGIC);
  return (magic == MAGIC || self->is_swapped) &&
         read_word (self, REVISION_OFFSET) >> 16 <= MAX_MAJOR_REVISION;
}

/* Splits the string that the table row at @row names into its forms, parted by NUL. */
static gboolean
read_forms (const SpannCatalogue *self, guint64 row, const char *forms[N_FORMS])
{
  guint64 length = read_word (self, row), offset = read_word (self, row + 4);
  gsize n_first;

  if (offset + length >= self->size || self->data[offset + length] != '\0')
    return FALSE;
  forms[0] = self->data + offset;
  n_first = strlen (forms[0]);
  forms[1] = n_first < length ? forms[0] + n_first + 1 : NULL;
  return forms[1] == NULL || n_first + 1 + strlen (forms[1]) == length;
}

static gboolean
is_text (const char *form)
{
  return form == NULL || g_utf8_validate (form, -1, NULL);
}

static gboolean
read_message (const SpannCatalogue *self, guint32 index, Message *out_message)
{
  guint64 row = (guint64)index * ROW_SIZE;
  const char *originals[N_FORMS];

  if (!read_forms (self, read_word (self, ORIGINALS_OFFSET) + row, originals) ||
      !read_forms (self, read_word (self, TRANSLATIONS_OFFSET) + row, out_message->forms))
    return FALSE;
  out_message->original = originals[0];
  return (originals[1] == NULL) == (out_message->forms[1] == NULL) &&
         is_text (out_message->forms[0]) && is_text (out_message->forms[1]);
}

/* Whether a table of @n_rows fits into the file. */
static gboolean
has_table (const SpannCatalogue *self, guint32 offset, guint32 n_rows)
{
  return offset + (guint64)n_rows * ROW_SIZE <= self->size;
}

static gboolean
read_messages (SpannCatalogue *self)
{
  guint32 n_messages = read_word (self, N_MESSAGES_OFFSET);

  if (!has_table (self, read_word (self, ORIGINALS_OFFSET), n_messages) ||
      !has_table (self, read_word (self, TRANSLATIONS_OFFSET), n_messages))
    return FALSE;
  self->messages = g_new0 (Message, n_messages);
  self->n_messages = n_messages;
  for (guint32 i = 0; i < n_messages; i++) {
    Message *message = &self->messages[i];

    if (!read_message (self, i, message))
      return FALSE;
    if (i > 0 && strcmp (message[-1].original, message->original) >= 0)
      return FALSE;
  }
  return TRUE;
}

/* The translation of nothing describes the catalogue. */
static gboolean
is_described (const SpannCatalogue *self)
{
  const char *header = spann_catalogue_find (self, NULL, "", 1);

  return header != NULL && strstr (header, "charset=UTF-8") != NULL &&
         strstr (header, "nplurals=2;") != NULL;
}

SpannCatalogue *
spann_catalogue_new (GBytes *bytes)
{
  g_autoptr (SpannCatalogue) self = g_new0 (SpannCatalogue, 1);

  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  if (!read_byte_order (self) || !read_messages (self) || !is_described (self))
    return NULL;
  return g_steal_pointer (&self);
}

SpannCatalogue *
spann_catalogue_open (const char *path, GError **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  g_autoptr (GBytes) bytes = NULL;
  SpannCatalogue *self;

  if (file == NULL) {
    /* Translators: %s is a file. */
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_LANGUAGE,
                 _ ("The language file %s cannot be read"), path);
    return NULL;
  }
  bytes = g_mapped_file_get_bytes (file);
  self = spann_catalogue_new (bytes);
  if (self == NULL)
    /* Translators: %s is a file. */
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_LANGUAGE, _ ("The language file %s is damaged"),
                 path);
  return self;
}

void
spann_catalogue_free (SpannCatalogue *self)
{
  if (self == NULL)
    return;
  g_free (self->messages);
  g_bytes_unref (self->bytes);
  g_free (self);
}

/* Order of the message @context, @text against @original, "context\004text". */
static int
compare_to_original (const char *context, const char *text, const char *original)
{
  gsize length = context != NULL ? strlen (context) : 0;
  int order;

  if (context == NULL)
    return strcmp (text, original);
  order = strncmp (context, original, length);
  if (order != 0)
    return order;
  if (original[length] != CONTEXT_END)
    return CONTEXT_END - (guchar)original[length];
  return strcmp (text, original + length + 1);
}

const char *
spann_catalogue_find (const SpannCatalogue *self, const char *context, const char *message,
                      guint64 n)
{
  guint32 first = 0, end = self->n_messages;

  while (first < end) {
    guint32 middle = first + (end - first) / 2;
    const Message *candidate = &self->messages[middle];
    int order = compare_to_original (context, message, candidate->original);

    if (order == 0) {
      const char *form = candidate->forms[n != 1 && candidate->forms[1] != NULL];

      return *form != '\0' ? form : NULL;
    }
    if (order < 0)
      end = middle;
    else
      first = middle + 1;
  }
  return NULL;
}
