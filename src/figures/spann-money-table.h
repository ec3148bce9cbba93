/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-money-data.h"

/* A row for each year with its frame, or for each ecosystem; last the sums of the rows. In SEK
 * thousand, exactly. (transfer full): array of GStrv, which frees them. */
GPtrArray *spann_money_table_new (const SpannMoneyData *data, const SpannLanguage *language);
