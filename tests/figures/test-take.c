/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-take.h"

/* Equal texts are kept once, apart from what was handed over. */
static void
test_text (void)
{
  GStringChunk *strings = g_string_chunk_new (64);
  char *text = g_strdup ("gap");
  const char *kept = spann_take_text (strings, text);

  g_assert_cmpstr (kept, ==, "gap");
  g_assert_true (kept == spann_take_text (strings, g_strdup ("gap")));
  g_assert_null (spann_take_text (strings, NULL));
  g_string_chunk_free (strings);
}

static void
test_cells (void)
{
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  g_auto (GStrv) cells = NULL;

  spann_take_cell (row, g_strdup ("Research"));
  spann_take_cell (row, g_strdup (""));
  cells = g_strv_builder_end (row);
  g_assert_cmpuint (g_strv_length (cells), ==, 2);
  g_assert_cmpstr (cells[0], ==, "Research");
  g_assert_cmpstr (cells[1], ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/take/text", test_text);
  g_test_add_func ("/take/cells", test_cells);
  return g_test_run ();
}
