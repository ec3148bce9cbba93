/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-counting.h"
#include "spann-heat-words.h"
#include "spann-plain.h"
#include "spann-where.h"

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

/* "four of seven ecosystems". */
static char *
tell_where (const SpannHeatData *data, const SpannHeatWidest *widest, const SpannLanguage *language)
{
  SpannWhereKind kind = widest->n_judged == data->rows->len ? SPANN_WHERE_ALL
                        : widest->n_apart == 0              ? SPANN_WHERE_ASSESSED
                                                            : SPANN_WHERE_COMPARABLE;

  return spann_where_words (widest->n_most, widest->n_judged, kind, language);
}

/* "the capital gap is the widest", where not all of its rivals may be assessed. */
static char *
tell_one (const SpannHeatData *data, const SpannHeatWidest *widest, const SpannLanguage *language)
{
  g_autofree char *name = name_gaps (data, widest, language);
  g_autofree char *where = tell_where (data, widest, language);

  if (widest->has_others_unassessed && widest->is_shared)
    /* Translators: a gap, and "four of seven ecosystems" */
    return g_strdup_printf (
        spann_tr (language,
                  "%1$s is the widest of the assessed gaps, alone or with others, in %2$s"),
        name, where);
  if (widest->has_others_unassessed)
    /* Translators: a gap, and "four of seven ecosystems" */
    return g_strdup_printf (spann_tr (language, "%1$s is the widest of the assessed gaps in %2$s"),
                            name, where);
  if (widest->is_shared)
    /* Translators: a gap, and "four of seven ecosystems" */
    return g_strdup_printf (
        spann_tr (language, "%1$s is the widest, alone or with others, in %2$s"), name, where);
  /* Translators: a gap, and "four of seven ecosystems" */
  return g_strdup_printf (spann_tr (language, "%1$s is the widest in %2$s"), name, where);
}

/* "in two it is not assessed"; NULL when it is assessed everywhere, or the gaps that are assessed
 * were spoken of already. */
static char *
tell_unassessed (const SpannHeatWidest *widest, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, widest->n_unassessed);

  if (widest->n_unassessed == 0 || widest->has_others_unassessed)
    return NULL;
  /* Translators: ecosystems, after "the capital gap is the widest in four of seven ecosystems; ": a
   * number in words */
  return g_strdup_printf (spann_tr_plural (language, "in %s it is not assessed",
                                           "in %s it is not assessed", widest->n_unassessed),
                          count);
}

/* "three gaps", or both by name. */
static char *
name_tied (const SpannHeatData *data, const SpannHeatWidest *widest, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, widest->gaps->len);

  if (widest->gaps->len == 2)
    return name_gaps (data, widest, language);
  /* Translators: %s is a number in words; "… are equally wide" comes after it */
  return g_strdup_printf (spann_tr_plural (language, "%s gap", "%s gaps", widest->gaps->len),
                          count);
}

/* Several gaps are the widest everywhere, so that none of them is wider than another. */
static char *
tell_equal (const SpannHeatData *data, const SpannHeatWidest *widest, gboolean is_partial,
            const SpannLanguage *language)
{
  g_autofree char *names = name_tied (data, widest, language);
  g_autofree char *where = tell_where (data, widest, language);

  if (is_partial)
    /* Translators: "three gaps", or two by name, and "both ecosystems" */
    return g_strdup_printf (
        spann_tr (language, "%1$s are equally wide and the widest of the assessed gaps in %2$s"),
        names, where);
  /* Translators: "three gaps", or two by name, and "both ecosystems" */
  return g_strdup_printf (spann_tr (language, "%1$s are equally wide and the widest in %2$s"),
                          names, where);
}

static char *
tell_two (const SpannHeatData *data, const SpannHeatWidest *widest, gboolean is_partial,
          const SpannLanguage *language)
{
  g_autofree char *names = name_gaps (data, widest, language);
  g_autofree char *where = tell_where (data, widest, language);

  if (is_partial && widest->is_shared)
    /* Translators: two gaps, and "three of seven ecosystems" */
    return g_strdup_printf (
        spann_tr (language,
                  "%1$s are each the widest of the assessed gaps, alone or with others, in %2$s"),
        names, where);
  if (is_partial)
    /* Translators: two gaps, and "three of seven ecosystems" */
    return g_strdup_printf (
        spann_tr (language, "%1$s are each the widest of the assessed gaps in %2$s"), names, where);
  if (widest->is_shared)
    /* Translators: two gaps, and "three of seven ecosystems" */
    return g_strdup_printf (
        spann_tr (language, "%1$s are each the widest, alone or with others, in %2$s"), names,
        where);
  /* Translators: two gaps, and "three of seven ecosystems" */
  return g_strdup_printf (spann_tr (language, "%1$s are each the widest in %2$s"), names, where);
}

static char *
tell_several (const SpannHeatData *data, const SpannHeatWidest *widest,
              const SpannLanguage *language)
{
  gboolean is_partial = widest->has_others_unassessed || widest->n_unassessed > 0;
  g_autofree char *where = NULL;

  if (widest->n_most == widest->n_judged)
    return tell_equal (data, widest, is_partial, language);
  if (widest->gaps->len == 2)
    return tell_two (data, widest, is_partial, language);
  where = tell_where (data, widest, language);
  if (is_partial)
    /* Translators: %s is "two of seven ecosystems" */
    return g_strdup_printf (
        spann_tr (language, "no single assessed gap is the widest in more than %s"), where);
  /* Translators: %s is "two of seven ecosystems" */
  return g_strdup_printf (spann_tr (language, "no single gap is the widest in more than %s"),
                          where);
}

