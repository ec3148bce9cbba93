/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicators-words.h"
#include "spann-plain.h"

/* What a title about a change is made of. */
typedef struct {
  const char *from;
  const char *to;
  int first;
  int last;
  double difference;
} Change;

/* Up to the year of the day that the figure shows. */
static char *
tell_members (const Change *change, const SpannLanguage *language)
{
  if (change->difference > 0)
    /* Translators: two numbers and a year */
    return g_strdup_printf (spann_tr (language, "Members have grown from %1$s to %2$s since %3$d"),
                            change->from, change->to, change->first);
  if (change->difference < 0)
    /* Translators: two numbers and a year */
    return g_strdup_printf (spann_tr (language, "Members have fallen from %1$s to %2$s since %3$d"),
                            change->from, change->to, change->first);
  /* Translators: a year and a number */
  return g_strdup_printf (spann_tr (language, "Members are unchanged since %1$d: %2$s"),
                          change->first, change->to);
}

/* Up to an earlier year. */
static char *
tell_former_members (const Change *change, const SpannLanguage *language)
{
  if (change->difference > 0)
    /* Translators: two numbers and two years */
    return g_strdup_printf (
        spann_tr (language, "Members grew from %1$s to %2$s between %3$d and %4$d"), change->from,
        change->to, change->first, change->last);
  if (change->difference < 0)
    /* Translators: two numbers and two years */
    return g_strdup_printf (
        spann_tr (language, "Members fell from %1$s to %2$s between %3$d and %4$d"), change->from,
        change->to, change->first, change->last);
  /* Translators: two years and a number */
  return g_strdup_printf (spann_tr (language, "Members were unchanged between %1$d and %2$d: %3$s"),
                          change->first, change->last, change->to);
}

static char *
tell_other (const char *name, const Change *change, const SpannLanguage *language)
{
  if (change->difference > 0)
    /* Translators: the name of an indicator, two numbers and two years */
    return g_strdup_printf (spann_tr (language, "%1$s: up from %2$s to %3$s between %4$d and %5$d"),
                            name, change->from, change->to, change->first, change->last);
  if (change->difference < 0)
    /* Translators: the name of an indicator, two numbers and two years */
    return g_strdup_printf (
        spann_tr (language, "%1$s: down from %2$s to %3$s between %4$d and %5$d"), name,
        change->from, change->to, change->first, change->last);
  /* Translators: the name of an indicator, two years and a number */
  return g_strdup_printf (spann_tr (language, "%1$s: unchanged between %2$d and %3$d, %4$s"), name,
                          change->first, change->last, change->to);
}

static char *
tell_change (const SpannIndicatorsData *data, const SpannIndicator *lead,
             const SpannLanguage *language)
{
  g_autofree char *name = spann_indicator_words_name (lead, language);
  g_autofree char *from = spann_indicator_words_number (lead, lead->first, language);
  g_autofree char *to = spann_indicator_words_number (lead, lead->last, language);
  const Change change = {
      .from = from,
      .to = to,
      .first = data->years.first + lead->first,
      .last = data->years.first + lead->last,
      .difference = spann_indicator_get_value (lead, lead->last) -
                    spann_indicator_get_value (lead, lead->first),
  };

  if (!lead->is_members)
    return tell_other (name, &change, language);
  return change.last < data->as_of.year ? tell_former_members (&change, language)
                                        : tell_members (&change, language);
}

static char *
tell_single (const SpannIndicatorsData *data, const SpannIndicator *lead,
             const SpannLanguage *language)
{
  g_autofree char *name = spann_indicator_words_name (lead, language);
  g_autofree char *number = spann_indicator_words_number (lead, lead->last, language);

  /* Translators: the name of an indicator, a year and a number */
  return g_strdup_printf (
      spann_tr (language, "%1$s %2$d: %3$s; there is nothing to compare with yet"), name,
      data->years.first + lead->last, number);
}

static char *
tell_nothing (const SpannIndicatorsData *data, const SpannLanguage *language)
{
  g_autofree char *name = spann_plain_field (data->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);

  if (data->indicators->len == 0)
    /* Translators: %s is the name of an ecosystem */
    return g_strdup_printf (spann_tr (language, "%s has no indicators"), name);
  /* Translators: the name of an ecosystem, and a year */
  return g_strdup_printf (spann_tr (language, "%1$s: no indicator has a value up to %2$d"), name,
                          data->years.last);
}

char *
spann_indicators_words_title (const SpannIndicatorsData *data, const SpannLanguage *language)
{
  const SpannIndicator *lead = spann_indicators_data_find_lead (data);
  g_autofree char *finding = NULL;

  if (lead == NULL)
    return tell_nothing (data, language);
  if (lead->first == lead->last)
    return tell_single (data, lead, language);
  finding = tell_change (data, lead, language);
  if (data->years.first + lead->last == data->years.last)
    return g_steal_pointer (&finding);
  /* Translators: after a finding; %2$d is a year */
  return g_strdup_printf (spann_tr (language, "%1$s; there is no value for %2$d"), finding,
                          data->years.last);
}
