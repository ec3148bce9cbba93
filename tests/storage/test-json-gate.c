/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-json-gate.h"

#include "spann-error.h"
#include "spann-measured.h"

#define MAX_SIZE ((gsize)64 << 20)

/* @text in @depth brackets. (transfer full) */
static char *
nest (guint depth, const char *text)
{
  GString *nested = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append_c (nested, '[');
  g_string_append (nested, text);
  for (guint i = 0; i < depth; i++)
    g_string_append_c (nested, ']');
  return g_string_free (nested, FALSE);
}

/* The text in a place of its own without an end, so that a sanitizer sees a read past it. */
static gboolean
check_bytes (const char *text, gsize size, SpannJsonGateLevel level, GError **error)
{
  g_autofree char *exact = g_memdup2 (text, size);

  return spann_json_gate_check (exact, size, MAX_SIZE, level, error);
}

/* Line, column and what is wrong are @expected, and a hint follows; test-json-hint tells which. */
static void
assert_says (const GError *error, const char *expected)
{
  g_autofree char *said = g_strndup (error->message, strlen (expected));

  g_assert_cmpstr (said, ==, expected);
  g_assert_true (g_str_has_prefix (error->message + strlen (expected), "; "));
  g_assert_cmpuint (strlen (error->message), >, strlen (expected) + 5);
}

static void
test_accepted (void)
{
  static const char *const texts[] = {
      "{}",
      " [ ] \r\n\t",
      "null",
      "\"å\"",
      "-0",
      "-9223372036854775808",
      "9223372036854775807",
      "1.7976931348623157e308",
      "0.5E-7",
      "1e-999",
      "\"\\ud83d\\ude80 \\u00e5 \\/ \x7f\"",
      "{\"a\": {\"a\": 1}, \"b\": {\"a\": [{\"a\": 2}, {\"a\": 3}]}}",
      "{\"\": 1, \" \": 2}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("%s", texts[i]);
    check_bytes (texts[i], strlen (texts[i]), SPANN_JSON_GATE_DOCUMENT, &error);
    g_assert_no_error (error);
  }
}

