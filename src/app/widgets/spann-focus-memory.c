/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-focus-memory.h"

/* A widget, and how many of its siblings that can be seen lie before it. */
typedef struct {
  GWeakRef widget;
  guint index;
} Step;

struct _SpannFocusMemory {
  GPtrArray *steps; /* from what had the focus upwards */
};

static void
free_step (gpointer data)
{
  Step *step = data;

  g_weak_ref_clear (&step->widget);
  g_free (step);
}

static Step *
make_step (GtkWidget *widget)
{
  Step *step = g_new0 (Step, 1);

  g_weak_ref_init (&step->widget, widget);
  for (GtkWidget *before = gtk_widget_get_prev_sibling (widget); before != NULL;
       before = gtk_widget_get_prev_sibling (before))
    step->index += gtk_widget_get_mapped (before);
  return step;
}

/* The child at @index of those that can be seen, or the last. */
static GtkWidget *
find_child (GtkWidget *parent, guint index)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (parent); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (!gtk_widget_get_mapped (child))
      continue;
    found = child;
    if (index-- == 0)
      break;
  }
  return found;
}

/* Into the child at @index, or what comes after it, or before. */
static gboolean
focus_near (GtkWidget *parent, guint index)
{
  GtkWidget *child = find_child (parent, index);

  for (GtkWidget *next = child; next != NULL; next = gtk_widget_get_next_sibling (next))
    if (gtk_widget_get_mapped (next) && gtk_widget_child_focus (next, GTK_DIR_TAB_FORWARD))
      return TRUE;
  while (child != NULL && (child = gtk_widget_get_prev_sibling (child)) != NULL)
    if (gtk_widget_get_mapped (child) && gtk_widget_child_focus (child, GTK_DIR_TAB_FORWARD))
      return TRUE;
  return FALSE;
}

SpannFocusMemory *
spann_focus_memory_new (void)
{
  SpannFocusMemory *self = g_new (SpannFocusMemory, 1);

  self->steps = g_ptr_array_new_with_free_func (free_step);
  return self;
}

void
spann_focus_memory_free (SpannFocusMemory *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self);
}

void
spann_focus_memory_keep (SpannFocusMemory *self, GtkWidget *focus, GtkWidget *top)
{
  g_ptr_array_set_size (self->steps, 0);
  for (GtkWidget *widget = focus; widget != NULL; widget = gtk_widget_get_parent (widget)) {
    g_ptr_array_add (self->steps, make_step (widget));
    if (widget == top)
      return;
  }
}

gboolean
spann_focus_memory_restore (SpannFocusMemory *self)
{
  for (guint i = 0; i < self->steps->len; i++) {
    g_autoptr (GtkWidget) widget = g_weak_ref_get (&((Step *)self->steps->pdata[i])->widget);

    if (!spann_focus_memory_can_focus (widget))
      continue;
    if (i == 0 ? gtk_widget_grab_focus (widget)
               : focus_near (widget, ((Step *)self->steps->pdata[i - 1])->index))
      return TRUE;
  }
  return FALSE;
}

gboolean
spann_focus_memory_can_focus (GtkWidget *widget)
{
  return widget != NULL && gtk_widget_get_root (widget) != NULL && gtk_widget_get_mapped (widget) &&
         gtk_widget_is_sensitive (widget);
}
