/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"
#include "spann-missing-texts.h"
#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-words.h"

/**
 * Telling:
 * @portfolio: what the finding is about
 * @ecosystem: (nullable): the ecosystem, when the portfolio still has it
 * @finding: the finding
 * @language: of the words
 * @subject: "Period 3 of Skogsslingan", as the beginning of a sentence; NULL when it is not about a
 * period
 * @years: "2031–2033"; likewise
 *
 * What the sentences of a finding are made from.
 */
typedef struct {
  const SpannObject *portfolio;
  const SpannObject *ecosystem;
  const SpannFinding *finding;
  const SpannLanguage *language;
  char *subject;
  char *years;
} Telling;

static char *
name_period (const Telling *telling)
{
  const SpannLanguage *language = telling->language;
  const SpannObject *period = NULL;
  g_autofree char *name = NULL;

  if (telling->ecosystem != NULL) {
    name = spann_plain_field (telling->ecosystem, SPANN_ECOSYSTEM_NAME, NULL);
    if (telling->finding->period != NULL)
      period = spann_object_find_item (telling->ecosystem, SPANN_ECOSYSTEM_PERIODS,
                                       telling->finding->period);
  } else {
    name = spann_plain_text (telling->finding->ecosystem);
  }
  if (period == NULL)
    /* Translators: a funding period that is being entered; %s is the ecosystem. A sentence goes on
     * after it. */
    return g_strdup_printf (spann_tr (language, "The new period of %s"), name);
  /* Translators: a funding period and its ecosystem: "Period 3 of Skogsslingan". A sentence goes on
   * after it. */
  return g_strdup_printf (spann_tr (language, "Period %1$d of %2$s"),
                          (int)spann_object_get_integer (period, SPANN_PERIOD_ORDINAL), name);
}

/* "2027–2029 would fit.", or that no years do. */
static char *
tell_fits (const Telling *telling)
{
  g_autofree char *fits = NULL;

  if (telling->finding->fits.first == 0)
    return g_strdup (spann_tr (telling->language, "No years fit."));
  fits = spann_year_range_to_string (telling->finding->fits);
  /* Translators: %s is the years that a funding period may have: "2027–2029" */
  return g_strdup_printf (spann_tr (telling->language, "%s would fit."), fits);
}

static char *
tell_period_length (const Telling *telling)
{
  const SpannFinding *finding = telling->finding;
  const SpannLanguage *language = telling->language;
  g_autofree char *length = spann_counting_words (language, finding->actual);
  g_autofree char *limit = spann_counting_words (language, finding->limit);
  g_autofree char *what = NULL;
  g_autofree char *why = NULL;
  g_autofree char *fits = tell_fits (telling);

  /* Translators: "Period 2 of Skogsslingan, 2027–2030, is four years long." */
  what = g_strdup_printf (spann_tr_plural (language, "%1$s, %2$s, is %3$s year long.",
                                           "%1$s, %2$s, is %3$s years long.", finding->actual),
                          telling->subject, telling->years, length);
  why = g_strdup_printf (spann_tr_plural (language, "A period may be at most %s year.",
                                          "A period may be at most %s years.", finding->limit),
                         limit);
  return g_strjoin (" ", what, why, fits, NULL);
}

static char *
tell_period_count (const Telling *telling)
{
  const SpannFinding *finding = telling->finding;
  const SpannLanguage *language = telling->language;
  g_autofree char *count = spann_counting_words (language, finding->actual);
  g_autofree char *limit = spann_counting_words (language, finding->limit);
  g_autofree char *what = NULL;
  g_autofree char *why = NULL;

  /* Translators: "Period 4 of Skogsslingan, 2033–2035, makes four periods." */
  what = g_strdup_printf (spann_tr (language, "%1$s, %2$s, makes %3$s periods."), telling->subject,
                          telling->years, count);
  why =
      g_strdup_printf (spann_tr_plural (language, "The strategy allows one period.",
                                        "The strategy allows at most %s periods.", finding->limit),
                       limit);
  return g_strjoin (" ", what, why, spann_tr (language, "Remove one of them."), NULL);
}

