/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-path.h"

/* The path as its parts, for spann_path_step(). (transfer full) */
char **spann_path_to_steps (const char *path);

/* Takes the first one or two parts of @steps as a step down from @object: a field, and the key of a
 * child in it (NULL for an only child). FALSE when @object's noun has no such field of children.
 * The keys point into @steps. */
gboolean spann_path_step (const SpannObject *object, const char *const **steps,
                          SpannFieldId *out_field, const char **out_key);
