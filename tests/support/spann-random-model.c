/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-random-model.h"

#include <math.h>

#include "spann-fields.h"
#include "spann-strategy.h"

#define MAX_ITEMS 3
#define N_VERSIONS 2
#define MAX_STEPS 100

static SpannObject *make_object (const SpannNoun *noun, guint number);

static gboolean
toss (void)
{
  return g_test_rand_int_range (0, 2) == 0;
}

static gunichar
make_character (void)
{
  static const gunichar special[] = {'"',    '\\',   '/',     '\n',    1,       0x1f,
                                     0x7f,   0x80,   0x2028,  0xd7ff,  0xe000,  0xfeff,
                                     0xfffd, 0xffff, 0x10000, 0x1f680, 0x10ffff};
  gunichar character;

  switch (g_test_rand_int_range (0, 4)) {
  case 0: return special[g_test_rand_int_range (0, G_N_ELEMENTS (special))];
  case 1: return (gunichar)g_test_rand_int_range (' ', 0x7f);
  case 2: return (gunichar)g_test_rand_int_range (0xa0, 0x250);
  default:
    character = (gunichar)g_test_rand_int_range (1, 0x10ffff);
    return character >= 0xd800 && character <= 0xdfff ? 0xe5 : character;
  }
}

char *
random_model_string (void)
{
  GString *string = g_string_new (NULL);

  for (gint32 i = g_test_rand_int_range (0, 12); i > 0; i--)
    g_string_append_unichar (string, make_character ());
  return g_string_free (string, FALSE);
}

static gint64
make_integer (void)
{
  static const gint64 ends[] = {G_MININT64, G_MAXINT64, 0, -1, G_MAXUINT32};

  return toss () ? ends[g_test_rand_int_range (0, G_N_ELEMENTS (ends))] : g_test_rand_int ();
}

static double
make_number (void)
{
  static const double ends[] = {0.0, -0.0, 0.1, 1e17, 1e21, G_MAXDOUBLE, -G_MINDOUBLE, 5e-324};
  double number = ldexp (g_test_rand_double_range (-1, 1), g_test_rand_int_range (-1000, 1000));

  return toss () ? ends[g_test_rand_int_range (0, G_N_ELEMENTS (ends))] : number;
}

static SpannDate
make_date (void)
{
  return spann_date_new (g_test_rand_int_range (1, 10000), g_test_rand_int_range (1, 13),
                         g_test_rand_int_range (1, 29));
}

static SpannScore
make_score (void)
{
  switch (g_test_rand_int_range (0, 3)) {
  case 0: return spann_score_not_assessed ();
  case 1: return spann_score_not_applicable ();
  default: return spann_score_new (g_test_rand_int_range (0, MAX_STEPS));
  }
}

static SpannValue
make_string (void)
{
  g_autofree char *string = random_model_string ();

  return spann_value_string (string);
}

static SpannValue
make_text (void)
{
  g_autofree char *own = random_model_string ();
  g_autofree char *other = toss () ? random_model_string () : NULL;

  return spann_value_text (spann_text_new (toss () ? "sv" : "en", own, other));
}

static SpannValue
make_strings (void)
{
  g_autofree char *first = random_model_string ();
  g_autofree char *second = random_model_string ();
  const char *const strings[] = {first, second, NULL};

  return spann_value_strings (strings);
}

static SpannValue
make_items (const SpannField *field)
{
  gboolean is_versions = field == spann_field_get (SPANN_PORTFOLIO_STRATEGIES);
  guint n_items = is_versions ? N_VERSIONS : (guint)g_test_rand_int_range (0, MAX_ITEMS + 1);
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (items, make_object (spann_noun_get (field->child), i));
  return spann_value_objects (items);
}

static SpannValue
make_value (const SpannField *field)
{
  switch (field->type) {
  case SPANN_FIELD_BOOLEAN: return spann_value_boolean (toss ());
  case SPANN_FIELD_INTEGER:
  case SPANN_FIELD_MONEY:
  case SPANN_FIELD_YEAR: return spann_value_integer (make_integer ());
  case SPANN_FIELD_NUMBER: return spann_value_number (make_number ());
  case SPANN_FIELD_DATE: return spann_value_date (make_date ());
  case SPANN_FIELD_SCORE: return spann_value_score (make_score ());
  case SPANN_FIELD_STRING:
  case SPANN_FIELD_CHOICE:
  case SPANN_FIELD_REFERENCE: return make_string ();
  case SPANN_FIELD_TEXT: return make_text ();
  case SPANN_FIELD_REFERENCES: return make_strings ();
  case SPANN_FIELD_CHILD:
    return spann_value_object (make_object (spann_noun_get (field->child), 0));
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: return make_items (field);
  }
  g_return_val_if_reached (spann_value_none ());
}

/* What scores need, so that they can be written in levels, is there and in range. */
static SpannValue
make_field (const SpannNoun *noun, guint row, guint number)
{
  const SpannField *field = &noun->fields[row];
  SpannFieldId id = spann_noun_field_id (noun, row);

  if (id == SPANN_STRATEGY_VERSION)
    return spann_value_integer (number + 1);
  if (id == SPANN_SCALE_STEPS_PER_LEVEL)
    return spann_value_integer (g_test_rand_int_range (1, (gint32)field->maximum + 1));
  if (field->flags & SPANN_FIELD_SCALE_VERSION)
    return spann_value_integer (g_test_rand_int_range (1, N_VERSIONS + 1));
  if (field->flags & SPANN_FIELD_REQUIRED || field->child == SPANN_NOUN_SCALE || toss ())
    return make_value (field);
  return spann_value_none ();
}

/* A key of its kind, different for each @number. (transfer full) */
static char *
make_key (const SpannNoun *noun, guint number)
{
  g_autofree char *string = random_model_string ();

  switch (noun->key) {
  case SPANN_KEY_NONE: return NULL;
  case SPANN_KEY_YEAR: return g_strdup_printf ("%u", 2020 + number);
  default: return g_strdup_printf ("%u%s", number, string);
  }
}

static SpannObject *
add_unknown (SpannObject *object, const char *after)
{
  static const char *const values[] = {"null", "-1.5", "2.0",    "\"å\\n\"",
                                       "{}",   "[]",   "1e+100", "[1,{\"id\":[true]}]"};

  for (gint32 i = g_test_rand_int_range (0, 3); i > 0; i--) {
    g_autofree char *string = random_model_string ();
    g_autofree char *name = g_strdup_printf ("%s %d %s", after == NULL ? "" : after, i, string);

    object = spann_object_with_unknown (object, name, after,
                                        values[g_test_rand_int_range (0, G_N_ELEMENTS (values))]);
  }
  return object;
}

static SpannObject *
make_object (const SpannNoun *noun, guint number)
{
  g_autofree char *key = make_key (noun, number);
  SpannObject *object = add_unknown (spann_object_new (noun, key), NULL);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId id = spann_noun_field_id (noun, row);

    object = spann_object_with (object, id, make_field (noun, row, number));
    if (spann_object_has (object, id))
      object = add_unknown (object, noun->fields[row].name);
  }
  return object;
}

SpannObject *
random_model_portfolio (void)
{
  return make_object (spann_noun_get (SPANN_NOUN_PORTFOLIO), 0);
}
