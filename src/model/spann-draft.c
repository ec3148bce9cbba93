/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-draft-private.h"

#include "spann-path-private.h"

/* The children of a list or map. Those that were opened are nodes, and their objects are old. */
typedef struct {
  GQueue items;      /* of SpannObject */
  GHashTable *nodes; /* of SpannDraft, by the link of the item */
  GHashTable *links; /* of GList, by key; NULL until more than one was looked for */
  gboolean searched;
} List;

/* An object that was opened. What was opened below it is not yet in @object. */
struct _SpannDraft {
  SpannObject *object;
  GHashTable *children; /* of SpannDraft, by field */
  GHashTable *lists;    /* of List, by field */
};

static void
free_list (gpointer data)
{
  List *list = data;

  g_queue_clear_full (&list->items, (GDestroyNotify)spann_object_unref);
  g_hash_table_unref (list->nodes);
  g_clear_pointer (&list->links, g_hash_table_unref);
  g_free (list);
}

static List *
open_list (SpannDraft *node, SpannFieldId field)
{
  List *list = g_hash_table_lookup (node->lists, GUINT_TO_POINTER (field));
  guint n_items = spann_object_get_n_items (node->object, field);

  if (list != NULL)
    return list;
  list = g_new0 (List, 1);
  g_queue_init (&list->items);
  for (guint i = 0; i < n_items; i++)
    g_queue_push_tail (&list->items, spann_object_ref ((SpannObject *)spann_object_get_item (
                                         node->object, field, i)));
  list->nodes = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)spann_draft_free);
  g_hash_table_insert (node->lists, GUINT_TO_POINTER (field), list);
  return list;
}

/* Remembers where each child stands; the first where a key is there twice. */
static void
index_links (List *list)
{
  list->links = g_hash_table_new (g_str_hash, g_str_equal);
  for (GList *link = list->items.tail; link != NULL; link = link->prev) {
    const char *key = spann_object_get_key (link->data);

    if (key != NULL)
      g_hash_table_insert (list->links, (gpointer)key, link);
  }
}

/* The child @key; NULL when there is none. The index is made when it pays. */
static GList *
find_link (List *list, const char *key)
{
  if (list->searched && list->links == NULL)
    index_links (list);
  list->searched = TRUE;
  if (list->links != NULL)
    return g_hash_table_lookup (list->links, key);
  for (GList *link = list->items.head; link != NULL; link = link->next) {
    if (g_strcmp0 (spann_object_get_key (link->data), key) == 0)
      return link;
  }
  return NULL;
}

static void
remove_link (List *list, GList *link)
{
  if (list->links != NULL)
    g_hash_table_remove (list->links, spann_object_get_key (link->data));
  g_hash_table_remove (list->nodes, link);
  spann_object_unref (link->data);
  g_queue_delete_link (&list->items, link);
}

/* What the child of @link is without what was done below it: @object (taken). */
static void
replace_item (List *list, GList *link, SpannObject *object)
{
  g_hash_table_remove (list->nodes, link);
  if (list->links != NULL)
    g_hash_table_replace (list->links, (gpointer)spann_object_get_key (object), link);
  spann_object_unref (link->data);
  link->data = object;
}

/* The child behind which @object comes: years in order, anything else behind @place, and last when
 * that is not there. NULL for first. */
static GList *
find_predecessor (List *list, const SpannObject *object, const char *place)
{
  GList *link = NULL;

  if (spann_object_get_noun (object)->key == SPANN_KEY_YEAR) {
    GList *next = list->items.head;

    while (next != NULL &&
           strcmp (spann_object_get_key (next->data), spann_object_get_key (object)) < 0) {
      link = next;
      next = next->next;
    }
    return link;
  }
  if (place == NULL)
    return NULL;
  link = find_link (list, place);
  return link != NULL ? link : list->items.tail;
}

/* @object is taken. */
static void
insert_item (List *list, SpannObject *object, const char *place)
{
  GList *before = find_predecessor (list, object, place);
  GList *link;

  if (before == NULL) {
    g_queue_push_head (&list->items, object);
    link = list->items.head;
  } else {
    g_queue_insert_after (&list->items, before, object);
    link = before->next;
  }
  if (list->links != NULL)
    g_hash_table_replace (list->links, (gpointer)spann_object_get_key (object), link);
}

/* The children as a value; ends the list, which its node then forgets. */
static SpannValue
finish_list (List *list)
{
  GPtrArray *items = g_ptr_array_new_full (list->items.length, (GDestroyNotify)spann_object_unref);

  for (GList *link = list->items.head; link != NULL; link = link->next) {
    gpointer node;

    if (g_hash_table_steal_extended (list->nodes, link, NULL, &node))
      g_ptr_array_add (items, spann_draft_finish (node));
    else
      g_ptr_array_add (items, spann_object_ref (link->data));
  }
  return spann_value_objects (items);
}

