/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Says what a test measured, a line that tools/reliability prints: measured ("%u kills, %u files
 * that cannot be read", …). */
void measured (const char *format, ...) G_GNUC_PRINTF (1, 2);
