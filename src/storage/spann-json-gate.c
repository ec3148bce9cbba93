/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-json-gate.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "spann-crowd.h"
#include "spann-error.h"
#include "spann-json-hint-private.h"
#include "spann-json-names-private.h"

/* A number of fewer characters and without an exponent is finite, whatever its digits. */
#define SURELY_FINITE 300

/* Names in messages are cut to this many characters. */
#define SHOWN_NAME 40

/**
 * Gate:
 * @at: how far the pass has come
 * @end: just past the last byte
 * @names: for each level of nesting, the names seen in the object that is open there
 * @error: (nullable): where the first fault goes
 */
typedef struct {
  const char *start;
  const char *at;
  const char *end;
  SpannJsonGateLevel level;
  guint depth;
  SpannCrowd *names[SPANN_JSON_GATE_MAX_DEPTH];
  GError **error;
} Gate;

static gboolean scan_value (Gate *gate);

/* Columns count characters, as editors do; what precedes @at was found to be UTF-8. */
static void
find_position (const Gate *gate, const char *at, guint *out_line, guint *out_column)
{
  *out_line = 1;
  *out_column = 1;
  for (const char *byte = gate->start; byte < at; byte++) {
    if (*byte == '\n') {
      (*out_line)++;
      *out_column = 1;
    } else if (((guchar)*byte & 0xc0) != 0x80) {
      (*out_column)++;
    }
  }
}

/* Says where @message is so, and why it may be. FALSE, for returning. */
static gboolean
refuse_with (const Gate *gate, const char *at, SpannJsonFault fault, const char *message)
{
  SpannJsonPlace place = {gate->start, at, gate->end};
  guint line, column;

  find_position (gate, at, &line, &column);
  g_set_error (gate->error, SPANN_ERROR, SPANN_ERROR_SYNTAX,
               /* Translators: where a file is wrong, what is wrong there, and what can be done */
               _ ("line %1$u, column %2$u: %3$s; %4$s"), line, column, message,
               spann_json_hint_find (fault, &place));
  return FALSE;
}

static gboolean
refuse_at (const Gate *gate, const char *at, SpannJsonFault fault)
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

  return refuse_with (gate, at, fault, _ (messages[fault]));
}

static gboolean
refuse (const Gate *gate, SpannJsonFault fault)
{
  return refuse_at (gate, gate->at, fault);
}

/* The byte here, NUL at the end: NUL itself is nowhere allowed. */
static char
peek (const Gate *gate)
{
  return gate->at < gate->end ? *gate->at : '\0';
}

static gboolean
accept (Gate *gate, char byte)
{
  if (peek (gate) != byte)
    return FALSE;
  gate->at++;
  return TRUE;
}

static void
skip_space (Gate *gate)
{
  while (gate->at < gate->end &&
         (*gate->at == ' ' || *gate->at == '\n' || *gate->at == '\r' || *gate->at == '\t'))
    gate->at++;
}

static gboolean
scan_code_unit (Gate *gate, guint *out_unit)
{
  *out_unit = 0;
  for (guint i = 0; i < 4; i++) {
    if (!g_ascii_isxdigit (peek (gate)))
      return refuse (gate, SPANN_JSON_FAULT_CODE_UNIT);
    *out_unit = *out_unit << 4 | (guint)g_ascii_xdigit_value (*gate->at++);
  }
  return TRUE;
}

/* What follows \u at @escape. */
static gboolean
scan_code_point (Gate *gate, const char *escape)
{
  guint unit, low;

  if (!scan_code_unit (gate, &unit))
    return FALSE;
  if (unit == 0 && gate->level == SPANN_JSON_GATE_DOCUMENT)
    return refuse_at (gate, escape, SPANN_JSON_FAULT_NUL);
  if (unit < 0xd800 || unit > 0xdfff)
    return TRUE;
  if (unit < 0xdc00 && accept (gate, '\\') && accept (gate, 'u')) {
    if (!scan_code_unit (gate, &low))
      return FALSE;
    if (low >= 0xdc00 && low <= 0xdfff)
      return TRUE;
  }
  return refuse_at (gate, escape, SPANN_JSON_FAULT_SURROGATE);
}

static gboolean
scan_escape (Gate *gate)
{
  const char *escape = gate->at++;
  char letter = peek (gate);

  if (letter == '\0' || strchr ("\"\\/bfnrtu", letter) == NULL)
    return refuse (gate, SPANN_JSON_FAULT_ESCAPE);
  gate->at++;
  return letter != 'u' || scan_code_point (gate, escape);
}

