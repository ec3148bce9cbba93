/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-lock.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "spann-lock-text.h"
#include "spann-scratch.h"

#define LOCK ".~lock.a.spann#"
#define HOUR (G_GINT64_CONSTANT (3600) * G_USEC_PER_SEC)

/* 2026-11-25 12:00 in UTC. */
#define NOW (G_GINT64_CONSTANT (1795608000) * G_USEC_PER_SEC)

static gint64
ask_now (gpointer data)
{
  return *(gint64 *)data;
}

/* Takes the lock of "a.spann" as @owner at @now. */
static SpannLock *
take_at (const Scratch *scratch, const SpannLockOwner *owner, gint64 now,
         SpannLockHolder **out_holder)
{
  const SpannClock clock = {ask_now, &now};
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);

  return spann_lock_take (file, owner, &clock, out_holder);
}

static SpannLockOwner *
make_owner (const char *user)
{
  return spann_lock_owner_new_for_process (user);
}

static void
set_string (char **string, const char *value)
{
  g_free (*string);
  *string = g_strdup (value);
}

/* A process that runs until it is ended. */
static pid_t
start_process (void)
{
  pid_t child = fork ();

  if (child == 0)
    for (;;)
      pause ();
  return child;
}

static void
end_process (pid_t child)
{
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
}

static gboolean
is_locked (const Scratch *scratch)
{
  g_autofree char *path = scratch_get_path (scratch, LOCK);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
write_lock (const Scratch *scratch, const SpannLockOwner *owner, gint64 since)
{
  g_autoptr (GBytes) text = spann_lock_text_write (owner, since);
  g_autofree char *path = scratch_get_path (scratch, LOCK);
  gsize size;
  const char *data = g_bytes_get_data (text, &size);

  g_assert_true (g_file_set_contents (path, data, (gssize)size, NULL));
}

static void
test_take (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannLockOwner) me = make_owner ("Maja");
  g_autoptr (SpannLockHolder) holder = NULL;
  g_autofree char *path = scratch_get_path (scratch, LOCK);
  g_autofree char *list = NULL;
  g_autofree char *text = NULL;
  SpannLock *lock = take_at (scratch, me, NOW, &holder);

  g_assert_nonnull (lock);
  g_assert_null (holder);
  list = scratch_list (scratch);
  g_assert_cmpstr (list, ==, LOCK);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "\"user\": \"Maja\""));
  g_assert_nonnull (strstr (text, "\"since\": \"2026-11-25T12:00:00Z\""));
  spann_lock_release (lock);
  g_assert_false (is_locked (scratch));
}

/* Another process of this machine that runs. */
static void
test_held (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannLockOwner) me = make_owner ("Maja");
  g_autoptr (SpannLockOwner) other = make_owner ("Åke");
  g_autoptr (SpannLockHolder) holder = NULL;
  g_autoptr (SpannLockHolder) nobody = NULL;
  pid_t child = start_process ();
  SpannLock *lock = NULL;

  other->pid = child;
  other->started = spann_lock_owner_find_start (child);
  g_assert_cmpint (other->started, >, 0);
  write_lock (scratch, other, NOW - 100 * HOUR);
  g_assert_null (take_at (scratch, me, NOW, &holder));
  g_assert_cmpstr (holder->user, ==, "Åke");
  g_assert_cmpstr (holder->host, ==, g_get_host_name ());
  g_assert_cmpint (holder->since, ==, NOW - 100 * HOUR);
  g_assert_false (holder->maybe_forgotten);
  end_process (child);
  lock = take_at (scratch, me, NOW, &nobody);
  g_assert_nonnull (lock);
  g_assert_null (nobody);
  spann_lock_release (lock);
}

/**
 * Stale:
 * @machine: (nullable): another than this one
 * @boot: (nullable): another than this one
 * @pid: 0 for this process
 * @later: how much later this process is said to have started
 * @hours: how old the lock is
 * @is_held: whether it stands
 * @maybe_forgotten: whether that is said
 */
typedef struct {
  const char *machine;
  const char *boot;
  gint64 pid;
  gint64 later;
  guint hours;
  gboolean is_held;
  gboolean maybe_forgotten;
} Stale;

static const Stale stales[] = {
    /* Our own. */
    {NULL, NULL, 0, 0, 0, FALSE, FALSE},
    /* The number was given to another process since. */
    {NULL, NULL, 0, -5, 0, FALSE, FALSE},
    {NULL, NULL, 99999999, 0, 0, FALSE, FALSE},
    {NULL, NULL, -1, 0, 0, FALSE, FALSE},
    /* The machine was started anew. */
    {NULL, "earlier pid:[1]", 0, 0, 0, FALSE, FALSE},
    /* Nobody can tell from here. */
    {"another", NULL, 99999999, 0, 11, TRUE, FALSE},
    {"another", NULL, 99999999, 0, 13, TRUE, TRUE},
    {"another", "earlier pid:[1]", 0, 0, 0, TRUE, FALSE},
    {"", NULL, 99999999, 0, 0, TRUE, FALSE},
};

