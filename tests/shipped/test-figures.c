/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The figures of the example and of strategies with five and twelve gaps, as a planner gets them:
 * what they say, and how they look beside references that were looked at. */

#include "chart-checks.h"
#include "spann-export.h"
#include "spann-figure.h"
#include "spann-fixture.h"
#include "spann-library.h"
#include "spann-speaking.h"
#include "spann-store.h"
#include "spann-why.h"

/* A build of Pango may set letters a trifle apart; what one can see is more than this. */
#define TOLERANCE 0.5

#define EXAMPLE "examples/norrbotten.spann"

static SpannObject *
load (const char *path)
{
  g_autofree char *file = g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), path, NULL);
  g_autoptr (GError) error = NULL;
  SpannObject *root = g_str_has_suffix (path, ".json") ? spann_store_load_strategy (file, &error)
                                                       : spann_store_load (file, &error);

  g_assert_no_error (error);
  return root;
}

/* The key of the example's ecosystem @name. */
static const char *
find_ecosystem (const SpannObject *root, const char *name)
{
  for (guint i = 0; i < spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS); i++) {
    const SpannObject *ecosystem = spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, i);

    if (g_str_equal (spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME), name))
      return spann_object_get_key (ecosystem);
  }
  g_error ("the example has no %s", name);
}

static SpannFigure *
make_figure (SpannObject *root, SpannFigureKind kind, const char *ecosystem, const char *as_of,
             Speaking language)
{
  SpannFigureRequest request = {.kind = kind, .language = speaking (language)};
  g_autoptr (GError) error = NULL;
  SpannFigure *figure;

  if (ecosystem != NULL)
    request.ecosystem = find_ecosystem (root, ecosystem);
  g_assert_true (spann_date_parse (as_of, &request.as_of));
  figure = spann_figure_new (root, &request, &error);
  g_assert_no_error (error);
  return figure;
}

/* Every mark of every figure, the last of the sheet included, tells why it is as it is, beginning
 * with its own words. A target speaks for itself. */
static void
test_whys (void)
{
  g_autoptr (SpannObject) root = load (EXAMPLE);
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);

  for (guint i = 0; i < SPANN_N_FIGURE_KINDS * N_SPEAKING; i++) {
    SpannFigureRequest request = {.kind = i / N_SPEAKING, .language = speaking (i % N_SPEAKING)};
    g_autoptr (SpannFigure) figure = NULL;
    g_autoptr (SpannDrawing) drawing = NULL;

    g_assert_true (spann_date_parse ("2026-11-23", &request.as_of));
    figure = spann_figure_new (root, &request, NULL);
    drawing = spann_figure_lay_out (figure, theme, SPANN_FIGURE_ALL, 1200, 800);
    g_assert_cmpuint (spann_drawing_get_n_marks (drawing), >, 0);
    for (guint j = 0; j < spann_drawing_get_n_marks (drawing); j++) {
      const SpannMark *mark = spann_drawing_get_mark (drawing, j);
      g_autoptr (SpannWhy) why = spann_why_new (root, &request, mark->id, mark->label);

      g_assert_true (*why->title != '\0' && g_str_has_prefix (mark->label, why->title));
      if (why->lines->len == 0 && strstr (mark->id, "target/") == NULL)
        g_error ("%s has no why", mark->id);
    }
  }
}

