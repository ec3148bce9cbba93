/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-panels-private.h"

#define TITLE_LINES 2
#define CHANGE_LINES 2
#define UNIT_GAP 1.0
#define VALUE_GAP 0.5
#define TAIL_GAP 1.2

/* Of the value against the names of the figure. */
#define VALUE_SIZE 1.45

static SpannFont
get_title_font (const SpannMetrics *metrics)
{
  return (SpannFont){metrics->label.size, SPANN_FACE_BOLD};
}

static SpannFont
get_value_font (const SpannMetrics *metrics)
{
  return (SpannFont){metrics->label.size * VALUE_SIZE, SPANN_FACE_BOLD};
}

void
spann_panel_head_init (SpannPanelHead *self, PangoContext *context, const SpannPanel *panel,
                       const SpannMetrics *metrics, double width)
{
  double room;

  self->title =
      spann_text_block_new (context, panel->title, get_title_font (metrics), width, TITLE_LINES);
  self->subtitle = spann_text_block_new (context, panel->subtitle, metrics->small, width, 1);
  self->value = spann_text_block_new (context, panel->value, get_value_font (metrics), width, 1);
  room = self->value->width > 0.0 ? width - self->value->width - UNIT_GAP * metrics->gap : width;
  self->unit = spann_text_block_new (context, panel->unit, metrics->small, room, 1);
  self->change = spann_text_block_new (context, panel->change, metrics->small, width, CHANGE_LINES);
}

void
spann_panel_head_clear (SpannPanelHead *self)
{
  g_clear_pointer (&self->title, spann_text_block_free);
  g_clear_pointer (&self->subtitle, spann_text_block_free);
  g_clear_pointer (&self->value, spann_text_block_free);
  g_clear_pointer (&self->unit, spann_text_block_free);
  g_clear_pointer (&self->change, spann_text_block_free);
}

void
spann_panel_head_measure (const SpannPanelHead *self, SpannPanelHeights *heights)
{
  heights->title = MAX (heights->title, self->title->height);
  heights->subtitle = MAX (heights->subtitle, self->subtitle->height);
  heights->value = MAX (heights->value, MAX (self->value->height, self->unit->height));
  heights->change = MAX (heights->change, self->change->height);
}

double
spann_panel_heights_sum (const SpannPanelHeights *self, const SpannMetrics *metrics)
{
  return self->title + self->subtitle + self->value + self->change +
         (VALUE_GAP + TAIL_GAP) * metrics->gap;
}

double
spann_panel_heights_get_most (const SpannMetrics *metrics)
{
  const SpannPanelHeights most = {
      .title = TITLE_LINES * spann_font_get_line_height (metrics->label),
      .subtitle = spann_font_get_line_height (metrics->small),
      .value = spann_font_get_line_height (get_value_font (metrics)),
      .change = CHANGE_LINES * spann_font_get_line_height (metrics->small),
  };

  return spann_panel_heights_sum (&most, metrics);
}

/* Value and unit stand on one baseline. */
static void
draw_value (const SpannPanelHead *self, const SpannPanelsPlot *plot, double height,
            SpannPoint corner)
{
  double ascent = MAX (self->value->height / SPANN_TEXT_LINE_HEIGHT,
                       self->unit->height / SPANN_TEXT_LINE_HEIGHT) *
                  SPANN_TEXT_ASCENT;
  double indent =
      self->value->width > 0.0 ? self->value->width + UNIT_GAP * plot->metrics.gap : 0.0;

  spann_drawing_builder_add_block (plot->builder, self->value, plot->theme->text, SPANN_ANCHOR_LEFT,
                                   corner.x, corner.y);
  spann_drawing_builder_add_block (
      plot->builder, self->unit, plot->theme->text, SPANN_ANCHOR_LEFT, corner.x + indent,
      corner.y + ascent - plot->metrics.small.size * SPANN_TEXT_ASCENT);
}

void
spann_panel_head_draw (const SpannPanelHead *self, const SpannPanelsPlot *plot,
                       const SpannPanelHeights *heights, SpannPoint corner)
{
  double y = corner.y;

  spann_drawing_builder_add_block (plot->builder, self->title, plot->theme->text, SPANN_ANCHOR_LEFT,
                                   corner.x, y);
  y += self->title->height;
  spann_drawing_builder_add_block (plot->builder, self->subtitle, plot->theme->text_dim,
                                   SPANN_ANCHOR_LEFT, corner.x, y);
  y = corner.y + heights->title + heights->subtitle + VALUE_GAP * plot->metrics.gap;
  draw_value (self, plot, heights->value, (SpannPoint){corner.x, y});
  spann_drawing_builder_add_block (plot->builder, self->change, plot->theme->text,
                                   SPANN_ANCHOR_LEFT, corner.x, y + heights->value);
}
