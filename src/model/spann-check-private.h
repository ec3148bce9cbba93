/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "spann-language.h"
#include "spann-object.h"

/**
 * SpannCheck:
 * @root: the portfolio or strategy being checked
 * @language: (nullable): of the messages; NULL for the desktop's
 * @strategy: the strategy in force at this place; NULL while a strategy is itself read
 * @chain: objects from the root down to the one being checked, borrowed
 * @place: where that is, in the words of messages
 * @message: (nullable): what is wrong there, apart from where
 *
 * A walk through a tree, as far as it has come.
 */
typedef struct {
  const SpannObject *root;
  const SpannLanguage *language;
  const SpannObject *strategy;
  GPtrArray *chain;
  GString *place;
  char *message;
} SpannCheck;

/* @message in @language, or in the desktop's when that is NULL. */
const char *spann_check_translate (const SpannLanguage *language, const char *message)
    G_GNUC_FORMAT (2);

/* Refuses what is here: @format is marked for translation where it stands, and the place is added.
 * FALSE, for returning. */
gboolean spann_check_refuse (SpannCheck *check, GError **error, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* The same because @object has no @name, unless one that it has is meant to be it. */
gboolean spann_check_refuse_missing (SpannCheck *check, const SpannObject *object, const char *name,
                                     GError **error);

/* spann-check-values.c: the key of @object, which is in the chain already. */
gboolean spann_check_key (SpannCheck *check, const SpannObject *object, GError **error);

/* A value of a field without objects below it. */
gboolean spann_check_leaf (SpannCheck *check, const SpannField *field, const SpannValue *value,
                           GError **error);

/* spann_check_root() that tells which object it refuses, as a path, apart from what is wrong with
 * it. @language: of the message, as in SpannCheck. (transfer full) both */
gboolean spann_check_root_at (const SpannObject *root, const SpannLanguage *language,
                              char **out_path, char **out_message);

/* The invariants between the fields of @object, which have each been checked alone. FALSE with a
 * message for the place. */
gboolean spann_check_invariants (const SpannObject *object, const SpannLanguage *language,
                                 char **out_message);
