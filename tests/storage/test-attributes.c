/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a file is besides its content is kept when it is saved. */

#include "spann-attributes.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "save-child.h"
#include "spann-acl.h"
#include "spann-measured.h"
#include "spann-owners.h"
#include "spann-scratch.h"

#define OLD "the old document"
#define NEW "the new document"
#define OTHER_GROUP 2

/* Nobody's and no team's. */
#define STRANGER 12345

static struct stat
inspect (const char *path)
{
  struct stat info;

  g_assert_cmpint (lstat (path, &info), ==, 0);
  return info;
}

static guint
get_mode (const char *path)
{
  return inspect (path).st_mode & 07777;
}

static void
set_attribute (const char *path, const char *name, const void *value, gsize size)
{
  g_assert_cmpint (setxattr (path, name, value, size, 0), ==, 0);
}

static gboolean
has_attribute (const char *path, const char *name, const void *value, gsize size)
{
  g_autofree char *found = g_malloc (size + 1);

  return getxattr (path, name, found, size + 1) == (gssize)size && memcmp (found, value, size) == 0;
}

/* An access list that lets the user STRANGER read. (transfer full) */
static GBytes *
make_acl (void)
{
  g_autoptr (GArray) acl = spann_acl_from_mode (0640);

  spann_acl_grant (acl, SPANN_ACL_USER, STRANGER, 4);
  return spann_acl_to_bytes (acl);
}

static void
set_acl (const char *path, const char *name)
{
  g_autoptr (GBytes) acl = make_acl ();

  set_attribute (path, name, g_bytes_get_data (acl, NULL), g_bytes_get_size (acl));
}

static gboolean
has_acl (const char *path)
{
  g_autoptr (GBytes) acl = make_acl ();

  return has_attribute (path, SPANN_ACL_ATTRIBUTE, g_bytes_get_data (acl, NULL),
                        g_bytes_get_size (acl));
}

/* A large value, with bytes of every kind. */
static const guint8 *
get_large_value (void)
{
  static guint8 value[2000];

  for (guint i = 0; i < G_N_ELEMENTS (value); i++)
    value[i] = (guint8)(i * 7);
  return value;
}

static void
make_mode (const Scratch *scratch)
{
  g_assert_cmpint (g_chmod (scratch->path, 0617), ==, 0);
}

static gboolean
keeps_mode (const Scratch *scratch)
{
  return get_mode (scratch->path) == 0617;
}

static void
make_set_group (const Scratch *scratch)
{
  g_assert_cmpint (g_chmod (scratch->path, 02775), ==, 0);
}

static gboolean
keeps_set_group (const Scratch *scratch)
{
  return get_mode (scratch->path) == 02775;
}

static void
make_sticky (const Scratch *scratch)
{
  g_assert_cmpint (g_chmod (scratch->path, 01700), ==, 0);
}

static gboolean
keeps_sticky (const Scratch *scratch)
{
  return get_mode (scratch->path) == 01700;
}

static void
make_group (const Scratch *scratch)
{
  g_assert_cmpint (chown (scratch->path, (uid_t)-1, OTHER_GROUP), ==, 0);
}

static gboolean
keeps_group (const Scratch *scratch)
{
  return inspect (scratch->path).st_gid == OTHER_GROUP;
}

static void
make_owner (const Scratch *scratch)
{
  g_assert_cmpint (chown (scratch->path, STRANGER, STRANGER), ==, 0);
}

static gboolean
keeps_owner (const Scratch *scratch)
{
  return inspect (scratch->path).st_uid == STRANGER && inspect (scratch->path).st_gid == STRANGER;
}

static void
make_access_list (const Scratch *scratch)
{
  set_acl (scratch->path, SPANN_ACL_ATTRIBUTE);
}

static gboolean
keeps_access_list (const Scratch *scratch)
{
  return has_acl (scratch->path) && get_mode (scratch->path) == 0640;
}

