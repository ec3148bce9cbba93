/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-decoder.h"

#include <json-glib/json-glib.h>

#include "spann-check.h"
#include "spann-encoder.h"
#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-json-text.h"

/* A small portfolio with one of everything. */
static char *
read_small (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "storage", "small.spann", NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

/* @text with the first @find in it replaced: it must be there. (transfer full) */
static char *
replace (const char *text, const char *find, const char *by)
{
  const char *found = strstr (text, find);

  if (found == NULL)
    g_error ("The sample has no %s", find);
  return g_strdup_printf ("%.*s%s%s", (int)(found - text), text, by, found + strlen (find));
}

static SpannObject *
decode (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, error);
}

static void
assert_written (const SpannObject *root, const char *expected)
{
  g_autoptr (GBytes) bytes = spann_encoder_encode (root);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (text, ==, expected);
}

static void
test_same_bytes (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = decode (text, &error);

  g_assert_no_error (error);
  spann_check_root (root, &error);
  g_assert_no_error (error);
  assert_written (root, text);
}

/* One fault in the small portfolio each. */
static const struct {
  const char *find;
  const char *by;
  SpannError code;
  const char *message;
} faults[] = {
    /* The file as a whole. */
    {"\"format\": \"spann\",", "", SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"format\" is missing"},
    {"\"spann\"", "7", SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"format\" is missing"},
    {"\"spann\"", "\"svg\"", SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: its \"format\" is not \"spann\""},
    {"\"spann\"", "\"spann-strategy\"", SPANN_ERROR_FORMAT, "is a strategy, not a portfolio"},
    {"\"version\": 2,", "\"version\": 0,", SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"version\" is not a version number"},
    {"\"reader\": 2,", "\"reader\": \"1\",", SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"reader\" is not a version number"},
    {"\"reader\": 2,", "\"reader\": 2,,", SPANN_ERROR_SYNTAX,
     "line 4, column 15: expected the name of a member, in double quotation marks; remove the "
     "comma "
     "that is too much"},

    /* A value of the wrong type, for each type. */
    {"\"locked\": true", "\"locked\": 1", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01: expected true or false "
     "(ecosystems[0].evaluations[0].locked)"},
    {"\"ordinal\": 1", "\"ordinal\": 1.5", SPANN_ERROR_INVALID,
     "Skogsslingan: expected a whole number (ecosystems[0].periods[0].ordinal)"},
    {"\"cost\": 250000", "\"cost\": \"250 tkr\"", SPANN_ERROR_INVALID,
     "Skogsslingan: expected an amount in whole SEK, as 250000 (ecosystems[0].bridges[0].cost)"},
    {"\"firstYear\": 2024", "\"firstYear\": \"2024\"", SPANN_ERROR_INVALID,
     "Skogsslingan: expected a year, as 2026 (ecosystems[0].periods[0].firstYear)"},
    {"\"value\": 12.5", "\"value\": \"12,5\"", SPANN_ERROR_INVALID,
     "Skogsslingan: expected a number (ecosystems[0].indicators[0].values.2025.value)"},
    {"\"2022-10-01\"", "\"2022-02-30\"", SPANN_ERROR_INVALID,
     "Skogsslingan: expected a day, as \"2026-11-23\" (ecosystems[0].evaluations[0].date)"},
    {"\"2022-10-01\"", "20221001", SPANN_ERROR_INVALID,
     "Skogsslingan: expected a day, as \"2026-11-23\" (ecosystems[0].evaluations[0].date)"},
    {"\"score\": 2.5", "\"score\": null", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01, Research: expected a number, \"not-assessed\" or "
     "\"not-applicable\" (ecosystems[0].evaluations[0].scores.research.score)"},
    {"\"Skogsslingan\"", "{}", SPANN_ERROR_INVALID,
     "ecosystems[0].name: expected a text in quotation marks"},
    {"\"name\": {\n    \"sv\": \"Liten portfölj\",\n    \"en\": \"Small portfolio\"\n  }",
     "\"name\": \"Liten\"", SPANN_ERROR_INVALID,
     "name: expected a text by language, as {\"sv\": \"…\", \"en\": \"…\"}"},
    {"\"sv\": \"Liten portfölj\",\n    \"en\": \"Small portfolio\"", "", SPANN_ERROR_INVALID,
     "name: expected a text by language, as {\"sv\": \"…\", \"en\": \"…\"}"},
    {"\"sv\": \"Liten portfölj\",\n    \"en\": \"Small portfolio\"", "\"fi\": \"Salkku\"",
     SPANN_ERROR_INVALID, "name: expected a text by language, as {\"sv\": \"…\", \"en\": \"…\"}"},
    {"\"sv\": \"Liten portfölj\"", "\"sv\": 1", SPANN_ERROR_INVALID,
     "name.sv: expected a text in quotation marks"},
    {"\"kind\": \"baseline\"", "\"kind\": true", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01: expected a text in quotation marks "
     "(ecosystems[0].evaluations[0].kind)"},
    {"\"gap\": \"research\"", "\"gap\": [\"research\"]", SPANN_ERROR_INVALID,
     "Skogsslingan: expected a text in quotation marks (ecosystems[0].targets[0].gap)"},
    {"\"recipients\": [\n            \"region\"", "\"recipients\": [\n            7",
     SPANN_ERROR_INVALID,
     "meetings[0].matters[0].recipients[0]: expected a text in quotation marks"},
    {"\"recipients\": [\n            \"region\"\n          ]", "\"recipients\": \"region\"",
     SPANN_ERROR_INVALID, "meetings[0].matters[0].recipients: expected a list in [ ]"},
    {"\"papers\": {\n            \"sent\": \"2023-11-10\"\n          }", "\"papers\": []",
     SPANN_ERROR_INVALID, "meetings[0].matters[0].papers: expected an object in { }"},
    {"\"ecosystems\": [", "\"ecosystems\": {}, \"x\": [", SPANN_ERROR_INVALID,
     "ecosystems: expected a list in [ ]"},
    {"\"ecosystems\": [", "\"ecosystems\": [ 1,", SPANN_ERROR_INVALID,
     "ecosystems[0]: expected an object in { }"},
    {"\"id\": \"eco-1\"", "\"id\": 1", SPANN_ERROR_INVALID,
     "ecosystems[0].id: expected a text in quotation marks"},
    {"\"id\": \"eco-1\",", "", SPANN_ERROR_INVALID,
     "Skogsslingan: \"id\" is missing (ecosystems[0])"},
    {"\"effects\": {", "\"effects\": [], \"x\": {", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01: expected an object in { } "
     "(ecosystems[0].evaluations[0].effects)"},
    {"\"2024\": {\n      \"amount\": 4000000\n    }", "\"2024\": 4000000", SPANN_ERROR_INVALID,
     "frames.2024: expected an object in { }"},

    /* A value that does not fit. */
    {"\"score\": 2.5", "\"score\": 7", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01, Research: 7 is not on the scale from 0 to 4 "
     "(ecosystems[0].evaluations[0].scores.research.score)"},
    {"\"score\": 2.5", "\"score\": -0.5", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01, Research: -0.5 is not on the scale from 0 to 4 "
     "(ecosystems[0].evaluations[0].scores.research.score)"},
    {"\"score\": 2.5", "\"score\": 2.25", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01, Research: 2.25 is not a step of the scale "
     "(ecosystems[0].evaluations[0].scores.research.score)"},
    {"\"score\": 2.5", "\"score\": 1e300", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01, Research: 1e+300 is not a step of the scale "
     "(ecosystems[0].evaluations[0].scores.research.score)"},
    {"\"firstYear\": 2024", "\"firstYear\": 20266", SPANN_ERROR_INVALID,
     "Skogsslingan: 20266 is not a year between 1900 and 2200 "
     "(ecosystems[0].periods[0].firstYear)"},
    {"\"gap\": \"research\"", "\"gap\": \"reserch\"", SPANN_ERROR_INVALID,
     "Skogsslingan: the strategy has no \"reserch\" among its gaps (ecosystems[0].targets[0].gap)"},
    {"\"research\": {", "\"reserch\": {", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01: the strategy has no \"reserch\" among its gaps "
     "(ecosystems[0].evaluations[0].scores.reserch)"},
    {"\"strategyVersion\": 1", "\"strategyVersion\": 3", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01: the portfolio has no version 3 of its strategy "
     "(ecosystems[0].evaluations[0])"},
    {"\"date\": \"2022-10-01\"", "\"dtae\": \"2022-10-01\"", SPANN_ERROR_INVALID,
     "Skogsslingan: \"date\" is missing; is \"dtae\" meant to be it? "
     "(ecosystems[0].evaluations[0])"},
    {"\"id\": \"eco-1\"", "\"ID\": \"eco-1\"", SPANN_ERROR_INVALID,
     "Skogsslingan: \"id\" is missing; is \"ID\" meant to be it? (ecosystems[0])"},
    {"\"strategyVersion\": 1,", "\"strategy_version\": 1,", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01: \"strategyVersion\" is missing; is "
     "\"strategy_version\" meant to be it? (ecosystems[0].evaluations[0])"},
    {"\"strategyVersion\": 1,", "", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01: \"strategyVersion\" is missing "
     "(ecosystems[0].evaluations[0])"},
    {"\"cost\": 250000", "\"cost\": -1", SPANN_ERROR_INVALID,
     "Skogsslingan: -1 is below 0 (ecosystems[0].bridges[0].cost)"},
    {"\"kind\": \"baseline\"", "\"kind\": \"first\"", SPANN_ERROR_INVALID,
     "Skogsslingan, evaluation of 2022-10-01: \"first\" is not one of baseline, follow-up, final "
     "(ecosystems[0].evaluations[0].kind)"},
    {"\"id\": \"capital\"", "\"id\": \"research\"", SPANN_ERROR_INVALID,
     "strategies[0].gaps[1]: the id \"research\" is used twice"},
    {"\"level\": 2", "\"level\": 0", SPANN_ERROR_INVALID,
     "strategies[0].gapScale: the scale is upside down: level 0 comes after level 1, and outward "
     "must be better"},
    {"\"sv\": \"Forskning\",", "", SPANN_ERROR_INVALID,
     "strategies[0].gaps[0].name: the text in \"sv\" is missing"},
    {"\"stepsPerLevel\": 2", "\"stepsPerLevel\": 0", SPANN_ERROR_INVALID,
     "strategies[0].gapScale.stepsPerLevel: 0 is below 1"},
    {"\"gapScale\": {", "\"scale\": {", SPANN_ERROR_INVALID,
     "strategies[0]: \"gapScale\" is missing"},
    {"\"effectScale\": {", "\"scale\": {", SPANN_ERROR_INVALID,
     "strategies[0]: the effect areas have no scale: \"effectScale\" is missing"},
    {"\"strategies\": [", "\"strategies\": [], \"x\": [", SPANN_ERROR_INVALID,
     "\"strategies\" is missing"},
};

