/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-ecosystem-item.h"

/**
 * SpannEcosystemRow:
 *
 * An ecosystem in the sidebar: name, phase below, and a warning sign with the rules' words as its
 * tooltip. A click opens it through the action "sidebar.open-ecosystem".
 *
 * Properties: "item" (#SpannEcosystemItem, nullable).
 */
#define SPANN_TYPE_ECOSYSTEM_ROW (spann_ecosystem_row_get_type ())
G_DECLARE_FINAL_TYPE (SpannEcosystemRow, spann_ecosystem_row, SPANN, ECOSYSTEM_ROW, AdwBin)
