/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli-runner.h"

static char *
convert (const Scratch *scratch, const char *from, const char *to)
{
  g_autofree char *call = g_strdup_printf ("convert %s %s", from, to);
  g_auto (CliRun) run = cli_run (scratch, "en", call);
  g_autofree char *path = scratch_get_path (scratch, to);
  char *text = NULL;

  g_assert_cmpstr (run.err, ==, "");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

/* What Spann wrote comes out the same, and what others laid out otherwise as Spann would. */
static void
test_canonical (Scratch *scratch, gconstpointer data)
{
  g_autofree char *expected = NULL;
  g_autofree char *loose = NULL;
  g_autofree char *in_place = NULL;

  cli_add_small (scratch, "a.spann", "", "");
  expected = convert (scratch, "a.spann", "b.spann");
  cli_add_small (scratch, "loose.spann", "  \"unit\": \"Enheten\",\n",
                 "\"unit\":\n\"\\u0045nheten\"  ,");
  loose = convert (scratch, "loose.spann", "c.spann");
  g_assert_cmpstr (loose, ==, expected);
  in_place = convert (scratch, "loose.spann", "loose.spann");
  g_assert_cmpstr (in_place, ==, expected);
}

/* What this version does not know stays where it is, be it a language. */
static void
test_unknown (Scratch *scratch, gconstpointer data)
{
  g_autofree char *path = scratch_get_path (scratch, "a.spann");
  g_autofree char *expected = NULL;
  g_autofree char *kept = NULL;

  cli_add_small (scratch, "a.spann", "    \"sv\": \"Liten portfölj\",\n",
                 "    \"sv\": \"Liten portfölj\",\n    \"fi\": \"Pieni salkku\",\n");
  g_assert_true (g_file_get_contents (path, &expected, NULL, NULL));
  kept = convert (scratch, "a.spann", "b.spann");
  g_assert_cmpstr (kept, ==, expected);
}

/* After two hyphens a name may begin with one. */
static void
test_hyphen (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *call;
    const char *made;
  } cases[] = {
      {"convert -- a.spann -b.spann", "-b.spann"},
      {"convert -- -b.spann c.spann", "c.spann"},
      {"convert a.spann -- -d.spann", "-d.spann"},
      {"convert -- -b.spann --", "--"},
      {"convert -- a.spann --", "--"},
  };

  cli_add_small (scratch, "a.spann", "", "");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliRun) run = cli_run (scratch, "en", cases[i].call);
    g_autofree char *path = scratch_get_path (scratch, cases[i].made);

    g_test_message ("spann %s", cases[i].call);
    g_assert_cmpstr (run.err, ==, "");
    g_assert_cmpint (run.status, ==, 0);
    g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  }
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  static const CliRefusal cases[] = {
      {"convert nope.spann b.spann", "spann: nope.spann: there is no such file or folder\n"},
      {"convert twice.spann b.spann",
       "spann: twice.spann: line 3, column 1: the member \"format\" stands twice in the same "
       "object; keep the one that is right\n"},
      {"convert a.spann .", "spann: .: cannot be written: it is a folder; choose another name\n"},
      {"convert newer.spann newer.spann",
       "spann: newer.spann: This file was written by a newer Spann: it has format version 3, and "
       "this one knows up to 2. You can read it here but not change it. Install the newest Spann "
       "to edit the file.\n"},
  };

  cli_add_small (scratch, "newer.spann", "\"version\": 2", "\"version\": 3");
  cli_add_small (scratch, "a.spann", "", "");
  g_free (scratch_write (scratch, "twice.spann", "{\n\"format\": \"spann\",\n\"format\": 1}"));
  cli_assert_all_refused (scratch, cases, G_N_ELEMENTS (cases));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/command-convert/canonical", test_canonical);
  scratch_add ("/command-convert/unknown", test_unknown);
  scratch_add ("/command-convert/hyphen", test_hyphen);
  scratch_add ("/command-convert/refused", test_refused);
  return g_test_run ();
}