static void
test_faults (void)
{
  g_autofree char *small = read_small ();

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++) {
    g_autofree char *text = replace (small, faults[i].find, faults[i].by);
    g_autoptr (GError) error = NULL;
    g_autoptr (SpannObject) root = decode (text, &error);

    if (root != NULL)
      g_assert_false (spann_check_root (root, &error));
    g_assert_cmpstr (error->message, ==, faults[i].message);
    g_assert_error (error, SPANN_ERROR, (int)faults[i].code);
  }
}

/* Members may stand in any order, but for a text, whose first language is its own. */
static JsonNode *
reverse (JsonNode *node)
{
  JsonNode *reversed;
  JsonObject *from, *to;
  g_autoptr (GList) names = NULL;

  if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_array_new ();

    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      json_array_add_element (array,
                              reverse (json_array_get_element (json_node_get_array (node), i)));
    reversed = json_node_new (JSON_NODE_ARRAY);
    json_node_take_array (reversed, array);
    return reversed;
  }
  if (!JSON_NODE_HOLDS_OBJECT (node) || json_object_has_member (json_node_get_object (node), "sv"))
    return json_node_copy (node);
  from = json_node_get_object (node);
  to = json_object_new ();
  names = g_list_reverse (json_object_get_members (from));
  for (GList *name = names; name != NULL; name = name->next)
    json_object_set_member (to, name->data, reverse (json_object_get_member (from, name->data)));
  reversed = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (reversed, to);
  return reversed;
}

