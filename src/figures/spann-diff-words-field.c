/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "spann-diff-words-private.h"
#include "spann-excerpt.h"
#include "spann-plain.h"
#include "spann-words-private.h"
#include "spann-words.h"

/* A new order of more than these is told without them. */
#define MAX_ORDER 8

/**
 * Telling:
 * @label: what the field is called here
 * @before: its value, in words; NULL when it lacked
 * @after: likewise
 *
 * What the sentences about a field are made from.
 */
typedef struct {
  char *label;
  char *before;
  char *after;
} Telling;

static void
telling_clear (Telling *telling)
{
  g_free (telling->label);
  g_free (telling->before);
  g_free (telling->after);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Telling, telling_clear)

static char *
tell_added (const Telling *telling, const SpannLanguage *language)
{
  /* Translators: a field and what was written into it: "reason added: “…”" */
  return g_strdup_printf (spann_tr (language, "%1$s added: %2$s"), telling->label, telling->after);
}

static char *
tell_removed (const Telling *telling, const SpannLanguage *language)
{
  /* Translators: a field and what stood in it: "reason removed: “…”" */
  return g_strdup_printf (spann_tr (language, "%1$s removed: %2$s"), telling->label,
                          telling->before);
}

/* Two values that read the same in a line. */
static char *
tell_changed (const Telling *telling, const SpannLanguage *language)
{
  /* Translators: a field */
  return g_strdup_printf (spann_tr (language, "%s changed"), telling->label);
}

/* Words that a person wrote or chose: choices are verbs as well as nouns, which "from … to …" does
 * not take. */
static char *
tell_writing (const Telling *telling, const SpannLanguage *language)
{
  if (telling->before == NULL)
    return tell_added (telling, language);
  if (telling->after == NULL)
    return tell_removed (telling, language);
  if (g_str_equal (telling->before, telling->after))
    return tell_changed (telling, language);
  return g_strdup_printf ("%s: %s → %s", telling->label, telling->before, telling->after);
}

/* Amounts, days, scores. */
static char *
tell_setting (const Telling *telling, const SpannLanguage *language)
{
  if (telling->before == NULL)
    /* Translators: a field and its value: "total cost set to SEK 900 thousand" */
    return g_strdup_printf (spann_tr (language, "%1$s set to %2$s"), telling->label,
                            telling->after);
  if (telling->after == NULL)
    return tell_removed (telling, language);
  if (g_str_equal (telling->before, telling->after))
    return tell_changed (telling, language);
  /* Translators: a field and its values: "score from 2 to 3" */
  return g_strdup_printf (spann_tr (language, "%1$s from %2$s to %3$s"), telling->label,
                          telling->before, telling->after);
}

/* Fills in two texts (nullable), what differs between them when both are there. */
static void
quote_both (Telling *telling, const char *before, const char *after, const SpannLanguage *language)
{
  g_autofree char *old = NULL;
  g_autofree char *new = NULL;

  if (before != NULL && after != NULL) {
    spann_excerpt_difference (before, after, &old, &new);
  } else {
    old = before == NULL ? NULL : spann_excerpt (before);
    new = after == NULL ? NULL : spann_excerpt (after);
  }
  telling->before = old == NULL ? NULL : spann_words_quote (old, language);
  telling->after = new == NULL ? NULL : spann_words_quote (new, language);
}

static const SpannText *
get_text (const SpannValue *value)
{
  return value->type == SPANN_VALUE_TEXT ? value->as.text : NULL;
}

static const char *
get_exact (const SpannText *text, const char *code)
{
  return text == NULL ? NULL : spann_text_get_exact (text, code);
}

static gboolean
differs (const SpannText *before, const SpannText *after, const char *code)
{
  return g_strcmp0 (get_exact (before, code), get_exact (after, code)) != 0;
}

static const char *
name_language (const char *code, const SpannLanguage *language)
{
  return spann_words_choice (SPANN_PORTFOLIO_LANGUAGE,
                             g_str_equal (code, "sv") ? SPANN_PORTFOLIO_LANGUAGE_SV
                                                      : SPANN_PORTFOLIO_LANGUAGE_EN,
                             language);
}

