/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change-data.h"

/* The data of a figure of change as spann_figure_get_table() has it: a row for each gap, then for
 * each effect area, in the figure's order. (transfer full) */
GPtrArray *spann_change_table_new (const SpannChangeData *data, const SpannLanguage *language);
