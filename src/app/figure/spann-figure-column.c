/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-column.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "spann-table.h"

/* Where a column keeps what its cells need. */
#define COLUMN_INFO "spann-column-info"

/* A column is as wide as its longest text, but not more than this many characters: then it wraps.
 * Where the table has too little room, a column gets narrower, down to its longest word, of which
 * this many are counted. */
#define MOST_CHARS 28
#define LEAST_CHARS 14

/* Of a line of a heading. */
#define HEADING_CHARS 11

/**
 * ColumnInfo:
 * @heading: of the column
 * @index: from the left
 * @n_chars: of its longest cell, up to MOST_CHARS
 * @least_chars: that it needs at least
 * @has_numbers: whether most of its cells are numbers
 */
typedef struct {
  char *heading;
  guint index;
  int n_chars;
  int least_chars;
  gboolean has_numbers;
} ColumnInfo;

static void
column_info_free (ColumnInfo *info)
{
  g_free (info->heading);
  g_free (info);
}

static void
setup_cell_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  const ColumnInfo *info = g_object_get_data (G_OBJECT (factory), COLUMN_INFO);
  /* A bin is generic since GTK 4.12, and what is generic can have no name. */
  GtkWidget *cell = g_object_new (ADW_TYPE_BIN, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), info->has_numbers ? 1 : 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), info->least_chars);
  gtk_label_set_max_width_chars (GTK_LABEL (label), info->n_chars);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  if (info->has_numbers) {
    gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_RIGHT);
    gtk_widget_add_css_class (label, "numeric");
  }
  /* A label takes no focus. */
  adw_bin_set_child (ADW_BIN (cell), label);
  gtk_widget_add_css_class (cell, "figure-cell");
  gtk_widget_set_focusable (cell, TRUE);
  gtk_list_item_set_child (item, cell);
}

static void
bind_cell_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  const ColumnInfo *info = g_object_get_data (G_OBJECT (factory), COLUMN_INFO);
  GtkStringList *row = gtk_list_item_get_item (item);
  GtkWidget *cell = gtk_list_item_get_child (item);
  const char *text = gtk_string_list_get_string (row, info->index);
  /* Translators: a cell of a table as it is read aloud: the heading of its column and the cell. */
  g_autofree char *words =
      g_strdup_printf (_ ("%s: %s"), info->heading, *text != '\0' ? text : _ ("empty"));

  gtk_label_set_text (GTK_LABEL (adw_bin_get_child (ADW_BIN (cell))), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/* Words such as "not assessed" stand among numbers where a number is missing. */
static gboolean
has_numbers (SpannFigure *figure, guint column)
{
  const GPtrArray *table = spann_figure_get_table (figure);
  guint n_numbers = 0;
  guint n_words = 0;

  for (guint i = 1; i < table->len; i++) {
    const char *cell = ((GStrv)table->pdata[i])[column];

    if (spann_table_cell_is_number (figure, cell))
      n_numbers++;
    else if (*cell != '\0' && !g_str_equal (cell, "–"))
      n_words++;
  }
  return n_numbers > n_words;
}

static int
count_chars (SpannFigure *figure, guint column)
{
  const GPtrArray *table = spann_figure_get_table (figure);
  glong longest = 0;

  for (guint i = 1; i < table->len; i++)
    longest = MAX (longest, g_utf8_strlen (((GStrv)table->pdata[i])[column], -1));
  return (int)MIN (longest, MOST_CHARS);
}

/* Of the longest word of its cells. */
static int
count_word_chars (SpannFigure *figure, guint column)
{
  const GPtrArray *table = spann_figure_get_table (figure);
  glong longest = 0;

  for (guint i = 1; i < table->len; i++) {
    g_auto (GStrv) words = g_strsplit (((GStrv)table->pdata[i])[column], " ", -1);

    for (char **word = words; *word != NULL; word++)
      longest = MAX (longest, g_utf8_strlen (*word, -1));
  }
  return (int)MIN (longest, LEAST_CHARS);
}

/* @heading in lines that are not much wider than what stands below it: the view gives headings the
 * height that they ask for, but breaks none itself. (transfer full) */
static char *
break_heading (const char *heading)
{
  g_auto (GStrv) words = g_strsplit (heading, " ", -1);
  GString *lines = g_string_new (NULL);
  glong line = 0;

  for (guint i = 0; words[i] != NULL; i++) {
    const glong n_chars = g_utf8_strlen (words[i], -1);
    const gboolean breaks = line + 1 + n_chars > HEADING_CHARS;

    if (i > 0)
      g_string_append_c (lines, breaks ? '\n' : ' ');
    g_string_append (lines, words[i]);
    line = breaks ? n_chars : line + 1 + n_chars;
  }
  return g_string_free (lines, FALSE);
}

GtkColumnViewColumn *
spann_figure_column_new (SpannFigure *figure, guint index)
{
  const GStrv headings = spann_figure_get_table (figure)->pdata[0];
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autofree char *title = break_heading (headings[index]);
  GtkColumnViewColumn *column = NULL;
  ColumnInfo *info = g_new0 (ColumnInfo, 1);

  info->heading = g_strdup (headings[index]);
  info->index = index;
  info->n_chars = count_chars (figure, index);
  info->has_numbers = has_numbers (figure, index);
  info->least_chars = count_word_chars (figure, index);
  g_object_set_data_full (G_OBJECT (factory), COLUMN_INFO, info, (GDestroyNotify)column_info_free);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cell_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cell_cb), NULL);
  column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_resizable (column, TRUE);
  return column;
}

gboolean
spann_figure_column_has_numbers (GtkColumnViewColumn *column)
{
  const ColumnInfo *info =
      g_object_get_data (G_OBJECT (gtk_column_view_column_get_factory (column)), COLUMN_INFO);

  return info->has_numbers;
}
