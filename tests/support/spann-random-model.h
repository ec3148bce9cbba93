/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/*
 * Portfolios made at random from the nouns' tables: every field, every language, numbers at the
 * ends of their types, all of Unicode, members that no version knows. They have the shape of a
 * portfolio and keep none of its ranges and references. The test program's seed makes them.
 */

/* (transfer full) */
SpannObject *random_model_portfolio (void);

/* The same with ids that a file may have, drawn from a few so that two models have some in common,
 * and children in any order. (transfer full) */
SpannObject *random_model_portfolio_with_ids (void);

/* @root with one thing changed somewhere in it: a field, a child more or less, an order, members
 * that no version knows. The strategies that scores are written by stay. (transfer full) */
SpannObject *random_model_edit (SpannObject *root);

/* Valid UTF-8 of a few characters, without U+0000. (transfer full) */
char *random_model_string (void);
