/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-notice-bar.h"

/**
 * SpannNotices:
 *
 * The notices of a window, one below the other; nothing at all while there are none.
 */
#define SPANN_TYPE_NOTICES (spann_notices_get_type ())
G_DECLARE_FINAL_TYPE (SpannNotices, spann_notices, SPANN, NOTICES, AdwBin)

/* Shows @notice, instead of the one with the same id. */
void spann_notices_show (SpannNotices *self, const SpannNotice *notice);

/* Takes the notice @id away, if it is there. */
void spann_notices_hide (SpannNotices *self, const char *id);

gboolean spann_notices_has (SpannNotices *self, const char *id);
