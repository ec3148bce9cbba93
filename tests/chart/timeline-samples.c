/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "timeline-samples.h"

#define BAR(first, last, style, text, short_text, id)                                              \
  {                                                                                                \
    first, last + 1, SPANN_BAR_##style, text, short_text, "period/" id, #first "–" #last           \
  }
#define EVALUATION(at, id)                                                                         \
  {                                                                                                \
    at, SPANN_EVENT_EVALUATION, "evaluation/" id, "utvärdering " #at                               \
  }
#define DECISION(at, id)                                                                           \
  {                                                                                                \
    at, SPANN_EVENT_DECISION, "decision/" id, "beslut " #at                                        \
  }
#define ROW(name, note, bars, events)                                                              \
  {                                                                                                \
    name, note, bars, G_N_ELEMENTS (bars), events, G_N_ELEMENTS (events), "ecosystem/" name, name  \
  }

static const SpannTimelineBar workshop_bars[] = {
    BAR (2024, 2026, SOLID, "900 tkr/år", "900", "a1"),
    BAR (2027, 2029, HATCHED, "900 tkr/år", "900", "a2"),
    BAR (2030, 2032, DASHED, NULL, NULL, "a3"),
};
static const SpannTimelineEvent workshop_events[] = {
    EVALUATION (2022.4, "a1"), DECISION (2023.95, "a2"),   EVALUATION (2024.8, "a3"),
    EVALUATION (2025.8, "a4"), EVALUATION (2026.72, "a5"), EVALUATION (2026.78, "a6"),
};
static const SpannTimelineBar visit_bars[] = {
    BAR (2024, 2026, SOLID, "750 tkr/år", "750", "b1"),
    BAR (2027, 2029, LINED, "800 tkr/år", "800", "b2"),
};
static const SpannTimelineEvent visit_events[] = {
    EVALUATION (2022.5, "b1"),
    DECISION (2023.95, "b2"),
    EVALUATION (2026.8, "b3"),
    DECISION (2026.85, "b4"),
};
static const SpannTimelineBar forest_bars[] = {
    BAR (2025, 2027, SOLID, "600 tkr/år", "600", "c1"),
    BAR (2028, 2030, DASHED, "600 tkr/år", "600", "c2"),
    BAR (2031, 2032, CROSSED, NULL, NULL, "c3"),
};
static const SpannTimelineEvent forest_events[] = {
    EVALUATION (2022.6, "c1"),
    DECISION (2024.95, "c2"),
    EVALUATION (2025.8, "c3"),
};
static const SpannTimelineBar teller_bars[] = {
    BAR (2024, 2025, CROSS_HATCHED, "avbruten 2025", "avbruten", "d1"),
};
static const SpannTimelineEvent teller_events[] = {
    EVALUATION (2022.7, "d1"),
    DECISION (2023.95, "d2"),
    EVALUATION (2025.77, "d3"),
    DECISION (2025.94, "d4"),
};
static const SpannTimelineBar old_bars[] = {
    BAR (2020, 2022, GREY, "300 tkr/år", "300", "e1"),
};
static const SpannTimelineEvent new_events[] = {EVALUATION (2026.8, "f1")};

static const SpannTimelineRow rows[] = {
    ROW ("Malmens Verkstad", "3 av 9 år", workshop_bars, workshop_events),
    ROW ("Norrljus Besök", "3 av 9 år", visit_bars, visit_events),
    ROW ("Skogsslingan", "2 av 8 år", forest_bars, forest_events),
    ROW ("Berättarna i Norr", "2 år", teller_bars, teller_events),
    ROW ("Föreningen för allt som någonsin byggts vid den långa älven", "annat stöd", old_bars,
         new_events),
};

static const SpannTimelineBand bands[] = {
    {2020, 2023, "Loket 2020–2022", "Loket", TRUE},
    {2024, 2027, "Period 1 2024–2026", "Period 1", FALSE},
    {2027, 2030, "Period 2 2027–2029", "Period 2", FALSE},
    {2030, 2033, "Period 3 2030–2032", "Period 3", FALSE},
};

static const SpannBarKey bar_keys[] = {
    {SPANN_BAR_LINED, "beviljad"},     {SPANN_BAR_SOLID, "pågår"},
    {SPANN_BAR_GREY, "avslutad"},      {SPANN_BAR_CROSS_HATCHED, "avbruten"},
    {SPANN_BAR_HATCHED, "föreslagen"}, {SPANN_BAR_DASHED, "planerad"},
    {SPANN_BAR_CROSSED, "avslagen"},
};

const SpannTimelineSpec sample_timeline = {
    .first_year = 2020,
    .last_year = 2032,
    .bands = bands,
    .n_bands = G_N_ELEMENTS (bands),
    .rows = rows,
    .n_rows = G_N_ELEMENTS (rows),
    .empty_text = "Portföljen har inga ekosystem",
    .name_heading = "Ekosystem",
    .note_heading = "Använda år",
    .today = 2026.893,
    .today_label = "i dag",
    .goal_year = 2032,
    .goal_label = "mål 2032",
    .bar_keys = bar_keys,
    .n_bar_keys = G_N_ELEMENTS (bar_keys),
    .event_names = {"utvärdering", "beslut"},
};

const SpannFrameSpec sample_timeline_frame = {
    .title = "Fyra ekosystem går in i period 2; ett kan inte få nio år före 2032",
    .subtitle = "Finansiering 2020–2032 · tre år gånger tre, högst nio år · läget 2026-11-23",
    .foot = "Källa: nämndens beslut och planeringen",
    .legend = TRUE,
    .language = "sv",
};
