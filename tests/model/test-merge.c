/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge.h"

#include "merge-runner.h"
#include "spann-fixture.h"
#include "spann-path.h"
#include "spann-sample.h"

static void
rename_a_otherwise (SpannEdit *edit)
{
  merge_set_string (edit, "ecosystems/a", SPANN_ECOSYSTEM_NAME, "Två");
}

static void
name_organisation (SpannEdit *edit)
{
  merge_set_string (edit, "ecosystems/a", SPANN_ECOSYSTEM_ORGANISATION, "Föreningen");
}

static void
translate_matter (SpannEdit *edit)
{
  merge_set_text (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_TITLE, "m", "grant");
}

static void
retitle_matter (SpannEdit *edit)
{
  merge_set_text (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_TITLE, "bidrag", "m");
}

static void
retitle_matter_otherwise (SpannEdit *edit)
{
  merge_set_text (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_TITLE, "stöd", "support");
}

static void
retitle_matter_in_english (SpannEdit *edit)
{
  spann_edit_set (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_TITLE,
                  spann_value_text (spann_text_new ("en", "grant", NULL)));
}

/* The matter's title as it is, and in a language that this version does not know. */
static void
title_matter_in_finnish (SpannEdit *edit, const char *after, const char *json)
{
  g_autoptr (SpannText) bare = spann_text_new ("sv", "m", "m");
  g_autoptr (GPtrArray) unknown = spann_unknown_list_new ();

  g_ptr_array_add (unknown, spann_unknown_new ("fi", after, json));
  spann_edit_set (edit, "meetings/meeting-m/matters/m", SPANN_MATTER_TITLE,
                  spann_value_text (spann_text_with_unknown (bare, unknown)));
}

static void
title_matter_tuki (SpannEdit *edit)
{
  title_matter_in_finnish (edit, "sv", "\"tuki\"");
}

