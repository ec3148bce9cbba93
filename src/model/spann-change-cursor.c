/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-cursor.h"

#include "spann-fields.h"

/**
 * SpannChangeCursor:
 * @root: with all but @waiting done
 * @waiting: of SpannChange, borrowed
 * @shaken: paths of objects that @waiting makes come or go, or lets others judge; borrowed
 * @is_open: whether @waiting has changed a strategy, which may concern every place
 */
struct _SpannChangeCursor {
  SpannObject *root;
  GPtrArray *waiting;
  GHashTable *shaken;
  gboolean is_open;
};

/* Whether @change may be seen in what is at its path or below it. */
static gboolean
shakes (const SpannChange *change)
{
  const SpannField *field;

  if (change->field == SPANN_FIELD_NONE)
    return TRUE;
  if (change->field == SPANN_FIELD_UNKNOWN || spann_change_is_order (change))
    return FALSE;
  field = spann_field_get (change->field);
  return field->type == SPANN_FIELD_CHILD || field->type == SPANN_FIELD_LIST ||
         field->type == SPANN_FIELD_MAP || field->flags & SPANN_FIELD_SCALE_VERSION;
}

static gboolean
is_of_strategy (const SpannChange *change)
{
  const char *name = spann_field_get (SPANN_PORTFOLIO_STRATEGIES)->name;

  return change->field == SPANN_PORTFOLIO_STRATEGIES || g_str_has_prefix (change->path, name);
}

/* Whether what waits has to be done before somebody looks at @path. */
static gboolean
concerns (const SpannChangeCursor *self, const char *path)
{
  g_autofree char *above = NULL;

  if (self->is_open || g_hash_table_size (self->shaken) == 0)
    return self->is_open;
  above = g_strdup (path);
  for (char *end = above + strlen (above); end != NULL; end = strrchr (above, '/')) {
    *end = '\0';
    if (g_hash_table_contains (self->shaken, above))
      return TRUE;
  }
  return g_hash_table_contains (self->shaken, "");
}

SpannChangeCursor *
spann_change_cursor_new (SpannObject *root)
{
  SpannChangeCursor *self = g_new0 (SpannChangeCursor, 1);

  self->root = spann_object_ref (root);
  self->waiting = g_ptr_array_new ();
  self->shaken = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
spann_change_cursor_free (SpannChangeCursor *self)
{
  if (self == NULL)
    return;
  spann_object_unref (self->root);
  g_ptr_array_unref (self->waiting);
  g_hash_table_unref (self->shaken);
  g_free (self);
}

SpannObject *
spann_change_cursor_look (SpannChangeCursor *self, const char *path, GError **error)
{
  return concerns (self, path) ? spann_change_cursor_catch_up (self, error) : self->root;
}

void
spann_change_cursor_pass (SpannChangeCursor *self, const SpannChange *change)
{
  g_ptr_array_add (self->waiting, (gpointer)change);
  if (shakes (change))
    g_hash_table_add (self->shaken, change->path);
  self->is_open = self->is_open || is_of_strategy (change);
}

SpannObject *
spann_change_cursor_catch_up (SpannChangeCursor *self, GError **error)
{
  SpannObject *root = spann_change_apply_all (self->root, self->waiting, error);

  if (root == NULL)
    return NULL;
  spann_object_unref (self->root);
  self->root = root;
  g_ptr_array_set_size (self->waiting, 0);
  g_hash_table_remove_all (self->shaken);
  self->is_open = FALSE;
  return root;
}
