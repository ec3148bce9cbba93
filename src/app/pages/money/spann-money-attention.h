/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-attention.h"
#include "spann-language.h"
#include "spann-object.h"

/* What a planner should look at in the money on @today: years for which more is granted than the
 * frame allows; years from this one on whose frame lacks room for what is proposed; ecosystems that
 * were paid more than was granted; ecosystems whose grants of earlier years are not paid in full.
 * (transfer full) (element-type SpannAttention) */
GPtrArray *spann_money_attention_list (const SpannObject *portfolio, SpannDate today,
                                       SpannLanguage *language);
