/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "spann-settings.h"
#include "spann-start-page.h"
#include "spann-window-fixture.h"

/* The window of shortcuts, as the program carries it. */
static char *
load_shortcuts (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (
      "/io/github/spann/Spann/ui/dialogs/spann-shortcuts.ui", G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Every key that the application knows is told in the window of shortcuts. */
static void
test_shortcuts (AppFixture *self, gconstpointer data)
{
  g_auto (GStrv) actions =
      gtk_application_list_action_descriptions (GTK_APPLICATION (self->application));
  g_autofree char *shortcuts = load_shortcuts ();

  g_assert_cmpuint (g_strv_length (actions), >, 10);
  for (char **action = actions; *action != NULL; action++) {
    g_test_message ("%s", *action);
    g_assert_nonnull (strstr (shortcuts, *action));
  }
}

/* The smallest window is 900 wide, and where text is twice as large the screen is 1280. */
static void
test_shortcuts_width (AppFixture *self, gconstpointer data)
{
  static const struct {
    int scale;
    int most;
  } cases[] = {{1, 900}, {2, 1280}};
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GtkBuilder) builder = NULL;
    GtkWidget *shortcuts = NULL;
    int width;

    g_object_set (settings, "gtk-xft-dpi", cases[i].scale * 96 * PANGO_SCALE, NULL);
    builder =
        gtk_builder_new_from_resource ("/io/github/spann/Spann/ui/dialogs/spann-shortcuts.ui");
    shortcuts = GTK_WIDGET (gtk_builder_get_object (builder, "shortcuts"));
    gtk_widget_measure (shortcuts, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
    g_assert_cmpint (width, <=, cases[i].most);
    gtk_window_destroy (GTK_WINDOW (shortcuts));
  }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static gboolean
has_two_documents (gpointer application)
{
  guint n_documents = 0;

  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (SPANN_IS_WINDOW (l->data) && spann_window_get_document (l->data) != NULL)
      n_documents++;
  return n_documents == 2;
}

/* Files from the desktop open a window each, and the start page's window is one of them. */
static void
test_open_files (AppFixture *self, gconstpointer data)
{
  GFile *files[2];

  g_application_activate (G_APPLICATION (self->application));
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *name = g_strdup_printf ("open-%u.spann", i);
    g_autofree char *example = window_fixture_copy_example (NULL, NULL);
    g_autofree char *path = app_fixture_make_path (name);

    g_assert_cmpint (rename (example, path), ==, 0);
    files[i] = g_file_new_for_path (path);
  }
  g_application_open (G_APPLICATION (self->application), files, G_N_ELEMENTS (files), "");
  app_fixture_wait (has_two_documents, self->application);
  g_assert_cmpuint (
      g_list_length (gtk_application_get_windows (GTK_APPLICATION (self->application))), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    g_object_unref (files[i]);
}

static gboolean
has_document (gpointer window)
{
  return spann_window_get_document (window) != NULL;
}

static SpannWindow *
open_path (AppFixture *self, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_application_open (G_APPLICATION (self->application), (GFile *[]){file}, 1, "");
  return SPANN_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self->application)));
}

/* A window that was made for a file comes with what is in it, and never shows the start page. */
static void
test_appears_with_portfolio (AppFixture *self, gconstpointer data)
{
  g_autofree char *path = window_fixture_copy_example (NULL, NULL);
  SpannWindow *window = open_path (self, path);

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (window)));
  app_fixture_wait (has_document, window);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));
  g_assert_null (app_fixture_find (GTK_WIDGET (window), SPANN_TYPE_START_PAGE, NULL));
}

/* One whose file cannot be read comes with the start page, and with what is wrong. */
static void
test_appears_with_error (AppFixture *self, gconstpointer data)
{
  g_autofree char *path = app_fixture_write ("bad.spann", "{");
  SpannWindow *window = open_path (self, path);

  app_fixture_wait_for_dialog (GTK_WINDOW (window));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (window)));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (window), SPANN_TYPE_START_PAGE, NULL));
}

/* GTK finds the program's own icons without being told where they are. */
static void
test_icons (AppFixture *self, gconstpointer data)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());
  static const char *const names[] = {"spann-money-symbolic", "spann-radar-symbolic",
                                      "spann-timeline-symbolic"};

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (gtk_icon_theme_has_icon (theme, names[i]));
}

static gboolean
has_no_window (gpointer application)
{
  return gtk_application_get_windows (application) == NULL;
}

static void
test_quit (AppFixture *self, gconstpointer data)
{
  g_application_activate (G_APPLICATION (self->application));
  g_action_group_activate_action (G_ACTION_GROUP (self->application), "quit", NULL);
  app_fixture_wait (has_no_window, self->application);
}

static void
test_about (AppFixture *self, gconstpointer data)
{
  GtkWindow *window = NULL;
  GtkWindow *about = NULL;

  g_application_activate (G_APPLICATION (self->application));
  window = gtk_application_get_active_window (GTK_APPLICATION (self->application));
  g_action_group_activate_action (G_ACTION_GROUP (self->application), "about", NULL);
  about = app_fixture_wait_for_dialog (window);
  g_assert_cmpint (adw_about_window_get_license_type (ADW_ABOUT_WINDOW (about)), ==,
                   GTK_LICENSE_GPL_3_0);
}

/* The size is that of the last window. */
static void
test_size (AppFixture *self, gconstpointer data)
{
  g_autoptr (GSettings) settings = spann_settings_new ();
  GtkWindow *window = NULL;
  int width = 0;
  int height = 0;

  g_assert_nonnull (settings);
  g_settings_set_int (settings, "window-width", 912);
  g_application_activate (G_APPLICATION (self->application));
  window = gtk_application_get_active_window (GTK_APPLICATION (self->application));
  gtk_window_get_default_size (window, &width, &height);
  g_assert_cmpint (width, ==, 912);
  gtk_window_set_default_size (window, 934, 700);
  g_assert_cmpint (g_settings_get_int (settings, "window-width"), ==, 934);
}

#define ADD(path, function)                                                                        \
  g_test_add (path, AppFixture, NULL, app_fixture_open_windows, function, app_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);

  ADD ("/application/shortcuts", test_shortcuts);
  ADD ("/application/shortcuts-width", test_shortcuts_width);
  ADD ("/application/open-files", test_open_files);
  ADD ("/application/appears-with-portfolio", test_appears_with_portfolio);
  ADD ("/application/appears-with-error", test_appears_with_error);
  ADD ("/application/icons", test_icons);
  ADD ("/application/quit", test_quit);
  ADD ("/application/about", test_about);
  ADD ("/application/size", test_size);
  return g_test_run ();
}
