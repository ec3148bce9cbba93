/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SpannError:
 * @SPANN_ERROR_SYNTAX: the bytes are not strict JSON
 * @SPANN_ERROR_FORMAT: JSON, but not a file of this kind
 * @SPANN_ERROR_VERSION: written by a newer program
 * @SPANN_ERROR_INVALID: a value, reference or invariant is wrong; the message names its path
 * @SPANN_ERROR_USAGE: an argument of the command line is wrong
 * @SPANN_ERROR_WRITE: a file could not be written; nothing was changed
 * @SPANN_ERROR_CHANGED: a file on disk is not what it was when it was read; nothing was written
 * @SPANN_ERROR_LANGUAGE: no such language, or its catalogue cannot be read
 *
 * What can be wrong with what a person gave to Spann. Messages are whole sentences' content in the
 * window's language, without the file's name: the caller puts it in front.
 */
typedef enum {
  SPANN_ERROR_SYNTAX,
  SPANN_ERROR_FORMAT,
  SPANN_ERROR_VERSION,
  SPANN_ERROR_INVALID,
  SPANN_ERROR_USAGE,
  SPANN_ERROR_WRITE,
  SPANN_ERROR_CHANGED,
  SPANN_ERROR_LANGUAGE,
} SpannError;

#define SPANN_ERROR (spann_error_quark ())
GQuark spann_error_quark (void);
