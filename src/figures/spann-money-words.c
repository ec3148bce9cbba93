/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money-words.h"

#include "spann-amount.h"
#include "spann-counting.h"
#include "spann-plain.h"

/* "7 ekosystem", or the name of the only one that is counted. */
static char *
tell_whose (const SpannMoneyData *data, const SpannLanguage *language)
{
  g_autofree char *count = NULL;

  if (data->ecosystem != NULL)
    return spann_plain_field (data->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  count = spann_counting_words (language, data->ecosystems->len);
  return g_strdup_printf (
      spann_tr_plural (language, "%s ecosystem", "%s ecosystems", data->ecosystems->len), count);
}

char *
spann_money_words_subtitle (const SpannMoneyData *data, const SpannLanguage *language)
{
  g_autofree char *years = spann_year_range_to_string (data->shown);
  g_autofree char *whose = tell_whose (data, language);
  g_autofree char *as_of = spann_date_to_string (data->as_of);
  /* Translators: %s is "2024–2032" */
  g_autofree char *what =
      data->is_by_ecosystem
          ? g_strdup_printf (spann_tr (language, "Support %s by ecosystem"), years)
          : g_strdup_printf (spann_tr (language, "Support %s by year"), years);
  g_autofree char *day = g_strdup_printf (spann_tr (language, "as of %s"), as_of);

  return g_strjoin (" · ", what, whose, day, NULL);
}

char *
spann_money_words_note (const SpannMoneyData *data, SpannMoneyUnit unit, gboolean is_exact,
                        const SpannLanguage *language)
{
  const char *name = spann_amount_get_unit_name (unit, language);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text,
                          is_exact
                              /* Translators: %s is a unit, "SEK thousand" */
                              ? spann_tr (language, "Amounts in %s.")
                              : spann_tr (language, "Amounts in %s, rounded."),
                          name);
  if (data->ecosystem != NULL) {
    g_string_append_c (text, ' ');
    g_string_append (text, spann_tr (language, "The frame is for all ecosystems together."));
  }
  return g_string_free (text, FALSE);
}

char *
spann_money_words_foot (const SpannMoneyData *data, SpannMoneyUnit unit, gboolean is_exact,
                        const SpannLanguage *language)
{
  g_autofree char *as_of = spann_date_to_string (data->as_of);
  g_autofree char *source = g_strdup_printf (
      spann_tr (language, "Source: decisions, payments and planning, as of %s."), as_of);
  g_autofree char *note = spann_money_words_note (data, unit, is_exact, language);

  return g_strjoin (" ", source, note, NULL);
}

const char *
spann_money_words_part (SpannMoneyPart part, const SpannLanguage *language)
{
  /* Translators: what an amount of money is: "granted SEK 600 thousand". In Swedish the neuter. */
  static const char *const names[] = {
      [SPANN_MONEY_GRANTED] = SPANN_NC_ ("money", "granted"),
      [SPANN_MONEY_PAID] = SPANN_NC_ ("money", "paid"),
      [SPANN_MONEY_REMAINING] = SPANN_NC_ ("money", "remaining"),
      [SPANN_MONEY_PROPOSED] = SPANN_NC_ ("money", "proposed"),
      [SPANN_MONEY_PLANNED] = SPANN_NC_ ("money", "planned"),
  };

  g_return_val_if_fail (part < G_N_ELEMENTS (names), NULL);
  return spann_tr_context (language, "money", names[part]);
}

/* "inget utbetalt": nothing has no unit. */
static const char *
tell_nothing (SpannMoneyPart part, const SpannLanguage *language)
{
  static const char *const words[] = {
      [SPANN_MONEY_GRANTED] = SPANN_NC_ ("money", "nothing granted"),
      [SPANN_MONEY_PAID] = SPANN_NC_ ("money", "nothing paid"),
      [SPANN_MONEY_REMAINING] = SPANN_NC_ ("money", "nothing remaining"),
      [SPANN_MONEY_PROPOSED] = SPANN_NC_ ("money", "nothing proposed"),
      [SPANN_MONEY_PLANNED] = SPANN_NC_ ("money", "nothing planned"),
  };

  g_return_val_if_fail (part < G_N_ELEMENTS (words), NULL);
  return spann_tr_context (language, "money", words[part]);
}

char *
spann_money_words_amount (SpannMoneyPart part, SpannMoney amount, SpannMoneyUnit unit,
                          const SpannLanguage *language)
{
  g_autofree char *words = spann_language_format_money (language, amount, unit);

  if (amount == 0)
    return g_strdup (tell_nothing (part, language));
  return g_strdup_printf ("%s %s", spann_money_words_part (part, language), words);
}

/* Adds the amount in words unless it is 0 and @is_needed is not set. */
static void
add_amount (GPtrArray *parts, SpannMoneyPart part, SpannMoney amount, gboolean is_needed,
            SpannMoneyUnit unit, const SpannLanguage *language)
{
  if (amount != 0 || is_needed)
    g_ptr_array_add (parts, spann_money_words_amount (part, amount, unit, language));
}

