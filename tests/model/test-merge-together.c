/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What only a look at more than one object finds: what one side removed and the other needs, and
 * what does not hold together. */

#include "merge-runner.h"
#include "spann-fixture.h"
#include "spann-merge.h"
#include "spann-path.h"
#include "spann-sample.h"

static void
remove_a (SpannEdit *edit)
{
  spann_edit_set (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_ECOSYSTEMS,
                  spann_value_none ());
  spann_edit_remove (edit, "ecosystems/a");
}

static void
add_inside_b (SpannEdit *edit)
{
  spann_edit_append (edit, "ecosystems/b", SPANN_ECOSYSTEM_ACTORS, sample_actor ("z", "Z"));
}

static void
remove_x (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/a/bridges/br", SPANN_BRIDGE_FROM_ACTOR, spann_value_none ());
  spann_edit_remove (edit, "ecosystems/a/actors/x");
}

static void
add_bridge_from_x (SpannEdit *edit)
{
  spann_edit_append (edit, "ecosystems/a", SPANN_ECOSYSTEM_BRIDGES, sample_bridge ("new", "x"));
}

static void
remove_x_and_bridge (SpannEdit *edit)
{
  spann_edit_remove (edit, "ecosystems/a/bridges/br");
  spann_edit_remove (edit, "ecosystems/a/actors/x");
}

static void
use_bridge (SpannEdit *edit)
{
  SpannObject *use =
      spann_object_with (sample_use ("u", 10), SPANN_USE_BRIDGE, spann_value_string ("br"));

  spann_edit_append (edit, "ecosystems/a/periods/p", SPANN_PERIOD_USES, use);
}

static void
remove_meeting (SpannEdit *edit)
{
  spann_edit_remove (edit, "meetings/meeting-m");
}

static void
decide_period (SpannEdit *edit)
{
  merge_set_string (edit, "ecosystems/a/periods/p", SPANN_PERIOD_MATTER, "m");
}

/* A meeting with matters of the same ids. */
static void
repeat_meeting (SpannEdit *edit)
{
  const SpannObject *first = spann_path_resolve (spann_edit_get_root (edit), "meetings/meeting-m");
  SpannObject *second = spann_object_new (spann_object_get_noun (first), "again");

  second =
      spann_object_with (second, SPANN_MEETING_DATE,
                         spann_value_copy (spann_object_get_value (first, SPANN_MEETING_DATE)));
  second =
      spann_object_with (second, SPANN_MEETING_MATTERS,
                         spann_value_copy (spann_object_get_value (first, SPANN_MEETING_MATTERS)));
  spann_edit_append (edit, "", SPANN_PORTFOLIO_MEETINGS, second);
}

static void
remove_gap_4 (SpannEdit *edit)
{
  spann_edit_remove (edit, "strategies/strategy-1/gaps/gap-4");
}

static void
score_gap_4 (SpannEdit *edit)
{
  spann_edit_set_in_map (edit, "ecosystems/a/evaluations/first", SPANN_EVALUATION_SCORES, "gap-4",
                         SPANN_GAP_ASSESSMENT_SCORE, spann_value_score (spann_score_new (4)));
}

static void
bridge_gap_4 (SpannEdit *edit)
{
  merge_set_string (edit, "ecosystems/a/bridges/br", SPANN_BRIDGE_GAP, "gap-4");
}

static void
add_use (SpannEdit *edit)
{
  spann_edit_append (edit, "ecosystems/a/periods/p", SPANN_PERIOD_USES, sample_use ("u", 200));
}

static void
add_other_use (SpannEdit *edit)
{
  spann_edit_append (edit, "ecosystems/a/periods/p", SPANN_PERIOD_USES, sample_use ("v", 200));
}

static void
grant_less (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/a/periods/p/granted/2025", SPANN_GRANT_AMOUNT,
                  spann_value_integer (0));
  spann_edit_set (edit, "ecosystems/a/periods/p/granted/2026", SPANN_GRANT_AMOUNT,
                  spann_value_integer (0));
}

static void
add_version (SpannEdit *edit, const char *key, int version)
{
  const SpannObject *first =
      spann_path_resolve (spann_edit_get_root (edit), "strategies/strategy-1");
  SpannObject *second = spann_object_new (spann_object_get_noun (first), key);

  for (guint row = 0; row < spann_object_get_noun (first)->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (spann_object_get_noun (first), row);

    second =
        spann_object_with (second, field, spann_value_copy (spann_object_get_value (first, field)));
  }
  second = spann_object_with (second, SPANN_STRATEGY_VERSION, spann_value_integer (version));
  spann_edit_append (edit, "", SPANN_PORTFOLIO_STRATEGIES, second);
}

static void
add_version_2 (SpannEdit *edit)
{
  add_version (edit, "mine", 2);
}

static void
add_other_version_2 (SpannEdit *edit)
{
  add_version (edit, "theirs", 2);
}

