/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-decoder-private.h"

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-fault.h"

SpannPlace
spann_place_enter_member (const SpannPlace *outer, const char *name)
{
  return (SpannPlace){outer->decoder, outer, name, 0, outer->strategy, NULL};
}

SpannPlace
spann_place_enter_element (const SpannPlace *outer, guint index)
{
  return (SpannPlace){outer->decoder, outer, NULL, index, outer->strategy, NULL};
}

static void
append_place (GString *words, const SpannPlace *place)
{
  if (place->outer == NULL)
    return;
  append_place (words, place->outer);
  if (place->name == NULL)
    g_string_append_printf (words, "[%u]", place->index);
  else
    g_string_append_printf (words, "%s%s", words->len == 0 ? "" : ".", place->name);
}

static void
add_objects (GPtrArray *chain, const SpannPlace *place)
{
  if (place->outer != NULL)
    add_objects (chain, place->outer);
  if (place->object != NULL)
    g_ptr_array_add (chain, *place->object);
}

gboolean
spann_place_refuse (const SpannPlace *place, const char *message)
{
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  g_autoptr (GString) where = g_string_new (NULL);
  g_autofree char *words = NULL;

  add_objects (chain, place);
  append_place (where, place);
  words = spann_fault_describe (chain, place->strategy, NULL, where->str, message);
  g_set_error_literal (&place->decoder->error, SPANN_ERROR, SPANN_ERROR_INVALID, words);
  return FALSE;
}

gboolean
spann_place_refuse_type (const SpannPlace *place, SpannFieldType type)
{
  static const char *const expected[] = {
      [SPANN_FIELD_BOOLEAN] = N_ ("expected true or false"),
      [SPANN_FIELD_INTEGER] = N_ ("expected a whole number"),
      [SPANN_FIELD_MONEY] = N_ ("expected an amount in whole SEK, as 250000"),
      [SPANN_FIELD_YEAR] = N_ ("expected a year, as 2026"),
      [SPANN_FIELD_NUMBER] = N_ ("expected a number"),
      [SPANN_FIELD_DATE] = N_ ("expected a day, as \"2026-11-23\""),
      [SPANN_FIELD_SCORE] = N_ ("expected a number, \"not-assessed\" or \"not-applicable\""),
      [SPANN_FIELD_STRING] = N_ ("expected a text in quotation marks"),
      [SPANN_FIELD_TEXT] = N_ ("expected a text by language, as {\"sv\": \"…\", \"en\": \"…\"}"),
      [SPANN_FIELD_CHOICE] = N_ ("expected a text in quotation marks"),
      [SPANN_FIELD_REFERENCE] = N_ ("expected a text in quotation marks"),
      [SPANN_FIELD_REFERENCES] = N_ ("expected a list in [ ]"),
      [SPANN_FIELD_CHILD] = N_ ("expected an object in { }"),
      [SPANN_FIELD_LIST] = N_ ("expected a list in [ ]"),
      [SPANN_FIELD_MAP] = N_ ("expected an object in { }"),
  };

  return spann_place_refuse (place, _ (expected[type]));
}
