/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every call that a save makes to the system, failed in turn in every way. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "save-child.h"
#include "spann-endurance.h"
#include "spann-measured.h"
#include "spann-scratch.h"

#define OLD "the old document"
#define OLDER "the document before the old one"
#define NEW "the new document, which is longer"
#define MODE 0664

/* 2026-11-20, noon. */
#define OLD_SAVED 1795176000
#define TODAY ((SpannDate){2026, 11, 25})

/* Older than a save can be. */
#define TWO_HOURS (2 * 60 * 60)

/**
 * Scenario:
 * @target: the name that is saved to
 * @is_new: no file is there
 * @is_team: the file is another member's, in a folder of the team
 * @is_export: nothing is expected
 */
typedef struct {
  const char *name;
  const char *target;
  gboolean is_new;
  gboolean is_team;
  gboolean is_export;
  guint backup_days;
} Scenario;

static const Scenario scenarios[] = {
    {"regular", "a.spann", FALSE, FALSE, FALSE, 0},
    {"regular-with-backups", "a.spann", FALSE, FALSE, FALSE, 5},
    {"link", "link.spann", FALSE, FALSE, FALSE, 0},
    {"link-with-backups", "link.spann", FALSE, FALSE, FALSE, 5},
    {"team", "a.spann", FALSE, TRUE, FALSE, 0},
    {"team-with-backups", "a.spann", FALSE, TRUE, FALSE, 5},
    {"new", "a.spann", TRUE, FALSE, FALSE, 0},
    {"new-with-backups", "a.spann", TRUE, FALSE, FALSE, 5},
    {"export", "a.spann", FALSE, FALSE, TRUE, 0},
};

static const int faults[] = {
    EIO, IO_FAULT_KILL_AFTER, ENOSPC, IO_FAULT_KILL_BEFORE, EACCES, IO_FAULT_SHORT, EINTR,
};

/* What file systems lack: exchanging, then any flags of a rename, then links as well. */
static const char *const lacking[] = {NULL, "renameat2", "renameat2 linkat"};

typedef struct {
  guint runs;
  guint destroyed;
  guint false_saved;
  guint left;
} Figures;

static void
remove_files (const Scratch *scratch)
{
  g_autofree char *list = scratch_list (scratch);
  g_auto (GStrv) names = g_strsplit (list, " ", -1);

  for (guint i = 0; names[i] != NULL && *names[i] != '\0'; i++) {
    g_autofree char *path = scratch_get_path (scratch, names[i]);

    g_assert_cmpint (g_remove (path), ==, 0);
  }
}

static void
set_up_scenario (const Scratch *scratch, const Scenario *scenario)
{
  const struct timespec times[] = {{.tv_sec = OLD_SAVED}, {.tv_sec = OLD_SAVED}};
  g_autofree char *older = NULL;
  g_autofree char *link = scratch_get_path (scratch, "link.spann");

  remove_files (scratch);
  if (!scenario->is_new) {
    g_free (scratch_write (scratch, "a.spann", OLD));
    older = scratch_write (scratch, "a.spann~", OLDER);
    g_assert_cmpint (setxattr (scratch->path, "user.tag", "x", 1, 0), ==, 0);
    g_assert_cmpint (utimensat (AT_FDCWD, scratch->path, times, 0), ==, 0);
    g_assert_cmpint (g_chmod (scratch->path, MODE), ==, 0);
  }
  if (g_str_equal (scenario->target, "link.spann"))
    g_assert_cmpint (symlink ("a.spann", link), ==, 0);
  if (!scenario->is_team)
    return;
  g_assert_cmpint (chown (scratch->path, SAVE_CHILD_OWNER, SAVE_CHILD_TEAM), ==, 0);
  g_assert_cmpint (chown (scratch->folder, 0, SAVE_CHILD_TEAM), ==, 0);
  g_assert_cmpint (g_chmod (scratch->folder, 02775), ==, 0);
}

static SaveReport *
run (const Scratch *scratch, const Scenario *scenario, const IoFaults *io_faults)
{
  g_autofree char *path = scratch_get_path (scratch, scenario->target);
  const SaveChild child = {
      .path = path,
      .content = NEW,
      .old = scenario->is_new || scenario->is_export ? NULL : OLD,
      .is_new = scenario->is_new,
      .as_member = scenario->is_team,
      .backup_days = scenario->backup_days,
      .today = TODAY,
      .faults = *io_faults,
  };

  return save_child_run (&child);
}

