/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "spann-choice.h"
#include "spann-cli-save.h"
#include "spann-command.h"
#include "spann-error.h"
#include "spann-fields.h"
#include "spann-library.h"
#include "spann-locale.h"
#include "spann-store.h"

#define DEFAULT_STRATEGY "norrbotten-2032"

/* What was typed; NULL for what was not. */
typedef struct {
  char *strategy;
  char *name;
  char *language;
  gboolean example;
} NewOptions;

/* Without a name it is called as its strategy. (transfer full) (nullable) */
static SpannObject *
make_portfolio (const SpannCliPaths *paths, const NewOptions *options, GError **error)
{
  const char *language = options->language == NULL ? spann_locale_get_code () : options->language;
  g_autofree char *path = spann_library_find_strategy (
      paths->data_dir, options->strategy == NULL ? DEFAULT_STRATEGY : options->strategy);
  g_autoptr (SpannObject) strategy = spann_store_load_strategy (path, error);

  if (strategy == NULL) {
    g_prefix_error (error, "%s: ", path);
    return NULL;
  }
  return spann_library_new_portfolio (
      strategy,
      options->name == NULL ? spann_object_get_words (strategy, SPANN_STRATEGY_NAME, language)
                            : options->name,
      language);
}

static SpannObject *
load_example (const SpannCliPaths *paths, GError **error)
{
  g_autofree char *path = spann_library_get_example (paths->data_dir);
  SpannObject *example = spann_store_load (path, error);

  if (example == NULL)
    g_prefix_error (error, "%s: ", path);
  return example;
}

static gboolean
check_options (const NewOptions *options, const char *file, GError **error)
{
  if (options->example &&
      (options->strategy != NULL || options->name != NULL || options->language != NULL)) {
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                         _ ("--example stands alone: the example has a strategy, a name and a "
                            "language"));
    return FALSE;
  }
  if (options->name != NULL && *g_strstrip (options->name) == '\0') {
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("--name: the name is empty"));
    return FALSE;
  }
  if (options->language != NULL && !spann_choice_is_language (options->language, error))
    return FALSE;
  /* A year of work is not replaced by an empty portfolio. */
  if (g_file_test (file, G_FILE_TEST_EXISTS)) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 _ ("%s: the file is already there; choose another name"), file);
    return FALSE;
  }
  return TRUE;
}

static int
create (const SpannCliPaths *paths, const NewOptions *options, const char *file)
{
  g_autoptr (SpannObject) portfolio = NULL;
  GError *error = NULL;

  if (check_options (options, file, &error))
    portfolio =
        options->example ? load_example (paths, &error) : make_portfolio (paths, options, &error);
  if (portfolio == NULL)
    return spann_command_fail (NULL, error);
  return spann_cli_save_portfolio (portfolio, file);
}

static int
run (const SpannCommand *self, const SpannCliPaths *paths, char **arguments)
{
  g_auto (GStrv) owned = arguments;
  NewOptions options = {0};
  const GOptionEntry entries[] = {
      {"strategy", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.strategy,
       N_ ("Strategy to follow up; else norrbotten-2032."), "ID|FILE"},
      {"name", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.name,
       N_ ("What the portfolio is called; else as its strategy."), "NAME"},
      {"language", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.language,
       N_ ("Language of the portfolio; else the desktop's."), "sv|en"},
      {"example", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.example,
       N_ ("Write the example, with made-up ecosystems."), NULL},
      G_OPTION_ENTRY_NULL,
  };
  int status = SPANN_STATUS_ERROR;

  if (spann_command_parse (self, entries, &owned, &status))
    status = create (paths, &options, owned[1]);
  g_free (options.strategy);
  g_free (options.name);
  g_free (options.language);
  return status;
}

const SpannCommand spann_command_new = {
    .name = "new",
    .parameters = "OUT.spann",
    .summary = N_ ("Make a new portfolio, or the example."),
    .examples = "new follow-up.spann\n"
                "new --strategy my-region.json --name \"The north\" follow-up.spann\n"
                "new --example norrbotten.spann",
    .n_parameters = 1,
    .run = run,
};
