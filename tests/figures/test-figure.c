/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure.h"

#include <string.h>

#include "chart-checks.h"
#include "spann-error.h"
#include "spann-situation.h"
#include "spann-speaking.h"

#define N_MANY 40

static SpannFigure *
make_figure (SpannObject *portfolio, SpannFigureKind kind, Speaking language)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (GError) error = NULL;
  SpannFigure *figure;

  request.kind = kind;
  request.language = speaking (language);
  figure = spann_figure_new (portfolio, &request, &error);
  g_assert_no_error (error);
  return figure;
}

/* Lays @figure out at many sizes and with every part left out, and checks that nothing overlaps. A
 * theme moves nothing, so each look has one of them in turn. */
static void
check_every_look (const SpannFigure *figure)
{
  static const double sizes[][2] = {{200, 150}, {480, 360}, {800, 600}, {1920, 1080}};
  static const SpannFigureParts parts[] = {SPANN_FIGURE_ALL, SPANN_FIGURE_LEGEND, 0};

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    for (guint j = 0; j < G_N_ELEMENTS (parts); j++) {
      SpannThemeKind theme = (i + j) % SPANN_N_THEME_KINDS;
      g_autoptr (SpannDrawing) drawing = spann_figure_lay_out (figure, spann_theme_get (theme),
                                                               parts[j], sizes[i][0], sizes[i][1]);

      g_assert_cmpfloat (spann_drawing_get_width (drawing), ==, sizes[i][0]);
      check_drawing_is_sound (drawing);
    }
  }
}

/* What every figure must have, whatever it is made from. */
static void
check_figure (SpannObject *portfolio, gboolean look)
{
  for (SpannFigureKind kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autoptr (SpannFigure) figure = make_figure (portfolio, kind, j);
      const GPtrArray *table = spann_figure_get_table (figure);
      guint n_columns = g_strv_length (table->pdata[0]);

      g_assert_cmpstr (spann_figure_get_title (figure), !=, "");
      g_assert_nonnull (strstr (spann_figure_get_foot (figure), "2026-11-23"));
      g_assert_true (
          g_str_has_prefix (spann_figure_get_summary (figure), spann_figure_get_title (figure)));
      for (guint i = 0; i < table->len; i++)
        g_assert_cmpuint (g_strv_length (table->pdata[i]), ==, n_columns);
      if (look)
        check_every_look (figure);
    }
  }
}

static void
test_kind (void)
{
  SpannFigureKind kind = SPANN_FIGURE_TIMELINE;

  g_assert_true (spann_figure_kind_parse ("radar", &kind));
  g_assert_cmpint (kind, ==, SPANN_FIGURE_RADAR);
  g_assert_false (spann_figure_kind_parse ("pie", &kind));
  g_assert_cmpint (kind, ==, SPANN_FIGURE_RADAR);
  g_assert_cmpstr (spann_figure_kind_to_string (SPANN_FIGURE_TIMELINE), ==, "timeline");
  g_assert_true (spann_figure_kind_is_about_one (SPANN_FIGURE_RADAR));
  g_assert_false (spann_figure_kind_is_about_one (SPANN_FIGURE_TIMELINE));
  g_assert_true (spann_figure_kind_has_breakdown (SPANN_FIGURE_MONEY));
  g_assert_false (spann_figure_kind_has_breakdown (SPANN_FIGURE_RADAR));
}

