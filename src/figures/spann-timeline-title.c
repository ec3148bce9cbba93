/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"
#include "spann-timeline-words.h"

/**
 * Entry:
 * @ordinal: of the period; 0 when no ecosystem enters one
 * @n_ecosystems: how many enter it
 * @is_granted: whether every one of these is decided
 *
 * The period that most ecosystems are about to enter.
 */
typedef struct {
  int ordinal;
  guint n_ecosystems;
  gboolean is_granted;
} Entry;

/* Whether the period begins next year, or should have begun and waits for its decision. */
static gboolean
is_about_to_begin (const SpannTimelinePeriod *period, int year)
{
  if (period->status == SPANN_PERIOD_STATUS_PROPOSED)
    return period->years.first == year || period->years.first == year + 1;
  return period->status == SPANN_PERIOD_STATUS_GRANTED && period->years.first == year + 1;
}

/* Counts the ecosystems that are about to enter their period @ordinal. */
static Entry
count_entry (const SpannTimelineData *data, int ordinal)
{
  Entry entry = {.ordinal = ordinal, .is_granted = TRUE};

  for (guint i = 0; i < data->rows->len; i++) {
    const SpannTimelineEcosystem *row = spann_timeline_data_get_row (data, i);

    for (guint j = 0; j < row->periods->len; j++) {
      const SpannTimelinePeriod *period = spann_timeline_ecosystem_get_period (row, j);

      if (period->ordinal != ordinal || !is_about_to_begin (period, data->as_of.year))
        continue;
      entry.n_ecosystems++;
      entry.is_granted &= period->status == SPANN_PERIOD_STATUS_GRANTED;
    }
  }
  return entry;
}

static int
find_last_ordinal (const SpannTimelineData *data)
{
  int last = 0;

  for (guint i = 0; i < data->rows->len; i++) {
    const SpannTimelineEcosystem *row = spann_timeline_data_get_row (data, i);

    for (guint j = 0; j < row->periods->len; j++)
      last = MAX (last, spann_timeline_ecosystem_get_period (row, j)->ordinal);
  }
  return last;
}

static Entry
find_entry (const SpannTimelineData *data)
{
  Entry most = {0};
  int last = find_last_ordinal (data);

  for (int ordinal = 1; ordinal <= last; ordinal++) {
    Entry entry = count_entry (data, ordinal);

    if (entry.n_ecosystems > most.n_ecosystems)
      most = entry;
  }
  return most;
}

static char *
tell_entry (const Entry *entry, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, entry->n_ecosystems);

  if (entry->is_granted)
    /* Translators: decided. %1$s is a number in words, %2$d the number of a funding period */
    return g_strdup_printf (spann_tr_plural (language, "%1$s ecosystem goes into period %2$d",
                                             "%1$s ecosystems go into period %2$d",
                                             entry->n_ecosystems),
                            count, entry->ordinal);
  /* Translators: not decided yet. %1$s is a number in words, %2$d the number of a funding period */
  return g_strdup_printf (
      spann_tr_plural (language, "%1$s ecosystem is on its way into period %2$d",
                       "%1$s ecosystems are on their way into period %2$d", entry->n_ecosystems),
      count, entry->ordinal);
}

/* The ecosystems that are funded this year; in @out_ordinal the period that all of them are in, 0
 * when they are in different ones. */
static guint
count_ongoing (const SpannTimelineData *data, int *out_ordinal)
{
  guint n_ongoing = 0;

  *out_ordinal = 0;
  for (guint i = 0; i < data->rows->len; i++) {
    const SpannTimelineEcosystem *row = spann_timeline_data_get_row (data, i);

    for (guint j = 0; j < row->periods->len; j++) {
      const SpannTimelinePeriod *period = spann_timeline_ecosystem_get_period (row, j);

      if (period->status != SPANN_PERIOD_STATUS_ONGOING)
        continue;
      *out_ordinal = n_ongoing == 0 || *out_ordinal == period->ordinal ? period->ordinal : 0;
      n_ongoing++;
      break;
    }
  }
  return n_ongoing;
}

static char *
tell_ongoing (const SpannTimelineData *data, const SpannLanguage *language)
{
  int ordinal;
  guint n_ongoing = count_ongoing (data, &ordinal);
  g_autofree char *count = spann_counting_words (language, n_ongoing);

  if (n_ongoing == 0)
    /* Translators: %d is a year */
    return g_strdup_printf (spann_tr (language, "no ecosystem is funded in %d"), data->as_of.year);
  if (ordinal > 0)
    /* Translators: %1$s is a number in words, %2$d the number of a funding period */
    return g_strdup_printf (spann_tr_plural (language, "%1$s ecosystem is in period %2$d",
                                             "%1$s ecosystems are in period %2$d", n_ongoing),
                            count, ordinal);
  /* Translators: %1$s is a number in words, %2$d a year */
  return g_strdup_printf (spann_tr_plural (language, "%1$s ecosystem is funded in %2$d",
                                           "%1$s ecosystems are funded in %2$d", n_ongoing),
                          count, data->as_of.year);
}

/* Those who cannot get all the years that the strategy gives; NULL when everybody can. */
static char *
tell_short (const SpannTimelineData *data, const SpannLanguage *language)
{
  guint n_short = 0;
  int limit = 0;
  g_autofree char *count = NULL;
  g_autofree char *years = NULL;

  for (guint i = 0; i < data->rows->len; i++) {
    const SpannStanding *standing = &spann_timeline_data_get_row (data, i)->standing;

    if (standing->kind != SPANN_STANDING_OPEN || standing->n_allowed >= standing->limit)
      continue;
    limit = standing->limit;
    n_short++;
  }
  if (n_short == 0 || data->as_of.year > data->goal_year)
    return NULL;
  count = spann_counting_words (language, n_short);
  years = spann_counting_words (language, limit);
  /* Translators: ecosystems: "one cannot get nine years by 2032". Both %s are numbers in words */
  return g_strdup_printf (spann_tr_plural (language, "%1$s cannot get %2$s years by %3$d",
                                           "%1$s cannot get %2$s years by %3$d", n_short),
                          count, years, data->goal_year);
}

char *
spann_timeline_words_title (const SpannTimelineData *data, const SpannLanguage *language)
{
  Entry entry = find_entry (data);
  char *title =
      entry.n_ecosystems > 0 ? tell_entry (&entry, language) : tell_ongoing (data, language);
  g_autofree char *first = spann_counting_sentence (title);
  g_autofree char *rest = tell_short (data, language);

  return rest == NULL ? g_steal_pointer (&first) : g_strconcat (first, "; ", rest, NULL);
}
