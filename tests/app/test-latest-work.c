/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-latest-work.h"

#include "spann-app-fixture.h"

/**
 * Fixture:
 * @gate: held by the test while no thread may finish
 * @n_begun: pieces of work that a thread began with
 * @n_ended: pieces that it has done
 * @n_asked: pieces that were asked for
 * @n_freed: how many of them were let go
 * @answers: what came of them, in letters
 */
typedef struct {
  GMutex gate;
  int n_begun;
  int n_ended;
  int n_asked;
  int n_freed;
  GString *answers;
  SpannLatestWork *work;
} Fixture;

typedef struct {
  Fixture *fixture;
  char letter;
} Piece;

static void
free_piece (gpointer data)
{
  Piece *piece = data;

  g_atomic_int_inc (&piece->fixture->n_freed);
  g_free (piece);
}

static void
work_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Piece *piece = data;

  g_atomic_int_inc (&piece->fixture->n_begun);
  g_mutex_lock (&piece->fixture->gate);
  g_mutex_unlock (&piece->fixture->gate);
  g_atomic_int_inc (&piece->fixture->n_ended);
  g_task_return_pointer (task, g_strdup_printf ("%c", piece->letter), g_free);
}

static void
done_cb (gpointer owner, gpointer answer)
{
  g_autofree char *letter = answer;

  g_string_append (((Fixture *)owner)->answers, letter);
}

static void
open_fixture (Fixture *self, gconstpointer data)
{
  g_mutex_init (&self->gate);
  self->answers = g_string_new (NULL);
  self->work = spann_latest_work_new (work_in_thread, done_cb, self);
}

/* A thread wakes nobody when it begins, or when it lets go of what it had. */
static void
wait_for_count (int *count, int at_least)
{
  while (g_atomic_int_get (count) < at_least) {
    app_fixture_settle ();
    g_thread_yield ();
  }
}

static void
close_fixture (Fixture *self, gconstpointer data)
{
  g_clear_pointer (&self->work, spann_latest_work_free);
  wait_for_count (&self->n_freed, self->n_asked);
  g_string_free (self->answers, TRUE);
  g_mutex_clear (&self->gate);
}

static void
ask (Fixture *self, char letter)
{
  Piece *piece = g_new (Piece, 1);

  *piece = (Piece){self, letter};
  self->n_asked++;
  spann_latest_work_ask (self->work, piece, free_piece);
}

static gboolean
is_there (gpointer fixture)
{
  return !spann_latest_work_is_awaited (((Fixture *)fixture)->work);
}

static void
test_answers (Fixture *self, gconstpointer data)
{
  g_assert_false (spann_latest_work_is_awaited (self->work));
  ask (self, 'a');
  g_assert_true (spann_latest_work_is_awaited (self->work));
  app_fixture_wait (is_there, self);
  ask (self, 'b');
  app_fixture_wait (is_there, self);
  g_assert_cmpstr (self->answers->str, ==, "ab");
}

/* The first is under way, the second waits and is never begun. */
static void
test_last_counts (Fixture *self, gconstpointer data)
{
  g_mutex_lock (&self->gate);
  ask (self, 'a');
  wait_for_count (&self->n_begun, 1);
  ask (self, 'b');
  ask (self, 'c');
  g_mutex_unlock (&self->gate);
  app_fixture_wait (is_there, self);
  g_assert_cmpstr (self->answers->str, ==, "c");
  g_assert_cmpint (self->n_begun, ==, 2);
}

static void
test_dropped (Fixture *self, gconstpointer data)
{
  g_mutex_lock (&self->gate);
  ask (self, 'a');
  wait_for_count (&self->n_begun, 1);
  ask (self, 'b');
  spann_latest_work_drop (self->work);
  g_assert_false (spann_latest_work_is_awaited (self->work));
  g_mutex_unlock (&self->gate);
  ask (self, 'c');
  app_fixture_wait (is_there, self);
  g_assert_cmpstr (self->answers->str, ==, "c");
}

/* Whoever asked has gone when the thread has done what it was asked for. */
static void
test_freed_meanwhile (Fixture *self, gconstpointer data)
{
  g_mutex_lock (&self->gate);
  ask (self, 'a');
  wait_for_count (&self->n_begun, 1);
  ask (self, 'b');
  g_clear_pointer (&self->work, spann_latest_work_free);
  g_mutex_unlock (&self->gate);
  wait_for_count (&self->n_freed, self->n_asked);
  g_assert_cmpstr (self->answers->str, ==, "");
}

static void
activate_cb (GApplication *program, Fixture *fixture)
{
  g_mutex_unlock (&fixture->gate);
}

/* The program has nothing else to do, and nobody waits for the thread. */
static void
test_holds_program (Fixture *self, gconstpointer data)
{
  GApplication *program = g_application_new (NULL, G_APPLICATION_NON_UNIQUE);

  g_assert_true (g_application_get_default () == program);
  g_signal_connect (program, "activate", G_CALLBACK (activate_cb), self);
  g_mutex_lock (&self->gate);
  ask (self, 'a');
  wait_for_count (&self->n_begun, 1);
  g_clear_pointer (&self->work, spann_latest_work_free);
  g_application_run (program, 0, NULL);
  g_assert_cmpint (g_atomic_int_get (&self->n_ended), ==, 1);
  g_assert_finalize_object (program);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/latest-work/" name, Fixture, NULL, open_fixture, function, close_fixture)

int
main (int argc, char *argv[])
{
  app_fixture_init (&argc, &argv);
  ADD ("answers", test_answers);
  ADD ("last-counts", test_last_counts);
  ADD ("dropped", test_dropped);
  ADD ("freed-meanwhile", test_freed_meanwhile);
  ADD ("holds-program", test_holds_program);
  return g_test_run ();
}
