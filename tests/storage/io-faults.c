/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Both names of a call are here, with and without 64; where they mean the same, as on every 64-bit
 * system, one definition serves for both. */
#undef _FILE_OFFSET_BITS

#include "io-faults.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#define MAX_CALLS 1000
#define MAX_LENGTH 400

static IoFaults armed;
static int is_armed;
static int n_calls;
static char calls[MAX_CALLS][MAX_LENGTH];

void
io_faults_arm (const IoFaults *faults)
{
  is_armed = 0;
  n_calls = 0;
  if (faults == NULL)
    return;
  armed = *faults;
  is_armed = 1;
}

int
io_faults_count (void)
{
  return n_calls;
}

const char *
io_faults_get (int index)
{
  return calls[index];
}

/* The file that @fd is open on: its last name. */
static void
describe_fd (int fd, char *words, size_t size)
{
  char link[64];
  char path[MAX_LENGTH];
  ssize_t length;
  const char *slash;

  snprintf (link, sizeof link, "/proc/self/fd/%d", fd);
  length = readlinkat (AT_FDCWD, link, path, sizeof path - 1);
  path[length < 0 ? 0 : length] = '\0';
  slash = strrchr (path, '/');
  snprintf (words, size, "%s", slash != NULL ? slash + 1 : path);
}

static int
is_unknown (const char *name)
{
  size_t length = strlen (name);

  for (const char *at = armed.unknown; at != NULL && *at != '\0'; at += strcspn (at, " ")) {
    at += strspn (at, " ");
    if (strncmp (at, name, length) == 0 && (at[length] == ' ' || at[length] == '\0'))
      return 1;
  }
  return 0;
}

/* Whether the call comes from what the C library loads to find names of users: how many calls it
 * makes is the machine's affair. */
static int
is_foreign (const void *caller)
{
  Dl_info info;

  return dladdr (caller, &info) != 0 && info.dli_fname != NULL &&
         strstr (info.dli_fname, "libnss") != NULL;
}

/* Writes the call down and finds what is to happen at it. */
static int
begin (const void *caller, const char *name, int fd, const char *first, const char *second)
{
  char words[MAX_LENGTH] = "";

  if (!is_armed || is_foreign (caller))
    return IO_FAULT_NONE;
  if (first == NULL)
    describe_fd (fd, words, sizeof words);
  if (n_calls < MAX_CALLS)
    snprintf (calls[n_calls], MAX_LENGTH, "%s %.150s%s%.150s", name, first != NULL ? first : words,
              second != NULL ? " " : "", second != NULL ? second : "");
  n_calls++;
  if (is_unknown (name))
    return armed.unknown_code;
  if (n_calls != armed.call)
    return IO_FAULT_NONE;
  if (armed.hook != NULL) {
    is_armed = 0;
    armed.hook (armed.data);
    is_armed = 1;
  }
  if (armed.fault == IO_FAULT_KILL_BEFORE)
    kill (getpid (), SIGKILL);
  return armed.fault;
}

static void
end (int fault)
{
  if (fault == IO_FAULT_KILL_AFTER)
    kill (getpid (), SIGKILL);
}

static int
fails (int fault)
{
  if (fault > 0)
    errno = fault;
  return fault > 0;
}

/* Where the function that this stands in was called from. */
#define CALLER __builtin_return_address (0)

/* The next definition of a function: the C library's, or the sanitizers'. */
#define REAL(name) ((__typeof__ (&name))dlsym (RTLD_NEXT, #name))

