/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-marked.h"
#include "spann-strategy.h"
#include "spann-words-place.h"
#include "spann-words-private.h"
#include "spann-words.h"

/* As many as a language writes. */
#define DECIMALS 9

/* Of a list, as many are told. */
#define MAX_JOINED 12

/* Strings that name an object without being references. */
static const struct {
  SpannFieldId field;
  SpannFieldId target;
} strings_that_refer[] = {
    {SPANN_EVALUATION_REPLACES, SPANN_ECOSYSTEM_EVALUATIONS},
    {SPANN_ACKNOWLEDGEMENT_RULE, SPANN_STRATEGY_FUNDING_RULES},
    {SPANN_ACKNOWLEDGEMENT_SUBJECT, SPANN_PORTFOLIO_ECOSYSTEMS},
};

static char *
tell_integer (SpannFieldType type, gint64 integer, const SpannLanguage *language)
{
  switch (type) {
  case SPANN_FIELD_MONEY:
    return spann_language_format_money (language, integer, spann_words_money_unit (integer));
  case SPANN_FIELD_YEAR: return g_strdup_printf ("%" G_GINT64_FORMAT, integer);
  default: return spann_language_format_integer (language, integer);
  }
}

static char *
tell_score (const SpannTrail *trail, SpannFieldId field, SpannScore score,
            const SpannLanguage *language)
{
  const SpannObject *strategy = spann_trail_get_strategy (trail);
  const SpannObject *scale =
      strategy == NULL ? NULL : spann_object_get_child (strategy, spann_field_get (field)->target);

  if (scale == NULL && spann_score_is_assessed (score))
    return spann_language_format_integer (language, score.steps);
  return spann_words_score (scale, score, language);
}

static char *
tell_reference (SpannTrail *trail, SpannFieldId target, const char *key,
                const SpannLanguage *language)
{
  const SpannObject *object = spann_trail_find_reference (trail, target, key);

  return object == NULL ? spann_words_quote_excerpt (key, language)
                        : spann_words_name (object, language);
}

/* What is acknowledged: anything with an id, told by its place. */
static char *
tell_subject (const SpannTrail *trail, const char *key, const SpannLanguage *language)
{
  g_autoptr (SpannTrail) subject = spann_trail_new_to_key (trail, key);

  if (subject != NULL)
    return spann_words_trail (subject, 0, language);
  /* Translators: what was acknowledged and is not in the portfolio any more */
  return g_strdup (spann_tr (language, "something that was removed"));
}

static char *
tell_string (SpannTrail *trail, SpannFieldId field, const char *string,
             const SpannLanguage *language)
{
  if (field == SPANN_ACKNOWLEDGEMENT_SUBJECT)
    return tell_subject (trail, string, language);
  for (guint i = 0; i < G_N_ELEMENTS (strings_that_refer); i++) {
    if (strings_that_refer[i].field == field)
      return tell_reference (trail, strings_that_refer[i].target, string, language);
  }
  return spann_words_quote_excerpt (string, language);
}

static char *
tell_choice (SpannFieldId field, const char *word, const SpannLanguage *language)
{
  const char *const *choices = spann_field_get (field)->choices;

  for (int i = 0; choices[i] != NULL; i++) {
    if (g_str_equal (choices[i], word))
      return g_strdup (spann_words_choice (field, i, language));
  }
  return spann_words_quote_excerpt (word, language);
}

/* The strings of a file are one type, whatever they stand for. */
static char *
tell_word (SpannTrail *trail, SpannFieldId field, const char *word, const SpannLanguage *language)
{
  switch (spann_field_get (field)->type) {
  case SPANN_FIELD_CHOICE: return tell_choice (field, word, language);
  case SPANN_FIELD_REFERENCE:
    return tell_reference (trail, spann_field_get (field)->target, word, language);
  default: return tell_string (trail, field, word, language);
  }
}

/* "a, b and c"; of many the first, and "…". */
static char *
join (GPtrArray *words, const SpannLanguage *language)
{
  g_autofree char *first = NULL;

  if (words->len <= MAX_JOINED) {
    g_ptr_array_add (words, NULL);
    return spann_language_join (language, (const char *const *)words->pdata);
  }
  g_ptr_array_set_size (words, MAX_JOINED);
  g_ptr_array_add (words, NULL);
  first = g_strjoinv (", ", (char **)words->pdata);
  return g_strconcat (first, ", …", NULL);
}

