/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-offer.h"

/* What a thread is to merge. */
typedef struct {
  SpannObject *base;
  SpannObject *mine;
  SpannObject *theirs;
  SpannLanguage *language;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  spann_object_unref (request->base);
  spann_object_unref (request->mine);
  spann_object_unref (request->theirs);
  spann_language_unref (request->language);
  g_free (request);
}

static GPtrArray *
ask_questions (const Request *request, const SpannMerge *merge)
{
  const GPtrArray *conflicts = spann_merge_get_conflicts (merge);
  GPtrArray *questions =
      g_ptr_array_new_full (conflicts->len, (GDestroyNotify)spann_conflict_words_free);

  for (guint i = 0; i < conflicts->len; i++)
    g_ptr_array_add (questions,
                     spann_conflict_words_new (request->base, request->mine, request->theirs,
                                               conflicts->pdata[i], request->language));
  return questions;
}

/* Whoever cancelled has heard of it already; the rest need not be done. */
static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Request *request = data;
  g_autoptr (SpannMergeOffer) offer = g_atomic_rc_box_new0 (SpannMergeOffer);

  offer->mine = spann_object_ref (request->mine);
  offer->merge = spann_merge_new (request->base, request->mine, request->theirs, request->language);
  if (g_task_return_error_if_cancelled (task))
    return;
  offer->choices = spann_merge_choices_new (offer->merge);
  offer->questions = ask_questions (request, offer->merge);
  offer->theirs_told = spann_told_changes_new (request->base, request->theirs, request->language);
  if (g_task_return_error_if_cancelled (task))
    return;
  offer->mine_told = spann_told_changes_new (request->base, request->mine, request->language);
  g_task_return_pointer (task, g_steal_pointer (&offer), (GDestroyNotify)spann_merge_offer_unref);
}

static void
accept_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const SpannMergeOffer *self = data;
  GError *error = NULL;
  SpannObject *root = spann_merge_make_root (self->merge, &error);

  if (root == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, root, (GDestroyNotify)spann_object_unref);
}

static void
clear_offer (gpointer data)
{
  SpannMergeOffer *self = data;

  g_clear_pointer (&self->mine, spann_object_unref);
  g_clear_pointer (&self->choices, spann_merge_choices_free);
  g_clear_pointer (&self->merge, spann_merge_free);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->theirs_told, spann_told_changes_free);
  g_clear_pointer (&self->mine_told, spann_told_changes_free);
}

SpannMergeOffer *
spann_merge_offer_ref (SpannMergeOffer *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
spann_merge_offer_unref (SpannMergeOffer *self)
{
  g_atomic_rc_box_release_full (self, clear_offer);
}

void
spann_merge_offer_make_async (SpannObject *base, SpannObject *mine, SpannObject *theirs,
                              SpannLanguage *language, GCancellable *cancellable,
                              GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Request *request = g_new (Request, 1);

  *request = (Request){spann_object_ref (base), spann_object_ref (mine), spann_object_ref (theirs),
                       spann_language_ref (language)};
  g_task_set_source_tag (task, spann_merge_offer_make_async);
  g_task_set_task_data (task, request, request_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, make_in_thread);
}

SpannMergeOffer *
spann_merge_offer_make_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, spann_merge_offer_make_async), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

void
spann_merge_offer_accept_async (SpannMergeOffer *self, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, spann_merge_offer_accept_async);
  g_task_set_task_data (task, spann_merge_offer_ref (self),
                        (GDestroyNotify)spann_merge_offer_unref);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, accept_in_thread);
}

SpannObject *
spann_merge_offer_accept_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, spann_merge_offer_accept_async), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
