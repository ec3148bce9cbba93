/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-edit.h"

/* Merges of the sample portfolio, each a row of a table. */

/* What one person does to the sample. */
typedef void (*MergeDoing) (SpannEdit *edit);

/**
 * MergeCase:
 * @conflicts: as describe_conflicts() tells them
 * @result: what the merge changed of the base, as describe_changes() tells it
 * @other: (nullable): the same with the other side of every conflict
 */
typedef struct {
  const char *name;
  MergeDoing mine;
  MergeDoing theirs;
  const char *conflicts;
  const char *result;
  const char *other;
} MergeCase;

/* Adds a test for each: "/merge/NAME". */
void merge_add_cases (const MergeCase *cases, guint n_cases);

/* @base after @doing. (transfer full) */
SpannObject *merge_make_after (SpannObject *base, MergeDoing doing);

/* @base with entries in its log: pairs of an id and a time, ended by NULL. (transfer full) */
SpannObject *merge_log_for (SpannObject *base, const char *const *entries);

/* Fails unless spann_check_root() accepts @root. */
void merge_check_root (const SpannObject *root);

/* Doings, and what they are made of. */
void merge_do_nothing (SpannEdit *edit);
void merge_rename_a (SpannEdit *edit);
void merge_rename_b (SpannEdit *edit);
void merge_remove_b (SpannEdit *edit);
void merge_concern_b (SpannEdit *edit);
void merge_set_string (SpannEdit *edit, const char *path, SpannFieldId field, const char *string);
void merge_set_text (SpannEdit *edit, const char *path, SpannFieldId field, const char *sv,
                     const char *en);
