/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "chart-checks.h"
#include "hostile-names.h"
#include "timeline-samples.h"

#include "spann-timeline-private.h"

#include <math.h>

static const double sizes[][2] = {
    {200, 150}, {150, 400}, {320, 200},  {400, 300},
    {560, 420}, {800, 600}, {1190, 842}, {1920, 1080},
};

static SpannDrawing *
lay_out (const SpannTimelineSpec *spec, double width, double height)
{
  return spann_timeline_lay_out (spec, &sample_timeline_frame, spann_theme_get (SPANN_THEME_LIGHT),
                                 width, height);
}

static void
test_sound (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_timeline, sizes[i][0], sizes[i][1]);

    check_fits_page (drawing, sizes[i][0], sizes[i][1]);
  }
}

/* Today from before the first year to after the last, through every bar's text. */
static void
test_today (void)
{
  SpannTimelineSpec spec = sample_timeline;

  for (double today = 2019.6; today < 2033.5; today += 0.13) {
    g_autoptr (SpannDrawing) drawing = NULL;
    gboolean is_shown = today >= 2020 && today <= 2033;

    spec.today = today;
    drawing = lay_out (&spec, 1000, 560);
    g_test_message ("%g", today);
    check_drawing_is_sound (drawing);
    g_assert_true ((check_find_text (drawing, "i dag") != NULL) == is_shown);
  }
}

static void
test_places (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_timeline, 1200, 640);
  const SpannMark *first = check_look_up_mark (drawing, "period/a1");
  const SpannMark *second = check_look_up_mark (drawing, "period/a2");
  const SpannMark *late = check_look_up_mark (drawing, "period/c1");
  double year = second->width / 3;

  /* Three years each, side by side; a year's delay moves a bar by a year. */
  g_assert_cmpfloat_with_epsilon (first->width, second->width, 0.01);
  g_assert_cmpfloat_with_epsilon (first->x + first->width, second->x, 4.0);
  g_assert_cmpfloat_with_epsilon (late->x - first->x, year, 2.0);
  g_assert_cmpfloat (late->y, >, first->y + first->height);
}

/* Reading order: row by row, each its name, its bars, its events. */
static void
test_marks (void)
{
  static const char *const expected[] = {"ecosystem/Malmens Verkstad",
                                         "period/a1",
                                         "period/a2",
                                         "period/a3",
                                         "evaluation/a1",
                                         "decision/a2"};
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_timeline, 1200, 640);
  const SpannMark *bar = check_look_up_mark (drawing, "period/b1");
  int picked = spann_drawing_pick (drawing, bar->x + bar->width / 2, bar->y + bar->height / 2);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (spann_drawing_get_mark (drawing, i)->id, ==, expected[i]);
  g_assert_cmpstr (spann_drawing_get_mark (drawing, (guint)picked)->id, ==, "period/b1");
}

/* Bars make room for events where there are any, and else stand in the middle of their rows. */
static void
test_no_events (void)
{
  SpannTimelineSpec spec = sample_timeline;
  SpannTimelineRow row = sample_timeline.rows[0];

  spec.rows = &row;
  spec.n_rows = 1;
  for (gboolean has_events = FALSE; has_events <= TRUE; has_events++) {
    g_autoptr (SpannDrawing) drawing = NULL;
    const SpannMark *bar;
    const SpannMark *name;
    double offset;

    row.n_events = has_events ? sample_timeline.rows[0].n_events : 0;
    drawing = lay_out (&spec, 1200, 300);
    bar = check_look_up_mark (drawing, "period/a1");
    name = check_look_up_mark (drawing, "ecosystem/Malmens Verkstad");
    offset = name->y + name->height / 2 - bar->y - bar->height / 2;
    if (has_events)
      g_assert_cmpfloat (offset, >, 3.0);
    else
      g_assert_cmpfloat_with_epsilon (offset, 0.0, 0.01);
  }
}

