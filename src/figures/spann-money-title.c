/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"
#include "spann-money-words.h"
#include "spann-plain.h"

/**
 * Excess:
 * @n_years: in how many years more is granted than the frame allows
 * @most: the one with the largest excess; NULL for none
 */
typedef struct {
  guint n_years;
  const SpannMoneyYear *most;
} Excess;

static char *
tell_amount (const SpannMoneyData *data, SpannMoney amount, const SpannLanguage *language)
{
  return spann_language_format_money (language, amount, data->unit);
}

static Excess
find_excess (const SpannMoneyData *data)
{
  Excess excess = {0};

  for (guint i = 0; i < data->years->len; i++) {
    const SpannMoneyYear *year = spann_money_data_get_year (data, i);

    if (!year->has_frame || spann_money_year_get_left (year) >= 0)
      continue;
    excess.n_years++;
    if (excess.most == NULL ||
        spann_money_year_get_left (year) < spann_money_year_get_left (excess.most))
      excess.most = year;
  }
  return excess;
}

static char *
tell_excess (const SpannMoneyData *data, const Excess *excess, const SpannLanguage *language)
{
  int year = excess->most->year;
  g_autofree char *amount = tell_amount (data, -spann_money_year_get_left (excess->most), language);
  g_autofree char *count = spann_counting_words (language, excess->n_years);

  if (excess->n_years == 1)
    /* Translators: a year and an amount of money */
    return g_strdup_printf (spann_tr (language, "Granted for %1$d: %2$s above the frame"), year,
                            amount);
  /* Translators: a number in words, a year and an amount of money */
  return g_strdup_printf (
      spann_tr_plural (language, "Granted above the frame in %1$s year, most in %2$d: %3$s",
                       "Granted above the frame in %1$s years, most in %2$d: %3$s",
                       excess->n_years),
      count, year, amount);
}

/* The year that the committee decides on next: the coming one, else this one. NULL when neither has
 * a frame. */
static const SpannMoneyYear *
find_next (const SpannMoneyData *data)
{
  for (int year = data->as_of.year + 1; year >= data->as_of.year; year--) {
    const SpannMoneyYear *column = spann_money_data_find_year (data, year);

    if (column != NULL && column->has_frame)
      return column;
  }
  return NULL;
}

/* @year has a frame that is not exceeded. */
static char *
tell_left (const SpannMoneyData *data, const SpannMoneyYear *year, const SpannLanguage *language)
{
  SpannMoney left = spann_money_year_get_left (year);
  SpannMoney lacking = year->sums.proposed - left;
  g_autofree char *amount = tell_amount (data, left, language);
  g_autofree char *proposed = tell_amount (data, year->sums.proposed, language);
  g_autofree char *above = tell_amount (data, ABS (lacking), language);

  if (left == 0 && year->sums.proposed == 0)
    /* Translators: %d is a year */
    return g_strdup_printf (spann_tr (language, "The whole frame for %d is granted"), year->year);
  if (left == 0)
    /* Translators: a year and an amount of money */
    return g_strdup_printf (
        spann_tr (language, "The whole frame for %1$d is granted; %2$s more is proposed"),
        year->year, proposed);
  if (year->sums.proposed == 0)
    /* Translators: an amount of money and a year */
    return g_strdup_printf (spann_tr (language, "%1$s of the frame for %2$d is not granted"),
                            amount, year->year);
  if (lacking > 0)
    /* Translators: an amount of money, a year, and two amounts */
    return g_strdup_printf (spann_tr (language, "%1$s of the frame for %2$d is not granted; "
                                                "proposed is %3$s, %4$s more than it has room for"),
                            amount, year->year, proposed, above);
  /* Translators: an amount of money, a year, and an amount */
  return g_strdup_printf (
      spann_tr (language, "%1$s of the frame for %2$d is not granted; %3$s is proposed"), amount,
      year->year, proposed);
}

static char *
tell_nothing (const SpannMoneyData *data, const SpannLanguage *language)
{
  g_autofree char *proposed = tell_amount (data, data->total.proposed, language);

  if (data->total.proposed == 0)
    return g_strdup (spann_tr (language, "No support has been granted"));
  /* Translators: %s is an amount of money */
  return g_strdup_printf (spann_tr (language, "No support has been granted; %s is proposed"),
                          proposed);
}

static char *
tell_total (const SpannMoneyData *data, const SpannLanguage *language)
{
  g_autofree char *granted = tell_amount (data, data->total.granted, language);
  g_autofree char *paid = tell_amount (data, data->total.paid, language);

  if (data->total.paid == 0)
    /* Translators: %s is an amount of money */
    return g_strdup_printf (spann_tr (language, "%s has been granted; nothing has been paid"),
                            granted);
  /* Translators: two amounts of money */
  return g_strdup_printf (spann_tr (language, "%1$s has been granted; %2$s has been paid"), granted,
                          paid);
}

static char *
tell_overpaid (const SpannMoneyData *data, const SpannLanguage *language)
{
  g_autofree char *paid = tell_amount (data, data->total.paid, language);
  g_autofree char *above = tell_amount (data, data->total.paid - data->total.granted, language);

  /* Translators: two amounts of money */
  return g_strdup_printf (spann_tr (language, "%1$s has been paid, %2$s more than was granted"),
                          paid, above);
}

