/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-why-popover.h"

#include "spann-figure-mark.h"
#include "spann-figure-request.h"
#include "spann-page-fixture.h"
#include "spann-why-view.h"

#define MARK "now/gap-3"
#define LAST_LINE "From: follow-up, 2026-10-15, the region"

/* A window, and a reason: so many times the same. */
typedef struct {
  int width;
  int height;
  const char *reason;
  guint n_reasons;
  gboolean scrolls;
} Case;

static const Case small = {900, 600, "Three new projects. ", 1, FALSE};
static const Case large = {1200, 800, "Three new projects. ", 300, TRUE};
static const Case narrow = {400, 320, "Three new projects. ", 100, TRUE};
static const Case unbroken = {400, 320, "Threenewprojects", 100, TRUE};

static void
open_figure (PageFixture *self, gconstpointer data)
{
  const Case *shape = data;
  GtkWidget *view = spann_figure_view_new ();
  SpannFigureRequest request = {.kind = SPANN_FIGURE_RADAR, .ecosystem = "eco"};
  g_autoptr (SpannFigure) figure = NULL;

  page_fixture_open (self, page_fixture_make_root ());
  request.as_of = spann_document_get_today (self->document);
  request.language = self->app.setup.language;
  figure = spann_figure_new (spann_document_get_root (self->document), &request, NULL);
  spann_figure_view_set_shape (SPANN_FIGURE_VIEW (view), 200, 0.5, 200);
  spann_figure_view_set_figure (SPANN_FIGURE_VIEW (view), figure, SPANN_FIGURE_ALL);
  page_fixture_show (self, view, shape->width, shape->height);
}

static void
add_line (SpannWhy *why, SpannWhyLineKind kind, char *text)
{
  const SpannWhyLine line = {kind, text};

  g_array_append_val (why->lines, line);
}

static SpannWhy *
make_why (PageFixture *self, const Case *shape)
{
  const SpannFigureRequest request = {.kind = SPANN_FIGURE_RADAR};
  SpannWhy *why =
      spann_why_new (spann_document_get_root (self->document), &request, "none", "Gap 3: 2");
  GString *reason = g_string_new (NULL);

  for (guint i = 0; i < shape->n_reasons; i++)
    g_string_append (reason, shape->reason);
  add_line (why, SPANN_WHY_HEADING, g_strdup ("Reason"));
  add_line (why, SPANN_WHY_TEXT, g_string_free (reason, FALSE));
  add_line (why, SPANN_WHY_LINK, g_strdup ("https://example.com/"));
  add_line (why, SPANN_WHY_NOTE, g_strdup (LAST_LINE));
  why->place = SPANN_WHY_EVALUATION;
  return why;
}

/* (transfer none) the popover, open */
static GtkWidget *
ask (PageFixture *self, const Case *shape)
{
  g_autoptr (SpannWhy) why = make_why (self, shape);
  GtkWidget *popover = spann_why_popover_new (why, TRUE);

  spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (self->page), MARK);
  spann_why_popover_pop_up (SPANN_WHY_POPOVER (popover), SPANN_FIGURE_VIEW (self->page), MARK);
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (popover));
  return popover;
}

static void
close_popover (GtkWidget *popover)
{
  gtk_popover_popdown (GTK_POPOVER (popover));
  app_fixture_settle ();
}

/* What is seen of the popover, in the window. */
static GdkRectangle
get_seen (GtkWidget *popover)
{
  GdkPopup *surface = GDK_POPUP (gtk_native_get_surface (GTK_NATIVE (popover)));
  GtkWidget *frame = gtk_widget_get_first_child (popover);
  GtkNative *window = GTK_NATIVE (gtk_widget_get_root (popover));
  graphene_rect_t bounds;
  double x, y, window_x, window_y;

  g_assert_true (gtk_widget_compute_bounds (frame, popover, &bounds));
  gtk_native_get_surface_transform (GTK_NATIVE (popover), &x, &y);
  gtk_native_get_surface_transform (window, &window_x, &window_y);
  return (GdkRectangle){
      (int)(gdk_popup_get_position_x (surface) + x + bounds.origin.x - window_x),
      (int)(gdk_popup_get_position_y (surface) + y + bounds.origin.y - window_y),
      (int)bounds.size.width,
      (int)bounds.size.height,
  };
}

static GtkAdjustment *
get_adjustment (GtkWidget *popover)
{
  return gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (page_fixture_get (popover, GTK_TYPE_SCROLLED_WINDOW, 0)));
}

/* Whether it has its size, which is no larger than the window. */
static gboolean
fits_into_window (gpointer popover)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (popover));
  const GdkRectangle seen = get_seen (popover);

  return gtk_widget_get_height (page_fixture_get (popover, SPANN_TYPE_WHY_VIEW, 0)) > 0 &&
         seen.height <= gtk_widget_get_height (window) &&
         seen.width <= gtk_widget_get_width (window);
}

