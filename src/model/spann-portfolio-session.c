/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a portfolio is made of, told so that another can be made the same. */

#include <glib/gi18n-lib.h>

#include "spann-check.h"
#include "spann-error.h"
#include "spann-portfolio-private.h"

static gpointer
copy_transaction (gconstpointer transaction, gpointer data)
{
  return spann_transaction_copy (transaction);
}

static gpointer
ref_object (gconstpointer object, gpointer data)
{
  return spann_object_ref ((SpannObject *)object);
}

static gboolean
refuse (GError **error, const char *message)
{
  g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_INVALID, message);
  return FALSE;
}

/* What @transaction makes of the root; NULL with @error when the result would not hold, or when the
 * inverse, which undo would do unchecked, would not lead back to the same. (transfer full) */
static SpannObject *
try_transaction (SpannPortfolio *self, const SpannTransaction *transaction, GError **error)
{
  g_autoptr (SpannTransaction) inverse =
      spann_transaction_invert (transaction, transaction->id, transaction->time, transaction->user);
  g_autoptr (SpannObject) after = spann_change_apply_all (self->root, transaction->changes, error);
  g_autoptr (SpannObject) back = NULL;

  if (after == NULL || !spann_check_changes (after, transaction->changes, error))
    return NULL;
  back = spann_change_apply_all (after, inverse->changes, error);
  if (back == NULL)
    return NULL;
  if (!spann_object_equal (back, self->root)) {
    refuse (error, _ ("the portfolio was not as the change says that it was before"));
    return NULL;
  }
  return g_steal_pointer (&after);
}

static gboolean
replay_commit (SpannPortfolio *self, const SpannStep *step, GError **error)
{
  SpannStep own = *step;
  SpannObject *root;

  if (step->joined && spann_history_peek_undo (self->history) == NULL)
    return refuse (error, _ ("there is no change that this one could be a part of"));
  root = try_transaction (self, step->transaction, error);
  if (root == NULL)
    return FALSE;
  spann_history_put (self->history, step->transaction, step->joined);
  spann_portfolio_append_to_log (self, spann_history_peek_undo (self->history), step->words);
  spann_portfolio_take_root (self, root, &own);
  return TRUE;
}

/* The history's own changes are done: those are known to fit. */
static gboolean
replay_walk (SpannPortfolio *self, const SpannStep *step, GError **error)
{
  const SpannTransaction *told = step->transaction;
  const gboolean is_undo = step->kind == SPANN_STEP_UNDO;
  const SpannTransaction *next =
      is_undo ? spann_history_peek_undo (self->history) : spann_history_peek_redo (self->history);
  g_autoptr (SpannTransaction) walked = NULL;
  SpannStep own = *step;

  if (next == NULL)
    return refuse (error, _ ("there is nothing to undo or redo"));
  if (is_undo) {
    walked = spann_transaction_invert (next, told->id, told->time, told->user);
  } else {
    const SpannTransaction again = {told->id,    told->time, told->user,
                                    next->label, NULL,       next->changes};

    walked = spann_transaction_copy (&again);
  }
  own.transaction = walked;
  spann_portfolio_walk (self, &own);
  return TRUE;
}

SpannSession *
spann_portfolio_dup_session (SpannPortfolio *self)
{
  SpannSession *session = g_new0 (SpannSession, 1);

  session->root = spann_object_ref (self->root);
  session->done = g_ptr_array_copy ((GPtrArray *)spann_history_get_done (self->history),
                                    copy_transaction, NULL);
  session->undone = g_ptr_array_copy ((GPtrArray *)spann_history_get_undone (self->history),
                                      copy_transaction, NULL);
  session->saved = g_strdup (spann_history_get_saved (self->history));
  session->saved_root = spann_object_ref (self->saved_root);
  session->log = g_ptr_array_copy (self->log, ref_object, NULL);
  return session;
}

gboolean
spann_portfolio_replay (SpannPortfolio *self, const SpannStep *step, GError **error)
{
  switch (step->kind) {
  case SPANN_STEP_COMMIT: return replay_commit (self, step, error);
  case SPANN_STEP_UNDO:
  case SPANN_STEP_REDO: return replay_walk (self, step, error);
  case SPANN_STEP_ADOPT: break;
  }
  g_return_val_if_reached (FALSE);
}

void
spann_portfolio_restore (SpannPortfolio *self, const char *saved, SpannObject *saved_root,
                         const GPtrArray *log)
{
  spann_history_end_joining (self->history);
  spann_history_mark_saved (self->history, saved);
  spann_object_ref (saved_root);
  spann_object_unref (self->saved_root);
  self->saved_root = saved_root;
  g_ptr_array_set_size (self->log, 0);
  for (guint i = 0; i < log->len; i++)
    g_ptr_array_add (self->log, spann_object_ref (log->pdata[i]));
}
