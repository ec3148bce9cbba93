/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-view-private.h"

#include "spann-figure-mark.h"
#include "spann-figure-marks.h"
#include "spann-text-scale.h"

G_DEFINE_FINAL_TYPE (SpannFigureView, spann_figure_view, GTK_TYPE_WIDGET)

enum {
  MARK_ACTIVATED,
  MARK_STRETCHED,
  MARK_NUDGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkWidget *
pick_mark (SpannFigureView *self, double x, double y)
{
  int index = -1;

  if (self->drawing != NULL && !_spann_figure_view_is_under_head (self, y))
    index = spann_drawing_pick (self->drawing, x, y);
  return index < 0 || index >= (int)self->marks->len ? NULL : self->marks->pdata[index];
}

/* While a figure is laid out, the marks are those of the figure before: what is asked about one of
 * them would be answered about the other. */
static void
activate_mark (SpannFigureView *self, GtkWidget *mark)
{
  const guint series = spann_figure_mark_get_series (SPANN_FIGURE_MARK (mark));
  g_autofree char *id = g_strdup (spann_figure_mark_get_id (SPANN_FIGURE_MARK (mark)));

  if (self->drawn == NULL || self->drawn->figure != self->figure)
    return;
  if (series != 0)
    spann_figure_view_set_hidden (self, self->hidden ^ series);
  else
    g_signal_emit (self, signals[MARK_ACTIVATED], 0, id);
}

/* --- Input ------------------------------------------------------------------------------------ */

static void
pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, SpannFigureView *self)
{
  GtkWidget *mark = pick_mark (self, x, y);

  if (mark != NULL)
    gtk_widget_grab_focus (mark);
}

/* Not when it was pressed: it may be the beginning of a drag. */
static void
released_cb (GtkGestureClick *gesture, int n_press, double x, double y, SpannFigureView *self)
{
  GtkWidget *mark = pick_mark (self, x, y);

  if (mark == NULL || mark != gtk_widget_get_focus_child (GTK_WIDGET (self)))
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  activate_mark (self, mark);
}

static void
motion_cb (GtkEventControllerMotion *controller, double x, double y, SpannFigureView *self)
{
  const gboolean over = pick_mark (self, x, y) != NULL;

  self->pointer_x = x;

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self),
                                   _spann_figure_view_pick_end (self, x, y) != NULL ? "ew-resize"
                                   : over                                           ? "pointer"
                                                                                    : NULL);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode,
                GdkModifierType state, SpannFigureView *self)
{
  GtkWidget *mark = gtk_widget_get_focus_child (GTK_WIDGET (self));

  state &= gtk_accelerator_get_default_mod_mask ();
  if ((state & ~GDK_SHIFT_MASK) == GDK_CONTROL_MASK)
    return _spann_figure_view_zoom_by_key (self, keyval);
  if (state == GDK_SHIFT_MASK)
    return _spann_figure_view_nudge_by_key (self, mark, keyval);
  if (keyval == GDK_KEY_Escape)
    return spann_figure_view_give_up_stretch (self);
  if (mark == NULL || state != 0)
    return GDK_EVENT_PROPAGATE;
  switch (keyval) {
  case GDK_KEY_Return:
  case GDK_KEY_KP_Enter:
  case GDK_KEY_ISO_Enter:
  case GDK_KEY_space: activate_mark (self, mark); return GDK_EVENT_STOP;
  case GDK_KEY_Home: mark = gtk_widget_get_first_child (GTK_WIDGET (self)); break;
  case GDK_KEY_End: mark = gtk_widget_get_last_child (GTK_WIDGET (self)); break;
  default: return GDK_EVENT_PROPAGATE;
  }
  gtk_widget_grab_focus (mark);
  return GDK_EVENT_STOP;
}

static gboolean
spann_figure_view_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard,
                                 GtkTooltip *tooltip)
{
  SpannFigureView *self = SPANN_FIGURE_VIEW (widget);
  GtkWidget *mark = keyboard ? gtk_widget_get_focus_child (widget) : pick_mark (self, x, y);
  g_autofree char *text = NULL;

  if (mark == NULL)
    return FALSE;
  text = spann_figure_mark_make_tooltip (SPANN_FIGURE_MARK (mark));
  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip, spann_figure_mark_get_box (SPANN_FIGURE_MARK (mark)));
  return TRUE;
}

/* --- Focus ------------------------------------------------------------------------------------ */

/* Marks that are asked for before the view has a place lie where the figure likes them; those of a
 * figure that is laid out in a thread come with it. */
static void
ensure_marks (SpannFigureView *self)
{
  double width;
  double height;

  if (self->figure == NULL || self->drawing != NULL || _spann_figure_view_has_many_rows (self))
    return;
  spann_figure_get_natural_size (self->figure, &width, &height);
  _spann_figure_view_update_drawing (self, width, height);
}

static GtkWidget *
find_mark (SpannFigureView *self, const char *id)
{
  ensure_marks (self);
  return spann_figure_marks_find (GTK_WIDGET (self), id);
}

