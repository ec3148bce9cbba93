/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-theme.h"

/* How colours are told apart: by contrast, by distance, by eyes of several kinds. */

/**
 * Vision:
 * @VISION_FULL: trichromatic
 * @VISION_PROTAN: without the cones for long waves
 * @VISION_DEUTAN: without those for middle waves
 * @VISION_TRITAN: without those for short waves
 * @VISION_GREY: a grey print
 */
typedef enum {
  VISION_FULL,
  VISION_PROTAN,
  VISION_DEUTAN,
  VISION_TRITAN,
  VISION_GREY,
  N_VISIONS,
} Vision;

/* As WCAG 2 counts it, from 1 to 21. */
double color_get_contrast (SpannColor a, SpannColor b);

/* CIE76 between what such an eye sees of the two. */
double color_get_distance (SpannColor a, SpannColor b, Vision vision);
