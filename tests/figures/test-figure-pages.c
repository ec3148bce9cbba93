/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-pages.h"

#include "chart-checks.h"
#include "spann-situation.h"
#include "spann-speaking.h"

#define WIDTH 842
#define HEIGHT 595
#define N_MANY 40

#define LONG_NAME "Ett ekosystem med ett mycket långt namn i norra delen av länet"

/* @n_ecosystems, all of them evaluated; the second has that name. (transfer full) */
static SpannObject *
make_portfolio (guint n_ecosystems, const char *second)
{
  SpannObject *portfolio = fixture_portfolio (fixture_strategy (7, 1));

  for (guint i = 0; i < n_ecosystems; i++) {
    const Situation situation = {7, NULL, NULL, i % 2 == 0 ? "1234567" : "765-321"};
    g_autofree char *key = g_strdup_printf ("eco-%u", i + 1);

    portfolio = fixture_add_ecosystem (
        portfolio, situation_make_named (&situation, key, i == 1 ? second : key));
  }
  return portfolio;
}

/* Of these. (transfer full) */
static SpannFigure *
make_figure_with (SpannFigureKind kind, guint n_ecosystems, const char *second)
{
  SpannFigureRequest request = situation_request ();
  g_autoptr (SpannObject) portfolio = make_portfolio (n_ecosystems, second);
  g_autoptr (GError) error = NULL;
  SpannFigure *figure;

  request.ecosystem = NULL;
  request.kind = kind;
  request.by_ecosystem = TRUE;
  request.language = speaking (SPEAKING_ENGLISH);
  figure = spann_figure_new (portfolio, &request, &error);
  g_assert_no_error (error);
  return figure;
}

static SpannFigure *
make_figure (SpannFigureKind kind, guint n_ecosystems)
{
  return make_figure_with (kind, n_ecosystems, "eco-2");
}

static GPtrArray *
lay_out (const SpannFigure *figure)
{
  return spann_figure_lay_out_pages (figure, spann_theme_get (SPANN_THEME_PRINT), WIDTH, HEIGHT);
}

static guint
count_marks (const SpannDrawing *drawing, const char *id)
{
  guint n = 0;

  for (guint i = 0; i < spann_drawing_get_n_marks (drawing); i++)
    n += g_str_equal (spann_drawing_get_mark (drawing, i)->id, id);
  return n;
}

/* Every ecosystem stands on one page, once. */
static void
check_rows (const GPtrArray *pages)
{
  for (guint i = 1; i <= N_MANY; i++) {
    g_autofree char *id = g_strdup_printf ("ecosystem/eco-%u", i);
    guint n = 0;

    for (guint page = 0; page < pages->len; page++)
      n += count_marks (pages->pdata[page], id);
    g_assert_cmpuint (n, ==, 1);
  }
}

/* Type is as large on each as on the first. */
static void
check_page (const SpannFigure *figure, const GPtrArray *pages, guint page)
{
  const SpannDrawing *drawing = pages->pdata[page];
  const SpannShape *title = check_find_text (drawing, spann_figure_get_title (figure));
  const SpannShape *first = check_find_text (pages->pdata[0], spann_figure_get_title (figure));
  g_autofree char *foot =
      g_strdup_printf ("%s · part %u of %u", spann_figure_get_foot (figure), page + 1, pages->len);

  check_drawing_is_sound (drawing);
  g_assert_cmpfloat (spann_drawing_get_width (drawing), ==, WIDTH);
  g_assert_cmpfloat (spann_drawing_get_height (drawing), <=, HEIGHT);
  g_assert_nonnull (title);
  g_assert_cmpfloat (title->text.font.size, ==, first->text.font.size);
  g_assert_nonnull (check_find_text (drawing, foot));
}

static void
test_many (gconstpointer kind)
{
  g_autoptr (SpannFigure) figure = make_figure (GPOINTER_TO_UINT (kind), N_MANY);
  g_autoptr (GPtrArray) pages = lay_out (figure);

  g_assert_true (spann_figure_has_pages (figure));
  g_assert_cmpuint (pages->len, >, 1);
  g_assert_cmpuint (pages->len, <=, 6);
  for (guint i = 0; i < pages->len; i++)
    check_page (figure, pages, i);
  check_rows (pages);
}

