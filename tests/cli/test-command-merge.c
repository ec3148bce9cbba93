/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-cli-runner.h"

#define SCORED "\"score\": 2.5"
#define NAMED "\"name\": \"Granbolaget\""

#define QUESTION                                                                                   \
  "Skogsslingan, evaluation 1 October 2022, research\n"                                            \
  "  Both versions changed the same thing: score. Which one should be kept?\n"                     \
  "  Your version: 3\n"                                                                            \
  "  The other version: 1.5\n"                                                                     \
  "  Before: 2.5\n"
#define WAY_OUT                                                                                    \
  "spann: out.spann: 1 question is left. The file has an answer for now: see \"Kept\" above. If "  \
  "the other one should hold, open the file in the window, find the place named above and change " \
  "it there (the window does not mark it), or merge again with --prefer mine or --prefer "         \
  "theirs.\n"

/* The small portfolio, and what became of it: the same score twice, or a score and a name. */
static void
add_versions (const Scratch *scratch)
{
  cli_add_small (scratch, "base.spann", "", "");
  cli_add_small (scratch, "mine.spann", SCORED, "\"score\": 3");
  cli_add_small (scratch, "theirs.spann", SCORED, "\"score\": 1.5");
  cli_add_small (scratch, "named.spann", NAMED, "\"name\": \"Granriket\"");
}

/* Whether the two files say the same, and only that. */
static void
assert_same (const Scratch *scratch, const char *one, const char *other)
{
  g_autofree char *call = g_strdup_printf ("diff --language en %s %s", one, other);
  g_auto (CliRun) run = cli_run (scratch, "en", call);

  g_assert_cmpstr (run.out, ==, "no changes\n");
  g_assert_cmpint (run.status, ==, 0);
}

static void
assert_told (const Scratch *scratch, const char *one, const char *other, const char *change)
{
  g_autofree char *call = g_strdup_printf ("diff --language en %s %s", one, other);
  g_auto (CliRun) run = cli_run (scratch, "en", call);

  g_assert_nonnull (strstr (run.out, change));
  g_assert_true (g_str_has_prefix (run.out, "1 change in "));
}

/* What each did alone is there without a question, whichever of the files it is written into. */
static void
test_apart (Scratch *scratch, gconstpointer data)
{
  static const char *const calls[] = {
      "merge base.spann mine.spann named.spann -o out.spann",
      "merge base.spann mine.spann named.spann --output=out.spann --prefer theirs",
      "merge -o mine.spann base.spann mine.spann named.spann",
  };

  add_versions (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++) {
    g_auto (CliRun) run = cli_run (scratch, "sv", calls[i]);

    g_assert_cmpstr (run.out, ==, "");
    g_assert_cmpstr (run.err, ==, "");
    g_assert_cmpint (run.status, ==, 0);
  }
  assert_same (scratch, "out.spann", "mine.spann");
  assert_told (scratch, "named.spann", "out.spann", "score from 2.5 to 3");
}

/* What both changed is a question; the file keeps mine for now. */
static void
test_conflict (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};

  add_versions (scratch);
  run = cli_run (scratch, "en",
                 "merge base.spann mine.spann theirs.spann -o out.spann --language en");
  g_assert_cmpstr (run.out, ==, "");
  g_assert_cmpstr (run.err, ==, QUESTION "  Kept: Your version\n\n" WAY_OUT);
  g_assert_cmpint (run.status, ==, 1);
  assert_same (scratch, "mine.spann", "out.spann");
}

/* The words come in the portfolio's language. */
static void
test_swedish (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) run = {0};

  add_versions (scratch);
  run = cli_run (scratch, "sv", "merge base.spann mine.spann theirs.spann -o out.spann");
  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpstr (
      run.err, ==,
      "Skogsslingan, utvärdering 1 oktober 2022, forskning\n"
      "  Samma uppgift är ändrad i båda versionerna: bedömning. Vad ska gälla?\n"
      "  Din version: 3\n"
      "  Den andra versionen: 1,5\n"
      "  Tidigare: 2,5\n"
      "  Gäller nu: Din version\n\n"
      "spann: out.spann: 1 fråga återstår. Filen har tills vidare ett svar: se ”Gäller nu” ovan. "
      "Om det andra ska gälla, öppna filen i fönstret, leta upp stället som står ovan och ändra "
      "där (fönstret märker inte ut det), eller slå ihop igen med --prefer mine eller --prefer "
      "theirs.\n");
}