static char *
tell_years_in_all (const Telling *telling)
{
  const SpannFinding *finding = telling->finding;
  const SpannLanguage *language = telling->language;
  g_autofree char *count = spann_counting_words (language, finding->actual);
  g_autofree char *limit = spann_counting_words (language, finding->limit);
  g_autofree char *what = NULL;
  g_autofree char *why = NULL;
  g_autofree char *fits = tell_fits (telling);

  /* Translators: "Period 3 of Skogsslingan, 2030–2033, makes ten years of funding in all." */
  what = g_strdup_printf (
      spann_tr_plural (language, "%1$s, %2$s, makes %3$s year of funding in all.",
                       "%1$s, %2$s, makes %3$s years of funding in all.", finding->actual),
      telling->subject, telling->years, count);
  why = g_strdup_printf (spann_tr_plural (language, "The strategy allows at most %s year.",
                                          "The strategy allows at most %s years.", finding->limit),
                         limit);
  return g_strjoin (" ", what, why, fits, NULL);
}

static char *
tell_goal_year (const Telling *telling)
{
  const SpannFinding *finding = telling->finding;
  const SpannLanguage *language = telling->language;
  g_autofree char *what = NULL;
  g_autofree char *fits = NULL;

  /* Translators: "Period 3 of Skogsslingan ends in 2033, after the goal year 2032." */
  what = g_strdup_printf (spann_tr (language, "%1$s ends in %2$d, after the goal year %3$d."),
                          telling->subject, finding->actual, finding->limit);
  fits = finding->fits.first == finding->years.first
             ? g_strdup_printf (spann_tr (language, "The latest end that fits is %d."),
                                finding->fits.last)
             : tell_fits (telling);
  return g_strjoin (" ", what, fits, NULL);
}

/* The years of the ecosystem's other period @ordinal in @out_years; untouched when it has none. */
static void
find_period_years (const Telling *telling, int ordinal, SpannYearRange *out_years)
{
  const SpannObject *ecosystem = telling->ecosystem;

  for (guint i = 0;
       ecosystem != NULL && i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_PERIODS);
       i++) {
    const SpannObject *period = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_PERIODS, i);

    if (spann_object_get_integer (period, SPANN_PERIOD_ORDINAL) == ordinal &&
        g_strcmp0 (spann_object_get_key (period), telling->finding->period) != 0)
      *out_years = spann_period_get_years (period);
  }
}

/* How the period lies to the other one, which has the years @other. */
static char *
tell_order (const Telling *telling, SpannYearRange other)
{
  const SpannFinding *finding = telling->finding;
  const SpannLanguage *language = telling->language;
  g_autofree char *years = spann_year_range_to_string (other);

  if (finding->years.last < other.first)
    /* Translators: "Period 2 of Skogsslingan, 2021–2023, comes before period 1, 2024–2026." */
    return g_strdup_printf (spann_tr (language, "%1$s, %2$s, comes before period %3$d, %4$s."),
                            telling->subject, telling->years, finding->actual, years);
  if (finding->years.first > other.last)
    /* Translators: "Period 1 of Skogsslingan, 2030–2032, comes after period 2, 2027–2029." */
    return g_strdup_printf (spann_tr (language, "%1$s, %2$s, comes after period %3$d, %4$s."),
                            telling->subject, telling->years, finding->actual, years);
  /* Translators: "Period 2 of Skogsslingan, 2026–2028, overlaps period 1, 2024–2026." */
  return g_strdup_printf (spann_tr (language, "%1$s, %2$s, overlaps period %3$d, %4$s."),
                          telling->subject, telling->years, finding->actual, years);
}

static char *
tell_period_order (const Telling *telling)
{
  SpannYearRange other = telling->finding->years;
  g_autofree char *what = NULL;
  g_autofree char *fits = tell_fits (telling);

  find_period_years (telling, telling->finding->actual, &other);
  what = tell_order (telling, other);
  return g_strjoin (" ", what, fits, NULL);
}

/* The phase that counts, by name; NULL when none is entered. */
static char *
name_phase (const Telling *telling)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (telling->portfolio);
  const char *key = telling->finding->phase;
  const SpannObject *phase =
      key == NULL ? NULL : spann_object_find_item (strategy, SPANN_STRATEGY_PHASES, key);

  if (phase == NULL)
    return NULL;
  return spann_plain_field (phase, SPANN_PHASE_NAME, spann_language_get_code (telling->language));
}

