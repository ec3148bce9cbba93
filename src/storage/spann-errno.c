/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-errno.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

/* The C library's own words come in Swedish only where its catalogues are installed. */
static const struct {
  int code;
  const char *words;
} troubles[] = {
    {EACCES, N_ ("permission is lacking")},
    {EPERM, N_ ("permission is lacking")},
    {EDQUOT, N_ ("your share of the disk is used up")},
    {EFBIG, N_ ("the file would be larger than is allowed")},
    {EIO, N_ ("the disk or the network does not answer")},
    {EISDIR, N_ ("it is a folder")},
    {ELOOP, N_ ("its links lead round in a circle")},
    {ENAMETOOLONG, N_ ("the name is too long")},
    {ENOENT, N_ ("there is no such file or folder")},
    {ENOSPC, N_ ("the disk is full")},
    {ENOTDIR, N_ ("a file stands where a folder is needed")},
    {EROFS, N_ ("the disk may only be read")},
};

const char *
spann_errno_words (int code)
{
  for (guint i = 0; i < G_N_ELEMENTS (troubles); i++) {
    if (troubles[i].code == code)
      return _ (troubles[i].words);
  }
  return g_strerror (code);
}
