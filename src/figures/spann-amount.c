/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-amount.h"

#include <string.h>

#define THOUSAND G_GINT64_CONSTANT (1000)
#define MILLION G_GINT64_CONSTANT (1000000)

/* Decimals of a number in a chart; as many tens that an exact one is a multiple of. */
#define CHART_DECIMALS 1
#define CHART_TENS 10

/* Decimals of SEK thousand in a table. */
#define CELL_DECIMALS 3

/* In a sentence millions have no more than two decimals. */
#define MILLION_STEP (MILLION / 100)

/* Below the one a chart counts in SEK, from the other on in SEK million. */
#define LEAST_IN_THOUSANDS (10 * THOUSAND)
#define LEAST_IN_MILLIONS (1000 * MILLION)

static SpannMoneyUnit
find_unit (SpannMoney amount)
{
  if (ABS (amount) >= MILLION && amount % MILLION_STEP == 0)
    return SPANN_MONEY_UNIT_MILLION;
  return amount != 0 && amount % THOUSAND == 0 ? SPANN_MONEY_UNIT_THOUSAND : SPANN_MONEY_UNIT_SEK;
}

SpannMoneyUnit
spann_amount_find_common_unit (const SpannMoney *amounts, guint n_amounts)
{
  SpannMoneyUnit common = SPANN_MONEY_UNIT_SEK;
  gboolean has_any = FALSE;

  for (guint i = 0; i < n_amounts; i++) {
    const SpannMoneyUnit unit = find_unit (amounts[i]);

    if (amounts[i] == 0)
      continue;
    if (!has_any || spann_amount_get_unit_size (unit) < spann_amount_get_unit_size (common))
      common = unit;
    has_any = TRUE;
  }
  return common;
}

char *
spann_amount_to_cell (SpannMoney amount, const SpannLanguage *language)
{
  SpannMoney magnitude = ABS (amount);
  g_autofree char *fraction = spann_language_format_compact (
      language, (double)(magnitude % THOUSAND) / THOUSAND, CELL_DECIMALS);

  /* The minus sign that spreadsheets know; of "0,5" what follows the zero. */
  return g_strdup_printf ("%s%" G_GINT64_FORMAT "%s", amount < 0 ? "-" : "", magnitude / THOUSAND,
                          fraction + strlen ("0"));
}

SpannMoneyUnit
spann_amount_choose_unit (SpannMoney largest)
{
  if (largest >= LEAST_IN_MILLIONS)
    return SPANN_MONEY_UNIT_MILLION;
  return largest > 0 && largest < LEAST_IN_THOUSANDS ? SPANN_MONEY_UNIT_SEK
                                                     : SPANN_MONEY_UNIT_THOUSAND;
}

SpannMoney
spann_amount_get_unit_size (SpannMoneyUnit unit)
{
  static const SpannMoney sizes[] = {
      [SPANN_MONEY_UNIT_SEK] = 1,
      [SPANN_MONEY_UNIT_THOUSAND] = THOUSAND,
      [SPANN_MONEY_UNIT_MILLION] = MILLION,
  };

  g_return_val_if_fail (unit < G_N_ELEMENTS (sizes), 1);
  return sizes[unit];
}

const char *
spann_amount_get_unit_name (SpannMoneyUnit unit, const SpannLanguage *language)
{
  switch (unit) {
  case SPANN_MONEY_UNIT_THOUSAND: return spann_tr_context (language, "unit", "SEK thousand");
  case SPANN_MONEY_UNIT_MILLION: return spann_tr_context (language, "unit", "SEK million");
  case SPANN_MONEY_UNIT_SEK:
  default: return spann_tr_context (language, "unit", "SEK");
  }
}

char *
spann_amount_to_number (SpannMoney amount, SpannMoneyUnit unit, const SpannLanguage *language)
{
  SpannMoney size = spann_amount_get_unit_size (unit);

  if (amount % size == 0)
    return spann_language_format_integer (language, amount / size);
  return spann_language_format_compact (language, (double)amount / (double)size, CHART_DECIMALS);
}

gboolean
spann_amount_is_exact (SpannMoney amount, SpannMoneyUnit unit)
{
  SpannMoney size = spann_amount_get_unit_size (unit);

  return amount % MAX (size / CHART_TENS, 1) == 0;
}
