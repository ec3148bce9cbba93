/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-command.h"

/* The words of --help, in the desktop's language. (transfer full) both */

/* How the program is called, and its subcommands. */
char *spann_command_help_overview (void);

/* How @command is called, its options and examples. */
char *spann_command_help_describe (const SpannCommand *command, const GOptionEntry *entries);
