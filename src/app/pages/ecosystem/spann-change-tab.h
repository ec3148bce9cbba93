/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-ecosystem-tab.h"

/**
 * SpannChangeTab:
 *
 * What has become of an ecosystem's gaps and effect areas since the baseline, up to the evaluation
 * that is shown.
 *
 * Signals: "area-activated" (const char *key): somebody wants to see where a gap, or an effect
 * area, is assessed.
 */
#define SPANN_TYPE_CHANGE_TAB (spann_change_tab_get_type ())
G_DECLARE_FINAL_TYPE (SpannChangeTab, spann_change_tab, SPANN, CHANGE_TAB, SpannEcosystemTab)
