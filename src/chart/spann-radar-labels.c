/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"

#include <math.h>

#define MAX_LABEL_LINES 3
#define MAX_LABEL_WIDTH 12.0
#define VERTEX_GAP 1.4
#define MAX_VERTEX_GAP 3.2
#define VERTEX_GAP_STEP 0.2
#define MAX_STATE_LINES 2

/* An axis that points this little to a side carries its label centred. */
#define UPRIGHT 0.12

/* The radar's diameter is at least this share of the box's smaller side. */
#define MIN_DIAMETER_SHARE 0.62
#define SHARE_STEP 0.02

/* What the axes carry, from the best to the least. */
typedef enum {
  NAMES_FULL,
  NAMES_FULL_SMALL,
  NAMES_SHORT,
  NAMES_SHORT_SMALL,
  NAMES_NUMBER,
} NamesKind;

/**
 * AxisLabel:
 * @names: (element-type SpannTextBlock): the ways to break its name; @states: of its state
 * @name: the one that is used; @state: of the state
 * @anchor: how it is held at its place
 * @box: what it covers
 */
typedef struct {
  GPtrArray *names;
  GPtrArray *states;
  const SpannTextBlock *name;
  const SpannTextBlock *state;
  SpannAnchor anchor;
  SpannBox box;
} AxisLabel;

struct _SpannRadarLabels {
  const SpannRadarSpec *spec;
  SpannMetrics metrics;
  NamesKind kind;
  gboolean runs_left;
  SpannPoint center;
  double radius;
  GArray *labels;
  SpannRadarKey *key;
};

static void
clear_label_cb (gpointer data)
{
  AxisLabel *label = data;

  g_ptr_array_unref (label->names);
  g_ptr_array_unref (label->states);
}

void
spann_radar_labels_free (SpannRadarLabels *self)
{
  g_array_unref (self->labels);
  g_clear_pointer (&self->key, spann_radar_key_free);
  g_free (self);
}

static char *
name_axis (const SpannRadarSpec *spec, guint axis, NamesKind kind)
{
  const SpannRadarAxis *entry = &spec->axes[axis];
  gboolean is_short = kind == NAMES_SHORT || kind == NAMES_SHORT_SMALL;
  const char *name = is_short && entry->short_label != NULL ? entry->short_label : entry->label;

  if (kind == NAMES_NUMBER)
    return g_strdup_printf ("%u", axis + 1);
  return g_strdup_printf ("%u %s", axis + 1, name);
}

static SpannFont
get_font (const SpannRadarLabels *self)
{
  gboolean is_small = self->kind == NAMES_FULL_SMALL || self->kind == NAMES_SHORT_SMALL;

  return is_small ? self->metrics.small : self->metrics.label;
}

static SpannRadialScale
make_scale (const SpannRadarLabels *self, double radius)
{
  return (SpannRadialScale){
      self->center, self->spec->n_axes, {0.0, 1.0, 0.0, radius}, self->runs_left};
}

/* How wide the axis's label may be when the radar has @radius in a box of @width. */
static double
measure_room (const SpannRadarLabels *self, SpannPoint direction, double radius, double width)
{
  double size = get_font (self).size;
  double half = width / 2.0;
  double gap = VERTEX_GAP * self->metrics.gap;
  double room = fabs (direction.x) < UPRIGHT ? 2.0 * (half - fabs (direction.x) * radius)
                                             : half - fabs (direction.x) * (radius + gap);

  return CLAMP (room, 0.0, MAX_LABEL_WIDTH * size);
}

/* Puts the label's box on the far side of its axis's end, so that it touches the gap around it. */
static void
place_label (const SpannRadarLabels *self, AxisLabel *label, SpannPoint direction, double radius,
             double gap)
{
  double width = MAX (label->name->width, label->state->width);
  double height = label->name->height + label->state->height;
  double x = direction.x * (radius + gap);
  double y = direction.y * (radius + gap + height / 2.0);

  if (fabs (direction.x) < UPRIGHT) {
    label->anchor = SPANN_ANCHOR_MIDDLE;
    x -= width / 2.0;
  } else if (direction.x < 0.0) {
    label->anchor = SPANN_ANCHOR_RIGHT;
    x -= width;
  } else {
    label->anchor = SPANN_ANCHOR_LEFT;
  }
  label->box = (SpannBox){self->center.x + x, self->center.y + y - height / 2.0, width, height};
}

