/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/* Readers of the strategy objects. All borrowed. */

/* The strategy in force: the portfolio's last one. Never NULL for a checked portfolio. */
const SpannObject *spann_portfolio_root_get_strategy (const SpannObject *portfolio);

/* The version of the strategy that @version names; NULL if the portfolio lacks it. */
const SpannObject *spann_portfolio_root_find_strategy (const SpannObject *portfolio,
                                                       gint64 version);

/* The version that judged @object, an evaluation or a target; the one in force where the portfolio
 * lacks it. */
const SpannObject *spann_portfolio_root_get_strategy_of (const SpannObject *portfolio,
                                                         const SpannObject *object);

/* The version of the strategy whose scales judge @object and what is below it; FALSE, untouched,
 * when it names none. */
gboolean spann_object_get_scale_version (const SpannObject *object, gint64 *out_version);

/* The version of the strategy whose scales judge the values of the object at @path of @portfolio,
 * as far as the path leads; NULL if the portfolio lacks it. */
const SpannObject *spann_strategy_find_at (const SpannObject *portfolio, const char *path);

/* First and last level of a scale (SPANN_NOUN_SCALE), and the steps in one level. */
int spann_scale_get_minimum (const SpannObject *scale);
int spann_scale_get_maximum (const SpannObject *scale);
int spann_scale_get_steps_per_level (const SpannObject *scale);

/* Whether @score is on the scale: always for what is not assessed. */
gboolean spann_scale_contains (const SpannObject *scale, SpannScore score);

/* The level object that a score stands on or has passed: 2.5 gives level 2; NULL unless assessed.
 */
const SpannObject *spann_scale_find_level (const SpannObject *scale, SpannScore score);

/* Whether two scales have the same levels and steps, so that scores on them can be compared. */
gboolean spann_scale_is_comparable (const SpannObject *a, const SpannObject *b);

/* The funding rule (SPANN_NOUN_FUNDING_RULE) with @id, or NULL when the strategy does not have it.
 */
const SpannObject *spann_strategy_find_rule (const SpannObject *strategy, const char *id);

/* The limit of that rule; 0 when the strategy does not have the rule or sets none. */
int spann_strategy_get_limit (const SpannObject *strategy, const char *id);

/* First year of the programme and its goal year. */
int spann_strategy_get_programme_start (const SpannObject *strategy);
int spann_strategy_get_goal_year (const SpannObject *strategy);
