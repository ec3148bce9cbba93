/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-presentation-private.h"

#include "spann-why-popover.h"

/* The caption's letters, as a part of the screen's height: what the last row can read. */
#define CAPTION_PART (1.0 / 40)

/* What the figure asks for, in pixels: it gets the screen. */
#define LEAST_SIZE 200

/* Of what is seen of a figure that is higher than the screen: how far a key scrolls. */
#define LINE_PART 0.1
#define PAGE_PART 0.8

G_DEFINE_FINAL_TYPE (SpannPresentation, spann_presentation, GTK_TYPE_WINDOW)

static guint left_signal;

/* Scrolls by a part of what is seen; FALSE where there is no more to see. */
static gboolean
scroll (SpannPresentation *self, double part)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  const double before = gtk_adjustment_get_value (adjustment);

  gtk_adjustment_set_value (adjustment, before + part * gtk_adjustment_get_page_size (adjustment));
  return gtk_adjustment_get_value (adjustment) != before;
}

/* What has not been seen of a figure that is higher than the screen, or else the next. */
static void
go_on (SpannPresentation *self)
{
  if (!scroll (self, PAGE_PART))
    _spann_presentation_go_to (self, self->stop + 1);
}

static void
go_back (SpannPresentation *self)
{
  if (!scroll (self, -PAGE_PART))
    _spann_presentation_go_to (self, self->stop - 1);
}

/* Answers why, above the whole figure. */
static void
on_mark_activated_cb (SpannPresentation *self, const char *id)
{
  const SpannFigureRequest request = _spann_presentation_make_request (self);
  g_autoptr (SpannWhy) why =
      spann_why_new (self->root, &request, id, spann_figure_view_get_mark_label (self->view, id));

  spann_why_popover_pop_up (SPANN_WHY_POPOVER (spann_why_popover_new (why, FALSE)), self->view, id);
}

/* Whether a key is for what has the focus: for an answer all, for a mark those that walk. */
static gboolean
is_for_focus (SpannPresentation *self, guint key)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus == NULL)
    return FALSE;
  if (gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL)
    return TRUE;
  if (gtk_widget_is_ancestor (focus, GTK_WIDGET (self->screens)))
    return key == GDK_KEY_space;
  switch (key) {
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right:
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left:
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up:
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down:
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home:
  case GDK_KEY_End:
  case GDK_KEY_KP_End:
  case GDK_KEY_space: return gtk_widget_is_ancestor (focus, GTK_WIDGET (self->view));
  default: return FALSE;
  }
}

/* From a mark back to the whole figure; from there away. */
static void
leave (SpannPresentation *self)
{
  if (gtk_window_get_focus (GTK_WINDOW (self)) != NULL)
    gtk_window_set_focus (GTK_WINDOW (self), NULL);
  else
    gtk_window_close (GTK_WINDOW (self));
}

static gboolean
on_key_cb (SpannPresentation *self, guint key, guint code, GdkModifierType state)
{
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK) || is_for_focus (self, key))
    return GDK_EVENT_PROPAGATE;
  switch (key) {
  case GDK_KEY_Right:
  case GDK_KEY_KP_Right: _spann_presentation_go_to (self, self->stop + 1); break;
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down:
  case GDK_KEY_space: go_on (self); break;
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left: _spann_presentation_go_to (self, self->stop - 1); break;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up:
  case GDK_KEY_BackSpace: go_back (self); break;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down: return scroll (self, LINE_PART);
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up: return scroll (self, -LINE_PART);
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home:
    _spann_presentation_go_to (self, _spann_presentation_get_first_stop (self));
    break;
  case GDK_KEY_End:
  case GDK_KEY_KP_End:
    _spann_presentation_go_to (self, _spann_presentation_get_last_stop (self));
    break;
  case GDK_KEY_s:
  case GDK_KEY_S: spann_screen_chooser_go_on (self->screens); break;
  case GDK_KEY_Escape: leave (self); break;
  case GDK_KEY_F11: gtk_window_close (GTK_WINDOW (self)); break;
  default: return GDK_EVENT_PROPAGATE;
  }
  return GDK_EVENT_STOP;
}

static void
scale_caption (SpannPresentation *self, GdkMonitor *monitor)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GdkRectangle screen = {0};

  gdk_monitor_get_geometry (monitor, &screen);
  pango_attr_list_insert (
      attributes, pango_attr_size_new_absolute (screen.height * CAPTION_PART * PANGO_SCALE));
  gtk_label_set_attributes (self->name, attributes);
  gtk_label_set_attributes (self->position, attributes);
}

/* The screen is known once the window is on it; while it goes to another, either may be told. */
static void
on_moved_cb (SpannPresentation *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));
  GdkMonitor *monitor =
      gdk_display_get_monitor_at_surface (gtk_widget_get_display (GTK_WIDGET (self)), surface);

  if (monitor != NULL && spann_screen_chooser_set_present (self->screens, monitor))
    scale_caption (self, monitor);
}