static void
test_any_order (void)
{
  g_autofree char *small = read_small ();
  g_autoptr (JsonNode) tree = json_from_string (small, NULL);
  g_autoptr (JsonNode) reversed = reverse (tree);
  g_autoptr (JsonNode) again = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (SpannObject) root = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  spann_json_text_append_node (text, reversed);
  g_assert_true (g_str_has_suffix (text->str, "\"format\":\"spann\"}"));
  root = decode (text->str, &error);
  g_assert_no_error (error);
  spann_check_root (root, &error);
  g_assert_no_error (error);
  bytes = spann_encoder_encode (root);
  again = json_from_string (g_bytes_get_data (bytes, NULL), NULL);
  g_assert_true (json_node_equal (again, tree));
}

/* What a later version may have added, at every level: it stays where it was. */
static void
test_unknown (void)
{
  static const struct {
    const char *find;
    const char *by;
  } edits[] = {
      {"{\n", "{\n  \"first\": 1,\n"},
      {"  \"version\": 2,\n", "  \"after-format\": 1.5,\n  \"version\": 2,\n"},
      {"  \"reader\": 2,\n", "  \"reader\": 2,\n  \"a\": [],\n  \"b\": {},\n"},
      {"  \"features\": [],\n", "  \"features\": [],\n  \"after-features\": null,\n"},
      {"      \"id\": \"small\",\n", "      \"id\": \"small\",\n      \"state\": \"in force\",\n"},
      {"        \"year\": 2032,\n", "        \"year\": 2032,\n        \"month\": 12,\n"},
      {"              \"score\": 2.5,\n",
       "              \"before\": {\n                \"id\": null\n              },\n"
       "              \"score\": 2.5,\n              \"weight\": 2.0,\n"},
      {"          \"locked\": true,\n",
       "          \"locked\": true,\n          \"lockedBy\": \"å\",\n"},
      {"            \"2024\": {\n              \"amount\": 900000\n",
       "            \"2024\": {\n              \"amount\": 900000,\n              \"id\": "
       "\"kr\"\n"},
      {"      \"label\": \"Ny period\"\n",
       "      \"label\": \"Ny period\",\n      \"digest\": \"00\"\n"},
      {"  \"name\": {\n    \"sv\": \"Liten portfölj\",\n",
       "  \"name\": {\n    \"se\": \"Unna\",\n    \"sv\": \"Liten portfölj\",\n"
       "    \"fi\": \"Salkku\",\n    \"svNote\": [\n      1\n    ],\n"},
      {"\"en\": \"Small portfolio\"\n", "\"en\": \"Small portfolio\",\n    \"checked\": true\n"},
      {"  \"log\": [", "  \"colours\": [\n    1,\n    2\n  ],\n  \"log\": ["},
  };
  g_autofree char *text = read_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannObject) root = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++) {
    char *edited = replace (text, edits[i].find, edits[i].by);

    g_free (text);
    text = edited;
  }
  root = decode (text, &error);
  g_assert_no_error (error);
  assert_written (root, text);
}

