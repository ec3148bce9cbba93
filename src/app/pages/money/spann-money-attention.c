/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-money-attention.h"

#include <glib/gi18n-lib.h>

#include "spann-amount.h"
#include "spann-finding-row.h"
#include "spann-money-data.h"

/**
 * Looking:
 * @items: what was found so far
 *
 * What is looked through, and what has come of it.
 */
typedef struct {
  const SpannObject *portfolio;
  SpannDate today;
  SpannLanguage *language;
  GPtrArray *items;
} Looking;

/* @text and @below are taken. */
static void
add (Looking *looking, SpannFundingRuleSeverity severity, const char *ecosystem, char *text,
     char *below)
{
  g_ptr_array_add (looking->items, spann_attention_new (spann_finding_row_get_icon_name (severity),
                                                        spann_finding_row_get_style (severity),
                                                        text, below, ecosystem, "funding"));
}

/* Two amounts of one item and their difference in words, in one unit: they are compared. */
typedef struct {
  char *one;
  char *other;
  char *difference;
} Told;

static void
told_clear (Told *told)
{
  g_free (told->one);
  g_free (told->other);
  g_free (told->difference);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Told, told_clear)

static Told
tell (const Looking *looking, SpannMoney one, SpannMoney other)
{
  const SpannMoney amounts[] = {one, other, ABS (one - other)};
  const SpannMoneyUnit unit = spann_amount_find_common_unit (amounts, G_N_ELEMENTS (amounts));

  return (Told){
      .one = spann_language_format_money (looking->language, amounts[0], unit),
      .other = spann_language_format_money (looking->language, amounts[1], unit),
      .difference = spann_language_format_money (looking->language, amounts[2], unit),
  };
}

static SpannMoneyData *
read_money (const Looking *looking, const char *ecosystem)
{
  const SpannFigureRequest request = {
      .kind = SPANN_FIGURE_MONEY,
      .ecosystem = ecosystem,
      .as_of = looking->today,
      .language = looking->language,
  };

  return spann_money_data_new (looking->portfolio, &request, NULL);
}

/* --- Years ------------------------------------------------------------------------------------ */

static void
look_for_excess (Looking *looking, const SpannMoneyYear *year)
{
  const SpannMoney left = spann_money_year_get_left (year);
  g_auto (Told) told = tell (looking, year->sums.granted, year->frame);

  if (left >= 0)
    return;
  /* Translators: a year, an amount of money. */
  add (looking, SPANN_FUNDING_RULE_SEVERITY_ERROR, NULL,
       g_strdup_printf (_ ("%1$d: %2$s more is granted than the frame allows."), year->year,
                        told.difference),
       /* Translators: two amounts of money. */
       g_strdup_printf (_ ("Granted %1$s, frame %2$s."), told.one, told.other));
}

static void
look_for_lack (Looking *looking, const SpannMoneyYear *year)
{
  const SpannMoney left = spann_money_year_get_left (year);
  const SpannMoney lacking = year->sums.proposed - left;
  g_auto (Told) told = tell (looking, year->sums.proposed, left);

  if (year->year < looking->today.year || left < 0 || lacking <= 0)
    return;
  /* Translators: a year, an amount of money. */
  add (looking, SPANN_FUNDING_RULE_SEVERITY_WARNING, NULL,
       g_strdup_printf (_ ("%1$d: the frame is %2$s too small for what is proposed."), year->year,
                        told.difference),
       /* Translators: two amounts of money. */
       g_strdup_printf (_ ("Proposed %1$s, not granted of the frame %2$s."), told.one, told.other));
}

static void
look_at_years (Looking *looking, void (*look) (Looking *looking, const SpannMoneyYear *year))
{
  SpannMoneyData *data = read_money (looking, NULL);

  for (guint i = 0; i < data->years->len; i++) {
    if (spann_money_data_get_year (data, i)->has_frame)
      look (looking, spann_money_data_get_year (data, i));
  }
  spann_money_data_free (data);
}

/* --- Ecosystems ------------------------------------------------------------------------------- */

/* What is granted to the data's only ecosystem for years before this one. */
static SpannMoney
sum_earlier_grants (const Looking *looking, const SpannMoneyData *data)
{
  SpannMoney granted = data->outside.granted;

  for (guint i = 0; i < data->years->len; i++) {
    if (spann_money_data_get_year (data, i)->year < looking->today.year)
      granted += spann_money_data_get_year (data, i)->sums.granted;
  }
  return granted;
}

static void
look_for_overpaid (Looking *looking, const SpannMoneyData *data, const char *name)
{
  const SpannMoney above = data->total.paid - data->total.granted;
  g_auto (Told) told = tell (looking, data->total.granted, data->total.paid);

  if (above <= 0)
    return;
  /* Translators: an ecosystem, an amount of money. */
  add (looking, SPANN_FUNDING_RULE_SEVERITY_ERROR, spann_object_get_key (data->ecosystem),
       g_strdup_printf (_ ("%1$s: %2$s more is paid than was granted."), name, told.difference),
       /* Translators: two amounts of money. */
       g_strdup_printf (_ ("Granted %1$s, paid %2$s."), told.one, told.other));
}

/* Payments of this year may be for earlier years: they count. */
static void
look_for_unpaid (Looking *looking, const SpannMoneyData *data, const char *name)
{
  const SpannMoney granted = sum_earlier_grants (looking, data);
  const SpannMoney remaining = granted - data->total.paid;
  g_auto (Told) told = tell (looking, granted, data->total.paid);

  if (remaining <= 0)
    return;
  /* Translators: an ecosystem, an amount of money, a year. */
  add (looking, SPANN_FUNDING_RULE_SEVERITY_WARNING, spann_object_get_key (data->ecosystem),
       g_strdup_printf (_ ("%1$s: %2$s of what was granted up to %3$d is not paid."), name,
                        told.difference, looking->today.year - 1),
       g_strdup_printf (_ ("Granted %1$s, paid %2$s."), told.one, told.other));
}

static void
look_at_ecosystems (Looking *looking,
                    void (*look) (Looking *looking, const SpannMoneyData *data, const char *name))
{
  for (guint i = 0; i < spann_object_get_n_items (looking->portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);
       i++) {
    const SpannObject *ecosystem =
        spann_object_get_item (looking->portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i);
    SpannMoneyData *data = read_money (looking, spann_object_get_key (ecosystem));

    look (looking, data, spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME));
    spann_money_data_free (data);
  }
}

GPtrArray *
spann_money_attention_list (const SpannObject *portfolio, SpannDate today, SpannLanguage *language)
{
  Looking looking = {portfolio, today, language,
                     g_ptr_array_new_with_free_func ((GDestroyNotify)spann_attention_free)};

  if (spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS) == 0)
    return looking.items;
  look_at_years (&looking, look_for_excess);
  look_at_ecosystems (&looking, look_for_overpaid);
  look_at_years (&looking, look_for_lack);
  look_at_ecosystems (&looking, look_for_unpaid);
  return looking.items;
}
