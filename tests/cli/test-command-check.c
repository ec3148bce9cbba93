/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <json-glib/json-glib.h>

#include "spann-cli-runner.h"

/* The small portfolio's period made to end after the goal year 2032. */
static void
add_broken_rule (const Scratch *scratch)
{
  cli_add_small (scratch, "late.spann",
                 "\"firstYear\": 2024,\n          \"lastYear\": 2026,\n          \"granted\": {",
                 "\"firstYear\": 2024,\n          \"lastYear\": 2033,\n          \"granted\": {");
}

/* What lacks in the language is told besides. */
static void
test_kept (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};

  cli_add_small (scratch, "a.spann", "", "");
  run = cli_run (scratch, "sv", "check --language en --as-of 2024-06-01 a.spann");
  g_assert_cmpstr (run.err, ==, "");
  g_assert_cmpstr (run.out, ==,
                   "The funding rules are kept.\n"
                   "information: Skogsslingan: three texts are written in Swedish alone. In "
                   "English they are shown as they are, marked (sv).\n"
                   "  Basis: Spann’s own check, not the strategy.\n"
                   "information: The portfolio: three texts are written in Swedish alone. In "
                   "English they are shown as they are, marked (sv).\n"
                   "  Basis: Spann’s own check, not the strategy.\n");
  g_assert_cmpint (run.status, ==, 0);
}

/* Without a language of their own findings come in the portfolio's, not the desktop's. */
static void
test_broken (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *call;
    const char *words;
  } cases[] = {
      {"check --as-of 2024-06-01 late.spann", "Period 1 för Skogsslingan"},
      {"check --as-of 2024-06-01 --language en late.spann", "Period 1 of Skogsslingan"},
  };

  add_broken_rule (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliRun) run = cli_run (scratch, "en", cases[i].call);

    g_assert_cmpint (run.status, ==, 1);
    g_assert_cmpstr (run.err, ==, "");
    g_assert_nonnull (strstr (run.out, cases[i].words));
    g_assert_nonnull (strstr (run.out, "2033"));
  }
}

/* The finding of @rule in the list that was printed; it is there. (transfer full) */
static JsonObject *
find_finding (const char *text, const char *rule)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (text, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < json_array_get_length (json_node_get_array (root)); i++) {
    JsonObject *finding = json_array_get_object_element (json_node_get_array (root), i);

    if (g_strcmp0 (json_object_get_string_member (finding, "rule"), rule) == 0)
      return json_object_ref (finding);
  }
  g_error ("there is no finding of %s", rule);
}

static void
test_json (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};
  g_autoptr (JsonObject) finding = NULL;

  add_broken_rule (scratch);
  run = cli_run (scratch, "en", "check --json --as-of 2024-06-01 late.spann");
  g_assert_cmpint (run.status, ==, 1);
  finding = find_finding (run.out, "goal-year");
  g_assert_cmpstr (json_object_get_string_member (finding, "severity"), ==, "error");
  g_assert_cmpstr (json_object_get_string_member (finding, "ecosystem"), ==, "eco-1");
  g_assert_cmpstr (json_object_get_string_member (finding, "period"), ==, "period-1");
  g_assert_cmpint (json_object_get_int_member (finding, "actual"), ==, 2033);
  g_assert_cmpint (json_object_get_int_member (finding, "limit"), ==, 2032);
  g_assert_false (json_object_has_member (finding, "phase"));
  g_assert_true (json_object_has_member (finding, "words"));
  g_assert_true (json_object_has_member (finding, "basis"));
}

/* What is no number is told by its key. */
static void
test_json_phase (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};
  g_autoptr (JsonObject) finding = NULL;

  cli_add_example (scratch);
  run = cli_run (scratch, "en", "check --json --as-of 2026-06-01 example.spann");
  finding = find_finding (run.out, "phase-eligible");
  g_assert_cmpstr (json_object_get_string_member (finding, "phase"), ==, "growing");
}

static void
test_json_empty (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};

  cli_add_small (scratch, "a.spann", "", "");
  run = cli_run (scratch, "en", "check --json --as-of 2024-06-01 a.spann");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpstr (run.out, ==, "[]\n");
}

/* Strict JSON of any kind will do; what it says does not matter. */
static void
test_syntax (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};

  g_free (scratch_write (scratch, "any.json", "[1, {\"a\": null}]\n"));
  g_free (scratch_write (scratch, "bad.json", "{\n  \"a\": 017\n}\n"));
  run = cli_run (scratch, "en", "check --syntax any.json");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpstr (run.out, ==, "");
  g_assert_cmpstr (run.err, ==, "");
  cli_assert_refused (scratch, "check --syntax bad.json",
                      "spann: bad.json: line 2, column 8: expected a number without leading "
                      "zeros; if it is a code and no amount, put it in quotation marks\n");
}

