/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-language.h"
#include "spann-object.h"

/* What @score means on @scale, with the level's name and anchor text: "3 – joint efforts: …"; what
 * lies between two levels names both. (transfer full) */
char *spann_score_words_describe (const SpannObject *scale, SpannScore score,
                                  const SpannLanguage *language);

/**
 * spann_score_words_show_change:
 * @label: where "▲ +0,5" is shown, coloured by direction and spoken as "forward 0.5"
 * @scale: the scale of both
 * @before: the earlier score
 * @after: the later one
 *
 * Shows nothing unless both are assessed.
 */
void spann_score_words_show_change (GtkLabel *label, const SpannObject *scale, SpannScore before,
                                    SpannScore after, const SpannLanguage *language);