static void
add_version_3 (SpannEdit *edit)
{
  add_version (edit, "a-third", 3);
}

static void
shorten_scale (SpannEdit *edit)
{
  spann_edit_remove (edit, "strategies/strategy-1/gapScale/levels/level-4");
}

static void
score_highest (SpannEdit *edit)
{
  spann_edit_set (edit, "ecosystems/a/evaluations/first/scores/gap-1", SPANN_GAP_ASSESSMENT_SCORE,
                  spann_value_score (spann_score_new (8)));
}

static void
remove_effect_scale (SpannEdit *edit)
{
  spann_edit_remove (edit, "strategies/strategy-1/effectAreas/effect-1");
  spann_edit_remove (edit, "strategies/strategy-1/effectAreas/effect-2");
  spann_edit_remove (edit, "strategies/strategy-1/effectScale");
}

static void
change_effect_scale (SpannEdit *edit)
{
  merge_set_text (edit, "strategies/strategy-1/effectScale", SPANN_SCALE_LOW_END, "lågt", "low");
}

static const MergeCase cases[] = {
    {"removed-and-left-alone", merge_remove_b, merge_rename_a, "",
     "ecosystems/b {b}>- after a\n"
     "ecosystems/a name A>Ett\n",
     NULL},
    {"removed-by-both", merge_remove_b, merge_remove_b, "", "ecosystems/b {b}>- after a\n", NULL},
    {"removed-and-changed", merge_remove_b, merge_rename_b, "removed ecosystems/b {b}: -|{b} >\n",
     "ecosystems/b name B>Bä\n", "ecosystems/b {b}>- after a\n"},
    {"changed-and-removed", merge_rename_b, merge_remove_b, "removed ecosystems/b {b}: {b}|- <\n",
     "ecosystems/b name B>Bä\n", "ecosystems/b {b}>- after a\n"},
    {"removed-and-added-to", merge_remove_b, add_inside_b, "removed ecosystems/b {b}: -|{b} >\n",
     "ecosystems/b/actors/z ->{z}\n", "ecosystems/b {b}>- after a\n"},
    {"only-child-removed-and-changed", remove_effect_scale, change_effect_scale,
     "removed strategies/strategy-1/effectScale {}: -|{} >\n",
     "strategies/strategy-1/effectAreas/effect-1 {effect-1}>-\n"
     "strategies/strategy-1/effectAreas/effect-2 {effect-2}>-\n"
     "strategies/strategy-1/effectScale lowEnd stort gap/wide gap>lågt/low\n",
     "strategies/strategy-1/effectAreas/effect-1 {effect-1}>-\n"
     "strategies/strategy-1/effectAreas/effect-2 {effect-2}>-\n"
     "strategies/strategy-1/effectScale {}>-\n"},
    {"removed-and-referred-to", remove_x, add_bridge_from_x,
     "removed ecosystems/a/actors/x {x}: -|{x} >\n",
     "ecosystems/a/bridges/br fromActor x>-\n"
     "ecosystems/a/bridges/new ->{new} after br\n",
     "ecosystems/a/actors/x {x}>-\n"
     "ecosystems/a/bridges/br fromActor x>-\n"
     "ecosystems/a/bridges/new ->{new} after br\n"},
    {"removed-and-in-a-set", merge_remove_b, merge_concern_b, "removed ecosystems/b {b}: -|{b} >\n",
     "meetings/meeting-m/matters/m ecosystems a>a b\n", "ecosystems/b {b}>- after a\n"},
    {"removed-reference-and-all", remove_a, decide_period, "removed ecosystems/a {a}: -|{a} >\n",
     "ecosystems/a/periods/p matter ->m\n"
     "meetings/meeting-m/matters/m ecosystems a>-\n",
     "ecosystems/a {a}>-\n"
     "meetings/meeting-m/matters/m ecosystems a>-\n"},
    {"removed-above-what-is-referred-to", remove_meeting, decide_period,
     "removed meetings/meeting-m {meeting-m}: -|{meeting-m} >\n",
     "ecosystems/a/periods/p matter ->m\n", "meetings/meeting-m {meeting-m}>-\n"},
    {"removed-with-what-that-refers-to", remove_x_and_bridge, use_bridge,
     "removed ecosystems/a/actors/x {x}: -|{x} >\n"
     "removed ecosystems/a/bridges/br {br}: -|{br} >\n",
     "ecosystems/a/periods/p/uses/u ->{u}\n",
     "ecosystems/a/actors/x {x}>-\n"
     "ecosystems/a/bridges/br {br}>-\n"
     "ecosystems/a/periods/p/uses/u ->{u}\n"},
    {"removed-and-a-key", remove_gap_4, score_gap_4,
     "removed strategies/strategy-1/gaps/gap-4 {gap-4}: -|{gap-4} >\n",
     "ecosystems/a/evaluations/first/scores/gap-4 ->{gap-4} after gap-3\n",
     "strategies/strategy-1/gaps/gap-4 {gap-4}>- after gap-3\n"},
    {"removed-and-required", remove_gap_4, bridge_gap_4,
     "removed strategies/strategy-1/gaps/gap-4 {gap-4}: -|{gap-4} >\n",
     "ecosystems/a/bridges/br gap gap-1>gap-4\n",
     "strategies/strategy-1/gaps/gap-4 {gap-4}>- after gap-3\n"},
    {"uses-together", add_use, add_other_use,
     "together ecosystems/a/periods/p uses -: [1]|[1] < "
     "(the uses come to 400 SEK, more than the 300 SEK granted)\n",
     "ecosystems/a/periods/p/uses/u ->{u}\n", "ecosystems/a/periods/p/uses/v ->{v}\n"},
    {"use-and-grant-together", add_use, grant_less,
     "together ecosystems/a/periods/p {p}: {p}|{p} < "
     "(the uses come to 200 SEK, more than the 100 SEK granted)\n",
     "ecosystems/a/periods/p/uses/u ->{u}\n",
     "ecosystems/a/periods/p/granted/2025 amount 100>0\n"
     "ecosystems/a/periods/p/granted/2026 amount 100>0\n"},
    {"versions-together", add_version_2, add_other_version_2,
     "together . strategies [1]: [2]|[2] < "
     "(the strategy's version 2 stands after version 2)\n",
     "strategies/mine ->{mine} after strategy-1\n",
     "strategies/theirs ->{theirs} after strategy-1\n"},
    {"versions-in-order", add_version_2, add_version_3, "",
     "strategies/mine ->{mine} after strategy-1\n"
     "strategies/a-third ->{a-third} after mine\n",
     NULL},
    {"matters-and-reference-together", repeat_meeting, decide_period,
     "together ecosystems/a/periods/p {p}: {p}|{p} < (there is more than one \"m\" among the "
     "matters; give each an id of its own)\n",
     "meetings/again ->{again} after meeting-m\n",
     "A: there is more than one \"m\" among the matters; give each an id of its own "
     "(ecosystems[0].periods[0].matter)\n"},
    {"scale-and-score-together", shorten_scale, score_highest,
     "together ecosystems/a/evaluations/first/scores/gap-1 {gap-1}: {gap-1}|{gap-1} < (4 is not on "
     "the scale from 0 to 3)\n",
     "strategies/strategy-1/gapScale/levels/level-4 {level-4}>- after level-3\n",
     "A, evaluation of 2022-05-01, The gap 1: 4 is not on the scale from 0 to 3 "
     "(ecosystems[0].evaluations[0].scores.gap-1.score)\n"},
};

