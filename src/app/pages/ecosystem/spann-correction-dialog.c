/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-correction-dialog.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "spann-message.h"

/**
 * Question:
 * @page: who asks; cleared if it goes first
 * @given: called with the reason
 * @reason: where it is written; borrowed from the dialog
 */
typedef struct {
  GtkWidget *page;
  void (*given) (const char *reason, gpointer page);
  GtkEditable *reason;
} Question;

static void
question_free (gpointer data, GClosure *closure)
{
  Question *question = data;

  g_clear_weak_pointer (&question->page);
  g_free (question);
}

/* What was written; "" for nothing but blanks. (transfer full) */
static char *
dup_reason (GtkEditable *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

static void
response_cb (AdwMessageDialog *dialog, const char *response, Question *question)
{
  g_autofree char *reason = dup_reason (question->reason);

  if (g_str_equal (response, "correct") && *reason != '\0' && question->page != NULL)
    question->given (reason, question->page);
}

static void
changed_cb (GtkEditable *entry, AdwMessageDialog *dialog)
{
  g_autofree char *reason = dup_reason (entry);

  adw_message_dialog_set_response_enabled (dialog, "correct", *reason != '\0');
}

static GtkWidget *
create_entry (void)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("Why is it corrected?"));
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Why is it corrected?"), -1);
  return entry;
}

void
spann_correction_dialog_ask (GtkWidget *page, void (*given) (const char *reason, gpointer page))
{
  GtkRoot *root = gtk_widget_get_root (page);
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (
      GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, _ ("Correct the locked evaluation?"),
      _ ("A new version is made that you can change. The locked one stays in the portfolio and no "
         "longer counts.")));
  GtkWidget *entry = create_entry ();
  Question *question = g_new0 (Question, 1);

  question->given = given;
  question->reason = GTK_EDITABLE (entry);
  g_set_weak_pointer (&question->page, page);
  spann_message_fit (dialog);
  adw_message_dialog_set_extra_child (dialog, entry);
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "correct",
                                    _ ("Make _new version"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "correct", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_response_enabled (dialog, "correct", FALSE);
  adw_message_dialog_set_default_response (dialog, "correct");
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), dialog, 0);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question, question_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
