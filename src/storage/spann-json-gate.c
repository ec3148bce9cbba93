/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-json-gate.h"

#include <glib/gi18n-lib.h>

#include "spann-crowd.h"
#include "spann-error.h"
#include "spann-json-names-private.h"
#include "spann-json-scan-private.h"

/* Names in messages are cut to this many characters. */
#define SHOWN_NAME 40

/**
 * Gate:
 * @names: for each level of nesting, the names seen in the object that is open there
 */
typedef struct {
  SpannJsonScan scan;
  guint depth;
  SpannCrowd *names[SPANN_JSON_GATE_MAX_DEPTH];
} Gate;

static gboolean scan_value (Gate *gate);

/* The name whose first character is at @name stands twice; it ended just before where the gate is.
 */
static gboolean
refuse_twice (const Gate *gate, const char *name)
{
  g_autofree char *raw = g_strndup (name, (gsize)(gate->scan.at - 1 - name));
  g_autofree char *shown = g_utf8_substring (raw, 0, MIN (g_utf8_strlen (raw, -1), SHOWN_NAME));
  g_autofree char *message =
      g_strdup_printf (_ ("the member \"%s\" stands twice in the same object"), shown);

  return spann_json_scan_refuse_with (&gate->scan, name - 1, SPANN_JSON_FAULT_TWICE, message);
}

/* json-glib keeps the members of an object in a hash table. */
static gboolean
refuse_crowd (const Gate *gate, const char *name)
{
  g_autofree char *message =
      g_strdup_printf (_ ("more than %d members of one object have names with the same hash"),
                       SPANN_CROWD_MAX_ALIKE);

  return spann_json_scan_refuse_with (&gate->scan, name - 1, SPANN_JSON_FAULT_CROWD, message);
}

static gboolean
note_name (Gate *gate, const char *name)
{
  SpannCrowd **names = &gate->names[gate->depth - 1];

  if (gate->scan.level != SPANN_JSON_GATE_DOCUMENT)
    return TRUE;
  if (*names == NULL)
    *names = spann_crowd_new (spann_json_name_hash, spann_json_name_equal);
  switch (spann_crowd_add (*names, name)) {
  case SPANN_CROWD_NEW: return TRUE;
  case SPANN_CROWD_KNOWN: return refuse_twice (gate, name);
  case SPANN_CROWD_FULL: return refuse_crowd (gate, name);
  }
  g_return_val_if_reached (FALSE);
}

static gboolean
scan_member (Gate *gate)
{
  const char *name = gate->scan.at + 1;

  if (spann_json_scan_peek (&gate->scan) != '"')
    return spann_json_scan_refuse (&gate->scan, SPANN_JSON_FAULT_NAME);
  if (!spann_json_scan_string (&gate->scan) || !note_name (gate, name))
    return FALSE;
  spann_json_scan_skip_space (&gate->scan);
  if (!spann_json_scan_accept (&gate->scan, ':'))
    return spann_json_scan_refuse (&gate->scan, SPANN_JSON_FAULT_COLON);
  spann_json_scan_skip_space (&gate->scan);
  return scan_value (gate);
}

static gboolean
scan_members (Gate *gate)
{
  if (gate->names[gate->depth - 1] != NULL)
    spann_crowd_clear (gate->names[gate->depth - 1]);
  if (spann_json_scan_accept (&gate->scan, '}'))
    return TRUE;
  while (scan_member (gate)) {
    spann_json_scan_skip_space (&gate->scan);
    if (spann_json_scan_accept (&gate->scan, '}'))
      return TRUE;
    if (!spann_json_scan_accept (&gate->scan, ','))
      return spann_json_scan_refuse (&gate->scan, SPANN_JSON_FAULT_OBJECT_END);
    spann_json_scan_skip_space (&gate->scan);
  }
  return FALSE;
}

