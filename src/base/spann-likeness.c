/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-likeness.h"

#include <string.h>

/* Longer names are no names that somebody typed. */
#define MAX_LENGTH 64

/* A name of this many letters may have one wrong, of twice as many two. */
#define LETTERS_FOR_A_FAULT 4

/* The letters of @name that count: without separators, in one case. Returns how many. */
static gsize
simplify (const char *name, char letters[MAX_LENGTH])
{
  gsize length = 0;

  for (; *name != '\0'; name++) {
    if (strchr ("-_ .", *name) == NULL)
      letters[length++] = g_ascii_tolower (*name);
  }
  return length;
}

static guint
least (guint a, guint b, guint c)
{
  return MIN (MIN (a, b), c);
}

/* How many letters have to be put in, taken out, changed or swapped with the next one. @rows holds
 * the three last rows of the table of prefixes. */
static guint
count_faults (const char *a, gsize a_length, const char *b, gsize b_length)
{
  guint rows[3][MAX_LENGTH + 1] = {{0}};

  for (gsize j = 0; j <= b_length; j++)
    rows[0][j] = (guint)j;
  for (gsize i = 1; i <= a_length; i++) {
    guint *row = rows[i % 3];
    const guint *above = rows[(i + 2) % 3];
    const guint *two_above = rows[(i + 1) % 3];

    row[0] = (guint)i;
    for (gsize j = 1; j <= b_length; j++) {
      row[j] = least (above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = MIN (row[j], two_above[j - 2] + 1);
    }
  }
  return rows[a_length % 3][b_length];
}

gboolean
spann_likeness_is_close (const char *typed, const char *meant)
{
  char typed_letters[MAX_LENGTH];
  char meant_letters[MAX_LENGTH];
  gsize typed_length, meant_length;

  if (strlen (typed) > MAX_LENGTH || strlen (meant) > MAX_LENGTH)
    return FALSE;
  typed_length = simplify (typed, typed_letters);
  meant_length = simplify (meant, meant_letters);
  return count_faults (typed_letters, typed_length, meant_letters, meant_length) <=
         MAX (typed_length, meant_length) / LETTERS_FOR_A_FAULT;
}
