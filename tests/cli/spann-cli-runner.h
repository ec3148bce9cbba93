/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-scratch.h"

/**
 * CliRun:
 * @status: the exit status
 * @out: what stood on stdout
 * @err: what stood on stderr
 */
typedef struct {
  int status;
  char *out;
  char *err;
} CliRun;

void cli_run_clear (CliRun *run);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CliRun, cli_run_clear)

/* Runs spann in the scratch folder, without a display; @call is the words after its name, parted by
 * spaces, "%20" standing for one within a word. @language: "sv" or "en", the desktop's. */
CliRun cli_run (const Scratch *scratch, const char *language, const char *call);

/* Puts the file at @path into the scratch folder as @name, with the first @find in it replaced by
 * @by: it must be there. */
void cli_add_edited (const Scratch *scratch, const char *name, const char *path, const char *find,
                     const char *by);

/* Puts the example into the scratch folder as "example.spann". */
void cli_add_example (const Scratch *scratch);

/* Puts the small portfolio of the tests there, edited likewise. */
void cli_add_small (const Scratch *scratch, const char *name, const char *find, const char *by);

/* A call, and what it says on stderr. */
typedef struct {
  const char *call;
  const char *err;
} CliRefusal;

/* Fails unless the call ends with exit status 2, nothing on stdout, exactly @err on stderr and the
 * scratch folder as it was. */
void cli_assert_refused (const Scratch *scratch, const char *call, const char *err);

/* The same for each of @refusals. */
void cli_assert_all_refused (const Scratch *scratch, const CliRefusal *refusals, guint n_refusals);
