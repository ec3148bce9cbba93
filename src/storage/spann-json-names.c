/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-json-names-private.h"

static gunichar
read_code_unit (const char *digits)
{
  gunichar unit = 0;

  for (guint i = 0; i < 4; i++)
    unit = unit << 4 | (gunichar)g_ascii_xdigit_value (digits[i]);
  return unit;
}

/* The character that the escape at @at stands for. */
static gunichar
read_escape (const char **at)
{
  static const char letters[] = "bfnrt";
  static const char characters[] = "\b\f\n\r\t";
  const char *escape = *at;
  const char *letter;
  gunichar unit;

  if (escape[1] != 'u') {
    *at += 2;
    letter = strchr (letters, escape[1]);
    return letter == NULL ? (gunichar)escape[1] : (gunichar)characters[letter - letters];
  }
  *at += 6;
  unit = read_code_unit (escape + 2);
  if (unit < 0xd800 || unit > 0xdbff)
    return unit;
  *at += 6;
  return 0x10000 + ((unit - 0xd800) << 10) + (read_code_unit (escape + 8) - 0xdc00);
}

/* The next character of a name; 0 at its end. */
static gunichar
read_character (const char **at)
{
  gunichar character;

  if (**at == '"')
    return 0;
  if (**at == '\\')
    return read_escape (at);
  character = g_utf8_get_char (*at);
  *at = g_utf8_next_char (*at);
  return character;
}

static guint
hash_name (gconstpointer name)
{
  const char *at = name;
  gunichar character;
  guint hash = 5381;

  while ((character = read_character (&at)) != 0)
    hash = hash * 33 + character;
  return hash;
}

static gboolean
equal_names (gconstpointer a, gconstpointer b)
{
  const char *at_a = a;
  const char *at_b = b;
  gunichar character;

  do {
    character = read_character (&at_a);
    if (character != read_character (&at_b))
      return FALSE;
  } while (character != 0);
  return TRUE;
}

GHashTable *
spann_json_names_new (void)
{
  return g_hash_table_new (hash_name, equal_names);
}
