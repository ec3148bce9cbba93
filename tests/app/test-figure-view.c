/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-figure-mark.h"
#include "spann-figure-view.h"
#include "spann-page-fixture.h"

static SpannFigure *
make_figure (PageFixture *self)
{
  const SpannFigureRequest request = {
      .kind = SPANN_FIGURE_RADAR,
      .ecosystem = "eco",
      .as_of = spann_document_get_today (self->document),
      .language = self->app.setup.language,
  };
  g_autoptr (GError) error = NULL;
  SpannFigure *figure =
      spann_figure_new (spann_document_get_root (self->document), &request, &error);

  g_assert_no_error (error);
  return figure;
}

static void
open_view (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannFigure) figure = NULL;
  GtkWidget *view = NULL;

  page_fixture_open (self, page_fixture_make_root ());
  figure = make_figure (self);
  view = spann_figure_view_new ();
  spann_figure_view_set_figure (SPANN_FIGURE_VIEW (view), figure, SPANN_FIGURE_LEGEND);
  page_fixture_show (self, view, 600, 500);
}

static guint
count_marks (GtkWidget *view)
{
  guint n = 0;

  while (page_fixture_get (view, SPANN_TYPE_FIGURE_MARK, n) != NULL)
    n++;
  return n;
}

static const char *
get_focused_mark (GtkWidget *view)
{
  GtkWidget *mark = gtk_widget_get_focus_child (view);

  return mark != NULL ? spann_figure_mark_get_id (SPANN_FIGURE_MARK (mark)) : NULL;
}

/* Seven gaps now, one of them not assessed, seven in the baseline, and the legend's two lines. */
static void
test_marks (PageFixture *self, gconstpointer data)
{
  GtkWidget *first = page_fixture_get (self->page, SPANN_TYPE_FIGURE_MARK, 0);

  g_assert_cmpuint (count_marks (self->page), ==, 14 + 2);
  g_assert_cmpstr (spann_figure_mark_get_id (SPANN_FIGURE_MARK (first)), ==, "now/gap-1");
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (first)), ==,
                   GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (self->page)), ==,
                   GTK_ACCESSIBLE_ROLE_LIST);
}

static void
test_accessible_words (PageFixture *self, gconstpointer data)
{
  SpannFigure *figure = spann_figure_view_get_figure (SPANN_FIGURE_VIEW (self->page));
  GtkWidget *first = page_fixture_get (self->page, SPANN_TYPE_FIGURE_MARK, 0);

  gtk_test_accessible_assert_property (self->page, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       spann_figure_get_title (figure));
  gtk_test_accessible_assert_property (self->page, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       spann_figure_get_summary (figure));
  gtk_test_accessible_assert_property (first, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       spann_figure_mark_get_label (SPANN_FIGURE_MARK (first)));
}

static void
test_arrows_walk (PageFixture *self, gconstpointer data)
{
  g_assert_true (gtk_widget_grab_focus (self->page));
  g_assert_cmpstr (get_focused_mark (self->page), ==, "now/gap-1");
  g_assert_true (gtk_widget_child_focus (self->page, GTK_DIR_RIGHT));
  g_assert_cmpstr (get_focused_mark (self->page), ==, "now/gap-2");
  g_assert_true (gtk_widget_child_focus (self->page, GTK_DIR_LEFT));
  g_assert_true (gtk_widget_child_focus (self->page, GTK_DIR_LEFT));
  g_assert_cmpstr (get_focused_mark (self->page), ==, "now/gap-1");
  /* The first axis points up: every other mark is further down. */
  g_assert_true (gtk_widget_child_focus (self->page, GTK_DIR_DOWN));
  g_assert_cmpstr (get_focused_mark (self->page), !=, "now/gap-1");
  g_assert_true (page_fixture_press_key (self->page, GDK_KEY_End, 0));
  g_assert_cmpstr (get_focused_mark (self->page), ==, "legend/2");
  g_assert_true (page_fixture_press_key (self->page, GDK_KEY_Home, 0));
  g_assert_cmpstr (get_focused_mark (self->page), ==, "now/gap-1");
}

/* In every kind of figure the arrow keys meet each mark once, in the order in which the drawing
 * names them, and a mark says in the tooltip and to the screen reader what the drawing says. */
