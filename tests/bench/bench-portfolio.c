/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "bench-portfolio.h"

#include "spann-fields.h"
#include "spann-fixture.h"

#define N_EVALUATIONS 10
#define N_GAPS 7
#define LAST_YEAR 2026

static GPtrArray *
new_items (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
}

/* @object with another key: its values are the same memory. */
static SpannObject *
copy_as (const SpannObject *object, const char *key)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  SpannObject *copy = spann_object_new (noun, key);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);

    copy =
        spann_object_with (copy, field, spann_value_copy (spann_object_get_value (object, field)));
  }
  return copy;
}

static SpannObject *
copy_root (const SpannObject *root)
{
  return spann_object_ref ((SpannObject *)root);
}

SpannObject *
bench_portfolio_repeat (const SpannObject *example, guint n)
{
  guint n_own = spann_object_get_n_items (example, SPANN_PORTFOLIO_ECOSYSTEMS);
  GPtrArray *items = new_items ();

  for (guint i = 0; i < n; i++) {
    g_autofree char *key = g_strdup_printf ("00000000-0000-4000-8000-%012u", i);

    g_ptr_array_add (
        items,
        copy_as (spann_object_get_item (example, SPANN_PORTFOLIO_ECOSYSTEMS, i % n_own), key));
  }
  return spann_object_with (copy_root (example), SPANN_PORTFOLIO_ECOSYSTEMS,
                            spann_value_objects (items));
}

static SpannObject *
lengthen_evaluations (SpannObject *ecosystem, guint n)
{
  guint last = spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS) - 1;
  const SpannObject *evaluation =
      spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, last);
  GPtrArray *items = new_items ();

  for (guint i = 0; i < n; i++) {
    g_autofree char *key = g_strdup_printf ("00000000-0000-4000-8001-%012u", i);
    g_autoptr (GDateTime) first = g_date_time_new_utc (2020, 1, 1, 0, 0, 0);
    g_autoptr (GDateTime) day = g_date_time_add_days (first, (int)i);
    SpannDate date = {g_date_time_get_year (day), g_date_time_get_month (day),
                      g_date_time_get_day_of_month (day)};
    SpannObject *copy = copy_as (evaluation, key);

    g_ptr_array_add (items,
                     spann_object_with (copy, SPANN_EVALUATION_DATE, spann_value_date (date)));
  }
  return spann_object_with (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, spann_value_objects (items));
}

static SpannObject *
lengthen_indicator (const SpannObject *indicator, guint n)
{
  const SpannObject *value = spann_object_get_item (indicator, SPANN_INDICATOR_VALUES, 0);
  GPtrArray *items = new_items ();

  for (guint i = 0; i < n; i++) {
    g_autofree char *year = g_strdup_printf ("%u", LAST_YEAR - n + 1 + i);

    g_ptr_array_add (items, copy_as (value, year));
  }
  return spann_object_with (copy_as (indicator, spann_object_get_key (indicator)),
                            SPANN_INDICATOR_VALUES, spann_value_objects (items));
}

static SpannObject *
lengthen_indicators (SpannObject *ecosystem, guint n)
{
  GPtrArray *items = new_items ();

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_INDICATORS); i++)
    g_ptr_array_add (
        items,
        lengthen_indicator (spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_INDICATORS, i), n));
  return spann_object_with (ecosystem, SPANN_ECOSYSTEM_INDICATORS, spann_value_objects (items));
}

SpannObject *
bench_portfolio_lengthen (const SpannObject *example, guint n)
{
  const SpannObject *first = spann_object_get_item (example, SPANN_PORTFOLIO_ECOSYSTEMS, 0);
  SpannObject *ecosystem = copy_as (first, spann_object_get_key (first));

  ecosystem = lengthen_evaluations (ecosystem, n);
  ecosystem = lengthen_indicators (ecosystem, n);
  return spann_object_with_item (copy_root (example), SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem, NULL);
}

static SpannObject *
make_ecosystem (guint index)
{
  g_autofree char *key = g_strdup_printf ("ecosystem-%u", index);
  g_autofree char *name = g_strdup_printf ("Påhittat ekosystem %u", index);
  SpannObject *ecosystem = fixture_ecosystem (key, name);

  for (guint i = 0; i < N_EVALUATIONS; i++) {
    g_autofree char *date = g_strdup_printf ("%u-10-15", LAST_YEAR - N_EVALUATIONS + 1 + i);
    const int scores[N_GAPS] = {(int)(index + i) % 9, 1, 2, 3, (int)i % 9, 5, FIXTURE_MISSING};

    ecosystem = fixture_add_evaluation (
        ecosystem, date, date,
        i == 0 ? SPANN_EVALUATION_KIND_BASELINE : SPANN_EVALUATION_KIND_FOLLOW_UP, scores, N_GAPS);
  }
  return fixture_add_period (ecosystem, "period", 1, 2024, 2026, 500000, NULL);
}

SpannObject *
bench_portfolio_make (guint n)
{
  GPtrArray *items = new_items ();

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (items, make_ecosystem (i));
  return spann_object_with (fixture_portfolio (fixture_strategy (N_GAPS, 1)),
                            SPANN_PORTFOLIO_ECOSYSTEMS, spann_value_objects (items));
}