/* What does not hold together, and what is left to do, is told in the language of the words. */
static void
test_together (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *desktop;
    const char *language;
    const char *words;
    const char *left;
  } cases[] = {
      {"en", "sv", "användningen uppgår till 1500000 kr, mer än de 900000 kr som är beviljade",
       " återstår. Filen har tills vidare ett svar"},
      {"sv", "en", "the uses come to 1500000 SEK, more than the 900000 SEK granted",
       " left. The file has an answer"},
  };

  cli_add_small (scratch, "base.spann", "", "");
  cli_add_small (scratch, "mine.spann", "\"amount\": 100000,", "\"amount\": 1500000,");
  cli_add_small (scratch, "theirs.spann", "\"2025\": {\n              \"amount\": 900000",
                 "\"2025\": {\n              \"amount\": 0");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *call = g_strdup_printf (
        "merge base.spann mine.spann theirs.spann -o out.spann --language %s", cases[i].language);
    g_auto (CliRun) run = cli_run (scratch, cases[i].desktop, call);

    g_assert_cmpint (run.status, ==, 1);
    g_assert_nonnull (strstr (run.err, cases[i].words));
    g_assert_nonnull (strstr (run.err, cases[i].left));
  }
}

static void
test_prefer (Scratch *scratch, gconstpointer data)
{
  static const struct {
    const char *call;
    const char *err;
    const char *same;
  } cases[] = {
      {"merge base.spann mine.spann theirs.spann -o out.spann --language en --prefer mine",
       QUESTION "  Kept: Your version\n\n", "mine.spann"},
      {"merge base.spann mine.spann theirs.spann -o out.spann --language en --prefer theirs",
       QUESTION "  Kept: The other version\n\n", "theirs.spann"},
  };

  add_versions (scratch);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliRun) run = cli_run (scratch, "en", cases[i].call);

    g_assert_cmpstr (run.err, ==, cases[i].err);
    g_assert_cmpint (run.status, ==, 0);
    assert_same (scratch, cases[i].same, "out.spann");
  }
}

/* What one removed and the other changed stays for now, and --prefer lets it go. */
static void
test_removed (Scratch *scratch, gconstpointer data)
{
  static const char removed[] = "\"targets\": []";
  g_auto (CliRun) asked = {0};
  g_auto (CliRun) preferred = {0};
  g_autofree char *text = NULL;
  g_autofree char *path = NULL;
  const char *targets;
  const char *end;
  g_autofree char *list = NULL;

  add_versions (scratch);
  path = scratch_get_path (scratch, "base.spann");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  targets = strstr (text, "\"targets\": [");
  end = strstr (targets, "]");
  list = g_strndup (targets, (gsize)(end + 1 - targets));
  cli_add_small (scratch, "removed.spann", list, removed);
  cli_add_small (scratch, "changed.spann", "\"year\": 2028", "\"year\": 2029");
  asked = cli_run (scratch, "en",
                   "merge base.spann removed.spann changed.spann -o out.spann --language en");
  g_assert_cmpint (asked.status, ==, 1);
  g_assert_nonnull (strstr (asked.err, "  Your version: removed\n"));
  g_assert_nonnull (strstr (asked.err, "  Kept: The other version\n"));
  assert_same (scratch, "changed.spann", "out.spann");
  preferred = cli_run (scratch, "en",
                       "merge base.spann removed.spann changed.spann -o out.spann --prefer mine");
  g_assert_cmpint (preferred.status, ==, 0);
  assert_same (scratch, "removed.spann", "out.spann");
}

