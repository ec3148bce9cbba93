/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds of every merge, over edits made at random on a portfolio that holds. */

#include "spann-check.h"
#include "spann-diff.h"
#include "spann-measured.h"
#include "spann-merge.h"
#include "spann-path.h"
#include "spann-random-edit.h"
#include "spann-sample.h"

/* How many merges of each kind: as many as take a second or two, and all when there is time. */
#define N_MERGES 120
#define N_MERGES_ENDURANCE 10000

/* Edits before both sides part, and of each side. */
#define N_EARLIER 30
#define N_EDITS 12

/* So many that they meet often. */
#define N_MANY_EDITS 60

/* With more conflicts than this, some combinations of choices rather than all are tried. */
#define MAX_EXHAUSTIVE 5
#define N_COMBINATIONS (1 << MAX_EXHAUSTIVE)

static guint
get_n_merges (void)
{
  return g_getenv ("SPANN_ENDURANCE") == NULL ? N_MERGES : N_MERGES_ENDURANCE;
}

static SpannObject *copy_deeply (const SpannObject *object);

static SpannValue
copy_value (const SpannValue *value)
{
  GPtrArray *items;

  if (value->type == SPANN_VALUE_OBJECT)
    return spann_value_object (copy_deeply (value->as.object));
  if (value->type != SPANN_VALUE_OBJECTS)
    return spann_value_copy (value);
  items = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);
  for (guint i = 0; i < value->as.objects->len; i++)
    g_ptr_array_add (items, copy_deeply (value->as.objects->pdata[i]));
  return spann_value_objects (items);
}

/* An equal object that shares no memory, as if it had been read from another file. (transfer full)
 */
static SpannObject *
copy_deeply (const SpannObject *object)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  SpannObject *copy = spann_object_new (noun, spann_object_get_key (object));

  copy = spann_object_with (copy, SPANN_FIELD_UNKNOWN,
                            copy_value (spann_object_get_value (object, SPANN_FIELD_UNKNOWN)));
  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);

    copy = spann_object_with (copy, field, copy_value (spann_object_get_value (object, field)));
  }
  return copy;
}

static SpannObject *
make_base (void)
{
  return random_edit_apply (sample_portfolio (), (guint)g_test_rand_int_range (0, N_EARLIER));
}

static SpannObject *
make_side (SpannObject *base, gint32 n_edits)
{
  return random_edit_apply (spann_object_ref (base), (guint)g_test_rand_int_range (1, n_edits));
}

static SpannObject *
merge_first (SpannObject *base, SpannObject *mine, SpannObject *theirs, guint *out_n_conflicts)
{
  g_autoptr (SpannMerge) merge = spann_merge_new (base, mine, theirs, NULL);
  g_autoptr (GError) error = NULL;
  SpannObject *root = spann_merge_make_root (merge, &error);

  g_assert_no_error (error);
  g_assert_true (spann_check_root (root, NULL));
  *out_n_conflicts = spann_merge_get_conflicts (merge)->len;
  return root;
}

/* A merge with what did not change is what did. */
static void
test_one_side (void)
{
  for (guint i = 0; i < get_n_merges (); i++) {
    g_autoptr (SpannObject) base = make_base ();
    g_autoptr (SpannObject) side = make_side (base, N_EDITS);
    g_autoptr (SpannObject) same = copy_deeply (base);
    g_autoptr (SpannObject) again = copy_deeply (side);
    g_autoptr (SpannObject) as_mine = NULL;
    g_autoptr (SpannObject) as_theirs = NULL;
    g_autoptr (SpannObject) as_both = NULL;
    guint n_conflicts[3];

    as_mine = merge_first (base, side, same, &n_conflicts[0]);
    as_theirs = merge_first (base, same, side, &n_conflicts[1]);
    as_both = merge_first (base, side, again, &n_conflicts[2]);
    g_assert_cmpuint (n_conflicts[0] + n_conflicts[1] + n_conflicts[2], ==, 0);
    g_assert_true (spann_object_equal (as_mine, side));
    g_assert_true (spann_object_equal (as_theirs, side));
    g_assert_true (spann_object_equal (as_both, side));
  }
  measured ("merge: %u random one-sided merges, each what the one side made", get_n_merges ());
}

