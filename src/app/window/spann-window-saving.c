/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving, and closing without losing anything. */

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-file-question.h"
#include "spann-message.h"
#include "spann-recent.h"
#include "spann-settings.h"
#include "spann-window-others-private.h"

/* A document on its way to a file. */
typedef struct {
  SpannWindow *window;
  GFile *file;
  gboolean chosen;   /* by the person, for this save */
  SpannBusyJob *job; /* borrowed */
} Saving;

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->window);
  g_object_unref (saving->file);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
on_save_failed_cb (SpannWindow *self, const char *response)
{
  if (g_str_equal (response, "save-as"))
    _spann_window_save_as (self);
}

static void
tell_not_saved (SpannWindow *self, GFile *file, const GError *error)
{
  g_autofree char *name = _spann_window_name_file (file);
  /* Translators: %s is a file's name. */
  g_autofree char *heading = g_strdup_printf (_ ("“%s” could not be saved"), name);
  AdwMessageDialog *dialog = spann_message_new_file_error (GTK_WINDOW (self), heading, file, error);

  adw_message_dialog_add_response (dialog, "save-as", _ ("Save _as…"));
  adw_message_dialog_set_response_appearance (dialog, "save-as", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save-as");
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_save_failed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
tell_save_failed (SpannWindow *self, const Saving *saving, const GError *error)
{
  /* Whoever chooses the document's own file meets what others made of it as in any save. That it
   * is gone is no question then: its place was chosen just now. */
  if (g_error_matches (error, SPANN_ERROR, SPANN_ERROR_CHANGED))
    _spann_window_meet_others (self, saving->chosen);
  else
    tell_not_saved (self, saving->file, error);
}

/* Whether there was something to say. */
static gboolean
tell_saved (SpannWindow *self, GFile *file, const SpannSaved *saved)
{
  g_autofree char *name = _spann_window_name_file (file);
  AdwMessageDialog *message = spann_message_new_saved (GTK_WINDOW (self), name, saved);

  if (message == NULL)
    return FALSE;
  gtk_window_present (GTK_WINDOW (message));
  return TRUE;
}

static void
on_saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Saving) saving = data;
  g_autoptr (GError) error = NULL;
  SpannWindow *self = saving->window;
  g_autoptr (SpannSaved) saved =
      spann_document_save_finish (SPANN_DOCUMENT (source), result, &error);
  const gboolean close = self->close_when_saved;

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  spann_busy_bar_end (self->busy, saving->job);
  self->close_when_saved = FALSE;
  if (saved == NULL) {
    /* Closing goes on when the others' changes have been met. */
    self->close_when_saved = close && g_error_matches (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
    tell_save_failed (self, saving, error);
    return;
  }
  _spann_window_hide_others (self);
  spann_recent_add (saving->file);
  if (!tell_saved (self, saving->file, saved) && close)
    gtk_window_close (GTK_WINDOW (self));
}

static void
save_to (SpannWindow *self, GFile *file, gboolean chosen)
{
  const SpannStoreSettings settings = spann_settings_read_store ();
  Saving *saving = g_new0 (Saving, 1);

  /* What stands in the way of this save is met anew. */
  _spann_window_leave_others (self);
  saving->window = g_object_ref (self);
  saving->file = g_object_ref (file);
  saving->chosen = chosen;
  saving->job = spann_busy_bar_begin (self->busy, _ ("Saving…"), NULL);
  spann_document_save_async (self->document, file, &settings, NULL, on_saved_cb, saving);
}

void
_spann_window_save (SpannWindow *self)
{
  GFile *file = spann_document_get_file (self->document);

  if (file != NULL)
    save_to (self, file, FALSE);
  else
    _spann_window_save_as (self);
}

static void
on_save_response_cb (SpannWindow *self, int response)
{
  g_autoptr (GFile) file = spann_file_question_take (&self->question, response);

  if (file != NULL)
    save_to (self, file, TRUE);
  else
    self->close_when_saved = FALSE;
}

/* A file's name made of the portfolio's: a name may hold what a file's may not. (transfer full) */
static char *
suggest_file_name (SpannDocument *document)
{
  GFile *file = spann_document_get_file (document);
  g_autofree char *name = NULL;

  if (file != NULL)
    return g_file_get_basename (file);
  name = g_strdup (spann_document_get_title (document));
  g_strstrip (g_strdelimit (name, "/\\:\n\t", '-'));
  return g_strconcat (name, ".spann", NULL);
}

void
_spann_window_save_as (SpannWindow *self)
{
  g_autofree char *name = suggest_file_name (self->document);

  _spann_window_ask_for_file (self, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("Save portfolio"), name,
                              G_CALLBACK (on_save_response_cb));
}

void
_spann_window_save_anew (SpannWindow *self)
{
  _spann_window_hide_others (self);
  spann_document_expect_absent (self->document);
  _spann_window_save (self);
}

static void
on_unsaved_response_cb (SpannWindow *self, const char *response, GtkWindow *dialog)
{
  if (g_str_equal (response, "discard")) {
    /* The dialog goes after the window, and would ask for it. */
    gtk_window_set_transient_for (dialog, NULL);
    gtk_window_destroy (GTK_WINDOW (self));
  } else if (g_str_equal (response, "save")) {
    self->close_when_saved = TRUE;
    _spann_window_save (self);
  }
}

gboolean
_spann_window_ask_before_close (SpannWindow *self)
{
  AdwMessageDialog *dialog = NULL;

  if (self->document == NULL)
    return FALSE;
  if (spann_document_is_saving (self->document)) {
    self->close_when_saved = TRUE;
    return TRUE;
  }
  if (!spann_document_is_modified (self->document))
    return FALSE;
  _spann_window_leave_others (self);
  dialog = spann_message_new_unsaved (GTK_WINDOW (self), spann_document_get_title (self->document));
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_unsaved_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
  return TRUE;
}

void
spann_window_save_to (SpannWindow *self, GFile *file)
{
  g_return_if_fail (SPANN_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  save_to (self, file, TRUE);
}
