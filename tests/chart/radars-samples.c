/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "radars-samples.h"

#include <math.h>

#define POINT(id, axis, value)                                                                     \
  {                                                                                                \
    value, id "/" axis, axis ", " id ": " #value                                                   \
  }
#define POINTS(id, a, b, c, d, e, f, g)                                                            \
  {                                                                                                \
    POINT (id, "1", a), POINT (id, "2", b), POINT (id, "3", c), POINT (id, "4", d),                \
        POINT (id, "5", e), POINT (id, "6", f), POINT (id, "7", g)                                 \
  }

static const char *const axes[] = {
    "1 Forskning",      "2 Utbildning",       "3 Kapital",        "4 Myndighet",
    "5 Mellan företag", "6 Mellan ekosystem", "7 Global marknad",
};

static const SpannRadarPoint a_now[] = POINTS ("now/a", 4, 4, 3, 3, 4, 2, 3);
static const SpannRadarPoint a_previous[] = POINTS ("previous/a", 4, 3, 2, 2.5, 3, 2, 2.5);
static const SpannRadarPoint a_baseline[] = POINTS ("baseline/a", 4, 1, 0.5, 2, 1.5, 2, 1);
static const SpannRadarPoint b_now[] = POINTS ("now/b", NAN, 2.5, 1.5, 0, 0, NAN, 1.5);
static const SpannRadarPoint b_baseline[] = POINTS ("baseline/b", 1, 2, 1, 2, 2, 0.5, NAN);
static const SpannRadarPoint c_now[] = POINTS ("now/c", 3, NAN, 2, NAN, 3.5, 1, NAN);
static const SpannRadarPoint d_now[] = POINTS ("now/d", 1, 1, 1, 1, 1, 1, 1);

static const SpannRadarSeries a_series[] = {
    {SPANN_SERIES_NOW, NULL, a_now},
    {SPANN_SERIES_PREVIOUS, NULL, a_previous},
    {SPANN_SERIES_BASELINE, NULL, a_baseline},
};
static const SpannRadarSeries b_series[] = {
    {SPANN_SERIES_NOW, NULL, b_now},
    {SPANN_SERIES_BASELINE, NULL, b_baseline},
};
static const SpannRadarSeries c_series[] = {{SPANN_SERIES_NOW, NULL, c_now}};
static const SpannRadarSeries d_series[] = {{SPANN_SERIES_NOW, NULL, d_now}};

static const gboolean none_missing[7] = {FALSE};
static const gboolean b_missing[] = {TRUE, FALSE, FALSE, FALSE, FALSE, TRUE, FALSE};
static const gboolean c_missing[] = {FALSE, TRUE, FALSE, TRUE, FALSE, FALSE, TRUE};
static const gboolean all_missing[] = {TRUE, TRUE, TRUE, TRUE, TRUE, TRUE, TRUE};

static const SpannRadarsItem items[] = {
    {"Malmens Verkstad", "okt 2026 · 7 av 7", a_series, G_N_ELEMENTS (a_series), none_missing,
     "ecosystem/a", "Malmens Verkstad"},
    {"Rymdsluttningen", "okt 2026 · 5 av 7", b_series, G_N_ELEMENTS (b_series), b_missing,
     "ecosystem/b", "Rymdsluttningen"},
    {"Det gränsöverskridande ekosystemet för fossilfria material", "okt 2026 · 4 av 7", c_series,
     G_N_ELEMENTS (c_series), c_missing, "ecosystem/c", "Det gränsöverskridande ekosystemet"},
    {"Skogsslingan", "okt 2026 · 7 av 7", d_series, G_N_ELEMENTS (d_series), none_missing,
     "ecosystem/d", "Skogsslingan"},
    {"Byggkraft Älven", "ingen utvärdering", NULL, 0, all_missing, "ecosystem/e",
     "Byggkraft Älven"},
};

static const SpannScaleLevel levels[] = {{0, "0"}, {1, "1"}, {2, "2"}, {3, "3"}, {4, "4"}};

const SpannRadarsSpec sample_radars = {
    .axes = axes,
    .n_axes = G_N_ELEMENTS (axes),
    .items = items,
    .n_items = G_N_ELEMENTS (items),
    .min = 0,
    .max = 4,
    .levels = levels,
    .n_levels = G_N_ELEMENTS (levels),
    .middle_label = "Mitten: stort gap",
    .rim_label = "Kanten: överbryggat",
    .series_names =
        {
            [SPANN_SERIES_NOW] = "Nu",
            [SPANN_SERIES_PREVIOUS] = "Förra",
            [SPANN_SERIES_BASELINE] = "Utgångsläge",
        },
    .missing_name = "ej bedömt nu eller ej tillämpligt",
    .empty_text = "Portföljen har inga ekosystem",
};

const SpannFrameSpec sample_radars_frame = {
    .title = "I ett av två ekosystem har fler gap minskat än ökat sedan utgångsläget",
    .subtitle = "5 ekosystem · vars och ens senaste utvärdering · 23 av 35 gap bedömda · skala 0–4",
    .foot = "Källa: utvärderingarna, läget 2026-11-23",
    .legend = TRUE,
    .language = "sv",
};
