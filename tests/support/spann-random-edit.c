/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-random-edit.h"

#include "spann-check.h"
#include "spann-fixture.h"
#include "spann-path.h"

/* Out of how many ids new ones are drawn, so that two people may add the same one. */
#define N_IDS 40

/* How many of the numbers that a row allows are drawn from. */
#define N_NUMBERS 20

/* How often in ten an edit stays at an object rather than going on to one of its children. */
#define STAY 2

static gint32
draw (gint32 n_choices)
{
  return g_test_rand_int_range (0, n_choices);
}

/* Adds the keys of every list @target at and below @object. */
static void
collect_keys (const SpannObject *object, SpannFieldId target, GPtrArray *keys)
{
  const SpannNoun *noun = spann_object_get_noun (object);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);
    const SpannValue *value = spann_object_get_value (object, field);

    if (value->type != SPANN_VALUE_OBJECTS)
      continue;
    for (guint i = 0; i < value->as.objects->len; i++) {
      if (field == target)
        g_ptr_array_add (keys, (gpointer)spann_object_get_key (value->as.objects->pdata[i]));
      collect_keys (value->as.objects->pdata[i], target, keys);
    }
  }
}

/* A key of the list @target, wherever it is in @root; NULL when there is none. (transfer full) */
static char *
draw_key (const SpannObject *root, SpannFieldId target)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();

  collect_keys (root, target, keys);
  return keys->len == 0 ? NULL : g_strdup (keys->pdata[draw ((gint32)keys->len)]);
}

static const char *
draw_word (const char *const *words)
{
  return words[draw ((gint32)g_strv_length ((char **)words))];
}

static SpannObject *make_object (const SpannObject *root, const SpannNoun *noun, const char *key);

static SpannValue
make_text (void)
{
  g_autofree char *sv = g_strdup_printf ("å%d", draw (1000));
  g_autofree char *en = g_strdup_printf ("a%d", draw (1000));

  return spann_value_text (fixture_text (sv, en));
}

static SpannValue
make_references (const SpannObject *root, const SpannField *field)
{
  g_autofree char *first = draw_key (root, field->target);
  g_autofree char *second = draw_key (root, field->target);
  const char *const keys[] = {first, g_strcmp0 (first, second) == 0 ? NULL : second, NULL};

  return spann_value_strings (keys);
}

static SpannValue
make_reference (const SpannObject *root, const SpannField *field)
{
  g_autofree char *key = draw_key (root, field->target);

  return spann_value_string (key);
}

static SpannValue
make_name (void)
{
  g_autofree char *name = g_strdup_printf ("ö%d", draw (1000));

  return spann_value_string (name);
}

static SpannValue
make_number (const SpannObject *root, const SpannField *field)
{
  gint32 n_versions = (gint32)spann_object_get_n_items (root, SPANN_PORTFOLIO_STRATEGIES);

  if (field->flags & SPANN_FIELD_SCALE_VERSION)
    return spann_value_integer (1 + draw (MAX (n_versions, 1)));
  if (field->type == SPANN_FIELD_YEAR)
    return spann_value_integer (2020 + draw (12));
  return spann_value_integer (field->minimum + draw (N_NUMBERS));
}

/* A value that @field allows, if nothing else speaks against it; lists are empty. */
static SpannValue
make_value (const SpannObject *root, const SpannField *field)
{
  switch (field->type) {
  case SPANN_FIELD_BOOLEAN: return spann_value_boolean (draw (2) == 0);
  case SPANN_FIELD_INTEGER:
  case SPANN_FIELD_MONEY:
  case SPANN_FIELD_YEAR: return make_number (root, field);
  case SPANN_FIELD_NUMBER: return spann_value_number (draw (1000) / 8.0);
  case SPANN_FIELD_DATE:
    return spann_value_date (spann_date_new (2020 + draw (12), 1 + draw (12), 1 + draw (28)));
  case SPANN_FIELD_SCORE: return spann_value_score (spann_score_new (draw (9)));
  case SPANN_FIELD_STRING: return make_name ();
  case SPANN_FIELD_TEXT: return make_text ();
  case SPANN_FIELD_CHOICE: return spann_value_string (draw_word (field->choices));
  case SPANN_FIELD_REFERENCE: return make_reference (root, field);
  case SPANN_FIELD_REFERENCES: return make_references (root, field);
  case SPANN_FIELD_CHILD:
    return spann_value_object (make_object (root, spann_noun_get (field->child), NULL));
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: return spann_value_none ();
  }
  g_return_val_if_reached (spann_value_none ());
}

