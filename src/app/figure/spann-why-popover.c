/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-why-popover.h"

#include <glib/gi18n-lib.h>

#define MOST_CHARS 44

/* As long as one waits for a page to scroll. */
#define MOST_FRAMES 30

struct _SpannWhyPopover {
  GtkPopover parent_instance;

  GtkBox *lines;         /* borrowed */
  SpannFigureView *view; /* where the mark is, borrowed: both are of one window */
  char *mark;
  guint n_frames;  /* that it has waited to open */
  gboolean leaves; /* whether the person goes elsewhere */
};

G_DEFINE_FINAL_TYPE (SpannWhyPopover, spann_why_popover, GTK_TYPE_POPOVER)

static guint leave_signal;

static GtkWidget *
append_line (SpannWhyPopover *self, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_CHARS);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (self->lines, label);
  return label;
}

/* Only what a browser opens: a portfolio from elsewhere must not start anything else. */
static gboolean
is_web_address (const char *link)
{
  g_autofree char *scheme = g_uri_parse_scheme (link);

  return g_strcmp0 (scheme, "https") == 0 || g_strcmp0 (scheme, "http") == 0;
}

static void
append_link (SpannWhyPopover *self, const char *link)
{
  GtkWidget *button = NULL;

  if (!is_web_address (link)) {
    append_line (self, link, "caption");
    return;
  }
  button = gtk_link_button_new_with_label (link, link);
  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                           PANGO_ELLIPSIZE_MIDDLE);
  gtk_label_set_max_width_chars (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                                 MOST_CHARS);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_box_append (self->lines, button);
}

static void
leave_clicked_cb (SpannWhyPopover *self)
{
  self->leaves = TRUE;
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, leave_signal, 0);
}

static const char *
name_place (SpannWhyPlace place)
{
  switch (place) {
  case SPANN_WHY_EVALUATION: return _ ("_Go to the evaluation");
  case SPANN_WHY_PERIOD: return _ ("_Change the period…");
  case SPANN_WHY_INDICATOR: return _ ("_Change the values…");
  case SPANN_WHY_ECOSYSTEM:
  case SPANN_WHY_NOWHERE:
  default: return _ ("_Go to the ecosystem");
  }
}

static void
append_button (SpannWhyPopover *self, SpannWhyPlace place)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (name_place (place));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_margin_top (button, 6);
  g_signal_connect_object (button, "clicked", G_CALLBACK (leave_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->lines, button);
}

static void
spann_why_popover_finalize (GObject *object)
{
  g_free (SPANN_WHY_POPOVER (object)->mark);
  G_OBJECT_CLASS (spann_why_popover_parent_class)->finalize (object);
}

static void
spann_why_popover_class_init (SpannWhyPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = spann_why_popover_finalize;
  /* A popover has no role of its own since GTK 4.12, and what has none can have no name. */
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_DIALOG);
  leave_signal = g_signal_new ("leave", SPANN_TYPE_WHY_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);
}

static void
spann_why_popover_init (SpannWhyPopover *self)
{
  self->lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_popover_set_child (GTK_POPOVER (self), GTK_WIDGET (self->lines));
  gtk_widget_add_css_class (GTK_WIDGET (self), "why");
}

static void
add_lines (SpannWhyPopover *self, const SpannWhy *why)
{
  static const char *const styles[] = {
      [SPANN_WHY_HEADING] = "caption-heading",
      [SPANN_WHY_NOTE] = "dim-label",
      [SPANN_WHY_LINK] = NULL,
  };

  for (guint i = 0; i < why->lines->len; i++) {
    const SpannWhyLine *line = &g_array_index (why->lines, SpannWhyLine, i);

    if (line->kind == SPANN_WHY_LINK)
      append_link (self, line->text);
    else
      append_line (self, line->text, styles[line->kind]);
  }
}

/* All lines, for the screen reader: the focus comes to the popover, or to a button in it, and
 * passes them by. */
static void
describe (SpannWhyPopover *self, const SpannWhy *why)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  g_autofree char *description = NULL;

  for (guint i = 0; i < why->lines->len; i++)
    g_ptr_array_add (texts, g_array_index (why->lines, SpannWhyLine, i).text);
  g_ptr_array_add (texts, NULL);
  description = g_strjoinv ("\n", (char **)texts->pdata);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, why->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

GtkWidget *
spann_why_popover_new (const SpannWhy *why, gboolean can_leave)
{
  SpannWhyPopover *self = g_object_new (SPANN_TYPE_WHY_POPOVER, NULL);

  describe (self, why);
  append_line (self, why->title, "heading");
  add_lines (self, why);
  if (can_leave && why->place != SPANN_WHY_NOWHERE)
    append_button (self, why->place);
  return GTK_WIDGET (self);
}

