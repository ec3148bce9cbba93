/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How large the view is, and the type in it. */

#include "spann-figure-view-private.h"
#include "spann-points.h"
#include "spann-text-scale.h"

#include <math.h>

/* The least height that a figure can be laid out at, in points. */
#define LEAST_HEIGHT 150.0

/* Nothing on a slide is smaller than a 40th of its height; small text is 12 where names are 14. */
#define SLIDE_LABELS 34.0
#define SLIDE_ASPECT 0.5625

/* Of a slide's type, where that makes a figure fit. */
static const double slide_shares[] = {0.92, 0.84};

/* A figure with its heading stands for itself, as on a slide, where everything must be read from
 * afar. One on a page has the page's text size. */
double
_spann_figure_view_choose_label_size (SpannFigureView *self, double height)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font = pango_context_get_font_description (context);
  const double size = (double)pango_font_description_get_size (font) / PANGO_SCALE;

  if (self->parts & SPANN_FIGURE_HEADING)
    return height / SLIDE_LABELS;
  return pango_font_description_get_size_is_absolute (font)
             ? size
             : size * pango_cairo_context_get_resolution (context) / SPANN_POINTS_PER_INCH;
}

static SpannDrawing *
lay_out_with (SpannFigureView *self, SpannThemeKind theme, double label_size, double width,
              double height)
{
  const SpannFigureLook look = {self->parts, label_size, self->years, self->hidden, TRUE};

  return spann_figure_lay_out_as (self->figure, spann_theme_get (theme), &look,
                                  MAX (width, SPANN_FIGURE_VIEW_LEAST_WIDTH),
                                  MAX (height, LEAST_HEIGHT));
}

/* What is a little too high for a slide has smaller type there; what is far too high is scrolled.
 */
SpannDrawing *
_spann_figure_view_lay_out (SpannFigureView *self, SpannThemeKind theme, double width,
                            double height)
{
  const double label_size = _spann_figure_view_choose_label_size (self, height);
  SpannDrawing *drawing = lay_out_with (self, theme, label_size, width, height);

  if (self->slide_height == 0 || spann_drawing_get_height (drawing) <= height)
    return drawing;
  for (guint i = 0; i < G_N_ELEMENTS (slide_shares); i++) {
    SpannDrawing *smaller = lay_out_with (self, theme, label_size * slide_shares[i], width, height);

    if (spann_drawing_get_height (smaller) <= height) {
      spann_drawing_unref (drawing);
      return smaller;
    }
    spann_drawing_unref (smaller);
  }
  return drawing;
}

static int
get_minimum_width (SpannFigureView *self)
{
  return (int)ceil (self->minimum_width * spann_text_scale_get (GTK_WIDGET (self)));
}

void
_spann_figure_view_measure_width (SpannFigureView *self, int *minimum, int *natural)
{
  *minimum = get_minimum_width (self);
  *natural = MAX ((int)ceil (spann_figure_get_natural_width (self->figure)), *minimum);
}

/* The slide's, or more where what is on it takes more. */
static double
measure_slide (SpannFigureView *self, double width)
{
  g_autoptr (SpannDrawing) drawing =
      _spann_figure_view_lay_out (self, self->theme, width, self->slide_height);

  return MAX (spann_drawing_get_height (drawing), self->slide_height);
}

static double
choose_height (SpannFigureView *self, double width)
{
  if (self->slide_height > 0)
    return measure_slide (self, width);
  if (self->aspect > 0)
    return MIN (self->aspect * width,
                self->maximum_height * spann_text_scale_get (GTK_WIDGET (self)));
  return spann_figure_get_natural_height (
      self->figure, self->parts, _spann_figure_view_choose_label_size (self, width * SLIDE_ASPECT),
      MAX (width, SPANN_FIGURE_VIEW_LEAST_WIDTH));
}

int
_spann_figure_view_measure_height (SpannFigureView *self, int width)
{
  if (width < 0)
    width = get_minimum_width (self);
  /* A page that scrolls gives nobody more than they must have. */
  return (int)ceil (MAX (choose_height (self, width), LEAST_HEIGHT));
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
