/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-period-draft.h"

#include "spann-funding-rules.h"
#include "spann-language-text.h"
#include "spann-path.h"
#include "spann-strategy.h"

#define NO_MONEY ((SpannMoney)-1)

/* How long a period is when nothing that fits is left to suggest. */
#define USUAL_LENGTH 3

/* --- Reading ---------------------------------------------------------------------------------- */

static SpannMoney
read_money (const SpannObject *period, SpannFieldId field)
{
  return spann_object_has (period, field) ? spann_object_get_integer (period, field) : NO_MONEY;
}

static SpannMoney
read_amount (const SpannObject *period, int year)
{
  g_autofree char *key = g_strdup_printf ("%d", year);
  const SpannObject *grant = spann_object_find_item (period, SPANN_PERIOD_GRANTED, key);

  return grant != NULL ? spann_object_get_integer (grant, SPANN_GRANT_AMOUNT) : NO_MONEY;
}

static void
read_period (SpannPeriodDraft *self, const SpannObject *period, const char *language)
{
  self->years = spann_period_get_years (period);
  for (int year = self->years.first; year <= self->years.last; year++) {
    const SpannMoney amount = read_amount (period, year);

    g_array_append_val (self->amounts, amount);
  }
  self->co_funding = read_money (period, SPANN_PERIOD_CO_FUNDING);
  self->total_cost = read_money (period, SPANN_PERIOD_TOTAL_COST);
  self->conditions = g_strdup (spann_object_get_words (period, SPANN_PERIOD_CONDITIONS, language));
  self->case_id = g_strdup (spann_object_get_string (period, SPANN_PERIOD_CASE_ID));
  self->matter = g_strdup (spann_object_get_string (period, SPANN_PERIOD_MATTER));
}

/* Years that follow the last period, for when the rules have none to suggest. */
static SpannYearRange
follow_last (const SpannObject *ecosystem, const SpannObject *root)
{
  g_autoptr (GPtrArray) periods = spann_ecosystem_list_periods (ecosystem);
  const SpannObject *strategy = spann_portfolio_root_get_strategy (root);
  int first = spann_strategy_get_programme_start (strategy);

  if (periods->len > 0)
    first = spann_period_get_years (periods->pdata[periods->len - 1]).last + 1;
  return (SpannYearRange){first, first + USUAL_LENGTH - 1};
}

/* A new period costs what the last one with an amount did, until somebody says otherwise. */
static SpannMoney
get_last_amount (const SpannObject *ecosystem)
{
  g_autoptr (GPtrArray) periods = spann_ecosystem_list_periods (ecosystem);
  SpannMoney amount = NO_MONEY;

  for (guint i = 0; i < periods->len && amount == NO_MONEY; i++) {
    const SpannObject *period = periods->pdata[periods->len - 1 - i];

    amount = read_amount (period, spann_period_get_years (period).last);
  }
  return amount;
}

static void
start_period (SpannPeriodDraft *self, const SpannObject *root, const SpannObject *ecosystem,
              SpannDate today)
{
  const SpannMoney amount = get_last_amount (ecosystem);
  SpannYearRange years;

  self->co_funding = self->total_cost = NO_MONEY;
  if (!spann_funding_rules_suggest (root, self->ecosystem, today, &years))
    years = follow_last (ecosystem, root);
  spann_period_draft_set_years (self, years);
  spann_period_draft_set_same_amount (self, amount);
}

SpannPeriodDraft *
spann_period_draft_new (const SpannObject *root, const char *ecosystem, const char *period,
                        SpannDate today, const char *language)
{
  const SpannObject *parent = spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
  const SpannObject *object = NULL;
  SpannPeriodDraft *self = NULL;

  g_return_val_if_fail (parent != NULL, NULL);
  if (period != NULL)
    object = spann_object_find_item (parent, SPANN_ECOSYSTEM_PERIODS, period);
  g_return_val_if_fail (period == NULL || object != NULL, NULL);

  self = g_new0 (SpannPeriodDraft, 1);
  self->ecosystem = g_strdup (ecosystem);
  self->period = g_strdup (period);
  self->amounts = g_array_new (FALSE, FALSE, sizeof (SpannMoney));
  self->known = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  if (object != NULL)
    read_period (self, object, language);
  else
    start_period (self, root, parent, today);
  return self;
}

void
spann_period_draft_free (SpannPeriodDraft *self)
{
  if (self == NULL)
    return;
  g_free (self->ecosystem);
  g_free (self->period);
  g_array_unref (self->amounts);
  g_hash_table_unref (self->known);
  g_free (self->conditions);
  g_free (self->case_id);
  g_free (self->matter);
  g_free (self);
}