/* However much is said, it is within the window and can be scrolled to its end. */
static void
test_fits (PageFixture *self, gconstpointer data)
{
  const Case *shape = data;
  GtkWidget *popover = ask (self, shape);
  GtkAdjustment *adjustment = get_adjustment (popover);
  GtkPolicyType bar;

  app_fixture_wait (fits_into_window, popover);
  g_assert_cmpint (gtk_adjustment_get_upper (adjustment) >
                       gtk_adjustment_get_page_size (adjustment),
                   ==, shape->scrolls);
  gtk_scrolled_window_get_policy (
      GTK_SCROLLED_WINDOW (page_fixture_get (popover, GTK_TYPE_SCROLLED_WINDOW, 0)), NULL, &bar);
  g_assert_cmpint (bar, ==, shape->scrolls ? GTK_POLICY_ALWAYS : GTK_POLICY_NEVER);
  close_popover (popover);
}

/* The mark stays in sight where there is room beside it. */
static void
test_beside (PageFixture *self, gconstpointer data)
{
  GtkWidget *popover = ask (self, data);
  GdkRectangle seen;
  GdkRectangle mark;
  graphene_point_t corner;

  app_fixture_wait (fits_into_window, popover);
  seen = get_seen (popover);
  g_assert_true (spann_figure_view_get_mark_box (SPANN_FIGURE_VIEW (self->page), MARK, &mark));
  g_assert_true (gtk_widget_compute_point (
      self->page, self->window, &GRAPHENE_POINT_INIT ((float)mark.x, (float)mark.y), &corner));
  mark.x = (int)corner.x;
  mark.y = (int)corner.y;
  g_assert_false (gdk_rectangle_intersect (&seen, &mark, NULL));
  close_popover (popover);
}

static void
test_keys (PageFixture *self, gconstpointer data)
{
  static const struct {
    guint key;
    int way; /* -1: to the beginning, 1: to the end, 0: somewhere between */
  } cases[] = {
      {GDK_KEY_Down, 0},       {GDK_KEY_Up, -1},      {GDK_KEY_Page_Down, 0}, {GDK_KEY_Page_Up, -1},
      {GDK_KEY_End, 1},        {GDK_KEY_Up, 0},       {GDK_KEY_Home, -1},     {GDK_KEY_KP_End, 1},
      {GDK_KEY_KP_Page_Up, 0}, {GDK_KEY_KP_Home, -1},
  };
  GtkWidget *popover = ask (self, data);
  GtkAdjustment *adjustment = get_adjustment (popover);
  const double end =
      gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("case %u", i);
    g_assert_true (page_fixture_press_key (popover, cases[i].key, 0));
    g_assert_cmpint (gtk_adjustment_get_value (adjustment) == 0, ==, cases[i].way < 0);
    g_assert_cmpint (gtk_adjustment_get_value (adjustment) == end, ==, cases[i].way > 0);
  }
  g_assert_false (page_fixture_press_key (popover, GDK_KEY_Tab, 0));
  g_assert_false (page_fixture_press_key (popover, GDK_KEY_Down, GDK_CONTROL_MASK));
  close_popover (popover);
}

/* Where all is seen, the arrow keys go from link to button. */
static void
test_keys_without_scrolling (PageFixture *self, gconstpointer data)
{
  GtkWidget *popover = ask (self, data);

  g_assert_false (page_fixture_press_key (popover, GDK_KEY_Down, 0));
  close_popover (popover);
}

/* The focus begins at the words, so that one reads from their beginning, and goes on to link and
 * button; on the mark it is again when the popover is closed. */
static void
test_focus (PageFixture *self, gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (self->window);
  GtkWidget *popover = ask (self, data);
  GtkWidget *mark = NULL;

  g_assert_true (SPANN_IS_WHY_VIEW (gtk_window_get_focus (window)));
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (popover)), ==, 0);
  gtk_widget_child_focus (popover, GTK_DIR_TAB_FORWARD);
  g_assert_true (GTK_IS_LINK_BUTTON (gtk_window_get_focus (window)));
  gtk_widget_child_focus (popover, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (gtk_window_get_focus (window))), ==,
                   "_Go to the evaluation");
  gtk_widget_child_focus (popover, GTK_DIR_TAB_BACKWARD);
  gtk_widget_child_focus (popover, GTK_DIR_TAB_BACKWARD);
  g_assert_true (SPANN_IS_WHY_VIEW (gtk_window_get_focus (window)));
  close_popover (popover);
  mark = gtk_window_get_focus (window);
  g_assert_true (SPANN_IS_FIGURE_MARK (mark));
  g_assert_cmpstr (spann_figure_mark_get_id (SPANN_FIGURE_MARK (mark)), ==, MARK);
}

