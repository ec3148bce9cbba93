/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-about.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

void
spann_about_show (GtkWindow *parent)
{
  adw_show_about_window (
      parent, "application-name", "Spann", "application-icon", SPANN_APPLICATION_ID, "version",
      SPANN_VERSION, "developer-name", _ ("The Spann project"), "license-type", GTK_LICENSE_GPL_3_0,
      "comments",
      _ ("Follows up a regional ecosystem strategy: where the gaps between actors are, whether "
         "bridges are being built across them, and what has been funded until the goal year."),
      /* Translators: your name, for the window About. */
      "translator-credits", _ ("translator-credits"), NULL);
}
