/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-document-private.h"

static void
on_trouble_cb (SpannDocument *self)
{
  g_object_notify (G_OBJECT (self), "trouble");
}

/* @journal is taken. */
static void
take_journal (SpannDocument *self, SpannJournal *journal)
{
  self->journal = journal;
  g_signal_connect_object (journal, "notify::trouble", G_CALLBACK (on_trouble_cb), self,
                           G_CONNECT_SWAPPED);
}

SpannDocument *
spann_document_new_recovered (SpannRecovery *recovery, const SpannJournalSettings *settings,
                              SpannLanguage *language)
{
  SpannPortfolio *portfolio = spann_recovery_get_portfolio (recovery);
  /* What is no longer what the edits were made on is not to be saved over. */
  g_autoptr (SpannFileState) state =
      spann_recovery_get_change (recovery) == SPANN_FILE_UNCHANGED &&
              spann_recovery_get_state (recovery) != NULL
          ? spann_file_state_ref (spann_recovery_get_state (recovery))
          : spann_file_state_new_absent ();
  SpannDocument *self = _spann_document_make (g_object_ref (portfolio),
                                              spann_recovery_get_file (recovery), state, language);

  take_journal (self, spann_recovery_adopt (recovery, settings));
  return self;
}

void
spann_document_protect (SpannDocument *self, const SpannJournalSettings *settings)
{
  g_return_if_fail (SPANN_IS_DOCUMENT (self));

  if (self->journal == NULL)
    take_journal (self, spann_journal_new (self->portfolio, settings, self->file, self->state));
}

const char *
spann_document_get_trouble (SpannDocument *self)
{
  g_return_val_if_fail (SPANN_IS_DOCUMENT (self), NULL);

  return self->journal != NULL ? spann_journal_get_trouble (self->journal) : NULL;
}

static void
on_journal_closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;

  /* What could not be removed is offered at the next start, where it can be discarded. */
  spann_journal_close_finish (SPANN_JOURNAL (source), result, NULL);
  g_task_return_boolean (task, TRUE);
}

void
spann_document_close_async (SpannDocument *self, GAsyncReadyCallback callback, gpointer data)
{
  GTask *task = NULL;

  g_return_if_fail (SPANN_IS_DOCUMENT (self));

  task = g_task_new (self, NULL, callback, data);
  g_task_set_source_tag (task, spann_document_close_async);
  if (self->journal != NULL) {
    spann_journal_close_async (self->journal, TRUE, on_journal_closed_cb, task);
    return;
  }
  g_task_return_boolean (task, TRUE);
  g_object_unref (task);
}

void
spann_document_close_finish (SpannDocument *self, GAsyncResult *result)
{
  g_return_if_fail (g_task_is_valid (result, self));

  g_task_propagate_boolean (G_TASK (result), NULL);
}

void
_spann_document_cut_journal (SpannDocument *self)
{
  if (self->journal != NULL)
    spann_journal_cut (self->journal, self->file, self->state);
}
