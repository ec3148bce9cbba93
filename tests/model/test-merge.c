/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge.h"

#include "spann-check.h"
#include "spann-describe.h"
#include "spann-diff.h"
#include "spann-edit.h"
#include "spann-fixture.h"
#include "spann-path.h"
#include "spann-sample.h"

/* What one person does to the sample. */
typedef void (*Doing) (SpannEdit *edit);

static void
do_nothing (SpannEdit *edit)
{
}

static void
set_string (SpannEdit *edit, const char *path, SpannFieldId field, const char *string)
{
  spann_edit_set (edit, path, field, spann_value_string (string));
}

static void
set_text (SpannEdit *edit, const char *path, SpannFieldId field, const char *sv, const char *en)
{
  spann_edit_set (edit, path, field, spann_value_text (fixture_text (sv, en)));
}

static void
rename_a (SpannEdit *edit)
{
  set_string (edit, "ecosystems/a", SPANN_ECOSYSTEM_NAME, "Ett");
}

static void
rename_a_otherwise (SpannEdit *edit)
{
  set_string (edit, "ecosystems/a", SPANN_ECOSYSTEM_NAME, "Två");
}

static void
name_organisation (SpannEdit *edit)
{
  set_string (edit, "ecosystems/a", SPANN_ECOSYSTEM_ORGANISATION, "Föreningen");
}

static void
translate_matter (SpannEdit *edit)
{
  set_text (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_TITLE, "m", "grant");
}

static void
retitle_matter (SpannEdit *edit)
{
  set_text (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_TITLE, "bidrag", "m");
}

static void
retitle_matter_otherwise (SpannEdit *edit)
{
  set_text (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_TITLE, "stöd", "support");
}

static void
retitle_matter_in_english (SpannEdit *edit)
{
  spann_edit_set (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_TITLE,
                  spann_value_text (spann_text_new ("en", "grant", NULL)));
}

static void
concern_b (SpannEdit *edit)
{
  static const char *const keys[] = {"a", "b", NULL};

  spann_edit_set (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_ECOSYSTEMS,
                  spann_value_strings (keys));
}

static void
concern_only_c (SpannEdit *edit)
{
  static const char *const keys[] = {"c", NULL};

  spann_edit_set (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_ECOSYSTEMS,
                  spann_value_strings (keys));
}

static void
add_n (SpannEdit *edit)
{
  spann_edit_add (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("n", "N"), "a");
}

static void
add_o_and_l (SpannEdit *edit)
{
  spann_edit_add (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("o", "O"), "a");
  spann_edit_add (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("l", "L"), "o");
}

static void
append_n (SpannEdit *edit)
{
  spann_edit_append (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, fixture_ecosystem ("n", "Annat"));
}

static void
remove_b (SpannEdit *edit)
{
  spann_edit_remove (edit, "ecosystems/b");
}

static void
remove_a (SpannEdit *edit)
{
  spann_edit_set (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_ECOSYSTEMS,
                  spann_value_none ());
  spann_edit_remove (edit, "ecosystems/a");
}

static void
rename_b (SpannEdit *edit)
{
  set_string (edit, "ecosystems/b", SPANN_ECOSYSTEM_NAME, "Bä");
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
  set_string (edit, "ecosystems/a/periods/p", SPANN_PERIOD_MATTER, "m");
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
  set_string (edit, "ecosystems/a/bridges/br", SPANN_BRIDGE_GAP, "gap-4");
}

/* @order: the keys of the ecosystems. */
static void
order_ecosystems (SpannEdit *edit, const char *order)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new ();
  g_auto (GStrv) keys = g_strsplit (order, " ", -1);
  SpannChange change = {.path = (char *)"", .field = SPANN_PORTFOLIO_ECOSYSTEMS};

  change.after = spann_value_strings ((const char *const *)keys);
  g_ptr_array_add (changes, &change);
  g_assert_true (spann_edit_apply (edit, changes, NULL));
  spann_value_clear (&change.after);
}

static void
put_c_first (SpannEdit *edit)
{
  order_ecosystems (edit, "c a b");
}

static void
put_b_first (SpannEdit *edit)
{
  order_ecosystems (edit, "b a c");
}

