/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A window that is killed while a person edits, and what comes back. The program calls itself: with
 * two arguments it is the window that edits. */

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "spann-ecosystem-edits.h"
#include "spann-fields.h"
#include "spann-measured.h"
#include "spann-recovery-dialog.h"
#include "spann-window-fixture.h"

/* Between two edits of the child, in milliseconds. */
#define PAUSE 15

/* An edit may be lost that is not older than this, in microseconds. */
#define GRACE G_USEC_PER_SEC

#define RUNS 3
#define RUNS_ENDURANCE 100

/* What the child says of each edit. */
typedef struct {
  gint64 time;
  gint64 number;
} Record;

static const char *program;

/* --- The child -------------------------------------------------------------------------------- */

typedef struct {
  WindowFixture window;
  int fd; /* where it says what it did */
  gint64 number;
} Child;

static void
rename_first (SpannWindow *window, const char *name)
{
  SpannDocument *document = spann_window_get_document (window);
  const SpannObject *ecosystem =
      spann_object_get_item (spann_document_get_root (document), SPANN_PORTFOLIO_ECOSYSTEMS, 0);

  g_assert_true (spann_ecosystem_edits_change (document, spann_object_get_key (ecosystem),
                                               &(SpannEcosystemFacts){.name = name}));
}

static gboolean
on_edit_cb (gpointer data)
{
  Child *child = data;
  Record record = {.number = ++child->number};
  g_autofree char *name = g_strdup_printf ("%d", (int)record.number);

  rename_first (child->window.window, name);
  record.time = g_get_monotonic_time ();
  g_assert_cmpint (write (child->fd, &record, sizeof record), ==, sizeof record);
  return G_SOURCE_CONTINUE;
}

static gboolean
never (gpointer data)
{
  return FALSE;
}

static void
edit_until_killed (int fd, const char *state_folder, const char *path)
{
  const SpannJournalSettings journal = spann_journal_settings_new (state_folder, "A", "host");
  Child child = {.fd = fd};

  window_fixture_open (&child.window, NULL);
  /* The window that goes on after this one counts its ids from 1. */
  child.window.app.setup.context.ids = spann_id_source_random ();
  app_fixture_keep_journal (&child.window.app, &journal);
  window_fixture_open_path (&child.window, path);
  window_fixture_wait_for_document (&child.window);
  g_timeout_add (PAUSE, on_edit_cb, &child);
  app_fixture_wait (never, NULL);
}

/* --- The parent ------------------------------------------------------------------------------- */

/* Reads what the child said until @until (0: until it ends); FALSE at its end. */
static gboolean
read_records (GInputStream *stream, GArray *records, gint64 until)
{
  Record record = {0};
  gsize n_read = sizeof record;

  while (n_read == sizeof record && (until == 0 || record.time < until)) {
    g_assert_true (g_input_stream_read_all (stream, &record, sizeof record, &n_read, NULL, NULL));
    if (n_read == sizeof record)
      g_array_append_val (records, record);
  }
  return n_read == sizeof record;
}

/* Lets a window edit for @seconds and kills it. The number of its last edit that is older than the
 * grace, and of its last. */
static void
kill_window (const char *state_folder, const char *path, double seconds, gint64 *out_sure,
             gint64 *out_last)
{
  g_autoptr (GArray) records = g_array_new (FALSE, FALSE, sizeof (Record));
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
      g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, state_folder, path, NULL);
  GInputStream *stream = NULL;
  gint64 killed = 0;

  g_assert_no_error (error);
  stream = g_subprocess_get_stdout_pipe (child);
  g_assert_true (read_records (stream, records, 1));
  g_assert_true (
      read_records (stream, records,
                    g_array_index (records, Record, 0).time + (gint64)(seconds * G_USEC_PER_SEC)));
  killed = g_get_monotonic_time ();
  g_subprocess_send_signal (child, SIGKILL);
  read_records (stream, records, 0);
  g_assert_true (g_subprocess_wait (child, NULL, NULL));

  *out_sure = 0;
  for (guint i = 0; i < records->len; i++)
    if (g_array_index (records, Record, i).time < killed - GRACE)
      *out_sure = g_array_index (records, Record, i).number;
  *out_last = g_array_index (records, Record, records->len - 1).number;
}