static void
test_walks_every_kind (PageFixture *self, gconstpointer data)
{
  for (guint kind = 0; kind < SPANN_N_FIGURE_KINDS; kind++) {
    SpannFigureRequest request = {.kind = kind, .language = self->app.setup.language};
    const SpannTheme *theme = spann_theme_get (SPANN_THEME_LIGHT);
    const SpannFigureLook look = {.parts = SPANN_FIGURE_LEGEND, .touchable = TRUE};
    g_autoptr (SpannFigure) figure = NULL;
    g_autoptr (SpannDrawing) drawing = NULL;

    request.as_of = spann_document_get_today (self->document);
    figure = spann_figure_new (spann_document_get_root (self->document), &request, NULL);
    drawing = spann_figure_lay_out_as (figure, theme, &look, 800, 600);
    spann_figure_view_set_figure (SPANN_FIGURE_VIEW (self->page), figure, SPANN_FIGURE_LEGEND);
    app_fixture_settle ();
    gtk_widget_grab_focus (self->page);
    if (spann_drawing_get_n_marks (drawing) > 0)
      page_fixture_press_key (self->page, GDK_KEY_Home, 0);
    for (guint i = 0; i < spann_drawing_get_n_marks (drawing); i++) {
      const SpannMark *mark = spann_drawing_get_mark (drawing, i);

      g_assert_cmpstr (get_focused_mark (self->page), ==, mark->id);
      g_assert_cmpstr (spann_figure_view_get_mark_label (SPANN_FIGURE_VIEW (self->page), mark->id),
                       ==, mark->label);
      gtk_test_accessible_assert_property (gtk_widget_get_focus_child (self->page),
                                           GTK_ACCESSIBLE_PROPERTY_LABEL, mark->label);
      g_assert_true (gtk_widget_child_focus (self->page, GTK_DIR_RIGHT));
    }
    page_fixture_press_key (self->page, GDK_KEY_End, 0);
  }
}

/* Tab leaves, and comes back to the mark that was left. */
static void
test_tab_leaves (PageFixture *self, gconstpointer data)
{
  spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (self->page), "now/gap-3");
  g_assert_false (gtk_widget_child_focus (self->page, GTK_DIR_TAB_FORWARD));
  gtk_window_set_focus (GTK_WINDOW (self->window), NULL);
  g_assert_true (gtk_widget_child_focus (self->page, GTK_DIR_TAB_FORWARD));
  g_assert_cmpstr (get_focused_mark (self->page), ==, "now/gap-3");
}

static void
activated_cb (SpannFigureView *view, const char *id, char **out_id)
{
  g_free (*out_id);
  *out_id = g_strdup (id);
}

static void
test_activate (PageFixture *self, gconstpointer data)
{
  g_autofree char *id = NULL;

  g_signal_connect (self->page, "mark-activated", G_CALLBACK (activated_cb), &id);
  gtk_window_set_focus (GTK_WINDOW (self->window), NULL);
  g_assert_false (page_fixture_press_key (self->page, GDK_KEY_Return, 0));
  spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (self->page), "now/gap-3");
  g_assert_true (page_fixture_press_key (self->page, GDK_KEY_Return, 0));
  g_assert_cmpstr (id, ==, "now/gap-3");
  g_assert_false (page_fixture_press_key (self->page, GDK_KEY_Return, GDK_CONTROL_MASK));
}

static void
assert_pressed (GtkWidget *mark, GtkAccessibleTristate pressed)
{
  gtk_test_accessible_assert_state (mark, GTK_ACCESSIBLE_STATE_PRESSED, pressed);
}

static void
assert_tooltip (GtkWidget *mark, const char *text)
{
  g_autofree char *tooltip = spann_figure_mark_make_tooltip (SPANN_FIGURE_MARK (mark));

  g_assert_cmpstr (tooltip, ==, text);
}

