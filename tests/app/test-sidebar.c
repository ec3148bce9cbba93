/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-app-fixture.h"
#include "spann-ecosystem-row.h"
#include "spann-fields.h"
#include "spann-sidebar.h"

static const char *const names[] = {"Malmens Verkstad", "Åbor",       "Aborrar",
                                    "Övre dalen",       "Ovansiljan", NULL};

/* What a sidebar told last. */
typedef struct {
  guint n_selected;
  guint n_opened;
  char *page;
  char *ecosystem;
} Told;

static void
keep (Told *told, const char *page, const char *ecosystem)
{
  g_free (told->page);
  g_free (told->ecosystem);
  told->page = g_strdup (page);
  told->ecosystem = g_strdup (ecosystem);
}

static void
on_selected_cb (Told *told, const char *page, const char *ecosystem)
{
  told->n_selected++;
  keep (told, page, ecosystem);
}

static void
on_opened_cb (Told *told, const char *page, const char *ecosystem)
{
  told->n_opened++;
  keep (told, page, ecosystem);
}

typedef struct {
  AppFixture app;
  SpannDocument *document;
  SpannEcosystemList *ecosystems;
  GtkWindow *window;
  SpannSidebar *sidebar;
  Told told;
} Fixture;

static void
open_sidebar (Fixture *self, gconstpointer data)
{
  app_fixture_open (&self->app, NULL);
  self->document = app_fixture_make_document (&self->app, names);
  self->ecosystems = spann_ecosystem_list_new (self->document);
  self->sidebar = g_object_new (SPANN_TYPE_SIDEBAR, NULL);
  spann_sidebar_set_ecosystems (self->sidebar, self->ecosystems, self->app.setup.language);
  g_signal_connect_swapped (self->sidebar, "selected", G_CALLBACK (on_selected_cb), &self->told);
  g_signal_connect_swapped (self->sidebar, "opened", G_CALLBACK (on_opened_cb), &self->told);
  self->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (self->window, 300, 700);
  gtk_window_set_child (self->window, GTK_WIDGET (self->sidebar));
  gtk_window_present (self->window);
  app_fixture_settle ();
}

static void
close_sidebar (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (self->window);
  app_fixture_settle ();
  g_assert_finalize_object (self->ecosystems);
  g_assert_finalize_object (self->document);
  g_free (self->told.page);
  g_free (self->told.ecosystem);
  app_fixture_close (&self->app, NULL);
}

static GtkSingleSelection *
get_selection (Fixture *self)
{
  GtkWidget *list = app_fixture_find (GTK_WIDGET (self->sidebar), GTK_TYPE_LIST_VIEW, NULL);

  return GTK_SINGLE_SELECTION (gtk_list_view_get_model (GTK_LIST_VIEW (list)));
}

static const char *
get_selected (Fixture *self)
{
  GtkSingleSelection *selection = get_selection (self);

  return spann_ecosystem_list_get_key (G_LIST_MODEL (selection),
                                       gtk_single_selection_get_selected (selection));
}

static gboolean
is_searched (gpointer sidebar)
{
  GtkWidget *entry = app_fixture_find (sidebar, GTK_TYPE_SEARCH_ENTRY, NULL);
  const char *text = gtk_editable_get_text (GTK_EDITABLE (entry));

  return g_strcmp0 (g_object_get_data (sidebar, "searched"), text) == 0;
}

static void
on_search_changed_cb (GtkSearchEntry *entry, gpointer sidebar)
{
  g_object_set_data_full (sidebar, "searched",
                          g_strdup (gtk_editable_get_text (GTK_EDITABLE (entry))), g_free);
}

static void
search (Fixture *self, const char *text)
{
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (self->sidebar), GTK_TYPE_SEARCH_ENTRY, NULL);

  g_signal_connect (entry, "search-changed", G_CALLBACK (on_search_changed_cb), self->sidebar);
  spann_sidebar_start_search (self->sidebar);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  app_fixture_wait (is_searched, self->sidebar);
}

static void
test_search (Fixture *self, gconstpointer data)
{
  static const struct {
    const char *text;
    guint n_found;
    const char *first;
  } cases[] = {
      {"mal", 1, "eco-1"}, {"VERK", 1, "eco-1"}, {"å", 1, "eco-2"}, {"a", 4, "eco-1"},
      {"ö", 1, "eco-4"},   {"O", 3, "eco-2"},    {"x", 0, NULL},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    GListModel *found = G_LIST_MODEL (get_selection (self));

    search (self, cases[i].text);
    g_test_message ("%s", cases[i].text);
    g_assert_cmpuint (g_list_model_get_n_items (found), ==, cases[i].n_found);
    g_assert_cmpstr (spann_ecosystem_list_get_key (found, 0), ==, cases[i].first);
  }
  g_assert_cmpuint (self->told.n_selected, ==, 0);
}

static void
test_search_opens_first (Fixture *self, gconstpointer data)
{
  GtkWidget *entry = app_fixture_find (GTK_WIDGET (self->sidebar), GTK_TYPE_SEARCH_ENTRY, NULL);

  search (self, "ö");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (self->told.page, ==, "ecosystem");
  g_assert_cmpstr (self->told.ecosystem, ==, "eco-4");
  g_assert_cmpuint (self->told.n_opened, ==, 1);
}

