/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-figure-view.h"
#include "spann-presentation.h"
#include "spann-screen-chooser.h"

/* What the files of the full screen share: -stops knows which figures there are, -pointer hides a
 * pointer that rests. */

struct _SpannPresentation {
  GtkWindow parent_instance;

  /* Owned */
  SpannObject *root; /* as it was when this began: what a meeting sees does not change */
  char *title;
  SpannLanguage *language; /* of the figures */
  char *evaluation;        /* of the figure that it began with; NULL for the last */
  SpannFigureKind kind;    /* of the ecosystems' stops */
  gboolean is_about_one;   /* whether only ecosystems have stops */
  SpannDate as_of;
  int stop; /* position of the ecosystem; negative: of an overview, from the end */

  /* The pointer */
  guint pointer_timeout;
  gboolean rests;
  gboolean misses; /* whether a click goes past the figure: what is under the pointer is found only
                      when that moves */
  double pointer_x;
  double pointer_y;

  /* Template widgets */
  GtkScrolledWindow *scroller;
  SpannFigureView *view;
  GtkWidget *strip;
  SpannScreenChooser *screens;
  GtkLabel *name;
  GtkLabel *position;
};

/* spann-presentation-stops.c: a stop is a figure that one can go to, and has a number. */
int _spann_presentation_get_first_stop (SpannPresentation *self);
int _spann_presentation_get_last_stop (SpannPresentation *self);

/* Where the figure that is asked for has its stop. */
int _spann_presentation_find_stop (SpannPresentation *self, const SpannFigureRequest *request);

/* The figure of the stop where it is. */
SpannFigureRequest _spann_presentation_make_request (SpannPresentation *self);

/* Key of the ecosystem there; NULL at the stop of a figure about all. */
const char *_spann_presentation_get_key (SpannPresentation *self);

void _spann_presentation_show_stop (SpannPresentation *self);

/* Goes to @stop, or to the first or last where there is none like it. */
void _spann_presentation_go_to (SpannPresentation *self, int stop);

/* spann-presentation-pointer.c */
void _spann_presentation_bind_pointer (GtkWidgetClass *widget_class);
void _spann_presentation_add_pointer (SpannPresentation *self);
