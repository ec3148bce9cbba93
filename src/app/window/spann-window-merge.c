/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bringing together what others saved with what is here. */

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-merge-dialog.h"
#include "spann-message.h"
#include "spann-settings.h"
#include "spann-window-private.h"

/**
 * Meeting:
 * @reload: whether theirs is taken alone
 * @save: whether to save afterwards
 * @close: whether to close the window when that is done
 * @theirs: (nullable): what the file holds, once it is read
 *
 * What others saved, on its way into the document.
 */
typedef struct {
  SpannWindow *window;
  gboolean reload;
  gboolean save;
  gboolean close;
  SpannOpened *theirs;
} Meeting;

static void
meeting_free (Meeting *meeting)
{
  g_object_unref (meeting->window);
  g_clear_pointer (&meeting->theirs, spann_opened_free);
  g_free (meeting);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Meeting, meeting_free)

static void
adopt (const Meeting *meeting, SpannObject *merged, const char *label, const char *done)
{
  SpannWindow *self = meeting->window;

  spann_document_adopt (self->document, meeting->theirs, merged, label);
  _spann_window_hide_others (self);
  if (spann_portfolio_get_undo_label (spann_document_get_portfolio (self->document)) != NULL)
    _spann_window_toast_undo (self, done);
  if (meeting->save && spann_document_is_modified (self->document))
    _spann_window_save (self);
  else if (self->close_when_saved)
    gtk_window_close (GTK_WINDOW (self));
}

static void
on_merge_accepted_cb (Meeting *meeting, SpannObject *merged)
{
  meeting->window->close_when_saved = meeting->close;
  /* Translators: what undo takes back. */
  adopt (meeting, merged, _ ("Merge with others’ changes"),
         _ ("Merged with what others have changed"));
}

/* @data belongs to the dialog's signal. */
static void
free_meeting (gpointer data, GClosure *closure)
{
  meeting_free (data);
}

static void
ask_to_merge (Meeting *meeting)
{
  SpannWindow *self = meeting->window;
  SpannObject *base =
      spann_portfolio_get_saved_root (spann_document_get_portfolio (self->document));
  SpannMergeDialog *dialog =
      spann_merge_dialog_new (GTK_WINDOW (self), self->document, base, meeting->theirs->root);

  /* Whoever cancels the merge goes on working. */
  meeting->close = self->close_when_saved;
  self->close_when_saved = FALSE;
  g_signal_connect_data (dialog, "accepted", G_CALLBACK (on_merge_accepted_cb), meeting,
                         free_meeting, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_no_merge_answered_cb (SpannWindow *self, const char *response)
{
  self->close_when_saved = FALSE;
  if (g_str_equal (response, "save-as"))
    _spann_window_save_as (self);
  else if (g_str_equal (response, "anew"))
    _spann_window_save_anew (self);
}

/* What stands there now cannot be brought together with anything: @heading (with the file's name)
 * and
 * @error say why. @gone: whether nothing stands there. */
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

static void
tell_unreadable (SpannWindow *self, const GError *error)
{
  const gboolean gone = g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
                        g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
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
  g_autoptr (Meeting) meeting = data;
  g_autoptr (GError) error = NULL;
  SpannWindow *self = meeting->window;

  meeting->theirs = spann_store_open_finish (result, &error);
  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  spann_busy_bar_end (self->busy);
  if (meeting->theirs == NULL)
    tell_unreadable (self, error);
  else if (meeting->theirs->limitation != NULL)
    tell_limited (self, meeting->theirs->limitation);
  else if (meeting->reload || !spann_document_is_modified (self->document))
    /* Translators: what undo takes back. */
    adopt (meeting, meeting->theirs->root, _ ("Reload"), _ ("Reloaded what others have saved"));
  else
    ask_to_merge (g_steal_pointer (&meeting));
}

static void
meet (SpannWindow *self, gboolean reload, gboolean save)
{
  const SpannStoreSettings settings = spann_settings_read_store ();
  Meeting *meeting = g_new0 (Meeting, 1);

  meeting->window = g_object_ref (self);
  meeting->reload = reload;
  meeting->save = save;
  spann_busy_bar_begin (self->busy, _ ("Reading what others have saved…"), NULL);
  spann_store_open_async (spann_document_get_file (self->document), &settings, self->cancellable,
                          on_theirs_opened_cb, meeting);
}

void
_spann_window_meet_others (SpannWindow *self, gboolean save)
{
  meet (self, FALSE, save);
}

void
_spann_window_merge (SpannWindow *self)
{
  meet (self, FALSE, FALSE);
}

void
_spann_window_reload (SpannWindow *self)
{
  meet (self, TRUE, FALSE);
}