static const struct {
  SpannFigureKind kind;
  const char *ecosystem;
  const char *as_of;
  const char *title[N_SPEAKING];
} titles[] = {
    {SPANN_FIGURE_RADAR,
     "Rymdsluttningen",
     "2026-11-23",
     {"Fem av sex jämförbara gap har minskat sedan utgångsläget, ett har ökat",
      "Five of six comparable gaps have narrowed since the baseline, one has widened"}},
    {SPANN_FIGURE_RADAR,
     "Rymdsluttningen",
     "2022-12-31",
     {"Utgångsläget är bedömt; ännu inget att jämföra med",
      "The baseline is assessed; there is nothing to compare with yet"}},
    {SPANN_FIGURE_RADAR,
     "Rymdsluttningen",
     "2021-12-31",
     {"Inget gap är bedömt 2021", "No gap has been assessed in 2021"}},
    {SPANN_FIGURE_RADAR,
     "Malmens Verkstad",
     "2026-11-23",
     {"Alla sju gap har minskat sedan utgångsläget",
      "All seven gaps have narrowed since the baseline"}},
    {SPANN_FIGURE_RADAR,
     "Byggkraft Älven",
     "2026-11-23",
     {"Sex av sju gap är bedömda i utgångsläget; ännu inget att jämföra med",
      "Six of seven gaps are assessed at the baseline; there is nothing to compare with yet"}},
    {SPANN_FIGURE_CHANGE,
     "Rymdsluttningen",
     "2026-11-23",
     {"Fem av sex jämförbara gap har minskat sedan utgångsläget, ett har ökat",
      "Five of six comparable gaps have narrowed since the baseline, one has widened"}},
    {SPANN_FIGURE_CHANGE,
     "Byggkraft Älven",
     "2026-11-23",
     {"Sex av sju gap är bedömda i utgångsläget; ännu inget att jämföra med",
      "Six of seven gaps are assessed at the baseline; there is nothing to compare with yet"}},
    {SPANN_FIGURE_HEAT,
     NULL,
     "2026-11-23",
     {"Det globala marknadsgapet är störst av de bedömda gapen, ensamt eller delat, i fyra av sju "
      "ekosystem",
      "The global market gap is the widest of the assessed gaps, alone or with others, in four of "
      "seven ecosystems"}},
    {SPANN_FIGURE_HEAT,
     NULL,
     "2021-12-31",
     {"Inget ekosystem är bedömt till och med 2021-12-31",
      "No ecosystem has been assessed by 2021-12-31"}},
    {SPANN_FIGURE_RADARS,
     NULL,
     "2026-11-23",
     {"I fem av sex jämförbara ekosystem har fler bedömda gap minskat än ökat sedan utgångsläget",
      "In five of six comparable ecosystems more assessed gaps have narrowed than widened since "
      "the baseline"}},
    {SPANN_FIGURE_TIMELINE,
     NULL,
     "2026-11-23",
     {"Fyra ekosystem är på väg in i period 2; ett kan inte få nio år fram till 2032",
      "Four ecosystems are on their way into period 2; one cannot get nine years by 2032"}},
    {SPANN_FIGURE_INDICATORS,
     "Malmens Verkstad",
     "2026-11-23",
     {"Antalet medlemmar har ökat från 34 till 49 sedan 2022",
      "Members have grown from 34 to 49 since 2022"}},
    {SPANN_FIGURE_INDICATORS,
     "Berättarna i Norr",
     "2026-11-23",
     {"Antalet medlemmar minskade från 31 till 11 mellan 2022 och 2025",
      "Members fell from 31 to 11 between 2022 and 2025"}},
    {SPANN_FIGURE_PHASES,
     NULL,
     "2026-11-23",
     {"Fyra av sju ekosystem är i fasen hållbar tillväxt; senast gick Berättarna i Norr över till "
      "nedgång",
      "Four of seven ecosystems are in the phase sustainable growth; the last to change was "
      "Berättarna i Norr, to decline"}},
    {SPANN_FIGURE_PHASES,
     NULL,
     "2014-12-31",
     {"Inget ekosystem har en känd fas", "No ecosystem has a known phase"}},
    {SPANN_FIGURE_MONEY,
     NULL,
     "2026-11-23",
     {"3\u202f600\u00a0tkr av ramen 2027 är inte beviljade; 3\u202f300\u00a0tkr är föreslagna",
      "SEK\u00a03,600\u00a0thousand of the frame for 2027 is not granted; "
      "SEK\u00a03,300\u00a0thousand "
      "is "
      "proposed"}},
    {SPANN_FIGURE_MONEY,
     NULL,
     "2023-12-12",
     {"4\u00a0mnkr av ramen 2024 är inte beviljade; 3,75\u00a0mnkr är föreslagna",
      "SEK\u00a04\u00a0million of the frame for 2024 is not granted; SEK\u00a03.75\u00a0million "
      "is "
      "proposed"}},
    {SPANN_FIGURE_MONEY,
     "Skogsslingan",
     "2026-11-23",
     {"Skogsslingan har fått 900\u00a0tkr utbetalt av 1\u202f800\u00a0tkr beviljat",
      "Skogsslingan has been paid SEK\u00a0900\u00a0thousand of SEK\u00a01,800\u00a0thousand "
      "granted"}},
    {SPANN_FIGURE_TIMELINE,
     NULL,
     "2023-12-31",
     {"Fem ekosystem går in i period 1", "Five ecosystems go into period 1"}},
};

