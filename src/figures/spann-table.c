/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-table.h"

/* What a spreadsheet may take for the beginning of a formula. */
#define FORMULA_BEGINS "=+-@\t\r"

#define MINUS "\u2212"
#define PLUS_MINUS "\u00b1"

/* Without the sign that says how something has changed. */
static const char *
skip_plus (const char *cell)
{
  if (g_str_has_prefix (cell, PLUS_MINUS))
    return cell + strlen (PLUS_MINUS);
  return *cell == '+' ? cell + 1 : cell;
}

static gboolean
read_number (const SpannFigure *figure, const char *cell, double *out_number)
{
  const char *rest = skip_plus (cell);

  if (rest != cell && !g_ascii_isdigit (*rest))
    return FALSE;
  return spann_language_parse_number (spann_figure_get_language (figure), rest, out_number);
}

gboolean
spann_table_cell_is_number (const SpannFigure *figure, const char *cell)
{
  double number;

  return read_number (figure, cell, &number);
}

/* A spreadsheet knows neither the typographic minus nor narrow spaces. */
static void
append_number (GString *text, const char *cell)
{
  for (const char *at = skip_plus (cell); *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (c == g_utf8_get_char (MINUS))
      g_string_append_c (text, '-');
    else if (!g_unichar_isspace (c))
      g_string_append_unichar (text, c);
  }
}

static gboolean
looks_like_formula (const char *cell)
{
  return *cell != '\0' && strchr (FORMULA_BEGINS, *cell) != NULL;
}

char *
spann_table_make_text (const SpannFigure *figure)
{
  const GPtrArray *table = spann_figure_get_table (figure);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < table->len; i++) {
    const char *const *row = table->pdata[i];

    for (guint j = 0; row[j] != NULL; j++) {
      if (j > 0)
        g_string_append_c (text, '\t');
      if (spann_table_cell_is_number (figure, row[j]))
        append_number (text, row[j]);
      else
        g_string_append_printf (text, "%s%s", looks_like_formula (row[j]) ? "'" : "", row[j]);
    }
    g_string_append_c (text, '\n');
  }
  return g_string_free (text, FALSE);
}

static void
append_escaped (GString *html, const char *before, const char *text, const char *after)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append_printf (html, "%s%s%s", before, escaped, after);
}

/* Both families of spreadsheets get the value of a number beside what is to be seen. */
static void
append_html_cell (GString *html, const SpannFigure *figure, const char *cell)
{
  char value[G_ASCII_DTOSTR_BUF_SIZE];
  double number;

  if (!read_number (figure, cell, &number)) {
    append_escaped (html, looks_like_formula (cell) ? "<td>&#39;" : "<td>", cell, "</td>");
    return;
  }
  g_ascii_formatd (value, sizeof value, "%.15g", number);
  g_string_append_printf (
      html, "<td style=\"text-align:right\" sdval=\"%s\" sdnum=\"1033;\" x:num=\"%s\">", value,
      value);
  append_escaped (html, "", cell, "</td>");
}

static void
append_html_row (GString *html, const SpannFigure *figure, guint index)
{
  const char *const *row = spann_figure_get_table (figure)->pdata[index];

  g_string_append (html, "<tr>");
  for (guint i = 0; row[i] != NULL; i++) {
    if (index == 0)
      append_escaped (html, "<th scope=\"col\">", row[i], "</th>");
    else
      append_html_cell (html, figure, row[i]);
  }
  g_string_append (html, "</tr>\n");
}

char *
spann_table_make_html (const SpannFigure *figure)
{
  GString *html = g_string_new ("<!DOCTYPE html>\n<html xmlns:x=\"urn:schemas-microsoft-com:"
                                "office:excel\" lang=\"");

  append_escaped (html, "", spann_language_get_code (spann_figure_get_language (figure)), "\">\n");
  append_escaped (html, "<head><meta charset=\"utf-8\"><title>", spann_figure_get_title (figure),
                  "</title></head>\n<body>\n<table>\n");
  append_escaped (html, "<caption>", spann_figure_get_title (figure), "</caption>\n<thead>\n");
  append_html_row (html, figure, 0);
  g_string_append (html, "</thead>\n<tbody>\n");
  for (guint i = 1; i < spann_figure_get_table (figure)->len; i++)
    append_html_row (html, figure, i);
  append_escaped (html, "</tbody>\n</table>\n<p>", spann_figure_get_foot (figure), "</p>\n");
  g_string_append (html, "</body>\n</html>\n");
  return g_string_free (html, FALSE);
}
