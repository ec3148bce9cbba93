/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The language of figures, which a planner chooses apart from the window's: a committee may read
 * another language than the one who prepares the figures. */

#include "spann-settings.h"
#include "spann-window-private.h"

#define PROPERTY "figure-language"

/* The language with @code, else the window's. */
static SpannLanguage *
find_language (SpannWindow *self, const char *code)
{
  SpannLanguage *other = self->setup->other_language;

  if (other != NULL && g_strcmp0 (spann_language_get_code (other), code) == 0)
    return other;
  return self->setup->language;
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannWindow *self = SPANN_WINDOW (object);

  /* An action has no state NULL, and is asked for it before the window has its setup. */
  g_value_set_string (
      value, self->figure_language != NULL ? spann_language_get_code (self->figure_language) : "");
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpannWindow *self = SPANN_WINDOW (object);
  SpannLanguage *language = find_language (self, g_value_get_string (value));
  g_autoptr (GSettings) settings = NULL;

  if (self->figure_language == language)
    return;
  self->figure_language = language;
  if (self->document != NULL)
    spann_document_set_figure_language (self->document, language);
  settings = spann_settings_new ();
  if (settings != NULL)
    g_settings_set_string (settings, PROPERTY,
                           language == self->setup->language ? ""
                                                             : spann_language_get_code (language));
  g_object_notify_by_pspec (object, pspec);
}

void
_spann_window_install_figure_language (GtkWidgetClass *widget_class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (widget_class);

  object_class->get_property = get_property;
  object_class->set_property = set_property;
  g_object_class_install_property (
      object_class, 1,
      g_param_spec_string (PROPERTY, NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));
  gtk_widget_class_install_property_action (widget_class, "win.figure-language", PROPERTY);
}

void
_spann_window_restore_figure_language (SpannWindow *self)
{
  g_autoptr (GSettings) settings = spann_settings_new ();
  g_autofree char *code = settings != NULL ? g_settings_get_string (settings, PROPERTY) : NULL;

  self->figure_language = find_language (self, code);
  g_object_notify (G_OBJECT (self), PROPERTY);
}
