/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-window-fixture.h"

void
window_fixture_open (WindowFixture *self, gconstpointer data)
{
  app_fixture_open_windows (&self->app, NULL);
  window_fixture_open_another (self);
}

void
window_fixture_close (WindowFixture *self, gconstpointer data)
{
  app_fixture_close (&self->app, NULL);
}

void
window_fixture_open_another (WindowFixture *self)
{
  self->window = spann_window_new (GTK_APPLICATION (self->app.application), &self->app.setup);
  gtk_window_present (GTK_WINDOW (self->window));
  app_fixture_settle ();
}

SpannObject *
window_fixture_get_root (WindowFixture *self)
{
  return spann_document_get_root (spann_window_get_document (self->window));
}

void
window_fixture_open_path (WindowFixture *self, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  spann_window_open_file (self->window, file);
}

static gboolean
has_document (gpointer window)
{
  return spann_window_get_document (window) != NULL;
}

void
window_fixture_wait_for_document (WindowFixture *self)
{
  app_fixture_wait (has_document, self->window);
  app_fixture_settle ();
}

static gboolean
is_saved (gpointer window)
{
  SpannDocument *document = spann_window_get_document (window);

  return !spann_document_is_saving (document) && !spann_document_is_modified (document);
}

void
window_fixture_wait_until_saved (WindowFixture *self)
{
  app_fixture_wait (is_saved, self->window);
  app_fixture_settle ();
}

gboolean
window_fixture_can (WindowFixture *self, const char *action)
{
  GtkWidget *button = gtk_button_new ();
  gboolean enabled = FALSE;

  gtk_widget_set_parent (button, GTK_WIDGET (self->window));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  enabled = gtk_widget_get_sensitive (button);
  gtk_widget_unparent (button);
  return enabled;
}

void
window_fixture_do (WindowFixture *self, const char *action)
{
  g_assert_true (window_fixture_can (self, action));
  gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL);
}

char *
window_fixture_copy_example (const char *from, const char *to)
{
  g_autofree char *source =
      g_build_filename (g_getenv ("SPANN_TEST_DATA_DIR"), "examples", "norrbotten.spann", NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (source, &content, NULL, &error);
  g_assert_no_error (error);
  g_string_assign (text, content);
  if (from != NULL)
    g_assert_cmpuint (g_string_replace (text, from, to, 1), ==, 1);
  return app_fixture_write ("example.spann", text->str);
}
