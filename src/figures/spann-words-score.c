/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fields.h"
#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-words.h"

/* Enough for halves, quarters and tenths of a level. */
#define DECIMALS 2

char *
spann_words_score (const SpannObject *scale, SpannScore score, const SpannLanguage *language)
{
  switch (score.state) {
  case SPANN_SCORE_NOT_ASSESSED: return g_strdup (spann_tr (language, "not assessed"));
  case SPANN_SCORE_NOT_APPLICABLE: return g_strdup (spann_tr (language, "not applicable"));
  case SPANN_SCORE_ASSESSED:
    return spann_language_format_compact (
        language, spann_score_to_level (score, spann_scale_get_steps_per_level (scale)), DECIMALS);
  }
  g_return_val_if_reached (NULL);
}

char *
spann_words_assessed_gaps (guint n_assessed, guint n_gaps, const SpannLanguage *language)
{
  return g_strdup_printf (spann_tr_plural (language, "%1$u of %2$u gaps assessed",
                                           "%1$u of %2$u gaps assessed", n_assessed),
                          n_assessed, n_gaps);
}

char *
spann_words_level (const SpannObject *scale, SpannScore score, const SpannLanguage *language)
{
  const char *code = spann_language_get_code (language);
  int steps = spann_scale_get_steps_per_level (scale);
  const SpannObject *level = spann_scale_find_level (scale, score);
  const SpannObject *next = spann_scale_find_level (scale, spann_score_new (score.steps + steps));
  g_autofree char *name = NULL;
  g_autofree char *next_name = NULL;

  if (level == NULL)
    return NULL;
  name = spann_plain_field (level, SPANN_LEVEL_NAME, code);
  if (score.steps % steps == 0 || next == level)
    return spann_plain_inside (g_steal_pointer (&name));
  next_name = spann_plain_field (next, SPANN_LEVEL_NAME, code);
  /* Translators: the names of two levels of a scale that a score lies between: "between “Joint
   * efforts” and “Established bridge”" */
  return g_strdup_printf (spann_tr (language, "between “%s” and “%s”"), name, next_name);
}

/* Levels from @before to @after; FALSE unless both are assessed. */
static gboolean
get_change (const SpannObject *scale, SpannScore before, SpannScore after, double *out_levels)
{
  int steps;

  if (!spann_score_difference (before, after, &steps))
    return FALSE;
  *out_levels = (double)steps / spann_scale_get_steps_per_level (scale);
  return TRUE;
}

char *
spann_words_change (const SpannObject *scale, SpannScore before, SpannScore after,
                    const SpannLanguage *language)
{
  g_autofree char *number = NULL;
  double levels;

  if (!get_change (scale, before, after, &levels))
    return NULL;
  if (levels == 0)
    return g_strdup ("▬ 0");
  number = spann_language_format_change (language, levels, DECIMALS);
  return g_strdup_printf ("%s %s", levels > 0 ? "▲" : "▼", number);
}

char *
spann_words_change_spoken (const SpannObject *scale, SpannScore before, SpannScore after,
                           const SpannLanguage *language)
{
  g_autofree char *number = NULL;
  double levels;

  if (!get_change (scale, before, after, &levels))
    return NULL;
  if (levels == 0)
    return g_strdup (spann_tr_context (language, "change of a score", "still"));
  number = spann_language_format_compact (language, ABS (levels), DECIMALS);
  if (levels > 0)
    /* Translators: how far a score has moved, as it is read aloud: "forward 0.5" */
    return g_strdup_printf (spann_tr (language, "forward %s"), number);
  /* Translators: how far a score has moved, as it is read aloud: "back 0.5" */
  return g_strdup_printf (spann_tr (language, "back %s"), number);
}