/* Puts what was done to a list into its object. */
static void
close_list (SpannDraft *node, SpannFieldId field)
{
  List *list = g_hash_table_lookup (node->lists, GUINT_TO_POINTER (field));

  if (list == NULL)
    return;
  node->object = spann_object_with (node->object, field, finish_list (list));
  g_hash_table_remove (node->lists, GUINT_TO_POINTER (field));
}

/* Opens the only child of @field; NULL when there is none. */
static SpannDraft *
enter_child (SpannDraft *node, SpannFieldId field)
{
  SpannDraft *inner = g_hash_table_lookup (node->children, GUINT_TO_POINTER (field));
  const SpannObject *child = spann_object_get_child (node->object, field);

  if (inner != NULL || child == NULL)
    return inner;
  inner = spann_draft_new ((SpannObject *)child);
  g_hash_table_insert (node->children, GUINT_TO_POINTER (field), inner);
  return inner;
}

/* Opens the child @key of @field; NULL when there is none. */
static SpannDraft *
enter_item (SpannDraft *node, SpannFieldId field, const char *key)
{
  List *list = open_list (node, field);
  GList *link = find_link (list, key);
  SpannDraft *inner;

  if (link == NULL)
    return NULL;
  inner = g_hash_table_lookup (list->nodes, link);
  if (inner == NULL) {
    inner = spann_draft_new (link->data);
    g_hash_table_insert (list->nodes, link, inner);
  }
  return inner;
}

/* The child @key (NULL for the only one) of @field comes or goes. */
static gboolean
change_child (SpannDraft *node, SpannFieldId field, const char *key, const SpannChange *change)
{
  SpannObject *object = change->after.type == SPANN_VALUE_OBJECT ? change->after.as.object : NULL;
  List *list;
  GList *link;

  if (object != NULL && (spann_object_get_noun (object)->index != spann_field_get (field)->child ||
                         g_strcmp0 (spann_object_get_key (object), key) != 0))
    return FALSE;
  if (key == NULL) {
    g_hash_table_remove (node->children, GUINT_TO_POINTER (field));
    node->object = spann_object_with (node->object, field, spann_value_copy (&change->after));
    return TRUE;
  }
  list = open_list (node, field);
  link = find_link (list, key);
  if (link != NULL && object == NULL)
    remove_link (list, link);
  else if (link != NULL)
    replace_item (list, link, spann_object_ref (object));
  else if (object != NULL)
    insert_item (list, spann_object_ref (object), change->place);
  return TRUE;
}

static gboolean
change_field (SpannDraft *node, const SpannChange *change)
{
  gpointer field = GUINT_TO_POINTER (change->field);

  if (change->field != SPANN_FIELD_UNKNOWN &&
      spann_field_get_noun (change->field) != spann_object_get_noun (node->object))
    return FALSE;
  if (spann_change_is_order (change)) {
    close_list (node, change->field);
    node->object = spann_object_with_order (node->object, change->field,
                                            (const char *const *)change->after.as.strings);
    return TRUE;
  }
  g_hash_table_remove (node->lists, field);
  g_hash_table_remove (node->children, field);
  node->object = spann_object_with (node->object, change->field, spann_value_copy (&change->after));
  return TRUE;
}

SpannDraft *
spann_draft_new (SpannObject *root)
{
  SpannDraft *self = g_new (SpannDraft, 1);

  self->object = spann_object_ref (root);
  self->children = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)spann_draft_free);
  self->lists = g_hash_table_new_full (NULL, NULL, NULL, free_list);
  return self;
}

void
spann_draft_free (SpannDraft *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->object, spann_object_unref);
  g_hash_table_unref (self->children);
  g_hash_table_unref (self->lists);
  g_free (self);
}

gboolean
spann_draft_apply (SpannDraft *self, const SpannChange *change)
{
  g_auto (GStrv) parts = spann_path_to_steps (change->path);
  const char *const *steps = (const char *const *)parts;
  SpannDraft *node = self;

  while (node != NULL && steps[0] != NULL) {
    SpannFieldId field;
    const char *key;

    if (!spann_path_step (node->object, &steps, &field, &key))
      return FALSE;
    if (steps[0] == NULL && change->field == SPANN_FIELD_NONE)
      return change_child (node, field, key, change);
    node = key == NULL ? enter_child (node, field) : enter_item (node, field, key);
  }
  return node != NULL && change->field != SPANN_FIELD_NONE && change_field (node, change);
}

SpannObject *
spann_draft_finish (SpannDraft *self)
{
  g_autoptr (SpannDraft) owned = self;
  SpannObject *object = g_steal_pointer (&owned->object);
  GHashTableIter iter;
  gpointer field, inner;

  g_hash_table_iter_init (&iter, owned->children);
  while (g_hash_table_iter_next (&iter, &field, &inner)) {
    g_hash_table_iter_steal (&iter);
    object = spann_object_with (object, GPOINTER_TO_UINT (field),
                                spann_value_object (spann_draft_finish (inner)));
  }
  g_hash_table_iter_init (&iter, owned->lists);
  while (g_hash_table_iter_next (&iter, &field, &inner))
    object = spann_object_with (object, GPOINTER_TO_UINT (field), finish_list (inner));
  return object;
}
