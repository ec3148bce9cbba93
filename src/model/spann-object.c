/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-object.h"

struct _SpannObject {
  gatomicrefcount ref_count;
  const SpannNoun *noun;
  char *key;          /* a GRefString, nullable */
  SpannValue unknown; /* MEMBERS or NONE */
  SpannValue values[];
};

static const SpannValue no_value = {.type = SPANN_VALUE_NONE};

/* The values that @field of @self may hold. */
static SpannValueType
get_value_type (const SpannObject *self, SpannFieldId field)
{
  static const SpannValueType types[] = {
      [SPANN_FIELD_BOOLEAN] = SPANN_VALUE_BOOLEAN,  [SPANN_FIELD_INTEGER] = SPANN_VALUE_INTEGER,
      [SPANN_FIELD_MONEY] = SPANN_VALUE_INTEGER,    [SPANN_FIELD_YEAR] = SPANN_VALUE_INTEGER,
      [SPANN_FIELD_NUMBER] = SPANN_VALUE_NUMBER,    [SPANN_FIELD_DATE] = SPANN_VALUE_DATE,
      [SPANN_FIELD_SCORE] = SPANN_VALUE_SCORE,      [SPANN_FIELD_STRING] = SPANN_VALUE_STRING,
      [SPANN_FIELD_TEXT] = SPANN_VALUE_TEXT,        [SPANN_FIELD_CHOICE] = SPANN_VALUE_STRING,
      [SPANN_FIELD_REFERENCE] = SPANN_VALUE_STRING, [SPANN_FIELD_REFERENCES] = SPANN_VALUE_STRINGS,
      [SPANN_FIELD_CHILD] = SPANN_VALUE_OBJECT,     [SPANN_FIELD_LIST] = SPANN_VALUE_OBJECTS,
      [SPANN_FIELD_MAP] = SPANN_VALUE_OBJECTS,
  };

  if (field == SPANN_FIELD_UNKNOWN)
    return SPANN_VALUE_MEMBERS;
  return types[self->noun->fields[field & 0xff].type];
}

/* Where @self keeps @field. */
static SpannValue *
get_place (SpannObject *self, SpannFieldId field)
{
  if (field == SPANN_FIELD_UNKNOWN)
    return &self->unknown;
  g_assert (field >> 8 == self->noun->index && (field & 0xff) < self->noun->n_fields);
  return &self->values[field & 0xff];
}

/* The value when it has the type that the reader asks for; NONE when the field lacks. */
static const SpannValue *
read_value (const SpannObject *self, SpannFieldId field, SpannValueType type)
{
  const SpannValue *value = spann_object_get_value (self, field);

  g_assert (get_value_type (self, field) == type);
  return value->type == type ? value : &no_value;
}

/* An object of its own with the same content. */
static SpannObject *
copy_object (const SpannObject *self)
{
  SpannObject *copy = spann_object_new (self->noun, NULL);

  if (self->key != NULL)
    copy->key = g_ref_string_acquire (self->key);
  copy->unknown = spann_value_copy (&self->unknown);
  for (guint i = 0; i < self->noun->n_fields; i++)
    copy->values[i] = spann_value_copy (&self->values[i]);
  return copy;
}

/* Consumes @self and returns one that nobody else holds. */
static SpannObject *
make_writable (SpannObject *self)
{
  SpannObject *copy;

  if (g_atomic_ref_count_compare (&self->ref_count, 1))
    return self;
  copy = copy_object (self);
  spann_object_unref (self);
  return copy;
}

SpannObject *
spann_object_new (const SpannNoun *noun, const char *key)
{
  SpannObject *self = g_malloc0 (sizeof (SpannObject) + noun->n_fields * sizeof (SpannValue));

  g_atomic_ref_count_init (&self->ref_count);
  self->noun = noun;
  if (key != NULL)
    self->key = g_ref_string_new (key);
  return self;
}

SpannObject *
spann_object_ref (SpannObject *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
spann_object_unref (SpannObject *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint i = 0; i < self->noun->n_fields; i++)
    spann_value_clear (&self->values[i]);
  g_clear_pointer (&self->key, g_ref_string_release);
  spann_value_clear (&self->unknown);
  g_free (self);
}

const SpannNoun *
spann_object_get_noun (const SpannObject *self)
{
  return self->noun;
}