/* NULL when there is no such file. */
static char *
get_content (const Scratch *scratch, const char *name)
{
  g_autofree char *path = scratch_get_path (scratch, name);
  char *content = NULL;

  g_file_get_contents (path, &content, NULL, NULL);
  return content;
}

static gboolean
has_content (const Scratch *scratch, const char *name, const char *expected)
{
  g_autofree char *content = get_content (scratch, name);

  return g_strcmp0 (content, expected) == 0;
}

/* Whether the files are those that a save leaves, without any that it made for itself. */
static gboolean
is_tidy (const Scratch *scratch)
{
  g_autofree char *list = scratch_list (scratch);

  return strstr (list, ".spann-") == NULL && strstr (list, "spann-rescued") == NULL;
}

/* Whether what had been there can be found under a name that one sees, or was not to be kept. */
static gboolean
has_backup (const Scratch *scratch, const Scenario *scenario)
{
  return scenario->backup_days == 0 || scenario->is_new ||
         (has_content (scratch, "a.spann~", OLD) &&
          has_content (scratch, "a.2026-11-20.spann~", OLD));
}

static gboolean
has_attributes (const Scratch *scratch, const Scenario *scenario)
{
  struct stat info;
  char value[2];

  if (scenario->is_new)
    return TRUE;
  g_assert_cmpint (stat (scratch->path, &info), ==, 0);
  return (info.st_mode & 07777) == MODE && (!scenario->is_team || info.st_gid == SAVE_CHILD_TEAM) &&
         getxattr (scratch->path, "user.tag", value, sizeof value) == 1;
}

/* Counts what must not be, and says so in words. */
static void
fail (guint *counter, const Scenario *scenario, const IoFaults *io_faults, const SaveReport *report,
      const char *what)
{
  *counter += 1;
  g_test_message ("%s, call %d, fault %d, lacking %s: %s (%s: %s)", scenario->name, io_faults->call,
                  io_faults->fault, io_faults->unknown, what, report->outcome, report->words);
}

static gboolean
is_saved (const SaveReport *report)
{
  return g_str_equal (report->outcome, "durable") || g_str_equal (report->outcome, "not-durable");
}

/* What a killed save left is gone after the next one, or can be seen. */
static void
check_next_save (const Scratch *scratch, const Scenario *scenario, const IoFaults *io_faults,
                 Figures *figures)
{
  const IoFaults aged = {
      .aged = TWO_HOURS, .unknown = io_faults->unknown, .unknown_code = io_faults->unknown_code};
  Scenario next = *scenario;
  g_autoptr (SaveReport) report = NULL;

  next.is_new = FALSE;
  next.is_export = TRUE;
  report = run (scratch, &next, &aged);
  if (!is_saved (report) || !has_content (scratch, "a.spann", NEW))
    fail (&figures->destroyed, scenario, io_faults, report, "the next save failed");
  if (!is_tidy (scratch) && strstr (report->words, "spann-rescued-") == NULL)
    fail (&figures->left, scenario, io_faults, report, "left for good");
}

static void
check (const Scratch *scratch, const Scenario *scenario, const IoFaults *io_faults,
       const SaveReport *report, const char *call, Figures *figures)
{
  const gboolean is_new = has_content (scratch, "a.spann", NEW);
  const gboolean is_old = has_content (scratch, "a.spann", scenario->is_new ? NULL : OLD);

  figures->runs++;
  if (!is_new && !is_old)
    fail (&figures->destroyed, scenario, io_faults, report, "neither old nor new");
  if (is_saved (report) && !is_new)
    fail (&figures->false_saved, scenario, io_faults, report, "not saved");
  if (!is_saved (report) && !report->killed && !is_old)
    fail (&figures->false_saved, scenario, io_faults, report, "saved after all");
  if (is_new && *report->words == '\0' &&
      (!has_backup (scratch, scenario) || !has_attributes (scratch, scenario)))
    fail (&figures->false_saved, scenario, io_faults, report, "lost something without a word");
  if (!is_tidy (scratch) && !report->killed && strstr (call, "unlink") == NULL)
    fail (&figures->left, scenario, io_faults, report, "left over");
  if (!is_tidy (scratch))
    check_next_save (scratch, scenario, io_faults, figures);
}

