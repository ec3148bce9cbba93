/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "spann-figure-view.h"
#include "spann-why.h"

/**
 * SpannWhyPopover:
 *
 * Why a mark of a figure is as it is, in the figure's words; a button leads to where it can be seen
 * in full, or changed.
 *
 * Signals: "leave": the person wants to go there. CSS class: why.
 */
#define SPANN_TYPE_WHY_POPOVER (spann_why_popover_get_type ())
G_DECLARE_FINAL_TYPE (SpannWhyPopover, spann_why_popover, SPANN, WHY_POPOVER, GtkPopover)

/* @can_leave: whether there is a button, if the mark leads anywhere. (transfer floating) */
GtkWidget *spann_why_popover_new (const SpannWhy *why, gboolean can_leave);

/* Opens the popover (transfer floating) at the mark @id of @view. When it closes it goes, and the
 * mark has the focus again. */
void spann_why_popover_pop_up (SpannWhyPopover *self, SpannFigureView *view, const char *id);
