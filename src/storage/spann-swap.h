/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-file-state.h"
#include "spann-temporary.h"

/* Putting a finished temporary file in the place of the document. Each makes the name of @temporary
 * NULL when it succeeds; what fails leaves the place as it was. */

/* In a place where no file is: one that somebody makes meanwhile stays, with a SPANN_ERROR_CHANGED.
 */
gboolean spann_swap_in_new (SpannTemporary *temporary, const SpannPlace *place, GError **error);

/* In the place of whatever is there. */
gboolean spann_swap_in (SpannTemporary *temporary, const SpannPlace *place, GError **error);

/**
 * spann_swap_in_for:
 * @expected: the file that is to go
 *
 * Puts @temporary in the place of a file that is still what it was. The two are exchanged, and what
 * came out is looked at: when it is another, which somebody put there since it was last compared,
 * it is put back, with a SPANN_ERROR_CHANGED. Where the file system cannot exchange files this is
 * spann_swap_in().
 */
gboolean spann_swap_in_for (SpannTemporary *temporary, const SpannPlace *place,
                            const SpannFileState *expected, GError **error);

/* Gives @name, a temporary file that may hold somebody's version, a name that is seen. (transfer
 * full) the name that it has now */
char *spann_swap_rescue (int folder, const char *name);
