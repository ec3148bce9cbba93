/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/**
 * SpannFocusMemory:
 *
 * A place where the focus was: a widget, and where it lay among its siblings and theirs. What takes
 * its place when it goes (the next row of a list, the same row of a list that was made anew) can
 * still be found.
 */
typedef struct _SpannFocusMemory SpannFocusMemory;

SpannFocusMemory *spann_focus_memory_new (void);
void spann_focus_memory_free (SpannFocusMemory *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannFocusMemory, spann_focus_memory_free)

/* Keeps the place of @focus, as far up as @top, which is above it. */
void spann_focus_memory_keep (SpannFocusMemory *self, GtkWidget *focus, GtkWidget *top);

/* Gives the focus to what is there, or to what lies nearest; FALSE when nothing can take it. */
gboolean spann_focus_memory_restore (SpannFocusMemory *self);

/* Whether @widget (nullable: one that is gone) can have the focus. */
gboolean spann_focus_memory_can_focus (GtkWidget *widget);
