/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"
#include "spann-merge.h"

/* Changes and conflicts as short lines of text, to be held against what a test expects. */

/* A line for each SpannChange: "ecosystems/a name A>B", "ecosystems/b ->{b} after a". The root is
 * "."; unknown members are the field "*". (transfer full) */
char *describe_changes (const GPtrArray *changes);

/* A line for each SpannConflict: "field ecosystems/a name A: B|C <", with < for mine and > for
 * theirs. (transfer full) */
char *describe_conflicts (const GPtrArray *conflicts);
