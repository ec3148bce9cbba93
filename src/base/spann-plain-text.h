/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What people typed, @text (nullable), as one line: tabs, line breaks and other control characters
 * become single spaces, marks that turn the direction of writing go. (transfer full) */
char *spann_plain_text (const char *text);
