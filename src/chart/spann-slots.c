/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-slots-private.h"

#include "spann-text-measure-private.h"

#include <math.h>

#define NAME_GAP 1.2

SpannSlots
spann_slots_new (double from, double width, guint n)
{
  return (SpannSlots){from, n > 0 ? width / n : width, n};
}

double
spann_slots_get_start (const SpannSlots *self, guint index)
{
  return self->from + index * self->width;
}

double
spann_slots_get_center (const SpannSlots *self, guint index)
{
  return self->from + (index + 0.5) * self->width;
}

/* A name's place: in the middle of its slot, moved inwards where it would leave the line; FALSE
 * when it is wider than the line. */
static gboolean
place_name (const SpannSlots *self, double width, guint index, SpannBox line, double *out_center)
{
  double center = spann_slots_get_center (self, index);

  if (width > line.width)
    return FALSE;
  *out_center = CLAMP (center, line.x + width / 2.0, line.x + line.width - width / 2.0);
  return TRUE;
}

typedef struct {
  double left;
  double right;
} Span;

static gboolean
is_free (const GArray *taken, Span span)
{
  for (guint i = 0; i < taken->len; i++) {
    const Span *other = &g_array_index (taken, Span, i);

    if (span.left < other->right && other->left < span.right)
      return FALSE;
  }
  return TRUE;
}

/* Draws the name when no other is in its place. */
static void
draw_name (const SpannSlots *self, SpannDrawingBuilder *builder, const char *name, guint index,
           SpannFont font, SpannBox line, double gap, SpannColor color, GArray *taken)
{
  PangoContext *context = spann_drawing_builder_get_context (builder);
  double width = spann_text_measure (context, name, font);
  double center;
  Span span;

  if (!place_name (self, width, index, line, &center))
    return;
  span = (Span){center - (width + gap) / 2.0, center + (width + gap) / 2.0};
  if (!is_free (taken, span))
    return;
  g_array_append_val (taken, span);
  spann_drawing_builder_add_text (builder, name, font, color, SPANN_ANCHOR_MIDDLE, center,
                                  line.y + (line.height + font.size * SPANN_TEXT_CAP_HEIGHT) / 2.0);
}

/* How many slots apart names are, so that none touches the next. */
static guint
choose_step (const SpannSlots *self, PangoContext *context, const char *const *names,
             SpannFont font, double gap)
{
  double widest = 0.0;

  for (guint i = 0; i < self->n; i++)
    widest = MAX (widest, spann_text_measure (context, names[i], font));
  return (guint)CLAMP (ceil ((widest + gap) / self->width), 1, MAX (self->n, 1));
}

void
spann_slots_draw_names (const SpannSlots *self, SpannDrawingBuilder *builder,
                        const char *const *names, int strong, SpannBox line,
                        const SpannMetrics *metrics, const SpannTheme *theme)
{
  PangoContext *context = spann_drawing_builder_get_context (builder);
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (Span));
  SpannFont bold = {metrics->small.size, SPANN_FACE_BOLD};
  double gap = NAME_GAP * metrics->gap;
  guint step = choose_step (self, context, names, bold, gap);

  if (strong >= 0)
    draw_name (self, builder, names[strong], (guint)strong, bold, line, gap, theme->text, taken);
  for (guint i = 0; i < self->n; i++) {
    guint index = self->n - 1 - i;

    if (i % step == 0 && (int)index != strong)
      draw_name (self, builder, names[index], index, metrics->small, line, gap, theme->text, taken);
  }
}
