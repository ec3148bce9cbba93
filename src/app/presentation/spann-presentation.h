/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-document.h"
#include "spann-figure.h"

/**
 * SpannPresentation:
 *
 * A figure on the whole screen, for a meeting. It begins with the figure that a page shows. One
 * about an ecosystem leads to the same of the others, in the sidebar's order; one about all of them
 * to the others about all, heat table, radars, timeline, phases and money, and then to the
 * ecosystems' radars.
 *
 * Keys: Right, Page Down and Space go to the next stop, Left, Page Up and Backspace to the one
 * before, Home and End to the first and last; S goes to the next screen; Esc and F11 leave. Tab
 * goes to the marks: arrows, Home, End and Space are theirs then, Return tells why, and Esc goes
 * back. After the marks comes the list of screens, where there are several. The pointer hides when
 * it rests, and that list with it.
 *
 * It shows the portfolio as it was when it began, whatever is edited, read anew or brought in from
 * others meanwhile.
 *
 * Signals: "left" (const char *ecosystem): closed, while that ecosystem (nullable) was shown.
 */
#define SPANN_TYPE_PRESENTATION (spann_presentation_get_type ())
G_DECLARE_FINAL_TYPE (SpannPresentation, spann_presentation, SPANN, PRESENTATION, GtkWindow)

/* @request: the figure to begin with, copied. Present it with gtk_window_present(). */
SpannPresentation *spann_presentation_new (GtkWindow *parent, SpannDocument *document,
                                           const SpannFigureRequest *request);
