/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-attributes.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "spann-acl.h"
#include "spann-owners.h"
#include "spann-refusal.h"

/* Permission bits, with those for set-id and sticky. */
#define MODE_BITS 07777

/**
 * Keeping:
 * @old: of the old file
 * @acl: (nullable): its access list
 * @keeps_owner: whether the new file has the same owner
 * @keeps_group: whether it has the same group
 */
typedef struct {
  int from;
  int to;
  struct stat old;
  GBytes *acl;
  gboolean keeps_owner;
  gboolean keeps_group;
  GString *notices;
} Keeping;

/* Extended attributes that are the user's, or that say who may do what. The others are made by the
 * system for each file. */
static const struct {
  const char *prefix;
  gboolean told; /* when it cannot be kept */
} kept_attributes[] = {
    {"user.", TRUE},
    {"system.nfs4_acl", TRUE},
    {"security.selinux", FALSE},
};

/* What a file system or a user that lacks the right to do it says; anything else is a failure. */
static gboolean
means_not_allowed (int code)
{
  return code == EPERM || code == EACCES || code == EINVAL || code == ENOTSUP || code == ENOSYS;
}

/* What @name of @fd holds; NULL when it has none, with errno. (transfer full) */
static GBytes *
read_attribute (int fd, const char *name)
{
  g_autofree char *value = NULL;
  gssize size;

  do {
    size = fgetxattr (fd, name, NULL, 0);
    if (size < 0)
      return NULL;
    value = g_realloc (value, (gsize)size + 1);
    size = fgetxattr (fd, name, value, (gsize)size);
  } while (size < 0 && errno == ERANGE);
  return size < 0 ? NULL : g_bytes_new_take (g_steal_pointer (&value), (gsize)size);
}

static gboolean
write_attribute (int fd, const char *name, GBytes *value)
{
  gsize size;
  const void *data = g_bytes_get_data (value, &size);

  return fsetxattr (fd, name, data, size, 0) == 0;
}

static gboolean
read_acl (Keeping *keeping, GError **error)
{
  keeping->acl = read_attribute (keeping->from, SPANN_ACL_ATTRIBUTE);
  return keeping->acl != NULL || errno == ENODATA || errno == ENOTSUP || errno == ENOSYS ||
         spann_refusal_errno (error, errno);
}

/* The owner goes with the group or not at all; the group alone is any member's to give. What came
 * of it is asked of the file: some file systems say yes and do nothing. */
static gboolean
keep_owners (Keeping *keeping, GError **error)
{
  struct stat now;

  if (fchown (keeping->to, keeping->old.st_uid, keeping->old.st_gid) != 0) {
    if (!means_not_allowed (errno))
      return spann_refusal_errno (error, errno);
    if (fchown (keeping->to, (uid_t)-1, keeping->old.st_gid) != 0 && !means_not_allowed (errno))
      return spann_refusal_errno (error, errno);
  }
  if (fstat (keeping->to, &now) != 0)
    return spann_refusal_errno (error, errno);
  keeping->keeps_owner = now.st_uid == keeping->old.st_uid;
  keeping->keeps_group = now.st_gid == keeping->old.st_gid;
  return TRUE;
}

/* Sets @mode alone. A folder may have given the file an access list of its own, which would let in
 * those whom the old file kept out. */
static gboolean
set_mode (Keeping *keeping, mode_t mode, GError **error)
{
  if (fremovexattr (keeping->to, SPANN_ACL_ATTRIBUTE) != 0 && errno != ENODATA &&
      errno != ENOTSUP && errno != ENOSYS)
    return spann_refusal_errno (error, errno);
  return fchmod (keeping->to, mode & MODE_BITS) == 0 || spann_refusal_errno (error, errno);
}

static gboolean
keep_access_as_it_is (Keeping *keeping, GError **error)
{
  if (!set_mode (keeping, keeping->old.st_mode, error))
    return FALSE;
  return keeping->acl == NULL || write_attribute (keeping->to, SPANN_ACL_ATTRIBUTE, keeping->acl) ||
         spann_refusal_errno (error, errno);
}

