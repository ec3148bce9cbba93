/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-document.h"
#include "spann-year-range.h"

/**
 * SpannPeriodStretch:
 *
 * A funding period whose last year is being moved on the timeline: what it would look like, what
 * the strategy's rules say of it, and the one edit that it becomes. No widgets.
 */
typedef struct _SpannPeriodStretch SpannPeriodStretch;

/* NULL when @ecosystem has no such period, or the portfolio may only be read. (transfer full) */
SpannPeriodStretch *spann_period_stretch_new (SpannDocument *document, const char *ecosystem,
                                              const char *period);

void spann_period_stretch_free (SpannPeriodStretch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannPeriodStretch, spann_period_stretch_free)

/* The years as they are now. */
SpannYearRange spann_period_stretch_get_years (const SpannPeriodStretch *self);

/* Moves the end, never before the first year nor more than a programme's length away. Whether that
 * changes anything. */
gboolean spann_period_stretch_set_last (SpannPeriodStretch *self, int last);

/* The portfolio as it would be. (transfer full) */
SpannObject *spann_period_stretch_make_root (const SpannPeriodStretch *self);

/* What the rules say of the years: (element-type SpannFinding). (transfer full) */
GPtrArray *spann_period_stretch_try (const SpannPeriodStretch *self);

/* Makes it so, as one step to undo; several in a row with the keyboard are one. Whether anything
 * had changed and it held. */
gboolean spann_period_stretch_commit (SpannPeriodStretch *self, gboolean by_key);
