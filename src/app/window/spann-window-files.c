/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making and opening portfolios, and the dialog that asks for a file. */

#include <glib/gi18n-lib.h>

#include "spann-backup.h"
#include "spann-file-question.h"
#include "spann-library.h"
#include "spann-message.h"
#include "spann-new-portfolio-dialog.h"
#include "spann-recent.h"
#include "spann-settings.h"
#include "spann-store.h"
#include "spann-versions-dialog.h"
#include "spann-window-private.h"

/* The file that a dialog speaks of. */
#define FILE_KEY "spann-file"

/* A file on its way into a window. */
typedef struct {
  SpannWindow *window;
  GFile *file;
  GCancellable *cancellable;
  SpannBusyJob *job; /* borrowed */
  gboolean untitled; /* a copy that is not saved anywhere yet */
  char *version;     /* nullable: when the earlier version was saved that it is */
  GError *unmounted; /* nullable: what was wrong before its server was asked for */
} Opening;

static void
opening_free (Opening *opening)
{
  g_object_unref (opening->window);
  g_object_unref (opening->file);
  g_object_unref (opening->cancellable);
  g_free (opening->version);
  g_clear_error (&opening->unmounted);
  g_free (opening);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opening, opening_free)

/* Shows @document here while nothing is open, else in a window of its own. */
static void
show_document (SpannWindow *self, SpannDocument *document)
{
  SpannWindow *window = self;

  if (self->document != NULL)
    window = spann_window_new (gtk_window_get_application (GTK_WINDOW (self)), self->setup);
  spann_window_set_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
}

static Opening *open_file (SpannWindow *self, GFile *file, gboolean untitled);

/* An earlier version is a copy: what is open, and its file, stay as they are. */
static void
on_version_chosen_cb (SpannWindow *self, GFile *file, const char *moment)
{
  open_file (self, file, TRUE)->version = g_strdup (moment);
}

/* @document: NULL when @file cannot be read */
static void
show_versions (SpannWindow *self, SpannDocument *document, GFile *file)
{
  const SpannStoreSettings settings = spann_settings_read_store ();
  SpannVersionsDialog *dialog = spann_versions_dialog_new (GTK_WINDOW (self), document, file,
                                                           self->setup->language, &settings);

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (on_version_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_open_failed_answered_cb (AdwMessageDialog *dialog, const char *response, SpannWindow *self)
{
  if (g_str_equal (response, "versions"))
    show_versions (self, NULL, g_object_get_data (G_OBJECT (dialog), FILE_KEY));
}

/* What is left of a file that cannot be opened. */
static void
offer_versions (SpannWindow *self, AdwMessageDialog *dialog, GFile *file)
{
  g_autoptr (GPtrArray) backups = spann_backup_list (file);

  if (backups->len == 0)
    return;
  adw_message_dialog_add_response (dialog, "versions", _ ("_Earlier versions…"));
  adw_message_dialog_set_response_appearance (dialog, "versions", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "versions");
  g_object_set_data_full (G_OBJECT (dialog), FILE_KEY, g_object_ref (file), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_open_failed_answered_cb), self, 0);
}

static void
tell_open_failed (SpannWindow *self, GFile *file, const GError *error)
{
  AdwMessageDialog *dialog = NULL;
  g_autofree char *name = _spann_window_name_file (file);
  /* Translators: %s is a file's name. */
  g_autofree char *heading = g_strdup_printf (_ ("“%s” could not be opened"), name);

  /* The latter was told by what asked for a password. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_FAILED_HANDLED))
    return;
  dialog = spann_message_new_file_error (GTK_WINDOW (self), heading, file, error);
  offer_versions (self, dialog, file);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* A copy has no file of its own. */
static void
show_opened (SpannWindow *self, const SpannOpened *opened, const Opening *opening)
{
  const SpannContext *context = &self->setup->context;
  g_autoptr (SpannDocument) document =
      opening->untitled
          ? spann_document_new (opened->root, NULL, NULL, context, self->setup->language)
          : spann_document_new (opened->root, opening->file, opened->state, context,
                                self->setup->language);

  spann_document_set_limitation (document, opened->limitation);
  spann_document_set_version (document, opening->version);
  show_document (self, document);
}

static void on_opened_cb (GObject *source, GAsyncResult *result, gpointer data);

static void
begin_reading (Opening *opening)
{
  const SpannStoreSettings settings = spann_settings_read_store ();

  spann_store_open_async (opening->file, &settings, NULL, opening->cancellable, on_opened_cb,
                          opening);
}

static void
on_mounted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Opening) opening = data;
  g_autoptr (GError) error = NULL;
  SpannWindow *self = opening->window;
  const gboolean is_mounted =
      g_file_mount_enclosing_volume_finish (opening->file, result, &error) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_ALREADY_MOUNTED);

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (is_mounted) {
    begin_reading (g_steal_pointer (&opening));
    return;
  }
  spann_busy_bar_end (self->busy, opening->job);
  tell_open_failed (
      self, opening->file,
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED) ? opening->unmounted : error);
}

