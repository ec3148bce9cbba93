/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-picture.h"

#include "spann-export.h"
#include "spann-figure-pages.h"
#include "spann-points.h"

/* Pixels in a point where nobody said how many: letters as sharp as on a fine screen. */
#define FINE_SCALE 2.0

/* A4, standing, in points; and how high a page is for its width. */
#define PAPER_WIDTH (210 * SPANN_POINTS_PER_MM)
#define PAPER_HEIGHT (297 * SPANN_POINTS_PER_MM)
#define PAPER_SHAPE (PAPER_HEIGHT / PAPER_WIDTH)

static const char *const endings[SPANN_N_PICTURE_FORMATS] = {
    [SPANN_PICTURE_SVG] = "svg",
    [SPANN_PICTURE_PDF] = "pdf",
    [SPANN_PICTURE_PNG] = "png",
};

const char *
spann_picture_format_get_ending (SpannPictureFormat format)
{
  g_return_val_if_fail (format < SPANN_N_PICTURE_FORMATS, NULL);
  return endings[format];
}

gboolean
spann_picture_format_find (const char *path, SpannPictureFormat *out_format)
{
  const char *dot = strrchr (path, '.');

  for (guint i = 0; dot != NULL && i < SPANN_N_PICTURE_FORMATS; i++) {
    if (g_ascii_strcasecmp (dot + 1, endings[i]) == 0) {
      *out_format = (SpannPictureFormat)i;
      return TRUE;
    }
  }
  return FALSE;
}

void
spann_picture_get_natural_size (const SpannFigure *figure, SpannPictureFormat format,
                                double *out_width, double *out_height)
{
  double width, height;

  spann_figure_get_natural_size (figure, &width, &height);
  if (format == SPANN_PICTURE_PDF && spann_figure_has_pages (figure) &&
      height > width * PAPER_SHAPE) {
    width = PAPER_WIDTH;
    height = PAPER_HEIGHT;
  }
  *out_width = width;
  *out_height = height;
}

/* Pixels in a point: as asked; else as many as let the figure look as at its natural size, so that
 * letters grow with the picture, but in a smaller one stay legible. */
static double
choose_scale (const SpannFigure *figure, const SpannPicture *picture)
{
  double width, height;

  if (picture->scale > 0)
    return picture->scale;
  if (picture->width == 0)
    return FINE_SCALE;
  spann_figure_get_natural_size (figure, &width, &height);
  return MAX (1.0, MIN (picture->width / width, picture->height / height));
}

/* Paper has pages; other pictures become higher. */
static GBytes *
make_pdf (const SpannFigure *figure, const SpannTheme *theme, const SpannExportInfo *info,
          double width, double height, GError **error)
{
  g_autoptr (GPtrArray) pages = spann_figure_lay_out_pages (figure, theme, width, height);

  return spann_export_pdf_pages (pages, width, height, info, error);
}

GBytes *
spann_picture_make (const SpannFigure *figure, SpannPictureFormat format,
                    const SpannPicture *picture, GError **error)
{
  const SpannExportInfo info = {
      .title = spann_figure_get_title (figure),
      .description = spann_figure_get_summary (figure),
      .language = picture->language,
      .text_as_paths = picture->text_as_paths,
  };
  double scale = format == SPANN_PICTURE_PNG ? choose_scale (figure, picture) : 1;
  double width = picture->width / scale;
  double height = picture->height / scale;
  g_autoptr (SpannDrawing) drawing = NULL;

  if (picture->width == 0)
    spann_picture_get_natural_size (figure, format, &width, &height);
  if (format == SPANN_PICTURE_PDF)
    return make_pdf (figure, picture->theme, &info, width, height, error);
  drawing = spann_figure_lay_out (figure, picture->theme, SPANN_FIGURE_ALL, width, height);
  return format == SPANN_PICTURE_PNG ? spann_export_png (drawing, scale, error)
                                     : spann_export_svg (drawing, &info, error);
}