static void
put_c_first_without_b (SpannEdit *edit)
{
  remove_b (edit);
  order_ecosystems (edit, "c a");
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
set_member (SpannEdit *edit, const char *name, const char *json)
{
  GPtrArray *members = spann_unknown_list_new ();

  g_ptr_array_add (members, spann_unknown_new (name, NULL, json));
  spann_edit_set (edit, "ecosystems/b", SPANN_FIELD_UNKNOWN, spann_value_members (members));
}

static void
colour_red (SpannEdit *edit)
{
  set_member (edit, "colour", "\"red\"");
}

static void
colour_blue (SpannEdit *edit)
{
  set_member (edit, "colour", "\"blue\"");
}

static void
size_up (SpannEdit *edit)
{
  set_member (edit, "size", "2");
}

static void
send_papers (SpannEdit *edit, const char *file)
{
  SpannObject *papers = spann_object_new (spann_noun_get (SPANN_NOUN_PAPERS), NULL);

  papers =
      spann_object_with (papers, SPANN_PAPERS_SENT, spann_value_date (spann_date_new (2026, 1, 2)));
  papers = spann_object_with (papers, SPANN_PAPERS_FILE, spann_value_string (file));
  spann_edit_set (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_PAPERS,
                  spann_value_object (papers));
}

static void
send_papers_in_pdf (SpannEdit *edit)
{
  send_papers (edit, "m.pdf");
}

static void
send_papers_in_odt (SpannEdit *edit)
{
  send_papers (edit, "m.odt");
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
  set_text (edit, "strategies/strategy-1/effectScale", SPANN_SCALE_LOW_END, "lågt", "low");
}

static void
rename_much (SpannEdit *edit)
{
  set_string (edit, "", SPANN_PORTFOLIO_UNIT, "Enheten");
  set_string (edit, "meetings/meeting-m", SPANN_MEETING_BODY, "nämnden");
  rename_b (edit);
  rename_a (edit);
}

static void
rename_much_otherwise (SpannEdit *edit)
{
  rename_a_otherwise (edit);
  set_string (edit, "ecosystems/b", SPANN_ECOSYSTEM_NAME, "Be");
  set_string (edit, "meetings/meeting-m", SPANN_MEETING_BODY, "utskottet");
  set_string (edit, "", SPANN_PORTFOLIO_UNIT, "Avdelningen");
}

/* (transfer full) */
static SpannObject *
make_after (SpannObject *base, Doing doing)
{
  g_autoptr (SpannEdit) edit = spann_edit_new (base);

  doing (edit);
  return spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
}

static void
check_root (const SpannObject *root)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_check_root (root, &error));
  g_assert_no_error (error);
}

typedef struct {
  const char *name;
  Doing mine;
  Doing theirs;
  const char *conflicts; /* as describe_conflicts() tells them */
  const char *result;    /* what the merge changed of the base, as describe_changes() tells it */
  const char *other;     /* (nullable): the same with the other side of every conflict */
} Case;

static char *
describe_result (const SpannMerge *merge, SpannObject *base)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = spann_merge_make_root (merge, &error);
  g_autoptr (GPtrArray) changes = NULL;

  if (root == NULL)
    return g_strdup_printf ("%s\n", error->message);
  check_root (root);
  changes = spann_diff (base, root);
  return describe_changes (changes);
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (SpannObject) base = sample_portfolio ();
  g_autoptr (SpannObject) mine = make_after (base, test->mine);
  g_autoptr (SpannObject) theirs = make_after (base, test->theirs);
  g_autoptr (SpannMerge) merge = spann_merge_new (base, mine, theirs);
  const GPtrArray *conflicts = spann_merge_get_conflicts (merge);
  g_autofree char *text = describe_conflicts (conflicts);
  g_autofree char *result = describe_result (merge, base);

  check_root (base);
  check_root (mine);
  check_root (theirs);
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