/* The folder gives new files a list that the old file does not have. */
static void
make_no_access_list (const Scratch *scratch)
{
  set_acl (scratch->folder, "system.posix_acl_default");
  g_assert_cmpint (removexattr (scratch->path, SPANN_ACL_ATTRIBUTE) == 0 || errno == ENODATA, ==,
                   TRUE);
  g_assert_cmpint (g_chmod (scratch->path, 0660), ==, 0);
}

static gboolean
keeps_no_access_list (const Scratch *scratch)
{
  return getxattr (scratch->path, SPANN_ACL_ATTRIBUTE, NULL, 0) < 0 && errno == ENODATA &&
         get_mode (scratch->path) == 0660;
}

static void
make_attribute (const Scratch *scratch)
{
  set_attribute (scratch->path, "user.xdg.tags", "year, board", 11);
}

static gboolean
keeps_attribute (const Scratch *scratch)
{
  return has_attribute (scratch->path, "user.xdg.tags", "year, board", 11);
}

static void
make_attributes (const Scratch *scratch)
{
  set_attribute (scratch->path, "user.empty", "", 0);
  set_attribute (scratch->path, "user.\303\245r", "2032", 4);
  set_attribute (scratch->path, "user.zero", "a\0b", 3);
}

static gboolean
keeps_attributes (const Scratch *scratch)
{
  return has_attribute (scratch->path, "user.empty", "", 0) &&
         has_attribute (scratch->path, "user.\303\245r", "2032", 4) &&
         has_attribute (scratch->path, "user.zero", "a\0b", 3);
}

static void
make_large_attribute (const Scratch *scratch)
{
  set_attribute (scratch->path, "user.large", get_large_value (), 2000);
}

static gboolean
keeps_large_attribute (const Scratch *scratch)
{
  return has_attribute (scratch->path, "user.large", get_large_value (), 2000);
}

static void
make_link (const Scratch *scratch)
{
  g_autofree char *other = scratch_get_path (scratch, "other.spann");

  g_assert_cmpint (g_rename (scratch->path, other), ==, 0);
  g_assert_cmpint (symlink ("other.spann", scratch->path), ==, 0);
}

static gboolean
has_content (const Scratch *scratch, const char *name, const char *expected)
{
  g_autofree char *path = scratch_get_path (scratch, name);
  g_autofree char *content = NULL;

  return g_file_get_contents (path, &content, NULL, NULL) && g_str_equal (content, expected);
}

static gboolean
keeps_link (const Scratch *scratch)
{
  return S_ISLNK (inspect (scratch->path).st_mode) && has_content (scratch, "other.spann", NEW);
}

static void
make_hard_link (const Scratch *scratch)
{
  g_autofree char *other = scratch_get_path (scratch, "other.spann");

  g_assert_cmpint (link (scratch->path, other), ==, 0);
}

static gboolean
keeps_hard_link (const Scratch *scratch)
{
  return has_content (scratch, "other.spann", OLD);
}

/* The twelve. */
static const struct {
  const char *name;
  void (*make) (const Scratch *scratch);
  gboolean (*is_kept) (const Scratch *scratch);
  gboolean needs_root;
  const char *notice;
} attributes[] = {
    {"permission bits", make_mode, keeps_mode},
    {"set-group-id bit", make_set_group, keeps_set_group},
    {"sticky bit", make_sticky, keeps_sticky},
    {"group", make_group, keeps_group, TRUE},
    {"owner, where allowed", make_owner, keeps_owner, TRUE},
    {"access list", make_access_list, keeps_access_list},
    {"no access list from the folder", make_no_access_list, keeps_no_access_list},
    {"extended attribute", make_attribute, keeps_attribute},
    {"several extended attributes", make_attributes, keeps_attributes},
    {"large extended attribute", make_large_attribute, keeps_large_attribute},
    {"symbolic link", make_link, keeps_link},
    {"other names, with a word", make_hard_link, keeps_hard_link, FALSE,
     "The file has another name as well (a hard link), which keeps the earlier version."},
};

