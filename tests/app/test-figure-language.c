/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-app-fixture.h"
#include "spann-window.h"

#define ENGLISH "No gap has been assessed"
#define SWEDISH "Inget gap är bedömt"

typedef struct {
  AppFixture app;
  SpannWindow *window;
} Fixture;

static void
open_window (Fixture *self, gconstpointer data)
{
  static const char *const names[] = {"Aska", NULL};
  g_autoptr (SpannDocument) document = NULL;

  app_fixture_open_windows (&self->app, NULL);
  self->window = spann_window_new (GTK_APPLICATION (self->app.application), &self->app.setup);
  document = app_fixture_make_document (&self->app, names);
  spann_window_set_document (self->window, document);
  spann_window_show_page (self->window, "ecosystem", "eco-1");
  gtk_window_present (GTK_WINDOW (self->window));
  app_fixture_settle ();
}

static void
close_window (Fixture *self, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.figure-language", "s", "en");
  app_fixture_close (&self->app, NULL);
}

static void
choose (Fixture *self, const char *code)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.figure-language", "s", code);
  app_fixture_settle ();
}

/* Whether a label begins with @text. */
static gboolean
has_heading (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (has_heading (child, text))
      return TRUE;
  }
  return FALSE;
}

/* The figure changes its language, the window does not. */
static void
test_choose (Fixture *self, gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (self->window);

  g_assert_true (has_heading (window, ENGLISH));
  choose (self, "sv");
  g_assert_true (has_heading (window, SWEDISH));
  g_assert_false (has_heading (window, ENGLISH));
  g_assert_nonnull (app_fixture_find (window, GTK_TYPE_LABEL, "Overview"));
  g_assert_false (spann_document_is_modified (spann_window_get_document (self->window)));
  choose (self, "en");
  g_assert_true (has_heading (window, ENGLISH));
}

/* What is no language of figures leaves it as the window's. */
static void
test_unknown (Fixture *self, gconstpointer data)
{
  choose (self, "sv");
  choose (self, "fi");
  g_assert_true (has_heading (GTK_WIDGET (self->window), ENGLISH));
}

/* The next window begins with the language that was chosen in the last. */
static void
test_remembered (Fixture *self, gconstpointer data)
{
  SpannWindow *next = NULL;
  g_autofree char *code = NULL;

  choose (self, "sv");
  next = spann_window_new (GTK_APPLICATION (self->app.application), &self->app.setup);
  g_object_get (next, "figure-language", &code, NULL);
  g_assert_cmpstr (code, ==, "sv");
  gtk_window_destroy (GTK_WINDOW (next));
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, open_window, test, close_window)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("/figure-language/choose", test_choose);
  ADD ("/figure-language/unknown", test_unknown);
  ADD ("/figure-language/remembered", test_remembered);
  return g_test_run ();
}
