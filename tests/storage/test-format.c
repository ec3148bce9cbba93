/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-format.h"

#include "spann-error.h"

/* What stands around a portfolio, and what is said of it: @code 0 when it opens. */
static const struct {
  const char *title;
  const char *file;
  int code;
  const char *message;
} cases[] = {
    {"version 1", "{\"format\": \"spann\", \"version\": 1, \"reader\": 1}", 0, NULL},
    {"version 1 knew no features",
     "{\"format\": \"spann\", \"version\": 1, \"reader\": 1, \"features\": 7}", 0, NULL},
    {"this version", "{\"format\": \"spann\", \"version\": 2, \"reader\": 2, \"features\": []}", 0,
     NULL},
    {"a known feature",
     "{\"format\": \"spann\", \"version\": 2, \"reader\": 2, \"features\": "
     "[\"strategy-versions\"]}",
     0, NULL},
    {"a newer version", "{\"format\": \"spann\", \"version\": 3, \"reader\": 2, \"features\": []}",
     0,
     "This file was written by a newer Spann: it has format version 3, and this one knows up to 2. "
     "You can read it here but not change it. Install the newest Spann to edit the file."},
    {"a newer version for old readers",
     "{\"format\": \"spann\", \"version\": 9223372036854775807, \"reader\": 1, \"features\": []}",
     0,
     "This file was written by a newer Spann: it has format version 9223372036854775807, and this "
     "one knows up to 2. You can read it here but not change it. Install the newest Spann to edit "
     "the file."},
    {"an unknown feature",
     "{\"format\": \"spann\", \"version\": 2, \"reader\": 2, \"features\": "
     "[\"strategy-versions\", \"half-years\"]}",
     0,
     "This file uses something that this version of Spann does not know: \"half-years\". What you "
     "see here may therefore be incomplete, and you cannot change it. Install the newest Spann to "
     "edit the file."},
    {"unknown features of a newer version",
     "{\"format\": \"spann\", \"version\": 4, \"reader\": 2, \"features\": "
     "[\"a\", \"b\", \"c\", \"d\"]}",
     0,
     "This file uses something that this version of Spann does not know: \"a\", \"b\", \"c\" …. "
     "What you see here may therefore be incomplete, and you cannot change it. Install the newest "
     "Spann to edit the file."},
    {"a newer reader is needed",
     "{\"format\": \"spann\", \"version\": 3, \"reader\": 3, \"features\": []}",
     SPANN_ERROR_VERSION,
     "was written by a newer Spann and cannot be read by this one: it needs format version 3, and "
     "this one knows up to 2; install the newest Spann"},
    {"features are missing", "{\"format\": \"spann\", \"version\": 2, \"reader\": 2}",
     SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"features\" is not a list of names"},
    {"features are no list",
     "{\"format\": \"spann\", \"version\": 2, \"reader\": 2, \"features\": \"a\"}",
     SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"features\" is not a list of names"},
    {"a feature is no name",
     "{\"format\": \"spann\", \"version\": 3, \"reader\": 2, \"features\": [{}]}",
     SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"features\" is not a list of names"},
    {"a feature is no text",
     "{\"format\": \"spann\", \"version\": 3, \"reader\": 2, \"features\": [null]}",
     SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"features\" is not a list of names"},
    {"a feature with a line feed",
     "{\"format\": \"spann\", \"version\": 3, \"reader\": 2, \"features\": [\"a\\nb\"]}",
     SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"features\" is not a list of names"},
    {"no reader", "{\"format\": \"spann\", \"version\": 1}", SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"reader\" is missing"},
    {"a reader misspelt", "{\"format\": \"spann\", \"version\": 1, \"raeder\": 1}",
     SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: \"reader\" is missing; is \"raeder\" meant to be it?"},
    {"a format misspelt", "{\"Format\": \"spann\"}", SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: \"format\" is missing; is \"Format\" meant to be it?"},
    {"something else", "[]", SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"format\" is missing"},
    {"a version with decimals", "{\"format\": \"spann\", \"version\": 1.0, \"reader\": 1}",
     SPANN_ERROR_FORMAT,
     "is not a Spann portfolio: the member \"version\" is not a version number"},
};

static void
test_check (void)
{
  const SpannFormat *format = spann_format_find (SPANN_NOUN_PORTFOLIO);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (JsonNode) root = json_from_string (cases[i].file, NULL);
    g_autofree char *limitation = NULL;
    g_autoptr (GError) error = NULL;
    gint64 version = 0;

    g_test_message ("%s", cases[i].title);
    if (cases[i].code == 0) {
      g_assert_true (spann_format_check (format, root, &version, &limitation, &error));
      g_assert_no_error (error);
      g_assert_cmpint (version, >, 0);
      g_assert_cmpstr (limitation, ==, cases[i].message);
    } else {
      g_assert_false (spann_format_check (format, root, &version, &limitation, &error));
      g_assert_error (error, SPANN_ERROR, cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
      g_assert_cmpint (version, ==, 0);
      g_assert_null (limitation);
    }
  }
}

static void
test_blame_newer (void)
{
  GError *error = g_error_new_literal (SPANN_ERROR, SPANN_ERROR_INVALID, "a.b: 7 is above 4");

  spann_format_blame_newer (&error);
  g_assert_error (error, SPANN_ERROR, SPANN_ERROR_VERSION);
  g_assert_cmpstr (error->message, ==,
                   "was written by a newer Spann and holds what this one cannot read: a.b: 7 is "
                   "above 4; install the newest Spann");
  g_error_free (error);
  /* Whoever asked for no error gets none. */
  spann_format_blame_newer (NULL);
}

static void
test_find (void)
{
  g_assert_cmpstr (spann_format_find (SPANN_NOUN_PORTFOLIO)->name, ==, "spann");
  g_assert_cmpstr (spann_format_find (SPANN_NOUN_STRATEGY)->name, ==, "spann-strategy");
  g_assert_null (spann_format_find (SPANN_NOUN_ECOSYSTEM));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/format/find", test_find);
  g_test_add_func ("/format/check", test_check);
  g_test_add_func ("/format/blame-newer", test_blame_newer);
  return g_test_run ();
}
