/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-why-popover.h"

#include <glib/gi18n-lib.h>

#include "spann-popover-place.h"
#include "spann-text-scale.h"
#include "spann-why-view.h"

/* Of a popover, at the usual text size: some lines and the button. */
#define LEAST_HEIGHT 160

/* What a popover has outside of its frame: the arrow, and some air at the edge of the window. Its
 * shadow may fall over that. */
#define ARROW 12
#define AIR 6

/* As long as one waits for a page to scroll. */
#define MOST_FRAMES 30

struct _SpannWhyPopover {
  GtkPopover parent_instance;

  GtkBox *content;       /* borrowed */
  SpannWhyView *words;   /* borrowed: in @content */
  SpannFigureView *view; /* where the mark is, borrowed: both are of one window */
  char *mark;
  int window_width; /* that it was fitted into */
  int window_height;
  guint n_frames;  /* that it has waited to open */
  gboolean leaves; /* whether the person goes elsewhere */
  gboolean closed;
};

G_DEFINE_FINAL_TYPE (SpannWhyPopover, spann_why_popover, GTK_TYPE_POPOVER)

static guint leave_signal;

static void
leave_clicked_cb (SpannWhyPopover *self)
{
  self->leaves = TRUE;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, leave_signal, 0);
}

static const char *
name_place (SpannWhyPlace place)
{
  switch (place) {
  case SPANN_WHY_EVALUATION: return _ ("_Go to the evaluation");
  case SPANN_WHY_PERIOD: return _ ("_Change the period…");
  case SPANN_WHY_INDICATOR: return _ ("_Change the values…");
  case SPANN_WHY_ECOSYSTEM:
  case SPANN_WHY_NOWHERE:
  default: return _ ("_Go to the ecosystem");
  }
}

static void
append_button (SpannWhyPopover *self, SpannWhyPlace place)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (name_place (place));

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (leave_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->content, button);
}

/* Before the arrow keys look for another button. */
static gboolean
key_pressed_cb (SpannWhyPopover *self, guint keyval, guint keycode, GdkModifierType state)
{
  return (state & gtk_accelerator_get_default_mod_mask ()) == 0 &&
         spann_why_view_scroll_by_key (self->words, keyval);
}

static void
add_keys (SpannWhyPopover *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
spann_why_popover_finalize (GObject *object)
{
  g_free (SPANN_WHY_POPOVER (object)->mark);
  G_OBJECT_CLASS (spann_why_popover_parent_class)->finalize (object);
}

static void
spann_why_popover_class_init (SpannWhyPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = spann_why_popover_finalize;
  /* A popover has no role of its own since GTK 4.12, and what has none can have no name. */
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_DIALOG);
  leave_signal = g_signal_new ("leave", SPANN_TYPE_WHY_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);
}

static void
spann_why_popover_init (SpannWhyPopover *self)
{
  self->content = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (self->content));
  add_keys (self);
  gtk_widget_add_css_class (GTK_WIDGET (self), "why");
}

/* All lines, for the screen reader: the focus comes to the popover, or to a button in it, and
 * passes them by. */
static void
describe (SpannWhyPopover *self, const SpannWhy *why)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  g_autofree char *description = NULL;

  for (guint i = 0; i < why->lines->len; i++)
    g_ptr_array_add (texts, g_array_index (why->lines, SpannWhyLine, i).text);
  g_ptr_array_add (texts, NULL);
  description = g_strjoinv ("\n", (char **)texts->pdata);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, why->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

GtkWidget *
spann_why_popover_new (const SpannWhy *why, gboolean can_leave)
{
  SpannWhyPopover *self = g_object_new (SPANN_TYPE_WHY_POPOVER, NULL);

  describe (self, why);
  self->words = SPANN_WHY_VIEW (spann_why_view_new (why));
  gtk_box_append (self->content, GTK_WIDGET (self->words));
  if (can_leave && why->place != SPANN_WHY_NOWHERE)
    append_button (self, why->place);
  return GTK_WIDGET (self);
}

/* Not while it still emits: a popover unmaps itself after "closed". */
static gboolean
drop_popover_cb (gpointer popover)
{
  /* Else GTK goes on looking for the pointer in it when a dialog has opened over the pointer. */
  gtk_widget_set_sensitive (popover, FALSE);
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

static void
closed_cb (GtkPopover *popover, SpannFigureView *view)
{
  SPANN_WHY_POPOVER (popover)->closed = TRUE;
  gtk_widget_set_has_tooltip (GTK_WIDGET (view), TRUE);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, drop_popover_cb, g_object_ref (popover),
                   g_object_unref);
  if (!SPANN_WHY_POPOVER (popover)->leaves)
    spann_figure_view_take_focus_back (view);
}

static int
measure (GtkWidget *widget, GtkOrientation orientation, int for_size)
{
  int natural = 0;

  gtk_widget_measure (widget, orientation, for_size, NULL, &natural, NULL, NULL);
  return natural;
}

/* Chooses side and size for a mark at @box of the window. A popover by itself asks for the height
 * that its lines have when none is broken, and does not know how much there is. */
