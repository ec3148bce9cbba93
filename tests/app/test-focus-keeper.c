/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-focus-keeper.h"

#include "spann-notices.h"
#include "spann-page-fixture.h"

#define N_ROWS 5

/* A window as the program's: a bar with a button, notices, pages with rows, and a sidebar. */
typedef struct {
  PageFixture base;
  GtkWidget *bar_button;
  GtkWidget *notices;
  GtkWidget *pages;
  GtkWidget *rows;
  GtkWidget *sidebar;
  SpannFocusKeeper *keeper;
} Fixture;

static GtkWidget *
append_button (GtkWidget *box, const char *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_box_append (GTK_BOX (box), button);
  return button;
}

static void
append_rows (GtkWidget *box)
{
  for (guint i = 0; i < N_ROWS; i++) {
    g_autofree char *label = g_strdup_printf ("row %u", i);

    append_button (box, label);
  }
}

static void
open_window (Fixture *self, gconstpointer data)
{
  GtkWidget *all = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) reload = g_simple_action_new ("reload", NULL);

  page_fixture_open (&self->base, page_fixture_make_root ());
  self->bar_button = append_button (all, "bar");
  self->sidebar = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  append_rows (self->sidebar);
  gtk_box_append (GTK_BOX (all), self->sidebar);
  self->notices = g_object_new (SPANN_TYPE_NOTICES, NULL);
  gtk_box_append (GTK_BOX (all), self->notices);
  self->pages = gtk_stack_new ();
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  append_rows (self->rows);
  gtk_stack_add_named (GTK_STACK (self->pages), self->rows, "rows");
  gtk_box_append (GTK_BOX (all), self->pages);
  page_fixture_show (&self->base, all, 400, 600);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (reload));
  gtk_widget_insert_action_group (self->base.window, "win", G_ACTION_GROUP (actions));
  self->keeper =
      spann_focus_keeper_new (GTK_WINDOW (self->base.window), self->pages, self->sidebar);
}

static void
close_window (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->keeper);
  page_fixture_close (&self->base, NULL);
}

static GtkWidget *
get_row (GtkWidget *rows, guint index)
{
  return page_fixture_get (rows, GTK_TYPE_BUTTON, index);
}

static void
assert_focus (Fixture *self, const char *label)
{
  GtkWidget *focus = NULL;

  app_fixture_settle ();
  focus = gtk_window_get_focus (GTK_WINDOW (self->base.window));
  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (focus)), ==, label);
}

static void
show_notice (Fixture *self)
{
  static const SpannNotice notice = {
      .id = "changed",
      .icon_name = "dialog-warning-symbolic",
      .text = "Changed",
      .answers = {{"_Reload", "win.reload"}},
  };

  spann_notices_show (SPANN_NOTICES (self->notices), &notice);
  app_fixture_settle ();
}

/* A notice that is put away, by whichever of its buttons, leaves the focus where the work was. */
static void
test_notice (Fixture *self, gconstpointer data)
{
  for (guint i = 0; i < 2; i++) {
    gtk_widget_grab_focus (get_row (self->rows, 3));
    show_notice (self);
    gtk_widget_grab_focus (self->bar_button);
    g_assert_true (gtk_widget_grab_focus (page_fixture_get (self->notices, GTK_TYPE_BUTTON, i)));
    spann_notices_hide (SPANN_NOTICES (self->notices), "changed");
    assert_focus (self, "row 3");
  }
}

/* Before anything was worked on, it goes to the page. */
static void
test_notice_first (Fixture *self, gconstpointer data)
{
  show_notice (self);
  gtk_widget_grab_focus (page_fixture_get (self->notices, GTK_TYPE_BUTTON, 0));
  spann_notices_hide (SPANN_NOTICES (self->notices), "changed");
  assert_focus (self, "row 0");
}

/* The row that comes into the place of one that is removed; of the last, the one before. */
static void
test_row (Fixture *self, gconstpointer data)
{
  gtk_widget_grab_focus (get_row (self->rows, 2));
  gtk_box_remove (GTK_BOX (self->rows), get_row (self->rows, 2));
  assert_focus (self, "row 3");
  gtk_widget_grab_focus (get_row (self->rows, 3));
  gtk_box_remove (GTK_BOX (self->rows), get_row (self->rows, 3));
  assert_focus (self, "row 3");
  gtk_widget_grab_focus (get_row (self->sidebar, 1));
  gtk_box_remove (GTK_BOX (self->sidebar), get_row (self->sidebar, 1));
  assert_focus (self, "row 2");
}

/* Rows that are made anew have it at the same place. */
static void
test_rows_anew (Fixture *self, gconstpointer data)
{
  gtk_widget_grab_focus (get_row (self->rows, 3));
  while (gtk_widget_get_first_child (self->rows) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), gtk_widget_get_first_child (self->rows));
  append_rows (self->rows);
  assert_focus (self, "row 3");
}

/* A button that can no longer be pressed leaves it. */
static void
test_insensitive (Fixture *self, gconstpointer data)
{
  gtk_widget_grab_focus (get_row (self->rows, 4));
  gtk_widget_grab_focus (self->bar_button);
  gtk_widget_set_sensitive (self->bar_button, FALSE);
  assert_focus (self, "row 4");
}

/* A menu gives it back to what had it before: also to what opened it. */
static void
test_popover (Fixture *self, gconstpointer data)
{
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), gtk_button_new_with_label ("choice"));
  gtk_widget_set_parent (popover, self->pages);
  for (guint i = 0; i < 2; i++) {
    gtk_widget_grab_focus (i == 0 ? get_row (self->rows, 1) : self->bar_button);
    gtk_popover_popup (GTK_POPOVER (popover));
    assert_focus (self, "choice");
    gtk_popover_popdown (GTK_POPOVER (popover));
    assert_focus (self, i == 0 ? "row 1" : "bar");
  }
  gtk_widget_unparent (popover);
}

/* Another page has what the program gives it, and the page's first when it gives none. */
static void
test_page (Fixture *self, gconstpointer data)
{
  GtkWidget *other = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  append_rows (other);
  gtk_stack_add_named (GTK_STACK (self->pages), other, "other");
  gtk_widget_grab_focus (get_row (self->rows, 2));
  gtk_stack_set_visible_child (GTK_STACK (self->pages), other);
  gtk_widget_grab_focus (get_row (other, 4));
  assert_focus (self, "row 4");
  gtk_box_remove (GTK_BOX (other), get_row (other, 4));
  assert_focus (self, "row 3");
}

#define ADD(name, function)                                                                        \
  g_test_add ("/focus-keeper/" name, Fixture, NULL, open_window, function, close_window)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("notice", test_notice);
  ADD ("notice-first", test_notice_first);
  ADD ("row", test_row);
  ADD ("rows-anew", test_rows_anew);
  ADD ("insensitive", test_insensitive);
  ADD ("popover", test_popover);
  ADD ("page", test_page);
  return g_test_run ();
}