/* A translation that is empty lacks, and what stood behind it stays. */
static void
test_empty_translation (void)
{
  g_autofree char *small = read_small ();
  g_autofree char *emptied =
      replace (small, "\"en\": \"Small portfolio\"\n", "\"en\": \"\",\n    \"fi\": \"Salkku\"\n");
  g_autofree char *expected =
      replace (small, "\"en\": \"Small portfolio\"\n", "\"fi\": \"Salkku\"\n");
  g_autoptr (SpannObject) root = decode (emptied, NULL);
  const SpannText *name = spann_object_get_text (root, SPANN_PORTFOLIO_NAME);

  g_assert_false (spann_text_holds (name, "en"));
  g_assert_cmpstr (spann_text_get (name, "en"), ==, "Liten portfölj");
  assert_written (root, expected);
}

/* In a strategy's file the members of a portfolio's are as unknown as any. Such a file is read and
 * never written: what stands beside the strategy stays there. */
static void
test_unknown_in_strategy (void)
{
  g_autoptr (SpannObject) strategy = fixture_strategy (3, 1);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autofree char *edited = NULL;
  g_autoptr (GBytes) edited_bytes = NULL;
  g_autoptr (SpannObject) read = NULL;
  g_autoptr (GError) error = NULL;

  strategy = spann_object_with_unknown (g_steal_pointer (&strategy), "reader", "version", "9");
  bytes = spann_encoder_encode (strategy);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  edited = replace (text, "  \"strategy\": {", "  \"licence\": \"CC0\",\n  \"strategy\": {");
  edited_bytes = g_bytes_new (edited, strlen (edited));
  read = spann_decoder_decode (edited_bytes, SPANN_NOUN_STRATEGY, &error);
  g_assert_no_error (error);
  g_assert_true (spann_object_equal (read, strategy));
  assert_written (read, text);
}

