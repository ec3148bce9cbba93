/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "spann-cli-runner.h"
#include "spann-fields.h"
#include "spann-store.h"

static SpannObject *
load (const Scratch *scratch)
{
  g_autoptr (GError) error = NULL;
  SpannObject *portfolio = spann_store_load (scratch->path, &error);

  g_assert_no_error (error);
  return portfolio;
}

static void
test_new (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *language;
    const char *name;
  } cases[] = {{"sv", "Norrbottens ekosystem 2032"}, {"en", "Norrbotten's ecosystems 2032"}};

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliRun) run = cli_run (scratch, cases[i].language, "new a.spann");
    g_autoptr (SpannObject) portfolio = NULL;

    g_assert_cmpstr (run.err, ==, "");
    g_assert_cmpint (run.status, ==, 0);
    portfolio = load (scratch);
    g_assert_cmpuint (spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS), ==, 0);
    g_assert_cmpstr (spann_object_get_string (portfolio, SPANN_PORTFOLIO_LANGUAGE), ==,
                     cases[i].language);
    g_assert_cmpstr (spann_object_get_words (portfolio, SPANN_PORTFOLIO_NAME, "sv"), ==,
                     cases[i].name);
    g_assert_cmpint (g_unlink (scratch->path), ==, 0);
  }
}

/* The name and language that were asked for, whatever the desktop's language is. */
static void
test_name_and_language (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run =
      cli_run (scratch, "sv", "new --name %20The%20north%20 --language en a.spann");
  g_autoptr (SpannObject) portfolio = NULL;

  g_assert_cmpstr (run.err, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  portfolio = load (scratch);
  g_assert_cmpstr (spann_object_get_string (portfolio, SPANN_PORTFOLIO_LANGUAGE), ==, "en");
  g_assert_cmpstr (spann_object_get_words (portfolio, SPANN_PORTFOLIO_NAME, "en"), ==, "The north");
}

static void
test_strategy (Scratch *scratch, gconstpointer data)
{
  g_autofree char *file =
      g_test_build_filename (G_TEST_DIST, "data", "strategies", "five-gaps.json", NULL);
  const char *const strategies[] = {"norrbotten-2032", file};
  static const guint n_gaps[] = {7, 5};

  for (guint i = 0; i < G_N_ELEMENTS (strategies); i++) {
    g_autofree char *call = g_strdup_printf ("new --strategy %s a.spann", strategies[i]);
    g_auto (CliRun) run = cli_run (scratch, "sv", call);
    g_autoptr (SpannObject) portfolio = NULL;

    g_assert_cmpint (run.status, ==, 0);
    portfolio = load (scratch);
    g_assert_cmpuint (
        spann_object_get_n_items (spann_object_get_item (portfolio, SPANN_PORTFOLIO_STRATEGIES, 0),
                                  SPANN_STRATEGY_GAPS),
        ==, n_gaps[i]);
    g_assert_cmpint (g_unlink (scratch->path), ==, 0);
  }
}

static void
test_example (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = cli_run (scratch, "sv", "new --example a.spann");
  g_autofree char *example_path =
      g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), "examples", "norrbotten.spann", NULL);
  g_autofree char *example = NULL;
  g_autofree char *written = NULL;

  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_file_get_contents (example_path, &example, NULL, NULL));
  g_assert_true (g_file_get_contents (scratch->path, &written, NULL, NULL));
  g_assert_cmpstr (written, ==, example);
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  static const CliRefusal cases[] = {
      {"new there.spann", "spann: there.spann: the file is already there; choose another name\n"},
      {"new --example there.spann",
       "spann: there.spann: the file is already there; choose another name\n"},
      {"new --strategy nope a.spann", "spann: nope: there is no such file or folder\n"},
      {"new --strategy there.spann a.spann",
       "spann: there.spann: line 1, column 1: the file is empty; take an earlier version of "
       "it\n"},
      {"new --example --strategy nope a.spann",
       "spann: --example stands alone: the example has a strategy, a name and a language\n"},
      {"new --example --name Mine a.spann",
       "spann: --example stands alone: the example has a strategy, a name and a language\n"},
      {"new --name %20 a.spann", "spann: --name: the name is empty\n"},
      {"new --language fi a.spann", "spann: --language: \"fi\" is neither \"sv\" nor \"en\"\n"},
      {"new absent/a.spann",
       "spann: absent/a.spann: cannot be written: there is no such file or folder; choose a "
       "folder that is there\n"},
      {"new --frob a.spann", "spann: Unknown option --frob; see spann new --help\n"},
  };

  g_free (scratch_write (scratch, "there.spann", ""));
  cli_assert_all_refused (scratch, cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/command-new/new", test_new);
  scratch_add ("/command-new/name-and-language", test_name_and_language);
  scratch_add ("/command-new/strategy", test_strategy);
  scratch_add ("/command-new/example", test_example);
  scratch_add ("/command-new/refused", test_refused);
  return g_test_run ();
}
