/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-portfolio.h"

/* A small portfolio with the ecosystem "eco", in which random steps find something to do. (transfer
 * full) */
SpannObject *random_steps_root (void);

/* Does something at random that a person does: types in a field, adds or removes an ecosystem,
 * leaves a field, undoes or redoes. The test program's seed, and the portfolio's context, tell
 * what: the same again in another portfolio that stands where this one stands. */
void random_steps_take_one (SpannPortfolio *portfolio);
