/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-print-dialog.h"

#include "spann-page-fixture.h"

typedef struct {
  PageFixture base;
  SpannPrintDialog *dialog;
} Fixture;

static gboolean
has_pages (gpointer dialog)
{
  return spann_print_dialog_get_pages (dialog) != NULL;
}

static gboolean
is_gone (gpointer data)
{
  return ((Fixture *)data)->dialog == NULL;
}

static void
show_dialog (Fixture *self, const SpannFigureRequest *request)
{
  self->dialog = spann_print_dialog_new (NULL, self->base.document, request);
  g_object_add_weak_pointer (G_OBJECT (self->dialog), (gpointer *)&self->dialog);
  gtk_window_present (GTK_WINDOW (self->dialog));
}

static void
open_dialog (Fixture *self, gconstpointer data)
{
  SpannFigureRequest request = {.kind = GPOINTER_TO_UINT (data), .ecosystem = "eco"};

  page_fixture_open (&self->base,
                     fixture_add_ecosystem (page_fixture_make_root (),
                                            fixture_ecosystem ("other", "Norrljus Besök")));
  request.as_of = spann_document_get_today (self->base.document);
  request.language = self->base.app.setup.language;
  show_dialog (self, &request);
  app_fixture_wait (has_pages, self->dialog);
  app_fixture_settle ();
}

static void
close_dialog (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->dialog));
  app_fixture_wait (is_gone, self);
  page_fixture_close (&self->base, NULL);
}

static gboolean
has_nothing (gpointer dialog)
{
  return app_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_LABEL, "There are no figures to print") !=
         NULL;
}

static void
choose (Fixture *self, const char *title, guint index)
{
  GtkWidget *row = app_fixture_find (GTK_WIDGET (self->dialog), ADW_TYPE_COMBO_ROW, title);

  g_assert_nonnull (row);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), index);
  app_fixture_wait (has_pages, self->dialog);
}

static void
assert_position (Fixture *self, const char *text)
{
  g_test_message ("%s", text);
  g_assert_nonnull (app_fixture_find (GTK_WIDGET (self->dialog), GTK_TYPE_LABEL, text));
}

static void
test_setup (Fixture *self, gconstpointer data)
{
  double width, height;

  assert_position (self, "Page 1 (1)");
  spann_print_pages_get_size (spann_print_dialog_get_pages (self->dialog), &width, &height);
  g_assert_cmpfloat (width, >, height);
  choose (self, "Orientation", 1);
  choose (self, "Paper", 1);
  spann_print_pages_get_size (spann_print_dialog_get_pages (self->dialog), &width, &height);
  g_assert_cmpfloat_with_epsilon (height, 1190.55, 0.01);
}

/* The main loop goes on while pages are laid out; what was chosen last is what is shown. */
static void
test_choose_fast (Fixture *self, gconstpointer data)
{
  GtkWidget *dialog = GTK_WIDGET (self->dialog);
  GtkWidget *paper = app_fixture_find (dialog, ADW_TYPE_COMBO_ROW, "Paper");
  GtkWidget *orientation = app_fixture_find (dialog, ADW_TYPE_COMBO_ROW, "Orientation");
  double width, height;

  adw_combo_row_set_selected (ADW_COMBO_ROW (paper), 1);
  g_assert_null (spann_print_dialog_get_pages (self->dialog));
  assert_position (self, "Drawing…");
  adw_combo_row_set_selected (ADW_COMBO_ROW (orientation), 1);
  g_assert_null (spann_print_dialog_get_pages (self->dialog));
  app_fixture_wait (has_pages, self->dialog);
  app_fixture_settle ();
  spann_print_pages_get_size (spann_print_dialog_get_pages (self->dialog), &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 841.89, 0.01);
  g_assert_cmpfloat_with_epsilon (height, 1190.55, 0.01);
}

