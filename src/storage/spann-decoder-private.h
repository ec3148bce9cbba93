/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "spann-crowd.h"
#include "spann-object.h"

/* What the files of the decoder share. */

/**
 * SpannDecoder:
 * @portfolio: (nullable): a portfolio with its strategies alone, whose scales give scores their
 * steps
 * @ids: (nullable): the ids that were read so far, by noun; NULL for what Spann wrote for itself
 * @error: (nullable): the first fault
 */
typedef struct {
  SpannObject *portfolio;
  SpannCrowd **ids;
  GError *error;
} SpannDecoder;

/**
 * SpannPlace:
 * @outer: (nullable): the place that this one is in; NULL for the top of the file
 * @name: (nullable): member of @outer; NULL for an element of its list
 * @index: position in the list
 * @strategy: (nullable): the one whose scales judge what is here
 * @object: (nullable): the object that is being made here
 *
 * Where the decoder stands: a chain on the stack, put into words only when something is wrong.
 */
typedef struct _SpannPlace SpannPlace;
struct _SpannPlace {
  SpannDecoder *decoder;
  const SpannPlace *outer;
  const char *name;
  guint index;
  const SpannObject *strategy;
  SpannObject *const *object;
};

SpannPlace spann_place_enter_member (const SpannPlace *outer, const char *name);
SpannPlace spann_place_enter_element (const SpannPlace *outer, guint index);

/* Sets the decoder's error, @message with its place as spann_fault_describe() has it. FALSE, for
 * returning. */
gboolean spann_place_refuse (const SpannPlace *place, const char *message);

/* The same, because what is here is nothing that a field of @type may hold. */
gboolean spann_place_refuse_type (const SpannPlace *place, SpannFieldType type);

/* Reads a field of a type that has no objects below it. FALSE with the decoder's error. */
gboolean spann_decoder_decode_leaf (const SpannPlace *place, const SpannField *field,
                                    JsonNode *node, SpannValue *out_value);

/* Reads a field of any type. FALSE with the decoder's error. */
gboolean spann_decoder_decode_value (const SpannPlace *place, const SpannField *field,
                                     JsonNode *node, SpannValue *out_value);

/* The object in the making, *@object, gets its field @id, when @json has it and it was not read
 * before. FALSE with the decoder's error. */
gboolean spann_decoder_decode_field (const SpannPlace *place, JsonObject *json, SpannFieldId id,
                                     SpannObject **object);

/* The same for every field of its noun, and for the members that this version does not know. What
 * names the version of the scales comes first, wherever it stands: scores need it. */
gboolean spann_decoder_decode_members (const SpannPlace *place, JsonObject *json,
                                       SpannObject **object);

/* @key (nullable): the name of the member, for an object of a map. NULL with the decoder's error.
 * (transfer full) */
SpannObject *spann_decoder_decode_object (const SpannPlace *place, const SpannNoun *noun,
                                          const char *key, JsonNode *node);

/* Whether the member @name of a @noun is one that this version knows: its id, a field or, at the
 * top of a file, what stands around it. */
gboolean spann_decoder_knows (const SpannNoun *noun, const char *name);

/* Adds one that it does not know to @members, which is NULL before the first. @after (nullable):
 * the known one that it followed. */
void spann_decoder_keep_member (GPtrArray **members, const char *name, const char *after,
                                JsonNode *node);

/* The object that @node is, borrowed; NULL with the decoder's error when it is none. */
JsonObject *spann_decoder_get_object (const SpannPlace *place, JsonNode *node);

/* Reads the member @name, a leaf of @type, into @out_value, which is untouched when there is none.
 * FALSE with the decoder's error. */
gboolean spann_decoder_read_member (const SpannPlace *place, JsonObject *json, const char *name,
                                    SpannFieldType type, SpannValue *out_value);

/* The same for a string (transfer full); FALSE too when it is @required and lacks. */
gboolean spann_decoder_read_string (const SpannPlace *place, JsonObject *json, const char *name,
                                    gboolean required, char **out_string);

/* The string that @node is; NULL when it is none. Borrowed. */
const char *spann_decoder_get_string (JsonNode *node);
