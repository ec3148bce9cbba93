/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-lock-owner.h"

/* What stands in a lock's file. */

/* The most bytes that are read of one. */
#define SPANN_LOCK_TEXT_MAX_SIZE 4096

/* @since in microseconds since 1970. (transfer full) */
GBytes *spann_lock_text_write (const SpannLockOwner *owner, gint64 since);

/* Who wrote @bytes, and when; NULL when they are no lock's. (transfer full) (nullable) */
SpannLockOwner *spann_lock_text_read (GBytes *bytes, gint64 *out_since);
