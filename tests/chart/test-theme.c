/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-theme.h"

#include <math.h>

static double
linearize (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
measure_luminance (SpannColor color)
{
  return 0.2126 * linearize (color.red) + 0.7152 * linearize (color.green) +
         0.0722 * linearize (color.blue);
}

/* As WCAG 2 counts it. */
static double
measure_contrast (SpannColor a, SpannColor b)
{
  double lighter = MAX (measure_luminance (a), measure_luminance (b));
  double darker = MIN (measure_luminance (a), measure_luminance (b));

  return (lighter + 0.05) / (darker + 0.05);
}

static void
test_contrast (void)
{
  for (SpannThemeKind kind = SPANN_THEME_LIGHT; kind <= SPANN_THEME_PRINT; kind++) {
    const SpannTheme *theme = spann_theme_get (kind);
    const struct {
      SpannColor color;
      SpannColor ground;
      double least;
    } cases[] = {
        {theme->text, theme->background, 7.0},     {theme->text_dim, theme->background, 4.5},
        {theme->now, theme->background, 3.0},      {theme->previous, theme->background, 3.0},
        {theme->baseline, theme->background, 3.0}, {theme->target, theme->background, 3.0},
        {theme->forward, theme->background, 4.5},  {theme->still, theme->background, 4.5},
        {theme->back, theme->background, 4.5},     {theme->period, theme->background, 3.0},
        {theme->period_text, theme->period, 4.5},  {theme->today, theme->background, 3.0},
        {theme->text, theme->band, 7.0},           {theme->text_dim, theme->band, 4.5},
        {theme->period_text, theme->today, 4.0},
    };

    g_assert_cmpint (theme->kind, ==, kind);
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
      g_test_message ("theme %u, case %u", kind, i);
      g_assert_cmpfloat (measure_contrast (cases[i].color, cases[i].ground), >=, cases[i].least);
    }
    for (guint i = 0; i < SPANN_N_HEAT_LEVELS; i++)
      g_assert_cmpfloat (measure_contrast (theme->heat_text[i], theme->heat[i]), >=, 4.5);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/theme/contrast", test_contrast);
  return g_test_run ();
}
