/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/types.h>

/* A POSIX access list as the kernel keeps it in an extended attribute. */

#define SPANN_ACL_ATTRIBUTE "system.posix_acl_access"

/* Whom an entry is for; the kernel's numbers, which are also the order of entries. */
typedef enum {
  SPANN_ACL_OWNER = 0x01,
  SPANN_ACL_USER = 0x02,
  SPANN_ACL_OWNING_GROUP = 0x04,
  SPANN_ACL_GROUP = 0x08,
  SPANN_ACL_MASK = 0x10,
  SPANN_ACL_OTHERS = 0x20,
} SpannAclTag;

/**
 * SpannAclEntry:
 * @rights: 4 read, 2 write, 1 execute
 * @id: of the user or group; what it is for other tags does not matter
 */
typedef struct {
  SpannAclTag tag;
  guint rights;
  guint32 id;
} SpannAclEntry;

/* The entries of an attribute's @bytes; NULL when they are no access list. (transfer full)
 * (element-type SpannAclEntry) */
GArray *spann_acl_parse (const guint8 *bytes, gsize size);

/* The three entries that permission bits are short for. (transfer full) */
GArray *spann_acl_from_mode (mode_t mode);

/* The rights of an entry; 0 when there is none. */
guint spann_acl_get_rights (const GArray *acl, SpannAclTag tag);

/* Takes from each entry what the mask holds back, and the mask away. */
void spann_acl_apply_mask (GArray *acl);

/* Gives the entry @rights besides what it has; gives it no others. It is added when it lacks. */
void spann_acl_grant (GArray *acl, SpannAclTag tag, guint32 id, guint rights);
void spann_acl_set (GArray *acl, SpannAclTag tag, guint rights);

/* The attribute's bytes, with the mask that grants every entry its rights. (transfer full) */
GBytes *spann_acl_to_bytes (const GArray *acl);
