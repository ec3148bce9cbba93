/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-words-place.h"

#include <string.h>

#include "spann-excerpt.h"
#include "spann-plain.h"
#include "spann-words-private.h"
#include "spann-words.h"

/* Among more siblings than these nobody tells two of the same name apart by a number. */
#define MAX_SIBLINGS 500

/**
 * NameStyle:
 * @NAME_COMMON: a common noun, for the middle of a sentence: "research"
 * @NAME_PROPER: a proper name: "Aurora AB"
 * @NAME_TITLE: words of their own, in quotation marks
 *
 * How something with a name is referred to.
 */
typedef enum {
  NAME_COMMON,
  NAME_PROPER,
  NAME_TITLE,
} NameStyle;

/* What has a name, and where it stands. */
static const struct {
  SpannFieldId field;
  NameStyle style;
} names[] = {
    {SPANN_GAP_SHORT_NAME, NAME_COMMON},    {SPANN_EFFECT_AREA_SHORT_NAME, NAME_COMMON},
    {SPANN_SECTOR_NAME, NAME_COMMON},       {SPANN_ACTOR_KIND_NAME, NAME_COMMON},
    {SPANN_PHASE_NAME, NAME_COMMON},        {SPANN_BRIDGE_TYPE_NAME, NAME_COMMON},
    {SPANN_EFFORT_NAME, NAME_COMMON},       {SPANN_LEVEL_NAME, NAME_TITLE},
    {SPANN_FUNDING_RULE_NAME, NAME_TITLE},  {SPANN_CRITERION_NAME, NAME_TITLE},
    {SPANN_CRITERIA_LIST_NAME, NAME_TITLE}, {SPANN_HEADING_NAME, NAME_TITLE},
    {SPANN_RECIPIENT_NAME, NAME_TITLE},     {SPANN_EVIDENCE_DESCRIPTION, NAME_TITLE},
    {SPANN_ACTOR_NAME, NAME_PROPER},        {SPANN_INDICATOR_NAME, NAME_TITLE},
    {SPANN_BRIDGE_NAME, NAME_TITLE},        {SPANN_ECOSYSTEM_NAME, NAME_PROPER},
    {SPANN_ATTACHMENT_TITLE, NAME_TITLE},   {SPANN_MATTER_TITLE, NAME_TITLE},
    {SPANN_LOG_ENTRY_LABEL, NAME_TITLE},
};

/* What is told apart by its day. */
static const SpannFieldId days[] = {SPANN_EVALUATION_DATE, SPANN_PAYMENT_DATE, SPANN_MEETING_DATE,
                                    SPANN_PHASE_CHANGE_FROM};

/* What needs no noun before what it is called. */
static const SpannNounIndex bare_nouns[] = {SPANN_NOUN_ECOSYSTEM, SPANN_NOUN_GAP_ASSESSMENT,
                                            SPANN_NOUN_GRANT, SPANN_NOUN_INDICATOR_VALUE};

char *
spann_words_quote (const char *text, const SpannLanguage *language)
{
  /* Translators: a text that a person wrote, quoted in running text */
  return g_strdup_printf (spann_tr_context (language, "quotation", "“%s”"), text);
}

char *
spann_words_quote_excerpt (const char *text, const SpannLanguage *language)
{
  g_autofree char *excerpt = spann_excerpt (text);

  return spann_words_quote (excerpt, language);
}

/* The name on one line, not too long; "" when there is none. (transfer full) */
static char *
get_name (const SpannObject *object, const SpannLanguage *language, NameStyle *out_style)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *name = NULL;

    if (spann_field_get_noun (names[i].field) != spann_object_get_noun (object))
      continue;
    name = spann_plain_field (object, names[i].field, spann_language_get_code (language));
    *out_style = names[i].style;
    return spann_excerpt (name);
  }
  *out_style = NAME_TITLE;
  return g_strdup ("");
}

/* The field of its day; SPANN_FIELD_NONE when @object has none. */
static SpannFieldId
find_day (const SpannObject *object)
{
  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    if (spann_field_get_noun (days[i]) == spann_object_get_noun (object))
      return days[i];
  }
  return SPANN_FIELD_NONE;
}

char *
spann_words_name (const SpannObject *object, const SpannLanguage *language)
{
  NameStyle style;
  g_autofree char *name = get_name (object, language, &style);
  SpannFieldId day = find_day (object);

  if (day != SPANN_FIELD_NONE)
    return spann_language_format_date (language, spann_object_get_date (object, day));
  if (*name == '\0')
    return spann_words_quote_excerpt (spann_object_get_key (object), language);
  switch (style) {
  case NAME_COMMON: return spann_plain_inside (g_steal_pointer (&name));
  case NAME_PROPER: return g_steal_pointer (&name);
  case NAME_TITLE: return spann_words_quote (name, language);
  }
  g_return_val_if_reached (NULL);
}

