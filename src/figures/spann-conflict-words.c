/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-conflict-words.h"

#include "spann-counting.h"
#include "spann-diff-groups.h"
#include "spann-diff.h"
#include "spann-excerpt.h"
#include "spann-path.h"
#include "spann-words-private.h"
#include "spann-words.h"

/* Of what a version did to a whole object, as much is told. */
#define MAX_LINES 3

/**
 * Telling:
 * @base: the root that both began from
 * @mine: one root
 * @theirs: the other
 *
 * What a conflict is told from.
 */
typedef struct {
  const SpannObject *base;
  const SpannObject *mine;
  const SpannObject *theirs;
  const SpannConflict *conflict;
  const SpannLanguage *language;
} Telling;

/* The object on the side of @root, or where it is at all. */
static SpannTrail *
find_trail (const Telling *telling, const SpannObject *root)
{
  const SpannObject *const roots[] = {root, telling->mine, telling->theirs, telling->base};

  for (guint i = 0; i < G_N_ELEMENTS (roots); i++) {
    SpannTrail *trail = spann_trail_new (roots[i], telling->conflict->path);

    if (trail != NULL)
      return trail;
  }
  return spann_trail_new (root, "");
}

static char *
tell_place (const Telling *telling)
{
  g_autoptr (SpannTrail) trail = find_trail (telling, telling->mine);

  if (spann_trail_get_depth (trail) == 0)
    return spann_counting_sentence (g_strdup (spann_tr (telling->language, "the portfolio")));
  if (g_array_index (trail->fields, SpannFieldId, 0) == SPANN_PORTFOLIO_ECOSYSTEMS)
    return spann_words_trail (trail, 0, telling->language);
  return spann_counting_sentence (spann_words_trail (trail, 0, telling->language));
}

/* A value of one side; NULL for one that lacks, other than a score. */
static char *
tell_value (const Telling *telling, const SpannObject *root, const SpannValue *value)
{
  g_autoptr (SpannTrail) trail = find_trail (telling, root);
  g_autofree char *words =
      spann_words_value_at (trail, telling->conflict->field, value, telling->language);

  return *words == '\0' ? NULL : g_steal_pointer (&words);
}

/* What is there of a text in @code; NULL when it lacks. */
static const char *
get_text (const SpannValue *value, const char *code)
{
  switch (value->type) {
  case SPANN_VALUE_TEXT: return spann_text_get_exact (value->as.text, code);
  case SPANN_VALUE_STRING: return value->as.string;
  default: return NULL;
  }
}

/* The language in which the two sides wrote different things, the reader's if in both. */
static const char *
choose_code (const Telling *telling)
{
  const SpannConflict *conflict = telling->conflict;
  const char *code = spann_language_get_code (telling->language);
  const char *other = g_str_equal (code, "sv") ? "en" : "sv";

  return g_strcmp0 (get_text (&conflict->mine, code), get_text (&conflict->theirs, code)) != 0
             ? code
             : other;
}

/* Takes @text. */
static char *
quote (char *text, const SpannLanguage *language)
{
  g_autofree char *owned = text;

  return spann_words_quote (owned, language);
}

/* What two people wrote, each where it differs from the other. FALSE where one wrote nothing. */
static gboolean
quote_writings (const Telling *telling, SpannConflictWords *words)
{
  const char *code = choose_code (telling);
  const char *base = get_text (&telling->conflict->base, code);
  const char *mine = get_text (&telling->conflict->mine, code);
  const char *theirs = get_text (&telling->conflict->theirs, code);
  char *excerpts[3];
  g_autofree char *unused = NULL;

  if (mine == NULL || theirs == NULL)
    return FALSE;
  spann_excerpt_difference (mine, theirs, &excerpts[0], &excerpts[1]);
  words->value_mine = quote (excerpts[0], telling->language);
  words->value_theirs = quote (excerpts[1], telling->language);
  if (base == NULL)
    return TRUE;
  spann_excerpt_difference (base, mine, &excerpts[2], &unused);
  words->value_base = quote (excerpts[2], telling->language);
  return TRUE;
}

/* A text and the names of what stands beside its languages: of the side that has nothing there it
 * must not seem that its words are gone. NULL for no text. */
static char *
tell_whole_text (const Telling *telling, const SpannValue *value)
{
  const SpannLanguage *language = telling->language;
  const SpannText *text = value->type == SPANN_VALUE_TEXT ? value->as.text : NULL;
  SpannValue unknown = {.type = SPANN_VALUE_MEMBERS};
  g_autofree char *words = NULL;
  g_autofree char *names = NULL;

  if (text == NULL)
    return NULL;
  words = spann_words_quote_excerpt (spann_text_get (text, spann_language_get_code (language)),
                                     language);
  unknown.as.members = (GPtrArray *)spann_text_get_unknown (text);
  if (unknown.as.members == NULL)
    return g_steal_pointer (&words);
  names = spann_words_value_at (NULL, SPANN_FIELD_UNKNOWN, &unknown, language);
  /* Translators: a text, and the names of what a newer version of the program put beside it */
  return g_strdup_printf (
      spann_tr (language, "%1$s, and details that this version does not know: %2$s"), words, names);
}