/* Many unknown members take time in proportion. */
static void
test_many_unknown (void)
{
  g_autofree char *small = read_small ();
  g_autoptr (GString) members = g_string_new ("{\n");
  g_autofree char *text = NULL;
  g_autoptr (SpannObject) root = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (members, "  \"%u\": 0,\n", i);
  text = replace (small, "{\n", members->str);
  root = decode (text, NULL);
  assert_written (root, text);
}

static void
test_years_sorted (void)
{
  g_autofree char *small = read_small ();
  g_autofree char *text =
      replace (small, "\"2024\": {\n      \"amount\": 4000000\n    }",
               "\"2026\": {\"amount\": 1}, \"2024\": {\"amount\": 2}, \"2025\": {\"amount\": 3}");
  g_autoptr (SpannObject) root = decode (text, NULL);

  for (guint i = 0; i < 3; i++) {
    const SpannObject *frame = spann_object_get_item (root, SPANN_PORTFOLIO_FRAMES, i);
    g_autofree char *year = g_strdup_printf ("%u", 2024 + i);

    g_assert_cmpstr (spann_object_get_key (frame), ==, year);
  }
}

/* A file that somebody cut short is no file, wherever the cut is. */
static void
test_cut (void)
{
  g_autofree char *text = read_small ();

  for (gsize size = strlen (text) - 2; size > 0; size--) {
    g_autoptr (GBytes) bytes = g_bytes_new_static (text, size);

    g_assert_null (spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, NULL));
  }
}

/* Whatever happens to a file on its way, it is refused or read; what is read can be written. */
static void
test_bit_flips (void)
{
  g_autofree char *small = read_small ();
  gsize size = strlen (small);

  for (guint i = 0; i < 2000; i++) {
    g_autofree char *text = g_memdup2 (small, size);
    gint32 bit = g_test_rand_int_range (0, (gint32)size * 8);
    g_autoptr (GBytes) bytes = NULL;
    g_autoptr (SpannObject) root = NULL;

    text[bit / 8] = (char)(text[bit / 8] ^ (1 << bit % 8));
    bytes = g_bytes_new_take (g_steal_pointer (&text), size);
    root = spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, NULL);
    if (root != NULL && spann_check_root (root, NULL)) {
      g_autoptr (GBytes) written = spann_encoder_encode (root);
      g_autoptr (SpannObject) again = spann_decoder_decode (written, SPANN_NOUN_PORTFOLIO, NULL);

      g_assert_true (spann_object_equal (root, again));
    }
  }
}