/* The columns are headed on each page, and in one place, although a long name stands on one. */
static void
test_heads (void)
{
  static const struct {
    SpannFigureKind kind;
    const char *head;
  } cases[] = {{SPANN_FIGURE_HEAT, "Ecosystem"},     {SPANN_FIGURE_HEAT, "1 Side 1"},
               {SPANN_FIGURE_TIMELINE, "Ecosystem"}, {SPANN_FIGURE_TIMELINE, "2030"},
               {SPANN_FIGURE_PHASES, "Ecosystem"},   {SPANN_FIGURE_PHASES, "2030"},
               {SPANN_FIGURE_MONEY, "Ecosystem"}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannFigure) figure = make_figure_with (cases[i].kind, N_MANY, LONG_NAME);
    g_autoptr (GPtrArray) pages = lay_out (figure);
    const SpannShape *first = check_find_text (pages->pdata[0], cases[i].head);

    for (guint page = 0; page < pages->len; page++) {
      const SpannShape *head = check_find_text (pages->pdata[page], cases[i].head);

      g_assert_nonnull (head);
      g_assert_cmpfloat (head->text.x, ==, first->text.x);
    }
  }
}

/* Without eyes one hears which part it is, and the summary once. */
static void
test_described (void)
{
  g_autoptr (SpannFigure) figure = make_figure (SPANN_FIGURE_HEAT, N_MANY);
  g_autoptr (GPtrArray) pages = lay_out (figure);

  for (guint i = 0; i < pages->len; i++) {
    const SpannDrawing *drawing = pages->pdata[i];
    const SpannReading *reading = &g_array_index (drawing->readings, SpannReading, 0);
    g_autofree char *part = g_strdup_printf ("Part %u of %u. ", i + 1, pages->len);
    const char *words = reading->words[SPANN_PART_CHART];

    g_assert_true (g_str_has_prefix (words, part));
    g_assert_cmpint (strstr (words, spann_figure_get_summary (figure)) != NULL, ==, i == 0);
  }
}

/* Where it has room it is as it always was: one page, of the height of the page. */
static void
test_few (gconstpointer kind)
{
  g_autoptr (SpannFigure) figure = make_figure (GPOINTER_TO_UINT (kind), 3);
  g_autoptr (GPtrArray) pages = lay_out (figure);

  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_cmpfloat (spann_drawing_get_height (pages->pdata[0]), ==, HEIGHT);
}

/* What stands on the last page, with fewer, is as large and begins as far in as on the first, which
 * has a long name. */
static void
test_alike (gconstpointer kind)
{
  g_autoptr (SpannFigure) figure =
      make_figure_with (GPOINTER_TO_UINT (kind), N_MANY - 1, LONG_NAME);
  g_autoptr (GPtrArray) pages = lay_out (figure);
  const SpannMark *first = spann_drawing_get_mark (pages->pdata[0], 0);
  const SpannMark *last = spann_drawing_get_mark (pages->pdata[pages->len - 1], 0);

  g_assert_cmpuint (pages->len, >, 1);
  g_assert_cmpfloat (first->x, ==, last->x);
  if (GPOINTER_TO_UINT (kind) == SPANN_FIGURE_RADARS)
    g_assert_cmpfloat (first->width, ==, last->width);
  else /* The height of a page is in whole points. */
    g_assert_cmpfloat_with_epsilon (first->height, last->height, 0.1);
}

static guint
count_panels (const SpannDrawing *drawing)
{
  guint n = 0;

  for (guint i = 0; i < spann_drawing_get_n_marks (drawing); i++)
    n += g_str_has_prefix (spann_drawing_get_mark (drawing, i)->id, "indicator/");
  return n;
}