/* Whether an edit at @path touches what lies at @other, or the other way round. */
static gboolean
overlaps (const char *path, const char *other)
{
  gsize length = strlen (path);

  return strncmp (path, other, length) == 0 &&
         (length == 0 || other[length] == '\0' || other[length] == '/');
}

/* Whether two edits are about the same place: the same field, or one about an object that comes or
 * goes with the other in it. */
static gboolean
collide (const SpannChange *a, const SpannChange *b)
{
  if (a->field == SPANN_FIELD_NONE && overlaps (a->path, b->path))
    return TRUE;
  if (b->field == SPANN_FIELD_NONE && overlaps (b->path, a->path))
    return TRUE;
  return a->field == b->field && g_str_equal (a->path, b->path);
}

static gboolean
collides_with_any (const SpannChange *change, const GPtrArray *others)
{
  for (guint i = 0; i < others->len; i++) {
    if (collide (change, others->pdata[i]))
      return TRUE;
  }
  return FALSE;
}

/* Edits of @base that collide with none of @others; all of them made to *@out_root. */
static GPtrArray *
make_disjoint (SpannObject *base, const GPtrArray *others, SpannObject **out_root)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_change_free);
  SpannObject *root = spann_object_ref (base);

  for (gint32 i = g_test_rand_int_range (1, N_EDITS); i > 0; i--) {
    g_autoptr (SpannObject) before = root;
    SpannChange *change = random_edit_make (before);

    if (collides_with_any (change, others)) {
      root = g_steal_pointer (&before);
      spann_change_free (change);
      continue;
    }
    root = spann_change_apply (before, change, NULL);
    g_ptr_array_add (changes, change);
  }
  *out_root = root;
  return changes;
}

/* Whether @root has what @change made. */
static gboolean
has_change (const SpannObject *root, const SpannChange *change)
{
  const SpannObject *object = spann_path_resolve (root, change->path);

  if (change->field == SPANN_FIELD_NONE)
    return (object != NULL) == (change->after.type != SPANN_VALUE_NONE);
  /* An order and a set hold as far as the other side did not add to them. */
  if (change->after.type == SPANN_VALUE_STRINGS || change->before.type == SPANN_VALUE_STRINGS ||
      change->field == SPANN_FIELD_UNKNOWN)
    return object != NULL;
  return object != NULL &&
         spann_value_equal (spann_object_get_value (object, change->field), &change->after);
}

static void
assert_has_all (SpannObject *root, SpannObject *base, SpannObject *side)
{
  g_autoptr (GPtrArray) changes = spann_diff (base, side);

  for (guint i = 0; i < changes->len; i++)
    g_assert_true (has_change (root, changes->pdata[i]));
}

/* Both sides' edits, one after the other; NULL when they do not hold together. (transfer full) */
static SpannObject *
apply_both (SpannObject *base, const GPtrArray *mine, const GPtrArray *theirs)
{
  g_autoptr (SpannObject) half = spann_change_apply_all (base, mine, NULL);
  g_autoptr (SpannObject) root = half == NULL ? NULL : spann_change_apply_all (half, theirs, NULL);

  return root != NULL && spann_check_root (root, NULL) ? g_steal_pointer (&root) : NULL;
}

/* What holds of two sides whose edits are at different places: nothing is asked, nothing is lost,
 * and it is the same whoever merges. FALSE when they do not hold together at all. */