/* Connects to the server that the file is on, which may ask for a password, and tries again. Takes
 * @opening, and copies @error. */
static void
mount (Opening *opening, const GError *error)
{
  g_autoptr (GMountOperation) operation = gtk_mount_operation_new (GTK_WINDOW (opening->window));

  opening->unmounted = g_error_copy (error);
  g_file_mount_enclosing_volume (opening->file, G_MOUNT_MOUNT_NONE, operation, opening->cancellable,
                                 on_mounted_cb, opening);
}

static void
on_opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Opening) opening = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannOpened) opened = spann_store_open_finish (result, &error);
  SpannWindow *self = opening->window;

  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  if (opened == NULL)
    _spann_window_present_now (self);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_MOUNTED) && opening->unmounted == NULL) {
    mount (g_steal_pointer (&opening), error);
    return;
  }
  spann_busy_bar_end (self->busy, opening->job);
  if (opened == NULL) {
    tell_open_failed (self, opening->file, error);
    return;
  }
  if (!opening->untitled)
    spann_recent_add (opening->file);
  show_opened (self, opened, opening);
}

/* Returns: what is on its way, borrowed, and there until the main loop goes on */
static Opening *
open_file (SpannWindow *self, GFile *file, gboolean untitled)
{
  g_autofree char *name = _spann_window_name_file (file);
  /* Translators: %s is a file's name. */
  g_autofree char *text = g_strdup_printf (_ ("Opening %s…"), name);
  Opening *opening = g_new0 (Opening, 1);

  opening->window = g_object_ref (self);
  opening->file = g_object_ref (file);
  opening->cancellable = g_cancellable_new ();
  opening->untitled = untitled;
  opening->job = spann_busy_bar_begin (self->busy, text, opening->cancellable);
  _spann_window_present_soon (self);
  begin_reading (opening);
  return opening;
}

/* The window that has the file open; NULL when none has. */
static SpannWindow *
find_window (SpannWindow *self, GFile *file)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next) {
    SpannWindow *window = SPANN_IS_WINDOW (l->data) ? l->data : NULL;
    GFile *open = window != NULL && window->document != NULL
                      ? spann_document_get_file (window->document)
                      : NULL;

    if (open != NULL && g_file_equal (open, file))
      return window;
  }
  return NULL;
}

char *
_spann_window_name_file (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return g_filename_display_name (name);
}

void
spann_window_open_file (SpannWindow *self, GFile *file)
{
  SpannWindow *window = NULL;

  g_return_if_fail (SPANN_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  window = find_window (self, file);
  if (window == NULL) {
    open_file (self, file, FALSE);
    return;
  }
  gtk_window_present (GTK_WINDOW (window));
  /* One that was made for the file has nothing to show. */
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    gtk_window_destroy (GTK_WINDOW (self));
}

void
_spann_window_open_example (SpannWindow *self)
{
  g_autofree char *path = spann_library_get_example (self->setup->data_dir);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  open_file (self, file, TRUE);
}

static void
on_created_cb (SpannWindow *self, gpointer root)
{
  g_autoptr (SpannDocument) document =
      spann_document_new (root, NULL, NULL, &self->setup->context, self->setup->language);

  show_document (self, document);
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

void
_spann_window_show_versions (SpannWindow *self)
{
  show_versions (self, self->document, spann_document_get_file (self->document));
}
