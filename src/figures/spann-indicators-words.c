/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicators-words.h"

#include <math.h>

#include "spann-counting.h"
#include "spann-plain.h"

/* More than anybody counts; an indicator of money or per cent has two. */
#define DECIMALS 6

static int
get_year (const SpannIndicatorsData *data, int index)
{
  return data->years.first + index;
}

char *
spann_indicator_words_name (const SpannIndicator *indicator, const SpannLanguage *language)
{
  return spann_plain_field (indicator->indicator, SPANN_INDICATOR_NAME,
                            spann_language_get_code (language));
}

char *
spann_indicator_words_gap (const SpannIndicator *indicator, const SpannLanguage *language)
{
  if (indicator->gap == NULL)
    /* Translators: in the place of a gap, for an indicator that tells of no gap in particular */
    return g_strdup (spann_tr (language, "The whole ecosystem"));
  return spann_plain_field (indicator->gap, SPANN_GAP_NAME, spann_language_get_code (language));
}

char *
spann_indicator_words_number (const SpannIndicator *indicator, int index,
                              const SpannLanguage *language)
{
  double value = spann_indicator_get_value (indicator, index);

  return isnan (value) ? g_strdup ("") : spann_language_format_compact (language, value, DECIMALS);
}

/* @text with @rest after a space; either may be empty. */
static char *
append_words (const char *text, const char *rest)
{
  return g_strconcat (text, *text != '\0' && *rest != '\0' ? " " : "", rest, NULL);
}

static char *
tell_own_unit (const SpannIndicator *indicator, const SpannLanguage *language)
{
  return spann_plain_field (indicator->indicator, SPANN_INDICATOR_UNIT,
                            spann_language_get_code (language));
}

char *
spann_indicator_words_unit (const SpannIndicatorsData *data, const SpannIndicator *indicator,
                            const SpannLanguage *language)
{
  g_autofree char *unit = tell_own_unit (indicator, language);
  g_autofree char *year = NULL;

  if (indicator->last < 0)
    /* Translators: %d is a year */
    return g_strdup_printf (spann_tr (language, "no value up to %d"), data->years.last);
  year = g_strdup_printf ("%d", get_year (data, indicator->last));
  return append_words (unit, year);
}

/* "up 15 since 2022". */
static char *
tell_difference (const SpannIndicatorsData *data, const SpannIndicator *indicator, int from,
                 const SpannLanguage *language)
{
  double difference = spann_indicator_get_value (indicator, indicator->last) -
                      spann_indicator_get_value (indicator, from);
  g_autofree char *amount = spann_language_format_compact (language, fabs (difference), DECIMALS);
  int year = get_year (data, from);

  if (difference > 0)
    /* Translators: of a value: a number and a year */
    return g_strdup_printf (spann_tr (language, "up %1$s since %2$d"), amount, year);
  if (difference < 0)
    /* Translators: of a value: a number and a year */
    return g_strdup_printf (spann_tr (language, "down %1$s since %2$d"), amount, year);
  /* Translators: of a value: %d is a year */
  return g_strdup_printf (spann_tr (language, "unchanged since %d"), year);
}

static const char *
get_arrow (const SpannIndicator *indicator, int from)
{
  double difference = spann_indicator_get_value (indicator, indicator->last) -
                      spann_indicator_get_value (indicator, from);

  return difference > 0 ? "▲" : difference < 0 ? "▼" : "▬";
}

/* The changes since the first value and since the previous, each with its arrow when asked for. */
static char *
tell_changes (const SpannIndicatorsData *data, const SpannIndicator *indicator,
              const char *separator, gboolean has_arrows, const SpannLanguage *language)
{
  const int from[] = {indicator->first, indicator->previous};
  guint n = indicator->previous == indicator->first ? 1 : 2;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++) {
    g_autofree char *difference = tell_difference (data, indicator, from[i], language);

    g_string_append (text, i > 0 ? separator : "");
    if (has_arrows)
      g_string_append_printf (text, "%s ", get_arrow (indicator, from[i]));
    g_string_append (text, difference);
  }
  return g_string_free (text, FALSE);
}

char *
spann_indicator_words_change (const SpannIndicatorsData *data, const SpannIndicator *indicator,
                              const SpannLanguage *language)
{
  if (indicator->last < 0)
    return NULL;
  if (indicator->previous < 0)
    return g_strdup (spann_tr (language, "one value, nothing to compare with"));
  return tell_changes (data, indicator, " · ", TRUE, language);
}

char *
spann_indicator_words_difference (const SpannIndicator *indicator, int from, int to,
                                  const SpannLanguage *language)
{
  double difference =
      spann_indicator_get_value (indicator, to) - spann_indicator_get_value (indicator, from);

  return isnan (difference) || from == to
             ? g_strdup ("")
             : spann_language_format_change (language, difference, DECIMALS);
}

static char *
tell_note (const SpannIndicator *indicator, int index, const SpannLanguage *language)
{
  const SpannObject *value = spann_indicator_get_object (indicator, index);

  return value == NULL ? g_strdup ("")
                       : spann_plain_field (value, SPANN_INDICATOR_VALUE_NOTE,
                                            spann_language_get_code (language));
}

char *
spann_indicator_words_value (const SpannIndicatorsData *data, const SpannIndicator *indicator,
                             int index, const SpannLanguage *language)
{
  g_autofree char *name = spann_indicator_words_name (indicator, language);
  g_autofree char *number = spann_indicator_words_number (indicator, index, language);
  g_autofree char *unit = tell_own_unit (indicator, language);
  g_autofree char *value = append_words (number, unit);
  g_autofree char *note = tell_note (indicator, index, language);

  if (*number == '\0')
    /* Translators: the name of an indicator, and a year */
    return g_strdup_printf (spann_tr (language, "%1$s %2$d: no value"), name,
                            get_year (data, index));
  return g_strdup_printf ("%s %d: %s%s%s", name, get_year (data, index), value,
                          *note == '\0' ? "" : ". ", note);
}

