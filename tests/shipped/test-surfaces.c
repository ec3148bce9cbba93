/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every kind of figure of the example on every surface, in both languages and every theme. */

#include "spann-figure.h"
#include "spann-library.h"
#include "spann-picture.h"
#include "spann-speaking.h"
#include "spann-store.h"
#include "spann-table.h"
#include "spann-vocabulary.h"

#include "pdf-structure.h"

#include <string.h>

#define EXAMPLE "examples/norrbotten.spann"
#define LAST_YEAR 2034

static SpannObject *
load_example (void)
{
  g_autofree char *file = g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), EXAMPLE, NULL);
  g_autoptr (GError) error = NULL;
  SpannObject *root = spann_store_load (file, &error);

  g_assert_no_error (error);
  return root;
}

static SpannFigure *
make_figure (SpannObject *root, SpannFigureKind kind, SpannDate as_of, Speaking language)
{
  const SpannFigureRequest request = {
      .kind = kind, .as_of = as_of, .language = speaking (language)};
  g_autoptr (GError) error = NULL;
  SpannFigure *figure = spann_figure_new (root, &request, &error);

  g_assert_no_error (error);
  return figure;
}

/* --- Words ------------------------------------------------------------------------------------ */

/* What a calculation that failed would have left behind. */
static void
assert_no_rubbish (const char *text)
{
  static const char *const rubbish[] = {"nan", "-nan", "inf", "-inf", "(null)", "%s", "%d", "%u"};
  g_auto (GStrv) words = g_strsplit_set (text, " \n\t\"=,", -1);

  for (guint i = 0; i < G_N_ELEMENTS (rubbish); i++) {
    if (g_strv_contains ((const char *const *)words, rubbish[i]))
      g_test_fail_printf ("%s in %s", rubbish[i], text);
  }
}

/* What a line of a drawing, or a cell of a table, must be. */
static void
check_words (const char *words, Speaking language)
{
  g_assert_true (g_utf8_validate (words, -1, NULL));
  assert_no_rubbish (words);
  if (vocabulary_is_foreign (words, language))
    g_test_fail_printf ("in another language: %s", words);
}

static void
check_table (const SpannFigure *figure, Speaking language)
{
  const GPtrArray *table = spann_figure_get_table (figure);
  g_autofree char *text = spann_table_make_text (figure);
  g_autofree char *html = spann_table_make_html (figure);

  g_assert_cmpuint (table->len, >, 1);
  for (guint i = 0; i < table->len; i++) {
    const char *const *row = table->pdata[i];

    g_assert_cmpstr (row[0], !=, "");
    for (guint j = 0; row[j] != NULL; j++)
      check_words (row[j], language);
  }
  g_assert_true (g_str_has_suffix (text, "\n"));
  g_assert_nonnull (strstr (html, language == SPEAKING_SWEDISH ? "lang=\"sv\"" : "lang=\"en\""));
  g_assert_true (g_str_has_suffix (html, "</html>\n"));
}

/* --- Pictures --------------------------------------------------------------------------------- */

/**
 * Reading:
 * @words: of the element that is open
 * @n_titles: what is named: the figure and its marks
 * @n_texts: lines of text
 *
 * An SVG that is being read.
 */
typedef struct {
  Speaking language;
  GString *words;
  guint n_titles;
  guint n_texts;
} Reading;

static void
start_cb (GMarkupParseContext *context, const char *element, const char **names,
          const char **values, gpointer data, GError **error)
{
  Reading *reading = data;

  g_string_truncate (reading->words, 0);
  for (guint i = 0; names[i] != NULL; i++) {
    g_assert_cmpstr (names[i], !=, "style");
    g_assert_cmpstr (names[i], !=, "class");
    g_assert_cmpstr (values[i], !=, "");
    assert_no_rubbish (values[i]);
  }
}

static void
end_cb (GMarkupParseContext *context, const char *element, gpointer data, GError **error)
{
  Reading *reading = data;

  if (g_str_equal (element, "title") || g_str_equal (element, "text")) {
    g_assert_cmpstr (reading->words->str, !=, "");
    check_words (reading->words->str, reading->language);
  }
  reading->n_titles += g_str_equal (element, "title");
  reading->n_texts += g_str_equal (element, "text");
  g_string_truncate (reading->words, 0);
}

