/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-diff-groups.h"

#include "spann-diff.h"
#include "spann-path.h"
#include "spann-sample.h"
#include "spann-speaking.h"

#define ECO "ecosystems/eco"
#define SCORES ECO "/evaluations/e1/scores/"

/* Groups as they are printed: the summary, then a heading and its lines. (transfer full) */
static char *
tell (SpannObject *before, const SpannObject *after, Speaking which)
{
  g_autoptr (GPtrArray) changes = spann_diff (before, (SpannObject *)after);
  g_autoptr (GPtrArray) groups = spann_diff_groups_make (before, after, changes, speaking (which));
  g_autofree char *summary = spann_diff_groups_summarize (groups, speaking (which));
  g_autoptr (GString) text = g_string_new (summary);

  for (guint i = 0; i < groups->len; i++) {
    const SpannDiffGroup *group = groups->pdata[i];

    g_string_append_printf (text, "\n%s", group->heading);
    for (guint j = 0; j < group->lines->len; j++)
      g_string_append_printf (text, "\n- %s", (const char *)group->lines->pdata[j]);
  }
  return g_strdup (text->str);
}

static void
assert_told (SpannEdit *edit, const char *swedish, const char *english)
{
  g_autoptr (SpannObject) before = sample_portfolio ();
  g_autofree char *in_swedish = tell (before, spann_edit_get_root (edit), SPEAKING_SWEDISH);
  g_autofree char *in_english = tell (before, spann_edit_get_root (edit), SPEAKING_ENGLISH);

  g_assert_cmpstr (in_swedish, ==, swedish);
  g_assert_cmpstr (in_english, ==, english);
}

static SpannEdit *
begin (void)
{
  g_autoptr (SpannObject) portfolio = sample_portfolio ();

  return spann_edit_new (portfolio);
}

static void
test_none (void)
{
  g_autoptr (SpannEdit) edit = begin ();

  assert_told (edit, "inga ändringar", "no changes");
}

/* All that happened to one object is one line. */
static void
test_object (void)
{
  g_autoptr (SpannEdit) edit = begin ();

  spann_edit_set (edit, SCORES "gap-2", SPANN_GAP_ASSESSMENT_SCORE,
                  spann_value_score (spann_score_new (4)));
  spann_edit_set (edit, SCORES "gap-2", SPANN_GAP_ASSESSMENT_REASON, sample_text ("Glest.", NULL));
  assert_told (
      edit,
      "1 ändring i Skogsslingan\nSkogsslingan\n"
      "- Utvärdering 15 oktober 2026, sida 2: bedömning från 2,5 till 2; motivering lades "
      "till: ”Glest.”",
      "1 change in Skogsslingan\nSkogsslingan\n"
      "- Evaluation 15 October 2026, side 2: score from 2.5 to 2; reason in Swedish added: "
      "“Glest.”");
}

/* Ecosystems first, in the portfolio's order, then meetings, the strategy and the rest. */
static void
test_groups (void)
{
  g_autoptr (SpannEdit) edit = begin ();

  spann_edit_set (edit, "", SPANN_PORTFOLIO_UNIT, spann_value_string ("Enheten"));
  spann_edit_set (edit, "frames/2026", SPANN_FRAME_AMOUNT, spann_value_integer (5000000));
  spann_edit_set (edit, "strategies/strategy-1/goalYear", SPANN_YEAR_PARAMETER_YEAR,
                  spann_value_integer (2033));
  spann_edit_set (edit, "meetings/meeting-m2", SPANN_MEETING_BODY, spann_value_string ("RUN"));
  spann_edit_set (edit, "ecosystems/other", SPANN_ECOSYSTEM_NAME, spann_value_string ("Malm"));
  spann_edit_remove (edit, ECO "/bridges/b1");
  assert_told (edit,
               "6 ändringar i 2 ekosystem, 1 sammanträde, strategin och portföljen\n"
               "Skogsslingan\n- Borttagen bro ”Testbädden” (sida 1, pågår)\n"
               "Malm\n- Namn: ”Malmen” → ”Malm”\n"
               "Sammanträde 9 december 2026\n- Beslutande organ lades till: ”RUN”\n"
               "Strategiversion 1\n- Målår: år från 2032 till 2033\n"
               "Portföljen\n- Enhet lades till: ”Enheten”\n"
               "- Ram 2026: belopp från 4\u202f000\u00a0tkr till 5\u202f000\u00a0tkr",
               "6 changes in 2 ecosystems, 1 meeting, the strategy and the portfolio\n"
               "Skogsslingan\n- Removed bridge “The test bed” (side 1, ongoing)\n"
               "Malm\n- Name: “Malmen” → “Malm”\n"
               "Meeting 9 December 2026\n- Decision body added: “RUN”\n"
               "Strategy version 1\n- Goal year: year from 2032 to 2033\n"
               "The portfolio\n- Unit added: “Enheten”\n"
               "- Frame 2026: amount from SEK\u00a04,000\u00a0thousand to "
               "SEK\u00a05,000\u00a0thousand");
}

/* An ecosystem that comes has a group of its own, with all that it holds in one line. */
static void
test_ecosystem (void)
{
  const int scores[] = {4, 5, 6};
  SpannObject *ecosystem = fixture_ecosystem ("new", "Fjällmat");
  g_autoptr (SpannEdit) edit = begin ();

  ecosystem = fixture_add_evaluation (ecosystem, "e9", "2026-10-15", SPANN_EVALUATION_KIND_BASELINE,
                                      scores, 3);
  spann_edit_append (edit, "", SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem);
  assert_told (edit, "1 ändring i Fjällmat\nFjällmat\n- Nytt ekosystem ”Fjällmat” (1 utvärdering)",
               "1 change in Fjällmat\nFjällmat\n- New ecosystem “Fjällmat” (1 evaluation)");
}

static void
move_matter (SpannEdit *edit, gboolean is_changed)
{
  SpannObject *matter = spann_object_ref ((SpannObject *)spann_path_resolve (
      spann_edit_get_root (edit), "meetings/meeting-m2/matters/m2"));

  spann_edit_remove (edit, "meetings/meeting-m2/matters/m2");
  if (is_changed)
    matter = spann_object_with (matter, SPANN_MATTER_REFERENCE, spann_value_string ("EX 1"));
  spann_edit_append (edit, "meetings/meeting-m1", SPANN_MEETING_MATTERS, matter);
}

/* What goes in one place and comes in another has moved. */
static void
test_moved (void)
{
  g_autoptr (SpannEdit) edit = begin ();
  g_autoptr (SpannEdit) other = begin ();

  move_matter (edit, FALSE);
  assert_told (edit,
               "1 ändring i 1 sammanträde\nSammanträde 10 december 2025\n"
               "- Ärende ”m2”: flyttat från sammanträde 9 december 2026",
               "1 change in 1 meeting\nMeeting 10 December 2025\n"
               "- Matter “m2”: moved from meeting 9 December 2026");
  move_matter (other, TRUE);
  assert_told (other,
               "1 ändring i 1 sammanträde\nSammanträde 10 december 2025\n"
               "- Ärende ”m2”: flyttat från sammanträde 9 december 2026 och ändrat",
               "1 change in 1 meeting\nMeeting 10 December 2025\n"
               "- Matter “m2”: moved from meeting 9 December 2026 and changed");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff-groups/none", test_none);
  g_test_add_func ("/diff-groups/object", test_object);
  g_test_add_func ("/diff-groups/groups", test_groups);
  g_test_add_func ("/diff-groups/ecosystem", test_ecosystem);
  g_test_add_func ("/diff-groups/moved", test_moved);
  return g_test_run ();
}
