/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-fields.h"

/* The strategy's nouns come first in SpannNounIndex, the portfolio's from SPANN_NOUN_EVIDENCE on.
 */
extern const SpannNoun spann_nouns_strategy[SPANN_NOUN_EVIDENCE];
extern const SpannNoun spann_nouns_portfolio[SPANN_N_NOUNS - SPANN_NOUN_EVIDENCE];