/* What the two sides made of a text that says the same on both: it is what this version does not
 * know. FALSE where it says something else. */
static gboolean
tell_beside_words (const Telling *telling, SpannConflictWords *words)
{
  const SpannConflict *conflict = telling->conflict;
  const char *code = choose_code (telling);

  if (g_strcmp0 (get_text (&conflict->mine, code), get_text (&conflict->theirs, code)) != 0)
    return FALSE;
  words->value_mine = tell_whole_text (telling, &conflict->mine);
  words->value_theirs = tell_whole_text (telling, &conflict->theirs);
  words->value_base = tell_whole_text (telling, &conflict->base);
  return words->value_mine != NULL || words->value_theirs != NULL;
}

static gboolean
is_writing (SpannFieldId field)
{
  SpannFieldType type;

  if (field == SPANN_FIELD_UNKNOWN || field == SPANN_FIELD_NONE)
    return FALSE;
  type = spann_field_get (field)->type;
  return type == SPANN_FIELD_TEXT || (type == SPANN_FIELD_STRING && !spann_words_refers (field));
}

/* The values of a field on each side. */
static void
tell_values (const Telling *telling, SpannConflictWords *words)
{
  const SpannConflict *conflict = telling->conflict;

  if (is_writing (conflict->field) &&
      (tell_beside_words (telling, words) || quote_writings (telling, words)))
    return;
  words->value_mine = tell_value (telling, telling->mine, &conflict->mine);
  words->value_theirs = tell_value (telling, telling->theirs, &conflict->theirs);
  if (spann_path_resolve (telling->base, conflict->path) != NULL)
    words->value_base = tell_value (telling, telling->base, &conflict->base);
}

/* The changes from the object as both had it to @version, as of the whole portfolio. */
static GPtrArray *
list_changes (const Telling *telling, const SpannValue *version)
{
  const SpannValue *base = &telling->conflict->base;
  const char *path = telling->conflict->path;
  GPtrArray *changes;

  if (base->type != SPANN_VALUE_OBJECT || version->type != SPANN_VALUE_OBJECT)
    return g_ptr_array_new ();
  changes = spann_diff (base->as.object, version->as.object);
  for (guint i = 0; i < changes->len && *path != '\0'; i++) {
    SpannChange *change = changes->pdata[i];
    char *inner = change->path;

    change->path = *inner == '\0' ? g_strdup (path) : g_strdup_printf ("%s/%s", path, inner);
    g_free (inner);
  }
  return changes;
}

/* What one side did to the whole object; NULL when it did nothing. */
static char *
tell_changes (const Telling *telling, const SpannObject *root, const SpannValue *version)
{
  g_autoptr (GPtrArray) changes = list_changes (telling, version);
  g_autoptr (GPtrArray) lines = spann_diff_groups_list_below (
      telling->base, root, changes, telling->conflict->path, telling->language);
  guint n_more = lines->len - MIN (lines->len, MAX_LINES);
  g_autofree char *first = NULL;

  if (lines->len == 0)
    return NULL;
  g_ptr_array_set_size (lines, (int)MIN (lines->len, MAX_LINES));
  g_ptr_array_add (lines, NULL);
  first = g_strjoinv ("; ", (char **)lines->pdata);
  if (n_more == 0)
    return g_steal_pointer (&first);
  /* Translators: a list of changes, and how many it leaves out */
  return g_strdup_printf (spann_tr_plural (telling->language, "%1$s; %2$u more change",
                                           "%1$s; %2$u more changes", n_more),
                          first, n_more);
}

/* The same of one that holds alone: it may have done nothing here, and all elsewhere. */
static char *
tell_version (const Telling *telling, const SpannObject *root, const SpannValue *version)
{
  char *changes = tell_changes (telling, root, version);

  if (changes != NULL || version->type == SPANN_VALUE_NONE)
    return changes;
  return g_strdup (spann_tr_context (telling->language, "value", "unchanged"));
}

static void
ask_field (const Telling *telling, SpannConflictWords *words)
{
  const SpannLanguage *language = telling->language;
  const char *field = spann_words_field (telling->conflict->field, language);

  /* Translators: %s is a field, such as "score" */
  words->question = g_strdup_printf (
      spann_tr (language, "Both versions changed the same thing: %s. Which one should be kept?"),
      field);
  tell_values (telling, words);
}

static void
ask_order (const Telling *telling, SpannConflictWords *words)
{
  const SpannLanguage *language = telling->language;
  const char *field = spann_words_field (telling->conflict->field, language);

  /* Translators: %s is things in a list, such as "matters" */
  words->question = g_strdup_printf (
      spann_tr (language, "Both versions changed the order: %s. Which order should be kept?"),
      field);
  tell_values (telling, words);
}

