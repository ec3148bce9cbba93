/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Laying out: at once, or in a thread where that takes its time. The drawing before stays until the
 * next is there. */

#include "spann-figure-marks.h"
#include "spann-figure-view-private.h"
#include "spann-text-scale.h"

/* More rows of data than this are laid out in a thread. So many take some 20 ms, three times that
 * on an old computer; a frame later nobody would notice, but each edit would cost one. */
#define MANY_ROWS 300

/* Widths that a figure is asked for when it gets a place: with a scrollbar and without, beside
 * something else and below it. */
#define MOST_HEIGHTS 8

/**
 * Answer:
 * @setting: what was laid out
 * @height: what it asks for at its width
 *
 * What a thread makes.
 */
typedef struct {
  SpannFigureSetting *setting;
  int height;
  SpannDrawing *drawing;
} Answer;

static void
answer_free (Answer *answer)
{
  spann_figure_setting_free (answer->setting);
  spann_drawing_unref (answer->drawing);
  g_free (answer);
}

static SpannThemeKind
choose_theme (SpannFigureView *self)
{
  AdwStyleManager *manager =
      adw_style_manager_get_for_display (gtk_widget_get_display (GTK_WIDGET (self)));

  if (adw_style_manager_get_high_contrast (manager))
    return adw_style_manager_get_dark (manager) ? SPANN_THEME_CONTRAST_DARK : SPANN_THEME_CONTRAST;
  return adw_style_manager_get_dark (manager) ? SPANN_THEME_DARK : SPANN_THEME_LIGHT;
}

/* Borrows the figure. There must be one. */
static SpannFigureSetting
get_setting (SpannFigureView *self, double width, double height)
{
  return (SpannFigureSetting){
      .figure = self->figure,
      .theme = choose_theme (self),
      .parts = self->parts,
      .years = self->years,
      .hidden = self->hidden,
      .text_size = _spann_figure_view_get_text_size (self),
      .slide_height = self->slide_height,
      .aspect = self->aspect,
      .maximum_height = self->maximum_height * spann_text_scale_get (GTK_WIDGET (self)),
      .width = width,
      .height = self->slide_height > 0 ? self->slide_height : height,
  };
}

gboolean
_spann_figure_view_has_many_rows (SpannFigureView *self)
{
  return spann_figure_get_table (self->figure)->len > MANY_ROWS;
}

/* --- Heights ---------------------------------------------------------------------------------- */

typedef struct {
  SpannFigureSetting *setting;
  int height;
} Height;

static void
clear_height_cb (gpointer data)
{
  spann_figure_setting_free (((Height *)data)->setting);
}

/* What is asked for in that setting; 0 when it has not been measured. */
static int
find_height (SpannFigureView *self, const SpannFigureSetting *setting)
{
  for (guint i = 0; i < self->heights->len; i++) {
    const Height *height = &g_array_index (self->heights, Height, i);

    if (spann_figure_setting_asks_same (height->setting, setting))
      return height->height;
  }
  return 0;
}

static void
remember_height (SpannFigureView *self, const SpannFigureSetting *setting, int height)
{
  const Height entry = {spann_figure_setting_copy (setting), height};

  if (self->heights->len == MOST_HEIGHTS)
    g_array_remove_index (self->heights, 0);
  g_array_append_val (self->heights, entry);
}

/* GTK also asks for any width, when it has asked for the one that it gives: what is said then is
 * not worth being laid out for. */
static int
choose_width (SpannFigureView *self, int width)
{
  if (width >= 0)
    self->asked_width = width;
  return self->asked_width > 0 ? self->asked_width : _spann_figure_view_get_minimum_width (self);
}

int
_spann_figure_view_measure_height (SpannFigureView *self, int width)
{
  const SpannFigureSetting setting = get_setting (self, choose_width (self, width), 0);
  int height = find_height (self, &setting);

  if (height > 0)
    return height;
  /* Until it is laid out it takes the room that it took. */
  if (_spann_figure_view_has_many_rows (self))
    return self->drawn != NULL ? (int)self->drawn->height : SPANN_FIGURE_SETTING_LEAST_HEIGHT;
  height = spann_figure_setting_measure_height (&setting);
  remember_height (self, &setting, height);
  return height;
}