static void
test_no_base (Scratch *scratch, gconstpointer data)
{
  g_auto (CliRun) same = {0};
  g_auto (CliRun) other = {0};

  add_versions (scratch);
  g_free (scratch_write (scratch, "empty.spann", ""));
  same = cli_run (scratch, "en", "merge empty.spann mine.spann mine.spann -o out.spann");
  g_assert_cmpstr (same.err, ==,
                   "spann: empty.spann: is empty: the two versions are merged without a common "
                   "one\n");
  g_assert_cmpint (same.status, ==, 0);
  assert_same (scratch, "mine.spann", "out.spann");
  other = cli_run (scratch, "en", "merge empty.spann mine.spann theirs.spann -o out.spann");
  g_assert_cmpint (other.status, ==, 1);
  assert_same (scratch, "mine.spann", "out.spann");
}

static void
test_refused (Scratch *scratch, gconstpointer data)
{
  static const CliRefusal cases[] = {
      {"merge base.spann mine.spann -o out.spann",
       "spann: expected spann merge BASE MINE THEIRS -o OUT; see spann merge --help\n"},
      {"merge base.spann mine.spann theirs.spann",
       "spann: say where to write the merged portfolio: -o OUT\n"},
      {"merge base.spann mine.spann theirs.spann -o out.spann --prefer ours",
       "spann: --prefer: \"ours\" is neither \"mine\" nor \"theirs\"\n"},
      {"merge base.spann mine.spann theirs.spann -o out.spann --language fi",
       "spann: --language: \"fi\" is neither \"sv\" nor \"en\"\n"},
      {"merge nope.spann mine.spann theirs.spann -o out.spann",
       "spann: nope.spann: there is no such file or folder\n"},
      {"merge base.spann mine.spann bad.spann -o out.spann",
       "spann: bad.spann: Skogsslingan, evaluation of 2022-10-01, Research: 7 is not on the scale "
       "from 0 to 4 (ecosystems[0].evaluations[0].scores.research.score)\n"},
      {"merge base.spann bad.spann mine.spann -o mine.spann",
       "spann: bad.spann: Skogsslingan, evaluation of 2022-10-01, Research: 7 is not on the scale "
       "from 0 to 4 (ecosystems[0].evaluations[0].scores.research.score)\n"},
      {"merge base.spann mine.spann theirs.spann -o nope/out.spann",
       "spann: nope/out.spann: cannot be written: there is no such file or folder; choose a folder "
       "that is there\n"},
  };

  add_versions (scratch);
  cli_add_small (scratch, "bad.spann", SCORED, "\"score\": 7");
  cli_assert_all_refused (scratch, cases, G_N_ELEMENTS (cases));
}

/* What a newer version wrote would lose what this one does not understand. */
static void
test_newer (Scratch *scratch, gconstpointer data)
{
  static const char *const calls[] = {
      "merge newer.spann mine.spann theirs.spann -o out.spann",
      "merge base.spann newer.spann theirs.spann -o out.spann",
      "merge base.spann mine.spann newer.spann -o out.spann",
  };

  add_versions (scratch);
  cli_add_small (scratch, "newer.spann", "\"version\": 2", "\"version\": 3");
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++) {
    g_auto (CliRun) run = cli_run (scratch, "en", calls[i]);
    g_autofree char *out = scratch_get_path (scratch, "out.spann");

    g_assert_true (g_str_has_prefix (run.err, "spann: newer.spann: This file was written by a "));
    g_assert_cmpint (run.status, ==, 2);
    g_assert_false (g_file_test (out, G_FILE_TEST_EXISTS));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/command-merge/apart", test_apart);
  scratch_add ("/command-merge/conflict", test_conflict);
  scratch_add ("/command-merge/swedish", test_swedish);
  scratch_add ("/command-merge/together", test_together);
  scratch_add ("/command-merge/prefer", test_prefer);
  scratch_add ("/command-merge/removed", test_removed);
  scratch_add ("/command-merge/no-base", test_no_base);
  scratch_add ("/command-merge/refused", test_refused);
  scratch_add ("/command-merge/newer", test_newer);
  return g_test_run ();
}
