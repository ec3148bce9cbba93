/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannPlace:
 * @folder: real path of the folder
 * @fd: the same, open, so that nobody can put another in its place meanwhile
 * @name: of the file in it, which need not be there
 *
 * Where a file is or is to be, symbolic links followed.
 */
typedef struct {
  char *folder;
  int fd;
  char *name;
} SpannPlace;

#define SPANN_PLACE_INIT ((SpannPlace){.fd = -1})

/* Finds the place that the file name @path means; FALSE with a SPANN_ERROR_WRITE, and @self to be
 * cleared all the same. */
gboolean spann_place_find (SpannPlace *self, const char *path, GError **error);

void spann_place_clear (SpannPlace *self);

/* Whether the two file names mean the same place. */
gboolean spann_place_is_same (const char *path, const char *other);

/* @name with @insert before its last ending: "a.2026-11-25.spann~" of "a.spann", ".2026-11-25" and
 * "~" for @end. (transfer full) */
char *spann_place_make_name (const SpannPlace *self, const char *insert, const char *end);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpannPlace, spann_place_clear)
