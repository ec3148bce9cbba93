/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * SpannScaleLevel:
 * @value: where its line lies, from the scale's lower end to its upper end
 * @label: (nullable): what stands at the line, "3"; NULL for a line without a label
 *
 * A level of a chart's scale: a ring of a radar, a line across rows.
 */
typedef struct {
  double value;
  const char *label;
} SpannScaleLevel;
