/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-app-fixture.h"
#include "spann-ecosystem-edits.h"
#include "spann-ecosystem-item.h"
#include "spann-ecosystem-list.h"
#include "spann-fixture.h"

typedef struct {
  guint n_calls;
  guint position;
  guint removed;
  guint added;
} Change;

static void
on_items_changed_cb (GListModel *model, guint position, guint removed, guint added, gpointer data)
{
  Change *change = data;

  *change = (Change){change->n_calls + 1, position, removed, added};
}

static char *
join_names (GListModel *model)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++) {
    g_autoptr (SpannEcosystemItem) item = g_list_model_get_item (model, i);

    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", spann_ecosystem_item_get_name (item));
  }
  return g_string_free (names, FALSE);
}

static void
assert_names (SpannEcosystemList *list, const char *expected)
{
  g_autofree char *names = join_names (G_LIST_MODEL (list));

  g_assert_cmpstr (names, ==, expected);
}

static void
test_order (AppFixture *fixture, gconstpointer data)
{
  static const char *const names[] = {"Övre", "Ändå", "skog", "Zink", "Åbor", "Aska", NULL};
  g_autoptr (SpannDocument) document = app_fixture_make_document (fixture, names);
  g_autoptr (SpannEcosystemList) list = spann_ecosystem_list_new (document);

  assert_names (list, "Övre, Ändå, skog, Zink, Åbor, Aska");
}

static void
test_empty (AppFixture *fixture, gconstpointer data)
{
  static const char *const names[] = {NULL};
  g_autoptr (SpannDocument) document = app_fixture_make_document (fixture, names);
  g_autoptr (SpannEcosystemList) list = spann_ecosystem_list_new (document);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
  g_assert_null (spann_ecosystem_list_get_key (G_LIST_MODEL (list), 0));
  g_assert_cmpuint (spann_ecosystem_list_find (G_LIST_MODEL (list), "eco-1"), ==,
                    GTK_INVALID_LIST_POSITION);
}

/* A list tells of what is different and keeps the rest, so that a row keeps its focus. */
static void
test_follows (AppFixture *fixture, gconstpointer data)
{
  static const char *const names[] = {"Aska", "Björk", "Zink", NULL};
  g_autoptr (SpannDocument) document = app_fixture_make_document (fixture, names);
  g_autoptr (SpannEcosystemList) list = spann_ecosystem_list_new (document);
  g_autoptr (SpannEcosystemItem) first = g_list_model_get_item (G_LIST_MODEL (list), 0);
  Change change = {0};
  g_autofree char *key = NULL;

  g_signal_connect (list, "items-changed", G_CALLBACK (on_items_changed_cb), &change);
  key = spann_ecosystem_edits_add (document, &(SpannEcosystemFacts){.name = "Malm"});
  assert_names (list, "Aska, Björk, Zink, Malm");
  g_assert_cmpuint (change.n_calls, ==, 1);
  g_assert_cmpuint (change.position, ==, 3);
  g_assert_cmpuint (change.removed, ==, 0);
  g_assert_cmpuint (change.added, ==, 1);
  g_assert_cmpuint (spann_ecosystem_list_find (G_LIST_MODEL (list), key), ==, 3);

  /* Another name is the item's own news. */
  spann_ecosystem_edits_change (document, "eco-1", &(SpannEcosystemFacts){.name = "Ask"});
  assert_names (list, "Ask, Björk, Zink, Malm");
  g_assert_cmpuint (change.n_calls, ==, 1);
  g_assert_cmpstr (spann_ecosystem_item_get_name (first), ==, "Ask");

  spann_ecosystem_edits_remove (document, "eco-2");
  assert_names (list, "Ask, Zink, Malm");
  g_assert_cmpuint (change.position, ==, 1);
  spann_portfolio_undo (spann_document_get_portfolio (document));
  assert_names (list, "Ask, Björk, Zink, Malm");
}

static void
test_phase (AppFixture *fixture, gconstpointer data)
{
  static const char *const names[] = {"Aska", NULL};
  g_autoptr (SpannDocument) document = app_fixture_make_document (fixture, names);
  g_autoptr (SpannEcosystemList) list = spann_ecosystem_list_new (document);
  g_autoptr (SpannEcosystemItem) item = g_list_model_get_item (G_LIST_MODEL (list), 0);
  g_autofree char *mature = g_strdup (spann_ecosystem_item_get_phase (item));
  g_autofree char *key = NULL;
  g_autoptr (SpannEcosystemItem) added = NULL;

  spann_ecosystem_edits_change (document, "eco-1",
                                &(SpannEcosystemFacts){.name = "Aska", .phase = "new"});
  g_assert_cmpstr (spann_ecosystem_item_get_phase (item), !=, mature);
  spann_portfolio_undo (spann_document_get_portfolio (document));
  g_assert_cmpstr (spann_ecosystem_item_get_phase (item), ==, mature);

  key = spann_ecosystem_edits_add (document, &(SpannEcosystemFacts){.name = "Björk"});
  added = g_list_model_get_item (G_LIST_MODEL (list), 1);
  g_assert_cmpstr (spann_ecosystem_item_get_phase (added), ==, "No phase yet");
}

/* A period past the goal year is told with the years; without it there is nothing to tell. */
static void
test_findings (AppFixture *fixture, gconstpointer data)
{
  SpannObject *quiet = fixture_ecosystem ("quiet", "Aska");
  SpannObject *late = fixture_ecosystem ("late", "Björk");
  g_autoptr (SpannObject) root = fixture_portfolio (fixture_strategy (7, 1));
  g_autoptr (SpannDocument) document = NULL;
  g_autoptr (SpannEcosystemList) list = NULL;
  g_autoptr (SpannEcosystemItem) first = NULL;
  g_autoptr (SpannEcosystemItem) second = NULL;

  late = fixture_add_period (late, "p", 1, 2031, 2033, 1000, NULL);
  root = fixture_add_ecosystem (fixture_add_ecosystem (g_steal_pointer (&root), quiet), late);
  document =
      spann_document_new (root, NULL, NULL, &fixture->setup.context, fixture->setup.language);
  list = spann_ecosystem_list_new (document);
  first = g_list_model_get_item (G_LIST_MODEL (list), 0);
  second = g_list_model_get_item (G_LIST_MODEL (list), 1);
  g_assert_null (spann_ecosystem_item_get_findings (first));
  g_assert_nonnull (strstr (spann_ecosystem_item_get_findings (second), "2033"));
}

#define ADD(path, function)                                                                        \
  g_test_add (path, AppFixture, NULL, app_fixture_open, function, app_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init (&argc, &argv);

  ADD ("/ecosystem-list/order", test_order);
  ADD ("/ecosystem-list/empty", test_empty);
  ADD ("/ecosystem-list/follows", test_follows);
  ADD ("/ecosystem-list/phase", test_phase);
  ADD ("/ecosystem-list/findings", test_findings);
  return g_test_run ();
}
