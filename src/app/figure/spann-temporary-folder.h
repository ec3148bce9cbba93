/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannTemporaryFolder:
 *
 * A folder that only this user can read, for files that another program fetches. It goes with all
 * that is in it when it is freed.
 */
typedef struct _SpannTemporaryFolder SpannTemporaryFolder;

/* NULL with @error when the system has no place for it. (transfer full) */
SpannTemporaryFolder *spann_temporary_folder_new (GError **error);

void spann_temporary_folder_free (SpannTemporaryFolder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannTemporaryFolder, spann_temporary_folder_free)

/* Borrowed. */
const char *spann_temporary_folder_get_path (const SpannTemporaryFolder *self);
