/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Whether @typed may be @meant misspelt: another case, other separators, or a few letters that are
 * wrong, missing, too much or swapped; the longer the name the more. */
gboolean spann_likeness_is_close (const char *typed, const char *meant);
