/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two planners take the same file home. Each adds an ecosystem, an evaluation and a reason, and
 * saves: the merge has all of it, and asks nothing. */

#include "spann-check.h"
#include "spann-encoder.h"
#include "spann-fields.h"
#include "spann-fixture.h"
#include "spann-merge.h"
#include "spann-path.h"
#include "spann-store.h"

/**
 * Planner:
 * @name: who, as the change log says it
 * @hour: when
 * @gap: whose score of the last evaluation of the first ecosystem gets a reason
 */
typedef struct {
  const char *name;
  gint64 hour;
  const char *gap;
} Planner;

static const Planner anna = {"Anna", 9, "research"};
static const Planner bengt = {"Bengt", 10, "capital"};

/* The example as a planner reads it: no memory in common with another's. */
static SpannObject *
load (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), "examples", "norrbotten.spann", NULL);
  g_autoptr (GError) error = NULL;
  SpannObject *root = spann_store_load (path, &error);

  g_assert_no_error (error);
  return root;
}

/* The ecosystem that both work on; the key of its last evaluation. Borrowed. */
static const SpannObject *
get_ecosystem (const SpannObject *root)
{
  return spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, 0);
}

static const char *
get_last_evaluation (const SpannObject *root)
{
  const SpannObject *ecosystem = get_ecosystem (root);
  guint n_evaluations = spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS);

  return spann_object_get_key (
      spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, n_evaluations - 1));
}

static void
add_ecosystem (SpannEdit *edit, const Planner *planner)
{
  SpannObject *ecosystem = spann_object_new (spann_noun_get (SPANN_NOUN_ECOSYSTEM), planner->name);

  ecosystem =
      spann_object_with (ecosystem, SPANN_ECOSYSTEM_NAME, spann_value_string (planner->name));
  spann_edit_append (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
}

static void
add_evaluation (SpannEdit *edit, const Planner *planner)
{
  const SpannObject *ecosystem = get_ecosystem (spann_edit_get_root (edit));
  g_autofree char *parent =
      spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, spann_object_get_key (ecosystem));
  SpannObject *evaluation =
      spann_object_new (spann_noun_get (SPANN_NOUN_EVALUATION), planner->name);

  evaluation = spann_object_with (evaluation, SPANN_EVALUATION_DATE,
                                  spann_value_date (spann_date_new (2026, 11, 2)));
  evaluation =
      spann_object_with (evaluation, SPANN_EVALUATION_KIND, spann_value_string ("follow-up"));
  evaluation =
      spann_object_with (evaluation, SPANN_EVALUATION_ASSESSOR, spann_value_string ("region"));
  evaluation =
      spann_object_with (evaluation, SPANN_EVALUATION_STRATEGY_VERSION, spann_value_integer (1));
  spann_edit_append (edit, parent, SPANN_ECOSYSTEM_EVALUATIONS, evaluation);
}

/* Path of the score that the planner gives a reason. (transfer full) */
static char *
get_score_path (const SpannObject *base, const Planner *planner)
{
  return g_strdup_printf ("ecosystems/%s/evaluations/%s/scores/%s",
                          spann_object_get_key (get_ecosystem (base)), get_last_evaluation (base),
                          planner->gap);
}

static void
commit (SpannPortfolio *portfolio, SpannEdit *edit, const char *label)
{
  g_autoptr (GError) error = NULL;

  spann_portfolio_commit (portfolio, edit, label, NULL, &error);
  g_assert_no_error (error);
}

/* What the planner's file holds after the work: three edits, each with its entry in the log. */
static SpannObject *
work (const Planner *planner)
{
  g_autoptr (SpannObject) base = load ();
  g_autofree char *score = get_score_path (base, planner);
  gint64 now = (G_GINT64_CONSTANT (1795435200) + planner->hour * 3600) * G_USEC_PER_SEC;
  guint counter = 0;
  SpannContext context = fixture_context (&now, &counter);
  g_autoptr (SpannPortfolio) portfolio = NULL;
  SpannEdit *edit;

  context.ids = spann_id_source_random ();
  context.user = planner->name;
  portfolio = spann_portfolio_new (base, &context);
  edit = spann_edit_new (base);
  add_ecosystem (edit, planner);
  commit (portfolio, edit, "ecosystem");
  edit = spann_edit_new (spann_portfolio_get_root (portfolio));
  add_evaluation (edit, planner);
  commit (portfolio, edit, "evaluation");
  edit = spann_edit_new (spann_portfolio_get_root (portfolio));
  spann_edit_set (edit, score, SPANN_GAP_ASSESSMENT_REASON,
                  spann_value_text (spann_text_new ("sv", planner->name, NULL)));
  commit (portfolio, edit, "reason");
  return spann_portfolio_dup_root_for_saving (portfolio);
}

static void
assert_has_work (const SpannObject *root, const SpannObject *base, const Planner *planner)
{
  g_autofree char *path = get_score_path (base, planner);
  const SpannObject *score = spann_path_resolve (root, path);
  guint n_entries = 0;

  g_assert_nonnull (spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, planner->name));
  g_assert_nonnull (
      spann_object_find_item (get_ecosystem (root), SPANN_ECOSYSTEM_EVALUATIONS, planner->name));
  g_assert_cmpstr (spann_object_get_words (score, SPANN_GAP_ASSESSMENT_REASON, "sv"), ==,
                   planner->name);
  for (guint i = 0; i < spann_object_get_n_items (root, SPANN_PORTFOLIO_LOG); i++) {
    const SpannObject *entry = spann_object_get_item (root, SPANN_PORTFOLIO_LOG, i);

    n_entries +=
        g_strcmp0 (spann_object_get_string (entry, SPANN_LOG_ENTRY_USER), planner->name) == 0;
  }
  g_assert_cmpuint (n_entries, ==, 3);
}

/* (transfer full) */
static SpannObject *
merge (SpannObject *base, SpannObject *mine, SpannObject *theirs)
{
  g_autoptr (SpannMerge) merge = spann_merge_new (base, mine, theirs, NULL);
  g_autoptr (GError) error = NULL;
  SpannObject *root = spann_merge_make_root (merge, &error);

  g_assert_cmpuint (spann_merge_get_conflicts (merge)->len, ==, 0);
  g_assert_no_error (error);
  return root;
}

static void
test_two_planners (void)
{
  g_autoptr (SpannObject) base = load ();
  g_autoptr (SpannObject) mine = work (&anna);
  g_autoptr (SpannObject) theirs = work (&bengt);
  g_autoptr (SpannObject) root = merge (base, mine, theirs);
  g_autoptr (SpannObject) swapped = merge (base, theirs, mine);
  g_autoptr (GBytes) bytes = spann_encoder_encode (root);
  g_autoptr (GBytes) swapped_bytes = spann_encoder_encode (swapped);

  assert_has_work (root, base, &anna);
  assert_has_work (root, base, &bengt);
  /* Whoever merges writes the same file. */
  g_assert_true (g_bytes_equal (bytes, swapped_bytes));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/two-planners/no-question", test_two_planners);
  return g_test_run ();
}
