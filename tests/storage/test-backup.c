/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-backup.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "save-child.h"
#include "spann-scratch.h"

/* Noon of 2026-11-20, in any zone a day that is near it. */
#define DAY_20 G_GINT64_CONSTANT (1795176000)
#define DAY (24 * 60 * 60)

static void
write_at (const Scratch *scratch, const char *name, const char *content, gint64 saved)
{
  g_autofree char *path = scratch_write (scratch, name, content);
  const struct timespec times[] = {{.tv_sec = saved}, {.tv_sec = saved}};

  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
}

static void
assert_content (const Scratch *scratch, const char *name, const char *expected)
{
  g_autofree char *path = scratch_get_path (scratch, name);
  g_autofree char *content = NULL;

  g_file_get_contents (path, &content, NULL, NULL);
  g_assert_cmpstr (content, ==, expected);
}

static void
assert_list (const Scratch *scratch, const char *expected)
{
  g_autofree char *list = scratch_list (scratch);

  g_assert_cmpstr (list, ==, expected);
}

/* Saves @content on @day of November 2026, as it is on that day: the file gets the day's time. */
static SpannSaved *
save_on (const Scratch *scratch, const char *name, const char *content, int day, guint backup_days)
{
  g_autofree char *path = scratch_get_path (scratch, name);
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  const SpannSaveRequest request = {.backup_days = backup_days,
                                    .today = spann_date_new (2026, 11, day)};
  const struct timespec times[] = {{.tv_sec = DAY_20 + (day - 20) * DAY},
                                   {.tv_sec = DAY_20 + (day - 20) * DAY}};
  g_autoptr (GError) error = NULL;
  SpannSaved *saved = spann_save_file (path, bytes, &request, &error);

  g_assert_no_error (error);
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
  return saved;
}

static void
save_quietly (const Scratch *scratch, const char *name, const char *content, int day,
              guint backup_days)
{
  g_autoptr (SpannSaved) saved = save_on (scratch, name, content, day, backup_days);

  g_assert_cmpstr (saved->notice, ==, NULL);
}

/* The version before is there each time; that of a day once the day is over, and its last. */
static void
test_days (Scratch *scratch, gconstpointer data)
{
  save_quietly (scratch, "a.spann", "19 first", 19, 5);
  assert_list (scratch, "a.spann");
  save_quietly (scratch, "a.spann", "19 last", 19, 5);
  assert_list (scratch, "a.spann a.spann~");
  assert_content (scratch, "a.spann~", "19 first");
  save_quietly (scratch, "a.spann", "20 first", 20, 5);
  assert_content (scratch, "a.spann~", "19 last");
  assert_content (scratch, "a.2026-11-19.spann~", "19 last");
  save_quietly (scratch, "a.spann", "20 last", 20, 5);
  assert_content (scratch, "a.spann~", "20 first");
  save_quietly (scratch, "a.spann", "25", 25, 5);
  assert_content (scratch, "a.spann~", "20 last");
  assert_content (scratch, "a.2026-11-20.spann~", "20 last");
  assert_content (scratch, "a.2026-11-19.spann~", "19 last");
  assert_list (scratch, "a.2026-11-19.spann~ a.2026-11-20.spann~ a.spann a.spann~");
}

static void
test_prune (Scratch *scratch, gconstpointer data)
{
  for (int day = 1; day <= 9; day++) {
    g_autofree char *content = g_strdup_printf ("%d", day);

    save_quietly (scratch, "a.spann", content, day, 3);
  }
  assert_list (scratch,
               "a.2026-11-06.spann~ a.2026-11-07.spann~ a.2026-11-08.spann~ a.spann a.spann~");
  /* None at all: what is there stays as it is. */
  save_quietly (scratch, "a.spann", "10", 10, 0);
  assert_list (scratch,
               "a.2026-11-06.spann~ a.2026-11-07.spann~ a.2026-11-08.spann~ a.spann a.spann~");
  assert_content (scratch, "a.spann~", "8");
}

