/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-date.h"
#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannStandingKind:
 * @SPANN_STANDING_OPEN: funded, or may be
 * @SPANN_STANDING_OTHER_SUPPORT: in a phase that the strategy is not meant for, and without periods
 * @SPANN_STANDING_ENDED: discontinued, and nothing comes after
 *
 * Where an ecosystem stands in the programme.
 */
typedef enum {
  SPANN_STANDING_OPEN,
  SPANN_STANDING_OTHER_SUPPORT,
  SPANN_STANDING_ENDED,
} SpannStandingKind;

/**
 * SpannStanding:
 * @kind: where it stands
 * @n_used: funded years that have begun
 * @n_allowed: the most years that it can have: used ones and those that still fit before the goal
 * year within the strategy's rules; 0 when the strategy sets no limit
 * @limit: the most years that the strategy gives anybody; 0 for no limit
 *
 * How much of the programme's funding an ecosystem has used, and what is left.
 */
typedef struct {
  SpannStandingKind kind;
  int n_used;
  int n_allowed;
  int limit;
} SpannStanding;

SpannStanding spann_standing_read (const SpannObject *portfolio, const SpannObject *ecosystem,
                                   SpannDate as_of);

/* "3 av 9 år", "2 år", "annat stöd". (transfer full) */
char *spann_standing_to_words (const SpannStanding *self, const SpannLanguage *language);

/* The same for the screen reader: "3 av 9 år använda, 6 år kvar". (transfer full) */
char *spann_standing_to_spoken (const SpannStanding *self, const SpannLanguage *language);
