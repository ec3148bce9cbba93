/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-score-words.h"

#include "spann-fields.h"
#include "spann-strategy.h"
#include "spann-words.h"

/* Classes of a change's direction: back, still, forward. */
static const char *const direction_classes[] = {"back", "still", "forward"};

/* "Joint efforts", with its anchor text where there is more to say. */
static char *
describe_level (const SpannObject *level, const char *language)
{
  const char *name = spann_object_get_words (level, SPANN_LEVEL_NAME, language);
  const char *anchor = spann_object_get_words (level, SPANN_LEVEL_ANCHOR, language);

  if (*anchor == '\0' || g_str_equal (name, anchor))
    return g_strdup (name);
  return g_strdup_printf ("%s: %s", name, anchor);
}

/* "between Recurring contacts and Joint efforts"; the level's own words on a whole level. */
static char *
describe_place (const SpannObject *scale, SpannScore score, const SpannLanguage *language)
{
  if (score.steps % spann_scale_get_steps_per_level (scale) != 0)
    return spann_words_level (scale, score, language);
  return describe_level (spann_scale_find_level (scale, score), spann_language_get_code (language));
}

char *
spann_score_words_describe (const SpannObject *scale, SpannScore score,
                            const SpannLanguage *language)
{
  g_autofree char *number = spann_words_score (scale, score, language);
  g_autofree char *place = NULL;

  if (!spann_score_is_assessed (score))
    return g_steal_pointer (&number);
  place = describe_place (scale, score, language);
  return g_strdup_printf ("%s – %s", number, place);
}

static void
set_direction (GtkWidget *label, int direction)
{
  for (guint i = 0; i < G_N_ELEMENTS (direction_classes); i++)
    gtk_widget_remove_css_class (label, direction_classes[i]);
  gtk_widget_add_css_class (label, direction_classes[CLAMP (direction, -1, 1) + 1]);
}

void
spann_score_words_show_change (GtkLabel *label, const SpannObject *scale, SpannScore before,
                               SpannScore after, const SpannLanguage *language)
{
  g_autofree char *shown = NULL;
  g_autofree char *spoken = NULL;
  int steps = 0;

  if (spann_score_difference (before, after, &steps)) {
    shown = spann_words_change (scale, before, after, language);
    spoken = spann_words_change_spoken (scale, before, after, language);
  }
  gtk_label_set_text (label, shown != NULL ? shown : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken != NULL ? spoken : "", -1);
  set_direction (GTK_WIDGET (label), steps);
}
