/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-window-private.h"

/* What the files of the window share of what others do to the document's file. */

/* spann-window-lock.c */
void _spann_window_take_lock (SpannWindow *self);
void _spann_window_release_lock (SpannWindow *self);

/* spann-window-others.c */
void _spann_window_follow_others (SpannWindow *self);

/* Takes away the notice that others have changed the file. */
void _spann_window_hide_others (SpannWindow *self);

/* spann-window-merge.c: merges what others saved, asking first where something is unsaved here. */
void _spann_window_merge (SpannWindow *self);
void _spann_window_reload (SpannWindow *self);

/* The same for a save that they stand in the way of, and saves then. @anew: whether the file is
 * made again without a question where it is gone. */
void _spann_window_meet_others (SpannWindow *self, gboolean anew);

/* Gives that up, wherever it stands. */
void _spann_window_leave_others (SpannWindow *self);

/* spann-window-front.c: does @act when no dialog is in front; what waited before is forgotten. */
void _spann_window_do_when_free (SpannWindow *self, SpannWindowAct act);
