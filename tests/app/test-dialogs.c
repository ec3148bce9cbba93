/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-app-fixture.h"
#include "spann-ecosystem-dialog.h"
#include "spann-evaluation.h"
#include "spann-message.h"
#include "spann-new-portfolio-dialog.h"
#include "spann-strategy-row.h"
#include "spann-strategy.h"

static const char *const names[] = {"Aska", NULL};

typedef struct {
  AppFixture app;
  SpannDocument *document;
  GtkWindow *parent;
  SpannObject *created;
  char *accepted;
} Fixture;

static void
open_parent (Fixture *self, gconstpointer data)
{
  app_fixture_open (&self->app, NULL);
  self->document = app_fixture_make_document (&self->app, names);
  self->parent = GTK_WINDOW (gtk_window_new ());
  gtk_window_present (self->parent);
}

static void
close_parent (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (self->parent);
  app_fixture_settle ();
  g_assert_finalize_object (self->document);
  g_clear_pointer (&self->created, spann_object_unref);
  g_free (self->accepted);
  app_fixture_close (&self->app, NULL);
}

static void
on_created_cb (Fixture *self, gpointer root)
{
  self->created = spann_object_ref (root);
}

static void
on_accepted_cb (Fixture *self, const char *key)
{
  g_free (self->accepted);
  self->accepted = g_strdup (key);
}

static GtkEditable *
find_entry (GtkWindow *dialog, const char *title)
{
  return GTK_EDITABLE (app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_ENTRY_ROW, title));
}

static AdwComboRow *
find_combo (GtkWindow *dialog, const char *title)
{
  return ADW_COMBO_ROW (app_fixture_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, title));
}

static gboolean
activate (GtkWindow *dialog, const char *action)
{
  return gtk_widget_activate_action (GTK_WIDGET (dialog), action, NULL);
}

/* Whether a button that does @action can be pressed. */
static gboolean
is_enabled (GtkWindow *dialog, const char *label)
{
  return gtk_widget_is_sensitive (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, label));
}

static GtkWindow *
open_new_portfolio (Fixture *self)
{
  GtkWindow *dialog = GTK_WINDOW (spann_new_portfolio_dialog_new (self->parent, &self->app.setup));

  g_signal_connect_swapped (dialog, "created", G_CALLBACK (on_created_cb), self);
  gtk_window_present (dialog);
  return dialog;
}

static void
test_new_portfolio (Fixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_new_portfolio (self);
  GtkEditable *name = find_entry (dialog, "Name");
  const SpannObject *strategy = NULL;

  g_assert_cmpstr (gtk_editable_get_text (name), ==, "Norrbotten's ecosystems 2032");
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (dialog), SPANN_TYPE_STRATEGY_ROW,
                                      "Norrbotten's ecosystems 2032"));
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL,
                                      "Norrbotten · 7 gaps · goal year 2032"));
  gtk_editable_set_text (name, "  ");
  g_assert_false (is_enabled (dialog, "C_reate"));
  gtk_editable_set_text (name, " Våra ekosystem ");
  g_assert_true (is_enabled (dialog, "C_reate"));
  adw_combo_row_set_selected (find_combo (dialog, "Language"), 0);
  g_assert_cmpstr (gtk_editable_get_text (name), ==, " Våra ekosystem ");
  g_assert_true (activate (dialog, "dialog.create"));

  g_assert_cmpstr (spann_object_get_words (self->created, SPANN_PORTFOLIO_NAME, "sv"), ==,
                   "Våra ekosystem");
  g_assert_cmpint (spann_object_get_choice (self->created, SPANN_PORTFOLIO_LANGUAGE), ==,
                   SPANN_PORTFOLIO_LANGUAGE_SV);
  strategy = spann_portfolio_root_get_strategy (self->created);
  g_assert_cmpuint (spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS), ==, 7);
}