/* What looks like text can be clicked, and what a click hides is not back by itself. */
static void
test_legend_tells_of_click (PageFixture *self, gconstpointer data)
{
  SpannFigureView *view = SPANN_FIGURE_VIEW (self->page);
  GtkWidget *first = page_fixture_get (self->page, SPANN_TYPE_FIGURE_MARK, 0);
  GtkWidget *line = NULL;

  assert_tooltip (first, spann_figure_mark_get_label (SPANN_FIGURE_MARK (first)));
  g_assert_true (spann_figure_view_focus_mark (view, "legend/2"));
  line = gtk_widget_get_focus_child (self->page);
  assert_tooltip (line, "Baseline 2022, shown\nClick to hide it. It stays hidden in the figures "
                        "that you go on to here, until you click again.");
  page_fixture_press_key (self->page, GDK_KEY_Return, 0);
  assert_tooltip (line, "Baseline 2022, hidden\nClick to show it again.");
}

/* A line of the legend hides its outline and shows it again; the focus stays on it. */
static void
test_legend_toggles (PageFixture *self, gconstpointer data)
{
  SpannFigureView *view = SPANN_FIGURE_VIEW (self->page);
  g_autofree char *id = NULL;
  GtkWidget *line = NULL;

  g_signal_connect (self->page, "mark-activated", G_CALLBACK (activated_cb), &id);
  g_assert_true (spann_figure_view_focus_mark (view, "legend/2"));
  line = gtk_widget_get_focus_child (self->page);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (line)), ==,
                   GTK_ACCESSIBLE_ROLE_BUTTON);
  g_assert_cmpstr (spann_figure_mark_get_label (SPANN_FIGURE_MARK (line)), ==,
                   "Baseline 2022, shown");
  assert_pressed (line, GTK_ACCESSIBLE_TRISTATE_TRUE);
  g_assert_true (page_fixture_press_key (self->page, GDK_KEY_Return, 0));
  g_assert_cmpuint (count_marks (self->page), ==, 7 + 2);
  g_assert_false (spann_figure_view_focus_mark (view, "baseline/gap-1"));
  g_assert_true (gtk_widget_get_focus_child (self->page) == line);
  g_assert_cmpstr (spann_figure_mark_get_label (SPANN_FIGURE_MARK (line)), ==,
                   "Baseline 2022, hidden");
  assert_pressed (line, GTK_ACCESSIBLE_TRISTATE_FALSE);
  g_assert_true (page_fixture_press_key (self->page, GDK_KEY_space, 0));
  g_assert_cmpuint (count_marks (self->page), ==, 14 + 2);
  g_assert_null (id);
}

/* The focus stays with the mark when the figure is another one. */
static void
test_focus_stays (PageFixture *self, gconstpointer data)
{
  g_autoptr (SpannFigure) figure = make_figure (self);
  GtkWidget *mark = NULL;

  spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (self->page), "now/gap-3");
  mark = gtk_widget_get_focus_child (self->page);
  spann_figure_view_set_figure (SPANN_FIGURE_VIEW (self->page), figure, SPANN_FIGURE_ALL);
  app_fixture_settle ();
  g_assert_true (gtk_widget_get_focus_child (self->page) == mark);
}

static SpannFigure *
make_earlier_figure (PageFixture *self)
{
  const SpannFigureRequest request = {
      .kind = SPANN_FIGURE_RADAR,
      .ecosystem = "eco",
      .evaluation = "base",
      .as_of = spann_document_get_today (self->document),
      .language = self->app.setup.language,
  };

  return spann_figure_new (spann_document_get_root (self->document), &request, NULL);
}

static gboolean
is_still (gpointer view)
{
  return !spann_figure_view_is_moving (view);
}

/* While the outlines are on their way, marks and pointer are where they will be; a step during a
 * step ends as any other. */
