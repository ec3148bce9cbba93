/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-application.h"

#include <glib/gi18n-lib.h>

#include "spann-about.h"
#include "spann-preferences.h"
#include "spann-settings.h"
#include "spann-window.h"

struct _SpannApplication {
  AdwApplication parent_instance;

  const SpannSetup *setup; /* borrowed */
};

G_DEFINE_FINAL_TYPE (SpannApplication, spann_application, ADW_TYPE_APPLICATION)

static void
about (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  spann_about_show (gtk_application_get_active_window (data));
}

/* Only where the schema is installed: elsewhere nothing would be remembered. */
static void
preferences (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GSettings) settings = spann_settings_new ();

  if (settings != NULL)
    gtk_window_present (
        GTK_WINDOW (spann_preferences_new (gtk_application_get_active_window (data), settings)));
}

/* Closes each window, which asks first if it has unsaved changes: the last one ends the program. */
static void
quit (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (data));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

static const GActionEntry actions[] = {
    {.name = "about", .activate = about},
    {.name = "preferences", .activate = preferences},
    {.name = "quit", .activate = quit},
};

static const struct {
  const char *action;
  const char *keys[3];
} accelerators[] = {
    {"app.preferences", {"<Control>comma"}},
    {"app.quit", {"<Control>q"}},
    {"window.close", {"<Control>w"}},
    {"win.new", {"<Control>n"}},
    {"win.open", {"<Control>o"}},
    {"win.save", {"<Control>s"}},
    {"win.save-as", {"<Control><Shift>s"}},
    {"win.undo", {"<Control>z"}},
    {"win.redo", {"<Control><Shift>z", "<Control>y"}},
    {"win.search", {"<Control>f"}},
    {"win.fullscreen", {"F11"}},
    {"win.back", {"<Alt>Left"}},
    {"win.show-overview", {"<Alt>1"}},
    {"win.show-timeline", {"<Alt>2"}},
    {"win.previous-ecosystem", {"<Alt>Page_Up"}},
    {"win.next-ecosystem", {"<Alt>Page_Down"}},
    {"win.add-ecosystem", {"<Control><Shift>n"}},
    {"win.rename-ecosystem", {"F2"}},
};

/* The window on top, or a new one. */
static SpannWindow *
get_window (SpannApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (SPANN_IS_WINDOW (window))
    return SPANN_WINDOW (window);
  return spann_window_new (GTK_APPLICATION (self), self->setup);
}

static void
spann_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (get_window (SPANN_APPLICATION (application))));
}

static void
spann_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  SpannApplication *self = SPANN_APPLICATION (application);

  for (int i = 0; i < n_files; i++) {
    /* Each file gets its window at once; the first takes the one that is there. */
    SpannWindow *window =
        i == 0 ? get_window (self) : spann_window_new (GTK_APPLICATION (self), self->setup);

    gtk_window_present (GTK_WINDOW (window));
    spann_window_open_file (window, files[i]);
  }
}

static void
spann_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (spann_application_parent_class)->startup (application);
  gtk_window_set_default_icon_name (SPANN_APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action,
                                           accelerators[i].keys);
}

static void
spann_application_class_init (SpannApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = spann_application_activate;
  application_class->open = spann_application_open;
  application_class->startup = spann_application_startup;
}

static void
spann_application_init (SpannApplication *self)
{
}

SpannApplication *
spann_application_new (const SpannSetup *setup, GApplicationFlags flags)
{
  SpannApplication *self = g_object_new (
      SPANN_TYPE_APPLICATION, "application-id", SPANN_APPLICATION_ID, "flags",
      flags | G_APPLICATION_HANDLES_OPEN, "resource-base-path", "/io/github/spann/Spann", NULL);

  self->setup = setup;
  return self;
}