static void
fit (SpannWhyPopover *self, const GdkRectangle *box)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *content = GTK_WIDGET (self->content);
  GtkWidget *frame = gtk_widget_get_parent (content);
  const int edges = measure (frame, GTK_ORIENTATION_HORIZONTAL, -1) -
                    measure (content, GTK_ORIENTATION_HORIZONTAL, -1) + ARROW + AIR;
  const int room = gtk_widget_get_width (root) - edges;
  SpannPopoverPlace place;
  int width, height, all;

  spann_why_view_set_size (self->words, -1, -1, FALSE);
  spann_why_view_measure_all (self->words, room, &width, &height);
  spann_why_view_set_size (self->words, width, height, FALSE);
  all = measure (frame, GTK_ORIENTATION_VERTICAL, -1) + ARROW + AIR;
  place = spann_popover_place_choose (box, gtk_widget_get_width (root),
                                      gtk_widget_get_height (root), width + edges, all,
                                      (int)(LEAST_HEIGHT * spann_text_scale_get (frame)));
  if (place.height < all)
    spann_why_view_set_size (self->words,
                             MIN (width + spann_why_view_measure_bar (self->words), room),
                             height - (all - place.height), TRUE);
  gtk_popover_set_position (GTK_POPOVER (self), place.side);
}

/* Moves @box from the view to @widget. */
static gboolean
move_box (SpannWhyPopover *self, GtkWidget *widget, GdkRectangle *box)
{
  graphene_point_t corner = GRAPHENE_POINT_INIT ((float)box->x, (float)box->y);

  if (!gtk_widget_compute_point (GTK_WIDGET (self->view), widget, &corner, &corner))
    return FALSE;
  box->x = (int)corner.x;
  box->y = (int)corner.y;
  return TRUE;
}

/* The mark's box in the window, and in the popover's parent; FALSE while it is not to be seen. */
static gboolean
find_boxes (SpannWhyPopover *self, GdkRectangle *out_in_window, GdkRectangle *out_in_parent)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (parent));

  if (root == NULL || !spann_figure_view_get_mark_box (self->view, self->mark, out_in_window))
    return FALSE;
  *out_in_parent = *out_in_window;
  return move_box (self, root, out_in_window) && move_box (self, parent, out_in_parent) &&
         out_in_window->x + out_in_window->width >= 0 &&
         out_in_window->y + out_in_window->height >= 0 &&
         out_in_window->x <= gtk_widget_get_width (root) &&
         out_in_window->y <= gtk_widget_get_height (root);
}

static gboolean
try_to_pop_up (SpannWhyPopover *self)
{
  GdkRectangle in_window, in_parent;

  if (!find_boxes (self, &in_window, &in_parent))
    return FALSE;
  gtk_popover_set_pointing_to (GTK_POPOVER (self), &in_parent);
  fit (self, &in_window);
  gtk_popover_popup (GTK_POPOVER (self));
  return TRUE;
}

/* A page that has just got the focus scrolls to it in the next frame. */
static gboolean
next_frame_cb (GtkWidget *parent, GdkFrameClock *clock, gpointer data)
{
  SpannWhyPopover *self = data;

  if (self->closed || gtk_widget_get_parent (GTK_WIDGET (self)) == NULL || try_to_pop_up (self))
    return G_SOURCE_REMOVE;
  if (self->n_frames++ < MOST_FRAMES)
    return G_SOURCE_CONTINUE;
  gtk_widget_set_has_tooltip (GTK_WIDGET (self->view), TRUE);
  gtk_widget_unparent (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

static void
wait_for_frame (SpannWhyPopover *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (parent == NULL)
    return;
  self->n_frames = 0;
  gtk_widget_add_tick_callback (parent, next_frame_cb, g_object_ref (self), g_object_unref);
}

/* A window that changes its size moves the mark, and has other room beside it. */
static void
layout_cb (SpannWhyPopover *self, int width, int height)
{
  /* GTK lays the window out, too, whenever the popover is. */
  if (width == self->window_width && height == self->window_height)
    return;
  self->window_width = width;
  self->window_height = height;
  wait_for_frame (self);
}

/* The nearest around @widget that puts popovers in their places. */
static GtkWidget *
find_layer (GtkWidget *widget)
{
  GtkWidget *layer = gtk_widget_get_parent (widget);

  while (layer != NULL && gtk_widget_get_layout_manager (layer) == NULL)
    layer = gtk_widget_get_parent (layer);
  return layer;
}

/* A page scrolls to what has the focus, and would run away with a popover that has it. */
static GtkWidget *
find_still_layer (GtkWidget *widget)
{
  GtkWidget *still = find_layer (widget);

  for (GtkWidget *outer = widget; outer != NULL; outer = gtk_widget_get_parent (outer)) {
    GtkWidget *layer = GTK_IS_SCROLLED_WINDOW (outer) ? find_layer (outer) : NULL;

    if (layer != NULL)
      still = layer;
  }
  return still;
}

void
spann_why_popover_pop_up (SpannWhyPopover *self, SpannFigureView *view, const char *id)
{
  GtkWidget *parent = find_still_layer (GTK_WIDGET (view));
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (parent));

  g_return_if_fail (SPANN_IS_WHY_POPOVER (self));

  self->view = view;
  self->mark = g_strdup (id);
  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  g_signal_connect_object (self, "closed", G_CALLBACK (closed_cb), view, 0);
  /* A tooltip would lie on it. */
  gtk_widget_set_has_tooltip (GTK_WIDGET (view), FALSE);
  self->window_width = gdk_surface_get_width (surface);
  self->window_height = gdk_surface_get_height (surface);
  g_signal_connect_object (surface, "layout", G_CALLBACK (layout_cb), self, G_CONNECT_SWAPPED);
  if (!try_to_pop_up (self))
    wait_for_frame (self);
}
