/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-wrong-entry.h"

#define STYLE "error"

void
spann_wrong_entry_mark (GtkEditable *entry, gboolean is_wrong)
{
  GtkEditable *text = NULL;

  g_return_if_fail (GTK_IS_EDITABLE (entry));

  /* In a row it is the text in it that has the focus, and is read. */
  text = gtk_editable_get_delegate (entry);
  if (is_wrong)
    gtk_widget_add_css_class (GTK_WIDGET (entry), STYLE);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (entry), STYLE);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (text != NULL ? text : entry), GTK_ACCESSIBLE_STATE_INVALID,
      is_wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

gboolean
spann_wrong_entry_is_marked (GtkEditable *entry)
{
  return gtk_widget_has_css_class (GTK_WIDGET (entry), STYLE);
}
