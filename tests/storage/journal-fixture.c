/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "journal-fixture.h"

#include "spann-fixture.h"
#include "spann-random-steps.h"
#include "spann-read.h"
#include "spann-store.h"

void
journal_fixture_set_up (JournalFixture *fixture, gconstpointer data)
{
  g_autoptr (SpannObject) root = random_steps_root ();
  g_autoptr (GFile) file = NULL;
  g_autoptr (SpannFileState) state = NULL;

  scratch_set_up (&fixture->scratch, NULL);
  fixture->state_folder = scratch_get_path (&fixture->scratch, "state/spann");
  fixture->settings = spann_journal_settings_new (fixture->state_folder, "planner", JOURNAL_HOST);
  fixture->settings.retry = 20;
  fixture->now = G_GINT64_CONSTANT (1795435200000000);
  fixture->context = fixture_context (&fixture->now, &fixture->counter);
  fixture->portfolio = spann_portfolio_new (root, &fixture->context);
  state = journal_fixture_save (fixture);
  file = g_file_new_for_path (fixture->scratch.path);
  fixture->journal = spann_journal_new (fixture->portfolio, &fixture->settings, file, state);
}

static void
note_closed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  gboolean *closed = data;
  g_autoptr (GError) error = NULL;

  spann_journal_close_finish (SPANN_JOURNAL (source), result, &error);
  g_assert_no_error (error);
  *closed = TRUE;
}

void
journal_fixture_tear_down (JournalFixture *fixture, gconstpointer data)
{
  gboolean closed = FALSE;

  if (fixture->journal != NULL) {
    spann_journal_close_async (fixture->journal, TRUE, note_closed_cb, &closed);
    while (!closed)
      g_main_context_iteration (NULL, TRUE);
    g_assert_finalize_object (fixture->journal);
  }
  g_assert_finalize_object (fixture->portfolio);
  scratch_tear_down (&fixture->scratch, NULL);
  g_free (fixture->state_folder);
}

void
journal_fixture_add (const char *name, void (*test) (JournalFixture *fixture, gconstpointer data))
{
  g_test_add (name, JournalFixture, NULL, journal_fixture_set_up, test, journal_fixture_tear_down);
}

void
journal_fixture_rename (JournalFixture *fixture, const char *name, const char *join)
{
  SpannEdit *edit = spann_edit_new (spann_portfolio_get_root (fixture->portfolio));
  g_autoptr (GError) error = NULL;

  fixture->now += G_USEC_PER_SEC;
  spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string (name));
  spann_portfolio_commit (fixture->portfolio, edit, name, join, &error);
  g_assert_no_error (error);
}

const char *
journal_fixture_get_name (const SpannObject *root)
{
  return spann_object_get_string (spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, "eco"),
                                  SPANN_ECOSYSTEM_NAME);
}

SpannFileState *
journal_fixture_save (JournalFixture *fixture)
{
  g_autoptr (SpannObject) root = spann_portfolio_dup_root_for_saving (fixture->portfolio);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  SpannFileState *state = NULL;

  spann_store_save (root, fixture->scratch.path, NULL, &error);
  g_assert_no_error (error);
  bytes = spann_read_bytes (fixture->scratch.path, G_MAXINT, &state, &error);
  g_assert_no_error (error);
  spann_portfolio_mark_saved (fixture->portfolio, root);
  return state;
}

void
journal_fixture_save_and_cut (JournalFixture *fixture)
{
  g_autoptr (SpannFileState) state = journal_fixture_save (fixture);
  g_autoptr (GFile) file = g_file_new_for_path (fixture->scratch.path);

  spann_journal_cut (fixture->journal, file, state);
}

static gboolean
note_time_cb (gpointer data)
{
  *(gboolean *)data = TRUE;
  return G_SOURCE_REMOVE;
}

gboolean
journal_fixture_wait (JournalFixture *fixture, double seconds)
{
  gboolean over = FALSE;
  guint source = g_timeout_add ((guint)(seconds * 1000), note_time_cb, &over);

  while (!over && !spann_journal_is_written (fixture->journal))
    g_main_context_iteration (NULL, TRUE);
  if (!over)
    g_source_remove (source);
  return spann_journal_is_written (fixture->journal);
}

void
journal_fixture_crash (JournalFixture *fixture)
{
  gboolean closed = FALSE;

  spann_journal_close_async (fixture->journal, FALSE, note_closed_cb, &closed);
  while (!closed)
    g_main_context_iteration (NULL, TRUE);
  g_assert_finalize_object (fixture->journal);
  fixture->journal = NULL;
}

GPtrArray *
journal_fixture_list (JournalFixture *fixture)
{
  const SpannStoreSettings store = spann_store_settings_default ();

  return spann_recovery_list (&fixture->settings, &fixture->context, &store);
}

SpannRecovery *
journal_fixture_recover (JournalFixture *fixture)
{
  g_autoptr (GPtrArray) recoveries = journal_fixture_list (fixture);

  g_assert_cmpuint (recoveries->len, ==, 1);
  return g_object_ref (recoveries->pdata[0]);
}

char *
journal_fixture_find_folder (JournalFixture *fixture)
{
  g_autofree char *journals = g_build_filename (fixture->state_folder, "journals", NULL);
  g_autoptr (GDir) dir = g_dir_open (journals, 0, NULL);
  const char *name = dir == NULL ? NULL : g_dir_read_name (dir);

  g_assert_nonnull (name);
  return g_build_filename (journals, name, NULL);
}