/* What a field of the object that @trail stands on says, in words. */
static char *
tell_field (SpannTrail *trail, SpannFieldId field, const SpannLanguage *language)
{
  return spann_words_value_at (
      trail, field, spann_object_get_value (spann_trail_get_object (trail), field), language);
}

static char *
designate_target (SpannTrail *trail, const SpannLanguage *language)
{
  const SpannObject *target = spann_trail_get_object (trail);
  g_autofree char *gap = tell_field (trail, SPANN_TARGET_GAP, language);

  /* Translators: after "target": the gap and the year that it is for */
  return g_strdup_printf (spann_tr (language, "for %1$s %2$d"), gap,
                          (int)spann_object_get_integer (target, SPANN_TARGET_YEAR));
}

static char *
designate_phase_change (SpannTrail *trail, const SpannLanguage *language)
{
  g_autofree char *from = tell_field (trail, SPANN_PHASE_CHANGE_FROM, language);

  /* Translators: after "phase": the day that it begins */
  return g_strdup_printf (spann_tr (language, "from %s"), from);
}

static char *
designate_use (SpannTrail *trail, const SpannLanguage *language)
{
  g_autofree char *kind = tell_field (trail, SPANN_USE_KIND, language);

  /* Translators: after "use" of money: what it is for, "ecosystem development" */
  return g_strdup_printf (spann_tr (language, "for %s"), kind);
}

static char *
designate_acknowledgement (SpannTrail *trail, const SpannLanguage *language)
{
  g_autofree char *rule = tell_field (trail, SPANN_ACKNOWLEDGEMENT_RULE, language);

  /* Translators: after "acknowledgement": the name of a rule, quoted */
  return g_strdup_printf (spann_tr (language, "of %s"), rule);
}

static char *
designate_criterion_result (SpannTrail *trail, const SpannLanguage *language)
{
  return tell_field (trail, SPANN_CRITERION_RESULT_CRITERION, language);
}

static char *
designate_period (SpannTrail *trail, const SpannLanguage *language)
{
  return tell_field (trail, SPANN_PERIOD_ORDINAL, language);
}

static char *
designate_strategy (SpannTrail *trail, const SpannLanguage *language)
{
  return tell_field (trail, SPANN_STRATEGY_VERSION, language);
}

/* A correction has the day of what it corrects. */
static char *
designate_evaluation (SpannTrail *trail, const SpannLanguage *language)
{
  g_autofree char *day = tell_field (trail, SPANN_EVALUATION_DATE, language);

  if (!spann_object_has (spann_trail_get_object (trail), SPANN_EVALUATION_REPLACES))
    return g_steal_pointer (&day);
  /* Translators: the day of an evaluation that corrects another of the same day */
  return g_strdup_printf (spann_tr (language, "%s, correction"), day);
}

/* Points have no names, and their texts are long. */
static char *
designate_by_number (SpannTrail *trail, const SpannLanguage *language)
{
  const char *key = spann_object_get_key (spann_trail_get_object (trail));
  int index =
      spann_object_index_of (spann_trail_get_above (trail, 1), spann_trail_get_field (trail), key);

  return spann_language_format_integer (language, index + 1);
}

static const struct {
  SpannNounIndex noun;
  char *(*designate) (SpannTrail *trail, const SpannLanguage *language);
} designators[] = {
    {SPANN_NOUN_TARGET, designate_target},
    {SPANN_NOUN_PHASE_CHANGE, designate_phase_change},
    {SPANN_NOUN_USE, designate_use},
    {SPANN_NOUN_ACKNOWLEDGEMENT, designate_acknowledgement},
    {SPANN_NOUN_CRITERION_RESULT, designate_criterion_result},
    {SPANN_NOUN_PERIOD, designate_period},
    {SPANN_NOUN_STRATEGY, designate_strategy},
    {SPANN_NOUN_EVALUATION, designate_evaluation},
    {SPANN_NOUN_POINT, designate_by_number},
    {SPANN_NOUN_FOLLOW_UP, designate_by_number},
};

/* By the object that its key points at, or by the year or word that its key is. */
static char *
designate_by_key (SpannTrail *trail, const SpannLanguage *language)
{
  const SpannObject *object = spann_trail_get_object (trail);
  const SpannNoun *noun = spann_object_get_noun (object);
  const char *key = spann_object_get_key (object);
  const SpannObject *target = NULL;

  if (noun->key == SPANN_KEY_REFERENCE)
    target = spann_trail_find_reference (trail, noun->key_target, key);
  return target == NULL ? spann_excerpt (key) : spann_words_name (target, language);
}

/* Without regard to siblings that are called the same. */
static char *
designate (SpannTrail *trail, const SpannLanguage *language)
{
  const SpannObject *object = spann_trail_get_object (trail);
  const SpannNoun *noun = spann_object_get_noun (object);
  NameStyle style;
  g_autofree char *name = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (designators); i++) {
    if (designators[i].noun == noun->index)
      return designators[i].designate (trail, language);
  }
  name = get_name (object, language, &style);
  if (*name != '\0')
    return spann_words_quote (name, language);
  if (find_day (object) != SPANN_FIELD_NONE)
    return spann_words_name (object, language);
  if (noun->key == SPANN_KEY_RANDOM || noun->key == SPANN_KEY_SLUG)
    return designate_by_number (trail, language);
  return designate_by_key (trail, language);
}

