/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-store-settings.h"

/* The program's settings; NULL when its schema is not installed: a program run from its build
 * folder then remembers nothing. (transfer full) (nullable) */
GSettings *spann_settings_new (void);

/* What the person chose about files, or what is usual where nothing is remembered. */
SpannStoreSettings spann_settings_read_store (void);
