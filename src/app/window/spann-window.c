/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-window.h"

struct _SpannWindow {
  AdwApplicationWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (SpannWindow, spann_window, ADW_TYPE_APPLICATION_WINDOW)

static void
spann_window_class_init (SpannWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/spann/Spann/ui/window/spann-window.ui");
}

static void
spann_window_init (SpannWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

SpannWindow *
spann_window_new (GtkApplication *application)
{
  return g_object_new (SPANN_TYPE_WINDOW, "application", application, NULL);
}
