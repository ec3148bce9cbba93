/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The disk is full at any point of a save: a small one of the test's own. */

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "spann-endurance.h"
#include "spann-error.h"
#include "spann-measured.h"
#include "spann-save.h"
#include "spann-scratch.h"

/* Of a block of the disk, and of a document in them. */
#define BLOCK 4096
#define BLOCKS 64

#define DISK "size=1m,mode=0700"

static gboolean
write_line (const char *path, const char *line)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC);
  const gboolean good = fd >= 0 && write (fd, line, strlen (line)) == (gssize)strlen (line);

  if (fd >= 0)
    close (fd);
  return good;
}

/* A space of our own for mounts; who is not root gets one in which they are. */
static gboolean
leave_shared_space (void)
{
  g_autofree char *users = g_strdup_printf ("0 %u 1", geteuid ());
  g_autofree char *groups = g_strdup_printf ("0 %u 1", getegid ());

  if (geteuid () == 0)
    return unshare (CLONE_NEWNS) == 0;
  return unshare (CLONE_NEWNS | CLONE_NEWUSER) == 0 &&
         write_line ("/proc/self/setgroups", "deny") && write_line ("/proc/self/uid_map", users) &&
         write_line ("/proc/self/gid_map", groups);
}

/* Puts a disk of 1 MB in the place of the folder, which nobody else sees. */
static gboolean
mount_disk (const char *folder)
{
  return leave_shared_space () && mount ("none", "/", "none", MS_REC | MS_PRIVATE, NULL) == 0 &&
         mount ("none", folder, "tmpfs", 0, DISK) == 0;
}

/* Leaves @n_blocks of the disk, or as few as there are. */
static void
fill_disk (const char *path, guint n_blocks)
{
  g_autofree char *block = g_strnfill (BLOCK, 'x');
  int fd = open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  struct statvfs disk;

  g_assert_cmpint (fd, >=, 0);
  while (fstatvfs (fd, &disk) == 0 && disk.f_bfree * disk.f_bsize > n_blocks * BLOCK)
    g_assert_cmpint (write (fd, block, BLOCK), ==, BLOCK);
  close (fd);
}

static gboolean
has_content (const char *path, GBytes *expected)
{
  g_autofree char *content = NULL;
  gsize size;

  return g_file_get_contents (path, &content, &size, NULL) && size == g_bytes_get_size (expected) &&
         memcmp (content, g_bytes_get_data (expected, NULL), size) == 0;
}

typedef struct {
  guint runs;
  guint saved;
  guint destroyed;
  guint false_saved;
  guint left;
} Figures;

static void
save_with_room (const Scratch *scratch, guint n_blocks, GBytes *old, GBytes *new, Figures *figures)
{
  g_autofree char *filler = scratch_get_path (scratch, "filler");
  g_autoptr (SpannFileState) expected = spann_file_state_new_remote (NULL, old);
  const SpannSaveRequest request = {.expected = expected, .backup_days = 5};
  g_autoptr (SpannSaved) saved = NULL;
  g_autofree char *list = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (scratch->path, g_bytes_get_data (old, NULL),
                                      (gssize)g_bytes_get_size (old), NULL));
  fill_disk (filler, n_blocks);
  saved = spann_save_file (scratch->path, new, &request, &error);
  figures->runs++;
  figures->saved += saved != NULL;
  figures->destroyed += !has_content (scratch->path, saved != NULL ? new : old);
  figures->false_saved += saved != NULL && !has_content (scratch->path, new);
  list = scratch_list (scratch);
  figures->left += strstr (list, ".spann-") != NULL;
  if (saved == NULL) {
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
    g_assert_nonnull (strstr (error->message, "the disk is full; remove what you do not need"));
  }
  g_assert_cmpint (g_unlink (filler), ==, 0);
}

static void
test_disk_full (Scratch *scratch, gconstpointer data)
{
  const guint step = endurance_count (3, 1);
  g_autoptr (GBytes) old = g_bytes_new_take (g_strnfill (BLOCKS * BLOCK, 'o'), BLOCKS * BLOCK);
  g_autoptr (GBytes) new = g_bytes_new_take (g_strnfill (BLOCKS * BLOCK, 'n'), BLOCKS * BLOCK);
  Figures figures = {0};

  if (!mount_disk (scratch->folder)) {
    g_test_skip ("no disk can be made: neither root nor user namespaces");
    return;
  }
  for (guint n_blocks = 0; n_blocks <= BLOCKS + 4; n_blocks += step)
    save_with_room (scratch, n_blocks, old, new, &figures);
  measured (
      "a disk of 1 MB, full at every %u kB of a save: %u runs, %u saved, %u destroyed, %u false "
      "'saved', %u left over",
      step * BLOCK >> 10, figures.runs, figures.saved, figures.destroyed, figures.false_saved,
      figures.left);
  g_assert_cmpuint (figures.saved, >, 0);
  g_assert_cmpuint (figures.saved, <, figures.runs);
  g_assert_cmpuint (figures.destroyed + figures.false_saved + figures.left, ==, 0);
  g_assert_cmpint (umount2 (scratch->folder, MNT_DETACH), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  scratch_add ("/save-disk-full/blocks", test_disk_full);
  return g_test_run ();
}
