/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-fault.h"

#include <glib/gi18n-lib.h>

#include "spann-check-private.h"
#include "spann-fields.h"
#include "spann-locale.h"
#include "spann-plain-text.h"

/* Of a name, in characters: a longer one is no name, and would hide what is wrong. */
#define MAX_LENGTH 80

static void
add_name (GPtrArray *names, const char *text)
{
  g_autofree char *plain = spann_plain_text (text);
  g_autofree char *begin = NULL;

  if (*plain == '\0')
    return;
  if (g_utf8_strlen (plain, -1) > MAX_LENGTH) {
    begin = g_utf8_substring (plain, 0, MAX_LENGTH - 1);
    g_ptr_array_add (names, g_strconcat (begin, "…", NULL));
  } else {
    g_ptr_array_add (names, g_steal_pointer (&plain));
  }
}

static void
add_evaluation (GPtrArray *names, const SpannObject *evaluation, const SpannLanguage *language)
{
  g_autofree char *date =
      spann_date_to_string (spann_object_get_date (evaluation, SPANN_EVALUATION_DATE));

  if (*date == '\0')
    return;
  g_ptr_array_add (
      names,
      /* Translators: %s is a day, as 2026-05-20 */
      g_strdup_printf (spann_check_translate (language, N_ ("evaluation of %s")), date));
}

/* The name of the gap or the effect area @key, which @areas of @strategy lists. */
static void
add_area (GPtrArray *names, const SpannObject *strategy, SpannFieldId areas, SpannFieldId name,
          const char *key, const SpannLanguage *language)
{
  const char *code =
      language != NULL ? spann_language_get_code (language) : spann_locale_get_code ();
  const SpannObject *area =
      strategy == NULL || key == NULL ? NULL : spann_object_find_item (strategy, areas, key);

  if (area != NULL)
    add_name (names, spann_text_get (spann_object_get_text (area, name), code));
}

static void
add_object (GPtrArray *names, const SpannObject *object, const SpannObject *strategy,
            const SpannLanguage *language)
{
  switch (spann_object_get_noun (object)->index) {
  case SPANN_NOUN_ECOSYSTEM:
    add_name (names, spann_object_get_string (object, SPANN_ECOSYSTEM_NAME));
    break;
  case SPANN_NOUN_EVALUATION: add_evaluation (names, object, language); break;
  case SPANN_NOUN_GAP_ASSESSMENT:
    add_area (names, strategy, SPANN_STRATEGY_GAPS, SPANN_GAP_NAME, spann_object_get_key (object),
              language);
    break;
  case SPANN_NOUN_TARGET:
    add_area (names, strategy, SPANN_STRATEGY_GAPS, SPANN_GAP_NAME,
              spann_object_get_string (object, SPANN_TARGET_GAP), language);
    break;
  case SPANN_NOUN_EFFECT_ASSESSMENT:
    add_area (names, strategy, SPANN_STRATEGY_EFFECT_AREAS, SPANN_EFFECT_AREA_NAME,
              spann_object_get_key (object), language);
    break;
  default: break;
  }
}

char *
spann_fault_describe (const GPtrArray *chain, const SpannObject *strategy,
                      const SpannLanguage *language, const char *place, const char *message)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < chain->len; i++)
    add_object (names, chain->pdata[i], strategy, language);
  if (*place == '\0')
    return g_strdup (message);
  if (names->len == 0)
    return g_strdup_printf ("%s: %s", place, message);
  g_ptr_array_add (names, NULL);
  joined = g_strjoinv (", ", (char **)names->pdata);
  return g_strdup_printf ("%s: %s (%s)", joined, message, place);
}
