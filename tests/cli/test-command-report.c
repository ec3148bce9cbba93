/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli-runner.h"
#include "spann-figure.h"

/* What there is to make of the example's seven ecosystems. */
static guint
count_figures (void)
{
  guint n = 0;

  for (SpannFigureKind kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++)
    n += spann_figure_kind_is_about_one (kind)    ? 7
         : spann_figure_kind_has_breakdown (kind) ? 1 + 1 + 7
                                                  : 1;
  return n;
}

static void
test_report (Scratch *scratch, gconstpointer data)
{
  static const char *const endings[] = {"svg", "pdf", "png", "tsv", "txt"};
  static const char *const figures[] = {
      "radar-skogsslingan", "radar-byggkraft-alven", "change-skogsslingan", "timeline", "money",
      "money-by-ecosystem", "money-skogsslingan"};
  g_autofree char *folder = scratch_get_path (scratch, "out/report");
  const Scratch report = {.folder = folder};
  g_auto (CliRun) run = {0};
  g_autofree char *list = NULL;
  g_auto (GStrv) files = NULL;
  g_auto (GStrv) told = NULL;

  cli_add_example (scratch);
  run = cli_run (scratch, "en", "report example.spann -o out/report");
  g_assert_cmpstr (run.err, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  list = scratch_list (&report);
  files = g_strsplit (list, " ", -1);
  told = g_strsplit (g_strchomp (run.out), "\n", -1);
  g_assert_cmpuint (g_strv_length (files), ==, count_figures () * G_N_ELEMENTS (endings));
  g_assert_cmpuint (g_strv_length (told), ==, g_strv_length (files));
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++) {
    for (guint j = 0; j < G_N_ELEMENTS (endings); j++) {
      g_autofree char *name = g_strconcat (figures[i], ".", endings[j], NULL);
      g_autofree char *path = g_strconcat ("out/report/", name, NULL);

      g_assert_true (g_strv_contains ((const char *const *)files, name));
      g_assert_true (g_strv_contains ((const char *const *)told, path));
    }
  }
}

static void
test_language (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};
  g_autofree char *path = scratch_get_path (scratch, "r/timeline.tsv");
  g_autofree char *table = NULL;

  cli_add_example (scratch);
  run = cli_run (scratch, "sv", "report example.spann -o r --language en --theme print");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_file_get_contents (path, &table, NULL, NULL));
  g_assert_true (g_str_has_prefix (table, "Ecosystem\t"));
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  static const CliRefusal cases[] = {
      {"report example.spann", "spann: expected --output with a folder\n"},
      {"report nope.spann -o r", "spann: nope.spann: there is no such file or folder\n"},
      {"report example.spann -o r --language fi",
       "spann: --language: \"fi\" is neither \"sv\" nor \"en\"\n"},
      {"report example.spann -o example.spann/r",
       "spann: example.spann/r: cannot be written: a file stands where a folder is needed; choose "
       "another folder\n"},
  };

  cli_add_example (scratch);
  cli_assert_all_refused (scratch, cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/command-report/report", test_report);
  scratch_add ("/command-report/language", test_language);
  scratch_add ("/command-report/refused", test_refused);
  return g_test_run ();
}
