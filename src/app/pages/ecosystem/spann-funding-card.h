/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "spann-document.h"

/**
 * SpannFundingCard:
 *
 * The funding of an ecosystem: its periods with years, status and amounts, to be added, changed and
 * removed; years used and left; and what the strategy's funding rules say of it all.
 */
#define SPANN_TYPE_FUNDING_CARD (spann_funding_card_get_type ())
G_DECLARE_FINAL_TYPE (SpannFundingCard, spann_funding_card, SPANN, FUNDING_CARD,
                      AdwPreferencesGroup)

/* Shows @ecosystem, a key that the document has, and edits it in @document. */
void spann_funding_card_show_ecosystem (SpannFundingCard *self, SpannDocument *document,
                                        const char *ecosystem);
