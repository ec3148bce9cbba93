/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a reference may point at. A row names the list; which object has that list depends on where
 * the reference stands: something above it, the strategy in force, what a field beside it names, or
 * any child of the portfolio. */

#include "spann-check-private.h"
#include "spann-fields.h"

/* The nearest object above that is a @noun. */
static const SpannObject *
find_above (const SpannCheck *check, const SpannNoun *noun)
{
  for (guint i = check->chain->len; i > 0; i--) {
    const SpannObject *object = check->chain->pdata[i - 1];

    if (spann_object_get_noun (object) == noun)
      return object;
  }
  return NULL;
}

/* The object of @noun that another reference of the same object points at: a criterion's list. */
static const SpannObject *
find_beside (const SpannCheck *check, const SpannNoun *noun)
{
  const SpannObject *object = g_ptr_array_index (check->chain, check->chain->len - 1);
  const SpannNoun *own = spann_object_get_noun (object);

  for (guint row = 0; row < own->n_fields; row++) {
    const SpannField *field = &own->fields[row];
    const char *key;

    if (field->type != SPANN_FIELD_REFERENCE || check->strategy == NULL ||
        spann_field_get_noun (field->target)->index != SPANN_NOUN_STRATEGY ||
        spann_field_get (field->target)->child != noun->index)
      continue;
    key = spann_object_get_string (object, spann_noun_field_id (own, row));
    return key == NULL ? NULL : spann_object_find_item (check->strategy, field->target, key);
  }
  return NULL;
}

/* Whether any child of the portfolio that is a @noun has @key in its list @target. */
static gboolean
find_below_root (const SpannCheck *check, const SpannNoun *noun, SpannFieldId target,
                 const char *key)
{
  const SpannNoun *top = spann_object_get_noun (check->root);

  for (guint row = 0; row < top->n_fields; row++) {
    SpannFieldId list = spann_noun_field_id (top, row);

    if (top->fields[row].type != SPANN_FIELD_LIST || top->fields[row].child != noun->index)
      continue;
    for (guint i = 0; i < spann_object_get_n_items (check->root, list); i++) {
      if (spann_object_index_of (spann_object_get_item (check->root, list, i), target, key) >= 0)
        return TRUE;
    }
  }
  return FALSE;
}

gboolean
spann_check_find_reference (const SpannCheck *check, SpannFieldId target, const char *key)
{
  const SpannNoun *noun = spann_field_get_noun (target);
  const SpannObject *owner = find_above (check, noun);

  if (owner == NULL && noun->index == SPANN_NOUN_STRATEGY)
    owner = check->strategy;
  if (owner == NULL)
    owner = find_beside (check, noun);
  if (owner != NULL)
    return spann_object_index_of (owner, target, key) >= 0;
  return find_below_root (check, noun, target, key);
}
