/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-recovery.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "spann-decoder.h"
#include "spann-errno.h"
#include "spann-fields.h"
#include "spann-journal-file.h"
#include "spann-journal-private.h"
#include "spann-journal-reader.h"
#include "spann-read.h"

/* More than any journal becomes before one session takes the place of its steps. */
#define MAX_JOURNAL_SIZE (16 * SPANN_JOURNAL_MAX_ROOT)

/**
 * SpannRecovery:
 * @state_folder: for the user's eyes
 * @folder: (nullable): locked, until it is adopted or discarded
 * @info: (nullable): NULL when not even that can be read
 * @content: (nullable): NULL when nothing can be recovered
 */
struct _SpannRecovery {
  GObject parent_instance;

  char *state_folder;
  SpannJournalFolder *folder;
  SpannJournalInfo *info;
  SpannJournalContent *content;
  char *damage;
  GFile *file;
  SpannFileState *state;
  SpannFileChange change;
};

G_DEFINE_FINAL_TYPE (SpannRecovery, spann_recovery, G_TYPE_OBJECT)

/* What a listing needs, kept for a thread. */
typedef struct {
  char *folder;
  char *host;
  SpannContext context;
  SpannStoreSettings store;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_free (request->folder);
  g_free (request->host);
  g_free (request);
}

static GBytes *
read_journal (SpannRecovery *self, GError **error)
{
  int fd = spann_journal_folder_open (self->folder, SPANN_JOURNAL_FILE, O_RDONLY | O_NONBLOCK);
  GBytes *bytes;

  if (fd < 0) {
    spann_journal_folder_refuse (self->state_folder, errno, error);
    return NULL;
  }
  bytes = spann_read_descriptor (fd, MAX_JOURNAL_SIZE, NULL, error);
  close (fd);
  return bytes;
}

/* Looks at the document's file. What it holds now, when that is another portfolio than the one that
 * the journal began with. (transfer full) (nullable) */
static SpannObject *
inspect_file (SpannRecovery *self, const SpannStoreSettings *store)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *digest = NULL;

  self->change = SPANN_FILE_UNCHANGED;
  if (self->info->uri == NULL)
    return NULL;
  self->file = g_file_new_for_uri (self->info->uri);
  bytes = spann_read_file (self->file, store->max_size, NULL, &self->state, NULL);
  if (bytes == NULL) {
    self->change = SPANN_FILE_GONE;
    return NULL;
  }
  digest = spann_file_state_dup_digest (self->state);
  if (g_strcmp0 (digest, self->info->digest) == 0)
    return NULL;
  self->change = SPANN_FILE_CHANGED;
  return spann_decoder_decode (bytes, SPANN_NOUN_PORTFOLIO, NULL);
}

/* A save was complete when what it wrote is what the portfolio knows as saved. */
static void
judge_change (SpannRecovery *self, SpannObject *file_root)
{
  SpannPortfolio *portfolio = spann_recovery_get_portfolio (self);

  if (portfolio != NULL && file_root != NULL &&
      spann_object_equal (spann_portfolio_get_saved_root (portfolio), file_root))
    self->change = SPANN_FILE_UNCHANGED;
}

/* Reads the journal; what is wrong with it is damage. */
static void
read_content (SpannRecovery *self, const SpannContext *context, const SpannStoreSettings *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = read_journal (self, &error);
  g_autoptr (SpannObject) file_root = NULL;

  if (bytes != NULL)
    self->info = spann_journal_reader_read_info (bytes, &error);
  if (self->info != NULL) {
    file_root = inspect_file (self, store);
    self->content = spann_journal_reader_read (bytes, context, file_root, &error);
    judge_change (self, file_root);
  }
  self->damage = g_strdup (error != NULL           ? error->message
                           : self->content != NULL ? self->content->damage
                                                   : NULL);
}

/* Whether there is something to tell a person. */
static gboolean
is_worth_telling (SpannRecovery *self)
{
  return self->damage != NULL || spann_portfolio_is_modified (spann_recovery_get_portfolio (self));
}

/* What is in @folder (taken); NULL when all of it is saved. */
static SpannRecovery *
recover (const Request *request, SpannJournalFolder *folder)
{
  g_autoptr (SpannRecovery) self = g_object_new (SPANN_TYPE_RECOVERY, NULL);

  self->state_folder = g_strdup (request->folder);
  self->folder = folder;
  read_content (self, &request->context, &request->store);
  if (is_worth_telling (self))
    return g_steal_pointer (&self);
  spann_recovery_discard (self, NULL);
  return NULL;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const gint64 left = spann_recovery_get_time (*(SpannRecovery *const *)a);
  const gint64 right = spann_recovery_get_time (*(SpannRecovery *const *)b);

  return (left < right) - (left > right);
}

static GPtrArray *
list (const Request *request)
{
  g_autoptr (GPtrArray) folders = spann_journal_folder_list (request->folder, request->host);
  GPtrArray *recoveries = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_set_free_func (folders, NULL);
  for (guint i = 0; i < folders->len; i++) {
    SpannRecovery *recovery = recover (request, folders->pdata[i]);

    if (recovery != NULL)
      g_ptr_array_add (recoveries, recovery);
  }
  g_ptr_array_sort (recoveries, compare_times);
  return recoveries;
}

