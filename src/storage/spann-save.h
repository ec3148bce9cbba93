/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-date.h"
#include "spann-file-state.h"

/* The one way that bytes get into a user's file: temporary file in the same folder, sync, read
 * back, compare, rename, sync. Portfolios and exports alike go through it. */

/**
 * SpannSaveOutcome:
 * @SPANN_SAVE_DURABLE: on the disk, whatever happens now
 * @SPANN_SAVE_NOT_DURABLE: in its place, but the disk did not say that it would stay there
 *
 * The third outcome, not saved, is an error.
 */
typedef enum {
  SPANN_SAVE_DURABLE,
  SPANN_SAVE_NOT_DURABLE,
} SpannSaveOutcome;

/**
 * SpannSaved:
 * @state: of the file as it is now
 * @notice: (nullable): whole sentences about what went wrong beside the save itself, such as a
 *   backup
 */
typedef struct {
  SpannSaveOutcome outcome;
  SpannFileState *state;
  char *notice;
} SpannSaved;

/* Takes @state; @notice is empty or NULL for none. (transfer full) */
SpannSaved *spann_saved_new (SpannSaveOutcome outcome, SpannFileState *state, const char *notice);
void spann_saved_free (SpannSaved *self);

/**
 * SpannSaveRequest:
 * @expected: (nullable): what the file must still be; NULL: whatever is there is replaced
 * @backup_days: how many days' last versions are kept; 0 makes no backup at all
 * @today: the unset date keeps none of a day
 * @verify: (nullable): whether what was read back can be understood; FALSE with an error
 */
typedef struct {
  const SpannFileState *expected;
  guint backup_days;
  SpannDate today;
  gboolean (*verify) (GBytes *bytes, gpointer data, GError **error);
  gpointer data;
} SpannSaveRequest;

/**
 * spann_save_file:
 * @path: the file to write; a symbolic link is followed
 * @bytes: its new content
 *
 * Mode, group, access list and extended attributes are kept. Other names of the file (hard links)
 * keep the old content.
 *
 * Returns: (transfer full) (nullable): NULL with a SPANN_ERROR_WRITE, or a SPANN_ERROR_CHANGED when
 *   the file is not the expected one, and the old file untouched
 */
SpannSaved *spann_save_file (const char *path, GBytes *bytes, const SpannSaveRequest *request,
                             GError **error);

/**
 * spann_save_bytes:
 * @out_saved: (out) (optional) (transfer full): how it went
 *
 * The same for what can be made again, such as a figure: nothing is expected and no backup made.
 */
gboolean spann_save_bytes (const char *path, GBytes *bytes, SpannSaved **out_saved, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannSaved, spann_saved_free)
