/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "spann-clock.h"
#include "spann-lock-owner.h"

/*
 * ".~lock.NAME.spann#" beside a portfolio says who has it open. It is advice: what guards a file is
 * that a save compares it with what was opened.
 */

/* A lock from another machine that is older may have been forgotten. */
#define SPANN_LOCK_FORGOTTEN_HOURS 12

typedef struct _SpannLock SpannLock;

/**
 * SpannLockHolder:
 * @since: in microseconds since 1970
 * @maybe_forgotten: it is from another machine, whose processes cannot be seen from here, and older
 *   than %SPANN_LOCK_FORGOTTEN_HOURS
 *
 * Who has the portfolio open.
 */
typedef struct {
  char *user;
  char *host;
  gint64 since;
  gboolean maybe_forgotten;
} SpannLockHolder;

void spann_lock_holder_free (SpannLockHolder *self);

/**
 * spann_lock_take:
 * @file: the portfolio, which need not be there
 * @out_holder: (out) (transfer full) (nullable): who else has it open; NULL when nobody has
 *
 * A lock whose process has ended is taken over, and so is one that cannot be understood.
 *
 * Returns: (transfer full) (nullable): NULL when somebody else has it open, and where no lock can
 * be made: in a folder that may not be written to, and on a server
 */
SpannLock *spann_lock_take (GFile *file, const SpannLockOwner *me, const SpannClock *clock,
                            SpannLockHolder **out_holder);

/* Removes the lock, unless somebody else took it over, and frees it. */
void spann_lock_release (SpannLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannLock, spann_lock_release)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannLockHolder, spann_lock_holder_free)
