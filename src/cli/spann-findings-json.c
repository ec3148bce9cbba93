/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-findings-json.h"

#include "spann-fields.h"
#include "spann-json-text.h"
#include "spann-words.h"

static void
append_name (GString *text, const char *name)
{
  if (text->str[text->len - 1] != '{')
    g_string_append_c (text, ',');
  spann_json_text_append_string (text, name);
  g_string_append_c (text, ':');
}

static void
append_words (GString *text, const char *name, const char *words)
{
  if (words == NULL)
    return;
  append_name (text, name);
  spann_json_text_append_string (text, words);
}

static void
append_number (GString *text, const char *name, int number)
{
  if (number == 0)
    return;
  append_name (text, name);
  g_string_append_printf (text, "%d", number);
}

static void
append_years (GString *text, const char *name, SpannYearRange years)
{
  if (years.first == 0)
    return;
  append_name (text, name);
  g_string_append_printf (text, "{\"first\":%d,\"last\":%d}", years.first, years.last);
}

static void
append_finding (GString *text, const SpannObject *portfolio, const SpannFinding *finding,
                const SpannLanguage *language)
{
  const char *const *severities = spann_field_get (SPANN_FUNDING_RULE_SEVERITY)->choices;
  g_autofree char *words = spann_words_finding (portfolio, finding, language);
  g_autofree char *basis = spann_words_finding_basis (portfolio, finding, language);

  g_string_append_c (text, '{');
  append_words (text, "rule", finding->rule);
  append_words (text, "severity", severities[finding->severity]);
  append_words (text, "ecosystem", finding->ecosystem);
  append_words (text, "period", finding->period);
  append_words (text, "phase", finding->phase);
  append_words (text, "language", finding->language);
  append_years (text, "years", finding->years);
  append_number (text, "actual", finding->actual);
  append_number (text, "limit", finding->limit);
  append_years (text, "fits", finding->fits);
  append_words (text, "words", words);
  append_words (text, "basis", basis);
  g_string_append_c (text, '}');
}

char *
spann_findings_json (const SpannObject *portfolio, const GPtrArray *findings,
                     const SpannLanguage *language)
{
  g_autoptr (GString) text = g_string_new ("[");
  g_autoptr (GBytes) indented = NULL;

  for (guint i = 0; i < findings->len; i++) {
    if (i > 0)
      g_string_append_c (text, ',');
    append_finding (text, portfolio, findings->pdata[i], language);
  }
  g_string_append_c (text, ']');
  indented = spann_json_text_indent (text);
  return g_strndup (g_bytes_get_data (indented, NULL), g_bytes_get_size (indented));
}