/* --- Changing --------------------------------------------------------------------------------- */

static SpannMoney
get_amount (const SpannPeriodDraft *self, int year)
{
  const int index = year - self->years.first;

  return index >= 0 && index < (int)self->amounts->len
             ? g_array_index (self->amounts, SpannMoney, index)
             : NO_MONEY;
}

/* Keeps the amounts of its years, for when they leave and come back. */
static void
remember_amounts (SpannPeriodDraft *self)
{
  for (guint i = 0; i < self->amounts->len; i++) {
    const SpannMoney *amount = &g_array_index (self->amounts, SpannMoney, i);

    g_hash_table_insert (self->known, GINT_TO_POINTER (self->years.first + (int)i),
                         g_memdup2 (amount, sizeof *amount));
  }
}

/* What was given for the last year that was given anything. */
static SpannMoney
find_last_known (const SpannPeriodDraft *self)
{
  GHashTableIter iter;
  gpointer year, amount;
  SpannMoney last = NO_MONEY;
  int last_year = 0;

  g_hash_table_iter_init (&iter, self->known);
  while (g_hash_table_iter_next (&iter, &year, &amount)) {
    if (GPOINTER_TO_INT (year) <= last_year || *(SpannMoney *)amount == NO_MONEY)
      continue;
    last_year = GPOINTER_TO_INT (year);
    last = *(SpannMoney *)amount;
  }
  return last;
}

void
spann_period_draft_set_years (SpannPeriodDraft *self, SpannYearRange years)
{
  SpannMoney last;

  remember_amounts (self);
  last = find_last_known (self);
  g_array_set_size (self->amounts, 0);
  for (int year = years.first; year <= years.last; year++) {
    const SpannMoney *known = g_hash_table_lookup (self->known, GINT_TO_POINTER (year));

    g_array_append_val (self->amounts, *(known != NULL ? known : &last));
  }
  self->years = years;
}

SpannMoney
spann_period_draft_get_same_amount (const SpannPeriodDraft *self)
{
  const SpannMoney first =
      self->amounts->len > 0 ? g_array_index (self->amounts, SpannMoney, 0) : NO_MONEY;

  for (guint i = 1; i < self->amounts->len; i++) {
    if (g_array_index (self->amounts, SpannMoney, i) != first)
      return NO_MONEY;
  }
  return first;
}

void
spann_period_draft_set_same_amount (SpannPeriodDraft *self, SpannMoney amount)
{
  for (guint i = 0; i < self->amounts->len; i++)
    g_array_index (self->amounts, SpannMoney, i) = amount;
  g_hash_table_remove_all (self->known);
}

/* --- What the rules say ----------------------------------------------------------------------- */

gboolean
spann_period_draft_breaks_rule (const GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = findings->pdata[i];

    if (finding->severity == SPANN_FUNDING_RULE_SEVERITY_ERROR)
      return TRUE;
  }
  return FALSE;
}

static gboolean
fits (const SpannPeriodDraft *self, const SpannObject *root, SpannDate today, SpannYearRange years)
{
  g_autoptr (GPtrArray) findings =
      spann_funding_rules_try (root, self->ecosystem, self->period, years, today);

  return !spann_period_draft_breaks_rule (findings);
}

gboolean
spann_period_draft_find_fit (const SpannPeriodDraft *self, const SpannObject *root,
                             const GPtrArray *findings, SpannDate today, SpannYearRange *out_years)
{
  SpannYearRange suggested;

  if (!spann_period_draft_breaks_rule (findings))
    return FALSE;
  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = findings->pdata[i];

    if (finding->fits.first != 0 && fits (self, root, today, finding->fits)) {
      *out_years = finding->fits;
      return TRUE;
    }
  }
  if (self->period != NULL ||
      !spann_funding_rules_suggest (root, self->ecosystem, today, &suggested))
    return FALSE;
  *out_years = suggested;
  return TRUE;
}

/* --- Edits ------------------------------------------------------------------------------------ */

static char *
make_ecosystem_path (const char *ecosystem)
{
  return spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
}

/* Numbers the periods by their first year; one that was refused has the number of the next, since
 * it takes no place among those that are allowed. */
static void
renumber (SpannEdit *edit, const char *ecosystem, SpannDate today)
{
  g_autofree char *parent = make_ecosystem_path (ecosystem);
  g_autoptr (SpannObject) root = spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
  const SpannObject *object = spann_path_resolve (root, parent);
  g_autoptr (GPtrArray) periods = spann_ecosystem_list_periods (object);
  int ordinal = 1;

  for (guint i = 0; i < periods->len; i++) {
    const SpannObject *period = periods->pdata[i];
    g_autofree char *path =
        spann_path_child (parent, SPANN_ECOSYSTEM_PERIODS, spann_object_get_key (period));

    spann_edit_set (edit, path, SPANN_PERIOD_ORDINAL, spann_value_integer (ordinal));
    if (spann_period_get_status (root, object, period, today) != SPANN_PERIOD_STATUS_REFUSED)
      ordinal++;
  }
}