/* A text whose words are the same, and only said to be written in another language first. */
static char *
tell_own_language (const char *label, const SpannText *before, const SpannText *after,
                   const SpannLanguage *language)
{
  /* Translators: a field, and the language that it was first written in before and after */
  return g_strdup_printf (spann_tr (language, "%1$s: original language from %2$s to %3$s"), label,
                          name_language (spann_text_get_own_language (before), language),
                          name_language (spann_text_get_own_language (after), language));
}

/* Those of @members that @others (nullable) does not have with the same value. (transfer container)
 */
static GPtrArray *
find_new_members (const SpannValue *members, const SpannValue *others)
{
  GPtrArray *found = g_ptr_array_new ();
  g_autoptr (GHashTable) known =
      spann_unknown_list_index (others->type == SPANN_VALUE_MEMBERS ? others->as.members : NULL);

  for (guint i = 0; members->type == SPANN_VALUE_MEMBERS && i < members->as.members->len; i++) {
    const SpannUnknown *member = members->as.members->pdata[i];
    const SpannUnknown *other = g_hash_table_lookup (known, member->name);

    if (other == NULL || !g_str_equal (member->json, other->json))
      g_ptr_array_add (found, (gpointer)member);
  }
  return found;
}

/* Their names: those that are new or changed, else those that are gone, else all, which moved. */
static char *
tell_unknown (const SpannDiffSides *sides, const SpannValue *before, const SpannValue *after,
              const SpannLanguage *language)
{
  g_autoptr (GPtrArray) found = find_new_members (after, before);
  SpannValue shown = {.type = SPANN_VALUE_MEMBERS};
  g_autofree char *names = NULL;

  if (found->len == 0) {
    g_ptr_array_unref (found);
    found = find_new_members (before, after);
  }
  shown.as.members = found;
  names = spann_words_value_at (sides->after, SPANN_FIELD_UNKNOWN, found->len > 0 ? &shown : after,
                                language);
  /* Translators: %s is the names of what a newer version of the program put into the file */
  return g_strdup_printf (
      spann_tr (language, "details that this version does not know changed: %s"), names);
}

/* What a text has beside its languages. */
static SpannValue
borrow_unknown (const SpannText *text)
{
  const GPtrArray *unknown = text == NULL ? NULL : spann_text_get_unknown (text);

  return unknown == NULL ? spann_value_none () : spann_value_members ((GPtrArray *)unknown);
}

/* A text whose words are the same in both languages: at most the place of a translation, which was
 * empty, is gone. */
static char *
tell_beside_words (const SpannDiffSides *sides, const char *label, const SpannText *before,
                   const SpannText *after, const SpannLanguage *language)
{
  const SpannValue old = borrow_unknown (before);
  const SpannValue new = borrow_unknown (after);
  const Telling telling = {.label = (char *)label};
  g_autofree char *unknown = NULL;

  if (before != NULL && after != NULL &&
      !g_str_equal (spann_text_get_own_language (before), spann_text_get_own_language (after)))
    return tell_own_language (label, before, after, language);
  if (old.type == SPANN_VALUE_NONE && new.type == SPANN_VALUE_NONE)
    return tell_changed (&telling, language);
  unknown = tell_unknown (sides, &old, &new, language);
  return g_strdup_printf ("%s: %s", label, unknown);
}

/* Where one of two languages changed, it is named, and so is one that is not the reader's. */
static char *
tell_text (const SpannDiffSides *sides, SpannFieldId field, const SpannText *before,
           const SpannText *after, const SpannLanguage *language)
{
  const char *words = spann_words_field (field, language);
  const char *code = spann_language_get_code (language);
  const char *other = g_str_equal (code, "sv") ? "en" : "sv";
  gboolean changed = differs (before, after, code);
  gboolean other_changed = differs (before, after, other);
  const char *shown = changed ? code : other;
  const char *unshown = changed ? other : code;
  g_auto (Telling) telling = {0};

  if (!changed && !other_changed)
    return tell_beside_words (sides, words, before, after, language);
  if (changed && other_changed)
    quote_both (&telling, before == NULL ? NULL : spann_text_get (before, code),
                after == NULL ? NULL : spann_text_get (after, code), language);
  else
    quote_both (&telling, get_exact (before, shown), get_exact (after, shown), language);
  if (changed != other_changed && (shown != code || get_exact (after, unshown) != NULL))
    /* Translators: a field, and the language of its words: "reason in English" */
    telling.label = g_strdup_printf (spann_tr_context (language, "language", "%1$s in %2$s"), words,
                                     name_language (shown, language));
  else
    telling.label = g_strdup (words);
  return tell_writing (&telling, language);
}

