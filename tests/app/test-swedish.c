/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window in Swedish: meson.build runs this program with LANGUAGE=sv. */

#include "spann-ecosystem-edits.h"
#include "spann-ecosystem-page.h"
#include "spann-money-page.h"
#include "spann-overview-page.h"
#include "spann-timeline-page.h"
#include "spann-window-fixture.h"

static void
open_narrow_window (WindowFixture *self, gconstpointer data)
{
  window_fixture_open (self, data);
  gtk_window_set_default_size (GTK_WINDOW (self->window), 360, 700);
}

static void
assert_shows (GtkWidget *widget, const char *text)
{
  g_test_message ("%s", text);
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_WIDGET, text));
}

static void
test_start_page (WindowFixture *self, gconstpointer data)
{
  static const char *const texts[] = {"_Öppna portfölj…", "_Ny portfölj…", "Titta på _exemplet"};

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_shows (GTK_WIDGET (self->window), texts[i]);
}

static void
test_document (WindowFixture *self, gconstpointer data)
{
  static const char *const names[] = {"Aska", NULL};
  static const char *const texts[] = {"Översikt", "Tidslinje", "Pengar", "Ekosystem"};
  g_autoptr (SpannDocument) document = app_fixture_make_document (&self->app, names);
  GtkWidget *undo = NULL;

  spann_window_set_document (self->window, document);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_shows (GTK_WIDGET (self->window), texts[i]);

  spann_ecosystem_edits_change (document, "eco-1", &(SpannEcosystemFacts){.name = "Åska"});
  undo = app_fixture_find_action (GTK_WIDGET (self->window), "win.undo");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (undo), ==, "Ångra: Namn och fas: Åska");
  g_assert_nonnull (
      app_fixture_find (GTK_WIDGET (self->window), GTK_TYPE_LABEL, "Osparade ändringar"));

  gtk_window_close (GTK_WINDOW (self->window));
  assert_shows (GTK_WIDGET (app_fixture_wait_for_dialog (GTK_WINDOW (self->window))),
                "Vill du spara ändringarna?");
}

static void
test_bad_file (WindowFixture *self, gconstpointer data)
{
  g_autofree char *path = app_fixture_make_path ("saknas.spann");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWindow *dialog = NULL;

  spann_window_open_file (self->window, file);
  dialog = app_fixture_wait_for_dialog (GTK_WINDOW (self->window));
  assert_shows (GTK_WIDGET (dialog), "”saknas.spann” kunde inte öppnas");
  app_fixture_press (dialog, "_Stäng");
}

static gboolean
is_narrow (gpointer page)
{
  const int width = gtk_widget_get_width (page);

  return width > 0 && width <= 360;
}

/* Once it has been laid out, since pages change their shape with their width. */
static void
assert_fits (WindowFixture *self, GType page)
{
  app_fixture_wait (is_narrow, app_fixture_find (GTK_WIDGET (self->window), page, NULL));
}

/* Each page fits the narrowest window that a desktop makes, 360 pixels wide, in the language with
 * the longer words. */
static void
test_narrow (WindowFixture *self, gconstpointer data)
{
  window_fixture_do (self, "win.open-example");
  window_fixture_wait_for_document (self);
  window_fixture_do (self, "win.show-overview");
  assert_fits (self, SPANN_TYPE_OVERVIEW_PAGE);
  window_fixture_do (self, "win.show-timeline");
  assert_fits (self, SPANN_TYPE_TIMELINE_PAGE);
  window_fixture_do (self, "win.show-money");
  assert_fits (self, SPANN_TYPE_MONEY_PAGE);
  for (int i = 0; i < 7; i++) {
    window_fixture_do (self, "win.next-ecosystem");
    assert_fits (self, SPANN_TYPE_ECOSYSTEM_PAGE);
  }
}

#define ADD(path, function)                                                                        \
  g_test_add (path, WindowFixture, NULL, open_narrow_window, function, window_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);

  ADD ("/swedish/start-page", test_start_page);
  ADD ("/swedish/document", test_document);
  ADD ("/swedish/bad-file", test_bad_file);
  ADD ("/swedish/narrow", test_narrow);
  return g_test_run ();
}