static SpannValue
make_money (SpannMoney money)
{
  return money == NO_MONEY ? spann_value_none () : spann_value_integer (money);
}

static void
set_amounts (const SpannPeriodDraft *self, SpannEdit *edit, const char *path)
{
  g_autoptr (GPtrArray) gone = g_ptr_array_new_with_free_func (g_free);
  const SpannObject *period = spann_path_resolve (spann_edit_get_root (edit), path);

  for (guint i = 0; i < spann_object_get_n_items (period, SPANN_PERIOD_GRANTED); i++) {
    const char *key =
        spann_object_get_key (spann_object_get_item (period, SPANN_PERIOD_GRANTED, i));

    if (get_amount (self, atoi (key)) == NO_MONEY)
      g_ptr_array_add (gone, spann_path_child (path, SPANN_PERIOD_GRANTED, key));
  }
  for (guint i = 0; i < gone->len; i++)
    spann_edit_remove (edit, gone->pdata[i]);
  for (int year = self->years.first; year <= self->years.last; year++) {
    g_autofree char *key = g_strdup_printf ("%d", year);

    if (get_amount (self, year) != NO_MONEY)
      spann_edit_set_in_map (edit, path, SPANN_PERIOD_GRANTED, key, SPANN_GRANT_AMOUNT,
                             spann_value_integer (get_amount (self, year)));
  }
}

static SpannValue
make_string (const char *string)
{
  return string != NULL && *string != '\0' ? spann_value_string (string) : spann_value_none ();
}

static void
set_fields (const SpannPeriodDraft *self, SpannEdit *edit, const char *path, const char *language)
{
  const char *conditions = self->conditions != NULL ? self->conditions : "";

  spann_edit_set (edit, path, SPANN_PERIOD_FIRST_YEAR, spann_value_integer (self->years.first));
  spann_edit_set (edit, path, SPANN_PERIOD_LAST_YEAR, spann_value_integer (self->years.last));
  set_amounts (self, edit, path);
  spann_edit_set (edit, path, SPANN_PERIOD_CO_FUNDING, make_money (self->co_funding));
  spann_edit_set (edit, path, SPANN_PERIOD_TOTAL_COST, make_money (self->total_cost));
  spann_language_text_set (edit, path, SPANN_PERIOD_CONDITIONS, language, conditions);
  spann_edit_set (edit, path, SPANN_PERIOD_CASE_ID, make_string (self->case_id));
  spann_edit_set (edit, path, SPANN_PERIOD_MATTER, make_string (self->matter));
}

/* A new period enters with what it must have; the rest follows as changes of it. */
static SpannObject *
make_period (const SpannPeriodDraft *self, const char *id)
{
  SpannObject *period = spann_object_new (spann_noun_get (SPANN_NOUN_PERIOD), id);

  period = spann_object_with (period, SPANN_PERIOD_ORDINAL, spann_value_integer (1));
  period =
      spann_object_with (period, SPANN_PERIOD_FIRST_YEAR, spann_value_integer (self->years.first));
  return spann_object_with (period, SPANN_PERIOD_LAST_YEAR, spann_value_integer (self->years.last));
}

SpannEdit *
spann_period_draft_make_edit (const SpannPeriodDraft *self, const SpannObject *root, const char *id,
                              const char *language, SpannDate today)
{
  SpannEdit *edit = spann_edit_new (root);
  const char *key = self->period != NULL ? self->period : id;
  g_autofree char *parent = make_ecosystem_path (self->ecosystem);
  g_autofree char *path = spann_path_child (parent, SPANN_ECOSYSTEM_PERIODS, key);

  if (self->period == NULL)
    spann_edit_append (edit, parent, SPANN_ECOSYSTEM_PERIODS, make_period (self, id));
  set_fields (self, edit, path, language);
  renumber (edit, self->ecosystem, today);
  return edit;
}

SpannEdit *
spann_period_remove_edit (const SpannObject *root, const char *ecosystem, const char *period,
                          SpannDate today)
{
  SpannEdit *edit = spann_edit_new (root);
  g_autofree char *parent = make_ecosystem_path (ecosystem);
  g_autofree char *path = spann_path_child (parent, SPANN_ECOSYSTEM_PERIODS, period);

  spann_edit_remove (edit, path);
  renumber (edit, ecosystem, today);
  return edit;
}
