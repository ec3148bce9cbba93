/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "spann-encoder-private.h"
#include "spann-encoder.h"
#include "spann-errno.h"
#include "spann-error.h"
#include "spann-fields.h"
#include "spann-id.h"
#include "spann-journal-record.h"
#include "spann-step-codec.h"

struct _SpannJournalFile {
  char *state_folder;
  char *host;
  SpannJournalFolder *folder; /* NULL until it is needed */
  int fd;                     /* open for steps; -1 when it has to be begun */
  SpannJournalLink link;
  gsize size;
  gsize session_size;
};

static gboolean
refuse_errno (SpannJournalFile *self, int code, GError **error)
{
  return spann_journal_folder_refuse (self->state_folder, code, error);
}

static gboolean
write_all (int fd, const GByteArray *bytes)
{
  gsize done = 0;

  while (done < bytes->len) {
    gssize n_written = write (fd, bytes->data + done, bytes->len - done);

    if (n_written < 0 && errno != EINTR)
      return FALSE;
    if (n_written > 0)
      done += (gsize)n_written;
  }
  return TRUE;
}

static gboolean
sync_data (int fd)
{
  int status;

  do
    status = fdatasync (fd);
  while (status != 0 && errno == EINTR);
  return status == 0;
}

static void
close_file (SpannJournalFile *self)
{
  if (self->fd >= 0)
    close (self->fd);
  self->fd = -1;
}

static void
append_text (GByteArray *bytes, SpannJournalLink *link, SpannJournalKind kind, const GString *text)
{
  spann_journal_record_append (bytes, link, (char)kind, text->str, text->len);
}

static void
append_info (GByteArray *bytes, SpannJournalLink *link, const SpannJournalInfo *info)
{
  g_autoptr (GString) text = g_string_new (NULL);

  spann_journal_info_append (text, info);
  append_text (bytes, link, SPANN_JOURNAL_INFO, text);
}

/* FALSE with @error when the reader would not take it. */
static gboolean
append_root (GByteArray *bytes, SpannJournalLink *link, SpannJournalKind kind,
             const SpannObject *root, GError **error)
{
  g_autoptr (GBytes) content = spann_encoder_encode_compact (root);
  gsize size;
  gconstpointer data = g_bytes_get_data (content, &size);

  if (size > SPANN_JOURNAL_MAX_ROOT) {
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_WRITE, _ ("the document is larger than %u MB"),
                 (guint)(SPANN_JOURNAL_MAX_ROOT >> 20));
    return FALSE;
  }
  spann_journal_record_append (bytes, link, (char)kind, data, size);
  return TRUE;
}

static void
append_step (GByteArray *bytes, SpannJournalLink *link, const SpannStep *step)
{
  static const SpannJournalKind kinds[] = {
      [SPANN_STEP_COMMIT] = SPANN_JOURNAL_COMMIT,
      [SPANN_STEP_UNDO] = SPANN_JOURNAL_UNDO,
      [SPANN_STEP_REDO] = SPANN_JOURNAL_REDO,
  };
  g_autoptr (GString) text = g_string_new (NULL);

  spann_step_codec_append (text, step);
  append_text (bytes, link, kinds[step->kind], text);
}

static void
append_begun (GByteArray *bytes, SpannJournalLink *link, const SpannSession *session)
{
  g_autoptr (GString) text = g_string_new ("{");
  SpannEncoder encoder = {.text = text};

  if (session->saved != NULL) {
    spann_encoder_write_name (&encoder, "saved");
    spann_encoder_write_string (&encoder, session->saved);
  }
  if (session->log->len > 0) {
    g_auto (SpannValue) log = spann_value_objects (g_ptr_array_ref (session->log));

    spann_encoder_write_name (&encoder, "log");
    spann_encoder_write_value (&encoder, spann_field_get (SPANN_PORTFOLIO_LOG), &log);
  }
  g_string_append_c (text, '}');
  append_text (bytes, link, SPANN_JOURNAL_BEGUN, text);
}

/* A whole file that begins with @session; NULL with @error. */
static GByteArray *
make_beginning (const SpannJournalInfo *info, const SpannSession *session, SpannJournalLink *link,
                GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  SpannIdSource ids = spann_id_source_random ();
  g_autofree char *id = spann_id_source_next (&ids);
  g_autoptr (SpannObject) start = spann_session_make_start (session);
  g_autoptr (GPtrArray) steps = spann_session_make_steps (session, start);

  spann_journal_record_begin (bytes, id, link);
  append_info (bytes, link, info);
  if (!spann_session_reaches_saved (session) &&
      !append_root (bytes, link, SPANN_JOURNAL_SAVED, session->saved_root, error))
    return NULL;
  if (!append_root (bytes, link, SPANN_JOURNAL_START, start, error))
    return NULL;
  for (guint i = 0; i < steps->len; i++)
    append_step (bytes, link, steps->pdata[i]);
  append_begun (bytes, link, session);
  return g_steal_pointer (&bytes);
}

