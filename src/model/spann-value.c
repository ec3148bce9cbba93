/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-value.h"

#include "spann-object.h"

SpannValue
spann_value_none (void)
{
  return (SpannValue){.type = SPANN_VALUE_NONE};
}

SpannValue
spann_value_boolean (gboolean boolean)
{
  return (SpannValue){.type = SPANN_VALUE_BOOLEAN, .as.boolean = !!boolean};
}

SpannValue
spann_value_integer (gint64 integer)
{
  return (SpannValue){.type = SPANN_VALUE_INTEGER, .as.integer = integer};
}

SpannValue
spann_value_number (double number)
{
  return (SpannValue){.type = SPANN_VALUE_NUMBER, .as.number = number};
}

SpannValue
spann_value_date (SpannDate date)
{
  if (!spann_date_is_set (date))
    return spann_value_none ();
  return (SpannValue){.type = SPANN_VALUE_DATE, .as.date = date};
}

SpannValue
spann_value_score (SpannScore score)
{
  return (SpannValue){.type = SPANN_VALUE_SCORE, .as.score = score};
}

SpannValue
spann_value_string (const char *string)
{
  if (string == NULL)
    return spann_value_none ();
  return (SpannValue){.type = SPANN_VALUE_STRING, .as.string = g_ref_string_new (string)};
}

SpannValue
spann_value_text (SpannText *text)
{
  if (text == NULL)
    return spann_value_none ();
  return (SpannValue){.type = SPANN_VALUE_TEXT, .as.text = text};
}

SpannValue
spann_value_strings (const char *const *strings)
{
  if (strings == NULL || strings[0] == NULL)
    return spann_value_none ();
  return (SpannValue){.type = SPANN_VALUE_STRINGS, .as.strings = g_strdupv ((char **)strings)};
}

SpannValue
spann_value_object (SpannObject *object)
{
  if (object == NULL)
    return spann_value_none ();
  return (SpannValue){.type = SPANN_VALUE_OBJECT, .as.object = object};
}

SpannValue
spann_value_objects (GPtrArray *objects)
{
  if (objects == NULL)
    return spann_value_none ();
  if (objects->len == 0) {
    g_ptr_array_unref (objects);
    return spann_value_none ();
  }
  return (SpannValue){.type = SPANN_VALUE_OBJECTS, .as.objects = spann_children_new (objects)};
}

SpannValue
spann_value_members (GPtrArray *members)
{
  if (members == NULL)
    return spann_value_none ();
  if (members->len == 0) {
    g_ptr_array_unref (members);
    return spann_value_none ();
  }
  return (SpannValue){.type = SPANN_VALUE_MEMBERS, .as.members = members};
}

SpannValue
spann_value_copy (const SpannValue *self)
{
  SpannValue copy = *self;

  switch (self->type) {
  case SPANN_VALUE_STRING: g_ref_string_acquire (copy.as.string); break;
  case SPANN_VALUE_TEXT: spann_text_ref (copy.as.text); break;
  case SPANN_VALUE_STRINGS: copy.as.strings = g_strdupv (self->as.strings); break;
  case SPANN_VALUE_OBJECT: spann_object_ref (copy.as.object); break;
  case SPANN_VALUE_OBJECTS: spann_children_ref (copy.as.objects); break;
  case SPANN_VALUE_MEMBERS: g_ptr_array_ref (copy.as.members); break;
  case SPANN_VALUE_NONE:
  case SPANN_VALUE_BOOLEAN:
  case SPANN_VALUE_INTEGER:
  case SPANN_VALUE_NUMBER:
  case SPANN_VALUE_DATE:
  case SPANN_VALUE_SCORE: break;
  }
  return copy;
}

void
spann_value_clear (SpannValue *self)
{
  switch (self->type) {
  case SPANN_VALUE_STRING: g_ref_string_release (self->as.string); break;
  case SPANN_VALUE_TEXT: spann_text_unref (self->as.text); break;
  case SPANN_VALUE_STRINGS: g_strfreev (self->as.strings); break;
  case SPANN_VALUE_OBJECT: spann_object_unref (self->as.object); break;
  case SPANN_VALUE_OBJECTS: spann_children_unref (self->as.objects); break;
  case SPANN_VALUE_MEMBERS: g_ptr_array_unref (self->as.members); break;
  case SPANN_VALUE_NONE:
  case SPANN_VALUE_BOOLEAN:
  case SPANN_VALUE_INTEGER:
  case SPANN_VALUE_NUMBER:
  case SPANN_VALUE_DATE:
  case SPANN_VALUE_SCORE: break;
  }
  *self = spann_value_none ();
}

static gboolean
equal_members (const GPtrArray *a, const GPtrArray *b)
{
  if (a == b)
    return TRUE;
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++) {
    if (!spann_unknown_equal (a->pdata[i], b->pdata[i]))
      return FALSE;
  }
  return TRUE;
}

gboolean
spann_value_equal (const SpannValue *a, const SpannValue *b)
{
  if (a->type != b->type)
    return FALSE;
  switch (a->type) {
  case SPANN_VALUE_NONE: return TRUE;
  case SPANN_VALUE_BOOLEAN: return a->as.boolean == b->as.boolean;
  case SPANN_VALUE_INTEGER: return a->as.integer == b->as.integer;
  case SPANN_VALUE_NUMBER: return a->as.number == b->as.number;
  case SPANN_VALUE_DATE: return spann_date_compare (a->as.date, b->as.date) == 0;
  case SPANN_VALUE_SCORE: return spann_score_equal (a->as.score, b->as.score);
  case SPANN_VALUE_STRING: return g_str_equal (a->as.string, b->as.string);
  case SPANN_VALUE_TEXT: return spann_text_equal (a->as.text, b->as.text);
  case SPANN_VALUE_STRINGS:
    return g_strv_equal ((const char *const *)a->as.strings, (const char *const *)b->as.strings);
  case SPANN_VALUE_OBJECT: return spann_object_equal (a->as.object, b->as.object);
  case SPANN_VALUE_OBJECTS: return spann_children_equal (a->as.objects, b->as.objects);
  case SPANN_VALUE_MEMBERS: return equal_members (a->as.members, b->as.members);
  }
  g_return_val_if_reached (FALSE);
}
