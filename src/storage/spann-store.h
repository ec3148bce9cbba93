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

/* Writes @root to @path through spann_save_bytes(). */
gboolean spann_store_save (SpannObject *root, const char *path, GError **error);

/* The same in a thread of its own, with the usual GTask contract. */
void spann_store_load_async (const char *path, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data);
SpannObject *spann_store_load_finish (GAsyncResult *result, GError **error);
void spann_store_save_async (SpannObject *root, const char *path, GCancellable *cancellable,
                             GAsyncReadyCallback callback, gpointer data);
gboolean spann_store_save_finish (GAsyncResult *result, GError **error);

/* A strategy file (its own format, "spann-strategy"), checked. (transfer full) */
SpannObject *spann_store_load_strategy (const char *path, GError **error);