static char *
tell_string (SpannFieldId field, const SpannValue *before, const SpannValue *after,
             const SpannLanguage *language)
{
  g_auto (Telling) telling = {.label = g_strdup (spann_words_field (field, language))};

  quote_both (&telling, before->type == SPANN_VALUE_STRING ? before->as.string : NULL,
              after->type == SPANN_VALUE_STRING ? after->as.string : NULL, language);
  return tell_writing (&telling, language);
}

/* A field that is either so or not. */
static char *
tell_boolean (SpannFieldId field, gboolean is_so, const SpannLanguage *language)
{
  switch (field) {
  case SPANN_EVALUATION_LOCKED:
    /* Translators: of an evaluation */
    return g_strdup (is_so ? spann_tr_context (language, "evaluation", "now locked")
                           : spann_tr_context (language, "evaluation", "no longer locked"));
  case SPANN_PHASE_ELIGIBLE:
    /* Translators: of a phase of ecosystems */
    return g_strdup (is_so
                         ? spann_tr_context (language, "phase", "now eligible for funding")
                         : spann_tr_context (language, "phase", "no longer eligible for funding"));
  default: g_return_val_if_reached (NULL);
  }
}

/* Those of @keys that are not among @others. (transfer container) */
static GPtrArray *
subtract (char *const *keys, char *const *others)
{
  GPtrArray *rest = g_ptr_array_new ();

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++) {
    if (others == NULL || !g_strv_contains ((const char *const *)others, keys[i]))
      g_ptr_array_add (rest, keys[i]);
  }
  g_ptr_array_add (rest, NULL);
  return rest;
}

static char *
tell_keys (SpannTrail *trail, SpannFieldId field, const GPtrArray *keys,
           const SpannLanguage *language)
{
  g_auto (SpannValue) value = spann_value_strings ((const char *const *)keys->pdata);

  return spann_words_value_at (trail, field, &value, language);
}

static char *const *
get_keys (const SpannValue *value)
{
  return value->type == SPANN_VALUE_STRINGS ? value->as.strings : NULL;
}

/* "recipients added: “A” and “B”; recipients removed: “C”" */
static char *
tell_references (const SpannDiffSides *sides, SpannFieldId field, const SpannValue *before,
                 const SpannValue *after, const SpannLanguage *language)
{
  g_autoptr (GPtrArray) gone = subtract (get_keys (before), get_keys (after));
  g_autoptr (GPtrArray) come = subtract (get_keys (after), get_keys (before));
  g_auto (Telling) telling = {.label = g_strdup (spann_words_field (field, language))};
  g_autofree char *removed = NULL;
  g_autofree char *added = NULL;

  telling.before = tell_keys (sides->before, field, gone, language);
  telling.after = tell_keys (sides->after, field, come, language);
  removed = tell_removed (&telling, language);
  added = tell_added (&telling, language);
  if (gone->len == 1 && come->len == 1)
    /* Translators: things in a list, such as "matters" */
    return g_strdup_printf (spann_tr (language, "%s in a new order"), telling.label);
  if (gone->len == 1)
    return g_steal_pointer (&added);
  if (come->len == 1)
    return g_steal_pointer (&removed);
  return g_strdup_printf ("%s; %s", added, removed);
}

/* The children of a list or map, where they were moved about. A change of order knows only those
 * that were there before: all are told. */
