/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-errno.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

/* The C library's own words come in Swedish only where its catalogues are installed. */
static const struct {
  int code;
  const char *words;
  const char *advice;
} troubles[] = {
    {EACCES, N_ ("permission is lacking"),
     N_ ("ask who may give it to you, or save somewhere else")},
    {EPERM, N_ ("permission is lacking"),
     N_ ("ask who may give it to you, or save somewhere else")},
    {EDQUOT, N_ ("your share of the disk is used up"),
     N_ ("remove what you do not need, or save somewhere else")},
    {EFBIG, N_ ("the file would be larger than is allowed"), N_ ("save somewhere else")},
    {EIO, N_ ("the disk or the network does not answer"),
     N_ ("try again when it does, or save somewhere else")},
    {EISDIR, N_ ("it is a folder"), N_ ("choose another name")},
    {ELOOP, N_ ("its links lead round in a circle"), N_ ("choose another name")},
    {ENAMETOOLONG, N_ ("the name is too long"), N_ ("choose a shorter name")},
    {ENOENT, N_ ("there is no such file or folder"), N_ ("choose a folder that is there")},
    {ENOSPC, N_ ("the disk is full"), N_ ("remove what you do not need, or save somewhere else")},
    {ENOTCONN, N_ ("the server is not connected: open its folder in the file manager first"),
     N_ ("then try again, or save somewhere else")},
    {ENOTDIR, N_ ("a file stands where a folder is needed"), N_ ("choose another folder")},
    {EROFS, N_ ("the disk may only be read"), N_ ("save somewhere else")},
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

const char *
spann_errno_advice (int code)
{
  for (guint i = 0; i < G_N_ELEMENTS (troubles); i++) {
    if (troubles[i].code == code)
      return _ (troubles[i].advice);
  }
  return _ ("try again, or save somewhere else");
}

int
spann_errno_from_gio (const GError *error)
{
  static const struct {
    int code;
    int number;
  } codes[] = {
      {G_IO_ERROR_NOT_FOUND, ENOENT},         {G_IO_ERROR_IS_DIRECTORY, EISDIR},
      {G_IO_ERROR_NOT_DIRECTORY, ENOTDIR},    {G_IO_ERROR_FILENAME_TOO_LONG, ENAMETOOLONG},
      {G_IO_ERROR_PERMISSION_DENIED, EACCES}, {G_IO_ERROR_READ_ONLY, EROFS},
      {G_IO_ERROR_NO_SPACE, ENOSPC},          {G_IO_ERROR_TIMED_OUT, EIO},
      {G_IO_ERROR_HOST_NOT_FOUND, EIO},       {G_IO_ERROR_HOST_UNREACHABLE, EIO},
      {G_IO_ERROR_NETWORK_UNREACHABLE, EIO},  {G_IO_ERROR_CONNECTION_REFUSED, EIO},
      {G_IO_ERROR_CONNECTION_CLOSED, EIO},    {G_IO_ERROR_NOT_CONNECTED, EIO},
      {G_IO_ERROR_NOT_MOUNTED, ENOTCONN},
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_error_matches (error, G_IO_ERROR, codes[i].code))
      return codes[i].number;
  return 0;
}

gboolean
spann_errno_refuse_read (int code, GError **error)
{
  g_set_error_literal (error, G_FILE_ERROR, (gint)g_file_error_from_errno (code),
                       spann_errno_words (code));
  return FALSE;
}
