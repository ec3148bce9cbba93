/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-diff-groups.h"

#include <string.h>

#include "spann-counting.h"
#include "spann-diff-words.h"
#include "spann-path.h"
#include "spann-words-place.h"
#include "spann-words-private.h"

/**
 * Sorting:
 * @n_skipped: steps from the root that no line tells; 0 for those that a heading tells
 * @groups: of SpannDiffGroup, by @by_path
 * @by_path: the group of a path's first step
 * @open_lines: the place in its group's lines of what may still grow, by the object's path
 * @removed: changes that take an object away, by its noun and key
 * @moved: the objects among those that came back elsewhere
 *
 * Changes on their way into groups.
 */
typedef struct {
  const SpannObject *before;
  const SpannObject *after;
  const SpannLanguage *language;
  guint n_skipped;
  GPtrArray *groups;
  GHashTable *by_path;
  GHashTable *open_lines;
  GHashTable *removed;
  GHashTable *moved;
} Sorting;

static const struct {
  SpannFieldId list;
  SpannDiffGroupKind kind;
} group_kinds[] = {
    {SPANN_PORTFOLIO_ECOSYSTEMS, SPANN_DIFF_GROUP_ECOSYSTEM},
    {SPANN_PORTFOLIO_MEETINGS, SPANN_DIFF_GROUP_MEETING},
    {SPANN_PORTFOLIO_STRATEGIES, SPANN_DIFF_GROUP_STRATEGY},
};

static void
free_group (SpannDiffGroup *group)
{
  g_free (group->path);
  g_free (group->heading);
  g_ptr_array_unref (group->lines);
  g_free (group);
}

/* The first step of @path, "ecosystems/KEY", and what kind of group it makes. (transfer full) */
static char *
cut_path (const char *path, SpannDiffGroupKind *out_kind)
{
  const char *slash = strchr (path, '/');
  const char *end = slash == NULL ? NULL : strchr (slash + 1, '/');

  for (guint i = 0; slash != NULL && i < G_N_ELEMENTS (group_kinds); i++) {
    const char *list = spann_field_get (group_kinds[i].list)->name;

    if (strlen (list) != (gsize)(slash - path) || !g_str_has_prefix (path, list))
      continue;
    *out_kind = group_kinds[i].kind;
    return end == NULL ? g_strdup (path) : g_strndup (path, (gsize)(end - path));
  }
  *out_kind = SPANN_DIFF_GROUP_PORTFOLIO;
  return g_strdup ("");
}

static char *
name_group (const Sorting *sorting, const SpannDiffGroup *group)
{
  g_autoptr (SpannTrail) trail =
      spann_trail_new_in_either (sorting->after, sorting->before, group->path);
  char *name;

  if (trail == NULL || group->kind == SPANN_DIFF_GROUP_PORTFOLIO)
    return spann_counting_sentence (spann_words_place (sorting->after, "", sorting->language));
  name = spann_words_trail (trail, 0, sorting->language);
  return group->kind == SPANN_DIFF_GROUP_ECOSYSTEM ? name : spann_counting_sentence (name);
}

static SpannDiffGroup *
get_group (Sorting *sorting, const char *path)
{
  SpannDiffGroupKind kind;
  g_autofree char *first = cut_path (path, &kind);
  SpannDiffGroup *group = g_hash_table_lookup (sorting->by_path, first);

  if (group != NULL)
    return group;
  group = g_new0 (SpannDiffGroup, 1);
  group->kind = kind;
  group->path = g_steal_pointer (&first);
  group->heading = name_group (sorting, group);
  group->lines = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (sorting->groups, group);
  g_hash_table_insert (sorting->by_path, group->path, group);
  return group;
}

/* How much of the place of @subject goes without saying. */
static guint
count_skipped (const Sorting *sorting, const char *subject)
{
  SpannDiffGroupKind kind;
  g_autofree char *first = cut_path (subject, &kind);

  if (sorting->n_skipped > 0)
    return sorting->n_skipped;
  return kind == SPANN_DIFF_GROUP_PORTFOLIO ? 0 : 1;
}

/* @what happened to the object at @subject; a sentence where the line stands below a heading.
 * (transfer full) */
static char *
make_line (const Sorting *sorting, const char *subject, const char *what)
{
  g_autoptr (SpannTrail) trail =
      spann_trail_new_in_either (sorting->after, sorting->before, subject);
  g_autofree char *place = NULL;
  char *line;

  if (trail != NULL)
    place = spann_words_trail (trail, count_skipped (sorting, subject), sorting->language);
  line =
      place == NULL || *place == '\0' ? g_strdup (what) : g_strdup_printf ("%s: %s", place, what);
  return sorting->n_skipped > 0 ? line : spann_counting_sentence (line);
}

