/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-conflict-words.h"

#include "spann-path.h"
#include "spann-sample.h"
#include "spann-speaking.h"

#define ECO "ecosystems/eco"
#define SCORE ECO "/evaluations/e1/scores/gap-1"

/* What two people make of the sample, and the first conflict between them. */
typedef struct {
  SpannObject *base;
  SpannObject *mine;
  SpannObject *theirs;
  SpannMerge *merge;
} Dispute;

static void
dispute_clear (Dispute *dispute)
{
  spann_object_unref (dispute->base);
  spann_object_unref (dispute->mine);
  spann_object_unref (dispute->theirs);
  spann_merge_free (dispute->merge);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Dispute, dispute_clear)

typedef void (*Edit) (SpannEdit *edit);

static SpannObject *
make_version (SpannObject *base, Edit make)
{
  g_autoptr (SpannEdit) edit = spann_edit_new (base);

  make (edit);
  return spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
}

static Dispute
begin (Edit mine, Edit theirs)
{
  Dispute dispute = {.base = sample_portfolio ()};

  dispute.mine = make_version (dispute.base, mine);
  dispute.theirs = make_version (dispute.base, theirs);
  dispute.merge = spann_merge_new (dispute.base, dispute.mine, dispute.theirs, NULL);
  g_assert_cmpuint (spann_merge_get_conflicts (dispute.merge)->len, ==, 1);
  return dispute;
}

/* All words of the conflict, a line each. (transfer full) */
static char *
tell (const Dispute *dispute, Speaking which)
{
  g_autoptr (SpannConflictWords) words = spann_conflict_words_new (
      dispute->base, dispute->mine, dispute->theirs,
      spann_merge_get_conflicts (dispute->merge)->pdata[0], speaking (which));

  return g_strjoin ("\n", words->heading, words->question, words->value_mine, words->value_theirs,
                    words->value_base == NULL ? "-" : words->value_base, words->action_mine,
                    words->action_theirs, NULL);
}

static void
assert_told (Edit mine, Edit theirs, const char *swedish, const char *english)
{
  g_auto (Dispute) dispute = begin (mine, theirs);
  g_autofree char *in_swedish = tell (&dispute, SPEAKING_SWEDISH);
  g_autofree char *in_english = tell (&dispute, SPEAKING_ENGLISH);

  g_assert_cmpstr (in_swedish, ==, swedish);
  g_assert_cmpstr (in_english, ==, english);
}

static void
score_three (SpannEdit *edit)
{
  spann_edit_set (edit, SCORE, SPANN_GAP_ASSESSMENT_SCORE, spann_value_score (spann_score_new (6)));
}

static void
score_nothing (SpannEdit *edit)
{
  spann_edit_set (edit, SCORE, SPANN_GAP_ASSESSMENT_SCORE,
                  spann_value_score (spann_score_not_assessed ()));
}

static void
test_field (void)
{
  assert_told (score_three, score_nothing,
               "Skogsslingan, utvärdering 15 oktober 2026, sida 1\n"
               "Samma uppgift är ändrad i båda versionerna: bedömning. Vad ska gälla?\n"
               "3\nej bedömt\n2\nAnvänd din\nAnvänd den andra",
               "Skogsslingan, evaluation 15 October 2026, side 1\n"
               "Both versions changed the same thing: score. Which one should be kept?\n"
               "3\nnot assessed\n2\nUse yours\nUse the other");
}

static void
write_one (SpannEdit *edit)
{
  spann_edit_set (edit, SCORE, SPANN_GAP_ASSESSMENT_REASON,
                  sample_text ("Ett avtal.", "Two agreements."));
}

static void
write_five (SpannEdit *edit)
{
  spann_edit_set (edit, SCORE, SPANN_GAP_ASSESSMENT_REASON,
                  sample_text ("Fem avtal.", "Two agreements."));
}

static void
write_nothing (SpannEdit *edit)
{
  spann_edit_set (edit, SCORE, SPANN_GAP_ASSESSMENT_REASON, spann_value_none ());
}

