/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-pages.h"

#include "spann-figure-private.h"

/* Of names, in points, where a figure takes several pages. */
#define LABEL_SIZE 10.5

/* What rounding may add to a height. */
#define SLACK 0.5

gboolean
spann_figure_has_pages (const SpannFigure *self)
{
  const SpannFigureContent *content = spann_figure_get_content (self);

  return content->chart_type->n_parts > 0 || (content->chart_type->count_rows != NULL &&
                                              content->chart_type->count_rows (content->chart) > 1);
}

/* Height of a page with room for @n_places rows. */
static double
measure_page (const SpannFigureContent *content, const SpannFrameSpec *frame, guint n_places,
              double width)
{
  guint n_rows = content->chart_type->count_rows (content->chart);
  const SpannFigureRows rows = {0, MIN (n_places, n_rows), n_places};

  return content->chart_type->get_rows_height (content->chart, &rows, frame, width);
}

/* As many rows on each page as have room on every one, and then no more than make them even. */
static guint
count_places (const SpannFigureContent *content, const SpannFrameSpec *frame, double width,
              double height)
{
  guint n_rows = content->chart_type->count_rows (content->chart);
  guint fitting = 1;
  guint too_many = n_rows;
  guint even;

  while (too_many - fitting > 1) {
    guint n = (fitting + too_many) / 2;

    if (measure_page (content, frame, n, width) <= height)
      fitting = n;
    else
      too_many = n;
  }
  even = n_rows / fitting + (n_rows % fitting > 0);
  even = n_rows / even + (n_rows % even > 0);
  /* Radars stand side by side: the last line of a page is filled. */
  while (even < fitting && measure_page (content, frame, even + 1, width) <=
                               measure_page (content, frame, even, width))
    even++;
  return even;
}

/* "Source: the evaluations, as of 2026-11-23 · part 2 of 3". (transfer full) */
static char *
tell_part (const SpannFigure *self, guint part, guint n_parts)
{
  /* Translators: below a figure that takes several pages: "part 2 of 3" */
  g_autofree char *words = g_strdup_printf (
      spann_tr (spann_figure_get_language (self), "part %1$u of %2$u"), part, n_parts);

  return g_strjoin (" · ", spann_figure_get_foot (self), words, NULL);
}

/* A part for those who do not see it. The summary is told once, since it may be long. (transfer
 * full)
 */
static char *
describe_part (const SpannFigure *self, guint part, guint n_parts)
{
  const SpannLanguage *language = spann_figure_get_language (self);

  if (part > 1)
    /* Translators: said in place of the drawing on the second page of a figure, and on those after
     * it */
    return g_strdup_printf (
        spann_tr (language, "Part %1$u of %2$u. The summary of all parts stands with part 1."),
        part, n_parts);
  /* Translators: said in place of the drawing on the first page of a figure; %2$s is its summary:
   * "Part 1 of 3. Five gaps have narrowed." */
  return g_strdup_printf (spann_tr (language, "Part 1 of %1$u. %2$s"), n_parts,
                          spann_figure_get_summary (self));
}

static void
add_rows_pages (const SpannFigure *self, const SpannTheme *theme, double width, double height,
                GPtrArray *pages)
{
  const SpannFigureContent *content = spann_figure_get_content (self);
  SpannFrameSpec frame = spann_figure_make_frame (self, SPANN_FIGURE_ALL, LABEL_SIZE);
  g_autoptr (SpannTextMemory) memory = spann_text_memory_new (theme, frame.language);
  guint n_rows = content->chart_type->count_rows (content->chart);
  guint n_places;
  double page_height;
  guint n_pages;

  frame.memory = memory;
  n_places = count_places (content, &frame, width, height);
  page_height = measure_page (content, &frame, n_places, width);
  n_pages = (n_rows + n_places - 1) / n_places;

  for (guint i = 0; i < n_pages; i++) {
    const SpannFigureRows rows = {i * n_places, MIN (n_places, n_rows - i * n_places), n_places};
    g_autofree char *foot = tell_part (self, i + 1, n_pages);
    g_autofree char *description = describe_part (self, i + 1, n_pages);

    frame.foot = foot;
    frame.description = description;
    g_ptr_array_add (pages, content->chart_type->lay_out_rows (content->chart, &rows, &frame, theme,
                                                               width, page_height));
  }
}

static gboolean
has_room (const SpannDrawing *drawing, double height)
{
  return spann_drawing_get_height (drawing) <= height + SLACK;
}

static void add_pages (const SpannFigure *self, const SpannTheme *theme, double width,
                       double height, GPtrArray *pages);

/* A page for each part; where that is too small, the part's figures one by one. */
static void
add_part_pages (const SpannFigure *self, const SpannTheme *theme, double width, double height,
                GPtrArray *pages)
{
  const SpannFigureContent *content = spann_figure_get_content (self);
  SpannFrameSpec frame = spann_figure_make_frame (self, SPANN_FIGURE_ALL, 0.0);
  guint n_parts = content->chart_type->n_parts;

  for (guint part = 0; part < n_parts; part++) {
    g_autofree char *foot = tell_part (self, part + 1, n_parts);
    g_autoptr (GPtrArray) figures = content->chart_type->list_part (content->chart, part);
    SpannDrawing *drawing;

    frame.foot = foot;
    drawing =
        content->chart_type->lay_out_part (content->chart, part, &frame, theme, width, height);
    if (has_room (drawing, height)) {
      g_ptr_array_add (pages, drawing);
      continue;
    }
    spann_drawing_unref (drawing);
    for (guint i = 0; i < figures->len; i++)
      add_pages (figures->pdata[i], theme, width, height, pages);
  }
}

static void
add_pages (const SpannFigure *self, const SpannTheme *theme, double width, double height,
           GPtrArray *pages)
{
  g_autoptr (SpannDrawing) whole =
      spann_figure_lay_out (self, theme, SPANN_FIGURE_ALL, width, height);

  if (has_room (whole, height) || !spann_figure_has_pages (self))
    g_ptr_array_add (pages, g_steal_pointer (&whole));
  else if (spann_figure_get_content (self)->chart_type->n_parts > 0)
    add_part_pages (self, theme, width, height, pages);
  else
    add_rows_pages (self, theme, width, height, pages);
}

GPtrArray *
spann_figure_lay_out_pages (const SpannFigure *self, const SpannTheme *theme, double width,
                            double height)
{
  GPtrArray *pages = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_drawing_unref);

  add_pages (self, theme, width, height, pages);
  return pages;
}
