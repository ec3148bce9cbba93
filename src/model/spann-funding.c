/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-funding.h"

/* Besides every SpannMatterKind. */
#define ANY_KIND G_MAXUINT

/* NULL when there are none. */
static const SpannChildren *
get_meetings (const SpannObject *portfolio)
{
  const SpannValue *value = spann_object_get_value (portfolio, SPANN_PORTFOLIO_MEETINGS);

  return value->type == SPANN_VALUE_NONE ? NULL : value->as.objects;
}

const SpannObject *
spann_portfolio_root_find_matter (const SpannObject *portfolio, const char *key)
{
  const SpannChildren *meetings = get_meetings (portfolio);

  return meetings == NULL ? NULL : spann_children_find_below (meetings, SPANN_MEETING_MATTERS, key);
}

gboolean
spann_matter_is_decided (const SpannObject *matter, SpannDate as_of)
{
  SpannDate decided = spann_object_get_date (matter, SPANN_MATTER_DECIDED);
  int status = spann_object_get_choice (matter, SPANN_MATTER_STATUS);

  return (status == SPANN_MATTER_STATUS_DECIDED || status == SPANN_MATTER_STATUS_DISPATCHED) &&
         spann_date_is_set (decided) && spann_date_compare (decided, as_of) <= 0;
}

/* Whether the committee said yes, as proposed or with changes. */
static gboolean
is_carried (const SpannObject *matter, SpannDate as_of)
{
  int outcome = spann_object_get_choice (matter, SPANN_MATTER_OUTCOME);

  return spann_matter_is_decided (matter, as_of) &&
         (outcome == SPANN_MATTER_OUTCOME_APPROVED || outcome == SPANN_MATTER_OUTCOME_CHANGED);
}

/* Whether the period that @matter is about was turned down: a grant not carried, or a refusal
 * carried. */
static gboolean
is_refused (const SpannObject *matter, SpannDate as_of)
{
  if (spann_object_get_choice (matter, SPANN_MATTER_KIND) == SPANN_MATTER_KIND_REFUSE)
    return is_carried (matter, as_of);
  return spann_matter_is_decided (matter, as_of) &&
         spann_object_get_choice (matter, SPANN_MATTER_OUTCOME) == SPANN_MATTER_OUTCOME_NOT_CARRIED;
}

/* The day on which @matter takes effect: the day of the decision unless it says another. */
static SpannDate
get_effective_date (const SpannObject *matter)
{
  SpannDate effective = spann_object_get_date (matter, SPANN_MATTER_EFFECTIVE);

  return spann_date_is_set (effective) ? effective
                                       : spann_object_get_date (matter, SPANN_MATTER_DECIDED);
}

static void
add_by_ecosystem (GHashTable *index, const SpannObject *matter)
{
  const char *const *ecosystems = spann_object_get_strings (matter, SPANN_MATTER_ECOSYSTEMS);

  for (guint i = 0; ecosystems[i] != NULL; i++) {
    GPtrArray *matters = g_hash_table_lookup (index, ecosystems[i]);

    if (matters == NULL) {
      matters = g_ptr_array_new ();
      g_hash_table_insert (index, (gpointer)ecosystems[i], matters);
    }
    /* Once, also when it names the ecosystem twice. */
    if (matters->len == 0 || matters->pdata[matters->len - 1] != matter)
      g_ptr_array_add (matters, (gpointer)matter);
  }
}

/* The matters of a SpannMatterKind, or of any, decided or not, by the ecosystems that they are
 * about. */
static gpointer
index_matters (const SpannChildren *meetings, guint kind)
{
  GHashTable *index =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);

  for (guint i = 0; i < meetings->len; i++) {
    const SpannObject *meeting = meetings->pdata[i];

    for (guint j = 0; j < spann_object_get_n_items (meeting, SPANN_MEETING_MATTERS); j++) {
      const SpannObject *matter = spann_object_get_item (meeting, SPANN_MEETING_MATTERS, j);

      if (kind == ANY_KIND || spann_object_get_choice (matter, SPANN_MATTER_KIND) == (int)kind)
        add_by_ecosystem (index, matter);
    }
  }
  return index;
}

