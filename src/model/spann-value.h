/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-children.h"
#include "spann-date.h"
#include "spann-money.h"
#include "spann-score.h"
#include "spann-text.h"
#include "spann-unknown.h"

/**
 * SpannValueType:
 * @SPANN_VALUE_NONE: the field is not there
 * @SPANN_VALUE_INTEGER: integers, money and years
 * @SPANN_VALUE_STRING: strings, choices and references
 * @SPANN_VALUE_STRINGS: references; in a change, the keys of a list or map in a new order
 * @SPANN_VALUE_OBJECT: a child
 * @SPANN_VALUE_OBJECTS: a list or a map
 * @SPANN_VALUE_MEMBERS: the members of an object that this version does not know
 */
typedef enum {
  SPANN_VALUE_NONE,
  SPANN_VALUE_BOOLEAN,
  SPANN_VALUE_INTEGER,
  SPANN_VALUE_NUMBER,
  SPANN_VALUE_DATE,
  SPANN_VALUE_SCORE,
  SPANN_VALUE_STRING,
  SPANN_VALUE_TEXT,
  SPANN_VALUE_STRINGS,
  SPANN_VALUE_OBJECT,
  SPANN_VALUE_OBJECTS,
  SPANN_VALUE_MEMBERS,
} SpannValueType;

/**
 * SpannValue:
 *
 * What a field holds, as a small tagged union. Passed by value; whoever holds one owns what it
 * points to. Strings and arrays are shared and never changed in place.
 */
typedef struct {
  SpannValueType type;
  union {
    gboolean boolean;
    gint64 integer;
    double number;
    SpannDate date;
    SpannScore score;
    char *string; /* a GRefString */
    SpannText *text;
    char **strings; /* a GStrv */
    SpannObject *object;
    SpannChildren *objects;
    GPtrArray *members; /* of SpannUnknown, in the file's order */
  } as;
} SpannValue;

/* Makers. Strings are copied; objects, texts and arrays (of objects) are taken (transfer full).
 * NULL gives NONE.
 */
SpannValue spann_value_none (void);
SpannValue spann_value_boolean (gboolean boolean);
SpannValue spann_value_integer (gint64 integer);
SpannValue spann_value_number (double number);
SpannValue spann_value_date (SpannDate date);
SpannValue spann_value_score (SpannScore score);
SpannValue spann_value_string (const char *string);
SpannValue spann_value_text (SpannText *text);
SpannValue spann_value_strings (const char *const *strings);
SpannValue spann_value_object (SpannObject *object);
SpannValue spann_value_objects (GPtrArray *objects);
SpannValue spann_value_members (GPtrArray *members);

SpannValue spann_value_copy (const SpannValue *self);
void spann_value_clear (SpannValue *self);
gboolean spann_value_equal (const SpannValue *a, const SpannValue *b);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpannValue, spann_value_clear)
