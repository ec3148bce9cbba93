/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-file.h"

#include <math.h>

#include "spann-points.h"
#include "spann-remote.h"

#define MOST_PIXELS 100000000.0

/* Of a figure's file on a server: more than any has. */
#define MOST_BYTES ((gsize)512 << 20)

/* In millimetres; a height of 0 is what suits the figure. */
static const struct {
  double width;
  double height;
} sizes[] = {
    [SPANN_FIGURE_SIZE_COLUMN] = {80, 0},       [SPANN_FIGURE_SIZE_TEXT] = {160, 0},
    [SPANN_FIGURE_SIZE_A4] = {297, 210},        [SPANN_FIGURE_SIZE_A3] = {420, 297},
    [SPANN_FIGURE_SIZE_SLIDE] = {338.7, 190.5},
};

static double
to_points (double mm)
{
  return mm * SPANN_POINTS_PER_MM;
}

void
spann_figure_file_get_size (const SpannFigureFile *self, const SpannFigure *figure,
                            double *out_width, double *out_height)
{
  double width = to_points (self->own_width);
  double height = to_points (self->own_height);

  if (self->size == SPANN_FIGURE_SIZE_NATURAL) {
    spann_picture_get_natural_size (figure, self->format, &width, &height);
  } else if (self->size != SPANN_FIGURE_SIZE_OWN) {
    width = to_points (sizes[self->size].width);
    height = to_points (sizes[self->size].height);
  }
  if (height <= 0)
    height = spann_figure_get_natural_height (figure, SPANN_FIGURE_ALL, 0, width);
  *out_width = MAX (width, SPANN_PICTURE_MIN_WIDTH);
  *out_height = MAX (height, SPANN_PICTURE_MIN_HEIGHT);
}

static double
get_scale (const SpannFigureFile *self)
{
  return self->dpi / SPANN_POINTS_PER_INCH;
}

void
spann_figure_file_get_pixels (const SpannFigureFile *self, const SpannFigure *figure,
                              int *out_width, int *out_height)
{
  double width, height;

  spann_figure_file_get_size (self, figure, &width, &height);
  *out_width = (int)lround (width * get_scale (self));
  *out_height = (int)lround (height * get_scale (self));
}

gboolean
spann_figure_file_is_possible (const SpannFigureFile *self, const SpannFigure *figure)
{
  int width, height;

  spann_figure_file_get_pixels (self, figure, &width, &height);
  return self->format != SPANN_PICTURE_PNG || (double)width * height <= MOST_PIXELS;
}

/* A figure on its way to a file. */
typedef struct {
  SpannFigureFile file;
  SpannFigure *figure;
  GFile *place;
} Writing;

static void
writing_free (Writing *writing)
{
  spann_figure_unref (writing->figure);
  g_object_unref (writing->place);
  g_free (writing);
}

static GBytes *
make_bytes (const Writing *writing, GError **error)
{
  const SpannFigureFile *file = &writing->file;
  SpannPicture picture = {
      .theme = spann_theme_get (file->theme),
      .language = spann_language_get_code (spann_figure_get_language (writing->figure)),
      .text_as_paths = file->text_as_paths,
  };
  double width, height;

  if (file->format == SPANN_PICTURE_PNG) {
    spann_figure_file_get_pixels (file, writing->figure, &picture.width, &picture.height);
    picture.scale = get_scale (file);
  } else {
    spann_figure_file_get_size (file, writing->figure, &width, &height);
    picture.width = (int)lround (width);
    picture.height = (int)lround (height);
  }
  return spann_picture_make (writing->figure, file->format, &picture, error);
}

/* What a server then has is compared with what was sent, as for a portfolio. */
static SpannSaved *
save_bytes (GFile *place, GBytes *bytes, GError **error)
{
  const SpannSaveRequest request = {.expected = NULL};
  SpannSaved *saved = NULL;

  if (!g_file_is_native (place))
    return spann_remote_save (place, bytes, &request, MOST_BYTES, NULL, error);
  spann_save_bytes (g_file_peek_path (place), bytes, &saved, error);
  return saved;
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Writing *writing = data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = make_bytes (writing, &error);

  SpannSaved *saved = bytes == NULL ? NULL : save_bytes (writing->place, bytes, &error);

  if (saved != NULL)
    g_task_return_pointer (task, saved, (GDestroyNotify)spann_saved_free);
  else
    g_task_return_error (task, error);
}

void
spann_figure_file_write_async (const SpannFigureFile *self, SpannFigure *figure, GFile *place,
                               GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, data);
  Writing *writing = g_new0 (Writing, 1);

  writing->file = *self;
  writing->figure = spann_figure_ref (figure);
  writing->place = g_object_ref (place);
  g_task_set_task_data (task, writing, (GDestroyNotify)writing_free);
  g_task_run_in_thread (task, write_in_thread);
}

SpannSaved *
spann_figure_file_write_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
