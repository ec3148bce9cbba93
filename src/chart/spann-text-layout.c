/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-text-layout-private.h"

#include "spann-points.h"

double
spann_font_get_line_height (SpannFont font)
{
  return font.size * SPANN_TEXT_LINE_HEIGHT;
}

PangoContext *
spann_text_context_new (const char *font_family, const char *language)
{
  PangoFontMap *font_map = pango_cairo_font_map_get_default ();
  PangoContext *context = pango_font_map_create_context (font_map);
  g_autoptr (PangoFontDescription) description = pango_font_description_new ();
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);

  pango_cairo_context_set_resolution (context, SPANN_POINTS_PER_INCH);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (language));
  pango_font_description_set_family (description, font_family);
  pango_context_set_font_description (context, description);
  return context;
}

gboolean
spann_text_runs_left (PangoContext *context)
{
  int n_scripts = 0;
  const PangoScript *scripts =
      pango_language_get_scripts (pango_context_get_language (context), &n_scripts);

  if (n_scripts == 0)
    return FALSE;
  switch ((GUnicodeScript)scripts[0]) {
  case G_UNICODE_SCRIPT_ARABIC:
  case G_UNICODE_SCRIPT_HEBREW:
  case G_UNICODE_SCRIPT_NKO:
  case G_UNICODE_SCRIPT_SYRIAC:
  case G_UNICODE_SCRIPT_THAANA: return TRUE;
  default: return FALSE;
  }
}

static PangoFontDescription *
describe_font (PangoContext *context, SpannFont font)
{
  PangoFontDescription *description =
      pango_font_description_copy (pango_context_get_font_description (context));

  pango_font_description_set_absolute_size (description, font.size * PANGO_SCALE);
  if (font.face == SPANN_FACE_BOLD)
    pango_font_description_set_weight (description, PANGO_WEIGHT_BOLD);
  if (font.face == SPANN_FACE_ITALIC)
    pango_font_description_set_style (description, PANGO_STYLE_ITALIC);
  return description;
}

PangoLayout *
spann_text_layout_new (PangoContext *context, const char *text, SpannFont font)
{
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) description = describe_font (context, font);

  pango_layout_set_font_description (layout, description);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  return layout;
}
