/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-changes-json.h"

#include "spann-change-codec.h"
#include "spann-change-cursor.h"
#include "spann-diff-words.h"
#include "spann-json-text.h"

static const char *
name_kind (const SpannChange *change)
{
  if (change->field == SPANN_FIELD_NONE)
    return change->after.type == SPANN_VALUE_NONE ? "removed" : "added";
  if (change->field == SPANN_FIELD_UNKNOWN)
    return "unknown";
  return spann_change_is_order (change) ? "order" : "field";
}

/* The codec's object, with two more members at its end. */
static void
append_change (GString *text, const SpannObject *root, const SpannChange *change, const char *words)
{
  spann_change_codec_append (text, root, change);
  g_string_truncate (text, text->len - 1);
  g_string_append (text, ",\"kind\":");
  spann_json_text_append_string (text, name_kind (change));
  g_string_append (text, ",\"words\":");
  spann_json_text_append_string (text, words);
  g_string_append_c (text, '}');
}

char *
spann_changes_json (SpannObject *before, SpannObject *after, const GPtrArray *changes,
                    const SpannLanguage *language)
{
  g_autoptr (GString) text = g_string_new ("[");
  g_autoptr (SpannChangeCursor) cursor = spann_change_cursor_new (before);
  g_autoptr (GBytes) indented = NULL;

  for (guint i = 0; i < changes->len; i++) {
    const SpannChange *change = changes->pdata[i];
    g_autofree char *words = spann_diff_words_tell (before, after, change, language);
    const SpannObject *root = spann_change_cursor_look (cursor, change->path, NULL);

    g_return_val_if_fail (root != NULL, NULL);
    if (i > 0)
      g_string_append_c (text, ',');
    append_change (text, root, change, words);
    spann_change_cursor_pass (cursor, change);
  }
  g_string_append_c (text, ']');
  indented = spann_json_text_indent (text);
  return g_strndup (g_bytes_get_data (indented, NULL), g_bytes_get_size (indented));
}
