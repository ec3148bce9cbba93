/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every kind of figure, at every shape of page, of portfolios that are hard to lay out. */

#include "spann-figure.h"

#include <string.h>

#include "chart-checks.h"
#include "spann-edit.h"
#include "spann-situation.h"
#include "spann-speaking.h"

#define N_GAPS 7
#define N_MANY 40

#define LONG_NAME "Det gränsöverskridande ekosystemet för fossilfria byggmaterial"
#define UNBROKEN_NAME "Gränsöverskridandebesöksnäringsutvecklingssamarbetsekosystemet"

/* The longest of the shipped strategies, and as long ones for the gaps that those do not have. */
static const char *const gap_names[] = {
    "Forskning",        "Utbildning",       "Kapital",        "Myndighet",
    "Mellan företag",   "Mellan ekosystem", "Global marknad", "Kompetensförsörjning",
    "Infrastruktur",    "Digitalisering",   "Jämställdhet",   "Offentlig upphandling",
    "Civila samhället", "Internationellt",  "Testverksamhet", "Företagsfinansiering",
};

/* What a page can be, in points: a small window, A5, A4 and A3 both ways, a strip and a column. */
static const double sizes[][2] = {
    {400, 300},  {420, 595},  {595, 842},  {842, 595},
    {842, 1190}, {1190, 842}, {1600, 400}, {400, 1200},
};

/**
 * Scene:
 * @name: of the test
 * @n_gaps: that the strategy has
 * @n_ecosystems: that are alike
 * @ecosystem: what they are called
 * @scores: of baseline, previous and present evaluation: "0"–"8" or "-" for each gap, over and over
 * @first: year of the programme
 * @last: the goal year
 * @step: 1 to look at every page, 3 to look at one in three: large figures take their time
 */
typedef struct {
  const char *name;
  guint n_gaps;
  guint n_ecosystems;
  const char *ecosystem;
  const char *scores[3];
  int first;
  int last;
  guint step;
} Scene;

static const Scene scenes[] = {
    {"long-name", N_GAPS, 3, LONG_NAME, {"1234567", "2345678", "3456787"}, 2024, 2032, 1},
    {"unbroken-name", N_GAPS, 3, UNBROKEN_NAME, {"1234567", "2345678", "3456787"}, 2024, 2032, 1},
    {"touching", N_GAPS, 2, "Skogsslingan", {"3444444", "4344444", "4434444"}, 2024, 2032, 1},
    {"equal", N_GAPS, 2, "Skogsslingan", {"4", "4", "4"}, 2024, 2032, 1},
    {"at-zero", N_GAPS, 2, "Skogsslingan", {"0", "0100100", "0010010"}, 2024, 2032, 1},
    {"at-the-rim", N_GAPS, 2, "Skogsslingan", {"8", "8", "8"}, 2024, 2032, 1},
    {"all-missing", N_GAPS, 2, "Skogsslingan", {"-", "-", "-"}, 2024, 2032, 1},
    {"not-evaluated", N_GAPS, 2, "Skogsslingan", {NULL, NULL, NULL}, 2024, 2032, 1},
    {"one-value", N_GAPS, 2, "Skogsslingan", {"-", "-", "---5---"}, 2024, 2032, 1},
    {"one-ecosystem", N_GAPS, 1, "Skogsslingan", {"1234567", "2345678", "3456787"}, 2024, 2032, 1},
    {"many-ecosystems",
     N_GAPS,
     N_MANY,
     "Rymdsluttningen",
     {"1234567", NULL, "34-6787"},
     2024,
     2032,
     3},
    {"many-long", N_GAPS, N_MANY, LONG_NAME, {"1234567", NULL, "34-6787"}, 2024, 2032, 3},
    {"one-year", N_GAPS, 2, "Skogsslingan", {NULL, NULL, "3456787"}, 2026, 2026, 1},
    {"fifteen-years", N_GAPS, 2, "Skogsslingan", {"1234567", "2345678", "3456787"}, 2024, 2038, 1},
};

static SpannObject *
make_strategy (const Scene *scene)
{
  SpannObject *strategy = fixture_strategy (scene->n_gaps, 1);

  for (guint i = 0; i < scene->n_gaps; i++) {
    SpannObject *gap =
        spann_object_ref ((SpannObject *)spann_object_get_item (strategy, SPANN_STRATEGY_GAPS, i));
    const char *name = gap_names[i % G_N_ELEMENTS (gap_names)];

    gap =
        spann_object_with (gap, SPANN_GAP_SHORT_NAME, spann_value_text (fixture_text (name, name)));
    strategy = spann_object_with_item (strategy, SPANN_STRATEGY_GAPS, gap, NULL);
  }
  return fixture_with_years (strategy, scene->first, scene->last);
}

