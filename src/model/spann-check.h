/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"

/*
 * Whether data keeps what its tables and the strategy demand: required fields, ranges, references,
 * scores on their scale, unique keys, and the invariants between fields. Messages name the place as
 * spann_fault_describe() does.
 */

/* Checks a whole portfolio (its strategies first) or a whole strategy. FALSE with a
 * SPANN_ERROR_INVALID. */
gboolean spann_check_root (const SpannObject *root, GError **error);

/* Checks only the object at @path of the portfolio @root, its children, and the invariants of the
 * objects above it. */
gboolean spann_check_path (const SpannObject *root, const char *path, GError **error);

/* Checks what @changes, of SpannChange, have made of a @root that held, and what they may have
 * broken elsewhere: the answer is that of spann_check_root(), and so are its words. */
gboolean spann_check_changes (const SpannObject *root, const GPtrArray *changes, GError **error);

/* A path in the words of messages: "ecosystems[3].evaluations[0]". (transfer full) */
char *spann_check_describe_path (const SpannObject *root, const char *path);
