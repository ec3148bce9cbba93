/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-random-model.h"

#include <math.h>

#include "spann-fields.h"
#include "spann-strategy.h"

#define MAX_ITEMS 3
#define N_VERSIONS 2
#define MAX_STEPS 100
/* Out of how many ids those of a list are drawn, so that two models have some in common. */
#define N_IDS 6

/* What keys are made of: any characters, or what a file may have as an id. */
typedef enum {
  ANY_KEYS,
  IDS,
} Keys;

static SpannObject *make_object (const SpannNoun *noun, guint number, Keys keys);
static SpannObject *edit_object (SpannObject *object);

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

/* Adds up to two members that no version knows, after the known one @after (nullable). */
static void
add_members (GPtrArray *members, const char *after)
{
  static const char *const values[] = {"null", "-1.5", "2.0",    "\"å\\n\"",
                                       "{}",   "[]",   "1e+100", "[1,{\"id\":[true]}]"};

  for (gint32 i = g_test_rand_int_range (0, 3); i > 0; i--) {
    g_autofree char *string = random_model_string ();
    g_autofree char *name = g_strdup_printf ("%s %d %s", after == NULL ? "" : after, i, string);

    g_ptr_array_add (
        members,
        spann_unknown_new (name, after, values[g_test_rand_int_range (0, G_N_ELEMENTS (values))]));
  }
}

/* A translation that is empty would lack when it is read again. */
static SpannValue
make_text (void)
{
  const char *language = toss () ? "sv" : "en";
  g_autofree char *own = random_model_string ();
  g_autofree char *string = random_model_string ();
  const char *other = toss () && string[0] != '\0' ? string : NULL;
  g_autoptr (SpannText) text = spann_text_new (language, own, other);
  g_autoptr (GPtrArray) unknown = spann_unknown_list_new ();

  add_members (unknown, NULL);
  add_members (unknown, language);
  if (other != NULL)
    add_members (unknown, spann_text_get_other_language (text));
  return spann_value_text (spann_text_with_unknown (text, unknown));
}

static SpannValue
make_strings (void)
{
  g_autofree char *first = random_model_string ();
  g_autofree char *second = random_model_string ();
  const char *const strings[] = {first, second, NULL};

  return spann_value_strings (strings);
}

/* Brings @items into another order. */
static void
shuffle (GPtrArray *items)
{
  for (guint i = items->len; i > 1; i--) {
    guint j = (guint)g_test_rand_int_range (0, (gint32)i);
    gpointer item = items->pdata[i - 1];

    items->pdata[i - 1] = items->pdata[j];
    items->pdata[j] = item;
  }
}

static SpannValue
make_items (const SpannField *field, Keys keys)
{
  gboolean is_versions = field == spann_field_get (SPANN_PORTFOLIO_STRATEGIES);
  guint n_items = is_versions ? N_VERSIONS : (guint)g_test_rand_int_range (0, MAX_ITEMS + 1);
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  guint number = 0;

  for (guint i = 0; i < n_items; i++) {
    g_ptr_array_add (items, make_object (spann_noun_get (field->child), number, keys));
    number +=
        keys == IDS && !is_versions ? (guint)g_test_rand_int_range (1, N_IDS / MAX_ITEMS + 1) : 1;
  }
  if (keys == IDS && !is_versions && toss ())
    shuffle (items);
  return spann_value_objects (items);
}

static SpannValue
make_value (const SpannField *field, Keys keys)
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
    return spann_value_object (make_object (spann_noun_get (field->child), 0, keys));
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: return make_items (field, keys);
  }
  g_return_val_if_reached (spann_value_none ());
}

/* What scores need, so that they can be written in levels, is there and in range. */
static SpannValue
make_field (const SpannNoun *noun, guint row, guint number, Keys keys)
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
    return make_value (field, keys);
  return spann_value_none ();
}

