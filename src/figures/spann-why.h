/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"

/**
 * SpannWhyLineKind:
 * @SPANN_WHY_HEADING: of the lines that follow
 * @SPANN_WHY_TEXT: what a person wrote, or the portfolio says
 * @SPANN_WHY_NOTE: that nothing is said; where it comes from
 * @SPANN_WHY_LINK: an address that a person entered: nobody has looked at it
 */
typedef enum {
  SPANN_WHY_HEADING,
  SPANN_WHY_TEXT,
  SPANN_WHY_NOTE,
  SPANN_WHY_LINK,
} SpannWhyLineKind;

typedef struct {
  SpannWhyLineKind kind;
  char *text;
} SpannWhyLine;

/**
 * SpannWhyPlace:
 * @SPANN_WHY_NOWHERE: nowhere in particular
 * @SPANN_WHY_EVALUATION: to an evaluation
 * @SPANN_WHY_ECOSYSTEM: to an ecosystem
 * @SPANN_WHY_PERIOD: to a funding period
 * @SPANN_WHY_INDICATOR: to the values of an indicator
 *
 * Where one goes to see more, or to change it.
 */
typedef enum {
  SPANN_WHY_NOWHERE,
  SPANN_WHY_EVALUATION,
  SPANN_WHY_ECOSYSTEM,
  SPANN_WHY_PERIOD,
  SPANN_WHY_INDICATOR,
} SpannWhyPlace;

/**
 * SpannWhy:
 * @title: what the mark says, in the words of its tooltip
 * @lines: (element-type SpannWhyLine): what that rests on
 * @evaluation: (nullable): key of the evaluation that it is from
 *
 * Why a mark of a figure is as it is: the reason, the evidence and the evaluation of a score; the
 * evaluations and the rule of a comparison; the matter of a period; the periods of a sum; the basis
 * of a phase. In the figure's language.
 */
typedef struct {
  char *title;
  GArray *lines;
  SpannWhyPlace place;
  char *evaluation;
} SpannWhy;

/**
 * spann_why_new:
 * @root: the portfolio
 * @request: the figure that is shown
 * @mark: id of a mark in it: "baseline/research", "ecosystem/UUID"
 * @label: the mark's words
 *
 * Returns: (transfer full): with no lines for a mark that speaks for itself
 */
SpannWhy *spann_why_new (SpannObject *root, const SpannFigureRequest *request, const char *mark,
                         const char *label);
void spann_why_free (SpannWhy *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannWhy, spann_why_free)