/* Money and phases show all, or the one that is asked for. */
static void
test_is_about_one (void)
{
  static const struct {
    SpannFigureKind kind;
    gboolean is_about_one;
    gboolean is_about_asked;
  } cases[] = {
      {SPANN_FIGURE_RADAR, TRUE, TRUE},
      {SPANN_FIGURE_MONEY, FALSE, TRUE},
      {SPANN_FIGURE_PHASES, FALSE, TRUE},
      {SPANN_FIGURE_TIMELINE, FALSE, FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannFigureRequest request = {.kind = cases[i].kind};

    g_assert_cmpint (spann_figure_request_is_about_one (&request), ==, cases[i].is_about_one);
    request.ecosystem = "eco";
    g_assert_cmpint (spann_figure_request_is_about_one (&request), ==, cases[i].is_about_asked);
  }
}

/* Every kind is listed by the name that is typed for it. */
static void
test_kind_list (void)
{
  g_autofree char *list = spann_figure_kind_list ();
  g_auto (GStrv) names = g_strsplit (list, ", ", -1);

  g_assert_cmpuint (g_strv_length (names), ==, SPANN_N_FIGURE_KINDS);
  for (SpannFigureKind i = 0; i < SPANN_N_FIGURE_KINDS; i++) {
    SpannFigureKind kind = SPANN_N_FIGURE_KINDS;

    g_assert_true (spann_figure_kind_parse (names[i], &kind));
    g_assert_cmpint (kind, ==, i);
  }
}

static void
test_wrong (void)
{
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));

  for (SpannFigureKind kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++) {
    SpannFigureRequest request = situation_request ();
    g_autoptr (GError) error = NULL;

    request.kind = kind;
    request.language = speaking (SPEAKING_SWEDISH);
    g_assert_null (spann_figure_new (portfolio, &request, &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_USAGE);
  }
}

/* A figure outlives the portfolio that it was made from. */
static void
test_life (void)
{
  Situation situation = {3, "123", NULL, "321"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannFigure) figure = make_figure (portfolio, SPANN_FIGURE_RADAR, SPEAKING_SWEDISH);
  g_autoptr (SpannFigure) other = spann_figure_ref (figure);
  g_autoptr (SpannDrawing) drawing = NULL;
  g_autofree char *text = NULL;

  g_clear_pointer (&portfolio, spann_object_unref);
  g_clear_pointer (&figure, spann_figure_unref);
  drawing =
      spann_figure_lay_out (other, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL, 800, 600);
  g_assert_nonnull (check_find_text (drawing, "Ett gap har minskat sedan utgångsläget, ett har "
                                              "ökat"));
  text = spann_figure_dup_table_text (other);
  g_assert_cmpstr (text, ==,
                   "Gap\tUtgångsläge 2022\tNu, okt 2026\tSedan utgångsläget\n"
                   "Gapet 1\t0,5\t1,5\t+1\nGapet 2\t1\t1\t±0\nGapet 3\t1,5\t0,5\t−1\n");
}

static void
test_parts (void)
{
  Situation situation = {3, "123", NULL, "321"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannFigure) figure = make_figure (portfolio, SPANN_FIGURE_RADAR, SPEAKING_SWEDISH);
  const struct {
    SpannFigureParts part;
    const char *text;
  } cases[] = {
      {SPANN_FIGURE_HEADING, spann_figure_get_title (figure)},
      {SPANN_FIGURE_HEADING, spann_figure_get_subtitle (figure)},
      {SPANN_FIGURE_LEGEND, "Nu, okt 2026"},
      {SPANN_FIGURE_FOOT, spann_figure_get_foot (figure)},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const SpannTheme *theme = spann_theme_get (SPANN_THEME_PRINT);
    g_autoptr (SpannDrawing) with = spann_figure_lay_out (figure, theme, cases[i].part, 1000, 700);
    g_autoptr (SpannDrawing) without =
        spann_figure_lay_out (figure, theme, SPANN_FIGURE_ALL & ~(guint)cases[i].part, 1000, 700);

    g_assert_nonnull (check_find_text (with, cases[i].text));
    g_assert_null (check_find_text (without, cases[i].text));
  }
}

static void
assert_mark (const SpannDrawing *drawing, const char *id, const char *label)
{
  for (guint i = 0; i < spann_drawing_get_n_marks (drawing); i++) {
    const SpannMark *mark = spann_drawing_get_mark (drawing, i);

    if (g_str_equal (mark->id, id)) {
      g_assert_cmpstr (mark->label, ==, label);
      return;
    }
  }
  g_error ("there is no mark %s", id);
}

