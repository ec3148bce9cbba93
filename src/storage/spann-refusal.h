/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* How a save says no: what is wrong and what can be done. Each sets an error and returns FALSE. */

/* A SPANN_ERROR_WRITE for @reason. */
gboolean spann_refusal_write (GError **error, const char *reason);

/* The same for @code of a system call, with advice. */
gboolean spann_refusal_errno (GError **error, int code);

/* A SPANN_ERROR_CHANGED: the file on disk is another, or is gone, or is there although it should
 * not be. @rescued (nullable) is a file beside it where another version was put. */
gboolean spann_refusal_changed (GError **error, const char *rescued);
gboolean spann_refusal_gone (GError **error);
gboolean spann_refusal_exists (GError **error);

/* Appends the sentence @notice to those before. */
void spann_refusal_add_notice (GString *notices, const char *notice);
