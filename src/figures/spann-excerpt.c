/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-excerpt.h"

#include "spann-plain.h"

/* In characters. */
#define MAX_LENGTH 80

/* Words shown on each side of a difference. */
#define N_AROUND 3

#define ELLIPSIS "…"
#define ZERO_WIDTH_JOINER 0x200d

/* Whether what stands at @at is seen as one with the letter before it, as an accent is. */
static gboolean
is_joined (const char *at)
{
  gunichar c = g_utf8_get_char (at);

  return g_unichar_ismark (c) || c == ZERO_WIDTH_JOINER ||
         g_utf8_get_char (g_utf8_prev_char (at)) == ZERO_WIDTH_JOINER;
}

/* The end of the last whole word in the first @length characters of @text; within the word when it
 * fills half of them. */
static const char *
find_cut (const char *text, long length)
{
  const char *end = g_utf8_offset_to_pointer (text, length);
  const char *middle = g_utf8_offset_to_pointer (text, length / 2);

  for (const char *at = end; at > middle; at--) {
    if (*at == ' ')
      return at;
  }
  while (end > middle && is_joined (end))
    end = g_utf8_prev_char (end);
  return end;
}

/* @plain (transfer full), cut. (transfer full) */
static char *
shorten (char *plain)
{
  g_autofree char *owned = plain;
  const char *end;

  if (g_utf8_strlen (owned, -1) <= MAX_LENGTH)
    return g_steal_pointer (&owned);
  end = find_cut (owned, MAX_LENGTH);
  return g_strdup_printf ("%.*s%s" ELLIPSIS, (int)(end - owned), owned, *end == ' ' ? " " : "");
}

char *
spann_excerpt (const char *text)
{
  return shorten (spann_plain_text (text));
}

/* The words from @first on, without the last @n_less. (transfer full) */
static char *
cut_out (char *const *words, guint first, guint n_less)
{
  guint n_words = g_strv_length ((char **)words);
  GString *text = g_string_new (first > 0 ? ELLIPSIS : NULL);

  for (guint i = first; i < n_words - n_less; i++)
    g_string_append_printf (text, "%s%s", text->len == 0 ? "" : " ", words[i]);
  if (n_less > 0)
    g_string_append (text, " " ELLIPSIS);
  return shorten (g_string_free (text, FALSE));
}

static guint
count_common_start (char *const *a, char *const *b)
{
  guint n = 0;

  while (a[n] != NULL && g_strcmp0 (a[n], b[n]) == 0)
    n++;
  return n;
}

/* Words that both end with, after the first @start ones. */
static guint
count_common_end (char *const *a, char *const *b, guint start)
{
  guint n_a = g_strv_length ((char **)a);
  guint n_b = g_strv_length ((char **)b);
  guint n = 0;

  while (n + start < MIN (n_a, n_b) && g_str_equal (a[n_a - 1 - n], b[n_b - 1 - n]))
    n++;
  return n;
}

void
spann_excerpt_difference (const char *before, const char *after, char **out_before,
                          char **out_after)
{
  g_autofree char *plain_before = spann_plain_text (before);
  g_autofree char *plain_after = spann_plain_text (after);
  g_auto (GStrv) old = g_strsplit (plain_before, " ", -1);
  g_auto (GStrv) new = g_strsplit (plain_after, " ", -1);
  guint start = count_common_start (old, new);
  guint n_end = count_common_end (old, new, start);

  if (MAX (g_utf8_strlen (plain_before, -1), g_utf8_strlen (plain_after, -1)) <= MAX_LENGTH) {
    *out_before = g_steal_pointer (&plain_before);
    *out_after = g_steal_pointer (&plain_after);
    return;
  }
  start -= MIN (start, N_AROUND);
  n_end -= MIN (n_end, N_AROUND);
  *out_before = cut_out (old, start, n_end);
  *out_after = cut_out (new, start, n_end);
}
