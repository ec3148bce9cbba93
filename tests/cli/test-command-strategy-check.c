/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli-runner.h"

static void
assert_good (const Scratch *scratch, const char *path)
{
  g_autofree char *call = g_strdup_printf ("strategy check %s", path);
  g_auto (CliRun) run = cli_run (scratch, "en", call);

  g_assert_cmpstr (run.err, ==, "");
  g_assert_cmpint (run.status, ==, 0);
}

static void
test_good (Scratch *scratch, gconstpointer data)
{
  static const char *const names[] = {"five-gaps.json", "twelve-gaps.json"};
  g_autofree char *shipped = g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), "strategies",
                                               "norrbotten-2032.json", NULL);

  assert_good (scratch, shipped);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path =
        g_test_build_filename (G_TEST_DIST, "data", "strategies", names[i], NULL);

    assert_good (scratch, path);
  }
}

/* A strategy that is wrong is refused with the place. */
static void
test_bad (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *find;
    const char *by;
    const char *err;
  } cases[] = {
      {"\"id\": \"education\"", "\"id\": \"research\"",
       "spann: s.json: gaps[1]: the id \"research\" is used twice\n"},
      {"\"level\": 1", "\"level\": 9",
       "spann: s.json: gapScale: the scale is upside down: level 2 comes after level 9, and "
       "outward must be better\n"},
      {"\"en\": \"The research gap\"", "\"en\": \"\"",
       "spann: s.json: gaps[0].name: the text in \"en\" is missing\n"},
      {"\"format\": \"spann-strategy\"", "\"format\": \"spann\"",
       "spann: s.json: is a portfolio, not a strategy\n"},
      {"\"year\": 2032", "\"year\": \"2032\"",
       "spann: s.json: goalYear.year: expected a year, as 2026\n"},
  };
  g_autofree char *path = g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), "strategies",
                                            "norrbotten-2032.json", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    cli_add_edited (scratch, "s.json", path, cases[i].find, cases[i].by);
    cli_assert_refused (scratch, "strategy check s.json", cases[i].err);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/command-strategy-check/good", test_good);
  scratch_add ("/command-strategy-check/bad", test_bad);
  return g_test_run ();
}