/* A character for each gap: @pattern, over and over. (transfer full) (nullable) */
static char *
repeat (const char *pattern, guint n_gaps)
{
  char *told;

  if (pattern == NULL)
    return NULL;
  told = g_malloc0 (n_gaps + 1);
  for (guint i = 0; i < n_gaps; i++)
    told[i] = pattern[i % strlen (pattern)];
  return told;
}

/* With members over as many years as the programme has, the second of them unknown. */
static SpannObject *
add_indicators (SpannObject *ecosystem, const Scene *scene)
{
  g_autoptr (GString) values = g_string_new ("34");

  for (int year = scene->first + 1; year <= MIN (scene->last, 2026); year++)
    g_string_append_printf (values, year == scene->first + 1 ? " -" : " %d", year - 1980);
  ecosystem = situation_add_indicator (ecosystem, "members", SPANN_INDICATOR_KIND_MEMBERS, NULL,
                                       scene->first, values->str);
  return situation_add_indicator (ecosystem, "företag-som-exporterar-mer-än-hälften",
                                  SPANN_INDICATOR_KIND_OTHER, "gap-1", 2012,
                                  "1 2 3! 4 - 6 7 8 9 10 11 1200000 13 14 -15");
}

static SpannObject *
add_ecosystem (SpannObject *portfolio, const Scene *scene, guint index)
{
  g_autofree char *baseline = repeat (scene->scores[0], scene->n_gaps);
  g_autofree char *previous = repeat (scene->scores[1], scene->n_gaps);
  g_autofree char *now = repeat (scene->scores[2], scene->n_gaps);
  const Situation situation = {scene->n_gaps, baseline, previous, now};
  g_autofree char *key = g_strdup_printf ("eco%u", index);
  g_autofree char *period = g_strdup_printf ("period%u", index);
  g_autofree char *next = g_strdup_printf ("next%u", index);
  g_autofree char *matter = g_strdup_printf ("matter%u", index);
  int middle = MIN (scene->first + 2, scene->last);
  SpannObject *ecosystem = situation_make_named (&situation, key, scene->ecosystem);

  ecosystem = fixture_add_period (ecosystem, period, 1, scene->first, middle, 900000, matter);
  if (middle < scene->last)
    ecosystem = fixture_add_period (ecosystem, next, 2, middle + 1, scene->last, 123456789, NULL);
  ecosystem = add_indicators (ecosystem, scene);
  ecosystem = situation_add_phase (ecosystem, "2025-03-01", index % 2 == 0 ? "new" : "mature");
  portfolio = fixture_add_matter (portfolio, matter, SPANN_MATTER_KIND_GRANT, key, "2025-11-20",
                                  SPANN_MATTER_OUTCOME_APPROVED);
  portfolio = fixture_add_ecosystem (portfolio, ecosystem);
  return situation_add_payment (portfolio, key, period, "2026-05-01", 450000);
}

static SpannObject *
make_portfolio (const Scene *scene)
{
  SpannObject *portfolio = fixture_portfolio (make_strategy (scene));

  for (guint i = 0; i < scene->n_ecosystems; i++)
    portfolio = add_ecosystem (portfolio, scene, i);
  for (int year = scene->first; year <= scene->last; year++)
    portfolio = situation_add_frame (portfolio, year, year % 3 * 1000000);
  return portfolio;
}

/* Nothing of @text is left out, which is the finding or a name: no such line ends in an ellipsis.
 */
static void
check_is_whole (const SpannDrawing *drawing, const char *text, gboolean is_bold)
{
  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);
    g_autofree char *start = NULL;

    if (shape->kind != SPANN_SHAPE_TEXT || !g_str_has_suffix (shape->text.text, "…"))
      continue;
    start = g_strndup (shape->text.text, strlen (shape->text.text) - strlen ("…"));
    if ((shape->text.font.face == SPANN_FACE_BOLD) == is_bold && strstr (text, start) != NULL)
      g_error ("shortened: '%s'", shape->text.text);
  }
}

