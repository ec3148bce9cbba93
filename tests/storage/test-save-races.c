/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Somebody else changes the file while it is saved. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "save-child.h"
#include "spann-endurance.h"
#include "spann-error.h"
#include "spann-measured.h"
#include "spann-scratch.h"

#define OLD "the old document"
#define NEW "the new document, which is longer"
/* As long as the old one. */
#define THEIRS "THEIR DOCUMENT !"

/**
 * Race:
 * @change: what somebody does to the file in the folder
 * @left: (nullable): what is there then; NULL when nothing is
 * @is_new: no file was there at first
 */
typedef struct {
  const char *name;
  void (*change) (void *path);
  const char *left;
  gboolean is_new;
} Race;

static void
write_file (const char *path, int flags, const char *content)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC | flags, 0644);

  g_assert_cmpint (write (fd, content, strlen (content)), ==, (gssize)strlen (content));
  close (fd);
}

static void
replace (void *path)
{
  g_autofree char *other = g_strconcat (path, ".theirs", NULL);

  write_file (other, O_CREAT, THEIRS);
  g_assert_cmpint (g_rename (other, path), ==, 0);
}

/* Written in place, as long as it was and with the time that it had. */
static void
rewrite (void *path)
{
  struct stat info;
  struct timespec times[2];

  g_assert_cmpint (stat (path, &info), ==, 0);
  times[0] = info.st_atim;
  times[1] = info.st_mtim;
  write_file (path, O_TRUNC, THEIRS);
  g_assert_cmpint (utimensat (AT_FDCWD, path, times, 0), ==, 0);
}

static void delete (void *path)
{
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* Makes the file, or writes over what we have just made of it. */
static void
create (void *path)
{
  write_file (path, O_CREAT | O_TRUNC, THEIRS);
}

static const Race races[] = {
    {"replaced", replace, THEIRS, FALSE},
    {"same-time-and-size", rewrite, THEIRS, FALSE},
    {"deleted", delete, NULL, FALSE},
    {"created", create, THEIRS, TRUE},
};

static SaveReport *
run (const Scratch *scratch, const Race *race, int call)
{
  const SaveChild child = {
      .path = scratch->path,
      .content = NEW,
      .old = OLD,
      .is_new = race->is_new,
      .backup_days = 5,
      .faults = {.call = call, .hook = race->change, .data = scratch->path},
  };

  g_unlink (scratch->path);
  if (!race->is_new)
    g_free (scratch_write (scratch, "a.spann", OLD));
  return save_child_run (&child);
}

/* What they did before we had the file is told, and what they did after stands. */
static void
check (const Scratch *scratch, const Race *race, const SaveReport *report, guint *n_changed,
       guint *n_lost)
{
  g_autofree char *content = NULL;

  g_file_get_contents (scratch->path, &content, NULL, NULL);
  *n_changed += g_str_equal (report->outcome, "changed");
  if (g_strcmp0 (content, race->left) == 0 &&
      (g_str_equal (report->outcome, "changed") || g_str_equal (report->outcome, "durable")))
    return;
  g_test_message ("%s: %s, %s", race->name, report->outcome, content);
  *n_lost += 1;
}

/* They come before each call that a save makes. */
static void
test_race (Scratch *scratch, gconstpointer data)
{
  const Race *race = data;
  g_autoptr (SaveReport) quiet = run (scratch, race, 0);
  const guint n_calls = g_strv_length (quiet->calls) - 1;
  g_autofree char *left = NULL;
  guint n_changed = 0;
  guint n_lost = 0;

  g_assert_cmpstr (quiet->outcome, ==, "durable");
  for (guint call = 1; call <= n_calls; call++) {
    g_autoptr (SaveReport) report = run (scratch, race, (int)call);

    check (scratch, race, report, &n_changed, &n_lost);
  }
  measured ("changed by others while it is saved (%s): %u runs, %u told, %u lost", race->name,
            n_calls, n_changed, n_lost);
  g_assert_cmpuint (n_changed, >, 0);
  g_assert_cmpuint (n_lost, ==, 0);
  left = scratch_list (scratch);
  g_assert_null (strstr (left, ".spann-"));
}

/* Reads the file that processes write to at once. */
static GBytes *
read_file (const char *path)
{
  char *content = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  return g_bytes_new_take (content, size);
}

/* The file's content with a line more. */
static GBytes *
add_line (GBytes *content, const char *line)
{
  gsize size;
  const char *text = g_bytes_get_data (content, &size);
  char *longer = g_strdup_printf ("%.*s%s\n", (int)size, text, line);

  return g_bytes_new_take (longer, strlen (longer));
}

/* Saves what it read with a line more; FALSE when somebody else was faster. */
static gboolean
save_line (const char *path, const char *line)
{
  g_autoptr (GBytes) content = read_file (path);
  g_autoptr (GBytes) longer = add_line (content, line);
  g_autoptr (SpannFileState) expected = spann_file_state_new_remote (NULL, content);
  const SpannSaveRequest request = {.expected = expected};
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannSaved) saved = spann_save_file (path, longer, &request, &error);

  if (saved == NULL)
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_CHANGED);
  return saved != NULL;
}

/* Each save is one that succeeded: its line must be there at the end. */
static void
write_lines (const char *path, guint process, guint n_lines)
{
  for (guint i = 0; i < n_lines; i++) {
    g_autofree char *line = g_strdup_printf ("%u-%u", process, i);

    while (!save_line (path, line))
      continue;
  }
}

