/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fake-server.h"

#include <string.h>

#define SCHEME "fake-server"

/* A few writes for each file. */
#define BLOCK_SIZE 1000

typedef struct {
  GObject parent_instance;
  FakeServer *server;
  char *name;
} FakeFile;

typedef struct {
  GObjectClass parent_class;
} FakeFileClass;

typedef struct {
  GFileInputStream parent_instance;
  FakeServer *server;
  GBytes *content;
  gsize done;
} FakeInput;

typedef struct {
  GFileInputStreamClass parent_class;
} FakeInputClass;

typedef struct {
  GFileOutputStream parent_instance;
  FakeServer *server;
  char *path;
  GByteArray *content;
} FakeOutput;

typedef struct {
  GFileOutputStreamClass parent_class;
} FakeOutputClass;

static void fake_file_iface_init (GFileIface *iface);
static GType fake_file_get_type (void);
static GType fake_input_get_type (void);
static GType fake_output_get_type (void);

G_DEFINE_TYPE_WITH_CODE (FakeFile, fake_file, G_TYPE_OBJECT,
                         G_IMPLEMENT_INTERFACE (G_TYPE_FILE, fake_file_iface_init))
G_DEFINE_TYPE (FakeInput, fake_input, G_TYPE_FILE_INPUT_STREAM)
G_DEFINE_TYPE (FakeOutput, fake_output, G_TYPE_FILE_OUTPUT_STREAM)

/* Whether it is this call's turn to fail. */
static gboolean
fail (FakeServer *server, FakeServerCall call, GError **error)
{
  if (server->fails != call || ++server->calls < server->nth)
    return FALSE;
  g_set_error_literal (error, G_IO_ERROR, (gint)server->code, "the server says no");
  return TRUE;
}

static char *
get_local_path (FakeFile *self)
{
  return g_build_filename (self->server->folder, self->name, NULL);
}

/* The server's mark of the version at @path. */
static char *
make_etag (const char *path)
{
  g_autofree char *content = NULL;
  gsize size;

  if (!g_file_get_contents (path, &content, &size, NULL))
    return NULL;
  return g_compute_checksum_for_data (G_CHECKSUM_SHA1, (const guchar *)content, size);
}

static GFileInfo *
make_info (FakeServer *server, const char *path, gint64 size)
{
  GFileInfo *info = g_file_info_new ();
  g_autofree char *etag = make_etag (path);

  g_file_info_set_size (info, size);
  if (etag != NULL && !server->no_etags)
    g_file_info_set_attribute_string (info, G_FILE_ATTRIBUTE_ETAG_VALUE, etag);
  return info;
}

static gssize
fake_input_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
                 GError **error)
{
  FakeInput *self = (FakeInput *)stream;
  gsize size;
  const char *data = g_bytes_get_data (self->content, &size);

  if (fail (self->server, FAKE_SERVER_BLOCK, error))
    return -1;
  count = MIN (MIN (count, BLOCK_SIZE), size - self->done);
  memcpy (buffer, data + self->done, count);
  self->done += count;
  return (gssize)count;
}

static GFileInfo *
fake_input_query_info (GFileInputStream *stream, const char *attributes, GCancellable *cancellable,
                       GError **error)
{
  FakeInput *self = (FakeInput *)stream;
  g_autofree char *etag = g_compute_checksum_for_bytes (G_CHECKSUM_SHA1, self->content);
  GFileInfo *info = make_info (self->server, "", (gint64)g_bytes_get_size (self->content));

  if (!self->server->no_etags)
    g_file_info_set_attribute_string (info, G_FILE_ATTRIBUTE_ETAG_VALUE, etag);
  return info;
}

static void
fake_input_finalize (GObject *object)
{
  g_bytes_unref (((FakeInput *)object)->content);
  G_OBJECT_CLASS (fake_input_parent_class)->finalize (object);
}

static void
fake_input_class_init (FakeInputClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fake_input_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = fake_input_read;
  G_FILE_INPUT_STREAM_CLASS (klass)->query_info = fake_input_query_info;
}

