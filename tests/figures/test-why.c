/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fields.h"
#include "spann-fixture.h"
#include "spann-sample.h"
#include "spann-situation.h"
#include "spann-speaking.h"
#include "spann-why.h"

static SpannObject *
give_reason (SpannObject *ecosystem)
{
  SpannObject *evaluation = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, "e2026"));
  SpannObject *score = spann_object_ref (
      (SpannObject *)spann_object_find_item (evaluation, SPANN_EVALUATION_SCORES, "gap-1"));

  score = spann_object_with (score, SPANN_GAP_ASSESSMENT_REASON,
                             sample_text ("Tre nya projekt", "Three new projects"));
  evaluation = spann_object_with_item (evaluation, SPANN_EVALUATION_SCORES, score, NULL);
  return spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, evaluation, NULL);
}

/* One ecosystem with evaluations, of which the first lacks a row for a gap, and a reason, one with
 * periods, payments and a frame, indicators and phases. */
static SpannObject *
make_root (void)
{
  static const Situation situation = {3, "22", NULL, "44-"};
  static const Plan plans[SITUATION_MAX_PERIODS] = {{2024, 2026, SPANN_MATTER_OUTCOME_APPROVED},
                                                    {2027, 2029, SITUATION_PLANNED}};
  SpannObject *ecosystem = situation_make_ecosystem (&situation);
  SpannObject *root = NULL;

  ecosystem = give_reason (ecosystem);
  ecosystem = situation_add_indicator (ecosystem, "firms", SPANN_INDICATOR_KIND_MEMBERS, NULL, 2024,
                                       "34 - 49");
  ecosystem = situation_add_phase (ecosystem, "2025-01-01", "new");
  root = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  root = situation_add_funded (root, "paid", "Skogsslingan", plans);
  root = situation_add_frame (root, 2026, 4000000);
  return situation_add_payment (root, "paid", "paid-1", "2026-05-03", 450000);
}

/* All lines, one a line. (transfer full) */
static char *
join (const SpannWhy *why)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < why->lines->len; i++)
    g_string_append_printf (text, "%s\n", g_array_index (why->lines, SpannWhyLine, i).text);
  return g_string_free (text, FALSE);
}

/* @lines: a part of what it tells, in each language */
static const struct {
  SpannFigureKind kind;
  const char *mark;
  SpannWhyPlace place;
  const char *evaluation;
  const char *lines[N_SPEAKING];
} cases[] = {
    {SPANN_FIGURE_RADAR,
     "now/gap-1",
     SPANN_WHY_EVALUATION,
     "e2026",
     {"Från: uppföljning, 2026-10-15, regionen", "From: follow-up, 2026-10-15, the region"}},
    {SPANN_FIGURE_RADAR, "target/gap-1", SPANN_WHY_ECOSYSTEM, NULL, {"", ""}},
    {SPANN_FIGURE_RADARS,
     "baseline/eco/gap-2",
     SPANN_WHY_ECOSYSTEM,
     "e2022",
     {"Från: utgångsläge, 2022-05-10, regionen", "From: baseline, 2022-05-10, the region"}},
    {SPANN_FIGURE_RADARS,
     "ecosystem/eco",
     SPANN_WHY_ECOSYSTEM,
     "e2026",
     {"Jämförs med: utgångsläge, 2022-05-10, regionen",
      "Compared with: baseline, 2022-05-10, the region"}},
    {SPANN_FIGURE_HEAT,
     "gap/eco/gap-1",
     SPANN_WHY_ECOSYSTEM,
     "e2026",
     {"Tre nya projekt", "Three new projects"}},
    {SPANN_FIGURE_HEAT,
     "ecosystem/eco",
     SPANN_WHY_ECOSYSTEM,
     "e2026",
     {"bör prövas: färre än 3 områden framåt sedan utgångsläget\nGrund: antagande.",
      "review signal: fewer than 3 areas forward since the baseline\nBasis: assumption."}},
    {SPANN_FIGURE_CHANGE,
     "gap/gap-1",
     SPANN_WHY_EVALUATION,
     "e2026",
     {"Framåt och bakåt: en förändring på minst 0,5\nGrund: antagande.",
      "Forward and back: a change of at least 0.5\nBasis: assumption."}},
    {SPANN_FIGURE_TIMELINE,
     "period/paid-1/paid",
     SPANN_WHY_PERIOD,
     NULL,
     {"beslut 2023-11-20: bevilja stöd, godkänt", "decision 2023-11-20: grant funding, approved"}},
    {SPANN_FIGURE_TIMELINE,
     "period/paid-2/paid",
     SPANN_WHY_PERIOD,
     NULL,
     {"Inget ärende gäller perioden: den är bara planerad.",
      "No matter names it: it is only planned."}},
    {SPANN_FIGURE_TIMELINE,
     "ecosystem/paid",
     SPANN_WHY_ECOSYSTEM,
     NULL,
     {"period 2, 2027–2029, planerad", "period 2, 2027–2029, planned"}},
    {SPANN_FIGURE_TIMELINE,
     "evaluation/e2022/eco",
     SPANN_WHY_EVALUATION,
     "e2022",
     {"2 av 3 gap bedömda", "2 of 3 gaps assessed"}},
    {SPANN_FIGURE_TIMELINE,
     "decision/matter-paid-1/paid",
     SPANN_WHY_NOWHERE,
     NULL,
     {"Beslutspunkter\nInget är angivet.", "Decision points\nNone is given."}},
    {SPANN_FIGURE_MONEY,
     "year/2026/paid",
     SPANN_WHY_NOWHERE,
     NULL,
     {"Skogsslingan: beviljat 900\302\240tkr",
      "Skogsslingan: granted SEK\302\240900\302\240thousand"}},
    {SPANN_FIGURE_MONEY,
     "year/2031",
     SPANN_WHY_NOWHERE,
     NULL,
     {"Det finns inga belopp.", "There are no amounts."}},
    {SPANN_FIGURE_MONEY,
     "ecosystem/paid",
     SPANN_WHY_ECOSYSTEM,
     NULL,
     {"period 1, 2024–2026, pågår", "period 1, 2024–2026, ongoing"}},
    {SPANN_FIGURE_INDICATORS,
     "firms/2025",
     SPANN_WHY_INDICATOR,
     NULL,
     {"firms-sv: 49 st 2026, upp 15 sedan 2024", "firms-en: 49 pcs 2026, up 15 since 2024"}},
    {SPANN_FIGURE_INDICATORS,
     "indicator/firms",
     SPANN_WHY_INDICATOR,
     NULL,
     {"Anmärkningar\nInget är angivet.", "Notes\nNone is given."}},
    {SPANN_FIGURE_PHASES,
     "ecosystem/eco",
     SPANN_WHY_ECOSYSTEM,
     NULL,
     {"Om fasen är stödberättigad\nnej\nGrund: antagande.",
      "Whether the phase is eligible\nno\nBasis: assumption."}},
    {SPANN_FIGURE_PHASES,
     "phase/eco-1/eco",
     SPANN_WHY_ECOSYSTEM,
     NULL,
     {"Motivering\nEtt skäl.", "Reason\nA reason."}},
};

