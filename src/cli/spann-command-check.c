/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "spann-choice.h"
#include "spann-command.h"
#include "spann-error.h"
#include "spann-findings-json.h"
#include "spann-funding-rules.h"
#include "spann-missing-texts.h"
#include "spann-store.h"
#include "spann-words.h"

/* What was typed; NULL for what was not. */
typedef struct {
  gboolean json;
  gboolean syntax;
  char *language;
  char *as_of;
} CheckOptions;

static void
print_kept (const SpannLanguage *language)
{
  spann_command_print (spann_tr (language, "The funding rules are kept."));
  spann_command_print ("\n");
}

static void
print_in_words (const SpannObject *portfolio, const GPtrArray *findings,
                const SpannLanguage *language)
{
  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = findings->pdata[i];
    g_autofree char *words = spann_words_finding (portfolio, finding, language);
    g_autofree char *basis = spann_words_finding_basis (portfolio, finding, language);
    g_autofree char *text = g_strdup_printf (
        "%s: %s\n  %s\n",
        spann_words_choice (SPANN_FUNDING_RULE_SEVERITY, finding->severity, language), words,
        basis);

    spann_command_print (text);
  }
}

static int
judge (const GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = findings->pdata[i];

    if (finding->severity == SPANN_FUNDING_RULE_SEVERITY_ERROR)
      return SPANN_STATUS_FINDINGS;
  }
  return SPANN_STATUS_DONE;
}

static int
report_findings (const SpannObject *portfolio, const CheckOptions *options, SpannDate as_of,
                 const SpannLanguage *language)
{
  g_autoptr (GPtrArray) findings = spann_funding_rules_check (portfolio, as_of);
  const gboolean are_kept = findings->len == 0;

  g_ptr_array_extend_and_steal (
      findings, spann_missing_texts_check (portfolio, spann_language_get_code (language)));
  if (options->json) {
    g_autofree char *json = spann_findings_json (portfolio, findings, language);

    spann_command_print (json);
  } else {
    if (are_kept)
      print_kept (language);
    print_in_words (portfolio, findings, language);
  }
  return judge (findings);
}

static int
check_portfolio (const SpannCliPaths *paths, const CheckOptions *options, const char *file)
{
  g_autoptr (SpannObject) portfolio = NULL;
  g_autoptr (SpannLanguage) language = NULL;
  GError *error = NULL;
  SpannDate as_of;

  if (!spann_choice_date (options->as_of, &as_of, &error))
    return spann_command_fail (NULL, error);
  if (!spann_command_open (paths, file, options->language, &portfolio, &language))
    return SPANN_STATUS_ERROR;
  return report_findings (portfolio, options, as_of, language);
}

/* That a file is strict JSON must not be taken for more. */
static void
print_reservation (const char *file, const char *reservation)
{
  g_autofree char *text =
      /* Translators: a file, and where and why it would be refused */
      g_strdup_printf (_ ("%1$s: is strict JSON, but Spann would refuse to open it: %2$s"), file,
                       reservation);

  spann_command_print (text);
  spann_command_print ("\n");
}

static int
check_syntax (const CheckOptions *options, const char *file)
{
  g_autofree char *reservation = NULL;
  GError *error = NULL;

  if (options->json || options->language != NULL || options->as_of != NULL) {
    g_set_error_literal (&error, SPANN_ERROR, SPANN_ERROR_USAGE,
                         _ ("--syntax stands alone: it looks at no portfolio"));
    return spann_command_fail (NULL, error);
  }
  if (!spann_store_check_syntax (file, &reservation, &error))
    return spann_command_fail (file, error);
  if (reservation != NULL)
    print_reservation (file, reservation);
  return SPANN_STATUS_DONE;
}

static int
run (const SpannCommand *self, const SpannCliPaths *paths, char **arguments)
{
  g_auto (GStrv) owned = arguments;
  CheckOptions options = {0};
  const GOptionEntry entries[] = {
      {"json", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.json,
       N_ ("Print the findings as JSON."), NULL},
      {"language", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.language,
       N_ ("Language of the findings; else the portfolio's."), "sv|en"},
      {"as-of", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.as_of,
       N_ ("Judge as on this day; else today."), "DATE"},
      {"syntax", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &options.syntax,
       N_ ("Only check that the file is strict JSON, and say if Spann would refuse it even so."),
       NULL},
      G_OPTION_ENTRY_NULL,
  };
  int status = SPANN_STATUS_ERROR;

  if (spann_command_parse (self, entries, &owned, &status))
    status = options.syntax ? check_syntax (&options, owned[1])
                            : check_portfolio (paths, &options, owned[1]);
  g_free (options.language);
  g_free (options.as_of);
  return status;
}

const SpannCommand spann_command_check = {
    .name = "check",
    .parameters = "FILE",
    .summary = N_ ("Hold the funding against the strategy's rules."),
    .examples = "check norrbotten.spann\n"
                "check --json --language en norrbotten.spann\n"
                "check --syntax anything.json",
    .n_parameters = 1,
    .run = run,
};
