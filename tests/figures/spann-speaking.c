/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-speaking.h"

#include "spann-languages.h"

SpannLanguage *
speaking (Speaking which)
{
  static Languages languages;

  if (languages.swedish == NULL)
    languages_open (&languages, NULL);
  return which == SPEAKING_SWEDISH ? languages.swedish : languages.english;
}

char *
speaking_join_table (const GPtrArray *table)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < table->len; i++) {
    g_autofree char *line = g_strjoinv ("|", table->pdata[i]);

    g_string_append_printf (text, "%s\n", line);
  }
  return g_string_free (text, FALSE);
}

void
speaking_assert_table (GPtrArray *table, const char *expected)
{
  g_autofree char *text = speaking_join_table (table);

  g_assert_cmpstr (text, ==, expected);
  g_ptr_array_unref (table);
}

void
speaking_assert_row (const GPtrArray *table, guint index, const char *expected)
{
  g_autofree char *row = g_strjoinv ("|", table->pdata[index]);

  g_assert_cmpstr (row, ==, expected);
}