static SpannObject *
make_object (const SpannObject *root, const SpannNoun *noun, const char *key)
{
  SpannObject *object = spann_object_new (noun, key);

  for (guint row = 0; row < noun->n_fields; row++) {
    if (noun->fields[row].flags & SPANN_FIELD_REQUIRED || draw (3) == 0)
      object = spann_object_with (object, spann_noun_field_id (noun, row),
                                  make_value (root, &noun->fields[row]));
  }
  return object;
}

/* The next version of the strategy. */
static SpannObject *
make_strategy (const SpannObject *root)
{
  guint n_versions = spann_object_get_n_items (root, SPANN_PORTFOLIO_STRATEGIES);
  g_autofree char *key = g_strdup_printf ("strategy-%u-%d", n_versions + 1, draw (N_IDS));
  const SpannObject *last =
      spann_object_get_item (root, SPANN_PORTFOLIO_STRATEGIES, n_versions - 1);
  const SpannNoun *noun = spann_object_get_noun (last);
  SpannObject *strategy = spann_object_new (noun, key);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);

    strategy = spann_object_with (strategy, field,
                                  spann_value_copy (spann_object_get_value (last, field)));
  }
  return spann_object_with (
      strategy, SPANN_STRATEGY_VERSION,
      spann_value_integer (spann_object_get_integer (last, SPANN_STRATEGY_VERSION) + 1));
}

/* A key for a new @noun; NULL when there is nothing that it could be. (transfer full) */
static char *
make_key (const SpannObject *root, const SpannNoun *noun)
{
  switch (noun->key) {
  case SPANN_KEY_NONE: return NULL;
  case SPANN_KEY_RANDOM:
  case SPANN_KEY_SLUG: return g_strdup_printf ("id-%d", draw (N_IDS));
  case SPANN_KEY_YEAR: return g_strdup_printf ("%d", 2020 + draw (12));
  case SPANN_KEY_REFERENCE: return draw_key (root, noun->key_target);
  case SPANN_KEY_WORD: return g_strdup (draw_word (noun->key_words));
  }
  g_return_val_if_reached (NULL);
}

/* Takes @path and the values. */
static SpannChange *
make_change (char *path, SpannFieldId field, SpannValue before, SpannValue after)
{
  SpannChange *change = g_new0 (SpannChange, 1);

  change->path = path;
  change->field = field;
  change->before = before;
  change->after = after;
  return change;
}

static SpannChange *
make_arrival (const SpannObject *root, const char *path, SpannFieldId field,
              const SpannObject *object)
{
  const SpannNoun *noun = spann_noun_get (spann_field_get (field)->child);
  guint n_items = spann_object_get_n_items (object, field);
  g_autofree char *key = make_key (root, noun);
  gboolean last = field == SPANN_PORTFOLIO_STRATEGIES;
  SpannObject *added;
  SpannChange *change;

  /* A version is made of the one before it. */
  if (key == NULL || spann_object_find_item (object, field, key) != NULL || (last && n_items == 0))
    return NULL;
  added = last ? make_strategy (root) : make_object (root, noun, key);
  change = make_change (spann_path_child (path, field, spann_object_get_key (added)),
                        SPANN_FIELD_NONE, spann_value_none (), spann_value_object (added));
  if (n_items > 0)
    change->place = g_strdup (spann_object_get_key (
        spann_object_get_item (object, field, last ? n_items - 1 : (guint)draw ((gint32)n_items))));
  return change;
}

static SpannChange *
make_removal (const char *path, SpannFieldId field, const SpannObject *object)
{
  guint n_items = spann_object_get_n_items (object, field);
  const SpannObject *item = spann_object_get_item (object, field, (guint)draw ((gint32)n_items));

  return make_change (spann_path_child (path, field, spann_object_get_key (item)), SPANN_FIELD_NONE,
                      spann_value_object (spann_object_ref ((SpannObject *)item)),
                      spann_value_none ());
}

/* Two children change places. */
static SpannChange *
make_order (const char *path, SpannFieldId field, const SpannObject *object)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new ();
  guint n_items = spann_object_get_n_items (object, field);
  guint index = (guint)draw ((gint32)n_items - 1);
  SpannValue before;
  gpointer key;

  for (guint i = 0; i < n_items; i++)
    g_ptr_array_add (keys,
                     (gpointer)spann_object_get_key (spann_object_get_item (object, field, i)));
  g_ptr_array_add (keys, NULL);
  before = spann_value_strings ((const char *const *)keys->pdata);
  key = keys->pdata[index];
  keys->pdata[index] = keys->pdata[index + 1];
  keys->pdata[index + 1] = key;
  return make_change (g_strdup (path), field, before,
                      spann_value_strings ((const char *const *)keys->pdata));
}