/* The access list of the old file; its permission bits as one when it has none, or one that is not
 * to be understood. (transfer full) */
static GArray *
make_old_acl (const Keeping *keeping)
{
  GArray *acl = NULL;
  gsize size;
  const guint8 *bytes = keeping->acl != NULL ? g_bytes_get_data (keeping->acl, &size) : NULL;

  if (bytes != NULL)
    acl = spann_acl_parse (bytes, size);
  if (acl == NULL)
    acl = spann_acl_from_mode (keeping->old.st_mode);
  spann_acl_apply_mask (acl);
  return acl;
}

/* Whether who belongs to the group can do all that the old owner could, as a team has it. */
static gboolean
is_shared_by_group (const Keeping *keeping)
{
  g_autoptr (GArray) acl = make_old_acl (keeping);
  guint owner = spann_acl_get_rights (acl, SPANN_ACL_OWNER);

  return (owner & ~spann_acl_get_rights (acl, SPANN_ACL_OWNING_GROUP)) == 0 &&
         spann_owners_is_member (keeping->old.st_uid, keeping->old.st_gid);
}

static void
tell_new_owners (Keeping *keeping)
{
  if (!keeping->keeps_owner) {
    g_autofree char *name = spann_owners_name_user (keeping->old.st_uid);
    /* Translators: %s is the name of a user */
    g_autofree char *notice = g_strdup_printf (
        _ ("The file is yours now: only an administrator could have left it to %s, who keeps the "
           "same rights to it."),
        name);

    spann_refusal_add_notice (keeping->notices, notice);
  }
  if (!keeping->keeps_group) {
    g_autofree char *name = spann_owners_name_group (keeping->old.st_gid);
    /* Translators: %s is the name of a group of users */
    g_autofree char *notice = g_strdup_printf (
        _ ("The file belongs to another group now, since you are not in the group %s, which keeps "
           "the same rights to it."),
        name);

    spann_refusal_add_notice (keeping->notices, notice);
  }
}

static gboolean
refuse_lost_group (const Keeping *keeping, GError **error)
{
  g_autofree char *name = spann_owners_name_group (keeping->old.st_gid);
  /* Translators: %s is the name of a group of users */
  g_autofree char *reason = g_strdup_printf (
      _ ("the group %s would lose it, since you are not in that group; save under another name"),
      name);

  return spann_refusal_write (error, reason);
}

/* Without access lists a lost group is refused, and a lost owner is told. */
static gboolean
keep_access_by_mode (Keeping *keeping, GArray *acl, mode_t special, GError **error)
{
  const mode_t group = spann_acl_get_rights (acl, SPANN_ACL_OWNING_GROUP);
  const mode_t others = spann_acl_get_rights (acl, SPANN_ACL_OTHERS);
  mode_t mode = keeping->old.st_mode & 0707;

  if (!keeping->keeps_group && (group & ~others) != 0)
    return refuse_lost_group (keeping, error);
  mode |= (keeping->keeps_group ? group : others) << 3;
  if (!keeping->keeps_owner) {
    g_autofree char *name = spann_owners_name_user (keeping->old.st_uid);
    /* Translators: %s is the name of a user */
    g_autofree char *notice = g_strdup_printf (
        _ ("The file is yours now: only an administrator could have left it to %s. See to it that "
           "%s can still open it."),
        name, name);

    spann_refusal_add_notice (keeping->notices, notice);
  }
  return set_mode (keeping, mode | special, error);
}

/* Who loses the file as owner or group gets an entry of the access list; the group that it goes to
 * instead gets no more than what everybody has. */
