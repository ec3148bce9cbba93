/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-choices.h"

typedef enum {
  LEFT,
  CHOSEN,
  CHOSEN_AT_ONCE,
} State;

struct _SpannMergeChoices {
  SpannMerge *merge; /* borrowed */
  GArray *states;    /* of State, one for each conflict */
};

static State
get_state (const SpannMergeChoices *self, guint index)
{
  return g_array_index (self->states, State, index);
}

static void
set_state (SpannMergeChoices *self, guint index, State state)
{
  g_array_index (self->states, State, index) = state;
}

static guint
count_state (const SpannMergeChoices *self, State state)
{
  guint n = 0;

  for (guint i = 0; i < self->states->len; i++)
    n += get_state (self, i) == state;
  return n;
}

static const SpannConflict *
get_conflict (const SpannMergeChoices *self, guint index)
{
  return spann_merge_get_conflicts (self->merge)->pdata[index];
}

/* Where a conflict is. (transfer full) */
static char *
make_key (const SpannConflict *conflict)
{
  return g_strdup_printf ("%d %u %s", conflict->kind, conflict->field, conflict->path);
}

/* The conflicts by where they are: their numbers, from 1. (transfer full) */
static GHashTable *
make_index (const SpannMergeChoices *self)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->states->len; i++)
    g_hash_table_insert (index, make_key (get_conflict (self, i)), GUINT_TO_POINTER (i + 1));
  return index;
}

static gboolean
is_same_question (const SpannConflict *a, const SpannConflict *b)
{
  return spann_value_equal (&a->mine, &b->mine) && spann_value_equal (&a->theirs, &b->theirs);
}

SpannMergeChoices *
spann_merge_choices_new (SpannMerge *merge)
{
  SpannMergeChoices *self = g_new (SpannMergeChoices, 1);
  const guint n_conflicts = spann_merge_get_conflicts (merge)->len;

  self->merge = merge;
  self->states = g_array_new (FALSE, TRUE, sizeof (State));
  g_array_set_size (self->states, n_conflicts);
  return self;
}

void
spann_merge_choices_free (SpannMergeChoices *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->states);
  g_free (self);
}

void
spann_merge_choices_take_over (SpannMergeChoices *self, const SpannMergeChoices *before)
{
  g_autoptr (GHashTable) index = make_index (before);

  for (guint i = 0; i < self->states->len; i++) {
    const SpannConflict *conflict = get_conflict (self, i);
    g_autofree char *key = make_key (conflict);
    const guint number = GPOINTER_TO_UINT (g_hash_table_lookup (index, key));

    if (number == 0 || get_state (before, number - 1) == LEFT ||
        !is_same_question (conflict, get_conflict (before, number - 1)))
      continue;
    spann_merge_choose (self->merge, i, get_conflict (before, number - 1)->side);
    set_state (self, i, get_state (before, number - 1));
  }
}

guint
spann_merge_choices_count (const SpannMergeChoices *self)
{
  return self->states->len;
}

guint
spann_merge_choices_count_left (const SpannMergeChoices *self)
{
  return count_state (self, LEFT);
}

guint
spann_merge_choices_count_at_once (const SpannMergeChoices *self)
{
  return count_state (self, CHOSEN_AT_ONCE);
}

gboolean
spann_merge_choices_get (const SpannMergeChoices *self, guint index, SpannSide *out_side)
{
  g_return_val_if_fail (index < self->states->len, FALSE);

  if (get_state (self, index) == LEFT)
    return FALSE;
  *out_side = get_conflict (self, index)->side;
  return TRUE;
}

void
spann_merge_choices_choose (SpannMergeChoices *self, guint index, SpannSide side)
{
  g_return_if_fail (index < self->states->len);

  spann_merge_choose (self->merge, index, side);
  set_state (self, index, CHOSEN);
}

void
spann_merge_choices_choose_left (SpannMergeChoices *self, SpannSide side)
{
  for (guint i = 0; i < self->states->len; i++) {
    if (get_state (self, i) != LEFT)
      continue;
    spann_merge_choose (self->merge, i, side);
    set_state (self, i, CHOSEN_AT_ONCE);
  }
}

void
spann_merge_choices_take_back (SpannMergeChoices *self)
{
  for (guint i = 0; i < self->states->len; i++)
    if (get_state (self, i) == CHOSEN_AT_ONCE)
      set_state (self, i, LEFT);
}

guint
spann_merge_choices_find_left (const SpannMergeChoices *self, guint index)
{
  const guint n = self->states->len;

  for (guint i = 0; i < n; i++)
    if (get_state (self, (index + i) % n) == LEFT)
      return (index + i) % n;
  return n;
}
