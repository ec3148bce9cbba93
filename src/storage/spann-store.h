/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-object.h"

/* A portfolio on disk. The only code that opens, parses or writes a portfolio or a strategy. */

/**
 * spann_store_load:
 * @path: a local file name
 *
 * Returns: (transfer full) (nullable): the checked root; NULL with an error that names the place
 *   within the file, not the file itself
 */
SpannObject *spann_store_load (const char *path, GError **error);

/* Writes @root to @path through spann_save_bytes(). What could not be read again is not written:
 * a file larger than the reader's limit. */
gboolean spann_store_save (SpannObject *root, const char *path, GError **error);

/* The same in a thread of its own, with the usual GTask contract. A save that has begun is not
 * cancelled: its outcome is told as it is. */
void spann_store_load_async (const char *path, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data);
SpannObject *spann_store_load_finish (GAsyncResult *result, GError **error);
void spann_store_save_async (SpannObject *root, const char *path, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data);
gboolean spann_store_save_finish (GAsyncResult *result, GError **error);

/* A strategy file (its own format, "spann-strategy"), checked. (transfer full) */
SpannObject *spann_store_load_strategy (const char *path, GError **error);

/* Whether the file is strict JSON of any kind; FALSE with the first fault and its place. */
gboolean spann_store_check_syntax (const char *path, GError **error);
