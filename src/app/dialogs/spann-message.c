/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-message.h"

#include <glib/gi18n-lib.h>

#include "spann-text-scale.h"

/* As libadwaita has them at the usual size of text. */
#define USUAL_WIDTH 300

/* NULL when there is nothing to say. (transfer full) */
static char *
describe_saved (const SpannSaved *saved)
{
  const char *doubt =
      saved->outcome == SPANN_SAVE_NOT_DURABLE
          ? _ ("The disk or the server did not confirm that it will last. Save once "
               "more, and keep a copy somewhere else until that goes well.")
          : NULL;

  if (doubt == NULL)
    return g_strdup (saved->notice);
  return saved->notice == NULL ? g_strdup (doubt)
                               : g_strdup_printf ("%s\n\n%s", doubt, saved->notice);
}

AdwMessageDialog *
spann_message_new (GtkWindow *parent, const char *heading, const char *body)
{
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, heading, body));

  spann_message_fit (dialog);
  adw_message_dialog_add_response (dialog, "close", _ ("_Close"));
  return dialog;
}

AdwMessageDialog *
spann_message_new_file_error (GtkWindow *parent, const char *heading, GFile *file,
                              const GError *error)
{
  g_autofree char *place = g_file_get_parse_name (file);
  /* As the command line writes it. */
  g_autofree char *body = g_strdup_printf ("%s: %s", place, error->message);

  return spann_message_new (parent, heading, body);
}

AdwMessageDialog *
spann_message_new_saved (GtkWindow *parent, const char *name, const SpannSaved *saved)
{
  g_autofree char *body = describe_saved (saved);
  g_autofree char *heading = NULL;

  if (body == NULL)
    return NULL;
  /* Translators: %s is a file's name. */
  heading = g_strdup_printf (_ ("“%s” is saved, but read this"), name);
  return spann_message_new (parent, heading, body);
}

AdwMessageDialog *
spann_message_new_unsaved (GtkWindow *parent, const char *title)
{
  /* Translators: %s is the portfolio's name. */
  g_autofree char *body = g_strdup_printf (
      _ ("“%s” has changes that are not saved. What is not saved is lost."), title);
  AdwMessageDialog *dialog =
      ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, _ ("Save the changes?"), body));

  spann_message_fit (dialog);
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "discard", _ ("_Discard"),
                                    "save", _ ("_Save"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save");
  adw_message_dialog_set_close_response (dialog, "cancel");
  return dialog;
}

void
spann_message_fit (AdwMessageDialog *dialog)
{
  spann_text_scale_widen (GTK_WINDOW (dialog), USUAL_WIDTH);
}
