/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-screen-chooser.h"

#include "spann-page-fixture.h"

/* What is asked of a GdkMonitor, which only a display can make. */

#define TYPE_FAKE_SCREEN (fake_screen_get_type ())
G_DECLARE_FINAL_TYPE (FakeScreen, fake_screen, FAKE, SCREEN, GObject)

struct _FakeScreen {
  GObject parent_instance;

  const char *connector;
  const char *model;
  GdkRectangle geometry;
  int scale;
};

G_DEFINE_FINAL_TYPE (FakeScreen, fake_screen, G_TYPE_OBJECT)

enum {
  PROP_CONNECTOR = 1,
  PROP_MODEL,
  PROP_GEOMETRY,
  PROP_SCALE_FACTOR,
};

static void
fake_screen_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  FakeScreen *self = FAKE_SCREEN (object);

  switch (id) {
  case PROP_CONNECTOR: g_value_set_string (value, self->connector); break;
  case PROP_MODEL: g_value_set_string (value, self->model); break;
  case PROP_GEOMETRY: g_value_set_boxed (value, &self->geometry); break;
  case PROP_SCALE_FACTOR: g_value_set_int (value, self->scale); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static void
fake_screen_class_init (FakeScreenClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = fake_screen_get_property;
  g_object_class_install_property (object_class, PROP_CONNECTOR,
                                   g_param_spec_string ("connector", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_MODEL,
                                   g_param_spec_string ("model", NULL, NULL, NULL, flags));
  g_object_class_install_property (
      object_class, PROP_GEOMETRY,
      g_param_spec_boxed ("geometry", NULL, NULL, GDK_TYPE_RECTANGLE, flags));
  g_object_class_install_property (
      object_class, PROP_SCALE_FACTOR,
      g_param_spec_int ("scale-factor", NULL, NULL, 1, G_MAXINT, 1, flags));
}

static void
fake_screen_init (FakeScreen *self)
{
  self->geometry = (GdkRectangle){0, 0, 1920, 1080};
  self->scale = 1;
}

typedef struct {
  GListStore *screens;
  GtkWidget *window;
  SpannScreenChooser *chooser;
  FakeScreen *chosen; /* borrowed from the screens */
  guint n_chosen;
} Fixture;

static FakeScreen *
plug_in (Fixture *self, const char *connector, const char *model)
{
  g_autoptr (FakeScreen) screen = g_object_new (TYPE_FAKE_SCREEN, NULL);

  screen->connector = connector;
  screen->model = model;
  g_list_store_append (self->screens, screen);
  return screen;
}

static void
unplug (Fixture *self, FakeScreen *screen)
{
  guint position;

  g_assert_true (g_list_store_find (self->screens, screen, &position));
  g_list_store_remove (self->screens, position);
}

/* As the full screen does it: the window is soon where it is asked to go. */
static void
on_chosen_cb (Fixture *self, FakeScreen *screen)
{
  self->chosen = screen;
  self->n_chosen++;
  spann_screen_chooser_set_present (self->chooser, screen);
}

static void
open_chooser (Fixture *self, gconstpointer data)
{
  self->screens = g_list_store_new (TYPE_FAKE_SCREEN);
  self->chooser = g_object_new (SPANN_TYPE_SCREEN_CHOOSER, NULL);
  spann_screen_chooser_set_screens (self->chooser, G_LIST_MODEL (self->screens));
  g_signal_connect_swapped (self->chooser, "chosen", G_CALLBACK (on_chosen_cb), self);
  self->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->chooser));
  gtk_window_present (GTK_WINDOW (self->window));
}

static void
close_chooser (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  app_fixture_settle ();
  g_assert_finalize_object (self->screens);
}

/* Opens the list, as a key does. */
static void
open_list (Fixture *self)
{
  GtkWidget *button = app_fixture_find (GTK_WIDGET (self->chooser), GTK_TYPE_MENU_BUTTON, NULL);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  app_fixture_settle ();
}

/* The type of the rows is GTK's own and private. */
static GtkWidget *
get_row (Fixture *self, guint index)
{
  return page_fixture_get (GTK_WIDGET (self->chooser), g_type_from_name ("GtkModelButton"), index);
}

