/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-busy-bar.h"

#include "spann-page-fixture.h"

typedef struct {
  PageFixture page;
  SpannBusyBar *bar;
} BarFixture;

static void
open_fixture (BarFixture *self, gconstpointer data)
{
  page_fixture_open (&self->page, page_fixture_make_root ());
  page_fixture_show (&self->page, gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), 600, 400);
  self->bar = g_object_new (SPANN_TYPE_BUSY_BAR, NULL);
  gtk_box_append (GTK_BOX (self->page.page), GTK_WIDGET (self->bar));
}

static void
close_fixture (BarFixture *self, gconstpointer data)
{
  page_fixture_close (&self->page, NULL);
}

static gboolean
is_visible (gpointer widget)
{
  return gtk_widget_get_visible (widget);
}

/* What is done at once is never shown. */
static void
test_short (BarFixture *self, gconstpointer data)
{
  SpannBusyJob *job = spann_busy_bar_begin (self->bar, "Short", NULL);

  g_assert_false (is_visible (self->bar));
  spann_busy_bar_end (self->bar, job);
  app_fixture_settle ();
  g_assert_false (is_visible (self->bar));
}

/* What has come further is the same job. */
static void
test_say (BarFixture *self, gconstpointer data)
{
  SpannBusyJob *job = spann_busy_bar_begin (self->bar, "Reading", NULL);

  spann_busy_job_say (job, "Merging");
  app_fixture_wait (is_visible, self->bar);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (self->bar), GTK_TYPE_LABEL, "Merging"));
  g_assert_null (app_fixture_find (GTK_WIDGET (self->bar), GTK_TYPE_LABEL, "Reading"));
}

/* Of two jobs, both are told, and each stops alone. */
static void
test_two (BarFixture *self, gconstpointer data)
{
  g_autoptr (GCancellable) first_cancellable = g_cancellable_new ();
  g_autoptr (GCancellable) second_cancellable = g_cancellable_new ();
  SpannBusyJob *first = spann_busy_bar_begin (self->bar, "First", first_cancellable);
  SpannBusyJob *second = spann_busy_bar_begin (self->bar, "Second", second_cancellable);

  app_fixture_wait (is_visible, second);
  g_assert_true (is_visible (first));
  g_signal_emit_by_name (app_fixture_find (GTK_WIDGET (second), GTK_TYPE_BUTTON, "_Cancel"),
                         "clicked");
  g_assert_true (g_cancellable_is_cancelled (second_cancellable));
  g_assert_false (g_cancellable_is_cancelled (first_cancellable));
  spann_busy_bar_end (self->bar, second);
  g_assert_true (is_visible (self->bar));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (self->bar), GTK_TYPE_LABEL, "First"));
  spann_busy_bar_end (self->bar, first);
  g_assert_false (is_visible (self->bar));
}

static void
test_unstoppable (BarFixture *self, gconstpointer data)
{
  spann_busy_bar_begin (self->bar, "Saving", NULL);
  g_assert_false (
      is_visible (app_fixture_find (GTK_WIDGET (self->bar), GTK_TYPE_BUTTON, "_Cancel")));
}

static void
add (const char *name, void (*test) (BarFixture *self, gconstpointer data))
{
  g_test_add (name, BarFixture, NULL, open_fixture, test, close_fixture);
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  add ("/busy-bar/short", test_short);
  add ("/busy-bar/say", test_say);
  add ("/busy-bar/two", test_two);
  add ("/busy-bar/unstoppable", test_unstoppable);
  return g_test_run ();
}