static void
test_stale (Scratch *scratch, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (stales); i++) {
    const Stale *stale = &stales[i];
    g_autoptr (SpannLockOwner) me = make_owner ("Maja");
    g_autoptr (SpannLockOwner) other = make_owner ("Åke");
    g_autoptr (SpannLockHolder) holder = NULL;
    SpannLock *lock = NULL;

    if (stale->machine != NULL)
      set_string (&other->machine, stale->machine);
    if (stale->boot != NULL)
      set_string (&other->boot, stale->boot);
    if (stale->pid != 0)
      other->pid = stale->pid;
    other->started += stale->later;
    write_lock (scratch, other, NOW - stale->hours * HOUR);
    lock = take_at (scratch, me, NOW, &holder);
    g_assert_true ((lock == NULL) == stale->is_held);
    g_assert_true ((holder != NULL) == stale->is_held);
    g_assert_true (holder == NULL || holder->maybe_forgotten == stale->maybe_forgotten);
    g_clear_pointer (&lock, spann_lock_release);
  }
}

/* In a sandbox of this machine processes have other numbers: none can be said to have ended. */
static void
test_sandbox (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannLockOwner) me = make_owner ("Maja");
  g_autoptr (SpannLockOwner) other = make_owner ("Åke");
  g_autoptr (SpannLockHolder) holder = NULL;
  g_auto (GStrv) words = g_strsplit (me->boot, " ", 2);
  g_autofree char *boot = g_strconcat (words[0], " pid:[1]", NULL);

  set_string (&other->boot, boot);
  other->pid = 99999999;
  write_lock (scratch, other, NOW);
  g_assert_null (take_at (scratch, me, NOW, &holder));
  g_assert_nonnull (holder);
}

/* What is no lock is taken over, whatever it is; what is no file is left alone. */
static void
test_hostile (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannLockOwner) me = make_owner ("Maja");
  g_autoptr (GBytes) good = spann_lock_text_write (me, NOW);
  g_autofree char *path = scratch_get_path (scratch, LOCK);
  g_autofree char *huge = g_strnfill (100000, ' ');
  g_autofree char *deep = g_strnfill (3000, '[');
  const char *const texts[] = {
      "",     "{", huge, deep, "[]", "null", "{}", "{\"format\": \"spann-lock\"}", ",Maja,host;",
      "\377",
  };
  gsize size;
  const char *text = g_bytes_get_data (good, &size);
  gint64 since;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (SpannLockHolder) holder = NULL;
    g_autofree char *written = scratch_write (scratch, LOCK, texts[i]);
    SpannLock *lock = take_at (scratch, me, NOW, &holder);

    g_assert_nonnull (lock);
    g_assert_null (holder);
    spann_lock_release (lock);
  }
  /* Cut short, it is never half understood. */
  for (gsize cut = 0; cut < size - 2; cut++) {
    g_autoptr (GBytes) bytes = g_bytes_new (text, cut);

    g_assert_null (spann_lock_text_read (bytes, &since));
  }
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  {
    g_autoptr (SpannLockHolder) holder = NULL;

    g_assert_null (take_at (scratch, me, NOW, &holder));
    g_assert_null (holder);
  }
  g_assert_cmpint (g_rmdir (path), ==, 0);
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  {
    g_autoptr (SpannLockHolder) holder = NULL;

    g_assert_null (take_at (scratch, me, NOW, &holder));
    g_assert_null (holder);
  }
}

/* Values of the wrong kind, and names that would not stand on a line. */
static void
test_text (void)
{
  static const char *const texts[] = {
      "{\"format\":\"spann-lock\",\"user\":%s,\"host\":\"h\",\"machine\":\"m\",\"boot\":\"b\","
      "\"pid\":1,\"started\":2,\"since\":\"2026-11-25T12:00:00Z\"}",
      "{\"format\":\"spann-lock\",\"user\":\"u\",\"host\":\"h\",\"machine\":\"m\",\"boot\":\"b\","
      "\"pid\":%s,\"started\":2,\"since\":\"2026-11-25T12:00:00Z\"}",
      "{\"format\":\"spann-lock\",\"user\":\"u\",\"host\":\"h\",\"machine\":\"m\",\"boot\":\"b\","
      "\"pid\":1,\"started\":2,\"since\":%s}",
  };
  static const struct {
    guint text;
    const char *value;
    gboolean is_good;
  } cases[] = {
      {0, "\"Maja\"", TRUE},
      {0, "\"two\\nlines\"", FALSE},
      {0, "7", FALSE},
      {0, "null", FALSE},
      {1, "1", TRUE},
      {1, "1.5", FALSE},
      {1, "\"1\"", FALSE},
      {2, "1", FALSE},
      {2, "\"yesterday\"", FALSE},
      {2, "\"2026-11-25T13:00:00+01:00\"", TRUE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GStrv) parts = g_strsplit (texts[cases[i].text], "%s", 2);
    char *text = g_strconcat (parts[0], cases[i].value, parts[1], NULL);
    g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
    gint64 since = 0;
    g_autoptr (SpannLockOwner) owner = spann_lock_text_read (bytes, &since);

    g_assert_true ((owner != NULL) == cases[i].is_good);
    g_assert_true (owner == NULL || since == NOW);
  }
}