/* In no ecosystem is a gap wider than another. */
static char *
tell_nothing (const SpannHeatData *data, const SpannHeatWidest *widest,
              const SpannLanguage *language)
{
  g_autofree char *date = spann_date_to_string (data->as_of);

  if (widest->n_judged == 0 && widest->n_apart == 0)
    /* Translators: %s is a date */
    return g_strdup_printf (spann_tr (language, "no ecosystem has been assessed by %s"), date);
  if (widest->n_judged == 0)
    return g_strdup (
        spann_tr (language, "no ecosystem has been assessed on the scale that is in force"));
  if (widest->n_apart > 0)
    return g_strdup (spann_tr (
        language, "in no comparable ecosystem is one assessed gap wider than the others"));
  if (widest->has_others_unassessed || widest->n_judged < data->rows->len)
    return g_strdup (
        spann_tr (language, "in no ecosystem is one assessed gap wider than the others"));
  return g_strdup (spann_tr (language, "in no ecosystem is one gap wider than the others"));
}

/**
 * Single:
 * @n_gaps: that the only ecosystem can have
 * @n_assessed: of these
 * @gap: the last of these; NULL for none
 *
 * What is known of the only ecosystem.
 */
typedef struct {
  guint n_gaps;
  guint n_assessed;
  const SpannObject *gap;
} Single;

static Single
read_single (const SpannHeatData *data)
{
  const SpannHeatEcosystem *row = spann_heat_data_get_row (data, 0);
  Single single = {0};

  for (guint i = 0; i < data->n_gaps; i++) {
    single.n_gaps += row->gaps[i].score.state != SPANN_SCORE_NOT_APPLICABLE;
    if (!spann_score_is_assessed (row->gaps[i].score))
      continue;
    single.n_assessed++;
    single.gap = spann_heat_data_get_gap (data, i);
  }
  return single;
}

/* The only gap of the only ecosystem that is assessed. */
static char *
tell_single_gap (const Single *single, const SpannLanguage *language)
{
  g_autofree char *total = spann_counting_words (language, single->n_gaps);
  g_autofree char *name = spann_plain_inside (
      spann_plain_field (single->gap, SPANN_GAP_NAME, spann_language_get_code (language)));

  if (single->n_gaps == 1)
    /* Translators: %s is a gap */
    return g_strdup_printf (spann_tr (language, "only %s is applicable"), name);
  /* Translators: a number in words, and a gap: "of seven gaps only the capital gap is assessed" */
  return g_strdup_printf (spann_tr (language, "of %1$s gaps only %2$s is assessed"), total, name);
}

/* No gap of the only ecosystem is wider than another. */
static char *
tell_single_equal (const Single *single, const SpannLanguage *language)
{
  g_autofree char *count = spann_counting_words (language, single->n_assessed);

  if (single->n_assessed == 1)
    return tell_single_gap (single, language);
  if (single->n_assessed < single->n_gaps)
    /* Translators: %s is a number in words */
    return g_strdup_printf (spann_tr (language, "the %s assessed gaps are equally wide"), count);
  if (single->n_gaps == 2)
    return g_strdup (spann_tr (language, "both gaps are equally wide"));
  /* Translators: %s is a number in words, three or more */
  return g_strdup_printf (spann_tr (language, "all %s gaps are equally wide"), count);
}

/* One or several gaps of the only ecosystem are the widest. */
static char *
tell_single (const SpannHeatData *data, const SpannHeatWidest *widest, const Single *single,
             const SpannLanguage *language)
{
  gboolean is_whole = single->n_assessed == single->n_gaps;
  g_autofree char *count = spann_counting_words (language, single->n_assessed);
  g_autofree char *names = widest->gaps->len == 1 ? name_gaps (data, widest, language)
                                                  : name_tied (data, widest, language);

  if (widest->gaps->len == 1 && is_whole)
    /* Translators: a gap, of the only ecosystem that there is */
    return g_strdup_printf (spann_tr (language, "%s is the widest"), names);
  if (widest->gaps->len == 1)
    /* Translators: a gap, and a number in words: "the capital gap is the widest of the four
     * assessed gaps" */
    return g_strdup_printf (spann_tr (language, "%1$s is the widest of the %2$s assessed gaps"),
                            names, count);
  if (is_whole)
    /* Translators: "three gaps", or two by name, of the only ecosystem that there is */
    return g_strdup_printf (spann_tr (language, "%s are equally wide and the widest"), names);
  /* Translators: "three gaps", or two by name, and a number in words */
  return g_strdup_printf (
      spann_tr (language, "%1$s are equally wide and the widest of the %2$s assessed gaps"), names,
      count);
}

static char *
tell (const SpannHeatData *data, const SpannLanguage *language)
{
  g_autoptr (SpannHeatWidest) widest = spann_heat_data_find_widest (data);
  Single single = read_single (data);
  g_autofree char *first = NULL;
  g_autofree char *rest = NULL;

  if (data->rows->len == 1 && widest->gaps->len > 0)
    return tell_single (data, widest, &single, language);
  if (data->rows->len == 1 && widest->n_judged > 0)
    return tell_single_equal (&single, language);
  if (widest->gaps->len == 0)
    return tell_nothing (data, widest, language);
  if (widest->gaps->len > 1)
    return tell_several (data, widest, language);
  first = tell_one (data, widest, language);
  rest = tell_unassessed (widest, language);
  return rest == NULL ? g_steal_pointer (&first) : g_strconcat (first, "; ", rest, NULL);
}

char *
spann_heat_words_title (const SpannHeatData *data, const SpannLanguage *language)
{
  return spann_counting_sentence (tell (data, language));
}
