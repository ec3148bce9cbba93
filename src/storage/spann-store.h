/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-file-state.h"
#include "spann-object.h"
#include "spann-save.h"
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

/* The same in a thread of its own, with the usual GTask contract. @known (nullable): what was read
 * before; what the file has in common with it is the same memory, and needs no comparison. */
void spann_store_open_async (GFile *file, const SpannStoreSettings *settings, SpannObject *known,
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

/**
 * spann_store_save_file:
 * @file: here or on a server
 * @expected: (nullable): what the file must still be, as it was opened or last saved; NULL:
 * whatever is there is replaced
 *
 * What was written is read again before it takes the place of the file. What the reader would not
 * take is not written. Files here get backups, as @settings say.
 *
 * Returns: (transfer full) (nullable): NULL with an error, and nothing written: a
 *   SPANN_ERROR_CHANGED when the file is not the expected one
 */
SpannSaved *spann_store_save_file (SpannObject *root, GFile *file, const SpannFileState *expected,
                                   const SpannStoreSettings *settings, GCancellable *cancellable,
                                   GError **error);

/* The same in a thread of its own, with the usual GTask contract. A save that has begun is not
 * cancelled: its outcome is told as it is. */
void spann_store_save_file_async (SpannObject *root, GFile *file, const SpannFileState *expected,
                                  const SpannStoreSettings *settings, GCancellable *cancellable,
                                  GAsyncReadyCallback callback, gpointer data);
SpannSaved *spann_store_save_file_finish (GAsyncResult *result, GError **error);

/**
 * spann_store_save:
 * @out_saved: (out) (optional) (transfer full): how it went
 *
 * Writes @root to @path, for the command line: nothing is expected, and no backup made.
 */
gboolean spann_store_save (SpannObject *root, const char *path, SpannSaved **out_saved,
                           GError **error);

/* Whether @file is still what @state says, by a look at it, and by its content when that leaves a
 * doubt; in a thread of its own. FALSE with an error when it cannot be read. */
void spann_store_compare_async (GFile *file, const SpannFileState *state,
                                const SpannStoreSettings *settings, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer data);
gboolean spann_store_compare_finish (GAsyncResult *result, SpannFileChange *out_change,
                                     GError **error);

/* A strategy file (its own format, "spann-strategy"), checked. (transfer full) */
SpannObject *spann_store_load_strategy (const char *path, GError **error);

/**
 * spann_store_check_syntax:
 * @out_reservation: (out) (transfer full): where and why Spann would not open the file even so,
 * because it would lose something; untouched when it would
 *
 * Returns: whether the file is strict JSON of any kind, as RFC 8259 has it; FALSE with the first
 *   fault, its place and a hint
 */
gboolean spann_store_check_syntax (const char *path, char **out_reservation, GError **error);
