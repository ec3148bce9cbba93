/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "merge-runner.h"

#include "spann-check.h"
#include "spann-describe.h"
#include "spann-diff.h"
#include "spann-fixture.h"
#include "spann-merge.h"
#include "spann-sample.h"

void
merge_do_nothing (SpannEdit *edit)
{
}

void
merge_set_string (SpannEdit *edit, const char *path, SpannFieldId field, const char *string)
{
  spann_edit_set (edit, path, field, spann_value_string (string));
}

void
merge_set_text (SpannEdit *edit, const char *path, SpannFieldId field, const char *sv,
                const char *en)
{
  spann_edit_set (edit, path, field, spann_value_text (fixture_text (sv, en)));
}

void
merge_rename_a (SpannEdit *edit)
{
  merge_set_string (edit, "ecosystems/a", SPANN_ECOSYSTEM_NAME, "Ett");
}

void
merge_rename_b (SpannEdit *edit)
{
  merge_set_string (edit, "ecosystems/b", SPANN_ECOSYSTEM_NAME, "Bä");
}

void
merge_remove_b (SpannEdit *edit)
{
  spann_edit_remove (edit, "ecosystems/b");
}

void
merge_concern_b (SpannEdit *edit)
{
  static const char *const keys[] = {"a", "b", NULL};

  spann_edit_set (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_ECOSYSTEMS,
                  spann_value_strings (keys));
}

SpannObject *
merge_make_after (SpannObject *base, MergeDoing doing)
{
  g_autoptr (SpannEdit) edit = spann_edit_new (base);

  doing (edit);
  return spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
}

void
merge_check_root (const SpannObject *root)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_check_root (root, &error));
  g_assert_no_error (error);
}

SpannObject *
merge_log_for (SpannObject *base, const char *const *entries)
{
  SpannObject *root = spann_object_ref (base);

  for (guint i = 0; entries[i] != NULL; i += 2)
    root = spann_object_append_item (root, SPANN_PORTFOLIO_LOG,
                                     sample_log_entry (entries[i], entries[i + 1]));
  return root;
}

static char *
describe_result (const SpannMerge *merge, SpannObject *base)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = spann_merge_make_root (merge, &error);
  g_autoptr (GPtrArray) changes = NULL;

  if (root == NULL)
    return g_strdup_printf ("%s\n", error->message);
  merge_check_root (root);
  changes = spann_diff (base, root);
  return describe_changes (changes);
}

static void
run_case (gconstpointer data)
{
  const MergeCase *test = data;
  g_autoptr (SpannObject) base = sample_portfolio ();
  g_autoptr (SpannObject) mine = merge_make_after (base, test->mine);
  g_autoptr (SpannObject) theirs = merge_make_after (base, test->theirs);
  g_autoptr (SpannMerge) merge = spann_merge_new (base, mine, theirs, NULL);
  const GPtrArray *conflicts = spann_merge_get_conflicts (merge);
  g_autofree char *text = describe_conflicts (conflicts);
  g_autofree char *result = describe_result (merge, base);

  merge_check_root (base);
  merge_check_root (mine);
  merge_check_root (theirs);
  g_assert_cmpstr (text, ==, test->conflicts);
  g_assert_cmpstr (result, ==, test->result);
  for (guint i = 0; i < conflicts->len; i++) {
    const SpannConflict *conflict = conflicts->pdata[i];

    spann_merge_choose (merge, i,
                        conflict->side == SPANN_SIDE_MINE ? SPANN_SIDE_THEIRS : SPANN_SIDE_MINE);
  }
  g_free (result);
  result = describe_result (merge, base);
  g_assert_cmpstr (result, ==, test->other == NULL ? test->result : test->other);
}

void
merge_add_cases (const MergeCase *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++) {
    g_autofree char *path = g_strdup_printf ("/merge/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], run_case);
  }
}