/* Rather than asking for each of many scores on a scale that became shorter, which portfolio to
 * keep. What was done to both stays told. */
static void
test_whole (void)
{
  static const char *const own[] = {"m", "2026-02-01T00:00:00Z", NULL};
  static const char *const others[] = {"t", "2026-02-02T00:00:00Z", NULL};
  static const int scores[] = {8, 8, 8, 8};
  g_autoptr (SpannObject) base = sample_portfolio ();
  g_autoptr (SpannObject) shortened = merge_make_after (base, shorten_scale);
  g_autoptr (SpannObject) mine = merge_log_for (shortened, own);
  g_autoptr (SpannObject) theirs = merge_log_for (base, others);
  g_autoptr (SpannMerge) merge = NULL;

  for (guint i = 0; i < 40; i++) {
    g_autofree char *key = g_strdup_printf ("n%u", i);
    SpannObject *ecosystem =
        fixture_add_evaluation (fixture_ecosystem (key, key), "e", "2026-01-01",
                                SPANN_EVALUATION_KIND_BASELINE, scores, G_N_ELEMENTS (scores));

    theirs = fixture_add_ecosystem (g_steal_pointer (&theirs), ecosystem);
  }
  merge = spann_merge_new (base, mine, theirs, NULL);
  g_assert_cmpuint (spann_merge_get_conflicts (merge)->len, ==, 1);
  for (SpannSide side = SPANN_SIDE_MINE; side <= SPANN_SIDE_THEIRS; side++) {
    const SpannConflict *conflict = spann_merge_get_conflicts (merge)->pdata[0];
    g_autoptr (SpannObject) root = NULL;

    g_assert_cmpint (conflict->kind, ==, SPANN_CONFLICT_TOGETHER);
    g_assert_cmpstr (conflict->path, ==, "");
    spann_merge_choose (merge, 0, side);
    root = spann_merge_make_root (merge, NULL);
    merge_check_root (root);
    g_assert_cmpuint (spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS), ==,
                      side == SPANN_SIDE_MINE ? 3 : 43);
    g_assert_cmpuint (spann_object_get_n_items (root, SPANN_PORTFOLIO_LOG), ==, 4);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  merge_add_cases (cases, G_N_ELEMENTS (cases));
  g_test_add_func ("/merge/whole", test_whole);
  return g_test_run ();
}
