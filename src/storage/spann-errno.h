/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* What @code says of a file, in the window's language: the usual troubles in our own words, the
 * rest as the C library has them. Borrowed. */
const char *spann_errno_words (int code);

/* What can be done when a file cannot be written because of @code: "make room on it, or save
 * somewhere else". Borrowed. */
const char *spann_errno_advice (int code);

/* The code that means what GIO says of a file, such as one on a server; 0 when none does. */
int spann_errno_from_gio (const GError *error);

/* Sets a G_FILE_ERROR for @code of a file that cannot be read. Returns FALSE. */
gboolean spann_errno_refuse_read (int code, GError **error);
