/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-focus-keeper.h"

#include "spann-focus-memory.h"

struct _SpannFocusKeeper {
  GObject parent_instance;

  /* Borrowed */
  GtkWindow *window;
  GtkWidget *pages;
  GtkWidget *sidebar;

  SpannFocusMemory *place; /* in the pages or the sidebar */
  GWeakRef last;           /* what has the focus */
  GWeakRef outside;        /* what had it last outside of any popover */
  guint source;            /* while the focus is about to go back; 0: it is not */
};

G_DEFINE_FINAL_TYPE (SpannFocusKeeper, spann_focus_keeper, G_TYPE_OBJECT)

static gboolean
is_in (GtkWidget *widget, GtkWidget *area)
{
  return widget != NULL && (widget == area || gtk_widget_is_ancestor (widget, area));
}

static gboolean
is_at_work (SpannFocusKeeper *self, GtkWidget *focus)
{
  return is_in (focus, self->pages) || is_in (focus, self->sidebar);
}

/* A popover leaves it to what had it before. */
static void
go_back (SpannFocusKeeper *self)
{
  g_autoptr (GtkWidget) outside = g_weak_ref_get (&self->outside);

  g_clear_handle_id (&self->source, g_source_remove);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self->window)))
    return;
  if (spann_focus_memory_can_focus (outside))
    gtk_widget_grab_focus (outside);
  else if (!spann_focus_memory_restore (self->place))
    /* In a narrow window only one of them is there. */
    gtk_widget_child_focus (gtk_widget_get_mapped (self->pages) ? self->pages : self->sidebar,
                            GTK_DIR_TAB_FORWARD);
}

static gboolean
idle_cb (gpointer data)
{
  SpannFocusKeeper *self = data;

  self->source = 0;
  go_back (self);
  return G_SOURCE_REMOVE;
}

/* What takes its place may not be there yet. */
static void
lost_cb (SpannFocusKeeper *self)
{
  if (self->source == 0)
    self->source = g_idle_add (idle_cb, self);
}

static void
flags_changed_cb (SpannFocusKeeper *self, GtkStateFlags before, GtkWidget *last)
{
  if (!gtk_widget_is_sensitive (last))
    lost_cb (self);
}

static void
keep (SpannFocusKeeper *self, GtkWidget *focus)
{
  if (gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL)
    return;
  g_weak_ref_set (&self->outside, focus);
  if (is_in (focus, self->pages))
    spann_focus_memory_keep (self->place, focus, self->pages);
  else if (is_in (focus, self->sidebar))
    spann_focus_memory_keep (self->place, focus, self->sidebar);
}

static void
follow (SpannFocusKeeper *self, GtkWidget *focus)
{
  g_autoptr (GtkWidget) last = g_weak_ref_get (&self->last);

  if (last != NULL)
    g_signal_handlers_disconnect_by_data (last, self);
  g_weak_ref_set (&self->last, focus);
  if (focus == NULL)
    return;
  g_signal_connect_object (focus, "unmap", G_CALLBACK (lost_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "state-flags-changed", G_CALLBACK (flags_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* What took it away may give it to something else at work; a menu that closes gives it to its
 * button. */
static void
focus_moved_cb (SpannFocusKeeper *self)
{
  GtkWidget *focus = gtk_window_get_focus (self->window);

  follow (self, focus);
  if (self->source != 0 && !is_at_work (self, focus))
    return;
  g_clear_handle_id (&self->source, g_source_remove);
  if (focus != NULL)
    keep (self, focus);
}

static void
spann_focus_keeper_finalize (GObject *object)
{
  SpannFocusKeeper *self = SPANN_FOCUS_KEEPER (object);

  g_clear_handle_id (&self->source, g_source_remove);
  spann_focus_memory_free (self->place);
  g_weak_ref_clear (&self->last);
  g_weak_ref_clear (&self->outside);
  G_OBJECT_CLASS (spann_focus_keeper_parent_class)->finalize (object);
}

static void
spann_focus_keeper_class_init (SpannFocusKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = spann_focus_keeper_finalize;
}

static void
spann_focus_keeper_init (SpannFocusKeeper *self)
{
  self->place = spann_focus_memory_new ();
  g_weak_ref_init (&self->last, NULL);
  g_weak_ref_init (&self->outside, NULL);
}

SpannFocusKeeper *
spann_focus_keeper_new (GtkWindow *window, GtkWidget *pages, GtkWidget *sidebar)
{
  SpannFocusKeeper *self = g_object_new (SPANN_TYPE_FOCUS_KEEPER, NULL);

  self->window = window;
  self->pages = pages;
  self->sidebar = sidebar;
  g_signal_connect_object (window, "notify::focus-widget", G_CALLBACK (focus_moved_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

gboolean
spann_focus_keeper_take_back (SpannFocusKeeper *self)
{
  g_return_val_if_fail (SPANN_IS_FOCUS_KEEPER (self), FALSE);

  if (self->source == 0)
    return FALSE;
  go_back (self);
  return TRUE;
}