/* Where all is seen, there is nothing to do with the words: the focus begins at the link, or else
 * at the button, and goes around. */
static void
test_focus_without_scrolling (PageFixture *self, gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (self->window);
  GtkWidget *popover = ask (self, data);

  g_assert_true (GTK_IS_LINK_BUTTON (gtk_window_get_focus (window)));
  gtk_widget_child_focus (popover, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (gtk_window_get_focus (window))), ==,
                   "_Go to the evaluation");
  gtk_widget_child_focus (popover, GTK_DIR_TAB_BACKWARD);
  g_assert_true (GTK_IS_LINK_BUTTON (gtk_window_get_focus (window)));
  close_popover (popover);
}

/* An answer without a link begins with the button. */
static void
test_focus_without_link (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannWhy) why = make_why (self, data);
  GtkWidget *popover = NULL;

  g_array_remove_index (why->lines, 2);
  popover = spann_why_popover_new (why, TRUE);
  spann_why_popover_pop_up (SPANN_WHY_POPOVER (popover), SPANN_FIGURE_VIEW (self->page), MARK);
  app_fixture_settle ();
  g_assert_cmpstr (
      gtk_button_get_label (GTK_BUTTON (gtk_window_get_focus (GTK_WINDOW (self->window)))), ==,
      "_Go to the evaluation");
  close_popover (popover);
}

/* All of it is read, also what has to be scrolled to. */
static void
test_words (PageFixture *self, gconstpointer data)
{
  GtkWidget *popover = ask (self, data);
  g_autoptr (SpannWhy) why = make_why (self, data);
  g_autofree char *all =
      g_strjoin ("\n", "Reason", g_array_index (why->lines, SpannWhyLine, 1).text,
                 "https://example.com/", LAST_LINE, NULL);

  gtk_test_accessible_assert_property (popover, GTK_ACCESSIBLE_PROPERTY_LABEL, "Gap 3: 2");
  gtk_test_accessible_assert_property (popover, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, all);
  gtk_test_accessible_assert_property (gtk_window_get_focus (GTK_WINDOW (self->window)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "What it rests on");
  close_popover (popover);
}

static gboolean
is_narrow (gpointer window)
{
  return gtk_widget_get_height (window) <= narrow.height;
}

/* A window that is made smaller meanwhile takes the popover along. */
static void
test_resized (PageFixture *self, gconstpointer data)
{
  GtkWidget *popover = ask (self, data);

  gtk_window_set_default_size (GTK_WINDOW (self->window), narrow.width, narrow.height);
  app_fixture_wait (is_narrow, self->window);
  app_fixture_wait (fits_into_window, popover);
  g_assert_true (gtk_widget_get_mapped (popover));
  close_popover (popover);
}

static void
count_cb (GdkFrameClock *clock, guint *n_frames)
{
  *n_frames += 1;
}

static gboolean
stop_cb (gpointer has_passed)
{
  *(gboolean *)has_passed = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
is_true (gpointer value)
{
  return *(gboolean *)value;
}

/* An open answer draws nothing of itself: a bar may fade, but no frame leads to the next for ever.
 */
static void
test_rests (PageFixture *self, gconstpointer data)
{
  GtkWidget *popover = ask (self, data);
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->window);
  gboolean has_passed = FALSE;
  guint n_frames = 0;
  gulong handler;

  app_fixture_wait (fits_into_window, popover);
  app_fixture_settle ();
  handler = g_signal_connect (clock, "layout", G_CALLBACK (count_cb), &n_frames);
  g_timeout_add (500, stop_cb, &has_passed);
  app_fixture_wait (is_true, &has_passed);
  g_signal_handler_disconnect (clock, handler);
  g_assert_cmpuint (n_frames, <, 6);
  close_popover (popover);
}

#define ADD(name, shape, function)                                                                 \
  g_test_add ("/why-popover/" name, PageFixture, &shape, open_figure, function, page_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("fits/small", small, test_fits);
  ADD ("fits/large", large, test_fits);
  ADD ("fits/narrow", narrow, test_fits);
  ADD ("fits/unbroken", unbroken, test_fits);
  ADD ("beside/small", small, test_beside);
  ADD ("beside/large", large, test_beside);
  ADD ("keys", large, test_keys);
  ADD ("keys-without-scrolling", small, test_keys_without_scrolling);
  ADD ("focus", large, test_focus);
  ADD ("focus-without-scrolling", small, test_focus_without_scrolling);
  ADD ("focus-without-link", small, test_focus_without_link);
  ADD ("words", large, test_words);
  ADD ("resized", large, test_resized);
  ADD ("rests", small, test_rests);
  return g_test_run ();
}
