/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why a text is likely to be no JSON: people edit files by hand, editors and programs save them
 * otherwise, servers answer with a page of their own, disks fill up, merges are left unfinished. */

#include "spann-json-hint-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The byte at @at; NUL past the end. */
static char
look (const SpannJsonPlace *place, const char *at)
{
  return at < place->end ? *at : '\0';
}

static gboolean
is_space (char byte)
{
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/* The last byte before the fault that is no space; NUL when there is none. */
static char
look_back (const SpannJsonPlace *place)
{
  const char *at = place->at;

  while (at > place->start && is_space (at[-1]))
    at--;
  return at > place->start ? at[-1] : '\0';
}

static gboolean
begins_with (const SpannJsonPlace *place, const char *at, const char *bytes)
{
  gsize length = strlen (bytes);

  return (gsize)(place->end - at) >= length && memcmp (at, bytes, length) == 0;
}

/* Whether one of @beginnings, which ends with NULL, stands at @at. */
static gboolean
begins_with_any (const SpannJsonPlace *place, const char *at, const char *const *beginnings)
{
  for (; *beginnings != NULL; beginnings++) {
    if (begins_with (place, at, *beginnings))
      return TRUE;
  }
  return FALSE;
}

/* Whether the letters at @at, in any case, are one of @words, which ends with NULL. */
static gboolean
is_word (const SpannJsonPlace *place, const char *at, const char *const *words)
{
  const char *end = at;

  while (g_ascii_isalpha (look (place, end)))
    end++;
  for (; *words != NULL; words++) {
    gsize length = strlen (*words);

    if ((gsize)(end - at) == length && g_ascii_strncasecmp (at, *words, length) == 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_utf16 (const SpannJsonPlace *place)
{
  static const char *const marks[] = {"\xff\xfe", "\xfe\xff", NULL};
  gsize size = (gsize)(place->end - place->start);

  return begins_with_any (place, place->start, marks) ||
         (size >= 2 && (place->start[0] == '\0') != (place->start[1] == '\0'));
}

static const char *
find_kind_of_file (const SpannJsonPlace *place)
{
  static const char *const packed[] = {"\x1f\x8b", "PK\x03\x04", "BZh", "7z", NULL};
  const char *first = place->start;

  while (is_space (look (place, first)))
    first++;
  if (is_utf16 (place))
    return _ ("the file is in UTF-16: save it as UTF-8");
  if (begins_with_any (place, place->start, packed))
    return _ ("the file is packed: unpack it first");
  if (look (place, first) == '<' && !begins_with (place, first, "<<<<<<<"))
    return _ ("this is a web page or other XML, perhaps one that a server sent instead of the "
              "file: fetch the file again");
  return NULL;
}

static gboolean
has_merge_marks (const SpannJsonPlace *place)
{
  static const char *const marks[] = {"<<<<<<<", "=======", ">>>>>>>", "|||||||", NULL};
  static const char opening[] = "\n<<<<<<< ";

  return begins_with_any (place, place->at, marks) ||
         memmem (place->start, (gsize)(place->end - place->start), opening, strlen (opening)) !=
             NULL;
}

/* What stands in the way wherever it stands. */
static const char *
find_intruder (const SpannJsonPlace *place)
{
  static const char *const comments[] = {"//", "/*", "#", "--", NULL};
  static const char *const quotes[] = {"'",      "`",      "\u201c", "\u201d", "\u201e",
                                       "\u2018", "\u2019", "\u00ab", "\u00bb", NULL};

  if (place->at == place->end)
    return _ ("the file ends here: if it has been cut short, take an earlier version of it");
  if (*place->at == '\0')
    return _ ("empty bytes stand here, as after a power cut: take an earlier version of the file");
  if (begins_with_any (place, place->at, comments))
    return _ ("JSON has no comments: remove it");
  if (begins_with_any (place, place->at, quotes))
    return _ ("use straight double quotation marks: \"");
  return NULL;
}

static const char *
find_for_name (const SpannJsonPlace *place)
{
  char here = look (place, place->at);
  gboolean after_comma = look_back (place) == ',';

  if (here == '}' && after_comma)
    return _ ("remove the comma before the }");
  if (here == ',')
    return _ ("remove the comma that is too much");
  if (here == ']')
    return _ ("a } is missing before the ]");
  if (g_ascii_isdigit (here) && place->at - place->start >= 2 && place->at[-1] == ',' &&
      g_ascii_isdigit (place->at[-2]))
    return _ ("write a decimal number with a point, not with a comma");
  return _ ("a member is written as \"name\": value");
}

static const char *
find_for_colon (const SpannJsonPlace *place)
{
  switch (look (place, place->at)) {
  case '=': return _ ("write a colon, not an equals sign");
  case ',':
  case '}':
  case ']': return _ ("the member has no value: write one, or remove the member");
  default: return _ ("a member is written as \"name\": value");
  }
}

/* After a value, where a comma or the closing bracket @close belongs. */
static const char *
find_after_value (const SpannJsonPlace *place, char close)
{
  char here = look (place, place->at);
  gboolean in_number =
      g_ascii_isdigit (look_back (place)) && (close == '}' || g_ascii_isdigit (place->at[-1]));

  if (here == '}' || here == ']')
    return close == '}' ? _ ("a } is missing before the ]") : _ ("a ] is missing before the }");
  if (in_number && (g_ascii_isalnum (here) || here == '.' || (guchar)here >= 0x80))
    return _ ("write a number in digits alone, without spaces, separators or a unit");
  if (here == ';')
    return _ ("write a comma, not a semicolon");
  if (here == ':')
    return _ ("a colon stands only after a member's name");
  return _ ("a comma may be missing before this");
}

/* Words that other languages have for what JSON has no word for. */
static const char *
find_for_word (const SpannJsonPlace *place, const char *word)
{
  static const char *const not_numbers[] = {"nan", "inf", "infinity", NULL};
  static const char *const constants[] = {"true", "false",     "null", "none",
                                          "nil",  "undefined", NULL};
  static const char *const keywords[] = {"var", "let", "const", "return", NULL};

  if (is_word (place, word, not_numbers))
    return _ ("JSON has no NaN or Infinity: leave the member out");
  if (is_word (place, word, constants))
    return _ ("write true, false or null, in small letters");
  if (is_word (place, word, keywords))
    return _ ("this is a program: keep only what stands from { to }");
  if (look_back (place) == '\0')
    return _ ("this does not look like JSON, which begins with { here: check that it is the right "
              "file");
  return _ ("put the text in double quotation marks");
}

static const char *
find_for_value (const SpannJsonPlace *place)
{
  char here = look (place, place->at);
  char before = look_back (place);

  if ((here == ']' || here == '}') && before == ',')
    return _ ("remove the comma before the bracket");
  if (before == ':' && (here == ',' || here == '}' || here == ']'))
    return _ ("the member has no value: write one, or remove the member");
  if (here == ',')
    return _ ("remove the comma that is too much");
  if (here == '+')
    return _ ("write the number without a plus sign");
  if (here == '.')
    return _ ("write a digit before the point");
  if (g_ascii_isalpha (here) || here == '_' || (guchar)here >= 0x80)
    return find_for_word (place, place->at);
  return _ ("a value is a text in quotation marks, a number, true, false, null, or stands in { } "
            "or [ ]");
}

static const char *
find_for_digit (const SpannJsonPlace *place)
{
  if (g_ascii_isalpha (look (place, place->at)))
    return find_for_word (place, place->at);
  return _ ("write at least one digit after the minus sign, the point and the e of a number");
}

static const char *
find_for_control (const SpannJsonPlace *place)
{
  switch (look (place, place->at)) {
  case '\n':
  case '\r':
    return _ ("close the text on the line where it begins, or write the line break in it as \\n");
  case '\t': return _ ("write the tab as \\t");
  default: return _ ("remove the invisible character that stands here");
  }
}

static const char *
find_for_trailing (const SpannJsonPlace *place)
{
  switch (look (place, place->at)) {
  case '{':
  case '[': return _ ("two documents stand one after the other: keep one of them");
  case '}':
  case ']': return _ ("remove the bracket that is too much");
  default: return _ ("remove what stands here");
  }
}

static const char *
find_for_fault (SpannJsonFault fault, const SpannJsonPlace *place)
{
  switch (fault) {
  case SPANN_JSON_FAULT_EMPTY: return _ ("take an earlier version of it");
  case SPANN_JSON_FAULT_MARK: return _ ("save it as UTF-8 without one");
  case SPANN_JSON_FAULT_ENCODING:
    return _ ("the file may be in Windows-1252 or another encoding: save it as UTF-8");
  case SPANN_JSON_FAULT_NAME: return find_for_name (place);
  case SPANN_JSON_FAULT_COLON: return find_for_colon (place);
  case SPANN_JSON_FAULT_OBJECT_END: return find_after_value (place, '}');
  case SPANN_JSON_FAULT_ARRAY_END: return find_after_value (place, ']');
  case SPANN_JSON_FAULT_VALUE: return find_for_value (place);
  case SPANN_JSON_FAULT_DIGIT: return find_for_digit (place);
  case SPANN_JSON_FAULT_ZEROS:
  case SPANN_JSON_FAULT_INTEGER:
    return _ ("if it is a code and no amount, put it in quotation marks");
  case SPANN_JSON_FAULT_NUMBER: return _ ("check its digits and what stands after the e");
  case SPANN_JSON_FAULT_STRING_END: return _ ("write a quotation mark at the end of the text");
  case SPANN_JSON_FAULT_CONTROL: return find_for_control (place);
  case SPANN_JSON_FAULT_ESCAPE: return _ ("write a backslash that means itself twice: \\\\");
  case SPANN_JSON_FAULT_CODE_UNIT: return _ ("write the character itself, or as \\u00e5");
  case SPANN_JSON_FAULT_NUL: return _ ("remove it");
  case SPANN_JSON_FAULT_SURROGATE: return _ ("write the character itself, or both halves");
  case SPANN_JSON_FAULT_DEPTH:
    return _ ("Spann writes nothing so deep: check that it is the right file");
  case SPANN_JSON_FAULT_TRAILING: return find_for_trailing (place);
  case SPANN_JSON_FAULT_TWICE: return _ ("keep the one that is right");
  case SPANN_JSON_FAULT_CROWD:
    return _ ("such names are made to keep a program busy: check where the file comes from");
  }
  g_return_val_if_reached ("");
}

const char *
spann_json_hint_find (SpannJsonFault fault, const SpannJsonPlace *place)
{
  const char *hint = find_kind_of_file (place);

  if (hint != NULL || fault == SPANN_JSON_FAULT_EMPTY || fault == SPANN_JSON_FAULT_MARK)
    return hint != NULL ? hint : find_for_fault (fault, place);
  if (has_merge_marks (place))
    return _ ("a merge in git was left unfinished: settle what stands between <<<<<<< and >>>>>>>");
  if (fault != SPANN_JSON_FAULT_ENCODING && fault != SPANN_JSON_FAULT_ESCAPE)
    hint = find_intruder (place);
  return hint != NULL ? hint : find_for_fault (fault, place);
}