static gboolean
spann_figure_view_grab_focus (GtkWidget *widget)
{
  SpannFigureView *self = SPANN_FIGURE_VIEW (widget);
  GtkWidget *mark = find_mark (self, self->last_focus);

  if (mark == NULL)
    mark = gtk_widget_get_first_child (widget);
  return mark != NULL && gtk_widget_grab_focus (mark);
}

static gboolean
spann_figure_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *mark = gtk_widget_get_focus_child (widget);
  GtkWidget *next = NULL;

  if (mark == NULL)
    return gtk_widget_grab_focus (widget);
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;
  next = spann_figure_marks_find_next (mark, direction);
  return next == NULL || gtk_widget_grab_focus (next);
}

static void
spann_figure_view_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  SpannFigureView *self = SPANN_FIGURE_VIEW (widget);

  if (child != NULL) {
    g_free (self->last_focus);
    self->last_focus = g_strdup (spann_figure_mark_get_id (SPANN_FIGURE_MARK (child)));
    _spann_figure_view_uncover_focus (self);
  }
  GTK_WIDGET_CLASS (spann_figure_view_parent_class)->set_focus_child (widget, child);
}

/* --- Size and drawing ------------------------------------------------------------------------- */

static void
spann_figure_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  SpannFigureView *self = SPANN_FIGURE_VIEW (widget);

  *minimum = *natural = 0;
  if (self->figure == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    _spann_figure_view_measure_width (self, minimum, natural);
  else
    *minimum = *natural = _spann_figure_view_measure_height (self, for_size);
}

static GtkSizeRequestMode
spann_figure_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
spann_figure_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  _spann_figure_view_update_drawing (SPANN_FIGURE_VIEW (widget), width, height);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_size_allocate (child, spann_figure_mark_get_box (SPANN_FIGURE_MARK (child)), -1);
}

static void
spann_figure_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpannFigureView *self = SPANN_FIGURE_VIEW (widget);
  _spann_figure_view_update_drawing (self, gtk_widget_get_width (widget),
                                     gtk_widget_get_height (widget));
  if (self->drawing == NULL)
    return;
  if (self->origin != NULL)
    _spann_figure_view_drop_strips (self);
  _spann_figure_view_snapshot_visible (self, snapshot);
  _spann_figure_view_snapshot_head (self, snapshot);
}

static void
spann_figure_view_dispose (GObject *object)
{
  SpannFigureView *self = SPANN_FIGURE_VIEW (object);
  GtkWidget *mark = NULL;

  g_clear_handle_id (&self->uncover_source, g_source_remove);
  _spann_figure_view_end_move (self);
  g_clear_object (&self->move);
  _spann_figure_view_drop_drawing (self);
  _spann_figure_view_stop_marks (self);
  while ((mark = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (mark);
  g_clear_pointer (&self->figure, spann_figure_unref);
  G_OBJECT_CLASS (spann_figure_view_parent_class)->dispose (object);
}

static void
spann_figure_view_finalize (GObject *object)
{
  _spann_figure_view_free_layout (SPANN_FIGURE_VIEW (object));
  g_ptr_array_unref (SPANN_FIGURE_VIEW (object)->marks);
  g_ptr_array_unref (SPANN_FIGURE_VIEW (object)->strips);
  g_free (SPANN_FIGURE_VIEW (object)->last_focus);
  g_free (SPANN_FIGURE_VIEW (object)->stretched);
  G_OBJECT_CLASS (spann_figure_view_parent_class)->finalize (object);
}

static void
spann_figure_view_class_init (SpannFigureViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_figure_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = spann_figure_view_finalize;
  widget_class->get_request_mode = spann_figure_view_get_request_mode;
  widget_class->measure = spann_figure_view_measure;
  widget_class->size_allocate = spann_figure_view_size_allocate;
  widget_class->snapshot = spann_figure_view_snapshot;
  widget_class->query_tooltip = spann_figure_view_query_tooltip;
  widget_class->grab_focus = spann_figure_view_grab_focus;
  widget_class->focus = spann_figure_view_focus;
  widget_class->set_focus_child = spann_figure_view_set_focus_child;
  gtk_widget_class_set_css_name (widget_class, "figure-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);

  signals[MARK_ACTIVATED] =
      g_signal_new ("mark-activated", SPANN_TYPE_FIGURE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
  signals[MARK_STRETCHED] = g_signal_new (
      "mark-stretched", SPANN_TYPE_FIGURE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
      3, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE, G_TYPE_DOUBLE, G_TYPE_BOOLEAN);
  signals[MARK_NUDGED] =
      g_signal_new ("mark-nudged", SPANN_TYPE_FIGURE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE, G_TYPE_INT);
}

static void
spann_figure_view_init (SpannFigureView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  AdwStyleManager *manager = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->minimum_width = SPANN_FIGURE_SETTING_LEAST_WIDTH;
  self->marks = g_ptr_array_new ();
  gtk_widget_set_has_tooltip (widget, TRUE);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (widget, motion);
  _spann_figure_view_add_layout (self);
  _spann_figure_view_add_strips (self);
  _spann_figure_view_add_head (self);
  _spann_figure_view_add_zoom (self);
  _spann_figure_view_add_stretch (self);
  _spann_figure_view_add_move (self);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw),
                           self, G_CONNECT_SWAPPED);
  spann_text_scale_watch (widget);
}

GtkWidget *
spann_figure_view_new (void)
{
  return g_object_new (SPANN_TYPE_FIGURE_VIEW, NULL);
}

static void
update_words (SpannFigureView *self)
{
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spann_figure_get_title (self->figure),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spann_figure_get_summary (self->figure), -1);
}

void
spann_figure_view_set_figure (SpannFigureView *self, SpannFigure *figure, SpannFigureParts parts)
{
  g_return_if_fail (SPANN_IS_FIGURE_VIEW (self));

  if (figure != NULL)
    spann_figure_ref (figure);
  g_clear_pointer (&self->figure, spann_figure_unref);
  self->figure = figure;
  self->parts = parts;
  _spann_figure_view_forget_heights (self);
  _spann_figure_view_keep_years (self);
  if (figure == NULL) {
    _spann_figure_view_end_move (self);
    _spann_figure_view_drop_drawing (self);
    _spann_figure_view_update_marks (self);
  } else {
    update_words (self);
    /* The marks are needed before the next frame: a screen reader may ask. Before the first there
     * is no place to ask for. */
    if (self->width > 0)
      _spann_figure_view_update_drawing (self, self->width, self->height);
  }
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

SpannFigure *
spann_figure_view_get_figure (SpannFigureView *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), NULL);

  return self->figure;
}

