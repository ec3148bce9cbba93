/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-edit.h"
#include "spann-fixture.h"

/* A portfolio with something of most kinds, for the tests of words about it. */

/*
 * Paths of it, all keys as short as they can be:
 *   ecosystems/eco                      Skogsslingan, with
 *     evaluations/e1                    15 October 2026, 3 gaps: 2, 2.5, not assessed; a reason for
 *                                       the first
 *     periods/p1                        period 1, 2025–2027, 600,000 SEK a year
 *     periods/p1/payments/pay           on 3 May 2027, 450,000 SEK
 *     actors/a1, actors/a2              Aurora AB, and another Aurora AB
 *     bridges/b1                        Testbädden, from a1 to a2
 *     targets/target-gap-1-2030         level 3
 *   ecosystems/other                    Malmen
 *   meetings/meeting-m1/matters/m1      10 December 2025, "m1", with two decision points
 *   meetings/meeting-m2/matters/m2      9 December 2026, "m2"
 *   frames/2026                         4,000,000 SEK
 */
SpannObject *sample_portfolio (void);

/* A day of the calendar, as a value. */
SpannValue sample_day (const char *date);

/* An object of @noun with a string in it. (transfer full) */
SpannObject *sample_object (SpannNounIndex noun, const char *key, SpannFieldId field,
                            SpannValue value);

/* A text in both languages as a value; @en may be NULL. */
SpannValue sample_text (const char *sv, const char *en);
