/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-legend-private.h"

#define ENTRY_GAP 3.5
#define SAMPLE_GAP 1.2
#define ROW_HEIGHT 1.6

typedef struct {
  SpannLegendEntry entry;
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

void
spann_legend_draw (const SpannLegend *self, SpannDrawingBuilder *builder, const SpannTheme *theme,
                   double left, double top)
{
  double row_height = self->font.size * ROW_HEIGHT;

  for (guint i = 0; i < self->placed->len; i++) {
    const PlacedEntry *placed = &g_array_index (self->placed, PlacedEntry, i);
    double x = left + placed->x;
    double y = top + placed->row * row_height;
    SpannBox sample = {x, y, placed->entry.sample_width * self->metrics.scale, row_height};

    if (placed->entry.draw_sample != NULL)
      placed->entry.draw_sample (builder, sample, &self->metrics, theme, placed->entry.data);
    spann_drawing_builder_add_block (builder, placed->block, theme->text, SPANN_ANCHOR_LEFT,
                                     x + measure_sample (self, &placed->entry),
                                     y + (row_height - placed->block->height) / 2.0);
  }
}
