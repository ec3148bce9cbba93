/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-backup.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "spann-attributes.h"
#include "spann-refusal.h"
#include "spann-temporary.h"

#define MARK "~"
#define DATE_LENGTH 10
#define BLOCK_SIZE 65536

void
spann_backup_free (SpannBackup *self)
{
  g_object_unref (self->file);
  g_free (self);
}

static SpannDate
find_day (gint64 seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (seconds);

  if (time == NULL)
    return SPANN_DATE_UNSET;
  return spann_date_new (g_date_time_get_year (time), g_date_time_get_month (time),
                         g_date_time_get_day_of_month (time));
}

/* (transfer full) */
static char *
make_dated_name (const SpannPlace *place, SpannDate day, const char *end)
{
  g_autofree char *date = spann_date_to_string (day);
  g_autofree char *insert = g_strconcat (".", date, NULL);

  return spann_place_make_name (place, insert, end);
}

/* The day whose version of exactly this document has @name; the unset date for any other name. A
 * document that is itself called so owns the name with its mark. */
static SpannDate
parse_name (const SpannPlace *place, const char *name)
{
  g_autofree char *own = spann_place_make_name (place, "", MARK);
  const char *ending = strrchr (place->name, '.');
  const gsize stem = ending == NULL || ending == place->name ? strlen (place->name)
                                                             : (gsize)(ending - place->name);
  g_autofree char *date = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *document = NULL;
  struct stat info;
  SpannDate day;

  if (strlen (name) != strlen (own) + 1 + DATE_LENGTH)
    return SPANN_DATE_UNSET;
  date = g_strndup (name + stem + 1, DATE_LENGTH);
  if (!spann_date_parse (date, &day))
    return SPANN_DATE_UNSET;
  expected = make_dated_name (place, day, MARK);
  document = make_dated_name (place, day, "");
  if (!g_str_equal (name, expected) ||
      fstatat (place->fd, document, &info, AT_SYMLINK_NOFOLLOW) == 0)
    return SPANN_DATE_UNSET;
  return day;
}

static int
compare_latest_first (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *)b, *(const char *const *)a);
}

/* Names in the folder that are those of days' versions, the latest day first: they differ in their
 * dates alone. (transfer full) (element-type filename) */
static GPtrArray *
list_dated (const SpannPlace *place)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (place->folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (spann_date_is_set (parse_name (place, name)))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_latest_first);
  return names;
}

static gboolean
inspect (const SpannPlace *place, const char *name, struct stat *out_info)
{
  return fstatat (place->fd, name, out_info, AT_SYMLINK_NOFOLLOW) == 0 &&
         S_ISREG (out_info->st_mode);
}

static SpannBackup *
backup_new (const SpannPlace *place, const char *name, const struct stat *info, gboolean is_last)
{
  SpannBackup *self = g_new0 (SpannBackup, 1);
  g_autofree char *path = g_build_filename (place->folder, name, NULL);

  self->file = g_file_new_for_path (path);
  self->saved = info->st_mtim.tv_sec;
  self->is_last = is_last;
  return self;
}

static void
list_place (const SpannPlace *place, GPtrArray *backups)
{
  g_autofree char *last = spann_place_make_name (place, "", MARK);
  g_autoptr (GPtrArray) dated = list_dated (place);
  struct stat last_info = {0};
  struct stat info;

  if (inspect (place, last, &last_info))
    g_ptr_array_add (backups, backup_new (place, last, &last_info, TRUE));
  for (guint i = 0; i < dated->len; i++) {
    const char *name = dated->pdata[i];

    /* The last version before this one may also be the last of its day. */
    if (inspect (place, name, &info) &&
        (info.st_dev != last_info.st_dev || info.st_ino != last_info.st_ino))
      g_ptr_array_add (backups, backup_new (place, name, &info, FALSE));
  }
}

static int
compare_backups (gconstpointer a, gconstpointer b)
{
  const SpannBackup *first = *(const SpannBackup *const *)a;
  const SpannBackup *second = *(const SpannBackup *const *)b;

  if (first->saved != second->saved)
    return first->saved > second->saved ? -1 : 1;
  return second->is_last - first->is_last;
}

GPtrArray *
spann_backup_list (GFile *file)
{
  GPtrArray *backups = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_backup_free);
  g_autofree char *path = g_file_is_native (file) ? g_file_get_path (file) : NULL;
  g_auto (SpannPlace) place = SPANN_PLACE_INIT;

  if (path != NULL && spann_place_find (&place, path, NULL))
    list_place (&place, backups);
  g_ptr_array_sort (backups, compare_backups);
  return backups;
}

