/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/*
 * A library that is preloaded into a test and counts, writes down and fails the calls that a save
 * makes to the C library. It does nothing until it is armed. The test finds its functions with
 * dlsym(): without the library they are not there.
 */

/* What happens at a call, besides the codes of errno. */
enum {
  IO_FAULT_NONE = 0,
  IO_FAULT_SHORT = -1,       /* the call does half of what it should: reading and writing alone */
  IO_FAULT_KILL_BEFORE = -2, /* the process is killed before the call does anything */
  IO_FAULT_KILL_AFTER = -3,  /* … once the call has done all */
};

/**
 * IoFaults:
 * @call: which call from now on is hit, from 1; 0 for none
 * @fault: a code of errno, or one of those above
 * @hook: (nullable): called before the call that is hit, with nothing armed
 * @unknown: (nullable): calls that the file system does not know, as "renameat2 linkat"
 * @unknown_code: what they fail with, each time
 * @aged: how many seconds longer ago than it was every file seems to have been changed that is
 *   looked at by its name
 */
typedef struct {
  int call;
  int fault;
  void (*hook) (void *data);
  void *data;
  const char *unknown;
  int unknown_code;
  long aged;
} IoFaults;

/* Arms, and forgets what was written down before; NULL disarms. */
void io_faults_arm (const IoFaults *faults);

/* How many calls there were since, and the one at @index from 0: "renameat2 from to". */
int io_faults_count (void);
const char *io_faults_get (int index);
