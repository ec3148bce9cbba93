/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-json-scan-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "spann-error.h"

/* A number of fewer characters and without an exponent is finite, whatever its digits. */
#define SURELY_FINITE 300

/* Columns count characters, as editors do; what precedes @at was found to be UTF-8. */
static void
find_position (const SpannJsonScan *self, const char *at, guint *out_line, guint *out_column)
{
  *out_line = 1;
  *out_column = 1;
  for (const char *byte = self->start; byte < at; byte++) {
    if (*byte == '\n') {
      (*out_line)++;
      *out_column = 1;
    } else if (((guchar)*byte & 0xc0) != 0x80) {
      (*out_column)++;
    }
  }
}

/* Says where @message is so, and why it may be. FALSE, for returning. */
gboolean
spann_json_scan_refuse_with (const SpannJsonScan *self, const char *at, SpannJsonFault fault,
                             const char *message)
{
  SpannJsonPlace place = {self->start, at, self->end};
  guint line, column;

  find_position (self, at, &line, &column);
  g_set_error (self->error, SPANN_ERROR, SPANN_ERROR_SYNTAX,
               /* Translators: where a file is wrong, what is wrong there, and what can be done */
               _ ("line %1$u, column %2$u: %3$s; %4$s"), line, column, message,
               spann_json_hint_find (fault, &place));
  return FALSE;
}

gboolean
spann_json_scan_refuse_at (const SpannJsonScan *self, const char *at, SpannJsonFault fault)
{
  static const char *const messages[] = {
      [SPANN_JSON_FAULT_EMPTY] = N_ ("the file is empty"),
      [SPANN_JSON_FAULT_MARK] = N_ ("the file begins with a byte order mark"),
      [SPANN_JSON_FAULT_ENCODING] = N_ ("expected UTF-8"),
      [SPANN_JSON_FAULT_NAME] = N_ ("expected the name of a member, in double quotation marks"),
      [SPANN_JSON_FAULT_COLON] = N_ ("expected a colon after the member's name"),
      [SPANN_JSON_FAULT_OBJECT_END] = N_ ("expected a comma or }"),
      [SPANN_JSON_FAULT_ARRAY_END] = N_ ("expected a comma or ]"),
      [SPANN_JSON_FAULT_VALUE] = N_ ("expected a value"),
      [SPANN_JSON_FAULT_DIGIT] = N_ ("expected a digit"),
      [SPANN_JSON_FAULT_ZEROS] = N_ ("expected a number without leading zeros"),
      [SPANN_JSON_FAULT_INTEGER] = N_ ("expected a whole number that fits in 64 bits"),
      [SPANN_JSON_FAULT_NUMBER] = N_ ("expected a number below 1.8e308"),
      [SPANN_JSON_FAULT_STRING_END] = N_ ("expected the closing quotation mark of a text"),
      [SPANN_JSON_FAULT_CONTROL] = N_ ("expected the rest of a text"),
      [SPANN_JSON_FAULT_ESCAPE] = N_ ("expected one of \" \\ / b f n r t u after the backslash"),
      [SPANN_JSON_FAULT_CODE_UNIT] = N_ ("expected four hexadecimal digits after \\u"),
      [SPANN_JSON_FAULT_NUL] = N_ ("a text may not hold the character U+0000"),
      [SPANN_JSON_FAULT_SURROGATE] = N_ ("half of a surrogate pair stands alone"),
      [SPANN_JSON_FAULT_TRAILING] = N_ ("expected nothing more after the end of the document"),
  };

  return spann_json_scan_refuse_with (self, at, fault, _ (messages[fault]));
}

gboolean
spann_json_scan_refuse (const SpannJsonScan *self, SpannJsonFault fault)
{
  return spann_json_scan_refuse_at (self, self->at, fault);
}

static gboolean
scan_code_unit (SpannJsonScan *self, guint *out_unit)
{
  *out_unit = 0;
  for (guint i = 0; i < 4; i++) {
    if (!g_ascii_isxdigit (spann_json_scan_peek (self)))
      return spann_json_scan_refuse (self, SPANN_JSON_FAULT_CODE_UNIT);
    *out_unit = *out_unit << 4 | (guint)g_ascii_xdigit_value (*self->at++);
  }
  return TRUE;
}

/* What follows \u at @escape. */
static gboolean
scan_code_point (SpannJsonScan *self, const char *escape)
{
  guint unit, low;

  if (!scan_code_unit (self, &unit))
    return FALSE;
  if (unit == 0 && self->level == SPANN_JSON_GATE_DOCUMENT)
    return spann_json_scan_refuse_at (self, escape, SPANN_JSON_FAULT_NUL);
  if (unit < 0xd800 || unit > 0xdfff)
    return TRUE;
  if (unit < 0xdc00 && spann_json_scan_accept (self, '\\') && spann_json_scan_accept (self, 'u')) {
    if (!scan_code_unit (self, &low))
      return FALSE;
    if (low >= 0xdc00 && low <= 0xdfff)
      return TRUE;
  }
  return spann_json_scan_refuse_at (self, escape, SPANN_JSON_FAULT_SURROGATE);
}

