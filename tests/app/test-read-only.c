/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-edits.h"
#include "spann-fields.h"
#include "spann-money-page.h"
#include "spann-page-fixture.h"
#include "spann-window-fixture.h"

#define LIMITATION "Written by a newer Spann. Install that one to change it."

static void
open_read_only (WindowFixture *self, gconstpointer data)
{
  g_autoptr (SpannObject) root = page_fixture_make_root ();
  g_autoptr (GFile) file = g_file_new_for_path ("/a.spann");
  g_autoptr (SpannDocument) document = NULL;

  window_fixture_open (self, NULL);
  document =
      spann_document_new (root, file, NULL, &self->app.setup.context, self->app.setup.language);
  spann_document_set_limitation (document, LIMITATION);
  spann_window_set_document (self->window, document);
}

static void
keep_message (char **message, const char *text)
{
  g_free (*message);
  *message = g_strdup (text);
}

static void
test_commit_refused (WindowFixture *self, gconstpointer data)
{
  SpannDocument *document = spann_window_get_document (self->window);
  g_autoptr (SpannObject) before = spann_object_ref (window_fixture_get_root (self));
  g_autofree char *message = NULL;

  g_signal_connect_swapped (document, "edit-refused", G_CALLBACK (keep_message), &message);
  g_assert_false (
      spann_ecosystem_edits_change (document, "eco", &(SpannEcosystemFacts){.name = "Another"}));
  g_assert_cmpstr (message, ==, LIMITATION);
  g_assert_true (window_fixture_get_root (self) == before);
  g_assert_false (spann_document_is_modified (document));
}

static void
test_window (WindowFixture *self, gconstpointer data)
{
  static const char *const none[] = {"win.save", "win.save-as", "win.add-ecosystem",
                                     "win.rename-ecosystem", "win.remove-ecosystem"};

  spann_window_show_page (self->window, "ecosystem", "eco");
  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    g_assert_false (window_fixture_can (self, none[i]));
  g_assert_true (window_fixture_can (self, "win.fullscreen"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (self->window), GTK_TYPE_LABEL, LIMITATION));
}

/* Whether the page's button for @action can be pressed. */
static gboolean
can (WindowFixture *self, const char *action)
{
  GtkWidget *button = app_fixture_find_action (GTK_WIDGET (self->window), action);

  g_assert_nonnull (button);
  return gtk_widget_get_sensitive (button);
}

static gboolean
is_mapped (gpointer button)
{
  return gtk_widget_get_mapped (button);
}

/* A page shows its document once it is seen. */
static void
wait_for_page (WindowFixture *self, const char *action)
{
  app_fixture_wait (is_mapped, app_fixture_find_action (GTK_WIDGET (self->window), action));
  app_fixture_settle ();
}

static void
test_pages (WindowFixture *self, gconstpointer data)
{
  static const char *const none[] = {"evaluation.add", "evaluation.remove", "evaluation.lock"};
  GtkWidget *page = NULL;

  spann_window_show_page (self->window, "ecosystem", "eco");
  wait_for_page (self, "evaluation.add");
  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    g_assert_false (can (self, none[i]));
  spann_window_show_page (self->window, "timeline", NULL);
  wait_for_page (self, "period.add");
  g_assert_false (can (self, "period.add"));
  spann_window_show_page (self->window, "money", NULL);
  page = app_fixture_find (GTK_WIDGET (self->window), SPANN_TYPE_MONEY_PAGE, NULL);
  app_fixture_wait (is_mapped, app_fixture_find_action (page, "period.add"));
  app_fixture_settle ();
  g_assert_false (gtk_widget_get_sensitive (app_fixture_find_action (page, "period.add")));
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  g_test_add ("/read-only/commit-refused", WindowFixture, NULL, open_read_only, test_commit_refused,
              window_fixture_close);
  g_test_add ("/read-only/window", WindowFixture, NULL, open_read_only, test_window,
              window_fixture_close);
  g_test_add ("/read-only/pages", WindowFixture, NULL, open_read_only, test_pages,
              window_fixture_close);
  return g_test_run ();
}
