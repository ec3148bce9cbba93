/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-id.h"

#define MAX_LENGTH 64

static char *
make_uuid (gpointer data)
{
  return g_uuid_string_random ();
}

SpannIdSource
spann_id_source_random (void)
{
  return (SpannIdSource){make_uuid, NULL};
}

char *
spann_id_source_next (const SpannIdSource *source)
{
  return source->next (source->data);
}

static gboolean
may_stand_in_id (char c)
{
  return g_ascii_isalnum (c) || c == '.' || c == '_' || c == '-';
}

gboolean
spann_id_is_valid (const char *text)
{
  gsize length = 0;

  while (may_stand_in_id (text[length]))
    length++;
  return text[length] == '\0' && length >= 1 && length <= MAX_LENGTH && !g_str_equal (text, ".") &&
         !g_str_equal (text, "..");
}