/* Farther out where markers that lie on each other at the rim reach into the gap. */
static void
place_beyond_markers (SpannRadarLabels *self, guint axis, double radius)
{
  const SpannRadarPlot plot = {
      .spec = self->spec,
      .metrics = self->metrics,
      .scale = spann_radar_make_scale (self->spec, &self->metrics, self->center, radius,
                                       self->runs_left),
  };
  SpannPoint direction = spann_radial_scale_get_direction (&plot.scale, axis);
  AxisLabel *label = &g_array_index (self->labels, AxisLabel, axis);

  for (double gap = VERTEX_GAP; gap <= MAX_VERTEX_GAP; gap += VERTEX_GAP_STEP) {
    place_label (self, label, direction, radius, gap * self->metrics.gap);
    if (!spann_radar_meets_marker (&plot, axis, label->box))
      return;
  }
}

/* Whether every label can be written whole in its room; if so, places them. */
static gboolean
fit_labels (SpannRadarLabels *self, double radius, double width)
{
  SpannRadialScale scale = make_scale (self, radius);

  for (guint i = 0; i < self->labels->len; i++) {
    AxisLabel *label = &g_array_index (self->labels, AxisLabel, i);
    SpannPoint direction = spann_radial_scale_get_direction (&scale, i);
    double room = measure_room (self, direction, radius, width);

    label->name = spann_text_choose_breaks (label->names, room);
    label->state = spann_text_choose_breaks (label->states, room);
    if (label->name == NULL || label->state == NULL)
      return FALSE;
    place_beyond_markers (self, i, radius);
  }
  return TRUE;
}

static const AxisLabel *
get_label (const SpannRadarLabels *self, guint axis)
{
  return &g_array_index (self->labels, AxisLabel, axis);
}

static gboolean
labels_collide (const SpannRadarLabels *self)
{
  double gap = self->metrics.gap / 2.0;

  for (guint i = 0; i < self->labels->len; i++) {
    for (guint j = i + 1; j < self->labels->len; j++) {
      SpannBox box = spann_box_grow (get_label (self, i)->box, gap);

      if (spann_box_intersects (box, get_label (self, j)->box))
        return TRUE;
    }
  }
  return FALSE;
}

static gboolean
labels_meet_rim (const SpannRadarLabels *self, double radius)
{
  SpannRadialScale scale = make_scale (self, radius);
  guint n = self->spec->n_axes;

  for (guint i = 0; i < n; i++) {
    SpannPoint from = spann_radial_scale_map (&scale, i, 1.0);
    SpannPoint to = spann_radial_scale_map (&scale, (i + 1) % n, 1.0);

    for (guint j = 0; j < self->labels->len; j++) {
      if (spann_box_meets_segment (get_label (self, j)->box, from, to))
        return TRUE;
    }
  }
  return FALSE;
}

/* What the radar and its labels cover. */
static SpannBox
measure_extents (const SpannRadarLabels *self, double radius)
{
  SpannRadialScale scale = make_scale (self, radius);
  SpannBox extents = {0};

  for (guint i = 0; i < self->labels->len; i++) {
    SpannPoint end = spann_radial_scale_map (&scale, i, 1.0);
    SpannBox corner = spann_box_grow ((SpannBox){end.x, end.y, 0.0, 0.0}, self->metrics.scale);

    extents = spann_box_union (extents, spann_box_union (corner, get_label (self, i)->box));
  }
  return extents;
}

/* Lays the labels out around a radar of @radius in the middle of @box; FALSE when they do not
 * fit. */
static gboolean
try_radius (SpannRadarLabels *self, double radius, SpannBox box)
{
  SpannBox extents;
  double down;

  self->radius = radius;
  self->center = (SpannPoint){box.x + box.width / 2.0, box.y + box.height / 2.0};
  if (!fit_labels (self, radius, box.width))
    return FALSE;
  extents = measure_extents (self, radius);
  down = box.y + (box.height - extents.height) / 2.0 - extents.y;
  self->center.y += down;
  extents.y += down;
  for (guint i = 0; i < self->labels->len; i++)
    g_array_index (self->labels, AxisLabel, i).box.y += down;
  return spann_box_contains (box, extents) && !labels_collide (self) &&
         !labels_meet_rim (self, radius);
}

