/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-drawing-private.h"

#include <math.h>

/* Of a strip, in points: about two rows. */
#define STRIP_HEIGHT 64.0

static void
clear_shape_cb (gpointer data)
{
  spann_shape_clear (data);
}

static void
clear_mark_cb (gpointer data)
{
  SpannMark *mark = data;

  g_free ((char *)mark->id);
  g_free ((char *)mark->label);
}

static void
clear_reading_cb (gpointer data)
{
  SpannReading *reading = data;

  for (guint i = 0; i < SPANN_N_PARTS; i++)
    g_free (reading->words[i]);
}

static SpannDrawing *
make_drawing (SpannColor background, const char *font_family, const char *language, double width,
              double height)
{
  SpannDrawing *self = g_new0 (SpannDrawing, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->width = width;
  self->height = height;
  self->background = background;
  self->font_family = g_strdup (font_family);
  self->language = g_strdup (language);
  self->shapes = g_array_new (FALSE, FALSE, sizeof (SpannShape));
  g_array_set_clear_func (self->shapes, clear_shape_cb);
  self->readings = g_array_new (FALSE, TRUE, sizeof (SpannReading));
  g_array_set_clear_func (self->readings, clear_reading_cb);
  g_array_set_size (self->readings, 1);
  self->marks = g_array_new (FALSE, FALSE, sizeof (SpannMark));
  g_array_set_clear_func (self->marks, clear_mark_cb);
  self->strips = g_array_new (FALSE, FALSE, sizeof (guint));
  self->strip_marks = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

SpannDrawing *
spann_drawing_new (const SpannTheme *theme, const char *language, double width, double height)
{
  return make_drawing (theme->background, theme->font_family, language, width, height);
}

SpannDrawing *
spann_drawing_new_like (const SpannDrawing *other)
{
  return make_drawing (other->background, other->font_family, other->language, other->width,
                       other->height);
}

void
spann_drawing_mirror (SpannDrawing *self)
{
  for (guint i = 0; i < self->shapes->len; i++)
    spann_shape_mirror (&g_array_index (self->shapes, SpannShape, i), self->width);
  for (guint i = 0; i < self->marks->len; i++) {
    SpannMark *mark = &g_array_index (self->marks, SpannMark, i);

    mark->x = self->width - mark->x - mark->width;
  }
  self->years.range_min = self->width - self->years.range_min;
  self->years.range_max = self->width - self->years.range_max;
}

SpannDrawing *
spann_drawing_ref (SpannDrawing *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
spann_drawing_unref (SpannDrawing *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->shapes);
  g_array_unref (self->readings);
  g_array_unref (self->marks);
  g_array_unref (self->strips);
  g_array_unref (self->strip_marks);
  g_free (self->font_family);
  g_free (self->language);
  g_free (self);
}

double
spann_drawing_get_width (const SpannDrawing *self)
{
  return self->width;
}

double
spann_drawing_get_height (const SpannDrawing *self)
{
  return self->height;
}

guint
spann_drawing_get_n_marks (const SpannDrawing *self)
{
  return self->marks->len;
}

const SpannMark *
spann_drawing_get_mark (const SpannDrawing *self, guint index)
{
  g_return_val_if_fail (index < self->marks->len, NULL);
  return &g_array_index (self->marks, SpannMark, index);
}

static guint
count_strips (const SpannDrawing *self)
{
  return (guint)ceil (MAX (self->height, 1.0) / STRIP_HEIGHT);
}

/* The strip at the height @y; the nearest for one outside the drawing. */
static guint
find_strip (const SpannDrawing *self, double y)
{
  return (guint)CLAMP (floor (y / STRIP_HEIGHT), 0.0, count_strips (self) - 1.0);
}

/* Counts, then fills: the marks of a strip lie side by side, in reading order. */
void
spann_drawing_index_marks (SpannDrawing *self)
{
  const guint n_strips = count_strips (self);
  g_autofree guint *ends = g_new0 (guint, n_strips + 1);
  guint *starts;

  g_array_set_size (self->strips, n_strips + 1);
  starts = (guint *)(gpointer)self->strips->data;
  memset (starts, 0, (n_strips + 1) * sizeof (guint));
  for (guint i = 0; i < self->marks->len; i++) {
    const SpannMark *mark = &g_array_index (self->marks, SpannMark, i);

    for (guint j = find_strip (self, mark->y); j <= find_strip (self, mark->y + mark->height); j++)
      starts[j + 1]++;
  }
  for (guint j = 0; j < n_strips; j++)
    ends[j + 1] = starts[j + 1] += starts[j];
  g_array_set_size (self->strip_marks, starts[n_strips]);
  for (guint i = 0; i < self->marks->len; i++) {
    const SpannMark *mark = &g_array_index (self->marks, SpannMark, i);

    for (guint j = find_strip (self, mark->y); j <= find_strip (self, mark->y + mark->height); j++)
      g_array_index (self->strip_marks, guint, ends[j]++) = i;
  }
}

const guint *
spann_drawing_get_marks_near (const SpannDrawing *self, double y, guint *out_n)
{
  const guint *starts = (const guint *)(gconstpointer)self->strips->data;
  const guint strip = find_strip (self, y);

  if (self->strip_marks->len == 0) {
    *out_n = 0;
    return NULL;
  }
  *out_n = starts[strip + 1] - starts[strip];
  return &g_array_index (self->strip_marks, guint, starts[strip]);
}

gboolean
spann_drawing_can_move (const SpannDrawing *self)
{
  return self->moves;
}

int
spann_drawing_pick (const SpannDrawing *self, double x, double y)
{
  int nearest = -1;
  double shortest = G_MAXDOUBLE;
  guint n;
  const guint *near = spann_drawing_get_marks_near (self, y, &n);

  for (guint i = 0; i < n; i++) {
    const SpannMark *mark = &g_array_index (self->marks, SpannMark, near[i]);
    SpannBox box = {mark->x, mark->y, mark->width, mark->height};
    double distance = hypot (box.x + box.width / 2.0 - x, box.y + box.height / 2.0 - y);

    if (spann_box_get_distance (box, x, y) > 0.0 || distance >= shortest)
      continue;
    nearest = (int)near[i];
    shortest = distance;
  }
  return nearest;
}

double
spann_drawing_get_year_at (const SpannDrawing *self, double x)
{
  if (!self->has_years)
    return NAN;
  return CLAMP (spann_linear_scale_invert (&self->years, x), self->years.domain_min,
                self->years.domain_max);
}

const SpannDrawingHead *
spann_drawing_get_head (const SpannDrawing *self)
{
  return self->has_head ? &self->head : NULL;
}
