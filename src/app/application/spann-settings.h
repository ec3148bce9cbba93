/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/* The program's settings; NULL when its schema is not installed: a program run from its build
 * folder then remembers nothing. (transfer full) (nullable) */
GSettings *spann_settings_new (void);
