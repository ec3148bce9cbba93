/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-codec.h"

#include "spann-edit.h"
#include "spann-error.h"
#include "spann-fixture.h"
#include "spann-json-parse.h"

#define SCORE "ecosystems/eco/evaluations/first/scores/gap-1"

/* A portfolio with one evaluation, on a scale with half steps. */
static SpannObject *
make_portfolio (void)
{
  const int score = 1;

  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (3, 1)),
                                fixture_add_evaluation (fixture_ecosystem ("eco", "Påhittade"),
                                                        "first", "2022-05-01",
                                                        SPANN_EVALUATION_KIND_BASELINE, &score, 1));
}

static SpannChange *
parse (const char *text, SpannObject *root, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (JsonNode) node = spann_json_parse (bytes, G_MAXSIZE, error);

  return node == NULL ? NULL : spann_change_codec_read (node, root, error);
}

static char *
print (const SpannObject *root, const SpannChange *change)
{
  GString *text = g_string_new (NULL);

  spann_change_codec_append (text, root, change);
  return g_string_free (text, FALSE);
}

static SpannText *
make_reason (void)
{
  return spann_text_new ("sv", "Två \"rader\"\noch mer", NULL);
}

static SpannValue
make_members (void)
{
  GPtrArray *members = spann_unknown_list_new ();

  g_ptr_array_add (members, spann_unknown_new ("x", NULL, "[1.0]"));
  g_ptr_array_add (members, spann_unknown_new ("y", "name", "null"));
  return spann_value_members (members);
}

static SpannValue
make_list (void)
{
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_object_unref);

  g_ptr_array_add (items, fixture_ecosystem ("other", "Andra"));
  return spann_value_objects (items);
}

static SpannValue
make_keys (const char *first, const char *second)
{
  const char *const keys[] = {first, second, NULL};

  return spann_value_strings (keys);
}

#define ASSESSMENT "{\"score\":0.5}"
#define OTHER                                                                                      \
  "{\"id\":\"other\",\"name\":\"Andra\",\"phases\":[{\"id\":\"phase-1\",\"from\":"                 \
  "\"2020-01-01\",\"phase\":\"mature\"}]}"

/* Every kind of change, and what it looks like. */
static void
test_kinds (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  SpannObject *assessment = spann_object_ref ((SpannObject *)spann_object_find_item (
      spann_object_get_item (spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, 0),
                             SPANN_ECOSYSTEM_EVALUATIONS, 0),
      SPANN_EVALUATION_SCORES, "gap-1"));
  const struct {
    const char *path;
    SpannFieldId field;
    SpannValue before, after;
    const char *place;
    const char *text;
  } cases[] = {
      {SCORE, SPANN_GAP_ASSESSMENT_SCORE, spann_value_score (spann_score_new (1)),
       spann_value_score (spann_score_new (8)), NULL,
       "{\"path\":\"" SCORE "\",\"field\":\"score\",\"before\":0.5,\"after\":4}"},
      {SCORE, SPANN_GAP_ASSESSMENT_REASON, spann_value_none (), spann_value_text (make_reason ()),
       NULL,
       "{\"path\":\"" SCORE "\",\"field\":\"reason\","
       "\"after\":{\"sv\":\"Två \\\"rader\\\"\\noch mer\"}}"},
      {"ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string ("Påhittade"),
       spann_value_none (), NULL,
       "{\"path\":\"ecosystems/eco\",\"field\":\"name\",\"before\":\"Påhittade\"}"},
      {"", SPANN_PORTFOLIO_ECOSYSTEMS, make_keys ("a", "b"), make_keys ("b", "a"), NULL,
       "{\"path\":\"\",\"order\":\"ecosystems\",\"before\":[\"a\",\"b\"],"
       "\"after\":[\"b\",\"a\"]}"},
      {"", SPANN_PORTFOLIO_ECOSYSTEMS, spann_value_none (), make_list (), NULL,
       "{\"path\":\"\",\"field\":\"ecosystems\",\"after\":[" OTHER "]}"},
      {"ecosystems/eco", SPANN_FIELD_UNKNOWN, spann_value_none (), make_members (), NULL,
       "{\"path\":\"ecosystems/eco\",\"unknown\":true,\"after\":[{\"name\":\"x\",\"value\":[1.0]},"
       "{\"name\":\"y\",\"after\":\"name\",\"value\":null}]}"},
      {SCORE, SPANN_FIELD_NONE, spann_value_object (assessment), spann_value_none (), NULL,
       "{\"path\":\"" SCORE "\",\"before\":" ASSESSMENT "}"},
      {"ecosystems/other", SPANN_FIELD_NONE, spann_value_none (),
       spann_value_object (fixture_ecosystem ("other", "Andra")), "eco",
       "{\"path\":\"ecosystems/other\",\"place\":\"eco\",\"after\":" OTHER "}"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    SpannChange change = {(char *)cases[i].path, cases[i].field, cases[i].before, cases[i].after,
                          (char *)cases[i].place};
    g_autofree char *text = print (root, &change);
    g_autoptr (GError) error = NULL;
    SpannChange *again = parse (text, root, &error);

    g_assert_no_error (error);
    g_assert_cmpstr (text, ==, cases[i].text);
    g_assert_cmpstr (again->path, ==, change.path);
    g_assert_cmpuint (again->field, ==, change.field);
    g_assert_cmpstr (again->place, ==, change.place);
    g_assert_true (spann_value_equal (&again->before, &change.before));
    g_assert_true (spann_value_equal (&again->after, &change.after));
    spann_change_free (again);
    spann_value_clear (&change.before);
    spann_value_clear (&change.after);
  }
}

