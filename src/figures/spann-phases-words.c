/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-phases-words.h"

#include "spann-counting.h"
#include "spann-plain.h"

static char *
tell_name (const SpannObject *phase, const SpannLanguage *language)
{
  return spann_plain_field (phase, SPANN_PHASE_NAME, spann_language_get_code (language));
}

char *
spann_phases_words_phase (const SpannPhasesData *data, const SpannPhaseStretch *stretch,
                          const SpannLanguage *language)
{
  const SpannObject *phase = spann_phases_data_get_phase (data, stretch);

  return phase == NULL ? g_strdup (spann_tr (language, "Unknown phase"))
                       : tell_name (phase, language);
}

/* @name (transfer full), and whether the strategy is meant for it when it is. */
static char *
mark_eligible (char *name, gboolean is_eligible, const SpannLanguage *language)
{
  g_autofree char *owned = name;

  /* Translators: the name of a phase that the strategy gives support in: "sustainable growth
   * (eligible)" */
  return is_eligible ? g_strdup_printf (spann_tr (language, "%s (eligible)"), owned)
                     : g_steal_pointer (&owned);
}

char *
spann_phases_words_key (const SpannPhasesData *data, const SpannPhaseStretch *stretch,
                        const SpannLanguage *language)
{
  g_autofree char *name = mark_eligible (spann_phases_words_phase (data, stretch, language),
                                         spann_phases_data_is_eligible (data, stretch), language);

  return stretch->phase < 0 ? g_steal_pointer (&name)
                            : g_strdup_printf ("%d %s", stretch->phase + 1, name);
}

/* "from 2018-01-01 until 2022-01-01", "since 2022-01-01", "until 2018-01-01"; "" for a stretch that
 * has neither end. */
static char *
tell_time (const SpannPhaseStretch *stretch, const SpannLanguage *language)
{
  g_autofree char *from = spann_date_to_string (stretch->from);
  g_autofree char *until = spann_date_to_string (stretch->until);

  if (*from == '\0' && *until == '\0')
    return g_strdup ("");
  if (*from == '\0')
    /* Translators: %s is a date */
    return g_strdup_printf (spann_tr (language, "until %s"), until);
  if (*until == '\0')
    /* Translators: %s is a date */
    return g_strdup_printf (spann_tr (language, "since %s"), from);
  /* Translators: two dates */
  return g_strdup_printf (spann_tr (language, "from %1$s until %2$s"), from, until);
}

char *
spann_phases_words_reason (const SpannPhaseStretch *stretch, const SpannLanguage *language)
{
  return stretch->change == NULL ? g_strdup ("")
                                 : spann_plain_field (stretch->change, SPANN_PHASE_CHANGE_REASON,
                                                      spann_language_get_code (language));
}

/* The phase and its time in the middle of a sentence. */
static char *
tell_stretch (const SpannPhasesData *data, const SpannPhaseStretch *stretch,
              const SpannLanguage *language)
{
  g_autofree char *phase =
      mark_eligible (spann_plain_inside (spann_phases_words_phase (data, stretch, language)),
                     spann_phases_data_is_eligible (data, stretch), language);
  g_autofree char *time = tell_time (stretch, language);

  return *time == '\0' ? g_steal_pointer (&phase) : g_strdup_printf ("%s %s", phase, time);
}

char *
spann_phases_words_stretch (const SpannPhasesData *data, const SpannPhaseStretch *stretch,
                            const SpannLanguage *language)
{
  g_autofree char *words = tell_stretch (data, stretch, language);
  g_autofree char *reason = spann_phases_words_reason (stretch, language);

  return *reason == '\0' ? g_steal_pointer (&words) : g_strdup_printf ("%s. %s", words, reason);
}

char *
spann_phases_words_ecosystem (const SpannPhasesData *data, const SpannPhasesEcosystem *row,
                              const SpannLanguage *language)
{
  g_autofree char *name = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *present =
      tell_stretch (data, spann_phases_ecosystem_get_present (row), language);

  return g_strdup_printf ("%s: %s", name, present);
}