/* Not while it still emits: a popover unmaps itself after "closed". */
static gboolean
drop_popover_cb (gpointer popover)
{
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

static void
closed_cb (GtkPopover *popover, SpannFigureView *view)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (view), TRUE);
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, drop_popover_cb, g_object_ref (popover),
                   g_object_unref);
  if (!SPANN_WHY_POPOVER (popover)->leaves)
    spann_figure_view_take_focus_back (view);
}

/* A popover asks for the height that its lines have when none is broken. */
static void
ask_for_room (SpannWhyPopover *self)
{
  int width, height;

  gtk_widget_measure (GTK_WIDGET (self->lines), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL,
                      NULL);
  gtk_widget_measure (GTK_WIDGET (self->lines), GTK_ORIENTATION_VERTICAL, width, NULL, &height,
                      NULL, NULL);
  gtk_widget_set_size_request (GTK_WIDGET (self->lines), width, height);
}

/* The mark's box in the popover's parent; FALSE while it is not on the window. */
static gboolean
find_box (SpannWhyPopover *self, GdkRectangle *out_box)
{
  GtkWidget *view = GTK_WIDGET (self->view);
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (parent));
  graphene_point_t corner, on_root;

  if (!spann_figure_view_get_mark_box (self->view, self->mark, out_box))
    return FALSE;
  graphene_point_init (&corner, (float)out_box->x, (float)out_box->y);
  if (root == NULL || !gtk_widget_compute_point (view, root, &corner, &on_root) ||
      !gtk_widget_compute_point (view, parent, &corner, &corner))
    return FALSE;
  out_box->x = (int)corner.x;
  out_box->y = (int)corner.y;
  return on_root.x + (float)out_box->width >= 0 && on_root.y + (float)out_box->height >= 0 &&
         on_root.x <= (float)gtk_widget_get_width (root) &&
         on_root.y <= (float)gtk_widget_get_height (root);
}

static gboolean
try_to_pop_up (SpannWhyPopover *self)
{
  GdkRectangle box;

  if (!find_box (self, &box))
    return FALSE;
  gtk_popover_set_pointing_to (GTK_POPOVER (self), &box);
  ask_for_room (self);
  gtk_popover_popup (GTK_POPOVER (self));
  return TRUE;
}

/* A page that has just got the focus scrolls to it in the next frame. */
static gboolean
next_frame_cb (GtkWidget *parent, GdkFrameClock *clock, gpointer data)
{
  SpannWhyPopover *self = data;

  if (gtk_widget_get_parent (GTK_WIDGET (self)) == NULL || try_to_pop_up (self))
    return G_SOURCE_REMOVE;
  if (self->n_frames++ < MOST_FRAMES)
    return G_SOURCE_CONTINUE;
  gtk_widget_set_has_tooltip (GTK_WIDGET (self->view), TRUE);
  gtk_widget_unparent (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/* The nearest around @widget that puts popovers in their places. */
static GtkWidget *
find_layer (GtkWidget *widget)
{
  GtkWidget *layer = gtk_widget_get_parent (widget);

  while (layer != NULL && gtk_widget_get_layout_manager (layer) == NULL)
    layer = gtk_widget_get_parent (layer);
  return layer;
}

/* A page scrolls to what has the focus, and would run away with a popover that has it. */
static GtkWidget *
find_still_layer (GtkWidget *widget)
{
  GtkWidget *still = find_layer (widget);

  for (GtkWidget *outer = widget; outer != NULL; outer = gtk_widget_get_parent (outer)) {
    GtkWidget *layer = GTK_IS_SCROLLED_WINDOW (outer) ? find_layer (outer) : NULL;

    if (layer != NULL)
      still = layer;
  }
  return still;
}

void
spann_why_popover_pop_up (SpannWhyPopover *self, SpannFigureView *view, const char *id)
{
  GtkWidget *parent = find_still_layer (GTK_WIDGET (view));

  g_return_if_fail (SPANN_IS_WHY_POPOVER (self));

  self->view = view;
  self->mark = g_strdup (id);
  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  g_signal_connect_object (self, "closed", G_CALLBACK (closed_cb), view, 0);
  /* A tooltip would lie on it. */
  gtk_widget_set_has_tooltip (GTK_WIDGET (view), FALSE);
  if (!try_to_pop_up (self))
    gtk_widget_add_tick_callback (parent, next_frame_cb, g_object_ref (self), g_object_unref);
}
