/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-busy-job.h"

#define DELAY_MS 350

struct _SpannBusyJob {
  AdwBin parent_instance;

  GCancellable *cancellable; /* NULL: it cannot be stopped */
  guint delay;

  /* Template widgets */
  GtkLabel *label;
  GtkButton *cancel_button;
};

G_DEFINE_FINAL_TYPE (SpannBusyJob, spann_busy_job, ADW_TYPE_BIN)

static gboolean
on_delay_over_cb (gpointer data)
{
  SpannBusyJob *self = data;

  self->delay = 0;
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  return G_SOURCE_REMOVE;
}

static void
on_cancel_clicked_cb (SpannBusyJob *self)
{
  g_cancellable_cancel (self->cancellable);
}

/* Of several buttons that say the same, the screen reader tells what each stops. */
static void
describe_button (SpannBusyJob *self)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->cancel_button),
                                  GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->label, NULL, -1);
}

static void
spann_busy_job_dispose (GObject *object)
{
  SpannBusyJob *self = SPANN_BUSY_JOB (object);

  g_clear_handle_id (&self->delay, g_source_remove);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (spann_busy_job_parent_class)->dispose (object);
}

static void
spann_busy_job_class_init (SpannBusyJobClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_busy_job_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/window/spann-busy-job.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannBusyJob, label);
  gtk_widget_class_bind_template_child (widget_class, SpannBusyJob, cancel_button);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel_clicked_cb);
}

static void
spann_busy_job_init (SpannBusyJob *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  describe_button (self);
  self->delay = g_timeout_add (DELAY_MS, on_delay_over_cb, self);
}

SpannBusyJob *
spann_busy_job_new (const char *text, GCancellable *cancellable)
{
  SpannBusyJob *self = g_object_new (SPANN_TYPE_BUSY_JOB, NULL);

  g_set_object (&self->cancellable, cancellable);
  gtk_widget_set_visible (GTK_WIDGET (self->cancel_button), cancellable != NULL);
  gtk_label_set_label (self->label, text);
  return self;
}

void
spann_busy_job_say (SpannBusyJob *self, const char *text)
{
  g_return_if_fail (SPANN_IS_BUSY_JOB (self));

  gtk_label_set_label (self->label, text);
}
