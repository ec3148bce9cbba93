/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"
#include "spann-language.h"

/* The changes (of SpannChange) from @before to @after as a JSON list for other programs, with the
 * words for people in @language. Its form stands in the manual page. (transfer full) */
char *spann_changes_json (SpannObject *before, SpannObject *after, const GPtrArray *changes,
                          const SpannLanguage *language);