static gboolean
scan_escape (SpannJsonScan *self)
{
  const char *escape = self->at++;
  char letter = spann_json_scan_peek (self);

  if (letter == '\0' || strchr ("\"\\/bfnrtu", letter) == NULL)
    return spann_json_scan_refuse (self, SPANN_JSON_FAULT_ESCAPE);
  self->at++;
  return letter != 'u' || scan_code_point (self, escape);
}

/* Characters that stand for themselves. */
static gboolean
scan_plain (SpannJsonScan *self)
{
  const char *from = self->at;
  guchar high = 0;

  while (self->at < self->end && *self->at != '"' && *self->at != '\\' && (guchar)*self->at >= ' ')
    high |= (guchar)*self->at++;
  if (high >= 0x80 && !g_utf8_validate_len (from, (gsize)(self->at - from), &from))
    return spann_json_scan_refuse_at (self, from, SPANN_JSON_FAULT_ENCODING);
  return TRUE;
}

gboolean
spann_json_scan_string (SpannJsonScan *self)
{
  self->at++;
  while (scan_plain (self)) {
    if (spann_json_scan_accept (self, '"'))
      return TRUE;
    if (self->at == self->end)
      return spann_json_scan_refuse (self, SPANN_JSON_FAULT_STRING_END);
    if (*self->at != '\\')
      return spann_json_scan_refuse (self, SPANN_JSON_FAULT_CONTROL);
    if (!scan_escape (self))
      return FALSE;
  }
  return FALSE;
}

static gboolean
scan_digits (SpannJsonScan *self)
{
  if (!g_ascii_isdigit (spann_json_scan_peek (self)))
    return spann_json_scan_refuse (self, SPANN_JSON_FAULT_DIGIT);
  while (g_ascii_isdigit (spann_json_scan_peek (self)))
    self->at++;
  return TRUE;
}

/* Whether the digits from @digits on are a whole number of 64 bits. */
static gboolean
fits_int64 (const SpannJsonScan *self, const char *digits, gboolean negative)
{
  guint64 most = (guint64)G_MAXINT64 + (negative ? 1 : 0);
  guint64 number = 0;

  for (; digits < self->at; digits++) {
    guint digit = (guint)(*digits - '0');

    if (number > (most - digit) / 10)
      return FALSE;
    number = number * 10 + digit;
  }
  return TRUE;
}

static gboolean
is_finite (const SpannJsonScan *self, const char *number)
{
  g_autofree char *text = g_strndup (number, (gsize)(self->at - number));

  return isfinite (g_ascii_strtod (text, NULL)) != 0;
}

static gboolean
scan_exponent (SpannJsonScan *self)
{
  if (!spann_json_scan_accept (self, '+'))
    spann_json_scan_accept (self, '-');
  return scan_digits (self);
}

/* The number from @number on, of which the whole part has been read. */
static gboolean
scan_fraction (SpannJsonScan *self, const char *number)
{
  gboolean has_exponent;

  if (spann_json_scan_accept (self, '.') && !scan_digits (self))
    return FALSE;
  has_exponent = spann_json_scan_accept (self, 'e') || spann_json_scan_accept (self, 'E');
  if (has_exponent && !scan_exponent (self))
    return FALSE;
  return (!has_exponent && self->at - number < SURELY_FINITE) || is_finite (self, number) ||
         spann_json_scan_refuse_at (self, number, SPANN_JSON_FAULT_NUMBER);
}

gboolean
spann_json_scan_number (SpannJsonScan *self)
{
  const char *number = self->at;
  gboolean negative = spann_json_scan_accept (self, '-');
  const char *digits = self->at;

  if (!scan_digits (self))
    return FALSE;
  if (*digits == '0' && self->at - digits > 1)
    return spann_json_scan_refuse_at (self, digits, SPANN_JSON_FAULT_ZEROS);
  if (spann_json_scan_peek (self) == '.' || g_ascii_tolower (spann_json_scan_peek (self)) == 'e')
    return scan_fraction (self, number);
  return fits_int64 (self, digits, negative) ||
         spann_json_scan_refuse_at (self, number, SPANN_JSON_FAULT_INTEGER);
}

gboolean
spann_json_scan_word (SpannJsonScan *self, const char *word)
{
  gsize length = strlen (word);

  if ((gsize)(self->end - self->at) < length || memcmp (self->at, word, length) != 0)
    return spann_json_scan_refuse (self, SPANN_JSON_FAULT_VALUE);
  self->at += length;
  return TRUE;
}
