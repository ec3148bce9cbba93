/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-phases-data.h"

/* A row for each phase of each ecosystem, and one for an ecosystem without any: from when, until
 * when, whether the strategy is meant for it, why it changed. (transfer full): array of GStrv,
 * which frees them. */
GPtrArray *spann_phases_table_new (const SpannPhasesData *data, const SpannLanguage *language);