/* The calls of a save that nothing happens to. */
static char **
list_calls (const Scratch *scratch, const Scenario *scenario, const IoFaults *io_faults)
{
  g_autoptr (SaveReport) report = NULL;

  set_up_scenario (scratch, scenario);
  report = run (scratch, scenario, io_faults);
  g_assert_cmpstr (report->outcome, ==, "durable");
  g_assert_cmpstr (report->words, ==, "");
  g_assert_true (has_content (scratch, "a.spann", NEW));
  g_assert_true (has_backup (scratch, scenario));
  g_assert_true (has_attributes (scratch, scenario));
  g_assert_true (is_tidy (scratch));
  return g_steal_pointer (&report->calls);
}

/* In the short form each call meets one of the faults, another one each time, and a third of them
 * do so where something lacks. */
static gboolean
is_chosen (guint call, guint fault, guint lack)
{
  return endurance_count (FALSE, TRUE) ||
         ((call + lack) % G_N_ELEMENTS (faults) == fault && (lack == 0 || call % 3 == 0));
}

static void
test_lacking (const Scratch *scratch, const Scenario *scenario, guint lack, Figures *figures)
{
  IoFaults io_faults = {.unknown = lacking[lack], .unknown_code = EINVAL};
  g_auto (GStrv) calls = list_calls (scratch, scenario, &io_faults);

  for (guint call = 0; *calls[call] != '\0'; call++) {
    for (guint i = 0; i < G_N_ELEMENTS (faults); i++) {
      g_autoptr (SaveReport) report = NULL;

      if (!is_chosen (call, i, lack))
        continue;
      io_faults.call = (int)call + 1;
      io_faults.fault = faults[i];
      set_up_scenario (scratch, scenario);
      report = run (scratch, scenario, &io_faults);
      check (scratch, scenario, &io_faults, report, calls[call], figures);
    }
  }
}

static void
test_scenario (Scratch *scratch, gconstpointer data)
{
  const Scenario *scenario = data;
  Figures figures = {0};

  if (scenario->is_team && geteuid () != 0) {
    g_test_skip ("only root can make a file of another owner");
    return;
  }
  for (guint lack = 0; lack < G_N_ELEMENTS (lacking); lack++)
    test_lacking (scratch, scenario, lack, &figures);
  measured ("saving, each call failed in turn (%s): %u runs, %u destroyed, %u false 'saved', %u "
            "left over",
            scenario->name, figures.runs, figures.destroyed, figures.false_saved, figures.left);
  g_assert_cmpuint (figures.runs, >, 0);
  g_assert_cmpuint (figures.destroyed + figures.false_saved + figures.left, ==, 0);
}

/* Position of the call that begins with @call and speaks of @what. */
static gssize
find_call (char **calls, const char *call, const char *what)
{
  for (gssize i = 0; calls[i] != NULL; i++)
    if (g_str_has_prefix (calls[i], call) && strstr (calls[i], what) != NULL)
      return i;
  g_test_message ("no call %s %s", call, what);
  g_test_fail ();
  return -1;
}

/* The content is on the disk before its name is, and the name before anybody is told. */
static void
test_order (Scratch *scratch, gconstpointer data)
{
  g_autofree char *folder = g_path_get_basename (scratch->folder);
  const IoFaults io_faults = {0};
  g_auto (GStrv) calls = list_calls (scratch, &scenarios[1], &io_faults);
  const gssize written = find_call (calls, "write", ".new");
  const gssize synced = find_call (calls, "fsync", ".new");
  const gssize closed = find_call (calls, "close", ".new");
  const gssize read_back = find_call (calls, "read ", ".new");
  const gssize backed_up = find_call (calls, "renameat ", " a.spann~");
  const gssize renamed = find_call (calls, "renameat2", " a.spann");
  const gssize folder_synced = find_call (calls, "fsync", folder);

  g_assert_cmpint (written, <, synced);
  g_assert_cmpint (synced, <, closed);
  g_assert_cmpint (closed, <, read_back);
  g_assert_cmpint (read_back, <, backed_up);
  g_assert_cmpint (backed_up, <, renamed);
  g_assert_cmpint (renamed, <, folder_synced);
  measured ("saving, order of calls: write %zd, fsync %zd, close %zd, read %zd, backup %zd, rename "
            "%zd, fsync of the folder %zd",
            written, synced, closed, read_back, backed_up, renamed, folder_synced);
}

int
main (int argc, char *argv[])
{
  save_child_init ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (scenarios); i++) {
    g_autofree char *name = g_strdup_printf ("/save-faults/%s", scenarios[i].name);

    g_test_add (name, Scratch, &scenarios[i], scratch_set_up, test_scenario, scratch_tear_down);
  }
  scratch_add ("/save-faults/order", test_order);
  return g_test_run ();
}
