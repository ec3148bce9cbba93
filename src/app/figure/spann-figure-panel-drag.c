/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A figure that is dragged out of the window. */

#include "spann-figure-offer.h"
#include "spann-figure-panel-private.h"

/* Of the picture under the pointer. */
#define ICON_WIDTH 160

/* Where there is no place for a file, programs that take pictures still get one. */
static GdkContentProvider *
drag_prepare_cb (GtkDragSource *source, double x, double y, SpannFigurePanel *self)
{
  g_autoptr (SpannFigure) figure = NULL;
  g_autofree char *name = NULL;

  if (_spann_figure_panel_get_figure (self) == NULL)
    return NULL;
  figure = _spann_figure_panel_make_shown_figure (self);
  if (self->folder == NULL)
    self->folder = spann_temporary_folder_new (NULL);
  if (self->folder == NULL)
    return spann_figure_offer_new (figure);
  name = _spann_figure_panel_make_file_name (self);
  return spann_figure_offer_new_with_file (figure, spann_temporary_folder_get_path (self->folder),
                                           name);
}

static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag, SpannFigurePanel *self)
{
  g_autoptr (GdkPaintable) icon = spann_figure_view_make_icon (self->view, ICON_WIDTH);

  gtk_drag_source_set_icon (source, icon, 0, 0);
}

void
_spann_figure_panel_add_drag (SpannFigurePanel *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), self, 0);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (source));
}
