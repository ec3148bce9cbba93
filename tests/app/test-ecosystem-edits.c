/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-app-fixture.h"
#include "spann-ecosystem-edits.h"
#include "spann-evaluation.h"
#include "spann-fixture.h"

static const char *const names[] = {"Aska", "Björk", NULL};

static const SpannObject *
find (SpannDocument *document, const char *key)
{
  return spann_object_find_item (spann_document_get_root (document), SPANN_PORTFOLIO_ECOSYSTEMS,
                                 key);
}

static void
test_add (AppFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannDocument) document = app_fixture_make_document (fixture, names);
  const SpannEcosystemFacts facts = {.name = "Malm", .organisation = "Malm AB", .phase = "new"};
  g_autofree char *key = spann_ecosystem_edits_add (document, &facts);
  const SpannObject *ecosystem = find (document, key);

  g_assert_cmpstr (spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME), ==, "Malm");
  g_assert_cmpstr (spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_ORGANISATION), ==,
                   "Malm AB");
  g_assert_cmpstr (spann_ecosystem_get_phase (ecosystem, spann_document_get_today (document)), ==,
                   "new");
  g_assert_cmpstr (spann_portfolio_get_undo_label (spann_document_get_portfolio (document)), ==,
                   "New ecosystem: Malm");
}

static void
test_change_only_what_differs (AppFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannDocument) document = app_fixture_make_document (fixture, names);

  g_assert_true (spann_ecosystem_edits_change (
      document, "eco-1",
      &(SpannEcosystemFacts){.name = "Aska", .organisation = "", .phase = "mature"}));
  g_assert_false (spann_document_is_modified (document));
}

/* A phase holds from today; one that was chosen today, too, was a mistake. */
static void
test_change_phase (AppFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannDocument) document = app_fixture_make_document (fixture, names);
  const SpannDate today = spann_document_get_today (document);
  const SpannDate before = spann_date_new (2026, 11, 22);

  spann_ecosystem_edits_change (document, "eco-1",
                                &(SpannEcosystemFacts){.name = "Aska", .phase = "new"});
  g_assert_cmpstr (spann_ecosystem_get_phase (find (document, "eco-1"), today), ==, "new");
  g_assert_cmpstr (spann_ecosystem_get_phase (find (document, "eco-1"), before), ==, "mature");
  g_assert_cmpuint (spann_object_get_n_items (find (document, "eco-1"), SPANN_ECOSYSTEM_PHASES), ==,
                    2);

  spann_ecosystem_edits_change (document, "eco-1",
                                &(SpannEcosystemFacts){.name = "Aska", .phase = "mature"});
  g_assert_cmpstr (spann_ecosystem_get_phase (find (document, "eco-1"), today), ==, "mature");
  g_assert_cmpuint (spann_object_get_n_items (find (document, "eco-1"), SPANN_ECOSYSTEM_PHASES), ==,
                    2);
}

static void
test_refuse_without_name (AppFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannDocument) document = app_fixture_make_document (fixture, names);

  g_assert_false (
      spann_ecosystem_edits_change (document, "eco-1", &(SpannEcosystemFacts){.name = NULL}));
  g_assert_false (spann_document_is_modified (document));
}

/* Matters name the ecosystems that they concern: a removal leaves none without its ecosystem. */
static void
test_remove (AppFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) root = fixture_portfolio (fixture_strategy (7, 1));
  g_autoptr (SpannDocument) document = NULL;
  g_autoptr (SpannObject) before = NULL;

  root = fixture_add_ecosystem (g_steal_pointer (&root), fixture_ecosystem ("a", "Aska"));
  root = fixture_add_ecosystem (g_steal_pointer (&root), fixture_ecosystem ("b", "Björk"));
  root = fixture_add_matter (g_steal_pointer (&root), "m", SPANN_MATTER_KIND_GRANT, "a",
                             "2025-03-01", SPANN_MATTER_OUTCOME_APPROVED);
  document =
      spann_document_new (root, NULL, NULL, &fixture->setup.context, fixture->setup.language);
  before = spann_object_ref (spann_document_get_root (document));

  g_assert_true (spann_ecosystem_edits_remove (document, "a"));
  g_assert_null (find (document, "a"));
  g_assert_nonnull (find (document, "b"));
  g_assert_true (spann_portfolio_undo (spann_document_get_portfolio (document)));
  g_assert_true (spann_object_equal (spann_document_get_root (document), before));
}

#define ADD(path, function)                                                                        \
  g_test_add (path, AppFixture, NULL, app_fixture_open, function, app_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init (&argc, &argv);

  ADD ("/ecosystem-edits/add", test_add);
  ADD ("/ecosystem-edits/change-only-what-differs", test_change_only_what_differs);
  ADD ("/ecosystem-edits/change-phase", test_change_phase);
  ADD ("/ecosystem-edits/refuse-without-name", test_refuse_without_name);
  ADD ("/ecosystem-edits/remove", test_remove);
  return g_test_run ();
}
