/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-private.h"

#include <glib/gi18n-lib.h>

#include "spann-error.h"
#include "spann-fields.h"
#include "spann-undated.h"

struct _SpannFigure {
  gatomicrefcount ref_count;
  SpannLanguage *language;
  guint hidden;
  SpannFigureContent content;
};

/* @text (transfer full) (nullable) with one more sentence. (transfer full) */
static char *
add_sentence (char *text, const char *sentence)
{
  g_autofree char *before = text;

  if (before == NULL)
    return g_strdup (sentence);
  return g_strconcat (before, g_str_has_suffix (before, ".") ? " " : ". ", sentence, NULL);
}

/* Below the figure and read aloud. */
static void
tell_undated (SpannFigureContent *content, SpannObject *root, const SpannFigureRequest *request)
{
  g_autofree char *words = spann_undated_words (root, request);

  if (words == NULL)
    return;
  content->foot = add_sentence (content->foot, words);
  content->note = add_sentence (content->note, words);
  content->summary = add_sentence (content->summary, words);
}

SpannFigure *
spann_figure_new (SpannObject *root, const SpannFigureRequest *request, GError **error)
{
  static SpannFigure *(*const makers[]) (SpannObject *, const SpannFigureRequest *, GError **) = {
      [SPANN_FIGURE_RADAR] = spann_radar_figure_new,
      [SPANN_FIGURE_CHANGE] = spann_change_figure_new,
      [SPANN_FIGURE_HEAT] = spann_heat_figure_new,
      [SPANN_FIGURE_RADARS] = spann_radars_figure_new,
      [SPANN_FIGURE_TIMELINE] = spann_timeline_figure_new,
      [SPANN_FIGURE_MONEY] = spann_money_figure_new,
      [SPANN_FIGURE_INDICATORS] = spann_indicators_figure_new,
      [SPANN_FIGURE_PHASES] = spann_phases_figure_new,
      [SPANN_FIGURE_SHEET] = spann_sheet_figure_new,
  };
  SpannFigure *figure = NULL;

  g_return_val_if_fail (request->kind < G_N_ELEMENTS (makers), NULL);
  g_return_val_if_fail (spann_date_is_set (request->as_of), NULL);

  figure = makers[request->kind](root, request, error);
  if (figure == NULL)
    return NULL;
  figure->hidden = request->hidden;
  tell_undated (&figure->content, root, request);
  return figure;
}

const SpannObject *
spann_figure_find_ecosystem (const SpannObject *portfolio, const char *key, GError **error)
{
  const SpannObject *ecosystem = NULL;

  if (key != NULL)
    ecosystem = spann_object_find_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, key);
  else if (spann_object_get_n_items (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS) > 0)
    ecosystem = spann_object_get_item (portfolio, SPANN_PORTFOLIO_ECOSYSTEMS, 0);
  if (ecosystem != NULL)
    return ecosystem;
  if (key != NULL)
    g_set_error (error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("there is no ecosystem “%s”"), key);
  else
    g_set_error_literal (error, SPANN_ERROR, SPANN_ERROR_USAGE, _ ("there are no ecosystems"));
  return NULL;
}

