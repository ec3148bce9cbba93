/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-application.h"

#include <glib/gi18n-lib.h>

#include "spann-window.h"

struct _SpannApplication {
  AdwApplication parent_instance;

  char *data_dir;
  char *locale_dir;
};

G_DEFINE_FINAL_TYPE (SpannApplication, spann_application, ADW_TYPE_APPLICATION)

static void
spann_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (spann_window_new (GTK_APPLICATION (application))));
}

static void
spann_application_startup (GApplication *application)
{
  /* The locale is set already, and GTK would undo the fallback to C.UTF-8. */
  gtk_disable_setlocale ();
  G_APPLICATION_CLASS (spann_application_parent_class)->startup (application);
  g_set_application_name (_ ("Spann"));
}

static void
spann_application_finalize (GObject *object)
{
  SpannApplication *self = SPANN_APPLICATION (object);

  g_free (self->data_dir);
  g_free (self->locale_dir);
  G_OBJECT_CLASS (spann_application_parent_class)->finalize (object);
}

static void
spann_application_class_init (SpannApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = spann_application_finalize;
  application_class->activate = spann_application_activate;
  application_class->startup = spann_application_startup;
}

static void
spann_application_init (SpannApplication *self)
{
}

SpannApplication *
spann_application_new (const char *data_dir, const char *locale_dir)
{
  SpannApplication *self =
      g_object_new (SPANN_TYPE_APPLICATION, "application-id", SPANN_APPLICATION_ID, NULL);

  self->data_dir = g_strdup (data_dir);
  self->locale_dir = g_strdup (locale_dir);
  return self;
}
