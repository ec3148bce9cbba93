/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-languages.h"

#include <string.h>

static void
test_dates (Languages *self, gconstpointer data)
{
  static const struct {
    const char *swedish, *short_swedish, *english, *short_english;
  } months[] = {
      {"januari", "jan", "January", "Jan"},
      {"februari", "feb", "February", "Feb"},
      {"mars", "mars", "March", "Mar"},
      {"april", "april", "April", "Apr"},
      {"maj", "maj", "May", "May"},
      {"juni", "juni", "June", "Jun"},
      {"juli", "juli", "July", "Jul"},
      {"augusti", "aug", "August", "Aug"},
      {"september", "sep", "September", "Sep"},
      {"oktober", "okt", "October", "Oct"},
      {"november", "nov", "November", "Nov"},
      {"december", "dec", "December", "Dec"},
  };

  for (int i = 0; i < 12; i++) {
    SpannDate date = spann_date_new (2026, i + 1, 3);
    g_autofree char *swedish = g_strdup_printf ("3 %s 2026", months[i].swedish);
    g_autofree char *short_swedish = g_strdup_printf ("%s 2026", months[i].short_swedish);
    g_autofree char *english = g_strdup_printf ("3 %s 2026", months[i].english);
    g_autofree char *short_english = g_strdup_printf ("%s 2026", months[i].short_english);

    languages_assert_text (spann_language_format_date (self->swedish, date), swedish);
    languages_assert_text (spann_language_format_month (self->swedish, date), short_swedish);
    languages_assert_text (spann_language_format_date (self->english, date), english);
    languages_assert_text (spann_language_format_month (self->english, date), short_english);
  }
  languages_assert_text (spann_language_format_date (self->swedish, SPANN_DATE_UNSET), "");
  languages_assert_text (spann_language_format_month (self->swedish, SPANN_DATE_UNSET), "");
}

static void
test_moment (Languages *self, gconstpointer data)
{
  g_autoptr (GDateTime) local = g_date_time_new_local (2026, 11, 25, 14, 2, 0);
  const gint64 moment = g_date_time_to_unix (local);

  languages_assert_text (spann_language_format_moment (self->swedish, moment),
                         "25 november 2026 kl. 14.02");
  languages_assert_text (spann_language_format_moment (self->english, moment),
                         "25 November 2026 at 14:02");
  languages_assert_text (spann_language_format_moment (self->english, G_MAXINT64), "");
}

static void
test_join (Languages *self, gconstpointer data)
{
  static const struct {
    const char *items[5];
    const char *swedish, *english;
  } cases[] = {
      {{NULL}, "", ""},
      {{"a", NULL}, "a", "a"},
      {{"a", "b", NULL}, "a och b", "a and b"},
      {{"a", "b", "c", NULL}, "a, b och c", "a, b and c"},
      {{"100 %", "%s", "%n", "d", NULL}, "100 %, %s, %n och d", "100 %, %s, %n and d"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    languages_assert_text (spann_language_join (self->swedish, cases[i].items), cases[i].swedish);
    languages_assert_text (spann_language_join (self->english, cases[i].items), cases[i].english);
  }
}

static void
test_sort_order (Languages *self, gconstpointer data)
{
  static const char *const ordered[] = {"",       "7 gap", "Anders", "André", "Andréa", "Eko",
                                        "énigme", "enkät", "über",   "Ulla",  "Zorn",   "Åbro",
                                        "åre",    "Ängen", "Æther",  "ävja",  "Öbo",    "øst"};

  for (gsize i = 0; i + 1 < G_N_ELEMENTS (ordered); i++) {
    g_autofree char *first = spann_language_sort_key (self->swedish, ordered[i]);
    g_autofree char *second = spann_language_sort_key (self->swedish, ordered[i + 1]);

    g_assert_cmpint (strcmp (first, second), <, 0);
  }
}

static void
test_sort_same (Languages *self, gconstpointer data)
{
  static const char *const pairs[][2] = {
      {"Idé", "ide"}, {"É", "e"}, {"ÅÄÖ", "åäö"}, {"A\u030a", "å"}, {"Straße", "STRASSE"},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++) {
    g_autofree char *first = spann_language_sort_key (self->swedish, pairs[i][0]);
    g_autofree char *second = spann_language_sort_key (self->english, pairs[i][1]);

    g_assert_cmpstr (first, ==, second);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  LANGUAGES_ADD ("/language-words/dates", test_dates);
  LANGUAGES_ADD ("/language-words/moment", test_moment);
  LANGUAGES_ADD ("/language-words/join", test_join);
  LANGUAGES_ADD ("/language-words/sort-order", test_sort_order);
  LANGUAGES_ADD ("/language-words/sort-same", test_sort_same);
  return g_test_run ();
}
