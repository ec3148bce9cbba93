/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

typedef enum {
  SPANN_FIGURE_RADAR,
  SPANN_FIGURE_CHANGE,
  SPANN_FIGURE_HEAT,
  SPANN_FIGURE_RADARS,
  SPANN_FIGURE_TIMELINE,
  SPANN_FIGURE_MONEY,
  SPANN_FIGURE_INDICATORS,
  SPANN_FIGURE_PHASES,
  SPANN_FIGURE_SHEET,
  SPANN_N_FIGURE_KINDS,
} SpannFigureKind;

/* Reads the kind's name on the command line, "radar"; FALSE, untouched, for another. */
gboolean spann_figure_kind_parse (const char *name, SpannFigureKind *out_kind);

/* "radar", "timeline". */
const char *spann_figure_kind_to_string (SpannFigureKind kind);

/* Whether it shows one ecosystem; else the portfolio. The sheet shows both. */
gboolean spann_figure_kind_is_about_one (SpannFigureKind kind);

/* Whether it shows the portfolio unless one ecosystem is asked for, and can show it by ecosystem.
 */
gboolean spann_figure_kind_has_breakdown (SpannFigureKind kind);

/* The names of all kinds: "radar, timeline". (transfer full) */
char *spann_figure_kind_list (void);
