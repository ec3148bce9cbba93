/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-legend-private.h"

#define ENTRY_GAP 3.5
#define SAMPLE_GAP 1.2
#define ROW_HEIGHT 1.6

/* Where a line is struck out: above its baseline, in font sizes. */
#define STRIKE_HEIGHT 0.3

/* What can be touched has more room around it. */
#define TOUCH_MARGIN 0.5

typedef struct {
  SpannLegendEntry entry;
  gboolean is_hidden;
  char *mark_label; /* NULL for what cannot be touched */
  SpannTextBlock *block;
  double x;
  guint row;
} PlacedEntry;

struct _SpannLegend {
  SpannMetrics metrics;
  SpannFont font;
  GArray *placed;
  guint n_rows;
  double width;
};

static void
clear_placed_cb (gpointer data)
{
  PlacedEntry *placed = data;

  g_free (placed->mark_label);
  spann_text_block_free (placed->block);
}

static double
measure_sample (const SpannLegend *self, const SpannLegendEntry *entry)
{
  if (entry->draw_sample == NULL)
    return 0.0;
  return entry->sample_width * self->metrics.scale + self->metrics.gap * SAMPLE_GAP;
}

/* Puts the entry after @x in the last row, or in a new row when it does not fit. Gives its end. */
static double
place_entry (SpannLegend *self, PangoContext *context, const SpannLegendEntry *entry, double x,
             double width)
{
  double sample = measure_sample (self, entry);
  PlacedEntry placed = {*entry};
  double entry_width;

  placed.block = spann_text_block_new (context, entry->text, self->font, width - sample, 1);
  entry_width = sample + placed.block->width;
  if (self->n_rows == 0 || x + entry_width > width) {
    self->n_rows++;
    x = 0.0;
  }
  placed.x = x;
  placed.row = self->n_rows - 1;
  g_array_append_val (self->placed, placed);
  return x + entry_width;
}

SpannLegend *
spann_legend_new (PangoContext *context, const SpannMetrics *metrics, SpannFont font,
                  const SpannLegendEntry *entries, guint n_entries, double width,
                  SpannLegendFlow flow)
{
  SpannLegend *self = g_new0 (SpannLegend, 1);
  double x = 0.0;

  self->metrics = *metrics;
  self->font = font;
  self->placed = g_array_new (FALSE, FALSE, sizeof (PlacedEntry));
  g_array_set_clear_func (self->placed, clear_placed_cb);
  for (guint i = 0; i < n_entries; i++) {
    double end = place_entry (self, context, &entries[i], x, width);

    self->width = MAX (self->width, end);
    x = flow == SPANN_LEGEND_COLUMN ? width : end + metrics->gap * ENTRY_GAP;
  }
  return self;
}

static void
make_touchable (SpannLegend *self, const SpannFrameSpec *frame)
{
  for (guint i = 0; i < self->placed->len; i++) {
    PlacedEntry *placed = &g_array_index (self->placed, PlacedEntry, i);

    if (placed->entry.series == 0)
      continue;
    placed->is_hidden = (placed->entry.series & frame->hidden) != 0;
    placed->mark_label = g_strconcat (
        placed->entry.text, ", ", placed->is_hidden ? frame->hidden_word : frame->shown_word, NULL);
  }
}

SpannLegend *
spann_legend_new_of_series (PangoContext *context, const SpannMetrics *metrics,
                            const SpannFrameSpec *frame, const SpannLegendEntry *entries,
                            guint n_entries, double width, SpannLegendFlow flow)
{
  g_autofree SpannLegendEntry *shown = g_new (SpannLegendEntry, n_entries);
  const gboolean is_touchable = frame->shown_word != NULL;
  guint n_shown = 0;
  SpannLegend *self = NULL;

  for (guint i = 0; i < n_entries; i++) {
    if (is_touchable || (entries[i].series & frame->hidden) == 0)
      shown[n_shown++] = entries[i];
  }
  self = spann_legend_new (context, metrics, metrics->small, shown, n_shown, width, flow);
  if (is_touchable)
    make_touchable (self, frame);
  return self;
}

