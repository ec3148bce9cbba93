/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-nouns-private.h"

const SpannNoun *
spann_noun_get (guint index)
{
  if (index >= SPANN_N_NOUNS)
    return NULL;
  if (index >= SPANN_NOUN_EVIDENCE)
    return &spann_nouns_portfolio[index - SPANN_NOUN_EVIDENCE];
  return &spann_nouns_strategy[index];
}

const SpannField *
spann_field_get (SpannFieldId id)
{
  const SpannNoun *noun = spann_field_get_noun (id);

  g_assert ((id & 0xff) < noun->n_fields);
  return &noun->fields[id & 0xff];
}

const SpannNoun *
spann_field_get_noun (SpannFieldId id)
{
  const SpannNoun *noun = spann_noun_get (id >> 8);

  g_assert (noun != NULL);
  return noun;
}

gboolean
spann_noun_find_field (const SpannNoun *noun, const char *name, SpannFieldId *out_id)
{
  for (guint row = 0; row < noun->n_fields; row++) {
    if (g_str_equal (noun->fields[row].name, name)) {
      *out_id = spann_noun_field_id (noun, row);
      return TRUE;
    }
  }
  return FALSE;
}

SpannFieldId
spann_noun_field_id (const SpannNoun *noun, guint row)
{
  return noun->index << 8 | row;
}
