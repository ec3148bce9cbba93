/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-busy-bar.h"

#define DELAY_MS 350

struct _SpannBusyBar {
  AdwBin parent_instance;

  GCancellable *cancellable;
  guint delay;

  /* Template widgets */
  GtkLabel *label;
  GtkButton *cancel_button;
};

G_DEFINE_FINAL_TYPE (SpannBusyBar, spann_busy_bar, ADW_TYPE_BIN)

static gboolean
on_delay_over_cb (gpointer data)
{
  SpannBusyBar *self = data;

  self->delay = 0;
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  return G_SOURCE_REMOVE;
}

static void
on_cancel_clicked_cb (SpannBusyBar *self)
{
  g_cancellable_cancel (self->cancellable);
}

static void
spann_busy_bar_dispose (GObject *object)
{
  SpannBusyBar *self = SPANN_BUSY_BAR (object);

  g_clear_handle_id (&self->delay, g_source_remove);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (spann_busy_bar_parent_class)->dispose (object);
}

static void
spann_busy_bar_class_init (SpannBusyBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_busy_bar_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/window/spann-busy-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannBusyBar, label);
  gtk_widget_class_bind_template_child (widget_class, SpannBusyBar, cancel_button);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel_clicked_cb);
}

static void
spann_busy_bar_init (SpannBusyBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
spann_busy_bar_begin (SpannBusyBar *self, const char *text, GCancellable *cancellable)
{
  g_return_if_fail (SPANN_IS_BUSY_BAR (self));

  g_set_object (&self->cancellable, cancellable);
  gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->cancel_button), cancellable != NULL);
  if (self->delay == 0)
    self->delay = g_timeout_add (DELAY_MS, on_delay_over_cb, self);
}

void
spann_busy_bar_end (SpannBusyBar *self)
{
  g_return_if_fail (SPANN_IS_BUSY_BAR (self));

  g_clear_handle_id (&self->delay, g_source_remove);
  g_clear_object (&self->cancellable);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