static void
test_moves (PageFixture *self, gconstpointer data)
{
  SpannFigureView *view = SPANN_FIGURE_VIEW (self->page);
  g_autoptr (SpannFigure) earlier = make_earlier_figure (self);
  g_autoptr (SpannFigure) later = make_figure (self);
  GdkRectangle before, now, after;

  g_object_set (gtk_widget_get_settings (self->page), "gtk-enable-animations", TRUE, NULL);
  g_assert_true (spann_figure_view_get_mark_box (view, "now/gap-1", &before));
  spann_figure_view_set_figure (view, earlier, SPANN_FIGURE_LEGEND);
  g_assert_true (spann_figure_view_is_moving (view));
  g_assert_true (spann_figure_view_get_mark_box (view, "now/gap-1", &now));
  g_assert_cmpint (now.y, >, before.y);
  app_fixture_settle ();
  spann_figure_view_set_figure (view, later, SPANN_FIGURE_LEGEND);
  g_assert_true (spann_figure_view_is_moving (view));
  app_fixture_wait (is_still, view);
  g_assert_true (spann_figure_view_get_mark_box (view, "now/gap-1", &after));
  g_assert_true (gdk_rectangle_equal (&after, &before));
  g_object_set (gtk_widget_get_settings (self->page), "gtk-enable-animations", FALSE, NULL);
}

static void
test_no_animation (PageFixture *self, gconstpointer data)
{
  GtkSettings *settings = gtk_widget_get_settings (self->page);
  g_autoptr (SpannFigure) earlier = make_earlier_figure (self);

  g_object_set (settings, "gtk-enable-animations", FALSE, NULL);
  spann_figure_view_set_figure (SPANN_FIGURE_VIEW (self->page), earlier, SPANN_FIGURE_LEGEND);
  g_assert_false (spann_figure_view_is_moving (SPANN_FIGURE_VIEW (self->page)));
}

/* Larger text: a larger least width, and labels that take more room. */
static void
test_text_size (PageFixture *self, gconstpointer data)
{
  GtkSettings *settings = gtk_widget_get_settings (self->page);
  int dpi;
  int usual;
  int larger;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  gtk_widget_measure (self->page, GTK_ORIENTATION_HORIZONTAL, -1, &usual, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_measure (self->page, GTK_ORIENTATION_HORIZONTAL, -1, &larger, NULL, NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  g_assert_cmpint (larger, ==, 2 * usual);
}

/* The portfolio, with a period that was granted and one that is planned. */
static SpannObject *
make_funded_root (void)
{
  SpannObject *root = page_fixture_make_root ();
  SpannObject *ecosystem = spann_object_ref (
      (SpannObject *)spann_object_find_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, "eco"));

  ecosystem = fixture_add_period (ecosystem, "one", 1, 2024, 2026, 900000, "grant");
  ecosystem = fixture_add_period (ecosystem, "two", 2, 2027, 2029, 900000, NULL);
  root = spann_object_with_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, ecosystem, NULL);
  return fixture_add_matter (root, "grant", SPANN_MATTER_KIND_GRANT, "eco", "2023-12-01",
                             SPANN_MATTER_OUTCOME_APPROVED);
}

static void
open_empty_view (PageFixture *self, gconstpointer data)
{
  page_fixture_open (self, make_funded_root ());
  page_fixture_show (self, spann_figure_view_new (), 700, 600);
}

/* Whether the focus is on a line of the legend. */
static gboolean
is_in_legend (GtkWidget *view)
{
  const char *id = get_focused_mark (view);

  return id != NULL && g_str_has_prefix (id, "legend/");
}

/* The keys lead to the legend of each figure that has series, and each of its lines toggles. */
static void
test_legend_of_each_kind (PageFixture *self, gconstpointer data)
{
  static const struct {
    SpannFigureKind kind;
    gboolean by_ecosystem;
    guint n_lines;
  } cases[] = {
      {SPANN_FIGURE_RADAR, FALSE, 2},  {SPANN_FIGURE_RADARS, FALSE, 2},
      {SPANN_FIGURE_CHANGE, FALSE, 2}, {SPANN_FIGURE_MONEY, FALSE, 2},
      {SPANN_FIGURE_MONEY, TRUE, 2},
  };
  SpannFigureView *view = SPANN_FIGURE_VIEW (self->page);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const SpannFigureRequest request = {
        .kind = cases[i].kind,
        .ecosystem = "eco",
        .as_of = spann_document_get_today (self->document),
        .language = self->app.setup.language,
        .by_ecosystem = cases[i].by_ecosystem,
    };
    g_autoptr (SpannFigure) figure =
        spann_figure_new (spann_document_get_root (self->document), &request, NULL);
    guint n_lines = 0;

    g_test_message ("case %u", i);
    spann_figure_view_set_figure (view, figure, SPANN_FIGURE_LEGEND);
    app_fixture_settle ();
    gtk_widget_grab_focus (self->page);
    page_fixture_press_key (self->page, GDK_KEY_End, 0);
    for (; is_in_legend (self->page); n_lines++) {
      GtkWidget *line = gtk_widget_get_focus_child (self->page);

      g_assert_true (page_fixture_press_key (self->page, GDK_KEY_space, 0));
      g_assert_cmpuint (spann_figure_view_get_hidden (view), !=, 0);
      g_assert_true (gtk_widget_get_focus_child (self->page) == line);
      assert_pressed (line, GTK_ACCESSIBLE_TRISTATE_FALSE);
      g_assert_true (page_fixture_press_key (self->page, GDK_KEY_Return, 0));
      g_assert_cmpuint (spann_figure_view_get_hidden (view), ==, 0);
      gtk_widget_child_focus (self->page, GTK_DIR_LEFT);
    }
    g_assert_cmpuint (n_lines, ==, cases[i].n_lines);
  }
}

