/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannScoreChip:
 *
 * A score as a digit on its heat colour; *not assessed* and *not applicable* as words on a hatch
 * and on nothing. Only shows: it takes no focus, and says nothing to a screen reader, since its
 * owner does.
 *
 * CSS node: score-chip, with one of the classes .heat-0 … .heat-4, .not-assessed, .not-applicable.
 */
#define SPANN_TYPE_SCORE_CHIP (spann_score_chip_get_type ())
G_DECLARE_FINAL_TYPE (SpannScoreChip, spann_score_chip, SPANN, SCORE_CHIP, GtkWidget)

GtkWidget *spann_score_chip_new (void);

/* Shows @score on @scale in the words of @language. */
void spann_score_chip_set_score (SpannScoreChip *self, const SpannObject *scale, SpannScore score,
                                 const SpannLanguage *language);

/* What it shows, as text. Borrowed. */
const char *spann_score_chip_get_text (SpannScoreChip *self);
