/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure.h"

static const char *const kind_names[] = {
    [SPANN_FIGURE_RADAR] = "radar",
    [SPANN_FIGURE_TIMELINE] = "timeline",
};

gboolean
spann_figure_kind_parse (const char *name, SpannFigureKind *out_kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kind_names); i++) {
    if (g_str_equal (name, kind_names[i])) {
      *out_kind = i;
      return TRUE;
    }
  }
  return FALSE;
}

const char *
spann_figure_kind_to_string (SpannFigureKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kind_names), NULL);
  return kind_names[kind];
}
