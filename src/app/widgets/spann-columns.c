/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-columns.h"

#include "spann-text-scale.h"

/* Wide enough for all, in pixels: what GTK itself takes for 'however wide'. */
#define ANY_WIDTH (1 << 20)

struct _SpannColumns {
  GtkWidget parent_instance;

  GtkWidget *start;
  GtkWidget *end;
  int breakpoint;
  int spacing;
  double share;
  gboolean end_first;
};

G_DEFINE_FINAL_TYPE (SpannColumns, spann_columns, GTK_TYPE_WIDGET)

typedef enum {
  PROP_START = 1,
  PROP_END,
  PROP_BREAKPOINT,
  PROP_SPACING,
  PROP_SHARE,
  PROP_END_FIRST,
} SpannColumnsProperty;

static GParamSpec *properties[PROP_END_FIRST + 1];

static gboolean
is_shown (GtkWidget *child)
{
  return child != NULL && gtk_widget_should_layout (child);
}

static gboolean
is_wide (SpannColumns *self, int width)
{
  return is_shown (self->start) && is_shown (self->end) &&
         width >= self->breakpoint * spann_text_scale_get (GTK_WIDGET (self));
}

static void
measure_child (GtkWidget *child, GtkOrientation orientation, int for_size, int *minimum,
               int *natural)
{
  *minimum = *natural = 0;
  if (is_shown (child))
    gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
}

/* Width of the start column; what the share says, as long as both columns get their least. */
static int
split (SpannColumns *self, int width)
{
  const int room = width - self->spacing;
  int start;
  int end;
  int natural;

  measure_child (self->start, GTK_ORIENTATION_HORIZONTAL, -1, &start, &natural);
  measure_child (self->end, GTK_ORIENTATION_HORIZONTAL, -1, &end, &natural);
  return MAX (MIN ((int)(room * self->share), room - end), start);
}

static void
measure_width (SpannColumns *self, int *minimum, int *natural)
{
  int start[2];
  int end[2];

  measure_child (self->start, GTK_ORIENTATION_HORIZONTAL, -1, &start[0], &start[1]);
  measure_child (self->end, GTK_ORIENTATION_HORIZONTAL, -1, &end[0], &end[1]);
  *minimum = MAX (start[0], end[0]);
  *natural = start[1] + self->spacing + end[1];
}

static void
measure_height (SpannColumns *self, int width, int *minimum, int *natural)
{
  const gboolean wide = is_wide (self, width);
  const int first = wide ? split (self, width) : width;
  const int second = wide ? width - self->spacing - first : width;
  const int gap = is_shown (self->start) && is_shown (self->end) ? self->spacing : 0;
  int start[2];
  int end[2];

  measure_child (self->start, GTK_ORIENTATION_VERTICAL, first, &start[0], &start[1]);
  measure_child (self->end, GTK_ORIENTATION_VERTICAL, second, &end[0], &end[1]);
  *minimum = wide ? MAX (start[0], end[0]) : start[0] + gap + end[0];
  *natural = wide ? MAX (start[1], end[1]) : start[1] + gap + end[1];
}

static void
spann_columns_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                       int *natural, int *minimum_baseline, int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (SPANN_COLUMNS (widget), minimum, natural);
  else
    measure_height (SPANN_COLUMNS (widget), for_size < 0 ? ANY_WIDTH : for_size, minimum, natural);
}

static GtkSizeRequestMode
spann_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* At the top of its place, and no higher than it likes. An alignment of its own would have it
 * measured for no width as well, for which a figure has to be laid out once more. */
static void
allocate (GtkWidget *child, int x, int y, int width, int height)
{
  int minimum;
  int natural;

  if (!is_shown (child))
    return;
  measure_child (child, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural);
  gtk_widget_size_allocate (child, &(GtkAllocation){x, y, width, MIN (natural, height)}, -1);
}