void
spann_figure_view_set_activatable (SpannFigureView *self, gboolean activatable)
{
  g_return_if_fail (SPANN_IS_FIGURE_VIEW (self));

  self->activatable = activatable;
}

guint
spann_figure_view_get_hidden (SpannFigureView *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), 0);

  return self->hidden;
}

void
spann_figure_view_set_hidden (SpannFigureView *self, guint hidden)
{
  g_return_if_fail (SPANN_IS_FIGURE_VIEW (self));

  if (self->hidden == hidden)
    return;
  self->hidden = hidden;
  /* At once, for the keyboard and the screen reader. */
  if (self->drawing != NULL)
    _spann_figure_view_update_drawing (self, self->width, self->height);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
spann_figure_view_is_activatable (SpannFigureView *self)
{
  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), FALSE);

  return self->activatable;
}

const char *
spann_figure_view_get_mark_label (SpannFigureView *self, const char *id)
{
  GtkWidget *mark = NULL;

  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), NULL);

  mark = find_mark (self, id);
  return mark != NULL ? spann_figure_mark_get_label (SPANN_FIGURE_MARK (mark)) : NULL;
}

gboolean
spann_figure_view_focus_mark (SpannFigureView *self, const char *id)
{
  GtkWidget *mark = NULL;

  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), FALSE);

  mark = find_mark (self, id);
  return mark != NULL && gtk_widget_grab_focus (mark);
}

gboolean
spann_figure_view_click (SpannFigureView *self, double x, double y)
{
  GtkWidget *mark = NULL;

  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), FALSE);

  mark = pick_mark (self, x, y);
  if (mark == NULL)
    return FALSE;
  gtk_widget_grab_focus (mark);
  activate_mark (self, mark);
  return TRUE;
}

static gboolean
take_focus_back_cb (gpointer view)
{
  if (gtk_widget_get_mapped (view))
    gtk_widget_grab_focus (view);
  return G_SOURCE_REMOVE;
}

void
spann_figure_view_take_focus_back (SpannFigureView *self)
{
  g_return_if_fail (SPANN_IS_FIGURE_VIEW (self));
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, take_focus_back_cb, g_object_ref (self),
                   g_object_unref);
}

GdkPaintable *
spann_figure_view_make_icon (SpannFigureView *self, int width)
{
  graphene_size_t size;
  GtkSnapshot *snapshot = NULL;
  double scale = 1;
  cairo_t *cr = NULL;

  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), NULL);

  if (self->drawing == NULL)
    return NULL;
  scale = width / spann_drawing_get_width (self->drawing);
  size =
      GRAPHENE_SIZE_INIT ((float)width, (float)(spann_drawing_get_height (self->drawing) * scale));
  snapshot = gtk_snapshot_new ();
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, size.width, size.height));
  cairo_scale (cr, scale, scale);
  spann_drawing_render (self->drawing, cr);
  cairo_destroy (cr);
  return gtk_snapshot_free_to_paintable (snapshot, &size);
}

gboolean
spann_figure_view_get_mark_box (SpannFigureView *self, const char *id, GdkRectangle *out_box)
{
  GtkWidget *mark = NULL;

  g_return_val_if_fail (SPANN_IS_FIGURE_VIEW (self), FALSE);

  mark = find_mark (self, id);
  if (mark != NULL)
    *out_box = *spann_figure_mark_get_box (SPANN_FIGURE_MARK (mark));
  return mark != NULL;
}
