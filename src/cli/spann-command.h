/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "spann-cli.h"
#include "spann-language.h"
#include "spann-object.h"

/* Exit statuses of every subcommand. */
#define SPANN_STATUS_DONE 0
#define SPANN_STATUS_FINDINGS 1
#define SPANN_STATUS_ERROR 2

typedef struct _SpannCommand SpannCommand;

/**
 * SpannCommand:
 * @name: as it is typed: "figure", "strategy check"
 * @parameters: (nullable): what follows it, such as "KIND FILE"
 * @summary: what it does, a sentence; marked for translation
 * @describe_parameters: (nullable): (transfer full): what the parameters may be, a sentence
 * @examples: calls without the program's name, a line each
 * @git: (nullable): how git is told to use it, lines for a shell
 * @n_parameters: how many parameters it must have
 * @run: does it. @arguments: (transfer full): the program's name and what stands after the
 * subcommand's. Returns the exit status
 *
 * A subcommand.
 */
struct _SpannCommand {
  const char *name;
  const char *parameters;
  const char *summary;
  char *(*describe_parameters) (void);
  const char *examples;
  const char *git;
  guint n_parameters;
  int (*run) (const SpannCommand *self, const SpannCliPaths *paths, char **arguments);
};

extern const SpannCommand spann_command_new;
extern const SpannCommand spann_command_check;
extern const SpannCommand spann_command_figure;
extern const SpannCommand spann_command_report;
extern const SpannCommand spann_command_diff;
extern const SpannCommand spann_command_merge;
extern const SpannCommand spann_command_convert;
extern const SpannCommand spann_command_strategy_check;

/* Every subcommand, in the order of the help; NULL past the last. */
const SpannCommand *spann_command_get (guint index);

/**
 * spann_command_parse:
 * @entries: the subcommand's options, ending with G_OPTION_ENTRY_NULL; text goes in as
 * G_OPTION_ARG_FILENAME, which leaves its bytes alone
 * @arguments: (inout): what @run got; afterwards [1] is the first parameter
 *
 * Reads the options and answers --help.
 *
 * Returns: FALSE when there is nothing more to do: @out_status is the exit status then
 */
gboolean spann_command_parse (const SpannCommand *self, const GOptionEntry *entries,
                              char ***arguments, int *out_status);

/* Writes @text to stdout, in UTF-8 whatever the locale is. */
void spann_command_print (const char *text);

/* The same to stderr, for what is more than a message. */
void spann_command_print_error (const char *text);

/* What @file holds, for a subcommand that does not write it again: a portfolio that may only be
 * read is told on stderr. NULL when it has said what is wrong. (transfer full) (nullable) */
SpannObject *spann_command_load (const char *file);

/**
 * spann_command_open:
 * @language_typed: (nullable): what stood after --language
 * @out_portfolio: (out) (transfer full): what @file holds
 * @out_language: (out) (transfer full): the language asked for, or the portfolio's own
 *
 * Returns: FALSE, untouched, when it has said what is wrong
 */
gboolean spann_command_open (const SpannCliPaths *paths, const char *file,
                             const char *language_typed, SpannObject **out_portfolio,
                             SpannLanguage **out_language);

/* Says @message on stderr, with @file (nullable) in front. */
void spann_command_warn (const char *file, const char *message);

/* Says on stderr what is wrong, with @file (nullable) in front, and takes @error (transfer full).
 * Returns SPANN_STATUS_ERROR. */
int spann_command_fail (const char *file, GError *error);
