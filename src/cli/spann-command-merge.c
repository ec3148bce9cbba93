/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "spann-choice.h"
#include "spann-cli-save.h"
#include "spann-command.h"
#include "spann-conflict-words.h"
#include "spann-error.h"
#include "spann-store.h"
#include "spann-versions.h"

/* What was typed; NULL for what was not. */
typedef struct {
  char *output;
  char *prefer;
  char *language;
} MergeOptions;

/**
 * Reconciliation:
 * @base: what both sides began from; without anything when they have no common version
 * @is_decided: whether --prefer answers every question
 * @preferred: with which side
 * @language: of the words about conflicts
 *
 * Three versions on their way to one.
 */
typedef struct {
  SpannObject *base;
  SpannObject *mine;
  SpannObject *theirs;
  SpannMerge *merge;
  gboolean is_decided;
  SpannSide preferred;
  SpannLanguage *language;
} Reconciliation;

static void
reconciliation_clear (Reconciliation *self)
{
  g_clear_pointer (&self->base, spann_object_unref);
  g_clear_pointer (&self->mine, spann_object_unref);
  g_clear_pointer (&self->theirs, spann_object_unref);
  g_clear_pointer (&self->merge, spann_merge_free);
  g_clear_pointer (&self->language, spann_language_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reconciliation, reconciliation_clear)

static gboolean
choose_side (const char *typed, gboolean *out_is_decided, SpannSide *out_side, GError **error)
{
  if (typed != NULL && !g_str_equal (typed, "mine") && !g_str_equal (typed, "theirs")) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE,
                 _ ("--prefer: \"%s\" is neither \"mine\" nor \"theirs\""), typed);
    return FALSE;
  }
  *out_is_decided = typed != NULL;
  *out_side = g_strcmp0 (typed, "theirs") == 0 ? SPANN_SIDE_THEIRS : SPANN_SIDE_MINE;
  return TRUE;
}

static gboolean
check_options (const MergeOptions *options, Reconciliation *self)
{
  GError *error = NULL;

  if (options->output == NULL) {
    g_set_error_literal (&error, SPANN_ERROR, SPANN_ERROR_USAGE,
                         _ ("say where to write the merged portfolio: -o OUT"));
  } else if (choose_side (options->prefer, &self->is_decided, &self->preferred, &error) &&
             (options->language == NULL || spann_choice_is_language (options->language, &error))) {
    return TRUE;
  }
  spann_command_fail (NULL, error);
  return FALSE;
}

/* A version that the merged one is made of: it has to be understood in full. */
static SpannObject *
load (const char *file)
{
  GError *error = NULL;
  SpannObject *root = spann_store_load (file, &error);

  if (root == NULL)
    spann_command_fail (file, error);
  return root;
}

/* The common version, which git leaves empty where both sides added the file. */
static SpannObject *
load_base (const char *file)
{
  if (!spann_versions_is_none (file))
    return load (file);
  spann_command_warn (file, _ ("is empty: the two versions are merged without a common one"));
  return spann_versions_read (file);
}

static gboolean
read_versions (Reconciliation *self, const SpannCliPaths *paths, char *const *files,
               const char *language_typed)
{
  GError *error = NULL;

  self->base = load_base (files[0]);
  self->mine = self->base == NULL ? NULL : load (files[1]);
  self->theirs = self->mine == NULL ? NULL : load (files[2]);
  if (self->theirs == NULL)
    return FALSE;
  self->language = spann_choice_language (language_typed, self->mine, paths->locale_dir, &error);
  if (self->language != NULL)
    return TRUE;
  spann_command_fail (NULL, error);
  return FALSE;
}

/* What the conflict was, what each side has, and which was kept. */
static void
tell_conflict (const Reconciliation *self, const SpannConflict *conflict)
{
  g_autoptr (SpannConflictWords) words =
      spann_conflict_words_new (self->base, self->mine, self->theirs, conflict, self->language);
  const SpannLanguage *language = self->language;
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n  %s\n", words->heading, words->question);
  g_string_append_printf (text, "  %s: %s\n", words->label_mine, words->value_mine);
  g_string_append_printf (text, "  %s: %s\n", words->label_theirs, words->value_theirs);
  if (words->value_base != NULL)
    /* Translators: what two versions had before they became different */
    g_string_append_printf (text, "  %s: %s\n", spann_tr (language, "Before"), words->value_base);
  /* Translators: which of two versions was kept; %s is "your version" */
  g_string_append_printf (text, "  %s: %s\n\n", spann_tr (language, "Kept"),
                          conflict->side == SPANN_SIDE_MINE ? words->label_mine
                                                            : words->label_theirs);
  spann_command_print_error (text->str);
}

