/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a large portfolio costs, within a process and, for memory, as one:
 *
 *   measure-portfolio write N FILE     N ecosystems into a file
 *   measure-portfolio parse FILE       what json-glib makes of it
 *   measure-portfolio open FILE        what Spann makes of it
 *   measure-portfolio times ROUNDS SMALL LARGE  the same and more, for two files
 */

#include <json-glib/json-glib.h>
#include <stdlib.h>

#include "bench-portfolio.h"
#include "spann-funding-rules.h"
#include "spann-measure.h"
#include "spann-store.h"

#define AS_OF ((SpannDate){2026, 11, 23})

static SpannOpened *
open_portfolio (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  const SpannStoreSettings settings = {.max_size = G_MAXINT};
  GError *error = NULL;
  SpannOpened *opened = spann_store_open (file, &settings, NULL, &error);

  g_assert_no_error (error);
  return opened;
}

static void
open_file (gconstpointer path)
{
  spann_opened_free (open_portfolio (path));
}

static GBytes *
read_file (const char *path)
{
  GError *error = NULL;
  char *content;
  gsize size;

  g_file_get_contents (path, &content, &size, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (content, size);
}

static void
parse_bytes (gconstpointer data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  gsize size;
  const char *text = g_bytes_get_data ((GBytes *)data, &size);
  GError *error = NULL;

  json_parser_load_from_data (parser, text, (gssize)size, &error);
  g_assert_no_error (error);
}

static void
save_portfolio (SpannObject *root, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  const SpannStoreSettings settings = {.max_size = G_MAXINT};
  GError *error = NULL;

  spann_saved_free (spann_store_save_file (root, file, NULL, &settings, NULL, &error));
  g_assert_no_error (error);
}

typedef struct {
  SpannObject *root;
  const char *path;
} SaveData;

static void
save_file (gconstpointer data)
{
  const SaveData *save = data;

  save_portfolio (save->root, save->path);
}

static void
check_rules (gconstpointer root)
{
  g_ptr_array_unref (spann_funding_rules_check (root, AS_OF));
}

static int
write_portfolio (char *const *arguments)
{
  g_autoptr (SpannObject) root = bench_portfolio_make ((guint)atoi (arguments[0]));

  save_portfolio (root, arguments[1]);
  return 0;
}

static int
parse_portfolio (char *const *arguments)
{
  g_autoptr (GBytes) bytes = read_file (arguments[0]);

  parse_bytes (bytes);
  return 0;
}

static int
open_and_close (char *const *arguments)
{
  open_file (arguments[0]);
  return 0;
}

static int
measure_times (char *const *arguments)
{
  guint rounds = (guint)atoi (arguments[0]);
  const char *small = arguments[1], *large = arguments[2];
  g_autoptr (GBytes) bytes = read_file (large);
  g_autoptr (SpannOpened) few = open_portfolio (small);
  g_autoptr (SpannOpened) many = open_portfolio (large);
  const SaveData little = {few->root, small}, much = {many->root, large};

  measure_pair (&(MeasurePair){"open", parse_bytes, bytes, open_file, large}, rounds);
  measure_pair (&(MeasurePair){"rules", open_file, large, check_rules, many->root}, rounds);
  measure_pair (&(MeasurePair){"open-more", open_file, small, open_file, large}, rounds);
  measure_pair (&(MeasurePair){"save-more", save_file, &little, save_file, &much}, rounds);
  measure_pair (&(MeasurePair){"rules-more", check_rules, few->root, check_rules, many->root},
                rounds);
  return 0;
}

static const struct {
  const char *name;
  int n_arguments;
  int (*run) (char *const *arguments);
} commands[] = {
    {"write", 2, write_portfolio},
    {"parse", 1, parse_portfolio},
    {"open", 1, open_and_close},
    {"times", 3, measure_times},
};

int
main (int argc, char *argv[])
{
  for (guint i = 0; argc > 1 && i < G_N_ELEMENTS (commands); i++) {
    if (g_str_equal (argv[1], commands[i].name) && argc == 2 + commands[i].n_arguments)
      return commands[i].run (argv + 2);
  }
  return 2;
}
