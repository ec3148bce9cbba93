/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "spann-fields.h"

/* What stands around the model in a file: which kind of file, which version of it. */

#define SPANN_FORMAT_MEMBER "format"
#define SPANN_VERSION_MEMBER "version"
#define SPANN_READER_MEMBER "reader"
#define SPANN_ID_MEMBER "id"

/* The newest version that this program reads, and the one that it writes. */
#define SPANN_FORMAT_VERSION 1

/* The oldest version of the reader that understands what is written now. */
#define SPANN_FORMAT_READER 1

/* Words of a score that is no number. */
#define SPANN_FORMAT_NOT_ASSESSED "not-assessed"
#define SPANN_FORMAT_NOT_APPLICABLE "not-applicable"

/**
 * SpannFormat:
 * @name: what the file's "format" says
 * @noun: what the file holds
 * @member: (nullable): the member that holds it; NULL when its fields stand at the top
 * @refusal: what is said of a file that is something else; untranslated
 * @mistaken: what is said of such a file where the other format is expected; untranslated
 */
typedef struct {
  const char *name;
  SpannNounIndex noun;
  const char *member;
  const char *refusal;
  const char *mistaken;
} SpannFormat;

/* The format of files that hold a @noun; NULL when there is none. */
const SpannFormat *spann_format_find (SpannNounIndex noun);

/* Whether @root is an object that says it has this format, in a version that this program reads.
 * FALSE with a SPANN_ERROR_FORMAT or _VERSION. */
gboolean spann_format_check (const SpannFormat *self, JsonNode *root, GError **error);