static void
text_cb (GMarkupParseContext *context, const char *text, gsize length, gpointer data,
         GError **error)
{
  g_string_append_len (((Reading *)data)->words, text, length);
}

static void
check_svg (GBytes *bytes, gboolean text_as_paths, Speaking language)
{
  static const GMarkupParser parser = {start_cb, end_cb, text_cb, NULL, NULL};
  Reading reading = {language, g_string_new (NULL), 0, 0};
  GMarkupParseContext *context = g_markup_parse_context_new (&parser, 0, &reading, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, g_bytes_get_data (bytes, NULL),
                                (gssize)g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (reading.n_titles, >, 1);
  g_assert_cmpint (reading.n_texts > 0, !=, text_as_paths);
  g_markup_parse_context_free (context);
  g_string_free (reading.words, TRUE);
}

static void
assert_has_line (const char *text, const char *name, const char *words)
{
  g_autofree char *line = g_strdup_printf (" %s %s\n", name, words);

  if (strstr (text, line) == NULL)
    g_test_fail_printf ("no%s in %s", line, text);
}

/* It has a language, and for each figure the words that are read in its place. A sheet's are those
 * of its figures. */
static void
check_pdf (GBytes *bytes, const SpannFigure *figure, Speaking language)
{
  const char *data = g_bytes_get_data (bytes, NULL);
  gsize size = g_bytes_get_size (bytes);
  g_autofree char *read = pdf_structure_read (bytes);
  g_auto (GStrv) told = g_strsplit (spann_figure_get_summary (figure), "\n\n", -1);
  guint first = g_strv_length (told) > 1 ? 1 : 0;

  g_assert_cmpmem (data, 5, "%PDF-", 5);
  g_assert_cmpmem (data + size - 6, 6, "%%EOF\n", 6);
  g_assert_true (g_str_has_prefix (read, language == SPEAKING_SWEDISH ? "sv " : "en "));
  assert_has_line (read, "H1", spann_figure_get_title (figure));
  for (guint i = first; told[i] != NULL; i++)
    assert_has_line (read, "Figure", told[i]);
  assert_has_line (read, "P", spann_figure_get_foot (figure));
}

static guint32
read_big_endian (const guint8 *data)
{
  return (guint32)data[0] << 24 | (guint32)data[1] << 16 | (guint32)data[2] << 8 | data[3];
}

/* A point is a pixel here: 72 an inch, 2835 a metre. */
static void
check_png (GBytes *bytes, const SpannFigure *figure)
{
  const guint8 *data = g_bytes_get_data (bytes, NULL);
  double width, height;

  spann_figure_get_natural_size (figure, &width, &height);
  g_assert_cmpmem (data, 8, "\211PNG\r\n\032\n", 8);
  g_assert_cmpmem (data + 12, 4, "IHDR", 4);
  g_assert_cmpuint (read_big_endian (data + 16), ==, (guint32)width);
  g_assert_cmpuint (read_big_endian (data + 20), ==, (guint32)height);
  g_assert_cmpmem (data + 37, 4, "pHYs", 4);
  g_assert_cmpuint (read_big_endian (data + 41), ==, 2835);
}

static GBytes *
make_picture (const SpannFigure *figure, SpannPictureFormat format, const SpannPicture *picture)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = spann_picture_make (figure, format, picture, &error);

  g_assert_no_error (error);
  return bytes;
}

static void
check_picture (const SpannFigure *figure, SpannPictureFormat format, const SpannPicture *picture,
               Speaking language)
{
  g_autoptr (GBytes) bytes = make_picture (figure, format, picture);

  /* A theme's colours do not change how a picture is written. */
  if (picture->theme->kind == SPANN_THEME_PRINT) {
    g_autoptr (GBytes) again = make_picture (figure, format, picture);

    g_assert_true (g_bytes_equal (bytes, again));
  }
  switch (format) {
  case SPANN_PICTURE_SVG: check_svg (bytes, picture->text_as_paths, language); break;
  case SPANN_PICTURE_PDF: check_pdf (bytes, figure, language); break;
  case SPANN_PICTURE_PNG: check_png (bytes, figure); break;
  }
}