/* A lock that somebody took over meanwhile is theirs. */
static void
test_release (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannLockOwner) me = make_owner ("Maja");
  g_autoptr (SpannLockOwner) other = make_owner ("Åke");
  g_autoptr (SpannLockHolder) holder = NULL;
  SpannLock *lock = take_at (scratch, me, NOW, &holder);

  write_lock (scratch, other, NOW);
  spann_lock_release (lock);
  g_assert_true (is_locked (scratch));
  /* With the folder gone there is nothing to release. */
  lock = take_at (scratch, me, NOW, &holder);
  g_assert_nonnull (lock);
  {
    g_autofree char *path = scratch_get_path (scratch, LOCK);

    g_assert_cmpint (g_unlink (path), ==, 0);
  }
  spann_lock_release (lock);
}

/* No lock, no error: in a folder that may not be written to, in none, on a server. */
static void
test_nowhere (Scratch *scratch, gconstpointer data)
{
  static const char *const uris[] = {"file:///no/such/folder/a.spann", "file:///proc/a.spann",
                                     "unknown://host/a.spann"};
  g_autoptr (SpannLockOwner) me = make_owner ("Maja");
  gint64 now = NOW;
  const SpannClock clock = {ask_now, &now};

  for (guint i = 0; i < G_N_ELEMENTS (uris); i++) {
    g_autoptr (GFile) file = g_file_new_for_uri (uris[i]);
    g_autoptr (SpannLockHolder) holder = NULL;

    g_assert_null (spann_lock_take (file, me, &clock, &holder));
    g_assert_null (holder);
  }
}

/* Two names of one document have one lock. */
static void
test_link (Scratch *scratch, gconstpointer data)
{
  g_autoptr (SpannLockOwner) me = make_owner ("Maja");
  g_autofree char *path = scratch_get_path (scratch, "link.spann");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (SpannLockHolder) holder = NULL;
  gint64 now = NOW;
  const SpannClock clock = {ask_now, &now};
  SpannLock *lock = NULL;

  g_assert_cmpint (symlink ("a.spann", path), ==, 0);
  lock = spann_lock_take (file, me, &clock, &holder);
  g_assert_true (is_locked (scratch));
  spann_lock_release (lock);
}

static void
test_owner (void)
{
  g_autoptr (SpannLockOwner) me = make_owner ("Maja");
  pid_t child = fork ();
  siginfo_t info;

  if (child == 0)
    _exit (0);
  g_assert_cmpstr (me->user, ==, "Maja");
  g_assert_cmpint (me->pid, ==, getpid ());
  g_assert_cmpint (me->started, ==, spann_lock_owner_find_start (getpid ()));
  g_assert_true (*me->boot != '\0');
  /* Ended, but not yet asked about. */
  g_assert_cmpint (waitid (P_PID, (id_t)child, &info, WEXITED | WNOWAIT), ==, 0);
  g_assert_cmpint (spann_lock_owner_find_start (child), ==, -1);
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
}

/* On another network it is still the same machine. */
static void
test_machine (void)
{
  g_autoptr (SpannLockOwner) me = make_owner ("Maja");

  set_string (&me->machine, "9f86d081");
  set_string (&me->host, "pc-17.example");
  g_assert_cmpstr (spann_lock_owner_get_machine (me), ==, "9f86d081");
  set_string (&me->host, "localhost");
  g_assert_cmpstr (spann_lock_owner_get_machine (me), ==, "9f86d081");
  set_string (&me->machine, "");
  g_assert_cmpstr (spann_lock_owner_get_machine (me), ==, "localhost");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/lock/take", test_take);
  scratch_add ("/lock/held", test_held);
  scratch_add ("/lock/stale", test_stale);
  scratch_add ("/lock/sandbox", test_sandbox);
  scratch_add ("/lock/hostile", test_hostile);
  scratch_add ("/lock/release", test_release);
  scratch_add ("/lock/nowhere", test_nowhere);
  scratch_add ("/lock/link", test_link);
  g_test_add_func ("/lock/text", test_text);
  g_test_add_func ("/lock/owner", test_owner);
  g_test_add_func ("/lock/machine", test_machine);
  return g_test_run ();
}