/* Characters that stand for themselves. */
static gboolean
scan_plain (Gate *gate)
{
  const char *from = gate->at;
  guchar high = 0;

  while (gate->at < gate->end && *gate->at != '"' && *gate->at != '\\' && (guchar)*gate->at >= ' ')
    high |= (guchar)*gate->at++;
  if (high >= 0x80 && !g_utf8_validate_len (from, (gsize)(gate->at - from), &from))
    return refuse_at (gate, from, SPANN_JSON_FAULT_ENCODING);
  return TRUE;
}

static gboolean
scan_string (Gate *gate)
{
  gate->at++;
  while (scan_plain (gate)) {
    if (accept (gate, '"'))
      return TRUE;
    if (gate->at == gate->end)
      return refuse (gate, SPANN_JSON_FAULT_STRING_END);
    if (*gate->at != '\\')
      return refuse (gate, SPANN_JSON_FAULT_CONTROL);
    if (!scan_escape (gate))
      return FALSE;
  }
  return FALSE;
}

static gboolean
scan_digits (Gate *gate)
{
  if (!g_ascii_isdigit (peek (gate)))
    return refuse (gate, SPANN_JSON_FAULT_DIGIT);
  while (g_ascii_isdigit (peek (gate)))
    gate->at++;
  return TRUE;
}

/* Whether the digits from @digits on are a whole number of 64 bits. */
static gboolean
fits_int64 (const Gate *gate, const char *digits, gboolean negative)
{
  guint64 most = (guint64)G_MAXINT64 + (negative ? 1 : 0);
  guint64 number = 0;

  for (; digits < gate->at; digits++) {
    guint digit = (guint)(*digits - '0');

    if (number > (most - digit) / 10)
      return FALSE;
    number = number * 10 + digit;
  }
  return TRUE;
}

static gboolean
is_finite (const Gate *gate, const char *number)
{
  g_autofree char *text = g_strndup (number, (gsize)(gate->at - number));

  return isfinite (g_ascii_strtod (text, NULL)) != 0;
}

static gboolean
scan_exponent (Gate *gate)
{
  if (!accept (gate, '+'))
    accept (gate, '-');
  return scan_digits (gate);
}

/* The number from @number on, of which the whole part has been read. */
static gboolean
scan_fraction (Gate *gate, const char *number)
{
  gboolean has_exponent;

  if (accept (gate, '.') && !scan_digits (gate))
    return FALSE;
  has_exponent = accept (gate, 'e') || accept (gate, 'E');
  if (has_exponent && !scan_exponent (gate))
    return FALSE;
  return (!has_exponent && gate->at - number < SURELY_FINITE) || is_finite (gate, number) ||
         refuse_at (gate, number, SPANN_JSON_FAULT_NUMBER);
}

static gboolean
scan_number (Gate *gate)
{
  const char *number = gate->at;
  gboolean negative = accept (gate, '-');
  const char *digits = gate->at;

  if (!scan_digits (gate))
    return FALSE;
  if (*digits == '0' && gate->at - digits > 1)
    return refuse_at (gate, digits, SPANN_JSON_FAULT_ZEROS);
  if (peek (gate) == '.' || g_ascii_tolower (peek (gate)) == 'e')
    return scan_fraction (gate, number);
  return fits_int64 (gate, digits, negative) || refuse_at (gate, number, SPANN_JSON_FAULT_INTEGER);
}

static gboolean
scan_word (Gate *gate, const char *word)
{
  gsize length = strlen (word);

  if ((gsize)(gate->end - gate->at) < length || memcmp (gate->at, word, length) != 0)
    return refuse (gate, SPANN_JSON_FAULT_VALUE);
  gate->at += length;
  return TRUE;
}

/* The name whose first character is at @name stands twice; it ended just before where the gate is.
 */
static gboolean
refuse_twice (const Gate *gate, const char *name)
{
  g_autofree char *raw = g_strndup (name, (gsize)(gate->at - 1 - name));
  g_autofree char *shown = g_utf8_substring (raw, 0, MIN (g_utf8_strlen (raw, -1), SHOWN_NAME));
  g_autofree char *message =
      g_strdup_printf (_ ("the member \"%s\" stands twice in the same object"), shown);

  return refuse_with (gate, name - 1, SPANN_JSON_FAULT_TWICE, message);
}

/* json-glib keeps the members of an object in a hash table. */
static gboolean
refuse_crowd (const Gate *gate, const char *name)
{
  g_autofree char *message =
      g_strdup_printf (_ ("more than %d members of one object have names with the same hash"),
                       SPANN_CROWD_MAX_ALIKE);

  return refuse_with (gate, name - 1, SPANN_JSON_FAULT_CROWD, message);
}

static gboolean
note_name (Gate *gate, const char *name)
{
  SpannCrowd **names = &gate->names[gate->depth - 1];

  if (gate->level != SPANN_JSON_GATE_DOCUMENT)
    return TRUE;
  if (*names == NULL)
    *names = spann_crowd_new (spann_json_name_hash, spann_json_name_equal);
  switch (spann_crowd_add (*names, name)) {
  case SPANN_CROWD_NEW: return TRUE;
  case SPANN_CROWD_KNOWN: return refuse_twice (gate, name);
  case SPANN_CROWD_FULL: return refuse_crowd (gate, name);
  }
  g_return_val_if_reached (FALSE);
}

