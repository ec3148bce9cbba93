/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-busy-bar.h"

struct _SpannBusyBar {
  AdwBin parent_instance;

  GtkBox *jobs;
};

G_DEFINE_FINAL_TYPE (SpannBusyBar, spann_busy_bar, ADW_TYPE_BIN)

/* An empty bar would be seen. */
static void
update_visible (SpannBusyBar *self)
{
  GtkWidget *job = gtk_widget_get_first_child (GTK_WIDGET (self->jobs));

  while (job != NULL && !gtk_widget_get_visible (job))
    job = gtk_widget_get_next_sibling (job);
  gtk_widget_set_visible (GTK_WIDGET (self), job != NULL);
}

static void
spann_busy_bar_class_init (SpannBusyBarClass *klass)
{
}

static void
spann_busy_bar_init (SpannBusyBar *self)
{
  self->jobs = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_widget_add_css_class (GTK_WIDGET (self->jobs), "busy");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->jobs));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

SpannBusyJob *
spann_busy_bar_begin (SpannBusyBar *self, const char *text, GCancellable *cancellable)
{
  SpannBusyJob *job = NULL;

  g_return_val_if_fail (SPANN_IS_BUSY_BAR (self), NULL);

  job = spann_busy_job_new (text, cancellable);
  g_signal_connect_object (job, "notify::visible", G_CALLBACK (update_visible), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->jobs, GTK_WIDGET (job));
  return job;
}

void
spann_busy_bar_end (SpannBusyBar *self, SpannBusyJob *job)
{
  g_return_if_fail (SPANN_IS_BUSY_BAR (self));
  g_return_if_fail (SPANN_IS_BUSY_JOB (job));

  gtk_box_remove (self->jobs, GTK_WIDGET (job));
  update_visible (self);
}