static gboolean
check_disjoint (void)
{
  g_autoptr (SpannObject) base = make_base ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (SpannObject) mine = NULL;
  g_autoptr (SpannObject) theirs = NULL;
  g_autoptr (GPtrArray) own = make_disjoint (base, none, &mine);
  g_autoptr (GPtrArray) others = make_disjoint (base, own, &theirs);
  g_autoptr (SpannObject) both = apply_both (base, own, others);
  g_autoptr (SpannObject) merged = NULL;
  g_autoptr (SpannObject) swapped = NULL;
  guint n_conflicts;

  if (both == NULL)
    return FALSE;
  merged = merge_first (base, mine, theirs, &n_conflicts);
  g_assert_cmpuint (n_conflicts, ==, 0);
  swapped = merge_first (base, theirs, mine, &n_conflicts);
  g_assert_cmpuint (n_conflicts, ==, 0);
  g_assert_true (spann_object_equal (merged, swapped));
  assert_has_all (merged, base, mine);
  assert_has_all (merged, base, theirs);
  return TRUE;
}

static void
test_disjoint (void)
{
  guint n_merges = 0;
  guint n_left_out = 0;

  while (n_merges < get_n_merges ()) {
    if (check_disjoint ())
      n_merges++;
    else
      n_left_out++;
  }
  measured ("merge: %u random merges of disjoint edits, 0 conflicts, 0 edits lost, "
            "0 differences when swapped (%u pairs did not hold together)",
            n_merges, n_left_out);
}

/* Takes one side of each conflict by the bits of @choices. */
static void
choose (SpannMerge *merge, guint choices)
{
  for (guint i = 0; i < spann_merge_get_conflicts (merge)->len; i++)
    spann_merge_choose (merge, i, choices & 1u << i % 32 ? SPANN_SIDE_THEIRS : SPANN_SIDE_MINE);
}

/* Any two sides: the first choices hold, and every other combination holds or is refused with its
 * place. */
static void
check_choices (guint *n_conflicts, guint *n_combinations, guint *n_refused)
{
  g_autoptr (SpannObject) base = make_base ();
  g_autoptr (SpannObject) mine = make_side (base, N_MANY_EDITS);
  g_autoptr (SpannObject) theirs = make_side (base, N_MANY_EDITS);
  g_autoptr (SpannObject) read = copy_deeply (theirs);
  g_autoptr (SpannMerge) merge = spann_merge_new (base, mine, read, NULL);
  g_autoptr (SpannMerge) swapped = spann_merge_new (base, read, mine, NULL);
  guint length = spann_merge_get_conflicts (merge)->len;
  g_autoptr (GError) first_error = NULL;
  g_autoptr (SpannObject) first = spann_merge_make_root (merge, &first_error);

  g_assert_no_error (first_error);
  g_assert_true (spann_check_root (first, NULL));
  /* How many may differ: what of both is kept at first differs, and so what else does not hold. */
  g_assert_true ((length > 0) == (spann_merge_get_conflicts (swapped)->len > 0));
  *n_conflicts += length;
  for (guint i = 0; i < 1u << MIN (length, MAX_EXHAUSTIVE); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (SpannObject) root = NULL;

    choose (merge, length <= MAX_EXHAUSTIVE ? i : (guint)g_test_rand_int ());
    root = spann_merge_make_root (merge, &error);
    *n_combinations += 1;
    *n_refused += root == NULL;
    g_assert_true (root == NULL ? error != NULL : spann_check_root (root, NULL));
  }
}

static void
test_choices (void)
{
  guint n_conflicts = 0;
  guint n_combinations = 0;
  guint n_refused = 0;

  for (guint i = 0; i < get_n_merges (); i++)
    check_choices (&n_conflicts, &n_combinations, &n_refused);
  measured ("merge: %u random merges with %u conflicts, %u combinations of choices, "
            "%u hold and %u are refused with their place",
            get_n_merges (), n_conflicts, n_combinations, n_combinations - n_refused, n_refused);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge-random/one-side", test_one_side);
  g_test_add_func ("/merge-random/disjoint", test_disjoint);
  g_test_add_func ("/merge-random/choices", test_choices);
  return g_test_run ();
}
