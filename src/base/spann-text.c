/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text.h"

struct _SpannText {
  const char *language; /* static: "sv" or "en" */
  char *own;
  char *other;        /* nullable */
  GPtrArray *unknown; /* of SpannUnknown, never changed in place; nullable */
};

/* The one string that names @language, so that it need not be copied; NULL for none of the two. */
static const char *
intern_language (const char *language)
{
  if (g_strcmp0 (language, "sv") == 0)
    return "sv";
  if (g_strcmp0 (language, "en") == 0)
    return "en";
  return NULL;
}

SpannText *
spann_text_new (const char *language, const char *own, const char *other)
{
  SpannText *self;

  g_return_val_if_fail (intern_language (language) != NULL, NULL);
  g_return_val_if_fail (own != NULL, NULL);

  self = g_atomic_rc_box_new0 (SpannText);
  self->language = intern_language (language);
  self->own = g_strdup (own);
  self->other = g_strdup (other);
  return self;
}

SpannText *
spann_text_ref (SpannText *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_text (gpointer data)
{
  SpannText *self = data;

  g_free (self->own);
  g_free (self->other);
  g_clear_pointer (&self->unknown, g_ptr_array_unref);
}

void
spann_text_unref (SpannText *self)
{
  g_atomic_rc_box_release_full (self, clear_text);
}

gboolean
spann_text_is_language (const char *name)
{
  return intern_language (name) != NULL;
}

const char *
spann_text_get_own_language (const SpannText *self)
{
  return self->language;
}

const char *
spann_text_get_other_language (const SpannText *self)
{
  return g_str_equal (self->language, "sv") ? "en" : "sv";
}

gboolean
spann_text_holds (const SpannText *self, const char *language)
{
  if (intern_language (language) == NULL)
    return FALSE;
  return g_str_equal (language, self->language) || self->other != NULL;
}

const char *
spann_text_get_exact (const SpannText *self, const char *language)
{
  if (!spann_text_holds (self, language))
    return NULL;
  if (g_str_equal (language, self->language))
    return self->own;
  return self->other[0] == '\0' ? NULL : self->other;
}

const char *
spann_text_get (const SpannText *self, const char *language)
{
  const char *text;

  if (self == NULL)
    return "";
  text = spann_text_get_exact (self, language);
  return text != NULL ? text : self->own;
}

const GPtrArray *
spann_text_get_unknown (const SpannText *self)
{
  return self->unknown;
}

gboolean
spann_text_equal (const SpannText *a, const SpannText *b)
{
  return g_str_equal (a->language, b->language) && g_str_equal (a->own, b->own) &&
         g_strcmp0 (a->other, b->other) == 0 && spann_unknown_list_agree (a->unknown, b->unknown);
}

SpannText *
spann_text_with (const SpannText *self, const char *language, const char *text)
{
  gboolean is_own = g_str_equal (language, self->language);
  SpannText *copy;

  g_return_val_if_fail (!is_own || text != NULL, NULL);

  copy = spann_text_new (self->language, is_own ? text : self->own, is_own ? self->other : text);
  if (self->unknown != NULL)
    copy->unknown = g_ptr_array_ref (self->unknown);
  return copy;
}

SpannText *
spann_text_with_unknown (const SpannText *self, GPtrArray *unknown)
{
  SpannText *copy = spann_text_new (self->language, self->own, self->other);

  if (unknown != NULL && unknown->len > 0)
    copy->unknown = g_ptr_array_ref (unknown);
  return copy;
}
