/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-overview-words.h"

#include <glib/gi18n-lib.h>

#include "spann-counting.h"
#include "spann-evaluation.h"
#include "spann-radar-data.h"
#include "spann-strategy.h"

/**
 * Counts:
 * @n_ecosystems: all
 * @n_evaluated: with an evaluation this year
 * @n_assessed: with any gap assessed
 * @n_comparable: with a gap that can be compared with the baseline
 * @n_forward: of these, with more gaps that have narrowed than widened
 */
typedef struct {
  guint n_ecosystems;
  guint n_evaluated;
  guint n_assessed;
  guint n_comparable;
  guint n_forward;
} Counts;

gboolean
spann_overview_words_is_evaluated (const SpannObject *ecosystem, SpannDate today)
{
  g_autoptr (GPtrArray) evaluations =
      spann_ecosystem_list_evaluations (ecosystem, today, SPANN_ANY_ASSESSOR);

  return evaluations->len > 0 &&
         spann_object_get_date (evaluations->pdata[evaluations->len - 1], SPANN_EVALUATION_DATE)
                 .year == today.year;
}

static void
count_radar (Counts *counts, const SpannObject *portfolio, const SpannObject *ecosystem,
             SpannDate today, SpannLanguage *language)
{
  const SpannFigureRequest request = {SPANN_FIGURE_RADAR, spann_object_get_key (ecosystem), NULL,
                                      today, language};
  g_autoptr (SpannRadarData) data = spann_radar_data_new (portfolio, &request, NULL);
  SpannComparison comparison;

  if (data == NULL)
    return;
  comparison = spann_radar_data_compare (data, SPANN_RADAR_BASELINE);
  counts->n_assessed += spann_radar_data_count_assessed (data, SPANN_RADAR_NOW) > 0;
  counts->n_comparable += comparison.n_comparable > 0;
  counts->n_forward += comparison.n_narrowed > comparison.n_widened;
}

static Counts
count (const SpannObject *portfolio, SpannDate today, SpannLanguage *language)
{
  Counts counts = {0};

  counts.n_ecosystems = spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);
  for (guint i = 0; i < counts.n_ecosystems; i++) {
    const SpannObject *ecosystem = spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i);

    counts.n_evaluated += spann_overview_words_is_evaluated (ecosystem, today);
    count_radar (&counts, portfolio, ecosystem, today, language);
  }
  return counts;
}

/* "Five ecosystems have been evaluated …": there is nothing to compare with. */
static char *
tell_evaluated (const Counts *counts, const SpannLanguage *language)
{
  g_autofree char *assessed = spann_counting_words (language, counts->n_assessed);

  /* Translators: %s is a number in words. */
  return spann_counting_sentence (
      g_strdup_printf (ngettext ("%s ecosystem has been evaluated, and nothing can be compared "
                                 "with a baseline yet",
                                 "%s ecosystems have been evaluated, and nothing can be compared "
                                 "with a baseline yet",
                                 counts->n_assessed),
                       assessed));
}

char *
spann_overview_words_title (const SpannObject *portfolio, SpannDate today, SpannLanguage *language)
{
  const Counts counts = count (portfolio, today, language);
  g_autofree char *forward = spann_counting_words (language, counts.n_forward);
  g_autofree char *comparable = spann_counting_words (language, counts.n_comparable);

  if (counts.n_assessed == 0)
    return g_strdup (_ ("No ecosystem has been evaluated yet"));
  if (counts.n_comparable == 0)
    return tell_evaluated (&counts, language);
  if (counts.n_forward == 0)
    return g_strdup (_ ("In no ecosystem have more gaps narrowed than widened since the baseline"));
  /* Translators: numbers in words: the first counts ecosystems, the second is of how many that can
   * be compared with a baseline. */
  return g_strdup_printf (ngettext ("In %1$s of %2$s ecosystem more gaps have narrowed than "
                                    "widened since the baseline",
                                    "In %1$s of %2$s ecosystems more gaps have narrowed than "
                                    "widened since the baseline",
                                    counts.n_comparable),
                          forward, comparable);
}

char *
spann_overview_words_subtitle (const SpannObject *portfolio, SpannDate today,
                               SpannLanguage *language)
{
  const Counts counts = count (portfolio, today, language);
  const SpannObject *strategy = spann_portfolio_root_get_strategy (portfolio);
  const SpannObject *scale = spann_object_get_child (strategy, SPANN_STRATEGY_GAP_SCALE);
  g_autofree char *all = g_strdup_printf (
      ngettext ("%u ecosystem", "%u ecosystems", counts.n_ecosystems), counts.n_ecosystems);
  /* Translators: the first number counts ecosystems, the second is a year. */
  g_autofree char *evaluated = g_strdup_printf (
      ngettext ("%1$u evaluated in %2$d", "%1$u evaluated in %2$d", counts.n_evaluated),
      counts.n_evaluated, today.year);
  /* Translators: bridge strength; the numbers are the ends of its scale. */
  g_autofree char *strength =
      g_strdup_printf (_ ("bridge strength %d–%d"), spann_scale_get_minimum (scale),
                       spann_scale_get_maximum (scale));

  return g_strjoin (" · ", all, evaluated, strength, _ ("arrows: change since the baseline"), NULL);
}
