/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-presentation.h"

#include <glib/gi18n-lib.h>

#include "spann-fields.h"
#include "spann-figure-view.h"
#include "spann-screen-chooser.h"
#include "spann-why-popover.h"

#define POINTER_RESTS_MS 3000

/* The caption's letters, as a part of the screen's height: what the last row can read. */
#define CAPTION_PART (1.0 / 40)

/* What the figure asks for, in pixels: it gets the screen. */
#define LEAST_SIZE 200

/* Of what is seen of a figure that is higher than the screen: how far a key scrolls. */
#define LINE_PART 0.1
#define PAGE_PART 0.8

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

struct _SpannPresentation {
  GtkWindow parent_instance;

  /* Owned */
  SpannObject *root; /* as it was when this began: what a meeting sees does not change */
  char *title;
  SpannLanguage *language; /* of the figures */
  char *evaluation;        /* of the figure that it began with; NULL for the last */
  SpannFigureKind kind;    /* of the ecosystems' stops */
  gboolean is_about_one;   /* whether only ecosystems have stops */
  SpannDate as_of;
  int stop; /* position of the ecosystem; negative: of an overview, from the end */

  /* The pointer */
  guint pointer_timeout;
  gboolean rests;
  gboolean misses; /* whether a click goes past the figure: what is under the pointer is found only
                      when that moves */
  double pointer_x;
  double pointer_y;

  /* Template widgets */
  GtkScrolledWindow *scroller;
  SpannFigureView *view;
  GtkWidget *strip;
  SpannScreenChooser *screens;
  GtkLabel *name;
  GtkLabel *position;
};

G_DEFINE_FINAL_TYPE (SpannPresentation, spann_presentation, GTK_TYPE_WINDOW)

static guint left_signal;

static int
get_first_stop (SpannPresentation *self)
{
  return self->is_about_one ? 0 : -N_OVERVIEWS;
}

static int
get_last_stop (SpannPresentation *self)
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

static const char *
get_key (SpannPresentation *self)
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
    position = g_strdup_printf (_ ("%d of %d"), self->stop + 1, get_last_stop (self) + 1);
  }
  gtk_label_set_label (self->name, ecosystem != NULL
                                       ? spann_object_get_string (ecosystem, SPANN_ECOSYSTEM_NAME)
                                       : self->title);
  gtk_label_set_label (self->position, position != NULL ? position : "");
}

