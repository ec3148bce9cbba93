/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-phases-table.h"

#include "spann-phases-words.h"
#include "spann-plain.h"

#define N_COLUMNS 6

static char **
make_headings (const SpannLanguage *language)
{
  const char *const headings[N_COLUMNS + 1] = {
      spann_tr_context (language, "heading", "Ecosystem"),
      spann_tr_context (language, "heading", "Phase"),
      spann_tr_context (language, "heading", "From"),
      spann_tr_context (language, "heading", "Until"),
      spann_tr_context (language, "heading", "Eligible"),
      spann_tr_context (language, "heading", "Reason"),
  };

  return g_strdupv ((char **)headings);
}

static char **
make_row (const SpannPhasesData *data, const SpannPhasesEcosystem *row,
          const SpannPhaseStretch *stretch, const SpannLanguage *language)
{
  char **cells = g_new0 (char *, N_COLUMNS + 1);

  cells[0] = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  cells[1] = spann_phases_words_phase (data, stretch, language);
  cells[2] = spann_date_to_string (stretch->from);
  cells[3] = spann_date_to_string (stretch->until);
  cells[4] = g_strdup (spann_phases_words_eligible (data, stretch, language));
  cells[5] = spann_phases_words_reason (stretch, language);
  return cells;
}

GPtrArray *
spann_phases_table_new (const SpannPhasesData *data, const SpannLanguage *language)
{
  GPtrArray *table = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);

  g_ptr_array_add (table, make_headings (language));
  for (guint i = 0; i < data->rows->len; i++) {
    const SpannPhasesEcosystem *row = spann_phases_data_get_row (data, i);
    /* What was before the first phase is told only where there is no first. */
    guint first = row->stretches->len > 1 ? 1 : 0;

    for (guint j = first; j < row->stretches->len; j++)
      g_ptr_array_add (table,
                       make_row (data, row, spann_phases_ecosystem_get_stretch (row, j), language));
  }
  return table;
}
