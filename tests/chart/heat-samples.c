/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "heat-samples.h"

#define VALUE(value, text, move, number, id)                                                       \
  {                                                                                                \
    SPANN_HEAT_VALUE, (value) / 4.0, text, SPANN_MOVE_##move, number, "gap/" id, id ": " text      \
  }
#define WORD(style, text, id)                                                                      \
  {                                                                                                \
    SPANN_HEAT_##style, 0.0, text, SPANN_MOVE_NONE, NULL, "gap/" id, id ": " text                  \
  }

static const char *const columns[] = {
    "1 Forskning",      "2 Utbildning",       "3 Kapital",        "4 Myndighet",
    "5 Mellan företag", "6 Mellan ekosystem", "7 Global marknad",
};

static const SpannHeatCell workshop[] = {
    VALUE (3, "3", FORWARD, "+1,5", "a1"),     VALUE (2.5, "2,5", FORWARD, "+1,5", "a2"),
    VALUE (1.5, "1,5", FORWARD, "+1", "a3"),   VALUE (2.5, "2,5", STILL, "±0", "a4"),
    VALUE (4, "4", FORWARD, "+2,5", "a5"),     VALUE (2, "2", BACK, "−1", "a6"),
    VALUE (2.5, "2,5", FORWARD, "+1,5", "a7"),
};
static const SpannHeatCell test_site[] = {
    WORD (MISSING, "ej bedömt", "b1"),      VALUE (2, "2", FORWARD, "+1", "b2"),
    WORD (NONE, "ej tillämpligt", "b3"),    VALUE (3, "3", FORWARD, "+0,5", "b4"),
    VALUE (0, "0", BACK, "−0,5", "b5"),     WORD (MISSING, "ej bedömt", "b6"),
    VALUE (3.5, "3,5", BACK, "−0,5", "b7"),
};
static const SpannHeatCell builders[] = {
    VALUE (0.5, "0,5", NONE, NULL, "c1"),
    VALUE (1, "1", NONE, NULL, "c2"),
    VALUE (0.5, "0,5", NONE, NULL, "c3"),
    VALUE (1.5, "1,5", NONE, NULL, "c4"),
    VALUE (1.5, "1,5", NONE, NULL, "c5"),
    WORD (MISSING, "ej bedömt", "c6"),
    WORD (PLAIN, "5", "c7"),
};
static const SpannHeatCell forest[] = {
    WORD (MISSING, "ej bedömt", "d1"), WORD (MISSING, "ej bedömt", "d2"),
    WORD (MISSING, "ej bedömt", "d3"), WORD (MISSING, "ej bedömt", "d4"),
    WORD (MISSING, "ej bedömt", "d5"), WORD (MISSING, "ej bedömt", "d6"),
    WORD (MISSING, "ej bedömt", "d7"),
};

static const SpannHeatRow rows[] = {
    {"Malmens Verkstad", "okt 2026", "nej", FALSE, workshop, "ecosystem/a", "Malmens Verkstad"},
    {"Kallfront Test", "okt 2026", "ja", TRUE, test_site, "ecosystem/b", "Kallfront Test"},
    {"Byggkraft Älven", "okt 2026", "okänt", FALSE, builders, "ecosystem/c", "Byggkraft Älven"},
    {"Det gränsöverskridande ekosystemet för fossilfria material", "ingen utvärdering", "okänt",
     FALSE, forest, "ecosystem/d", "Det gränsöverskridande ekosystemet"},
};

const SpannHeatSpec sample_heat = {
    .columns = columns,
    .n_columns = G_N_ELEMENTS (columns),
    .rows = rows,
    .n_rows = G_N_ELEMENTS (rows),
    .name_heading = "Ekosystem",
    .signal_heading = "Bör prövas",
    .scale_name = "0 stort gap – 4 överbryggat",
    .missing_name = "ej bedömt",
    .none_name = "ej tillämpligt",
    .move_name = "förändring sedan utgångsläget",
    .signal_name = "bör prövas: färre än 3 områden framåt sedan utgångsläget",
    .empty_text = "Portföljen har inga ekosystem",
};

const SpannFrameSpec sample_heat_frame = {
    .title = "Kapitalgapet är störst i två av tre bedömda ekosystem",
    .subtitle = "4 ekosystem · vars och ens senaste utvärdering · 17 av 28 gap bedömda · skala 0–4",
    .foot = "Källa: utvärderingarna, läget 2026-11-23",
    .legend = TRUE,
    .language = "sv",
};
