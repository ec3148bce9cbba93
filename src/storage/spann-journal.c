/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "spann-errno.h"
#include "spann-fields.h"
#include "spann-journal-writer.h"

#define RETRY 1000
#define PATIENCE 10000

/* How far the time between two tries grows. */
#define MAX_RETRY_FACTOR 60

/* How many steps may wait for the disk before one session takes their place. */
#define MAX_WAITING 256

/* What the steps may take on disk before one session takes their place: this, and more when the
 * session itself is larger. */
#define MAX_SIZE ((gsize)16 * 1024 * 1024)

/**
 * State:
 * @STATE_IDLE: there is nothing to recover
 * @STATE_FOLLOWING: the writer has a session and all steps since
 * @STATE_BROKEN: something could not be written, and a new session is tried later
 * @STATE_CLOSED: nothing more is told
 */
typedef enum {
  STATE_IDLE,
  STATE_FOLLOWING,
  STATE_BROKEN,
  STATE_CLOSED,
} State;

/**
 * SpannJournal:
 * @state_folder: for the user's eyes
 * @writer: (nullable): made when it is needed
 * @folder: (nullable): of an earlier journal, until the writer has it
 * @last: number of the last order
 * @begun: number of the last order to begin
 * @written: number of the last order that was carried out
 * @retry_source: while the next try waits
 * @patience_source: while the disk has not answered to @awaited
 * @closing: (nullable): whoever waits for the end
 */
struct _SpannJournal {
  GObject parent_instance;

  SpannPortfolio *portfolio;
  char *state_folder;
  char *user;
  char *host;
  guint retry;
  guint patience;
  char *uri;
  char *digest;

  State state;
  SpannJournalWriter *writer;
  SpannJournalFolder *folder;
  guint64 last;
  guint64 begun;
  guint64 written;
  char *trouble;
  guint retry_factor;
  guint retry_source;
  guint patience_source;
  guint64 awaited;
  GTask *closing;
};

typedef enum {
  PROP_TROUBLE = 1,
} SpannJournalProperty;

static GParamSpec *properties[PROP_TROUBLE + 1];

G_DEFINE_FINAL_TYPE (SpannJournal, spann_journal, G_TYPE_OBJECT)

/* Tells it when there was none before, or when it is over. */
static void
set_trouble (SpannJournal *self, const char *reason)
{
  if ((self->trouble == NULL) == (reason == NULL))
    return;
  g_clear_pointer (&self->trouble, g_free);
  if (reason != NULL)
    /* Translators: %s is why, such as: in the folder /…/state/spann: the disk is full */
    self->trouble = g_strdup_printf (_ ("Your changes are not protected if the program or the "
                                        "computer stops: %s. Save often. Spann keeps trying."),
                                     reason);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TROUBLE]);
}

static SpannJournalInfo *
make_info (SpannJournal *self)
{
  SpannObject *root = spann_portfolio_get_root (self->portfolio);
  const char *language = spann_object_get_string (root, SPANN_PORTFOLIO_LANGUAGE);
  const SpannJournalInfo info = {
      .uri = self->uri,
      .digest = self->digest,
      .title = (char *)spann_object_get_words (root, SPANN_PORTFOLIO_NAME, language),
      .user = self->user,
      .host = self->host,
      .pid = getpid (),
      .time = spann_clock_now (&spann_portfolio_get_context (self->portfolio)->clock),
  };

  return spann_journal_info_copy (&info);
}

static void on_report_cb (const SpannJournalReport *report, gpointer data);

static SpannJournalWriter *
get_writer (SpannJournal *self)
{
  if (self->writer == NULL)
    self->writer = spann_journal_writer_new (
        spann_journal_file_new (self->state_folder, self->host, g_steal_pointer (&self->folder)),
        on_report_cb, self);
  return self->writer;
}

static gboolean
on_patience_over_cb (gpointer data)
{
  SpannJournal *self = data;
  g_autoptr (GError) error = NULL;

  self->patience_source = 0;
  if (self->state == STATE_FOLLOWING && self->written < self->awaited) {
    spann_journal_folder_refuse (self->state_folder, EIO, &error);
    set_trouble (self, error->message);
  }
  return G_SOURCE_REMOVE;
}