/* What is looked at is selected again when the search is over. */
static void
test_search_keeps_selection (Fixture *self, gconstpointer data)
{
  spann_sidebar_show (self->sidebar, "ecosystem", "eco-1");
  search (self, "ö");
  g_assert_null (get_selected (self));
  search (self, "");
  g_assert_cmpstr (get_selected (self), ==, "eco-1");
  g_assert_cmpuint (self->told.n_selected, ==, 0);
}

static void
test_show (Fixture *self, gconstpointer data)
{
  GtkListBox *pages =
      GTK_LIST_BOX (app_fixture_find (GTK_WIDGET (self->sidebar), GTK_TYPE_LIST_BOX, NULL));

  spann_sidebar_show (self->sidebar, "timeline", NULL);
  g_assert_true (gtk_list_box_get_selected_row (pages) == gtk_list_box_get_row_at_index (pages, 1));
  g_assert_null (get_selected (self));

  spann_sidebar_show (self->sidebar, "ecosystem", "eco-2");
  g_assert_null (gtk_list_box_get_selected_row (pages));
  g_assert_cmpstr (get_selected (self), ==, "eco-2");
  g_assert_cmpuint (self->told.n_selected, ==, 0);
}

static void
test_select (Fixture *self, gconstpointer data)
{
  gtk_single_selection_set_selected (get_selection (self), 2);
  g_assert_cmpstr (self->told.page, ==, "ecosystem");
  g_assert_cmpstr (self->told.ecosystem, ==, "eco-3");
  g_assert_cmpuint (self->told.n_selected, ==, 1);
  g_assert_cmpuint (self->told.n_opened, ==, 0);
}

static void
test_row (Fixture *self, gconstpointer data)
{
  GtkWidget *row = app_fixture_find (GTK_WIDGET (self->sidebar), SPANN_TYPE_ECOSYSTEM_ROW, NULL);

  g_assert_nonnull (app_fixture_find (row, GTK_TYPE_LABEL, "Malmens Verkstad"));
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Malmens Verkstad, mature");
  g_assert_true (gtk_widget_activate_action (row, "sidebar.open-ecosystem", "s", "eco-1"));
  g_assert_cmpstr (self->told.ecosystem, ==, "eco-1");
  g_assert_cmpuint (self->told.n_opened, ==, 1);
}

/* Who only comes by with Tab leaves nothing; an arrow key goes to the next page. */
static void
test_pass_by (Fixture *self, gconstpointer data)
{
  GtkWidget *pages = app_fixture_find (GTK_WIDGET (self->sidebar), GTK_TYPE_LIST_BOX, NULL);

  for (guint i = 0; i < 2; i++)
    g_assert_true (gtk_widget_child_focus (pages, GTK_DIR_TAB_FORWARD));
  app_fixture_settle ();
  g_assert_cmpuint (self->told.n_selected, ==, 0);
  g_signal_emit_by_name (pages, "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, 1, FALSE, FALSE);
  app_fixture_settle ();
  g_assert_cmpuint (self->told.n_selected, ==, 1);
  g_assert_cmpstr (self->told.page, ==, "money");
}

/* In a narrow window, where it hides the page's bar, it has what that has. */
static void
test_alone (Fixture *self, gconstpointer data)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *sidebar = GTK_WIDGET (self->sidebar);
  GtkWidget *undo = GTK_WIDGET (spann_sidebar_get_undo_buttons (self->sidebar));
  GtkWidget *button = app_fixture_find (sidebar, GTK_TYPE_MENU_BUTTON, NULL);

  g_menu_append (menu, "Open", "win.open");
  spann_sidebar_set_menu (self->sidebar, G_MENU_MODEL (menu));
  g_assert_false (gtk_widget_get_mapped (button));
  g_assert_false (gtk_widget_get_mapped (undo));
  spann_sidebar_set_alone (self->sidebar, TRUE);
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (button));
  g_assert_true (gtk_menu_button_get_primary (GTK_MENU_BUTTON (button)));
  g_assert_true (gtk_widget_get_mapped (undo));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  app_fixture_settle ();
  g_assert_true (
      gtk_widget_get_mapped (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)))));
  spann_sidebar_set_alone (self->sidebar, FALSE);
  g_assert_false (gtk_widget_get_mapped (button));
  g_assert_false (gtk_widget_get_mapped (undo));
  /* GTK would look for the pointer in the menu that is gone, had it not been told that it left. */
  gdk_display_sync (gtk_widget_get_display (sidebar));
  app_fixture_settle ();
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, open_sidebar, function, close_sidebar)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);

  ADD ("/sidebar/search", test_search);
  ADD ("/sidebar/search-opens-first", test_search_opens_first);
  ADD ("/sidebar/search-keeps-selection", test_search_keeps_selection);
  ADD ("/sidebar/show", test_show);
  ADD ("/sidebar/select", test_select);
  ADD ("/sidebar/row", test_row);
  ADD ("/sidebar/pass-by", test_pass_by);
  ADD ("/sidebar/alone", test_alone);
  return g_test_run ();
}
