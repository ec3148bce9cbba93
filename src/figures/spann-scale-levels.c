/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-scale-levels.h"

#include "spann-fields.h"
#include "spann-plain.h"
#include "spann-strategy.h"
#include "spann-take.h"

SpannScaleLevel *
spann_scale_levels_new (const SpannObject *scale, GStringChunk *strings,
                        const SpannLanguage *language, guint *out_n_levels)
{
  guint n_levels = spann_object_get_n_items (scale, SPANN_SCALE_LEVELS);
  SpannScaleLevel *levels = g_new0 (SpannScaleLevel, n_levels);

  for (guint i = 0; i < n_levels; i++) {
    const SpannObject *level = spann_object_get_item (scale, SPANN_SCALE_LEVELS, i);
    gint64 number = spann_object_get_integer (level, SPANN_LEVEL_LEVEL);

    levels[i].value = (double)number;
    levels[i].label = spann_take_text (strings, spann_language_format_integer (language, number));
  }
  *out_n_levels = n_levels;
  return levels;
}

char *
spann_scale_levels_tell_middle (const SpannObject *scale, const SpannLanguage *language)
{
  g_autofree char *low =
      spann_plain_field (scale, SPANN_SCALE_LOW_END, spann_language_get_code (language));

  /* Translators: what the middle of a radar means: "Middle 0: wide gap" */
  return g_strdup_printf (spann_tr (language, "Middle %1$d: %2$s"), spann_scale_get_minimum (scale),
                          low);
}

char *
spann_scale_levels_tell_rim (const SpannObject *scale, const SpannLanguage *language)
{
  g_autofree char *high =
      spann_plain_field (scale, SPANN_SCALE_HIGH_END, spann_language_get_code (language));

  /* Translators: what the rim of a radar means: "Rim 4: bridged" */
  return g_strdup_printf (spann_tr (language, "Rim %1$d: %2$s"), spann_scale_get_maximum (scale),
                          high);
}
