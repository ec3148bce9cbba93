/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is checked in its place alone: the values without objects below them, and keys. */

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "spann-check-private.h"
#include "spann-error.h"
#include "spann-fault.h"
#include "spann-fields.h"
#include "spann-id.h"
#include "spann-likeness.h"
#include "spann-reference.h"
#include "spann-strategy.h"
#include "spann-year-range.h"

gboolean
spann_check_refuse (SpannCheck *check, GError **error, const char *format, ...)
{
  g_autofree char *words = NULL;
  va_list args;

  g_free (check->message);
  va_start (args, format);
  check->message = g_strdup_vprintf (spann_check_translate (check->language, format), args);
  va_end (args);
  words = spann_fault_describe (check->chain, check->strategy, check->language, check->place->str,
                                check->message);
  g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_INVALID, words);
  return FALSE;
}

static gboolean
check_number (SpannCheck *check, const SpannField *field, const SpannValue *value, GError **error)
{
  /* xgettext knows no G_GINT64_FORMAT. */
  long long number = value->as.integer;
  long long minimum = field->minimum;
  long long maximum = field->maximum;

  if (number >= minimum && number <= maximum)
    return TRUE;
  if (field->type == SPANN_FIELD_YEAR)
    return spann_check_refuse (check, error, N_ ("%lld is not a year between %lld and %lld"),
                               number, minimum, maximum);
  if (number < minimum)
    return spann_check_refuse (check, error, N_ ("%lld is below %lld"), number, minimum);
  return spann_check_refuse (check, error, N_ ("%lld is above %lld"), number, maximum);
}

static gboolean
check_score (SpannCheck *check, const SpannField *field, const SpannValue *value, GError **error)
{
  const SpannObject *scale =
      check->strategy == NULL ? NULL : spann_object_get_child (check->strategy, field->target);
  char level[G_ASCII_DTOSTR_BUF_SIZE];
  double number;

  if (!spann_score_is_assessed (value->as.score))
    return TRUE;
  if (scale == NULL)
    return spann_check_refuse (check, error, N_ ("the strategy has no scale for this score"));
  if (spann_scale_contains (scale, value->as.score))
    return TRUE;
  number = spann_score_to_level (value->as.score, spann_scale_get_steps_per_level (scale));
  g_ascii_formatd (level, sizeof level, "%g", number);
  /* Translators: a score, and the first and the last level of its scale */
  return spann_check_refuse (check, error, N_ ("%1$s is not on the scale from %2$d to %3$d"), level,
                             spann_scale_get_minimum (scale), spann_scale_get_maximum (scale));
}

static gboolean
check_text (SpannCheck *check, const SpannField *field, const SpannValue *value, GError **error)
{
  static const char *const languages[] = {"sv", "en"};
  const SpannText *text = value->as.text;

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    const char *exact = spann_text_get_exact (text, languages[i]);

    if (field->flags & SPANN_FIELD_BOTH_LANGUAGES && (exact == NULL || exact[0] == '\0'))
      return spann_check_refuse (check, error,
                                 /* Translators: %s is the code of a language, sv or en. */
                                 N_ ("the text in \"%s\" is missing"), languages[i]);
  }
  if (field->flags & SPANN_FIELD_REQUIRED &&
      spann_text_get (text, spann_text_get_own_language (text))[0] == '\0')
    return spann_check_refuse (check, error, N_ ("the text is empty"));
  return TRUE;
}

static gboolean
check_word (SpannCheck *check, const char *const *words, const char *word, GError **error)
{
  g_autofree char *expected = NULL;

  if (g_strv_contains (words, word))
    return TRUE;
  expected = g_strjoinv (", ", (char **)words);
  return spann_check_refuse (check, error, N_ ("\"%s\" is not one of %s"), word, expected);
}

static gboolean
check_reference (SpannCheck *check, SpannFieldId target, const char *key, GError **error)
{
  if (spann_reference_is_ambiguous (check->chain, check->strategy, target, key))
    return spann_check_refuse (
        check, error,
        N_ ("there is more than one \"%1$s\" among the %2$s; give each an id "
            "of its own"),
        key, spann_field_get (target)->name);
  if (spann_reference_find (check->chain, check->strategy, target, key) != NULL)
    return TRUE;
  if (spann_field_get_noun (target)->index == SPANN_NOUN_STRATEGY)
    return spann_check_refuse (check, error, N_ ("the strategy has no \"%s\" among its %s"), key,
                               spann_field_get (target)->name);
  return spann_check_refuse (check, error, N_ ("there is no \"%s\" among the %s"), key,
                             spann_field_get (target)->name);
}