/* What does not hold, with its place where that is not the one of the heading. */
static char *
tell_fault (const Telling *telling)
{
  const SpannConflict *conflict = telling->conflict;
  g_autoptr (SpannTrail) trail =
      conflict->fault == NULL
          ? NULL
          : spann_trail_new_in_either (telling->mine, telling->theirs, conflict->fault);
  g_autofree char *place = trail == NULL ? NULL : spann_words_trail (trail, 0, telling->language);

  return place == NULL ? g_strdup (conflict->message)
                       : g_strdup_printf ("%s: %s", place, conflict->message);
}

static void
ask_together (const Telling *telling, SpannConflictWords *words)
{
  const SpannConflict *conflict = telling->conflict;
  const SpannLanguage *language = telling->language;
  g_autofree char *fault = conflict->message == NULL ? NULL : tell_fault (telling);

  if (fault == NULL)
    words->question = g_strdup (spann_tr (
        language, "Each version holds, but not both together. Which one should be kept here?"));
  else
    /* Translators: %s is what is wrong, without a capital and a full stop */
    words->question = g_strdup_printf (
        spann_tr (language,
                  "Each version holds, but not both together: %s. Which one should be kept here?"),
        fault);
  if (conflict->field != SPANN_FIELD_NONE) {
    tell_values (telling, words);
    return;
  }
  words->value_mine = tell_version (telling, telling->mine, &conflict->mine);
  words->value_theirs = tell_version (telling, telling->theirs, &conflict->theirs);
}

/* What the side that kept an object made of it; where it did nothing, something refers to it. */
static char *
tell_kept (const Telling *telling, const SpannObject *root, const SpannValue *version)
{
  char *changes = tell_changes (telling, root, version);

  return changes != NULL ? changes
                         : g_strdup (spann_tr (telling->language, "unchanged, but referred to"));
}

static void
ask_removed (const Telling *telling, SpannConflictWords *words)
{
  const SpannConflict *conflict = telling->conflict;
  const SpannLanguage *language = telling->language;
  gboolean is_mine = conflict->mine.type == SPANN_VALUE_NONE;
  /* Translators: on a button, of something that one version has removed */
  const char *keep = spann_tr_context (language, "removed", "Keep");
  /* Translators: on a button, of something that one version has removed */
  const char *drop = spann_tr_context (language, "removed", "Remove");

  words->action_mine = g_strdup (is_mine ? drop : keep);
  words->action_theirs = g_strdup (is_mine ? keep : drop);
  if (is_mine) {
    words->question =
        g_strdup (spann_tr (language, "You removed this, and the other version uses or changed it. "
                                      "Should it be kept?"));
    words->value_theirs = tell_kept (telling, telling->theirs, &conflict->theirs);
  } else {
    words->question =
        g_strdup (spann_tr (language, "The other version removed this, and yours uses or changed "
                                      "it. Should it be kept?"));
    words->value_mine = tell_kept (telling, telling->mine, &conflict->mine);
  }
}

/* What the kinds of conflict have in common. */
static void
fill_in (const Telling *telling, SpannConflictWords *words)
{
  const SpannLanguage *language = telling->language;
  const char *nothing = spann_tr_context (language, "value", "removed");

  words->label_mine = g_strdup (spann_tr (language, "Your version"));
  words->label_theirs = g_strdup (spann_tr (language, "The other version"));
  if (words->value_mine == NULL)
    words->value_mine = g_strdup (nothing);
  if (words->value_theirs == NULL)
    words->value_theirs = g_strdup (nothing);
  if (words->action_mine == NULL)
    words->action_mine = g_strdup (spann_tr (language, "Use yours"));
  if (words->action_theirs == NULL)
    words->action_theirs = g_strdup (spann_tr (language, "Use the other"));
}

SpannConflictWords *
spann_conflict_words_new (const SpannObject *base, const SpannObject *mine,
                          const SpannObject *theirs, const SpannConflict *conflict,
                          const SpannLanguage *language)
{
  const Telling telling = {base, mine, theirs, conflict, language};
  SpannConflictWords *words = g_new0 (SpannConflictWords, 1);

  words->heading = tell_place (&telling);
  switch (conflict->kind) {
  case SPANN_CONFLICT_FIELD: ask_field (&telling, words); break;
  case SPANN_CONFLICT_REMOVED: ask_removed (&telling, words); break;
  case SPANN_CONFLICT_ORDER: ask_order (&telling, words); break;
  case SPANN_CONFLICT_TOGETHER: ask_together (&telling, words); break;
  }
  fill_in (&telling, words);
  return words;
}

void
spann_conflict_words_free (SpannConflictWords *self)
{
  if (self == NULL)
    return;
  g_free (self->heading);
  g_free (self->question);
  g_free (self->label_mine);
  g_free (self->label_theirs);
  g_free (self->value_mine);
  g_free (self->value_theirs);
  g_free (self->value_base);
  g_free (self->action_mine);
  g_free (self->action_theirs);
  g_free (self);
}
