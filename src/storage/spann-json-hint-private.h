/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What the gate finds wrong. */
typedef enum {
  SPANN_JSON_FAULT_EMPTY,
  SPANN_JSON_FAULT_MARK,
  SPANN_JSON_FAULT_ENCODING,
  SPANN_JSON_FAULT_NAME,
  SPANN_JSON_FAULT_COLON,
  SPANN_JSON_FAULT_OBJECT_END,
  SPANN_JSON_FAULT_ARRAY_END,
  SPANN_JSON_FAULT_VALUE,
  SPANN_JSON_FAULT_DIGIT,
  SPANN_JSON_FAULT_ZEROS,
  SPANN_JSON_FAULT_INTEGER,
  SPANN_JSON_FAULT_NUMBER,
  SPANN_JSON_FAULT_STRING_END,
  SPANN_JSON_FAULT_CONTROL,
  SPANN_JSON_FAULT_ESCAPE,
  SPANN_JSON_FAULT_CODE_UNIT,
  SPANN_JSON_FAULT_NUL,
  SPANN_JSON_FAULT_SURROGATE,
  SPANN_JSON_FAULT_DEPTH,
  SPANN_JSON_FAULT_TRAILING,
  SPANN_JSON_FAULT_TWICE,
  SPANN_JSON_FAULT_CROWD,
} SpannJsonFault;

/**
 * SpannJsonPlace:
 * @start: the first byte of the text
 * @at: where the fault is
 * @end: just past its last byte
 */
typedef struct {
  const char *start;
  const char *at;
  const char *end;
} SpannJsonPlace;

/* The likely cause of @fault and what can be done, in the user's language. */
const char *spann_json_hint_find (SpannJsonFault fault, const SpannJsonPlace *place);
