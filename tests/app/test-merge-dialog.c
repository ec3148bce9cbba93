/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-merge-dialog.h"

#include "spann-change-list.h"
#include "spann-conflict-choice.h"
#include "spann-diff-groups.h"
#include "spann-edit.h"
#include "spann-fields.h"
#include "spann-page-fixture.h"

/**
 * MergeFixture:
 * @base: what both began with
 * @offer: (nullable): what the dialog was made of
 * @merged: (nullable): what the dialog gave
 */
typedef struct {
  PageFixture page;
  SpannObject *base;
  SpannMergeOffer *offer;
  SpannObject *merged;
} MergeFixture;

static void
open_fixture (MergeFixture *self, gconstpointer data)
{
  page_fixture_open (&self->page, page_fixture_make_root ());
  page_fixture_show (&self->page, gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), 900, 600);
  self->base = spann_object_ref (spann_document_get_root (self->page.document));
}

static void
close_fixture (MergeFixture *self, gconstpointer data)
{
  spann_object_unref (self->base);
  g_clear_pointer (&self->offer, spann_merge_offer_unref);
  g_clear_pointer (&self->merged, spann_object_unref);
  page_fixture_close (&self->page, NULL);
}

/* @root with the ecosystem's name and organisation (both nullable: left as they are) changed.
 * (transfer full) */
static SpannEdit *
make_edit (SpannObject *root, const char *name, const char *organisation)
{
  SpannEdit *edit = spann_edit_new (root);

  if (name != NULL)
    spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_NAME, spann_value_string (name));
  if (organisation != NULL)
    spann_edit_set (edit, "ecosystems/eco", SPANN_ECOSYSTEM_ORGANISATION,
                    spann_value_string (organisation));
  return edit;
}

static void
keep_merged (MergeFixture *self, SpannObject *merged)
{
  self->merged = spann_object_ref (merged);
}

static void
keep_offer (GObject *source, GAsyncResult *result, gpointer data)
{
  MergeFixture *self = data;
  g_autoptr (GError) error = NULL;

  self->offer = spann_merge_offer_make_finish (result, &error);
  g_assert_no_error (error);
}

static gboolean
has_offer (gpointer data)
{
  return ((MergeFixture *)data)->offer != NULL;
}

static gboolean
has_merged (gpointer data)
{
  return ((MergeFixture *)data)->merged != NULL;
}

/* The dialog after these edits here and there. */
static GtkWindow *
open_dialog (MergeFixture *self, const char *my_name, const char *their_name,
             const char *their_organisation)
{
  g_autoptr (SpannEdit) theirs = make_edit (self->base, their_name, their_organisation);
  SpannMergeDialog *dialog = NULL;

  g_assert_true (spann_document_commit (
      self->page.document, make_edit (spann_document_get_root (self->page.document), my_name, NULL),
      "Mine", NULL));
  spann_merge_offer_make_async (self->base, spann_document_get_root (self->page.document),
                                (SpannObject *)spann_edit_get_root (theirs),
                                spann_document_get_language (self->page.document), NULL, keep_offer,
                                self);
  app_fixture_wait (has_offer, self);
  dialog = spann_merge_dialog_new (GTK_WINDOW (self->page.window), self->offer);
  g_signal_connect_swapped (dialog, "accepted", G_CALLBACK (keep_merged), self);
  gtk_window_present (GTK_WINDOW (dialog));
  app_fixture_settle ();
  return GTK_WINDOW (dialog);
}

static const char *
get_field (MergeFixture *self, SpannFieldId field)
{
  g_assert_nonnull (self->merged);
  return spann_object_get_string (
      spann_object_find_item (self->merged, SPANN_PORTFOLIO_ECOSYSTEMS, "eco"), field);
}

/* Nothing is asked where both changed different things, and both are shown. */
static void
test_fits (MergeFixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_dialog (self, "Mitt namn", NULL, "Their organisation");
  GtkWidget *widget = GTK_WIDGET (dialog);

  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "All changes fit together"));
  g_assert_null (app_fixture_find (widget, SPANN_TYPE_CONFLICT_CHOICE, NULL));
  app_fixture_press (dialog, "_Merge");
  app_fixture_wait (has_merged, self);
  g_assert_cmpstr (get_field (self, SPANN_ECOSYSTEM_NAME), ==, "Mitt namn");
  g_assert_cmpstr (get_field (self, SPANN_ECOSYSTEM_ORGANISATION), ==, "Their organisation");
}