static void
fake_input_init (FakeInput *self)
{
}

static gssize
fake_output_write (GOutputStream *stream, const void *buffer, gsize count,
                   GCancellable *cancellable, GError **error)
{
  FakeOutput *self = (FakeOutput *)stream;

  if (fail (self->server, FAKE_SERVER_WRITE, error))
    return -1;
  count = MIN (count, BLOCK_SIZE);
  g_byte_array_append (self->content, buffer, (guint)count);
  return (gssize)count;
}

static gboolean
fake_output_flush (GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  return !fail (((FakeOutput *)stream)->server, FAKE_SERVER_FLUSH, error);
}

static gboolean
fake_output_close (GOutputStream *stream, GCancellable *cancellable, GError **error)
{
  FakeOutput *self = (FakeOutput *)stream;
  gssize size = (gssize)self->content->len;

  if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
      fail (self->server, FAKE_SERVER_CLOSE, error))
    return FALSE;
  if (self->server->fails == FAKE_SERVER_HALF)
    size /= 2;
  self->server->commits++;
  return g_file_set_contents (self->path, (const char *)self->content->data, size, error);
}

static void
fake_output_finalize (GObject *object)
{
  FakeOutput *self = (FakeOutput *)object;

  g_byte_array_unref (self->content);
  g_free (self->path);
  G_OBJECT_CLASS (fake_output_parent_class)->finalize (object);
}

static void
fake_output_class_init (FakeOutputClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fake_output_finalize;
  G_OUTPUT_STREAM_CLASS (klass)->write_fn = fake_output_write;
  G_OUTPUT_STREAM_CLASS (klass)->flush = fake_output_flush;
  G_OUTPUT_STREAM_CLASS (klass)->close_fn = fake_output_close;
}

static void
fake_output_init (FakeOutput *self)
{
  self->content = g_byte_array_new ();
}

static GFile *
fake_file_dup (GFile *file)
{
  FakeFile *self = (FakeFile *)file;
  FakeFile *copy = g_object_new (fake_file_get_type (), NULL);

  copy->server = self->server;
  copy->name = g_strdup (self->name);
  return G_FILE (copy);
}

static guint
fake_file_hash (GFile *file)
{
  return g_str_hash (((FakeFile *)file)->name);
}

static gboolean
fake_file_equal (GFile *file, GFile *other)
{
  return g_str_equal (((FakeFile *)file)->name, ((FakeFile *)other)->name);
}

static gboolean
fake_file_is_native (GFile *file)
{
  return FALSE;
}

static char *
fake_file_get_scheme (GFile *file)
{
  return g_strdup (SCHEME);
}

static char *
fake_file_get_basename (GFile *file)
{
  return g_strdup (((FakeFile *)file)->name);
}

static char *
fake_file_get_path (GFile *file)
{
  return NULL;
}

static char *
fake_file_get_uri (GFile *file)
{
  return g_strconcat (SCHEME ":///", ((FakeFile *)file)->name, NULL);
}

static GFile *
fake_file_get_parent (GFile *file)
{
  return NULL;
}

static GFileInputStream *
fake_file_read (GFile *file, GCancellable *cancellable, GError **error)
{
  FakeFile *self = (FakeFile *)file;
  g_autofree char *path = get_local_path (self);
  FakeInput *stream = NULL;
  char *content = NULL;
  gsize size;

  if (fail (self->server, FAKE_SERVER_READ, error))
    return NULL;
  if (!g_file_get_contents (path, &content, &size, NULL)) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "not found");
    return NULL;
  }
  stream = g_object_new (fake_input_get_type (), NULL);
  stream->server = self->server;
  stream->content = g_bytes_new_take (content, size);
  return G_FILE_INPUT_STREAM (stream);
}

static GFileInfo *
fake_file_query_info (GFile *file, const char *attributes, GFileQueryInfoFlags flags,
                      GCancellable *cancellable, GError **error)
{
  FakeFile *self = (FakeFile *)file;
  g_autofree char *path = get_local_path (self);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return make_info (self->server, path, 0);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "not found");
  return NULL;
}

