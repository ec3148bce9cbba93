/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-check.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "spann-check-private.h"
#include "spann-error.h"
#include "spann-fault.h"
#include "spann-fields.h"
#include "spann-id.h"
#include "spann-likeness.h"
#include "spann-path-private.h"
#include "spann-reference.h"
#include "spann-strategy.h"
#include "spann-year-range.h"

static gboolean check_object (SpannCheck *check, const SpannObject *object, GError **error);

/* @format is marked for translation where it stands. */
static gboolean G_GNUC_PRINTF (3, 4)
    refuse (SpannCheck *check, GError **error, const char *format, ...)
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

/* Goes one step down in the words of messages; undone by truncating to what it returns. */
static gsize
enter_place (SpannCheck *check, const char *name)
{
  gsize length = check->place->len;

  if (length > 0)
    g_string_append_c (check->place, '.');
  g_string_append (check->place, name);
  return length;
}

static void
enter_item (SpannCheck *check, const SpannField *field, guint index, const SpannObject *item)
{
  if (field->type == SPANN_FIELD_MAP)
    enter_place (check, spann_object_get_key (item));
  else
    g_string_append_printf (check->place, "[%u]", index);
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
    return refuse (check, error, N_ ("%lld is not a year between %lld and %lld"), number, minimum,
                   maximum);
  if (number < minimum)
    return refuse (check, error, N_ ("%lld is below %lld"), number, minimum);
  return refuse (check, error, N_ ("%lld is above %lld"), number, maximum);
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
    return refuse (check, error, N_ ("the strategy has no scale for this score"));
  if (spann_scale_contains (scale, value->as.score))
    return TRUE;
  number = spann_score_to_level (value->as.score, spann_scale_get_steps_per_level (scale));
  g_ascii_formatd (level, sizeof level, "%g", number);
  /* Translators: a score, and the first and the last level of its scale */
  return refuse (check, error, N_ ("%1$s is not on the scale from %2$d to %3$d"), level,
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
      return refuse (check, error,
                     /* Translators: %s is the code of a language, sv or en. */
                     N_ ("the text in \"%s\" is missing"), languages[i]);
  }
  if (field->flags & SPANN_FIELD_REQUIRED &&
      spann_text_get (text, spann_text_get_own_language (text))[0] == '\0')
    return refuse (check, error, N_ ("the text is empty"));
  return TRUE;
}

static gboolean
check_word (SpannCheck *check, const char *const *words, const char *word, GError **error)
{
  g_autofree char *expected = NULL;

  if (g_strv_contains (words, word))
    return TRUE;
  expected = g_strjoinv (", ", (char **)words);
  return refuse (check, error, N_ ("\"%s\" is not one of %s"), word, expected);
}

static gboolean
check_reference (SpannCheck *check, SpannFieldId target, const char *key, GError **error)
{
  if (spann_reference_find (check->chain, check->strategy, target, key) != NULL)
    return TRUE;
  if (spann_field_get_noun (target)->index == SPANN_NOUN_STRATEGY)
    return refuse (check, error, N_ ("the strategy has no \"%s\" among its %s"), key,
                   spann_field_get (target)->name);
  return refuse (check, error, N_ ("there is no \"%s\" among the %s"), key,
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

static gboolean
refuse_missing (SpannCheck *check, const SpannObject *object, const char *name, GError **error)
{
  const char *misspelt = find_misspelt (object, name);

  if (misspelt == NULL)
    return refuse (check, error, N_ ("\"%s\" is missing"), name);
  return refuse (check, error, N_ ("\"%1$s\" is missing; is \"%2$s\" meant to be it?"), name,
                 misspelt);
}

static gboolean
check_key (SpannCheck *check, const SpannObject *object, GError **error)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  const char *key = spann_object_get_key (object);
  gint64 year;

  switch (noun->key) {
  case SPANN_KEY_NONE: return TRUE;
  case SPANN_KEY_RANDOM:
  case SPANN_KEY_SLUG:
    if (key == NULL)
      return refuse_missing (check, object, "id", error);
    return spann_id_is_valid (key) ||
           refuse (check, error, N_ ("\"%s\" is no id: use letters, digits, . _ and -"), key);
  case SPANN_KEY_YEAR:
    return (g_ascii_string_to_signed (key, 10, SPANN_YEAR_MIN, SPANN_YEAR_MAX, &year, NULL) &&
            strlen (key) == 4) ||
           refuse (check, error, N_ ("\"%s\" is not a year between %d and %d"), key, SPANN_YEAR_MIN,
                   SPANN_YEAR_MAX);
  case SPANN_KEY_REFERENCE: return check_reference (check, noun->key_target, key, error);
  case SPANN_KEY_WORD: return check_word (check, noun->key_words, key, error);
  }
  g_return_val_if_reached (FALSE);
}

static gboolean
check_items (SpannCheck *check, const SpannField *field, const SpannValue *value, GError **error)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);
  const SpannChildren *items = value->as.objects;

  for (guint i = 0; i < items->len; i++) {
    const SpannObject *item = items->pdata[i];
    const char *key = spann_object_get_key (item);
    gsize length = check->place->len;

    enter_item (check, field, i, item);
    if (key != NULL && !g_hash_table_add (keys, (gpointer)key))
      return refuse (check, error, N_ ("the id \"%s\" is used twice"), key);
    if (!check_object (check, item, error))
      return FALSE;
    g_string_truncate (check->place, length);
  }
  return TRUE;
}

