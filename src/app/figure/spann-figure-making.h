/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"
#include "spann-latest-work.h"

/* Figures of many ecosystems are made in a thread. */

/* Whether the figure takes so long to make that a person would notice. */
gboolean spann_figure_making_is_long (const SpannObject *root, const SpannFigureRequest *request);

/* Work that makes figures: see spann_latest_work_new(). @made gets a #SpannFigure (transfer full),
 * NULL when there is none. (transfer full) */
SpannLatestWork *spann_figure_making_new (SpannLatestWorkDone made, gpointer owner);

/* Asks it for that figure of @root. */
void spann_figure_making_ask (SpannLatestWork *work, SpannObject *root,
                              const SpannFigureRequest *request);
