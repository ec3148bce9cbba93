/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Three portfolios in one input, with FUZZ_SEPARATOR between them: what all have been made of, mine
 * and theirs. Where all three hold, the merge of the first choices holds, is lasting, and asks
 * nothing where one side changed nothing; other choices are refused or hold. What lies between two
 * of them takes one to the other. */

#include "spann-check.h"
#include "spann-diff.h"
#include "spann-fields.h"
#include "spann-fuzz.h"
#include "spann-merge.h"

/* Without the log, which no difference tells of. */
static SpannObject *
strip_log (const SpannObject *root)
{
  return spann_object_with (spann_object_ref ((SpannObject *)root), SPANN_PORTFOLIO_LOG,
                            spann_value_none ());
}

static void
assert_diff (SpannObject *before, SpannObject *after)
{
  g_autoptr (SpannObject) from = strip_log (before);
  g_autoptr (SpannObject) to = strip_log (after);
  g_autoptr (GPtrArray) changes = spann_diff (from, to);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) reached = spann_change_apply_all (from, changes, &error);

  g_assert_no_error (error);
  g_assert_true (spann_object_equal (reached, to));
}

/* Each conflict once decided otherwise than at first. */
static void
choose_otherwise (SpannMerge *merge)
{
  const GPtrArray *conflicts = spann_merge_get_conflicts (merge);

  for (guint i = 0; i < conflicts->len; i++) {
    const SpannConflict *conflict = conflicts->pdata[i];
    SpannSide first = conflict->side;
    g_autoptr (GError) error = NULL;
    g_autoptr (SpannObject) root = NULL;

    spann_merge_choose (merge, i, first == SPANN_SIDE_MINE ? SPANN_SIDE_THEIRS : SPANN_SIDE_MINE);
    root = spann_merge_make_root (merge, &error);
    g_assert_true ((root == NULL) == (error != NULL));
    if (root != NULL)
      g_assert_true (spann_check_root (root, NULL));
    spann_merge_choose (merge, i, first);
  }
}

static void
assert_merges (SpannObject *base, SpannObject *mine, SpannObject *theirs)
{
  g_autoptr (SpannMerge) merge = spann_merge_new (base, mine, theirs, NULL);
  g_autoptr (SpannMerge) swapped = spann_merge_new (base, theirs, mine, NULL);
  g_autoptr (SpannMerge) alone = spann_merge_new (base, mine, base, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = spann_merge_make_root (merge, &error);

  g_assert_no_error (error);
  g_assert_true (spann_check_root (root, &error));
  fuzz_assert_lasting (root);
  /* How many may differ: what of both is kept at first differs, and so what else does not hold. */
  g_assert_true ((spann_merge_get_conflicts (merge)->len > 0) ==
                 (spann_merge_get_conflicts (swapped)->len > 0));
  g_assert_cmpuint (spann_merge_get_conflicts (alone)->len, ==, 0);
  choose_otherwise (merge);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GPtrArray) parts = fuzz_cut (data, size);
  g_autoptr (SpannObject) base = NULL;
  g_autoptr (SpannObject) mine = NULL;
  g_autoptr (SpannObject) theirs = NULL;

  if (parts->len != 3)
    return 0;
  base = fuzz_read_portfolio (parts->pdata[0]);
  mine = base == NULL ? NULL : fuzz_read_portfolio (parts->pdata[1]);
  theirs = mine == NULL ? NULL : fuzz_read_portfolio (parts->pdata[2]);
  if (theirs == NULL)
    return 0;
  assert_diff (base, mine);
  assert_diff (mine, theirs);
  assert_merges (base, mine, theirs);
  return 0;
}
