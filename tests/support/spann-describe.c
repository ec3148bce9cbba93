/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-describe.h"

static void
append_members (GString *text, const GPtrArray *members)
{
  for (guint i = 0; i < members->len; i++) {
    const SpannUnknown *member = members->pdata[i];

    g_string_append_printf (text, "%s%s=%s", i == 0 ? "" : " ", member->name, member->json);
  }
}

static void
append_text (GString *text, const SpannText *words)
{
  const char *sv = spann_text_get_exact (words, "sv");
  const char *en = spann_text_get_exact (words, "en");
  const GPtrArray *unknown = spann_text_get_unknown (words);

  g_string_append_printf (text, "%s/%s", sv == NULL ? "" : sv, en == NULL ? "" : en);
  if (unknown == NULL)
    return;
  g_string_append_c (text, ' ');
  append_members (text, unknown);
}

static void
append_score (GString *text, SpannScore score)
{
  if (spann_score_is_assessed (score))
    g_string_append_printf (text, "%d steps", score.steps);
  else
    g_string_append (text, "not assessed");
}

static void
append_value (GString *text, const SpannValue *value)
{
  g_autofree char *words = NULL;

  switch (value->type) {
  case SPANN_VALUE_NONE: g_string_append_c (text, '-'); break;
  case SPANN_VALUE_BOOLEAN: g_string_append (text, value->as.boolean ? "yes" : "no"); break;
  case SPANN_VALUE_INTEGER:
    g_string_append_printf (text, "%" G_GINT64_FORMAT, value->as.integer);
    break;
  case SPANN_VALUE_NUMBER: g_string_append_printf (text, "%g", value->as.number); break;
  case SPANN_VALUE_DATE:
    words = spann_date_to_string (value->as.date);
    g_string_append (text, words);
    break;
  case SPANN_VALUE_SCORE: append_score (text, value->as.score); break;
  case SPANN_VALUE_STRING: g_string_append (text, value->as.string); break;
  case SPANN_VALUE_TEXT: append_text (text, value->as.text); break;
  case SPANN_VALUE_STRINGS:
    words = g_strjoinv (" ", value->as.strings);
    g_string_append (text, words);
    break;
  case SPANN_VALUE_OBJECT:
    words = g_strdup (spann_object_get_key (value->as.object));
    g_string_append_printf (text, "{%s}", words == NULL ? "" : words);
    break;
  case SPANN_VALUE_OBJECTS: g_string_append_printf (text, "[%u]", value->as.objects->len); break;
  case SPANN_VALUE_MEMBERS: append_members (text, value->as.members); break;
  }
}

static void
append_place (GString *text, const char *path, SpannFieldId field)
{
  g_string_append (text, path[0] == '\0' ? "." : path);
  if (field == SPANN_FIELD_UNKNOWN)
    g_string_append (text, " *");
  else if (field != SPANN_FIELD_NONE)
    g_string_append_printf (text, " %s", spann_field_get (field)->name);
  g_string_append_c (text, ' ');
}

char *
describe_changes (const GPtrArray *changes)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++) {
    const SpannChange *change = changes->pdata[i];

    append_place (text, change->path, change->field);
    append_value (text, &change->before);
    g_string_append_c (text, '>');
    append_value (text, &change->after);
    if (change->place != NULL)
      g_string_append_printf (text, " after %s", change->place);
    g_string_append_c (text, '\n');
  }
  return g_string_free (text, FALSE);
}

char *
describe_conflicts (const GPtrArray *conflicts)
{
  static const char *const kinds[] = {
      [SPANN_CONFLICT_FIELD] = "field ",
      [SPANN_CONFLICT_REMOVED] = "removed ",
      [SPANN_CONFLICT_ORDER] = "order ",
      [SPANN_CONFLICT_TOGETHER] = "together ",
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < conflicts->len; i++) {
    const SpannConflict *conflict = conflicts->pdata[i];

    g_string_append (text, kinds[conflict->kind]);
    append_place (text, conflict->path, conflict->field);
    append_value (text, &conflict->base);
    g_string_append (text, ": ");
    append_value (text, &conflict->mine);
    g_string_append_c (text, '|');
    append_value (text, &conflict->theirs);
    g_string_append (text, conflict->side == SPANN_SIDE_MINE ? " <" : " >");
    if (conflict->message != NULL)
      g_string_append_printf (text, " (%s)", conflict->message);
    g_string_append_c (text, '\n');
  }
  return g_string_free (text, FALSE);
}
