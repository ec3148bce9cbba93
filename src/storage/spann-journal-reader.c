/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-journal-reader.h"

#include <glib/gi18n-lib.h>

#include "spann-check.h"
#include "spann-decoder-private.h"
#include "spann-decoder.h"
#include "spann-error.h"
#include "spann-journal-file.h"
#include "spann-journal-record.h"
#include "spann-json-parse.h"
#include "spann-step-codec.h"

/* A step holds values before and after, of which each could fill a file. */
#define MAX_STEP_SIZE (3 * SPANN_JOURNAL_MAX_ROOT)

/**
 * Reader:
 * @bytes: the file, read up to @offset
 * @link: that ties the next record
 * @context: of the portfolio
 * @file_root: (nullable): what the document's file holds now
 * @saved_root: (nullable): from its own record, until it is known what is saved
 * @roots: while the session is read, the root after each transaction, by its id
 * @begun: whether the session was read
 */
typedef struct {
  GBytes *bytes;
  gsize offset;
  SpannJournalLink link;
  const SpannContext *context;
  SpannObject *file_root;
  SpannObject *saved_root;
  GHashTable *roots;
  gboolean begun;
  SpannJournalContent *content;
} Reader;

static gboolean
refuse (GError **error, const char *message)
{
  g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_FORMAT, message);
  return FALSE;
}

/* Reads the first line and the record about the document. */
static SpannJournalInfo *
read_beginning (Reader *reader, GError **error)
{
  g_autoptr (GBytes) data = NULL;
  g_autoptr (JsonNode) node = NULL;
  char kind;

  if (!spann_journal_record_read_first (reader->bytes, &reader->offset, &reader->link) ||
      spann_journal_record_read (reader->bytes, &reader->offset, &reader->link, &kind, &data) !=
          SPANN_JOURNAL_RECORD ||
      kind != SPANN_JOURNAL_INFO) {
    refuse (error, _ ("is not a journal of Spann, or damaged from its beginning"));
    return NULL;
  }
  node = spann_json_parse (data, SPANN_JOURNAL_MAX_ROOT, error);
  return node == NULL ? NULL : spann_journal_info_read (node, error);
}

static SpannObject *
read_root (GBytes *data, GError **error)
{
  g_autoptr (SpannObject) root = spann_decoder_decode (data, SPANN_NOUN_PORTFOLIO, error);

  return root != NULL && spann_check_root (root, error) ? g_steal_pointer (&root) : NULL;
}

static gboolean
read_saved (Reader *reader, GBytes *data, GError **error)
{
  g_clear_pointer (&reader->saved_root, spann_object_unref);
  reader->saved_root = read_root (data, error);
  return reader->saved_root != NULL;
}

static gboolean
read_start (Reader *reader, GBytes *data, GError **error)
{
  g_autoptr (SpannObject) root = NULL;

  if (reader->content->portfolio != NULL)
    return refuse (error, _ ("the journal begins twice"));
  root = read_root (data, error);
  if (root == NULL)
    return FALSE;
  reader->content->portfolio = spann_portfolio_new (root, reader->context);
  return TRUE;
}

/* Whether the last that happened is also the last that the file's change log tells of. */
static gboolean
ends_like_file (const Reader *reader)
{
  const GPtrArray *log = spann_portfolio_get_unsaved_log (reader->content->portfolio);
  guint n_entries = spann_object_get_n_items (reader->file_root, SPANN_PORTFOLIO_LOG);
  const SpannObject *last;

  if (log->len == 0 || n_entries == 0)
    return FALSE;
  last = spann_object_get_item (reader->file_root, SPANN_PORTFOLIO_LOG, n_entries - 1);
  return spann_object_equal (log->pdata[log->len - 1], last);
}

/* The file may hold what the portfolio is now: then it was saved here. */
static void
compare_with_file (Reader *reader)
{
  SpannPortfolio *portfolio = reader->content->portfolio;
  g_autoptr (SpannObject) root = NULL;

  if (reader->file_root == NULL || !ends_like_file (reader))
    return;
  root = spann_portfolio_dup_root_for_saving (portfolio);
  if (spann_object_equal (root, reader->file_root))
    spann_portfolio_mark_saved (portfolio, root);
}

static gboolean
read_step (Reader *reader, SpannStepKind kind, GBytes *data, GError **error)
{
  SpannPortfolio *portfolio = reader->content->portfolio;
  g_autoptr (JsonNode) node = spann_json_parse (data, MAX_STEP_SIZE, error);
  g_autoptr (SpannStep) step = NULL;

  if (node == NULL)
    return FALSE;
  step = spann_step_codec_read (node, kind, spann_portfolio_get_root (portfolio), error);
  if (step == NULL || !spann_portfolio_replay (portfolio, step, error))
    return FALSE;
  reader->content->time = MAX (reader->content->time, step->transaction->time);
  if (reader->begun)
    compare_with_file (reader);
  else if (kind == SPANN_STEP_COMMIT)
    g_hash_table_insert (reader->roots, g_strdup (step->transaction->id),
                         spann_object_ref (spann_portfolio_get_root (portfolio)));
  return TRUE;
}

