/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-plain-text.h"

/* Characters that would turn the words after them the other way: harmless alone, but a name with
 * one could make a whole line unreadable. */
static gboolean
is_direction_mark (gunichar c)
{
  return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
         (c >= 0x2066 && c <= 0x2069);
}

static gboolean
is_blank (gunichar c)
{
  return c == ' ' || g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029 || c == 0xfffe ||
         c == 0xffff;
}

char *
spann_plain_text (const char *text)
{
  GString *plain = g_string_new (NULL);
  gboolean blank = FALSE;

  for (const char *at = text == NULL ? "" : text; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (is_direction_mark (c))
      continue;
    if (is_blank (c)) {
      blank = TRUE;
      continue;
    }
    if (blank && plain->len > 0)
      g_string_append_c (plain, ' ');
    blank = FALSE;
    g_string_append_unichar (plain, c);
  }
  return g_string_free (plain, FALSE);
}