/* Keeps the number of an order, and watches the time that it takes. */
static void
await (SpannJournal *self, guint64 number)
{
  self->last = number;
  if (self->patience_source != 0)
    return;
  self->awaited = number;
  self->patience_source = g_timeout_add (self->patience, on_patience_over_cb, self);
}

/* Has everything written anew. */
static void
begin (SpannJournal *self)
{
  g_clear_handle_id (&self->retry_source, g_source_remove);
  self->state = STATE_FOLLOWING;
  self->begun = spann_journal_writer_begin (get_writer (self), make_info (self),
                                            spann_portfolio_dup_session (self->portfolio));
  await (self, self->begun);
}

/* What was begun is of no use any more, or nothing was. */
static void
clear (SpannJournal *self)
{
  g_clear_handle_id (&self->retry_source, g_source_remove);
  self->state = STATE_IDLE;
  set_trouble (self, NULL);
  if (self->writer != NULL || self->folder != NULL)
    await (self, spann_journal_writer_clear (get_writer (self)));
}

static gboolean
on_retry_cb (gpointer data)
{
  SpannJournal *self = data;

  self->retry_source = 0;
  begin (self);
  return G_SOURCE_REMOVE;
}

static void
break_down (SpannJournal *self, const GError *error)
{
  self->state = STATE_BROKEN;
  set_trouble (self, error->message);
  g_clear_handle_id (&self->retry_source, g_source_remove);
  self->retry_source = g_timeout_add (self->retry * self->retry_factor, on_retry_cb, self);
  self->retry_factor = MIN (self->retry_factor * 2, MAX_RETRY_FACTOR);
}

/* What failed before the last beginning was tried again with it. */
static void
follow_report (SpannJournal *self, const SpannJournalReport *report)
{
  if (self->state != STATE_FOLLOWING || report->number < self->begun)
    return;
  if (report->error != NULL) {
    break_down (self, report->error);
    return;
  }
  set_trouble (self, NULL);
  self->retry_factor = 1;
  if (report->size > MAX (MAX_SIZE, report->session_size))
    begin (self);
}

static void
finish_closing (SpannJournal *self, const GError *error)
{
  g_autoptr (GTask) task = g_steal_pointer (&self->closing);

  if (error != NULL)
    g_task_return_error (task, g_error_copy (error));
  else
    g_task_return_boolean (task, TRUE);
}

static void
on_report_cb (const SpannJournalReport *report, gpointer data)
{
  SpannJournal *self = data;

  self->written = report->number;
  if (self->written >= self->awaited)
    g_clear_handle_id (&self->patience_source, g_source_remove);
  if (self->patience_source == 0 && self->written < self->last)
    await (self, self->last);
  if (self->state != STATE_CLOSED)
    follow_report (self, report);
  else if (self->closing != NULL && self->written == self->last)
    finish_closing (self, report->error);
}

static void
on_stepped_cb (SpannJournal *self, const SpannStep *step)
{
  if (self->state == STATE_BROKEN || self->state == STATE_CLOSED)
    return;
  if (self->state == STATE_IDLE || step->kind == SPANN_STEP_ADOPT ||
      spann_journal_writer_get_n_waiting (self->writer) >= MAX_WAITING)
    begin (self);
  else
    await (self, spann_journal_writer_append (self->writer, step));
}

/* The URI of @file and the digest of @state, each NULL when there is none. (transfer full) */
static void
describe_file (GFile *file, const SpannFileState *state, char **out_uri, char **out_digest)
{
  *out_uri = file == NULL ? NULL : g_file_get_uri (file);
  *out_digest = state == NULL ? NULL : spann_file_state_dup_digest (state);
}

