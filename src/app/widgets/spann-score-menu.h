/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"
#include "spann-score.h"

/**
 * SpannScoreMenu:
 *
 * The steps of a scale to choose from, each with what it means, and below them *not assessed* and
 * *not applicable*: how the pointer sets a score, and how anyone learns the scale.
 *
 * Signals: "score-chosen" (int state, int steps), see #SpannScore.
 */
#define SPANN_TYPE_SCORE_MENU (spann_score_menu_get_type ())
G_DECLARE_FINAL_TYPE (SpannScoreMenu, spann_score_menu, SPANN, SCORE_MENU, GtkPopover)

/* A menu of @scale that starts on @now. */
GtkWidget *spann_score_menu_new (const SpannObject *scale, SpannScore now,
                                 const SpannLanguage *language);

/* Goes to the row of @score, to be chosen or not. */
void spann_score_menu_point_at (SpannScoreMenu *self, SpannScore score);

/* The score of the row that would be chosen. */
SpannScore spann_score_menu_get_score (SpannScoreMenu *self);
