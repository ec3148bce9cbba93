/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-tabs.h"

#include <adwaita.h>

/* As wide as the page below. */
#define MOST_WIDTH 1400

/* Ctrl+1 to Ctrl+9. */
#define MOST_KEYS 9

struct _SpannTabs {
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkStackSwitcher *switcher; /* borrowed: in the scroller */
};

G_DEFINE_FINAL_TYPE (SpannTabs, spann_tabs, GTK_TYPE_WIDGET)

typedef enum {
  PROP_STACK = 1,
} SpannTabsProperty;

static GParamSpec *properties[PROP_STACK + 1];

static gboolean
show_nth_cb (GtkWidget *tabs, GVariant *position, gpointer data)
{
  GtkStack *stack = gtk_stack_switcher_get_stack (SPANN_TABS (tabs)->switcher);
  g_autoptr (GtkSelectionModel) pages = stack != NULL ? gtk_stack_get_pages (stack) : NULL;
  const guint n = g_variant_get_uint32 (position);

  return pages != NULL && n < g_list_model_get_n_items (G_LIST_MODEL (pages)) &&
         gtk_selection_model_select_item (pages, n, TRUE);
}

static void
add_shortcuts (SpannTabs *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  for (guint i = 0; i < MOST_KEYS; i++) {
    GtkShortcut *shortcut =
        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_1 + i, GDK_CONTROL_MASK),
                          gtk_callback_action_new (show_nth_cb, NULL, NULL));

    gtk_shortcut_set_arguments (shortcut, g_variant_new_uint32 (i));
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
  }
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
spann_tabs_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannTabs *self = SPANN_TABS (object);

  switch ((SpannTabsProperty)id) {
  case PROP_STACK: g_value_set_object (value, gtk_stack_switcher_get_stack (self->switcher)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_tabs_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpannTabs *self = SPANN_TABS (object);

  switch ((SpannTabsProperty)id) {
  case PROP_STACK: gtk_stack_switcher_set_stack (self->switcher, g_value_get_object (value)); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_tabs_dispose (GObject *object)
{
  g_clear_pointer (&SPANN_TABS (object)->scroller, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_tabs_parent_class)->dispose (object);
}

static void
spann_tabs_class_init (SpannTabsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = spann_tabs_get_property;
  object_class->set_property = spann_tabs_set_property;
  object_class->dispose = spann_tabs_dispose;
  properties[PROP_STACK] = g_param_spec_object ("stack", NULL, NULL, GTK_TYPE_STACK,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "tabs");
}

static void
spann_tabs_init (SpannTabs *self)
{
  GtkWidget *switcher = gtk_stack_switcher_new ();
  GtkWidget *clamp = adw_clamp_new ();

  gtk_widget_remove_css_class (switcher, "linked");
  gtk_widget_set_halign (switcher, GTK_ALIGN_START);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), MOST_WIDTH);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), MOST_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), switcher);
  self->switcher = GTK_STACK_SWITCHER (switcher);
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_EXTERNAL,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), clamp);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  add_shortcuts (self);
}

GtkWidget *
spann_tabs_new (void)
{
  return g_object_new (SPANN_TYPE_TABS, NULL);
}
