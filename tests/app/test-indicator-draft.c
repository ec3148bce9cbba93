/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-indicator-draft.h"

#include <math.h>

#include "spann-check.h"
#include "spann-fixture.h"
#include "spann-path.h"

static const SpannDate today = {2026, 11, 23};

/* What is typed by hand, and what a file may hold. */
#define EXACT 31.41592653589793

static SpannObject *
make_value (int year, double number, const char *note)
{
  g_autofree char *key = g_strdup_printf ("%d", year);
  SpannObject *value = spann_object_new (spann_noun_get (SPANN_NOUN_INDICATOR_VALUE), key);

  value = spann_object_with (value, SPANN_INDICATOR_VALUE_VALUE, spann_value_number (number));
  return note == NULL ? value
                      : spann_object_with (value, SPANN_INDICATOR_VALUE_NOTE,
                                           spann_value_text (spann_text_new ("sv", note, NULL)));
}

static SpannObject *
make_indicator (const char *key, const char *kind)
{
  SpannObject *indicator = spann_object_new (spann_noun_get (SPANN_NOUN_INDICATOR), key);

  indicator = spann_object_with (indicator, SPANN_INDICATOR_NAME,
                                 spann_value_text (spann_text_new ("sv", "Medlemmar", "Members")));
  return spann_object_with (indicator, SPANN_INDICATOR_KIND, spann_value_string (kind));
}

/* The indicator "m" of the ecosystem "eco", with values of 2022 and 2025, the first with a note. */
static SpannObject *
make_root (void)
{
  SpannObject *indicator = make_indicator ("m", "members");

  indicator = spann_object_append_item (indicator, SPANN_INDICATOR_VALUES,
                                        make_value (2022, EXACT, "Osäkert"));
  indicator =
      spann_object_append_item (indicator, SPANN_INDICATOR_VALUES, make_value (2025, 0, NULL));
  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)),
                                spann_object_append_item (fixture_ecosystem ("eco", "Aska"),
                                                          SPANN_ECOSYSTEM_INDICATORS, indicator));
}

/* The indicator after @edit, whose outcome must hold. */
static const SpannObject *
get_indicator (const SpannEdit *edit, const char *key)
{
  g_autofree char *parent = spann_path_child ("", SPANN_PORTFOLIO_ECOSYSTEMS, "eco");
  g_autofree char *path = spann_path_child (parent, SPANN_ECOSYSTEM_INDICATORS, key);
  g_autoptr (GError) error = NULL;

  spann_check_root (spann_edit_get_root (edit), &error);
  g_assert_no_error (error);
  return spann_path_resolve (spann_edit_get_root (edit), path);
}

/* NAN for none. */
static double
get_number (const SpannObject *indicator, const char *year)
{
  const SpannObject *value = spann_object_find_item (indicator, SPANN_INDICATOR_VALUES, year);

  return value != NULL ? spann_object_get_number (value, SPANN_INDICATOR_VALUE_VALUE) : NAN;
}

static void
test_reads (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannIndicatorDraft) draft = spann_indicator_draft_new (root, "eco", "m", today, "en");

  g_assert_cmpstr (draft->name, ==, "Members");
  g_assert_cmpstr (draft->unit, ==, "");
  g_assert_cmpint (draft->kind, ==, SPANN_INDICATOR_KIND_MEMBERS);
  g_assert_null (draft->gap);
  g_assert_cmpint (draft->years.first, ==, 2022);
  g_assert_cmpint (draft->years.last, ==, 2026);
  g_assert_cmpfloat (spann_indicator_draft_get_value (draft, 2022)->number, ==, EXACT);
  g_assert_cmpstr (spann_indicator_draft_get_value (draft, 2022)->note, ==, "Osäkert");
  g_assert_true (isnan (spann_indicator_draft_get_value (draft, 2023)->number));
  g_assert_cmpfloat (spann_indicator_draft_get_value (draft, 2025)->number, ==, 0);
}

/* Showing and saving without typing changes nothing, to the last digit. */
static void
test_untouched (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannIndicatorDraft) draft = spann_indicator_draft_new (root, "eco", "m", today, "sv");
  g_autoptr (SpannEdit) edit = spann_indicator_draft_make_edit (draft, root, "id", "sv");

  g_assert_cmpuint (spann_edit_get_changes (edit)->len, ==, 0);
}