/* Two evaluations on one day stand beside each other. */
static void
test_events_apart (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_timeline, 1200, 640);
  const SpannMark *left = check_look_up_mark (drawing, "evaluation/a5");
  const SpannMark *right = check_look_up_mark (drawing, "evaluation/a6");

  g_assert_cmpfloat (right->x - left->x, >, 8.0);
  g_assert_cmpfloat (right->x - left->x, <, 30.0);
}

/* Text that has no room gives way to the shorter one, then to nothing. */
static void
test_bar_texts (void)
{
  static const struct {
    double width;
    const char *expected;
  } cases[] = {{1800, "avbruten 2025"}, {800, "avbruten"}, {300, NULL}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_timeline, cases[i].width, 420);

    g_test_message ("%g", cases[i].width);
    g_assert_true ((check_find_text (drawing, "avbruten 2025") != NULL) ==
                   (g_strcmp0 (cases[i].expected, "avbruten 2025") == 0));
    if (cases[i].expected != NULL)
      g_assert_nonnull (check_find_text (drawing, cases[i].expected));
  }
}

/* The goal year keeps its heading however few of the others have room. */
static void
test_headings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&sample_timeline, sizes[i][0], sizes[i][1]);

    g_assert_nonnull (check_find_text (drawing, "2032"));
  }
}

static void
test_empty (void)
{
  SpannTimelineSpec spec = sample_timeline;

  spec.n_rows = 0;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&spec, sizes[i][0], sizes[i][1]);

    check_drawing_is_sound (drawing);
    g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 0);
  }
}

/* Forty rows with hostile names; the figure grows rather than makes them illegible. */
static void
test_forty (void)
{
  SpannTimelineSpec spec = sample_timeline;
  SpannTimelineRow rows[40];

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    rows[i] = sample_timeline.rows[i % sample_timeline.n_rows];
    rows[i].name = hostile_names[i % N_HOSTILE_NAMES];
  }
  spec.rows = rows;
  spec.n_rows = G_N_ELEMENTS (rows);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (&spec, sizes[i][0], sizes[i][1]);

    check_drawing_is_sound (drawing);
    g_assert_cmpfloat (spann_drawing_get_height (drawing), >=, 40 * 10.5);
  }
}

/* One year and fifty; bars that lie outside, and end where the figure does. */
static void
test_years (void)
{
  static const int years[][2] = {{2026, 2026}, {2025, 2026}, {2000, 2049}, {1950, 1955}};
  SpannTimelineSpec spec = sample_timeline;

  for (guint i = 0; i < G_N_ELEMENTS (years); i++) {
    g_autoptr (SpannDrawing) drawing = NULL;

    spec.first_year = years[i][0];
    spec.last_year = years[i][1];
    drawing = lay_out (&spec, 800, 500);
    check_drawing_is_sound (drawing);
  }
}

/* At its natural height a figure has no more room than its rows want; in a window rows are as high
 * as the desktop's. */
static void
test_natural_height (void)
{
  const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
  SpannFrameSpec frame = sample_timeline_frame;

  frame.label_size = 14.0;
  for (double width = 400; width <= 2000; width += 400) {
    double height = spann_timeline_get_natural_height (&sample_timeline, &frame, theme, width);
    g_autoptr (SpannDrawing) drawing =
        spann_timeline_lay_out (&sample_timeline, &frame, theme, width, height);
    const SpannShape *first = check_find_text (drawing, "3 av 9 år");
    const SpannShape *third = check_find_text (drawing, "2 av 8 år");

    check_drawing_is_sound (drawing);
    g_assert_cmpfloat (spann_drawing_get_height (drawing), ==, height);
    if (first == NULL || third == NULL)
      continue;
    g_assert_cmpfloat ((third->text.y - first->text.y) / 2.0, >=, 44.0);
    g_assert_cmpfloat ((third->text.y - first->text.y) / 2.0, <=, 50.0);
  }
}