/* The number that the ecosystem is called by now. */
static gint64
read_number (SpannObject *root)
{
  return g_ascii_strtoll (
      spann_object_get_string (spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, 0),
                               SPANN_ECOSYSTEM_NAME),
      NULL, 10);
}

/* (transfer full) */
static char *
make_state_folder (void)
{
  char *folder = g_build_filename (g_get_user_data_dir (), "state-XXXXXX", NULL);

  g_assert_nonnull (g_mkdtemp (folder));
  return folder;
}

static void
test_kills (void)
{
  const guint n_runs = g_getenv ("SPANN_ENDURANCE") != NULL ? RUNS_ENDURANCE : RUNS;
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  guint n_edits = 0;

  for (guint run = 0; run < n_runs; run++) {
    g_autofree char *folder = make_state_folder ();
    const SpannJournalSettings journal = spann_journal_settings_new (folder, "A", "host");
    const SpannContext context = {spann_clock_system (), spann_id_source_random (), "A"};
    const SpannStoreSettings store = spann_store_settings_default ();
    g_autoptr (GPtrArray) recoveries = NULL;
    gint64 sure, last, number;

    kill_window (folder, path, g_test_rand_double_range (1.1, 2), &sure, &last);
    recoveries = spann_recovery_list (&journal, &context, &store);
    g_assert_cmpuint (recoveries->len, ==, 1);
    number = read_number (spann_recovery_get_root (recoveries->pdata[0]));
    g_assert_cmpint (number, >=, sure);
    g_assert_cmpint (number, <=, last + 1);
    n_edits += (guint)last;
    g_assert_true (spann_recovery_discard (recoveries->pdata[0], NULL));
  }
  measured ("%u windows killed among %u edits, 0 edits older than a second lost", n_runs, n_edits);
}

static gboolean
has_recovery_dialog (gpointer window)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l != NULL; l = l->next)
    if (SPANN_IS_RECOVERY_DIALOG (l->data))
      return TRUE;
  return FALSE;
}

/* Recovers in @dialog, beside which the window shows the file as it was saved: another takes its
 * place. */
static void
recover (WindowFixture *self, GtkWindow *dialog)
{
  GtkApplication *application = GTK_APPLICATION (self->app.application);

  /* As the event of the key or the click does, until it has been dealt with. */
  g_object_ref (dialog);
  app_fixture_press (dialog, "_Recover");
  app_fixture_settle ();
  g_object_unref (dialog);
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (application)), ==, 1);
  self->window = SPANN_WINDOW (gtk_application_get_active_window (application));
}

/* The next start offers it; recovered, undo goes back edit by edit, and a save makes it last. */
static void
test_recover (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autofree char *folder = make_state_folder ();
  const SpannJournalSettings journal = spann_journal_settings_new (folder, "A", "host");
  GtkWindow *dialog = NULL;
  gint64 sure, last, number;

  kill_window (folder, path, 1.5, &sure, &last);
  app_fixture_keep_journal (&self->app, &journal);
  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  g_application_activate (G_APPLICATION (self->app.application));
  app_fixture_wait (has_recovery_dialog, NULL);
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (gtk_window_get_focus (dialog))), ==,
                   "_Recover");
  recover (self, dialog);
  number = read_number (window_fixture_get_root (self));
  g_assert_cmpint (number, >=, sure);
  window_fixture_do (self, "win.undo");
  g_assert_cmpint (read_number (window_fixture_get_root (self)), ==, number - 1);
  window_fixture_do (self, "win.redo");
  g_assert_cmpint (read_number (window_fixture_get_root (self)), ==, number);
  window_fixture_do (self, "win.save");
  window_fixture_wait_until_saved (self);
}

int
main (int argc, char *argv[])
{
  const gboolean is_child = argc == 3 && argv[1][0] == '/';
  /* GLib's own words go elsewhere. */
  const int fd = is_child ? dup (STDOUT_FILENO) : -1;

  program = argv[0];
  if (is_child)
    dup2 (STDERR_FILENO, STDOUT_FILENO);
  app_fixture_init_windows (&argc, &argv);
  if (is_child) {
    edit_until_killed (fd, argv[1], argv[2]);
    return 1;
  }
  g_test_add_func ("/killed-window/kills", test_kills);
  g_test_add ("/killed-window/recover", WindowFixture, NULL, window_fixture_open, test_recover,
              window_fixture_close);
  return g_test_run ();
}