/* Puts @bytes into a new file and that in the place of the journal; open for more, or -1. */
static int
replace_file (SpannJournalFile *self, const GByteArray *bytes, GError **error)
{
  int fd = spann_journal_folder_open (self->folder, SPANN_JOURNAL_NEW_FILE,
                                      O_WRONLY | O_CREAT | O_TRUNC | O_APPEND);

  if (fd >= 0 && write_all (fd, bytes) && sync_data (fd) &&
      spann_journal_folder_switch (self->folder))
    return fd;
  refuse_errno (self, errno, error);
  if (fd >= 0)
    close (fd);
  /* It would take the room that is lacking. */
  spann_journal_folder_drop_new (self->folder);
  return -1;
}

/* Makes the folder when there is none, or none any more. FALSE with @error. */
static gboolean
have_folder (SpannJournalFile *self, GError **error)
{
  if (self->folder != NULL && !spann_journal_folder_is_there (self->folder))
    g_clear_pointer (&self->folder, spann_journal_folder_free);
  if (self->folder == NULL)
    self->folder = spann_journal_folder_create (self->state_folder, self->host, error);
  return self->folder != NULL;
}

/* Whether the file is still in its folder, where another process will look for it. */
static gboolean
is_file_there (SpannJournalFile *self)
{
  struct stat info;

  if (fstat (self->fd, &info) != 0)
    return FALSE;
  errno = ENOENT;
  return info.st_nlink > 0;
}

SpannJournalFile *
spann_journal_file_new (const char *state_folder, const char *host, SpannJournalFolder *folder)
{
  SpannJournalFile *self = g_new0 (SpannJournalFile, 1);

  self->state_folder = g_strdup (state_folder);
  self->host = g_strdup (host);
  self->folder = folder;
  self->fd = -1;
  return self;
}

void
spann_journal_file_free (SpannJournalFile *self)
{
  if (self == NULL)
    return;
  close_file (self);
  spann_journal_folder_free (self->folder);
  g_free (self->state_folder);
  g_free (self->host);
  g_free (self);
}

gboolean
spann_journal_file_begin (SpannJournalFile *self, const SpannJournalInfo *info,
                          const SpannSession *session, GError **error)
{
  SpannJournalLink link;
  g_autoptr (GByteArray) bytes = make_beginning (info, session, &link, error);
  int fd;

  if (bytes == NULL || !have_folder (self, error))
    return FALSE;
  fd = replace_file (self, bytes, error);
  if (fd < 0)
    return FALSE;
  close_file (self);
  self->fd = fd;
  self->link = link;
  self->size = 0;
  self->session_size = bytes->len;
  return TRUE;
}

gboolean
spann_journal_file_is_open (const SpannJournalFile *self)
{
  return self->fd >= 0;
}

gboolean
spann_journal_file_append (SpannJournalFile *self, const GPtrArray *steps, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  for (guint i = 0; i < steps->len; i++)
    append_step (bytes, &self->link, steps->pdata[i]);
  if (!write_all (self->fd, bytes) || !sync_data (self->fd) || !is_file_there (self)) {
    refuse_errno (self, errno, error);
    /* What is half written would stand before all that came after it. */
    close_file (self);
    return FALSE;
  }
  self->size += bytes->len;
  return TRUE;
}

gsize
spann_journal_file_get_size (const SpannJournalFile *self)
{
  return self->size;
}

gsize
spann_journal_file_get_session_size (const SpannJournalFile *self)
{
  return self->session_size;
}

gboolean
spann_journal_file_clear (SpannJournalFile *self, GError **error)
{
  close_file (self);
  return self->folder == NULL || spann_journal_folder_empty (self->folder) ||
         refuse_errno (self, errno, error);
}

gboolean
spann_journal_file_remove (SpannJournalFile *self, GError **error)
{
  close_file (self);
  if (self->folder != NULL && !spann_journal_folder_remove (self->folder))
    return refuse_errno (self, errno, error);
  g_clear_pointer (&self->folder, spann_journal_folder_free);
  return TRUE;
}