static void
check_every_size (const SpannTimelineSpec *spec)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_autoptr (SpannDrawing) drawing = lay_out (spec, sizes[i][0], sizes[i][1]);

    g_test_message ("%g × %g", sizes[i][0], sizes[i][1]);
    check_drawing_is_sound (drawing);
  }
}

/* Every word of a figure may be of any kind. */
static void
test_words (void)
{
  static const char *const words[] = {
      "",
      "A",
      "Det gränsöverskridande ekosystemet för fossilfria material i hela Norra inlandet",
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
      "👩‍🔬 🚀",
      "גשר בין מחקר לתעשייה",
      "a\xe2\x80\x8bz",
      "två\nrader \x01",
  };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    SpannTimelineSpec spec = sample_timeline;
    SpannTimelineBar bar = {2024, 2027, SPANN_BAR_HATCHED, words[i], NULL, "b", "b"};
    SpannTimelineRow rows[] = {{words[i], words[i], &bar, 1, NULL, 0, "r", "r"},
                               {words[i], NULL, NULL, 0, NULL, 0, NULL, NULL}};
    SpannTimelineBand band = {2024, 2027, words[i], words[i], FALSE};

    spec.rows = rows;
    spec.n_rows = G_N_ELEMENTS (rows);
    spec.bands = &band;
    spec.n_bands = 1;
    spec.name_heading = spec.note_heading = words[i];
    spec.today_label = spec.goal_label = words[i];
    g_test_message ("words %u", i);
    check_every_size (&spec);
  }
}

/* The lines of a row's name, joined by spaces, which all names have in one size. (transfer full) */
static char *
join_name (const SpannDrawing *drawing, const SpannTimelineRow *row, double *size)
{
  int mark = check_find_mark (drawing, row->mark_id);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);

    if (shape->mark != mark || shape->kind != SPANN_SHAPE_TEXT)
      continue;
    g_string_append_printf (lines, lines->len > 0 ? " %s" : "%s", shape->text.text);
    if (*size == 0.0)
      *size = shape->text.font.size;
    g_assert_cmpfloat (shape->text.font.size, ==, *size);
  }
  return g_string_free (lines, FALSE);
}

/* Names are whole, without a word broken, however small the figure and however large its type. */
static void
test_names (void)
{
  static const struct {
    double width;
    double label_size;
  } cases[] = {{1000, 0}, {400, 0}, {760, 14}, {760, 29}, {700, 29}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannFrameSpec frame = sample_timeline_frame;
    g_autoptr (SpannDrawing) drawing = NULL;
    double size = 0.0;

    frame.label_size = cases[i].label_size;
    drawing = spann_timeline_lay_out (&sample_timeline, &frame, spann_theme_get (SPANN_THEME_LIGHT),
                                      cases[i].width, 300);
    g_test_message ("%g × %g", cases[i].width, cases[i].label_size);
    for (guint j = 0; j < sample_timeline.n_rows; j++) {
      g_autofree char *name = join_name (drawing, &sample_timeline.rows[j], &size);

      g_assert_cmpstr (name, ==, sample_timeline.rows[j].name);
    }
  }
}

static void
test_no_lines (void)
{
  SpannTimelineSpec spec = sample_timeline;
  g_autoptr (SpannDrawing) drawing = NULL;

  spec.today = NAN;
  spec.goal_year = 0;
  drawing = lay_out (&spec, 800.0, 600.0);
  check_drawing_is_sound (drawing);
  g_assert_null (check_find_text (drawing, "i dag"));
  g_assert_null (check_find_text (drawing, "mål 2032"));
}

