/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-change.h"

/**
 * SpannStepKind:
 * @SPANN_STEP_COMMIT: a person did something
 * @SPANN_STEP_UNDO: the last thing done was taken back
 * @SPANN_STEP_REDO: the last thing taken back was done again
 * @SPANN_STEP_ADOPT: the portfolio went on from what others saved; only a new session tells how
 */
typedef enum {
  SPANN_STEP_COMMIT,
  SPANN_STEP_UNDO,
  SPANN_STEP_REDO,
  SPANN_STEP_ADOPT,
} SpannStepKind;

/**
 * SpannStep:
 * @kind: what happened
 * @root: (nullable): the root before
 * @transaction: (nullable): what was applied to it; for undo, the inverse; NULL for
 * %SPANN_STEP_ADOPT
 * @joined: whether it became one with the transaction before it
 * @words: (nullable): what the change log says of it
 *
 * One thing that happened to an open portfolio. Steps done again in the same order lead to the same
 * root, undo, redo and change log: that is what a journal keeps.
 */
typedef struct {
  SpannStepKind kind;
  SpannObject *root;
  SpannTransaction *transaction;
  gboolean joined;
  char *words;
} SpannStep;

SpannStep *spann_step_copy (const SpannStep *self);
void spann_step_free (SpannStep *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpannStep, spann_step_free)