static gboolean
scan_member (Gate *gate)
{
  const char *name = gate->at + 1;

  if (peek (gate) != '"')
    return refuse (gate, SPANN_JSON_FAULT_NAME);
  if (!scan_string (gate) || !note_name (gate, name))
    return FALSE;
  skip_space (gate);
  if (!accept (gate, ':'))
    return refuse (gate, SPANN_JSON_FAULT_COLON);
  skip_space (gate);
  return scan_value (gate);
}

static gboolean
scan_members (Gate *gate)
{
  if (gate->names[gate->depth - 1] != NULL)
    spann_crowd_clear (gate->names[gate->depth - 1]);
  if (accept (gate, '}'))
    return TRUE;
  while (scan_member (gate)) {
    skip_space (gate);
    if (accept (gate, '}'))
      return TRUE;
    if (!accept (gate, ','))
      return refuse (gate, SPANN_JSON_FAULT_OBJECT_END);
    skip_space (gate);
  }
  return FALSE;
}

static gboolean
scan_elements (Gate *gate)
{
  if (accept (gate, ']'))
    return TRUE;
  while (scan_value (gate)) {
    skip_space (gate);
    if (accept (gate, ']'))
      return TRUE;
    if (!accept (gate, ','))
      return refuse (gate, SPANN_JSON_FAULT_ARRAY_END);
    skip_space (gate);
  }
  return FALSE;
}

static gboolean
refuse_depth (const Gate *gate)
{
  g_autofree char *message =
      g_strdup_printf (_ ("expected at most %d levels of nesting"), SPANN_JSON_GATE_MAX_DEPTH);

  return refuse_with (gate, gate->at, SPANN_JSON_FAULT_DEPTH, message);
}

static gboolean
scan_nested (Gate *gate, gboolean (*scan) (Gate *gate))
{
  gboolean good;

  if (gate->depth == SPANN_JSON_GATE_MAX_DEPTH)
    return refuse_depth (gate);
  gate->depth++;
  gate->at++;
  skip_space (gate);
  good = scan (gate);
  gate->depth--;
  return good;
}

static gboolean
scan_value (Gate *gate)
{
  switch (peek (gate)) {
  case '{': return scan_nested (gate, scan_members);
  case '[': return scan_nested (gate, scan_elements);
  case '"': return scan_string (gate);
  case 't': return scan_word (gate, "true");
  case 'f': return scan_word (gate, "false");
  case 'n': return scan_word (gate, "null");
  case '-': return scan_number (gate);
  default:
    return g_ascii_isdigit (peek (gate)) ? scan_number (gate)
                                         : refuse (gate, SPANN_JSON_FAULT_VALUE);
  }
}

static gboolean
has_byte_order_mark (const Gate *gate)
{
  static const char *const marks[] = {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"};

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    gsize length = strlen (marks[i]);

    if ((gsize)(gate->end - gate->start) >= length && memcmp (gate->start, marks[i], length) == 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean
scan_text (Gate *gate)
{
  if (has_byte_order_mark (gate))
    return refuse (gate, SPANN_JSON_FAULT_MARK);
  skip_space (gate);
  if (gate->at == gate->end)
    return refuse (gate, SPANN_JSON_FAULT_EMPTY);
  if (!scan_value (gate))
    return FALSE;
  skip_space (gate);
  if (gate->at < gate->end)
    return refuse (gate, SPANN_JSON_FAULT_TRAILING);
  return TRUE;
}

gboolean
spann_json_gate_check_size (guint64 size, gsize max_size, GError **error)
{
  if (size <= max_size)
    return TRUE;
  g_set_error (error, SPANN_ERROR, SPANN_ERROR_SYNTAX,
               _ ("the file is larger than %u MB, which is the limit; check that it is the right "
                  "file: a portfolio is seldom larger than 1 MB"),
               (guint)(max_size >> 20));
  return FALSE;
}

gboolean
spann_json_gate_check (const char *bytes, gsize size, gsize max_size, SpannJsonGateLevel level,
                       GError **error)
{
  const char *start = bytes == NULL ? "" : bytes;
  Gate gate = {
      .start = start,
      .at = start,
      .end = start + size,
      .level = level,
      .error = error,
  };
  gboolean good;

  if (!spann_json_gate_check_size (size, max_size, error))
    return FALSE;
  good = scan_text (&gate);
  for (guint i = 0; i < G_N_ELEMENTS (gate.names); i++)
    spann_crowd_free (gate.names[i]);
  return good;
}