static gboolean
can_accept (GtkWindow *dialog)
{
  return gtk_widget_is_sensitive (app_fixture_find_action (GTK_WIDGET (dialog), "dialog.accept"));
}

static GtkCheckButton *
get_button (GtkWidget *choice, SpannSide side)
{
  return GTK_CHECK_BUTTON (page_fixture_get (choice, GTK_TYPE_CHECK_BUTTON, side));
}

/* What both changed is decided by nobody but me. */
static void
test_choose (MergeFixture *self, gconstpointer data)
{
  static const char *const names[] = {"Mitt <namn>", "Their & name"};
  const SpannSide side = (SpannSide)GPOINTER_TO_UINT (data);
  GtkWindow *dialog = open_dialog (self, names[0], names[1], "Their organisation");
  GtkWidget *widget = GTK_WIDGET (dialog);
  GtkWidget *choice = app_fixture_find (widget, SPANN_TYPE_CONFLICT_CHOICE, NULL);

  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "1 place needs your choice"));
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "1 left to choose"));
  g_assert_false (gtk_check_button_get_active (get_button (choice, SPANN_SIDE_MINE)));
  g_assert_false (gtk_check_button_get_active (get_button (choice, SPANN_SIDE_THEIRS)));
  g_assert_false (can_accept (dialog));
  gtk_check_button_set_active (get_button (choice, side), TRUE);
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "All are chosen"));
  g_assert_true (can_accept (dialog));
  app_fixture_press (dialog, "_Merge");
  app_fixture_wait (has_merged, self);
  g_assert_cmpstr (get_field (self, SPANN_ECOSYSTEM_NAME), ==, names[side]);
  g_assert_cmpstr (get_field (self, SPANN_ECOSYSTEM_ORGANISATION), ==, "Their organisation");
}

/* What is left can be chosen at once, which is said and can be taken back. */
static void
test_rest (MergeFixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_dialog (self, "Mitt namn", "Their name", NULL);
  GtkWidget *widget = GTK_WIDGET (dialog);

  gtk_widget_activate_action (widget, "dialog.choose-left", "s", "mine");
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "All are chosen, 1 of them at once"));
  gtk_widget_activate_action (widget, "dialog.take-back", NULL);
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, "1 left to choose"));
  g_assert_false (can_accept (dialog));
  gtk_widget_activate_action (widget, "dialog.choose-left", "s", "theirs");
  app_fixture_press (dialog, "_Merge");
  app_fixture_wait (has_merged, self);
  g_assert_cmpstr (get_field (self, SPANN_ECOSYSTEM_NAME), ==, "Their name");
}

static gboolean
is_focus (gpointer widget)
{
  return gtk_widget_is_focus (widget);
}

/* The focus begins where the person does: at the first question, or at the only answer. */
static void
test_focus (MergeFixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_dialog (self, "Mitt namn", "Their name", NULL);
  GtkWidget *choice = app_fixture_find (GTK_WIDGET (dialog), SPANN_TYPE_CONFLICT_CHOICE, NULL);

  app_fixture_wait (is_focus, get_button (choice, SPANN_SIDE_MINE));
}

static void
test_focus_without_question (MergeFixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_dialog (self, "Mitt namn", NULL, "Their organisation");

  g_assert_true (gtk_window_get_focus (dialog) ==
                 app_fixture_find_action (GTK_WIDGET (dialog), "dialog.accept"));
}

static guint
count_labels (GtkWidget *widget)
{
  guint n = 0;

  while (page_fixture_get (widget, GTK_TYPE_LABEL, n) != NULL)
    n++;
  return n;
}