static gboolean
is_kept (guint i)
{
  Scratch scratch;
  SaveChild child = {.content = NEW, .old = OLD};
  g_autoptr (SaveReport) report = NULL;
  gboolean kept;

  scratch_set_up (&scratch, NULL);
  g_free (scratch_write (&scratch, "a.spann", OLD));
  attributes[i].make (&scratch);
  child.path = scratch.path;
  report = save_child_run (&child);
  g_assert_cmpstr (report->outcome, ==, "durable");
  g_assert_cmpstr (report->words, ==, attributes[i].notice != NULL ? attributes[i].notice : "");
  kept = has_content (&scratch, "a.spann", NEW) && attributes[i].is_kept (&scratch);
  if (!kept)
    g_test_message ("not kept: %s", attributes[i].name);
  scratch_tear_down (&scratch, NULL);
  return kept;
}

static void
test_kept (void)
{
  guint n_kept = 0;
  guint n_tried = 0;

  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++) {
    if (attributes[i].needs_root && geteuid () != 0)
      continue;
    n_tried++;
    n_kept += is_kept (i) ? 1 : 0;
  }
  measured ("attributes of a file that is saved: %u of %u kept", n_kept,
            (guint)G_N_ELEMENTS (attributes));
  g_assert_cmpuint (n_kept, ==, n_tried);
  if (n_tried < G_N_ELEMENTS (attributes))
    g_test_skip ("only root can make files of other owners and groups");
}

/**
 * Sharing:
 * @owner: of the old file, and @group; it is saved by a member of the team who is neither
 * @mode: of the old file
 * @new_mode: of the new one; 0 when nothing is saved
 * @user_rights: what the access list grants the old owner, and @group_rights the old group
 * @lacking: (nullable): what the file system does not know
 * @words: (nullable): what is said
 */
typedef struct {
  uid_t owner;
  gid_t group;
  guint mode;
  guint new_mode;
  guint user_rights;
  guint group_rights;
  const char *lacking;
  const char *words;
} Sharing;

static const Sharing sharings[] = {
    /* The owner is one of the team: nothing is lost, and nothing said. */
    {SAVE_CHILD_OWNER, SAVE_CHILD_TEAM, 0664, 0664, 0, 0, NULL, NULL},
    {SAVE_CHILD_OWNER, SAVE_CHILD_TEAM, 02770, 02770, 0, 0, NULL, NULL},
    /* The owner is not: what they could do, they still can. */
    {STRANGER, SAVE_CHILD_TEAM, 0660, 0660, 6, 0, NULL,
     "The file is yours now: only an administrator could have left it to 12345, who keeps the same "
     "rights to it."},
    {STRANGER, SAVE_CHILD_TEAM, 0660, 0660, 0, 0, "fsetxattr",
     "The file is yours now: only an administrator could have left it to 12345. See to it that "
     "12345 can still open it."},
    /* The group is not ours, which gets no more than what everybody had. */
    {SAVE_CHILD_MEMBER, OTHER_GROUP, 0640, 0640, 0, 4, NULL,
     "The file belongs to another group now, since you are not in the group bin, which keeps the "
     "same rights to it."},
    {SAVE_CHILD_MEMBER, OTHER_GROUP, 02664, 0664, 0, 6, NULL,
     "The file belongs to another group now, since you are not in the group bin, which keeps the "
     "same rights to it."},
    {SAVE_CHILD_MEMBER, OTHER_GROUP, 0640, 0, 0, 0, "fsetxattr",
     "cannot be written: the group bin would lose it, since you are not in that group; save under "
     "another name"},
    /* Nothing to lose. */
    {SAVE_CHILD_MEMBER, OTHER_GROUP, 0644, 0644, 0, 0, "fsetxattr", ""},
};

static GArray *
read_acl (const char *path)
{
  guint8 value[200];
  gssize size = getxattr (path, SPANN_ACL_ATTRIBUTE, value, sizeof value);

  return size < 0 ? spann_acl_from_mode (inspect (path).st_mode)
                  : spann_acl_parse (value, (gsize)size);
}

