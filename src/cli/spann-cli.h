/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * SpannCliPaths:
 * @data_dir: holds strategies/ and examples/
 * @locale_dir: holds sv/LC_MESSAGES/spann.mo
 * @libexec_dir: holds spann-window
 *
 * Where the program's own files are.
 */
typedef struct {
  const char *data_dir;
  const char *locale_dir;
  const char *libexec_dir;
} SpannCliPaths;

/**
 * spann_cli_run:
 * @argc: as main() got it
 * @argv: likewise
 * @paths: where the program's files are
 *
 * The command line, whole.
 *
 * Returns: the exit status: 0 done; 1 findings of severity error, differences, questions, or a file
 * of which the disk did not confirm that it will last; 2 an error. What it is stands on stderr
 */
int spann_cli_run (int argc, char *argv[], const SpannCliPaths *paths);