static char *
tell_phase_eligible (const Telling *telling)
{
  const SpannLanguage *language = telling->language;
  g_autofree char *phase = name_phase (telling);

  if (phase == NULL)
    return g_strdup_printf (
        spann_tr (language, "%s is for an ecosystem whose phase is not entered. Enter the phase."),
        telling->subject);
  return g_strdup_printf (
      /* Translators: the first %s is "Period 1 of Byggkraft Älven", the second the name of a phase
       */
      spann_tr (language, "%1$s is for an ecosystem in the phase ‘%2$s’, which the strategy is not "
                          "primarily meant for. Change the phase if it is out of date; otherwise "
                          "consider other support."),
      telling->subject, phase);
}

static char *
tell_baseline (const Telling *telling)
{
  return g_strdup_printf (
      spann_tr (telling->language, "%1$s begins in %2$d, and no baseline was assessed before that. "
                                   "Enter the baseline."),
      telling->subject, telling->finding->years.first);
}

static char *
tell_evaluation (const Telling *telling)
{
  return g_strdup_printf (
      spann_tr (telling->language,
                "%1$s begins in %2$d, and nothing has been evaluated since period %3$d began. "
                "Enter an evaluation."),
      telling->subject, telling->finding->years.first, telling->finding->actual);
}

/* The languages in words; what is shown is marked with the code. */
static char *
tell_missing_texts (const Telling *telling)
{
  const SpannLanguage *language = telling->language;
  const gboolean is_swedish = g_str_equal (telling->finding->language, "sv");
  const char *missing = spann_words_choice (
      SPANN_PORTFOLIO_LANGUAGE,
      is_swedish ? SPANN_PORTFOLIO_LANGUAGE_SV : SPANN_PORTFOLIO_LANGUAGE_EN, language);
  const char *written = spann_words_choice (
      SPANN_PORTFOLIO_LANGUAGE,
      is_swedish ? SPANN_PORTFOLIO_LANGUAGE_EN : SPANN_PORTFOLIO_LANGUAGE_SV, language);
  g_autofree char *count = spann_counting_words (language, telling->finding->actual);
  g_autofree char *name = telling->ecosystem != NULL
                              ? spann_plain_field (telling->ecosystem, SPANN_ECOSYSTEM_NAME, NULL)
                              : g_strdup (spann_tr (language, "The portfolio"));

  /* Translators: an ecosystem, how many, and two languages: "Skogsslingan: five texts are written
   * in Swedish alone. In English they are shown as they are, marked (sv)." */
  return g_strdup_printf (
      spann_tr_plural (language,
                       "%1$s: %2$s text is written in %3$s alone. In %4$s it is shown as it is, "
                       "marked (%5$s).",
                       "%1$s: %2$s texts are written in %3$s alone. In %4$s they are shown as they "
                       "are, marked (%5$s).",
                       telling->finding->actual),
      name, count, written, missing, is_swedish ? "en" : "sv");
}

static const struct {
  const char *rule;
  char *(*tell) (const Telling *telling);
} tellers[] = {
    {"period-length", tell_period_length},
    {"period-count", tell_period_count},
    {"years-in-all", tell_years_in_all},
    {"goal-year", tell_goal_year},
    {"period-order", tell_period_order},
    {"phase-eligible", tell_phase_eligible},
    {"baseline-before-funding", tell_baseline},
    {"evaluation-before-next-period", tell_evaluation},
    {SPANN_RULE_MISSING_TEXTS, tell_missing_texts},
};

char *
spann_words_finding (const SpannObject *portfolio, const SpannFinding *finding,
                     const SpannLanguage *language)
{
  Telling telling = {
      .portfolio = portfolio,
      .ecosystem =
          finding->ecosystem == NULL
              ? NULL
              : spann_object_find_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, finding->ecosystem),
      .finding = finding,
      .language = language,
  };
  const gboolean is_about_period = finding->years.first != 0;
  g_autofree char *subject = is_about_period ? name_period (&telling) : NULL;
  g_autofree char *years = is_about_period ? spann_year_range_to_string (finding->years) : NULL;

  telling.subject = subject;
  telling.years = years;
  for (guint i = 0; i < G_N_ELEMENTS (tellers); i++) {
    if (g_str_equal (tellers[i].rule, finding->rule))
      return tellers[i].tell (&telling);
  }
  g_return_val_if_reached (g_strdup (""));
}