/* The reason as it is, and in a third language. */
static void
write_in_finnish (SpannEdit *edit, const char *json)
{
  g_autoptr (SpannText) bare = spann_text_new ("sv", "Två avtal.", "Two agreements.");
  g_autoptr (GPtrArray) unknown = spann_unknown_list_new ();

  g_ptr_array_add (unknown, spann_unknown_new ("fi", "en", json));
  spann_edit_set (edit, SCORE, SPANN_GAP_ASSESSMENT_REASON,
                  spann_value_text (spann_text_with_unknown (bare, unknown)));
}

static void
write_yksi (SpannEdit *edit)
{
  write_in_finnish (edit, "\"Yksi\"");
}

static void
write_kaksi (SpannEdit *edit)
{
  write_in_finnish (edit, "\"Kaksi\"");
}

/* Where only what nobody here knows differs, it is named, and the words are there on each side. */
static void
test_unknown_language (void)
{
  assert_told (write_yksi, write_kaksi,
               "Skogsslingan, utvärdering 15 oktober 2026, sida 1\n"
               "Samma uppgift är ändrad i båda versionerna: motivering. Vad ska gälla?\n"
               "”Två avtal.”, och uppgifter som den här versionen inte känner till: ”fi”\n"
               "”Två avtal.”, och uppgifter som den här versionen inte känner till: ”fi”\n"
               "”Två avtal.”\nAnvänd din\nAnvänd den andra",
               "Skogsslingan, evaluation 15 October 2026, side 1\n"
               "Both versions changed the same thing: reason. Which one should be kept?\n"
               "“Two agreements.”, and details that this version does not know: “fi”\n"
               "“Two agreements.”, and details that this version does not know: “fi”\n"
               "“Two agreements.”\nUse yours\nUse the other");
}

/* Texts are told in the language that the two disagree in. */
static void
test_text (void)
{
  assert_told (write_one, write_five,
               "Skogsslingan, utvärdering 15 oktober 2026, sida 1\n"
               "Samma uppgift är ändrad i båda versionerna: motivering. Vad ska gälla?\n"
               "”Ett avtal.”\n”Fem avtal.”\n”Två avtal.”\nAnvänd din\nAnvänd den andra",
               "Skogsslingan, evaluation 15 October 2026, side 1\n"
               "Both versions changed the same thing: reason. Which one should be kept?\n"
               "“Ett avtal.”\n“Fem avtal.”\n“Två avtal.”\nUse yours\nUse the other");
  assert_told (write_nothing, write_five,
               "Skogsslingan, utvärdering 15 oktober 2026, sida 1\n"
               "Samma uppgift är ändrad i båda versionerna: motivering. Vad ska gälla?\n"
               "borttaget\n”Fem avtal.”\n”Två avtal.”\nAnvänd din\nAnvänd den andra",
               "Skogsslingan, evaluation 15 October 2026, side 1\n"
               "Both versions changed the same thing: reason. Which one should be kept?\n"
               "removed\n“Two agreements.”\n“Two agreements.”\nUse yours\nUse the other");
}

static void
remove_evaluation (SpannEdit *edit)
{
  spann_edit_remove (edit, ECO "/evaluations/e1");
}

static void
score_and_write (SpannEdit *edit)
{
  score_three (edit);
  write_one (edit);
}

static void
score_all (SpannEdit *edit)
{
  score_and_write (edit);
  spann_edit_set (edit, ECO "/evaluations/e1/scores/gap-2", SPANN_GAP_ASSESSMENT_SCORE,
                  spann_value_score (spann_score_new (6)));
  spann_edit_set (edit, ECO "/evaluations/e1/scores/gap-3", SPANN_GAP_ASSESSMENT_SCORE,
                  spann_value_score (spann_score_new (6)));
  spann_edit_set (edit, ECO "/evaluations/e1", SPANN_EVALUATION_LOCKED, spann_value_boolean (TRUE));
}

