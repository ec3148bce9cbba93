/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* An opaque colour, 0–1 each. */
typedef struct {
  double red;
  double green;
  double blue;
} SpannColor;

/**
 * SpannThemeKind:
 * @SPANN_THEME_LIGHT: white ground
 * @SPANN_THEME_DARK: for a dark window
 * @SPANN_THEME_PRINT: white ground, safe in grey
 * @SPANN_THEME_CONTRAST: white ground, for eyes that need high contrast: text at 7:1
 * @SPANN_THEME_CONTRAST_DARK: the same on black
 */
typedef enum {
  SPANN_THEME_LIGHT,
  SPANN_THEME_DARK,
  SPANN_THEME_PRINT,
  SPANN_THEME_CONTRAST,
  SPANN_THEME_CONTRAST_DARK,
  SPANN_N_THEME_KINDS,
} SpannThemeKind;

#define SPANN_N_HEAT_LEVELS 5

/**
 * SpannTheme:
 *
 * Colours by role (shared by every figure) and the font stack. Static data.
 */
typedef struct {
  SpannThemeKind kind;
  const char *font_family;
  SpannColor background;
  SpannColor text;
  SpannColor text_dim;
  SpannColor grid;
  SpannColor grid_strong;
  SpannColor now;
  SpannColor previous;
  SpannColor baseline;
  SpannColor target;
  SpannColor heat[SPANN_N_HEAT_LEVELS];
  SpannColor heat_text[SPANN_N_HEAT_LEVELS];
  SpannColor forward;
  SpannColor still;
  SpannColor back;
  SpannColor period;
  SpannColor period_text;
  SpannColor band;
  SpannColor today;
} SpannTheme;

/* The built-in theme. (transfer none) */
const SpannTheme *spann_theme_get (SpannThemeKind kind);