static const Case cases[] = {
    {"nothing", do_nothing, do_nothing, "", "", NULL},
    {"mine-alone", rename_a, do_nothing, "", "ecosystems/a name A>Ett\n", NULL},
    {"theirs-alone", do_nothing, rename_a, "", "ecosystems/a name A>Ett\n", NULL},
    {"same-edit", rename_a, rename_a, "", "ecosystems/a name A>Ett\n", NULL},
    {"field", rename_a, rename_a_otherwise, "field ecosystems/a name A: Ett|Två <\n",
     "ecosystems/a name A>Ett\n", "ecosystems/a name A>Två\n"},
    {"different-fields", rename_a, name_organisation, "",
     "ecosystems/a name A>Ett\necosystems/a organisation ->Föreningen\n", NULL},
    {"in-order", rename_much, rename_much_otherwise,
     "field . unit -: Enheten|Avdelningen <\n"
     "field ecosystems/a name A: Ett|Två <\n"
     "field ecosystems/b name B: Bä|Be <\n"
     "field meetings/meeting-m body -: nämnden|utskottet <\n",
     ". unit ->Enheten\n"
     "ecosystems/a name A>Ett\n"
     "ecosystems/b name B>Bä\n"
     "meetings/meeting-m body ->nämnden\n",
     ". unit ->Avdelningen\n"
     "ecosystems/a name A>Två\n"
     "ecosystems/b name B>Be\n"
     "meetings/meeting-m body ->utskottet\n"},
    {"two-languages", translate_matter, retitle_matter, "",
     "meetings/meeting-m/matters/m title m/m>bidrag/grant\n", NULL},
    {"one-language", retitle_matter, retitle_matter_otherwise,
     "field meetings/meeting-m/matters/m title m/m: bidrag/m|stöd/support <\n",
     "meetings/meeting-m/matters/m title m/m>bidrag/support\n",
     "meetings/meeting-m/matters/m title m/m>stöd/support\n"},
    {"other-language", retitle_matter, retitle_matter_in_english,
     "field meetings/meeting-m/matters/m title m/m: bidrag/m|/grant <\n",
     "meetings/meeting-m/matters/m title m/m>bidrag/m\n",
     "meetings/meeting-m/matters/m title m/m>/grant\n"},
    {"references", concern_b, concern_only_c, "", "meetings/meeting-m/matters/m ecosystems a>b c\n",
     NULL},
    {"both-add", add_n, add_o_and_l, "",
     "ecosystems/n ->{n} after a\n"
     "ecosystems/o ->{o} after n\n"
     "ecosystems/l ->{l} after o\n",
     NULL},
    {"both-add-the-other-way", add_o_and_l, add_n, "",
     "ecosystems/n ->{n} after a\n"
     "ecosystems/o ->{o} after n\n"
     "ecosystems/l ->{l} after o\n",
     NULL},
    {"both-add-one-id", add_n, append_n, "field ecosystems/n name -: N|Annat <\n",
     "ecosystems/n ->{n} after c\n", "ecosystems/n ->{n} after c\n"},
    {"both-send-papers", send_papers_in_pdf, send_papers_in_odt,
     "field meetings/meeting-m/matters/m/papers file -: m.pdf|m.odt <\n",
     "meetings/meeting-m/matters/m/papers ->{}\n", "meetings/meeting-m/matters/m/papers ->{}\n"},
    {"removed-and-left-alone", remove_b, rename_a, "",
     "ecosystems/b {b}>- after a\n"
     "ecosystems/a name A>Ett\n",
     NULL},
    {"removed-by-both", remove_b, remove_b, "", "ecosystems/b {b}>- after a\n", NULL},
    {"removed-and-changed", remove_b, rename_b, "removed ecosystems/b {b}: -|{b} >\n",
     "ecosystems/b name B>Bä\n", "ecosystems/b {b}>- after a\n"},
    {"changed-and-removed", rename_b, remove_b, "removed ecosystems/b {b}: {b}|- <\n",
     "ecosystems/b name B>Bä\n", "ecosystems/b {b}>- after a\n"},
    {"removed-and-added-to", remove_b, add_inside_b, "removed ecosystems/b {b}: -|{b} >\n",
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
    {"removed-and-in-a-set", remove_b, concern_b, "removed ecosystems/b {b}: -|{b} >\n",
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
    {"order", put_c_first, put_b_first, "order . ecosystems a b c: c a b|b a c <\n",
     ". ecosystems a b c>c a b\n", ". ecosystems a b c>b a c\n"},
    {"one-order", put_c_first, rename_b, "",
     ". ecosystems a b c>c a b\n"
     "ecosystems/b name B>Bä\n",
     NULL},
    {"same-order", put_c_first, put_c_first_without_b, "",
     "ecosystems/b {b}>- after a\n"
     ". ecosystems a c>c a\n",
     NULL},
    {"order-and-addition", put_c_first, append_n, "",
     ". ecosystems a b c>c a b\n"
     "ecosystems/n ->{n} after c\n",
     NULL},
    {"different-members", colour_red, size_up, "", "ecosystems/b * ->colour=\"red\" size=2\n",
     NULL},
    {"one-member", colour_red, colour_blue,
     "field ecosystems/b * -: colour=\"red\"|colour=\"blue\" <\n",
     "ecosystems/b * ->colour=\"red\"\n", "ecosystems/b * ->colour=\"blue\"\n"},
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
    {"scale-and-score-together", shorten_scale, score_highest,
     "together ecosystems/a/evaluations/first/scores/gap-1 {gap-1}: {gap-1}|{gap-1} < "
     "(ecosystems[0].evaluations[0].scores.gap-1.score: 4 is above 3)\n",
     "strategies/strategy-1/gapScale/levels/level-4 {level-4}>- after level-3\n",
     "ecosystems[0].evaluations[0].scores.gap-1.score: 4 is above 3\n"},
};

static SpannObject *
log_for (SpannObject *base, const char *const *entries)
{
  SpannObject *root = spann_object_ref (base);

  for (guint i = 0; entries[i] != NULL; i += 2)
    root = spann_object_append_item (root, SPANN_PORTFOLIO_LOG,
                                     sample_log_entry (entries[i], entries[i + 1]));
  return root;
}

/* Entries of both in order of time, those of one time as they stood, whoever merges. */
static void
test_log (void)
{
  static const char *const own[] = {"m1",   "2026-02-01T00:00:00Z", "m2", "2026-02-03T00:00:00Z",
                                    "same", "2026-02-03T00:00:00Z", NULL};
  static const char *const others[] = {"t1",   "2026-02-02T00:00:00Z", "t0", "2026-02-03T00:00:00Z",
                                       "same", "2026-02-03T00:00:00Z", "t2", "2026-02-04T00:00:00Z",
                                       NULL};
  static const char *const expected[] = {"log-1", "log-2", "m1", "t1", "m2", "t0", "same", "t2"};
  g_autoptr (SpannObject) base = sample_portfolio ();
  g_autoptr (SpannObject) mine = log_for (base, own);
  g_autoptr (SpannObject) theirs = log_for (base, others);

  for (guint turn = 0; turn < 2; turn++) {
    g_autoptr (SpannMerge) merge =
        turn == 0 ? spann_merge_new (base, mine, theirs) : spann_merge_new (base, theirs, mine);
    g_autoptr (SpannObject) root = spann_merge_make_root (merge, NULL);

    g_assert_cmpuint (spann_object_get_n_items (root, SPANN_PORTFOLIO_LOG), ==,
                      G_N_ELEMENTS (expected));
    for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
      g_assert_cmpstr (spann_object_get_key (spann_object_get_item (root, SPANN_PORTFOLIO_LOG, i)),
                       ==, expected[i]);
  }
}

/* Rather than asking for each of many scores on a scale that became shorter, which portfolio to
 * keep. What was done to both stays told. */
static void
test_whole (void)
{
  static const char *const own[] = {"m", "2026-02-01T00:00:00Z", NULL};
  static const char *const others[] = {"t", "2026-02-02T00:00:00Z", NULL};
  static const int scores[] = {8, 8, 8, 8};
  g_autoptr (SpannObject) base = sample_portfolio ();
  g_autoptr (SpannObject) shortened = make_after (base, shorten_scale);
  g_autoptr (SpannObject) mine = log_for (shortened, own);
  g_autoptr (SpannObject) theirs = log_for (base, others);
  g_autoptr (SpannMerge) merge = NULL;

  for (guint i = 0; i < 40; i++) {
    g_autofree char *key = g_strdup_printf ("n%u", i);
    SpannObject *ecosystem =
        fixture_add_evaluation (fixture_ecosystem (key, key), "e", "2026-01-01",
                                SPANN_EVALUATION_KIND_BASELINE, scores, G_N_ELEMENTS (scores));

    theirs = fixture_add_ecosystem (g_steal_pointer (&theirs), ecosystem);
  }
  merge = spann_merge_new (base, mine, theirs);
  g_assert_cmpuint (spann_merge_get_conflicts (merge)->len, ==, 1);
  for (SpannSide side = SPANN_SIDE_MINE; side <= SPANN_SIDE_THEIRS; side++) {
    const SpannConflict *conflict = spann_merge_get_conflicts (merge)->pdata[0];
    g_autoptr (SpannObject) root = NULL;

    g_assert_cmpint (conflict->kind, ==, SPANN_CONFLICT_TOGETHER);
    g_assert_cmpstr (conflict->path, ==, "");
    spann_merge_choose (merge, 0, side);
    root = spann_merge_make_root (merge, NULL);
    check_root (root);
    g_assert_cmpuint (spann_object_get_n_items (root, SPANN_PORTFOLIO_ECOSYSTEMS), ==,
                      side == SPANN_SIDE_MINE ? 3 : 43);
    g_assert_cmpuint (spann_object_get_n_items (root, SPANN_PORTFOLIO_LOG), ==, 4);
  }
}

/* Sides that do not hold are merged all the same, and refused with the place. */
static void
test_invalid_side (void)
{
  g_autoptr (SpannObject) base = sample_portfolio ();
  g_autoptr (SpannObject) mine = spann_object_with (
      spann_object_ref (base), SPANN_PORTFOLIO_LANGUAGE, spann_value_string ("fi"));
  g_autoptr (SpannObject) theirs = make_after (base, rename_a);
  g_autoptr (SpannMerge) merge = spann_merge_new (base, mine, theirs);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (spann_merge_get_conflicts (merge)->len, ==, 0);
  g_assert_null (spann_merge_make_root (merge, &error));
  g_assert_cmpstr (error->message, ==, "language: \"fi\" is not one of sv, en");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/merge/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], test_case);
  }
  g_test_add_func ("/merge/log", test_log);
  g_test_add_func ("/merge/whole", test_whole);
  g_test_add_func ("/merge/invalid-side", test_invalid_side);
  return g_test_run ();
}
