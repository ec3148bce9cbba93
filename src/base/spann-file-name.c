/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-file-name.h"

/* Well below what file systems allow, endings and numbers included. */
#define MAX_LENGTH 60

/* "Rymdsluttningen (norr)" as "rymdsluttningen-norr". (transfer full) */
static char *
simplify (const char *name)
{
  g_autofree char *plain = g_str_to_ascii (name, "sv");
  GString *simple = g_string_new (NULL);

  for (const char *at = plain; *at != '\0' && simple->len < MAX_LENGTH; at++) {
    if (g_ascii_isalnum (*at))
      g_string_append_c (simple, g_ascii_tolower (*at));
    else if (simple->len > 0 && simple->str[simple->len - 1] != '-')
      g_string_append_c (simple, '-');
  }
  if (simple->len > 0 && simple->str[simple->len - 1] == '-')
    g_string_truncate (simple, simple->len - 1);
  return g_string_free (simple, FALSE);
}

char *
spann_file_name_make (const char *kind, const char *name, GHashTable *taken)
{
  g_autofree char *simple = simplify (name);
  g_autofree char *base = simple[0] == '\0' ? g_strdup (kind) : g_strjoin ("-", kind, simple, NULL);
  char *unique = g_strdup (base);

  if (taken == NULL)
    return unique;
  for (guint number = 2; g_hash_table_contains (taken, unique); number++) {
    g_free (unique);
    unique = g_strdup_printf ("%s-%u", base, number);
  }
  g_hash_table_add (taken, g_strdup (unique));
  return unique;
}
