/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sidebar.h"

#include "spann-ecosystem-item.h"
#include "spann-ecosystem-row.h"
#include "spann-late-menu.h"

struct _SpannSidebar {
  AdwBin parent_instance;

  /* Owned */
  char *page;
  char *ecosystem; /* what is looked at; NULL on the pages about all */
  char *query;     /* as a sort key; NULL while nothing is searched for */
  SpannLanguage *language;
  gboolean moving; /* whether an arrow key is moving through the list of pages */

  /* Template widgets */
  AdwHeaderBar *header;
  SpannUndoButtons *undo_buttons;
  GtkMenuButton *menu_button;
  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  GtkListBox *pages;
  GtkStack *results;
  GtkListView *list;
  GtkSingleSelection *selection;
  GtkFilterListModel *found;
  GtkCustomFilter *filter;
};

G_DEFINE_FINAL_TYPE (SpannSidebar, spann_sidebar, ADW_TYPE_BIN)

enum {
  SELECTED,
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
is_found (gpointer item, gpointer data)
{
  SpannSidebar *self = data;

  return self->query == NULL ||
         strstr (spann_ecosystem_item_get_sort_key (item), self->query) != NULL;
}

/* The rows of the pages are named after them. */
static GtkListBoxRow *
find_page_row (SpannSidebar *self, const char *page)
{
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->pages, i)) != NULL; i++)
    if (g_strcmp0 (gtk_widget_get_name (GTK_WIDGET (row)), page) == 0)
      return row;
  return NULL;
}

/* Selects what is looked at, where it is in view. */
static void
show_selection (SpannSidebar *self)
{
  guint position = GTK_INVALID_LIST_POSITION;

  gtk_list_box_select_row (self->pages, find_page_row (self, self->page));
  if (self->ecosystem != NULL)
    position = spann_ecosystem_list_find (G_LIST_MODEL (self->selection), self->ecosystem);
  gtk_single_selection_set_selected (self->selection, position);
}

/* Remembers what is looked at; FALSE when it was that before. */
static gboolean
remember (SpannSidebar *self, const char *page, const char *ecosystem)
{
  g_autofree char *new_page = g_strdup (page);
  g_autofree char *new_ecosystem = g_strdup (ecosystem);

  if (g_strcmp0 (self->page, page) == 0 && g_strcmp0 (self->ecosystem, ecosystem) == 0)
    return FALSE;
  g_free (self->page);
  g_free (self->ecosystem);
  self->page = g_steal_pointer (&new_page);
  self->ecosystem = g_steal_pointer (&new_ecosystem);
  return TRUE;
}

static void
choose (SpannSidebar *self, const char *page, const char *ecosystem)
{
  if (!remember (self, page, ecosystem))
    return;
  show_selection (self);
  g_signal_emit (self, signals[SELECTED], 0, self->page, self->ecosystem);
}

static void
open_chosen (SpannSidebar *self)
{
  g_signal_emit (self, signals[OPENED], 0, self->page, self->ecosystem);
}

static gboolean
end_moving_cb (gpointer sidebar)
{
  SpannSidebar *self = sidebar;

  self->moving = FALSE;
  show_selection (self);
  return G_SOURCE_REMOVE;
}

static void
end_moving_later (SpannSidebar *self)
{
  g_idle_add_full (G_PRIORITY_HIGH_IDLE, end_moving_cb, g_object_ref (self), g_object_unref);
}

static void
on_page_moved_cb (SpannSidebar *self)
{
  self->moving = TRUE;
  end_moving_later (self);
}

/* An arrow key chooses a page. The list selects what Tab only comes by as well, which must not
 * leave what is looked at. */
static void
on_page_selected_cb (SpannSidebar *self, GtkListBoxRow *row)
{
  if (row == NULL)
    return;
  if (self->moving)
    choose (self, gtk_widget_get_name (GTK_WIDGET (row)), NULL);
  else if (g_strcmp0 (gtk_widget_get_name (GTK_WIDGET (row)), self->page) != 0)
    end_moving_later (self);
}

static void
on_page_activated_cb (SpannSidebar *self, GtkListBoxRow *row)
{
  choose (self, gtk_widget_get_name (GTK_WIDGET (row)), NULL);
  open_chosen (self);
}

static void
on_ecosystem_selected_cb (SpannSidebar *self)
{
  SpannEcosystemItem *item = gtk_single_selection_get_selected_item (self->selection);

  if (item != NULL)
    choose (self, "ecosystem", spann_ecosystem_item_get_key (item));
}

static void
open_ecosystem_at (SpannSidebar *self, guint position)
{
  const char *key = spann_ecosystem_list_get_key (G_LIST_MODEL (self->selection), position);

  if (key == NULL)
    return;
  choose (self, "ecosystem", key);
  open_chosen (self);
}