void
spann_legend_free (SpannLegend *self)
{
  g_array_unref (self->placed);
  g_free (self);
}

double
spann_legend_get_height (const SpannLegend *self)
{
  return self->n_rows * self->font.size * ROW_HEIGHT;
}

double
spann_legend_get_width (const SpannLegend *self)
{
  return self->width;
}

/* The theme in which a sample is there, but stands for nothing that is shown. */
static SpannTheme
make_pale (const SpannTheme *theme)
{
  SpannTheme pale = *theme;

  pale.text = pale.now = pale.previous = pale.baseline = pale.target = theme->grid_strong;
  pale.forward = pale.still = pale.back = pale.period = theme->grid_strong;
  return pale;
}

static void
strike_out (SpannDrawingBuilder *builder, SpannBox text, double font_size, SpannColor color,
            double scale)
{
  double y = text.y + font_size * (SPANN_TEXT_ASCENT - STRIKE_HEIGHT);
  SpannPaint paint = spann_paint_stroke (color, scale);

  spann_drawing_builder_add_line (builder, (SpannPoint){text.x, y},
                                  (SpannPoint){text.x + text.width, y}, &paint);
}

/* Sample and words from the left of @row on. Gives their box. */
static SpannBox
draw_entry (const SpannLegend *self, const PlacedEntry *placed, SpannDrawingBuilder *builder,
            const SpannTheme *theme, SpannBox row)
{
  SpannTheme pale = make_pale (theme);
  SpannColor color = placed->is_hidden ? theme->text_dim : theme->text;
  SpannBox sample = {row.x, row.y, placed->entry.sample_width * self->metrics.scale, row.height};
  SpannBox text;

  if (placed->entry.draw_sample != NULL)
    placed->entry.draw_sample (builder, sample, &self->metrics, placed->is_hidden ? &pale : theme,
                               placed->entry.data);
  text = spann_drawing_builder_add_block (builder, placed->block, color, SPANN_ANCHOR_LEFT,
                                          row.x + measure_sample (self, &placed->entry),
                                          row.y + (row.height - placed->block->height) / 2.0);
  if (placed->is_hidden)
    strike_out (builder, text, self->font.size, color, self->metrics.scale);
  return (SpannBox){row.x, row.y, text.x + text.width - row.x, row.height};
}

/* A line that can be touched is a mark. */
static void
draw_touchable (const SpannLegend *self, const PlacedEntry *placed, SpannDrawingBuilder *builder,
                const SpannTheme *theme, SpannBox row)
{
  g_autofree char *id = g_strdup_printf ("legend/%d", g_bit_nth_lsf (placed->entry.series, -1));
  int mark = spann_drawing_builder_add_mark (builder, id, placed->mark_label);
  SpannBox box;

  spann_drawing_builder_set_mark_kind (builder, mark,
                                       placed->is_hidden ? SPANN_MARK_HIDDEN : SPANN_MARK_SHOWN,
                                       placed->entry.series);
  spann_drawing_builder_enter_mark (builder, mark);
  box = draw_entry (self, placed, builder, theme, row);
  spann_drawing_builder_enter_mark (builder, -1);
  box.x -= TOUCH_MARGIN * self->metrics.gap;
  box.width += 2.0 * TOUCH_MARGIN * self->metrics.gap;
  spann_drawing_builder_set_mark_box (builder, mark, box);
}

void
spann_legend_draw (const SpannLegend *self, SpannDrawingBuilder *builder, const SpannTheme *theme,
                   double left, double top)
{
  double row_height = self->font.size * ROW_HEIGHT;

  for (guint i = 0; i < self->placed->len; i++) {
    const PlacedEntry *placed = &g_array_index (self->placed, PlacedEntry, i);
    SpannBox row = {left + placed->x, top + placed->row * row_height, 0.0, row_height};

    if (placed->mark_label != NULL)
      draw_touchable (self, placed, builder, theme, row);
    else
      draw_entry (self, placed, builder, theme, row);
  }
}
