/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "panels-samples.h"

#include <math.h>

#define N_YEARS 5

#define POINT(panel, year, value)                                                                  \
  {                                                                                                \
    value, FALSE, panel "/" year, panel " " year ": " #value                                       \
  }
#define NOTED(panel, year, value)                                                                  \
  {                                                                                                \
    value, TRUE, panel "/" year, panel " " year ": " #value ". Ny enkät"                          \
  }

static const SpannPanelPoint members[N_YEARS] = {
    POINT ("a", "2022", 34), POINT ("a", "2023", 36), POINT ("a", "2024", 41),
    POINT ("a", "2025", 45), POINT ("a", "2026", 49),
};
static const SpannPanelPoint exporters[N_YEARS] = {
    POINT ("b", "2022", 18), POINT ("b", "2023", NAN), NOTED ("b", "2024", 22),
    POINT ("b", "2025", 27), POINT ("b", "2026", 31),
};
static const SpannPanelPoint ratings[N_YEARS] = {
    POINT ("c", "2022", 3.4), POINT ("c", "2023", NAN), POINT ("c", "2024", 3.3),
    POINT ("c", "2025", NAN), POINT ("c", "2026", 2.6),
};
static const SpannPanelPoint results[N_YEARS] = {
    POINT ("d", "2022", -2.5), POINT ("d", "2023", 0),    POINT ("d", "2024", 1.5),
    POINT ("d", "2025", 1.5),  POINT ("d", "2026", -0.5),
};
static const SpannPanelPoint unknown[N_YEARS] = {
    {NAN, FALSE, NULL, NULL}, {NAN, FALSE, NULL, NULL}, {NAN, FALSE, NULL, NULL},
    {NAN, FALSE, NULL, NULL}, {NAN, FALSE, NULL, NULL},
};

static const SpannPanel panels[] = {
    {"Medlemmar", "Hela ekosystemet", "49", "medlemmar 2026",
     "▲ upp 15 sedan 2022 · ▲ upp 4 sedan 2025", members, "panel/a", "Medlemmar: 49"},
    {"Medlemmar som exporterar", "Det globala marknadsgapet", "31", "procent 2026",
     "▲ upp 13 sedan 2022 · ▲ upp 4 sedan 2025", exporters, "panel/b", "Export: 31 procent"},
    {"Företagens betyg på myndigheternas förståelse", "Myndighetsgapet", "2,6", "betyg 1–5 2026",
     "▼ ned 0,8 sedan 2022 · ▼ ned 0,7 sedan 2024", ratings, "panel/c", "Betyg: 2,6"},
    {"Gemensamt resultat", NULL, "−0,5", "mnkr 2026", "▲ upp 2 sedan 2022 · ▼ ned 2 sedan 2025",
     results, "panel/d", "Resultat: −0,5 mnkr"},
    {"Praktikplatser", "Utbildningsgapet", NULL, "inget värde till och med 2026", NULL, unknown,
     "panel/e", "Praktikplatser: inget värde"},
};

static const char *const years[N_YEARS] = {"2022", "2023", "2024", "2025", "2026"};

const SpannPanelsSpec sample_panels = {
    .panels = panels,
    .n_panels = G_N_ELEMENTS (panels),
    .empty_text = "Det finns inga indikatorer",
    .names = years,
    .n_names = N_YEARS,
    .noted_name = "värde med anmärkning",
};

const SpannFrameSpec sample_panels_frame = {
    .title = "Antalet medlemmar har ökat från 34 till 49 sedan 2022",
    .subtitle = "Malmens Verkstad · indikatorer 2022–2026 · fyra av fem har värde för 2026",
    .foot = "Källa: ekosystemets indikatorer. Var och en har en egen skala från noll.",
    .legend = TRUE,
    .language = "sv",
};

SpannPanelsSpec
sample_panels_speak (const SpannPanelsSpec *spec)
{
  static SpannLanguage *english = NULL;
  SpannPanelsSpec speaking = *spec;

  if (english == NULL)
    english = spann_language_new ("en", "", NULL);
  speaking.language = english;
  return speaking;
}
