/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/stat.h>

#include "spann-place.h"

/**
 * SpannTemporary:
 * @folder: of the place that it is in; borrowed
 * @name: (nullable): of the file, while there is one
 * @fd: open for writing; -1 when it is closed
 * @read_fd: open for reading, once it is whole; -1 before
 * @info: of the file when it was whole
 *
 * A file that is being written beside the one that it will be.
 */
typedef struct {
  int folder;
  char *name;
  int fd;
  int read_fd;
  struct stat info;
} SpannTemporary;

#define SPANN_TEMPORARY_INIT ((SpannTemporary){.folder = -1, .fd = -1, .read_fd = -1})

/**
 * SpannTemporaryKind:
 * @SPANN_TEMPORARY_NONE: not the name of one
 * @SPANN_TEMPORARY_NEW: what is in it was never anybody's
 * @SPANN_TEMPORARY_SWAPPED: may hold what a save took out of its place
 */
typedef enum {
  SPANN_TEMPORARY_NONE,
  SPANN_TEMPORARY_NEW,
  SPANN_TEMPORARY_SWAPPED,
} SpannTemporaryKind;

/* What kind of temporary file, of whoever, has this @name. */
SpannTemporaryKind spann_temporary_get_kind (const char *name);

/* A name that no other has. (transfer full) */
char *spann_temporary_make_name (void);

/* Makes one with the permissions @mode, less the user's umask. */
gboolean spann_temporary_create (SpannTemporary *self, const SpannPlace *place, mode_t mode,
                                 GError **error);

gboolean spann_temporary_write (SpannTemporary *self, GBytes *bytes, GError **error);

/* Makes sure that the content is on the disk, and closes the file. */
gboolean spann_temporary_finish (SpannTemporary *self, GError **error);

/* Reads the finished file again, from the disk where the system can, and compares. (transfer full)
 * (nullable) */
GBytes *spann_temporary_read_back (SpannTemporary *self, GBytes *bytes, GError **error);

/* Gives it the name of a file that may be swapped for another. */
gboolean spann_temporary_mark_swapped (SpannTemporary *self, GError **error);

/* Closes what is open and removes the file when it still has its name. */
void spann_temporary_clear (SpannTemporary *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpannTemporary, spann_temporary_clear)
