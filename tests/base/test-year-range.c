/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-year-range.h"

static void
test_valid (void)
{
  static const struct {
    SpannYearRange range;
    gboolean is_valid;
    int length;
  } cases[] = {
      {{2024, 2026}, TRUE, 3},   {{2024, 2024}, TRUE, 1},  {{1900, 2200}, TRUE, 301},
      {{2026, 2024}, FALSE, 0},  {{1899, 1901}, FALSE, 0}, {{2199, 2201}, FALSE, 0},
      {{2024, 20266}, FALSE, 0}, {{0, 0}, FALSE, 0},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_assert_cmpint (spann_year_range_is_valid (cases[i].range), ==, cases[i].is_valid);
    if (cases[i].is_valid)
      g_assert_cmpint (spann_year_range_length (cases[i].range), ==, cases[i].length);
  }
}

static void
test_contains (void)
{
  const SpannYearRange range = {2024, 2026};

  g_assert_false (spann_year_range_contains (range, 2023));
  g_assert_true (spann_year_range_contains (range, 2024));
  g_assert_true (spann_year_range_contains (range, 2026));
  g_assert_false (spann_year_range_contains (range, 2027));
}

static const struct {
  SpannYearRange a, b;
  gboolean overlaps;
  SpannYearRange shared;
} pairs[] = {
    {{2024, 2026}, {2027, 2029}, FALSE, {0}},
    {{2024, 2026}, {2030, 2032}, FALSE, {0}},
    {{2024, 2026}, {2026, 2028}, TRUE, {2026, 2026}},
    {{2024, 2026}, {2025, 2028}, TRUE, {2025, 2026}},
    {{2024, 2026}, {2024, 2026}, TRUE, {2024, 2026}},
    {{2024, 2032}, {2026, 2028}, TRUE, {2026, 2028}},
    {{2024, 2024}, {2024, 2024}, TRUE, {2024, 2024}},
};

static void
check_pair (SpannYearRange a, SpannYearRange b, gboolean overlaps, SpannYearRange shared)
{
  SpannYearRange range = {1, 2};

  g_assert_cmpint (spann_year_range_overlaps (a, b), ==, overlaps);
  g_assert_cmpint (spann_year_range_intersect (a, b, &range), ==, overlaps);
  g_assert_cmpint (range.first, ==, overlaps ? shared.first : 1);
  g_assert_cmpint (range.last, ==, overlaps ? shared.last : 2);
}

static void
test_overlap (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++) {
    check_pair (pairs[i].a, pairs[i].b, pairs[i].overlaps, pairs[i].shared);
    check_pair (pairs[i].b, pairs[i].a, pairs[i].overlaps, pairs[i].shared);
  }
}

static void
test_parse (void)
{
  static const struct {
    const char *text;
    const char *written; /* NULL: refused */
  } cases[] = {
      {"2024", "2024"},
      {"2024-2024", "2024"},
      {"2024-2026", "2024–2026"},
      {"2024–2026", "2024–2026"},
      {"2024 - 2026", "2024–2026"},
      {"2024  –  2026", "2024–2026"},
      {"1900–2200", "1900–2200"},
      {"", NULL},
      {"24", NULL},
      {"20244", NULL},
      {"2024-20266", NULL},
      {"2024-", NULL},
      {"2024 ", NULL},
      {"-2026", NULL},
      {"2024—2026", NULL},
      {"2024--2026", NULL},
      {"2024-2026-2028", NULL},
      {"2026-2024", NULL},
      {"1899-1901", NULL},
      {"2024 2026", NULL},
      {"2024-2026 ", NULL},
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannYearRange range = {1, 2};
    g_autofree char *written = NULL;

    g_assert_cmpint (spann_year_range_parse (cases[i].text, &range), ==, cases[i].written != NULL);
    written = spann_year_range_to_string (range);
    g_assert_cmpstr (written, ==, cases[i].written != NULL ? cases[i].written : "1–2");
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/year-range/valid", test_valid);
  g_test_add_func ("/year-range/contains", test_contains);
  g_test_add_func ("/year-range/overlap", test_overlap);
  g_test_add_func ("/year-range/parse", test_parse);
  return g_test_run ();
}
