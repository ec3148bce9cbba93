/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-page-fixture.h"

#include "spann-ecosystem-page.h"
#include "spann-page-header.h"
#include "spann-why-popover.h"

void
page_fixture_open (PageFixture *self, SpannObject *root)
{
  app_fixture_open (&self->app, NULL);
  self->document =
      spann_document_new (root, NULL, NULL, &self->app.setup.context, self->app.setup.language);
  spann_object_unref (root);
}

void
page_fixture_show (PageFixture *self, GtkWidget *page, int width, int height)
{
  self->page = page;
  self->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (self->window), page);
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
  gtk_window_present (GTK_WINDOW (self->window));
  while (!gtk_widget_get_mapped (page))
    g_main_context_iteration (NULL, TRUE);
  app_fixture_settle ();
}

void
page_fixture_open_page (PageFixture *self, SpannObject *root, GtkWidget *page,
                        PageFixtureGiveDocument give, int width)
{
  page_fixture_open (self, root);
  give (page, self->document);
  page_fixture_show (self, page, width, 700);
}

void
page_fixture_show_ecosystem (PageFixture *self)
{
  GtkWidget *page = spann_ecosystem_page_new ();

  spann_ecosystem_page_set_document (SPANN_ECOSYSTEM_PAGE (page), self->document);
  spann_ecosystem_page_show (SPANN_ECOSYSTEM_PAGE (page), "eco");
  page_fixture_show (self, page, 1100, 900);
}

void
page_fixture_close (PageFixture *self, gconstpointer data)
{
  if (self->window != NULL) {
    g_object_add_weak_pointer (G_OBJECT (self->page), (gpointer *)&self->page);
    gtk_window_destroy (GTK_WINDOW (self->window));
    app_fixture_settle ();
    g_assert_null (self->page);
  }
  if (self->document != NULL)
    g_assert_finalize_object (self->document);
  app_fixture_close (&self->app, NULL);
}

const SpannObject *
page_fixture_get_ecosystem (PageFixture *self)
{
  return spann_object_find_item (spann_document_get_root (self->document),
                                 SPANN_PORTFOLIO_ECOSYSTEMS, "eco");
}

const char *
page_fixture_get_title (GtkWidget *widget)
{
  return spann_page_header_get_title (
      SPANN_PAGE_HEADER (page_fixture_get (widget, SPANN_TYPE_PAGE_HEADER, 0)));
}

gboolean
page_fixture_press_key (GtkWidget *widget, guint keyval, GdkModifierType state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
      g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
  }
  app_fixture_settle ();
  return handled;
}

void
page_fixture_type (GtkWidget *widget, const char *text)
{
  for (const char *c = text; *c != '\0'; c++)
    g_assert_true (page_fixture_press_key (widget, gdk_unicode_to_keyval (*c), 0));
}

void
page_fixture_type_over (GtkWidget *view, const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));

  g_signal_emit_by_name (view, "select-all", TRUE);
  gtk_text_buffer_begin_user_action (buffer);
  g_assert_true (gtk_text_buffer_delete_selection (buffer, TRUE, TRUE));
  gtk_text_buffer_insert_interactive_at_cursor (buffer, text, -1, TRUE);
  gtk_text_buffer_end_user_action (buffer);
}

static GtkWidget *
find (GtkWidget *widget, GType type, guint *index)
{
  GtkWidget *found = NULL;

  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*index)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type, index);
  return found;
}

GtkWidget *
page_fixture_get (GtkWidget *widget, GType type, guint index)
{
  return find (widget, type, &index);
}

void
page_fixture_leave_answer (PageFixture *self)
{
  GtkWidget *answer = page_fixture_get (self->window, SPANN_TYPE_WHY_POPOVER, 0);

  g_assert_nonnull (answer);
  g_signal_emit_by_name (app_fixture_find (answer, GTK_TYPE_BUTTON, NULL), "clicked");
  app_fixture_settle ();
}

guint
page_fixture_count_undo (PageFixture *self)
{
  SpannPortfolio *portfolio = spann_document_get_portfolio (self->document);
  guint n = 0;

  while (spann_portfolio_undo (portfolio))
    n++;
  for (guint i = 0; i < n; i++)
    spann_portfolio_redo (portfolio);
  return n;
}

SpannObject *
page_fixture_make_root (void)
{
  static const int base[] = {2, 2, 2, 2, 2, 2, 2};
  static const int now[] = {4, 4, 4, 4, 4, 4, FIXTURE_MISSING};
  SpannObject *ecosystem = fixture_ecosystem ("eco", "Skogsslingan");
  SpannObject *baseline = NULL;

  ecosystem = fixture_add_evaluation (ecosystem, "base", "2022-05-10",
                                      SPANN_EVALUATION_KIND_BASELINE, base, G_N_ELEMENTS (base));
  baseline = spann_object_ref (
      (SpannObject *)spann_object_find_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, "base"));
  baseline = spann_object_with (baseline, SPANN_EVALUATION_LOCKED, spann_value_boolean (TRUE));
  ecosystem = spann_object_with_item (ecosystem, SPANN_ECOSYSTEM_EVALUATIONS, baseline, NULL);
  ecosystem = fixture_add_evaluation (ecosystem, "now", "2026-10-15",
                                      SPANN_EVALUATION_KIND_FOLLOW_UP, now, G_N_ELEMENTS (now));
  return fixture_add_ecosystem (fixture_portfolio (fixture_strategy (7, 1)), ecosystem);
}
