/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-application.h"

#include <glib/gi18n-lib.h>

#include "spann-about.h"
#include "spann-document-journal.h"
#include "spann-preferences.h"
#include "spann-recovery-dialog.h"
#include "spann-settings.h"
#include "spann-window.h"

struct _SpannApplication {
  AdwApplication parent_instance;

  const SpannSetup *setup; /* borrowed */
  gboolean has_looked;     /* for what earlier processes left */
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
    {"win.show-shortcuts", {"<Control>question", "<Control>F1"}},
    {"win.fullscreen", {"F11"}},
    {"win.back", {"<Alt>Left"}},
    {"win.show-overview", {"<Alt>1"}},
    {"win.show-timeline", {"<Alt>2"}},
    {"win.show-money", {"<Alt>3"}},
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

/* The window that shows what the file holds, without the edits that come back now. */
static SpannWindow *
find_without_edits (SpannApplication *self, GFile *file)
{
  GList *l = gtk_application_get_windows (GTK_APPLICATION (self));

  for (; file != NULL && l != NULL; l = l->next) {
    SpannDocument *document =
        SPANN_IS_WINDOW (l->data) ? spann_window_get_document (l->data) : NULL;

    if (document != NULL && spann_document_get_file (document) != NULL &&
        g_file_equal (spann_document_get_file (document), file) &&
        !spann_document_is_modified (document))
      return l->data;
  }
  return NULL;
}

static void
on_recovered_cb (SpannApplication *self, SpannRecovery *recovery)
{
  SpannWindow *outdated = find_without_edits (self, spann_recovery_get_file (recovery));
  SpannWindow *window = get_window (self);
  g_autoptr (SpannDocument) document =
      spann_document_new_recovered (recovery, self->setup->journal, self->setup->language);

  if (spann_window_get_document (window) != NULL)
    window = spann_window_new (GTK_APPLICATION (self), self->setup);
  spann_window_set_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
  if (outdated != NULL)
    gtk_window_close (GTK_WINDOW (outdated));
}

static void
on_recoveries_listed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpannApplication) self = data;
  g_autoptr (GPtrArray) recoveries = spann_recovery_list_finish (result, NULL);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  SpannRecoveryDialog *dialog = NULL;

  if (recoveries == NULL || recoveries->len == 0 || window == NULL)
    return;
  if (!gtk_widget_get_visible (GTK_WIDGET (window)))
    gtk_window_present (window);
  dialog = spann_recovery_dialog_new (window, recoveries, self->setup->language);
  g_signal_connect_object (dialog, "recovered", G_CALLBACK (on_recovered_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Once in a process, when its first window is there: offers what was not saved. */
static void
look_for_recoveries (SpannApplication *self)
{
  const SpannStoreSettings settings = spann_settings_read_store ();

  if (self->has_looked || self->setup->journal == NULL)
    return;
  self->has_looked = TRUE;
  spann_recovery_list_async (self->setup->journal, &self->setup->context, &settings, NULL,
                             on_recoveries_listed_cb, g_object_ref (self));
}

static void
spann_application_activate (GApplication *application)
{
  SpannApplication *self = SPANN_APPLICATION (application);

  gtk_window_present (GTK_WINDOW (get_window (self)));
  look_for_recoveries (self);
}

static void
spann_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  SpannApplication *self = SPANN_APPLICATION (application);

  for (int i = 0; i < n_files; i++) {
    /* Each file gets its window at once; the first takes the one that is there. */
    SpannWindow *window =
        i == 0 ? get_window (self) : spann_window_new (GTK_APPLICATION (self), self->setup);

    spann_window_open_file (window, files[i]);
  }
  look_for_recoveries (self);
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