static void
answer_all (Reconciliation *self)
{
  for (guint i = 0; i < spann_merge_get_conflicts (self->merge)->len; i++)
    spann_merge_choose (self->merge, i, self->preferred);
}

/* In the language of the conflicts that it speaks of. */
static void
tell_way_out (const SpannLanguage *language, guint n_questions, const char *output)
{
  g_autofree char *message = g_strdup_printf (
      spann_tr_plural (
          language,
          /* Translators: "Kept" is the word that stands before the version that was kept */
          "%u question is left. The file has an answer for now: see \"Kept\" above. If the other "
          "one should hold, open the file in the window, find the place named above and change it "
          "there (the window does not mark it), or merge again with --prefer mine or --prefer "
          "theirs.",
          "%u questions are left. The file has an answer to each for now: see \"Kept\" above. "
          "Where the other one should hold, open the file in the window, find the place named "
          "above and change it there (the window does not mark it), or merge again with --prefer "
          "mine or --prefer theirs.",
          n_questions),
      n_questions);

  spann_command_warn (output, message);
}

/* One side everywhere may leave what only the two together would hold. */
static int
refuse_answers (const char *output, GError *fault)
{
  GError *error = NULL;

  g_set_error (&error, SPANN_ERROR, SPANN_ERROR_INVALID,
               /* Translators: %s is what is wrong, and where */
               _ ("the chosen side does not hold everywhere: %s; merge without --prefer"),
               fault->message);
  g_error_free (fault);
  return spann_command_fail (output, error);
}

/* Tells every conflict of what has been written. */
static int
report (const Reconciliation *self, const char *output)
{
  const GPtrArray *conflicts = spann_merge_get_conflicts (self->merge);

  for (guint i = 0; i < conflicts->len; i++)
    tell_conflict (self, conflicts->pdata[i]);
  if (conflicts->len == 0 || self->is_decided)
    return SPANN_STATUS_DONE;
  tell_way_out (self->language, conflicts->len, output);
  return SPANN_STATUS_FINDINGS;
}

static int
reconcile (Reconciliation *self, const char *output)
{
  g_autoptr (SpannObject) merged = NULL;
  GError *error = NULL;
  int saved, reported;

  self->merge = spann_merge_new (self->base, self->mine, self->theirs, self->language);
  if (self->is_decided)
    answer_all (self);
  merged = spann_merge_make_root (self->merge, &error);
  if (merged == NULL)
    return refuse_answers (output, error);
  saved = spann_cli_save_portfolio (merged, output);
  if (saved == SPANN_STATUS_ERROR)
    return saved;
  reported = report (self, output);
  return MAX (saved, reported);
}

static int
run (const SpannCommand *self, const SpannCliPaths *paths, char **arguments)
{
  g_auto (GStrv) owned = arguments;
  MergeOptions options = {0};
  const GOptionEntry entries[] = {
      {"output", 'o', G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.output,
       N_ ("Where to write the merged portfolio; it may be one of the three."), "OUT"},
      {"prefer", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.prefer,
       N_ ("Take this side wherever both changed the same."), "mine|theirs"},
      {"language", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, &options.language,
       N_ ("Language of the words; else the portfolio's."), "sv|en"},
      G_OPTION_ENTRY_NULL,
  };
  g_auto (Reconciliation) reconciliation = {0};
  int status = SPANN_STATUS_ERROR;

  if (spann_command_parse (self, entries, &owned, &status) &&
      check_options (&options, &reconciliation) &&
      read_versions (&reconciliation, paths, owned + 1, options.language))
    status = reconcile (&reconciliation, options.output);
  g_free (options.output);
  g_free (options.prefer);
  g_free (options.language);
  return status;
}

const SpannCommand spann_command_merge = {
    .name = "merge",
    .parameters = "BASE MINE THEIRS -o OUT",
    .summary = N_ ("Bring together two versions of a portfolio that were made from one."),
    .examples = "merge monday.spann mine.spann theirs.spann -o merged.spann\n"
                "merge monday.spann mine.spann theirs.spann -o merged.spann --prefer theirs",
    .git = "git config merge.spann.name \"Portfolios of Spann\"\n"
           "git config merge.spann.driver \"spann merge %O %A %B -o %A\"\n"
           "echo \"*.spann merge=spann\" >>.gitattributes",
    .n_parameters = 3,
    .run = run,
};
