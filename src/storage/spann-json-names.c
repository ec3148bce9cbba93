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

guint
spann_json_name_hash (gconstpointer name)
{
  const char *at = name;
  guint hash = 5381;

  while (*at != '"') {
    char bytes[6];
    int n_bytes = 1;

    if (*at == '\\')
      n_bytes = g_unichar_to_utf8 (read_escape (&at), bytes);
    else
      bytes[0] = *at++;
    for (int i = 0; i < n_bytes; i++)
      hash = hash * 33 + (guint)(signed char)bytes[i];
  }
  return hash;
}

gboolean
spann_json_name_equal (gconstpointer a, gconstpointer b)
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
