/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-diff-words.h"

#include "spann-counting.h"
#include "spann-diff-words-private.h"
#include "spann-path.h"
#include "spann-words-place.h"
#include "spann-words-private.h"
#include "spann-words.h"

static void
sides_clear (SpannDiffSides *sides)
{
  spann_trail_free (sides->before);
  spann_trail_free (sides->after);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpannDiffSides, sides_clear)

/* The object that @change brings or takes away; NULL when it sets a field. */
static const SpannObject *
get_object (const SpannChange *change)
{
  if (change->field != SPANN_FIELD_NONE)
    return NULL;
  if (change->after.type == SPANN_VALUE_OBJECT)
    return change->after.as.object;
  return change->before.type == SPANN_VALUE_OBJECT ? change->before.as.object : NULL;
}

static gboolean
is_addition (const SpannChange *change)
{
  return change->after.type == SPANN_VALUE_OBJECT;
}

/* Whether an object that comes or goes is told by the values that it holds. */
static gboolean
is_told_by_values (const SpannObject *object)
{
  SpannKeyKind key = spann_object_get_noun (object)->key;

  return key != SPANN_KEY_RANDOM && key != SPANN_KEY_SLUG;
}

/* Both sides of the object at @path; where neither root has it, of the root. */
static SpannDiffSides
find_sides (const SpannObject *before, const SpannObject *after, const char *path)
{
  SpannDiffSides sides = {
      .before = spann_trail_new_in_either (before, after, path),
      .after = spann_trail_new_in_either (after, before, path),
  };

  if (sides.before == NULL) {
    sides.before = spann_trail_new (before, "");
    sides.after = spann_trail_new (after, "");
  }
  return sides;
}

/* Every field of @object, which comes or goes, as it changes for that. */
static char *
tell_values (const SpannDiffSides *sides, const SpannObject *object, gboolean is_added,
             const SpannLanguage *language)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  const SpannValue none = spann_value_none ();

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);
    const SpannValue *value = spann_object_get_value (object, field);

    if (value->type == SPANN_VALUE_NONE || noun->fields[row].type == SPANN_FIELD_CHILD)
      continue;
    g_ptr_array_add (parts, spann_diff_words_field (sides, field, is_added ? &none : value,
                                                    is_added ? value : &none, language));
  }
  if (parts->len == 0)
    return g_strdup (is_added ? spann_words_noun_added (noun->index, language)
                              : spann_words_noun_removed (noun->index, language));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("; ", (char **)parts->pdata);
}

/* "new evaluation 15 October 2026 (follow-up, the region, 6 of 7 gaps assessed)" */
static char *
tell_object (SpannTrail *trail, gboolean is_added, const SpannLanguage *language)
{
  SpannNounIndex noun = spann_object_get_noun (spann_trail_get_object (trail))->index;
  g_autofree char *designation = spann_words_designation (trail, language);
  g_autofree char *details = spann_diff_words_details (trail, language);
  const char *words = is_added ? spann_words_noun_added (noun, language)
                               : spann_words_noun_removed (noun, language);

  if (details == NULL)
    return g_strdup_printf ("%s %s", words, designation);
  return g_strdup_printf ("%s %s (%s)", words, designation, details);
}

char *
spann_diff_words_tell_what (const SpannObject *before, const SpannObject *after,
                            const SpannChange *change, const SpannLanguage *language)
{
  const SpannObject *object = get_object (change);
  g_auto (SpannDiffSides) sides = find_sides (before, after, change->path);
  gboolean is_added = is_addition (change);

  if (object == NULL)
    return spann_diff_words_field (&sides, change->field, &change->before, &change->after,
                                   language);
  if (is_told_by_values (object))
    return tell_values (&sides, object, is_added, language);
  return tell_object (is_added ? sides.after : sides.before, is_added, language);
}

char *
spann_diff_words_get_subject (const SpannObject *before, const SpannObject *after,
                              const SpannChange *change)
{
  const SpannObject *object = get_object (change);
  char *parent = NULL;
  g_autofree char *key = NULL;
  SpannFieldId field;

  if (object == NULL || is_told_by_values (object))
    return g_strdup (change->path);
  if (spann_path_split (is_addition (change) ? after : before, change->path, &parent, &field, &key))
    return parent;
  return g_strdup ("");
}

char *
spann_diff_words_tell (const SpannObject *before, const SpannObject *after,
                       const SpannChange *change, const SpannLanguage *language)
{
  g_autofree char *subject = spann_diff_words_get_subject (before, after, change);
  g_autoptr (SpannTrail) trail = spann_trail_new_in_either (after, before, subject);
  g_autofree char *what = spann_diff_words_tell_what (before, after, change, language);
  g_autofree char *place = NULL;

  if (*subject == '\0' && get_object (change) != NULL)
    return spann_counting_sentence (g_steal_pointer (&what));
  if (trail == NULL || *subject == '\0')
    place = spann_words_place (after, "", language);
  else
    place = spann_words_trail (trail, 0, language);
  if (!g_str_has_prefix (subject, spann_field_get (SPANN_PORTFOLIO_ECOSYSTEMS)->name))
    place = spann_counting_sentence (g_steal_pointer (&place));
  return g_strdup_printf ("%s: %s", place, what);
}
