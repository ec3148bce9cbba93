/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannBarStyle:
 * @SPANN_BAR_SOLID: filled strong
 * @SPANN_BAR_LINED: filled strong, with a thin line inside its edge
 * @SPANN_BAR_LIGHT: filled pale, in a strong frame
 * @SPANN_BAR_GREY: filled grey
 * @SPANN_BAR_HATCHED: diagonal hatch
 * @SPANN_BAR_CROSS_HATCHED: cross-hatch
 * @SPANN_BAR_DASHED: dashed frame
 * @SPANN_BAR_CROSSED: dashed frame with a cross
 * @SPANN_BAR_DOTTED: no bar, a dotted line in its place
 *
 * How a bar looks. Every style differs from the others in its pattern, not only in colour.
 */
typedef enum {
  SPANN_BAR_SOLID,
  SPANN_BAR_LINED,
  SPANN_BAR_LIGHT,
  SPANN_BAR_GREY,
  SPANN_BAR_HATCHED,
  SPANN_BAR_CROSS_HATCHED,
  SPANN_BAR_DASHED,
  SPANN_BAR_CROSSED,
  SPANN_BAR_DOTTED,
} SpannBarStyle;

#define SPANN_N_BAR_STYLES 9

/**
 * SpannBarKey:
 * @style: how the bars look
 * @name: what they are, "pågår"
 *
 * A line of a legend. Borrowed with the spec that it belongs to.
 */
typedef struct {
  SpannBarStyle style;
  const char *name;
} SpannBarKey;