/* A function of the same name that may fail. */
#define FAULTY(type, name, parameters, arguments, fd, first, second)                               \
  type name parameters;                                                                            \
  type name parameters                                                                             \
  {                                                                                                \
    int fault = begin (CALLER, #name, fd, first, second);                                          \
    type result;                                                                                   \
                                                                                                   \
    if (fails (fault))                                                                             \
      return -1;                                                                                   \
    result = REAL (name) arguments;                                                                \
    end (fault);                                                                                   \
    return result;                                                                                 \
  }

/* One whose last argument is the number of bytes. */
#define FAULTY_TRANSFER(name, parameters, arguments, half)                                         \
  ssize_t name parameters                                                                          \
  {                                                                                                \
    int fault = begin (CALLER, #name, fd, NULL, NULL);                                             \
    ssize_t result;                                                                                \
                                                                                                   \
    if (fails (fault))                                                                             \
      return -1;                                                                                   \
    result = fault == IO_FAULT_SHORT && size > 1 ? REAL (name) half : REAL (name) arguments;       \
    end (fault);                                                                                   \
    return result;                                                                                 \
  }

/* One with a mode where the flags ask for it. */
#define FAULTY_OPEN(name, parameters, arguments, last)                                             \
  int name parameters                                                                              \
  {                                                                                                \
    int fault = begin (CALLER, #name, -1, path, flags & O_CREAT ? "(new)" : NULL);                 \
    mode_t mode = 0;                                                                               \
    va_list rest;                                                                                  \
    int result;                                                                                    \
                                                                                                   \
    if (flags & O_CREAT) {                                                                         \
      va_start (rest, last);                                                                       \
      mode = va_arg (rest, mode_t);                                                                \
      va_end (rest);                                                                               \
    }                                                                                              \
    if (fails (fault))                                                                             \
      return -1;                                                                                   \
    result = REAL (name) arguments;                                                                \
    end (fault);                                                                                   \
    return result;                                                                                 \
  }

/* One that looks at a file by its name. */
#define FAULTY_LOOK(name, type)                                                                    \
  int name (int fd, const char *path, struct type *info, int flags)                                \
  {                                                                                                \
    int fault = begin (CALLER, #name, -1, path, NULL);                                             \
    int result;                                                                                    \
                                                                                                   \
    if (fails (fault))                                                                             \
      return -1;                                                                                   \
    result = REAL (name) (fd, path, info, flags);                                                  \
    if (is_armed)                                                                                  \
      info->st_ctim.tv_sec -= armed.aged;                                                          \
    end (fault);                                                                                   \
    return result;                                                                                 \
  }

FAULTY_OPEN (open, (const char *path, int flags, ...), (path, flags, mode), flags)
FAULTY_OPEN (open64, (const char *path, int flags, ...), (path, flags, mode), flags)
FAULTY_OPEN (openat, (int fd, const char *path, int flags, ...), (fd, path, flags, mode), flags)
FAULTY_OPEN (openat64, (int fd, const char *path, int flags, ...), (fd, path, flags, mode), flags)
FAULTY_TRANSFER (write, (int fd, const void *buffer, size_t size), (fd, buffer, size),
                 (fd, buffer, size / 2))
FAULTY_TRANSFER (read, (int fd, void *buffer, size_t size), (fd, buffer, size),
                 (fd, buffer, size / 2))
FAULTY_TRANSFER (pread, (int fd, void *buffer, size_t size, off_t at), (fd, buffer, size, at),
                 (fd, buffer, size / 2, at))
FAULTY_TRANSFER (pread64, (int fd, void *buffer, size_t size, off64_t at), (fd, buffer, size, at),
                 (fd, buffer, size / 2, at))
FAULTY (int, fsync, (int fd), (fd), fd, NULL, NULL)
FAULTY (int, fdatasync, (int fd), (fd), fd, NULL, NULL)
FAULTY (int, flock, (int fd, int what), (fd, what), fd, NULL, NULL)
FAULTY (int, fchmod, (int fd, mode_t mode), (fd, mode), fd, NULL, NULL)
FAULTY (int, fchown, (int fd, uid_t user, gid_t group), (fd, user, group), fd, NULL, NULL)
FAULTY (int, futimens, (int fd, const struct timespec times[2]), (fd, times), fd, NULL, NULL)
FAULTY (int, fstat, (int fd, struct stat *info), (fd, info), fd, NULL, NULL)
FAULTY (int, fstat64, (int fd, struct stat64 *info), (fd, info), fd, NULL, NULL)
FAULTY_LOOK (fstatat, stat)
FAULTY_LOOK (fstatat64, stat64)
FAULTY (int, faccessat, (int fd, const char *path, int mode, int flags), (fd, path, mode, flags),
        -1, path, NULL)
FAULTY (ssize_t, readlink, (const char *path, char *target, size_t size), (path, target, size), -1,
        path, NULL)
FAULTY (ssize_t, fgetxattr, (int fd, const char *name, void *value, size_t size),
        (fd, name, value, size), fd, NULL, name)
FAULTY (int, fsetxattr, (int fd, const char *name, const void *value, size_t size, int flags),
        (fd, name, value, size, flags), fd, NULL, name)
FAULTY (int, fremovexattr, (int fd, const char *name), (fd, name), fd, NULL, name)
FAULTY (ssize_t, flistxattr, (int fd, char *names, size_t size), (fd, names, size), fd, NULL, NULL)
FAULTY (int, rename, (const char *from, const char *to), (from, to), -1, from, to)
FAULTY (int, renameat, (int from_fd, const char *from, int to_fd, const char *to),
        (from_fd, from, to_fd, to), -1, from, to)
FAULTY (int, renameat2,
        (int from_fd, const char *from, int to_fd, const char *to, unsigned int flags),
        (from_fd, from, to_fd, to, flags), -1, from, to)
FAULTY (int, link, (const char *from, const char *to), (from, to), -1, from, to)
FAULTY (int, linkat, (int from_fd, const char *from, int to_fd, const char *to, int flags),
        (from_fd, from, to_fd, to, flags), -1, from, to)
FAULTY (int, unlink, (const char *path), (path), -1, path, NULL)
FAULTY (int, unlinkat, (int fd, const char *path, int flags), (fd, path, flags), -1, path, NULL)

/* A file is closed even when that is said to have failed. */
int
close (int fd)
{
  int fault = begin (CALLER, "close", fd, NULL, NULL);
  int result = REAL (close) (fd);

  end (fault);
  return fails (fault) ? -1 : result;
}
