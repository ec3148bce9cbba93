/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-period-matters.h"

#include <glib/gi18n-lib.h>

#include "spann-fields.h"
#include "spann-marked.h"

static gboolean
may_decide (const SpannObject *matter, const char *ecosystem, const char *current)
{
  const int kind = spann_object_get_choice (matter, SPANN_MATTER_KIND);
  const char *const *ecosystems = spann_object_get_strings (matter, SPANN_MATTER_ECOSYSTEMS);

  if (g_strcmp0 (spann_object_get_key (matter), current) == 0)
    return TRUE;
  return (kind == SPANN_MATTER_KIND_GRANT || kind == SPANN_MATTER_KIND_EXTEND) &&
         ecosystems != NULL && g_strv_contains (ecosystems, ecosystem);
}

static void
append_matter (GtkStringList *list, const SpannObject *meeting, const SpannObject *matter,
               const SpannLanguage *language)
{
  g_autofree char *date =
      spann_date_to_string (spann_object_get_date (meeting, SPANN_MEETING_DATE));
  g_autofree char *title =
      spann_marked_field (matter, SPANN_MATTER_TITLE, spann_language_get_code (language));

  gtk_string_list_take (list, g_strdup_printf ("%s · %s", date, title));
}

GtkStringList *
spann_period_matters_list (const SpannObject *portfolio, const char *ecosystem, const char *current,
                           const SpannLanguage *language, GPtrArray **out_keys)
{
  GtkStringList *list = gtk_string_list_new (NULL);
  GPtrArray *keys = g_ptr_array_new_with_free_func (g_free);

  gtk_string_list_append (list, _ ("None yet"));
  g_ptr_array_add (keys, NULL);
  for (guint i = 0; i < spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_MEETINGS); i++) {
    const SpannObject *meeting = spann_object_get_item (portfolio, SPANN_PORTFOLIO_MEETINGS, i);

    for (guint j = 0; j < spann_object_get_n_items (meeting, SPANN_MEETING_MATTERS); j++) {
      const SpannObject *matter = spann_object_get_item (meeting, SPANN_MEETING_MATTERS, j);

      if (!may_decide (matter, ecosystem, current))
        continue;
      append_matter (list, meeting, matter, language);
      g_ptr_array_add (keys, g_strdup (spann_object_get_key (matter)));
    }
  }
  *out_keys = keys;
  return list;
}
