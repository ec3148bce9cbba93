/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-words-view.h"

#include "spann-text-scale.h"

/* In pixels at the usual text size. */
#define LEAST_WIDTH 60

struct _SpannWordsView {
  GtkTextView parent_instance;

  char *placeholder;
  gboolean single;
  gboolean updating; /* the program writes, not the person */
};

G_DEFINE_FINAL_TYPE (SpannWordsView, spann_words_view, GTK_TYPE_TEXT_VIEW)

typedef enum {
  PROP_TEXT = 1,
  PROP_PLACEHOLDER,
  PROP_SINGLE,
} SpannWordsViewProperty;

static GParamSpec *properties[PROP_SINGLE + 1];

enum {
  EDITED,
  ACTIVATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static GtkTextBuffer *
get_buffer (SpannWordsView *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
}

static void
buffer_changed_cb (SpannWordsView *self)
{
  gtk_widget_queue_resize (GTK_WIDGET (self));
  if (!self->updating)
    g_signal_emit (self, signals[EDITED], 0);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode,
                GdkModifierType state, SpannWordsView *self)
{
  const gboolean is_return =
      keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter || keyval == GDK_KEY_ISO_Enter;

  if (!self->single || !is_return || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  g_signal_emit (self, signals[ACTIVATE], 0);
  return GDK_EVENT_STOP;
}

/* Draws the placeholder where the first letter would stand. */
static void
snapshot_placeholder (SpannWordsView *self, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  const int left = gtk_text_view_get_left_margin (GTK_TEXT_VIEW (self));
  const int top = gtk_text_view_get_top_margin (GTK_TEXT_VIEW (self));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, self->placeholder);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  color.alpha *= 0.6;
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, MAX (gtk_widget_get_width (widget) - 2 * left, 0) * PANGO_SCALE);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (left, top));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* The text view itself knows its height only once it has been shown at a width. For no width (-1)
 * the least of all heights, which GTK's boxes take for that at any width. */
static int
measure_text (SpannWordsView *self, int width)
{
  g_autofree char *text = spann_words_view_dup_text (self);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  const int left = gtk_text_view_get_left_margin (GTK_TEXT_VIEW (self));
  const int top = gtk_text_view_get_top_margin (GTK_TEXT_VIEW (self));
  int height;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0)
    pango_layout_set_width (layout, MAX (width - 2 * left, 1) * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  return height + 2 * top;
}

static void
spann_words_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                          int *natural, int *minimum_baseline, int *natural_baseline)
{
  const int width = (int)(LEAST_WIDTH * spann_text_scale_get (widget));

  *minimum = width;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = measure_text (SPANN_WORDS_VIEW (widget), for_size);
  *natural = *minimum;
}

static GtkSizeRequestMode
spann_words_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
spann_words_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpannWordsView *self = SPANN_WORDS_VIEW (widget);

  GTK_WIDGET_CLASS (spann_words_view_parent_class)->snapshot (widget, snapshot);
  if (self->placeholder != NULL && gtk_text_buffer_get_char_count (get_buffer (self)) == 0)
    snapshot_placeholder (self, snapshot);
}

static void
spann_words_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpannWordsView *self = SPANN_WORDS_VIEW (object);

  switch ((SpannWordsViewProperty)id) {
  case PROP_TEXT: g_value_take_string (value, spann_words_view_dup_text (self)); break;
  case PROP_PLACEHOLDER: g_value_set_string (value, self->placeholder); break;
  case PROP_SINGLE: g_value_set_boolean (value, self->single); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_words_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpannWordsView *self = SPANN_WORDS_VIEW (object);

  switch ((SpannWordsViewProperty)id) {
  case PROP_TEXT: spann_words_view_set_text (self, g_value_get_string (value)); break;
  case PROP_PLACEHOLDER: spann_words_view_set_placeholder (self, g_value_get_string (value)); break;
  case PROP_SINGLE: self->single = g_value_get_boolean (value); break;
  default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
spann_words_view_finalize (GObject *object)
{
  g_free (SPANN_WORDS_VIEW (object)->placeholder);
  G_OBJECT_CLASS (spann_words_view_parent_class)->finalize (object);
}

static void
spann_words_view_class_init (SpannWordsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = spann_words_view_get_property;
  object_class->set_property = spann_words_view_set_property;
  object_class->finalize = spann_words_view_finalize;
  widget_class->get_request_mode = spann_words_view_get_request_mode;
  widget_class->measure = spann_words_view_measure;
  widget_class->snapshot = spann_words_view_snapshot;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL, flags);
  properties[PROP_SINGLE] = g_param_spec_boolean ("single", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  signals[EDITED] = g_signal_new ("edited", SPANN_TYPE_WORDS_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", SPANN_TYPE_WORDS_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
spann_words_view_init (SpannWordsView *self)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_text_view_set_wrap_mode (view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (view, FALSE);
  gtk_text_buffer_set_enable_undo (get_buffer (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "words");
  g_signal_connect_object (get_buffer (self), "changed", G_CALLBACK (buffer_changed_cb), self,
                           G_CONNECT_SWAPPED);
  /* Before the text view's own controller, which would begin a new line. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
spann_words_view_new (void)
{
  return g_object_new (SPANN_TYPE_WORDS_VIEW, NULL);
}

void
spann_words_view_set_text (SpannWordsView *self, const char *text)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (SPANN_IS_WORDS_VIEW (self));

  shown = spann_words_view_dup_text (self);
  if (g_strcmp0 (shown, text != NULL ? text : "") == 0)
    return;
  self->updating = TRUE;
  gtk_text_buffer_set_text (get_buffer (self), text != NULL ? text : "", -1);
  self->updating = FALSE;
}

char *
spann_words_view_dup_text (SpannWordsView *self)
{
  GtkTextIter start;
  GtkTextIter end;

  g_return_val_if_fail (SPANN_IS_WORDS_VIEW (self), NULL);

  gtk_text_buffer_get_bounds (get_buffer (self), &start, &end);
  return gtk_text_buffer_get_text (get_buffer (self), &start, &end, FALSE);
}

void
spann_words_view_set_placeholder (SpannWordsView *self, const char *placeholder)
{
  g_return_if_fail (SPANN_IS_WORDS_VIEW (self));

  if (g_strcmp0 (self->placeholder, placeholder) == 0)
    return;
  g_free (self->placeholder);
  self->placeholder = g_strdup (placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER,
                                  placeholder != NULL ? placeholder : "", -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
spann_words_view_is_focus_kept (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return root != NULL && gtk_root_get_focus (root) != NULL;
}
