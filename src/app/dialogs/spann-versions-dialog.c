/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-versions-dialog.h"

#include <glib/gi18n-lib.h>

#include "spann-backup.h"
#include "spann-store.h"
#include "spann-text-scale.h"
#include "spann-told-changes.h"

struct _SpannVersionsDialog {
  AdwWindow parent_instance;

  SpannDocument *document;   /* NULL when it cannot be read */
  GCancellable *cancellable; /* of what is read for the rows */

  /* Template widgets */
  GtkStack *states;
  GtkLabel *intro;
  GtkListBox *versions;
};

G_DEFINE_FINAL_TYPE (SpannVersionsDialog, spann_versions_dialog, ADW_TYPE_WINDOW)

static guint chosen_signal;

/* The file that a row stands for. */
#define FILE_KEY "spann-file"

static void
on_row_activated_cb (SpannVersionsDialog *self, GtkListBoxRow *row)
{
  g_autoptr (GFile) file = g_object_ref (g_object_get_data (G_OBJECT (row), FILE_KEY));

  g_signal_emit (self, chosen_signal, 0, file,
                 adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  gtk_window_close (GTK_WINDOW (self));
}

/* What has changed from the version to what is open now. (transfer full) */
static char *
describe_since (const SpannToldChanges *told)
{
  if (told->groups->len == 0)
    return g_strdup (_ ("Says the same as what is open now"));
  /* Translators: of an earlier version of the portfolio; %s is "12 changes in 3 ecosystems". */
  return g_strdup_printf (_ ("Since then: %s"), told->summary);
}

/* A row, while what it stands for is read; both are gone when that was cancelled. */
typedef struct {
  SpannVersionsDialog *dialog;
  AdwActionRow *row;
  GtkImage *mark; /* that it opens; or that it cannot be read */
} Reading;

static void
on_told_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Reading *reading = data;
  g_autoptr (SpannToldChanges) told = spann_told_changes_make_finish (result, NULL);
  g_autofree char *since = NULL;

  if (told == NULL)
    return;
  since = describe_since (told);
  adw_action_row_set_subtitle (reading->row, since);
}

/* What cannot be read says why, and can be reached by the keyboard like the others. */
static void
show_damaged (Reading *reading, const char *why)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (reading->row), FALSE);
  gtk_image_set_from_icon_name (reading->mark, "dialog-warning-symbolic");
  adw_action_row_set_subtitle (reading->row, why);
}

static void
on_opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autofree Reading *reading = data;
  SpannVersionsDialog *self = reading->dialog;
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannOpened) opened = spann_store_open_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (opened == NULL)
    show_damaged (reading, error->message);
  else if (self->document == NULL)
    adw_action_row_set_subtitle (reading->row, _ ("Can be read"));
  else
    spann_told_changes_make_async (opened->root, spann_document_get_root (self->document),
                                   spann_document_get_language (self->document), self->cancellable,
                                   on_told_cb, g_steal_pointer (&reading));
}

static void
add_version (SpannVersionsDialog *self, const SpannBackup *backup, const SpannLanguage *language,
             const SpannStoreSettings *settings)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *mark = gtk_image_new_from_icon_name ("go-next-symbolic");
  Reading *reading = g_new0 (Reading, 1);
  g_autofree char *title = spann_language_format_moment (language, backup->saved);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("Reading…"));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), mark);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), FILE_KEY, g_object_ref (backup->file), g_object_unref);
  gtk_list_box_append (self->versions, row);

  reading->dialog = self;
  reading->row = ADW_ACTION_ROW (row);
  reading->mark = GTK_IMAGE (mark);
  spann_store_open_async (backup->file, settings, NULL, self->cancellable, on_opened_cb, reading);
}

static void
spann_versions_dialog_dispose (GObject *object)
{
  SpannVersionsDialog *self = SPANN_VERSIONS_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (spann_versions_dialog_parent_class)->dispose (object);
}

static void
spann_versions_dialog_finalize (GObject *object)
{
  SpannVersionsDialog *self = SPANN_VERSIONS_DIALOG (object);

  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (spann_versions_dialog_parent_class)->finalize (object);
}

static void
spann_versions_dialog_class_init (SpannVersionsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_versions_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_versions_dialog_finalize;
  chosen_signal = g_signal_new ("chosen", SPANN_TYPE_VERSIONS_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 2, G_TYPE_FILE, G_TYPE_STRING);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/spann-versions-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannVersionsDialog, states);
  gtk_widget_class_bind_template_child (widget_class, SpannVersionsDialog, intro);
  gtk_widget_class_bind_template_child (widget_class, SpannVersionsDialog, versions);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
}

static void
spann_versions_dialog_init (SpannVersionsDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_text_scale_fit (GTK_WINDOW (self));
}

SpannVersionsDialog *
spann_versions_dialog_new (GtkWindow *parent, SpannDocument *document, GFile *file,
                           SpannLanguage *language, const SpannStoreSettings *settings)
{
  SpannVersionsDialog *self =
      g_object_new (SPANN_TYPE_VERSIONS_DIALOG, "transient-for", parent, NULL);
  g_autoptr (GPtrArray) backups = spann_backup_list (file);

  if (document == NULL)
    gtk_label_set_text (self->intro,
                        _ ("The file itself cannot be read, so what has changed since these "
                           "versions is not known. A version opens as a copy: the file stays as "
                           "it is until you save the copy in its place."));
  else
    language = spann_document_get_language (document);
  g_set_object (&self->document, document);
  for (guint i = 0; i < backups->len; i++)
    add_version (self, backups->pdata[i], language, settings);
  gtk_stack_set_visible_child_name (self->states, backups->len > 0 ? "versions" : "none");
  return self;
}