/* Before the figures are there: their pages are as chosen since. */
static void
test_choose_at_once (Fixture *self, gconstpointer data)
{
  GtkWidget *dialog = GTK_WIDGET (self->dialog);
  GtkWidget *scope = app_fixture_find (dialog, ADW_TYPE_COMBO_ROW, "What");
  GtkWidget *paper = app_fixture_find (dialog, ADW_TYPE_COMBO_ROW, "Paper");
  double width, height;

  adw_combo_row_set_selected (ADW_COMBO_ROW (scope), 1);
  adw_combo_row_set_selected (ADW_COMBO_ROW (paper), 1);
  app_fixture_wait (has_pages, self->dialog);
  app_fixture_settle ();
  spann_print_pages_get_size (spann_print_dialog_get_pages (self->dialog), &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 1190.55, 0.01);
  assert_position (self, "Page 1 (2)");
}

/* What was being laid out is dropped; the fixture sees that the dialog goes. */
static void
test_close_meanwhile (Fixture *self, gconstpointer data)
{
  GtkWidget *paper = app_fixture_find (GTK_WIDGET (self->dialog), ADW_TYPE_COMBO_ROW, "Paper");

  adw_combo_row_set_selected (ADW_COMBO_ROW (paper), 1);
  g_assert_null (spann_print_dialog_get_pages (self->dialog));
}

static void
test_turn_pages (Fixture *self, gconstpointer data)
{
  GtkWidget *dialog = GTK_WIDGET (self->dialog);

  choose (self, "What", 1);
  assert_position (self, "Page 1 (2)");
  gtk_widget_activate_action (dialog, "print.next", NULL);
  assert_position (self, "Page 2 (2)");
  gtk_widget_activate_action (dialog, "print.next", NULL);
  assert_position (self, "Page 2 (2)");
  gtk_widget_activate_action (dialog, "print.previous", NULL);
  assert_position (self, "Page 1 (2)");
  choose (self, "Figures on a page", 1);
  assert_position (self, "Page 1 (1)");
}

/* A figure that may be about one is printed for each, too. */
static void
test_each (Fixture *self, gconstpointer data)
{
  choose (self, "What", 1);
  assert_position (self, "Page 1 (2)");
}

/* All on one page, however many figures a page was to have; the last row, which is the fourth where
 * a figure of each can be printed, else the third. */
static void
test_sheet (Fixture *self, gconstpointer data)
{
  GtkWidget *per_page =
      app_fixture_find (GTK_WIDGET (self->dialog), ADW_TYPE_COMBO_ROW, "Figures on a page");

  choose (self, "Figures on a page", 2);
  choose (self, "Paper", 1);
  choose (self, "What", GPOINTER_TO_UINT (data) == SPANN_FIGURE_HEAT ? 2 : 3);
  assert_position (self, "Page 1 (1)");
  g_assert_false (gtk_widget_get_sensitive (per_page));
  choose (self, "What", 0);
  g_assert_true (gtk_widget_get_sensitive (per_page));
}

/* It is not said that something is still being drawn. */
static void
test_nothing (void)
{
  Fixture self = {0};
  SpannFigureRequest request = {.kind = SPANN_FIGURE_RADAR};

  page_fixture_open (&self.base, fixture_portfolio (fixture_strategy (2, 1)));
  request.as_of = spann_document_get_today (self.base.document);
  request.language = self.base.app.setup.language;
  show_dialog (&self, &request);
  app_fixture_wait (has_nothing, self.dialog);
  assert_position (&self, "There are no figures to print");
  g_assert_null (spann_print_dialog_get_pages (self.dialog));
  close_dialog (&self, NULL);
}

#define ADD(name, kind, function)                                                                  \
  g_test_add ("/print-dialog/" name, Fixture, GUINT_TO_POINTER (kind), open_dialog, function,      \
              close_dialog)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("setup", SPANN_FIGURE_RADAR, test_setup);
  ADD ("choose-fast", SPANN_FIGURE_RADARS, test_choose_fast);
  ADD ("choose-at-once", SPANN_FIGURE_RADAR, test_choose_at_once);
  ADD ("close-meanwhile", SPANN_FIGURE_RADARS, test_close_meanwhile);
  ADD ("turn-pages", SPANN_FIGURE_RADAR, test_turn_pages);
  ADD ("each", SPANN_FIGURE_PHASES, test_each);
  ADD ("sheet-of-one", SPANN_FIGURE_RADAR, test_sheet);
  ADD ("sheet", SPANN_FIGURE_HEAT, test_sheet);
  g_test_add_func ("/print-dialog/nothing", test_nothing);
  return g_test_run ();
}
