/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-missing-texts.h"

static int count_in_object (const SpannObject *object, const char *language);

static int
count_in_value (const SpannValue *value, const char *language)
{
  int n = 0;

  switch (value->type) {
  case SPANN_VALUE_TEXT:
    return !g_str_equal (spann_text_get_own_language (value->as.text), language) &&
           spann_text_get_exact (value->as.text, language) == NULL;
  case SPANN_VALUE_OBJECT: return count_in_object (value->as.object, language);
  case SPANN_VALUE_OBJECTS:
    for (guint i = 0; i < value->as.objects->len; i++)
      n += count_in_object (value->as.objects->pdata[i], language);
    return n;
  default: return 0;
  }
}

/* How many texts of @object, and of what is below it, lack. */
static int
count_in_object (const SpannObject *object, const char *language)
{
  const SpannNoun *noun = spann_object_get_noun (object);
  int n = 0;

  for (guint row = 0; row < noun->n_fields; row++) {
    const SpannFieldId field = spann_noun_field_id (noun, row);

    if (field != SPANN_PORTFOLIO_ECOSYSTEMS && field != SPANN_PORTFOLIO_STRATEGIES)
      n += count_in_value (spann_object_get_value (object, field), language);
  }
  return n;
}

/* @ecosystem (nullable): key of the ecosystem that @object is. */
static void
check_object (const SpannObject *object, const char *ecosystem, const char *language,
              GPtrArray *findings)
{
  SpannFinding *finding;
  const int n = count_in_object (object, language);

  if (n == 0)
    return;
  finding = g_new0 (SpannFinding, 1);
  finding->rule = SPANN_RULE_MISSING_TEXTS;
  finding->severity = SPANN_FUNDING_RULE_SEVERITY_INFORMATION;
  finding->ecosystem = g_strdup (ecosystem);
  finding->language = g_intern_string (language);
  finding->actual = n;
  g_ptr_array_add (findings, finding);
}

static GPtrArray *
make_findings (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify)spann_finding_free);
}

GPtrArray *
spann_missing_texts_check_ecosystem (const SpannObject *ecosystem, const char *language)
{
  GPtrArray *findings = make_findings ();

  check_object (ecosystem, spann_object_get_key (ecosystem), language, findings);
  return findings;
}

GPtrArray *
spann_missing_texts_check (const SpannObject *portfolio, const char *language)
{
  GPtrArray *findings = make_findings ();

  for (guint i = 0; i < spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS); i++) {
    const SpannObject *ecosystem = spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, i);

    check_object (ecosystem, spann_object_get_key (ecosystem), language, findings);
  }
  check_object (portfolio, NULL, language, findings);
  return findings;
}
