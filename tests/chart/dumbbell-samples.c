/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "dumbbell-samples.h"

#include <math.h>

#define ROW(label, before, after, move, number, words, id)                                         \
  {                                                                                                \
    label, before, after, SPANN_MOVE_##move, number, words, id, label ": " words                   \
  }

static const SpannDumbbellRow gaps[] = {
    ROW ("1 Forskning", 0, 4, FORWARD, "+4", "framåt", "gap/research"),
    ROW ("5 Mellan företag", 2, 2.5, FORWARD, "+0,5", "framåt", "gap/firms"),
    ROW ("3 Kapital", 1.5, 1.5, STILL, "±0", "stilla", "gap/capital"),
    ROW ("4 Myndighet", 4, 2.5, BACK, "−1,5", "bakåt", "gap/government"),
    ROW ("2 Utbildning", NAN, 2, NONE, NULL, "ej bedömt i utgångsläget", "gap/education"),
    ROW ("6 Mellan ekosystem", 0.5, NAN, NONE, NULL, "ej bedömt nu", "gap/ecosystems"),
    ROW ("7 Global marknad", NAN, NAN, NONE, NULL, "ej bedömt", "gap/market"),
};

static const SpannDumbbellRow effects[] = {
    ROW ("Innovation", 1, 3, FORWARD, "+2", "framåt", "effect/innovation"),
    ROW ("Tillväxt", 0, 0, STILL, "±0", "stilla", "effect/growth"),
    ROW ("Kunskap", NAN, 3, NONE, NULL, "ej jämförbart: annan skala", "effect/knowledge"),
};

static const SpannScaleLevel levels[] = {{0, "0"}, {1, "1"}, {2, "2"}, {3, "3"}, {4, "4"}};

static const SpannDumbbellGroup groups[] = {
    {"Gap", gaps, G_N_ELEMENTS (gaps), 0, 4, levels, G_N_ELEMENTS (levels), "stort gap",
     "överbryggat"},
    {"Effektområde", effects, G_N_ELEMENTS (effects), 0, 3, levels, 4, "ingen effekt",
     "varaktig effekt"},
};

const SpannDumbbellSpec sample_dumbbells = {
    .groups = groups,
    .n_groups = G_N_ELEMENTS (groups),
    .before_style = SPANN_SERIES_BASELINE,
    .before_name = "Utgångsläge 2022 (Loket)",
    .after_name = "Nu, okt 2026",
    .empty_text = "Ingenting är bedömt",
};

const SpannFrameSpec sample_dumbbells_frame = {
    .title = "Två gap har minskat sedan utgångsläget, ett har ökat",
    .subtitle = "Rymdsluttningen · utvärdering 2026-10-15 · regionens bedömning · 5 av 7 gap "
                "bedömda · skala 0–4",
    .foot = "Källa: regionens utvärdering, läget 2026-11-23. Framåt och bakåt: en förändring på "
            "minst 0,5",
    .legend = TRUE,
    .language = "sv",
};
