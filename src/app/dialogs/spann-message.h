/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-save.h"

/* Short dialogs over a window. Present them with gtk_window_present(); they free themselves. Texts
 * are plain, never markup. */

/* Something to read and close; the response is "close". */
AdwMessageDialog *spann_message_new (GtkWindow *parent, const char *heading, const char *body);

/* A file that could not be read or written: what is wrong with it, and where it is. */
AdwMessageDialog *spann_message_new_file_error (GtkWindow *parent, const char *heading, GFile *file,
                                                const GError *error);

/* What else there is to say of the file called @name that is saved; NULL when nothing is. */
AdwMessageDialog *spann_message_new_saved (GtkWindow *parent, const char *name,
                                           const SpannSaved *saved);

/* Asks what to do with unsaved changes in @title: "cancel", "discard" or "save". */
AdwMessageDialog *spann_message_new_unsaved (GtkWindow *parent, const char *title);

/* Gives @dialog, which is yet to be shown, room for large text, as those above have it: libadwaita
 * makes it as narrow as ever, so that its answers end below the screen. */
void spann_message_fit (AdwMessageDialog *dialog);