static void
test_radar_marks (void)
{
  Situation situation = {3, "12-", "333", "3-1"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannFigure) figure = make_figure (portfolio, SPANN_FIGURE_RADAR, SPEAKING_ENGLISH);
  g_autoptr (SpannDrawing) drawing = spann_figure_lay_out (
      figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL, 800, 600);

  /* Three now, the missing one included; three before; two at the baseline. */
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 8);
  assert_mark (drawing, "now/gap-1", "Side 1, now Oct 2026: 1.5 – between “level-1” and “level-2”");
  assert_mark (drawing, "now/gap-2", "Side 2, now Oct 2026: not assessed");
  assert_mark (drawing, "previous/gap-2",
               "Side 2, previous Oct 2025: 1.5 – between “level-1” and “level-2”");
  assert_mark (drawing, "baseline/gap-1",
               "Side 1, baseline 2022: 0.5 – between “level-0” and “level-1”");
}

static void
test_change_marks (void)
{
  Situation situation = {3, "12-", NULL, "321"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannFigure) figure = make_figure (portfolio, SPANN_FIGURE_CHANGE, SPEAKING_ENGLISH);
  g_autoptr (SpannDrawing) drawing = spann_figure_lay_out (
      figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL, 800, 600);

  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 3);
  g_assert_cmpstr (spann_drawing_get_mark (drawing, 0)->id, ==, "gap/gap-1");
  assert_mark (drawing, "gap/gap-1", "Side 1, baseline 2022: 0.5, now Oct 2026: 1.5, forward 1");
  g_assert_nonnull (check_find_text (drawing, "not assessed at the baseline"));
}

static void
test_heat_marks (void)
{
  Situation situation = {3, "12-", NULL, "321"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannFigure) figure = make_figure (portfolio, SPANN_FIGURE_HEAT, SPEAKING_ENGLISH);
  g_autoptr (SpannDrawing) drawing = spann_figure_lay_out (
      figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL, 800, 600);

  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 4);
  g_assert_cmpstr (spann_drawing_get_mark (drawing, 0)->id, ==, "ecosystem/eco");
  assert_mark (drawing, "gap/eco/gap-1",
               "Rymdsluttningen, 1 Side 1: 1.5, forward 1 since the baseline");
}

static void
test_radars_marks (void)
{
  Situation situation = {3, "12-", "333", "3-1"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannFigure) figure = make_figure (portfolio, SPANN_FIGURE_RADARS, SPEAKING_ENGLISH);
  g_autoptr (SpannDrawing) drawing = spann_figure_lay_out (
      figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL, 800, 600);

  /* The radar's name, and as many as in a radar of its own. */
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 9);
  assert_mark (drawing, "ecosystem/eco",
               "Rymdsluttningen · evaluation 2026-10-15 · the region's assessment · 2 of 3 gaps "
               "assessed · scale 0–4: the only comparable gap has narrowed since the baseline");
  assert_mark (drawing, "now/eco/gap-2", "Side 2, now Oct 2026: not assessed");
  assert_mark (drawing, "previous/eco/gap-2",
               "Side 2, previous Oct 2025: 1.5 – between “level-1” and “level-2”");
}

static void
test_timeline_marks (void)
{
  static const Plan plans[SITUATION_MAX_PERIODS] = {{2024, 2026, SPANN_MATTER_OUTCOME_APPROVED},
                                                    {2027, 2029, SITUATION_PLANNED}};
  g_autoptr (SpannObject) portfolio = situation_add_funded (
      fixture_portfolio (fixture_strategy (3, 1)), "eco", "Skogsslingan", plans);
  g_autoptr (SpannFigure) figure = make_figure (portfolio, SPANN_FIGURE_TIMELINE, SPEAKING_SWEDISH);
  g_autoptr (SpannDrawing) drawing = spann_figure_lay_out (
      figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL, 1120, 500);

  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 4);
  assert_mark (drawing, "ecosystem/eco", "Skogsslingan: 3 av 9 år använda, 6 kvar");
  assert_mark (drawing, "period/eco-1/eco",
               "Skogsslingan, period 1, 2024–2026, pågår, 900\u00a0tkr per år");
  assert_mark (drawing, "period/eco-2/eco",
               "Skogsslingan, period 2, 2027–2029, planerad, 900\u00a0tkr per år");
  assert_mark (drawing, "decision/matter-eco-1/eco",
               "Skogsslingan, beslut 2023-11-20: bevilja stöd, godkänt. matter-eco-1");
}

