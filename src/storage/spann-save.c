/* SPDX-License-Identifier: GPL-3.0-or-later */

/* GIO's replace is not used: it renames a half-written file over the good one when a write fails,
 * and truncates in place through links and in folders that may not be written to. */

#include "spann-save.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/file.h>
#include <unistd.h>

#include "spann-attributes.h"
#include "spann-backup.h"
#include "spann-leftovers.h"
#include "spann-refusal.h"
#include "spann-swap.h"

/* How long another save in the same folder is waited for. */
#define LOCK_TRIES 100
#define LOCK_PAUSE (20 * 1000)

/**
 * Save:
 * @old: the old file, open; -1 when there is none
 * @is_new: whether there is no old file
 * @notices: sentences about what could not be done
 */
typedef struct {
  const SpannSaveRequest *request;
  GBytes *bytes;
  SpannPlace place;
  SpannTemporary temporary;
  int old;
  gboolean is_new;
  GString *notices;
} Save;

SpannSaved *
spann_saved_new (SpannSaveOutcome outcome, SpannFileState *state, const char *notice)
{
  SpannSaved *self = g_new0 (SpannSaved, 1);

  self->outcome = outcome;
  self->state = state;
  self->notice = notice != NULL && *notice != '\0' ? g_strdup (notice) : NULL;
  return self;
}

void
spann_saved_free (SpannSaved *self)
{
  spann_file_state_unref (self->state);
  g_free (self->notice);
  g_free (self);
}

/* A file that was there a moment ago. */
static gboolean
refuse_old_file (GError **error, int code)
{
  return code == ENOENT ? spann_refusal_gone (error) : spann_refusal_errno (error, code);
}

/* A device or a folder is not replaced, nor a file that is protected against writing, although its
 * folder would let us. */
