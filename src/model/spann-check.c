/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-check.h"

#include <glib/gi18n-lib.h>

#include "spann-check-private.h"
#include "spann-fields.h"
#include "spann-path-private.h"
#include "spann-strategy.h"

static gboolean check_object (SpannCheck *check, const SpannObject *object, GError **error);

/* Goes one step down in the words of messages; undone by truncating to what it returns. */
static gsize
enter_place (SpannCheck *check, const char *name)
{
  gsize length = check->place->len;

  if (length > 0)
    g_string_append_c (check->place, '.');
  g_string_append (check->place, name);
  return length;
}

static void
enter_item (SpannCheck *check, const SpannField *field, guint index, const SpannObject *item)
{
  if (field->type == SPANN_FIELD_MAP)
    enter_place (check, spann_object_get_key (item));
  else
    g_string_append_printf (check->place, "[%u]", index);
}

static gboolean
check_items (SpannCheck *check, const SpannField *field, const SpannValue *value, GError **error)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);
  const SpannChildren *items = value->as.objects;

  for (guint i = 0; i < items->len; i++) {
    const SpannObject *item = items->pdata[i];
    const char *key = spann_object_get_key (item);
    gsize length = check->place->len;

    enter_item (check, field, i, item);
    if (key != NULL && !g_hash_table_add (keys, (gpointer)key))
      return spann_check_refuse (check, error, N_ ("the id \"%s\" is used twice"), key);
    if (!check_object (check, item, error))
      return FALSE;
    g_string_truncate (check->place, length);
  }
  return TRUE;
}

static gboolean
check_value (SpannCheck *check, const SpannField *field, const SpannValue *value, GError **error)
{
  switch (field->type) {
  case SPANN_FIELD_CHILD: return check_object (check, value->as.object, error);
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: return check_items (check, field, value, error);
  default: return spann_check_leaf (check, field, value, error);
  }
}

/* Lets the strategy version that @object names, if it names one, judge what is below. */
static gboolean
enter_strategy_version (SpannCheck *check, const SpannObject *object, GError **error)
{
  gint64 version;

  if (!spann_object_get_scale_version (object, &version))
    return TRUE;
  check->strategy = spann_portfolio_root_find_strategy (check->root, version);
  return check->strategy != NULL ||
         spann_check_refuse (check, error, N_ ("the portfolio has no version %lld of its strategy"),
                             (long long)version);
}

static gboolean
check_fields (SpannCheck *check, const SpannObject *object, GError **error)
{
  const SpannNoun *noun = spann_object_get_noun (object);

  for (guint row = 0; row < noun->n_fields; row++) {
    const SpannField *field = &noun->fields[row];
    const SpannValue *value = spann_object_get_value (object, spann_noun_field_id (noun, row));
    gsize length;

    if (value->type == SPANN_VALUE_NONE) {
      if (field->flags & SPANN_FIELD_REQUIRED)
        return spann_check_refuse_missing (check, object, field->name, error);
      continue;
    }
    length = enter_place (check, field->name);
    if (!check_value (check, field, value, error))
      return FALSE;
    g_string_truncate (check->place, length);
  }
  return TRUE;
}

static gboolean
check_object (SpannCheck *check, const SpannObject *object, GError **error)
{
  const SpannObject *outer = check->strategy;
  g_autofree char *message = NULL;

  if (spann_object_get_noun (object)->index == SPANN_NOUN_STRATEGY)
    check->strategy = object;
  g_ptr_array_add (check->chain, (gpointer)object);
  if (!spann_check_key (check, object, error) || !enter_strategy_version (check, object, error) ||
      !check_fields (check, object, error))
    return FALSE;
  if (!spann_check_invariants (object, check->language, &message))
    return spann_check_refuse (check, error, "%s", message);
  g_ptr_array_set_size (check->chain, (int)check->chain->len - 1);
  check->strategy = outer;
  return TRUE;
}

static void
init_check (SpannCheck *check, const SpannObject *root, const SpannLanguage *language)
{
  check->root = root;
  check->language = language;
  check->chain = g_ptr_array_new ();
  check->place = g_string_new (NULL);
  check->message = NULL;
  check->strategy = spann_object_get_noun (root)->index == SPANN_NOUN_PORTFOLIO
                        ? spann_portfolio_root_get_strategy (root)
                        : root;
}

static void
clear_check (SpannCheck *check)
{
  g_ptr_array_unref (check->chain);
  g_string_free (check->place, TRUE);
  g_free (check->message);
}

static gboolean
contains (const SpannChildren *children, const SpannObject *child)
{
  for (guint i = 0; i < children->len; i++) {
    if (children->pdata[i] == child)
      return TRUE;
  }
  return FALSE;
}

/* The path of @child, a child of @parent, which is at @path. (transfer full) */
static char *
get_child_path (const SpannObject *parent, const char *path, const SpannObject *child)
{
  const SpannNoun *noun = spann_object_get_noun (parent);
  const char *key = spann_object_get_key (child);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);
    const SpannValue *value = spann_object_get_value (parent, field);

    if ((value->type == SPANN_VALUE_OBJECT && value->as.object == child) ||
        (value->type == SPANN_VALUE_OBJECTS && contains (value->as.objects, child)))
      return spann_path_child (path, field, key);
  }
  g_return_val_if_reached (NULL);
}

