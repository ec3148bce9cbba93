/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicator-draft.h"

#include <math.h>
#include <stdlib.h>

#include "spann-language-text.h"
#include "spann-path.h"
#include "spann-strategy.h"

/* One mistyped year must not make a form of a hundred rows. */
#define MOST_YEARS 20

/* --- Reading ---------------------------------------------------------------------------------- */

static const SpannObject *
find_value (const SpannObject *indicator, int year)
{
  g_autofree char *key = g_strdup_printf ("%d", year);

  return indicator != NULL ? spann_object_find_item (indicator, SPANN_INDICATOR_VALUES, key) : NULL;
}

static void
include_values (SpannYearRange *years, const SpannObject *indicator)
{
  for (guint i = 0; i < spann_object_get_n_items (indicator, SPANN_INDICATOR_VALUES); i++) {
    const int year =
        atoi (spann_object_get_key (spann_object_get_item (indicator, SPANN_INDICATOR_VALUES, i)));

    years->first = MIN (years->first, year);
    years->last = MAX (years->last, year);
  }
}

/* From the first evaluation, or the programme's start, to the present year; the indicators that
 * there are may go further. */
static SpannYearRange
find_years (const SpannObject *root, const SpannObject *ecosystem, SpannDate today)
{
  const SpannObject *strategy = spann_portfolio_root_get_strategy (root);
  SpannYearRange years = {MIN (spann_strategy_get_programme_start (strategy), today.year),
                          today.year};

  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS); i++) {
    const SpannObject *evaluation =
        spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, i);

    years.first = MIN (years.first, spann_object_get_date (evaluation, SPANN_EVALUATION_DATE).year);
  }
  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_INDICATORS); i++)
    include_values (&years, spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_INDICATORS, i));
  years.last = MIN (years.last, today.year + MOST_YEARS / 2);
  years.first = MAX (years.first, years.last - MOST_YEARS + 1);
  return years;
}

static void
read_values (SpannIndicatorDraft *self, const SpannObject *indicator, const char *language)
{
  for (int year = self->years.first; year <= self->years.last; year++) {
    const SpannObject *value = find_value (indicator, year);
    SpannIndicatorDraftValue read = {.number = NAN};

    if (value != NULL)
      read.number = spann_object_get_number (value, SPANN_INDICATOR_VALUE_VALUE);
    read.note = g_strdup (
        value != NULL ? spann_object_get_words (value, SPANN_INDICATOR_VALUE_NOTE, language) : "");
    g_array_append_val (self->values, read);
  }
}

static gboolean
counts_members (const SpannObject *ecosystem)
{
  for (guint i = 0; i < spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_INDICATORS); i++) {
    const SpannObject *indicator = spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_INDICATORS, i);

    if (spann_object_get_choice (indicator, SPANN_INDICATOR_KIND) == SPANN_INDICATOR_KIND_MEMBERS)
      return TRUE;
  }
  return FALSE;
}

static void
clear_value_cb (gpointer value)
{
  g_free (((SpannIndicatorDraftValue *)value)->note);
}

SpannIndicatorDraft *
spann_indicator_draft_new (const SpannObject *root, const char *ecosystem, const char *indicator,
                           SpannDate today, const char *language)
{
  const SpannObject *parent = spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
  const SpannObject *object = NULL;
  SpannIndicatorDraft *self = NULL;

  g_return_val_if_fail (parent != NULL, NULL);
  if (indicator != NULL)
    object = spann_object_find_item (parent, SPANN_ECOSYSTEM_INDICATORS, indicator);
  g_return_val_if_fail (indicator == NULL || object != NULL, NULL);

  self = g_new0 (SpannIndicatorDraft, 1);
  self->ecosystem = g_strdup (ecosystem);
  self->indicator = g_strdup (indicator);
  self->kind = counts_members (parent) ? SPANN_INDICATOR_KIND_OTHER : SPANN_INDICATOR_KIND_MEMBERS;
  if (object != NULL) {
    self->kind = spann_object_get_choice (object, SPANN_INDICATOR_KIND);
    self->gap = g_strdup (spann_object_get_string (object, SPANN_INDICATOR_GAP));
  }
  self->name = g_strdup (
      object != NULL ? spann_object_get_words (object, SPANN_INDICATOR_NAME, language) : "");
  self->unit = g_strdup (
      object != NULL ? spann_object_get_words (object, SPANN_INDICATOR_UNIT, language) : "");
  self->years = find_years (root, parent, today);
  self->values = g_array_new (FALSE, FALSE, sizeof (SpannIndicatorDraftValue));
  g_array_set_clear_func (self->values, clear_value_cb);
  read_values (self, object, language);
  return self;
}

