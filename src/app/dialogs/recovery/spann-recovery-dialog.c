/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-recovery-dialog.h"

#include <glib/gi18n-lib.h>

#include "spann-message.h"
#include "spann-recovery-row.h"
#include "spann-text-scale.h"

struct _SpannRecoveryDialog {
  AdwWindow parent_instance;

  /* Template widgets */
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (SpannRecoveryDialog, spann_recovery_dialog, ADW_TYPE_WINDOW)

static guint recovered_signal;

/* What is recovered may take the place of the window that the dialog stands before, while the key's
 * or the click's event still holds the dialog. */
static void
close_dialog (SpannRecoveryDialog *self)
{
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL);
  gtk_window_close (GTK_WINDOW (self));
}

/* The last answer closes the dialog, any other leads to the first that is left. */
static void
remove_row (SpannRecoveryDialog *self, SpannRecoveryRow *row)
{
  GtkWidget *next = NULL;

  gtk_list_box_remove (self->rows, GTK_WIDGET (row));
  next = gtk_widget_get_first_child (GTK_WIDGET (self->rows));
  if (next != NULL)
    spann_recovery_row_focus (SPANN_RECOVERY_ROW (next));
  else
    close_dialog (self);
}

static void
on_recovered_cb (SpannRecoveryDialog *self, SpannRecoveryRow *row)
{
  g_autoptr (SpannRecovery) recovery = g_object_ref (spann_recovery_row_get_recovery (row));

  remove_row (self, row);
  g_signal_emit (self, recovered_signal, 0, recovery);
}

static void
discard (SpannRecoveryDialog *self, SpannRecoveryRow *row)
{
  g_autoptr (GError) error = NULL;

  if (spann_recovery_discard (spann_recovery_row_get_recovery (row), &error)) {
    remove_row (self, row);
    return;
  }
  gtk_window_present (GTK_WINDOW (
      spann_message_new (GTK_WINDOW (self), _ ("It could not be discarded"), error->message)));
}

/* The row that a question is about. */
#define ROW_KEY "spann-row"

static void
on_discard_answered_cb (SpannRecoveryDialog *self, const char *response, GObject *question)
{
  if (g_str_equal (response, "discard"))
    discard (self, g_object_get_data (question, ROW_KEY));
}

/* What is discarded is gone for good: that is asked once more. */
static void
on_discarded_cb (SpannRecoveryDialog *self, SpannRecoveryRow *row)
{
  const char *title = spann_recovery_get_title (spann_recovery_row_get_recovery (row));
  /* Translators: %s is the portfolio's name. */
  g_autofree char *heading = g_strdup_printf (_ ("Discard the edits of “%s”?"), title);
  AdwMessageDialog *question = ADW_MESSAGE_DIALOG (adw_message_dialog_new (
      GTK_WINDOW (self), heading,
      _ ("What was not saved is then gone for good. The saved file stays as it is.")));

  spann_message_fit (question);
  adw_message_dialog_add_responses (question, "cancel", _ ("_Cancel"), "discard",
                                    C_ ("recovery", "_Discard"), NULL);
  adw_message_dialog_set_response_appearance (question, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_close_response (question, "cancel");
  g_object_set_data_full (G_OBJECT (question), ROW_KEY, g_object_ref (row), g_object_unref);
  g_signal_connect_object (question, "response", G_CALLBACK (on_discard_answered_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (question));
}

/* Whoever opens the dialog begins with recovering, and not with "Later". */
static void
spann_recovery_dialog_map (GtkWidget *widget)
{
  SpannRecoveryDialog *self = SPANN_RECOVERY_DIALOG (widget);

  GTK_WIDGET_CLASS (spann_recovery_dialog_parent_class)->map (widget);
  spann_recovery_row_focus (
      SPANN_RECOVERY_ROW (gtk_widget_get_first_child (GTK_WIDGET (self->rows))));
}

static void
spann_recovery_dialog_class_init (SpannRecoveryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  recovered_signal = g_signal_new ("recovered", SPANN_TYPE_RECOVERY_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 1, SPANN_TYPE_RECOVERY);

  widget_class->map = spann_recovery_dialog_map;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/recovery/spann-recovery-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannRecoveryDialog, rows);
}

static void
spann_recovery_dialog_init (SpannRecoveryDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_text_scale_fit (GTK_WINDOW (self));
}

SpannRecoveryDialog *
spann_recovery_dialog_new (GtkWindow *parent, const GPtrArray *recoveries, SpannLanguage *language)
{
  SpannRecoveryDialog *self =
      g_object_new (SPANN_TYPE_RECOVERY_DIALOG, "transient-for", parent, NULL);

  for (guint i = 0; i < recoveries->len; i++) {
    SpannRecoveryRow *row = spann_recovery_row_new (recoveries->pdata[i], language);

    gtk_list_box_append (self->rows, GTK_WIDGET (row));
    g_signal_connect_object (row, "recovered", G_CALLBACK (on_recovered_cb), self,
                             G_CONNECT_SWAPPED);
    g_signal_connect_object (row, "discarded", G_CALLBACK (on_discarded_cb), self,
                             G_CONNECT_SWAPPED);
  }
  return self;
}