/* The path of the last object of the chain. (transfer full) */
static char *
get_chain_path (const SpannCheck *check)
{
  char *path = g_strdup ("");

  for (guint i = 1; i < check->chain->len; i++) {
    char *next = get_child_path (check->chain->pdata[i - 1], path, check->chain->pdata[i]);

    g_free (path);
    path = next;
  }
  return path;
}

gboolean
spann_check_root (const SpannObject *root, GError **error)
{
  SpannCheck check;
  gboolean good;

  init_check (&check, root, NULL);
  good = check_object (&check, root, error);
  clear_check (&check);
  return good;
}

gboolean
spann_check_root_at (const SpannObject *root, const SpannLanguage *language, char **out_path,
                     char **out_message)
{
  SpannCheck check;
  gboolean good;

  init_check (&check, root, language);
  good = check_object (&check, root, NULL);
  if (!good) {
    *out_path = get_chain_path (&check);
    *out_message = g_steal_pointer (&check.message);
  }
  clear_check (&check);
  return good;
}

/* Walks down @path, keeping chain and place; the object at its end, or NULL. @lengths: how much of
 * the place names each object of the chain. */
static const SpannObject *
walk_to (SpannCheck *check, const char *path, GArray *lengths)
{
  g_auto (GStrv) parts = spann_path_to_steps (path);
  const char *const *steps = (const char *const *)parts;
  const SpannObject *object = check->root;

  while (object != NULL && steps[0] != NULL) {
    const SpannField *field;
    SpannFieldId id;
    const char *key;
    int index;

    if (!spann_path_step (object, &steps, &id, &key))
      return NULL;
    g_ptr_array_add (check->chain, (gpointer)object);
    g_array_append_val (lengths, check->place->len);
    field = spann_field_get (id);
    enter_place (check, field->name);
    if (key == NULL) {
      object = spann_object_get_child (object, id);
      continue;
    }
    index = spann_object_index_of (object, id, key);
    if (index < 0)
      return NULL;
    object = spann_object_get_item (object, id, (guint)index);
    enter_item (check, field, (guint)index, object);
  }
  return object;
}

/* The strategy version that the objects above name. */
static gboolean
enter_strategies_above (SpannCheck *check, GError **error)
{
  for (guint i = 0; i < check->chain->len; i++) {
    const SpannObject *object = check->chain->pdata[i];

    if (spann_object_get_noun (object)->index == SPANN_NOUN_STRATEGY)
      check->strategy = object;
    if (!enter_strategy_version (check, object, error))
      return FALSE;
  }
  return TRUE;
}

/* The invariants of the objects above, which what is below may break: the uses of a period. */
static gboolean
check_invariants_above (SpannCheck *check, const GArray *lengths, GError **error)
{
  for (guint i = check->chain->len; i > 0; i--) {
    g_autofree char *message = NULL;

    if (spann_check_invariants (check->chain->pdata[i - 1], check->language, &message))
      continue;
    g_string_truncate (check->place, g_array_index (lengths, gsize, i - 1));
    g_ptr_array_set_size (check->chain, (int)i);
    return spann_check_refuse (check, error, "%s", message);
  }
  return TRUE;
}

gboolean
spann_check_path (const SpannObject *root, const char *path, GError **error)
{
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  const SpannObject *object;
  SpannCheck check;
  gboolean good;

  init_check (&check, root, NULL);
  object = walk_to (&check, path, lengths);
  good = object != NULL
             ? enter_strategies_above (&check, error) && check_object (&check, object, error) &&
                   check_invariants_above (&check, lengths, error)
             : spann_check_refuse (&check, error, N_ ("there is nothing at this place"));
  clear_check (&check);
  return good;
}

/* Whether what @change did at its place may have broken something elsewhere: what is gone, or was
 * replaced, may be referred to, a matter that comes may have the id of one that is, and a strategy
 * judges what is no part of it. */
static gboolean
reaches_beyond (const SpannObject *root, const SpannChange *change)
{
  g_auto (GStrv) parts = spann_path_to_steps (change->path);
  const char *const *steps = (const char *const *)parts;
  SpannFieldId field = SPANN_FIELD_NONE;
  const char *key;

  if (change->before.type == SPANN_VALUE_OBJECT || change->before.type == SPANN_VALUE_OBJECTS)
    return TRUE;
  if (steps[0] == NULL || !spann_path_step (root, &steps, &field, &key))
    return FALSE;
  return field == SPANN_PORTFOLIO_STRATEGIES ||
         (field == SPANN_PORTFOLIO_MEETINGS && change->field == SPANN_FIELD_NONE);
}

gboolean
spann_check_changes (const SpannObject *root, const GPtrArray *changes, GError **error)
{
  for (guint i = 0; i < changes->len; i++) {
    if (reaches_beyond (root, changes->pdata[i]))
      return spann_check_root (root, error);
  }
  for (guint i = 0; i < changes->len; i++) {
    /* Of several faults the one is told that a save would tell. */
    if (!spann_check_path (root, ((SpannChange *)changes->pdata[i])->path, NULL))
      return spann_check_root (root, error);
  }
  return TRUE;
}

char *
spann_check_describe_path (const SpannObject *root, const char *path)
{
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  SpannCheck check;
  char *words;

  init_check (&check, root, NULL);
  words = walk_to (&check, path, lengths) == NULL ? g_strdup (path) : g_strdup (check.place->str);
  clear_check (&check);
  return words;
}
