/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Portfolios that were opened or saved lately, shared with the desktop's own list. */

/* How many are offered. */
#define SPANN_RECENT_MAX 8

/* Remembers @file. */
void spann_recent_add (GFile *file);

/* Portfolios, latest first, at most SPANN_RECENT_MAX: those on this computer that still are there,
 * and those on servers, which are not asked for them: one that does not answer would stop us.
 * (transfer full) (element-type GFile) */
GPtrArray *spann_recent_list (void);

/* The folder of @file as people write it: "~/Documents", "smb://server/share/folder". (transfer
 * full) */
char *spann_recent_describe_folder (GFile *file);

/* The server that @file is on: "server", or the kind of place, "mtp"; NULL when it is on this
 * computer. (transfer full) (nullable) */
char *spann_recent_describe_server (GFile *file);
