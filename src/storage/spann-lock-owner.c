/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-lock-owner.h"

#include <string.h>
#include <unistd.h>

/* Of the numbers in a process's file, after its name. */
#define START_FIELD 19

#define MACHINE_LENGTH 32

/* What stands in the file @path, which is a line; "" when it cannot be read. (transfer full) */
static char *
read_line (const char *path)
{
  char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return g_strdup ("");
  return g_strchomp (text);
}

/* A machine's own number is kept from others: what is made of it serves as well. */
static char *
find_machine (void)
{
  g_autofree char *id = read_line ("/etc/machine-id");
  char *digest = NULL;

  if (*id == '\0')
    return g_strdup ("");
  digest = g_compute_hmac_for_string (G_CHECKSUM_SHA256, (const guchar *)id, strlen (id),
                                      "spann lock", -1);
  digest[MACHINE_LENGTH] = '\0';
  return digest;
}

/* A sandbox has numbers of processes of its own: "pid:[4026531836]". */
static char *
find_boot (void)
{
  g_autofree char *boot = read_line ("/proc/sys/kernel/random/boot_id");
  g_autofree char *space = g_file_read_link ("/proc/self/ns/pid", NULL);

  return g_strconcat (boot, " ", space != NULL ? space : "", NULL);
}

SpannLockOwner *
spann_lock_owner_new_for_process (const char *user)
{
  SpannLockOwner *self = g_new0 (SpannLockOwner, 1);

  self->user = g_strdup (user);
  self->host = g_strdup (g_get_host_name ());
  self->machine = find_machine ();
  self->boot = find_boot ();
  self->pid = getpid ();
  self->started = spann_lock_owner_find_start (self->pid);
  return self;
}

void
spann_lock_owner_free (SpannLockOwner *self)
{
  g_free (self->user);
  g_free (self->host);
  g_free (self->machine);
  g_free (self->boot);
  g_free (self);
}

const char *
spann_lock_owner_get_machine (const SpannLockOwner *self)
{
  return *self->machine != '\0' ? self->machine : self->host;
}

gint64
spann_lock_owner_find_start (gint64 pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%" G_GINT64_FORMAT "/stat", pid);
  g_autofree char *line = read_line (path);
  /* The program's name stands in brackets, and may hold some itself. */
  const char *rest = strrchr (line, ')');
  g_auto (GStrv) fields = rest != NULL ? g_strsplit (rest + 1, " ", -1) : NULL;

  if (fields == NULL || g_strv_length (fields) <= START_FIELD + 1)
    return -1;
  /* What has ended and waits to be asked about it does not run. */
  if (g_str_equal (fields[1], "Z") || g_str_equal (fields[1], "X"))
    return -1;
  return g_ascii_strtoll (fields[START_FIELD + 1], NULL, 10);
}
