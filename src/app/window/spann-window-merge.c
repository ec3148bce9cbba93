/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bringing together what others saved with what is here. All that takes long is done in threads,
 * and the window can be used meanwhile: the merge is made of the root as it is, and once more when
 * that was edited before it could be shown. So an edit is never waited for, and never lost. */

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-merge-dialog.h"
#include "spann-message.h"
#include "spann-settings.h"
#include "spann-window-others-private.h"

/**
 * SpannMeeting:
 * @cancellable: of what runs for it; tells apart whom a result is for
 * @job: (nullable): while something runs, borrowed
 * @asked_on: (nullable): what was open when theirs alone was asked for
 * @save: whether to save afterwards
 * @anew: whether to make the file again without a question where nothing stands any more
 * @close: whether to close the window when that is done
 * @theirs: (nullable): what the file holds, once it is read
 * @offer: (nullable): what was merged of it last
 * @dialog: (nullable): asks whether to accept that, borrowed
 *
 * What others saved, on its way into the document. A window has one at most: a new one takes the
 * place of the one before.
 */
struct _SpannMeeting {
  GCancellable *cancellable;
  SpannBusyJob *job;
  SpannObject *asked_on;
  gboolean save;
  gboolean anew;
  gboolean close;
  SpannOpened *theirs;
  SpannMergeOffer *offer;
  GtkWindow *dialog;
};

static void
meeting_free (SpannMeeting *meeting)
{
  g_cancellable_cancel (meeting->cancellable);
  g_object_unref (meeting->cancellable);
  g_clear_pointer (&meeting->asked_on, spann_object_unref);
  g_clear_pointer (&meeting->theirs, spann_opened_free);
  g_clear_pointer (&meeting->offer, spann_merge_offer_unref);
  if (meeting->dialog != NULL)
    gtk_window_destroy (meeting->dialog);
  g_free (meeting);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannMeeting, meeting_free)

static void bring_together (SpannWindow *self);

/* Whether @result is of the window's meeting, and not of one that ended or that another has taken
 * the place of. */
static gboolean
belongs (SpannWindow *self, GAsyncResult *result)
{
  GCancellable *cancellable = g_task_get_cancellable (G_TASK (result));

  if (self->meeting == NULL || self->meeting->cancellable != cancellable)
    return FALSE;
  if (!g_cancellable_is_cancelled (cancellable))
    return TRUE;
  _spann_window_leave_others (self);
  return FALSE;
}

static void
say (SpannWindow *self, const char *text)
{
  SpannMeeting *meeting = self->meeting;

  if (meeting->job == NULL)
    meeting->job = spann_busy_bar_begin (self->busy, text, meeting->cancellable);
  else
    spann_busy_job_say (meeting->job, text);
}

static void
say_no_more (SpannWindow *self)
{
  SpannBusyJob *job = g_steal_pointer (&self->meeting->job);

  if (job != NULL)
    spann_busy_bar_end (self->busy, job);
}

/* Ends the meeting with what comes of it. */
static void
adopt (SpannWindow *self, SpannObject *merged, const char *label, const char *done)
{
  g_autoptr (SpannMeeting) meeting = self->meeting;

  say_no_more (self);
  self->meeting = NULL;
  g_clear_pointer (&self->put_off, spann_merge_offer_unref);
  spann_document_adopt (self->document, meeting->theirs, merged, label);
  _spann_window_hide_others (self);
  if (spann_portfolio_get_undo_label (spann_document_get_portfolio (self->document)) != NULL)
    _spann_window_toast_undo (self, done);
  self->close_when_saved = meeting->close;
  if (meeting->save && spann_document_is_modified (self->document))
    _spann_window_save (self);
  else if (self->close_when_saved)
    gtk_window_close (GTK_WINDOW (self));
}

/* Whether the last merge is of what is open now. */
static gboolean
is_current (SpannWindow *self)
{
  return self->meeting->offer->mine == spann_document_get_root (self->document);
}

static void
on_merge_accepted_cb (SpannWindow *self, SpannObject *merged)
{
  /* The dialog closes itself. */
  self->meeting->dialog = NULL;
  if (is_current (self))
    adopt (self, merged,
           /* Translators: what undo takes back. */
           _ ("Merge with others’ changes"), _ ("Merged with what others have changed"));
  else
    bring_together (self);
}

