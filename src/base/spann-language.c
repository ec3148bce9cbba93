/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-language-private.h"

#include <glib/gi18n-lib.h>

#include "spann-error.h"

static const SpannLanguage swedish = {"sv", "\u202f", ",", NULL};
static const SpannLanguage english = {"en", ",", ".", NULL};

static SpannLanguage *
copy_language (const SpannLanguage *language, SpannCatalogue *catalogue)
{
  SpannLanguage *self = g_atomic_rc_box_new0 (SpannLanguage);

  *self = *language;
  self->catalogue = catalogue;
  return self;
}

SpannLanguage *
spann_language_new (const char *code, const char *locale_dir, GError **error)
{
  g_autofree char *path = NULL;
  SpannCatalogue *catalogue;

  if (g_str_equal (code, english.code))
    return copy_language (&english, NULL);
  if (!g_str_equal (code, swedish.code)) {
    /* Translators: %s is what somebody asked for. */
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_LANGUAGE,
                 _ ("The language “%s” is not one of sv and en"), code);
    return NULL;
  }
  path = g_build_filename (locale_dir, code, "LC_MESSAGES", GETTEXT_PACKAGE ".mo", NULL);
  catalogue = spann_catalogue_open (path, error);
  return catalogue != NULL ? copy_language (&swedish, catalogue) : NULL;
}

SpannLanguage *
spann_language_ref (SpannLanguage *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_language (gpointer data)
{
  SpannLanguage *self = data;

  spann_catalogue_free (self->catalogue);
}

void
spann_language_unref (SpannLanguage *self)
{
  g_atomic_rc_box_release_full (self, clear_language);
}

const char *
spann_language_get_code (const SpannLanguage *self)
{
  return self->code;
}

/* The catalogue's words, or NULL where the source language's stand. */
static const char *
find_words (const SpannLanguage *self, const char *context, const char *message, guint64 n)
{
  if (self->catalogue == NULL)
    return NULL;
  return spann_catalogue_find (self->catalogue, context, message, n);
}

const char *
spann_tr (const SpannLanguage *self, const char *message)
{
  const char *words = find_words (self, NULL, message, 1);

  return words != NULL ? words : message;
}

const char *
spann_tr_context (const SpannLanguage *self, const char *context, const char *message)
{
  const char *words = find_words (self, context, message, 1);

  return words != NULL ? words : message;
}

const char *
spann_tr_plural (const SpannLanguage *self, const char *one, const char *many, guint64 n)
{
  const char *words = find_words (self, NULL, one, n);

  if (words != NULL)
    return words;
  return n == 1 ? one : many;
}
