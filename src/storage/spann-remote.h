/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-save.h"

/* Files on a server, by way of GIO. There is no rename from here, so the server has to be trusted
 * with more: the old file is compared before, and what it then has is read again. */

/**
 * spann_remote_save:
 * @max_size: the most bytes that are read of a file
 *
 * As spann_save_file(), without backups. Writing that is cancelled, or fails, is told to the server
 * as such, so that half a file is not taken for a whole one; a save that is written is not
 * cancelled.
 *
 * Returns: (transfer full) (nullable): NULL with a SPANN_ERROR_WRITE, SPANN_ERROR_CHANGED or
 *   G_IO_ERROR_CANCELLED; not durable when the server has it, but did not give it back
 */
SpannSaved *spann_remote_save (GFile *file, GBytes *bytes, const SpannSaveRequest *request,
                               gsize max_size, GCancellable *cancellable, GError **error);

/* Whether @file is still what @state says, which the server's own mark of it can tell without
 * reading; FALSE with an error when it cannot be read. */
gboolean spann_remote_compare (GFile *file, const SpannFileState *state, gsize max_size,
                               SpannFileChange *out_change, GCancellable *cancellable,
                               GError **error);
