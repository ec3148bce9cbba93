/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/* Portfolios as large as a measurement wants them. All (transfer full). */

/* @example with its ecosystems repeated until there are @n of them, each as rich as it was. */
SpannObject *bench_portfolio_repeat (const SpannObject *example, guint n);

/* @example with the last evaluation of its first ecosystem repeated until there are @n, day after
 * day, and each of its indicators with a value for each of @n years. */
SpannObject *bench_portfolio_lengthen (const SpannObject *example, guint n);

/* @n ecosystems with ten evaluations of seven gaps and a funding period each, which hold. */
SpannObject *bench_portfolio_make (guint n);
