/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"

/* Less than this a figure is not laid out in, in points. */
#define SPANN_FIGURE_SETTING_LEAST_WIDTH 200
#define SPANN_FIGURE_SETTING_LEAST_HEIGHT 150

/**
 * SpannFigureSetting:
 * @figure: what is shown
 * @theme: in which colours
 * @parts: which parts of it
 * @years: see #SpannFigureLook
 * @hidden: likewise
 * @text_size: of names in a figure on a page, in points
 * @slide_height: of the slide that the figure is; 0 for one on a page
 * @aspect: height over width that is asked for; 0 for the figure's natural height at any width
 * @maximum_height: with an aspect, the most height that is asked for
 * @width: of the room that there is, in points
 * @height: likewise; 0 for what is asked for at @width
 *
 * A figure, and all on which its drawing in a view depends. Nothing of a widget: a thread may read
 * it.
 */
typedef struct {
  SpannFigure *figure;
  SpannThemeKind theme;
  SpannFigureParts parts;
  SpannYearRange years;
  guint hidden;
  double text_size;
  int slide_height;
  double aspect;
  double maximum_height;
  double width;
  double height;
} SpannFigureSetting;

/* (transfer full) */
SpannFigureSetting *spann_figure_setting_copy (const SpannFigureSetting *self);
void spann_figure_setting_free (SpannFigureSetting *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannFigureSetting, spann_figure_setting_free)

gboolean spann_figure_setting_equal (const SpannFigureSetting *a, const SpannFigureSetting *b);

/* Whether both ask for the same height at the same width, whatever room there is. */
gboolean spann_figure_setting_asks_same (const SpannFigureSetting *a, const SpannFigureSetting *b);

/* The height that is asked for at its width, in whole points. */
int spann_figure_setting_measure_height (const SpannFigureSetting *self);

/* (transfer full) */
SpannDrawing *spann_figure_setting_lay_out (const SpannFigureSetting *self);