static SpannChange *
make_change_of_items (const SpannObject *root, const char *path, SpannFieldId field,
                      const SpannObject *object)
{
  guint n_items = spann_object_get_n_items (object, field);
  gboolean years = spann_noun_get (spann_field_get (field)->child)->key == SPANN_KEY_YEAR;
  gint32 drawn = draw (4);

  if (drawn == 0 && n_items > 0)
    return make_removal (path, field, object);
  if (drawn == 1 && n_items > 1 && !years)
    return make_order (path, field, object);
  return make_arrival (root, path, field, object);
}

static SpannChange *
make_change_of_members (const char *path, const SpannObject *object)
{
  g_autofree char *name = g_strdup_printf ("x-%d", draw (4));
  const SpannValue *before = spann_object_get_value (object, SPANN_FIELD_UNKNOWN);
  GPtrArray *members = spann_unknown_list_new ();
  g_autofree char *json = g_strdup_printf ("%d", draw (1000));

  for (guint i = 0; before->type != SPANN_VALUE_NONE && i < before->as.members->len; i++) {
    const SpannUnknown *member = before->as.members->pdata[i];

    if (!g_str_equal (member->name, name))
      g_ptr_array_add (members, spann_unknown_copy (member));
  }
  if (draw (3) > 0)
    g_ptr_array_add (members, spann_unknown_new (name, NULL, json));
  return make_change (g_strdup (path), SPANN_FIELD_UNKNOWN, spann_value_copy (before),
                      spann_value_members (members));
}

/* A change of one field of @object; NULL when the one that was drawn does not change. */
static SpannChange *
make_change_of_field (const SpannObject *root, const char *path, const SpannObject *object)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  guint row = (guint)draw ((gint32)noun->n_fields);
  const SpannField *field = &noun->fields[row];
  SpannFieldId id = spann_noun_field_id (noun, row);
  const SpannValue *before = spann_object_get_value (object, id);
  SpannValue after = spann_value_none ();

  if (field->flags & SPANN_FIELD_HISTORY)
    return NULL;
  if (field->type == SPANN_FIELD_LIST || field->type == SPANN_FIELD_MAP)
    return make_change_of_items (root, path, id, object);
  if (field->flags & SPANN_FIELD_REQUIRED || draw (4) > 0)
    after = make_value (root, field);
  if (spann_value_equal (before, &after)) {
    spann_value_clear (&after);
    return NULL;
  }
  if (field->type == SPANN_FIELD_CHILD)
    return make_change (spann_path_child (path, id, NULL), SPANN_FIELD_NONE,
                        spann_value_copy (before), after);
  return make_change (g_strdup (path), id, spann_value_copy (before), after);
}

/* One of the children of @object, with its path; NULL when there is none. */
static const SpannObject *
draw_child (const SpannObject *object, const char *path, char **out_path)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  guint row = (guint)draw ((gint32)noun->n_fields);
  SpannFieldId field = spann_noun_field_id (noun, row);
  const SpannValue *value = spann_object_get_value (object, field);
  const SpannObject *child = NULL;

  if (noun->fields[row].flags & SPANN_FIELD_HISTORY)
    return NULL;
  if (value->type == SPANN_VALUE_OBJECT)
    child = value->as.object;
  else if (value->type == SPANN_VALUE_OBJECTS)
    child = value->as.objects->pdata[draw ((gint32)value->as.objects->len)];
  if (child != NULL)
    *out_path = spann_path_child (path, field, spann_object_get_key (child));
  return child;
}

SpannChange *
random_edit_draw (SpannObject *root)
{
  g_autofree char *path = g_strdup ("");
  const SpannObject *object = root;

  while (draw (10) >= STAY) {
    char *inner = NULL;
    const SpannObject *child = draw_child (object, path, &inner);

    if (child == NULL)
      continue;
    g_free (path);
    path = inner;
    object = child;
  }
  return draw (10) == 0 ? make_change_of_members (path, object)
                        : make_change_of_field (root, path, object);
}

SpannChange *
random_edit_make (SpannObject *root)
{
  for (;;) {
    SpannChange *change = random_edit_draw (root);
    g_autoptr (SpannObject) changed =
        change == NULL ? NULL : spann_change_apply (root, change, NULL);

    if (changed != NULL && spann_check_root (changed, NULL))
      return change;
    spann_change_free (change);
  }
}

SpannObject *
random_edit_apply (SpannObject *root, guint n_edits)
{
  for (guint i = 0; i < n_edits; i++) {
    g_autoptr (SpannObject) before = root;
    SpannChange *change = random_edit_make (before);

    root = spann_change_apply (before, change, NULL);
    spann_change_free (change);
  }
  return root;
}
