/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-setting.h"

#include <math.h>

/* Nothing on a slide is smaller than a 40th of its height; small text is 12 where names are 14. */
#define SLIDE_LABELS 34.0
#define SLIDE_ASPECT 0.5625

/* Of a slide's type, where that makes a figure fit. */
static const double slide_shares[] = {0.92, 0.84};

/* A figure with its heading stands for itself, as on a slide, where everything must be read from
 * afar. One on a page has the page's text size. */
static double
choose_label_size (const SpannFigureSetting *self, double height)
{
  return self->parts & SPANN_FIGURE_HEADING ? height / SLIDE_LABELS : self->text_size;
}

static SpannDrawing *
lay_out_with (const SpannFigureSetting *self, double label_size, double height)
{
  const SpannFigureLook look = {self->parts, label_size, self->years, self->hidden, TRUE};

  return spann_figure_lay_out_as (self->figure, spann_theme_get (self->theme), &look,
                                  MAX (self->width, SPANN_FIGURE_SETTING_LEAST_WIDTH),
                                  MAX (height, SPANN_FIGURE_SETTING_LEAST_HEIGHT));
}

/* What is a little too high for a slide has smaller type there; what is far too high is scrolled.
 */
static SpannDrawing *
lay_out_at (const SpannFigureSetting *self, double height)
{
  const double label_size = choose_label_size (self, height);
  SpannDrawing *drawing = lay_out_with (self, label_size, height);

  if (self->slide_height == 0 || spann_drawing_get_height (drawing) <= height)
    return drawing;
  for (guint i = 0; i < G_N_ELEMENTS (slide_shares); i++) {
    SpannDrawing *smaller = lay_out_with (self, label_size * slide_shares[i], height);

    if (spann_drawing_get_height (smaller) <= height) {
      spann_drawing_unref (drawing);
      return smaller;
    }
    spann_drawing_unref (smaller);
  }
  return drawing;
}

/* The slide's, or more where what is on it takes more. */
static double
measure_slide (const SpannFigureSetting *self)
{
  g_autoptr (SpannDrawing) drawing = lay_out_at (self, self->slide_height);

  return MAX (spann_drawing_get_height (drawing), self->slide_height);
}

static double
choose_height (const SpannFigureSetting *self)
{
  if (self->slide_height > 0)
    return measure_slide (self);
  if (self->aspect > 0)
    return MIN (self->aspect * self->width, self->maximum_height);
  return spann_figure_get_natural_height (self->figure, self->parts,
                                          choose_label_size (self, self->width * SLIDE_ASPECT),
                                          MAX (self->width, SPANN_FIGURE_SETTING_LEAST_WIDTH));
}

SpannFigureSetting *
spann_figure_setting_copy (const SpannFigureSetting *self)
{
  SpannFigureSetting *copy = g_new (SpannFigureSetting, 1);

  *copy = *self;
  spann_figure_ref (copy->figure);
  return copy;
}

void
spann_figure_setting_free (SpannFigureSetting *self)
{
  spann_figure_unref (self->figure);
  g_free (self);
}

gboolean
spann_figure_setting_equal (const SpannFigureSetting *a, const SpannFigureSetting *b)
{
  return spann_figure_setting_asks_same (a, b) && a->theme == b->theme && a->hidden == b->hidden &&
         a->years.first == b->years.first && a->years.last == b->years.last &&
         a->height == b->height;
}

gboolean
spann_figure_setting_asks_same (const SpannFigureSetting *a, const SpannFigureSetting *b)
{
  return a->figure == b->figure && a->parts == b->parts && a->text_size == b->text_size &&
         a->slide_height == b->slide_height && a->aspect == b->aspect &&
         a->maximum_height == b->maximum_height && a->width == b->width;
}

int
spann_figure_setting_measure_height (const SpannFigureSetting *self)
{
  return (int)ceil (MAX (choose_height (self), SPANN_FIGURE_SETTING_LEAST_HEIGHT));
}

SpannDrawing *
spann_figure_setting_lay_out (const SpannFigureSetting *self)
{
  return lay_out_at (self,
                     self->height > 0 ? self->height : spann_figure_setting_measure_height (self));
}
