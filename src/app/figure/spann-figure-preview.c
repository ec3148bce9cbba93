/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-preview.h"

#include "spann-figure-pages.h"

/* What is looked at before it is there. */
typedef struct {
  SpannFigureFile file;
  SpannFigure *figure;
} Looking;

static void
looking_free (gpointer data)
{
  Looking *looking = data;

  spann_figure_unref (looking->figure);
  g_free (looking);
}

/* Paper has pages; other pictures become higher. */
static void
lay_out (SpannFigurePreview *self, const SpannFigureFile *file, const SpannFigure *figure)
{
  const SpannTheme *theme = spann_theme_get (file->theme);
  g_autoptr (GPtrArray) pages = NULL;

  if (file->format != SPANN_PICTURE_PDF) {
    self->drawing =
        spann_figure_lay_out (figure, theme, SPANN_FIGURE_ALL, self->width, self->height);
    self->n_pages = 1;
    return;
  }
  pages = spann_figure_lay_out_pages (figure, theme, self->width, self->height);
  self->drawing = spann_drawing_ref (pages->pdata[0]);
  self->n_pages = pages->len;
}

static SpannFigurePreview *
make_preview (const SpannFigureFile *file, const SpannFigure *figure)
{
  SpannFigurePreview *self = g_new0 (SpannFigurePreview, 1);

  spann_figure_file_get_size (file, figure, &self->width, &self->height);
  spann_figure_file_get_pixels (file, figure, &self->pixel_width, &self->pixel_height);
  self->is_possible = spann_figure_file_is_possible (file, figure);
  lay_out (self, file, figure);
  return self;
}

static void
make_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Looking *looking = data;

  g_task_return_pointer (task, make_preview (&looking->file, looking->figure),
                         (GDestroyNotify)spann_figure_preview_free);
}

void
spann_figure_preview_free (SpannFigurePreview *self)
{
  spann_drawing_unref (self->drawing);
  g_free (self);
}

SpannLatestWork *
spann_figure_preview_work_new (SpannLatestWorkDone made, gpointer owner)
{
  return spann_latest_work_new (make_in_thread, made, owner);
}

void
spann_figure_preview_ask (SpannLatestWork *work, const SpannFigureFile *file, SpannFigure *figure)
{
  Looking *looking = g_new0 (Looking, 1);

  looking->file = *file;
  looking->figure = spann_figure_ref (figure);
  spann_latest_work_ask (work, looking, looking_free);
}
