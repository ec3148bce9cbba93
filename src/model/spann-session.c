/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-session.h"

void
spann_session_free (SpannSession *self)
{
  if (self == NULL)
    return;
  spann_object_unref (self->root);
  g_ptr_array_unref (self->done);
  g_ptr_array_unref (self->undone);
  g_free (self->saved);
  spann_object_unref (self->saved_root);
  g_ptr_array_unref (self->log);
  g_free (self);
}

/* @root (taken) with @changes done, which it is known to take. */
static SpannObject *
step_forward (SpannObject *root, const GPtrArray *changes)
{
  g_autoptr (GError) error = NULL;
  SpannObject *next = spann_change_apply_all (root, changes, &error);

  if (next == NULL)
    g_error ("The history does not fit the portfolio: %s", error->message);
  spann_object_unref (root);
  return next;
}

SpannObject *
spann_session_make_start (const SpannSession *self)
{
  SpannObject *start = spann_object_ref (self->root);

  for (guint i = self->done->len; i > 0; i--) {
    const SpannTransaction *done = self->done->pdata[i - 1];
    SpannTransaction *inverse = spann_transaction_invert (done, done->id, done->time, done->user);

    start = step_forward (start, inverse->changes);
    spann_transaction_free (inverse);
  }
  return start;
}

static gboolean
has_transaction (const GPtrArray *transactions, const char *id)
{
  for (guint i = 0; i < transactions->len; i++) {
    if (g_str_equal (((const SpannTransaction *)transactions->pdata[i])->id, id))
      return TRUE;
  }
  return FALSE;
}

gboolean
spann_session_reaches_saved (const SpannSession *self)
{
  return self->saved == NULL || has_transaction (self->done, self->saved) ||
         has_transaction (self->undone, self->saved);
}

static SpannStep *
make_step (SpannStepKind kind, SpannObject *root, const SpannTransaction *transaction)
{
  SpannStep step = {kind, root, (SpannTransaction *)transaction, FALSE, transaction->label};

  return spann_step_copy (&step);
}

GPtrArray *
spann_session_make_steps (const SpannSession *self, SpannObject *start)
{
  GPtrArray *steps = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_step_free);
  SpannObject *root = spann_object_ref (start);

  for (guint i = 0; i < self->done->len + self->undone->len; i++) {
    const SpannTransaction *transaction =
        i < self->done->len ? self->done->pdata[i]
                            : self->undone->pdata[self->undone->len - 1 - (i - self->done->len)];

    g_ptr_array_add (steps, make_step (SPANN_STEP_COMMIT, root, transaction));
    root = step_forward (root, transaction->changes);
  }
  for (guint i = 0; i < self->undone->len; i++)
    g_ptr_array_add (steps, make_step (SPANN_STEP_UNDO, root, self->undone->pdata[i]));
  spann_object_unref (root);
  return steps;
}