static void
spann_recovery_finalize (GObject *object)
{
  SpannRecovery *self = SPANN_RECOVERY (object);

  spann_journal_folder_free (self->folder);
  spann_journal_info_free (self->info);
  spann_journal_content_free (self->content);
  g_clear_object (&self->file);
  g_clear_pointer (&self->state, spann_file_state_unref);
  g_free (self->state_folder);
  g_free (self->damage);
  G_OBJECT_CLASS (spann_recovery_parent_class)->finalize (object);
}

static void
spann_recovery_class_init (SpannRecoveryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = spann_recovery_finalize;
}

static void
spann_recovery_init (SpannRecovery *self)
{
}

GPtrArray *
spann_recovery_list (const SpannJournalSettings *journal, const SpannContext *context,
                     const SpannStoreSettings *store)
{
  const Request request = {(char *)journal->folder, (char *)journal->host, *context, *store};

  return list (&request);
}

static void
list_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_task_return_pointer (task, list (data), (GDestroyNotify)g_ptr_array_unref);
}

void
spann_recovery_list_async (const SpannJournalSettings *journal, const SpannContext *context,
                           const SpannStoreSettings *store, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  const Request request = {g_strdup (journal->folder), g_strdup (journal->host), *context, *store};

  g_task_set_source_tag (task, spann_recovery_list_async);
  g_task_set_task_data (task, g_memdup2 (&request, sizeof request), request_free);
  g_task_run_in_thread (task, list_in_thread);
}

GPtrArray *
spann_recovery_list_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, spann_recovery_list_async), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

const char *
spann_recovery_get_title (SpannRecovery *self)
{
  SpannObject *root = spann_recovery_get_root (self);

  if (root != NULL)
    return spann_object_get_words (root, SPANN_PORTFOLIO_NAME,
                                   spann_object_get_string (root, SPANN_PORTFOLIO_LANGUAGE));
  return self->info == NULL ? "" : self->info->title;
}

const char *
spann_recovery_get_user (SpannRecovery *self)
{
  return self->info == NULL ? "" : self->info->user;
}

GFile *
spann_recovery_get_file (SpannRecovery *self)
{
  return self->file;
}

SpannFileChange
spann_recovery_get_change (SpannRecovery *self)
{
  return self->change;
}

SpannFileState *
spann_recovery_get_state (SpannRecovery *self)
{
  return self->state;
}

gint64
spann_recovery_get_time (SpannRecovery *self)
{
  if (self->content != NULL && self->content->time > 0)
    return self->content->time;
  return self->info == NULL ? 0 : self->info->time;
}

guint
spann_recovery_get_n_edits (SpannRecovery *self)
{
  SpannPortfolio *portfolio = spann_recovery_get_portfolio (self);

  return portfolio == NULL ? 0 : spann_portfolio_get_unsaved_log (portfolio)->len;
}

SpannObject *
spann_recovery_get_base (SpannRecovery *self)
{
  SpannPortfolio *portfolio = spann_recovery_get_portfolio (self);

  return portfolio == NULL ? NULL : spann_portfolio_get_saved_root (portfolio);
}

SpannObject *
spann_recovery_get_root (SpannRecovery *self)
{
  SpannPortfolio *portfolio = spann_recovery_get_portfolio (self);

  return portfolio == NULL ? NULL : spann_portfolio_get_root (portfolio);
}

const char *
spann_recovery_get_damage (SpannRecovery *self)
{
  return self->damage;
}

SpannPortfolio *
spann_recovery_get_portfolio (SpannRecovery *self)
{
  g_return_val_if_fail (SPANN_IS_RECOVERY (self), NULL);

  return self->content == NULL ? NULL : self->content->portfolio;
}

SpannJournal *
spann_recovery_adopt (SpannRecovery *self, const SpannJournalSettings *settings)
{
  g_autofree char *digest = NULL;

  g_return_val_if_fail (SPANN_IS_RECOVERY (self), NULL);
  g_return_val_if_fail (self->folder != NULL && self->content != NULL, NULL);

  /* What others have done to the file since is not what the edits were made on. */
  digest = self->state != NULL && self->change == SPANN_FILE_UNCHANGED
               ? spann_file_state_dup_digest (self->state)
               : g_strdup (self->info->digest);
  return spann_journal_new_in (self->content->portfolio, settings, self->info->uri, digest,
                               g_steal_pointer (&self->folder));
}

gboolean
spann_recovery_discard (SpannRecovery *self, GError **error)
{
  g_return_val_if_fail (SPANN_IS_RECOVERY (self), FALSE);
  g_return_val_if_fail (self->folder != NULL, FALSE);

  if (!spann_journal_folder_remove (self->folder))
    return spann_journal_folder_refuse (self->state_folder, errno, error);
  g_clear_pointer (&self->folder, spann_journal_folder_free);
  return TRUE;
}
