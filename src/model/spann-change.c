/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change.h"

#include <glib/gi18n-lib.h>

#include "spann-draft-private.h"
#include "spann-error.h"

void
spann_change_free (SpannChange *self)
{
  if (self == NULL)
    return;
  g_free (self->path);
  g_free (self->place);
  spann_value_clear (&self->before);
  spann_value_clear (&self->after);
  g_free (self);
}

SpannChange *
spann_change_copy (const SpannChange *self)
{
  SpannChange *copy = g_new0 (SpannChange, 1);

  copy->path = g_strdup (self->path);
  copy->field = self->field;
  copy->before = spann_value_copy (&self->before);
  copy->after = spann_value_copy (&self->after);
  copy->place = g_strdup (self->place);
  return copy;
}

SpannChange *
spann_change_invert (const SpannChange *self)
{
  SpannChange *inverse = spann_change_copy (self);
  SpannValue before = inverse->before;

  inverse->before = inverse->after;
  inverse->after = before;
  return inverse;
}

/* Does @change; FALSE with @error when its place is not there. */
static gboolean
apply_to_draft (SpannDraft *draft, const SpannChange *change, GError **error)
{
  if (spann_draft_apply (draft, change))
    return TRUE;
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_INVALID, _ ("%s: there is nothing at this place"),
               change->path);
  return FALSE;
}

SpannObject *
spann_change_apply (SpannObject *root, const SpannChange *change, GError **error)
{
  g_autoptr (SpannDraft) draft = spann_draft_new (root);

  if (!apply_to_draft (draft, change, error))
    return NULL;
  return spann_draft_finish (g_steal_pointer (&draft));
}

SpannObject *
spann_change_apply_all (SpannObject *root, const GPtrArray *changes, GError **error)
{
  g_autoptr (SpannDraft) draft = spann_draft_new (root);

  for (guint i = 0; i < changes->len; i++) {
    if (!apply_to_draft (draft, changes->pdata[i], error))
      return NULL;
  }
  return spann_draft_finish (g_steal_pointer (&draft));
}

gboolean
spann_change_is_order (const SpannChange *self)
{
  SpannFieldType type;

  if (self->field == SPANN_FIELD_NONE || self->field == SPANN_FIELD_UNKNOWN ||
      self->after.type != SPANN_VALUE_STRINGS)
    return FALSE;
  type = spann_field_get (self->field)->type;
  return type == SPANN_FIELD_LIST || type == SPANN_FIELD_MAP;
}

void
spann_transaction_free (SpannTransaction *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  g_free (self->user);
  g_free (self->label);
  g_free (self->join);
  g_ptr_array_unref (self->changes);
  g_free (self);
}

/* The same but for its changes. */
static SpannTransaction *
copy_head (const SpannTransaction *self)
{
  SpannTransaction *copy = g_new0 (SpannTransaction, 1);

  copy->id = g_strdup (self->id);
  copy->time = self->time;
  copy->user = g_strdup (self->user);
  copy->label = g_strdup (self->label);
  copy->join = g_strdup (self->join);
  copy->changes = g_ptr_array_new_full (self->changes->len, (GDestroyNotify)spann_change_free);
  return copy;
}

SpannTransaction *
spann_transaction_copy (const SpannTransaction *self)
{
  SpannTransaction *copy = copy_head (self);

  for (guint i = 0; i < self->changes->len; i++)
    g_ptr_array_add (copy->changes, spann_change_copy (self->changes->pdata[i]));
  return copy;
}

SpannTransaction *
spann_transaction_invert (const SpannTransaction *self, const char *id, gint64 time,
                          const char *user)
{
  const SpannTransaction head = {(char *)id, time, (char *)user, self->label, NULL, self->changes};
  SpannTransaction *inverse = copy_head (&head);

  for (guint i = self->changes->len; i > 0; i--)
    g_ptr_array_add (inverse->changes, spann_change_invert (self->changes->pdata[i - 1]));
  return inverse;
}
