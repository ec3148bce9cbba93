/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannFieldId:
 *
 * Names one field of one noun: the noun in the high byte, the row of its table in the low one. The
 * constants stand in spann-fields.h.
 */
typedef guint SpannFieldId;

#define SPANN_FIELD_NONE ((SpannFieldId)0xffff)
/* Of every noun, and in no table: the members that this version does not know. */
#define SPANN_FIELD_UNKNOWN ((SpannFieldId)0xfffe)

/**
 * SpannFieldType:
 * @SPANN_FIELD_BOOLEAN: true or false
 * @SPANN_FIELD_INTEGER: a whole number within the row's range
 * @SPANN_FIELD_MONEY: whole SEK within the row's range
 * @SPANN_FIELD_YEAR: a calendar year
 * @SPANN_FIELD_NUMBER: a finite double
 * @SPANN_FIELD_DATE: a day
 * @SPANN_FIELD_SCORE: a score on the row's scale
 * @SPANN_FIELD_STRING: text that is the same in every language: names, links, reference numbers
 * @SPANN_FIELD_TEXT: a language text
 * @SPANN_FIELD_CHOICE: one of the row's words
 * @SPANN_FIELD_REFERENCE: the key of an object in the list that the row names
 * @SPANN_FIELD_REFERENCES: several of them
 * @SPANN_FIELD_CHILD: one object of the row's noun
 * @SPANN_FIELD_LIST: objects of the row's noun in an order of their own, each with its id: a JSON
 * array
 * @SPANN_FIELD_MAP: objects of the row's noun by key (a year, a gap): a JSON object
 */
typedef enum {
  SPANN_FIELD_BOOLEAN,
  SPANN_FIELD_INTEGER,
  SPANN_FIELD_MONEY,
  SPANN_FIELD_YEAR,
  SPANN_FIELD_NUMBER,
  SPANN_FIELD_DATE,
  SPANN_FIELD_SCORE,
  SPANN_FIELD_STRING,
  SPANN_FIELD_TEXT,
  SPANN_FIELD_CHOICE,
  SPANN_FIELD_REFERENCE,
  SPANN_FIELD_REFERENCES,
  SPANN_FIELD_CHILD,
  SPANN_FIELD_LIST,
  SPANN_FIELD_MAP,
} SpannFieldType;

/**
 * SpannFieldFlags:
 * @SPANN_FIELD_REQUIRED: an object without it is refused (a text: in its own language)
 * @SPANN_FIELD_BOTH_LANGUAGES: a text that must be there in Swedish and English
 * @SPANN_FIELD_SCALE_VERSION: the field names the strategy version whose scales the object is
 * judged on
 * @SPANN_FIELD_HISTORY: grows by itself (the change log); not part of changes, diff or merge
 */
typedef enum {
  SPANN_FIELD_REQUIRED = 1 << 0,
  SPANN_FIELD_BOTH_LANGUAGES = 1 << 1,
  SPANN_FIELD_SCALE_VERSION = 1 << 2,
  SPANN_FIELD_HISTORY = 1 << 3,
} SpannFieldFlags;

/**
 * SpannKeyKind:
 * @SPANN_KEY_NONE: an only child, or the root; has no key
 * @SPANN_KEY_RANDOM: an id from an id source, written as the member "id"
 * @SPANN_KEY_SLUG: a readable, stable id of the strategy, written as the member "id"
 * @SPANN_KEY_YEAR: a calendar year, the name of the member that the object is the value of
 * @SPANN_KEY_REFERENCE: the key of an object of the strategy, the name of the member likewise
 * @SPANN_KEY_WORD: one of a fixed set of words, the name of the member likewise
 */
typedef enum {
  SPANN_KEY_NONE,
  SPANN_KEY_RANDOM,
  SPANN_KEY_SLUG,
  SPANN_KEY_YEAR,
  SPANN_KEY_REFERENCE,
  SPANN_KEY_WORD,
} SpannKeyKind;

typedef struct _SpannNoun SpannNoun;

/**
 * SpannField:
 * @name: the member's name in the file
 * @type: what it holds
 * @flags: see #SpannFieldFlags
 * @minimum: smallest integer, money or year allowed
 * @maximum: largest
 * @choices: (nullable) (array zero-terminated=1): the words of a choice
 * @child: for child, list and map, the index of their noun
 * @target: for a reference, the list that it points into, of the strategy, of the portfolio, or of
 * an object above the one that holds the field; for a score, the strategy's scale
 *
 * One row of a noun's table. Codec, changes, diff, merge, checks and tables walk these rows: a new
 * field is a new row.
 */
typedef struct {
  const char *name;
  SpannFieldType type;
  guint flags;
  gint64 minimum;
  gint64 maximum;
  const char *const *choices;
  guint child;
  SpannFieldId target;
} SpannField;

/**
 * SpannNoun:
 * @name: "ecosystem"; for programmers and paths, never shown untranslated
 * @index: its place in the table of nouns
 * @key: what the key of such an object is
 * @key_target: for %SPANN_KEY_REFERENCE, the list of the strategy that the key points into
 * @key_words: (nullable): for %SPANN_KEY_WORD, the words
 * @fields: the rows
 * @n_fields: how many
 */
struct _SpannNoun {
  const char *name;
  guint index;
  SpannKeyKind key;
  SpannFieldId key_target;
  const char *const *key_words;
  const SpannField *fields;
  guint n_fields;
};

/* Every noun, by its index (see spann-fields.h); NULL past the last. */
const SpannNoun *spann_noun_get (guint index);

/* The row for @id; programmers' error if there is none. */
const SpannField *spann_field_get (SpannFieldId id);

/* The noun that @id belongs to. */
const SpannNoun *spann_field_get_noun (SpannFieldId id);

/* Finds a row by the member's name; FALSE, with @out_id untouched, if the noun has none. */
gboolean spann_noun_find_field (const SpannNoun *noun, const char *name, SpannFieldId *out_id);

/* The field id of row @row of @noun. */
SpannFieldId spann_noun_field_id (const SpannNoun *noun, guint row);