/* Adds to the line about @subject, or begins it. */
static void
add_to_line (Sorting *sorting, const char *subject, const char *what)
{
  SpannDiffGroup *group = get_group (sorting, subject);
  gpointer index;

  if (g_hash_table_lookup_extended (sorting->open_lines, subject, NULL, &index)) {
    char **line = (char **)&group->lines->pdata[GPOINTER_TO_UINT (index)];
    char *longer = g_strdup_printf ("%s; %s", *line, what);

    g_free (*line);
    *line = longer;
    return;
  }
  g_hash_table_insert (sorting->open_lines, g_strdup (subject),
                       GUINT_TO_POINTER (group->lines->len));
  g_ptr_array_add (group->lines, make_line (sorting, subject, what));
}

/* Noun and key: what an object keeps when it moves. (transfer full) (nullable) */
static char *
identify (const SpannValue *value)
{
  const SpannNoun *noun;

  if (value->type != SPANN_VALUE_OBJECT)
    return NULL;
  noun = spann_object_get_noun (value->as.object);
  if (noun->key != SPANN_KEY_RANDOM)
    return NULL;
  return g_strdup_printf ("%s/%s", noun->name, spann_object_get_key (value->as.object));
}

/* An object that stood elsewhere before. */
static void
tell_move (Sorting *sorting, const SpannChange *from, const SpannChange *to)
{
  g_autofree char *parent = spann_diff_words_get_subject (sorting->before, sorting->after, from);
  g_autofree char *place = spann_words_place (sorting->before, parent, sorting->language);
  gboolean is_same = spann_object_equal (from->before.as.object, to->after.as.object);
  g_autofree char *what = NULL;

  if (is_same)
    /* Translators: a matter that is dealt with at another meeting: "moved from meeting 15 December
     * 2026" */
    what = g_strdup_printf (spann_tr (sorting->language, "moved from %s"), place);
  else
    what = g_strdup_printf (spann_tr (sorting->language, "moved from %s and changed"), place);
  add_to_line (sorting, to->path, what);
}

/* A whole object that comes or goes has a line of its own. */
static void
tell_object (Sorting *sorting, const SpannChange *change)
{
  g_autofree char *what =
      spann_diff_words_tell_what (sorting->before, sorting->after, change, sorting->language);
  g_autofree char *subject = spann_diff_words_get_subject (sorting->before, sorting->after, change);
  SpannDiffGroup *group;

  if (g_str_equal (subject, change->path)) {
    add_to_line (sorting, subject, what);
    return;
  }
  group = get_group (sorting, change->path);
  g_ptr_array_add (group->lines, make_line (sorting, subject, what));
}

static void
sort_change (Sorting *sorting, const SpannChange *change)
{
  g_autofree char *come = identify (&change->after);
  g_autofree char *gone = identify (&change->before);
  const SpannChange *from = come == NULL ? NULL : g_hash_table_lookup (sorting->removed, come);

  if (from != NULL)
    tell_move (sorting, from, change);
  else if (gone != NULL && g_hash_table_contains (sorting->moved, gone))
    return;
  else if (change->field == SPANN_FIELD_NONE)
    tell_object (sorting, change);
  else {
    g_autofree char *what =
        spann_diff_words_tell_what (sorting->before, sorting->after, change, sorting->language);

    add_to_line (sorting, change->path, what);
  }
}

/* Finds what is removed in one place and added in another. */
static void
find_moves (Sorting *sorting, const GPtrArray *changes)
{
  for (guint i = 0; i < changes->len; i++) {
    SpannChange *change = changes->pdata[i];
    char *gone = identify (&change->before);

    if (gone != NULL)
      g_hash_table_insert (sorting->removed, gone, change);
  }
  for (guint i = 0; i < changes->len; i++) {
    const SpannChange *change = changes->pdata[i];
    char *come = identify (&change->after);

    if (come != NULL && g_hash_table_contains (sorting->removed, come))
      g_hash_table_add (sorting->moved, come);
    else
      g_free (come);
  }
}

static int
compare_groups (gconstpointer a, gconstpointer b)
{
  const SpannDiffGroup *const *first = a;
  const SpannDiffGroup *const *second = b;

  return (int)(*first)->kind - (int)(*second)->kind;
}

