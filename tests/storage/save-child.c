/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "save-child.h"

#include <dlfcn.h>
#include <grp.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "spann-error.h"

/* The parts of a report on its way through the pipe. */
#define SEPARATOR "\x1f"

static __typeof__ (&io_faults_arm)
find_function (const char *name)
{
  void *found = dlsym (RTLD_DEFAULT, name);

  if (found == NULL)
    g_error ("%s is not preloaded: run the test with 'meson test'", name);
  return (__typeof__ (&io_faults_arm))found;
}

void
save_child_init (void)
{
  find_function ("io_faults_arm");
}

void
save_child_become_member (void)
{
  const gid_t groups[] = {SAVE_CHILD_TEAM};

  g_assert_cmpint (setgroups (G_N_ELEMENTS (groups), groups), ==, 0);
  g_assert_cmpint (setresgid (SAVE_CHILD_MEMBER, SAVE_CHILD_MEMBER, SAVE_CHILD_MEMBER), ==, 0);
  g_assert_cmpint (setresuid (SAVE_CHILD_MEMBER, SAVE_CHILD_MEMBER, SAVE_CHILD_MEMBER), ==, 0);
}

static SpannFileState *
make_expected (const SaveChild *self)
{
  g_autoptr (GBytes) old = NULL;

  if (self->is_new)
    return spann_file_state_new_absent ();
  if (self->old == NULL)
    return NULL;
  old = g_bytes_new (self->old, strlen (self->old));
  return spann_file_state_new_remote (NULL, old);
}

static gboolean
verify (GBytes *bytes, gpointer data, GError **error)
{
  g_autoptr (GBytes) expected = g_bytes_new (data, strlen (data));

  return g_bytes_equal (bytes, expected);
}

static const char *
name_outcome (const SpannSaved *saved, const GError *error)
{
  if (saved != NULL)
    return saved->outcome == SPANN_SAVE_DURABLE ? "durable" : "not-durable";
  return g_error_matches (error, SPANN_ERROR, SPANN_ERROR_CHANGED) ? "changed" : "refused";
}

static GString *
save (const SaveChild *self)
{
  void (*arm) (const IoFaults *) = find_function ("io_faults_arm");
  int (*count) (void) = (__typeof__ (&io_faults_count))find_function ("io_faults_count");
  const char *(*get) (int) = (__typeof__ (&io_faults_get))find_function ("io_faults_get");
  g_autoptr (GBytes) bytes = g_bytes_new (self->content, strlen (self->content));
  g_autoptr (SpannFileState) expected = make_expected (self);
  const SpannSaveRequest request = {expected, self->backup_days, self->today, verify,
                                    (gpointer)self->content};
  g_autoptr (SpannSaved) saved = NULL;
  g_autoptr (GError) error = NULL;
  GString *report = NULL;
  int n_calls;

  arm (&self->faults);
  saved = spann_save_file (self->path, bytes, &request, &error);
  n_calls = count ();
  arm (NULL);
  report = g_string_new (name_outcome (saved, error));
  g_string_append_printf (report, SEPARATOR "%s" SEPARATOR,
                          error != NULL           ? error->message
                          : saved->notice != NULL ? saved->notice
                                                  : "");
  for (int i = 0; i < n_calls; i++)
    g_string_append_printf (report, "%s\n", get (i));
  return report;
}

static void
run_in_child (const SaveChild *self, int fd)
{
  GString *report = NULL;

  if (self->as_member)
    save_child_become_member ();
  report = save (self);
  g_assert_cmpint (write (fd, report->str, report->len), ==, (gssize)report->len);
  /* Without the test's own end, which is the parent's. */
  _exit (0);
}

static char *
read_to_end (int fd)
{
  GString *text = g_string_new (NULL);
  char block[4096];
  gssize n_read;

  while ((n_read = read (fd, block, sizeof block)) > 0)
    g_string_append_len (text, block, n_read);
  return g_string_free (text, FALSE);
}

SaveReport *
save_child_run (const SaveChild *self)
{
  SaveReport *report = g_new0 (SaveReport, 1);
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;
  int pipes[2];
  int status;
  pid_t child;

  g_assert_cmpint (pipe (pipes), ==, 0);
  child = fork ();
  if (child == 0)
    run_in_child (self, pipes[1]);
  close (pipes[1]);
  text = read_to_end (pipes[0]);
  close (pipes[0]);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  report->killed = WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL;
  g_assert_true (report->killed || (WIFEXITED (status) && WEXITSTATUS (status) == 0));
  parts = g_strsplit (text, SEPARATOR, 3);
  report->outcome = g_strdup (report->killed ? "" : parts[0]);
  report->words = g_strdup (report->killed ? "" : parts[1]);
  report->calls = g_strsplit (report->killed ? "" : parts[2], "\n", -1);
  return report;
}

void
save_report_free (SaveReport *self)
{
  g_free (self->outcome);
  g_free (self->words);
  g_strfreev (self->calls);
  g_free (self);
}