static gboolean
check_references (SpannCheck *check, const SpannField *field, const SpannValue *value,
                  GError **error)
{
  for (char **key = value->as.strings; *key != NULL; key++) {
    if (!check_reference (check, field->target, *key, error))
      return FALSE;
  }
  return TRUE;
}

/* A member of @object that this version does not know and that may be @name misspelt, or NULL. */
static const char *
find_misspelt (const SpannObject *object, const char *name)
{
  const GPtrArray *unknown = spann_object_get_unknown (object);

  for (guint i = 0; unknown != NULL && i < unknown->len; i++) {
    const SpannUnknown *member = unknown->pdata[i];

    if (spann_likeness_is_close (member->name, name))
      return member->name;
  }
  return NULL;
}

gboolean
spann_check_refuse_missing (SpannCheck *check, const SpannObject *object, const char *name,
                            GError **error)
{
  const char *misspelt = find_misspelt (object, name);

  if (misspelt == NULL)
    return spann_check_refuse (check, error, N_ ("\"%s\" is missing"), name);
  return spann_check_refuse (check, error, N_ ("\"%1$s\" is missing; is \"%2$s\" meant to be it?"),
                             name, misspelt);
}

gboolean
spann_check_key (SpannCheck *check, const SpannObject *object, GError **error)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  const char *key = spann_object_get_key (object);
  gint64 year;

  switch (noun->key) {
  case SPANN_KEY_NONE: return TRUE;
  case SPANN_KEY_RANDOM:
  case SPANN_KEY_SLUG:
    if (key == NULL)
      return spann_check_refuse_missing (check, object, "id", error);
    return spann_id_is_valid (key) ||
           spann_check_refuse (check, error, N_ ("\"%s\" is no id: use letters, digits, . _ and -"),
                               key);
  case SPANN_KEY_YEAR:
    return (g_ascii_string_to_signed (key, 10, SPANN_YEAR_MIN, SPANN_YEAR_MAX, &year, NULL) &&
            strlen (key) == 4) ||
           spann_check_refuse (check, error, N_ ("\"%s\" is not a year between %d and %d"), key,
                               SPANN_YEAR_MIN, SPANN_YEAR_MAX);
  case SPANN_KEY_REFERENCE: return check_reference (check, noun->key_target, key, error);
  case SPANN_KEY_WORD: return check_word (check, noun->key_words, key, error);
  }
  g_return_val_if_reached (FALSE);
}

gboolean
spann_check_leaf (SpannCheck *check, const SpannField *field, const SpannValue *value,
                  GError **error)
{
  switch (field->type) {
  case SPANN_FIELD_BOOLEAN:
  case SPANN_FIELD_DATE: return TRUE;
  case SPANN_FIELD_INTEGER:
  case SPANN_FIELD_MONEY:
  case SPANN_FIELD_YEAR: return check_number (check, field, value, error);
  case SPANN_FIELD_NUMBER:
    return isfinite (value->as.number) ||
           spann_check_refuse (check, error, N_ ("the number is not finite"));
  case SPANN_FIELD_SCORE: return check_score (check, field, value, error);
  case SPANN_FIELD_STRING:
    return !(field->flags & SPANN_FIELD_REQUIRED) || value->as.string[0] != '\0' ||
           spann_check_refuse (check, error, N_ ("the text is empty"));
  case SPANN_FIELD_TEXT: return check_text (check, field, value, error);
  case SPANN_FIELD_CHOICE: return check_word (check, field->choices, value->as.string, error);
  case SPANN_FIELD_REFERENCE:
    return check_reference (check, field->target, value->as.string, error);
  case SPANN_FIELD_REFERENCES: return check_references (check, field, value, error);
  case SPANN_FIELD_CHILD:
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: break;
  }
  g_return_val_if_reached (FALSE);
}
