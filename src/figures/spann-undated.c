/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-undated.h"

#include "spann-counting.h"
#include "spann-evaluation.h"
#include "spann-figure-private.h"
#include "spann-funding.h"
#include "spann-radar-data.h"
#include "spann-strategy.h"

/**
 * What:
 *
 * What a kind of figure shows that may have no date. A sheet's figures say so themselves.
 */
typedef enum {
  STRATEGY = 1 << 0,    /* the version in force, whatever the evaluations were judged by */
  SHOWN = 1 << 1,       /* evaluations, as a radar chooses them */
  EVALUATIONS = 1 << 2, /* all of them */
  PERIODS = 1 << 3,
  FRAMES = 1 << 4,
  TARGETS = 1 << 5,
} What;

static const guint whats[SPANN_N_FIGURE_KINDS] = {
    [SPANN_FIGURE_RADAR] = SHOWN | TARGETS,
    [SPANN_FIGURE_RADARS] = STRATEGY | SHOWN,
    [SPANN_FIGURE_HEAT] = STRATEGY | SHOWN,
    [SPANN_FIGURE_CHANGE] = SHOWN,
    [SPANN_FIGURE_TIMELINE] = STRATEGY | EVALUATIONS | PERIODS,
    [SPANN_FIGURE_MONEY] = PERIODS | FRAMES,
    [SPANN_FIGURE_INDICATORS] = 0,
    [SPANN_FIGURE_PHASES] = STRATEGY,
    [SPANN_FIGURE_SHEET] = 0,
};

/**
 * Found:
 * @root: the portfolio
 * @request: of the figure
 * @what: What it shows
 * @has_version: whether an evaluation of that day was judged by the strategy in force
 * @n_corrections: how many evaluations are shown as they were corrected, without a day of its own
 * @has_periods: whether a period is shown that was not decided
 * @has_targets: whether a target is
 */
typedef struct {
  SpannObject *root;
  const SpannFigureRequest *request;
  guint what;
  gboolean has_version;
  guint n_corrections;
  gboolean has_periods;
  gboolean has_targets;
} Found;

/* --- Looking back ----------------------------------------------------------------------------- */

/* Calls @look for every ecosystem that the figure shows, until one returns TRUE. */
static gboolean
find_ecosystem (Found *found, gboolean (*look) (Found *found, const SpannObject *ecosystem))
{
  const SpannFigureRequest *request = found->request;

  if (spann_figure_request_is_about_one (request))
    return look (found, spann_figure_find_ecosystem (found->root, request->ecosystem, NULL));
  for (guint i = 0; i < spann_object_get_n_items (found->root, SPANN_PORTFOLIO_ECOSYSTEMS); i++) {
    if (look (found, spann_object_get_item (found->root, SPANN_PORTFOLIO_ECOSYSTEMS, i)))
      return TRUE;
  }
  return FALSE;
}

/* Whether a child of @object has a later day in @field. */
static gboolean
has_later (const Found *found, const SpannObject *object, SpannFieldId list, SpannFieldId field)
{
  for (guint i = 0; i < spann_object_get_n_items (object, list); i++) {
    const SpannObject *item = spann_object_get_item (object, list, i);

    if (spann_date_compare (spann_object_get_date (item, field), found->request->as_of) > 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_later_entry (Found *found, const SpannObject *ecosystem)
{
  if (has_later (found, ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, SPANN_EVALUATION_DATE))
    return TRUE;
  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PERIODS); i++) {
    if (has_later (found, spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, i),
                   SPANN_PERIOD_PAYMENTS, SPANN_PAYMENT_DATE))
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_later_decision (const Found *found)
{
  for (guint i = 0; i < spann_object_get_n_items (found->root, SPANN_PORTFOLIO_MEETINGS); i++) {
    if (has_later (found, spann_object_get_item (found->root, SPANN_PORTFOLIO_MEETINGS, i),
                   SPANN_MEETING_MATTERS, SPANN_MATTER_DECIDED))
      return TRUE;
  }
  return FALSE;
}

/* The log is in the order of time, and tells the time in UTC; a figure's day is local. */
static gboolean
was_edited_later (const Found *found)
{
  const guint n = spann_object_get_n_items (found->root, SPANN_PORTFOLIO_LOG);
  const SpannObject *last = spann_object_get_item (found->root, SPANN_PORTFOLIO_LOG, n - 1);
  g_autoptr (GDateTime) moment =
      g_date_time_new_from_iso8601 (spann_object_get_string (last, SPANN_LOG_ENTRY_TIME), NULL);
  g_autoptr (GDateTime) local = moment == NULL ? NULL : g_date_time_to_local (moment);

  return local != NULL && spann_date_compare (spann_date_new (g_date_time_get_year (local),
                                                              g_date_time_get_month (local),
                                                              g_date_time_get_day_of_month (local)),
                                              found->request->as_of) > 0;
}

/* Whether the portfolio has changed since the day: its log says so, or where there is none what it
 * holds. */
static gboolean
is_looking_back (Found *found)
{
  if (spann_object_get_n_items (found->root, SPANN_PORTFOLIO_LOG) > 0)
    return was_edited_later (found);
  return find_ecosystem (found, has_later_entry) || has_later_decision (found);
}

/* --- Evaluations ------------------------------------------------------------------------------ */

static SpannDate
get_date (const SpannObject *evaluation)
{
  return spann_object_get_date (evaluation, SPANN_EVALUATION_DATE);
}

/* Whether it corrects another of the same day: then that day says nothing of the correction. */
static gboolean
is_undated_correction (const SpannObject *ecosystem, const SpannObject *evaluation)
{
  const char *key = spann_object_get_string (evaluation, SPANN_EVALUATION_REPLACES);
  const SpannObject *replaced =
      key == NULL ? NULL : spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, key);

  return key != NULL &&
         (replaced == NULL || spann_date_compare (get_date (replaced), get_date (evaluation)) == 0);
}

static void
look_at_evaluations (Found *found, const SpannObject *ecosystem)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (found->root);
  const gint64 version = spann_object_get_integer (strategy, SPANN_STRATEGY_VERSION);
  g_autoptr (GPtrArray) known =
      spann_ecosystem_list_evaluations (ecosystem, found->request->as_of, SPANN_ANY_ASSESSOR);

  for (guint i = 0; i < known->len; i++) {
    found->has_version |=
        spann_object_get_integer (known->pdata[i], SPANN_EVALUATION_STRATEGY_VERSION) == version;
    if (found->what & EVALUATIONS)
      found->n_corrections += is_undated_correction (ecosystem, known->pdata[i]);
  }
}

