/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"
#include "spann-phases-words.h"
#include "spann-plain.h"

/**
 * Present:
 * @n_known: ecosystems whose phase is known
 * @n_eligible: those that are in a phase that the strategy is meant for
 * @phase: (nullable): the only such phase that the strategy has; NULL when it has none or several
 * @has_eligible: whether it has any
 *
 * Where the ecosystems are on the figure's day.
 */
typedef struct {
  guint n_known;
  guint n_eligible;
  const SpannObject *phase;
  gboolean has_eligible;
} Present;

static void
find_eligible_phase (const SpannPhasesData *data, Present *present)
{
  guint n_eligible = 0;

  for (guint i = 0; i < spann_object_get_n_items (data->strategy, SPANN_STRATEGY_PHASES); i++) {
    const SpannObject *phase = spann_object_get_item (data->strategy, SPANN_STRATEGY_PHASES, i);

    if (!spann_object_get_boolean (phase, SPANN_PHASE_ELIGIBLE))
      continue;
    present->phase = phase;
    n_eligible++;
  }
  present->has_eligible = n_eligible > 0;
  if (n_eligible != 1)
    present->phase = NULL;
}

static Present
read_present (const SpannPhasesData *data)
{
  Present present = {0};

  find_eligible_phase (data, &present);
  for (guint i = 0; i < data->rows->len; i++) {
    const SpannPhaseStretch *stretch =
        spann_phases_ecosystem_get_present (spann_phases_data_get_row (data, i));

    present.n_known += stretch->phase >= 0;
    present.n_eligible += spann_phases_data_is_eligible (data, stretch);
  }
  return present;
}

static char *
tell_none_eligible (const Present *present, const SpannLanguage *language)
{
  g_autofree char *phase = NULL;

  if (present->phase == NULL)
    return g_strdup (spann_tr (language, "No ecosystem is in an eligible phase"));
  phase = spann_plain_inside (
      spann_plain_field (present->phase, SPANN_PHASE_NAME, spann_language_get_code (language)));
  /* Translators: %s is the name of a phase, "sustainable growth" */
  return g_strdup_printf (spann_tr (language, "No ecosystem is in the phase %s"), phase);
}

static char *
tell_eligible (const SpannPhasesData *data, const Present *present, const SpannLanguage *language)
{
  guint n = present->n_eligible;
  g_autofree char *count = spann_counting_sentence (spann_counting_words (language, n));
  g_autofree char *all = spann_counting_words (language, data->rows->len);
  g_autofree char *phase = NULL;

  if (n == 0)
    return tell_none_eligible (present, language);
  if (present->phase == NULL)
    /* Translators: two numbers in words */
    return g_strdup_printf (spann_tr_plural (language,
                                             "%1$s of %2$s ecosystems is in an eligible phase",
                                             "%1$s of %2$s ecosystems are in an eligible phase", n),
                            count, all);
  phase = spann_plain_inside (
      spann_plain_field (present->phase, SPANN_PHASE_NAME, spann_language_get_code (language)));
  /* Translators: two numbers in words, and the name of a phase, "sustainable growth" */
  return g_strdup_printf (spann_tr_plural (language, "%1$s of %2$s ecosystems is in the phase %3$s",
                                           "%1$s of %2$s ecosystems are in the phase %3$s", n),
                          count, all, phase);
}

static char *
tell_known (const SpannPhasesData *data, const Present *present, const SpannLanguage *language)
{
  g_autofree char *count =
      spann_counting_sentence (spann_counting_words (language, present->n_known));
  g_autofree char *all = spann_counting_words (language, data->rows->len);

  /* Translators: two numbers in words */
  return g_strdup_printf (spann_tr_plural (language, "%1$s of %2$s ecosystems has a known phase",
                                           "%1$s of %2$s ecosystems have a known phase",
                                           present->n_known),
                          count, all);
}

/* The ecosystem that went from one phase to another last; NULL when none ever did. */
static const SpannPhasesEcosystem *
find_last_changed (const SpannPhasesData *data)
{
  const SpannPhasesEcosystem *last = NULL;

  for (guint i = 0; i < data->rows->len; i++) {
    const SpannPhasesEcosystem *row = spann_phases_data_get_row (data, i);

    /* The first stretch is the time before any phase, the second its first phase. */
    if (row->stretches->len <= 2)
      continue;
    if (last == NULL || spann_date_compare (spann_phases_ecosystem_get_present (row)->from,
                                            spann_phases_ecosystem_get_present (last)->from) > 0)
      last = row;
  }
  return last;
}

/* NULL when there is nothing to tell. */
static char *
tell_last_change (const SpannPhasesData *data, const SpannLanguage *language)
{
  const SpannPhasesEcosystem *row = find_last_changed (data);
  g_autofree char *name = NULL;
  g_autofree char *phase = NULL;

  if (row == NULL)
    return NULL;
  name = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  phase = spann_plain_inside (
      spann_phases_words_phase (data, spann_phases_ecosystem_get_present (row), language));
  /* Translators: the name of an ecosystem, and of the phase that it has gone into */
  return g_strdup_printf (spann_tr (language, "the last to change was %1$s, to %2$s"), name, phase);
}

static char *
tell_one (const SpannPhasesData *data, gboolean has_eligible, const SpannLanguage *language)
{
  const SpannPhasesEcosystem *row = spann_phases_data_get_row (data, 0);
  const SpannPhaseStretch *present = spann_phases_ecosystem_get_present (row);
  g_autofree char *name = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *phase = NULL;
  g_autofree char *since = NULL;

  if (present->phase < 0)
    /* Translators: %s is the name of an ecosystem */
    return g_strdup_printf (spann_tr (language, "%s has no known phase"), name);
  phase = spann_plain_inside (spann_phases_words_phase (data, present, language));
  since = spann_language_format_date (language, present->from);
  if (!has_eligible)
    /* Translators: the names of an ecosystem and of a phase, and a date */
    return g_strdup_printf (spann_tr (language, "%1$s has been in the phase %2$s since %3$s"), name,
                            phase, since);
  if (spann_phases_data_is_eligible (data, present))
    /* Translators: the names of an ecosystem and of a phase, and a date */
    return g_strdup_printf (
        spann_tr (language, "%1$s has been in the phase %2$s since %3$s; the phase is eligible"),
        name, phase, since);
  /* Translators: the names of an ecosystem and of a phase, and a date */
  return g_strdup_printf (
      spann_tr (language, "%1$s has been in the phase %2$s since %3$s; the phase is not eligible"),
      name, phase, since);
}

char *
spann_phases_words_title (const SpannPhasesData *data, const SpannLanguage *language)
{
  Present present = read_present (data);
  g_autofree char *first = NULL;
  g_autofree char *rest = NULL;

  if (data->rows->len == 1)
    return tell_one (data, present.has_eligible, language);
  if (present.n_known == 0)
    return g_strdup (spann_tr (language, "No ecosystem has a known phase"));
  first = present.has_eligible ? tell_eligible (data, &present, language)
                               : tell_known (data, &present, language);
  rest = tell_last_change (data, language);
  return rest == NULL ? g_steal_pointer (&first) : g_strconcat (first, "; ", rest, NULL);
}