static gboolean
scan_elements (Gate *gate)
{
  if (spann_json_scan_accept (&gate->scan, ']'))
    return TRUE;
  while (scan_value (gate)) {
    spann_json_scan_skip_space (&gate->scan);
    if (spann_json_scan_accept (&gate->scan, ']'))
      return TRUE;
    if (!spann_json_scan_accept (&gate->scan, ','))
      return spann_json_scan_refuse (&gate->scan, SPANN_JSON_FAULT_ARRAY_END);
    spann_json_scan_skip_space (&gate->scan);
  }
  return FALSE;
}

static gboolean
refuse_depth (const Gate *gate)
{
  g_autofree char *message =
      g_strdup_printf (_ ("expected at most %d levels of nesting"), SPANN_JSON_GATE_MAX_DEPTH);

  return spann_json_scan_refuse_with (&gate->scan, gate->scan.at, SPANN_JSON_FAULT_DEPTH, message);
}

static gboolean
scan_nested (Gate *gate, gboolean (*scan) (Gate *gate))
{
  gboolean good;

  if (gate->depth == SPANN_JSON_GATE_MAX_DEPTH)
    return refuse_depth (gate);
  gate->depth++;
  gate->scan.at++;
  spann_json_scan_skip_space (&gate->scan);
  good = scan (gate);
  gate->depth--;
  return good;
}

static gboolean
scan_value (Gate *gate)
{
  switch (spann_json_scan_peek (&gate->scan)) {
  case '{': return scan_nested (gate, scan_members);
  case '[': return scan_nested (gate, scan_elements);
  case '"': return spann_json_scan_string (&gate->scan);
  case 't': return spann_json_scan_word (&gate->scan, "true");
  case 'f': return spann_json_scan_word (&gate->scan, "false");
  case 'n': return spann_json_scan_word (&gate->scan, "null");
  case '-': return spann_json_scan_number (&gate->scan);
  default:
    return g_ascii_isdigit (spann_json_scan_peek (&gate->scan))
               ? spann_json_scan_number (&gate->scan)
               : spann_json_scan_refuse (&gate->scan, SPANN_JSON_FAULT_VALUE);
  }
}

static gboolean
has_byte_order_mark (const Gate *gate)
{
  static const char *const marks[] = {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"};

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    gsize length = strlen (marks[i]);

    if ((gsize)(gate->scan.end - gate->scan.start) >= length &&
        memcmp (gate->scan.start, marks[i], length) == 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean
scan_text (Gate *gate)
{
  if (has_byte_order_mark (gate))
    return spann_json_scan_refuse (&gate->scan, SPANN_JSON_FAULT_MARK);
  spann_json_scan_skip_space (&gate->scan);
  if (gate->scan.at == gate->scan.end)
    return spann_json_scan_refuse (&gate->scan, SPANN_JSON_FAULT_EMPTY);
  if (!scan_value (gate))
    return FALSE;
  spann_json_scan_skip_space (&gate->scan);
  if (gate->scan.at < gate->scan.end)
    return spann_json_scan_refuse (&gate->scan, SPANN_JSON_FAULT_TRAILING);
  return TRUE;
}

gboolean
spann_json_gate_check_size (guint64 size, gsize max_size, GError **error)
{
  if (size <= max_size)
    return TRUE;
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX,
               _ ("the file is larger than %u MB, which is the limit; check that it is the right "
                  "file: a portfolio is seldom larger than 1 MB"),
               (guint)(max_size >> 20));
  return FALSE;
}

gboolean
spann_json_gate_check (const char *bytes, gsize size, gsize max_size, SpannJsonGateLevel level,
                       GError **error)
{
  const char *start = bytes == NULL ? "" : bytes;
  Gate gate = {
      .scan = {.start = start, .at = start, .end = start + size, .level = level, .error = error},
  };
  gboolean good;

  if (!spann_json_gate_check_size (size, max_size, error))
    return FALSE;
  good = scan_text (&gate);
  for (guint i = 0; i < G_N_ELEMENTS (gate.names); i++)
    spann_crowd_free (gate.names[i]);
  return good;
}
