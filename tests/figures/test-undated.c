/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-undated.h"

#include "spann-situation.h"
#include "spann-speaking.h"

/* What a portfolio has besides an ecosystem that was evaluated in 2022, 2025 and 2026. */
enum {
  VERSION = 1 << 0,    /* a second version of the strategy, which nothing was judged by */
  JUDGED = 1 << 1,     /* but the evaluation of 2026 */
  CORRECTION = 1 << 2, /* of the evaluation of 2025, with its day */
  DATED = 1 << 3,      /* with a day of its own */
  OTHER = 1 << 4,      /* of the baseline, with its day */
  PLANS = 1 << 5,      /* a period that is proposed */
  DECIDED = 1 << 6,    /* one that was decided in 2023 */
  FRAME = 1 << 7,
  TARGET = 1 << 8,
  LOG = 1 << 9, /* an entry of 2026-11-20 */
};

static SpannObject *
add_correction (SpannObject *ecosystem, const char *key, const char *replaces, const char *date)
{
  static const int scores[] = {2, 2, 2};

  ecosystem = fixture_add_evaluation (ecosystem, key, date, SPANN_EVALUATION_KIND_FOLLOW_UP, scores,
                                      G_N_ELEMENTS (scores));
  return situation_with_field (ecosystem, key, SPANN_EVALUATION_REPLACES,
                               spann_value_string (replaces));
}

static SpannObject *
make_ecosystem (guint has)
{
  static const Situation situation = {3, "111", "222", "333"};
  SpannObject *ecosystem = situation_make_ecosystem (&situation);

  if (has & JUDGED)
    ecosystem = situation_with_field (ecosystem, "e2026", SPANN_EVALUATION_STRATEGY_VERSION,
                                      spann_value_integer (2));
  if (has & CORRECTION)
    ecosystem = add_correction (ecosystem, "c2025", "e2025", "2025-10-15");
  if (has & DATED)
    ecosystem = add_correction (ecosystem, "c2025", "e2025", "2025-12-01");
  if (has & OTHER)
    ecosystem = add_correction (ecosystem, "c2022", "e2022", "2022-05-10");
  if (has & TARGET)
    ecosystem = fixture_add_target (ecosystem, "gap-1", 2032, 8);
  return ecosystem;
}

static SpannObject *
add_log (SpannObject *portfolio, const char *time)
{
  SpannObject *entry = spann_object_new (spann_noun_get (SPANN_NOUN_LOG_ENTRY), "entry");

  entry = spann_object_with (entry, SPANN_LOG_ENTRY_TIME, spann_value_string (time));
  return spann_object_append_item (portfolio, SPANN_PORTFOLIO_LOG, entry);
}

static SpannObject *
make_portfolio (guint has)
{
  static const Plan proposed[SITUATION_MAX_PERIODS] = {{2027, 2029, SITUATION_PROPOSED}};
  static const Plan decided[SITUATION_MAX_PERIODS] = {{2024, 2026, SPANN_MATTER_OUTCOME_APPROVED}};
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (3, 1));

  if (has & VERSION)
    portfolio =
        spann_object_append_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, fixture_strategy (3, 2));
  portfolio = fixture_add_ecosystem (portfolio, make_ecosystem (has));
  if (has & PLANS)
    portfolio = situation_add_funded (portfolio, "planned", "Plan", proposed);
  if (has & DECIDED)
    portfolio = situation_add_funded (portfolio, "decided", "Beslut", decided);
  if (has & FRAME)
    portfolio = situation_add_frame (portfolio, 2027, 4000000);
  return has & LOG ? add_log (portfolio, "2026-11-20T12:00:00Z") : portfolio;
}