/* A key of its kind, different for each @number. (transfer full) */
static char *
make_key (const SpannNoun *noun, guint number, Keys keys)
{
  g_autofree char *string = random_model_string ();

  switch (noun->key) {
  case SPANN_KEY_NONE: return NULL;
  case SPANN_KEY_YEAR: return g_strdup_printf ("%u", 2020 + number);
  default: return g_strdup_printf (keys == IDS ? "id-%u" : "%u%s", number, string);
  }
}

static SpannObject *
add_unknown (SpannObject *object, const char *after)
{
  g_autoptr (GPtrArray) members = spann_unknown_list_new ();

  add_members (members, after);
  for (guint i = 0; i < members->len; i++) {
    const SpannUnknown *member = members->pdata[i];

    object = spann_object_with_unknown (object, member->name, member->after, member->json);
  }
  return object;
}

static SpannObject *
make_object (const SpannNoun *noun, guint number, Keys keys)
{
  g_autofree char *key = make_key (noun, number, keys);
  SpannObject *object = add_unknown (spann_object_new (noun, key), NULL);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId id = spann_noun_field_id (noun, row);

    object = spann_object_with (object, id, make_field (noun, row, number, keys));
    if (spann_object_has (object, id))
      object = add_unknown (object, noun->fields[row].name);
  }
  return object;
}

/* @object (taken) with one child more, less or changed, or with them in another order. */
static SpannObject *
edit_items (SpannObject *object, SpannFieldId id)
{
  const SpannField *field = spann_field_get (id);
  const SpannValue *value = spann_object_get_value (object, id);
  gint32 n_items = (gint32)spann_object_get_n_items (object, id);
  gint32 index = n_items == 0 ? 0 : g_test_rand_int_range (0, n_items);
  const SpannObject *item = n_items == 0 ? NULL : spann_object_get_item (object, id, (guint)index);
  gint32 number = g_test_rand_int_range (N_IDS, 1000);
  GPtrArray *items;

  switch (id == SPANN_PORTFOLIO_STRATEGIES ? 3 : n_items == 0 ? 0 : g_test_rand_int_range (0, 5)) {
  case 0:
    return spann_object_with_item (object, id,
                                   make_object (spann_noun_get (field->child), (guint)number, IDS),
                                   item == NULL ? NULL : spann_object_get_key (item));
  case 1: return spann_object_without_item (object, id, spann_object_get_key (item));
  case 2:
    items = spann_children_to_array (value->as.objects);
    shuffle (items);
    return spann_object_with (object, id, spann_value_objects (items));
  default:
    return spann_object_with_item (object, id, edit_object (spann_object_ref ((SpannObject *)item)),
                                   NULL);
  }
}

/* @object (taken) with one thing changed in it, at any depth. What the codec needs stays. */
static SpannObject *
edit_object (SpannObject *object)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  guint row = (guint)g_test_rand_int_range (0, (gint32)noun->n_fields);
  SpannFieldId id = spann_noun_field_id (noun, row);
  const SpannObject *child;

  switch (noun->fields[row].type) {
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: return edit_items (object, id);
  case SPANN_FIELD_CHILD:
    child = spann_object_get_child (object, id);
    if (child == NULL || (toss () && noun->fields[row].child != SPANN_NOUN_SCALE))
      break;
    return spann_object_with (
        object, id, spann_value_object (edit_object (spann_object_ref ((SpannObject *)child))));
  default:
    if (g_test_rand_int_range (0, 4) > 0)
      break;
    object = spann_object_with (object, SPANN_FIELD_UNKNOWN, spann_value_none ());
    return add_unknown (object, toss () ? NULL : noun->fields[row].name);
  }
  if (id == SPANN_STRATEGY_VERSION)
    return object;
  return spann_object_with (object, id, make_field (noun, row, 0, IDS));
}

SpannObject *
random_model_portfolio (void)
{
  return make_object (spann_noun_get (SPANN_NOUN_PORTFOLIO), 0, ANY_KEYS);
}

SpannObject *
random_model_portfolio_with_ids (void)
{
  return make_object (spann_noun_get (SPANN_NOUN_PORTFOLIO), 0, IDS);
}

SpannObject *
random_model_edit (SpannObject *root)
{
  return edit_object (spann_object_ref (root));
}
