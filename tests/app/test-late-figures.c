/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures of so many ecosystems that they are made and laid out in a thread. */

#include "spann-ecosystem-edits.h"
#include "spann-figure-mark.h"
#include "spann-figure-panel.h"
#include "spann-overview-page.h"
#include "spann-page-fixture.h"
#include "spann-why-popover.h"

/* Each has a mark of its own and one for each of seven gaps: more than are made in one turn. */
#define N_ECOSYSTEMS 400
#define N_MARKS (N_ECOSYSTEMS * 8)

typedef struct {
  PageFixture base;
  GtkWidget *panel;
  guint n_shown;
} Fixture;

static void
shown_cb (Fixture *self)
{
  self->n_shown++;
}

static SpannObject *
make_root (guint n)
{
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));

  for (guint i = 0; i < n; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);

    root = fixture_add_ecosystem (root, fixture_ecosystem (key, key));
  }
  return root;
}

static SpannFigure *
show (Fixture *self)
{
  const SpannFigureRequest request = {
      .kind = SPANN_FIGURE_HEAT,
      .as_of = spann_document_get_today (self->base.document),
      .language = self->base.app.setup.language,
  };

  return spann_figure_panel_show (SPANN_FIGURE_PANEL (self->panel), self->base.document, &request);
}

static gboolean
is_there (gpointer fixture)
{
  return !spann_figure_panel_is_awaited (SPANN_FIGURE_PANEL (((Fixture *)fixture)->panel));
}

static SpannFigureView *
get_view (Fixture *self)
{
  return spann_figure_panel_get_view (SPANN_FIGURE_PANEL (self->panel));
}

static guint
count_marks (Fixture *self)
{
  guint n = 0;

  for (GtkWidget *mark = gtk_widget_get_first_child (GTK_WIDGET (get_view (self))); mark != NULL;
       mark = gtk_widget_get_next_sibling (mark))
    n++;
  return n;
}

/* With all its marks, and in all the room that it asks for. */
static gboolean
is_complete (gpointer fixture)
{
  return is_there (fixture) && count_marks (fixture) >= N_MARKS &&
         gtk_widget_get_height (GTK_WIDGET (get_view (fixture))) > N_ECOSYSTEMS * 10;
}

static void
open_panel (Fixture *self, gconstpointer data)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  page_fixture_open (&self->base, make_root (N_ECOSYSTEMS));
  self->panel = spann_figure_panel_new ();
  g_signal_connect_swapped (self->panel, "figure-shown", G_CALLBACK (shown_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->panel);
  g_assert_null (show (self));
  page_fixture_show (&self->base, scroller, 700, 500);
}

static void
open_laid_out (Fixture *self, gconstpointer data)
{
  open_panel (self, data);
  app_fixture_wait (is_complete, self);
  self->n_shown = 0;
}

static void
close_panel (Fixture *self, gconstpointer data)
{
  page_fixture_close (&self->base, NULL);
}

static void
rename_first (Fixture *self, const char *name)
{
  spann_ecosystem_edits_change (self->base.document, "eco-0", &(SpannEcosystemFacts){.name = name});
}

/* What the mark of the first ecosystem begins with. */
static gboolean
is_first_called (Fixture *self, const char *name)
{
  const char *label = spann_figure_view_get_mark_label (get_view (self), "ecosystem/eco-0");

  return label != NULL && g_str_has_prefix (label, name);
}

static const char *
get_focused_mark (Fixture *self)
{
  GtkWidget *mark = gtk_widget_get_focus_child (GTK_WIDGET (get_view (self)));

  return mark != NULL ? spann_figure_mark_get_id (SPANN_FIGURE_MARK (mark)) : NULL;
}

