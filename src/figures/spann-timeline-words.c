/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-timeline-words.h"

#include <string.h>

#include "spann-amount.h"
#include "spann-counting.h"
#include "spann-plain.h"
#include "spann-radar-words.h"
#include "spann-strategy.h"
#include "spann-words.h"

/* "periods of at most five years": where their number is not limited. */
static char *
tell_length (int length, const SpannLanguage *language)
{
  g_autofree char *words = spann_counting_words (language, length);

  return g_strdup_printf (spann_tr_plural (language, "periods of at most %s year",
                                           "periods of at most %s years", length),
                          words);
}

/* "at most three periods of three years"; NULL when the strategy limits neither. */
static char *
tell_periods (const SpannTimelineData *data, const SpannLanguage *language)
{
  int count = spann_strategy_get_limit (data->strategy, "period-count");
  int length = spann_strategy_get_limit (data->strategy, "period-length");
  g_autofree char *count_words = spann_counting_words (language, count);
  g_autofree char *length_words = spann_counting_words (language, length);
  g_autofree char *periods = NULL;
  g_autofree char *years = NULL;

  if (count == 0)
    return length == 0 ? NULL : tell_length (length, language);
  periods = g_strdup_printf (
      spann_tr_plural (language, "at most one period", "at most %s periods", count), count_words);
  if (length == 0)
    return g_steal_pointer (&periods);
  /* Translators: after "at most three periods" */
  years = g_strdup_printf (spann_tr_plural (language, "of %s year", "of %s years", length),
                           length_words);
  return g_strdup_printf ("%s %s", periods, years);
}

/* "at most nine years in all"; NULL when the strategy does not say. */
static char *
tell_years_in_all (const SpannTimelineData *data, const SpannLanguage *language)
{
  int limit = spann_strategy_get_limit (data->strategy, "years-in-all");
  g_autofree char *words = spann_counting_words (language, limit);

  if (limit == 0)
    return NULL;
  return g_strdup_printf (
      spann_tr_plural (language, "at most %s year in all", "at most %s years in all", limit),
      words);
}

char *
spann_timeline_words_subtitle (const SpannTimelineData *data, const SpannLanguage *language)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *years = spann_year_range_to_string (data->years);
  g_autofree char *as_of = spann_date_to_string (data->as_of);
  char *periods = tell_periods (data, language);
  char *in_all = tell_years_in_all (data, language);

  /* Translators: %s is "2020–2032" */
  g_ptr_array_add (parts, g_strdup_printf (spann_tr (language, "Funding %s"), years));
  if (periods != NULL)
    g_ptr_array_add (parts, periods);
  if (in_all != NULL)
    g_ptr_array_add (parts, in_all);
  g_ptr_array_add (parts, g_strdup_printf (spann_tr (language, "as of %s"), as_of));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **)parts->pdata);
}

char *
spann_timeline_words_note (const SpannLanguage *language)
{
  return g_strdup_printf (spann_tr (language, "Amounts in %s."),
                          spann_amount_get_unit_name (SPANN_MONEY_UNIT_THOUSAND, language));
}

char *
spann_timeline_words_foot (const SpannTimelineData *data, const SpannLanguage *language)
{
  g_autofree char *as_of = spann_date_to_string (data->as_of);
  g_autofree char *source =
      g_strdup_printf (spann_tr (language, "Source: decisions and planning, as of %s."), as_of);
  g_autofree char *note = spann_timeline_words_note (language);

  return g_strjoin (" ", source, note, NULL);
}

char *
spann_timeline_words_ecosystem (const SpannTimelineEcosystem *row, const SpannLanguage *language)
{
  g_autofree char *name = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *standing = spann_standing_to_spoken (&row->standing, language);

  return g_strdup_printf ("%s: %s", name, standing);
}

/* "SEK 900 thousand a year", or the sum of years that differ; NULL when nothing is granted. */
static char *
tell_amount (const SpannTimelinePeriod *period, const SpannLanguage *language)
{
  SpannMoney even;
  SpannMoney total = spann_timeline_period_get_total (period);
  g_autofree char *amount = NULL;

  if (total == 0)
    return NULL;
  if (spann_timeline_period_find_even_amount (period, &even)) {
    amount = spann_language_format_money (language, even, SPANN_MONEY_UNIT_THOUSAND);
    /* Translators: %s is an amount of money */
    return g_strdup_printf (spann_tr (language, "%s a year"), amount);
  }
  amount = spann_language_format_money (language, total, SPANN_MONEY_UNIT_THOUSAND);
  /* Translators: %s is an amount of money, the sum of several years */
  return g_strdup_printf (spann_tr (language, "%s in all"), amount);
}

char *
spann_timeline_words_period (const SpannTimelinePeriod *period, const SpannLanguage *language)
{
  g_autofree char *years = spann_year_range_to_string (period->years);
  g_autofree char *amount = tell_amount (period, language);
  const char *status = spann_words_period_status (period->status, language);

  if (amount == NULL)
    /* Translators: number, years and status of a funding period: "period 1, 2024–2026, ongoing" */
    return g_strdup_printf (spann_tr (language, "period %1$d, %2$s, %3$s"), period->ordinal, years,
                            status);
  /* Translators: number, years, status and amount of a funding period: "period 1, 2024–2026,
   * ongoing, SEK 900 thousand a year" */
  return g_strdup_printf (spann_tr (language, "period %1$d, %2$s, %3$s, %4$s"), period->ordinal,
                          years, status, amount);
}