/* What lies outside the years is cut off or not drawn; it is read out all the same. */
static void
test_outside_years (void)
{
  const SpannTimelineBar bars[] = {
      {1990, 2000, SPANN_BAR_GREY, "x", NULL, "before", "x"},
      {2015, 2022, SPANN_BAR_GREY, "x", NULL, "into", "x"},
      {2040, 2050, SPANN_BAR_DASHED, "x", NULL, "after", "x"},
  };
  const SpannTimelineEvent events[] = {{1999.5, SPANN_EVENT_DECISION, "early", "x"},
                                       {2040.5, SPANN_EVENT_DECISION, "late", "x"}};
  const SpannTimelineRow row = {
      "Namn", NULL, bars, G_N_ELEMENTS (bars), events, G_N_ELEMENTS (events), NULL, NULL};
  SpannTimelineSpec spec = sample_timeline;
  g_autoptr (SpannDrawing) drawing = NULL;

  spec.rows = &row;
  spec.n_rows = 1;
  drawing = lay_out (&spec, 800.0, 600.0);
  check_drawing_is_sound (drawing);
  g_assert_cmpuint (spann_drawing_get_n_marks (drawing), ==, 5);
  g_assert_cmpfloat (check_look_up_mark (drawing, "into")->width, >, 20.0);
  g_assert_cmpfloat (check_look_up_mark (drawing, "before")->width, ==, 16.0);
  g_assert_cmpfloat (check_look_up_mark (drawing, "late")->x, >, 600.0);
}

/* However narrow the years, the plate of the goal is near the goal's line, and away rather than
 * beside another line. */
static void
test_goal_plate (void)
{
  SpannTimelineSpec spec = sample_timeline;
  guint n_shown = 0;

  spec.today_label = "2026-11-26";
  for (double width = 200.0; width <= 800.0; width += 10.0) {
    g_autoptr (SpannDrawing) drawing = lay_out (&spec, width, 600.0);
    const SpannShape *today = check_find_text (drawing, "2026-11-26");
    const SpannShape *goal = check_find_text (drawing, "mål 2032");

    n_shown += today != NULL && goal != NULL;
    if (today != NULL && goal != NULL)
      g_assert_cmpfloat (today->text.x, <, goal->text.x);
  }
  g_assert_cmpuint (n_shown, >, 40);
}

/* A dozen events of the last month lie beside each other, inside the figure. */
static void
test_crowded_events (void)
{
  SpannTimelineEvent events[12];
  SpannTimelineRow row = {"Namn", NULL, NULL, 0, events, G_N_ELEMENTS (events), NULL, NULL};
  SpannTimelineSpec spec = sample_timeline;

  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    events[i] = (SpannTimelineEvent){2032.9 + i / 1000.0, i % 2, "e", "x"};
  spec.rows = &row;
  spec.n_rows = 1;
  check_every_size (&spec);
}

static void
test_type_sizes (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_timeline, 800.0, 600.0);

  g_assert_cmpfloat (check_find_text (drawing, sample_timeline_frame.title)->text.font.size, ==,
                     20.0);
  g_assert_cmpfloat (check_find_text (drawing, "Skogsslingan")->text.font.size, ==, 14.0);
}

/* What a bar of the style looks like on a grey print: shapes, dashes, and how dark its ground is,
 * in quarters. */
static char *
describe_in_grey (SpannBarStyle style)
{
  const SpannTimelineBar bar = {2024, 2027, style, NULL, NULL, "bar", "x"};
  const SpannTimelineRow row = {"Namn", NULL, &bar, 1, NULL, 0, NULL, NULL};
  const SpannFrameSpec frame = {.language = "sv"};
  SpannTimelineSpec spec = sample_timeline;
  g_autoptr (SpannDrawing) drawing = NULL;
  GString *description = g_string_new (NULL);

  spec.rows = &row;
  spec.n_rows = 1;
  drawing = spann_timeline_lay_out (&spec, &frame, spann_theme_get (SPANN_THEME_PRINT), 800, 300);
  for (guint i = 0; i < drawing->shapes->len; i++) {
    const SpannShape *shape = &g_array_index (drawing->shapes, SpannShape, i);
    SpannColor fill = shape->paint.fill;
    double grey = 0.3 * fill.red + 0.59 * fill.green + 0.11 * fill.blue;

    if (shape->mark != 0)
      continue;
    g_string_append_printf (description, " %u %u", shape->kind, shape->paint.n_dashes);
    if (shape->paint.is_filled)
      g_string_append_printf (description, " %.0f", grey * 4.0);
    if (shape->kind == SPANN_SHAPE_SEGMENTS)
      g_string_append_printf (description, " %u", shape->path.n_points);
  }
  return g_string_free (description, FALSE);
}