/* Only names of exactly this pattern for exactly this document are touched. */
static void
test_others (Scratch *scratch, gconstpointer data)
{
  static const char *const names[] = {
      "a.2020-01-01.spann",   "a.2020-01-01.spann~",  "a.2020-01-02.json~",
      "a.2020-01-02.spann",   "a.2020-01-02.spann.",  "a.2020-02-30.spann~",
      "a.2020-1-02.spann~",   "a.2020-01-022.spann~", "aa.2020-01-02.spann~",
      "b.2020-01-02.spann~",  "a.2020-01-03~",        "a.2020-01-03.spann~~",
      "a 2020-01-03.spann~",  ".a.2020-01-03.spann~", "a.b.2020-01-03.spann~",
      "a.2020-01-03.spann~a", "A.2020-01-03.spann~",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_free (scratch_write (scratch, names[i], ""));
  g_free (scratch_write (scratch, "a.2020-01-09.spann~", "ours"));
  save_quietly (scratch, "a.spann", "1", 1, 1);
  save_quietly (scratch, "a.spann", "2", 2, 1);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    assert_content (scratch, names[i], "");
  assert_content (scratch, "a.2020-01-09.spann~", NULL);
  assert_content (scratch, "a.2026-11-01.spann~", "1");
}

/* A document whose name is that of another's day: neither takes the other's place. */
static void
test_document_of_a_day (Scratch *scratch, gconstpointer data)
{
  save_quietly (scratch, "a.2026-11-20.spann", "document", 20, 5);
  save_quietly (scratch, "a.2026-11-20.spann", "document 2", 20, 5);
  save_quietly (scratch, "a.spann", "20", 20, 5);
  save_quietly (scratch, "a.spann", "21", 21, 5);
  assert_content (scratch, "a.2026-11-20.spann", "document 2");
  assert_content (scratch, "a.2026-11-20.spann~", "document");
  assert_content (scratch, "a.spann~", "20");
}

static void
test_names (Scratch *scratch, gconstpointer data)
{
  static const char *const names[] = {"\303\245r.json", "plan", ".hidden",
                                      "a.b.spann",      "x.",   "%s.d"};

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *last = g_strconcat (names[i], "~", NULL);
    const char *dot = strrchr (names[i] + 1, '.');
    const int stem = dot != NULL ? (int)(dot - names[i]) : (int)strlen (names[i]);
    g_autofree char *dated =
        g_strdup_printf ("%.*s.2026-11-20%s~", stem, names[i], names[i] + stem);

    save_quietly (scratch, names[i], "20", 20, 5);
    save_quietly (scratch, names[i], "21", 21, 5);
    save_quietly (scratch, names[i], "21 again", 21, 5);
    assert_content (scratch, last, "21");
    assert_content (scratch, dated, "20");
  }
}

/* A copy brought back from elsewhere is older than what was kept of its day. */
static void
test_older (Scratch *scratch, gconstpointer data)
{
  write_at (scratch, "a.spann", "restored", DAY_20 - 3600);
  write_at (scratch, "a.2026-11-20.spann~", "last of the day", DAY_20);
  save_quietly (scratch, "a.spann", "new", 25, 5);
  assert_content (scratch, "a.2026-11-20.spann~", "last of the day");
  assert_content (scratch, "a.spann~", "restored");
}

static void
assert_backup (const GPtrArray *backups, guint i, const char *name, gint64 saved, gboolean is_last)
{
  const SpannBackup *backup = backups->pdata[i];
  g_autofree char *found = g_file_get_basename (backup->file);

  g_assert_cmpstr (found, ==, name);
  g_assert_cmpint (backup->saved, ==, saved);
  g_assert_true (backup->is_last == is_last);
}

