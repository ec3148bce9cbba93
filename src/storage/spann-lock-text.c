/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-lock-text.h"

#include <string.h>

#include "spann-json-parse.h"
#include "spann-json-text.h"

#define FORMAT "spann-lock"

/* What anybody may have written is shown in a line. */
#define MAX_LENGTH 255

static void
append_string (GString *text, const char *name, const char *value)
{
  /* What the system says need not be UTF-8. */
  g_autofree char *valid = g_utf8_make_valid (value, -1);

  g_string_append_printf (text, ",\"%s\":", name);
  spann_json_text_append_string (text, valid);
}

static char *
format_time (gint64 since)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (since / G_USEC_PER_SEC);

  return time != NULL ? g_date_time_format_iso8601 (time) : g_strdup ("");
}

GBytes *
spann_lock_text_write (const SpannLockOwner *owner, gint64 since)
{
  g_autoptr (GString) text = g_string_new ("{\"format\":\"" FORMAT "\"");
  g_autofree char *time = format_time (since);

  append_string (text, "user", owner->user);
  append_string (text, "host", owner->host);
  append_string (text, "machine", owner->machine);
  append_string (text, "boot", owner->boot);
  g_string_append_printf (text, ",\"pid\":%" G_GINT64_FORMAT ",\"started\":%" G_GINT64_FORMAT,
                          owner->pid, owner->started);
  append_string (text, "since", time);
  g_string_append_c (text, '}');
  return spann_json_text_indent (text);
}

static gboolean
is_line (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_iscntrl (g_utf8_get_char (p)))
      return FALSE;
  return strlen (text) <= MAX_LENGTH;
}

static JsonNode *
get_value (JsonObject *object, const char *name, GType type)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type
             ? node
             : NULL;
}

/* A short text on one line; NULL for anything else. Borrowed. */
static const char *
get_string (JsonObject *object, const char *name)
{
  JsonNode *node = get_value (object, name, G_TYPE_STRING);
  const char *text = node != NULL ? json_node_get_string (node) : NULL;

  return text != NULL && is_line (text) ? text : NULL;
}

static gboolean
read_time (JsonObject *object, gint64 *out_since)
{
  const char *text = get_string (object, "since");
  g_autoptr (GDateTime) time = text != NULL ? g_date_time_new_from_iso8601 (text, NULL) : NULL;

  if (time == NULL)
    return FALSE;
  *out_since = g_date_time_to_unix (time) * G_USEC_PER_SEC;
  return TRUE;
}

static SpannLockOwner *
read_owner (JsonObject *object)
{
  static const char *const names[] = {"user", "host", "machine", "boot"};
  JsonNode *pid = get_value (object, "pid", G_TYPE_INT64);
  JsonNode *started = get_value (object, "started", G_TYPE_INT64);
  SpannLockOwner *owner = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (get_string (object, names[i]) == NULL)
      return NULL;
  if (g_strcmp0 (get_string (object, "format"), FORMAT) != 0 || pid == NULL || started == NULL)
    return NULL;
  owner = g_new0 (SpannLockOwner, 1);
  owner->user = g_strdup (get_string (object, "user"));
  owner->host = g_strdup (get_string (object, "host"));
  owner->machine = g_strdup (get_string (object, "machine"));
  owner->boot = g_strdup (get_string (object, "boot"));
  owner->pid = json_node_get_int (pid);
  owner->started = json_node_get_int (started);
  return owner;
}

SpannLockOwner *
spann_lock_text_read (GBytes *bytes, gint64 *out_since)
{
  g_autoptr (JsonNode) root = spann_json_parse (bytes, SPANN_LOCK_TEXT_MAX_SIZE, NULL);
  JsonObject *object =
      root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;

  if (object == NULL || !read_time (object, out_since))
    return NULL;
  return read_owner (object);
}
