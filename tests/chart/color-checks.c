/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "color-checks.h"

#include <math.h>

typedef double Matrix[3][3];

/* On linear sRGB. Dichromats: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009,
 * severity 1. Grey: the luminance of ITU-R BT.709. */
static const Matrix visions[N_VISIONS] = {
    [VISION_FULL] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    [VISION_PROTAN] = {{0.152286, 1.052583, -0.204868},
                       {0.114503, 0.786281, 0.099216},
                       {-0.003882, -0.048116, 1.051998}},
    [VISION_DEUTAN] = {{0.367322, 0.860646, -0.227968},
                       {0.280085, 0.672501, 0.047413},
                       {-0.011820, 0.042940, 0.968881}},
    [VISION_TRITAN] = {{1.255528, -0.076749, -0.178779},
                       {-0.078411, 0.930809, 0.147602},
                       {0.004733, 0.691367, 0.303900}},
    [VISION_GREY] = {{0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}, {0.2126, 0.7152, 0.0722}},
};

/* IEC 61966-2-1, to CIE XYZ under D65, whose white is the sum of each row. */
static const Matrix to_xyz = {
    {0.4124564, 0.3575761, 0.1804375},
    {0.2126729, 0.7151522, 0.0721750},
    {0.0193339, 0.1191920, 0.9503041},
};

static double
linearize (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static void
linearize_color (SpannColor color, double out[3])
{
  out[0] = linearize (color.red);
  out[1] = linearize (color.green);
  out[2] = linearize (color.blue);
}

static double
multiply_row (const double row[3], const double values[3])
{
  return row[0] * values[0] + row[1] * values[1] + row[2] * values[2];
}

static double
compress (double t)
{
  return t > 216.0 / 24389.0 ? cbrt (t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
}

/* What the eye sees of the colour, in CIE L*a*b*. */
static void
see (SpannColor color, Vision vision, double out_lab[3])
{
  double linear[3];
  double seen[3];
  double xyz[3];

  linearize_color (color, linear);
  for (guint i = 0; i < 3; i++)
    seen[i] = CLAMP (multiply_row (visions[vision][i], linear), 0.0, 1.0);
  for (guint i = 0; i < 3; i++)
    xyz[i] =
        compress (multiply_row (to_xyz[i], seen) / (to_xyz[i][0] + to_xyz[i][1] + to_xyz[i][2]));
  out_lab[0] = 116.0 * xyz[1] - 16.0;
  out_lab[1] = 500.0 * (xyz[0] - xyz[1]);
  out_lab[2] = 200.0 * (xyz[1] - xyz[2]);
}

double
color_get_contrast (SpannColor a, SpannColor b)
{
  double linear_a[3];
  double linear_b[3];
  double left;
  double right;

  linearize_color (a, linear_a);
  linearize_color (b, linear_b);
  left = multiply_row (visions[VISION_GREY][0], linear_a);
  right = multiply_row (visions[VISION_GREY][0], linear_b);
  return (MAX (left, right) + 0.05) / (MIN (left, right) + 0.05);
}

double
color_get_distance (SpannColor a, SpannColor b, Vision vision)
{
  double left[3];
  double right[3];

  see (a, vision, left);
  see (b, vision, right);
  return sqrt (pow (left[0] - right[0], 2) + pow (left[1] - right[1], 2) +
               pow (left[2] - right[2], 2));
}