static void
test_refused (void)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
      {"[]", "expected an object in { }"},
      {"{}", "\"path\" is missing"},
      {"{\"path\":1}", "path: expected a text in quotation marks"},
      {"{\"path\":\"ecosystems/eco\",\"feild\":\"name\"}",
       "it does not say what was before and what comes after"},
      {"{\"path\":\"ecosystems/nobody\",\"field\":\"name\"}",
       "path: there is nothing at this place"},
      {"{\"path\":\"ecosystems/nobody/evaluations/e\",\"after\":{}}",
       "path: there is nothing at this place"},
      {"{\"path\":\"\",\"after\":{}}", "path: there is nothing at this place"},
      {"{\"path\":\"ecosystems/eco\",\"field\":\"date\"}", "field: the object has no such field"},
      {"{\"path\":\"ecosystems/eco\",\"field\":\"name\",\"after\":1}",
       "after: expected a text in quotation marks"},
      {"{\"path\":\"ecosystems/eco\",\"field\":\"name\",\"order\":\"phases\"}",
       "it is more than one change"},
      {"{\"path\":\"ecosystems/eco\",\"order\":\"name\",\"before\":[\"a\"],\"after\":[\"a\"]}",
       "order: the field has no order"},
      {"{\"path\":\"\",\"order\":\"ecosystems\",\"after\":[\"eco\"]}",
       "it does not say what was before and what comes after"},
      {"{\"path\":\"\",\"order\":\"ecosystems\",\"before\":[\"eco\"],\"after\":[1]}",
       "after[0]: expected a text in quotation marks"},
      {"{\"path\":\"" SCORE "\",\"field\":\"score\",\"after\":0.3}",
       "after: 0.3 is not a step of the scale"},
      {"{\"path\":\"ecosystems/new\"}", "it does not say what was before and what comes after"},
      {"{\"path\":\"ecosystems/new\",\"after\":{\"id\":\"other\"}}",
       "after: its id is not the one that its path ends with"},
      {"{\"path\":\"ecosystems/new\",\"after\":{\"id\":\"new\",\"name\":[]}}",
       "after.name: expected a text in quotation marks"},
      {"{\"path\":\"ecosystems/eco\",\"unknown\":true,\"after\":[{\"name\":\"x\"}]}",
       "after[0]: \"value\" is missing"},
      {"{\"path\":\"ecosystems/eco\",\"unknown\":true,\"after\":[{\"name\":\"id\",\"value\":1}]}",
       "after[0]: the member has no place here"},
      {"{\"path\":\"ecosystems/eco\",\"unknown\":true,"
       "\"after\":[{\"name\":\"x\",\"after\":\"format\",\"value\":1}]}",
       "after[0]: the member has no place here"},
      {"{\"path\":\"\",\"unknown\":true,\"after\":[{\"name\":\"x\",\"value\":1},"
       "{\"name\":\"x\",\"value\":1}]}",
       "after[1]: the member has no place here"},
  };
  g_autoptr (SpannObject) root = make_portfolio ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", cases[i].text);
    g_assert_null (parse (cases[i].text, root, &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_INVALID);
    g_assert_cmpstr (error->message, ==, cases[i].message);
  }
}

/* Each change is judged by the scales that those before it left. */
static void
test_sequence (void)
{
  g_autoptr (SpannObject) root = make_portfolio ();
  g_autoptr (SpannEdit) edit = spann_edit_new (root);
  g_autoptr (GString) text = g_string_new (NULL);

  spann_edit_set (edit, "strategies/strategy-1/gapScale", SPANN_SCALE_STEPS_PER_LEVEL,
                  spann_value_integer (4));
  spann_edit_set (edit, SCORE, SPANN_GAP_ASSESSMENT_SCORE, spann_value_score (spann_score_new (6)));
  spann_edit_remove (edit, "strategies/strategy-1");
  spann_edit_set (edit, SCORE, SPANN_GAP_ASSESSMENT_SCORE, spann_value_score (spann_score_new (7)));
  spann_change_codec_append_all (text, root, spann_edit_get_changes (edit));
  g_assert_nonnull (strstr (text->str, "\"before\":2,\"after\":4}"));
  g_assert_nonnull (strstr (text->str, "\"before\":0.25,\"after\":1.5}"));
  g_assert_nonnull (strstr (text->str, "\"before\":6,\"after\":7}]"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/change-codec/kinds", test_kinds);
  g_test_add_func ("/change-codec/refused", test_refused);
  g_test_add_func ("/change-codec/sequence", test_sequence);
  return g_test_run ();
}
