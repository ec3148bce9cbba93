/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is looked at: a page about all, or an ecosystem. */

#include <glib/gi18n-lib.h>

#include "spann-window-private.h"

/* In a narrow window the page takes the sidebar's place. */
static void
open_page (SpannWindow *self, const char *page, const char *ecosystem)
{
  spann_window_show_page (self, page, ecosystem);
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_FORWARD);
}

static gboolean
is_empty (SpannWindow *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->ecosystems)) == 0;
}

/* An ecosystem may go: by removal, or by undoing that it came. */
static gboolean
is_lost (SpannWindow *self)
{
  return self->ecosystem != NULL &&
         spann_ecosystem_list_find (G_LIST_MODEL (self->ecosystems), self->ecosystem) ==
             GTK_INVALID_LIST_POSITION;
}

/* A page about all leads to one of them, and to what it was about there: a tab (nullable). */
static void
on_ecosystem_activated_cb (SpannWindow *self, const char *ecosystem, const char *tab)
{
  open_page (self, "ecosystem", ecosystem);
  if (tab != NULL)
    spann_ecosystem_page_show_tab (self->ecosystem_page, tab);
}

/* The same, to one of its gaps (nullable). */
static void
on_gap_activated_cb (SpannWindow *self, const char *ecosystem, const char *tab, const char *gap)
{
  on_ecosystem_activated_cb (self, ecosystem, tab);
  if (gap != NULL)
    spann_ecosystem_page_focus_gap (self->ecosystem_page, gap);
}

/* (transfer floating) */
static GtkWidget *
lead_on (SpannWindow *self, GtkWidget *page, GCallback on_activated)
{
  g_signal_connect_object (page, "ecosystem-activated", on_activated, self, G_CONNECT_SWAPPED);
  return page;
}

static GtkWidget *
make_overview (SpannWindow *self)
{
  GtkWidget *page = lead_on (self, spann_overview_page_new (), G_CALLBACK (on_gap_activated_cb));

  self->overview_page = SPANN_OVERVIEW_PAGE (page);
  spann_overview_page_set_document (self->overview_page, self->document);
  return page;
}

static GtkWidget *
make_timeline (SpannWindow *self)
{
  GtkWidget *page =
      lead_on (self, spann_timeline_page_new (), G_CALLBACK (on_ecosystem_activated_cb));

  self->timeline_page = SPANN_TIMELINE_PAGE (page);
  spann_timeline_page_set_document (self->timeline_page, self->document);
  return page;
}

static GtkWidget *
make_money (SpannWindow *self)
{
  GtkWidget *page = lead_on (self, spann_money_page_new (), G_CALLBACK (on_ecosystem_activated_cb));

  self->money_page = SPANN_MONEY_PAGE (page);
  spann_money_page_set_document (self->money_page, self->document);
  return page;
}

static GtkWidget *
make_ecosystem (SpannWindow *self)
{
  GtkWidget *page = spann_ecosystem_page_new ();

  self->ecosystem_page = SPANN_ECOSYSTEM_PAGE (page);
  spann_ecosystem_page_set_document (self->ecosystem_page, self->document);
  return page;
}

/* A page is made when it is first looked at: all of them at once would be most of a start. */
static void
ensure_page (SpannWindow *self, const char *name)
{
  static const struct {
    const char *name;
    GtkWidget *(*make) (SpannWindow *self);
  } pages[] = {
      {"overview", make_overview},
      {"timeline", make_timeline},
      {"money", make_money},
      {"ecosystem", make_ecosystem},
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (pages[i].name, name) &&
        gtk_stack_get_child_by_name (self->pages, name) == NULL)
      gtk_stack_add_named (self->pages, pages[i].make (self), name);
}

void
_spann_window_update_pages (SpannWindow *self)
{
  const char *name = is_empty (self) ? "empty" : self->page;

  if (is_lost (self)) {
    spann_window_show_page (self, "overview", NULL);
    return;
  }
  ensure_page (self, name);
  gtk_stack_set_visible_child_name (self->pages, name);
  _spann_window_update_actions (self);
}

void
spann_window_show_page (SpannWindow *self, const char *page, const char *ecosystem)
{
  g_autofree char *new_page = g_strdup (page);
  g_autofree char *new_ecosystem = g_strdup (ecosystem);

  g_return_if_fail (SPANN_IS_WINDOW (self));
  g_return_if_fail (self->document != NULL);

  g_free (self->page);
  g_free (self->ecosystem);
  self->page = g_steal_pointer (&new_page);
  self->ecosystem = g_steal_pointer (&new_ecosystem);
  spann_sidebar_show (self->sidebar, self->page, self->ecosystem);
  if (self->ecosystem != NULL) {
    ensure_page (self, self->page);
    spann_ecosystem_page_show (self->ecosystem_page, self->ecosystem);
  }
  _spann_window_update_pages (self);
}

/* In a narrow window the arrow keys move through the sidebar without leaving it. */
static void
on_selected_cb (SpannWindow *self, const char *page, const char *ecosystem)
{
  if (!adw_leaflet_get_folded (self->leaflet))
    spann_window_show_page (self, page, ecosystem);
}

static void
on_opened_cb (SpannWindow *self, const char *page, const char *ecosystem)
{
  open_page (self, page, ecosystem);
}

static void
on_folded_cb (SpannWindow *self)
{
  spann_sidebar_set_alone (self->sidebar, adw_leaflet_get_folded (self->leaflet));
}

void
_spann_window_go_back (SpannWindow *self)
{
  adw_leaflet_navigate (self->leaflet, ADW_NAVIGATION_DIRECTION_BACK);
}

void
_spann_window_show_overview (SpannWindow *self)
{
  open_page (self, "overview", NULL);
}

void
_spann_window_show_timeline (SpannWindow *self)
{
  open_page (self, "timeline", NULL);
}

void
_spann_window_show_money (SpannWindow *self)
{
  open_page (self, "money", NULL);
}

/* Steps through the ecosystems in the sidebar's order; from the pages about all, to the first or
 * the last of them. */
static void
step (SpannWindow *self, int direction)
{
  GListModel *model = G_LIST_MODEL (self->ecosystems);
  const guint n = g_list_model_get_n_items (model);
  guint position = direction > 0 ? 0 : n - 1;

  if (self->ecosystem != NULL)
    position = spann_ecosystem_list_find (model, self->ecosystem) + direction;
  if (position < n)
    open_page (self, "ecosystem", spann_ecosystem_list_get_key (model, position));
}

void
_spann_window_show_previous (SpannWindow *self)
{
  step (self, -1);
}

void
_spann_window_show_next (SpannWindow *self)
{
  step (self, 1);
}

void
_spann_window_search (SpannWindow *self)
{
  _spann_window_go_back (self);
  spann_sidebar_start_search (self->sidebar);
}

void
_spann_window_bind_pages (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, on_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_folded_cb);
}
