/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-indicators-data.h"

/* A row for each indicator: its gap, its unit, a value for each year (an empty cell where there is
 * none), its changes, its notes. (transfer full): array of GStrv, which frees them. */
GPtrArray *spann_indicators_table_new (const SpannIndicatorsData *data,
                                       const SpannLanguage *language);