/* A portfolio with money of every kind: granted and partly paid, above a frame, proposed, planned.
 */
static SpannObject *
make_funded (void)
{
  static const Plan plans[SITUATION_MAX_PERIODS] = {{2024, 2026, SPANN_MATTER_OUTCOME_APPROVED},
                                                    {2027, 2029, SITUATION_PROPOSED},
                                                    {2030, 2031, SITUATION_PLANNED}};
  SpannObject *portfolio = situation_add_funded (fixture_portfolio (fixture_strategy (3, 1)), "eco",
                                                 "Skogsslingan", plans);

  portfolio = situation_add_payment (portfolio, "eco", "eco-1", "2025-05-01", 450000);
  portfolio = situation_add_frame (portfolio, 2025, 1000000);
  return situation_add_frame (portfolio, 2026, 700000);
}

static void
test_money_marks (void)
{
  g_autoptr (SpannObject) portfolio = make_funded ();
  g_autoptr (SpannFigure) figure = make_figure (portfolio, SPANN_FIGURE_MONEY, SPEAKING_SWEDISH);
  g_autoptr (SpannDrawing) drawing = spann_figure_lay_out (
      figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL, 960, 560);

  /* Nine years; one of them has two parts, seven have one, the last none. */
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 9 + 2 + 7);
  assert_mark (drawing, "year/2024",
               "2024: beviljat 900\u00a0tkr, inget utbetalt, återstår 900\u00a0tkr, ingen ram "
               "angiven");
  assert_mark (drawing, "year/2025/paid", "2025, utbetalt 450\u00a0tkr");
  assert_mark (drawing, "year/2027/proposed", "2027, föreslaget 900\u00a0tkr");
  g_assert_nonnull (check_find_text (drawing, "+200"));
  g_assert_nonnull (check_find_text (drawing, "beviljat över ramen"));
}

/* By ecosystem there is a row for each, whatever it has. */
static void
test_money_by_ecosystem (void)
{
  g_autoptr (SpannObject) portfolio =
      fixture_add_ecosystem (make_funded (), fixture_ecosystem ("other", "Annat"));
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannFigure) figure = NULL;
  g_autoptr (SpannDrawing) drawing = NULL;

  request.kind = SPANN_FIGURE_MONEY;
  request.language = speaking (SPEAKING_SWEDISH);
  request.by_ecosystem = TRUE;
  figure = spann_figure_new (portfolio, &request, NULL);
  check_every_look (figure);
  drawing = spann_figure_lay_out (figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL,
                                  960, 560);
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 2 + 4);
  assert_mark (drawing, "ecosystem/other", "Annat: inget beviljat");
  assert_mark (drawing, "ecosystem/eco/planned", "Skogsslingan, planerat 1\u202f800\u00a0tkr");
}

/* Indicators that are whole, broken, alone and without a value. */
static void
test_indicators (void)
{
  SpannObject *ecosystem =
      situation_add_indicator (fixture_ecosystem ("eco", "Skogsslingan"), "members",
                               SPANN_INDICATOR_KIND_MEMBERS, NULL, 2022, "9 - 18! 21 24");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannFigure) figure = NULL;
  g_autoptr (SpannDrawing) drawing = NULL;

  ecosystem = situation_add_indicator (ecosystem, "one", SPANN_INDICATOR_KIND_OTHER, "gap-1", 2024,
                                       "1000000");
  ecosystem =
      situation_add_indicator (ecosystem, "none", SPANN_INDICATOR_KIND_OTHER, "gap-1", 2024, "-");
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  check_figure (portfolio, TRUE);
  figure = make_figure (portfolio, SPANN_FIGURE_INDICATORS, SPEAKING_SWEDISH);
  drawing = spann_figure_lay_out (figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL,
                                  960, 560);
  /* Three titles; five years of the first, what lacks included; three of the second. */
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 3 + 5 + 3);
  assert_mark (drawing, "indicator/members",
               "members-sv: 24 st 2026, upp 15 sedan 2022, upp 3 sedan 2025");
  assert_mark (drawing, "members/2023", "members-sv 2023: värde saknas");
  assert_mark (drawing, "members/2024", "members-sv 2024: 18 st. Ny enkät.");
  assert_mark (drawing, "indicator/none", "none-sv: inget värde till och med 2026");
  g_assert_nonnull (check_find_text (drawing, "värde med anmärkning"));
}

