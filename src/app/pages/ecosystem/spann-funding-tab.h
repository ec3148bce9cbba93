/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-ecosystem-tab.h"

/**
 * SpannFundingTab:
 *
 * The funding periods of an ecosystem, to be edited, beside what is granted and paid by year; and
 * its phases, on which depends whether the strategy supports it.
 */
#define SPANN_TYPE_FUNDING_TAB (spann_funding_tab_get_type ())
G_DECLARE_FINAL_TYPE (SpannFundingTab, spann_funding_tab, SPANN, FUNDING_TAB, SpannEcosystemTab)