static void
check_theme (const SpannFigure *figure, SpannThemeKind theme, Speaking language)
{
  SpannPicture picture = {
      .theme = spann_theme_get (theme),
      .language = spann_language_get_code (speaking (language)),
  };

  for (SpannPictureFormat format = 0; format < SPANN_N_PICTURE_FORMATS; format++) {
    picture.scale = format == SPANN_PICTURE_PNG ? 1.0 : 0.0;
    check_picture (figure, format, &picture, language);
  }
  picture.text_as_paths = TRUE;
  check_picture (figure, SPANN_PICTURE_SVG, &picture, language);
}

static void
test_kind (gconstpointer data)
{
  const SpannDate day = {2026, 11, 23};
  g_autoptr (SpannObject) root = load_example ();

  for (Speaking language = 0; language < N_SPEAKING; language++) {
    g_autoptr (SpannFigure) figure = make_figure (root, GPOINTER_TO_UINT (data), day, language);

    check_words (spann_figure_get_title (figure), language);
    check_words (spann_figure_get_subtitle (figure), language);
    check_words (spann_figure_get_foot (figure), language);
    check_words (spann_figure_get_summary (figure), language);
    check_table (figure, language);
    for (SpannThemeKind theme = 0; theme < SPANN_N_THEME_KINDS; theme++)
      check_theme (figure, theme, language);
  }
}

/* --- The day ---------------------------------------------------------------------------------- */

/* Everything that the figure says, wherever. (transfer full) */
static char *
tell_all (const SpannFigure *figure)
{
  GString *text = g_string_new (NULL);
  g_autofree char *table = spann_figure_dup_table_text (figure);
  g_autoptr (SpannDrawing) drawing = NULL;
  double width, height;

  spann_figure_get_natural_size (figure, &width, &height);
  drawing = spann_figure_lay_out (figure, spann_theme_get (SPANN_THEME_LIGHT), SPANN_FIGURE_ALL,
                                  width, height);
  g_string_append_printf (text, "%s\n%s\n%s\n%s\n%s\n", spann_figure_get_title (figure),
                          spann_figure_get_subtitle (figure), spann_figure_get_foot (figure),
                          spann_figure_get_summary (figure), table);
  for (guint i = 0; i < spann_drawing_get_n_marks (drawing); i++)
    g_string_append_printf (text, "%s\n", spann_drawing_get_mark (drawing, i)->label);
  return g_string_free (text, FALSE);
}

/* "november 2026": a date in words without its day. (transfer full) */
static char *
write_month (SpannDate first, Speaking language)
{
  g_autofree char *date = spann_language_format_date (speaking (language), first);

  return g_strdup (strchr (date, ' ') + 1);
}

/* The first month after that of the day that @text names, however it is written; NULL for none.
 * (transfer full) */
static char *
find_later_month (const char *text, SpannDate as_of, Speaking language)
{
  for (int month = as_of.year * 12 + as_of.month; month < LAST_YEAR * 12; month++) {
    const SpannDate first = {month / 12, month % 12 + 1, 1};
    g_autofree char *iso = g_strdup_printf ("%d-%02d-", first.year, first.month);
    g_autofree char *words = write_month (first, language);
    g_autofree char *brief = spann_language_format_month (speaking (language), first);

    if (strstr (text, iso) != NULL || strstr (text, words) != NULL || strstr (text, brief) != NULL)
      return g_steal_pointer (&brief);
  }
  return NULL;
}