/* The radar is never smaller than six tenths of what the page's shorter side allows. */
static void
check_radius (const SpannFigure *figure, double width, double height)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_PRINT);
  g_autoptr (SpannDrawing) drawing = spann_figure_lay_out (figure, theme, 0, width, height);
  double diameter = 0.0;

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->kind == SPANN_SHAPE_POLYGON && !shape->paint.is_filled)
      diameter = MAX (diameter, spann_shape_get_bounds (shape).width);
  }
  g_test_message ("diameter %g", diameter);
  g_assert_cmpfloat (diameter, >=, 0.6 * MIN (width, height));
}

static void
check_page (const SpannFigure *figure, SpannFigureKind kind, const char *name, double width,
            double height)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_PRINT);
  g_autoptr (SpannDrawing) drawing =
      spann_figure_lay_out (figure, theme, SPANN_FIGURE_ALL, width, height);

  g_test_message ("%s, %s, %g × %g", spann_figure_kind_to_string (kind),
                  spann_language_get_code (spann_figure_get_language (figure)), width, height);
  check_drawing_is_sound (drawing);
  check_is_whole (drawing, spann_figure_get_title (figure), TRUE);
  check_is_whole (drawing, name, FALSE);
  if (kind == SPANN_FIGURE_RADAR)
    check_radius (figure, width, height);
}

/* In its natural size a figure has room for every word. */
static void
check_nothing_is_shortened (const SpannFigure *figure, double width, double height)
{
  g_autoptr (SpannDrawing) drawing = spann_figure_lay_out (
      figure, spann_theme_get (SPANN_THEME_PRINT), SPANN_FIGURE_ALL, width, height);

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->kind == SPANN_SHAPE_TEXT && g_str_has_suffix (shape->text.text, "…"))
      g_error ("shortened: '%s'", shape->text.text);
  }
}

static void
check_figure (const Scene *scene, SpannObject *portfolio, SpannFigureKind kind, Speaking language,
              gboolean by_ecosystem)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannFigure) figure = NULL;
  g_autoptr (GError) error = NULL;
  double width, height;

  request.kind = kind;
  request.language = speaking (language);
  request.by_ecosystem = by_ecosystem;
  figure = spann_figure_new (portfolio, &request, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i += scene->step)
    check_page (figure, kind, scene->ecosystem, sizes[i][0], sizes[i][1]);
  spann_figure_get_natural_size (figure, &width, &height);
  check_page (figure, kind, scene->ecosystem, width, height);
  check_nothing_is_shortened (figure, width, height);
}

/* The first @n_kinds kinds of figures; the sheet, which is last, has them all in smaller places. */
static void
check_scene (const Scene *scene, guint n_kinds)
{
  g_autoptr (SpannObject) portfolio = make_portfolio (scene);

  for (SpannFigureKind kind = 0; kind < n_kinds; kind++) {
    for (Speaking language = 0; language < N_SPEAKING; language++) {
      check_figure (scene, portfolio, kind, language, FALSE);
      if (spann_figure_kind_has_breakdown (kind))
        check_figure (scene, portfolio, kind, language, TRUE);
    }
  }
}

static void
test_scene (gconstpointer data)
{
  check_scene (data, SPANN_FIGURE_SHEET);
}

/* Every number of axes. */
static void
test_axes (gconstpointer data)
{
  Scene scene = {
      "axes", GPOINTER_TO_UINT (data), 1, "Skogsslingan", {"12345", "2345", "345678-"}, 2024, 2032,
      2};

  check_scene (&scene, SPANN_FIGURE_SHEET);
}

/* A value that lacks at each of the axes, at two that follow each other, and between two that
 * lack. */
static void
test_missing (void)
{
  for (guint i = 0; i < N_GAPS; i++) {
    for (guint n = 1; n < 8; n++) {
      char now[] = "3456787";
      Scene scene = {"missing", N_GAPS, 1, "Skogsslingan", {"1234567", NULL, now}, 2024, 2032, 4};

      for (guint j = 0; j < 3; j++) {
        if (n >> j & 1)
          now[(i + j) % N_GAPS] = '-';
      }
      g_test_message ("%s", now);
      check_scene (&scene, SPANN_FIGURE_RADARS + 1);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (scenes); i++) {
    g_autofree char *path = g_strconcat ("/layouts/", scenes[i].name, NULL);

    g_test_add_data_func (path, &scenes[i], test_scene);
  }
  for (guint i = 3; i <= 16; i++) {
    g_autofree char *path = g_strdup_printf ("/layouts/axes/%u", i);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_axes);
  }
  g_test_add_func ("/layouts/missing", test_missing);
  return g_test_run ();
}