/* A child of the object that @trail stands on, without its noun where it has more than that. */
static char *
tell_child (SpannTrail *trail, SpannFieldId field, const SpannObject *child,
            const SpannLanguage *language)
{
  char *words;

  spann_trail_enter (trail, field, child);
  words = spann_words_designation (trail, language);
  spann_trail_leave (trail);
  return words == NULL ? g_strdup (spann_words_field (field, language)) : words;
}

/* What several references point at, or the children that they are the keys of in a new order. */
static char *
tell_keys (SpannTrail *trail, SpannFieldId field, char *const *keys, const SpannLanguage *language)
{
  const SpannField *row = spann_field_get (field);
  const SpannObject *object = spann_trail_get_object (trail);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; keys[i] != NULL; i++) {
    const SpannObject *child = row->type == SPANN_FIELD_REFERENCES
                                   ? NULL
                                   : spann_object_find_item (object, field, keys[i]);

    if (child != NULL)
      g_ptr_array_add (words, tell_child (trail, field, child, language));
    else if (row->type == SPANN_FIELD_REFERENCES)
      g_ptr_array_add (words, tell_reference (trail, row->target, keys[i], language));
  }
  return join (words, language);
}

static char *
tell_children (SpannTrail *trail, SpannFieldId field, const SpannChildren *objects,
               const SpannLanguage *language)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < objects->len; i++)
    g_ptr_array_add (words, tell_child (trail, field, objects->pdata[i], language));
  return join (words, language);
}

static char *
tell_members (const GPtrArray *members, const SpannLanguage *language)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < members->len; i++) {
    const SpannUnknown *member = members->pdata[i];

    g_ptr_array_add (words, spann_words_quote_excerpt (member->name, language));
  }
  return join (words, language);
}

static gboolean
is_score (SpannFieldId field)
{
  return field != SPANN_FIELD_UNKNOWN && spann_field_get (field)->type == SPANN_FIELD_SCORE;
}

SpannMoneyUnit
spann_words_money_unit (SpannMoney money)
{
  return money % 1000 == 0 ? SPANN_MONEY_UNIT_THOUSAND : SPANN_MONEY_UNIT_SEK;
}

gboolean
spann_words_refers (SpannFieldId field)
{
  for (guint i = 0; i < G_N_ELEMENTS (strings_that_refer); i++) {
    if (strings_that_refer[i].field == field)
      return TRUE;
  }
  return FALSE;
}

char *
spann_words_value_at (SpannTrail *trail, SpannFieldId field, const SpannValue *value,
                      const SpannLanguage *language)
{
  switch (value == NULL ? SPANN_VALUE_NONE : value->type) {
  case SPANN_VALUE_NONE:
    return is_score (field) ? tell_score (trail, field, spann_score_not_assessed (), language)
                            : g_strdup ("");
  case SPANN_VALUE_BOOLEAN:
    return g_strdup (value->as.boolean ? spann_tr_context (language, "boolean", "yes")
                                       : spann_tr_context (language, "boolean", "no"));
  case SPANN_VALUE_INTEGER:
    return tell_integer (spann_field_get (field)->type, value->as.integer, language);
  case SPANN_VALUE_NUMBER:
    return spann_language_format_compact (language, value->as.number, DECIMALS);
  case SPANN_VALUE_DATE: return spann_language_format_date (language, value->as.date);
  case SPANN_VALUE_SCORE: return tell_score (trail, field, value->as.score, language);
  case SPANN_VALUE_STRING: return tell_word (trail, field, value->as.string, language);
  case SPANN_VALUE_TEXT:
    return spann_marked_add (
        spann_words_quote_excerpt (
            spann_text_get (value->as.text, spann_language_get_code (language)), language),
        value->as.text, spann_language_get_code (language));
  case SPANN_VALUE_STRINGS: return tell_keys (trail, field, value->as.strings, language);
  case SPANN_VALUE_OBJECT: return tell_child (trail, field, value->as.object, language);
  case SPANN_VALUE_OBJECTS: return tell_children (trail, field, value->as.objects, language);
  case SPANN_VALUE_MEMBERS: return tell_members (value->as.members, language);
  }
  g_return_val_if_reached (NULL);
}

char *
spann_words_value (const SpannObject *root, const char *path, SpannFieldId field,
                   const SpannValue *value, const SpannLanguage *language)
{
  g_autoptr (SpannTrail) trail = spann_trail_new (root, path);

  if (trail == NULL)
    trail = spann_trail_new (root, "");
  return spann_words_value_at (trail, field, value, language);
}
