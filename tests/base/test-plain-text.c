/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-plain-text.h"

static void
test_one_line (void)
{
  static const char *const cases[][2] = {
      {NULL, ""},
      {"", ""},
      {"Skogsslingan", "Skogsslingan"},
      {"  två\t\tord \n", "två ord"},
      {"rad\r\nrad", "rad rad"},
      {"<b>fet</b> & \"citat\"", "<b>fet</b> & \"citat\""},
      {"bell\aescape\x1b[31m", "bell escape [31m"},
      {"c1\xc2\x85next", "c1 next"},
      {"\u202e"
       "baklänges\u202c",
       "baklänges"},
      {"stycke\u2029rad\u2028slut", "stycke rad slut"},
      {"inget\uffff"
       "tecken",
       "inget tecken"},
      {"hård\u00a0mellanrum", "hård\u00a0mellanrum"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *plain = spann_plain_text (cases[i][0]);

    g_assert_cmpstr (plain, ==, cases[i][1]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain-text/one-line", test_one_line);
  return g_test_run ();
}
