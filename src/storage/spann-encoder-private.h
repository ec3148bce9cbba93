/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-object.h"

/* What the files of the encoder share. */

/**
 * SpannEncoder:
 * @text: what is written so far, without space
 * @root: what is being written, or what it belongs to
 * @strategy: (nullable): the one whose scales judge what is being written
 */
typedef struct {
  GString *text;
  const SpannObject *root;
  const SpannObject *strategy;
} SpannEncoder;

/* The next element of an array, or the next member's name: a comma stands before all but the first.
 */
void spann_encoder_separate (SpannEncoder *encoder);
void spann_encoder_write_name (SpannEncoder *encoder, const char *name);

void spann_encoder_write_string (SpannEncoder *encoder, const char *string);
void spann_encoder_write_integer (SpannEncoder *encoder, gint64 integer);
void spann_encoder_write_strings (SpannEncoder *encoder, char **strings);
void spann_encoder_write_object (SpannEncoder *encoder, const SpannObject *object);

/* Nothing for NONE. */
void spann_encoder_write_value (SpannEncoder *encoder, const SpannField *field,
                                const SpannValue *value);

/* Those of @unknown (nullable), the members that this version does not know, that followed @known,
 * NULL for those that stood first. */
void spann_encoder_write_unknown_after (SpannEncoder *encoder, const GPtrArray *unknown,
                                        const char *known);

/* Every field that has a value, and the unknown members after them. */
void spann_encoder_write_fields (SpannEncoder *encoder, const SpannObject *object);
