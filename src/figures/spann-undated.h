/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure.h"

/**
 * spann_undated_words:
 * @root: the portfolio
 * @request: what the figure shows, and of which day
 *
 * A figure of an earlier day leaves out what is dated later. Some of what it shows has no date, and
 * may have been otherwise then: a version of the strategy that nothing of that day was judged by, a
 * correction that has the day of what it corrects, what is planned or aimed at. That is neither
 * shown nor hidden in silence: "Without a date, and shown as now: version 2 of the strategy and the
 * correction of one evaluation."
 *
 * Returns: (transfer full) (nullable): the sentence; NULL when there is nothing like that, or when
 *   nothing in the portfolio is later than the day
 */
char *spann_undated_words (SpannObject *root, const SpannFigureRequest *request);
