/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-file-state.h"
#include "spann-object.h"
#include "spann-store-settings.h"

/* A portfolio on disk. The only code that opens, parses or writes a portfolio or a strategy. */

/**
 * SpannOpened:
 * @root: the checked root
 * @state: what the file was as it was read
 * @limitation: (nullable): why it may only be read, a sentence for the user: a newer program wrote
 * it, and this one would lose what it does not understand; or it could not be written again
 */
typedef struct {
  SpannObject *root;
  SpannFileState *state;
  char *limitation;
} SpannOpened;

void spann_opened_free (SpannOpened *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannOpened, spann_opened_free)

/**
 * spann_store_open:
 * @file: a portfolio, here or on a server
 *
 * Returns: (transfer full) (nullable): NULL with an error that names the place within the file, not
 *   the file itself
 */
SpannOpened *spann_store_open (GFile *file, const SpannStoreSettings *settings,
                               GCancellable *cancellable, GError **error);

/* The same in a thread of its own, with the usual GTask contract. */
void spann_store_open_async (GFile *file, const SpannStoreSettings *settings,
                             GCancellable *cancellable, GAsyncReadyCallback callback,
                             gpointer data);
SpannOpened *spann_store_open_finish (GAsyncResult *result, GError **error);

/**
 * spann_store_load:
 * @path: a local file name
 *
 * For whoever writes the portfolio again, by the default settings.
 *
 * Returns: (transfer full) (nullable): the checked root; NULL with an error that names the place
 *   within the file, and with a SPANN_ERROR_VERSION when it may only be read
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

/* Whether the file is strict JSON of any kind; FALSE with the first fault, its place and a hint. */
gboolean spann_store_check_syntax (const char *path, GError **error);