static void
test_later_month (void)
{
  static const struct {
    const char *text;
    SpannDate day;
    gboolean is_later;
  } cases[] = {
      {"Evaluation 2026-10-13.", {2026, 10, 1}, FALSE},
      {"Evaluation 2026-10-13.", {2026, 9, 30}, TRUE},
      {"Evaluation 13 October 2026.", {2026, 9, 30}, TRUE},
      {"Evaluation, Oct 2026", {2025, 12, 31}, TRUE},
      {"Period 3, 2030–2032", {2026, 1, 1}, FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *month = find_later_month (cases[i].text, cases[i].day, SPEAKING_ENGLISH);

    g_assert_cmpint (month != NULL, ==, cases[i].is_later);
  }
}

/* Whether the figure names what it shows without a date. */
static void
check_undated (const SpannFigure *figure, gboolean expected, Speaking language)
{
  static const char *const words[] = {
      [SPEAKING_SWEDISH] = "Saknar datum och visas som det är nu: ",
      [SPEAKING_ENGLISH] = "Without a date, and shown as now: ",
  };

  g_assert_cmpint (strstr (spann_figure_get_foot (figure), words[language]) != NULL, ==, expected);
  g_assert_cmpint (strstr (spann_figure_get_summary (figure), words[language]) != NULL, ==,
                   expected);
}

/* The example has plans, frames and targets, and no log: looking back begins with its last day. */
static void
test_undated (void)
{
  static const SpannFigureKind kinds[] = {SPANN_FIGURE_RADAR, SPANN_FIGURE_TIMELINE,
                                          SPANN_FIGURE_MONEY};
  static const SpannDate back = {2026, 1, 31};
  static const SpannDate now = {2026, 11, 23};
  g_autoptr (SpannObject) root = load_example ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    for (Speaking language = 0; language < N_SPEAKING; language++) {
      g_autoptr (SpannFigure) earlier = make_figure (root, kinds[i], back, language);
      g_autoptr (SpannFigure) present = make_figure (root, kinds[i], now, language);

      check_undated (earlier, TRUE, language);
      check_undated (present, FALSE, language);
    }
  }
}

/* Nothing is dated later than the figure; what is planned is told in years. */
static void
test_days (gconstpointer data)
{
  static const SpannDate days[] = {{2019, 12, 31}, {2022, 5, 9},   {2022, 5, 10}, {2023, 12, 31},
                                   {2025, 10, 14}, {2026, 10, 13}, {2027, 1, 31}};
  g_autoptr (SpannObject) root = load_example ();

  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    for (Speaking language = 0; language < N_SPEAKING; language++) {
      g_autoptr (SpannFigure) figure =
          make_figure (root, GPOINTER_TO_UINT (data), days[i], language);
      g_autofree char *text = tell_all (figure);
      g_autofree char *month = find_later_month (text, days[i], language);

      if (month != NULL)
        g_test_fail_printf ("on %04d-%02d-%02d there is something of %s", days[i].year,
                            days[i].month, days[i].day, month);
      assert_no_rubbish (text);
    }
  }
}

/* The comparison itself must see what it is for. */
static void
test_vocabulary (void)
{
  static const struct {
    const char *words;
    gboolean is_foreign[N_SPEAKING];
  } cases[] = {
      {"not assessed", {TRUE, FALSE}},
      {"ej bedömt", {FALSE, TRUE}},
      {"Alla sju gap har minskat sedan utgångsläget", {FALSE, TRUE}},
      {"All seven gaps have narrowed since the baseline", {TRUE, FALSE}},
      {"Malmens Verkstad", {FALSE, FALSE}},
      {"2026", {FALSE, FALSE}},
      {"Källa: regionens utvärdering, läget 2026-11-23", {FALSE, TRUE}},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    for (Speaking language = 0; language < N_SPEAKING; language++) {
      g_test_message ("%s, %u", cases[i].words, language);
      g_assert_cmpint (vocabulary_is_foreign (cases[i].words, language), ==,
                       cases[i].is_foreign[language]);
    }
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/surfaces/vocabulary", test_vocabulary);
  g_test_add_func ("/surfaces/later-month", test_later_month);
  g_test_add_func ("/surfaces/undated", test_undated);
  for (SpannFigureKind kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++) {
    g_autofree char *surfaces =
        g_strconcat ("/surfaces/", spann_figure_kind_to_string (kind), NULL);
    g_autofree char *days = g_strconcat (surfaces, "/days", NULL);

    g_test_add_data_func (surfaces, GUINT_TO_POINTER (kind), test_kind);
    g_test_add_data_func (days, GUINT_TO_POINTER (kind), test_days);
  }
  return g_test_run ();
}