/* One case for each way in which something has no date, or has one. */
static const struct {
  guint has;
  SpannFigureKind kind;
  const char *as_of;
  const char *items[N_SPEAKING]; /* NULL: nothing is said */
} cases[] = {
    /* A version is known from the day of the first evaluation by it; the only one always was. */
    {0, SPANN_FIGURE_HEAT, "2025-12-31", {NULL}},
    {VERSION,
     SPANN_FIGURE_HEAT,
     "2025-12-31",
     {"strategins version 2", "version 2 of the strategy"}},
    {VERSION | JUDGED,
     SPANN_FIGURE_HEAT,
     "2025-12-31",
     {"strategins version 2", "version 2 of the strategy"}},
    {VERSION | JUDGED | LOG, SPANN_FIGURE_HEAT, "2026-10-31", {NULL}},
    {VERSION | LOG,
     SPANN_FIGURE_HEAT,
     "2026-10-31",
     {"strategins version 2", "version 2 of the strategy"}},
    {VERSION | LOG,
     SPANN_FIGURE_TIMELINE,
     "2026-10-31",
     {"strategins version 2", "version 2 of the strategy"}},
    {VERSION | LOG,
     SPANN_FIGURE_PHASES,
     "2026-10-31",
     {"strategins version 2", "version 2 of the strategy"}},
    /* A radar is drawn by the version that its evaluation was judged by, which has a day. */
    {VERSION | LOG, SPANN_FIGURE_RADAR, "2026-10-31", {NULL}},
    /* Nothing has happened since: as it is now is as it was. */
    {VERSION | CORRECTION | PLANS | FRAME | TARGET, SPANN_FIGURE_HEAT, "2026-10-15", {NULL}},
    {VERSION | LOG, SPANN_FIGURE_HEAT, "2026-11-20", {NULL}},
    {VERSION | LOG,
     SPANN_FIGURE_HEAT,
     "2026-11-19",
     {"strategins version 2", "version 2 of the strategy"}},
    /* Corrections, where the figure shows them. */
    {CORRECTION,
     SPANN_FIGURE_RADAR,
     "2025-12-31",
     {"rättelsen av en utvärdering", "the correction of an evaluation"}},
    {CORRECTION | OTHER,
     SPANN_FIGURE_RADAR,
     "2025-12-31",
     {"rättelserna av två utvärderingar", "the corrections of two evaluations"}},
    {CORRECTION,
     SPANN_FIGURE_CHANGE,
     "2025-12-31",
     {"rättelsen av en utvärdering", "the correction of an evaluation"}},
    {CORRECTION,
     SPANN_FIGURE_RADARS,
     "2025-12-31",
     {"rättelsen av en utvärdering", "the correction of an evaluation"}},
    {CORRECTION | LOG, SPANN_FIGURE_HEAT, "2026-10-31", {NULL}},
    {CORRECTION | LOG,
     SPANN_FIGURE_RADARS,
     "2026-10-31",
     {"rättelsen av en utvärdering", "the correction of an evaluation"}},
    {CORRECTION | LOG,
     SPANN_FIGURE_RADAR,
     "2026-10-31",
     {"rättelsen av en utvärdering", "the correction of an evaluation"}},
    {CORRECTION | LOG, SPANN_FIGURE_CHANGE, "2026-10-31", {NULL}},
    {CORRECTION | LOG,
     SPANN_FIGURE_TIMELINE,
     "2026-10-31",
     {"rättelsen av en utvärdering", "the correction of an evaluation"}},
    {CORRECTION, SPANN_FIGURE_RADAR, "2025-10-14", {NULL}},
    {DATED, SPANN_FIGURE_RADAR, "2025-12-31", {NULL}},
    /* Plans. A decision has its day: before, the period was no more than planned. */
    {PLANS,
     SPANN_FIGURE_TIMELINE,
     "2025-12-31",
     {"föreslagna och planerade perioder", "proposed and planned periods"}},
    {PLANS, SPANN_FIGURE_HEAT, "2025-12-31", {NULL}},
    {DECIDED, SPANN_FIGURE_TIMELINE, "2025-12-31", {NULL}},
    {DECIDED,
     SPANN_FIGURE_TIMELINE,
     "2023-11-19",
     {"föreslagna och planerade perioder", "proposed and planned periods"}},
    {PLANS | FRAME,
     SPANN_FIGURE_MONEY,
     "2025-12-31",
     {"föreslagna och planerade perioder och ramar", "proposed and planned periods and frames"}},
    {FRAME, SPANN_FIGURE_MONEY, "2025-12-31", {"ramar", "frames"}},
    {TARGET, SPANN_FIGURE_RADAR, "2025-12-31", {"mål", "targets"}},
    {TARGET | CORRECTION | PLANS | VERSION, SPANN_FIGURE_INDICATORS, "2025-12-31", {NULL}},
    {TARGET | CORRECTION | PLANS | VERSION, SPANN_FIGURE_SHEET, "2025-12-31", {NULL}},
};

