/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-samples.h"

#include <math.h>

static const SpannRadarAxis axes[] = {
    {"Forskning", NULL, NULL},
    {"Utbildning", NULL, NULL},
    {"Kapital", NULL, NULL},
    {"Myndighet", NULL, NULL},
    {"Mellan företag", "Företag", NULL},
    {"Mellan ekosystem", "Ekosystem", "ej bedömt"},
    {"Global marknad", "Marknad", NULL},
};

#define POINT(series, axis, value)                                                                 \
  {                                                                                                \
    value, series "/" axis, axis ", " series ": " #value                                           \
  }
#define POINTS(series, a, b, c, d, e, f, g)                                                        \
  {                                                                                                \
    POINT (series, "research", a), POINT (series, "education", b), POINT (series, "capital", c),   \
        POINT (series, "government", d), POINT (series, "firms", e),                               \
        POINT (series, "ecosystems", f), POINT (series, "market", g)                               \
  }

static const SpannRadarPoint now[] = POINTS ("now", 3, 2.5, 1.5, 1.5, 3, NAN, 1.5);
static const SpannRadarPoint previous[] = POINTS ("previous", 2, 2, 1.5, 2, 3, 1, 1);
static const SpannRadarPoint baseline[] = POINTS ("baseline", 1, 2, 1.5, 2, 2, 0.5, 1);
static const SpannRadarPoint target[] = POINTS ("target", 3, 3, 2.5, 3, 3.5, 2.5, 3);

static const SpannRadarSeries series[] = {
    {SPANN_SERIES_NOW, "Nu, oktober 2026", now},
    {SPANN_SERIES_PREVIOUS, "Förra, oktober 2025", previous},
    {SPANN_SERIES_BASELINE, "Utgångsläge 2022 (Loket)", baseline},
    {SPANN_SERIES_TARGET, "Mål 2032", target},
};

static const SpannScaleLevel levels[] = {{0, "0"}, {1, "1"}, {2, "2"}, {3, "3"}, {4, "4"}};

const SpannRadarSpec sample_radar = {
    .axes = axes,
    .n_axes = G_N_ELEMENTS (axes),
    .series = series,
    .n_series = G_N_ELEMENTS (series),
    .min = 0,
    .max = 4,
    .levels = levels,
    .n_levels = G_N_ELEMENTS (levels),
    .middle_label = "Mitten 0: stort gap",
    .rim_label = "Kanten 4: överbryggat",
};

const SpannFrameSpec sample_radar_frame = {
    .title = "Fem gap har minskat sedan utgångsläget, ett har ökat",
    .subtitle = "Rymdsluttningen · utvärdering 2026-10-15 · regionens bedömning · 6 av 7 gap "
                "bedömda · skala 0–4",
    .foot = "Källa: regionens utvärdering, läget 2026-11-23",
    .legend = TRUE,
    .language = "sv",
};