static GPtrArray *
make_groups (const SpannObject *before, const SpannObject *after, const GPtrArray *changes,
             guint n_skipped, const SpannLanguage *language)
{
  Sorting sorting = {
      .before = before,
      .after = after,
      .language = language,
      .n_skipped = n_skipped,
      .groups = g_ptr_array_new_with_free_func ((GDestroyNotify)free_group),
      .by_path = g_hash_table_new (g_str_hash, g_str_equal),
      .open_lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
      .removed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
      .moved = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
  };

  find_moves (&sorting, changes);
  for (guint i = 0; i < changes->len; i++)
    sort_change (&sorting, changes->pdata[i]);
  g_ptr_array_sort (sorting.groups, compare_groups);
  g_hash_table_unref (sorting.by_path);
  g_hash_table_unref (sorting.open_lines);
  g_hash_table_unref (sorting.removed);
  g_hash_table_unref (sorting.moved);
  return sorting.groups;
}

static guint
count_kind (const GPtrArray *groups, SpannDiffGroupKind kind, const SpannDiffGroup **out_first)
{
  guint n = 0;

  for (guint i = groups->len; i > 0; i--) {
    const SpannDiffGroup *group = groups->pdata[i - 1];

    if (group->kind != kind)
      continue;
    *out_first = group;
    n++;
  }
  return n;
}

/* The groups of one kind: "3 ecosystems", "the strategy"; NULL when there are none. */
static char *
tell_kind (const GPtrArray *groups, SpannDiffGroupKind kind, const SpannLanguage *language)
{
  const SpannDiffGroup *first = NULL;
  guint n = count_kind (groups, kind, &first);

  if (n == 0)
    return NULL;
  switch (kind) {
  case SPANN_DIFF_GROUP_ECOSYSTEM:
    if (n == 1)
      return g_strdup (first->heading);
    return g_strdup_printf (spann_tr_plural (language, "%u ecosystem", "%u ecosystems", n), n);
  case SPANN_DIFF_GROUP_MEETING:
    return g_strdup_printf (spann_tr_plural (language, "%u meeting", "%u meetings", n), n);
  case SPANN_DIFF_GROUP_STRATEGY: return g_strdup (spann_tr (language, "the strategy"));
  case SPANN_DIFF_GROUP_PORTFOLIO: return g_strdup (spann_tr (language, "the portfolio"));
  }
  g_return_val_if_reached (NULL);
}

GPtrArray *
spann_diff_groups_make (const SpannObject *before, const SpannObject *after,
                        const GPtrArray *changes, const SpannLanguage *language)
{
  return make_groups (before, after, changes, 0, language);
}

GPtrArray *
spann_diff_groups_list_below (const SpannObject *before, const SpannObject *after,
                              const GPtrArray *changes, const char *path,
                              const SpannLanguage *language)
{
  g_autoptr (SpannTrail) trail = spann_trail_new_in_either (after, before, path);
  guint n_skipped = trail == NULL ? 0 : spann_trail_get_depth (trail);
  g_autoptr (GPtrArray) groups = make_groups (before, after, changes, n_skipped, language);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < groups->len; i++)
    g_ptr_array_extend_and_steal (lines,
                                  g_ptr_array_ref (((SpannDiffGroup *)groups->pdata[i])->lines));
  return lines;
}

char *
spann_diff_groups_summarize (const GPtrArray *groups, const SpannLanguage *language)
{
  g_autoptr (GPtrArray) where = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *count = NULL;
  g_autofree char *places = NULL;
  guint n_lines = 0;

  if (groups->len == 0)
    return g_strdup (spann_tr (language, "no changes"));
  for (guint i = 0; i < groups->len; i++)
    n_lines += ((const SpannDiffGroup *)groups->pdata[i])->lines->len;
  for (int kind = 0; kind <= SPANN_DIFF_GROUP_PORTFOLIO; kind++) {
    char *words = tell_kind (groups, (SpannDiffGroupKind)kind, language);

    if (words != NULL)
      g_ptr_array_add (where, words);
  }
  g_ptr_array_add (where, NULL);
  count = g_strdup_printf (spann_tr_plural (language, "%u change", "%u changes", n_lines), n_lines);
  places = spann_language_join (language, (const char *const *)where->pdata);
  /* Translators: "12 changes in 3 ecosystems and the portfolio" */
  return g_strdup_printf (spann_tr (language, "%1$s in %2$s"), count, places);
}
