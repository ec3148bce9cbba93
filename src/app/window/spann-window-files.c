/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making and opening portfolios, and the dialog that asks for a file. */

#include <glib/gi18n-lib.h>

#include "spann-file-question.h"
#include "spann-library.h"
#include "spann-message.h"
#include "spann-new-portfolio-dialog.h"
#include "spann-recent.h"
#include "spann-store.h"
#include "spann-window-private.h"

/* A file on its way into a window. */
typedef struct {
  SpannWindow *window;
  char *path;
  gboolean untitled; /* a copy that is not saved anywhere yet */
} Opening;

static void
opening_free (Opening *opening)
{
  g_object_unref (opening->window);
  g_free (opening->path);
  g_free (opening);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opening, opening_free)

/* Shows @root here while nothing is open, else in a window of its own. */
static void
show_root (SpannWindow *self, SpannObject *root, const char *path)
{
  g_autoptr (SpannDocument) document =
      spann_document_new (root, path, &self->setup->context, self->setup->language);
  SpannWindow *window = self;

  if (self->document != NULL)
    window = spann_window_new (gtk_window_get_application (GTK_WINDOW (self)), self->setup);
  spann_window_set_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
}

static void
tell_open_failed (SpannWindow *self, const char *path, const GError *error)
{
  g_autofree char *name = g_filename_display_basename (path);
  /* Translators: %s is a file's name. */
  g_autofree char *heading = g_strdup_printf (_ ("“%s” could not be opened"), name);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  gtk_window_present (
      GTK_WINDOW (spann_message_new_file_error (GTK_WINDOW (self), heading, path, error)));
}

static void
on_loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Opening) opening = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = spann_store_load_finish (result, &error);
  SpannWindow *self = opening->window;

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  spann_busy_bar_end (self->busy);
  if (root == NULL) {
    tell_open_failed (self, opening->path, error);
    return;
  }
  if (!opening->untitled)
    spann_recent_add (opening->path);
  show_root (self, root, opening->untitled ? NULL : opening->path);
}

static void
load (SpannWindow *self, const char *path, gboolean untitled)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *name = g_filename_display_basename (path);
  /* Translators: %s is a file's name. */
  g_autofree char *text = g_strdup_printf (_ ("Opening %s…"), name);
  Opening *opening = g_new0 (Opening, 1);

  opening->window = g_object_ref (self);
  opening->path = g_strdup (path);
  opening->untitled = untitled;
  spann_busy_bar_begin (self->busy, text, cancellable);
  spann_store_load_async (path, cancellable, on_loaded_cb, opening);
}

/* The window that has the file open; NULL when none has. */
static SpannWindow *
find_window (SpannWindow *self, const char *path)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next) {
    SpannWindow *window = SPANN_IS_WINDOW (l->data) ? l->data : NULL;

    if (window != NULL && window->document != NULL &&
        g_strcmp0 (spann_document_get_path (window->document), path) == 0)
      return window;
  }
  return NULL;
}

void
_spann_window_tell_not_local (SpannWindow *self)
{
  gtk_window_present (GTK_WINDOW (spann_message_new (
      GTK_WINDOW (self), _ ("This place cannot be used"),
      _ ("Spann opens and saves files on this computer and in mounted folders."))));
}

void
spann_window_open_file (SpannWindow *self, GFile *file)
{
  g_autofree char *path = NULL;
  SpannWindow *window = NULL;

  g_return_if_fail (SPANN_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  path = g_file_get_path (file);
  window = path != NULL ? find_window (self, path) : NULL;
  if (path == NULL)
    _spann_window_tell_not_local (self);
  else if (window != NULL)
    gtk_window_present (GTK_WINDOW (window));
  else
    load (self, path, FALSE);
}

void
_spann_window_open_example (SpannWindow *self)
{
  g_autofree char *path = spann_library_get_example (self->setup->data_dir);

  load (self, path, TRUE);
}

static void
on_created_cb (SpannWindow *self, gpointer root)
{
  show_root (self, root, NULL);
}

void
_spann_window_new_portfolio (SpannWindow *self)
{
  SpannNewPortfolioDialog *dialog = spann_new_portfolio_dialog_new (GTK_WINDOW (self), self->setup);

  g_signal_connect_object (dialog, "created", G_CALLBACK (on_created_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
_spann_window_ask_for_file (SpannWindow *self, GtkFileChooserAction action, const char *title,
                            const char *name, GCallback on_response)
{
  const SpannFileKind kind = {_ ("Portfolios"), "spann"};

  spann_file_question_ask (&self->question, GTK_WINDOW (self), action, title, &kind, name,
                           on_response, self);
}

static void
on_open_response_cb (SpannWindow *self, int response)
{
  g_autoptr (GFile) file = spann_file_question_take (&self->question, response);

  if (file != NULL)
    spann_window_open_file (self, file);
}

void
_spann_window_choose_file (SpannWindow *self)
{
  _spann_window_ask_for_file (self, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("Open portfolio"), NULL,
                              G_CALLBACK (on_open_response_cb));
}
