/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-reference.h"

#include "spann-fields.h"

/* The nearest object above that is a @noun. */
static const SpannObject *
find_above (const GPtrArray *chain, const SpannNoun *noun)
{
  for (guint i = chain->len; i > 0; i--) {
    const SpannObject *object = chain->pdata[i - 1];

    if (spann_object_get_noun (object) == noun)
      return object;
  }
  return NULL;
}

/* The object of @noun that another reference of @object points at: a criterion's list. */
static const SpannObject *
find_beside (const SpannObject *object, const SpannObject *strategy, const SpannNoun *noun)
{
  const SpannNoun *own = spann_object_get_noun (object);

  for (guint row = 0; row < own->n_fields; row++) {
    const SpannField *field = &own->fields[row];
    const char *key;

    if (field->type != SPANN_FIELD_REFERENCE || strategy == NULL ||
        spann_field_get_noun (field->target)->index != SPANN_NOUN_STRATEGY ||
        spann_field_get (field->target)->child != noun->index)
      continue;
    key = spann_object_get_string (object, spann_noun_field_id (own, row));
    return key == NULL ? NULL : spann_object_find_item (strategy, field->target, key);
  }
  return NULL;
}

/* The one list of @root whose children are a @noun; NULL when it is empty. */
static const SpannChildren *
find_owners (const SpannObject *root, const SpannNoun *noun)
{
  const SpannNoun *top = spann_object_get_noun (root);

  for (guint row = 0; row < top->n_fields; row++) {
    const SpannValue *value = spann_object_get_value (root, spann_noun_field_id (top, row));

    if (top->fields[row].type == SPANN_FIELD_LIST && top->fields[row].child == noun->index)
      return value->type == SPANN_VALUE_NONE ? NULL : value->as.objects;
  }
  return NULL;
}

/* The object whose list the reference points into; NULL when that is any child of the portfolio. */
static const SpannObject *
find_owner (const GPtrArray *chain, const SpannObject *strategy, const SpannNoun *noun)
{
  const SpannObject *owner = find_above (chain, noun);

  if (owner == NULL && noun->index == SPANN_NOUN_STRATEGY)
    owner = strategy;
  return owner != NULL ? owner : find_beside (chain->pdata[chain->len - 1], strategy, noun);
}

const SpannObject *
spann_reference_find (const GPtrArray *chain, const SpannObject *strategy, SpannFieldId target,
                      const char *key)
{
  const SpannNoun *noun = spann_field_get_noun (target);
  const SpannObject *owner = find_owner (chain, strategy, noun);
  const SpannChildren *owners;

  if (owner != NULL)
    return spann_object_find_item (owner, target, key);
  owners = find_owners (chain->pdata[0], noun);
  return owners == NULL ? NULL : spann_children_find_below (owners, target, key);
}

gboolean
spann_reference_is_ambiguous (const GPtrArray *chain, const SpannObject *strategy,
                              SpannFieldId target, const char *key)
{
  const SpannNoun *noun = spann_field_get_noun (target);
  const SpannChildren *owners;

  if (find_owner (chain, strategy, noun) != NULL)
    return FALSE;
  owners = find_owners (chain->pdata[0], noun);
  return owners != NULL && spann_children_repeat_below (owners, target, key);
}
