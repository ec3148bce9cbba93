/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The hints as the gate gives them: what people, editors, servers and disks do to a file. */

#include "spann-json-hint-private.h"

#include "spann-error.h"
#include "spann-json-gate.h"

#define CUT "the file ends here: if it has been cut short, take an earlier version of it"
#define DIGITS "write a number in digits alone, without spaces, separators or a unit"
#define GIT "a merge in git was left unfinished: settle what stands between <<<<<<< and >>>>>>>"
#define MEMBER "a member is written as \"name\": value"
#define NO_VALUE "the member has no value: write one, or remove the member"
#define NOT_A_NUMBER "JSON has no NaN or Infinity: leave the member out"
#define QUOTES "use straight double quotation marks: \""
#define QUOTE_IT "put the text in double quotation marks"
#define CONSTANTS "write true, false or null, in small letters"
#define PROGRAM "this is a program: keep only what stands from { to }"
#define WEB                                                                                        \
  "this is a web page or other XML, perhaps one that a server sent instead of the file: fetch "    \
  "the "                                                                                           \
  "file again"

/* A text without NUL, and the hint at its end. */
static const struct {
  const char *text;
  const char *hint;
} cases[] = {
    /* Not a text of ours at all. */
    {"", "take an earlier version of it"},
    {"\n", "take an earlier version of it"},
    {"\xef\xbb\xbf{}", "save it as UTF-8 without one"},
    {"\xff\xfe{", "the file is in UTF-16: save it as UTF-8"},
    {"\x1f\x8b\x08", "the file is packed: unpack it first"},
    {"PK\x03\x04", "the file is packed: unpack it first"},
    {"<!DOCTYPE html>", WEB},
    {"\n <?xml version=\"1.0\"?>", WEB},
    {"{\"a\": \"\xe5\"}", "the file may be in Windows-1252 or another encoding: save it as UTF-8"},

    /* Unfinished merges. */
    {"<<<<<<< HEAD\n{", GIT},
    {"{\n<<<<<<< HEAD\n\"a\": 1", GIT},
    {"{\"a\": 1\n=======\n", GIT},
    {"{\"a\": 1,\n>>>>>>> theirs\n", GIT},
    {"{\"a\": 1,\n||||||| base\n", GIT},
    {"{\"a\": 1 \"b\": 2,\n<<<<<<< HEAD\n", GIT},

    /* Cut short. */
    {"{\"a\"", CUT},
    {"{\"a\": [1", CUT},
    {"{\"a\": \"b", CUT},
    {"-", CUT},
    {"[tru", QUOTE_IT},

    /* Written by hand. */
    {"{\"a\": 1, // no\n", "JSON has no comments: remove it"},
    {"/* no */ {}", "JSON has no comments: remove it"},
    {"# no\n{}", "JSON has no comments: remove it"},
    {"{'a': 1}", QUOTES},
    {"{“a”: 1}", QUOTES},
    {"{\"a\": ”b”}", QUOTES},
    {"{\"a\": 1,\n}", "remove the comma before the }"},
    {"{\"a\": 1,, \"b\": 2}", "remove the comma that is too much"},
    {"{\"a\": [{\"b\": 1, ]}", "a } is missing before the ]"},
    {"{\"a\": 12,5}", "write a decimal number with a point, not with a comma"},
    {"{\"a\": 1, 5}", MEMBER},
    {"{a: 1}", MEMBER},
    {"{\"a\" 1}", MEMBER},
    {"{\"a\" = 1}", "write a colon, not an equals sign"},
    {"{\"a\", \"b\": 1}", NO_VALUE},
    {"{\"a\": , \"b\": 1}", NO_VALUE},
    {"{\"a\": }", NO_VALUE},
    {"{\"a\": 1 \"b\": 2}", "a comma may be missing before this"},
    {"[1 2]", "a comma may be missing before this"},
    {"{\"a\": 1; \"b\": 2}", "write a comma, not a semicolon"},
    {"{\"a\": \"b\": 1}", "a colon stands only after a member's name"},
    {"{\"a\": 250 000}", DIGITS},
    {"{\"a\": 250\xc2\xa0"
     "000}",
     DIGITS},
    {"{\"a\": 250kr}", DIGITS},
    {"[0x1f]", DIGITS},
    {"[1.000.000]", DIGITS},
    {"{\"a\": 1]", "a } is missing before the ]"},
    {"[1}", "a ] is missing before the }"},
    {"[1,]", "remove the comma before the bracket"},
    {"[,1]", "remove the comma that is too much"},
    {"[+1]", "write the number without a plus sign"},
    {"[.5]", "write a digit before the point"},
    {"[1.]", "write at least one digit after the minus sign, the point and the e of a number"},
    {"[NaN]", NOT_A_NUMBER},
    {"[-Infinity]", NOT_A_NUMBER},
    {"[True]", CONSTANTS},
    {"[None]", CONSTANTS},
    {"var x = {}", PROGRAM},
    {"Utkast 3",
     "this does not look like JSON, which begins with { here: check that it is the right "
     "file"},
    {"{\"a\": hej}", QUOTE_IT},
    {"{\"a\": Åre}", QUOTE_IT},
    {"[=]",
     "a value is a text in quotation marks, a number, true, false, null, or stands in { } or "
     "[ ]"},
    {"[007]", "if it is a code and no amount, put it in quotation marks"},
    {"[99999999999999999999]", "if it is a code and no amount, put it in quotation marks"},
    {"[1e999]", "check its digits and what stands after the e"},
    {"\"a\nb\"",
     "close the text on the line where it begins, or write the line break in it as \\n"},
    {"\"a\tb\"", "write the tab as \\t"},
    {"\"a\x01\"", "remove the invisible character that stands here"},
    {"\"C:\\Spann\"", "write a backslash that means itself twice: \\\\"},
    {"\"\\u00g0\"", "write the character itself, or as \\u00e5"},
    {"\"\\u0000\"", "remove it"},
    {"\"\\ud800\"", "write the character itself, or both halves"},
    {"{}{}", "two documents stand one after the other: keep one of them"},
    {"{}}", "remove the bracket that is too much"},
    {"{} end", "remove what stands here"},
    {"{\"a\": 1, \"a\": 2}", "keep the one that is right"},
};

