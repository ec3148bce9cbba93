/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

/*
 * Files of a server, "fake-server:///NAME", that are kept in a folder. As with GVfs, what is
 * written becomes the file when the stream is closed, be it after a write that failed or because
 * the last reference goes, and only a close that is cancelled leaves the file as it was.
 */

typedef enum {
  FAKE_SERVER_NOTHING,
  FAKE_SERVER_READ,  /* opening a file to read it */
  FAKE_SERVER_BLOCK, /* reading a block of it */
  FAKE_SERVER_OPEN,  /* opening one to write it */
  FAKE_SERVER_WRITE, /* writing a block */
  FAKE_SERVER_FLUSH,
  FAKE_SERVER_CLOSE, /* the file is as it was then */
  FAKE_SERVER_HALF,  /* closing: half of the file arrives, and it says all is well */
} FakeServerCall;

/**
 * FakeServer:
 * @folder: where the files are
 * @fails: the call that fails, and from the @nth such call on, from 1
 * @code: with what G_IO_ERROR
 * @mounts: whether one can connect to it: from then on nothing fails with NOT_MOUNTED
 * @no_etags: the server has no mark for a version, and does not want to be asked for one
 * @before_open: (nullable): what somebody does before a file is opened to write it
 * @commits: how often a file got another content
 */
typedef struct {
  char *folder;
  FakeServerCall fails;
  guint nth;
  GIOErrorEnum code;
  gboolean mounts;
  gboolean no_etags;
  void (*before_open) (const char *path);
  guint commits;
  guint calls; /* of the kind that fails */
} FakeServer;

/* Makes the scheme known, with @server, which outlives the test. */
void fake_server_start (FakeServer *server);