/* What one removed the other is told to have changed, as much as there is room for. */
static void
test_removed (void)
{
  assert_told (remove_evaluation, score_and_write,
               "Skogsslingan, utvärdering 15 oktober 2026\n"
               "Du har tagit bort det här, men i den andra versionen är det ändrat eller används. "
               "Ska det vara kvar?\nborttaget\n"
               "sida 1: bedömning från 2 till 3; motivering på svenska: ”Två avtal.” → ”Ett "
               "avtal.”\n-\nTa bort\nBehåll",
               "Skogsslingan, evaluation 15 October 2026\n"
               "You removed this, and the other version uses or changed it. Should it be kept?\n"
               "removed\n"
               "side 1: score from 2 to 3; reason in Swedish: “Två avtal.” → “Ett avtal.”\n-\n"
               "Remove\nKeep");
  assert_told (score_all, remove_evaluation,
               "Skogsslingan, utvärdering 15 oktober 2026\n"
               "Det här är borttaget i den andra versionen, men i din är det ändrat eller används. "
               "Ska det vara kvar?\n"
               "nu låst; sida 1: bedömning från 2 till 3; motivering på svenska: ”Två avtal.” → "
               "”Ett avtal.”; sida 2: bedömning från 2,5 till 3; 1 ändring till\n"
               "borttaget\n-\nBehåll\nTa bort",
               "Skogsslingan, evaluation 15 October 2026\n"
               "The other version removed this, and yours uses or changed it. Should it be kept?\n"
               "now locked; side 1: score from 2 to 3; reason in Swedish: “Två avtal.” → “Ett "
               "avtal.”; side 2: score from 2.5 to 3; 1 more change\n"
               "removed\n-\nKeep\nRemove");
}

/* Two orders, and two sums that are too much together, are made by hand: the sample is too small
 * for them. */
static void
assert_words (const SpannConflict *conflict, const char *swedish)
{
  g_autoptr (SpannObject) root = sample_portfolio ();
  g_autoptr (SpannConflictWords) words =
      spann_conflict_words_new (root, root, root, conflict, speaking (SPEAKING_SWEDISH));
  g_autofree char *text = g_strjoin ("\n", words->heading, words->question, words->value_mine,
                                     words->value_theirs, NULL);

  g_assert_cmpstr (text, ==, swedish);
}

static void
test_order (void)
{
  static const char *const eco_first[] = {"eco", "other", NULL};
  static const char *const other_first[] = {"other", "eco", NULL};
  SpannConflict conflict = {.kind = SPANN_CONFLICT_ORDER,
                            .path = (char *)"",
                            .field = SPANN_PORTFOLIO_ECOSYSTEMS,
                            .base = spann_value_none (),
                            .mine = spann_value_strings (eco_first),
                            .theirs = spann_value_strings (other_first)};

  assert_words (&conflict, "Portföljen\n"
                           "Ordningen är ändrad i båda versionerna: ekosystem. Vilken ordning ska "
                           "gälla?\n”Skogsslingan” och ”Malmen”\n”Malmen” och ”Skogsslingan”");
  spann_value_clear (&conflict.mine);
  spann_value_clear (&conflict.theirs);
}

static void
grant_less (SpannEdit *edit)
{
  spann_edit_set (edit, ECO "/periods/p1/granted/2026", SPANN_GRANT_AMOUNT,
                  spann_value_integer (100000));
}

static void
use_all (SpannEdit *edit)
{
  SpannObject *use = sample_object (SPANN_NOUN_USE, "u", SPANN_USE_KIND,
                                    spann_value_string ("ecosystem-development"));

  use = spann_object_with (use, SPANN_USE_AMOUNT, spann_value_integer (1800000));
  spann_edit_append (edit, ECO "/periods/p1", SPANN_PERIOD_USES, use);
}

static void
test_together (void)
{
  g_autoptr (SpannObject) base = sample_portfolio ();
  g_autoptr (SpannObject) mine = make_version (base, grant_less);
  g_autoptr (SpannObject) theirs = make_version (base, use_all);
  SpannConflict conflict = {.kind = SPANN_CONFLICT_TOGETHER,
                            .path = (char *)ECO "/periods/p1",
                            .field = SPANN_FIELD_NONE,
                            .message = (char *)"det blir för mycket"};
  g_autoptr (SpannConflictWords) words = NULL;

  conflict.base.type = conflict.mine.type = conflict.theirs.type = SPANN_VALUE_OBJECT;
  conflict.base.as.object = (SpannObject *)spann_path_resolve (base, conflict.path);
  conflict.mine.as.object = (SpannObject *)spann_path_resolve (mine, conflict.path);
  conflict.theirs.as.object = (SpannObject *)spann_path_resolve (theirs, conflict.path);
  words = spann_conflict_words_new (base, mine, theirs, &conflict, speaking (SPEAKING_SWEDISH));
  g_assert_cmpstr (words->heading, ==, "Skogsslingan, period 1");
  g_assert_cmpstr (words->label_mine, ==, "Din version");
  g_assert_cmpstr (words->label_theirs, ==, "Den andra versionen");
  g_assert_cmpstr (words->question, ==,
                   "Var version för sig stämmer, men inte båda tillsammans: det blir för mycket. "
                   "Vilken ska gälla här?");
  g_assert_cmpstr (words->value_mine, ==,
                   "2026: beviljat belopp från 600\u00a0tkr till 100\u00a0tkr");
  g_assert_cmpstr (words->value_theirs, ==,
                   "ny användning för ekosystemsutveckling (1\u202f800\u00a0tkr)");
}

