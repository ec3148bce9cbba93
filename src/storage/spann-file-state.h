/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/stat.h>

/**
 * SpannFileState:
 *
 * What a file was when it was read or written: there or not, which one, how large, since when, and
 * the SHA-256 of its content. Immutable and counted; threads may share it.
 */
typedef struct _SpannFileState SpannFileState;

/**
 * SpannFileChange:
 * @SPANN_FILE_UNCHANGED: its content is what it was, or it still is not there
 * @SPANN_FILE_CHANGED: its content is another, or it is there now
 * @SPANN_FILE_GONE: it is not there any more, or is no ordinary file
 */
typedef enum {
  SPANN_FILE_UNCHANGED,
  SPANN_FILE_CHANGED,
  SPANN_FILE_GONE,
} SpannFileChange;

/* A file that is not there. (transfer full) */
SpannFileState *spann_file_state_new_absent (void);

/* A local file: @info as fstat() gave it before @content was read, so that what is written
 * meanwhile makes a difference. (transfer full) */
SpannFileState *spann_file_state_new (const struct stat *info, GBytes *content);

/* A file without a descriptor; @etag (nullable) is the server's word for this content. (transfer
 * full) */
SpannFileState *spann_file_state_new_remote (const char *etag, GBytes *content);

/* The file open as @fd, read from its beginning to its end. (transfer full) (nullable): NULL with a
 * G_FILE_ERROR */
SpannFileState *spann_file_state_take (int fd, GError **error);

SpannFileState *spann_file_state_ref (const SpannFileState *self);
void spann_file_state_unref (SpannFileState *self);

gboolean spann_file_state_is_absent (const SpannFileState *self);

/* NULL when there is none. Borrowed. */
const char *spann_file_state_get_etag (const SpannFileState *self);

/* SHA-256 of its content, in hexadecimal; NULL when it is absent. (transfer full) */
char *spann_file_state_dup_digest (const SpannFileState *self);

/* Whether both have the same content, or are both absent. */
gboolean spann_file_state_equal (const SpannFileState *self, const SpannFileState *other);

/* Whether @content is what @self says. */
gboolean spann_file_state_matches (const SpannFileState *self, GBytes *content);

/* Whether the file of @info is the same, untouched since: for looking often. Clocks of file systems
 * tick slowly, so this is no proof, and nothing is written on the strength of it. */
gboolean spann_file_state_looks_same (const SpannFileState *self, const struct stat *info);

/* Compares the content of the file open as @fd, which is not read when its size tells enough; FALSE
 * with a G_FILE_ERROR when it cannot be read. */
gboolean spann_file_state_compare_content (const SpannFileState *self, int fd,
                                           SpannFileChange *out_change, GError **error);

/* Compares the file @path, which is read when it does not look the same; FALSE with a G_FILE_ERROR
 * when it cannot be. */
gboolean spann_file_state_compare (const SpannFileState *self, const char *path,
                                   SpannFileChange *out_change, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannFileState, spann_file_state_unref)