/* Those of a kind, or of any, about @ecosystem; NULL for none. */
static const GPtrArray *
find_matters (const SpannObject *portfolio, const SpannObject *ecosystem, guint kind)
{
  const SpannChildren *meetings = get_meetings (portfolio);

  if (meetings == NULL)
    return NULL;
  return g_hash_table_lookup (
      spann_children_note (meetings, index_matters, kind, (GDestroyNotify)g_hash_table_unref),
      spann_object_get_key (ecosystem));
}

static int
compare_decisions (gconstpointer a, gconstpointer b)
{
  const SpannObject *const *left = a;
  const SpannObject *const *right = b;

  return spann_date_compare (spann_object_get_date (*left, SPANN_MATTER_DECIDED),
                             spann_object_get_date (*right, SPANN_MATTER_DECIDED));
}

GPtrArray *
spann_ecosystem_list_decisions (const SpannObject *portfolio, const SpannObject *ecosystem,
                                SpannDate as_of)
{
  const GPtrArray *matters = find_matters (portfolio, ecosystem, ANY_KIND);
  GPtrArray *decisions = g_ptr_array_new ();

  for (guint i = 0; matters != NULL && i < matters->len; i++) {
    if (spann_matter_is_decided (matters->pdata[i], as_of))
      g_ptr_array_add (decisions, matters->pdata[i]);
  }
  g_ptr_array_sort (decisions, compare_decisions);
  return decisions;
}

/* Whether @matter, carried on @as_of, takes back what @grant gave: a decision ends what was granted
 * until then, and nothing that was granted later. */
static gboolean
takes_back (const SpannObject *matter, const SpannObject *grant, SpannDate as_of)
{
  return is_carried (matter, as_of) &&
         spann_date_compare (spann_object_get_date (matter, SPANN_MATTER_DECIDED),
                             spann_object_get_date (grant, SPANN_MATTER_DECIDED)) >= 0;
}

/* The earliest day from which a decision carried on @as_of discontinues @ecosystem's @years, which
 * @grant gave it; unset if none does. */
static SpannDate
find_discontinuation (const SpannObject *portfolio, const SpannObject *grant,
                      const SpannObject *ecosystem, SpannYearRange years, SpannDate as_of)
{
  const GPtrArray *matters = find_matters (portfolio, ecosystem, SPANN_MATTER_KIND_DISCONTINUE);
  SpannDate earliest = SPANN_DATE_UNSET;

  for (guint i = 0; matters != NULL && i < matters->len; i++) {
    SpannDate effective = get_effective_date (matters->pdata[i]);

    if (!takes_back (matters->pdata[i], grant, as_of) || effective.year > years.last)
      continue;
    if (!spann_date_is_set (earliest) || spann_date_compare (effective, earliest) < 0)
      earliest = effective;
  }
  return earliest;
}

SpannYearRange
spann_period_get_years (const SpannObject *period)
{
  return (SpannYearRange){
      .first = (int)spann_object_get_integer (period, SPANN_PERIOD_FIRST_YEAR),
      .last = (int)spann_object_get_integer (period, SPANN_PERIOD_LAST_YEAR),
  };
}

static const SpannObject *
find_matter (const SpannObject *portfolio, const SpannObject *period)
{
  const char *key = spann_object_get_string (period, SPANN_PERIOD_MATTER);

  return key == NULL ? NULL : spann_portfolio_root_find_matter (portfolio, key);
}

SpannPeriodStatus
spann_period_get_status (const SpannObject *portfolio, const SpannObject *ecosystem,
                         const SpannObject *period, SpannDate as_of)
{
  const SpannObject *matter = find_matter (portfolio, period);
  SpannYearRange years = spann_period_get_years (period);
  SpannDate discontinued;

  if (matter == NULL)
    return SPANN_PERIOD_STATUS_PLANNED;
  if (is_refused (matter, as_of))
    return SPANN_PERIOD_STATUS_REFUSED;
  if (!is_carried (matter, as_of))
    return SPANN_PERIOD_STATUS_PROPOSED;
  discontinued = find_discontinuation (portfolio, matter, ecosystem, years, as_of);
  if (spann_date_is_set (discontinued) && spann_date_compare (discontinued, as_of) <= 0)
    return SPANN_PERIOD_STATUS_ENDED_EARLY;
  if (as_of.year < years.first)
    return SPANN_PERIOD_STATUS_GRANTED;
  return as_of.year > years.last ? SPANN_PERIOD_STATUS_ENDED : SPANN_PERIOD_STATUS_ONGOING;
}

