/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure.h"

static const struct {
  const char *name;
  gboolean is_about_one;
  gboolean has_breakdown;
  gboolean may_be_about_one;
} kinds[SPANN_N_FIGURE_KINDS] = {
    [SPANN_FIGURE_RADAR] = {"radar", TRUE},
    [SPANN_FIGURE_CHANGE] = {"change", TRUE},
    [SPANN_FIGURE_HEAT] = {"heat", FALSE},
    [SPANN_FIGURE_RADARS] = {"radars", FALSE},
    [SPANN_FIGURE_TIMELINE] = {"timeline", FALSE},
    [SPANN_FIGURE_MONEY] = {"money", FALSE, TRUE, TRUE},
    [SPANN_FIGURE_INDICATORS] = {"indicators", TRUE},
    [SPANN_FIGURE_PHASES] = {"phases", FALSE, FALSE, TRUE},
    [SPANN_FIGURE_SHEET] = {"sheet", FALSE},
};

gboolean
spann_figure_kind_parse (const char *name, SpannFigureKind *out_kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    if (g_str_equal (name, kinds[i].name)) {
      *out_kind = i;
      return TRUE;
    }
  }
  return FALSE;
}

const char *
spann_figure_kind_to_string (SpannFigureKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), NULL);
  return kinds[kind].name;
}

gboolean
spann_figure_kind_is_about_one (SpannFigureKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), FALSE);
  return kinds[kind].is_about_one;
}

gboolean
spann_figure_kind_has_breakdown (SpannFigureKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), FALSE);
  return kinds[kind].has_breakdown;
}

gboolean
spann_figure_request_is_about_one (const SpannFigureRequest *request)
{
  g_return_val_if_fail (request->kind < G_N_ELEMENTS (kinds), FALSE);
  return kinds[request->kind].is_about_one ||
         (kinds[request->kind].may_be_about_one && request->ecosystem != NULL);
}

char *
spann_figure_kind_list (void)
{
  GString *list = g_string_new (kinds[0].name);

  for (guint i = 1; i < G_N_ELEMENTS (kinds); i++)
    g_string_append_printf (list, ", %s", kinds[i].name);
  return g_string_free (list, FALSE);
}