/* What was changed is told when it is asked for, and once. */
static void
test_unfold (MergeFixture *self, gconstpointer data)
{
  GtkWidget *widget = GTK_WIDGET (open_dialog (self, "Mitt namn", NULL, "Their organisation"));
  GtkWidget *row = page_fixture_get (widget, ADW_TYPE_EXPANDER_ROW, 1);
  const guint n_folded = count_labels (row);
  guint n_unfolded;

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  n_unfolded = count_labels (row);
  g_assert_cmpuint (n_unfolded, >, n_folded);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), FALSE);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  g_assert_cmpuint (count_labels (row), ==, n_unfolded);
}

static void
test_cancel (MergeFixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_dialog (self, "Mitt namn", "Their name", NULL);

  app_fixture_press (dialog, "_Cancel");
  g_assert_null (self->merged);
}

/* Whoever cancels while the merge is made gets nothing of it. */
static void
test_cancel_accepted (MergeFixture *self, gconstpointer data)
{
  GtkWindow *dialog = open_dialog (self, "Mitt namn", NULL, "Their organisation");

  gtk_widget_activate_action (GTK_WIDGET (dialog), "dialog.accept", NULL);
  gtk_window_close (dialog);
  app_fixture_settle ();
  g_assert_null (self->merged);
}

/* Where text is twice as large, so is the dialog, as far as the screen goes. */
static void
test_large_text (MergeFixture *self, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int usual[2];
  int large[2];
  int dpi;

  gtk_window_get_default_size (open_dialog (self, "Mitt namn", NULL, NULL), &usual[0], &usual[1]);
  g_clear_pointer (&self->offer, spann_merge_offer_unref);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  gtk_window_get_default_size (open_dialog (self, "Ditt namn", NULL, NULL), &large[0], &large[1]);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  g_assert_cmpint (large[0], >, usual[0]);
  g_assert_cmpint (large[0], <=, 2 * usual[0]);
  g_assert_cmpint (large[1], >=, usual[1]);
}

/* Of very many changes the first are shown. */
static void
test_long_list (void)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  SpannDiffGroup group = {.heading = (char *)"Everything", .lines = g_ptr_array_new ()};
  GtkWidget *list = NULL;

  for (guint i = 0; i < 1234; i++)
    g_ptr_array_add (group.lines, (gpointer) "A <line> & more");
  g_ptr_array_add (groups, &group);
  list = g_object_ref_sink (spann_change_list_new (groups));
  g_assert_nonnull (app_fixture_find (list, GTK_TYPE_LABEL, "and 1034 more"));
  g_assert_nonnull (app_fixture_find (list, GTK_TYPE_LABEL, "A <line> & more"));
  g_assert_finalize_object (list);
  g_ptr_array_unref (group.lines);
}

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  g_test_add ("/merge-dialog/fits", MergeFixture, NULL, open_fixture, test_fits, close_fixture);
  g_test_add ("/merge-dialog/choose-mine", MergeFixture, GUINT_TO_POINTER (SPANN_SIDE_MINE),
              open_fixture, test_choose, close_fixture);
  g_test_add ("/merge-dialog/choose-theirs", MergeFixture, GUINT_TO_POINTER (SPANN_SIDE_THEIRS),
              open_fixture, test_choose, close_fixture);
  g_test_add ("/merge-dialog/rest", MergeFixture, NULL, open_fixture, test_rest, close_fixture);
  g_test_add ("/merge-dialog/focus", MergeFixture, NULL, open_fixture, test_focus, close_fixture);
  g_test_add ("/merge-dialog/focus-without-question", MergeFixture, NULL, open_fixture,
              test_focus_without_question, close_fixture);
  g_test_add ("/merge-dialog/unfold", MergeFixture, NULL, open_fixture, test_unfold, close_fixture);
  g_test_add ("/merge-dialog/cancel", MergeFixture, NULL, open_fixture, test_cancel, close_fixture);
  g_test_add ("/merge-dialog/cancel-accepted", MergeFixture, NULL, open_fixture,
              test_cancel_accepted, close_fixture);
  g_test_add ("/merge-dialog/large-text", MergeFixture, NULL, open_fixture, test_large_text,
              close_fixture);
  g_test_add_func ("/merge-dialog/long-list", test_long_list);
  return g_test_run ();
}
