/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <sys/stat.h>

#include "spann-date.h"
#include "spann-place.h"

/*
 * Earlier versions beside a document: NAME.spann~ is the last one before this, and
 * NAME.YYYY-MM-DD.spann~ the last of a day. They are the old files themselves, or copies where a
 * file cannot have two names.
 */

/**
 * SpannBackup:
 * @file: where it is
 * @saved: when it was saved, in seconds since 1970
 * @is_last: whether it is the last version before this one
 */
typedef struct {
  GFile *file;
  gint64 saved;
  gboolean is_last;
} SpannBackup;

void spann_backup_free (SpannBackup *self);

/* The earlier versions of @file, latest first, each once; none of a file that has no path.
 * (transfer full) (element-type SpannBackup) */
GPtrArray *spann_backup_list (GFile *file);

/**
 * spann_backup_make:
 * @old: the file in @place, open, which is about to be replaced
 * @today: the unset date keeps none of a day
 *
 * Makes NAME.spann~ of it, and NAME.YYYY-MM-DD.spann~ when it was saved on a day before @today.
 *
 * Returns: FALSE with a SPANN_ERROR_WRITE
 */
gboolean spann_backup_make (const SpannPlace *place, int old, SpannDate today, GError **error);

/* How many names of the file @info are those of its earlier versions, or were made on the way to
 * them. */
guint spann_backup_count_names (const SpannPlace *place, const struct stat *info);

/* Removes all but the latest @n_days of the days' versions of the document in @place. */
void spann_backup_prune (const SpannPlace *place, guint n_days);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannBackup, spann_backup_free)
