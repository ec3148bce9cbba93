/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"
#include "spann-heat-words.h"
#include "spann-plain.h"

/* "the capital gap", or "the research gap and the capital gap". */
static char *
name_gaps (const SpannHeatData *data, const SpannHeatWidest *widest, const SpannLanguage *language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < widest->gaps->len; i++)
    g_ptr_array_add (names,
                     spann_plain_inside (spann_plain_field (
                         spann_heat_data_get_gap (data, g_array_index (widest->gaps, guint, i)),
                         SPANN_GAP_NAME, spann_language_get_code (language))));
  g_ptr_array_add (names, NULL);
  return spann_language_join (language, (const char *const *)names->pdata);
}

/* "four of seven ecosystems"; "four of the six ecosystems that can be ranked" when not all can. */
static char *
tell_where (const SpannHeatData *data, const SpannHeatWidest *widest, const SpannLanguage *language)
{
  g_autofree char *most = spann_counting_words (language, widest->n_most);
  g_autofree char *ranked = spann_counting_words (language, widest->n_ranked);

  if (widest->n_ranked == data->rows->len)
    /* Translators: numbers in words: "four of seven ecosystems" */
    return g_strdup_printf (spann_tr_plural (language, "%1$s of %2$s ecosystem",
                                             "%1$s of %2$s ecosystems", widest->n_ranked),
                            most, ranked);
  /* Translators: numbers in words; some ecosystems are not assessed, or all their gaps are as wide:
   * "four of six assessed ecosystems" */
  return g_strdup_printf (spann_tr_plural (language, "%1$s of %2$s assessed ecosystem",
                                           "%1$s of %2$s assessed ecosystems", widest->n_ranked),
                          most, ranked);
}

static char *
tell_one (const SpannHeatData *data, const SpannHeatWidest *widest, const SpannLanguage *language)
{
  g_autofree char *name = name_gaps (data, widest, language);
  g_autofree char *where = NULL;

  if (data->rows->len == 1)
    /* Translators: a gap, of the only ecosystem that there is */
    return g_strdup_printf (spann_tr (language, "%s is the widest"), name);
  where = tell_where (data, widest, language);
  if (widest->is_shared)
    /* Translators: a gap, and "four of seven ecosystems" */
    return g_strdup_printf (
        spann_tr (language, "%1$s is the widest, alone or with others, in %2$s"), name, where);
  /* Translators: a gap, and "four of seven ecosystems" */
  return g_strdup_printf (spann_tr (language, "%1$s is the widest in %2$s"), name, where);
}

/* ", and not assessed in two"; NULL when it is assessed everywhere. */
static char *
tell_unassessed (const SpannHeatWidest *widest, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, widest->n_unassessed);

  if (widest->n_unassessed == 0)
    return NULL;
  /* Translators: ecosystems, after "the capital gap is the widest in four of seven ecosystems; ": a
   * number in words */
  return g_strdup_printf (spann_tr_plural (language, "in %s it is not assessed",
                                           "in %s it is not assessed", widest->n_unassessed),
                          count);
}

static char *
tell_nothing (const SpannHeatData *data, const SpannLanguage *language)
{
  g_autofree char *date = spann_date_to_string (data->as_of);

  if (spann_heat_data_count_assessed (data) > 0)
    return g_strdup (spann_tr (language, "in no ecosystem is one gap wider than the others"));
  /* Translators: %s is a date */
  return g_strdup_printf (spann_tr (language, "no ecosystem has been assessed by %s"), date);
}

static char *
tell (const SpannHeatData *data, const SpannLanguage *language)
{
  g_autoptr (SpannHeatWidest) widest = spann_heat_data_find_widest (data);
  g_autofree char *first = NULL;
  g_autofree char *rest = NULL;
  g_autofree char *names = NULL;
  g_autofree char *where = NULL;

  if (widest->gaps->len == 0)
    return tell_nothing (data, language);
  if (widest->gaps->len == 1) {
    first = tell_one (data, widest, language);
    rest = tell_unassessed (widest, language);
    return rest == NULL ? g_steal_pointer (&first) : g_strconcat (first, "; ", rest, NULL);
  }
  names = name_gaps (data, widest, language);
  if (data->rows->len == 1)
    /* Translators: several gaps, of the only ecosystem that there is */
    return g_strdup_printf (spann_tr (language, "%s are equally wide and the widest"), names);
  where = tell_where (data, widest, language);
  if (widest->gaps->len > 2)
    /* Translators: %s is "two of seven ecosystems" */
    return g_strdup_printf (spann_tr (language, "no single gap is the widest in more than %s"),
                            where);
  /* Translators: two gaps, and "three of seven ecosystems" */
  return g_strdup_printf (spann_tr (language, "%1$s are each the widest in %2$s"), names, where);
}

char *
spann_heat_words_title (const SpannHeatData *data, const SpannLanguage *language)
{
  return spann_counting_sentence (tell (data, language));
}