const char *
spann_phases_words_eligible (const SpannPhasesData *data, const SpannPhaseStretch *stretch,
                             const SpannLanguage *language)
{
  if (stretch->phase < 0)
    return spann_tr_context (language, "eligible", "unknown");
  return spann_phases_data_is_eligible (data, stretch)
             ? spann_tr_context (language, "eligible", "yes")
             : spann_tr_context (language, "eligible", "no");
}

/* "eligible: sustainable growth"; NULL when the strategy is meant for no phase. */
static char *
tell_eligible (const SpannPhasesData *data, const SpannLanguage *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < spann_object_get_n_items (data->strategy, SPANN_STRATEGY_PHASES); i++) {
    const SpannObject *phase = spann_object_get_item (data->strategy, SPANN_STRATEGY_PHASES, i);

    if (spann_object_get_boolean (phase, SPANN_PHASE_ELIGIBLE))
      g_ptr_array_add (names, spann_plain_inside (tell_name (phase, language)));
  }
  if (names->len == 0)
    return NULL;
  g_ptr_array_add (names, NULL);
  joined = spann_language_join (language, (const char *const *)names->pdata);
  /* Translators: %s is a list of phases that the strategy gives support in */
  return g_strdup_printf (spann_tr (language, "eligible: %s"), joined);
}

char *
spann_phases_words_subtitle (const SpannPhasesData *data, const SpannLanguage *language)
{
  g_autofree char *years = spann_year_range_to_string (data->years);
  /* Translators: %s is "2015–2032" */
  g_autofree char *what = g_strdup_printf (spann_tr (language, "Phases %s"), years);
  g_autofree char *eligible = tell_eligible (data, language);
  g_autofree char *as_of = spann_date_to_string (data->as_of);
  g_autofree char *day = g_strdup_printf (spann_tr (language, "as of %s"), as_of);

  return eligible == NULL ? g_strjoin (" · ", what, day, NULL)
                          : g_strjoin (" · ", what, eligible, day, NULL);
}

char *
spann_phases_words_foot (const SpannPhasesData *data, const SpannLanguage *language)
{
  g_autofree char *as_of = spann_date_to_string (data->as_of);

  if (data->ecosystem != NULL)
    return g_strdup_printf (spann_tr (language, "Source: the ecosystem's phases, as of %s."),
                            as_of);
  return g_strdup_printf (spann_tr (language, "Source: the ecosystems' phases, as of %s."), as_of);
}

/* "Skogsslingan: newly established from … until …. Growing since …. Reason." */
static void
add_row (GString *text, const SpannPhasesData *data, const SpannPhasesEcosystem *row,
         const SpannLanguage *language)
{
  g_autofree char *name = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  guint first = row->stretches->len > 1 ? 1 : 0;

  g_string_append_printf (text, " %s:", name);
  for (guint i = first; i < row->stretches->len; i++) {
    char *words =
        spann_phases_words_stretch (data, spann_phases_ecosystem_get_stretch (row, i), language);
    g_autofree char *sentence = i > first ? spann_counting_sentence (words) : words;

    g_string_append_printf (text, " %s%s", sentence, g_str_has_suffix (sentence, ".") ? "" : ".");
  }
}

char *
spann_phases_words_summary (const SpannPhasesData *data, const SpannLanguage *language)
{
  g_autofree char *title = spann_phases_words_title (data, language);
  g_autofree char *date = spann_language_format_date (language, data->as_of);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s. ", title);
  /* Translators: %s is a date */
  g_string_append_printf (text, spann_tr (language, "Phases as of %s."), date);
  for (guint i = 0; i < data->rows->len; i++)
    add_row (text, data, spann_phases_data_get_row (data, i), language);
  return g_string_free (text, FALSE);
}
