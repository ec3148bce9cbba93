/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"

/**
 * SpannChangeCursor:
 *
 * A root on its way through changes, for whoever has to know what each of them applies to. What a
 * place is not concerned by waits, and is done together with what comes later: many changes among
 * many siblings cost no more than each alone.
 */
typedef struct _SpannChangeCursor SpannChangeCursor;

/* Stands before the first change. (transfer full) */
SpannChangeCursor *spann_change_cursor_new (SpannObject *root);
void spann_change_cursor_free (SpannChangeCursor *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannChangeCursor, spann_change_cursor_free)

/**
 * spann_change_cursor_look:
 * @path: an object, which need not be there
 *
 * A root in which each object on the way to @path is there or not as it is now, with the version of
 * the strategy that it names, and the strategies as they are now. Anything else may stand as it was
 * before the first change.
 *
 * Returns: (nullable): borrowed until the next call; NULL with @error when a change has no place
 */
SpannObject *spann_change_cursor_look (SpannChangeCursor *self, const char *path, GError **error);

/* Goes past @change, which has to outlive the cursor. */
void spann_change_cursor_pass (SpannChangeCursor *self, const SpannChange *change);

/* The root after all changes so far: borrowed until the next call. NULL likewise. */
SpannObject *spann_change_cursor_catch_up (SpannChangeCursor *self, GError **error);
