/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-ecosystem-tab.h"

/**
 * SpannIndicatorsTab:
 *
 * The members of an ecosystem and what else is counted in it, year by year. What stands in the
 * figure leads to its editor: an indicator, a value, a year that lacks one.
 *
 * Actions: indicator.add.
 */
#define SPANN_TYPE_INDICATORS_TAB (spann_indicators_tab_get_type ())
G_DECLARE_FINAL_TYPE (SpannIndicatorsTab, spann_indicators_tab, SPANN, INDICATORS_TAB,
                      SpannEcosystemTab)