static gboolean
check_value (SpannCheck *check, const SpannField *field, const SpannValue *value, GError **error)
{
  switch (field->type) {
  case SPANN_FIELD_BOOLEAN:
  case SPANN_FIELD_DATE: return TRUE;
  case SPANN_FIELD_INTEGER:
  case SPANN_FIELD_MONEY:
  case SPANN_FIELD_YEAR: return check_number (check, field, value, error);
  case SPANN_FIELD_NUMBER:
    return isfinite (value->as.number) || refuse (check, error, N_ ("the number is not finite"));
  case SPANN_FIELD_SCORE: return check_score (check, field, value, error);
  case SPANN_FIELD_STRING:
    return !(field->flags & SPANN_FIELD_REQUIRED) || value->as.string[0] != '\0' ||
           refuse (check, error, N_ ("the text is empty"));
  case SPANN_FIELD_TEXT: return check_text (check, field, value, error);
  case SPANN_FIELD_CHOICE: return check_word (check, field->choices, value->as.string, error);
  case SPANN_FIELD_REFERENCE:
    return check_reference (check, field->target, value->as.string, error);
  case SPANN_FIELD_REFERENCES: return check_references (check, field, value, error);
  case SPANN_FIELD_CHILD: return check_object (check, value->as.object, error);
  case SPANN_FIELD_LIST:
  case SPANN_FIELD_MAP: return check_items (check, field, value, error);
  }
  g_return_val_if_reached (FALSE);
}

/* Lets the strategy version that @object names, if it names one, judge what is below. */
static gboolean
enter_strategy_version (SpannCheck *check, const SpannObject *object, GError **error)
{
  gint64 version;

  if (!spann_object_get_scale_version (object, &version))
    return TRUE;
  check->strategy = spann_portfolio_root_find_strategy (check->root, version);
  return check->strategy != NULL ||
         refuse (check, error, N_ ("the portfolio has no version %lld of its strategy"),
                 (long long)version);
}

static gboolean
check_fields (SpannCheck *check, const SpannObject *object, GError **error)
{
  const SpannNoun *noun = spann_object_get_noun (object);

  for (guint row = 0; row < noun->n_fields; row++) {
    const SpannField *field = &noun->fields[row];
    const SpannValue *value = spann_object_get_value (object, spann_noun_field_id (noun, row));
    gsize length;

    if (value->type == SPANN_VALUE_NONE) {
      if (field->flags & SPANN_FIELD_REQUIRED)
        return refuse_missing (check, object, field->name, error);
      continue;
    }
    length = enter_place (check, field->name);
    if (!check_value (check, field, value, error))
      return FALSE;
    g_string_truncate (check->place, length);
  }
  return TRUE;
}

static gboolean
check_object (SpannCheck *check, const SpannObject *object, GError **error)
{
  const SpannObject *outer = check->strategy;
  g_autofree char *message = NULL;

  if (spann_object_get_noun (object)->index == SPANN_NOUN_STRATEGY)
    check->strategy = object;
  g_ptr_array_add (check->chain, (gpointer)object);
  if (!check_key (check, object, error) || !enter_strategy_version (check, object, error) ||
      !check_fields (check, object, error))
    return FALSE;
  if (!spann_check_invariants (object, check->language, &message))
    return refuse (check, error, "%s", message);
  g_ptr_array_set_size (check->chain, (int)check->chain->len - 1);
  check->strategy = outer;
  return TRUE;
}

static void
init_check (SpannCheck *check, const SpannObject *root, const SpannLanguage *language)
{
  check->root = root;
  check->language = language;
  check->chain = g_ptr_array_new ();
  check->place = g_string_new (NULL);
  check->message = NULL;
  check->strategy = spann_object_get_noun (root)->index == SPANN_NOUN_PORTFOLIO
                        ? spann_portfolio_root_get_strategy (root)
                        : root;
}

static void
clear_check (SpannCheck *check)
{
  g_ptr_array_unref (check->chain);
  g_string_free (check->place, TRUE);
  g_free (check->message);
}

static gboolean
contains (const SpannChildren *children, const SpannObject *child)
{
  for (guint i = 0; i < children->len; i++) {
    if (children->pdata[i] == child)
      return TRUE;
  }
  return FALSE;
}

