/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-row.h"

#include <glib/gi18n-lib.h>

struct _SpannEcosystemRow {
  AdwBin parent_instance;

  SpannEcosystemItem *item;
};

G_DEFINE_FINAL_TYPE (SpannEcosystemRow, spann_ecosystem_row, ADW_TYPE_BIN)

typedef enum {
  PROP_ITEM = 1,
} SpannEcosystemRowProperty;

static GParamSpec *properties[PROP_ITEM + 1];

static char *
describe (SpannEcosystemItem *item)
{
  const char *findings = spann_ecosystem_item_get_findings (item);
  const char *name = spann_ecosystem_item_get_name (item);
  const char *phase = spann_ecosystem_item_get_phase (item);

  if (findings == NULL)
    return g_strdup_printf ("%s, %s", name, phase);
  return g_strdup_printf ("%s, %s. %s", name, phase, findings);
}

/* The list's own row is what gets the focus, and GTK 4.8 does not read its name from its labels. */
static void
tell_screen_reader (SpannEcosystemRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *label = NULL;

  if (parent == NULL || self->item == NULL)
    return;
  label = describe (self->item);
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

static void
set_item (SpannEcosystemRow *self, SpannEcosystemItem *item)
{
  if (self->item == item)
    return;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, tell_screen_reader, self);
  g_set_object (&self->item, item);
  if (item != NULL)
    g_signal_connect_object (item, "notify", G_CALLBACK (tell_screen_reader), self,
                             G_CONNECT_SWAPPED);
  tell_screen_reader (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

static gboolean
is_set_cb (SpannEcosystemRow *self, const char *text)
{
  return text != NULL;
}

static void
on_clicked_cb (SpannEcosystemRow *self)
{
  if (self->item != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "sidebar.open-ecosystem", "s",
                                spann_ecosystem_item_get_key (self->item));
}

/* A name that is cut off can be read whole. */
static gboolean
on_query_tooltip_cb (GtkLabel *label, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  gtk_tooltip_set_text (tooltip, gtk_label_get_label (label));
  return pango_layout_is_ellipsized (gtk_label_get_layout (label));
}

static void
spann_ecosystem_row_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (spann_ecosystem_row_parent_class)->root (widget);
  tell_screen_reader (SPANN_ECOSYSTEM_ROW (widget));
}

static void
spann_ecosystem_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannEcosystemRow *self = SPANN_ECOSYSTEM_ROW (object);

  switch ((SpannEcosystemRowProperty)id) {
  case PROP_ITEM: g_value_set_object (value, self->item); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_ecosystem_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpannEcosystemRow *self = SPANN_ECOSYSTEM_ROW (object);

  switch ((SpannEcosystemRowProperty)id) {
  case PROP_ITEM: set_item (self, g_value_get_object (value)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_ecosystem_row_dispose (GObject *object)
{
  SpannEcosystemRow *self = SPANN_ECOSYSTEM_ROW (object);

  g_clear_object (&self->item);
  G_OBJECT_CLASS (spann_ecosystem_row_parent_class)->dispose (object);
}

static void
spann_ecosystem_row_class_init (SpannEcosystemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = spann_ecosystem_row_get_property;
  object_class->set_property = spann_ecosystem_row_set_property;
  object_class->dispose = spann_ecosystem_row_dispose;
  widget_class->root = spann_ecosystem_row_root;

  properties[PROP_ITEM] =
      g_param_spec_object ("item", NULL, NULL, SPANN_TYPE_ECOSYSTEM_ITEM,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/window/spann-ecosystem-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_set_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_query_tooltip_cb);
}

static void
spann_ecosystem_row_init (SpannEcosystemRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
