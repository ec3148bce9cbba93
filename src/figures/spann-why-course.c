/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why a value over time, or a phase, is as it is. */

#include "spann-indicators-data.h"
#include "spann-indicators-words.h"
#include "spann-phases-data.h"
#include "spann-phases-words.h"
#include "spann-why-private.h"

static const SpannIndicator *
find_indicator (const SpannIndicatorsData *data, const char *key)
{
  for (guint i = 0; i < data->indicators->len; i++) {
    const SpannIndicator *indicator = spann_indicators_data_get (data, i);

    if (g_str_equal (spann_object_get_key (indicator->indicator), key))
      return indicator;
  }
  return NULL;
}

/* Marks: "indicator/KEY", "KEY/YEAR". */
void
spann_why_explain_indicators (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                              char **parts)
{
  g_autoptr (SpannIndicatorsData) data = spann_indicators_data_new (root, request, NULL);
  const SpannLanguage *language = request->language;
  const gboolean is_whole = g_str_equal (parts[0], "indicator");
  const SpannIndicator *indicator =
      data != NULL ? find_indicator (data, parts[is_whole ? 1 : 0]) : NULL;

  self->place = SPANN_WHY_INDICATOR;
  if (indicator == NULL)
    return;
  spann_why_add (self, SPANN_WHY_HEADING, g_strdup (spann_tr (language, "Tells of")));
  spann_why_add (self, SPANN_WHY_TEXT, spann_indicator_words_gap (indicator, language));
  spann_why_add (self, SPANN_WHY_HEADING, g_strdup (spann_tr (language, "Over time")));
  spann_why_add (self, SPANN_WHY_TEXT, spann_indicator_words_whole (data, indicator, language));
  if (is_whole)
    spann_why_add_section (self, spann_tr (language, "Notes"),
                           spann_indicator_words_notes (data, indicator, language), language);
  spann_why_add (self, SPANN_WHY_NOTE, spann_indicators_words_foot (data, language));
}

static gboolean
is_stretch (const SpannPhasesEcosystem *row, const SpannPhaseStretch *stretch, char **parts)
{
  if (g_str_equal (parts[0], "phase"))
    return g_strcmp0 (spann_object_get_key (row->ecosystem), parts[2]) == 0 &&
           stretch->change != NULL &&
           g_str_equal (spann_object_get_key (stretch->change), parts[1]);
  return g_str_equal (spann_object_get_key (row->ecosystem), parts[1]) &&
         (g_str_equal (parts[0], "unknown") ? stretch->change == NULL
                                            : stretch == spann_phases_ecosystem_get_present (row));
}

static void
explain_stretch (SpannWhy *self, const SpannPhasesData *data, const SpannPhaseStretch *stretch,
                 const SpannLanguage *language)
{
  const SpannObject *phase = spann_phases_data_get_phase (data, stretch);

  spann_why_add_section (self, spann_tr (language, "Reason"),
                         spann_phases_words_reason (stretch, language), language);
  if (phase == NULL)
    return;
  spann_why_add (self, SPANN_WHY_HEADING,
                 g_strdup (spann_tr (language, "Whether the phase is eligible")));
  spann_why_add (self, SPANN_WHY_TEXT,
                 g_strdup (spann_phases_words_eligible (data, stretch, language)));
  spann_why_add_basis (self, phase, SPANN_PHASE_BASIS, language);
}

/* Marks: "phase/CHANGE/ECOSYSTEM", "unknown/ECOSYSTEM", "ecosystem/ECOSYSTEM". */
void
spann_why_explain_phases (SpannWhy *self, SpannObject *root, const SpannFigureRequest *request,
                          char **parts)
{
  g_autoptr (SpannPhasesData) data = spann_phases_data_new (root, request, NULL);

  self->place = SPANN_WHY_ECOSYSTEM;
  for (guint i = 0; data != NULL && i < data->rows->len; i++) {
    const SpannPhasesEcosystem *row = spann_phases_data_get_row (data, i);

    for (guint j = 0; j < row->stretches->len; j++) {
      const SpannPhaseStretch *stretch = spann_phases_ecosystem_get_stretch (row, j);

      if (is_stretch (row, stretch, parts)) {
        explain_stretch (self, data, stretch, request->language);
        return;
      }
    }
  }
}