/* --- Drawings --------------------------------------------------------------------------------- */

static void
drop_awaited (SpannFigureView *self)
{
  spann_latest_work_drop (self->work);
  g_clear_pointer (&self->awaited, spann_figure_setting_free);
}

void
_spann_figure_view_drop_drawing (SpannFigureView *self)
{
  drop_awaited (self);
  g_clear_pointer (&self->drawing, spann_drawing_unref);
  g_clear_pointer (&self->drawn, spann_figure_setting_free);
  _spann_figure_view_drop_strips (self);
}

static void
show_drawing (SpannFigureView *self, const SpannFigureSetting *setting, SpannDrawing *drawing)
{
  const gboolean in_same_theme = self->drawn != NULL && self->drawn->theme == setting->theme;
  SpannDrawing *moment = in_same_theme ? _spann_figure_view_dup_moment (self) : NULL;

  _spann_figure_view_drop_drawing (self);
  self->drawn = spann_figure_setting_copy (setting);
  self->drawing = drawing;
  _spann_figure_view_update_marks (self);
  _spann_figure_view_begin_move (self, moment);
}

static void
lay_out_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const SpannFigureSetting *asked = data;
  Answer *answer = g_new0 (Answer, 1);

  answer->setting = spann_figure_setting_copy (asked);
  answer->height = spann_figure_setting_measure_height (asked);
  if (asked->height == 0)
    answer->setting->height = answer->height;
  answer->drawing = spann_figure_setting_lay_out (answer->setting);
  g_task_return_pointer (task, answer, (GDestroyNotify)answer_free);
}

static void
laid_out_cb (gpointer view, gpointer data)
{
  SpannFigureView *self = view;
  Answer *answer = data;

  remember_height (self, answer->setting, answer->height);
  show_drawing (self, answer->setting, spann_drawing_ref (answer->drawing));
  answer_free (answer);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* The height it is given is of no use where it could not say yet which it asks for. */
static void
ask_for (SpannFigureView *self, SpannFigureSetting *setting)
{
  if (setting->slide_height == 0 && find_height (self, setting) == 0)
    setting->height = 0;
  if (self->awaited != NULL && spann_figure_setting_equal (setting, self->awaited))
    return;
  g_clear_pointer (&self->awaited, spann_figure_setting_free);
  self->awaited = spann_figure_setting_copy (setting);
  spann_latest_work_ask (self->work, spann_figure_setting_copy (setting),
                         (GDestroyNotify)spann_figure_setting_free);
}

void
_spann_figure_view_update_drawing (SpannFigureView *self, double width, double height)
{
  SpannFigureSetting setting;

  if (self->figure == NULL)
    return;
  self->width = width;
  self->height = height;
  setting = get_setting (self, width, height);
  if (self->drawn != NULL && spann_figure_setting_equal (&setting, self->drawn))
    drop_awaited (self);
  else if (_spann_figure_view_has_many_rows (self))
    ask_for (self, &setting);
  else
    show_drawing (self, &setting, spann_figure_setting_lay_out (&setting));
}

void
_spann_figure_view_forget_heights (SpannFigureView *self)
{
  g_array_set_size (self->heights, 0);
}

void
_spann_figure_view_add_layout (SpannFigureView *self)
{
  self->heights = g_array_new (FALSE, FALSE, sizeof (Height));
  g_array_set_clear_func (self->heights, clear_height_cb);
  self->work = spann_latest_work_new (lay_out_in_thread, laid_out_cb, self);
}

void
_spann_figure_view_free_layout (SpannFigureView *self)
{
  spann_latest_work_free (self->work);
  g_array_unref (self->heights);
}

gboolean
spann_figure_view_is_awaited (SpannFigureView *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), FALSE);

  return spann_latest_work_is_awaited (self->work);
}
