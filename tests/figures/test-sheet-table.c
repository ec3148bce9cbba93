/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sheet-table.h"

#include "spann-figure-private.h"
#include "spann-speaking.h"

static const SpannFigureChart no_chart = {.free = g_free};

static SpannFigure *
make_figure (const char *title, const char *const *cells, guint n_columns)
{
  SpannFigureContent content = {
      .title = g_strdup (title),
      .table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev),
      .chart_type = &no_chart,
  };

  for (guint i = 0; cells[i] != NULL; i += n_columns) {
    GStrv row = g_new0 (char *, n_columns + 1);

    for (guint j = 0; j < n_columns; j++)
      row[j] = g_strdup (cells[i + j]);
    g_ptr_array_add (content.table, row);
  }
  return spann_figure_new_from_content (&content, speaking (SPEAKING_ENGLISH));
}

/* One below the other, and every row as long as the longest. */
static void
test_table (void)
{
  static const char *const wide[] = {"Gap", "Then", "Now", "Research", "1", "2", NULL};
  static const char *const narrow[] = {"Year", "Granted", "2026", "100", NULL};
  g_autoptr (GPtrArray) figures =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_figure_unref);

  g_ptr_array_add (figures, make_figure ("One gap has narrowed", wide, 3));
  g_ptr_array_add (figures, make_figure ("All is granted", narrow, 2));
  speaking_assert_table (spann_sheet_table_new (figures),
                         "One gap has narrowed||\nGap|Then|Now\nResearch|1|2\n"
                         "All is granted||\nYear|Granted|\n2026|100|\n");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-table/table", test_table);
  return g_test_run ();
}
