/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-file-state.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "spann-errno.h"

#define DIGEST_SIZE 32
#define BLOCK_SIZE 65536

struct _SpannFileState {
  gatomicrefcount ref_count;
  gboolean absent;
  gboolean local; /* whether @info says something */
  struct stat info;
  guint64 size;
  guint8 digest[DIGEST_SIZE];
  char *etag;
};

static SpannFileState *
state_new (void)
{
  SpannFileState *self = g_new0 (SpannFileState, 1);

  g_atomic_ref_count_init (&self->ref_count);
  return self;
}

static void
finish_digest (SpannFileState *self, GChecksum *checksum)
{
  gsize size = DIGEST_SIZE;

  g_checksum_get_digest (checksum, self->digest, &size);
}

static void
set_content (SpannFileState *self, GBytes *content)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  gsize size;
  const guchar *data = g_bytes_get_data (content, &size);

  self->size = size;
  g_checksum_update (checksum, data, (gssize)size);
  finish_digest (self, checksum);
}

/* Reads block by block: what stands in the place of a portfolio may be of any size. */
static gboolean
read_content (SpannFileState *self, int fd, GError **error)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guchar *block = g_malloc (BLOCK_SIZE);
  gssize n_read;

  while ((n_read = pread (fd, block, BLOCK_SIZE, (off_t)self->size)) != 0) {
    if (n_read < 0 && errno != EINTR)
      return spann_errno_refuse_read (errno, error);
    if (n_read > 0) {
      g_checksum_update (checksum, block, n_read);
      self->size += (guint64)n_read;
    }
  }
  finish_digest (self, checksum);
  return TRUE;
}

SpannFileState *
spann_file_state_new_absent (void)
{
  SpannFileState *self = state_new ();

  self->absent = TRUE;
  return self;
}

SpannFileState *
spann_file_state_new (const struct stat *info, GBytes *content)
{
  SpannFileState *self = state_new ();

  self->local = TRUE;
  self->info = *info;
  set_content (self, content);
  return self;
}

SpannFileState *
spann_file_state_new_remote (const char *etag, GBytes *content)
{
  SpannFileState *self = state_new ();

  self->etag = g_strdup (etag);
  set_content (self, content);
  return self;
}

SpannFileState *
spann_file_state_take (int fd, GError **error)
{
  g_autoptr (SpannFileState) self = state_new ();

  self->local = TRUE;
  if (fstat (fd, &self->info) != 0) {
    spann_errno_refuse_read (errno, error);
    return NULL;
  }
  return read_content (self, fd, error) ? g_steal_pointer (&self) : NULL;
}

SpannFileState *
spann_file_state_ref (const SpannFileState *self)
{
  SpannFileState *counted = (SpannFileState *)self;

  g_atomic_ref_count_inc (&counted->ref_count);
  return counted;
}

void
spann_file_state_unref (SpannFileState *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->etag);
  g_free (self);
}

gboolean
spann_file_state_is_absent (const SpannFileState *self)
{
  return self->absent;
}

const char *
spann_file_state_get_etag (const SpannFileState *self)
{
  return self->etag;
}

char *
spann_file_state_dup_digest (const SpannFileState *self)
{
  GString *digest;

  if (self->absent)
    return NULL;
  digest = g_string_sized_new (2 * DIGEST_SIZE);
  for (guint i = 0; i < DIGEST_SIZE; i++)
    g_string_append_printf (digest, "%02x", self->digest[i]);
  return g_string_free (digest, FALSE);
}

gboolean
spann_file_state_equal (const SpannFileState *self, const SpannFileState *other)
{
  if (self->absent || other->absent)
    return self->absent == other->absent;
  return self->size == other->size && memcmp (self->digest, other->digest, DIGEST_SIZE) == 0;
}

gboolean
spann_file_state_matches (const SpannFileState *self, GBytes *content)
{
  g_autoptr (SpannFileState) other = spann_file_state_new_remote (NULL, content);

  return spann_file_state_equal (self, other);
}

static gboolean
equal_times (const struct timespec *a, const struct timespec *b)
{
  return a->tv_sec == b->tv_sec && a->tv_nsec == b->tv_nsec;
}

gboolean
spann_file_state_looks_same (const SpannFileState *self, const struct stat *info)
{
  return self->local && self->info.st_dev == info->st_dev && self->info.st_ino == info->st_ino &&
         self->info.st_size == info->st_size && equal_times (&self->info.st_mtim, &info->st_mtim) &&
         equal_times (&self->info.st_ctim, &info->st_ctim);
}

gboolean
spann_file_state_compare_content (const SpannFileState *self, int fd, SpannFileChange *out_change,
                                  GError **error)
{
  g_autoptr (SpannFileState) now = NULL;
  struct stat info;

  if (fstat (fd, &info) != 0)
    return spann_errno_refuse_read (errno, error);
  if (!S_ISREG (info.st_mode)) {
    *out_change = SPANN_FILE_GONE;
    return TRUE;
  }
  if (self->absent || (guint64)info.st_size != self->size) {
    *out_change = SPANN_FILE_CHANGED;
    return TRUE;
  }
  now = spann_file_state_take (fd, error);
  if (now == NULL)
    return FALSE;
  *out_change = spann_file_state_equal (self, now) ? SPANN_FILE_UNCHANGED : SPANN_FILE_CHANGED;
  return TRUE;
}

static gboolean
compare_open_file (const SpannFileState *self, int fd, SpannFileChange *out_change, GError **error)
{
  struct stat info;

  if (fstat (fd, &info) == 0 && spann_file_state_looks_same (self, &info)) {
    *out_change = SPANN_FILE_UNCHANGED;
    return TRUE;
  }
  return spann_file_state_compare_content (self, fd, out_change, error);
}

gboolean
spann_file_state_compare (const SpannFileState *self, const char *path, SpannFileChange *out_change,
                          GError **error)
{
  /* Without waiting: a pipe that nobody writes to would hold us here. */
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  gboolean good;

  if (fd < 0 && errno != ENOENT && errno != ENOTDIR)
    return spann_errno_refuse_read (errno, error);
  if (fd < 0) {
    *out_change = self->absent ? SPANN_FILE_UNCHANGED : SPANN_FILE_GONE;
    return TRUE;
  }
  good = compare_open_file (self, fd, out_change, error);
  close (fd);
  return good;
}