/* Whoever puts the merge off goes on working, and finds the choices again. */
static void
on_dialog_closed_cb (SpannWindow *self, GtkWindow *dialog)
{
  const SpannMergeChoices *choices = NULL;

  if (self->meeting == NULL || self->meeting->dialog != dialog)
    return;
  self->meeting->dialog = NULL;
  choices = self->meeting->offer->choices;
  if (spann_merge_choices_count_left (choices) < spann_merge_choices_count (choices))
    _spann_window_toast (self, _ ("What you have chosen is kept until you merge"));
  _spann_window_leave_others (self);
}

static void
ask_to_merge (SpannWindow *self)
{
  SpannMergeDialog *dialog = NULL;

  if (!is_current (self)) {
    bring_together (self);
    return;
  }
  dialog = spann_merge_dialog_new (GTK_WINDOW (self), self->meeting->offer);
  self->meeting->dialog = GTK_WINDOW (dialog);
  g_signal_connect_object (dialog, "accepted", G_CALLBACK (on_merge_accepted_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "unrealize", G_CALLBACK (on_dialog_closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* What was chosen when this was asked before: then, or just now, before something was edited. */
static void
take_choices (SpannWindow *self, SpannMergeOffer *offer)
{
  const SpannMergeOffer *before =
      self->meeting->offer != NULL ? self->meeting->offer : self->put_off;

  if (before != NULL)
    spann_merge_choices_take_over (offer->choices, before->choices);
}

static void
on_offer_made_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpannWindow) self = data;
  g_autoptr (SpannMergeOffer) offer = spann_merge_offer_make_finish (result, NULL);

  if (!belongs (self, result))
    return;
  say_no_more (self);
  take_choices (self, offer);
  g_clear_pointer (&self->meeting->offer, spann_merge_offer_unref);
  self->meeting->offer = g_steal_pointer (&offer);
  _spann_window_do_when_free (self, ask_to_merge);
}

/* Makes a merge of what is open now. */
static void
merge (SpannWindow *self)
{
  SpannMeeting *meeting = self->meeting;
  SpannObject *base =
      spann_portfolio_get_saved_root (spann_document_get_portfolio (self->document));

  say (self, _ ("Merging with what others have saved…"));
  spann_merge_offer_make_async (base, spann_document_get_root (self->document),
                                meeting->theirs->root, spann_document_get_language (self->document),
                                meeting->cancellable, on_offer_made_cb, g_object_ref (self));
}

/* Who asks for theirs alone gives up what is to be seen then, and not what is edited since. */
static gboolean
wants_theirs_alone (SpannWindow *self)
{
  return !spann_document_is_modified (self->document) ||
         self->meeting->asked_on == spann_document_get_root (self->document);
}

/* Meanwhile something may have been edited. */
static void
adopt_theirs (SpannWindow *self)
{
  if (wants_theirs_alone (self))
    adopt (self, self->meeting->theirs->root,
           /* Translators: what undo takes back. */
           _ ("Reload"), _ ("Reloaded what others have saved"));
  else
    merge (self);
}

static void
bring_together (SpannWindow *self)
{
  if (!wants_theirs_alone (self)) {
    merge (self);
    return;
  }
  say_no_more (self);
  _spann_window_do_when_free (self, adopt_theirs);
}

static void
on_no_merge_answered_cb (SpannWindow *self, const char *response)
{
  if (g_str_equal (response, "save-as"))
    _spann_window_save_as (self);
  else if (g_str_equal (response, "anew"))
    _spann_window_save_anew (self);
}

/* What stands there now cannot be brought together with anything: @heading (with the file's name)
 * and @error say why. @gone: whether nothing stands there. */
static void
tell_no_merge (SpannWindow *self, const char *heading, const GError *error, gboolean gone)
{
  AdwMessageDialog *dialog = spann_message_new_file_error (
      GTK_WINDOW (self), heading, spann_document_get_file (self->document), error);

  adw_message_dialog_add_response (dialog, "save-as", _ ("Save _as…"));
  if (gone)
    adw_message_dialog_add_response (dialog, "anew", _ ("_Save it again"));
  adw_message_dialog_set_response_appearance (dialog, gone ? "anew" : "save-as",
                                              ADW_RESPONSE_SUGGESTED);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_no_merge_answered_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
is_gone (const GError *error)
{
  return g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
         g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
tell_unreadable (SpannWindow *self, const GError *error)
{
  const gboolean gone = is_gone (error);
  g_autofree char *name = _spann_window_name_file (spann_document_get_file (self->document));
  g_autofree char *heading = NULL;

  if (gone)
    /* Translators: %s is a file's name. */
    heading = g_strdup_printf (_ ("“%s” is no longer in its folder"), name);
  else
    /* Translators: %s is a file's name. */
    heading = g_strdup_printf (_ ("“%s” now holds something that cannot be read"), name);
  tell_no_merge (self, heading, error, gone);
}

/* A newer Spann has saved it: what that one knows and this one does not would be lost. */
static void
tell_limited (SpannWindow *self, const char *limitation)
{
  g_autofree char *name = _spann_window_name_file (spann_document_get_file (self->document));
  /* Translators: %s is a file's name. */
  g_autofree char *heading = g_strdup_printf (_ ("“%s” can no longer be changed here"), name);
  g_autoptr (GError) error = g_error_new_literal (SPANN_ERROR, SPANN_ERROR_VERSION, limitation);

  tell_no_merge (self, heading, error, FALSE);
}

static void
on_theirs_opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpannWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannOpened) theirs = spann_store_open_finish (result, &error);
  gboolean anew;

  if (!belongs (self, result))
    return;
  if (theirs != NULL && theirs->limitation == NULL) {
    self->meeting->theirs = g_steal_pointer (&theirs);
    bring_together (self);
    return;
  }
  anew = self->meeting->anew && is_gone (error);
  self->close_when_saved = anew && self->meeting->close;
  _spann_window_leave_others (self);
  if (anew)
    _spann_window_save_anew (self);
  else if (theirs == NULL)
    tell_unreadable (self, error);
  else
    tell_limited (self, theirs->limitation);
}

/* What was to follow the meeting before follows this one. */
static void
take_over (SpannWindow *self, SpannMeeting *meeting)
{
  if (self->meeting != NULL && meeting->asked_on == NULL) {
    meeting->save = meeting->save || self->meeting->save;
    meeting->close = meeting->close || self->meeting->close;
  }
  _spann_window_leave_others (self);
  self->meeting = meeting;
}

static void
meet (SpannWindow *self, gboolean reload, gboolean save, gboolean anew)
{
  const SpannStoreSettings settings = spann_settings_read_store ();
  SpannMeeting *meeting = g_new0 (SpannMeeting, 1);

  meeting->cancellable = g_cancellable_new ();
  if (reload)
    meeting->asked_on = spann_object_ref (spann_document_get_root (self->document));
  meeting->save = save;
  meeting->anew = anew;
  meeting->close = self->close_when_saved;
  self->close_when_saved = FALSE;
  take_over (self, meeting);
  say (self, _ ("Reading what others have saved…"));
  spann_store_open_async (
      spann_document_get_file (self->document), &settings,
      spann_portfolio_get_saved_root (spann_document_get_portfolio (self->document)),
      meeting->cancellable, on_theirs_opened_cb, g_object_ref (self));
}

void
_spann_window_leave_others (SpannWindow *self)
{
  if (self->meeting == NULL)
    return;
  say_no_more (self);
  self->waiting = NULL;
  if (self->meeting->offer != NULL) {
    g_clear_pointer (&self->put_off, spann_merge_offer_unref);
    self->put_off = g_steal_pointer (&self->meeting->offer);
  }
  meeting_free (g_steal_pointer (&self->meeting));
}

void
_spann_window_meet_others (SpannWindow *self, gboolean anew)
{
  meet (self, FALSE, TRUE, anew);
}

void
_spann_window_merge (SpannWindow *self)
{
  meet (self, FALSE, FALSE, FALSE);
}

void
_spann_window_reload (SpannWindow *self)
{
  meet (self, TRUE, FALSE, FALSE);
}
