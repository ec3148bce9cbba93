/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/* Versions of one portfolio, as diff and merge get them from people and from git. */

/* Whether @file is there and holds nothing: what git gives for a version that does not exist. */
gboolean spann_versions_is_none (const char *file);

/* Reads @file as a version to compare; of one that does not exist, a portfolio without anything.
 * NULL when it has said on stderr what is wrong. (transfer full) (nullable) */
SpannObject *spann_versions_read (const char *file);
