/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"

/* The matters that may decide a funding period, as a list to choose from. */

/**
 * spann_period_matters_list:
 * @ecosystem: key of the ecosystem
 * @current: (nullable): key of the matter that is chosen now; listed whatever it is about
 * @out_keys: (out) (transfer full) (element-type utf8): keys by position in the list; NULL at 0,
 * which stands for none
 *
 * Matters about the ecosystem that grant or extend, by meeting.
 *
 * Returns: (transfer full): "2026-12-03 · Extension for …"
 */
GtkStringList *spann_period_matters_list (const SpannObject *portfolio, const char *ecosystem,
                                          const char *current, const SpannLanguage *language,
                                          GPtrArray **out_keys);