/* Whether @name is the file @info. */
static gboolean
is_file (const SpannPlace *place, const char *name, const struct stat *info)
{
  struct stat other;

  return inspect (place, name, &other) && other.st_dev == info->st_dev &&
         other.st_ino == info->st_ino;
}

guint
spann_backup_count_names (const SpannPlace *place, const struct stat *info)
{
  g_autofree char *last = spann_place_make_name (place, "", MARK);
  g_autoptr (GDir) dir = g_dir_open (place->folder, 0, NULL);
  const char *name;
  guint n_names = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_equal (name, last) || spann_date_is_set (parse_name (place, name)) ||
        spann_temporary_get_kind (name) != SPANN_TEMPORARY_NONE)
      n_names += is_file (place, name, info);
  return n_names;
}

/* Gives the old file a second name; FALSE when it cannot have one. */
static gboolean
link_old (const SpannPlace *place, const struct stat *info, const char *name)
{
  if (linkat (place->fd, place->name, place->fd, name, 0) != 0)
    return FALSE;
  if (is_file (place, name, info))
    return TRUE;
  unlinkat (place->fd, name, 0);
  return FALSE;
}

/* Block by block: mapped, a file that somebody cuts meanwhile would end the program. */
static gboolean
copy_content (int old, SpannTemporary *copy, GError **error)
{
  g_autofree char *block = g_malloc (BLOCK_SIZE);
  off_t done = 0;
  gssize n_read;

  while ((n_read = pread (old, block, BLOCK_SIZE, done)) != 0) {
    g_autoptr (GBytes) bytes = NULL;

    if (n_read < 0 && errno != EINTR)
      return spann_refusal_errno (error, errno);
    bytes = g_bytes_new (block, (gsize)MAX (n_read, 0));
    if (!spann_temporary_write (copy, bytes, error))
      return FALSE;
    done += MAX (n_read, 0);
  }
  return TRUE;
}

static gboolean
copy_old (const SpannPlace *place, int old, const struct stat *info, SpannTemporary *copy,
          GError **error)
{
  /* What of it cannot be kept is told of the document itself. */
  g_autoptr (GString) notices = g_string_new (NULL);
  const struct timespec times[] = {info->st_atim, info->st_mtim};

  return spann_temporary_create (copy, place, 0600, error) &&
         spann_attributes_keep (old, copy->fd, notices, error) && copy_content (old, copy, error) &&
         (futimens (copy->fd, times) == 0 || spann_refusal_errno (error, errno)) &&
         spann_temporary_finish (copy, error);
}

/* Makes @name a second name of the old file, or a copy of it, in the place of whatever has the
 * name.
 */
static gboolean
keep_as (const SpannPlace *place, int old, const struct stat *info, const char *name,
         GError **error)
{
  g_auto (SpannTemporary) temporary = SPANN_TEMPORARY_INIT;

  if (is_file (place, name, info))
    return TRUE;
  temporary.folder = place->fd;
  temporary.name = spann_temporary_make_name ();
  if (!link_old (place, info, temporary.name)) {
    spann_temporary_clear (&temporary);
    if (!copy_old (place, old, info, &temporary, error))
      return FALSE;
  }
  if (renameat (place->fd, temporary.name, place->fd, name) != 0)
    return spann_refusal_errno (error, errno);
  g_clear_pointer (&temporary.name, g_free);
  return TRUE;
}

/* The last version of a day is kept with its date, once that day is over. */
static gboolean
keep_for_day (const SpannPlace *place, int old, const struct stat *info, SpannDate today,
              GError **error)
{
  SpannDate day = find_day (info->st_mtim.tv_sec);
  g_autofree char *name = NULL;
  struct stat other;

  if (!spann_date_is_set (today) || !spann_date_is_set (day) ||
      spann_date_compare (day, today) >= 0)
    return TRUE;
  name = make_dated_name (place, day, MARK);
  if (!spann_date_is_set (parse_name (place, name)) ||
      (inspect (place, name, &other) && other.st_mtim.tv_sec > info->st_mtim.tv_sec))
    return TRUE;
  return keep_as (place, old, info, name, error);
}

gboolean
spann_backup_make (const SpannPlace *place, int old, SpannDate today, GError **error)
{
  g_autofree char *last = spann_place_make_name (place, "", MARK);
  struct stat info;

  if (fstat (old, &info) != 0)
    return spann_refusal_errno (error, errno);
  return keep_for_day (place, old, &info, today, error) && keep_as (place, old, &info, last, error);
}

void
spann_backup_prune (const SpannPlace *place, guint n_days)
{
  g_autoptr (GPtrArray) names = list_dated (place);

  for (guint i = n_days; i < names->len; i++)
    unlinkat (place->fd, names->pdata[i], 0);
}