static void
test_kinds (void)
{
  g_autoptr (SpannObject) root = make_root ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (guint j = 0; j < N_SPEAKING; j++) {
      SpannFigureRequest request = situation_request ();
      g_autoptr (SpannWhy) why = NULL;
      g_autofree char *lines = NULL;

      request.kind = cases[i].kind;
      request.language = speaking (j);
      why = spann_why_new (root, &request, cases[i].mark, "Words. With a dot");
      lines = join (why);
      if (strstr (lines, cases[i].lines[j]) == NULL)
        g_error ("%s tells “%s”", cases[i].mark, lines);
      g_assert_cmpstr (why->title, ==, "Words. With a dot");
      g_assert_cmpint (why->place, ==, cases[i].place);
      g_assert_cmpstr (why->evaluation, ==, cases[i].evaluation);
    }
  }
}

/* The reason is told once: it is cut from the mark's words where they end in it. */
static void
test_reason (void)
{
  static const struct {
    const char *label;
    const char *title;
  } labels[] = {
      {"Gap 1, now: 2. Three new projects", "Gap 1, now: 2"},
      {"Three new projects", "Three new projects"},
      {"Gap 1, now: 2", "Gap 1, now: 2"},
      {"Three new projects. Gap 1", "Three new projects. Gap 1"},
  };
  g_autoptr (SpannObject) root = make_root ();
  SpannFigureRequest request = situation_request ();

  request.language = speaking (SPEAKING_ENGLISH);
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++) {
    g_autoptr (SpannWhy) why = spann_why_new (root, &request, "now/gap-1", labels[i].label);

    g_assert_cmpstr (why->title, ==, labels[i].title);
    g_assert_cmpstr (g_array_index (why->lines, SpannWhyLine, 1).text, ==, "Three new projects");
  }
}

/* A decision after the day that the figure shows is not told. */
static void
test_later_decision (void)
{
  static const char *const told[N_SPEAKING] = {"Ärende\nbevilja stöd, ej beslutat\n",
                                               "Matter\ngrant funding, not decided\n"};
  g_autoptr (SpannObject) root = make_root ();
  SpannFigureRequest request = situation_request ();

  request.kind = SPANN_FIGURE_TIMELINE;
  request.as_of = spann_date_new (2023, 11, 19);
  for (guint i = 0; i < N_SPEAKING; i++) {
    g_autoptr (SpannWhy) why = NULL;
    g_autofree char *lines = NULL;

    request.language = speaking (i);
    why = spann_why_new (root, &request, "period/paid-1/paid", "Words");
    lines = join (why);
    g_assert_cmpstr (lines, ==, told[i]);
  }
}

/* A mark that is nobody's tells no more than its words. */
static void
test_unknown (void)
{
  static const char *const marks[] = {"",          "x",          "now/none",       "period/none",
                                      "year/none", "phase/none", "ecosystem/none", "a/b/c/d"};
  g_autoptr (SpannObject) root = make_root ();

  for (guint kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++) {
    for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
      SpannFigureRequest request = situation_request ();
      g_autoptr (SpannWhy) why = NULL;

      request.kind = kind;
      request.language = speaking (SPEAKING_ENGLISH);
      why = spann_why_new (root, &request, marks[i], "Words");
      g_assert_cmpstr (why->title, ==, "Words");
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/why/kinds", test_kinds);
  g_test_add_func ("/why/reason", test_reason);
  g_test_add_func ("/why/later-decision", test_later_decision);
  g_test_add_func ("/why/unknown", test_unknown);
  return g_test_run ();
}