static void
start_names (SpannRadarLabels *self, PangoContext *context, NamesKind kind)
{
  SpannFont state_font = {self->metrics.small.size, SPANN_FACE_ITALIC};

  self->kind = kind;
  g_array_set_size (self->labels, 0);
  for (guint i = 0; i < self->spec->n_axes; i++) {
    g_autofree char *name = name_axis (self->spec, i, kind);
    const char *state = kind == NAMES_NUMBER ? NULL : self->spec->axes[i].state;
    double width = MAX_LABEL_WIDTH * get_font (self).size;
    AxisLabel label = {
        .names = spann_text_list_breaks (context, name, get_font (self), width, MAX_LABEL_LINES),
        .states = spann_text_list_breaks (context, state, state_font, width, MAX_STATE_LINES),
    };

    g_array_append_val (self->labels, label);
  }
}

/* Takes the largest radius, from the whole box down to @min_share of it, around which the names
 * fit. Not every smaller one need: nearer to the middle, labels lie nearer to each other. */
static gboolean
try_names (SpannRadarLabels *self, PangoContext *context, NamesKind kind, SpannBox box,
           double min_share)
{
  double largest = MIN (box.width, box.height) / 2.0;

  start_names (self, context, kind);
  for (double share = 1.0; share >= min_share; share -= SHARE_STEP) {
    if (try_radius (self, largest * share, box))
      return TRUE;
  }
  return FALSE;
}

/* Numbers at the axes and their names in a key; in the smallest figures not even numbers. */
static void
use_numbers (SpannRadarLabels *self, PangoContext *context, SpannBox box)
{
  SpannBox rest;

  self->key = spann_radar_key_new (context, self->spec, &self->metrics, box, &rest);
  if (try_names (self, context, NAMES_NUMBER, rest, SHARE_STEP))
    return;
  g_array_set_size (self->labels, 0);
  self->center = (SpannPoint){rest.x + rest.width / 2.0, rest.y + rest.height / 2.0};
  self->radius = MAX (MIN (rest.width, rest.height) / 2.0 - self->metrics.gap, 1.0);
}

SpannRadarLabels *
spann_radar_labels_new (PangoContext *context, const SpannRadarSpec *spec,
                        const SpannMetrics *metrics, SpannBox box)
{
  SpannRadarLabels *self = g_new0 (SpannRadarLabels, 1);

  self->spec = spec;
  self->metrics = *metrics;
  self->runs_left = spann_text_runs_left (context);
  self->labels = g_array_new (FALSE, FALSE, sizeof (AxisLabel));
  g_array_set_clear_func (self->labels, clear_label_cb);
  for (NamesKind kind = 0; kind < NAMES_NUMBER; kind++) {
    if (try_names (self, context, kind, box, MIN_DIAMETER_SHARE))
      return self;
  }
  use_numbers (self, context, box);
  return self;
}

SpannPoint
spann_radar_labels_get_center (const SpannRadarLabels *self)
{
  return self->center;
}

double
spann_radar_labels_get_radius (const SpannRadarLabels *self)
{
  return self->radius;
}

SpannBox
spann_radar_labels_get_box (const SpannRadarLabels *self, guint axis)
{
  SpannRadialScale scale = make_scale (self, self->radius);
  SpannPoint end = spann_radial_scale_map (&scale, axis, 1.0);

  if (axis < self->labels->len)
    return get_label (self, axis)->box;
  return (SpannBox){end.x, end.y, 0.0, 0.0};
}

static double
get_anchor_x (const AxisLabel *label)
{
  switch (label->anchor) {
  case SPANN_ANCHOR_MIDDLE: return label->box.x + label->box.width / 2.0;
  case SPANN_ANCHOR_RIGHT: return label->box.x + label->box.width;
  case SPANN_ANCHOR_LEFT:
  default: return label->box.x;
  }
}

void
spann_radar_labels_draw (const SpannRadarLabels *self, SpannDrawingBuilder *builder,
                         const SpannTheme *theme, const int *marks)
{
  for (guint i = 0; i < self->labels->len; i++) {
    const AxisLabel *label = get_label (self, i);
    double x = get_anchor_x (label);

    spann_drawing_builder_enter_mark (builder, marks[i]);
    spann_drawing_builder_add_block (builder, label->name, theme->text, label->anchor, x,
                                     label->box.y);
    spann_drawing_builder_add_block (builder, label->state, theme->text_dim, label->anchor, x,
                                     label->box.y + label->name->height);
  }
  spann_drawing_builder_enter_mark (builder, -1);
  if (self->key != NULL)
    spann_radar_key_draw (self->key, builder, theme);
}