static void
check_sharing (const Sharing *sharing, const char *path)
{
  g_autoptr (GArray) acl = read_acl (path);
  guint group_rights = 0;
  guint user_rights = 0;

  for (guint i = 0; i < acl->len; i++) {
    const SpannAclEntry *entry = &g_array_index (acl, SpannAclEntry, i);

    if (entry->tag == SPANN_ACL_USER && entry->id == sharing->owner)
      user_rights = entry->rights;
    if (entry->tag == SPANN_ACL_GROUP && entry->id == sharing->group)
      group_rights = entry->rights;
  }
  g_assert_cmpuint (user_rights, ==, sharing->user_rights);
  g_assert_cmpuint (group_rights, ==, sharing->group_rights);
  g_assert_cmpuint (spann_acl_get_rights (acl, SPANN_ACL_OTHERS), ==, sharing->mode & 7);
  /* A group that got the file instead of another has what everybody has. */
  if (inspect (path).st_gid != sharing->group)
    g_assert_cmpuint (spann_acl_get_rights (acl, SPANN_ACL_OWNING_GROUP), ==, sharing->mode & 7);
}

static void
test_sharing (Scratch *scratch, gconstpointer data)
{
  const Sharing *sharing = data;
  const SaveChild child = {
      .path = scratch->path,
      .content = NEW,
      .old = OLD,
      .as_member = TRUE,
      .faults = {.unknown = sharing->lacking, .unknown_code = ENOTSUP},
  };
  g_autoptr (SaveReport) report = NULL;
  struct stat info;

  if (geteuid () != 0) {
    g_test_skip ("only root can make a file of another owner");
    return;
  }
  g_free (scratch_write (scratch, "a.spann", OLD));
  g_assert_cmpint (chown (scratch->path, sharing->owner, sharing->group), ==, 0);
  g_assert_cmpint (g_chmod (scratch->path, (int)sharing->mode), ==, 0);
  g_assert_cmpint (g_chmod (scratch->folder, 0777), ==, 0);
  report = save_child_run (&child);
  g_assert_cmpstr (report->outcome, ==, sharing->new_mode != 0 ? "durable" : "refused");
  g_assert_cmpstr (report->words, ==, sharing->words != NULL ? sharing->words : "");
  if (sharing->new_mode == 0) {
    g_assert_true (has_content (scratch, "a.spann", OLD));
    return;
  }
  info = inspect (scratch->path);
  g_assert_cmpuint (info.st_uid, ==, SAVE_CHILD_MEMBER);
  g_assert_cmphex (info.st_mode & 07777, ==, sharing->new_mode);
  check_sharing (sharing, scratch->path);
}

static void
test_owners (void)
{
  g_autofree char *root = spann_owners_name_user (0);
  g_autofree char *stranger = spann_owners_name_user (STRANGER);
  g_autofree char *bin = spann_owners_name_group (OTHER_GROUP);
  g_autofree char *unknown = spann_owners_name_group (STRANGER);

  g_assert_cmpstr (root, ==, "root");
  g_assert_cmpstr (stranger, ==, "12345");
  g_assert_cmpstr (bin, ==, "bin");
  g_assert_cmpstr (unknown, ==, "12345");
  g_assert_true (spann_owners_is_member (SAVE_CHILD_OWNER, SAVE_CHILD_TEAM));
  g_assert_false (spann_owners_is_member (SAVE_CHILD_OWNER, OTHER_GROUP));
  g_assert_false (spann_owners_is_member (STRANGER, STRANGER));
}

int
main (int argc, char *argv[])
{
  save_child_init ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/attributes/kept", test_kept);
  g_test_add_func ("/attributes/owners", test_owners);
  for (guint i = 0; i < G_N_ELEMENTS (sharings); i++) {
    g_autofree char *name = g_strdup_printf ("/attributes/sharing-%u", i);

    g_test_add (name, Scratch, &sharings[i], scratch_set_up, test_sharing, scratch_tear_down);
  }
  return g_test_run ();
}