/* Until another name is written, the name follows language and strategy. */
static void
test_new_portfolio_name (Fixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_new_portfolio (self);
  GtkEditable *name = find_entry (dialog, "Name");

  adw_combo_row_set_selected (find_combo (dialog, "Language"), 0);
  g_assert_cmpstr (gtk_editable_get_text (name), ==, "Norrbottens ekosystem 2032");
}

static void
test_new_portfolio_file (Fixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_new_portfolio (self);
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "data", "strategies", "five-gaps.json", NULL);
  const SpannObject *strategy = NULL;

  spann_new_portfolio_dialog_add_file (SPANN_NEW_PORTFOLIO_DIALOG (dialog), path);
  g_assert_true (activate (dialog, "dialog.create"));
  strategy = spann_portfolio_root_get_strategy (self->created);
  g_assert_cmpuint (spann_object_get_n_items (strategy, SPANN_STRATEGY_GAPS), ==, 5);
}

static void
test_new_portfolio_bad_file (Fixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_new_portfolio (self);
  g_autofree char *path = app_fixture_write ("bad.json", "{\"format\": \"spann-strategy\", ");
  GtkWindow *message = NULL;

  spann_new_portfolio_dialog_add_file (SPANN_NEW_PORTFOLIO_DIALOG (dialog), path);
  message = app_fixture_wait_for_dialog (dialog);
  g_assert_cmpstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (message)), ==,
                   "This strategy cannot be used");
  g_assert_nonnull (strstr (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (message)), path));
  g_assert_true (is_enabled (dialog, "C_reate"));
  app_fixture_press (message, "_Close");
}

static GtkWindow *
open_ecosystem (Fixture *self, const char *key)
{
  GtkWindow *dialog = GTK_WINDOW (spann_ecosystem_dialog_new (self->parent, self->document, key));

  g_signal_connect_swapped (dialog, "accepted", G_CALLBACK (on_accepted_cb), self);
  gtk_window_present (dialog);
  return dialog;
}

static const SpannObject *
find_accepted (Fixture *self)
{
  return spann_object_find_item (spann_document_get_root (self->document),
                                 SPANN_PORTFOLIO_ECOSYSTEMS, self->accepted);
}

static void
test_new_ecosystem (Fixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_ecosystem (self, NULL);

  g_assert_false (is_enabled (dialog, "_Add"));
  gtk_editable_set_text (find_entry (dialog, "Name"), " Malm <&> ");
  g_assert_true (activate (dialog, "dialog.accept"));
  g_assert_cmpstr (spann_object_get_string (find_accepted (self), SPANN_ECOSYSTEM_NAME), ==,
                   "Malm <&>");
  g_assert_false (spann_object_has (find_accepted (self), SPANN_ECOSYSTEM_ORGANISATION));
  g_assert_cmpuint (spann_object_get_n_items (find_accepted (self), SPANN_ECOSYSTEM_PHASES), ==, 0);
}

static void
test_rename (Fixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_ecosystem (self, "eco-1");
  AdwComboRow *phase = find_combo (dialog, "Phase");

  g_assert_cmpstr (gtk_editable_get_text (find_entry (dialog, "Name")), ==, "Aska");
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (phase)), ==, 2);
  gtk_editable_set_text (find_entry (dialog, "Name"), "Björk");
  adw_combo_row_set_selected (phase, 1 - adw_combo_row_get_selected (phase));
  g_assert_true (activate (dialog, "dialog.accept"));
  g_assert_cmpstr (self->accepted, ==, "eco-1");
  g_assert_cmpstr (spann_object_get_string (find_accepted (self), SPANN_ECOSYSTEM_NAME), ==,
                   "Björk");
  g_assert_cmpstr (
      spann_ecosystem_get_phase (find_accepted (self), spann_document_get_today (self->document)),
      ==, "new");
}

static void
test_cancel (Fixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_ecosystem (self, "eco-1");

  gtk_editable_set_text (find_entry (dialog, "Name"), "Björk");
  gtk_window_close (dialog);
  g_assert_null (self->accepted);
  g_assert_false (spann_document_is_modified (self->document));
}