/* Whether the figure shows the evaluation @index of @radar. */
static gboolean
is_shown (const Found *found, const SpannRadarData *radar, guint index)
{
  switch (found->request->kind) {
  case SPANN_FIGURE_HEAT: return index != SPANN_RADAR_PREVIOUS;
  case SPANN_FIGURE_CHANGE:
    return index != SPANN_RADAR_PREVIOUS || radar->evaluations[SPANN_RADAR_BASELINE] == NULL;
  default: return TRUE;
  }
}

static void
look_at_radar (Found *found, const SpannObject *ecosystem)
{
  SpannFigureRequest one = *found->request;
  g_autoptr (SpannRadarData) radar = NULL;

  one.ecosystem = spann_object_get_key (ecosystem);
  radar = spann_radar_data_new (found->root, &one, NULL);
  if (radar == NULL)
    return;
  for (guint i = 0; i < SPANN_RADAR_TARGET; i++) {
    if (radar->evaluations[i] != NULL && is_shown (found, radar, i))
      found->n_corrections += is_undated_correction (ecosystem, radar->evaluations[i]);
  }
  found->has_targets |= radar->scales[SPANN_RADAR_TARGET] != NULL;
}

static void
look_at_periods (Found *found, const SpannObject *ecosystem)
{
  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PERIODS); i++) {
    const SpannObject *period = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, i);
    const SpannPeriodStatus status =
        spann_period_get_status (found->root, ecosystem, period, found->request->as_of);

    found->has_periods |=
        status == SPANN_PERIOD_STATUS_PLANNED || status == SPANN_PERIOD_STATUS_PROPOSED;
  }
}

/* --- Words ------------------------------------------------------------------------------------ */

/* FALSE, to see all. */
static gboolean
look_at_ecosystem (Found *found, const SpannObject *ecosystem)
{
  look_at_evaluations (found, ecosystem);
  if (found->what & SHOWN)
    look_at_radar (found, ecosystem);
  if (found->what & PERIODS)
    look_at_periods (found, ecosystem);
  return FALSE;
}

static void
add_strategy (GPtrArray *items, const Found *found, const SpannLanguage *language)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (found->root);

  if (!(found->what & STRATEGY) || found->has_version ||
      spann_object_get_n_items (found->root, SPANN_PORTFOLIO_STRATEGIES) < 2)
    return;
  g_ptr_array_add (
      items,
      /* Translators: in a list of what has no date */
      g_strdup_printf (spann_tr (language, "version %d of the strategy"),
                       (int)spann_object_get_integer (strategy, SPANN_STRATEGY_VERSION)));
}

static void
add_corrections (GPtrArray *items, const Found *found, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, found->n_corrections);

  if (found->n_corrections == 1)
    /* Translators: in a list of what has no date */
    g_ptr_array_add (items, g_strdup (spann_tr (language, "the correction of an evaluation")));
  else if (found->n_corrections > 1)
    /* Translators: in a list of what has no date; %s is a number in words; leave it out and write
     * the number when its gender is not the one of years and ecosystems */
    g_ptr_array_add (
        items, g_strdup_printf (spann_tr (language, "the corrections of %s evaluations"), count));
}

static GPtrArray *
list_items (const Found *found, const SpannLanguage *language)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);

  add_strategy (items, found, language);
  add_corrections (items, found, language);
  if (found->has_periods)
    /* Translators: in a list of what has no date */
    g_ptr_array_add (items, g_strdup (spann_tr (language, "proposed and planned periods")));
  if (found->what & FRAMES && found->request->ecosystem == NULL &&
      spann_object_get_n_items (found->root, SPANN_PORTFOLIO_FRAMES) > 0)
    /* Translators: in a list of what has no date: the economic frames of the years */
    g_ptr_array_add (items, g_strdup (spann_tr (language, "frames")));
  if (found->what & TARGETS && found->has_targets)
    /* Translators: in a list of what has no date: the targets of the gaps */
    g_ptr_array_add (items, g_strdup (spann_tr (language, "targets")));
  return items;
}

char *
spann_undated_words (SpannObject *root, const SpannFigureRequest *request)
{
  Found found = {.root = root, .request = request, .what = whats[request->kind]};
  g_autoptr (GPtrArray) items = NULL;
  g_autofree char *joined = NULL;

  if (found.what == 0 || !is_looking_back (&found))
    return NULL;
  find_ecosystem (&found, look_at_ecosystem);
  items = list_items (&found, request->language);
  if (items->len == 0)
    return NULL;
  g_ptr_array_add (items, NULL);
  joined = spann_language_join (request->language, (const char *const *)items->pdata);
  /* Translators: under a figure of an earlier day; %s is a list of what it shows */
  return g_strdup_printf (spann_tr (request->language, "Without a date, and shown as now: %s."),
                          joined);
}