void
spann_indicator_draft_free (SpannIndicatorDraft *self)
{
  if (self == NULL)
    return;
  g_free (self->ecosystem);
  g_free (self->indicator);
  g_free (self->name);
  g_free (self->unit);
  g_free (self->gap);
  g_array_unref (self->values);
  g_free (self);
}

SpannIndicatorDraftValue *
spann_indicator_draft_get_value (SpannIndicatorDraft *self, int year)
{
  g_return_val_if_fail (spann_year_range_contains (self->years, year), NULL);

  return &g_array_index (self->values, SpannIndicatorDraftValue, year - self->years.first);
}

/* --- Edits ------------------------------------------------------------------------------------ */

static void
set_value (const SpannIndicatorDraft *self, SpannEdit *edit, const char *path, int year,
           const char *language)
{
  const SpannIndicatorDraftValue *value =
      &g_array_index (self->values, SpannIndicatorDraftValue, year - self->years.first);
  g_autofree char *key = g_strdup_printf ("%d", year);
  g_autofree char *value_path = spann_path_child (path, SPANN_INDICATOR_VALUES, key);

  if (isnan (value->number)) {
    if (spann_path_resolve (spann_edit_get_root (edit), value_path) != NULL)
      spann_edit_remove (edit, value_path);
    return;
  }
  spann_edit_set_in_map (edit, path, SPANN_INDICATOR_VALUES, key, SPANN_INDICATOR_VALUE_VALUE,
                         spann_value_number (value->number));
  spann_language_text_set (edit, value_path, SPANN_INDICATOR_VALUE_NOTE, language, value->note);
}

static SpannValue
make_kind (SpannIndicatorKind kind)
{
  return spann_value_string (spann_field_get (SPANN_INDICATOR_KIND)->choices[kind]);
}

/* A new indicator enters with what it must have; the rest follows as changes of it. */
static SpannObject *
make_indicator (const SpannIndicatorDraft *self, const SpannObject *root, const char *path,
                const char *id, const char *language)
{
  SpannObject *indicator = spann_object_new (spann_noun_get (SPANN_NOUN_INDICATOR), id);

  indicator = spann_object_with (
      indicator, SPANN_INDICATOR_NAME,
      spann_language_text_edit_field (root, path, SPANN_INDICATOR_NAME, language, self->name));
  return spann_object_with (indicator, SPANN_INDICATOR_KIND, make_kind (self->kind));
}

static char *
make_path (const char *ecosystem, const char *indicator)
{
  g_autofree char *parent = spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);

  return spann_path_child (parent, SPANN_ECOSYSTEM_INDICATORS, indicator);
}

SpannEdit *
spann_indicator_draft_make_edit (const SpannIndicatorDraft *self, const SpannObject *root,
                                 const char *id, const char *language)
{
  SpannEdit *edit = spann_edit_new (root);
  g_autofree char *parent = spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, self->ecosystem);
  g_autofree char *path =
      make_path (self->ecosystem, self->indicator != NULL ? self->indicator : id);

  if (self->indicator == NULL)
    spann_edit_append (edit, parent, SPANN_ECOSYSTEM_INDICATORS,
                       make_indicator (self, root, path, id, language));
  spann_language_text_set (edit, path, SPANN_INDICATOR_NAME, language, self->name);
  spann_edit_set (edit, path, SPANN_INDICATOR_KIND, make_kind (self->kind));
  spann_language_text_set (edit, path, SPANN_INDICATOR_UNIT, language, self->unit);
  spann_edit_set (edit, path, SPANN_INDICATOR_GAP,
                  self->gap != NULL ? spann_value_string (self->gap) : spann_value_none ());
  for (int year = self->years.first; year <= self->years.last; year++)
    set_value (self, edit, path, year, language);
  return edit;
}

SpannEdit *
spann_indicator_remove_edit (const SpannObject *root, const char *ecosystem, const char *indicator)
{
  SpannEdit *edit = spann_edit_new (root);
  g_autofree char *path = make_path (ecosystem, indicator);

  spann_edit_remove (edit, path);
  return edit;
}
