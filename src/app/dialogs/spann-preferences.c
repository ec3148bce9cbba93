/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-preferences.h"

#include "spann-text-scale.h"

struct _SpannPreferences {
  AdwPreferencesWindow parent_instance;

  GSettings *settings;

  /* Template widgets */
  GtkSpinButton *backup_days;
  GtkSpinButton *max_size;
};

G_DEFINE_FINAL_TYPE (SpannPreferences, spann_preferences, ADW_TYPE_PREFERENCES_WINDOW)

static void
spann_preferences_dispose (GObject *object)
{
  g_clear_object (&SPANN_PREFERENCES (object)->settings);
  G_OBJECT_CLASS (spann_preferences_parent_class)->dispose (object);
}

static void
spann_preferences_class_init (SpannPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_preferences_dispose;
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/dialogs/spann-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannPreferences, backup_days);
  gtk_widget_class_bind_template_child (widget_class, SpannPreferences, max_size);
}

static void
spann_preferences_init (SpannPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_text_scale_fit (GTK_WINDOW (self));
}

SpannPreferences *
spann_preferences_new (GtkWindow *parent, GSettings *settings)
{
  SpannPreferences *self = g_object_new (SPANN_TYPE_PREFERENCES, "transient-for", parent, NULL);

  self->settings = g_object_ref (settings);
  g_settings_bind (settings, "backup-days", self->backup_days, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "max-file-size", self->max_size, "value", G_SETTINGS_BIND_DEFAULT);
  return self;
}
