/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-path-private.h"

char *
spann_path_child (const char *parent, SpannFieldId field, const char *key)
{
  const char *name = spann_field_get (field)->name;

  if (parent[0] == '\0')
    return key == NULL ? g_strdup (name) : g_strdup_printf ("%s/%s", name, key);
  return key == NULL ? g_strdup_printf ("%s/%s", parent, name)
                     : g_strdup_printf ("%s/%s/%s", parent, name, key);
}

gboolean
spann_path_step (const SpannObject *object, const char *const **steps, SpannFieldId *out_field,
                 const char **out_key)
{
  SpannFieldId field;
  SpannFieldType type;

  if ((*steps)[0] == NULL ||
      !spann_noun_find_field (spann_object_get_noun (object), (*steps)[0], &field))
    return FALSE;
  type = spann_field_get (field)->type;
  if (type == SPANN_FIELD_CHILD) {
    *out_key = NULL;
    *steps += 1;
  } else if ((type == SPANN_FIELD_LIST || type == SPANN_FIELD_MAP) && (*steps)[1] != NULL) {
    *out_key = (*steps)[1];
    *steps += 2;
  } else {
    return FALSE;
  }
  *out_field = field;
  return TRUE;
}

char **
spann_path_to_steps (const char *path)
{
  return g_strsplit (path, "/", -1);
}

gboolean
spann_path_walk (const SpannObject *root, const char *path, SpannPathVisit visit, gpointer data)
{
  g_auto (GStrv) parts = spann_path_to_steps (path);
  const char *const *steps = (const char *const *)parts;
  const SpannObject *object = root;

  while (steps[0] != NULL) {
    SpannFieldId field;
    const char *key;

    if (object == NULL || !spann_path_step (object, &steps, &field, &key))
      return FALSE;
    object = key == NULL ? spann_object_get_child (object, field)
                         : spann_object_find_item (object, field, key);
    if (object == NULL)
      return FALSE;
    visit (field, object, data);
  }
  return TRUE;
}

static void
keep_cb (SpannFieldId field, const SpannObject *object, gpointer data)
{
  const SpannObject **last = data;

  *last = object;
}

const SpannObject *
spann_path_resolve (const SpannObject *root, const char *path)
{
  const SpannObject *object = root;

  return spann_path_walk (root, path, keep_cb, &object) ? object : NULL;
}

gboolean
spann_path_split (const SpannObject *root, const char *path, char **out_parent,
                  SpannFieldId *out_field, char **out_key)
{
  g_auto (GStrv) parts = spann_path_to_steps (path);
  const char *const *steps = (const char *const *)parts;
  const SpannObject *object = root;
  g_autofree char *parent = g_strdup ("");

  while (object != NULL && steps[0] != NULL) {
    g_autofree char *next = NULL;
    SpannFieldId field;
    const char *key;

    if (!spann_path_step (object, &steps, &field, &key))
      return FALSE;
    if (steps[0] == NULL) {
      *out_parent = g_steal_pointer (&parent);
      *out_field = field;
      *out_key = g_strdup (key);
      return TRUE;
    }
    next = spann_path_child (parent, field, key);
    g_free (parent);
    parent = g_steal_pointer (&next);
    object = key == NULL ? spann_object_get_child (object, field)
                         : spann_object_find_item (object, field, key);
  }
  return FALSE;
}