/* Row by row: a name, and before that of the present screen an asterisk. */
static void
assert_list (Fixture *self, const char *const *names)
{
  guint i = 0;

  open_list (self);
  for (; names[i] != NULL; i++) {
    GtkWidget *row = get_row (self, i);
    const gboolean is_present = names[i][0] == '*';
    gboolean is_marked = FALSE;
    GtkWidget *label = NULL;

    g_assert_nonnull (row);
    label = app_fixture_find (row, GTK_TYPE_LABEL, NULL);
    g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, names[i] + is_present);
    g_object_get (row, "active", &is_marked, NULL);
    g_assert_cmpint (is_marked, ==, is_present);
  }
  g_assert_null (get_row (self, i));
}

static void
test_names (Fixture *self, gconstpointer data)
{
  static const char *const names[] = {"HDMI-1, 1920 × 1080",     "DP-2, Dell _U27_, 3840 × 2160",
                                      "*Projektor, 1920 × 1080", "Screen 4, 1920 × 1080",
                                      "screen, 1920 × 1080",     NULL};
  FakeScreen *sharp = NULL;

  plug_in (self, "HDMI-1", NULL);
  sharp = plug_in (self, "DP-2", "Dell _U27_");
  sharp->scale = 2;
  spann_screen_chooser_set_present (self->chooser, plug_in (self, NULL, "Projektor"));
  plug_in (self, NULL, NULL);
  plug_in (self, "screen", "screen");
  assert_list (self, names);
}

static void
test_hides (Fixture *self, gconstpointer data)
{
  FakeScreen *second = NULL;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (self->chooser)));
  spann_screen_chooser_set_present (self->chooser, plug_in (self, "DP-1", NULL));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (self->chooser)));
  spann_screen_chooser_go_on (self->chooser);
  second = plug_in (self, "DP-2", NULL);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (self->chooser)));
  unplug (self, second);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (self->chooser)));
  g_assert_cmpuint (self->n_chosen, ==, 0);
}

static void
test_choose (Fixture *self, gconstpointer data)
{
  static const char *const names[] = {"DP-1, 1920 × 1080", "*DP-2, 1920 × 1080", NULL};
  FakeScreen *second = NULL;

  spann_screen_chooser_set_present (self->chooser, plug_in (self, "DP-1", NULL));
  second = plug_in (self, "DP-2", NULL);
  open_list (self);
  g_assert_true (gtk_widget_activate (get_row (self, 1)));
  app_fixture_settle ();
  g_assert_true (self->chosen == second);
  g_assert_cmpuint (self->n_chosen, ==, 1);
  assert_list (self, names);
}

static void
test_go_on (Fixture *self, gconstpointer data)
{
  FakeScreen *screens[3];

  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    screens[i] = plug_in (self, "DP", NULL);
  for (guint i = 0; i < 7; i++) {
    spann_screen_chooser_go_on (self->chooser);
    g_assert_true (self->chosen == screens[i % 3]);
  }
}

/* The present screen goes, another one goes, and all go for a moment. */
static void
test_unplugged (Fixture *self, gconstpointer data)
{
  static const char *const names[] = {"*DP-1, 1920 × 1080", "DP-3, 1920 × 1080", NULL};
  FakeScreen *first = plug_in (self, "DP-1", NULL);
  FakeScreen *second = plug_in (self, "DP-2", NULL);

  plug_in (self, "DP-3", NULL);
  spann_screen_chooser_set_present (self->chooser, second);
  open_list (self);
  unplug (self, second);
  app_fixture_settle ();
  g_assert_true (self->chosen == first);
  g_assert_cmpuint (self->n_chosen, ==, 1);
  assert_list (self, names);
  g_list_store_remove (self->screens, 1);
  g_assert_cmpuint (self->n_chosen, ==, 1);
  g_list_store_remove_all (self->screens);
  g_assert_cmpuint (self->n_chosen, ==, 1);
  first = plug_in (self, "DP-1", NULL);
  g_assert_true (self->chosen == first);
  g_assert_cmpuint (self->n_chosen, ==, 2);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, open_chooser, function, close_chooser)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);

  ADD ("/screen-chooser/names", test_names);
  ADD ("/screen-chooser/hides", test_hides);
  ADD ("/screen-chooser/choose", test_choose);
  ADD ("/screen-chooser/go-on", test_go_on);
  ADD ("/screen-chooser/unplugged", test_unplugged);
  return g_test_run ();
}
