/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-finding.h"
#include "spann-language.h"

/* @findings (of SpannFinding) as a JSON list for other programs, with the words for people in
 * @language. Years that there are none of, and numbers that the rule does not use, are left out.
 * (transfer full) */
char *spann_findings_json (const SpannObject *portfolio, const GPtrArray *findings,
                           const SpannLanguage *language);
