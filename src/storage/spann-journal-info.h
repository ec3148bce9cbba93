/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

/**
 * SpannJournalInfo:
 * @uri: (nullable): of the file that the document came from or went to last
 * @digest: (nullable): SHA-256 of that file, in hexadecimal: what the edits were made on
 * @title: of the document
 * @user: who edits it
 * @host: on which computer
 * @pid: in which process
 * @time: when the journal began, in microseconds since 1970, UTC
 *
 * What a journal is about.
 */
typedef struct {
  char *uri;
  char *digest;
  char *title;
  char *user;
  char *host;
  gint64 pid;
  gint64 time;
} SpannJournalInfo;

SpannJournalInfo *spann_journal_info_copy (const SpannJournalInfo *self);
void spann_journal_info_free (SpannJournalInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannJournalInfo, spann_journal_info_free)

void spann_journal_info_append (GString *text, const SpannJournalInfo *self);

/* (transfer full) (nullable): NULL with a SPANN_ERROR_INVALID */
SpannJournalInfo *spann_journal_info_read (JsonNode *node, GError **error);