/* The log of a session, which has to hold in a portfolio. */
static gboolean
read_log (Reader *reader, const SpannPlace *outer, JsonNode *node, SpannValue *out_log,
          GError **error)
{
  SpannPlace place = spann_place_enter_member (outer, "log");
  g_autoptr (SpannObject) root = NULL;

  if (!spann_decoder_decode_value (&place, spann_field_get (SPANN_PORTFOLIO_LOG), node, out_log)) {
    g_propagate_error (error, g_steal_pointer (&place.decoder->error));
    return FALSE;
  }
  root =
      spann_object_with (spann_object_ref (spann_portfolio_get_root (reader->content->portfolio)),
                         SPANN_PORTFOLIO_LOG, spann_value_copy (out_log));
  return spann_check_root (root, error);
}

/* The root that the file held when the session began: that of a transaction, or the first, or one
 * of its own. Borrowed. */
static SpannObject *
find_saved_root (Reader *reader, const char *saved)
{
  SpannObject *root = saved == NULL ? spann_portfolio_get_saved_root (reader->content->portfolio)
                                    : g_hash_table_lookup (reader->roots, saved);

  return root != NULL ? root : reader->saved_root;
}

static gboolean
end_session (Reader *reader, JsonNode *node, GError **error)
{
  SpannDecoder decoder = {0};
  SpannPlace top = {.decoder = &decoder};
  JsonObject *json = spann_decoder_get_object (&top, node);
  g_auto (SpannValue) log = spann_value_none ();
  g_autoptr (GPtrArray) entries = NULL;
  g_autofree char *saved = NULL;
  JsonNode *log_node;
  SpannObject *saved_root;

  if (json == NULL || !spann_decoder_read_string (&top, json, "saved", FALSE, &saved)) {
    g_propagate_error (error, decoder.error);
    return FALSE;
  }
  log_node = json_object_get_member (json, "log");
  if (log_node != NULL && !read_log (reader, &top, log_node, &log, error))
    return FALSE;
  saved_root = find_saved_root (reader, saved);
  if (saved_root == NULL)
    return refuse (error, _ ("the journal does not tell what was saved"));
  entries =
      log.type == SPANN_VALUE_NONE ? g_ptr_array_new () : spann_children_to_array (log.as.objects);
  spann_portfolio_restore (reader->content->portfolio, saved, saved_root, entries);
  reader->begun = TRUE;
  g_hash_table_remove_all (reader->roots);
  compare_with_file (reader);
  return TRUE;
}

static gboolean
read_begun (Reader *reader, GBytes *data, GError **error)
{
  g_autoptr (JsonNode) node = spann_json_parse (data, SPANN_JOURNAL_MAX_ROOT, error);

  return node != NULL && end_session (reader, node, error);
}

static gboolean
read_record (Reader *reader, char kind, GBytes *data, GError **error)
{
  if (kind == SPANN_JOURNAL_SAVED)
    return read_saved (reader, data, error);
  if (kind == SPANN_JOURNAL_START)
    return read_start (reader, data, error);
  if (reader->content->portfolio == NULL)
    return refuse (error, _ ("the journal lacks its beginning"));
  switch (kind) {
  case SPANN_JOURNAL_COMMIT: return read_step (reader, SPANN_STEP_COMMIT, data, error);
  case SPANN_JOURNAL_UNDO: return read_step (reader, SPANN_STEP_UNDO, data, error);
  case SPANN_JOURNAL_REDO: return read_step (reader, SPANN_STEP_REDO, data, error);
  case SPANN_JOURNAL_BEGUN:
    return !reader->begun ? read_begun (reader, data, error)
                          : refuse (error, _ ("the journal begins twice"));
  default: return refuse (error, _ ("the journal was written by another version of Spann"));
  }
}

/* Reads until the end, or until something is wrong, which stays in @error. */
static void
read_records (Reader *reader, GError **error)
{
  SpannJournalRead read;

  do {
    g_autoptr (GBytes) data = NULL;
    char kind;

    read = spann_journal_record_read (reader->bytes, &reader->offset, &reader->link, &kind, &data);
    if (read == SPANN_JOURNAL_RECORD && !read_record (reader, kind, data, error))
      return;
  } while (read == SPANN_JOURNAL_RECORD);
  if (read == SPANN_JOURNAL_DAMAGED || !reader->begun)
    refuse (error, _ ("the journal is damaged"));
}

SpannJournalInfo *
spann_journal_reader_read_info (GBytes *bytes, GError **error)
{
  Reader reader = {.bytes = bytes};

  return read_beginning (&reader, error);
}

void
spann_journal_content_free (SpannJournalContent *self)
{
  if (self == NULL)
    return;
  g_clear_object (&self->portfolio);
  g_free (self->damage);
  g_free (self);
}

SpannJournalContent *
spann_journal_reader_read (GBytes *bytes, const SpannContext *context, SpannObject *file_root,
                           GError **error)
{
  g_autoptr (SpannJournalContent) content = g_new0 (SpannJournalContent, 1);
  g_autoptr (GHashTable) roots =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)spann_object_unref);
  Reader reader = {
      .bytes = bytes,
      .context = context,
      .file_root = file_root,
      .roots = roots,
      .content = content,
  };
  g_autoptr (SpannJournalInfo) info = read_beginning (&reader, error);
  g_autoptr (GError) damage = NULL;

  if (info == NULL)
    return NULL;
  read_records (&reader, &damage);
  g_clear_pointer (&reader.saved_root, spann_object_unref);
  if (content->portfolio == NULL) {
    g_propagate_error (error, g_steal_pointer (&damage));
    return NULL;
  }
  if (damage != NULL)
    content->damage = g_strdup (damage->message);
  return g_steal_pointer (&content);
}
