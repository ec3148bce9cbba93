/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-tabs.h"

#include "spann-page-fixture.h"

#define N_PAGES 3

typedef struct {
  PageFixture base;
  GtkStack *stack;
  GtkWidget *tabs;
} Fixture;

static void
open_tabs (Fixture *self, gconstpointer data)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->stack = GTK_STACK (gtk_stack_new ());
  for (guint i = 0; i < N_PAGES; i++) {
    g_autofree char *name = g_strdup_printf ("Page %u", i + 1);

    gtk_stack_add_titled (self->stack, gtk_entry_new (), name, name);
  }
  self->tabs = spann_tabs_new ();
  g_object_set (self->tabs, "stack", self->stack, NULL);
  gtk_box_append (GTK_BOX (page), self->tabs);
  gtk_box_append (GTK_BOX (page), GTK_WIDGET (self->stack));
  page_fixture_open (&self->base, page_fixture_make_root ());
  page_fixture_show (&self->base, page, 240, 200);
}

static void
close_tabs (Fixture *self, gconstpointer data)
{
  page_fixture_close (&self->base, NULL);
}

/* Does what the key does, which is whether it did anything. */
static gboolean
press (Fixture *self, guint keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (self->tabs);
  g_autoptr (GListModel) shortcuts = g_list_model_get_item (controllers, 0);

  g_assert_cmpint (gtk_shortcut_controller_get_scope (GTK_SHORTCUT_CONTROLLER (shortcuts)), ==,
                   GTK_SHORTCUT_SCOPE_GLOBAL);
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++) {
    g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
    GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

    if (gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval)
      return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, self->tabs,
                                           gtk_shortcut_get_arguments (shortcut));
  }
  return FALSE;
}

/* The first three keys have a page, the others do nothing. */
static void
test_keys (Fixture *self, gconstpointer data)
{
  for (guint i = 0; i < N_PAGES; i++) {
    g_autofree char *name = g_strdup_printf ("Page %u", i + 1);

    g_assert_true (press (self, GDK_KEY_1 + i));
    g_assert_cmpstr (gtk_stack_get_visible_child_name (self->stack), ==, name);
  }
  g_assert_false (press (self, GDK_KEY_4));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (self->stack), ==, "Page 3");
}

/* The page's own focus moves along. */
static void
test_focus (Fixture *self, gconstpointer data)
{
  gtk_widget_grab_focus (gtk_stack_get_child_by_name (self->stack, "Page 1"));
  press (self, GDK_KEY_2);
  app_fixture_settle ();
  g_assert_nonnull (
      gtk_widget_get_focus_child (gtk_stack_get_child_by_name (self->stack, "Page 2")));
}

/* A narrow page does not become wider for its tabs. */
static void
test_narrow (Fixture *self, gconstpointer data)
{
  int minimum;

  gtk_widget_measure (self->tabs, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 150);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/tabs/" name, Fixture, NULL, open_tabs, function, close_tabs)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("keys", test_keys);
  ADD ("focus", test_focus);
  ADD ("narrow", test_narrow);
  return g_test_run ();
}
