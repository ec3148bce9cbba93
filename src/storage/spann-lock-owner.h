/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannLockOwner:
 * @user: as colleagues know them
 * @host: the machine's name
 * @machine: what no other machine has, and says nothing else about this one; "" when not known
 * @boot: what no other start of this machine has, nor another space of process numbers on it
 * @pid: the process
 * @started: when it started, so that a later process with the same number is not taken for it
 *
 * Who opens a portfolio. Passed in; a test makes its own.
 */
typedef struct {
  char *user;
  char *host;
  char *machine;
  char *boot;
  gint64 pid;
  gint64 started;
} SpannLockOwner;

/* This process, called @user: the one place that asks the system. (transfer full) */
SpannLockOwner *spann_lock_owner_new_for_process (const char *user);

void spann_lock_owner_free (SpannLockOwner *self);

/* What this machine is known by, however it is called on the network that it is on now: its own
 * number, or its name where it has none. Borrowed. */
const char *spann_lock_owner_get_machine (const SpannLockOwner *self);

/* When the process @pid of this machine started, in the system's own count; -1 when there is none.
 */
gint64 spann_lock_owner_find_start (gint64 pid);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannLockOwner, spann_lock_owner_free)
