/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "spann-changes-json.h"
#include "spann-choice.h"
#include "spann-command.h"
#include "spann-diff-groups.h"
#include "spann-diff.h"
#include "spann-fields.h"
#include "spann-versions.h"

/* Two versions, and what leads from one to the other. */
typedef struct {
  SpannObject *before;
  SpannObject *after;
  GPtrArray *changes;
} Comparison;

static void
comparison_clear (Comparison *comparison)
{
  g_clear_pointer (&comparison->before, spann_object_unref);
  g_clear_pointer (&comparison->after, spann_object_unref);
  g_clear_pointer (&comparison->changes, g_ptr_array_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Comparison, comparison_clear)

static void
print_group (const SpannDiffGroup *group)
{
  spann_command_print ("\n");
  spann_command_print (group->heading);
  spann_command_print ("\n");
  for (guint i = 0; i < group->lines->len; i++) {
    spann_command_print ("  ");
    spann_command_print (group->lines->pdata[i]);
    spann_command_print ("\n");
  }
}

static void
print_in_words (const Comparison *comparison, const SpannLanguage *language)
{
  g_autoptr (GPtrArray) groups =
      spann_diff_groups_make (comparison->before, comparison->after, comparison->changes, language);
  g_autofree char *summary = spann_diff_groups_summarize (groups, language);

  spann_command_print (summary);
  spann_command_print ("\n");
  for (guint i = 0; i < groups->len; i++)
    print_group (groups->pdata[i]);
}

/* The language asked for, or that of the version that there is. */
static SpannLanguage *
choose_language (const SpannCliPaths *paths, const Comparison *comparison, const char *typed)
{
  const SpannObject *portfolio = spann_object_has (comparison->after, SPANN_PORTFOLIO_LANGUAGE)
                                     ? comparison->after
                                     : comparison->before;
  GError *error = NULL;
  SpannLanguage *language = spann_choice_language (typed, portfolio, paths->locale_dir, &error);

  if (language == NULL)
    spann_command_fail (NULL, error);
  return language;
}

static int
compare (const SpannCliPaths *paths, char *const *files, const char *language_typed, gboolean json)
{
  g_auto (Comparison) comparison = {0};
  g_autoptr (SpannLanguage) language = NULL;

  comparison.before = spann_versions_read (files[0]);
  if (comparison.before == NULL)
    return SPANN_STATUS_ERROR;
  comparison.after = spann_versions_read (files[1]);
  if (comparison.after == NULL)
    return SPANN_STATUS_ERROR;
  language = choose_language (paths, &comparison, language_typed);
  if (language == NULL)
    return SPANN_STATUS_ERROR;
  comparison.changes = spann_diff (comparison.before, comparison.after);
  if (json) {
    g_autofree char *text =
        spann_changes_json (comparison.before, comparison.after, comparison.changes, language);

    spann_command_print (text);
  } else {
    print_in_words (&comparison, language);
  }
  return comparison.changes->len == 0 ? SPANN_STATUS_DONE : SPANN_STATUS_FINDINGS;
}

static int
run (const SpannCommand *self, const SpannCliPaths *paths, char **arguments)
{
  g_auto (GStrv) owned = arguments;
  gboolean json = FALSE;
  g_autofree char *language = NULL;
  const GOptionEntry entries[] = {
      {"json", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, &json,
       N_ ("Print the changes as a JSON list."), NULL},
      {"language", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &language,
       N_ ("Language of the words; else the portfolio's."), "sv|en"},
      G_OPTION_ENTRY_NULL,
  };
  int status = SPANN_STATUS_ERROR;

  if (!spann_command_parse (self, entries, &owned, &status))
    return status;
  return compare (paths, owned + 1, language, json);
}

const SpannCommand spann_command_diff = {
    .name = "diff",
    .parameters = "OLD NEW",
    .summary = N_ ("Tell in words what changed from one version of a portfolio to another."),
    .examples = "diff monday.spann friday.spann\n"
                "diff --json monday.spann friday.spann",
    .git = "git config diff.spann.command "
           "'sh -c '\\''echo \"$1\"; spann diff \"$2\" \"$5\"; test $? -lt 2'\\'' spann'\n"
           "echo \"*.spann diff=spann\" >>.gitattributes",
    .n_parameters = 2,
    .run = run,
};
