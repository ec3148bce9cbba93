/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "spann-json-gate.h"
#include "spann-json-hint-private.h"

/**
 * SpannJsonScan:
 * @at: how far the pass has come
 * @end: just past the last byte
 * @level: how much is checked
 * @error: (nullable): where the first fault goes
 *
 * A pass over JSON, one token after the other.
 */
typedef struct {
  const char *start;
  const char *at;
  const char *end;
  SpannJsonGateLevel level;
  GError **error;
} SpannJsonScan;

/* The byte here, NUL at the end: NUL itself is nowhere allowed. */
static inline char
spann_json_scan_peek (const SpannJsonScan *self)
{
  return self->at < self->end ? *self->at : '\0';
}

/* Passes @byte when it is here. */
static inline gboolean
spann_json_scan_accept (SpannJsonScan *self, char byte)
{
  if (spann_json_scan_peek (self) != byte)
    return FALSE;
  self->at++;
  return TRUE;
}

static inline void
spann_json_scan_skip_space (SpannJsonScan *self)
{
  while (self->at < self->end &&
         (*self->at == ' ' || *self->at == '\n' || *self->at == '\r' || *self->at == '\t'))
    self->at++;
}

/* Says that @fault is here, or at @at; with a @message of its own. FALSE, for returning. */
gboolean spann_json_scan_refuse (const SpannJsonScan *self, SpannJsonFault fault);
gboolean spann_json_scan_refuse_at (const SpannJsonScan *self, const char *at,
                                    SpannJsonFault fault);
gboolean spann_json_scan_refuse_with (const SpannJsonScan *self, const char *at,
                                      SpannJsonFault fault, const char *message);

/* Passes the string that begins here with its quotation mark; the number; the @word. FALSE with the
 * error when it is not one. */
gboolean spann_json_scan_string (SpannJsonScan *self);
gboolean spann_json_scan_number (SpannJsonScan *self);
gboolean spann_json_scan_word (SpannJsonScan *self, const char *word);
