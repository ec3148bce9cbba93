/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"

/*
 * Edits made at random from the nouns' tables, after each of which a portfolio still holds: fields,
 * children that come and go, orders, versions of the strategy, members that no version knows. The
 * test program's seed makes them.
 */

/* An edit of @root after which it may hold or not; NULL where there was nothing to change.
 * (transfer full) */
SpannChange *random_edit_draw (SpannObject *root);

/* An edit of @root, which spann_check_root() accepts. (transfer full) */
SpannChange *random_edit_make (SpannObject *root);

/* @root (taken) after @n_edits of them. (transfer full) */
SpannObject *random_edit_apply (SpannObject *root, guint n_edits);