/* What RFC 8259 allows and Spann would lose passes, and nobody is left to believe more. */
static void
test_syntax_reservation (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *text;
    const char *english;
    const char *swedish;
  } cases[] = {
      {"{\n  \"a\": 1,\n  \"a\": 2\n}\n",
       "a.json: is strict JSON, but Spann would refuse to open it: line 3, column 3: the member "
       "\"a\" stands twice in the same object; keep the one that is right\n",
       "a.json: är strikt JSON, men Spann skulle inte öppna filen: rad 3, kolumn 3: \"a\" står två "
       "gånger i samma objekt; behåll det som är rätt\n"},
      {"[\"x\\u0000\"]",
       "a.json: is strict JSON, but Spann would refuse to open it: line 1, column 4: a text may "
       "not "
       "hold the character U+0000; remove it\n",
       "a.json: är strikt JSON, men Spann skulle inte öppna filen: rad 1, kolumn 4: en text får "
       "inte "
       "innehålla tecknet U+0000; ta bort det\n"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliRun) english = {0};
    g_auto (CliRun) swedish = {0};

    g_free (scratch_write (scratch, "a.json", cases[i].text));
    english = cli_run (scratch, "en", "check --syntax a.json");
    swedish = cli_run (scratch, "sv", "check --syntax a.json");
    g_assert_cmpint (english.status, ==, 0);
    g_assert_cmpstr (english.out, ==, cases[i].english);
    g_assert_cmpstr (english.err, ==, "");
    g_assert_cmpint (swedish.status, ==, 0);
    g_assert_cmpstr (swedish.out, ==, cases[i].swedish);
  }
}

/* One clear line each: what is wrong with the file and where. */
static void
test_bad_files (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *find;
    const char *by;
    const char *err;
  } cases[] = {
      {"\"score\": 2.5", "\"score\": 7",
       "spann: b.spann: Skogsslingan, evaluation of 2022-10-01, Research: 7 is not on the scale "
       "from 0 to 4 (ecosystems[0].evaluations[0].scores.research.score)\n"},
      {"\"firstYear\": 2024", "\"firstYear\": 20266",
       "spann: b.spann: Skogsslingan: 20266 is not a year between 1900 and 2200 "
       "(ecosystems[0].periods[0].firstYear)\n"},
      {"\"gap\": \"research\"", "\"gap\": \"reserch\"",
       "spann: b.spann: Skogsslingan: the strategy has no \"reserch\" among its gaps "
       "(ecosystems[0].targets[0].gap)\n"},
      {"\"reader\": 2", "\"reader\": 3",
       "spann: b.spann: was written by a newer Spann and cannot be read by this one: it needs "
       "format version 3, and this one knows up to 2; install the newest Spann\n"},
      {"\"format\": \"spann\",", "",
       "spann: b.spann: is not a Spann portfolio: the member \"format\" is missing\n"},
      {"{", "not JSON {",
       "spann: b.spann: line 1, column 1: expected a value; this does not look like JSON, which "
       "begins with "
       "{ here: check that it is the right file\n"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    cli_add_small (scratch, "b.spann", cases[i].find, cases[i].by);
    cli_assert_refused (scratch, "check b.spann", cases[i].err);
  }
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  static const CliRefusal cases[] = {
      {"check nope.spann", "spann: nope.spann: there is no such file or folder\n"},
      {"check .", "spann: .: it is a folder\n"},
      {"check --language fi a.spann", "spann: --language: \"fi\" is neither \"sv\" nor \"en\"\n"},
      {"check --as-of 2026-13-01 a.spann",
       "spann: --as-of: \"2026-13-01\" is not a day, as 2026-11-23\n"},
      {"check --syntax --json a.spann", "spann: --syntax stands alone: it looks at no portfolio\n"},
  };

  cli_add_small (scratch, "a.spann", "", "");
  cli_assert_all_refused (scratch, cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/command-check/kept", test_kept);
  scratch_add ("/command-check/broken", test_broken);
  scratch_add ("/command-check/json", test_json);
  scratch_add ("/command-check/json-phase", test_json_phase);
  scratch_add ("/command-check/json-empty", test_json_empty);
  scratch_add ("/command-check/syntax", test_syntax);
  scratch_add ("/command-check/syntax-reservation", test_syntax_reservation);
  scratch_add ("/command-check/bad-files", test_bad_files);
  scratch_add ("/command-check/refused", test_refused);
  return g_test_run ();
}