/* At first there is nothing, then all, as high as it likes to be. */
static void
test_comes (Fixture *self, gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (get_view (self));
  int minimum;

  g_assert_null (spann_figure_view_make_icon (get_view (self), 100));
  g_assert_cmpuint (count_marks (self), ==, 0);
  g_assert_false (spann_figure_view_focus_mark (get_view (self), "ecosystem/eco-0"));
  app_fixture_wait (is_complete, self);
  g_assert_cmpuint (self->n_shown, ==, 1);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (view), &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, ==, gtk_widget_get_height (view));
  g_assert_true (is_first_called (self, "eco-0"));
}

/* The drawing before stays until the next is there, and the focus stays on its mark. */
static void
test_stays (Fixture *self, gconstpointer data)
{
  const int height = gtk_widget_get_height (GTK_WIDGET (get_view (self)));

  g_assert_true (spann_figure_view_focus_mark (get_view (self), "gap/eco-300/gap-2"));
  rename_first (self, "Norrsken");
  g_assert_null (show (self));
  g_assert_false (is_there (self));
  g_assert_true (is_first_called (self, "eco-0"));
  g_assert_cmpuint (count_marks (self), >=, N_MARKS);
  app_fixture_wait (is_there, self);
  app_fixture_settle ();
  g_assert_true (is_first_called (self, "Norrsken"));
  g_assert_cmpstr (get_focused_mark (self), ==, "gap/eco-300/gap-2");
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (get_view (self))), ==, height);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (get_view (self)), GTK_DIR_RIGHT));
  g_assert_cmpstr (get_focused_mark (self), ==, "gap/eco-300/gap-3");
}

static gboolean
answers_click (Fixture *self)
{
  GdkRectangle box;

  g_assert_true (spann_figure_view_get_mark_box (get_view (self), "gap/eco-0/gap-2", &box));
  spann_figure_view_click (get_view (self), box.x + box.width / 2.0, box.y + box.height / 2.0);
  return app_fixture_find (GTK_WIDGET (gtk_widget_get_root (self->panel)), SPANN_TYPE_WHY_POPOVER,
                           NULL) != NULL;
}

static gboolean
is_made (gpointer fixture)
{
  return ((Fixture *)fixture)->n_shown > 0;
}

/* What is seen before that is of another figure, and is not asked about. */
static void
test_click_meanwhile (Fixture *self, gconstpointer data)
{
  rename_first (self, "Norrsken");
  show (self);
  g_assert_false (answers_click (self));
  app_fixture_wait (is_made, self);
  g_assert_false (is_there (self));
  g_assert_false (answers_click (self));
  app_fixture_wait (is_there, self);
  g_assert_true (answers_click (self));
}

static void
test_last_counts (Fixture *self, gconstpointer data)
{
  static const char *const names[] = {"Ett", "Två", "Tre"};

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    rename_first (self, names[i]);
    show (self);
  }
  app_fixture_wait (is_there, self);
  g_assert_cmpuint (self->n_shown, ==, 1);
  g_assert_true (is_first_called (self, "Tre"));
}

/* What is made at once is there at once, and what was awaited does not come after it. */
static void
test_small_overtakes (Fixture *self, gconstpointer data)
{
  SpannFigureRequest request = {
      .kind = SPANN_FIGURE_RADAR,
      .ecosystem = "eco-1",
      .as_of = spann_document_get_today (self->base.document),
      .language = self->base.app.setup.language,
  };
  SpannFigure *figure = NULL;

  show (self);
  figure =
      spann_figure_panel_show (SPANN_FIGURE_PANEL (self->panel), self->base.document, &request);
  g_assert_nonnull (figure);
  g_assert_true (is_there (self));
  app_fixture_settle ();
  g_assert_true (spann_figure_view_get_figure (get_view (self)) == figure);
  g_assert_cmpuint (self->n_shown, ==, 1);
  g_assert_false (is_first_called (self, "eco-0"));
}

