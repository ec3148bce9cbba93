/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-why-view.h"

#include <glib/gi18n-lib.h>

#define MOST_CHARS 44

/* Between the words and the bar, and above a heading. */
#define GAP 6

/* Of what is seen, how far a key scrolls. */
#define LINE_PART 0.15
#define PAGE_PART 0.9

struct _SpannWhyView {
  GtkWidget parent_instance;

  GtkScrolledWindow *scroller;
  GtkBox *lines;
};

G_DEFINE_FINAL_TYPE (SpannWhyView, spann_why_view, GTK_TYPE_WIDGET)

static void
append_line (SpannWhyView *self, const char *text, const char *style, int margin)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_CHARS);
  gtk_widget_set_margin_top (label, margin);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (self->lines, label);
}

/* Only what a browser opens: a portfolio from elsewhere must not start anything else. */
static gboolean
is_web_address (const char *link)
{
  g_autofree char *scheme = g_uri_parse_scheme (link);

  return g_strcmp0 (scheme, "https") == 0 || g_strcmp0 (scheme, "http") == 0;
}

static void
append_link (SpannWhyView *self, const char *link)
{
  GtkWidget *button = NULL;

  if (!is_web_address (link)) {
    append_line (self, link, "caption", 0);
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
add_lines (SpannWhyView *self, const SpannWhy *why)
{
  static const struct {
    const char *style;
    int margin;
  } looks[] = {
      [SPANN_WHY_HEADING] = {"caption-heading", GAP},
      [SPANN_WHY_NOTE] = {"dim-label", 0},
      [SPANN_WHY_LINK] = {NULL, 0},
  };

  append_line (self, why->title, "heading", 0);
  for (guint i = 0; i < why->lines->len; i++) {
    const SpannWhyLine *line = &g_array_index (why->lines, SpannWhyLine, i);

    if (line->kind == SPANN_WHY_LINK)
      append_link (self, line->text);
    else
      append_line (self, line->text, looks[line->kind].style, looks[line->kind].margin);
  }
}

/* A scrolled window says that it has taken the focus also where nothing in it can. */
static gboolean
spann_why_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SpannWhyView *self = SPANN_WHY_VIEW (widget);
  const gboolean is_new =
      gtk_widget_get_focus_child (widget) == NULL && !gtk_widget_is_focus (widget);

  if (is_new && direction != GTK_DIR_TAB_BACKWARD && gtk_widget_grab_focus (widget))
    return TRUE;
  if (gtk_widget_child_focus (GTK_WIDGET (self->lines), direction))
    return TRUE;
  return direction == GTK_DIR_TAB_BACKWARD && !gtk_widget_is_focus (widget) &&
         gtk_widget_grab_focus (widget);
}

/* Not one of the links: the words begin before them. */
static gboolean
spann_why_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_get_focusable (widget) &&
         GTK_WIDGET_CLASS (spann_why_view_parent_class)->grab_focus (widget);
}

static void
spann_why_view_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);
  G_OBJECT_CLASS (spann_why_view_parent_class)->dispose (object);
}

static void
spann_why_view_class_init (SpannWhyViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = spann_why_view_dispose;
  widget_class->focus = spann_why_view_focus;
  widget_class->grab_focus = spann_why_view_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "why-view");
}

static void
spann_why_view_init (SpannWhyView *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->scroller = GTK_SCROLLED_WINDOW (scroller);
  self->lines = GTK_BOX (lines);
  gtk_widget_set_focusable (scroller, FALSE);
  /* That there is more must be seen before one scrolls. */
  gtk_scrolled_window_set_overlay_scrolling (self->scroller, FALSE);
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (self->scroller, lines);
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What it rests on"), -1);
}

GtkWidget *
spann_why_view_new (const SpannWhy *why)
{
  SpannWhyView *self = g_object_new (SPANN_TYPE_WHY_VIEW, NULL);

  add_lines (self, why);
  return GTK_WIDGET (self);
}

void
spann_why_view_measure_all (SpannWhyView *self, int room, int *out_width, int *out_height)
{
  GtkWidget *lines = NULL;
  int least, wanted;

  g_return_if_fail (SPANN_IS_WHY_VIEW (self));

  lines = GTK_WIDGET (self->lines);
  gtk_widget_measure (lines, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
  *out_width = MAX (MIN (wanted, room), least);
  gtk_widget_measure (lines, GTK_ORIENTATION_VERTICAL, *out_width, NULL, out_height, NULL, NULL);
}

int
spann_why_view_measure_bar (SpannWhyView *self)
{
  int width = 0;

  g_return_val_if_fail (SPANN_IS_WHY_VIEW (self), 0);

  gtk_widget_measure (gtk_scrolled_window_get_vscrollbar (self->scroller),
                      GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  return width + GAP;
}

void
spann_why_view_set_size (SpannWhyView *self, int width, int height, gboolean scrolls)
{
  g_return_if_fail (SPANN_IS_WHY_VIEW (self));

  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER,
                                  scrolls ? GTK_POLICY_ALWAYS : GTK_POLICY_NEVER);
  gtk_widget_set_margin_end (GTK_WIDGET (self->lines), scrolls ? GAP : 0);
  gtk_widget_set_size_request (GTK_WIDGET (self->scroller), width, height);
  gtk_widget_set_focusable (GTK_WIDGET (self), scrolls);
}

gboolean
spann_why_view_scroll_by_key (SpannWhyView *self, guint keyval)
{
  GtkAdjustment *adjustment = NULL;
  double seen;
  double value;

  g_return_val_if_fail (SPANN_IS_WHY_VIEW (self), FALSE);

  if (!gtk_widget_get_focusable (GTK_WIDGET (self)))
    return FALSE;
  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  seen = gtk_adjustment_get_page_size (adjustment);
  value = gtk_adjustment_get_value (adjustment);
  switch (keyval) {
  case GDK_KEY_Up:
  case GDK_KEY_KP_Up: value -= LINE_PART * seen; break;
  case GDK_KEY_Down:
  case GDK_KEY_KP_Down: value += LINE_PART * seen; break;
  case GDK_KEY_Page_Up:
  case GDK_KEY_KP_Page_Up: value -= PAGE_PART * seen; break;
  case GDK_KEY_Page_Down:
  case GDK_KEY_KP_Page_Down: value += PAGE_PART * seen; break;
  case GDK_KEY_Home:
  case GDK_KEY_KP_Home: value = 0; break;
  case GDK_KEY_End:
  case GDK_KEY_KP_End: value = gtk_adjustment_get_upper (adjustment); break;
  default: return FALSE;
  }
  gtk_adjustment_set_value (adjustment, value);
  return TRUE;
}
