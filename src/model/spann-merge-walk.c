/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-private.h"
#include "spann-path.h"

const SpannObject *
spann_triple_get (const SpannTriple *self, SpannSide side)
{
  return side == SPANN_SIDE_MINE ? self->mine : self->theirs;
}

static const SpannObject *
get_child (const SpannObject *parent, SpannFieldId field, const char *key)
{
  if (parent == NULL)
    return NULL;
  return key == NULL ? spann_object_get_child (parent, field)
                     : spann_object_find_item (parent, field, key);
}

SpannTriple
spann_triple_get_child (const SpannTriple *self, SpannFieldId field, const char *key)
{
  return (SpannTriple){get_child (self->base, field, key), get_child (self->mine, field, key),
                       get_child (self->theirs, field, key)};
}

SpannTriple
spann_triple_resolve (const SpannTriple *self, const char *path)
{
  return (SpannTriple){spann_path_resolve (self->base, path), spann_path_resolve (self->mine, path),
                       spann_path_resolve (self->theirs, path)};
}

/* The value of @field, nothing where there is no object. */
static SpannValue
borrow_value (const SpannObject *object, SpannFieldId field)
{
  return object == NULL ? spann_value_none () : *spann_object_get_value (object, field);
}

SpannMergeValues
spann_merge_get_values (const SpannTriple *three, SpannFieldId field)
{
  return (SpannMergeValues){borrow_value (three->base, field), borrow_value (three->mine, field),
                            borrow_value (three->theirs, field)};
}

const SpannValue *
spann_merge_pick_value (const SpannMergeValues *values)
{
  if (spann_value_equal (&values->mine, &values->base))
    return &values->theirs;
  if (spann_value_equal (&values->theirs, &values->base) ||
      spann_value_equal (&values->mine, &values->theirs))
    return &values->mine;
  return NULL;
}

static char *
make_name (SpannConflictKind kind, const char *path, SpannFieldId field)
{
  return g_strdup_printf ("%u %x %s", kind, field, path);
}

static SpannConflict *
copy_conflict (const SpannConflict *conflict)
{
  SpannConflict *copy = g_new0 (SpannConflict, 1);

  copy->kind = conflict->kind;
  copy->path = g_strdup (conflict->path);
  copy->field = conflict->field;
  copy->base = spann_value_copy (&conflict->base);
  copy->mine = spann_value_copy (&conflict->mine);
  copy->theirs = spann_value_copy (&conflict->theirs);
  copy->fault = g_strdup (conflict->fault);
  copy->message = g_strdup (conflict->message);
  copy->side = conflict->side;
  return copy;
}

SpannSide
spann_merge_walk_meet (SpannMergeWalk *self, const SpannConflict *found)
{
  g_autofree char *name = make_name (found->kind, found->path, found->field);
  SpannConflict *known = g_hash_table_lookup (self->conflicts, name);

  if (known == NULL && !self->open)
    return found->side;
  if (known == NULL) {
    known = copy_conflict (found);
    g_hash_table_insert (self->conflicts, g_steal_pointer (&name), known);
  }
  g_ptr_array_add (self->met, known);
  return known->side;
}

SpannSide
spann_merge_meet_values (SpannMergeWalk *walk, SpannConflictKind kind, const char *path,
                         SpannFieldId field, const SpannMergeValues *values)
{
  SpannConflict conflict = {.kind = kind,
                            .path = (char *)path,
                            .field = field,
                            .base = values->base,
                            .mine = values->mine,
                            .theirs = values->theirs};

  return spann_merge_walk_meet (walk, &conflict);
}

gboolean
spann_merge_walk_knows (const SpannMergeWalk *self, SpannConflictKind kind, const char *path,
                        SpannFieldId field)
{
  g_autofree char *name = NULL;

  if (g_hash_table_size (self->conflicts) == 0)
    return FALSE;
  name = make_name (kind, path, field);
  return g_hash_table_contains (self->conflicts, name);
}

/* The walk goes down to @path, however little one side changed on the way. */
static void
descend_to (SpannMergeWalk *self, const char *path)
{
  g_hash_table_add (self->descend, g_strdup (""));
  for (const char *end = strchr (path, '/'); end != NULL; end = strchr (end + 1, '/'))
    g_hash_table_add (self->descend, g_strndup (path, (gsize)(end - path)));
}

gboolean
spann_merge_walk_add (SpannMergeWalk *self, const SpannConflict *found)
{
  char *name = make_name (found->kind, found->path, found->field);

  if (g_hash_table_contains (self->conflicts, name)) {
    g_free (name);
    return FALSE;
  }
  g_hash_table_insert (self->conflicts, name, copy_conflict (found));
  descend_to (self, found->path);
  return TRUE;
}

static SpannValue
borrow_object (const SpannObject *object)
{
  return spann_value_object ((SpannObject *)object);
}

SpannConflict
spann_merge_describe_objects (SpannConflictKind kind, const char *path, const SpannTriple *three,
                              SpannSide side)
{
  return (SpannConflict){.kind = kind,
                         .path = (char *)path,
                         .field = SPANN_FIELD_NONE,
                         .base = borrow_object (three->base),
                         .mine = borrow_object (three->mine),
                         .theirs = borrow_object (three->theirs),
                         .side = side};
}