static SpannFigureRequest
make_request (SpannPresentation *self)
{
  SpannFigureRequest request = {
      .kind = self->kind,
      .ecosystem = get_key (self),
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

static void
show_stop (SpannPresentation *self)
{
  const SpannFigureRequest request = make_request (self);
  g_autoptr (SpannFigure) figure = spann_figure_new (self->root, &request, NULL);

  spann_figure_view_set_figure (self->view, figure, SPANN_FIGURE_ALL);
  show_caption (self);
}

/* Scrolls by a part of what is seen; FALSE where there is no more to see. */
static gboolean
scroll (SpannPresentation *self, double part)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  const double before = gtk_adjustment_get_value (adjustment);

  gtk_adjustment_set_value (adjustment, before + part * gtk_adjustment_get_page_size (adjustment));
  return gtk_adjustment_get_value (adjustment) != before;
}

static void
go_to (SpannPresentation *self, int stop)
{
  const int new_stop = CLAMP (stop, get_first_stop (self), get_last_stop (self));

  if (new_stop == self->stop)
    return;
  /* The legend of another kind of figure counts other series. */
  if (new_stop < 0 || self->stop < 0)
    spann_figure_view_set_hidden (self->view, 0);
  self->stop = new_stop;
  /* Another figure is shown whole: the mark that was looked at is not there, or not the same. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  g_clear_pointer (&self->evaluation, g_free);
  show_stop (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* What has not been seen of a figure that is higher than the screen, or else the next. */
static void
go_on (SpannPresentation *self)
{
  if (!scroll (self, PAGE_PART))
    go_to (self, self->stop + 1);
}

static void
go_back (SpannPresentation *self)
{
  if (!scroll (self, -PAGE_PART))
    go_to (self, self->stop - 1);
}

/* Answers why, above the whole figure. */
static void
on_mark_activated_cb (SpannPresentation *self, const char *id)
{
  const SpannFigureRequest request = make_request (self);
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
  case GDK_KEY_KP_Right: go_to (self, self->stop + 1); break;
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down:
  case GDK_KEY_space: go_on (self); break;
  case GDK_KEY_Left:
  case GDK_KEY_KP_Left: go_to (self, self->stop - 1); break;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up:
  case GDK_KEY_BackSpace: go_back (self); break;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down: return scroll (self, LINE_PART);
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up: return scroll (self, -LINE_PART);
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home: go_to (self, get_first_stop (self)); break;
  case GDK_KEY_End:
  case GDK_KEY_KP_End: go_to (self, get_last_stop (self)); break;
  case GDK_KEY_s:
  case GDK_KEY_S: spann_screen_chooser_go_on (self->screens); break;
  case GDK_KEY_Escape: leave (self); break;
  case GDK_KEY_F11: gtk_window_close (GTK_WINDOW (self)); break;
  default: return GDK_EVENT_PROPAGATE;
  }
  return GDK_EVENT_STOP;
}

/* A pointer that rests is nowhere: no arrow, and no tooltip of what it happens to lie on. */
static void
set_pointer_shown (SpannPresentation *self, gboolean shown)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), shown ? NULL : "none");
  gtk_widget_set_can_target (GTK_WIDGET (self->view), shown);
  self->rests = !shown;
  if (shown)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "at-rest");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "at-rest");
}

static gboolean
on_pointer_rests_cb (gpointer data)
{
  SpannPresentation *self = data;

  self->pointer_timeout = 0;
  set_pointer_shown (self, FALSE);
  return G_SOURCE_REMOVE;
}

static void
wait_for_rest (SpannPresentation *self)
{
  g_clear_handle_id (&self->pointer_timeout, g_source_remove);
  self->pointer_timeout = g_timeout_add (POINTER_RESTS_MS, on_pointer_rests_cb, self);
}

/* Told also when what is under the pointer moves, and once when the window comes up under it. */
static void
on_pointer_moved_cb (SpannPresentation *self, double x, double y)
{
  const gboolean moved = ABS (self->pointer_x - x) >= 1 || ABS (self->pointer_y - y) >= 1;

  if (!moved)
    return;
  self->misses = self->rests;
  if (self->pointer_x >= 0)
    set_pointer_shown (self, TRUE);
  self->pointer_x = x;
  self->pointer_y = y;
  wait_for_rest (self);
}

/* What lies under a pointer at rest is not told of it, but a click is meant for it. */
static void
on_clicked_cb (SpannPresentation *self, int n_press, double x, double y)
{
  graphene_point_t point;

  if (!self->rests && !self->misses)
    return;
  set_pointer_shown (self, TRUE);
  wait_for_rest (self);
  if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (self->view),
                                &GRAPHENE_POINT_INIT ((float)x, (float)y), &point))
    spann_figure_view_click (self->view, point.x, point.y);
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

  g_signal_emit (self, left_signal, 0, get_key (self));
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
  gtk_widget_class_bind_template_callback (widget_class, on_pointer_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_screen_chosen_cb);
}

static void
spann_presentation_init (SpannPresentation *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  spann_figure_view_set_shape (self->view, LEAST_SIZE, 1, LEAST_SIZE);
  spann_screen_chooser_set_screens (
      self->screens, gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (self))));
  self->pointer_x = -1;
  set_pointer_shown (self, FALSE);
}

/* Where the figure that is asked for has its stop. */
static int
find_stop (SpannPresentation *self, const SpannFigureRequest *request)
{
  for (int i = 0; self->is_about_one && i <= get_last_stop (self); i++) {
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
  self->stop = find_stop (self, request);
  show_stop (self);
  return self;
}
