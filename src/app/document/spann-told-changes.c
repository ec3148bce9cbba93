/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-told-changes.h"

#include "spann-diff.h"

/* What a thread is to tell. */
typedef struct {
  SpannObject *before;
  SpannObject *after;
  SpannLanguage *language;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  spann_object_unref (question->before);
  spann_object_unref (question->after);
  spann_language_unref (question->language);
  g_free (question);
}

static void
tell_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Question *question = data;

  g_task_return_pointer (
      task, spann_told_changes_new (question->before, question->after, question->language),
      (GDestroyNotify)spann_told_changes_free);
}

SpannToldChanges *
spann_told_changes_new (SpannObject *before, SpannObject *after, const SpannLanguage *language)
{
  g_autoptr (GPtrArray) changes = spann_diff (before, after);
  SpannToldChanges *self = g_new (SpannToldChanges, 1);

  self->groups = spann_diff_groups_make (before, after, changes, language);
  self->summary = spann_diff_groups_summarize (self->groups, language);
  return self;
}

void
spann_told_changes_free (SpannToldChanges *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->groups);
  g_free (self->summary);
  g_free (self);
}

void
spann_told_changes_make_async (SpannObject *before, SpannObject *after, SpannLanguage *language,
                               GCancellable *cancellable, GAsyncReadyCallback callback,
                               gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Question *question = g_new (Question, 1);

  *question = (Question){spann_object_ref (before), spann_object_ref (after),
                         spann_language_ref (language)};
  g_task_set_source_tag (task, spann_told_changes_make_async);
  g_task_set_task_data (task, question, question_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, tell_in_thread);
}

SpannToldChanges *
spann_told_changes_make_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, spann_told_changes_make_async), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
