/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The menu over a figure. */

#include "spann-figure-panel-private.h"

static void
menu_closed_cb (SpannFigurePanel *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self->view), TRUE);
  spann_figure_view_take_focus_back (self->view);
}

static GtkPopover *
make_menu (SpannFigurePanel *self)
{
  GtkWidget *menu = gtk_popover_menu_new_from_model (self->model);

  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  g_signal_connect_object (menu, "closed", G_CALLBACK (menu_closed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (menu, GTK_WIDGET (self));
  return GTK_POPOVER (menu);
}

static void
pop_menu_up (SpannFigurePanel *self, int x, int y)
{
  const GdkRectangle place = {x, y, 1, 1};

  if (self->menu == NULL)
    self->menu = make_menu (self);
  /* A tooltip would lie on the menu. */
  gtk_widget_set_has_tooltip (GTK_WIDGET (self->view), FALSE);
  gtk_popover_set_pointing_to (self->menu, &place);
  gtk_popover_popup (self->menu);
}

static void
secondary_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y,
                      SpannFigurePanel *self)
{
  if (_spann_figure_panel_get_figure (self) == NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  pop_menu_up (self, (int)x, (int)y);
}

void
_spann_figure_panel_bind_menu (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, secondary_pressed_cb);
}

void
_spann_figure_panel_open_menu (SpannFigurePanel *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = gtk_root_get_focus (root);
  graphene_rect_t bounds;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, widget))
    focus = widget;
  if (gtk_widget_compute_bounds (focus, widget, &bounds))
    pop_menu_up (self, (int)(bounds.origin.x + bounds.size.width / 2),
                 (int)(bounds.origin.y + bounds.size.height / 2));
}
