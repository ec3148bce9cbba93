/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-history-private.h"

struct _SpannHistory {
  GPtrArray *done;   /* of SpannTransaction, oldest first */
  GPtrArray *undone; /* of SpannTransaction, the next to redo last */
  char *saved;       /* id of the transaction that the file stands on; NULL: the start */
  gboolean joining;  /* whether the next may join the last */
};

static const SpannTransaction *
peek (const GPtrArray *transactions)
{
  return transactions->len == 0 ? NULL : transactions->pdata[transactions->len - 1];
}

static void
move_last (GPtrArray *from, GPtrArray *to)
{
  g_return_if_fail (from->len > 0);
  g_ptr_array_add (to, g_ptr_array_steal_index (from, from->len - 1));
}

/* Whether one change after the other can be told as one: the same field of the same object. An
 * order and a whole list are not the same, though they have the same field. */
static gboolean
continues (const SpannChange *earlier, const SpannChange *later)
{
  return earlier->field != SPANN_FIELD_NONE && earlier->field == later->field &&
         spann_change_is_order (earlier) == spann_change_is_order (later) &&
         g_str_equal (earlier->path, later->path);
}

static void
join_transactions (SpannTransaction *last, const SpannTransaction *next)
{
  last->time = next->time;
  for (guint i = 0; i < next->changes->len; i++) {
    const SpannChange *change = next->changes->pdata[i];
    SpannChange *earlier =
        last->changes->len == 0 ? NULL : last->changes->pdata[last->changes->len - 1];

    if (earlier != NULL && continues (earlier, change)) {
      spann_value_clear (&earlier->after);
      earlier->after = spann_value_copy (&change->after);
    } else {
      g_ptr_array_add (last->changes, spann_change_copy (change));
    }
  }
}

SpannHistory *
spann_history_new (void)
{
  SpannHistory *self = g_new0 (SpannHistory, 1);

  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_transaction_free);
  self->undone = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_transaction_free);
  return self;
}

void
spann_history_free (SpannHistory *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->done);
  g_ptr_array_unref (self->undone);
  g_free (self->saved);
  g_free (self);
}

gboolean
spann_history_add (SpannHistory *self, const SpannTransaction *transaction)
{
  const SpannTransaction *last = peek (self->done);
  gboolean join = self->joining && last != NULL && transaction->join != NULL &&
                  g_strcmp0 (last->join, transaction->join) == 0 && !spann_history_is_saved (self);

  spann_history_put (self, transaction, join);
  self->joining = TRUE;
  return join;
}

void
spann_history_put (SpannHistory *self, const SpannTransaction *transaction, gboolean join)
{
  g_ptr_array_set_size (self->undone, 0);
  if (join)
    join_transactions ((SpannTransaction *)peek (self->done), transaction);
  else
    g_ptr_array_add (self->done, spann_transaction_copy (transaction));
}

void
spann_history_end_joining (SpannHistory *self)
{
  self->joining = FALSE;
}

const SpannTransaction *
spann_history_peek_undo (const SpannHistory *self)
{
  return peek (self->done);
}

const SpannTransaction *
spann_history_peek_redo (const SpannHistory *self)
{
  return peek (self->undone);
}

const GPtrArray *
spann_history_get_done (const SpannHistory *self)
{
  return self->done;
}

const GPtrArray *
spann_history_get_undone (const SpannHistory *self)
{
  return self->undone;
}

void
spann_history_step_back (SpannHistory *self)
{
  self->joining = FALSE;
  move_last (self->done, self->undone);
}

void
spann_history_step_forward (SpannHistory *self)
{
  self->joining = FALSE;
  move_last (self->undone, self->done);
}

char *
spann_history_dup_position (const SpannHistory *self)
{
  const SpannTransaction *last = peek (self->done);

  return last == NULL ? NULL : g_strdup (last->id);
}

const char *
spann_history_get_saved (const SpannHistory *self)
{
  return self->saved;
}

void
spann_history_mark_saved (SpannHistory *self, const char *position)
{
  g_free (self->saved);
  self->saved = g_strdup (position);
}

void
spann_history_mark_unsaved (SpannHistory *self)
{
  /* No transaction has this id, and the start is NULL. */
  spann_history_mark_saved (self, "");
}

gboolean
spann_history_is_saved (const SpannHistory *self)
{
  g_autofree char *position = spann_history_dup_position (self);

  return g_strcmp0 (position, self->saved) == 0;
}