gboolean
spann_period_get_funded_years (const SpannObject *portfolio, const SpannObject *ecosystem,
                               const SpannObject *period, SpannDate as_of,
                               SpannYearRange *out_years)
{
  const SpannObject *matter = find_matter (portfolio, period);
  SpannYearRange years = spann_period_get_years (period);
  SpannDate discontinued = SPANN_DATE_UNSET;

  if (matter != NULL && is_refused (matter, as_of))
    return FALSE;
  if (matter != NULL && is_carried (matter, as_of))
    discontinued = find_discontinuation (portfolio, matter, ecosystem, years, as_of);
  if (spann_date_is_set (discontinued)) {
    if (discontinued.year < years.first)
      return FALSE;
    years.last = discontinued.year;
  }
  *out_years = years;
  return TRUE;
}

SpannMoney
spann_period_get_granted (const SpannObject *period)
{
  SpannMoney sum = 0;

  for (guint i = 0; i < spann_object_get_n_items (period, SPANN_PERIOD_GRANTED); i++) {
    const SpannObject *grant = spann_object_get_item (period, SPANN_PERIOD_GRANTED, i);

    if (!spann_money_add (sum, spann_object_get_integer (grant, SPANN_GRANT_AMOUNT), &sum))
      return SPANN_MONEY_MAX;
  }
  return sum;
}

/* What is set for @year; NULL for nothing. */
static const SpannObject *
find_grant (const SpannObject *period, int year)
{
  char key[16];

  g_snprintf (key, sizeof key, "%d", year);
  return spann_object_find_item (period, SPANN_PERIOD_GRANTED, key);
}

SpannMoney
spann_period_get_granted_in (const SpannObject *period, int year)
{
  const SpannObject *grant = find_grant (period, year);

  return grant == NULL ? 0 : spann_object_get_integer (grant, SPANN_GRANT_AMOUNT);
}

gboolean
spann_period_has_amount_in (const SpannObject *period, int year)
{
  return find_grant (period, year) != NULL;
}

static int
compare_periods (gconstpointer a, gconstpointer b)
{
  const SpannObject *const *left = a;
  const SpannObject *const *right = b;
  int difference = spann_period_get_years (*left).first - spann_period_get_years (*right).first;

  if (difference != 0)
    return difference;
  return (int)(spann_object_get_integer (*left, SPANN_PERIOD_ORDINAL) -
               spann_object_get_integer (*right, SPANN_PERIOD_ORDINAL));
}

GPtrArray *
spann_ecosystem_list_periods (const SpannObject *ecosystem)
{
  GPtrArray *periods = g_ptr_array_new ();

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PERIODS); i++)
    g_ptr_array_add (periods,
                     (gpointer)spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, i));
  g_ptr_array_sort (periods, compare_periods);
  return periods;
}

static gboolean
is_decided_status (SpannPeriodStatus status)
{
  return status == SPANN_PERIOD_STATUS_GRANTED || status == SPANN_PERIOD_STATUS_ONGOING ||
         status == SPANN_PERIOD_STATUS_ENDED || status == SPANN_PERIOD_STATUS_ENDED_EARLY;
}

/* Funded years up to @last_year; of decided periods only when @decided_only. */
static int
count_years (const SpannObject *portfolio, const SpannObject *ecosystem, SpannDate as_of,
             int last_year, gboolean decided_only)
{
  int count = 0;

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PERIODS); i++) {
    const SpannObject *period = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, i);
    SpannYearRange years;

    if (decided_only &&
        !is_decided_status (spann_period_get_status (portfolio, ecosystem, period, as_of)))
      continue;
    if (spann_period_get_funded_years (portfolio, ecosystem, period, as_of, &years))
      count += MAX (0, MIN (years.last, last_year) - years.first + 1);
  }
  return count;
}

int
spann_ecosystem_count_used_years (const SpannObject *portfolio, const SpannObject *ecosystem,
                                  SpannDate as_of)
{
  return count_years (portfolio, ecosystem, as_of, as_of.year, TRUE);
}

int
spann_ecosystem_count_committed_years (const SpannObject *portfolio, const SpannObject *ecosystem,
                                       SpannDate as_of)
{
  return count_years (portfolio, ecosystem, as_of, SPANN_YEAR_MAX, FALSE);
}
