/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-children.h"

#include "spann-object.h"

/* Among fewer a look at each is as fast as a table. */
#define MIN_TABLE 16

/* Stands where a table comes at the next search: one search alone does not pay for it. */
static const char was_searched;

/* What somebody made of the children, and what was made before. */
typedef struct _Note Note;
struct _Note {
  SpannChildrenMaker make;
  guint about;
  gpointer made;
  GDestroyNotify free_made;
  Note *next;
};

static void
free_notes (gpointer notes)
{
  for (Note *note = notes; note != NULL;) {
    Note *next = note->next;

    note->free_made (note->made);
    g_free (note);
    note = next;
  }
}

static const Note *
find_note (const Note *notes, SpannChildrenMaker make, guint about)
{
  while (notes != NULL && (notes->make != make || notes->about != about))
    notes = notes->next;
  return notes;
}

/* What stands at @place instead of @before from now on: @made (taken), or what another thread has
 * put there meanwhile. */
static gpointer
keep_first (gpointer *place, gpointer before, gpointer made, GDestroyNotify free_made)
{
  if (g_atomic_pointer_compare_and_exchange (place, before, made))
    return made;
  free_made (made);
  return g_atomic_pointer_get (place);
}

/* Adds the place of @item under its key, unless one has it already. */
static void
add_first (GHashTable *table, const SpannObject *item, gpointer place)
{
  gpointer key = (gpointer)spann_object_get_key (item);

  if (key != NULL && !g_hash_table_contains (table, key))
    g_hash_table_insert (table, key, place);
}

static GHashTable *
make_positions (const SpannChildren *self)
{
  GHashTable *positions = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->len; i++)
    add_first (positions, self->pdata[i], GUINT_TO_POINTER (i + 1));
  return positions;
}

/* The position of each child, counted from 1, by its key; NULL while it does not pay. */
static GHashTable *
get_positions (const SpannChildren *self)
{
  gpointer *place = &((SpannChildren *)self)->by_key;
  gpointer mark = (gpointer)&was_searched;
  gpointer positions = g_atomic_pointer_get (place);

  if (self->len < MIN_TABLE ||
      (positions == NULL && g_atomic_pointer_compare_and_exchange (place, NULL, mark)))
    return NULL;
  if (positions != NULL && positions != mark)
    return positions;
  return keep_first (place, mark, make_positions (self), (GDestroyNotify)g_hash_table_unref);
}

/* The grandchildren of one list, by their keys. */
static gpointer
make_below (const SpannChildren *self, SpannFieldId list)
{
  GHashTable *below = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->len; i++) {
    for (guint j = 0; j < spann_object_get_n_items (self->pdata[i], list); j++) {
      const SpannObject *item = spann_object_get_item (self->pdata[i], list, j);

      add_first (below, item, (gpointer)item);
    }
  }
  return below;
}

/* The keys that more than one of them has. */
static gpointer
make_repeated (const SpannChildren *self, SpannFieldId list)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTable *repeated = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->len; i++) {
    for (guint j = 0; j < spann_object_get_n_items (self->pdata[i], list); j++) {
      gpointer key =
          (gpointer)spann_object_get_key (spann_object_get_item (self->pdata[i], list, j));

      if (key != NULL && !g_hash_table_add (keys, key))
        g_hash_table_add (repeated, key);
    }
  }
  return repeated;
}

/* The grandchild @key by a look at each. */
static const SpannObject *
search_below (const SpannChildren *self, SpannFieldId list, const char *key)
{
  for (guint i = 0; i < self->len; i++) {
    const SpannObject *found = spann_object_find_item (self->pdata[i], list, key);

    if (found != NULL)
      return found;
  }
  return NULL;
}

SpannChildren *
spann_children_new (GPtrArray *objects)
{
  SpannChildren *self =
      g_malloc0 (sizeof (SpannChildren) + (gsize)objects->len * sizeof (SpannObject *));

  g_atomic_ref_count_init (&self->ref_count);
  self->len = objects->len;
  for (guint i = 0; i < objects->len; i++)
    self->pdata[i] = spann_object_ref (objects->pdata[i]);
  g_ptr_array_unref (objects);
  return self;
}

SpannChildren *
spann_children_ref (SpannChildren *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
spann_children_unref (SpannChildren *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  if (self->by_key != NULL && self->by_key != &was_searched)
    g_hash_table_unref (self->by_key);
  free_notes (self->notes);
  for (guint i = 0; i < self->len; i++)
    spann_object_unref (self->pdata[i]);
  g_free (self);
}

GPtrArray *
spann_children_to_array (const SpannChildren *self)
{
  GPtrArray *array = g_ptr_array_new_full (self->len, (GDestroyNotify)spann_object_unref);

  for (guint i = 0; i < self->len; i++)
    g_ptr_array_add (array, spann_object_ref (self->pdata[i]));
  return array;
}

int
spann_children_find (const SpannChildren *self, const char *key)
{
  GHashTable *positions = key == NULL ? NULL : get_positions (self);

  if (positions != NULL)
    return GPOINTER_TO_INT (g_hash_table_lookup (positions, key)) - 1;
  for (guint i = 0; i < self->len; i++) {
    if (g_strcmp0 (spann_object_get_key (self->pdata[i]), key) == 0)
      return (int)i;
  }
  return -1;
}

const SpannObject *
spann_children_find_below (const SpannChildren *self, SpannFieldId list, const char *key)
{
  if (self->len < MIN_TABLE)
    return search_below (self, list, key);
  return g_hash_table_lookup (
      spann_children_note (self, make_below, list, (GDestroyNotify)g_hash_table_unref), key);
}

gboolean
spann_children_repeat_below (const SpannChildren *self, SpannFieldId list, const char *key)
{
  return g_hash_table_contains (
      spann_children_note (self, make_repeated, list, (GDestroyNotify)g_hash_table_unref), key);
}

gpointer
spann_children_note (const SpannChildren *self, SpannChildrenMaker make, guint about,
                     GDestroyNotify free_made)
{
  gpointer *place = &((SpannChildren *)self)->notes;
  Note *notes = g_atomic_pointer_get (place);
  const Note *found = find_note (notes, make, about);
  Note *note;

  if (found != NULL)
    return found->made;
  note = g_new (Note, 1);
  *note = (Note){make, about, make (self, about), free_made, notes};
  while (!g_atomic_pointer_compare_and_exchange (place, note->next, note)) {
    note->next = g_atomic_pointer_get (place);
    found = find_note (note->next, make, about);
    if (found != NULL) {
      /* Another thread has made it meanwhile. */
      note->next = NULL;
      free_notes (note);
      return found->made;
    }
  }
  return note->made;
}

gboolean
spann_children_equal (const SpannChildren *a, const SpannChildren *b)
{
  if (a == b)
    return TRUE;
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++) {
    if (!spann_object_equal (a->pdata[i], b->pdata[i]))
      return FALSE;
  }
  return TRUE;
}