static void
test_list (Scratch *scratch, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (GFile) remote = g_file_new_for_uri ("unknown://host/a.spann");
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/no/such/folder/a.spann");
  g_autoptr (GPtrArray) none = spann_backup_list (file);
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GPtrArray) of_remote = spann_backup_list (remote);
  g_autoptr (GPtrArray) of_nowhere = spann_backup_list (nowhere);

  g_assert_cmpuint (none->len + of_remote->len + of_nowhere->len, ==, 0);
  save_quietly (scratch, "a.spann", "18", 18, 5);
  save_quietly (scratch, "a.spann", "19", 19, 5);
  save_quietly (scratch, "a.spann", "20", 20, 5);
  backups = spann_backup_list (file);
  g_assert_cmpuint (backups->len, ==, 2);
  assert_backup (backups, 0, "a.spann~", DAY_20 - DAY, TRUE);
  assert_backup (backups, 1, "a.2026-11-18.spann~", DAY_20 - 2 * DAY, FALSE);
  g_ptr_array_unref (g_steal_pointer (&backups));

  save_quietly (scratch, "a.spann", "20 again", 20, 5);
  backups = spann_backup_list (file);
  g_assert_cmpuint (backups->len, ==, 3);
  assert_backup (backups, 0, "a.spann~", DAY_20, TRUE);
  assert_backup (backups, 1, "a.2026-11-19.spann~", DAY_20 - DAY, FALSE);
  assert_backup (backups, 2, "a.2026-11-18.spann~", DAY_20 - 2 * DAY, FALSE);
}

/* What cannot be kept is told, and the document saved all the same. */
static void
test_fails (Scratch *scratch, gconstpointer data)
{
  g_autofree char *folder = scratch_get_path (scratch, "a.spann~");
  g_autoptr (SpannSaved) saved = NULL;

  save_quietly (scratch, "a.spann", "20", 20, 5);
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  saved = save_on (scratch, "a.spann", "20 again", 20, 5);
  g_assert_cmpstr (saved->notice, ==,
                   "No copy of the earlier version was kept: it cannot be written: it is a "
                   "folder; choose another name.");
  assert_content (scratch, "a.spann", "20 again");
  assert_list (scratch, "a.spann a.spann~");
}

/* Where a file cannot have two names it is copied, with what it was. */
static void
test_copy (Scratch *scratch, gconstpointer data)
{
  const SaveChild child = {
      .path = scratch->path,
      .content = "new",
      .old = "20",
      .backup_days = 5,
      .today = {2026, 11, 25},
      .faults = {.unknown = "linkat", .unknown_code = EPERM},
  };
  g_autofree char *last = scratch_get_path (scratch, "a.spann~");
  g_autoptr (SaveReport) report = NULL;
  struct stat info;

  write_at (scratch, "a.spann", "20", DAY_20);
  g_assert_cmpint (g_chmod (scratch->path, 0640), ==, 0);
  report = save_child_run (&child);
  g_assert_cmpstr (report->outcome, ==, "durable");
  g_assert_cmpstr (report->words, ==, "");
  assert_list (scratch, "a.2026-11-20.spann~ a.spann a.spann~");
  assert_content (scratch, "a.spann~", "20");
  assert_content (scratch, "a.2026-11-20.spann~", "20");
  g_assert_cmpint (stat (last, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 07777, ==, 0640);
  g_assert_cmpint (info.st_mtim.tv_sec, ==, DAY_20);
}

int
main (int argc, char *argv[])
{
  save_child_init ();
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/backup/days", test_days);
  scratch_add ("/backup/prune", test_prune);
  scratch_add ("/backup/others", test_others);
  scratch_add ("/backup/document-of-a-day", test_document_of_a_day);
  scratch_add ("/backup/names", test_names);
  scratch_add ("/backup/older", test_older);
  scratch_add ("/backup/list", test_list);
  scratch_add ("/backup/fails", test_fails);
  scratch_add ("/backup/copy", test_copy);
  return g_test_run ();
}