/* Panels are as wide on each page, and each stands on one. */
static void
test_indicators (void)
{
  SpannFigureRequest request = situation_request ();
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Skogsslingan");
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannFigure) figure = NULL;
  g_autoptr (GPtrArray) pages = NULL;
  guint n_panels = 0;

  for (guint i = 0; i < N_MANY - 1; i++) {
    g_autofree char *key = g_strdup_printf ("indicator-%u", i);

    ecosystem = situation_add_indicator (ecosystem, key, SPANN_INDICATOR_KIND_OTHER, "gap-1", 2024,
                                         "1 2 3");
  }
  portfolio = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (7, 1)), ecosystem);
  request.kind = SPANN_FIGURE_INDICATORS;
  request.language = speaking (SPEAKING_ENGLISH);
  figure = spann_figure_new (portfolio, &request, NULL);
  pages = lay_out (figure);
  g_assert_cmpuint (pages->len, >, 1);
  for (guint page = 0; page < pages->len; page++) {
    check_page (figure, pages, page);
    g_assert_cmpfloat (spann_drawing_get_mark (pages->pdata[page], 0)->width, ==,
                       spann_drawing_get_mark (pages->pdata[0], 0)->width);
    n_panels += count_panels (pages->pdata[page]);
  }
  g_assert_cmpuint (n_panels, ==, N_MANY - 1);
}

/* A sheet that has no room on A4 has a page for each part; what has no room there, either, takes
 * pages of its own. */
static void
test_sheet (void)
{
  g_autoptr (SpannFigure) small = make_figure (SPANN_FIGURE_SHEET, 7);
  g_autoptr (SpannFigure) large = make_figure (SPANN_FIGURE_SHEET, N_MANY);
  g_autoptr (SpannFigure) heat = make_figure (SPANN_FIGURE_HEAT, N_MANY);
  g_autoptr (GPtrArray) parts = lay_out (small);
  g_autoptr (GPtrArray) figures = lay_out (large);
  g_autoptr (GPtrArray) heat_pages = lay_out (heat);

  g_assert_cmpuint (parts->len, ==, 3);
  for (guint i = 0; i < parts->len; i++)
    check_page (small, parts, i);
  g_assert_nonnull (check_find_text (parts->pdata[0], "All ecosystems, gap by gap"));
  g_assert_nonnull (check_find_text (parts->pdata[1], "All ecosystems, year by year"));
  g_assert_cmpuint (figures->len, >, heat_pages->len + 3);
  for (guint i = 0; i < heat_pages->len; i++)
    g_assert_nonnull (check_find_text (figures->pdata[i], spann_figure_get_title (heat)));
}

static void
test_about_one (void)
{
  g_autoptr (SpannFigure) figure = make_figure (SPANN_FIGURE_RADAR, 3);
  g_autoptr (GPtrArray) pages = lay_out (figure);

  g_assert_false (spann_figure_has_pages (figure));
  g_assert_cmpuint (pages->len, ==, 1);
}

int
main (int argc, char *argv[])
{
  static const SpannFigureKind kinds[] = {SPANN_FIGURE_HEAT, SPANN_FIGURE_RADARS,
                                          SPANN_FIGURE_TIMELINE, SPANN_FIGURE_PHASES,
                                          SPANN_FIGURE_MONEY};

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    const char *name = spann_figure_kind_to_string (kinds[i]);
    g_autofree char *many = g_strconcat ("/figure-pages/many/", name, NULL);
    g_autofree char *few = g_strconcat ("/figure-pages/few/", name, NULL);
    g_autofree char *alike = g_strconcat ("/figure-pages/alike/", name, NULL);

    g_test_add_data_func (many, GUINT_TO_POINTER (kinds[i]), test_many);
    g_test_add_data_func (few, GUINT_TO_POINTER (kinds[i]), test_few);
    g_test_add_data_func (alike, GUINT_TO_POINTER (kinds[i]), test_alike);
  }
  g_test_add_func ("/figure-pages/heads", test_heads);
  g_test_add_func ("/figure-pages/described", test_described);
  g_test_add_func ("/figure-pages/indicators", test_indicators);
  g_test_add_func ("/figure-pages/sheet", test_sheet);
  g_test_add_func ("/figure-pages/about-one", test_about_one);
  return g_test_run ();
}