static char *
tell_order (const SpannDiffSides *sides, SpannFieldId field, const SpannLanguage *language)
{
  const SpannValue *children =
      spann_object_get_value (spann_trail_get_object (sides->after), field);
  const char *label = spann_words_field (field, language);
  g_autofree char *order = NULL;

  if (children->type != SPANN_VALUE_OBJECTS || children->as.objects->len > MAX_ORDER ||
      spann_words_is_numbered (spann_field_get (field)->child))
    return g_strdup_printf (spann_tr (language, "%s in a new order"), label);
  order = spann_words_value_at (sides->after, field, children, language);
  /* Translators: things in a list, and their order: "matters in a new order: “A”, “B” and “C”" */
  return g_strdup_printf (spann_tr (language, "%1$s in a new order: %2$s"), label, order);
}

/* Two amounts in the same unit, so that they can be compared at a glance. */
static char *
tell_amounts (SpannFieldId field, SpannMoney before, SpannMoney after,
              const SpannLanguage *language)
{
  SpannMoneyUnit unit = spann_words_money_unit (after);
  g_auto (Telling) telling = {.label = g_strdup (spann_words_field (field, language))};

  if (spann_words_money_unit (before) == SPANN_MONEY_UNIT_SEK)
    unit = SPANN_MONEY_UNIT_SEK;
  telling.before = spann_language_format_money (language, before, unit);
  telling.after = spann_language_format_money (language, after, unit);
  return tell_setting (&telling, language);
}

/* What has a value of one kind and no words of its own. */
static char *
tell_other (const SpannDiffSides *sides, SpannFieldId field, const SpannValue *before,
            const SpannValue *after, const SpannLanguage *language)
{
  gboolean is_score = spann_field_get (field)->type == SPANN_FIELD_SCORE;
  g_auto (Telling) telling = {.label = g_strdup (spann_words_field (field, language))};

  if (spann_field_get (field)->type == SPANN_FIELD_MONEY && before->type == SPANN_VALUE_INTEGER &&
      after->type == SPANN_VALUE_INTEGER)
    return tell_amounts (field, before->as.integer, after->as.integer, language);
  if (before->type != SPANN_VALUE_NONE || is_score)
    telling.before = spann_words_value_at (sides->before, field, before, language);
  if (after->type != SPANN_VALUE_NONE || is_score)
    telling.after = spann_words_value_at (sides->after, field, after, language);
  return spann_field_get (field)->type == SPANN_FIELD_CHOICE ? tell_writing (&telling, language)
                                                             : tell_setting (&telling, language);
}

/* Children, where a whole object is told as its fields. */
static char *
tell_children (const SpannDiffSides *sides, SpannFieldId field, const SpannValue *before,
               const SpannValue *after, const SpannLanguage *language)
{
  g_auto (Telling) telling = {.label = g_strdup (spann_words_field (field, language))};

  if (before->type != SPANN_VALUE_NONE)
    telling.before = spann_words_value_at (sides->before, field, before, language);
  if (after->type != SPANN_VALUE_NONE)
    telling.after = spann_words_value_at (sides->after, field, after, language);
  return tell_writing (&telling, language);
}

char *
spann_diff_words_field (const SpannDiffSides *sides, SpannFieldId field, const SpannValue *before,
                        const SpannValue *after, const SpannLanguage *language)
{
  if (field == SPANN_FIELD_UNKNOWN)
    return tell_unknown (sides, before, after, language);
  switch (spann_field_get (field)->type) {
  case SPANN_FIELD_BOOLEAN:
    return tell_boolean (field, after->type == SPANN_VALUE_BOOLEAN && after->as.boolean, language);
  case SPANN_FIELD_TEXT:
    return tell_text (sides, field, get_text (before), get_text (after), language);
  case SPANN_FIELD_STRING:
    return spann_words_refers (field) ? tell_other (sides, field, before, after, language)
                                      : tell_string (field, before, after, language);
  case SPANN_FIELD_REFERENCES: return tell_references (sides, field, before, after, language);
  case SPANN_FIELD_CHILD:
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP:
    return before->type == SPANN_VALUE_STRINGS || after->type == SPANN_VALUE_STRINGS
               ? tell_order (sides, field, language)
               : tell_children (sides, field, before, after, language);
  default: return tell_other (sides, field, before, after, language);
  }
}
