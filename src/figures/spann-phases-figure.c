/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-private.h"
#include "spann-phases-table.h"
#include "spann-phases-words.h"
#include "spann-plain.h"
#include "spann-take.h"
#include "spann-timeline-chart-private.h"

/* Looks of phases that the strategy is meant for, and of others, in the strategy's order; where
 * there are more phases than looks, the number in the bar tells them apart. */
static const SpannBarStyle eligible_styles[] = {SPANN_BAR_SOLID, SPANN_BAR_LINED};
static const SpannBarStyle other_styles[] = {SPANN_BAR_DASHED,        SPANN_BAR_LIGHT,
                                             SPANN_BAR_CROSS_HATCHED, SPANN_BAR_HATCHED,
                                             SPANN_BAR_GREY,          SPANN_BAR_CROSSED};

static SpannBarStyle
get_style (const SpannPhasesData *data, const SpannPhaseStretch *stretch)
{
  gboolean is_eligible = spann_phases_data_is_eligible (data, stretch);
  guint n_before = 0;

  if (stretch->phase < 0)
    return SPANN_BAR_DOTTED;
  for (int i = 0; i < stretch->phase; i++)
    n_before +=
        spann_phases_data_is_eligible (data, &(SpannPhaseStretch){.phase = i}) == is_eligible;
  return is_eligible ? eligible_styles[n_before % G_N_ELEMENTS (eligible_styles)]
                     : other_styles[n_before % G_N_ELEMENTS (other_styles)];
}

/* Where a stretch lies among the columns; NAN ends are the figure's. */
static void
get_span (const SpannPhasesData *data, const SpannPhaseStretch *stretch, double *out_start,
          double *out_end)
{
  double now = spann_date_to_year_fraction (data->as_of);

  *out_start = spann_date_is_set (stretch->from) ? spann_date_to_year_fraction (stretch->from)
                                                 : data->years.first;
  *out_end =
      spann_date_is_set (stretch->until) ? spann_date_to_year_fraction (stretch->until) : now;
}

static char *
make_id (const SpannPhasesEcosystem *row, const SpannPhaseStretch *stretch)
{
  const char *ecosystem = spann_object_get_key (row->ecosystem);

  if (stretch->change == NULL)
    return g_strdup_printf ("unknown/%s", ecosystem);
  return g_strdup_printf ("phase/%s/%s", spann_object_get_key (stretch->change), ecosystem);
}

static void
add_bar (SpannTimelineChart *chart, const SpannPhasesData *data, const SpannPhasesEcosystem *row,
         const SpannPhaseStretch *stretch, const SpannLanguage *language)
{
  g_autofree char *name = spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
  g_autofree char *words = spann_phases_words_stretch (data, stretch, language);
  SpannTimelineBar bar = {
      .style = get_style (data, stretch),
      .text = spann_take_text (chart->strings, spann_phases_words_phase (data, stretch, language)),
      .mark_id = spann_take_text (chart->strings, make_id (row, stretch)),
      .mark_label = spann_take_text (chart->strings, g_strdup_printf ("%s, %s", name, words)),
  };

  get_span (data, stretch, &bar.start, &bar.end);
  if (bar.end <= bar.start)
    return;
  if (stretch->phase >= 0)
    bar.short_text = spann_take_text (chart->strings, g_strdup_printf ("%d", stretch->phase + 1));
  g_array_append_val (chart->bars, bar);
}

/* When the present phase began: "jan 2022"; "" when it is not known. */
static char *
tell_since (const SpannPhasesEcosystem *row, const SpannLanguage *language)
{
  return spann_language_format_month (language, spann_phases_ecosystem_get_present (row)->from);
}

static void
add_row (SpannTimelineChart *chart, const SpannPhasesData *data, const SpannPhasesEcosystem *row,
         const SpannLanguage *language)
{
  guint n_before = chart->bars->len;
  SpannTimelineRow drawn = {
      .name = spann_take_text (chart->strings,
                               spann_plain_field (row->ecosystem, SPANN_ECOSYSTEM_NAME, NULL)),
      .note = spann_take_text (chart->strings, tell_since (row, language)),
      .mark_id = spann_take_text (
          chart->strings, g_strdup_printf ("ecosystem/%s", spann_object_get_key (row->ecosystem))),
      .mark_label =
          spann_take_text (chart->strings, spann_phases_words_ecosystem (data, row, language)),
  };

  for (guint i = 0; i < row->stretches->len; i++)
    add_bar (chart, data, row, spann_phases_ecosystem_get_stretch (row, i), language);
  drawn.n_bars = chart->bars->len - n_before;
  g_array_append_val (chart->rows, drawn);
}

static gboolean
occurs (const SpannPhasesData *data, int phase)
{
  for (guint i = 0; i < data->rows->len; i++) {
    const SpannPhasesEcosystem *row = spann_phases_data_get_row (data, i);

    for (guint j = 0; j < row->stretches->len; j++) {
      if (spann_phases_ecosystem_get_stretch (row, j)->phase == phase)
        return TRUE;
    }
  }
  return FALSE;
}

/* The phases that occur, in the strategy's order; then what is not known. */
static void
add_keys (SpannTimelineChart *chart, const SpannPhasesData *data, const SpannLanguage *language)
{
  int n_phases = (int)spann_object_get_n_items (data->strategy, SPANN_STRATEGY_PHASES);

  for (int i = 0; i <= n_phases; i++) {
    const SpannPhaseStretch stretch = {.phase = i < n_phases ? i : -1};

    if (occurs (data, stretch.phase))
      spann_timeline_chart_add_key (chart, get_style (data, &stretch),
                                    spann_phases_words_key (data, &stretch, language));
  }
}

static SpannTimelineChart *
make_chart (const SpannPhasesData *data, const SpannLanguage *language)
{
  SpannTimelineChart *chart =
      spann_timeline_chart_new (data->years, data->as_of, data->goal_year, language);

  for (guint i = 0; i < data->rows->len; i++)
    add_row (chart, data, spann_phases_data_get_row (data, i), language);
  add_keys (chart, data, language);
  chart->spec.note_heading = spann_take_text (
      chart->strings, g_strdup (spann_tr_context (language, "heading", "In it since")));
  spann_timeline_chart_finish (chart);
  return chart;
}

SpannFigure *
spann_phases_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  g_autoptr (SpannPhasesData) data = spann_phases_data_new (root, request, error);
  SpannFigureContent content;

  if (data == NULL)
    return NULL;
  content = (SpannFigureContent){
      .title = spann_phases_words_title (data, request->language),
      .subtitle = spann_phases_words_subtitle (data, request->language),
      .foot = spann_phases_words_foot (data, request->language),
      .summary = spann_phases_words_summary (data, request->language),
      .table = spann_phases_table_new (data, request->language),
      .chart_type = &spann_timeline_chart_type,
      .chart = make_chart (data, request->language),
  };
  return spann_figure_new_from_content (&content, request->language);
}
