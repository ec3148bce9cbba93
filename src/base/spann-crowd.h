/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* So many names may share a hash. Among a million that nobody has chosen for it hardly two do. */
#define SPANN_CROWD_MAX_ALIKE 16

/**
 * SpannCrowd:
 *
 * A set of names out of a file. Names that share a hash are looked at one by one, and somebody can
 * make any number of them: hash tables, here and in the libraries, then take time by the square of
 * it. What has passed such a set does no harm to them.
 */
typedef struct _SpannCrowd SpannCrowd;

/**
 * SpannCrowdAnswer:
 * @SPANN_CROWD_NEW: the name was added
 * @SPANN_CROWD_KNOWN: it is there already
 * @SPANN_CROWD_FULL: too many others have its hash
 */
typedef enum {
  SPANN_CROWD_NEW,
  SPANN_CROWD_KNOWN,
  SPANN_CROWD_FULL,
} SpannCrowdAnswer;

/* @hash and @equal: of its names, as for a GHashTable. (transfer full) */
SpannCrowd *spann_crowd_new (GHashFunc hash, GEqualFunc equal);
void spann_crowd_free (SpannCrowd *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannCrowd, spann_crowd_free)

/* @name is borrowed as long as it is in the set. */
SpannCrowdAnswer spann_crowd_add (SpannCrowd *self, gconstpointer name);

/* Takes all names out. */
void spann_crowd_clear (SpannCrowd *self);
