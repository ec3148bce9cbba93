/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-timeline-chart-private.h"
#include "spann-timeline-data.h"

/* The rows of a timeline of funding. */

/* Adds an ecosystem's bars and events, and its row. */
void spann_timeline_rows_add (SpannTimelineChart *chart, const SpannTimelineEcosystem *row,
                              const SpannLanguage *language);

/* How a period in that status is drawn. */
SpannBarStyle spann_timeline_rows_get_bar_style (SpannPeriodStatus status);