static void
on_ecosystem_activated_cb (SpannSidebar *self, guint position)
{
  open_ecosystem_at (self, position);
}

static void
open_ecosystem_action (GtkWidget *widget, const char *action, GVariant *key)
{
  SpannSidebar *self = SPANN_SIDEBAR (widget);

  choose (self, "ecosystem", g_variant_get_string (key, NULL));
  open_chosen (self);
}

static void
on_found_changed_cb (SpannSidebar *self)
{
  const gboolean nothing =
      self->query != NULL && g_list_model_get_n_items (G_LIST_MODEL (self->found)) == 0;

  gtk_stack_set_visible_child_name (self->results, nothing ? "nothing" : "list");
  show_selection (self);
}

static void
on_search_changed_cb (SpannSidebar *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));

  g_clear_pointer (&self->query, g_free);
  if (*text != '\0' && self->language != NULL)
    self->query = spann_language_sort_key (self->language, text);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  on_found_changed_cb (self);
}

/* Enter in the search opens the first that was found. */
static void
on_search_activated_cb (SpannSidebar *self)
{
  open_ecosystem_at (self, 0);
}

static gboolean
on_search_key_cb (SpannSidebar *self, guint key)
{
  if (key != GDK_KEY_Down && key != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
  return GDK_EVENT_STOP;
}

static void
spann_sidebar_finalize (GObject *object)
{
  SpannSidebar *self = SPANN_SIDEBAR (object);

  g_free (self->page);
  g_free (self->ecosystem);
  g_free (self->query);
  g_clear_pointer (&self->language, spann_language_unref);
  G_OBJECT_CLASS (spann_sidebar_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/spann/Spann/ui/window/spann-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, header);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, undo_buttons);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, search_bar);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, search_entry);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, pages);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, results);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, list);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, selection);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, found);
  gtk_widget_class_bind_template_child (widget_class, SpannSidebar, filter);
  gtk_widget_class_bind_template_callback (widget_class, on_page_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_page_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_page_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_ecosystem_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_ecosystem_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_found_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_search_key_cb);
}

static void
spann_sidebar_class_init (SpannSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = spann_sidebar_finalize;

  signals[SELECTED] = g_signal_new ("selected", SPANN_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[OPENED] = g_signal_new ("opened", SPANN_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  g_type_ensure (SPANN_TYPE_ECOSYSTEM_ITEM);
  g_type_ensure (SPANN_TYPE_ECOSYSTEM_ROW);
  g_type_ensure (SPANN_TYPE_UNDO_BUTTONS);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "sidebar.open-ecosystem", "s",
                                   open_ecosystem_action);
  gtk_widget_class_set_css_name (widget_class, "sidebar");
}

static void
spann_sidebar_init (SpannSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_custom_filter_set_filter_func (self->filter, is_found, self, NULL);
}

void
spann_sidebar_set_ecosystems (SpannSidebar *self, SpannEcosystemList *ecosystems,
                              SpannLanguage *language)
{
  g_return_if_fail (SPANN_IS_SIDEBAR (self));

  g_clear_pointer (&self->language, spann_language_unref);
  if (language != NULL)
    self->language = spann_language_ref (language);
  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  gtk_filter_list_model_set_model (self->found, G_LIST_MODEL (ecosystems));
}

void
spann_sidebar_show (SpannSidebar *self, const char *page, const char *ecosystem)
{
  g_return_if_fail (SPANN_IS_SIDEBAR (self));

  remember (self, page, ecosystem);
  show_selection (self);
}

void
spann_sidebar_start_search (SpannSidebar *self)
{
  g_return_if_fail (SPANN_IS_SIDEBAR (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

void
spann_sidebar_set_alone (SpannSidebar *self, gboolean alone)
{
  g_return_if_fail (SPANN_IS_SIDEBAR (self));

  /* A window may become wider while its menu is open. */
  if (!alone)
    gtk_menu_button_popdown (self->menu_button);
  adw_header_bar_set_show_end_title_buttons (self->header, alone);
  gtk_widget_set_visible (GTK_WIDGET (self->undo_buttons), alone);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), alone);
}

void
spann_sidebar_set_menu (SpannSidebar *self, GMenuModel *menu)
{
  g_return_if_fail (SPANN_IS_SIDEBAR (self));

  spann_late_menu_give (self->menu_button, menu);
}

SpannUndoButtons *
spann_sidebar_get_undo_buttons (SpannSidebar *self)
{
  g_return_val_if_fail (SPANN_IS_SIDEBAR (self), NULL);

  return self->undo_buttons;
}
