/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-page-scroller.h"

struct _SpannPageScroller {
  GtkWidget parent_instance;

  GtkWidget *scroller;
};

G_DEFINE_FINAL_TYPE (SpannPageScroller, spann_page_scroller, GTK_TYPE_WIDGET)

typedef enum {
  PROP_CHILD = 1,
} SpannPageScrollerProperty;

static GtkScrolledWindow *
get_scroller (GObject *object)
{
  return GTK_SCROLLED_WINDOW (SPANN_PAGE_SCROLLER (object)->scroller);
}

static void
spann_page_scroller_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch ((SpannPageScrollerProperty)id) {
  case PROP_CHILD:
    g_value_set_object (value, gtk_scrolled_window_get_child (get_scroller (object)));
    break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_page_scroller_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch ((SpannPageScrollerProperty)id) {
  case PROP_CHILD:
    gtk_scrolled_window_set_child (get_scroller (object), g_value_get_object (value));
    break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_page_scroller_dispose (GObject *object)
{
  g_clear_pointer (&SPANN_PAGE_SCROLLER (object)->scroller, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_page_scroller_parent_class)->dispose (object);
}

static void
spann_page_scroller_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline,
                             int *natural_baseline)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    gtk_widget_measure (SPANN_PAGE_SCROLLER (widget)->scroller, orientation, -1, minimum, natural,
                        NULL, NULL);
}

static void
spann_page_scroller_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (SPANN_PAGE_SCROLLER (widget)->scroller, width, height, baseline, NULL);
}

static void
spann_page_scroller_class_init (SpannPageScrollerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = spann_page_scroller_get_property;
  object_class->set_property = spann_page_scroller_set_property;
  object_class->dispose = spann_page_scroller_dispose;
  widget_class->measure = spann_page_scroller_measure;
  widget_class->size_allocate = spann_page_scroller_size_allocate;
  g_object_class_install_property (
      object_class, PROP_CHILD,
      g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

static void
spann_page_scroller_init (SpannPageScroller *self)
{
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}
