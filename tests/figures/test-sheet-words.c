/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sheet-words.h"

#include "spann-edit.h"
#include "spann-situation.h"
#include "spann-speaking.h"

static void
test_words (void)
{
  static const struct {
    const char *subtitle;
    const char *foot;
  } expected[N_SPEAKING] = {
      {"2 ekosystem · läget 2026-11-23",
       "Källor: utvärderingar, beslut, utbetalningar, planering samt ekosystemens faser och "
       "indikatorer, läget 2026-11-23."},
      {"2 ecosystems · as of 2026-11-23",
       "Sources: evaluations, decisions, payments, planning, and the ecosystems' phases and "
       "indicators, as of 2026-11-23."},
  };
  const Situation situation = {3, "12-", NULL, "4-2"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio_of_two (&situation);
  const SpannDate day = {2026, 11, 23};

  for (Speaking i = 0; i < N_SPEAKING; i++) {
    g_autofree char *title = spann_sheet_words_title (portfolio, speaking (i));
    g_autofree char *subtitle = spann_sheet_words_subtitle (portfolio, day, speaking (i));
    g_autofree char *foot = spann_sheet_words_foot (day, speaking (i));

    g_assert_cmpstr (title, !=, "");
    g_assert_cmpstr (subtitle, ==, expected[i].subtitle);
    g_assert_cmpstr (foot, ==, expected[i].foot);
  }
}

/* Whoever follows it up stands first. */
static void
test_organisation (void)
{
  const Situation situation = {3, "12-", NULL, "4-2"};
  g_autoptr (SpannObject) portfolio = situation_make_portfolio (&situation);
  g_autoptr (SpannEdit) edit = spann_edit_new (portfolio);
  g_autofree char *subtitle = NULL;

  spann_edit_set (edit, "", SPANN_PORTFOLIO_ORGANISATION, spann_value_string ("Region Norrbotten"));
  subtitle = spann_sheet_words_subtitle (spann_edit_get_root (edit), (SpannDate){2026, 11, 23},
                                         speaking (SPEAKING_ENGLISH));
  g_assert_cmpstr (subtitle, ==, "Region Norrbotten · 1 ecosystem · as of 2026-11-23");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet-words/words", test_words);
  g_test_add_func ("/sheet-words/organisation", test_organisation);
  return g_test_run ();
}
