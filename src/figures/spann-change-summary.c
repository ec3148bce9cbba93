/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-change-words.h"

#include "spann-plain.h"
#include "spann-radar-words.h"

static const char *
name_kind (SpannChangeKind kind, const SpannLanguage *language)
{
  return kind == SPANN_CHANGE_GAPS ? spann_tr_context (language, "heading", "Gaps")
                                   : spann_tr_context (language, "heading", "Effect areas");
}

static char *
tell_count (SpannProgressKind kind, guint n, const SpannLanguage *language)
{
  switch (kind) {
  case SPANN_PROGRESS_FORWARD:
    return g_strdup_printf (spann_tr_plural (language, "%u forward", "%u forward", n), n);
  case SPANN_PROGRESS_STILL:
    return g_strdup_printf (spann_tr_plural (language, "%u still", "%u still", n), n);
  case SPANN_PROGRESS_BACK:
    return g_strdup_printf (spann_tr_plural (language, "%u back", "%u back", n), n);
  case SPANN_PROGRESS_NOT_COMPARABLE:
    return g_strdup_printf (spann_tr_plural (language, "%u not comparable", "%u not comparable", n),
                            n);
  case SPANN_PROGRESS_UNKNOWN:
    return g_strdup_printf (spann_tr_plural (language, "%u unknown", "%u unknown", n), n);
  case SPANN_N_PROGRESS_KINDS:
  default: g_return_val_if_reached (g_strdup (""));
  }
}

/* "Gaps: 5 forward, 1 still, 1 back." */
static char *
tell_counts (const SpannChangeData *data, SpannChangeKind kind, const SpannLanguage *language)
{
  GString *text = g_string_new (NULL);

  for (SpannProgressKind progress = 0; progress < SPANN_N_PROGRESS_KINDS; progress++) {
    guint n = spann_change_data_count (data, kind, progress);

    if (n > 0) {
      g_autofree char *count = tell_count (progress, n, language);

      g_string_append_printf (text, "%s %s", text->len == 0 ? ":" : ",", count);
    }
  }
  g_string_prepend (text, name_kind (kind, language));
  g_string_append_c (text, '.');
  return g_string_free (text, FALSE);
}

static char *
tell_moved (const SpannChangeData *data, const SpannChangeArea *area, const SpannLanguage *language)
{
  g_autofree char *before = spann_change_words_before (data, area, language);
  g_autofree char *after = spann_change_words_after (data, area, language);

  if (area->progress.steps == 0)
    return g_steal_pointer (&after);
  /* Translators: two scores: "from 1 to 2.5" */
  return g_strdup_printf (spann_tr (language, "from %1$s to %2$s"), before, after);
}

/* "The research gap: from 1 to 3, forward." */
static char *
tell_area (const SpannChangeData *data, const SpannChangeArea *area, const SpannLanguage *language)
{
  const char *verdict = spann_change_words_verdict (data, area, language);
  g_autofree char *name =
      spann_plain_field (area->area, area->number > 0 ? SPANN_GAP_NAME : SPANN_EFFECT_AREA_NAME,
                         spann_language_get_code (language));
  g_autofree char *score = NULL;

  if (area->progress.kind <= SPANN_PROGRESS_BACK)
    score = tell_moved (data, area, language);
  else if (spann_score_is_assessed (area->progress.after))
    score = spann_change_words_after (data, area, language);
  if (score == NULL)
    return g_strdup_printf ("%s: %s.", name, verdict);
  return g_strdup_printf ("%s: %s, %s.", name, score, verdict);
}

static void
add_areas (GPtrArray *sentences, const SpannChangeData *data, SpannChangeKind kind,
           const SpannLanguage *language)
{
  if (data->areas[kind]->len == 0)
    return;
  g_ptr_array_add (sentences, tell_counts (data, kind, language));
  for (guint i = 0; i < data->areas[kind]->len; i++)
    g_ptr_array_add (sentences,
                     tell_area (data, spann_change_data_get_area (data, kind, i), language));
}

char *
spann_change_words_summary (const SpannChangeData *data, const SpannLanguage *language)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *title = spann_change_words_title (data, language);

  g_ptr_array_add (sentences, g_strconcat (title, ".", NULL));
  g_ptr_array_add (sentences, spann_radar_words_whose (data->radar, language));
  g_ptr_array_add (sentences, spann_radar_words_scale (data->radar, language));
  for (SpannChangeKind kind = 0; kind < SPANN_N_CHANGE_KINDS; kind++)
    add_areas (sentences, data, kind, language);
  g_ptr_array_add (sentences, NULL);
  return g_strjoinv (" ", (char **)sentences->pdata);
}