char *
spann_timeline_words_bar (const SpannTimelinePeriod *period, const SpannLanguage *language)
{
  g_autofree char *amount = spann_timeline_words_amount (period, language);
  SpannMoney even;

  if (period->status == SPANN_PERIOD_STATUS_ENDED_EARLY)
    /* Translators: in a bar of a timeline; %d is the last year that was funded */
    return g_strdup_printf (spann_tr (language, "discontinued %d"), period->years.last);
  if (amount == NULL)
    return NULL;
  if (spann_timeline_period_find_even_amount (period, &even))
    /* Translators: in a bar of a timeline, where room is short; %s is a sum in SEK thousand. The
     * foot of the figure says so too. */
    return g_strdup_printf (spann_tr_context (language, "bar", "%s/year"), amount);
  /* Translators: the same for the sum of several years */
  return g_strdup_printf (spann_tr_context (language, "bar", "%s in all"), amount);
}

char *
spann_timeline_words_amount (const SpannTimelinePeriod *period, const SpannLanguage *language)
{
  SpannMoney amount;

  if (!spann_timeline_period_find_even_amount (period, &amount))
    amount = spann_timeline_period_get_total (period);
  return amount == 0 ? NULL : spann_language_format_compact (language, (double)amount / 1000, 3);
}

char *
spann_timeline_words_evaluation (const SpannObject *evaluation, const SpannLanguage *language)
{
  g_autofree char *date =
      spann_date_to_string (spann_object_get_date (evaluation, SPANN_EVALUATION_DATE));
  const char *kind = spann_words_choice (
      SPANN_EVALUATION_KIND, spann_object_get_choice (evaluation, SPANN_EVALUATION_KIND), language);

  return g_strdup_printf ("%s %s, %s", kind, date,
                          spann_radar_words_assessment (evaluation, language));
}

char *
spann_timeline_words_paragraph (const SpannObject *matter)
{
  g_autofree char *typed = spann_plain_field (matter, SPANN_MATTER_PARAGRAPH, NULL);
  const char *number = g_str_has_prefix (typed, "§") ? typed + strlen ("§") : typed;

  while (g_ascii_isspace (*number))
    number++;
  return *number == '\0' ? g_strdup ("") : g_strdup_printf ("§\u00a0%s", number);
}

/* A choice of @matter in words. */
static const char *
tell_choice (const SpannObject *matter, SpannFieldId field, const SpannLanguage *language)
{
  return spann_words_choice (field, spann_object_get_choice (matter, field), language);
}

char *
spann_timeline_words_decision (const SpannObject *matter, const SpannLanguage *language)
{
  g_autofree char *date =
      spann_date_to_string (spann_object_get_date (matter, SPANN_MATTER_DECIDED));
  g_autofree char *paragraph = spann_timeline_words_paragraph (matter);
  g_autofree char *title =
      spann_plain_field (matter, SPANN_MATTER_TITLE, spann_language_get_code (language));
  const char *kind = tell_choice (matter, SPANN_MATTER_KIND, language);
  const char *outcome = tell_choice (matter, SPANN_MATTER_OUTCOME, language);

  if (*paragraph == '\0')
    /* Translators: date, kind, outcome and title of a decision: "decision 2025-12-10: discontinue
     * funding, approved. Funding for Berättarna" */
    return g_strdup_printf (spann_tr (language, "decision %1$s: %2$s, %3$s. %4$s"), date, kind,
                            outcome, title);
  /* Translators: the same with the section of the minutes, "§ 42", after the date */
  return g_strdup_printf (spann_tr (language, "decision %1$s, %2$s: %3$s, %4$s. %5$s"), date,
                          paragraph, kind, outcome, title);
}

/* "Skogsslingan: 2 of 8 years used, 6 left. Period 1, 2025–2027, ongoing." */
static char *
tell_row (const SpannTimelineEcosystem *row, const SpannLanguage *language)
{
  GString *text = g_string_new (NULL);
  g_autofree char *ecosystem = spann_timeline_words_ecosystem (row, language);

  g_string_append_printf (text, "%s.", ecosystem);
  for (guint i = 0; i < row->periods->len; i++) {
    g_autofree char *period = spann_counting_sentence (
        spann_timeline_words_period (spann_timeline_ecosystem_get_period (row, i), language));

    g_string_append_printf (text, " %s.", period);
  }
  return g_string_free (text, FALSE);
}

char *
spann_timeline_words_summary (const SpannTimelineData *data, const SpannLanguage *language)
{
  g_autofree char *title = spann_timeline_words_title (data, language);
  g_autofree char *years = spann_year_range_to_string (data->years);
  g_autofree char *date = spann_language_format_date (language, data->as_of);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s. ", title);
  /* Translators: years and a date */
  g_string_append_printf (text, spann_tr (language, "Funding %1$s, as of %2$s."), years, date);
  for (guint i = 0; i < data->rows->len; i++) {
    g_autofree char *row = tell_row (spann_timeline_data_get_row (data, i), language);

    g_string_append_printf (text, " %s", row);
  }
  return g_string_free (text, FALSE);
}