/* The upper child gets what it likes, as long as the lower gets its least. */
static void
allocate_below (SpannColumns *self, int width, int height)
{
  GtkWidget *upper = self->end_first ? self->end : self->start;
  GtkWidget *lower = self->end_first ? self->start : self->end;
  const int gap = is_shown (upper) && is_shown (lower) ? self->spacing : 0;
  int first[2];
  int second[2];

  measure_child (upper, GTK_ORIENTATION_VERTICAL, width, &first[0], &first[1]);
  measure_child (lower, GTK_ORIENTATION_VERTICAL, width, &second[0], &second[1]);
  if (is_shown (lower))
    first[1] = MAX (MIN (first[1], height - gap - second[0]), first[0]);
  else
    first[1] = height;
  allocate (upper, 0, 0, width, first[1]);
  allocate (lower, 0, first[1] + gap, width, height - first[1] - gap);
}

static void
spann_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpannColumns *self = SPANN_COLUMNS (widget);
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int first;
  int second;

  if (!is_wide (self, width)) {
    allocate_below (self, width, height);
    return;
  }
  first = split (self, width);
  second = width - self->spacing - first;
  allocate (self->start, mirrored ? width - first : 0, 0, first, height);
  allocate (self->end, mirrored ? 0 : first + self->spacing, 0, second, height);
}

static void
set_child (SpannColumns *self, GtkWidget **place, GtkWidget *child)
{
  g_clear_pointer (place, gtk_widget_unparent);
  *place = child;
  if (child != NULL)
    gtk_widget_insert_before (child, GTK_WIDGET (self), place == &self->start ? self->end : NULL);
}

static void
spann_columns_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannColumns *self = SPANN_COLUMNS (object);

  switch ((SpannColumnsProperty)id) {
  case PROP_START: g_value_set_object (value, self->start); break;
  case PROP_END: g_value_set_object (value, self->end); break;
  case PROP_BREAKPOINT: g_value_set_int (value, self->breakpoint); break;
  case PROP_SPACING: g_value_set_int (value, self->spacing); break;
  case PROP_SHARE: g_value_set_double (value, self->share); break;
  case PROP_END_FIRST: g_value_set_boolean (value, self->end_first); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_columns_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpannColumns *self = SPANN_COLUMNS (object);

  switch ((SpannColumnsProperty)id) {
  case PROP_START: set_child (self, &self->start, g_value_get_object (value)); break;
  case PROP_END: set_child (self, &self->end, g_value_get_object (value)); break;
  case PROP_BREAKPOINT: self->breakpoint = g_value_get_int (value); break;
  case PROP_SPACING: self->spacing = g_value_get_int (value); break;
  case PROP_SHARE: self->share = g_value_get_double (value); break;
  case PROP_END_FIRST: self->end_first = g_value_get_boolean (value); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
spann_columns_dispose (GObject *object)
{
  SpannColumns *self = SPANN_COLUMNS (object);

  g_clear_pointer (&self->start, gtk_widget_unparent);
  g_clear_pointer (&self->end, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_columns_parent_class)->dispose (object);
}

static void
spann_columns_class_init (SpannColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = spann_columns_get_property;
  object_class->set_property = spann_columns_set_property;
  object_class->dispose = spann_columns_dispose;
  widget_class->get_request_mode = spann_columns_get_request_mode;
  widget_class->measure = spann_columns_measure;
  widget_class->size_allocate = spann_columns_size_allocate;

  properties[PROP_START] = g_param_spec_object ("start", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_END] = g_param_spec_object ("end", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_BREAKPOINT] =
      g_param_spec_int ("breakpoint", NULL, NULL, 0, G_MAXINT, 1000, flags);
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 24, flags);
  properties[PROP_SHARE] = g_param_spec_double ("share", NULL, NULL, 0, 1, 0.5, flags);
  properties[PROP_END_FIRST] = g_param_spec_boolean ("end-first", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
spann_columns_init (SpannColumns *self)
{
  self->breakpoint = 1000;
  self->spacing = 24;
  self->share = 0.5;
  spann_text_scale_watch (GTK_WIDGET (self));
}

GtkWidget *
spann_columns_new (void)
{
  return g_object_new (SPANN_TYPE_COLUMNS, NULL);
}

gboolean
spann_columns_is_wide (SpannColumns *self)
{
  g_return_val_if_fail (SPANN_IS_COLUMNS (self), FALSE);

  return is_wide (self, gtk_widget_get_width (GTK_WIDGET (self)));
}