/* What the sums lack: "two planned periods have no amount". */
static void
add_unset (GPtrArray *parts, const SpannMoneySums *sums, const SpannLanguage *language)
{
  g_autofree char *proposed = spann_counting_words (language, sums->n_proposed_unset);
  g_autofree char *planned = spann_counting_words (language, sums->n_planned_unset);

  if (sums->n_proposed_unset > 0)
    /* Translators: %s is a number in words; leave it out and write the number when its gender is
     * not the one of years and ecosystems */
    g_ptr_array_add (
        parts, g_strdup_printf (spann_tr_plural (language, "%s proposed period has no amount yet",
                                                 "%s proposed periods have no amount yet",
                                                 sums->n_proposed_unset),
                                proposed));
  if (sums->n_planned_unset > 0)
    /* Translators: %s is a number in words; leave it out and write the number when its gender is
     * not the one of years and ecosystems */
    g_ptr_array_add (
        parts, g_strdup_printf (spann_tr_plural (language, "%s planned period has no amount yet",
                                                 "%s planned periods have no amount yet",
                                                 sums->n_planned_unset),
                                planned));
}

static void
add_sums (GPtrArray *parts, const SpannMoneySums *sums, SpannMoneyUnit unit,
          const SpannLanguage *language)
{
  SpannMoney remaining = spann_money_sums_get_remaining (sums);
  gboolean has_grants = sums->granted > 0 || sums->paid > 0;

  add_amount (parts, SPANN_MONEY_GRANTED, sums->granted, TRUE, unit, language);
  add_amount (parts, SPANN_MONEY_PAID, sums->paid, has_grants, unit, language);
  if (remaining >= 0) {
    add_amount (parts, SPANN_MONEY_REMAINING, remaining, has_grants, unit, language);
  } else {
    g_autofree char *words = spann_language_format_money (language, -remaining, unit);

    /* Translators: %s is an amount of money */
    g_ptr_array_add (parts,
                     g_strdup_printf (spann_tr (language, "paid %s more than was granted"), words));
  }
  add_amount (parts, SPANN_MONEY_PROPOSED, sums->proposed, FALSE, unit, language);
  add_amount (parts, SPANN_MONEY_PLANNED, sums->planned, FALSE, unit, language);
  add_unset (parts, sums, language);
}

static char *
join (GPtrArray *parts)
{
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (", ", (char **)parts->pdata);
}

char *
spann_money_words_sums (const SpannMoneySums *sums, SpannMoneyUnit unit,
                        const SpannLanguage *language)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  add_sums (parts, sums, unit, language);
  return join (parts);
}

static void
add_frame (GPtrArray *parts, const SpannMoneyYear *year, SpannMoneyUnit unit,
           const SpannLanguage *language)
{
  SpannMoney left = spann_money_year_get_left (year);
  g_autofree char *frame = spann_language_format_money (language, year->frame, unit);
  g_autofree char *difference = spann_language_format_money (language, ABS (left), unit);

  /* Translators: %s is an amount of money */
  g_ptr_array_add (parts, g_strdup_printf (spann_tr (language, "frame %s"), frame));
  if (left > 0)
    /* Translators: %s is an amount of money: what of the frame is not granted */
    g_ptr_array_add (
        parts, g_strdup_printf (spann_tr (language, "%s of the frame not granted"), difference));
  else if (left < 0)
    /* Translators: %s is an amount of money */
    g_ptr_array_add (
        parts, g_strdup_printf (spann_tr (language, "granted %s above the frame"), difference));
}

char *
spann_money_words_year (const SpannMoneyData *data, const SpannMoneyYear *year,
                        const SpannLanguage *language)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  add_sums (parts, &year->sums, data->unit, language);
  if (year->has_frame)
    add_frame (parts, year, data->unit, language);
  else if (data->ecosystem == NULL)
    g_ptr_array_add (parts, g_strdup (spann_tr (language, "no frame given")));
  joined = join (parts);
  return g_strdup_printf ("%d: %s", year->year, joined);
}

char *
spann_money_words_ecosystem (const SpannMoneyData *data, const SpannMoneyEcosystem *row,
                             const SpannLanguage *language)
{
  g_autofree char *name = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *sums = spann_money_words_sums (&row->sums, data->unit, language);

  return g_strdup_printf ("%s: %s", name, sums);
}

/* Adds @words (transfer full) as a sentence. */
static void
add_sentence (GString *text, char *words)
{
  g_autofree char *sentence = spann_counting_sentence (words);

  g_string_append_printf (text, " %s.", sentence);
}

static void
add_years (GString *text, const SpannMoneyData *data, const SpannLanguage *language)
{
  g_autofree char *outside = NULL;

  for (guint i = 0; i < data->years->len; i++)
    add_sentence (text,
                  spann_money_words_year (data, spann_money_data_get_year (data, i), language));
  if (spann_money_sums_is_zero (&data->outside))
    return;
  outside = spann_money_words_sums (&data->outside, data->unit, language);
  /* Translators: %s is a list of amounts, of years that the figure has no room for */
  add_sentence (text, g_strdup_printf (spann_tr (language, "other years: %s"), outside));
}

char *
spann_money_words_summary (const SpannMoneyData *data, const SpannLanguage *language)
{
  g_autofree char *title = spann_money_words_title (data, language);
  g_autofree char *years = spann_year_range_to_string (data->shown);
  g_autofree char *date = spann_language_format_date (language, data->as_of);
  g_autofree char *total = spann_money_words_sums (&data->total, data->unit, language);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s. ", title);
  /* Translators: years and a date */
  g_string_append_printf (text, spann_tr (language, "Support %1$s, as of %2$s."), years, date);
  /* Translators: %s is a list of amounts */
  add_sentence (text, g_strdup_printf (spann_tr (language, "in all: %s"), total));
  if (!data->is_by_ecosystem)
    add_years (text, data, language);
  for (guint i = 0; data->is_by_ecosystem && i < data->ecosystems->len; i++)
    add_sentence (text, spann_money_words_ecosystem (data, spann_money_data_get_ecosystem (data, i),
                                                     language));
  return g_string_free (text, FALSE);
}