static void
wait_for (pid_t child)
{
  int status;

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
}

static void
test_processes (Scratch *scratch, gconstpointer data)
{
  const guint n_lines = endurance_count (40, 500);
  pid_t children[3];
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_lost = 0;

  g_free (scratch_write (scratch, "a.spann", ""));
  for (guint i = 0; i < G_N_ELEMENTS (children); i++) {
    children[i] = fork ();
    if (children[i] == 0) {
      write_lines (scratch->path, i, n_lines);
      _exit (0);
    }
  }
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    wait_for (children[i]);
  g_assert_true (g_file_get_contents (scratch->path, &content, NULL, NULL));
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; i < G_N_ELEMENTS (children) * n_lines; i++) {
    g_autofree char *line = g_strdup_printf ("%u-%u", i / n_lines, i % n_lines);

    n_lost += !g_strv_contains ((const char *const *)lines, line);
  }
  measured ("%u processes that save at once: %u saves, %u lost", (guint)G_N_ELEMENTS (children),
            (guint)G_N_ELEMENTS (children) * n_lines, n_lost);
  g_assert_cmpuint (n_lost, ==, 0);
  g_assert_cmpuint (g_strv_length (lines), ==, G_N_ELEMENTS (children) * n_lines + 1);
}

/* A program that asks nobody, but looks at what it took away: "theirs N" each time. */
static void
write_blindly (const char *path, const char *log, guint n_writes)
{
  g_autofree char *other = g_strconcat (path, ".theirs", NULL);

  for (guint i = 0; i < n_writes; i++) {
    g_autofree char *line = g_strdup_printf ("theirs %u\n", i);
    g_autofree char *out = NULL;

    write_file (other, O_CREAT | O_TRUNC, line);
    g_assert_cmpint (renameat2 (AT_FDCWD, other, AT_FDCWD, path, RENAME_EXCHANGE), ==, 0);
    g_assert_true (g_file_get_contents (other, &out, NULL, NULL));
    write_file (log, O_CREAT | O_APPEND, out);
    g_assert_cmpint (g_unlink (other), ==, 0);
    g_usleep ((gulong)(i * 7919 % 3000));
  }
}

/* Saves "ours N" in the place of what it read, and writes down what that was, until the others are
 * done. Returns how often it saved. */
static guint
write_knowingly (const char *path, const char *log, pid_t others)
{
  guint n_saved = 0;

  for (guint i = 0; waitpid (others, NULL, WNOHANG) == 0; i++) {
    g_autofree char *line = g_strdup_printf ("ours %u\n", i);
    g_autoptr (GBytes) before = read_file (path);
    g_autoptr (GBytes) content = g_bytes_new (line, strlen (line));
    g_autoptr (SpannFileState) expected = spann_file_state_new_remote (NULL, before);
    const SpannSaveRequest request = {.expected = expected};
    g_autoptr (SpannSaved) saved = spann_save_file (path, content, &request, NULL);

    if (saved == NULL)
      continue;
    n_saved++;
    write_file (log, O_CREAT | O_APPEND, g_bytes_get_data (before, NULL));
  }
  return n_saved;
}

/* All files of the folder as one text. */
static char *
read_all (const Scratch *scratch)
{
  g_autofree char *list = scratch_list (scratch);
  g_auto (GStrv) names = g_strsplit (list, " ", -1);
  GString *text = g_string_new ("\n");

  for (guint i = 0; names[i] != NULL; i++) {
    g_autofree char *path = scratch_get_path (scratch, names[i]);
    g_autofree char *content = NULL;

    g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
    g_string_append (text, content);
  }
  return g_string_free (text, FALSE);
}

/* Each version of theirs was known to us when we replaced it, or is there, or they took it away
 * themselves. */
static void
test_blind_writer (Scratch *scratch, gconstpointer data)
{
  const guint n_writes = endurance_count (1000, 20000);
  g_autofree char *theirs = scratch_get_path (scratch, "theirs.log");
  g_autofree char *ours = scratch_get_path (scratch, "ours.log");
  g_autofree char *found = NULL;
  guint n_lost = 0;
  guint n_saved = 0;
  pid_t child;

  g_free (scratch_write (scratch, "a.spann", "first\n"));
  child = fork ();
  if (child == 0) {
    write_blindly (scratch->path, theirs, n_writes);
    _exit (0);
  }
  n_saved = write_knowingly (scratch->path, ours, child);
  found = read_all (scratch);
  for (guint i = 0; i < n_writes; i++) {
    g_autofree char *line = g_strdup_printf ("\ntheirs %u\n", i);

    n_lost += strstr (found, line) == NULL;
  }
  measured ("beside a program that replaces the file unasked: %u of theirs, %u of ours, %u lost",
            n_writes, n_saved, n_lost);
  g_assert_cmpuint (n_lost, ==, 0);
}

int
main (int argc, char *argv[])
{
  save_child_init ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (races); i++) {
    g_autofree char *name = g_strdup_printf ("/save-races/%s", races[i].name);

    g_test_add (name, Scratch, &races[i], scratch_set_up, test_race, scratch_tear_down);
  }
  scratch_add ("/save-races/processes", test_processes);
  scratch_add ("/save-races/blind-writer", test_blind_writer);
  return g_test_run ();
}
