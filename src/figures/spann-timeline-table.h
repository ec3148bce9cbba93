/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-timeline-data.h"

/* The timeline's data as spann_figure_get_table() has it: a row for each period, and one for an
 * ecosystem without periods. Amounts are in SEK thousand. (transfer full) */
GPtrArray *spann_timeline_table_new (const SpannTimelineData *data, const SpannLanguage *language);
