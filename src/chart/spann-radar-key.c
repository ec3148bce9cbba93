/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-radar-private.h"

#define COLUMN_GAP 2.5
#define MAX_COLUMNS 4

/* What the key may take of the box: of its width beside the radar, of its height below it. */
#define MAX_SHARE_BESIDE 0.5
#define MAX_SHARE_BELOW 0.45

struct _SpannRadarKey {
  GPtrArray *lines;
  SpannBox box;
  guint n_rows;
  double column_width;
  gboolean is_whole;
};

static SpannTextBlock *
make_line (PangoContext *context, const SpannRadarSpec *spec, guint axis, SpannFont font,
           double width)
{
  const SpannRadarAxis *entry = &spec->axes[axis];
  g_autofree char *name =
      g_strdup_printf ("%u %s%s%s", axis + 1, entry->label, entry->state != NULL ? ": " : "",
                       entry->state != NULL ? entry->state : "");

  return spann_text_block_new (context, name, font, width, 1);
}

static SpannRadarKey *
make_key (PangoContext *context, const SpannRadarSpec *spec, SpannFont font, SpannBox box,
          guint n_columns, double gap)
{
  SpannRadarKey *self = g_new0 (SpannRadarKey, 1);
  double widest = 0.0;

  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_text_block_free);
  self->is_whole = TRUE;
  self->n_rows = (spec->n_axes + n_columns - 1) / n_columns;
  self->column_width = (box.width + gap) / n_columns;
  for (guint i = 0; i < spec->n_axes; i++) {
    SpannTextBlock *line = make_line (context, spec, i, font, self->column_width - gap);

    g_ptr_array_add (self->lines, line);
    self->is_whole = self->is_whole && line->is_whole;
    widest = MAX (widest, line->width);
  }
  self->column_width = widest + gap;
  self->box = box;
  self->box.width = n_columns * self->column_width - gap;
  self->box.height = self->n_rows * spann_font_get_line_height (font);
  return self;
}

/* In as many columns as it takes to become low enough; NULL when that many do not fit. */
static SpannRadarKey *
fit_key (PangoContext *context, const SpannRadarSpec *spec, const SpannMetrics *metrics,
         SpannBox room)
{
  double min_width = 5.0 * metrics->small.size;
  double gap = COLUMN_GAP * metrics->gap;

  for (guint n_columns = 1; n_columns <= MAX_COLUMNS; n_columns++) {
    SpannRadarKey *key;

    if (room.width / n_columns < min_width)
      return NULL;
    key = make_key (context, spec, metrics->small, room, n_columns, gap);
    if (key->box.height <= room.height)
      return key;
    spann_radar_key_free (key);
  }
  return NULL;
}

static SpannRadarKey *
fit_beside (PangoContext *context, const SpannRadarSpec *spec, const SpannMetrics *metrics,
            SpannBox box, SpannBox *out_rest)
{
  SpannBox room = box;
  SpannRadarKey *key;

  room.width = MIN (box.width * MAX_SHARE_BESIDE, box.width - box.height * 0.8);
  key = fit_key (context, spec, metrics, room);
  if (key == NULL)
    return NULL;
  key->box.x = box.x + box.width - key->box.width;
  key->box.y = box.y + (box.height - key->box.height) / 2.0;
  *out_rest = box;
  out_rest->width = box.width - key->box.width - COLUMN_GAP * metrics->gap;
  return key;
}

static SpannRadarKey *
fit_below (PangoContext *context, const SpannRadarSpec *spec, const SpannMetrics *metrics,
           SpannBox box, SpannBox *out_rest)
{
  SpannBox room = box;
  SpannRadarKey *key;

  room.height = MIN (box.height * MAX_SHARE_BELOW, box.height - box.width * 0.6);
  key = fit_key (context, spec, metrics, room);
  if (key == NULL)
    return NULL;
  key->box.y = box.y + box.height - key->box.height;
  *out_rest = box;
  out_rest->height = box.height - key->box.height - metrics->gap;
  return key;
}

static double
get_short_side (SpannBox box)
{
  return MIN (box.width, box.height);
}

/* Whole names come before a larger radar, and longer ones where none can be whole. */
static gboolean
is_better (const SpannRadarKey *key, SpannBox rest, const SpannRadarKey *other, SpannBox other_rest)
{
  if (key == NULL || other == NULL)
    return key != NULL;
  if (key->is_whole != other->is_whole)
    return key->is_whole;
  if (!key->is_whole)
    return key->column_width > other->column_width;
  return get_short_side (rest) > get_short_side (other_rest);
}

SpannRadarKey *
spann_radar_key_new (PangoContext *context, const SpannRadarSpec *spec, const SpannMetrics *metrics,
                     SpannBox box, SpannBox *out_rest)
{
  SpannBox rest_beside = box;
  SpannBox rest_below = box;
  SpannRadarKey *beside = fit_beside (context, spec, metrics, box, &rest_beside);
  SpannRadarKey *below = fit_below (context, spec, metrics, box, &rest_below);

  if (is_better (below, rest_below, beside, rest_beside)) {
    g_clear_pointer (&beside, spann_radar_key_free);
    *out_rest = rest_below;
    return below;
  }
  g_clear_pointer (&below, spann_radar_key_free);
  *out_rest = rest_beside;
  return beside;
}

void
spann_radar_key_free (SpannRadarKey *self)
{
  g_ptr_array_unref (self->lines);
  g_free (self);
}

void
spann_radar_key_draw (const SpannRadarKey *self, SpannDrawingBuilder *builder,
                      const SpannTheme *theme)
{
  for (guint i = 0; i < self->lines->len; i++) {
    const SpannTextBlock *line = g_ptr_array_index (self->lines, i);
    double height = spann_font_get_line_height (line->font);

    spann_drawing_builder_add_block (builder, line, theme->text, SPANN_ANCHOR_LEFT,
                                     self->box.x + i / self->n_rows * self->column_width,
                                     self->box.y + i % self->n_rows * height);
  }
}
