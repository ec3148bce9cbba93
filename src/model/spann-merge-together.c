/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds on each side and not in both together, though no object is broken by itself: scores on
 * a scale that the other side made shorter. */

#include "spann-change.h"
#include "spann-check-private.h"
#include "spann-check.h"
#include "spann-merge-private.h"
#include "spann-path.h"

/* After so many questions of this kind, the only one left is which portfolio to keep. */
#define MAX_QUESTIONS 32

/* Whether @root holds at @path and above with the object of @side there. */
static gboolean
holds_with (SpannObject *root, const char *path, const SpannTriple *three, SpannSide side)
{
  const SpannObject *object = spann_triple_get (three, side);
  SpannChange change = {.path = (char *)path, .field = SPANN_FIELD_NONE};
  g_autoptr (SpannObject) changed = NULL;
  g_autofree char *parent = NULL;
  g_autofree char *key = NULL;
  SpannFieldId field;

  if (object != NULL)
    change.after = spann_value_object (spann_object_ref ((SpannObject *)object));
  changed = spann_change_apply (root, &change, NULL);
  spann_value_clear (&change.after);
  if (changed == NULL || !spann_path_split (changed, path, &parent, &field, &key))
    return FALSE;
  if (object != NULL)
    return spann_check_path (changed, path, NULL);
  /* The root as a whole is judged afterwards, with all that is wrong elsewhere. */
  return parent[0] == '\0' || spann_check_path (changed, parent, NULL);
}

/* Goes up to the object above the one at *@path; FALSE when that is the root. */
static gboolean
go_up (const SpannObject *root, char **path)
{
  g_autofree char *key = NULL;
  SpannFieldId field;
  char *parent;

  if (!spann_path_split (root, *path, &parent, &field, &key))
    return FALSE;
  g_free (*path);
  *path = parent;
  return parent[0] != '\0';
}

/* The narrowest object from @path upwards of which one side holds, or, better, both. NULL when
 * there is none below the root. (transfer full) */
static char *
find_object (const SpannMergeWalk *walk, SpannObject *root, const char *path, SpannSide *out_side)
{
  g_autofree char *here = g_strdup (path);
  g_autofree char *one_sided = NULL;

  if (path[0] == '\0')
    return NULL;
  do {
    SpannTriple three = spann_triple_resolve (&walk->roots, here);
    gboolean known = spann_merge_walk_knows (walk, SPANN_CONFLICT_TOGETHER, here, SPANN_FIELD_NONE);
    gboolean mine = !known && holds_with (root, here, &three, SPANN_SIDE_MINE);
    gboolean theirs = !known && holds_with (root, here, &three, SPANN_SIDE_THEIRS);

    if (mine && theirs) {
      *out_side = SPANN_SIDE_MINE;
      return g_steal_pointer (&here);
    }
    if ((mine || theirs) && one_sided == NULL) {
      one_sided = g_strdup (here);
      *out_side = mine ? SPANN_SIDE_MINE : SPANN_SIDE_THEIRS;
    }
  } while (go_up (root, &here));
  return g_steal_pointer (&one_sided);
}

static guint
count_questions (const SpannMergeWalk *walk)
{
  guint n_questions = 0;

  for (guint i = 0; i < walk->met->len; i++)
    n_questions += ((SpannConflict *)walk->met->pdata[i])->kind == SPANN_CONFLICT_TOGETHER;
  return n_questions;
}

void
spann_merge_find_together (SpannMergeWalk *walk, const SpannObject *root)
{
  g_autofree char *fault = NULL;
  g_autofree char *message = NULL;
  g_autofree char *path = NULL;
  SpannSide side = SPANN_SIDE_MINE;
  SpannConflict conflict;
  SpannTriple three;

  if (spann_check_root_at (root, walk->language, &fault, &message))
    return;
  if (count_questions (walk) < MAX_QUESTIONS)
    path = find_object (walk, (SpannObject *)root, fault, &side);
  if (path == NULL)
    path = g_strdup ("");
  three = spann_triple_resolve (&walk->roots, path);
  conflict = spann_merge_describe_objects (SPANN_CONFLICT_TOGETHER, path, &three, side);
  conflict.fault = g_str_equal (fault, path) ? NULL : fault;
  conflict.message = message;
  spann_merge_walk_add (walk, &conflict);
}
