/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* Portfolios that were opened or saved lately, shared with the desktop's own list. */

/* How many are offered. */
#define SPANN_RECENT_MAX 8

/* Remembers @file. */
void spann_recent_add (GFile *file);

/* Portfolios on this computer that still are there, latest first, at most SPANN_RECENT_MAX.
 * (transfer full) (element-type filename) */
GPtrArray *spann_recent_list_paths (void);

/* The folder of @path as people write it: "~/Documents". (transfer full) */
char *spann_recent_describe_folder (const char *path);

/* The same for a file that may be on a server. (transfer full) */
char *spann_recent_describe_file (GFile *file);
