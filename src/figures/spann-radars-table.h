/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-heat-data.h"

/* The data of a sheet of radars as spann_figure_get_table() has it: a row for each gap of each
 * ecosystem, with its score at the baseline, before and now. (transfer full) */
GPtrArray *spann_radars_table_new (const SpannHeatData *data, const SpannLanguage *language);
