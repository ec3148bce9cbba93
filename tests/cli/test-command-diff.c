/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <json-glib/json-glib.h>

#include "spann-cli-runner.h"

#define SCORED "\"score\": 2.5"

/* The small portfolio as it was, and with another score. */
static void
add_versions (const Scratch *scratch)
{
  cli_add_small (scratch, "old.spann", "", "");
  cli_add_small (scratch, "new.spann", SCORED, "\"score\": 3");
}

static void
test_words (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *call;
    int status;
    const char *out;
  } cases[] = {
      {"diff old.spann old.spann", 0, "inga ändringar\n"},
      {"diff --language en old.spann old.spann", 0, "no changes\n"},
      {"diff old.spann new.spann", 1,
       "1 ändring i Skogsslingan\n\nSkogsslingan\n"
       "  Utvärdering 1 oktober 2022, forskning: bedömning från 2,5 till 3\n"},
      {"diff --language en new.spann old.spann", 1,
       "1 change in Skogsslingan\n\nSkogsslingan\n"
       "  Evaluation 1 October 2022, research: score from 3 to 2.5\n"},
  };

  add_versions (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliRun) run = cli_run (scratch, "en", cases[i].call);

    g_assert_cmpstr (run.err, ==, "");
    g_assert_cmpstr (run.out, ==, cases[i].out);
    g_assert_cmpint (run.status, ==, cases[i].status);
  }
}

/* git gives an empty file, or none, for a version that there is not. */
static void
test_no_version (Scratch *scratch, gconstpointer data)
{
  static const char *const calls[] = {"diff --language en empty.spann new.spann",
                                      "diff --language en /dev/null new.spann"};

  add_versions (scratch);
  g_free (scratch_write (scratch, "empty.spann", ""));
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++) {
    g_auto (CliRun) run = cli_run (scratch, "sv", calls[i]);

    g_assert_cmpstr (run.err, ==, "");
    g_assert_cmpint (run.status, ==, 1);
    g_assert_nonnull (strstr (run.out, "\nSkogsslingan\n  New ecosystem “Skogsslingan” ("));
  }
  for (guint i = 0; i < 2; i++) {
    g_auto (CliRun) run = cli_run (scratch, i == 0 ? "en" : "sv", "diff /dev/null empty.spann");

    g_assert_cmpstr (run.out, ==, i == 0 ? "no changes\n" : "inga ändringar\n");
    g_assert_cmpint (run.status, ==, 0);
  }
}

static JsonArray *
read_list (const char *text, JsonNode **out_root)
{
  g_autoptr (GError) error = NULL;

  *out_root = json_from_string (text, &error);
  g_assert_no_error (error);
  return json_node_get_array (*out_root);
}

static void
test_json (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};
  g_autoptr (JsonNode) root = NULL;
  JsonArray *list;
  JsonObject *change;

  add_versions (scratch);
  run = cli_run (scratch, "sv", "diff --json --language en old.spann new.spann");
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (run.err, ==, "");
  list = read_list (run.out, &root);
  g_assert_cmpuint (json_array_get_length (list), ==, 1);
  change = json_array_get_object_element (list, 0);
  g_assert_cmpstr (json_object_get_string_member (change, "path"), ==,
                   "ecosystems/eco-1/evaluations/eval-1/scores/research");
  g_assert_cmpstr (json_object_get_string_member (change, "kind"), ==, "field");
  g_assert_cmpstr (json_object_get_string_member (change, "field"), ==, "score");
  g_assert_cmpfloat (json_object_get_double_member (change, "before"), ==, 2.5);
  g_assert_cmpfloat (json_object_get_double_member (change, "after"), ==, 3);
  g_assert_cmpstr (json_object_get_string_member (change, "words"), ==,
                   "Skogsslingan, evaluation 1 October 2022, research: score from 2.5 to 3");
}

/* Each kind of change says so, and a whole portfolio can be told. */
static void
test_json_kinds (Scratch *scratch, gconstpointer data)
{
  static const char *const calls[] = {"diff --json /dev/null example.spann",
                                      "diff --json example.spann /dev/null",
                                      "diff --json old.spann unknown.spann"};
  g_autoptr (GHashTable) kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  add_versions (scratch);
  cli_add_example (scratch);
  cli_add_small (scratch, "unknown.spann", SCORED, SCORED ", \"mood\": \"bright\"");
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++) {
    g_auto (CliRun) run = cli_run (scratch, "sv", calls[i]);
    g_autoptr (JsonNode) root = NULL;
    JsonArray *list = read_list (run.out, &root);

    g_assert_cmpint (run.status, ==, 1);
    for (guint j = 0; j < json_array_get_length (list); j++) {
      JsonObject *change = json_array_get_object_element (list, j);

      g_assert_true (json_object_has_member (change, "words"));
      g_hash_table_add (kinds, g_strdup (json_object_get_string_member (change, "kind")));
    }
  }
  g_assert_true (g_hash_table_contains (kinds, "added"));
  g_assert_true (g_hash_table_contains (kinds, "removed"));
  g_assert_true (g_hash_table_contains (kinds, "field"));
  g_assert_true (g_hash_table_contains (kinds, "unknown"));
}

static void
test_json_empty (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};

  add_versions (scratch);
  run = cli_run (scratch, "en", "diff --json old.spann old.spann");
  g_assert_cmpstr (run.out, ==, "[]\n");
  g_assert_cmpint (run.status, ==, 0);
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  static const CliRefusal cases[] = {
      {"diff old.spann", "spann: expected spann diff OLD NEW; see spann diff --help\n"},
      {"diff old.spann nope.spann", "spann: nope.spann: there is no such file or folder\n"},
      {"diff nope.spann old.spann", "spann: nope.spann: there is no such file or folder\n"},
      {"diff --language fi old.spann old.spann",
       "spann: --language: \"fi\" is neither \"sv\" nor \"en\"\n"},
      {"diff old.spann bad.spann",
       "spann: bad.spann: Skogsslingan, evaluation of 2022-10-01, Research: 7 is not on the scale "
       "from 0 to 4 (ecosystems[0].evaluations[0].scores.research.score)\n"},
  };

  add_versions (scratch);
  cli_add_small (scratch, "bad.spann", SCORED, "\"score\": 7");
  cli_assert_all_refused (scratch, cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/command-diff/words", test_words);
  scratch_add ("/command-diff/no-version", test_no_version);
  scratch_add ("/command-diff/json", test_json);
  scratch_add ("/command-diff/json-kinds", test_json_kinds);
  scratch_add ("/command-diff/json-empty", test_json_empty);
  scratch_add ("/command-diff/refused", test_refused);
  return g_test_run ();
}
