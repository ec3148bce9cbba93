/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-diff-groups.h"

/**
 * SpannToldChanges:
 * @groups: of SpannDiffGroup, in the order in which they are told
 * @summary: the same in short: "12 changes in 3 ecosystems"
 *
 * What leads from one root to another, in words.
 */
typedef struct {
  GPtrArray *groups;
  char *summary;
} SpannToldChanges;

/* (transfer full) */
SpannToldChanges *spann_told_changes_new (SpannObject *before, SpannObject *after,
                                          const SpannLanguage *language);
void spann_told_changes_free (SpannToldChanges *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannToldChanges, spann_told_changes_free)

/* The same in a thread of its own, with the usual GTask contract. Who cancels hears of it at once.
 */
void spann_told_changes_make_async (SpannObject *before, SpannObject *after,
                                    SpannLanguage *language, GCancellable *cancellable,
                                    GAsyncReadyCallback callback, gpointer data);

/* (transfer full) (nullable): NULL with an error when it was cancelled */
SpannToldChanges *spann_told_changes_make_finish (GAsyncResult *result, GError **error);
