/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-phases-data.h"

#include "spann-figure-private.h"
#include "spann-shown-years.h"
#include "spann-strategy.h"

static SpannDate
get_from (const SpannObject *change)
{
  return spann_object_get_date (change, SPANN_PHASE_CHANGE_FROM);
}

/* By date; of several on one day, in their own order. */
static int
compare_changes (gconstpointer a, gconstpointer b, gpointer data)
{
  const SpannObject *const *left = a;
  const SpannObject *const *right = b;

  return spann_date_compare (get_from (*left), get_from (*right));
}

/* The changes up to the day that the figure shows. (transfer container) */
static GPtrArray *
list_changes (const SpannPhasesData *self, const SpannObject *ecosystem)
{
  GPtrArray *changes = g_ptr_array_new ();

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PHASES); i++) {
    const SpannObject *change = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PHASES, i);

    if (spann_date_compare (get_from (change), self->as_of) <= 0)
      g_ptr_array_add (changes, (gpointer)change);
  }
  /* GLib's sort is stable when it is told so by this name. */
  if (changes->len > 0)
    g_qsort_with_data (changes->pdata, (int)changes->len, sizeof (gpointer), compare_changes, NULL);
  return changes;
}

/* Ends the last stretch where @change begins one. What lasted no day goes: of several changes on
 * one day the last counts. */
static void
end_stretch (GArray *stretches, const SpannObject *change)
{
  SpannPhaseStretch *last = &g_array_index (stretches, SpannPhaseStretch, stretches->len - 1);

  last->until = get_from (change);
  if (last->change != NULL && spann_date_compare (last->from, last->until) == 0)
    g_array_set_size (stretches, stretches->len - 1);
}

/* Whether the last stretch is in that phase already: then nothing has changed. */
static gboolean
is_in_phase (const GArray *stretches, int phase)
{
  const SpannPhaseStretch *last = &g_array_index (stretches, SpannPhaseStretch, stretches->len - 1);

  return last->change != NULL && last->phase == phase;
}

/* Begins @stretch, or goes on with the last one where that is in the same phase: one that came and
 * went on one day does not part it. */
static void
begin_stretch (GArray *stretches, const SpannPhaseStretch *stretch)
{
  if (is_in_phase (stretches, stretch->phase))
    g_array_index (stretches, SpannPhaseStretch, stretches->len - 1).until = (SpannDate){0};
  else
    g_array_append_vals (stretches, stretch, 1);
}

static SpannPhasesEcosystem
read_ecosystem (const SpannPhasesData *self, const SpannObject *ecosystem)
{
  g_autoptr (GPtrArray) changes = list_changes (self, ecosystem);
  SpannPhasesEcosystem row = {ecosystem, g_array_new (FALSE, FALSE, sizeof (SpannPhaseStretch))};
  const SpannPhaseStretch before = {.phase = -1};

  g_array_append_val (row.stretches, before);
  for (guint i = 0; i < changes->len; i++) {
    const SpannObject *change = changes->pdata[i];
    const char *key = spann_object_get_string (change, SPANN_PHASE_CHANGE_PHASE);
    SpannPhaseStretch stretch = {
        .change = change,
        .phase = spann_object_index_of (self->strategy, SPANN_STRATEGY_PHASES, key),
        .from = get_from (change),
    };

    if (is_in_phase (row.stretches, stretch.phase))
      continue;
    end_stretch (row.stretches, change);
    begin_stretch (row.stretches, &stretch);
  }
  return row;
}

static void
clear_row_cb (gpointer data)
{
  SpannPhasesEcosystem *self = data;

  g_array_unref (self->stretches);
}

static void
include_row (SpannPhasesData *self, const SpannPhasesEcosystem *row)
{
  SpannYearRange programme = spann_shown_years_get_programme (self->strategy, TRUE);

  for (guint i = 1; i < row->stretches->len; i++) {
    int year = spann_phases_ecosystem_get_stretch (row, i)->from.year;

    spann_shown_years_include (&self->years, programme, (SpannYearRange){year, year});
  }
}

static void
add_row (SpannPhasesData *self, const SpannObject *ecosystem)
{
  SpannPhasesEcosystem row = read_ecosystem (self, ecosystem);

  include_row (self, &row);
  g_array_append_val (self->rows, row);
}

static void
add_rows (SpannPhasesData *self)
{
  guint n_ecosystems = spann_object_get_n_items (self->portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);

  if (self->ecosystem != NULL) {
    add_row (self, self->ecosystem);
    return;
  }
  for (guint i = 0; i < n_ecosystems; i++)
    add_row (self, spann_object_get_item (self->portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i));
}

SpannPhasesData *
spann_phases_data_new (const SpannObject *portfolio, const SpannFigureRequest *request,
                       GError **error)
{
  const SpannObject *ecosystem = spann_figure_find_ecosystem (portfolio, request->ecosystem, error);
  SpannPhasesData *self;

  if (ecosystem == NULL)
    return NULL;
  self = g_new0 (SpannPhasesData, 1);
  self->portfolio = portfolio;
  self->ecosystem = request->ecosystem == NULL ? NULL : ecosystem;
  self->strategy = spann_portfolio_root_get_strategy (portfolio);
  self->as_of = request->as_of;
  self->goal_year = spann_strategy_get_goal_year (self->strategy);
  self->years = spann_shown_years_get_programme (self->strategy, TRUE);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SpannPhasesEcosystem));
  g_array_set_clear_func (self->rows, clear_row_cb);
  add_rows (self);
  return self;
}

void
spann_phases_data_free (SpannPhasesData *self)
{
  g_array_unref (self->rows);
  g_free (self);
}

const SpannPhasesEcosystem *
spann_phases_data_get_row (const SpannPhasesData *self, guint index)
{
  return &g_array_index (self->rows, SpannPhasesEcosystem, index);
}

const SpannPhaseStretch *
spann_phases_ecosystem_get_stretch (const SpannPhasesEcosystem *self, guint index)
{
  return &g_array_index (self->stretches, SpannPhaseStretch, index);
}

const SpannPhaseStretch *
spann_phases_ecosystem_get_present (const SpannPhasesEcosystem *self)
{
  return spann_phases_ecosystem_get_stretch (self, self->stretches->len - 1);
}

const SpannObject *
spann_phases_data_get_phase (const SpannPhasesData *self, const SpannPhaseStretch *stretch)
{
  return stretch->phase < 0
             ? NULL
             : spann_object_get_item (self->strategy, SPANN_STRATEGY_PHASES, (guint)stretch->phase);
}

gboolean
spann_phases_data_is_eligible (const SpannPhasesData *self, const SpannPhaseStretch *stretch)
{
  const SpannObject *phase = spann_phases_data_get_phase (self, stretch);

  return phase != NULL && spann_object_get_boolean (phase, SPANN_PHASE_ELIGIBLE);
}
