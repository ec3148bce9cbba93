/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "spann-fields.h"

/* What stands around the model in a file: which kind of file, which version of it. */

#define SPANN_FORMAT_MEMBER "format"
#define SPANN_VERSION_MEMBER "version"
#define SPANN_READER_MEMBER "reader"
#define SPANN_FEATURES_MEMBER "features"
#define SPANN_ID_MEMBER "id"

/* The version that this program writes, and the newest one that it reads in full. Version 2 names
 * the features that a file uses; version 1 is the same without. */
#define SPANN_FORMAT_VERSION 2

/*
 * The oldest version whose programs can read what is written now. A program opens a newer file to
 * read, not to write, when its own version is this one or later. So this is raised when something
 * that older programs know changes its meaning, and stays when something is new beside it: that
 * they keep without knowing it or, where it has to be understood, find among the features. It is 2
 * because programs of version 1 look for no features.
 */
#define SPANN_FORMAT_READER 2

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

/**
 * spann_format_check:
 * @root: a file's content
 * @out_version: (out): the version that it is in
 * @out_limitation: (out) (transfer full) (nullable): why it may only be read, a sentence: it is
 * newer than this program or uses a feature that this one lacks
 *
 * Returns: whether @root is an object that says it has this format, in a version that this program
 *   can read; FALSE, untouched, with a SPANN_ERROR_FORMAT or _VERSION
 */
gboolean spann_format_check (const SpannFormat *self, JsonNode *root, gint64 *out_version,
                             char **out_limitation, GError **error);

/* Makes of @error (nullable), about the content of a file that may only be read, one that says why
 * this program cannot read it at all. */
void spann_format_blame_newer (GError **error);
