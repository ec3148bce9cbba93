/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sheet-table.h"

#include "spann-figure.h"

static guint
count_columns (const GPtrArray *figures)
{
  guint most = 1;

  for (guint i = 0; i < figures->len; i++) {
    const GPtrArray *table = spann_figure_get_table (figures->pdata[i]);

    most = MAX (most, g_strv_length (table->pdata[0]));
  }
  return most;
}

/* A row of @n_columns cells that begins with @cells, ended by NULL. */
static void
add_row (GPtrArray *rows, const char *const *cells, guint n_columns)
{
  char **row = g_new0 (char *, n_columns + 1);

  for (guint i = 0; i < n_columns; i++) {
    row[i] = g_strdup (*cells != NULL ? *cells : "");
    cells += *cells != NULL;
  }
  g_ptr_array_add (rows, row);
}

GPtrArray *
spann_sheet_table_new (const GPtrArray *figures)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  guint n_columns = count_columns (figures);

  for (guint i = 0; i < figures->len; i++) {
    const GPtrArray *table = spann_figure_get_table (figures->pdata[i]);
    const char *const title[] = {spann_figure_get_title (figures->pdata[i]), NULL};

    add_row (rows, title, n_columns);
    for (guint j = 0; j < table->len; j++)
      add_row (rows, table->pdata[j], n_columns);
  }
  return rows;
}
