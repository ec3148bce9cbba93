/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The figures that one goes through, and where one is. */

#include <glib/gi18n-lib.h>

#include "spann-fields.h"
#include "spann-presentation-private.h"

/* The figures about all, in the sidebar's order. They have the stops before those of the
 * ecosystems, which are counted from 0: the last of them is stop -1. */
static const struct {
  SpannFigureKind kind;
  gboolean by_ecosystem;
} overviews[] = {
    {SPANN_FIGURE_HEAT, FALSE},   {SPANN_FIGURE_RADARS, FALSE}, {SPANN_FIGURE_TIMELINE, FALSE},
    {SPANN_FIGURE_PHASES, FALSE}, {SPANN_FIGURE_MONEY, FALSE},  {SPANN_FIGURE_MONEY, TRUE},
};

#define N_OVERVIEWS ((int)G_N_ELEMENTS (overviews))

int
_spann_presentation_get_first_stop (SpannPresentation *self)
{
  return self->is_about_one ? 0 : -N_OVERVIEWS;
}

int
_spann_presentation_get_last_stop (SpannPresentation *self)
{
  return (int)spann_object_get_n_items (self->root, SPANN_PORTFOLIO_ECOSYSTEMS) - 1;
}

/* NULL at an overview's stop. */
static const SpannObject *
get_ecosystem (SpannPresentation *self)
{
  return self->stop < 0
             ? NULL
             : spann_object_get_item (self->root, SPANN_PORTFOLIO_ECOSYSTEMS, (guint)self->stop);
}

const char *
_spann_presentation_get_key (SpannPresentation *self)
{
  const SpannObject *ecosystem = get_ecosystem (self);

  return ecosystem != NULL ? spann_object_get_key (ecosystem) : NULL;
}

/* Says where in the row of ecosystems this is. */
static void
show_caption (SpannPresentation *self)
{
  const SpannObject *ecosystem = get_ecosystem (self);
  g_autofree char *position = NULL;

  if (ecosystem != NULL) {
    /* Translators: which of the ecosystems is shown: '3 of 7'. */
    position = g_strdup_printf (_ ("%d of %d"), self->stop + 1,
                                _spann_presentation_get_last_stop (self) + 1);
  }
  gtk_label_set_label (self->name, ecosystem != NULL
                                       ? spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME)
                                       : self->title);
  gtk_label_set_label (self->position, position != NULL ? position : "");
}

SpannFigureRequest
_spann_presentation_make_request (SpannPresentation *self)
{
  SpannFigureRequest request = {
      .kind = self->kind,
      .ecosystem = _spann_presentation_get_key (self),
      .evaluation = self->evaluation,
      .as_of = self->as_of,
      .language = self->language,
  };

  if (self->stop < 0) {
    request.kind = overviews[N_OVERVIEWS + self->stop].kind;
    request.by_ecosystem = overviews[N_OVERVIEWS + self->stop].by_ecosystem;
  }
  return request;
}

void
_spann_presentation_show_stop (SpannPresentation *self)
{
  const SpannFigureRequest request = _spann_presentation_make_request (self);
  g_autoptr (SpannFigure) figure = spann_figure_new (self->root, &request, NULL);

  spann_figure_view_set_figure (self->view, figure, SPANN_FIGURE_ALL);
  show_caption (self);
}

void
_spann_presentation_go_to (SpannPresentation *self, int stop)
{
  const int new_stop = CLAMP (stop, _spann_presentation_get_first_stop (self),
                              _spann_presentation_get_last_stop (self));

  if (new_stop == self->stop)
    return;
  /* The legend of another kind of figure counts other series. */
  if (new_stop < 0 || self->stop < 0)
    spann_figure_view_set_hidden (self->view, 0);
  self->stop = new_stop;
  /* Another figure is shown whole: the mark that was looked at is not there, or not the same. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  g_clear_pointer (&self->evaluation, g_free);
  _spann_presentation_show_stop (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

int
_spann_presentation_find_stop (SpannPresentation *self, const SpannFigureRequest *request)
{
  for (int i = 0; self->is_about_one && i <= _spann_presentation_get_last_stop (self); i++) {
    const SpannObject *ecosystem =
        spann_object_get_item (self->root, SPANN_PORTFOLIO_ECOSYSTEMS, (guint)i);

    if (g_strcmp0 (spann_object_get_key (ecosystem), request->ecosystem) == 0)
      return i;
  }
  if (self->is_about_one)
    return 0;
  for (int i = 0; i < N_OVERVIEWS; i++) {
    if (overviews[i].kind == request->kind && overviews[i].by_ecosystem == request->by_ecosystem)
      return i - N_OVERVIEWS;
  }
  return -N_OVERVIEWS;
}
