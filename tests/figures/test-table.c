/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-table.h"

#include "spann-figure-private.h"
#include "spann-speaking.h"

static const SpannFigureChart no_chart = {.free = g_free};

/* A figure with a table of @cells, two columns, the first row being headings. */
static SpannFigure *
make_figure (const char *const *cells, Speaking language)
{
  SpannFigureContent content = {
      .title = g_strdup ("Three gaps & more"),
      .subtitle = g_strdup (""),
      .foot = g_strdup ("Source: <us>"),
      .summary = g_strdup (""),
      .table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev),
      .chart_type = &no_chart,
  };

  for (guint i = 0; cells[i] != NULL; i += 2) {
    const char *const row[] = {cells[i], cells[i + 1], NULL};

    g_ptr_array_add (content.table, g_strdupv ((char **)row));
  }
  return spann_figure_new_from_content (&content, speaking (language));
}

static void
test_numbers (void)
{
  static const struct {
    const char *cell;
    gboolean swedish;
    gboolean english;
  } cases[] = {
      {"3", TRUE, TRUE},         {"+1,5", TRUE, TRUE},    {"+1.5", TRUE, TRUE},
      {"\u22120,5", TRUE, TRUE}, {"\u00b10", TRUE, TRUE}, {"2\u202f700", TRUE, TRUE},
      {"2,700", TRUE, TRUE},     {"", FALSE, FALSE},      {"+", FALSE, FALSE},
      {"+-1", FALSE, FALSE},     {"-", FALSE, FALSE},     {"\u2013", FALSE, FALSE},
      {"1+1", FALSE, FALSE},     {"=1", FALSE, FALSE},    {"2024\u20132026", FALSE, FALSE},
  };
  static const char *const cells[] = {"a", "b", NULL};
  g_autoptr (SpannFigure) swedish = make_figure (cells, SPEAKING_SWEDISH);
  g_autoptr (SpannFigure) english = make_figure (cells, SPEAKING_ENGLISH);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].cell);
    g_assert_cmpint (spann_table_cell_is_number (swedish, cases[i].cell), ==, cases[i].swedish);
    g_assert_cmpint (spann_table_cell_is_number (english, cases[i].cell), ==, cases[i].english);
  }
}

static const char *const hostile[] = {
    "Gap",       "Since",      "=cmd|'/C x'!A1", "+1,5",   "+46 920 & co", "\u22120,5",
    "-<b>x</b>", "1\u202f250", "@SUM(A1)",       "\u2013", NULL,
};

static void
test_text (void)
{
  g_autoptr (SpannFigure) figure = make_figure (hostile, SPEAKING_SWEDISH);
  g_autofree char *text = spann_table_make_text (figure);

  g_assert_cmpstr (text, ==,
                   "Gap\tSince\n"
                   "'=cmd|'/C x'!A1\t1,5\n"
                   "'+46 920 & co\t-0,5\n"
                   "'-<b>x</b>\t1250\n"
                   "'@SUM(A1)\t\u2013\n");
}

static void
assert_has (const char *html, const char *part)
{
  g_test_message ("%s", part);
  g_assert_nonnull (strstr (html, part));
}

static void
test_html (void)
{
  g_autoptr (SpannFigure) figure = make_figure (hostile, SPEAKING_SWEDISH);
  g_autofree char *html = spann_table_make_html (figure);

  assert_has (html, " lang=\"sv\">");
  assert_has (html, "<caption>Three gaps &amp; more</caption>");
  assert_has (html, "<tr><th scope=\"col\">Gap</th><th scope=\"col\">Since</th></tr>");
  assert_has (html, "<td>&#39;=cmd|&#39;/C x&#39;!A1</td>");
  assert_has (html, "sdval=\"1.5\" sdnum=\"1033;1053;+0,0\" x:num=\"1.5\">+1,5</td>");
  assert_has (html, "x:num=\"-0.5\">\u22120,5</td>");
  assert_has (html, "<td>&#39;-&lt;b&gt;x&lt;/b&gt;</td>");
  assert_has (html, "<p>Source: &lt;us&gt;</p>");
}

/* A word processor writes the value as it stands in the figure. */
static void
test_html_formats (void)
{
  static const struct {
    const char *cell;
    Speaking language;
    const char *format;
  } cases[] = {
      {"3", SPEAKING_SWEDISH, "1033;1053;0"},
      {"2,25", SPEAKING_SWEDISH, "1033;1053;0,00"},
      {"2.5", SPEAKING_ENGLISH, "1033;2057;0.0"},
      {"+1.5", SPEAKING_ENGLISH, "1033;2057;+0.0"},
      {"\u00b10", SPEAKING_SWEDISH, "1033;1053;&quot;\u00b1&quot;0"},
      {"\u22120,5", SPEAKING_SWEDISH, "1033;1053;0,0;&quot;\u2212&quot;0,0"},
      {"2\u202f700,5", SPEAKING_SWEDISH, "1033;1053;#\u00a0##0,0"},
      {"2,700", SPEAKING_ENGLISH, "1033;2057;#,##0"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const char *const cells[] = {"a", "b", "c", cases[i].cell, NULL};
    g_autoptr (SpannFigure) figure = make_figure (cells, cases[i].language);
    g_autofree char *html = spann_table_make_html (figure);
    g_autofree char *attribute = g_strdup_printf ("sdnum=\"%s\"", cases[i].format);

    assert_has (html, attribute);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/numbers", test_numbers);
  g_test_add_func ("/table/text", test_text);
  g_test_add_func ("/table/html", test_html);
  g_test_add_func ("/table/html-formats", test_html_formats);
  return g_test_run ();
}