static GFileOutputStream *
open_output (FakeFile *self, const char *path)
{
  FakeOutput *stream = g_object_new (fake_output_get_type (), NULL);

  stream->server = self->server;
  stream->path = g_strdup (path);
  return G_FILE_OUTPUT_STREAM (stream);
}

static GFileOutputStream *
fake_file_create (GFile *file, GFileCreateFlags flags, GCancellable *cancellable, GError **error)
{
  FakeFile *self = (FakeFile *)file;
  g_autofree char *path = get_local_path (self);

  if (self->server->before_open != NULL)
    self->server->before_open (path);
  if (fail (self->server, FAKE_SERVER_OPEN, error))
    return NULL;
  if (g_file_test (path, G_FILE_TEST_EXISTS)) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_EXISTS, "exists");
    return NULL;
  }
  return open_output (self, path);
}

static GFileOutputStream *
fake_file_replace (GFile *file, const char *etag, gboolean make_backup, GFileCreateFlags flags,
                   GCancellable *cancellable, GError **error)
{
  FakeFile *self = (FakeFile *)file;
  g_autofree char *path = get_local_path (self);
  g_autofree char *now = NULL;

  if (self->server->before_open != NULL)
    self->server->before_open (path);
  if (fail (self->server, FAKE_SERVER_OPEN, error))
    return NULL;
  now = make_etag (path);
  if (etag != NULL && self->server->no_etags) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "no etags");
    return NULL;
  }
  if (etag != NULL && g_strcmp0 (etag, now) != 0) {
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG, "changed");
    return NULL;
  }
  return open_output (self, path);
}

static void
fake_file_mount (GFile *file, GMountMountFlags flags, GMountOperation *operation,
                 GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  FakeServer *server = ((FakeFile *)file)->server;
  g_autoptr (GTask) task = g_task_new (file, cancellable, callback, data);

  if (!server->mounts) {
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "no such thing");
    return;
  }
  if (server->code == G_IO_ERROR_NOT_MOUNTED)
    server->fails = FAKE_SERVER_NOTHING;
  g_task_return_boolean (task, TRUE);
}

static gboolean
fake_file_mount_finish (GFile *file, GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
fake_file_iface_init (GFileIface *iface)
{
  iface->dup = fake_file_dup;
  iface->hash = fake_file_hash;
  iface->equal = fake_file_equal;
  iface->is_native = fake_file_is_native;
  iface->get_uri_scheme = fake_file_get_scheme;
  iface->get_basename = fake_file_get_basename;
  iface->get_path = fake_file_get_path;
  iface->get_uri = fake_file_get_uri;
  iface->get_parse_name = fake_file_get_uri;
  iface->get_parent = fake_file_get_parent;
  iface->read_fn = fake_file_read;
  iface->query_info = fake_file_query_info;
  iface->create = fake_file_create;
  iface->replace = fake_file_replace;
  iface->mount_enclosing_volume = fake_file_mount;
  iface->mount_enclosing_volume_finish = fake_file_mount_finish;
}

static void
fake_file_finalize (GObject *object)
{
  g_free (((FakeFile *)object)->name);
  G_OBJECT_CLASS (fake_file_parent_class)->finalize (object);
}

static void
fake_file_class_init (FakeFileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fake_file_finalize;
}

static void
fake_file_init (FakeFile *self)
{
}

static GFile *
make_file (GVfs *vfs, const char *uri, gpointer server)
{
  FakeFile *self = g_object_new (fake_file_get_type (), NULL);

  self->server = server;
  self->name = g_strdup (strrchr (uri, '/') + 1);
  return G_FILE (self);
}

void
fake_server_start (FakeServer *server)
{
  g_assert_true (g_vfs_register_uri_scheme (g_vfs_get_default (), SCHEME, make_file, server, NULL,
                                            NULL, NULL, NULL));
}