/* Which screen a window comes up on is for the desktop to say, and may be the wrong one. */
static void
on_screen_chosen_cb (SpannPresentation *self, GdkMonitor *screen)
{
  gtk_window_fullscreen_on_monitor (GTK_WINDOW (self), screen);
}

static void
spann_presentation_map (GtkWidget *widget)
{
  static const char *const moves[] = {"enter-monitor", "leave-monitor", "layout"};

  GTK_WIDGET_CLASS (spann_presentation_parent_class)->map (widget);
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (widget)), moves[i],
                             G_CALLBACK (on_moved_cb), widget, G_CONNECT_SWAPPED);
  on_moved_cb (SPANN_PRESENTATION (widget));
}

/* The keys are for the whole figure until one goes to a mark: a window begins with the first. */
static void
spann_presentation_show (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (spann_presentation_parent_class)->show (widget);
  gtk_window_set_focus (GTK_WINDOW (widget), NULL);
}

/* The figure is a slide of what the strip below leaves of the screen. */
static void
spann_presentation_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpannPresentation *self = SPANN_PRESENTATION (widget);
  int strip = 0;

  gtk_widget_measure (self->strip, GTK_ORIENTATION_VERTICAL, width, &strip, NULL, NULL, NULL);
  spann_figure_view_set_slide_height (self->view, MAX (height - strip, LEAST_SIZE));
  GTK_WIDGET_CLASS (spann_presentation_parent_class)
      ->size_allocate (widget, width, height, baseline);
}

static gboolean
spann_presentation_close_request (GtkWindow *window)
{
  SpannPresentation *self = SPANN_PRESENTATION (window);

  g_signal_emit (self, left_signal, 0, _spann_presentation_get_key (self));
  return GTK_WINDOW_CLASS (spann_presentation_parent_class)->close_request (window);
}

static void
spann_presentation_dispose (GObject *object)
{
  SpannPresentation *self = SPANN_PRESENTATION (object);

  g_clear_handle_id (&self->pointer_timeout, g_source_remove);
  g_clear_pointer (&self->root, spann_object_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->language, spann_language_unref);
  g_clear_pointer (&self->evaluation, g_free);
  G_OBJECT_CLASS (spann_presentation_parent_class)->dispose (object);
}

static void
spann_presentation_class_init (SpannPresentationClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_presentation_dispose;
  widget_class->map = spann_presentation_map;
  widget_class->show = spann_presentation_show;
  widget_class->size_allocate = spann_presentation_size_allocate;
  GTK_WINDOW_CLASS (klass)->close_request = spann_presentation_close_request;

  left_signal = g_signal_new ("left", SPANN_TYPE_PRESENTATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                              NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (SPANN_TYPE_FIGURE_VIEW);
  g_type_ensure (SPANN_TYPE_SCREEN_CHOOSER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/spann/Spann/ui/presentation/spann-presentation.ui");
  gtk_widget_class_bind_template_child (widget_class, SpannPresentation, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpannPresentation, view);
  gtk_widget_class_bind_template_child (widget_class, SpannPresentation, strip);
  gtk_widget_class_bind_template_child (widget_class, SpannPresentation, screens);
  gtk_widget_class_bind_template_child (widget_class, SpannPresentation, name);
  gtk_widget_class_bind_template_child (widget_class, SpannPresentation, position);
  gtk_widget_class_bind_template_callback (widget_class, on_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_mark_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_screen_chosen_cb);
  _spann_presentation_bind_pointer (widget_class);
}

static void
spann_presentation_init (SpannPresentation *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_figure_view_set_shape (self->view, LEAST_SIZE, 1, LEAST_SIZE);
  spann_screen_chooser_set_screens (
      self->screens, gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self))));
  _spann_presentation_add_pointer (self);
}

SpannPresentation *
spann_presentation_new (GtkWindow *parent, SpannDocument *document,
                        const SpannFigureRequest *request)
{
  /* Not a transient window: window managers take those for dialogs, which have no full screen. */
  SpannPresentation *self = g_object_new (SPANN_TYPE_PRESENTATION, "application",
                                          gtk_window_get_application (parent), NULL);

  g_signal_connect_object (parent, "destroy", G_CALLBACK (gtk_window_destroy), self,
                           G_CONNECT_SWAPPED);
  gtk_window_fullscreen (GTK_WINDOW (self));
  self->root = spann_object_ref (spann_document_get_root (document));
  self->title = g_strdup (spann_document_get_title (document));
  self->language = spann_language_ref (request->language);
  self->is_about_one = spann_figure_request_is_about_one (request);
  self->kind = self->is_about_one ? request->kind : SPANN_FIGURE_RADAR;
  self->as_of = request->as_of;
  self->evaluation = g_strdup (request->evaluation);
  spann_figure_view_set_hidden (self->view, request->hidden);
  self->stop = _spann_presentation_find_stop (self, request);
  _spann_presentation_show_stop (self);
  return self;
}