/* Phases of every kind, one of a few days, and an ecosystem whose phase is not known. */
static void
test_phases (void)
{
  SpannObject *ecosystem = situation_make_unphased ("eko");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannFigure) figure = NULL;
  g_autoptr (SpannDrawing) drawing = NULL;

  ecosystem = situation_add_phase (ecosystem, "2021-01-01", "new");
  ecosystem = situation_add_phase (ecosystem, "2024-03-01", "mature");
  ecosystem = situation_add_phase (ecosystem, "2026-11-20", "new");
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)), ecosystem);
  portfolio =
      fixture_add_ecosystem (g_steal_pointer (&portfolio), situation_make_unphased ("annat"));
  check_figure (portfolio, TRUE);
  figure = make_figure (portfolio, SPANN_FIGURE_PHASES, SPEAKING_SWEDISH);
  drawing = spann_figure_lay_out (figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL,
                                  1120, 400);
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 2 + 3 + 1);
  assert_mark (drawing, "ecosystem/eko", "eko: new sedan 2026-11-20");
  assert_mark (drawing, "phase/eko-1/eko",
               "eko, mature (stödberättigad) från 2024-03-01 till 2026-11-20. Ett skäl.");
  assert_mark (drawing, "unknown/annat", "annat, okänd fas");
  g_assert_nonnull (check_find_text (drawing, "1 mature (stödberättigad)"));
  g_assert_nonnull (check_find_text (drawing, "2 new"));
}

/* Two periods share a year, one is refused and proposed anew: every bar keeps to its own years. */
static void
test_overlap (void)
{
  static const Plan plans[SITUATION_MAX_PERIODS] = {
      {2024, 2026, SPANN_MATTER_OUTCOME_APPROVED},
      {2026, 2028, SITUATION_PLANNED},
      {2026, 2028, SPANN_MATTER_OUTCOME_NOT_CARRIED},
      {2025, 2026, SITUATION_PLANNED},
  };
  g_autoptr (SpannObject) portfolio = situation_add_funded (
      fixture_portfolio (fixture_strategy (3, 1)), "eco", "Skogsslingan", plans);

  check_figure (portfolio, TRUE);
}

static void
test_gaps (void)
{
  static const Situation situations[] = {
      {3, "123", "2-2", "-33"},
      {5, "12345", NULL, "54321"},
      {12, "123456781234", "222222222222", "8-7-6-5-4-3-"},
      {3, NULL, NULL, NULL},
      {5, "-----", "-----", "-----"},
      {5, "00000", NULL, "88888"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (situations); i++) {
    g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situations[i]);

    check_figure (portfolio, TRUE);
  }
}

/* Names as people could type them, and as nobody should. */
static void
test_names (void)
{
  static const char *const names[] = {
      "E",
      "Nordkalottens ekosystem för cirkulär stålframställning i norr",
      "Ettmycketlångtordutannågotmellanrumalls-och-ett-till-likadant",
      "<b>Skog</b> & <script>alert(\"1\")</script>",
      "Rad\nbrytning\toch\x07 klocka",
      "\u202eåt andra hållet",
      "Ekosystem 🌲 och ett tecken ur \u5b57",
  };
  static const int scores[] = {1, 2, 3};
  static const Plan plans[SITUATION_MAX_PERIODS] = {{2024, 2026, SPANN_MATTER_OUTCOME_APPROVED}};

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (SpannObject) portfolio = fixture_add_ecosystem (
        fixture_portfolio (fixture_strategy (3, 1)),
        fixture_add_evaluation (fixture_ecosystem ("eco", names[i]), "one", "2022-05-10",
                                SPANN_EVALUATION_KIND_BASELINE, scores, 3));

    portfolio = situation_add_funded (g_steal_pointer (&portfolio), "other", names[i], plans);
    check_figure (portfolio, TRUE);
  }
}