static void
spann_journal_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannJournal *self = SPANN_JOURNAL (object);

  switch ((SpannJournalProperty)id) {
  case PROP_TROUBLE: g_value_set_string (value, self->trouble); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_journal_dispose (GObject *object)
{
  SpannJournal *self = SPANN_JOURNAL (object);

  if (self->writer != NULL && self->state != STATE_CLOSED)
    spann_journal_writer_close (self->writer, FALSE);
  g_clear_pointer (&self->writer, spann_journal_writer_release);
  g_clear_handle_id (&self->retry_source, g_source_remove);
  g_clear_handle_id (&self->patience_source, g_source_remove);
  g_clear_pointer (&self->folder, spann_journal_folder_free);
  g_clear_object (&self->portfolio);
  G_OBJECT_CLASS (spann_journal_parent_class)->dispose (object);
}

static void
spann_journal_finalize (GObject *object)
{
  SpannJournal *self = SPANN_JOURNAL (object);

  g_free (self->state_folder);
  g_free (self->user);
  g_free (self->host);
  g_free (self->uri);
  g_free (self->digest);
  g_free (self->trouble);
  G_OBJECT_CLASS (spann_journal_parent_class)->finalize (object);
}

static void
spann_journal_class_init (SpannJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = spann_journal_get_property;
  object_class->dispose = spann_journal_dispose;
  object_class->finalize = spann_journal_finalize;
  properties[PROP_TROUBLE] =
      g_param_spec_string ("trouble", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
spann_journal_init (SpannJournal *self)
{
  self->retry_factor = 1;
}

SpannJournalSettings
spann_journal_settings_new (const char *folder, const char *user, const char *host)
{
  return (SpannJournalSettings){folder, user, host, RETRY, PATIENCE};
}

SpannJournal *
spann_journal_new (SpannPortfolio *portfolio, const SpannJournalSettings *settings, GFile *file,
                   const SpannFileState *state)
{
  g_autofree char *uri = NULL;
  g_autofree char *digest = NULL;

  describe_file (file, state, &uri, &digest);
  return spann_journal_new_in (portfolio, settings, uri, digest, NULL);
}

SpannJournal *
spann_journal_new_in (SpannPortfolio *portfolio, const SpannJournalSettings *settings,
                      const char *uri, const char *digest, SpannJournalFolder *folder)
{
  SpannJournal *self = g_object_new (SPANN_TYPE_JOURNAL, NULL);

  self->portfolio = g_object_ref (portfolio);
  self->state_folder = g_strdup (settings->folder);
  self->user = g_strdup (settings->user);
  self->host = g_strdup (settings->host);
  self->retry = settings->retry;
  self->patience = settings->patience;
  self->uri = g_strdup (uri);
  self->digest = g_strdup (digest);
  self->folder = folder;
  g_signal_connect_object (portfolio, "stepped", G_CALLBACK (on_stepped_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

const char *
spann_journal_get_trouble (SpannJournal *self)
{
  g_return_val_if_fail (SPANN_IS_JOURNAL (self), NULL);

  return self->trouble;
}

gboolean
spann_journal_is_written (SpannJournal *self)
{
  g_return_val_if_fail (SPANN_IS_JOURNAL (self), FALSE);

  return self->state != STATE_BROKEN && self->written == self->last;
}

void
spann_journal_cut (SpannJournal *self, GFile *file, const SpannFileState *state)
{
  g_return_if_fail (SPANN_IS_JOURNAL (self));
  g_return_if_fail (self->state != STATE_CLOSED);

  g_free (self->uri);
  g_free (self->digest);
  describe_file (file, state, &self->uri, &self->digest);
  if (spann_portfolio_is_modified (self->portfolio))
    begin (self);
  else
    clear (self);
}

void
spann_journal_close_async (SpannJournal *self, gboolean remove, GAsyncReadyCallback callback,
                           gpointer data)
{
  g_return_if_fail (SPANN_IS_JOURNAL (self));
  g_return_if_fail (self->state != STATE_CLOSED);

  self->closing = g_task_new (self, NULL, callback, data);
  g_task_set_source_tag (self->closing, spann_journal_close_async);
  self->state = STATE_CLOSED;
  g_clear_handle_id (&self->retry_source, g_source_remove);
  if (self->writer == NULL && self->folder == NULL)
    finish_closing (self, NULL);
  else
    self->last = spann_journal_writer_close (get_writer (self), remove);
}

gboolean
spann_journal_close_finish (SpannJournal *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