static void
test_refused (void)
{
  static const struct {
    const char *text;
    const char *message;
  } cases[] = {
      {"", "line 1, column 1: the file is empty"},
      {" \n ", "line 2, column 2: the file is empty"},
      {"\xef\xbb\xbf{}", "line 1, column 1: the file begins with a byte order mark"},
      {"\xff\xfe{", "line 1, column 1: the file begins with a byte order mark"},
      {"{\n  \"a\": 1,\n}",
       "line 3, column 1: expected the name of a member, in double quotation marks"},
      {"{'a': 1}", "line 1, column 2: expected the name of a member, in double quotation marks"},
      {"{\"a\" 1}", "line 1, column 6: expected a colon after the member's name"},
      {"{\"a\": 1 \"b\"", "line 1, column 9: expected a comma or }"},
      {"[1 2]", "line 1, column 4: expected a comma or ]"},
      {"[1", "line 1, column 3: expected a comma or ]"},
      {"[1,]", "line 1, column 4: expected a value"},
      {"[tru]", "line 1, column 2: expected a value"},
      {"var x = 1", "line 1, column 1: expected a value"},
      {"// no\n1", "line 1, column 1: expected a value"},
      {"NaN", "line 1, column 1: expected a value"},
      {"1 2", "line 1, column 3: expected nothing more after the end of the document"},
      {"017", "line 1, column 1: expected a number without leading zeros"},
      {"-", "line 1, column 2: expected a digit"},
      {"+1", "line 1, column 1: expected a value"},
      {"1.", "line 1, column 3: expected a digit"},
      {"1e+", "line 1, column 4: expected a digit"},
      {"9223372036854775808", "line 1, column 1: expected a whole number that fits in 64 bits"},
      {"-9223372036854775809", "line 1, column 1: expected a whole number that fits in 64 bits"},
      {"99999999999999999999999", "line 1, column 1: expected a whole number that fits in 64 bits"},
      {"1e999", "line 1, column 1: expected a number below 1.8e308"},
      {"\"a", "line 1, column 3: expected the closing quotation mark of a text"},
      {"\"åäö\\q\"", "line 1, column 6: expected one of \" \\ / b f n r t u after the backslash"},
      {"\"\\", "line 1, column 3: expected one of \" \\ / b f n r t u after the backslash"},
      {"\"\\u00g0\"", "line 1, column 6: expected four hexadecimal digits after \\u"},
      {"\"\\u0000\"", "line 1, column 2: a text may not hold the character U+0000"},
      {"\"\\ud800x\"", "line 1, column 2: half of a surrogate pair stands alone"},
      {"\"\\udc00\"", "line 1, column 2: half of a surrogate pair stands alone"},
      {"\"\\ud800\\u0061\"", "line 1, column 2: half of a surrogate pair stands alone"},
      {"\"a\tb\"", "line 1, column 3: expected the rest of a text"},
      {"\"å\xff\"", "line 1, column 3: expected UTF-8"},
      {"\"\xed\xa0\x80\"", "line 1, column 2: expected UTF-8"},
      {"{\"gap\": 1,\n \"\\u0067ap\": 2}",
       "line 2, column 2: the member \"\\u0067ap\" stands twice in the same object"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GError) error = NULL;

    g_assert_false (
        check_bytes (cases[i].text, strlen (cases[i].text), SPANN_JSON_GATE_DOCUMENT, &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
    assert_says (error, cases[i].message);
  }
}

static void
test_nul (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (check_bytes ("[1\0]", 4, SPANN_JSON_GATE_TEXT, &error));
  assert_says (error, "line 1, column 3: expected a comma or ]");
  g_assert_false (check_bytes ("1\0", 2, SPANN_JSON_GATE_TEXT, NULL));
  g_assert_false (check_bytes ("\"\0\"", 3, SPANN_JSON_GATE_TEXT, NULL));
  g_assert_false (spann_json_gate_check (NULL, 0, MAX_SIZE, SPANN_JSON_GATE_TEXT, NULL));
}

static void
test_depth (void)
{
  g_autofree char *deepest = nest (SPANN_JSON_GATE_MAX_DEPTH, "");
  g_autofree char *deeper = nest (SPANN_JSON_GATE_MAX_DEPTH + 1, "");
  g_autofree char *endless = g_strnfill (10000000, '[');
  g_autoptr (GError) error = NULL;

  g_assert_true (check_bytes (deepest, strlen (deepest), SPANN_JSON_GATE_TEXT, &error));
  g_assert_false (check_bytes (deeper, strlen (deeper), SPANN_JSON_GATE_TEXT, &error));
  assert_says (error, "line 1, column 65: expected at most 64 levels of nesting");
  g_assert_false (check_bytes (endless, strlen (endless), SPANN_JSON_GATE_TEXT, NULL));
}

static void
test_size (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (spann_json_gate_check ("12", 2, 2, SPANN_JSON_GATE_TEXT, &error));
  g_assert_no_error (error);
  /* Refused by its size alone: nothing is read. */
  g_assert_false (spann_json_gate_check ("", MAX_SIZE + 1, MAX_SIZE, SPANN_JSON_GATE_TEXT, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
  g_assert_true (g_str_has_prefix (error->message, "the file is larger than 64 MB"));
}

static void
test_levels (void)
{
  static const char *const open_to_readers[] = {"{\"a\": 1, \"a\": 1}", "[\"\\u0000\"]",
                                                "{\"\\u0000\": 1}"};

  for (guint i = 0; i < G_N_ELEMENTS (open_to_readers); i++) {
    gsize size = strlen (open_to_readers[i]);

    g_assert_true (check_bytes (open_to_readers[i], size, SPANN_JSON_GATE_TEXT, NULL));
    g_assert_false (check_bytes (open_to_readers[i], size, SPANN_JSON_GATE_DOCUMENT, NULL));
  }
}

/* Counts the texts of the corpus whose names begin with @letter, and those let through. */
static void
count_corpus (char letter, guint *out_texts, guint *out_accepted)
{
  g_autofree char *folder =
      g_test_build_filename (G_TEST_DIST, "data", "json", "test_parsing", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  *out_texts = *out_accepted = 0;
  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);
    g_autofree char *text = NULL;
    gsize size;

    if (name[0] != letter)
      continue;
    g_assert_true (g_file_get_contents (path, &text, &size, NULL));
    (*out_texts)++;
    if (check_bytes (text, size, SPANN_JSON_GATE_TEXT, NULL))
      (*out_accepted)++;
    else if (letter == 'y')
      g_test_message ("refused: %s", name);
  }
}

static void
test_corpus (void)
{
  guint texts, accepted, refused;

  count_corpus ('y', &texts, &accepted);
  g_assert_cmpuint (texts, ==, 95);
  g_assert_cmpuint (accepted, ==, 95);
  count_corpus ('n', &texts, &accepted);
  refused = texts - accepted;
  g_assert_cmpuint (texts, ==, 188);
  g_assert_cmpuint (accepted, ==, 0);
  count_corpus ('i', &texts, &accepted);
  g_assert_cmpuint (texts, ==, 35);
  measured ("JSONTestSuite: 95 of 95 accepted, %u of 188 refused, 0 crashes", refused);
}

/* No beginning of a document is a document. */
static void
test_cut (void)
{
  static const char text[] = "{\"namn\": \"Bygg\\u00e5\\ud83d\\ude80 å\", \"år\": [2024, -0.5e+3, "
                             "true, false, null, {}, []]}";

  g_assert_true (check_bytes (text, strlen (text), SPANN_JSON_GATE_DOCUMENT, NULL));
  for (gsize size = 0; size < strlen (text); size++)
    g_assert_false (check_bytes (text, size, SPANN_JSON_GATE_DOCUMENT, NULL));
}

/* What passes with a bit turned must at least be what a second look says too; nothing may crash. */
static void
test_bit_flips (void)
{
  static const char text[] = "{\"a\\n\": [1.5e3, \"å\\ud83d\\ude80\", {\"b\": null}], \"c\": -12}";

  for (gsize bit = 0; bit < 8 * strlen (text); bit++) {
    g_autofree char *flipped = g_strdup (text);

    flipped[bit / 8] = (char)(flipped[bit / 8] ^ (1 << bit % 8));
    if (check_bytes (flipped, strlen (text), SPANN_JSON_GATE_DOCUMENT, NULL))
      g_assert_true (g_utf8_validate (flipped, (gssize)strlen (text), NULL));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-gate/accepted", test_accepted);
  g_test_add_func ("/json-gate/refused", test_refused);
  g_test_add_func ("/json-gate/nul", test_nul);
  g_test_add_func ("/json-gate/depth", test_depth);
  g_test_add_func ("/json-gate/size", test_size);
  g_test_add_func ("/json-gate/levels", test_levels);
  g_test_add_func ("/json-gate/corpus", test_corpus);
  g_test_add_func ("/json-gate/cut", test_cut);
  g_test_add_func ("/json-gate/bit-flips", test_bit_flips);
  return g_test_run ();
}