/* The path of @child, a child of @parent, which is at @path. (transfer full) */
static char *
get_child_path (const SpannObject *parent, const char *path, const SpannObject *child)
{
  const SpannNoun *noun = spann_object_get_noun (parent);
  const char *key = spann_object_get_key (child);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);
    const SpannValue *value = spann_object_get_value (parent, field);

    if ((value->type == SPANN_VALUE_OBJECT && value->as.object == child) ||
        (value->type == SPANN_VALUE_OBJECTS && contains (value->as.objects, child)))
      return spann_path_child (path, field, key);
  }
  g_return_val_if_reached (NULL);
}

/* The path of the last object of the chain. (transfer full) */
static char *
get_chain_path (const SpannCheck *check)
{
  char *path = g_strdup ("");

  for (guint i = 1; i < check->chain->len; i++) {
    char *next = get_child_path (check->chain->pdata[i - 1], path, check->chain->pdata[i]);

    g_free (path);
    path = next;
  }
  return path;
}

gboolean
spann_check_root (const SpannObject *root, GError **error)
{
  SpannCheck check;
  gboolean good;

  init_check (&check, root, NULL);
  good = check_object (&check, root, error);
  clear_check (&check);
  return good;
}

gboolean
spann_check_root_at (const SpannObject *root, const SpannLanguage *language, char **out_path,
                     char **out_message)
{
  SpannCheck check;
  gboolean good;

  init_check (&check, root, language);
  good = check_object (&check, root, NULL);
  if (!good) {
    *out_path = get_chain_path (&check);
    *out_message = g_steal_pointer (&check.message);
  }
  clear_check (&check);
  return good;
}

/* Walks down @path, keeping chain and place; the object at its end, or NULL. @lengths: how much of
 * the place names each object of the chain. */
static const SpannObject *
walk_to (SpannCheck *check, const char *path, GArray *lengths)
{
  g_auto (GStrv) parts = spann_path_to_steps (path);
  const char *const *steps = (const char *const *)parts;
  const SpannObject *object = check->root;

  while (object != NULL && steps[0] != NULL) {
    const SpannField *field;
    SpannFieldId id;
    const char *key;
    int index;

    if (!spann_path_step (object, &steps, &id, &key))
      return NULL;
    g_ptr_array_add (check->chain, (gpointer)object);
    g_array_append_val (lengths, check->place->len);
    field = spann_field_get (id);
    enter_place (check, field->name);
    if (key == NULL) {
      object = spann_object_get_child (object, id);
      continue;
    }
    index = spann_object_index_of (object, id, key);
    if (index < 0)
      return NULL;
    object = spann_object_get_item (object, id, (guint)index);
    enter_item (check, field, (guint)index, object);
  }
  return object;
}

/* The strategy version that the objects above name. */
static gboolean
enter_strategies_above (SpannCheck *check, GError **error)
{
  for (guint i = 0; i < check->chain->len; i++) {
    const SpannObject *object = check->chain->pdata[i];

    if (spann_object_get_noun (object)->index == SPANN_NOUN_STRATEGY)
      check->strategy = object;
    if (!enter_strategy_version (check, object, error))
      return FALSE;
  }
  return TRUE;
}

/* The invariants of the objects above, which what is below may break: the uses of a period. */
static gboolean
check_invariants_above (SpannCheck *check, const GArray *lengths, GError **error)
{
  for (guint i = check->chain->len; i > 0; i--) {
    g_autofree char *message = NULL;

    if (spann_check_invariants (check->chain->pdata[i - 1], check->language, &message))
      continue;
    g_string_truncate (check->place, g_array_index (lengths, gsize, i - 1));
    g_ptr_array_set_size (check->chain, (int)i);
    return refuse (check, error, "%s", message);
  }
  return TRUE;
}

gboolean
spann_check_path (const SpannObject *root, const char *path, GError **error)
{
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  const SpannObject *object;
  SpannCheck check;
  gboolean good;

  init_check (&check, root, NULL);
  object = walk_to (&check, path, lengths);
  good = object != NULL
             ? enter_strategies_above (&check, error) && check_object (&check, object, error) &&
                   check_invariants_above (&check, lengths, error)
             : refuse (&check, error, N_ ("there is nothing at this place"));
  clear_check (&check);
  return good;
}

gboolean
spann_check_changes (const SpannObject *root, const GPtrArray *changes, GError **error)
{
  /* A removal may leave a reference without its object anywhere; other changes are judged where
   * they are. */
  for (guint i = 0; i < changes->len; i++) {
    const SpannChange *change = changes->pdata[i];

    if (change->field == SPANN_FIELD_NONE && change->after.type == SPANN_VALUE_NONE)
      return spann_check_root (root, error);
  }
  for (guint i = 0; i < changes->len; i++) {
    if (!spann_check_path (root, ((SpannChange *)changes->pdata[i])->path, error))
      return FALSE;
  }
  return TRUE;
}

char *
spann_check_describe_path (const SpannObject *root, const char *path)
{
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (gsize));
  SpannCheck check;
  char *words;

  init_check (&check, root, NULL);
  words = walk_to (&check, path, lengths) == NULL ? g_strdup (path) : g_strdup (check.place->str);
  clear_check (&check);
  return words;
}