static char *
tell_all (const SpannMoneyData *data, const SpannLanguage *language)
{
  Excess excess = find_excess (data);
  const SpannMoneyYear *next = find_next (data);

  if (data->total.paid > data->total.granted)
    return tell_overpaid (data, language);
  if (excess.n_years > 0)
    return tell_excess (data, &excess, language);
  if (next != NULL)
    return tell_left (data, next, language);
  return data->total.granted == 0 ? tell_nothing (data, language) : tell_total (data, language);
}

static char *
tell_paid (const SpannMoneyData *data, const char *name, const SpannLanguage *language)
{
  g_autofree char *granted = tell_amount (data, data->total.granted, language);
  g_autofree char *paid = tell_amount (data, data->total.paid, language);

  if (data->total.paid == 0)
    /* Translators: the name of an ecosystem, and an amount of money */
    return g_strdup_printf (
        spann_tr (language, "%1$s has been granted %2$s; nothing has been paid"), name, granted);
  /* Translators: the name of an ecosystem, and two amounts of money */
  return g_strdup_printf (spann_tr (language, "%1$s has been paid %2$s of %3$s granted"), name,
                          paid, granted);
}

static char *
tell_one (const SpannMoneyData *data, const SpannLanguage *language)
{
  SpannMoney remaining = spann_money_sums_get_remaining (&data->total);
  g_autofree char *name = spann_plain_field (data->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *granted = tell_amount (data, data->total.granted, language);
  g_autofree char *paid = tell_amount (data, data->total.paid, language);
  g_autofree char *above = tell_amount (data, ABS (remaining), language);

  if (data->total.granted == 0 && data->total.paid == 0)
    /* Translators: %s is the name of an ecosystem */
    return g_strdup_printf (spann_tr (language, "%s has not been granted any support"), name);
  if (remaining < 0)
    /* Translators: the name of an ecosystem, and two amounts of money */
    return g_strdup_printf (
        spann_tr (language, "%1$s has been paid %2$s, %3$s more than was granted"), name, paid,
        above);
  if (remaining == 0)
    /* Translators: the name of an ecosystem, and an amount of money */
    return g_strdup_printf (spann_tr (language, "%1$s has been paid all that was granted, %2$s"),
                            name, granted);
  return tell_paid (data, name, language);
}

/**
 * Leaders:
 * @amount: the most that any ecosystem was granted
 * @first, @second: the first two that were
 * @n: how many were
 * @n_granted: how many were granted anything
 */
typedef struct {
  SpannMoney amount;
  const SpannObject *first;
  const SpannObject *second;
  guint n;
  guint n_granted;
} Leaders;

static Leaders
find_leaders (const SpannMoneyData *data)
{
  Leaders leaders = {0};

  for (guint i = 0; i < data->ecosystems->len; i++) {
    const SpannMoneyEcosystem *row = spann_money_data_get_ecosystem (data, i);
    SpannMoney granted = row->sums.granted;

    leaders.n_granted += granted > 0;
    if (granted == 0 || granted < leaders.amount)
      continue;
    if (granted > leaders.amount)
      leaders = (Leaders){.amount = granted, .n_granted = leaders.n_granted};
    leaders.n++;
    if (leaders.n == 1)
      leaders.first = row->ecosystem;
    else if (leaders.n == 2)
      leaders.second = row->ecosystem;
  }
  return leaders;
}

static char *
tell_many (const SpannMoneyData *data, guint n_granted, const SpannLanguage *language)
{
  g_autofree char *granted = tell_amount (data, data->total.granted, language);
  g_autofree char *count = spann_counting_words (language, n_granted);

  /* Translators: an amount of money and a number in words */
  return g_strdup_printf (spann_tr_plural (language, "%1$s has been granted to %2$s ecosystem",
                                           "%1$s has been granted to %2$s ecosystems", n_granted),
                          granted, count);
}

/* Who was granted most, when that is one or two of several. */
static char *
tell_ecosystems (const SpannMoneyData *data, const SpannLanguage *language)
{
  Leaders leaders = find_leaders (data);
  g_autofree char *amount = tell_amount (data, leaders.amount, language);
  g_autofree char *granted = tell_amount (data, data->total.granted, language);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (leaders.n_granted == 0)
    return tell_nothing (data, language);
  if (leaders.n > 2 || leaders.n_granted <= leaders.n)
    return tell_many (data, leaders.n_granted, language);
  first = spann_plain_field (leaders.first, SPANN_ECOSYSTEM_NAME, NULL);
  if (leaders.n == 1)
    /* Translators: the name of an ecosystem, and two amounts of money */
    return g_strdup_printf (spann_tr (language, "%1$s has been granted most: %2$s of %3$s"), first,
                            amount, granted);
  second = spann_plain_field (leaders.second, SPANN_ECOSYSTEM_NAME, NULL);
  /* Translators: the names of two ecosystems, and two amounts of money */
  return g_strdup_printf (
      spann_tr (language, "%1$s and %2$s have been granted most: %3$s each of %4$s"), first, second,
      amount, granted);
}

char *
spann_money_words_title (const SpannMoneyData *data, const SpannLanguage *language)
{
  if (data->ecosystem != NULL)
    return tell_one (data, language);
  return data->is_by_ecosystem ? tell_ecosystems (data, language) : tell_all (data, language);
}
