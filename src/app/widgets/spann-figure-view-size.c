/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How large the view is, and the type in it. */

#include "spann-figure-view-private.h"
#include "spann-points.h"
#include "spann-text-scale.h"

#include <math.h>

double
_spann_figure_view_get_text_size (SpannFigureView *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font = pango_context_get_font_description (context);
  const double size = (double)pango_font_description_get_size (font) / PANGO_SCALE;

  return pango_font_description_get_size_is_absolute (font)
             ? size
             : size * pango_cairo_context_get_resolution (context) / SPANN_POINTS_PER_INCH;
}

int
_spann_figure_view_get_minimum_width (SpannFigureView *self)
{
  return (int)ceil (self->minimum_width * spann_text_scale_get (GTK_WIDGET (self)));
}

void
_spann_figure_view_measure_width (SpannFigureView *self, int *minimum, int *natural)
{
  *minimum = _spann_figure_view_get_minimum_width (self);
  *natural = MAX ((int)ceil (spann_figure_get_natural_width (self->figure)), *minimum);
}

void
spann_figure_view_set_shape (SpannFigureView *self, int minimum_width, double aspect,
                             int maximum_height)
{
  g_return_if_fail (SPANN_IS_FIGURE_VIEW (self));

  self->minimum_width = minimum_width;
  self->aspect = aspect;
  self->maximum_height = maximum_height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
spann_figure_view_set_slide_height (SpannFigureView *self, int height)
{
  g_return_if_fail (SPANN_IS_FIGURE_VIEW (self));

  if (self->slide_height == height)
    return;
  self->slide_height = height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