static gboolean
open_old_file (Save *save, GError **error)
{
  struct stat info;

  if (fstatat (save->place.fd, save->place.name, &info, AT_SYMLINK_NOFOLLOW) != 0) {
    save->is_new = errno == ENOENT;
    return save->is_new || spann_refusal_errno (error, errno);
  }
  if (S_ISDIR (info.st_mode))
    return spann_refusal_errno (error, EISDIR);
  if (!S_ISREG (info.st_mode))
    return spann_refusal_write (error, _ ("it is not an ordinary file; choose another name"));
  if (faccessat (save->place.fd, save->place.name, W_OK, AT_EACCESS) != 0)
    return refuse_old_file (error, errno);
  save->old = openat (save->place.fd, save->place.name,
                      O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
  return save->old >= 0 || refuse_old_file (error, errno);
}

/* Whether the old file is the one that was expected. */
static gboolean
compare_old_file (Save *save, GError **error)
{
  const SpannFileState *expected = save->request->expected;
  g_autoptr (GError) read_error = NULL;
  SpannFileChange change;

  if (expected == NULL)
    return TRUE;
  if (save->is_new)
    return spann_file_state_is_absent (expected) || spann_refusal_gone (error);
  if (spann_file_state_is_absent (expected))
    return spann_refusal_exists (error);
  if (!spann_file_state_compare_content (expected, save->old, &change, &read_error))
    return spann_refusal_write (error, read_error->message);
  return change == SPANN_FILE_UNCHANGED || spann_refusal_changed (error, NULL);
}

static void
close_old_file (Save *save)
{
  if (save->old >= 0)
    close (save->old);
  save->old = -1;
}

/* What the temporary file was made from may have another file in its place by now. */
static gboolean
compare_again (Save *save, GError **error)
{
  const gboolean was_new = save->is_new;

  if (save->request->expected == NULL)
    return TRUE;
  close_old_file (save);
  save->is_new = FALSE;
  if (!open_old_file (save, error))
    return FALSE;
  if (save->is_new != was_new)
    return was_new ? spann_refusal_exists (error) : spann_refusal_gone (error);
  return compare_old_file (save, error);
}

static gboolean
make_temporary (Save *save, GError **error)
{
  /* A new file gets what the user's umask leaves; a replaced one is private until it is whole. */
  return spann_temporary_create (&save->temporary, &save->place, save->is_new ? 0666 : 0600,
                                 error) &&
         (save->is_new ||
          spann_attributes_keep (save->old, save->temporary.fd, save->notices, error)) &&
         spann_temporary_write (&save->temporary, save->bytes, error) &&
         spann_temporary_finish (&save->temporary, error);
}

static gboolean
verify_temporary (Save *save, GError **error)
{
  const SpannSaveRequest *request = save->request;
  g_autoptr (GBytes) bytes = spann_temporary_read_back (&save->temporary, save->bytes, error);

  return bytes != NULL &&
         (request->verify == NULL || request->verify (bytes, request->data, error));
}

/* Two saves of this program take turns at comparing and renaming. Other programs do not ask, and
 * are found out by what the exchange brings; neither do some network file systems. */
static void
lock_folder (Save *save)
{
  for (guint i = 0; i < LOCK_TRIES; i++) {
    if (flock (save->place.fd, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
      return;
    g_usleep (LOCK_PAUSE);
  }
}

static void
make_backup (Save *save)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *notice = NULL;

  if (save->is_new || save->request->backup_days == 0 ||
      spann_backup_make (&save->place, save->old, save->request->today, &error))
    return;
  /* Translators: %s is why, such as "cannot be written: the disk is full; …" */
  notice = g_strdup_printf (_ ("No copy of the earlier version was kept: it %s."), error->message);
  spann_refusal_add_notice (save->notices, notice);
}

/* Other names of a file keep the old content: an exchange leaves them out. */
static void
tell_other_names (Save *save)
{
  struct stat info;

  if (!save->is_new && fstat (save->old, &info) == 0 && info.st_nlink > 1 &&
      info.st_nlink > 1 + spann_backup_count_names (&save->place, &info))
    spann_refusal_add_notice (save->notices,
                              _ ("The file has another name as well (a hard link), which keeps the "
                                 "earlier version."));
}

static gboolean
put_in_place (Save *save, GError **error)
{
  if (save->is_new)
    return spann_swap_in_new (&save->temporary, &save->place, error);
  if (save->request->expected == NULL)
    return spann_swap_in (&save->temporary, &save->place, error);
  return spann_swap_in_for (&save->temporary, &save->place, save->request->expected, error);
}

/* The new file is in its place whatever this says; some file systems cannot sync a folder, and keep
 * its names safe in other ways. */
static SpannSaveOutcome
sync_folder (Save *save)
{
  int status;

  do
    status = fsync (save->place.fd);
  while (status != 0 && errno == EINTR);
  return status == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS
             ? SPANN_SAVE_DURABLE
             : SPANN_SAVE_NOT_DURABLE;
}

static SpannSaved *
finish (Save *save)
{
  SpannSaveOutcome outcome = sync_folder (save);
  struct stat info = save->temporary.info;

  /* Renaming changed one of its times. Should this fail, the file is read next time. */
  fstat (save->temporary.read_fd, &info);
  if (save->request->backup_days > 0)
    spann_backup_prune (&save->place, save->request->backup_days);
  spann_leftovers_clean (&save->place, info.st_ctim.tv_sec, save->notices);
  return spann_saved_new (outcome, spann_file_state_new (&info, save->bytes), save->notices->str);
}

static void
clear_save (Save *save)
{
  close_old_file (save);
  spann_temporary_clear (&save->temporary);
  spann_place_clear (&save->place);
  g_string_free (save->notices, TRUE);
}

static gboolean
replace (Save *save, GError **error)
{
  if (!compare_old_file (save, error) || !make_temporary (save, error) ||
      !verify_temporary (save, error))
    return FALSE;
  tell_other_names (save);
  lock_folder (save);
  if (!compare_again (save, error))
    return FALSE;
  make_backup (save);
  return put_in_place (save, error);
}

SpannSaved *
spann_save_file (const char *path, GBytes *bytes, const SpannSaveRequest *request, GError **error)
{
  Save save = {.request = request,
               .bytes = bytes,
               .place = SPANN_PLACE_INIT,
               .temporary = SPANN_TEMPORARY_INIT,
               .old = -1,
               .notices = g_string_new (NULL)};
  SpannSaved *saved = NULL;

  if (spann_place_find (&save.place, path, error) && open_old_file (&save, error) &&
      replace (&save, error))
    saved = finish (&save);
  clear_save (&save);
  return saved;
}

gboolean
spann_save_bytes (const char *path, GBytes *bytes, SpannSaved **out_saved, GError **error)
{
  const SpannSaveRequest request = {0};
  g_autoptr (SpannSaved) saved = spann_save_file (path, bytes, &request, error);

  if (saved == NULL)
    return FALSE;
  if (out_saved != NULL)
    *out_saved = g_steal_pointer (&saved);
  return TRUE;
}
