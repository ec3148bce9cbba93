/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/types.h>

/* Users and groups, as the system knows them. */

/* The name, or the number of one that the system does not know. (transfer full) */
char *spann_owners_name_user (uid_t user);
char *spann_owners_name_group (gid_t group);

/* Whether @user is in @group; FALSE for one that the system does not know. */
gboolean spann_owners_is_member (uid_t user, gid_t group);
