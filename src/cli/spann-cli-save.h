/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "spann-object.h"

/*
 * Writing what a subcommand made, and saying on stderr what there is to say of it. Each returns the
 * exit status: SPANN_STATUS_DONE; SPANN_STATUS_FINDINGS when the disk did not confirm that the file
 * will last, or SPANN_STATUS_ERROR when nothing was written.
 */

/* Nothing is expected to be there, and no backup made. */
int spann_cli_save_portfolio (SpannObject *root, const char *file);
int spann_cli_save_bytes (GBytes *bytes, const char *file);