static void
test_titles (void)
{
  g_autoptr (SpannObject) root = load (EXAMPLE);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    for (Speaking j = 0; j < N_SPEAKING; j++) {
      g_autoptr (SpannFigure) figure =
          make_figure (root, titles[i].kind, titles[i].ecosystem, titles[i].as_of, j);

      g_assert_cmpstr (spann_figure_get_title (figure), ==, titles[i].title[j]);
    }
  }
}

/* Whether the two differ in nothing but numbers, and in those by less than one can see. */
static gboolean
is_alike (const char *a, const char *b)
{
  while (*a != '\0' && *b != '\0') {
    if (g_ascii_isdigit (*a) && g_ascii_isdigit (*b)) {
      char *end_a, *end_b;
      double left = g_ascii_strtod (a, &end_a);
      double right = g_ascii_strtod (b, &end_b);

      if (ABS (left - right) > TOLERANCE)
        return FALSE;
      a = end_a;
      b = end_b;
    } else if (*a++ != *b++) {
      return FALSE;
    }
  }
  return *a == *b;
}

/* The figure in its natural size, as SVG. (transfer full) */
static char *
draw (const SpannFigure *figure, Speaking language)
{
  const SpannExportInfo info = {spann_figure_get_title (figure), spann_figure_get_summary (figure),
                                spann_language_get_code (speaking (language)), FALSE};
  g_autoptr (SpannDrawing) drawing = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  double width, height;

  spann_figure_get_natural_size (figure, &width, &height);
  drawing = spann_figure_lay_out (figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL,
                                  width, height);
  check_drawing_is_sound (drawing);
  bytes = spann_export_svg (drawing, &info, &error);
  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Holds @drawn against tests/data/figures/@name.svg; writes it there when the environment has
 * SPANN_UPDATE_REFERENCES. */
static void
check_reference (const char *drawn, const char *name)
{
  g_autofree char *file = g_strconcat (name, ".svg", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "figures", file, NULL);
  g_autofree char *reference = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("SPANN_UPDATE_REFERENCES") != NULL)
    g_file_set_contents (path, drawn, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &reference, NULL, &error);
  g_assert_no_error (error);
  if (!is_alike (drawn, reference))
    g_test_fail_printf ("the figure is no longer drawn as tests/data/figures/%s has it. If that is "
                        "meant, run this test with SPANN_UPDATE_REFERENCES=1 and look at the file",
                        file);
}

static void
test_references (void)
{
  static const struct {
    SpannFigureKind kind;
    const char *ecosystem;
    Speaking language;
    const char *name;
  } cases[] = {
      {SPANN_FIGURE_RADAR, "Rymdsluttningen", SPEAKING_SWEDISH, "radar-sv"},
      {SPANN_FIGURE_RADAR, "Rymdsluttningen", SPEAKING_ENGLISH, "radar-en"},
      {SPANN_FIGURE_RADAR, "Kallfront Test", SPEAKING_SWEDISH, "radar-missing-sv"},
      {SPANN_FIGURE_CHANGE, "Rymdsluttningen", SPEAKING_SWEDISH, "change-sv"},
      {SPANN_FIGURE_CHANGE, "Rymdsluttningen", SPEAKING_ENGLISH, "change-en"},
      {SPANN_FIGURE_CHANGE, "Kallfront Test", SPEAKING_SWEDISH, "change-missing-sv"},
      {SPANN_FIGURE_HEAT, NULL, SPEAKING_SWEDISH, "heat-sv"},
      {SPANN_FIGURE_HEAT, NULL, SPEAKING_ENGLISH, "heat-en"},
      {SPANN_FIGURE_RADARS, NULL, SPEAKING_SWEDISH, "radars-sv"},
      {SPANN_FIGURE_RADARS, NULL, SPEAKING_ENGLISH, "radars-en"},
      {SPANN_FIGURE_TIMELINE, NULL, SPEAKING_SWEDISH, "timeline-sv"},
      {SPANN_FIGURE_TIMELINE, NULL, SPEAKING_ENGLISH, "timeline-en"},
      {SPANN_FIGURE_INDICATORS, "Malmens Verkstad", SPEAKING_SWEDISH, "indicators-sv"},
      {SPANN_FIGURE_INDICATORS, "Rymdsluttningen", SPEAKING_ENGLISH, "indicators-en"},
      {SPANN_FIGURE_PHASES, NULL, SPEAKING_SWEDISH, "phases-sv"},
      {SPANN_FIGURE_PHASES, NULL, SPEAKING_ENGLISH, "phases-en"},
      {SPANN_FIGURE_MONEY, NULL, SPEAKING_SWEDISH, "money-sv"},
      {SPANN_FIGURE_MONEY, NULL, SPEAKING_ENGLISH, "money-en"},
      {SPANN_FIGURE_MONEY, "Skogsslingan", SPEAKING_SWEDISH, "money-one-sv"},
      {SPANN_FIGURE_SHEET, "Rymdsluttningen", SPEAKING_SWEDISH, "sheet-sv"},
  };
  g_autoptr (SpannObject) root = load (EXAMPLE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannFigure) figure =
        make_figure (root, cases[i].kind, cases[i].ecosystem, "2026-11-23", cases[i].language);
    g_autofree char *drawn = draw (figure, cases[i].language);

    check_reference (drawn, cases[i].name);
  }
}