static void
test_grey (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (SpannBarStyle style = 0; style < SPANN_N_BAR_STYLES; style++)
    g_assert_true (g_hash_table_add (seen, describe_in_grey (style)));
}

/* From nearer: any three years and more. */
static void
test_fewer_years (void)
{
  SpannFrameSpec frame = sample_timeline_frame;

  for (int first = sample_timeline.first_year; first + 2 <= sample_timeline.last_year; first++) {
    for (int last = first + 2; last <= sample_timeline.last_year; last += 3) {
      g_autoptr (SpannDrawing) drawing = NULL;

      frame.years = (SpannYearRange){first, last};
      drawing = spann_timeline_lay_out (&sample_timeline, &frame,
                                        spann_theme_get (SPANN_THEME_LIGHT), 900, 500);
      g_test_message ("%d–%d", first, last);
      check_drawing_is_sound (drawing);
      g_assert_cmpfloat (spann_drawing_get_year_at (drawing, 0), ==, first);
      g_assert_cmpfloat (spann_drawing_get_year_at (drawing, 900), ==, last + 1);
    }
  }
}

/* The ends of a bar lie at its years. */
static void
test_year_at (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_timeline, 1000, 560);
  const SpannMark *mark = check_look_up_mark (drawing, "period/a1");

  g_assert_cmpfloat_with_epsilon (spann_drawing_get_year_at (drawing, mark->x), 2024, 0.05);
  g_assert_cmpfloat_with_epsilon (spann_drawing_get_year_at (drawing, mark->x + mark->width), 2027,
                                  0.05);
}

/* The years' headings explain all rows. */
static void
test_head (void)
{
  g_autoptr (SpannDrawing) drawing = lay_out (&sample_timeline, 1000, 560);
  const SpannDrawingHead *head = spann_drawing_get_head (drawing);
  const SpannMark *mark = check_look_up_mark (drawing, "period/a1");

  g_assert_cmpfloat (head->top, <, head->bottom - 10);
  g_assert_cmpfloat (head->bottom, <=, mark->y);
  g_assert_cmpfloat (head->end, >, mark->y + mark->height);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/sound", test_sound);
  g_test_add_func ("/timeline/today", test_today);
  g_test_add_func ("/timeline/places", test_places);
  g_test_add_func ("/timeline/marks", test_marks);
  g_test_add_func ("/timeline/no-events", test_no_events);
  g_test_add_func ("/timeline/events-apart", test_events_apart);
  g_test_add_func ("/timeline/bar-texts", test_bar_texts);
  g_test_add_func ("/timeline/headings", test_headings);
  g_test_add_func ("/timeline/empty", test_empty);
  g_test_add_func ("/timeline/forty", test_forty);
  g_test_add_func ("/timeline/years", test_years);
  g_test_add_func ("/timeline/natural-height", test_natural_height);
  g_test_add_func ("/timeline/words", test_words);
  g_test_add_func ("/timeline/names", test_names);
  g_test_add_func ("/timeline/no-lines", test_no_lines);
  g_test_add_func ("/timeline/outside-years", test_outside_years);
  g_test_add_func ("/timeline/fewer-years", test_fewer_years);
  g_test_add_func ("/timeline/year-at", test_year_at);
  g_test_add_func ("/timeline/head", test_head);
  g_test_add_func ("/timeline/goal-plate", test_goal_plate);
  g_test_add_func ("/timeline/crowded-events", test_crowded_events);
  g_test_add_func ("/timeline/type-sizes", test_type_sizes);
  g_test_add_func ("/timeline/grey", test_grey);
  return g_test_run ();
}
