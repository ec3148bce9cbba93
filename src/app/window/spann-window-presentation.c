/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The full screen. */

#include "spann-fields.h"
#include "spann-figure-panel.h"
#include "spann-presentation.h"
#include "spann-window-private.h"

/* Of several figures on a page, the one that has the focus. */
static const SpannFigureRequest *
get_focused_request (SpannWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *panel =
      focus != NULL ? gtk_widget_get_ancestor (focus, SPANN_TYPE_FIGURE_PANEL) : NULL;

  return panel != NULL ? spann_figure_panel_get_request (SPANN_FIGURE_PANEL (panel)) : NULL;
}

/* The figure that is looked at. */
static SpannFigureRequest *
dup_request (SpannWindow *self)
{
  const SpannFigureRequest *focused = get_focused_request (self);

  if (focused != NULL)
    return spann_figure_request_copy (focused);
  if (self->ecosystem != NULL)
    return spann_ecosystem_page_dup_figure_request (self->ecosystem_page);
  if (g_str_equal (self->page, "timeline"))
    return spann_timeline_page_dup_figure_request (self->timeline_page);
  if (g_str_equal (self->page, "money"))
    return spann_money_page_dup_figure_request (self->money_page);
  return spann_overview_page_dup_figure_request (self->overview_page);
}

/* The window goes on where the presentation stopped, if that is still there. */
static void
on_left_cb (SpannWindow *self, const char *ecosystem)
{
  const SpannObject *root = spann_document_get_root (self->document);

  if (ecosystem != NULL && g_strcmp0 (ecosystem, self->ecosystem) != 0 &&
      spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem) != NULL)
    spann_window_show_page (self, "ecosystem", ecosystem);
}

static void
present (SpannWindow *self, const SpannFigureRequest *request)
{
  SpannPresentation *presentation =
      spann_presentation_new (GTK_WINDOW (self), self->document, request);

  g_signal_connect_object (presentation, "left", G_CALLBACK (on_left_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (presentation));
}

void
_spann_window_present_page (SpannWindow *self)
{
  g_autoptr (SpannFigureRequest) request = dup_request (self);

  if (request != NULL)
    present (self, request);
}

void
_spann_window_present_figure (SpannWindow *self, GVariant *parameter)
{
  g_autoptr (SpannFigureRequest) request = spann_figure_request_from_variant (
      parameter, spann_document_get_figure_language (self->document));

  if (request != NULL)
    present (self, request);
}
