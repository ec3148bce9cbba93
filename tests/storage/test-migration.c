/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Besides the steps: the frozen files, one folder for each version of the format, as Spann wrote
 * them then. They have to open for ever, and to come out as the newest ones do. Nobody writes them
 * anew: a new version gets a folder of its own. */

#include "spann-migration.h"

#include "spann-check.h"
#include "spann-decoder.h"
#include "spann-encoder.h"
#include "spann-format.h"
#include "spann-json-text.h"
#include "spann-strategy.h"

static const char *const frozen[] = {"small.spann", "versions.spann", "example.spann",
                                     "strategy.json"};

static GBytes *
read_frozen (guint version, const char *name)
{
  g_autofree char *folder = g_strdup_printf ("v%u", version);
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "storage", folder, name, NULL);
  char *text = NULL;
  gsize size = 0;

  g_assert_true (g_file_get_contents (path, &text, &size, NULL));
  return g_bytes_new_take (text, size);
}

static SpannObject *
decode (GBytes *bytes, SpannNounIndex noun)
{
  g_autoptr (GError) error = NULL;
  SpannObject *root = spann_decoder_decode (bytes, noun, &error);

  g_assert_no_error (error);
  spann_check_root (root, &error);
  g_assert_no_error (error);
  return root;
}

/* The file says the version whose folder it lies in. */
static void
assert_is_of (GBytes *bytes, guint version)
{
  g_autofree char *line = g_strdup_printf ("\n  \"version\": %u,\n", version);

  g_assert_nonnull (g_strstr_len (g_bytes_get_data (bytes, NULL), 80, line));
}

static void
test_frozen (gconstpointer data)
{
  const char *name = data;
  SpannNounIndex noun =
      g_str_has_suffix (name, ".json") ? SPANN_NOUN_STRATEGY : SPANN_NOUN_PORTFOLIO;
  g_autoptr (GBytes) newest = read_frozen (SPANN_FORMAT_VERSION, name);
  g_autoptr (SpannObject) expected = decode (newest, noun);

  for (guint version = 1; version <= SPANN_FORMAT_VERSION; version++) {
    g_autoptr (GBytes) bytes = read_frozen (version, name);
    g_autoptr (SpannObject) root = decode (bytes, noun);
    g_autoptr (GBytes) written = spann_encoder_encode (root);

    assert_is_of (bytes, version);
    g_assert_true (spann_object_equal (root, expected));
    g_assert_true (g_bytes_equal (written, newest));
  }
}

/* Some of what stands in the frozen files, by hand: the codec may not change its mind either. */
static void
test_content (void)
{
  g_autoptr (GBytes) bytes = read_frozen (1, "versions.spann");
  g_autoptr (SpannObject) root = decode (bytes, SPANN_NOUN_PORTFOLIO);
  const SpannObject *ecosystem = spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, 0);
  static const struct {
    const char *date;
    gint64 version;
    int steps;
  } evaluations[] = {{"2022-10-01", 1, 5}, {"2025-10-01", 2, 9}};

  g_assert_cmpstr (spann_object_get_words (root, SPANN_PORTFOLIO_NAME, "sv"), ==,
                   "Portfölj med två versioner");
  g_assert_cmpuint (spann_object_get_n_items (root, SPANN_PORTFOLIO_STRATEGIES), ==, 2);
  g_assert_cmpuint (spann_object_get_n_items (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (evaluations); i++) {
    const SpannObject *evaluation =
        spann_object_get_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, i);
    const SpannObject *research =
        spann_object_find_item (evaluation, SPANN_EVALUATION_SCORES, "research");
    SpannDate date = spann_object_get_date (evaluation, SPANN_EVALUATION_DATE);
    g_autofree char *words = spann_date_to_string (date);

    g_assert_cmpstr (words, ==, evaluations[i].date);
    g_assert_cmpint (spann_object_get_integer (evaluation, SPANN_EVALUATION_STRATEGY_VERSION), ==,
                     evaluations[i].version);
    g_assert_cmpint (spann_object_get_score (research, SPANN_GAP_ASSESSMENT_SCORE).steps, ==,
                     evaluations[i].steps);
  }
}

static void
test_1_to_2 (void)
{
  static const struct {
    const char *before;
    const char *after;
  } cases[] = {
      {"{\"format\":\"spann\",\"version\":1,\"reader\":1,\"x\":[],\"strategies\":[{}]}",
       "{\"format\":\"spann\",\"version\":2,\"reader\":2,\"x\":[],\"strategies\":[{}],"
       "\"features\":[]}"},
      {"{\"version\":1,\"strategies\":[{},{}],\"reader\":1}",
       "{\"version\":2,\"strategies\":[{},{}],\"reader\":2,"
       "\"features\":[\"strategy-versions\"]}"},
      {"{\"format\":\"spann-strategy\",\"version\":1,\"reader\":1,\"strategy\":{}}",
       "{\"format\":\"spann-strategy\",\"version\":2,\"reader\":2,\"strategy\":{},"
       "\"features\":[]}"},
      {"{\"version\":1,\"reader\":1,\"strategies\":7}",
       "{\"version\":2,\"reader\":2,\"strategies\":7,\"features\":[]}"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (JsonNode) root = json_from_string (cases[i].before, NULL);
    g_autoptr (GString) text = g_string_new (NULL);

    root = spann_migration_apply (g_steal_pointer (&root), 1);
    spann_json_text_append_node (text, root);
    g_assert_cmpstr (text->str, ==, cases[i].after);
  }
}

/* Members that version 1 did not know stay where they were, those at the end as well. */
static void
test_unknown (void)
{
  g_autoptr (GBytes) bytes = read_frozen (1, "small.spann");
  g_autoptr (GString) text =
      g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize)g_bytes_get_size (bytes));
  g_autoptr (GBytes) edited = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autoptr (SpannObject) root = NULL;
  gsize size;
  const char *out;

  g_string_replace (text, "  \"reader\": 1,\n", "  \"reader\": 1,\n  \"a\": 1,\n", 1);
  g_string_truncate (text, text->len - strlen ("\n}\n"));
  g_string_append (text, ",\n  \"z\": 26\n}\n");
  edited = g_bytes_new (text->str, text->len);
  root = decode (edited, SPANN_NOUN_PORTFOLIO);
  written = spann_encoder_encode (root);
  out = g_bytes_get_data (written, &size);
  g_assert_nonnull (g_strstr_len (
      out, (gssize)size, "\n  \"reader\": 2,\n  \"a\": 1,\n  \"features\": [],\n  \"name\": {"));
  g_assert_nonnull (g_strstr_len (out, (gssize)size, "\n  ],\n  \"z\": 26\n}\n"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (frozen); i++) {
    g_autofree char *name = g_strdup_printf ("/migration/frozen/%s", frozen[i]);

    g_test_add_data_func (name, frozen[i], test_frozen);
  }
  g_test_add_func ("/migration/content", test_content);
  g_test_add_func ("/migration/1-to-2", test_1_to_2);
  g_test_add_func ("/migration/unknown", test_unknown);
  return g_test_run ();
}