/* Which of the siblings called @designation the object is, and how many there are; FALSE when it is
 * the only one. */
static gboolean
count_equals (SpannTrail *trail, const char *designation, const SpannLanguage *language,
              guint *out_number, guint *out_n_equals)
{
  const SpannObject *object = spann_trail_get_object (trail);
  const SpannObject *parent = spann_trail_get_above (trail, 1);
  SpannFieldId field = spann_trail_get_field (trail);
  guint n_siblings = spann_object_get_n_items (parent, field);
  guint n_equals = 0;

  if (n_siblings > MAX_SIBLINGS)
    return FALSE;
  spann_trail_leave (trail);
  for (guint i = 0; i < n_siblings; i++) {
    const SpannObject *sibling = spann_object_get_item (parent, field, i);
    g_autofree char *other = NULL;

    spann_trail_enter (trail, field, sibling);
    other = designate (trail, language);
    spann_trail_leave (trail);
    n_equals += g_strcmp0 (designation, other) == 0;
    if (sibling == object)
      *out_number = n_equals;
  }
  spann_trail_enter (trail, field, object);
  *out_n_equals = n_equals;
  return n_equals > 1;
}

char *
spann_words_designation (SpannTrail *trail, const SpannLanguage *language)
{
  g_autofree char *designation = NULL;
  guint number = 0;
  guint n_equals;

  if (spann_object_get_noun (spann_trail_get_object (trail))->key == SPANN_KEY_NONE)
    return NULL;
  designation = designate (trail, language);
  if (!count_equals (trail, designation, language, &number, &n_equals))
    return g_steal_pointer (&designation);
  /* Translators: one of several that are called the same: "“Aurora AB” (2 of 3)" */
  return g_strdup_printf (spann_tr (language, "%1$s (%2$u of %3$u)"), designation, number,
                          n_equals);
}

static gboolean
is_bare (SpannNounIndex noun)
{
  for (guint i = 0; i < G_N_ELEMENTS (bare_nouns); i++) {
    if (bare_nouns[i] == noun)
      return TRUE;
  }
  return FALSE;
}

/* An ecosystem by its name, without quotation marks where no other has it. */
static char *
name_ecosystem (SpannTrail *trail, const SpannLanguage *language)
{
  g_autofree char *designation = spann_words_designation (trail, language);
  g_autofree char *alone = designate (trail, language);

  if (!g_str_equal (designation, alone))
    return g_steal_pointer (&designation);
  return spann_words_name (spann_trail_get_object (trail), language);
}

gboolean
spann_words_is_numbered (SpannNounIndex noun)
{
  return noun == SPANN_NOUN_POINT || noun == SPANN_NOUN_FOLLOW_UP;
}

char *
spann_words_object (SpannTrail *trail, const SpannLanguage *language)
{
  SpannNounIndex noun = spann_object_get_noun (spann_trail_get_object (trail))->index;
  g_autofree char *designation = NULL;

  if (spann_trail_get_depth (trail) == 0)
    return g_strdup (spann_words_noun (noun, language));
  if (noun == SPANN_NOUN_ECOSYSTEM)
    return name_ecosystem (trail, language);
  designation = spann_words_designation (trail, language);
  if (designation == NULL)
    return g_strdup (spann_words_field (spann_trail_get_field (trail), language));
  if (is_bare (noun))
    return g_steal_pointer (&designation);
  return g_strdup_printf ("%s %s", spann_words_noun (noun, language), designation);
}

char *
spann_words_trail (const SpannTrail *trail, guint n_skipped, const SpannLanguage *language)
{
  g_autoptr (SpannTrail) walked = spann_trail_new (trail->objects->pdata[0], "");
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < spann_trail_get_depth (trail); i++) {
    g_autofree char *object = NULL;

    spann_trail_enter (walked, g_array_index (trail->fields, SpannFieldId, i),
                       trail->objects->pdata[i + 1]);
    if (i < n_skipped)
      continue;
    object = spann_words_object (walked, language);
    g_string_append_printf (words, "%s%s", words->len == 0 ? "" : ", ", object);
  }
  return g_strdup (words->str);
}

char *
spann_words_place (const SpannObject *root, const char *path, const SpannLanguage *language)
{
  g_autoptr (SpannTrail) trail = spann_trail_new (root, path);
  const char *end = strrchr (path, '/');

  if (trail == NULL) {
    g_autofree char *above = g_strndup (path, end == NULL ? 0 : (gsize)(end - path));

    return spann_words_place (root, above, language);
  }
  if (spann_trail_get_depth (trail) == 0)
    return g_strdup (spann_tr (language, "the portfolio"));
  return spann_words_trail (trail, 0, language);
}