static void
test_many (void)
{
  static const Plan plans[SITUATION_MAX_PERIODS] = {{2024, 2026, SPANN_MATTER_OUTCOME_APPROVED},
                                                    {2027, 2029, SITUATION_PROPOSED}};
  g_autoptr (SpannObject) portfolio = fixture_portfolio (fixture_strategy (3, 1));
  g_autoptr (SpannFigure) figure = NULL;
  g_autoptr (SpannDrawing) drawing = NULL;
  double width, height;

  for (guint i = 0; i < N_MANY; i++) {
    g_autofree char *key = g_strdup_printf ("eco%u", i);

    portfolio =
        situation_add_funded (g_steal_pointer (&portfolio), key, "Ett av många ekosystem", plans);
  }
  figure = make_figure (portfolio, SPANN_FIGURE_TIMELINE, SPEAKING_SWEDISH);
  g_assert_cmpstr (spann_figure_get_title (figure), ==, "40 ekosystem är på väg in i period 2");
  spann_figure_get_natural_size (figure, &width, &height);
  g_assert_cmpfloat (spann_figure_get_natural_width (figure), ==, width);
  drawing = spann_figure_lay_out (figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL,
                                  width, height);
  check_drawing_is_sound (drawing);
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, N_MANY * 4);
}

/* How often the chart of the money of one ecosystem says @text, with a period without amounts from
 * @first on; 0 for no period. */
static guint
count_texts (int first, const char *text)
{
  const Plan plans[SITUATION_MAX_PERIODS] = {{first, 2032, SITUATION_UNSET}};
  g_autoptr (SpannObject) portfolio =
      situation_add_funded (fixture_portfolio (fixture_strategy (3, 1)), "eco", "Malmen", plans);
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannFigure) figure = NULL;
  g_autoptr (SpannDrawing) drawing = NULL;
  guint n = 0;

  request.kind = SPANN_FIGURE_MONEY;
  request.language = speaking (SPEAKING_SWEDISH);
  figure = spann_figure_new (portfolio, &request, NULL);
  drawing = spann_figure_lay_out (figure, spann_theme_get (SPANN_THEME_LIGHT), 0, 900, 500);
  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    n += shape->kind == SPANN_SHAPE_TEXT && g_str_equal (shape->text.text, text);
  }
  return n;
}

/* A year has a 0 when there is nothing in it, and not when an amount of it is not set yet. */
static void
test_unset_amounts (void)
{
  g_assert_cmpuint (count_texts (2030, "–"), ==, 3);
  g_assert_cmpuint (count_texts (2030, "0"), ==, 6);
  g_assert_cmpuint (count_texts (0, "–"), ==, 0);
  g_assert_cmpuint (count_texts (0, "0"), ==, 9);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/kind", test_kind);
  g_test_add_func ("/figure/is-about-one", test_is_about_one);
  g_test_add_func ("/figure/kind-list", test_kind_list);
  g_test_add_func ("/figure/wrong", test_wrong);
  g_test_add_func ("/figure/life", test_life);
  g_test_add_func ("/figure/parts", test_parts);
  g_test_add_func ("/figure/marks/radar", test_radar_marks);
  g_test_add_func ("/figure/marks/change", test_change_marks);
  g_test_add_func ("/figure/marks/heat", test_heat_marks);
  g_test_add_func ("/figure/marks/radars", test_radars_marks);
  g_test_add_func ("/figure/marks/timeline", test_timeline_marks);
  g_test_add_func ("/figure/marks/money", test_money_marks);
  g_test_add_func ("/figure/money-by-ecosystem", test_money_by_ecosystem);
  g_test_add_func ("/figure/indicators", test_indicators);
  g_test_add_func ("/figure/phases", test_phases);
  g_test_add_func ("/figure/overlap", test_overlap);
  g_test_add_func ("/figure/gaps", test_gaps);
  g_test_add_func ("/figure/names", test_names);
  g_test_add_func ("/figure/many", test_many);
  g_test_add_func ("/figure/unset-amounts", test_unset_amounts);
  return g_test_run ();
}