static void
test_no_figure (PageFixture *self, gconstpointer data)
{
  int natural;

  spann_figure_view_set_figure (SPANN_FIGURE_VIEW (self->page), NULL, SPANN_FIGURE_ALL);
  app_fixture_settle ();
  g_assert_cmpuint (count_marks (self->page), ==, 0);
  g_assert_false (gtk_widget_grab_focus (self->page));
  gtk_widget_measure (self->page, GTK_ORIENTATION_VERTICAL, 100, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, ==, 0);
}

/* --- Headings above many rows ------------------------------------------------------------------
 */

static GtkWidget *
get_view (PageFixture *self)
{
  return page_fixture_get (self->page, SPANN_TYPE_FIGURE_VIEW, 0);
}

static GtkAdjustment *
get_adjustment (PageFixture *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->page));
}

/* A heat table of thirty rows in a window that has room for a few of them. */
static void
open_long_view (PageFixture *self, gconstpointer data)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *view = spann_figure_view_new ();
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));
  SpannFigureRequest request = {.kind = SPANN_FIGURE_HEAT};
  g_autoptr (SpannFigure) figure = NULL;

  for (guint i = 0; i < 30; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);

    root = fixture_add_ecosystem (root, fixture_ecosystem (key, key));
  }
  page_fixture_open (self, root);
  request.as_of = spann_document_get_today (self->document);
  request.language = self->app.setup.language;
  figure = spann_figure_new (spann_document_get_root (self->document), &request, NULL);
  spann_figure_view_set_figure (SPANN_FIGURE_VIEW (view), figure, SPANN_FIGURE_LEGEND);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  page_fixture_show (self, scroller, 600, 300);
}

static GdkRectangle
get_box (PageFixture *self, const char *id)
{
  GdkRectangle box = {0};

  g_assert_true (spann_figure_view_get_mark_box (SPANN_FIGURE_VIEW (get_view (self)), id, &box));
  return box;
}

/* Whether a pointer in the middle of the mark is over one. */
static gboolean
is_mark_seen (PageFixture *self, const char *id)
{
  const GdkRectangle box = get_box (self, id);
  g_autoptr (GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);

  return GTK_WIDGET_GET_CLASS (get_view (self))
      ->query_tooltip (get_view (self), box.x + box.width / 2, box.y + box.height / 2, FALSE,
                       tooltip);
}

/* Whether what is seen is what was scrolled to: the next frame shows it. */
static gboolean
is_scrolled (gpointer data)
{
  PageFixture *self = data;
  graphene_point_t top;

  return gtk_widget_compute_point (self->page, get_view (self), &GRAPHENE_POINT_INIT (0, 0),
                                   &top) &&
         ABS (top.y - gtk_adjustment_get_value (get_adjustment (self))) < 1;
}

/* So that the middle of the mark is just in sight. */
static void
scroll_to (PageFixture *self, const char *id)
{
  const GdkRectangle box = get_box (self, id);

  gtk_adjustment_set_value (get_adjustment (self), box.y + box.height / 2 - 4);
  app_fixture_wait (is_scrolled, self);
}

