/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-keys-private.h"

static GHashTable *
make_set (const GPtrArray *keys)
{
  GHashTable *set = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < keys->len; i++)
    g_hash_table_add (set, keys->pdata[i]);
  return set;
}

/* Those of @keys that @others have, too. */
static GPtrArray *
filter (const GPtrArray *keys, const GPtrArray *others)
{
  GPtrArray *common = g_ptr_array_sized_new (MIN (keys->len, others->len));
  g_autoptr (GHashTable) set = make_set (others);

  for (guint i = 0; i < keys->len; i++) {
    if (g_hash_table_contains (set, keys->pdata[i]))
      g_ptr_array_add (common, keys->pdata[i]);
  }
  return common;
}

/* Those of @keys that both others have. */
static GPtrArray *
filter_twice (const GPtrArray *keys, const GPtrArray *first, const GPtrArray *second)
{
  g_autoptr (GPtrArray) common = filter (keys, first);

  return filter (common, second);
}

static int
compare (const GPtrArray *a, const GPtrArray *b)
{
  for (guint i = 0; i < MIN (a->len, b->len); i++) {
    int order = strcmp (a->pdata[i], b->pdata[i]);

    if (order != 0)
      return order;
  }
  return (a->len > b->len) - (a->len < b->len);
}

/* Which side changed the order of what all three have. */
static void
find_movers (const SpannMergeKeys *self, gboolean *out_mine, gboolean *out_theirs,
             gboolean *out_disagree)
{
  g_autoptr (GPtrArray) base = filter_twice (self->base, self->mine, self->theirs);
  g_autoptr (GPtrArray) mine = filter_twice (self->mine, self->base, self->theirs);
  g_autoptr (GPtrArray) theirs = filter_twice (self->theirs, self->base, self->mine);

  *out_mine = compare (mine, base) != 0;
  *out_theirs = compare (theirs, base) != 0;
  *out_disagree = *out_mine && *out_theirs && compare (mine, theirs) != 0;
}

/* The side whose order holds. */
static SpannSide
choose_leader (const SpannMergeKeys *self, SpannSide side)
{
  gboolean mine_moved, theirs_moved, disagree;

  find_movers (self, &mine_moved, &theirs_moved, &disagree);
  if (disagree)
    return side;
  if (mine_moved != theirs_moved)
    return mine_moved ? SPANN_SIDE_MINE : SPANN_SIDE_THEIRS;
  return spann_merge_keys_get_lesser (self);
}

static void
free_run (gpointer run)
{
  if (run != NULL)
    g_ptr_array_unref (run);
}

/* What a side has alone, as runs: the one at 0 stands first, the one at n behind the nth key of
 * @spine; NULL where there is none. */
static GPtrArray *
list_runs (const GPtrArray *keys, const GPtrArray *spine)
{
  GPtrArray *runs = g_ptr_array_new_with_free_func (free_run);
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  guint place = 0;

  g_ptr_array_set_size (runs, (int)spine->len + 1);
  for (guint i = 0; i < spine->len; i++)
    g_hash_table_insert (places, spine->pdata[i], GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < keys->len; i++) {
    gpointer found = g_hash_table_lookup (places, keys->pdata[i]);

    if (found != NULL) {
      place = GPOINTER_TO_UINT (found);
      continue;
    }
    if (runs->pdata[place] == NULL)
      runs->pdata[place] = g_ptr_array_new ();
    g_ptr_array_add (runs->pdata[place], keys->pdata[i]);
  }
  return runs;
}

static void
append_runs (GPtrArray *united, GPtrArray *mine, GPtrArray *theirs)
{
  gboolean mine_first =
      mine != NULL && (theirs == NULL || strcmp (mine->pdata[0], theirs->pdata[0]) <= 0);
  GPtrArray *first = mine_first ? mine : theirs;
  GPtrArray *second = mine_first ? theirs : mine;

  if (first != NULL)
    g_ptr_array_extend (united, first, NULL, NULL);
  if (second != NULL)
    g_ptr_array_extend (united, second, NULL, NULL);
}

gboolean
spann_merge_keys_disagree (const SpannMergeKeys *self)
{
  gboolean mine_moved, theirs_moved, disagree;

  find_movers (self, &mine_moved, &theirs_moved, &disagree);
  return disagree;
}

SpannSide
spann_merge_keys_get_lesser (const SpannMergeKeys *self)
{
  g_autoptr (GPtrArray) mine = filter (self->mine, self->theirs);
  g_autoptr (GPtrArray) theirs = filter (self->theirs, self->mine);

  return compare (mine, theirs) <= 0 ? SPANN_SIDE_MINE : SPANN_SIDE_THEIRS;
}

GPtrArray *
spann_merge_keys_unite (const SpannMergeKeys *self, SpannSide side)
{
  gboolean mine_leads = choose_leader (self, side) == SPANN_SIDE_MINE;
  g_autoptr (GPtrArray) spine =
      mine_leads ? filter (self->mine, self->theirs) : filter (self->theirs, self->mine);
  g_autoptr (GPtrArray) mine = list_runs (self->mine, spine);
  g_autoptr (GPtrArray) theirs = list_runs (self->theirs, spine);
  GPtrArray *united = g_ptr_array_new ();

  append_runs (united, mine->pdata[0], theirs->pdata[0]);
  for (guint i = 0; i < spine->len; i++) {
    g_ptr_array_add (united, spine->pdata[i]);
    append_runs (united, mine->pdata[i + 1], theirs->pdata[i + 1]);
  }
  return united;
}
