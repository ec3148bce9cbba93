/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-attention.h"
#include "spann-language.h"
#include "spann-object.h"

/* All that a planner should look at on @today, kind by kind, each in the ecosystems' order:
 * findings of the funding rules that are errors; what the progress rule signals for review;
 * warnings of the funding rules; periods that end this year; ecosystems without an evaluation this
 * year; gaps that are not assessed; what is only good to know. (transfer full) (element-type
 * SpannAttention) */
GPtrArray *spann_overview_attention_list (const SpannObject *portfolio, SpannDate today,
                                          SpannLanguage *language);