/* What a newer program wrote is read as far as it goes, and never to be written again. */
static void
test_newer (void)
{
  static const struct {
    const char *find;
    const char *by;
    const char *says;
  } edits[] = {
      {"\"version\": 2,", "\"version\": 3,", "written by a newer Spann"},
      {"\"features\": [],", "\"features\": [\"half-years\"],", "does not know: \"half-years\""},
  };
  g_autofree char *small = read_small ();

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++) {
    g_autofree char *text = replace (small, edits[i].find, edits[i].by);
    g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
    g_autofree char *limitation = NULL;
    g_autoptr (GError) error = NULL;
    g_autoptr (SpannObject) root =
        spann_decoder_decode_to_read (bytes, SPANN_NOUN_PORTFOLIO, &limitation, &error);

    g_assert_no_error (error);
    g_assert_true (spann_check_root (root, &error));
    g_assert_nonnull (strstr (limitation, edits[i].says));
    g_assert_null (spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_VERSION);
    g_assert_cmpstr (error->message, ==, limitation);
  }
}

static void
test_newer_unreadable (void)
{
  g_autofree char *small = read_small ();
  g_autofree char *newer = replace (small, "\"version\": 2,", "\"version\": 3,");
  g_autofree char *text = replace (newer, "\"locked\": true", "\"locked\": \"Anna\"");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autofree char *limitation = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (spann_decoder_decode_to_read (bytes, SPANN_NOUN_PORTFOLIO, &limitation, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_VERSION);
  g_assert_null (limitation);
  g_assert_cmpstr (error->message, ==,
                   "was written by a newer Spann and holds what this one cannot read: "
                   "Skogsslingan, evaluation of 2022-10-01: expected true or false "
                   "(ecosystems[0].evaluations[0].locked); install the newest Spann");
}

static void
test_strategy (void)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
      {"[]", "is not a Spann strategy: the member \"format\" is missing"},
      {"{\"format\": \"spann\"}", "is a portfolio, not a strategy"},
      {"{\"format\": \"spann-strategy\", \"version\": 1, \"reader\": 1}",
       "\"strategy\" is missing"},
      {"{\"format\": \"spann-strategy\", \"version\": 1, \"reader\": 1, \"strategy\": 1}",
       "expected an object in { }"},
      {"{\"format\": \"spann-strategy\", \"version\": 1, \"reader\": 1, \"strategy\": "
       "{\"id\": \"a\", \"gaps\": [{\"id\": \"b\", \"name\": 1}]}}",
       "gaps[0].name: expected a text by language, as {\"sv\": \"…\", \"en\": \"…\"}"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].text, strlen (cases[i].text));
    g_autoptr (GError) error = NULL;

    g_assert_null (spann_decoder_decode (bytes, SPANN_NOUN_STRATEGY, &error));
    g_assert_cmpstr (error->message, ==, cases[i].message);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/decoder/same-bytes", test_same_bytes);
  g_test_add_func ("/decoder/faults", test_faults);
  g_test_add_func ("/decoder/any-order", test_any_order);
  g_test_add_func ("/decoder/unknown", test_unknown);
  g_test_add_func ("/decoder/empty-translation", test_empty_translation);
  g_test_add_func ("/decoder/unknown-in-strategy", test_unknown_in_strategy);
  g_test_add_func ("/decoder/many-unknown", test_many_unknown);
  g_test_add_func ("/decoder/years-sorted", test_years_sorted);
  g_test_add_func ("/decoder/cut", test_cut);
  g_test_add_func ("/decoder/bit-flips", test_bit_flips);
  g_test_add_func ("/decoder/newer", test_newer);
  g_test_add_func ("/decoder/newer-unreadable", test_newer_unreadable);
  g_test_add_func ("/decoder/strategy", test_strategy);
  return g_test_run ();
}
