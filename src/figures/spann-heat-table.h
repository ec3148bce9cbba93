/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-heat-data.h"

/* The data of a heat table as spann_figure_get_table() has it: a row for each ecosystem; for each
 * gap its score and its change since the baseline. (transfer full) */
GPtrArray *spann_heat_table_new (const SpannHeatData *data, const SpannLanguage *language);
