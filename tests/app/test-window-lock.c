/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-lock.h"
#include "spann-notices.h"
#include "spann-page-fixture.h"
#include "spann-window-fixture.h"

static const SpannLockOwner me = {
    (char *)"Me", (char *)"here", (char *)"machine-a", (char *)"boot-a", 1, 1};
static const SpannLockOwner colleague = {
    (char *)"A <B>", (char *)"there", (char *)"machine-b", (char *)"boot-b", 2, 2};

static SpannNotices *
find_notices (WindowFixture *self)
{
  return SPANN_NOTICES (app_fixture_find (GTK_WIDGET (self->window), SPANN_TYPE_NOTICES, NULL));
}

static gboolean
has_notice (gpointer self)
{
  return spann_notices_has (find_notices (self), "lock");
}

/* Who has the file open, and that both can go on; nobody is told before. */
static void
test_told (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SpannLockHolder *holder = NULL;
  SpannLock *lock = spann_lock_take (file, &colleague, &self->app.setup.context.clock, &holder);

  g_assert_nonnull (lock);
  self->app.setup.me = &me;
  window_fixture_open_path (self, path);
  app_fixture_wait (has_notice, self);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (self->window), GTK_TYPE_LABEL,
                                      "A <B> has this portfolio open too"));
  spann_lock_release (lock);
}

static gboolean
is_locked_by_me (gpointer file)
{
  const SpannClock clock = spann_clock_system ();
  g_autoptr (SpannLockHolder) holder = NULL;
  SpannLock *lock = spann_lock_take (file, &colleague, &clock, &holder);

  if (lock != NULL)
    spann_lock_release (lock);
  return holder != NULL && g_str_equal (holder->user, "Me");
}

static gboolean
is_free (gpointer file)
{
  return !is_locked_by_me (file);
}

/* The colleague is told of me for as long as the window is open. */
static void
test_tell (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  self->app.setup.me = &me;
  window_fixture_open_path (self, path);
  window_fixture_wait_for_document (self);
  app_fixture_wait (is_locked_by_me, file);
  g_assert_false (has_notice (self));
  gtk_window_close (GTK_WINDOW (self->window));
  app_fixture_wait (is_free, file);
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  g_test_add ("/window-lock/told", WindowFixture, NULL, window_fixture_open, test_told,
              window_fixture_close);
  g_test_add ("/window-lock/tell", WindowFixture, NULL, window_fixture_open, test_tell,
              window_fixture_close);
  return g_test_run ();
}
