/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-ecosystem-tab.h"

/**
 * SpannGapsTab:
 *
 * What one looks at while one assesses: the finding, the gap radar beside the evaluation that it
 * draws, the effect areas, and what else the evaluation says. What is entered is committed at once,
 * and every part follows.
 */
#define SPANN_TYPE_GAPS_TAB (spann_gaps_tab_get_type ())
G_DECLARE_FINAL_TYPE (SpannGapsTab, spann_gaps_tab, SPANN, GAPS_TAB, SpannEcosystemTab)

/* Puts the focus on the score of the gap, or of the effect area, @area; NULL: of the first gap. The
 * tab must be seen. */
void spann_gaps_tab_focus_area (SpannGapsTab *self, const char *area);