static void
title_matter_avustus (SpannEdit *edit)
{
  title_matter_in_finnish (edit, "en", "\"avustus\"");
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
  merge_remove_b (edit);
  order_ecosystems (edit, "c a");
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
rename_much (SpannEdit *edit)
{
  merge_set_string (edit, "", SPANN_PORTFOLIO_UNIT, "Enheten");
  merge_set_string (edit, "meetings/meeting-m", SPANN_MEETING_BODY, "nämnden");
  merge_rename_b (edit);
  merge_rename_a (edit);
}

static void
rename_much_otherwise (SpannEdit *edit)
{
  rename_a_otherwise (edit);
  merge_set_string (edit, "ecosystems/b", SPANN_ECOSYSTEM_NAME, "Be");
  merge_set_string (edit, "meetings/meeting-m", SPANN_MEETING_BODY, "utskottet");
  merge_set_string (edit, "", SPANN_PORTFOLIO_UNIT, "Avdelningen");
}

static const MergeCase cases[] = {
    {"nothing", merge_do_nothing, merge_do_nothing, "", "", NULL},
    {"mine-alone", merge_rename_a, merge_do_nothing, "", "ecosystems/a name A>Ett\n", NULL},
    {"theirs-alone", merge_do_nothing, merge_rename_a, "", "ecosystems/a name A>Ett\n", NULL},
    {"same-edit", merge_rename_a, merge_rename_a, "", "ecosystems/a name A>Ett\n", NULL},
    {"field", merge_rename_a, rename_a_otherwise, "field ecosystems/a name A: Ett|Två <\n",
     "ecosystems/a name A>Ett\n", "ecosystems/a name A>Två\n"},
    {"different-fields", merge_rename_a, name_organisation, "",
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
    {"unknown-language", retitle_matter, title_matter_tuki, "",
     "meetings/meeting-m/matters/m title m/m>bidrag/m fi=\"tuki\"\n", NULL},
    {"unknown-languages", title_matter_tuki, title_matter_avustus,
     "field meetings/meeting-m/matters/m title m/m: m/m fi=\"tuki\"|m/m fi=\"avustus\" <\n",
     "meetings/meeting-m/matters/m title m/m>m/m fi=\"tuki\"\n",
     "meetings/meeting-m/matters/m title m/m>m/m fi=\"avustus\"\n"},
    {"unknown-and-other-language", title_matter_tuki, retitle_matter_in_english,
     "field meetings/meeting-m/matters/m title m/m: m/m fi=\"tuki\"|/grant <\n",
     "meetings/meeting-m/matters/m title m/m>m/m fi=\"tuki\"\n",
     "meetings/meeting-m/matters/m title m/m>/grant fi=\"tuki\"\n"},
    {"references", merge_concern_b, concern_only_c, "",
     "meetings/meeting-m/matters/m ecosystems a>b c\n", NULL},
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
    {"order", put_c_first, put_b_first, "order . ecosystems a b c: c a b|b a c <\n",
     ". ecosystems a b c>c a b\n", ". ecosystems a b c>b a c\n"},
    {"one-order", put_c_first, merge_rename_b, "",
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
};

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
  g_autoptr (SpannObject) mine = merge_log_for (base, own);
  g_autoptr (SpannObject) theirs = merge_log_for (base, others);

  for (guint turn = 0; turn < 2; turn++) {
    g_autoptr (SpannMerge) merge = turn == 0 ? spann_merge_new (base, mine, theirs, NULL)
                                             : spann_merge_new (base, theirs, mine, NULL);
    g_autoptr (SpannObject) root = spann_merge_make_root (merge, NULL);

    g_assert_cmpuint (spann_object_get_n_items (root, SPANN_PORTFOLIO_LOG), ==,
                      G_N_ELEMENTS (expected));
    for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
      g_assert_cmpstr (spann_object_get_key (spann_object_get_item (root, SPANN_PORTFOLIO_LOG, i)),
                       ==, expected[i]);
  }
}

/* What is done to a matter of one meeting is not done to one of the same id in another. */
static void
test_one_id_in_two_lists (void)
{
  static const char *const paths[] = {"meetings/meeting-same/matters/same",
                                      "meetings/later/matters/same"};
  g_autoptr (SpannObject) base = fixture_add_matter (
      sample_portfolio (), "same", SPANN_MATTER_KIND_EXTEND, "a", "2027-03-01", -1);
  const SpannObject *meeting =
      spann_object_find_item (base, SPANN_PORTFOLIO_MEETINGS, "meeting-same");
  SpannObject *later = spann_object_new (spann_noun_get (SPANN_NOUN_MEETING), "later");
  SpannObject *sides[2];

  for (guint row = 0; row < spann_object_get_noun (meeting)->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (spann_object_get_noun (meeting), row);

    later = spann_object_with (later, field,
                               spann_value_copy (spann_object_get_value (meeting, field)));
  }
  base = spann_object_append_item (g_steal_pointer (&base), SPANN_PORTFOLIO_MEETINGS, later);
  merge_check_root (base);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++) {
    g_autoptr (SpannEdit) edit = spann_edit_new (base);

    merge_set_text (edit, paths[i], SPANN_MATTER_TITLE, paths[i], NULL);
    sides[i] = spann_object_ref ((SpannObject *)spann_edit_get_root (edit));
  }
  {
    g_autoptr (SpannMerge) merge = spann_merge_new (base, sides[0], sides[1], NULL);
    g_autoptr (SpannObject) root = spann_merge_make_root (merge, NULL);

    g_assert_cmpuint (spann_merge_get_conflicts (merge)->len, ==, 0);
    for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
      g_assert_cmpstr (
          spann_object_get_words (spann_path_resolve (root, paths[i]), SPANN_MATTER_TITLE, "sv"),
          ==, paths[i]);
  }
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    spann_object_unref (sides[i]);
}

/* Sides that do not hold are merged all the same, and refused with the place. */
static void
test_invalid_side (void)
{
  g_autoptr (SpannObject) base = sample_portfolio ();
  g_autoptr (SpannObject) mine = spann_object_with (
      spann_object_ref (base), SPANN_PORTFOLIO_LANGUAGE, spann_value_string ("fi"));
  g_autoptr (SpannObject) theirs = merge_make_after (base, merge_rename_a);
  g_autoptr (SpannMerge) merge = spann_merge_new (base, mine, theirs, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (spann_merge_get_conflicts (merge)->len, ==, 0);
  g_assert_null (spann_merge_make_root (merge, &error));
  g_assert_cmpstr (error->message, ==, "language: \"fi\" is not one of sv, en");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  merge_add_cases (cases, G_N_ELEMENTS (cases));
  g_test_add_func ("/merge/log", test_log);
  g_test_add_func ("/merge/one-id-in-two-lists", test_one_id_in_two_lists);
  g_test_add_func ("/merge/invalid-side", test_invalid_side);
  return g_test_run ();
}
