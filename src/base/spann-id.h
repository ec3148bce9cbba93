/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannIdSource:
 * @next: makes an id that was never made before; (transfer full)
 * @data: given to @next
 *
 * Where new ids come from. Injected, so that tests get the same ids each time.
 */
typedef struct {
  char *(*next) (gpointer data);
  gpointer data;
} SpannIdSource;

/* Random UUIDs: two colleagues may add at the same time. */
SpannIdSource spann_id_source_random (void);

char *spann_id_source_next (const SpannIdSource *source);

/* Whether @text may be an id: 1–64 of A–Z a–z 0–9 . _ - and not "." or "..". Ids are parts of
 * paths. */
gboolean spann_id_is_valid (const char *text);