const char *
spann_object_get_key (const SpannObject *self)
{
  return self->key;
}

SpannObject *
spann_object_with (SpannObject *self, SpannFieldId field, SpannValue value)
{
  SpannValue *place;

  self = make_writable (self);
  place = get_place (self, field);
  g_assert (value.type == SPANN_VALUE_NONE || value.type == get_value_type (self, field));
  spann_value_clear (place);
  *place = value;
  return self;
}

gboolean
spann_object_has (const SpannObject *self, SpannFieldId field)
{
  return spann_object_get_value (self, field)->type != SPANN_VALUE_NONE;
}

const SpannValue *
spann_object_get_value (const SpannObject *self, SpannFieldId field)
{
  return get_place ((SpannObject *)self, field);
}

gboolean
spann_object_get_boolean (const SpannObject *self, SpannFieldId field)
{
  return read_value (self, field, SPANN_VALUE_BOOLEAN)->as.boolean;
}

gint64
spann_object_get_integer (const SpannObject *self, SpannFieldId field)
{
  return read_value (self, field, SPANN_VALUE_INTEGER)->as.integer;
}

double
spann_object_get_number (const SpannObject *self, SpannFieldId field)
{
  return read_value (self, field, SPANN_VALUE_NUMBER)->as.number;
}

SpannDate
spann_object_get_date (const SpannObject *self, SpannFieldId field)
{
  return read_value (self, field, SPANN_VALUE_DATE)->as.date;
}

SpannScore
spann_object_get_score (const SpannObject *self, SpannFieldId field)
{
  return read_value (self, field, SPANN_VALUE_SCORE)->as.score;
}

const char *
spann_object_get_string (const SpannObject *self, SpannFieldId field)
{
  return read_value (self, field, SPANN_VALUE_STRING)->as.string;
}

const SpannText *
spann_object_get_text (const SpannObject *self, SpannFieldId field)
{
  return read_value (self, field, SPANN_VALUE_TEXT)->as.text;
}

const char *const *
spann_object_get_strings (const SpannObject *self, SpannFieldId field)
{
  static const char *const none[] = {NULL};
  const SpannValue *value = read_value (self, field, SPANN_VALUE_STRINGS);

  return value->type == SPANN_VALUE_NONE ? none : (const char *const *)value->as.strings;
}

const SpannObject *
spann_object_get_child (const SpannObject *self, SpannFieldId field)
{
  return read_value (self, field, SPANN_VALUE_OBJECT)->as.object;
}

int
spann_object_get_choice (const SpannObject *self, SpannFieldId field)
{
  const char *word = spann_object_get_string (self, field);
  const char *const *choices = spann_field_get (field)->choices;

  for (int i = 0; word != NULL && choices[i] != NULL; i++) {
    if (g_str_equal (choices[i], word))
      return i;
  }
  return -1;
}

const char *
spann_object_get_words (const SpannObject *self, SpannFieldId field, const char *language)
{
  return spann_text_get (spann_object_get_text (self, field), language);
}

const GPtrArray *
spann_object_get_unknown (const SpannObject *self)
{
  return self->unknown.type == SPANN_VALUE_NONE ? NULL : self->unknown.as.members;
}

SpannObject *
spann_object_with_unknown (SpannObject *self, const char *name, const char *after, const char *json)
{
  const GPtrArray *known = spann_object_get_unknown (self);
  GPtrArray *members = spann_unknown_list_new ();

  for (guint i = 0; known != NULL && i < known->len; i++)
    g_ptr_array_add (members, spann_unknown_copy (known->pdata[i]));
  g_ptr_array_add (members, spann_unknown_new (name, after, json));
  return spann_object_with (self, SPANN_FIELD_UNKNOWN, spann_value_members (members));
}

gboolean
spann_object_equal (const SpannObject *a, const SpannObject *b)
{
  if (a == b)
    return TRUE;
  if (a->noun != b->noun || g_strcmp0 (a->key, b->key) != 0 ||
      !spann_unknown_list_agree (spann_object_get_unknown (a), spann_object_get_unknown (b)))
    return FALSE;
  for (guint i = 0; i < a->noun->n_fields; i++) {
    if (!spann_value_equal (&a->values[i], &b->values[i]))
      return FALSE;
  }
  return TRUE;
}