static void
assert_hint (const char *text, gsize size, const char *hint)
{
  g_autofree char *exact = g_memdup2 (text, size);
  g_autofree char *end = g_strconcat ("; ", hint, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (spann_json_gate_check (exact, size, size, SPANN_JSON_GATE_DOCUMENT, &error));
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX);
  if (!g_str_has_suffix (error->message, end))
    g_error ("%s: %s, not %s", text, error->message, hint);
}

static void
test_hints (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_hint (cases[i].text, strlen (cases[i].text), cases[i].hint);
}

static void
test_nul (void)
{
  static const char utf16[] = "{\0\"\0a\0";
  static const char big_utf16[] = "\0{\0\"\0a";
  static const char emptied[] = "{\"a\": 1,\0\0\0\0\0\0\0\0";

  assert_hint (utf16, sizeof utf16, "the file is in UTF-16: save it as UTF-8");
  assert_hint (big_utf16, sizeof big_utf16, "the file is in UTF-16: save it as UTF-8");
  assert_hint (emptied, sizeof emptied,
               "empty bytes stand here, as after a power cut: take an earlier version of the file");
}

static void
test_depth (void)
{
  g_autofree char *deep = g_strnfill (SPANN_JSON_GATE_MAX_DEPTH + 1, '[');

  assert_hint (deep, strlen (deep),
               "Spann writes nothing so deep: check that it is the right file");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-hint/hints", test_hints);
  g_test_add_func ("/json-hint/nul", test_nul);
  g_test_add_func ("/json-hint/depth", test_depth);
  return g_test_run ();
}
