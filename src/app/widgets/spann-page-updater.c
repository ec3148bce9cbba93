/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-page-updater.h"

struct _SpannPageUpdater {
  GObject parent_instance;

  GtkWidget *page; /* borrowed: it owns this */
  void (*update) (gpointer page);
  SpannDocument *document;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (SpannPageUpdater, spann_page_updater, G_TYPE_OBJECT)

void
spann_page_updater_invalidate (SpannPageUpdater *self)
{
  g_return_if_fail (SPANN_IS_PAGE_UPDATER (self));

  self->stale = TRUE;
  if (!gtk_widget_get_mapped (self->page) || self->document == NULL)
    return;
  self->stale = FALSE;
  self->update (self->page);
}

static void
mapped_cb (SpannPageUpdater *self)
{
  if (self->stale)
    spann_page_updater_invalidate (self);
}

static void
spann_page_updater_finalize (GObject *object)
{
  g_clear_object (&SPANN_PAGE_UPDATER (object)->document);
  G_OBJECT_CLASS (spann_page_updater_parent_class)->finalize (object);
}

static void
spann_page_updater_class_init (SpannPageUpdaterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = spann_page_updater_finalize;
}

static void
spann_page_updater_init (SpannPageUpdater *self)
{
}

SpannPageUpdater *
spann_page_updater_new (GtkWidget *page, void (*update) (gpointer page))
{
  SpannPageUpdater *self = g_object_new (SPANN_TYPE_PAGE_UPDATER, NULL);

  self->page = page;
  self->update = update;
  g_signal_connect_object (page, "map", G_CALLBACK (mapped_cb), self, G_CONNECT_SWAPPED);
  return self;
}

void
spann_page_updater_set_document (SpannPageUpdater *self, SpannDocument *document)
{
  g_return_if_fail (SPANN_IS_PAGE_UPDATER (self));

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_set_object (&self->document, document);
  if (document != NULL)
    g_signal_connect_object (document, "changed", G_CALLBACK (spann_page_updater_invalidate), self,
                             G_CONNECT_SWAPPED);
  spann_page_updater_invalidate (self);
}

SpannDocument *
spann_page_updater_get_document (SpannPageUpdater *self)
{
  g_return_val_if_fail (SPANN_IS_PAGE_UPDATER (self), NULL);

  return self->document;
}
