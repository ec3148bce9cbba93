/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge.h"

#include "spann-check.h"
#include "spann-merge-private.h"
#include "spann-share.h"

struct _SpannMerge {
  SpannObject *base;
  SpannObject *mine;
  SpannObject *theirs;
  SpannLanguage *language; /* nullable */
  GPtrArray *conflicts;    /* of SpannConflict, in the order of the portfolio; borrowed */
  GHashTable *known;       /* the same by kind, field and path; owned */
  GHashTable *descend;     /* paths, see SpannMergeWalk */
  gboolean judged;         /* whether both sides hold */
};

static void
free_conflict (gpointer data)
{
  SpannConflict *conflict = data;

  g_free (conflict->path);
  spann_value_clear (&conflict->base);
  spann_value_clear (&conflict->mine);
  spann_value_clear (&conflict->theirs);
  g_free (conflict->fault);
  g_free (conflict->message);
  g_free (conflict);
}

static SpannMergeWalk
make_walk (const SpannMerge *self, GPtrArray *met, gboolean open)
{
  return (SpannMergeWalk){
      .roots = {self->base, self->mine, self->theirs},
      .language = self->language,
      .conflicts = self->known,
      .descend = self->descend,
      .met = met,
      .open = open,
      .judged = self->judged,
  };
}

/* The merged root, as far as one walk finds it. */
static SpannObject *
walk_once (SpannMergeWalk *walk)
{
  g_ptr_array_set_size (walk->met, 0);
  walk->again = FALSE;
  return spann_merge_object (walk, "", &walk->roots);
}

/* Whether nothing more was found. Each time something is, the walk begins anew with it. */
static gboolean
find_more (SpannMergeWalk *walk)
{
  g_autoptr (SpannObject) root = walk_once (walk);

  if (walk->again)
    return TRUE;
  if (!walk->judged || spann_check_root (root, NULL))
    return FALSE;
  if (spann_merge_find_referred (walk, root))
    return TRUE;
  root = spann_merge_drop_references (walk, g_steal_pointer (&root));
  if (spann_check_root (root, NULL))
    return FALSE;
  spann_merge_find_together (walk, root);
  return TRUE;
}

static gboolean
was_not_met (gpointer name, gpointer conflict, gpointer met)
{
  return !g_hash_table_contains (met, conflict);
}

/* Keeps the conflicts of the last walk: what it did not meet was made moot by another. */
static void
keep_met (SpannMerge *self)
{
  g_autoptr (GHashTable) met = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->conflicts->len; i++)
    g_hash_table_add (met, self->conflicts->pdata[i]);
  g_hash_table_foreach_remove (self->known, was_not_met, met);
}

SpannMerge *
spann_merge_new (SpannObject *base, SpannObject *mine, SpannObject *theirs, SpannLanguage *language)
{
  SpannMerge *self;
  SpannMergeWalk walk;

  g_return_val_if_fail (spann_object_get_noun (mine) == spann_object_get_noun (base), NULL);
  g_return_val_if_fail (spann_object_get_noun (theirs) == spann_object_get_noun (base), NULL);
  self = g_new0 (SpannMerge, 1);
  self->base = spann_object_ref (base);
  self->mine = spann_share (base, mine);
  self->theirs = spann_share (base, theirs);
  self->language = language == NULL ? NULL : spann_language_ref (language);
  self->judged = spann_check_root (mine, NULL) && spann_check_root (theirs, NULL);
  self->conflicts = g_ptr_array_new ();
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_conflict);
  self->descend = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  walk = make_walk (self, self->conflicts, TRUE);
  while (find_more (&walk))
    continue;
  keep_met (self);
  return self;
}

void
spann_merge_free (SpannMerge *self)
{
  if (self == NULL)
    return;
  spann_object_unref (self->base);
  spann_object_unref (self->mine);
  spann_object_unref (self->theirs);
  g_clear_pointer (&self->language, spann_language_unref);
  g_ptr_array_unref (self->conflicts);
  g_hash_table_unref (self->known);
  g_hash_table_unref (self->descend);
  g_free (self);
}

const GPtrArray *
spann_merge_get_conflicts (const SpannMerge *self)
{
  return self->conflicts;
}

void
spann_merge_choose (SpannMerge *self, guint conflict, SpannSide side)
{
  g_return_if_fail (conflict < self->conflicts->len);
  ((SpannConflict *)self->conflicts->pdata[conflict])->side = side;
}

SpannObject *
spann_merge_make_root (const SpannMerge *self, GError **error)
{
  g_autoptr (GPtrArray) met = g_ptr_array_new ();
  SpannMergeWalk walk = make_walk (self, met, FALSE);
  g_autoptr (SpannObject) root = walk_once (&walk);

  if (spann_check_root (root, NULL))
    return g_steal_pointer (&root);
  root = spann_merge_drop_references (&walk, g_steal_pointer (&root));
  return spann_check_root (root, error) ? g_steal_pointer (&root) : NULL;
}