/* The comparison itself must see what one can see. */
static void
test_alike (void)
{
  static const struct {
    const char *a;
    const char *b;
    gboolean alike;
  } cases[] = {
      {"x=\"1.25\"", "x=\"1.25\"", TRUE},  {"x=\"1.25\"", "x=\"1.3\"", TRUE},
      {"x=\"1.25\"", "x=\"2.25\"", FALSE}, {"x=\"1\"", "y=\"1\"", FALSE},
      {"x=\"1\"", "x=\"1\" ", FALSE},      {"x=\"1\"", "x=\"a\"", FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (is_alike (cases[i].a, cases[i].b), ==, cases[i].alike);
}

/* Another region's strategy, without a change in C: its gaps, its years, its scale. */
static void
test_other_strategies (void)
{
  static const struct {
    const char *path;
    const char *radar; /* their subtitles */
    const char *timeline;
    guint n_gaps;
  } cases[] = {
      {"../tests/data/strategies/five-gaps.json",
       "Eko · ingen utvärdering till och med 2026-11-23 · 0 av 5 gap bedömda · skala 0–3",
       "Finansiering 2028–2035 · högst två perioder om fyra år · högst åtta år sammanlagt · läget "
       "2026-11-23",
       5},
      {"../tests/data/strategies/twelve-gaps.json",
       "Eko · ingen utvärdering till och med 2026-11-23 · 0 av 12 gap bedömda · skala 0–5",
       "Finansiering 2025–2040 · perioder om högst fem år · högst tolv år sammanlagt · läget "
       "2026-11-23",
       12},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannObject) strategy = load (cases[i].path);
    g_autoptr (SpannObject) root = spann_library_new_portfolio (strategy, "Påhittat", "sv");
    g_autoptr (SpannFigure) radar = NULL;
    g_autoptr (SpannFigure) timeline = NULL;

    root = fixture_add_ecosystem (g_steal_pointer (&root), fixture_ecosystem ("eco", "Eko"));
    radar = make_figure (root, SPANN_FIGURE_RADAR, NULL, "2026-11-23", SPEAKING_SWEDISH);
    timeline = make_figure (root, SPANN_FIGURE_TIMELINE, NULL, "2026-11-23", SPEAKING_SWEDISH);
    g_assert_cmpstr (spann_figure_get_subtitle (radar), ==, cases[i].radar);
    g_assert_cmpstr (spann_figure_get_subtitle (timeline), ==, cases[i].timeline);
    g_assert_cmpuint (spann_figure_get_table (radar)->len, ==, cases[i].n_gaps + 1);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shipped/figures/titles", test_titles);
  g_test_add_func ("/shipped/figures/references", test_references);
  g_test_add_func ("/shipped/figures/alike", test_alike);
  g_test_add_func ("/shipped/figures/other-strategies", test_other_strategies);
  g_test_add_func ("/shipped/figures/whys", test_whys);
  return g_test_run ();
}