SpannFigure *
spann_figure_new_from_content (const SpannFigureContent *content, SpannLanguage *language)
{
  SpannFigure *self = g_new0 (SpannFigure, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->language = spann_language_ref (language);
  self->content = *content;
  return self;
}

SpannFigure *
spann_figure_ref (SpannFigure *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
spann_figure_unref (SpannFigure *self)
{
  SpannFigureContent *content = &self->content;

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  content->chart_type->free (content->chart);
  g_ptr_array_unref (content->table);
  g_free (content->title);
  g_free (content->subtitle);
  g_free (content->foot);
  g_free (content->note);
  g_free (content->summary);
  spann_language_unref (self->language);
  g_free (self);
}

SpannLanguage *
spann_figure_get_language (const SpannFigure *self)
{
  return self->language;
}

const char *
spann_figure_get_title (const SpannFigure *self)
{
  return self->content.title;
}

const char *
spann_figure_get_subtitle (const SpannFigure *self)
{
  return self->content.subtitle;
}

const char *
spann_figure_get_foot (const SpannFigure *self)
{
  return self->content.foot;
}

const char *
spann_figure_get_summary (const SpannFigure *self)
{
  return self->content.summary;
}

const GPtrArray *
spann_figure_get_table (const SpannFigure *self)
{
  return self->content.table;
}

char *
spann_figure_dup_table_text (const SpannFigure *self)
{
  GString *text = g_string_new (NULL);

  /* Cells are single lines without tabs: spann_plain_text() saw to what people typed. */
  for (guint i = 0; i < self->content.table->len; i++) {
    g_autofree char *line = g_strjoinv ("\t", self->content.table->pdata[i]);

    g_string_append (text, line);
    g_string_append_c (text, '\n');
  }
  return g_string_free (text, FALSE);
}

const SpannFigureContent *
spann_figure_get_content (const SpannFigure *self)
{
  return &self->content;
}

SpannFrameSpec
spann_figure_make_frame (const SpannFigure *self, SpannFigureParts parts, double label_size)
{
  return (SpannFrameSpec){
      .title = parts & SPANN_FIGURE_HEADING ? self->content.title : NULL,
      .subtitle = parts & SPANN_FIGURE_HEADING ? self->content.subtitle : NULL,
      .foot = parts & SPANN_FIGURE_FOOT   ? self->content.foot
              : parts & SPANN_FIGURE_NOTE ? self->content.note
                                          : NULL,
      .description = self->content.summary,
      .legend = (parts & SPANN_FIGURE_LEGEND) != 0,
      .label_size = label_size,
      .hidden = self->hidden,
      .language = spann_language_get_code (self->language),
  };
}

SpannDrawing *
spann_figure_lay_out (const SpannFigure *self, const SpannTheme *theme, SpannFigureParts parts,
                      double width, double height)
{
  const SpannFigureLook look = {.parts = parts};

  return spann_figure_lay_out_as (self, theme, &look, width, height);
}

SpannDrawing *
spann_figure_lay_out_as (const SpannFigure *self, const SpannTheme *theme,
                         const SpannFigureLook *look, double width, double height)
{
  SpannFrameSpec frame = spann_figure_make_frame (self, look->parts, look->label_size);

  frame.years = look->years;
  frame.hidden |= look->hidden;
  if (look->touchable) {
    /* Translators: a line of a figure's legend, whose series is drawn: "Baseline 2022, shown" */
    frame.shown_word = spann_tr (self->language, "shown");
    /* Translators: one whose series is not: "Baseline 2022, hidden" */
    frame.hidden_word = spann_tr (self->language, "hidden");
  }
  return self->content.chart_type->lay_out (self->content.chart, &frame, theme, width, height);
}

gboolean
spann_figure_get_years (const SpannFigure *self, SpannYearRange *out_years)
{
  if (self->content.chart_type->get_years == NULL)
    return FALSE;
  *out_years = self->content.chart_type->get_years (self->content.chart);
  return TRUE;
}

double
spann_figure_get_natural_width (const SpannFigure *self)
{
  return self->content.chart_type->natural_width;
}

void
spann_figure_get_natural_size (const SpannFigure *self, double *out_width, double *out_height)
{
  *out_width = spann_figure_get_natural_width (self);
  *out_height = spann_figure_get_natural_height (self, SPANN_FIGURE_ALL, 0, *out_width);
}

double
spann_figure_get_natural_height (const SpannFigure *self, SpannFigureParts parts, double label_size,
                                 double width)
{
  SpannFrameSpec frame = spann_figure_make_frame (self, parts, label_size);

  return self->content.chart_type->get_natural_height (self->content.chart, &frame, width);
}
