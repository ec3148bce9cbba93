/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"
#include "spann-theme.h"

/* The values of options that several subcommands share. Where nothing was typed (NULL), each has a
 * default. FALSE or NULL with a SPANN_ERROR_USAGE that names the option. */

/* Whether that can stand after --language. */
gboolean spann_choice_is_language (const char *typed, GError **error);

/* --language; without it the portfolio's own, or the desktop's where it has none. (transfer full)
 * (nullable) */
SpannLanguage *spann_choice_language (const char *typed, const SpannObject *portfolio,
                                      const char *locale_dir, GError **error);

/* --as-of; without it today. */
gboolean spann_choice_date (const char *typed, SpannDate *out_date, GError **error);

/* --theme; without it the light one. */
const SpannTheme *spann_choice_theme (const char *typed, GError **error);

/* --by, "year" or "ecosystem"; without it by year. */
gboolean spann_choice_breakdown (const char *typed, gboolean *out_by_ecosystem, GError **error);

/* --size, "800x600"; without it 0 × 0. */
gboolean spann_choice_size (const char *typed, int *out_width, int *out_height, GError **error);

/* --scale, "2"; without it 0. */
gboolean spann_choice_scale (const char *typed, int *out_scale, GError **error);

/* --ecosystem: an id, else a name, else a name in another case; without it NULL, the portfolio's
 * first. The key is borrowed from @portfolio. */
gboolean spann_choice_ecosystem (const char *typed, const SpannObject *portfolio,
                                 const char **out_key, GError **error);
