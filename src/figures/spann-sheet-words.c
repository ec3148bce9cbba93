/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-sheet-words.h"

#include "spann-fields.h"
#include "spann-figure.h"
#include "spann-plain.h"

char *
spann_sheet_words_title (const SpannObject *portfolio, const SpannLanguage *language)
{
  return spann_plain_field (portfolio, SPANN_PORTFOLIO_NAME, spann_language_get_code (language));
}

char *
spann_sheet_words_subtitle (const SpannObject *portfolio, SpannDate as_of,
                            const SpannLanguage *language)
{
  guint n = spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS);
  g_autofree char *ecosystems =
      g_strdup_printf (spann_tr_plural (language, "%u ecosystem", "%u ecosystems", n), n);
  g_autofree char *organisation = spann_plain_field (portfolio, SPANN_PORTFOLIO_ORGANISATION,
                                                     spann_language_get_code (language));
  g_autofree char *date = spann_date_to_string (as_of);
  g_autofree char *day = g_strdup_printf (spann_tr (language, "as of %s"), date);

  return *organisation == '\0' ? g_strjoin (" · ", ecosystems, day, NULL)
                               : g_strjoin (" · ", organisation, ecosystems, day, NULL);
}

char *
spann_sheet_words_foot (SpannDate as_of, const SpannLanguage *language)
{
  g_autofree char *date = spann_date_to_string (as_of);

  return g_strdup_printf (spann_tr (language,
                                    "Sources: evaluations, decisions, payments, planning, and the "
                                    "ecosystems' phases and indicators, as of %s."),
                          date);
}

char *
spann_sheet_words_summary (const char *title, const GPtrArray *figures)
{
  GString *text = g_string_new (title);

  for (guint i = 0; i < figures->len; i++)
    g_string_append_printf (text, "\n\n%s", spann_figure_get_summary (figures->pdata[i]));
  return g_string_free (text, FALSE);
}
