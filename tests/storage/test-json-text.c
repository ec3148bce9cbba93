/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-json-text.h"

#include <math.h>

#include "spann-json-gate.h"

static void
test_string (void)
{
  static const struct {
    const char *string;
    const char *text;
  } cases[] = {
      {"", "\"\""},
      {"åäö / 🚀", "\"åäö / 🚀\""},
      {"\"a\\b\"", "\"\\\"a\\\\b\\\"\""},
      {"\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\""},
      {"\x01\x1f\x7f", "\"\\u0001\\u001f\x7f\""},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) text = g_string_new (NULL);

    spann_json_text_append_string (text, cases[i].string);
    g_assert_cmpstr (text->str, ==, cases[i].text);
  }
}

static void
test_double (void)
{
  static const struct {
    double number;
    const char *text;
  } cases[] = {
      {0, "0"},
      {-0.0, "0"},
      {2.5, "2.5"},
      {0.1, "0.1"},
      {1.0 / 3, "0.3333333333333333"},
      {-12, "-12"},
      {1e17, "1e+17"},
      {1e21, "1e+21"},
      {5e-324, "4.94065645841247e-324"},
      {G_MAXDOUBLE, "1.7976931348623157e+308"},
      {0.1 + 0.2, "0.30000000000000004"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) text = g_string_new (NULL);

    spann_json_text_append_double (text, cases[i].number);
    g_assert_cmpstr (text->str, ==, cases[i].text);
    g_assert_true (g_ascii_strtod (text->str, NULL) == cases[i].number);
  }
}

/* What is read and written again is as it was, but for space and the choice of escapes. */
static void
test_node (void)
{
  static const struct {
    const char *read;
    const char *written;
  } cases[] = {
      {"null", "null"},
      {"[true, false, 1, -1.5]", "[true,false,1,-1.5]"},
      {"[2.0, 1e2, -0.0, 1E+99]", "[2.0,100.0,0.0,1e+99]"},
      {"[9223372036854775807, -9223372036854775808]", "[9223372036854775807,-9223372036854775808]"},
      {"{\"b\": {}, \"a\": [], \"\\u00e5\\n\": \"\\u0041\\/\"}",
       "{\"b\":{},\"a\":[],\"å\\n\":\"A/\"}"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (JsonParser) parser = json_parser_new ();
    g_autoptr (GString) text = g_string_new (NULL);

    g_assert_true (json_parser_load_from_data (parser, cases[i].read, -1, NULL));
    spann_json_text_append_node (text, json_parser_get_root (parser));
    g_assert_cmpstr (text->str, ==, cases[i].written);
  }
}

static void
test_indent (void)
{
  static const struct {
    const char *compact;
    const char *indented;
  } cases[] = {
      {"null", "null\n"},
      {"{}", "{}\n"},
      {"[[],{}]", "[\n  [],\n  {}\n]\n"},
      {"{\"a\":1,\"b\":{\"c\":[1,2]}}",
       "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": [\n      1,\n      2\n    ]\n  }\n}\n"},
      {"{\"{,:\\\"}\":\"[]\\\\\"}", "{\n  \"{,:\\\"}\": \"[]\\\\\"\n}\n"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) compact = g_string_new (cases[i].compact);
    g_autoptr (GBytes) bytes = spann_json_text_indent (compact);
    gsize size = strlen (cases[i].indented);
    g_autoptr (GBytes) within = spann_json_text_indent_within (compact, size);

    g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), cases[i].indented,
                     size);
    g_assert_true (g_bytes_equal (within, bytes));
    for (gsize less = 0; less < size; less++)
      g_assert_null (spann_json_text_indent_within (compact, less));
  }
}

/* Every finite double is written so that the gate takes it and it reads back the same. */
static void
test_any_double (void)
{
  for (guint i = 0; i < 10000; i++) {
    double number = ldexp (g_test_rand_double_range (-1, 1), g_test_rand_int_range (-1070, 1024));
    g_autoptr (GString) text = g_string_new (NULL);
    g_autoptr (GError) error = NULL;

    spann_json_text_append_double (text, number);
    g_assert_true (g_ascii_strtod (text->str, NULL) == number);
    spann_json_gate_check (text->str, text->len, text->len, SPANN_JSON_GATE_DOCUMENT, &error);
    g_assert_no_error (error);
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-text/string", test_string);
  g_test_add_func ("/json-text/double", test_double);
  g_test_add_func ("/json-text/node", test_node);
  g_test_add_func ("/json-text/indent", test_indent);
  g_test_add_func ("/json-text/any-double", test_any_double);
  return g_test_run ();
}