char *
spann_indicator_words_whole (const SpannIndicatorsData *data, const SpannIndicator *indicator,
                             const SpannLanguage *language)
{
  g_autofree char *name = spann_indicator_words_name (indicator, language);
  g_autofree char *number = spann_indicator_words_number (indicator, indicator->last, language);
  g_autofree char *unit = spann_indicator_words_unit (data, indicator, language);
  g_autofree char *value = append_words (number, unit);
  g_autofree char *changes = NULL;

  if (indicator->previous < 0)
    return g_strdup_printf ("%s: %s", name, value);
  changes = tell_changes (data, indicator, ", ", FALSE, language);
  return g_strdup_printf ("%s: %s, %s", name, value, changes);
}

char *
spann_indicator_words_notes (const SpannIndicatorsData *data, const SpannIndicator *indicator,
                             const SpannLanguage *language)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < (int)indicator->values->len; i++) {
    g_autofree char *note = tell_note (indicator, i, language);

    if (*note != '\0')
      g_string_append_printf (text, "%s%d: %s", text->len == 0 ? "" : " ", get_year (data, i),
                              note);
  }
  return g_string_free (text, FALSE);
}

/* "four of five have a value for 2026"; NULL when there are not several indicators. */
static char *
tell_current (const SpannIndicatorsData *data, const SpannLanguage *language)
{
  guint n_current = spann_indicators_data_count_current (data);
  guint n = data->indicators->len;
  g_autofree char *current = spann_counting_words (language, n_current);
  g_autofree char *all = spann_counting_words (language, n);

  /* Translators: indicators; two numbers in words, and a year */
  return n < 2 ? NULL
               : g_strdup_printf (spann_tr_plural (language, "%1$s of %2$s has a value for %3$d",
                                                   "%1$s of %2$s have a value for %3$d", n_current),
                                  current, all, data->years.last);
}

char *
spann_indicators_words_subtitle (const SpannIndicatorsData *data, const SpannLanguage *language)
{
  g_autofree char *name = spann_plain_field (data->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *years = spann_year_range_to_string (data->years);
  /* Translators: %s is "2022–2026" */
  g_autofree char *what = g_strdup_printf (spann_tr (language, "Indicators %s"), years);
  g_autofree char *current = tell_current (data, language);
  g_autofree char *as_of = spann_date_to_string (data->as_of);
  g_autofree char *day = g_strdup_printf (spann_tr (language, "as of %s"), as_of);

  return current == NULL ? g_strjoin (" · ", name, what, day, NULL)
                         : g_strjoin (" · ", name, what, current, day, NULL);
}

char *
spann_indicators_words_note (const SpannIndicatorsData *data, const SpannLanguage *language)
{
  GString *text = g_string_new (spann_tr (language, "Each has a scale of its own from zero."));

  if (data->has_older)
    g_string_append_printf (text,
                            /* Translators: %d is a year */
                            spann_tr (language, " Values before %d are not shown."),
                            data->years.first);
  return g_string_free (text, FALSE);
}

char *
spann_indicators_words_foot (const SpannIndicatorsData *data, const SpannLanguage *language)
{
  g_autofree char *as_of = spann_date_to_string (data->as_of);
  g_autofree char *source =
      g_strdup_printf (spann_tr (language, "Source: the ecosystem's indicators, as of %s."), as_of);
  g_autofree char *note = spann_indicators_words_note (data, language);

  return g_strjoin (" ", source, note, NULL);
}

/* "Members: 49 members 2026, up 15 since 2022. The research gap. No value for 2023. 2024: A note."
 */
static void
add_indicator (GString *text, const SpannIndicatorsData *data, const SpannIndicator *indicator,
               const SpannLanguage *language)
{
  g_autofree char *whole = spann_indicator_words_whole (data, indicator, language);
  g_autofree char *gap = indicator->gap == NULL
                             ? NULL
                             : spann_plain_inside (spann_indicator_words_gap (indicator, language));
  g_autofree char *notes = spann_indicator_words_notes (data, indicator, language);

  g_string_append_printf (text, " %s.", whole);
  if (gap != NULL)
    /* Translators: %s is the name of a gap, which an indicator tells of */
    g_string_append_printf (text, spann_tr (language, " Tells of %s."), gap);
  for (int i = indicator->first + 1; i < indicator->last; i++) {
    if (spann_indicator_get_object (indicator, i) == NULL)
      /* Translators: %d is a year */
      g_string_append_printf (text, spann_tr (language, " No value for %d."), get_year (data, i));
  }
  if (*notes != '\0')
    g_string_append_printf (text, " %s", notes);
}

char *
spann_indicators_words_summary (const SpannIndicatorsData *data, const SpannLanguage *language)
{
  g_autofree char *title = spann_indicators_words_title (data, language);
  g_autofree char *name = spann_plain_field (data->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *date = spann_language_format_date (language, data->as_of);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s. ", title);
  /* Translators: the name of an ecosystem, and a date */
  g_string_append_printf (text, spann_tr (language, "Indicators of %1$s, as of %2$s."), name, date);
  for (guint i = 0; i < data->indicators->len; i++)
    add_indicator (text, data, spann_indicators_data_get (data, i), language);
  return g_string_free (text, FALSE);
}