/* A missing value comes, one goes with its note, one becomes 0, and the rest stays. */
static void
test_changes (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannIndicatorDraft) draft = spann_indicator_draft_new (root, "eco", "m", today, "sv");
  g_autoptr (SpannEdit) edit = NULL;
  const SpannObject *indicator = NULL;

  spann_indicator_draft_get_value (draft, 2023)->number = 12.5;
  g_free (spann_indicator_draft_get_value (draft, 2023)->note);
  spann_indicator_draft_get_value (draft, 2023)->note = g_strdup ("Enkät");
  spann_indicator_draft_get_value (draft, 2022)->number = NAN;
  spann_indicator_draft_get_value (draft, 2026)->number = 0;
  draft->gap = g_strdup ("gap-2");
  edit = spann_indicator_draft_make_edit (draft, root, "id", "sv");
  indicator = get_indicator (edit, "m");
  g_assert_true (isnan (get_number (indicator, "2022")));
  g_assert_cmpfloat (get_number (indicator, "2023"), ==, 12.5);
  g_assert_cmpstr (
      spann_object_get_words (spann_object_find_item (indicator, SPANN_INDICATOR_VALUES, "2023"),
                              SPANN_INDICATOR_VALUE_NOTE, "sv"),
      ==, "Enkät");
  g_assert_true (isnan (get_number (indicator, "2024")));
  g_assert_cmpfloat (get_number (indicator, "2025"), ==, 0);
  g_assert_cmpfloat (get_number (indicator, "2026"), ==, 0);
  g_assert_cmpstr (spann_object_get_string (indicator, SPANN_INDICATOR_GAP), ==, "gap-2");
}

/* The words that a person sees are those that are changed. */
static void
test_languages (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannIndicatorDraft) draft = spann_indicator_draft_new (root, "eco", "m", today, "en");
  g_autoptr (SpannEdit) edit = NULL;

  g_free (draft->name);
  draft->name = g_strdup ("Firms");
  edit = spann_indicator_draft_make_edit (draft, root, "id", "en");
  g_assert_cmpstr (spann_object_get_words (get_indicator (edit, "m"), SPANN_INDICATOR_NAME, "en"),
                   ==, "Firms");
  g_assert_cmpstr (spann_object_get_words (get_indicator (edit, "m"), SPANN_INDICATOR_NAME, "sv"),
                   ==, "Medlemmar");
}

/* The first indicator counts the members, others something else. */
static void
test_new (void)
{
  g_autoptr (SpannObject) bare = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)),
                                                        fixture_ecosystem ("eco", "Aska"));
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannIndicatorDraft) first =
      spann_indicator_draft_new (bare, "eco", NULL, today, "sv");
  g_autoptr (SpannIndicatorDraft) second =
      spann_indicator_draft_new (root, "eco", NULL, today, "sv");
  g_autoptr (SpannEdit) edit = NULL;

  g_assert_cmpint (first->kind, ==, SPANN_INDICATOR_KIND_MEMBERS);
  g_assert_cmpint (first->years.first, ==, 2024);
  g_assert_cmpint (second->kind, ==, SPANN_INDICATOR_KIND_OTHER);
  g_assert_cmpint (second->years.first, ==, 2022);
  g_free (second->name);
  second->name = g_strdup ("Möten");
  spann_indicator_draft_get_value (second, 2026)->number = -2;
  edit = spann_indicator_draft_make_edit (second, root, "id", "sv");
  g_assert_cmpstr (spann_object_get_words (get_indicator (edit, "id"), SPANN_INDICATOR_NAME, "sv"),
                   ==, "Möten");
  g_assert_cmpfloat (get_number (get_indicator (edit, "id"), "2026"), ==, -2);
  g_assert_nonnull (get_indicator (edit, "m"));
}

static void
test_remove (void)
{
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (SpannEdit) edit = spann_indicator_remove_edit (root, "eco", "m");

  g_assert_null (get_indicator (edit, "m"));
}

/* A mistyped year neither makes a form of a hundred rows, nor is it lost. */
static void
test_mistyped_year (void)
{
  g_autoptr (SpannObject) root = make_root ();
  SpannObject *indicator = make_indicator ("old", "other");
  g_autoptr (SpannIndicatorDraft) draft = NULL;
  g_autoptr (SpannEdit) edit = NULL;
  g_autoptr (SpannObject) other = NULL;

  indicator =
      spann_object_append_item (indicator, SPANN_INDICATOR_VALUES, make_value (1924, 1, NULL));
  indicator =
      spann_object_append_item (indicator, SPANN_INDICATOR_VALUES, make_value (2124, 2, NULL));
  other = fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)),
                                 spann_object_append_item (fixture_ecosystem ("eco", "Aska"),
                                                           SPANN_ECOSYSTEM_INDICATORS, indicator));
  draft = spann_indicator_draft_new (other, "eco", "old", today, "sv");
  g_assert_cmpuint (draft->values->len, <=, 20);
  g_assert_true (spann_year_range_contains (draft->years, today.year));
  edit = spann_indicator_draft_make_edit (draft, other, "id", "sv");
  g_assert_cmpfloat (get_number (get_indicator (edit, "old"), "1924"), ==, 1);
  g_assert_cmpfloat (get_number (get_indicator (edit, "old"), "2124"), ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/indicator-draft/reads", test_reads);
  g_test_add_func ("/indicator-draft/untouched", test_untouched);
  g_test_add_func ("/indicator-draft/changes", test_changes);
  g_test_add_func ("/indicator-draft/languages", test_languages);
  g_test_add_func ("/indicator-draft/new", test_new);
  g_test_add_func ("/indicator-draft/remove", test_remove);
  g_test_add_func ("/indicator-draft/mistyped-year", test_mistyped_year);
  return g_test_run ();
}
