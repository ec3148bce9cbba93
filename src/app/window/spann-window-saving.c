/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving, and closing without losing anything. */

#include <glib/gi18n-lib.h>

#include "spann-file-question.h"
#include "spann-message.h"
#include "spann-recent.h"
#include "spann-window-private.h"

/* A document on its way to a file. */
typedef struct {
  SpannWindow *window;
  char *path;
} Saving;

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->window);
  g_free (saving->path);
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
tell_save_failed (SpannWindow *self, const char *path, const GError *error)
{
  g_autofree char *name = g_filename_display_basename (path);
  /* Translators: %s is a file's name. */
  g_autofree char *heading = g_strdup_printf (_ ("“%s” could not be saved"), name);
  AdwMessageDialog *dialog = spann_message_new_file_error (GTK_WINDOW (self), heading, path, error);

  adw_message_dialog_add_response (dialog, "save-as", _ ("Save _as…"));
  adw_message_dialog_set_response_appearance (dialog, "save-as", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save-as");
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_save_failed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Saving) saving = data;
  g_autoptr (GError) error = NULL;
  SpannWindow *self = saving->window;
  const gboolean saved = spann_document_save_finish (SPANN_DOCUMENT (source), result, &error);
  const gboolean close = self->close_when_saved;

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  spann_busy_bar_end (self->busy);
  self->close_when_saved = FALSE;
  if (!saved) {
    tell_save_failed (self, saving->path, error);
    return;
  }
  spann_recent_add (saving->path);
  if (close)
    gtk_window_close (GTK_WINDOW (self));
}

static void
save_to (SpannWindow *self, const char *path)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->window = g_object_ref (self);
  saving->path = g_strdup (path);
  spann_busy_bar_begin (self->busy, _ ("Saving…"), NULL);
  spann_document_save_async (self->document, path, NULL, on_saved_cb, saving);
}

void
_spann_window_save (SpannWindow *self)
{
  const char *path = spann_document_get_path (self->document);

  if (path != NULL)
    save_to (self, path);
  else
    _spann_window_save_as (self);
}

static void
on_save_response_cb (SpannWindow *self, int response)
{
  g_autoptr (GFile) file = spann_file_question_take (&self->question, response);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL) {
    save_to (self, path);
    return;
  }
  self->close_when_saved = FALSE;
  if (file != NULL)
    _spann_window_tell_not_local (self);
}

/* A file's name made of the portfolio's: a name may hold what a file's may not. (transfer full) */
static char *
suggest_file_name (SpannDocument *document)
{
  const char *path = spann_document_get_path (document);
  g_autofree char *name = NULL;

  if (path != NULL)
    return g_path_get_basename (path);
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
  dialog = spann_message_new_unsaved (GTK_WINDOW (self), spann_document_get_title (self->document));
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_unsaved_response_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
  return TRUE;
}
