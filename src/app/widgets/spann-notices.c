/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-notices.h"

struct _SpannNotices {
  AdwBin parent_instance;

  GtkBox *bars;
};

G_DEFINE_FINAL_TYPE (SpannNotices, spann_notices, ADW_TYPE_BIN)

static SpannNoticeBar *
find_bar (SpannNotices *self, const char *id)
{
  GtkWidget *bar = gtk_widget_get_first_child (GTK_WIDGET (self->bars));

  for (; bar != NULL; bar = gtk_widget_get_next_sibling (bar))
    if (g_str_equal (spann_notice_bar_get_id (SPANN_NOTICE_BAR (bar)), id))
      return SPANN_NOTICE_BAR (bar);
  return NULL;
}

static void
on_closed_cb (SpannNotices *self, SpannNoticeBar *bar)
{
  gtk_box_remove (self->bars, GTK_WIDGET (bar));
}

static void
spann_notices_class_init (SpannNoticesClass *klass)
{
}

static void
spann_notices_init (SpannNotices *self)
{
  self->bars = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->bars));
}

void
spann_notices_show (SpannNotices *self, const SpannNotice *notice)
{
  SpannNoticeBar *bar = NULL;
  SpannNoticeBar *old = NULL;

  g_return_if_fail (SPANN_IS_NOTICES (self));

  bar = spann_notice_bar_new (notice);
  old = find_bar (self, notice->id);
  gtk_box_insert_child_after (self->bars, GTK_WIDGET (bar), GTK_WIDGET (old));
  if (old != NULL)
    gtk_box_remove (self->bars, GTK_WIDGET (old));
  g_signal_connect_object (bar, "closed", G_CALLBACK (on_closed_cb), self, G_CONNECT_SWAPPED);
}

void
spann_notices_hide (SpannNotices *self, const char *id)
{
  SpannNoticeBar *bar = NULL;

  g_return_if_fail (SPANN_IS_NOTICES (self));

  bar = find_bar (self, id);
  if (bar != NULL)
    gtk_box_remove (self->bars, GTK_WIDGET (bar));
}

gboolean
spann_notices_has (SpannNotices *self, const char *id)
{
  g_return_val_if_fail (SPANN_IS_NOTICES (self), FALSE);

  return find_bar (self, id) != NULL;
}
