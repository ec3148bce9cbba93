/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-page-header.h"

struct _SpannPageHeader {
  GtkWidget parent_instance;

  GtkWidget *action;

  /* Template widgets. */
  GtkGrid *grid;
  GtkLabel *title;
  GtkLabel *subtitle;
};

G_DEFINE_FINAL_TYPE (SpannPageHeader, spann_page_header, GTK_TYPE_WIDGET)

typedef enum {
  PROP_ACTION = 1,
  PROP_MINOR,
} SpannPageHeaderProperty;

static GParamSpec *properties[PROP_MINOR + 1];

static void
set_action (SpannPageHeader *self, GtkWidget *action)
{
  if (self->action != NULL)
    gtk_grid_remove (self->grid, self->action);
  self->action = action;
  if (action != NULL)
    gtk_grid_attach (self->grid, action, 1, 0, 1, 1);
}

static gboolean
is_minor (SpannPageHeader *self)
{
  return gtk_widget_has_css_class (GTK_WIDGET (self->title), "title-4");
}

static void
set_minor (SpannPageHeader *self, gboolean minor)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self->title), minor ? "title-2" : "title-4");
  gtk_widget_add_css_class (GTK_WIDGET (self->title), minor ? "title-4" : "title-2");
}

static void
spann_page_header_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannPageHeader *self = SPANN_PAGE_HEADER (object);

  switch ((SpannPageHeaderProperty)id) {
  case PROP_ACTION: g_value_set_object (value, self->action); break;
  case PROP_MINOR: g_value_set_boolean (value, is_minor (self)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_page_header_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpannPageHeader *self = SPANN_PAGE_HEADER (object);

  switch ((SpannPageHeaderProperty)id) {
  case PROP_ACTION: set_action (self, g_value_get_object (value)); break;
  case PROP_MINOR: set_minor (self, g_value_get_boolean (value)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_page_header_dispose (GObject *object)
{
  SpannPageHeader *self = SPANN_PAGE_HEADER (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  self->action = NULL;
  g_clear_pointer (&child, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_page_header_parent_class)->dispose (object);
}

static void
spann_page_header_class_init (SpannPageHeaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = spann_page_header_get_property;
  object_class->set_property = spann_page_header_set_property;
  object_class->dispose = spann_page_header_dispose;
  properties[PROP_ACTION] = g_param_spec_object ("action", NULL, NULL, GTK_TYPE_WIDGET,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_MINOR] =
      g_param_spec_boolean ("minor", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/widgets/spann-page-header.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannPageHeader, grid);
  gtk_widget_class_bind_template_child (widget_class, SpannPageHeader, title);
  gtk_widget_class_bind_template_child (widget_class, SpannPageHeader, subtitle);
}

static void
spann_page_header_init (SpannPageHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
spann_page_header_new (void)
{
  return g_object_new (SPANN_TYPE_PAGE_HEADER, NULL);
}

void
spann_page_header_set_words (SpannPageHeader *self, const char *title, const char *subtitle)
{
  g_return_if_fail (SPANN_IS_PAGE_HEADER (self));

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), *subtitle != '\0');
}

const char *
spann_page_header_get_title (SpannPageHeader *self)
{
  g_return_val_if_fail (SPANN_IS_PAGE_HEADER (self), NULL);

  return gtk_label_get_text (self->title);
}