/* In another room it is laid out anew. */
static void
test_wider (Fixture *self, gconstpointer data)
{
  SpannFigureView *view = get_view (self);
  GdkRectangle before, after;

  g_assert_true (spann_figure_view_get_mark_box (view, "gap/eco-0/gap-7", &before));
  spann_figure_view_set_shape (view, gtk_widget_get_width (GTK_WIDGET (view)) + 200, 0, 0);
  do
    g_main_context_iteration (NULL, TRUE);
  while (!spann_figure_view_is_awaited (view));
  app_fixture_wait (is_there, self);
  g_assert_true (spann_figure_view_get_mark_box (view, "gap/eco-0/gap-7", &after));
  g_assert_cmpint (after.x, >, before.x);
}

/* Whether each mark's widget has the place that its mark has. */
static gboolean
are_marks_in_place (gpointer fixture)
{
  GtkWidget *view = GTK_WIDGET (get_view (fixture));

  for (GtkWidget *mark = gtk_widget_get_first_child (view); mark != NULL;
       mark = gtk_widget_get_next_sibling (mark)) {
    const GdkRectangle *box = spann_figure_mark_get_box (SPANN_FIGURE_MARK (mark));
    graphene_rect_t bounds;

    if (!gtk_widget_compute_bounds (mark, view, &bounds) || (int)bounds.origin.x != box->x ||
        (int)bounds.size.width != box->width)
      return FALSE;
  }
  return TRUE;
}

#define LAST_MARK "gap/eco-399/gap-7"

/* Also the marks that get their turn when the view has its new room already. */
static void
test_wider_marks (Fixture *self, gconstpointer data)
{
  GdkRectangle before, after;

  g_assert_true (spann_figure_view_get_mark_box (get_view (self), LAST_MARK, &before));
  test_wider (self, data);
  do {
    g_main_context_iteration (NULL, TRUE);
    g_assert_true (spann_figure_view_get_mark_box (get_view (self), LAST_MARK, &after));
  } while (after.x == before.x);
  app_fixture_wait (are_marks_in_place, self);
}

/* The panel goes while threads are at work for it. */
static void
test_closed_meanwhile (Fixture *self, gconstpointer data)
{
  show (self);
}

/* --- On a page -------------------------------------------------------------------------------- */

static void
open_overview (Fixture *self, gconstpointer data)
{
  page_fixture_open_page (&self->base, make_root (N_ECOSYSTEMS), spann_overview_page_new (),
                          (PageFixtureGiveDocument)spann_overview_page_set_document, 800);
  self->panel = page_fixture_get (self->base.page, SPANN_TYPE_FIGURE_PANEL, 0);
}

static gboolean
has_title (gpointer fixture)
{
  return *page_fixture_get_title (((Fixture *)fixture)->base.page) != '\0';
}

/* The title is the figure's, and comes with it. */
static void
test_page_title (Fixture *self, gconstpointer data)
{
  app_fixture_wait (has_title, self);
  g_assert_cmpstr (page_fixture_get_title (self->base.page), ==,
                   spann_figure_get_title (spann_figure_view_get_figure (get_view (self))));
}

static void
activate_cb (void)
{
}

#define ADD(name, open, function)                                                                  \
  g_test_add ("/late-figures/" name, Fixture, NULL, open, function, close_panel)

int
main (int argc, char *argv[])
{
  g_autoptr (GApplication) program = g_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  int status;

  g_signal_connect (program, "activate", activate_cb, NULL);
  app_fixture_init_windows (&argc, &argv);
  ADD ("comes", open_panel, test_comes);
  ADD ("stays", open_laid_out, test_stays);
  ADD ("click-meanwhile", open_laid_out, test_click_meanwhile);
  ADD ("last-counts", open_laid_out, test_last_counts);
  ADD ("small-overtakes", open_laid_out, test_small_overtakes);
  ADD ("wider", open_laid_out, test_wider);
  ADD ("wider-marks", open_laid_out, test_wider_marks);
  ADD ("closed-meanwhile", open_laid_out, test_closed_meanwhile);
  ADD ("page-title", open_overview, test_page_title);
  status = g_test_run ();
  /* Ends when the threads do, as the program. */
  g_application_run (program, 0, NULL);
  return status;
}