/* What lies under the headings cannot be touched. */
static void
test_head_stays (PageFixture *self, gconstpointer data)
{
  g_assert_true (is_mark_seen (self, "ecosystem/eco-10"));
  scroll_to (self, "ecosystem/eco-10");
  g_assert_false (is_mark_seen (self, "ecosystem/eco-10"));
  g_assert_true (is_mark_seen (self, "ecosystem/eco-13"));
  gtk_adjustment_set_value (get_adjustment (self), 0);
  app_fixture_wait (is_scrolled, self);
  g_assert_true (is_mark_seen (self, "ecosystem/eco-10"));
  g_assert_true (is_mark_seen (self, "ecosystem/eco-0"));
}

/* What gets the focus does not stay under them. */
static void
test_focus_uncovered (PageFixture *self, gconstpointer data)
{
  SpannFigureView *view = SPANN_FIGURE_VIEW (get_view (self));

  spann_figure_view_focus_mark (view, "gap/eco-20/gap-2");
  app_fixture_settle ();
  app_fixture_wait (is_scrolled, self);
  spann_figure_view_focus_mark (view, "gap/eco-10/gap-2");
  app_fixture_settle ();
  app_fixture_wait (is_scrolled, self);
  g_assert_true (is_mark_seen (self, "gap/eco-10/gap-2"));
  scroll_to (self, "gap/eco-15/gap-2");
  g_assert_false (is_mark_seen (self, "gap/eco-15/gap-2"));
  spann_figure_view_focus_mark (view, "gap/eco-15/gap-2");
  app_fixture_settle ();
  app_fixture_wait (is_scrolled, self);
  g_assert_true (is_mark_seen (self, "gap/eco-15/gap-2"));
}

/* What is drawn of the view: all that is in sight, and not all there is. */
static void
assert_drawn_where_seen (PageFixture *self)
{
  GtkWidget *view = get_view (self);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  const double top = gtk_adjustment_get_value (get_adjustment (self));
  GskRenderNode *node = NULL;
  graphene_rect_t drawn;

  GTK_WIDGET_GET_CLASS (view)->snapshot (view, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_render_node_get_bounds (node, &drawn);
  g_assert_cmpfloat (drawn.origin.y, <=, top);
  g_assert_cmpfloat (drawn.origin.y + drawn.size.height, >=,
                     top + gtk_adjustment_get_page_size (get_adjustment (self)));
  g_assert_cmpfloat (drawn.size.height, <, gtk_widget_get_height (view));
  gsk_render_node_unref (node);
}

static void
test_draws_what_is_seen (PageFixture *self, gconstpointer data)
{
  assert_drawn_where_seen (self);
  scroll_to (self, "ecosystem/eco-15");
  assert_drawn_where_seen (self);
  scroll_to (self, "ecosystem/eco-20");
  assert_drawn_where_seen (self);
}

#define ADD_LONG(name, function)                                                                   \
  g_test_add ("/figure-view/" name, PageFixture, NULL, open_long_view, function, page_fixture_close)

#define ADD(name, function)                                                                        \
  g_test_add ("/figure-view/" name, PageFixture, NULL, open_view, function, page_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);
  ADD ("marks", test_marks);
  ADD ("accessible-words", test_accessible_words);
  ADD ("arrows-walk", test_arrows_walk);
  ADD ("walks-every-kind", test_walks_every_kind);
  ADD ("tab-leaves", test_tab_leaves);
  ADD ("activate", test_activate);
  ADD ("legend-toggles", test_legend_toggles);
  ADD ("legend-tells-of-click", test_legend_tells_of_click);
  g_test_add ("/figure-view/legend-of-each-kind", PageFixture, NULL, open_empty_view,
              test_legend_of_each_kind, page_fixture_close);
  ADD ("focus-stays", test_focus_stays);
  ADD ("moves", test_moves);
  ADD ("no-animation", test_no_animation);
  ADD ("text-size", test_text_size);
  ADD ("no-figure", test_no_figure);
  ADD_LONG ("head-stays", test_head_stays);
  ADD_LONG ("focus-uncovered", test_focus_uncovered);
  ADD_LONG ("draws-what-is-seen", test_draws_what_is_seen);
  return g_test_run ();
}