static void
test_words (void)
{
  static const char *const formats[N_SPEAKING] = {"Saknar datum och visas som det är nu: %s.",
                                                  "Without a date, and shown as now: %s."};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) portfolio = make_portfolio (cases[i].has);
    SpannFigureRequest request = {.kind = cases[i].kind};

    g_assert_true (spann_date_parse (cases[i].as_of, &request.as_of));
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autofree char *words = NULL;
      g_autofree char *expected = NULL;
      g_auto (GStrv) parts = g_strsplit (formats[j], "%s", 2);

      request.language = speaking (j);
      words = spann_undated_words (portfolio, &request);
      if (cases[i].items[0] != NULL)
        expected = g_strconcat (parts[0], cases[i].items[j], parts[1], NULL);
      g_test_message ("case %u", i);
      g_assert_cmpstr (words, ==, expected);
    }
  }
}

/* What was saved in the evening of a day is not later than that day, wherever one lives. */
static void
test_local_day (void)
{
  static const struct {
    const char *zone;
    const char *time;
    gboolean is_later;
  } edits[] = {
      {"UTC", "2026-11-20T23:59:59Z", FALSE},
      {"UTC", "2026-11-21T00:00:00Z", TRUE},
      {"EST5", "2026-11-21T04:59:59Z", FALSE},
      {"EST5", "2026-11-21T05:00:00Z", TRUE},
      {"CET-1", "2026-11-20T22:59:59Z", FALSE},
      {"CET-1", "2026-11-20T23:00:00Z", TRUE},
      {"UTC", "no time", FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++) {
    g_autoptr (SpannObject) portfolio = add_log (make_portfolio (FRAME), edits[i].time);
    SpannFigureRequest request = {.kind = SPANN_FIGURE_MONEY,
                                  .as_of = spann_date_new (2026, 11, 20),
                                  .language = speaking (SPEAKING_ENGLISH)};
    g_autofree char *words = NULL;

    g_setenv ("TZ", edits[i].zone, TRUE);
    words = spann_undated_words (portfolio, &request);
    g_test_message ("%s %s", edits[i].zone, edits[i].time);
    g_assert_cmpint (words != NULL, ==, edits[i].is_later);
  }
}

/* It stands below the figure and is read aloud. */
static void
test_figure (void)
{
  static const char *const sentence = " Saknar datum och visas som det är nu: ramar.";
  g_autoptr (SpannObject) portfolio = make_portfolio (FRAME);
  SpannFigureRequest request = {.kind = SPANN_FIGURE_MONEY,
                                .as_of = spann_date_new (2025, 12, 31),
                                .language = speaking (SPEAKING_SWEDISH)};
  g_autoptr (SpannFigure) figure = spann_figure_new (portfolio, &request, NULL);

  g_assert_true (g_str_has_suffix (spann_figure_get_foot (figure), sentence));
  g_assert_true (g_str_has_suffix (spann_figure_get_summary (figure), sentence));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/undated/words", test_words);
  g_test_add_func ("/undated/local-day", test_local_day);
  g_test_add_func ("/undated/figure", test_figure);
  return g_test_run ();
}
