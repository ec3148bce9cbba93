/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "stacks-samples.h"

#include <math.h>

#define PART(value, style, text, id)                                                               \
  {                                                                                                \
    value, SPANN_BAR_##style, text, id, id ": " text                                               \
  }
#define YEAR(name, parts, limit, limit_text, counted, excess)                                      \
  {                                                                                                \
    name, NULL, parts, G_N_ELEMENTS (parts), "0", limit, limit_text, NULL, counted, excess,        \
        "year/" name, name ": " #counted                                                           \
  }
#define ROW(name, note, parts)                                                                     \
  {                                                                                                \
    name, note, parts, G_N_ELEMENTS (parts), NULL, NAN, NULL, NULL, 0, NULL, "row/" name,          \
        name ": " note                                                                             \
  }

static const SpannStackPart paid[] = {PART (3750, SOLID, "3 750", "paid/1")};
static const SpannStackPart most_paid[] = {PART (4200, SOLID, "4 200", "paid/2"),
                                           PART (150, LIGHT, "150", "left/2")};
static const SpannStackPart half_paid[] = {PART (1775, SOLID, "1 775", "paid/3"),
                                           PART (2075, LIGHT, "2 075", "left/3")};
static const SpannStackPart proposed[] = {
    PART (0, SOLID, "0", "paid/4"), PART (600, LIGHT, "600", "left/4"),
    PART (3300, HATCHED, "3 300", "proposed/4"), PART (850, DASHED, "850", "planned/4")};
static const SpannStackPart exceeding[] = {PART (4900, LIGHT, "4 900", "left/5")};
static const SpannStackPart small[] = {PART (4, LIGHT, "4", "left/6")};
static const SpannStackPart none[] = {PART (0, LIGHT, "0", "left/7")};

static const SpannStack years[] = {
    YEAR ("2024", paid, 4000, "ram 4 000", 3750, NULL),
    YEAR ("2025", most_paid, 4500, "4 500", 4350, NULL),
    YEAR ("2026", half_paid, 4500, "4 500", 3850, NULL),
    YEAR ("2027", proposed, 4200, "4 200", 600, NULL),
    YEAR ("2028", exceeding, 4200, "4 200", 4900, "+700"),
    YEAR ("2029", small, 0, "0", 4, "+4"),
    YEAR ("2030", none, NAN, NULL, 0, NULL),
    YEAR ("2031", none, 0, "0", 0, NULL),
    YEAR ("2032", paid, NAN, NULL, 3750, NULL),
};

static const SpannBarKey keys[] = {
    {SPANN_BAR_SOLID, "utbetalt"},       {SPANN_BAR_LIGHT, "återstår"},
    {SPANN_BAR_HATCHED, "föreslaget"},   {SPANN_BAR_DASHED, "planerat"},
    {SPANN_BAR_GREY, "förekommer inte"},
};

const SpannStacksSpec sample_columns = {
    .flow = SPANN_STACKS_COLUMNS,
    .stacks = years,
    .n_stacks = G_N_ELEMENTS (years),
    .empty_text = "Inga år",
    .strong = 2,
    .unit = "tkr",
    .bar_keys = keys,
    .n_bar_keys = G_N_ELEMENTS (keys),
    .limit_name = "ram",
    .excess_name = "beviljat över ramen",
};

static const SpannStack named[] = {
    ROW ("Malmens Verkstad", "3 750", paid),
    ROW ("Norrljus Besök", "4 350", most_paid),
    ROW ("Föreningen för allt som någonsin byggts vid den långa älven", "600", proposed),
    ROW ("Skogsslingan", "4", small),
    ROW ("Byggkraft Älven", "0", none),
};

const SpannStacksSpec sample_rows = {
    .flow = SPANN_STACKS_ROWS,
    .stacks = named,
    .n_stacks = G_N_ELEMENTS (named),
    .empty_text = "Inga ekosystem",
    .strong = -1,
    .unit = "tkr",
    .name_heading = "Ekosystem",
    .note_heading = "Beviljat",
    .bar_keys = keys,
    .n_bar_keys = G_N_ELEMENTS (keys),
};

const SpannFrameSpec sample_stacks_frame = {
    .title = "3,6 mnkr av ramen 2027 är inte beviljade; 3,3 mnkr är föreslagna",
    .subtitle = "Stöd 2024–2032 per år · sju ekosystem · läget 2026-11-23",
    .foot = "Källa: beslut, utbetalningar och planering. Belopp i tkr.",
    .legend = TRUE,
    .language = "sv",
};

SpannStacksSpec
sample_stacks_speak (const SpannStacksSpec *spec)
{
  static SpannLanguage *english = NULL;
  SpannStacksSpec speaking = *spec;

  if (english == NULL)
    english = spann_language_new ("en", "", NULL);
  speaking.language = english;
  return speaking;
}
