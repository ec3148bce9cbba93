/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What comes with the program: stored exactly as the program writes it, complete in both languages,
 * and with no finding but the ones that the example is meant to show. */

#include "spann-encoder.h"
#include "spann-funding-rules.h"
#include "spann-library.h"
#include "spann-store.h"
#include "spann-strategy.h"

/* A file of the project. (transfer full) */
static char *
find_file (const char *path)
{
  return g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), path, NULL);
}

static SpannObject *
load (const char *path)
{
  g_autofree char *file = find_file (path);
  g_autoptr (GError) error = NULL;
  SpannObject *root = g_str_has_suffix (path, ".json") ? spann_store_load_strategy (file, &error)
                                                       : spann_store_load (file, &error);

  g_assert_no_error (error);
  return root;
}

static const char *const files[] = {
    "strategies/norrbotten-2032.json",
    "examples/norrbotten.spann",
    "../tests/data/strategies/five-gaps.json",
    "../tests/data/strategies/twelve-gaps.json",
};

/* A save of what nobody changed leaves the file as it is. */
static void
test_bytes (gconstpointer data)
{
  g_autofree char *file = find_file (data);
  g_autoptr (SpannObject) root = load (data);
  g_autoptr (GBytes) written = spann_encoder_encode (root);
  g_autofree char *stored = NULL;
  gsize size = 0;
  gsize n_written = 0;
  gconstpointer bytes = g_bytes_get_data (written, &n_written);

  g_assert_true (g_file_get_contents (file, &stored, &size, NULL));
  g_assert_cmpmem (stored, size, bytes, n_written);
}

static void
assert_complete (const SpannObject *object)
{
  const SpannNoun *noun = spann_object_get_noun (object);

  for (guint row = 0; row < noun->n_fields; row++) {
    SpannFieldId field = spann_noun_field_id (noun, row);
    const SpannValue *value = spann_object_get_value (object, field);

    if (value->type == SPANN_VALUE_TEXT) {
      g_assert_nonnull (spann_text_get_exact (value->as.text, "sv"));
      g_assert_nonnull (spann_text_get_exact (value->as.text, "en"));
    } else if (value->type == SPANN_VALUE_OBJECT) {
      assert_complete (value->as.object);
    } else if (value->type == SPANN_VALUE_OBJECTS) {
      for (guint i = 0; i < value->as.objects->len; i++)
        assert_complete (value->as.objects->pdata[i]);
    }
  }
}

static void
test_languages (gconstpointer data)
{
  g_autoptr (SpannObject) root = load (data);

  assert_complete (root);
}

/* The numbers of the region's decision. */
static void
test_norrbotten (void)
{
  static const struct {
    SpannFieldId list;
    guint n_items;
  } lists[] = {
      {SPANN_STRATEGY_GAPS, 7},          {SPANN_STRATEGY_EFFECT_AREAS, 6},
      {SPANN_STRATEGY_SECTORS, 4},       {SPANN_STRATEGY_ACTOR_KINDS, 8},
      {SPANN_STRATEGY_FUNDING_RULES, 8},
  };
  static const struct {
    const char *rule;
    gint64 limit;
  } limits[] = {{"period-length", 3}, {"period-count", 3}, {"years-in-all", 9}};
  g_autoptr (SpannObject) strategy = load ("strategies/norrbotten-2032.json");
  guint n_eligible = 0;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    g_assert_cmpuint (spann_object_get_n_items (strategy, lists[i].list), ==, lists[i].n_items);
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    g_assert_cmpint (spann_object_get_integer (spann_strategy_find_rule (strategy, limits[i].rule),
                                               SPANN_FUNDING_RULE_LIMIT),
                     ==, limits[i].limit);
  for (guint i = 0; i < spann_object_get_n_items (strategy, SPANN_STRATEGY_PHASES); i++)
    n_eligible += spann_object_get_boolean (
        spann_object_get_item (strategy, SPANN_STRATEGY_PHASES, i), SPANN_PHASE_ELIGIBLE);
  g_assert_cmpuint (n_eligible, ==, 1);
  g_assert_cmpint (spann_strategy_get_programme_start (strategy), ==, 2024);
  g_assert_cmpint (spann_strategy_get_goal_year (strategy), ==, 2032);
}

/* Two of the seven have had support in a phase that the strategy is not meant for: a warning for
 * each of their periods, and nothing else. */
static void
test_findings (void)
{
  static const char *const ecosystems[] = {"Skogsslingan", "Skogsslingan", "Skogsslingan",
                                           "Berättarna i Norr"};
  g_autoptr (SpannObject) example = load ("examples/norrbotten.spann");
  g_autoptr (GPtrArray) findings =
      spann_funding_rules_check (example, spann_date_new (2026, 11, 23));

  g_assert_cmpuint (findings->len, ==, G_N_ELEMENTS (ecosystems));
  for (guint i = 0; i < findings->len; i++) {
    const SpannFinding *finding = findings->pdata[i];
    const SpannObject *ecosystem =
        spann_object_find_item (example, SPANN_PORTFOLIO_ECOSYSTEMS, finding->ecosystem);

    g_assert_cmpstr (finding->rule, ==, "phase-eligible");
    g_assert_cmpint (finding->severity, ==, SPANN_FUNDING_RULE_SEVERITY_WARNING);
    g_assert_cmpstr (spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME), ==, ecosystems[i]);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *name = g_path_get_basename (files[i]);
    g_autofree char *bytes = g_strdup_printf ("/shipped/bytes/%s", name);
    g_autofree char *languages = g_strdup_printf ("/shipped/languages/%s", name);

    g_test_add_data_func (bytes, files[i], test_bytes);
    g_test_add_data_func (languages, files[i], test_languages);
  }
  g_test_add_func ("/shipped/norrbotten", test_norrbotten);
  g_test_add_func ("/shipped/findings", test_findings);
  return g_test_run ();
}
