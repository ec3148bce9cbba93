/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-file-question.h"

#include <glib/gi18n-lib.h>

void
spann_file_question_ask (GtkNativeDialog **slot, GtkWindow *parent, GtkFileChooserAction action,
                         const char *title, const SpannFileKind *kind, const char *name,
                         GCallback on_response, gpointer owner)
{
  const gboolean saving = action == GTK_FILE_CHOOSER_ACTION_SAVE;
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (
      title, parent, action, saving ? _ ("_Save") : _ ("_Open"), _ ("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, kind->name);
  gtk_file_filter_add_suffix (filter, kind->suffix);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  if (saving)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", on_response, owner, G_CONNECT_SWAPPED);
  spann_file_question_end (slot);
  *slot = GTK_NATIVE_DIALOG (chooser);
  gtk_native_dialog_show (*slot);
}

GFile *
spann_file_question_take (GtkNativeDialog **slot, int response)
{
  GFile *file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (*slot));
  spann_file_question_end (slot);
  return file;
}

void
spann_file_question_end (GtkNativeDialog **slot)
{
  if (*slot != NULL)
    gtk_native_dialog_destroy (*slot);
  g_clear_object (slot);
}