static gboolean
keep_access_of_lost (Keeping *keeping, GError **error)
{
  g_autoptr (GArray) old = make_old_acl (keeping);
  g_autoptr (GArray) acl = g_array_copy (old);
  g_autoptr (GBytes) bytes = NULL;
  /* What runs as an owner or a group must not run as another. */
  mode_t special = keeping->old.st_mode & S_ISVTX;

  if (keeping->keeps_owner)
    special |= keeping->old.st_mode & S_ISUID;
  else
    spann_acl_grant (acl, SPANN_ACL_USER, keeping->old.st_uid,
                     spann_acl_get_rights (old, SPANN_ACL_OWNER));
  if (keeping->keeps_group) {
    special |= keeping->old.st_mode & S_ISGID;
  } else {
    spann_acl_grant (acl, SPANN_ACL_GROUP, keeping->old.st_gid,
                     spann_acl_get_rights (old, SPANN_ACL_OWNING_GROUP));
    spann_acl_set (acl, SPANN_ACL_OWNING_GROUP, spann_acl_get_rights (old, SPANN_ACL_OTHERS));
  }
  if (!set_mode (keeping, (keeping->old.st_mode & 0700) | special, error))
    return FALSE;
  bytes = spann_acl_to_bytes (acl);
  if (!write_attribute (keeping->to, SPANN_ACL_ATTRIBUTE, bytes))
    return keeping->acl == NULL && means_not_allowed (errno)
               ? keep_access_by_mode (keeping, old, special, error)
               : spann_refusal_errno (error, errno);
  tell_new_owners (keeping);
  return TRUE;
}

static gboolean
keep_access (Keeping *keeping, GError **error)
{
  if (keeping->keeps_group && (keeping->keeps_owner || is_shared_by_group (keeping)))
    return keep_access_as_it_is (keeping, error);
  return keep_access_of_lost (keeping, error);
}

/* Names with a zero after each; NULL when they cannot be read. (transfer full) */
static GBytes *
list_attributes (int fd)
{
  g_autofree char *names = NULL;
  gssize size;

  do {
    size = flistxattr (fd, NULL, 0);
    if (size < 0)
      return NULL;
    names = g_realloc (names, (gsize)size + 1);
    size = flistxattr (fd, names, (gsize)size);
  } while (size < 0 && errno == ERANGE);
  return size < 0 ? NULL : g_bytes_new_take (g_steal_pointer (&names), (gsize)size);
}

static void
keep_attribute (Keeping *keeping, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (kept_attributes); i++) {
    g_autoptr (GBytes) value = NULL;
    g_autofree char *notice = NULL;

    if (!g_str_has_prefix (name, kept_attributes[i].prefix))
      continue;
    value = read_attribute (keeping->from, name);
    if ((value != NULL && write_attribute (keeping->to, name, value)) || !kept_attributes[i].told)
      continue;
    /* Translators: %s is its name, such as user.tags */
    notice = g_strdup_printf (_ ("The file's extended attribute %s could not be kept."), name);
    spann_refusal_add_notice (keeping->notices, notice);
  }
}

static void
keep_attributes (Keeping *keeping)
{
  g_autoptr (GBytes) names = list_attributes (keeping->from);
  const char *name = NULL;
  const char *end = NULL;
  gsize size;

  if (names == NULL) {
    if (errno != ENOTSUP && errno != ENOSYS)
      spann_refusal_add_notice (keeping->notices,
                                _ ("The file's extended attributes could not be kept."));
    return;
  }
  name = g_bytes_get_data (names, &size);
  for (end = name + size; name < end; name += strlen (name) + 1)
    keep_attribute (keeping, name);
}

gboolean
spann_attributes_keep (int from, int to, GString *notices, GError **error)
{
  Keeping keeping = {.from = from, .to = to, .notices = notices};
  gboolean good;

  if (fstat (from, &keeping.old) != 0)
    return spann_refusal_errno (error, errno);
  good =
      read_acl (&keeping, error) && keep_owners (&keeping, error) && keep_access (&keeping, error);
  if (good)
    keep_attributes (&keeping);
  g_clear_pointer (&keeping.acl, g_bytes_unref);
  return good;
}
