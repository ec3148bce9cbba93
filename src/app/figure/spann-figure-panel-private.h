/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure-panel.h"
#include "spann-figure-table.h"
#include "spann-latest-work.h"
#include "spann-temporary-folder.h"

/* What the files of the panel share: -actions is what can be done with the figure, -menu the menu
 * over it, -drag takes it elsewhere. */

struct _SpannFigurePanel {
  GtkWidget parent_instance;

  SpannDocument *document;      /* NULL before the first figure */
  SpannFigureRequest *request;  /* what is asked for; NULL for nothing */
  SpannLatestWork *making;      /* of the figure, when that takes long */
  SpannFigureView *view;        /* borrowed: within @stack */
  SpannTemporaryFolder *folder; /* for files that are dragged out; NULL before the first */
  GtkPopover *menu;             /* a child; NULL before it is first opened */
  gboolean main;
  gboolean scrolls;

  /* Template widgets. */
  GtkWidget *content;
  GtkShortcutController *shortcuts;
  GtkStack *stack;
  SpannFigureTable *table;
  GtkLabel *foot;
  GtkMenuButton *menu_button;
  GMenuModel *model;
};

/* The figure that is there, borrowed; NULL when there is none. */
SpannFigure *_spann_figure_panel_get_figure (SpannFigurePanel *self);

/* What is shown, without what the legend hides. */
SpannFigureRequest _spann_figure_panel_get_shown_request (SpannFigurePanel *self);

/* The figure as it leaves the panel. (transfer full) */
SpannFigure *_spann_figure_panel_make_shown_figure (SpannFigurePanel *self);

/* A file's name without its ending: "radar-skogsslingan". (transfer full) */
char *_spann_figure_panel_make_file_name (SpannFigurePanel *self);

gboolean _spann_figure_panel_is_table_shown (SpannFigurePanel *self);

/* spann-figure-panel-actions.c */
void _spann_figure_panel_install_actions (GtkWidgetClass *widget_class);

/* There is a figure now, or none. */
void _spann_figure_panel_update_actions (SpannFigurePanel *self);

/* spann-figure-panel-menu.c */
void _spann_figure_panel_bind_menu (GtkWidgetClass *widget_class);

/* At what has the focus, for who cannot see a pointer. */
void _spann_figure_panel_open_menu (SpannFigurePanel *self);

/* spann-figure-panel-drag.c */
void _spann_figure_panel_add_drag (SpannFigurePanel *self);
