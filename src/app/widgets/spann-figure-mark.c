/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-mark.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _SpannFigureMark {
  GtkWidget parent_instance;

  char *id;
  char *label;
  guint series;
  gboolean is_hidden; /* what it explains, of a line of the legend */
  GdkRectangle box;
};

G_DEFINE_FINAL_TYPE (SpannFigureMark, spann_figure_mark, GTK_TYPE_WIDGET)

static void
spann_figure_mark_finalize (GObject *object)
{
  SpannFigureMark *self = SPANN_FIGURE_MARK (object);

  g_free (self->id);
  g_free (self->label);
  G_OBJECT_CLASS (spann_figure_mark_parent_class)->finalize (object);
}

static void
spann_figure_mark_class_init (SpannFigureMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = spann_figure_mark_finalize;
  gtk_widget_class_set_css_name (widget_class, "figure-mark");
}

static void
spann_figure_mark_init (SpannFigureMark *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* The pointer belongs to the figure, which knows the nearest of marks that touch. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
spann_figure_mark_new (const SpannMark *mark)
{
  /* A role is for life. A button that is pressed or not is what GTK 4.8 has for one that toggles.
   */
  return g_object_new (SPANN_TYPE_FIGURE_MARK, "accessible-role",
                       mark->kind == SPANN_MARK_VALUE ? GTK_ACCESSIBLE_ROLE_LIST_ITEM
                                                      : GTK_ACCESSIBLE_ROLE_BUTTON,
                       NULL);
}

static void
set_label (SpannFigureMark *self, const char *label)
{
  if (g_strcmp0 (self->label, label) == 0)
    return;
  g_free (self->label);
  self->label = g_strdup (label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

void
spann_figure_mark_set_mark (SpannFigureMark *self, const SpannMark *mark)
{
  g_return_if_fail (SPANN_IS_FIGURE_MARK (self));

  if (g_strcmp0 (self->id, mark->id) != 0) {
    g_free (self->id);
    self->id = g_strdup (mark->id);
  }
  set_label (self, mark->label);
  self->series = mark->series;
  self->is_hidden = mark->kind == SPANN_MARK_HIDDEN;
  if (mark->kind != SPANN_MARK_VALUE)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED,
                                 mark->kind == SPANN_MARK_SHOWN ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                                                : GTK_ACCESSIBLE_TRISTATE_FALSE,
                                 -1);
  self->box.x = (int)floor (mark->x);
  self->box.y = (int)floor (mark->y);
  self->box.width = (int)ceil (mark->width);
  self->box.height = (int)ceil (mark->height);
}

const char *
spann_figure_mark_get_id (SpannFigureMark *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_MARK (self), NULL);
  return self->id;
}

guint
spann_figure_mark_get_series (SpannFigureMark *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_MARK (self), 0);
  return self->series;
}

const char *
spann_figure_mark_get_label (SpannFigureMark *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_MARK (self), NULL);
  return self->label;
}

char *
spann_figure_mark_make_tooltip (SpannFigureMark *self)
{
  const char *hint = NULL;

  g_return_val_if_fail (SPANN_IS_FIGURE_MARK (self), NULL);

  if (self->series == 0)
    return g_strdup (self->label);
  hint = self->is_hidden ? _ ("Click to show it again.")
                         : _ ("Click to hide it. It stays hidden in the figures that you go on to "
                              "here, until you click again.");
  return g_strconcat (self->label, "\n", hint, NULL);
}

const GdkRectangle *
spann_figure_mark_get_box (SpannFigureMark *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_MARK (self), NULL);
  return &self->box;
}
