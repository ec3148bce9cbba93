/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-radar-data.h"

/* The radar's data as spann_figure_get_table() has it: a row for each gap; a column for each series
 * that there is, the change, and the reasons when any are given. (transfer full) */
GPtrArray *spann_radar_table_new (const SpannRadarData *data, const SpannLanguage *language);
