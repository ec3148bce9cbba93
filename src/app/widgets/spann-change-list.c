/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-list.h"

#include <glib/gi18n-lib.h>

/* Nobody reads more, and a label for each line of a large import would hold up the window. */
#define MAX_LINES 200

static void
append_label (GtkBox *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);
}

/* Shows at most @room lines; how many it shows. */
static guint
append_group (GtkBox *list, const SpannDiffGroup *group, guint room)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  const guint n_shown = MIN (group->lines->len, room);

  append_label (GTK_BOX (box), group->heading, "heading");
  for (guint i = 0; i < n_shown; i++)
    append_label (GTK_BOX (box), group->lines->pdata[i], NULL);
  gtk_box_append (list, box);
  return n_shown;
}

GtkWidget *
spann_change_list_new (const GPtrArray *groups)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  guint n_lines = 0;
  guint n_shown = 0;

  gtk_widget_add_css_class (list, "changes");
  for (guint i = 0; i < groups->len; i++) {
    const SpannDiffGroup *group = groups->pdata[i];

    n_lines += group->lines->len;
    if (n_shown < MAX_LINES)
      n_shown += append_group (GTK_BOX (list), group, MAX_LINES - n_shown);
  }
  if (n_lines > n_shown) {
    const guint n_more = n_lines - n_shown;
    g_autofree char *more =
        /* Translators: below a list of changes. */
        g_strdup_printf (ngettext ("and %u more", "and %u more", n_more), n_more);

    append_label (GTK_BOX (list), more, "dim-label");
  }
  return list;
}