/* What the document refuses is told in the dialog, which keeps what was typed. */
static void
check_refused (Fixture *self, const char *key)
{
  GtkWindow *dialog = open_ecosystem (self, key);

  gtk_editable_set_text (find_entry (dialog, "Name"), "Björk");
  spann_document_set_limitation (self->document, "Only to be read.");
  g_assert_true (activate (dialog, "dialog.accept"));
  app_fixture_settle ();
  g_assert_null (self->accepted);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (dialog)));
  g_assert_cmpstr (gtk_editable_get_text (find_entry (dialog, "Name")), ==, "Björk");
  g_assert_true (gtk_widget_get_mapped (
      app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "Only to be read.")));

  spann_document_set_limitation (self->document, NULL);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *)&dialog);
  g_assert_true (activate (dialog, "dialog.accept"));
  app_fixture_settle ();
  g_assert_null (dialog);
  g_assert_cmpstr (spann_object_get_string (find_accepted (self), SPANN_ECOSYSTEM_NAME), ==,
                   "Björk");
}

static void
test_refused (Fixture *self, gconstpointer data)
{
  check_refused (self, "eco-1");
}

static void
test_refused_new (Fixture *self, gconstpointer data)
{
  check_refused (self, NULL);
}

/* How wide @open makes its dialog where text is @scale times as large as usual. */
static int
measure_dialog (Fixture *self, GtkWindow *(*open) (Fixture *self), int scale)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWindow *dialog = NULL;
  int dpi, width, height, least;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", scale * 96 * PANGO_SCALE, NULL);
  dialog = open (self);
  gtk_window_get_default_size (dialog, &width, &height);
  gtk_widget_get_size_request (GTK_WIDGET (dialog), &least, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  gtk_window_destroy (dialog);
  return MAX (width, least);
}

static GtkWindow *
open_message (Fixture *self)
{
  return GTK_WINDOW (spann_message_new (self->parent, "A heading", "A body"));
}

static GtkWindow *
open_new_ecosystem (Fixture *self)
{
  return open_ecosystem (self, NULL);
}

/* Else answers would stand below the screen, and choices would be cut off. */
static void
test_large_text (Fixture *self, gconstpointer data)
{
  GtkWindow *(*const opens[]) (Fixture *) = {open_message, open_new_ecosystem, open_new_portfolio};

  for (gsize i = 0; i < G_N_ELEMENTS (opens); i++)
    g_assert_cmpint (measure_dialog (self, opens[i], 2), ==,
                     2 * measure_dialog (self, opens[i], 1));
}

/* A name is not markup, and what can be lost is not what Enter does. */
static void
test_unsaved (Fixture *self, gconstpointer data)
{
  AdwMessageDialog *dialog = spann_message_new_unsaved (self->parent, "<b>&");

  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "“<b>&”"));
  g_assert_false (adw_message_dialog_get_body_use_markup (dialog));
  g_assert_cmpstr (adw_message_dialog_get_default_response (dialog), ==, "save");
  g_assert_cmpstr (adw_message_dialog_get_close_response (dialog), ==, "cancel");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, open_parent, function, close_parent)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);

  ADD ("/dialogs/new-portfolio", test_new_portfolio);
  ADD ("/dialogs/new-portfolio-name", test_new_portfolio_name);
  ADD ("/dialogs/new-portfolio-file", test_new_portfolio_file);
  ADD ("/dialogs/new-portfolio-bad-file", test_new_portfolio_bad_file);
  ADD ("/dialogs/new-ecosystem", test_new_ecosystem);
  ADD ("/dialogs/rename", test_rename);
  ADD ("/dialogs/cancel", test_cancel);
  ADD ("/dialogs/refused", test_refused);
  ADD ("/dialogs/refused-new", test_refused_new);
  ADD ("/dialogs/large-text", test_large_text);
  ADD ("/dialogs/unsaved", test_unsaved);
  return g_test_run ();
}
