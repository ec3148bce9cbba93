/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-table.h"

/* What a spreadsheet may take for the beginning of a formula. */
#define FORMULA_BEGINS "=+-@\t\r"

#define MINUS "\u2212"
#define PLUS_MINUS "\u00b1"
#define NARROW_SPACE "\u202f"

/* As many as a number can have. */
#define ZEROS "000000000"

/**
 * NumberLook:
 * @code: of a figure's language
 * @number: that LibreOffice knows it by
 * @group_mark: between thousands there
 * @decimal_mark: one character
 */
typedef struct {
  const char *code;
  const char *number;
  const char *group_mark;
  const char *decimal_mark;
} NumberLook;

static const NumberLook looks[] = {
    {"sv", "1053", "\u00a0", ","},
    {"en", "2057", ",", "."},
};

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

/* Word processors that know HTML 4 do not know the name of the apostrophe. */
static void
append_escaped (GString *html, const char *before, const char *text, const char *after)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_auto (GStrv) parts = g_strsplit (escaped, "&apos;", -1);
  g_autofree char *known = g_strjoinv ("&#39;", parts);

  g_string_append_printf (html, "%s%s%s", before, known, after);
}

static const NumberLook *
find_look (const SpannFigure *figure)
{
  const char *code = spann_language_get_code (spann_figure_get_language (figure));

  for (guint i = 0; i < G_N_ELEMENTS (looks); i++) {
    if (g_str_equal (looks[i].code, code))
      return &looks[i];
  }
  return NULL;
}

/* "# ##0,0": as many decimals as there are, and thousands apart where they are. */
static void
append_digits_format (GString *format, const NumberLook *look, const char *cell)
{
  const char *mark = strrchr (cell, *look->decimal_mark);
  const char *decimals = mark != NULL ? mark + 1 : "";
  gboolean is_grouped =
      strstr (cell, NARROW_SPACE) != NULL || strstr (cell, look->group_mark) != NULL;

  if (is_grouped)
    g_string_append_printf (format, "#%s##0", look->group_mark);
  else
    g_string_append_c (format, '0');
  if (*decimals != '\0')
    g_string_append_printf (format, "%s%.*s", look->decimal_mark, (int)strlen (decimals), ZEROS);
}

/* What LibreOffice is to make of the value again, in a text as in a spreadsheet: "+0,0", which it
 * knows in a language of its own; without that it writes 1.5 in every language and leaves out the
 * sign that says how something has changed. */
static void
append_format (GString *html, const SpannFigure *figure, const char *cell)
{
  const NumberLook *look = find_look (figure);
  g_autoptr (GString) format = g_string_new (NULL);

  if (look == NULL)
    return;
  if (g_str_has_prefix (cell, PLUS_MINUS))
    g_string_append (format, "\"" PLUS_MINUS "\"");
  else if (*cell == '+')
    g_string_append_c (format, '+');
  append_digits_format (format, look, cell);
  if (g_str_has_prefix (cell, MINUS)) {
    g_string_append (format, ";\"" MINUS "\"");
    append_digits_format (format, look, cell);
  }
  g_string_append (html, look->number);
  append_escaped (html, ";", format->str, "");
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
  g_string_append_printf (html, "<td style=\"text-align:right\" sdval=\"%s\" sdnum=\"1033;", value);
  append_format (html, figure, cell);
  g_string_append_printf (html, "\" x:num=\"%s\">", value);
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
