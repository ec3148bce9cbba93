/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a subcommand says of a file that it has written. */

#include <dlfcn.h>
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "io-faults.h"
#include "spann-cli-runner.h"
#include "spann-cli.h"

/**
 * Doubt:
 * @call: what stands after the program's name
 * @folder: where it writes, in the scratch folder
 * @err: a pattern of what it says on stderr when the disk does not confirm that the file is there
 * to stay
 */
typedef struct {
  const char *name;
  const char *language;
  const char *call;
  const char *folder;
  const char *err;
} Doubt;

#define DOUBT_EN                                                                                   \
  " is written, but the disk did not confirm that it will last; keep a copy somewhere else, and "  \
  "look at the disk\n"
#define DOUBT_SV                                                                                   \
  " är skriven, men disken bekräftade inte att filen ligger säkert; ha en kopia på en annan "  \
  "plats och se över disken\n"

static const Doubt doubts[] = {
    {"convert", "en", "convert a.spann out/b.spann", "out", "spann: out/b.spann:" DOUBT_EN},
    {"swedish", "sv", "convert a.spann out/b.spann", "out", "spann: out/b.spann:" DOUBT_SV},
    {"new", "en", "new out/new.spann", "out", "spann: out/new.spann:" DOUBT_EN},
    {"merge", "en", "merge a.spann a.spann a.spann -o out/b.spann", "out",
     "spann: out/b.spann:" DOUBT_EN},
    {"figure", "en", "figure heat a.spann -o out/heat.svg", "out", "spann: out/heat.svg:" DOUBT_EN},
    {"report", "en", "report a.spann -o report", "report", "spann: report/radar-*.svg:" DOUBT_EN},
};

static void *
find_function (const char *name)
{
  void *found = dlsym (RTLD_DEFAULT, name);

  if (found == NULL)
    g_error ("%s is not preloaded: run the test with 'meson test'", name);
  return found;
}

static int
run_here (const char *call)
{
  const SpannCliPaths paths = {
      .data_dir = g_getenv ("SPANN_DATA_DIR"),
      .locale_dir = g_getenv ("SPANN_LOCALE_DIR"),
      .libexec_dir = "/nonexistent",
  };
  g_autofree char *line = g_strconcat ("spann ", call, NULL);
  g_auto (GStrv) words = g_strsplit (line, " ", -1);

  return spann_cli_run ((int)g_strv_length (words), words, &paths);
}

/* The number of the call that makes a new name in @folder last; 0 when there is none. */
static int
find_sync (const char *folder)
{
  __typeof__ (&io_faults_count) count = find_function ("io_faults_count");
  __typeof__ (&io_faults_get) get = find_function ("io_faults_get");
  g_autofree char *wanted = g_strconcat ("fsync ", folder, NULL);

  for (int i = 0; i < count (); i++)
    if (g_str_equal (get (i), wanted))
      return i + 1;
  return 0;
}

static void
remove_results (const char *folder)
{
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (files)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    g_assert_cmpint (g_remove (path), ==, 0);
  }
}

/* Once to load what is loaded once, once to learn when the folder is synced, and once where that
 * fails. */
static void
run_doubtful (const Scratch *scratch, const Doubt *doubt)
{
  __typeof__ (&io_faults_arm) arm = find_function ("io_faults_arm");
  IoFaults faults = {0};

  cli_add_small (scratch, "a.spann", "", "");
  g_assert_cmpint (g_chdir (scratch->folder), ==, 0);
  g_assert_cmpint (g_mkdir (doubt->folder, 0700), ==, 0);
  g_setenv ("LANGUAGE", doubt->language, TRUE);
  g_assert_cmpint (run_here (doubt->call), ==, 0);
  remove_results (doubt->folder);
  arm (&faults);
  g_assert_cmpint (run_here (doubt->call), ==, 0);
  faults.call = find_sync (doubt->folder);
  faults.fault = EIO;
  g_assert_cmpint (faults.call, >, 0);
  remove_results (doubt->folder);
  arm (&faults);
  g_assert_cmpint (run_here (doubt->call), ==, 1);
  arm (NULL);
}

static void
test_doubt (Scratch *scratch, gconstpointer data)
{
  const Doubt *doubt = data;

  if (g_test_subprocess ()) {
    run_doubtful (scratch, doubt);
    return;
  }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr (doubt->err);
}

/* What is only to be known does not make the call one that has failed. */
static void
test_notice (Scratch *scratch, gconstpointer data)
{
  g_autofree char *other = scratch_get_path (scratch, "other.spann");
  g_auto (CliRun) run = {0};

  cli_add_small (scratch, "a.spann", "", "");
  g_assert_cmpint (link (scratch->path, other), ==, 0);
  run = cli_run (scratch, "en", "convert other.spann a.spann");
  g_assert_cmpstr (run.err, ==,
                   "spann: a.spann: The file has another name as well (a hard link), which keeps "
                   "the earlier version.\n");
  g_assert_cmpint (run.status, ==, 0);
  g_assert_cmpstr (run.out, ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (doubts); i++) {
    g_autofree char *name = g_strconcat ("/cli-save/doubt/", doubts[i].name, NULL);

    g_test_add (name, Scratch, &doubts[i], scratch_set_up, test_doubt, scratch_tear_down);
  }
  scratch_add ("/cli-save/notice", test_notice);
  return g_test_run ();
}
