/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io-faults.h"
#include "spann-save.h"

/*
 * Saves in processes of their own, which may be killed, or run as another user. Needs the library
 * of io-faults.h.
 */

/* Who owns the team's file, the team, and a member of it who is not the owner: users that every
 * system has. */
#define SAVE_CHILD_OWNER 1
#define SAVE_CHILD_TEAM 1
#define SAVE_CHILD_MEMBER 65534

/**
 * SaveChild:
 * @path: what to save
 * @content: its new content
 * @old: (nullable): what is expected to be there; NULL: nothing is expected
 * @is_new: expects that no file is there
 * @as_member: whether a member of the team saves
 * @faults: what happens to the calls
 */
typedef struct {
  const char *path;
  const char *content;
  const char *old;
  gboolean is_new;
  gboolean as_member;
  guint backup_days;
  SpannDate today;
  IoFaults faults;
} SaveChild;

/**
 * SaveReport:
 * @killed: it did not come to an end
 * @outcome: "durable", "not-durable", "changed" or "refused"; "" when it was killed
 * @words: the notice, or the error
 * @calls: one a line
 */
typedef struct {
  gboolean killed;
  char *outcome;
  char *words;
  char **calls;
} SaveReport;

/* Finds the library; to be called first in main(). */
void save_child_init (void);

/* Runs @self in a process of its own. (transfer full) */
SaveReport *save_child_run (const SaveChild *self);

/* Makes the process a member of the team without any other rights, as setpriv does. */
void save_child_become_member (void);

void save_report_free (SaveReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SaveReport, save_report_free)