/* Where it does not hold elsewhere than what is asked about, its place is told. */
static void
test_fault_elsewhere (void)
{
  g_autoptr (SpannObject) base = sample_portfolio ();
  SpannConflict conflict = {.kind = SPANN_CONFLICT_TOGETHER,
                            .path = (char *)"",
                            .field = SPANN_FIELD_NONE,
                            .fault = (char *)ECO "/evaluations/e1/scores/gap-1",
                            .message = (char *)"4 är högre än 3"};
  g_autoptr (SpannConflictWords) words =
      spann_conflict_words_new (base, base, base, &conflict, speaking (SPEAKING_SWEDISH));

  g_assert_cmpstr (
      words->question, ==,
      "Var version för sig stämmer, men inte båda tillsammans: Skogsslingan, utvärdering "
      "15 oktober 2026, sida 1: 4 är högre än 3. Vilken ska gälla här?");
}

/* One side did all that it did elsewhere. */
static void
test_unchanged (void)
{
  g_autoptr (SpannObject) base = sample_portfolio ();
  SpannConflict conflict = {.kind = SPANN_CONFLICT_TOGETHER, .path = (char *)ECO "/periods/p1"};
  g_autoptr (SpannConflictWords) words = NULL;

  conflict.field = SPANN_FIELD_NONE;
  conflict.base.type = conflict.mine.type = SPANN_VALUE_OBJECT;
  conflict.base.as.object = conflict.mine.as.object =
      (SpannObject *)spann_path_resolve (base, conflict.path);
  words = spann_conflict_words_new (base, base, base, &conflict, speaking (SPEAKING_SWEDISH));
  g_assert_cmpstr (words->value_mine, ==, "oförändrat");
  g_assert_cmpstr (words->value_theirs, ==, "borttaget");
  g_assert_null (words->value_base);
}

/* Without a common version nothing was there before. */
static void
test_no_base (void)
{
  g_autoptr (SpannObject) base = spann_object_new (spann_noun_get (SPANN_NOUN_PORTFOLIO), NULL);
  g_autoptr (SpannObject) mine = sample_portfolio ();
  g_autoptr (SpannObject) theirs = make_version (mine, score_three);
  g_autoptr (SpannMerge) merge = spann_merge_new (base, mine, theirs, NULL);
  g_autoptr (SpannConflictWords) words = NULL;

  g_assert_cmpuint (spann_merge_get_conflicts (merge)->len, ==, 1);
  words = spann_conflict_words_new (base, mine, theirs, spann_merge_get_conflicts (merge)->pdata[0],
                                    speaking (SPEAKING_ENGLISH));
  g_assert_cmpstr (words->heading, ==, "Skogsslingan, evaluation 15 October 2026, side 1");
  g_assert_cmpstr (words->value_mine, ==, "2");
  g_assert_cmpstr (words->value_theirs, ==, "3");
  g_assert_null (words->value_base);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/conflict-words/field", test_field);
  g_test_add_func ("/conflict-words/text", test_text);
  g_test_add_func ("/conflict-words/unknown-language", test_unknown_language);
  g_test_add_func ("/conflict-words/removed", test_removed);
  g_test_add_func ("/conflict-words/order", test_order);
  g_test_add_func ("/conflict-words/together", test_together);
  g_test_add_func ("/conflict-words/fault-elsewhere", test_fault_elsewhere);
  g_test_add_func ("/conflict-words/unchanged", test_unchanged);
  g_test_add_func ("/conflict-words/no-base", test_no_base);
  return g_test_run ();
}
