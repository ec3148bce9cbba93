/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-ecosystem-edits.h"
#include "spann-figure-view.h"
#include "spann-page-fixture.h"
#include "spann-presentation.h"
#include "spann-screen-chooser.h"
#include "spann-why-popover.h"
#include "spann-window.h"

typedef struct {
  AppFixture app;
  SpannDocument *document;
  GtkWindow *parent;
  SpannPresentation *presentation;
  guint n_left;
  char *left_at;
} Fixture;

static void
on_left_cb (Fixture *self, const char *ecosystem)
{
  self->n_left++;
  self->left_at = g_strdup (ecosystem);
}

/* Three ecosystems with an evaluation each, and @n_more. */
static SpannDocument *
make_document (Fixture *self, guint n_more)
{
  static const int scores[] = {2, 4, 3, FIXTURE_MISSING, 5, 6, 7};
  static const char *const names[] = {"Aska", "Björk", "Zink"};
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));
  SpannDocument *document = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names) + n_more; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i + 1);
    SpannObject *ecosystem = fixture_ecosystem (key, names[MIN (i, G_N_ELEMENTS (names) - 1)]);

    ecosystem = fixture_add_evaluation (ecosystem, "e", "2025-10-15",
                                        SPANN_EVALUATION_KIND_BASELINE, scores, 7);
    root = fixture_add_ecosystem (root, ecosystem);
  }
  document =
      spann_document_new (root, NULL, NULL, &self->app.setup.context, self->app.setup.language);
  spann_object_unref (root);
  return document;
}

static void
present (Fixture *self, SpannFigureKind kind, const char *ecosystem)
{
  const SpannFigureRequest request = {
      .kind = kind,
      .ecosystem = ecosystem,
      .as_of = spann_document_get_today (self->document),
      .language = self->app.setup.language,
  };

  self->presentation = spann_presentation_new (self->parent, self->document, &request);
  g_signal_connect_swapped (self->presentation, "left", G_CALLBACK (on_left_cb), self);
  gtk_window_present (GTK_WINDOW (self->presentation));
  app_fixture_settle ();
}

static void
open_parent (Fixture *self, gconstpointer data)
{
  app_fixture_open (&self->app, NULL);
  self->document = make_document (self, GPOINTER_TO_UINT (data));
  self->parent = GTK_WINDOW (gtk_window_new ());
  gtk_window_present (self->parent);
}

static void
close_parent (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (self->parent);
  app_fixture_settle ();
  g_assert_finalize_object (self->document);
  g_free (self->left_at);
  app_fixture_close (&self->app, NULL);
}

static void
press (Fixture *self, guint key)
{
  g_assert_true (page_fixture_press_key (GTK_WIDGET (self->presentation), key, 0));
}

static void
assert_shows (Fixture *self, const char *name, const char *position)
{
  GtkWidget *widget = GTK_WIDGET (self->presentation);

  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, name));
  g_assert_nonnull (app_fixture_find (widget, GTK_TYPE_LABEL, position));
}

static const char *
get_title (Fixture *self)
{
  GtkWidget *view =
      app_fixture_find (GTK_WIDGET (self->presentation), SPANN_TYPE_FIGURE_VIEW, NULL);

  return spann_figure_get_subtitle (spann_figure_view_get_figure (SPANN_FIGURE_VIEW (view)));
}

/* Tab goes to the marks, which arrows then walk; Return tells why, and Escape goes back step by
 * step. */
static void
test_marks (Fixture *self, gconstpointer data)
{
  GtkWidget *view = NULL;
  GtkWidget *why = NULL;

  present (self, SPANN_FIGURE_RADAR, "eco-2");
  view = app_fixture_find (GTK_WIDGET (self->presentation), SPANN_TYPE_FIGURE_VIEW, NULL);
  g_assert_true (spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (view), "now/gap-1"));
  g_assert_false (page_fixture_press_key (GTK_WIDGET (self->presentation), GDK_KEY_Right, 0));
  assert_shows (self, "Björk", "2 of 3");
  g_assert_true (page_fixture_press_key (view, GDK_KEY_Return, 0));
  why = page_fixture_get (GTK_WIDGET (self->presentation), SPANN_TYPE_WHY_POPOVER, 0);
  g_assert_nonnull (why);
  g_assert_true (gtk_widget_get_mapped (why));
  gtk_popover_popdown (GTK_POPOVER (why));
  app_fixture_settle ();
  spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (view), "now/gap-1");
  press (self, GDK_KEY_Escape);
  g_assert_cmpuint (self->n_left, ==, 0);
  press (self, GDK_KEY_Escape);
  g_assert_cmpuint (self->n_left, ==, 1);
}

/* Whether there is more than is seen: the next frame gives a figure its height. */
static gboolean
is_higher (gpointer adjustment)
{
  return gtk_adjustment_get_upper (adjustment) > gtk_adjustment_get_page_size (adjustment);
}

/* A figure that is higher than the screen is scrolled to its end before the next one comes, and
 * back to its beginning; another figure begins at its own. */
static void
test_scroll (Fixture *self, gconstpointer data)
{
  GtkWidget *scroller = NULL;
  GtkAdjustment *seen = NULL;
  g_autofree char *title = NULL;
  guint n_pages = 0;

  present (self, SPANN_FIGURE_HEAT, NULL);
  scroller = app_fixture_find (GTK_WIDGET (self->presentation), GTK_TYPE_SCROLLED_WINDOW, NULL);
  seen = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  title = g_strdup (get_title (self));
  app_fixture_wait (is_higher, seen);
  for (; n_pages < 100 && g_strcmp0 (get_title (self), title) == 0; n_pages++)
    press (self, GDK_KEY_Page_Down);
  g_assert_cmpuint (n_pages, >, 2);
  g_assert_cmpuint (n_pages, <, 100);
  app_fixture_settle ();
  g_assert_cmpfloat (gtk_adjustment_get_value (seen), ==, 0);
  press (self, GDK_KEY_Page_Up);
  app_fixture_wait (is_higher, seen);
  g_assert_cmpstr (get_title (self), ==, title);
  press (self, GDK_KEY_Down);
  g_assert_cmpfloat (gtk_adjustment_get_value (seen), >, 0);
  press (self, GDK_KEY_Up);
  g_assert_cmpfloat (gtk_adjustment_get_value (seen), ==, 0);
}

/* A slide that fits is not scrolled. */
static void
test_fits (Fixture *self, gconstpointer data)
{
  GtkWidget *scroller = NULL;
  GtkAdjustment *seen = NULL;

  present (self, SPANN_FIGURE_CHANGE, "eco-1");
  scroller = app_fixture_find (GTK_WIDGET (self->presentation), GTK_TYPE_SCROLLED_WINDOW, NULL);
  seen = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_assert_cmpfloat (gtk_adjustment_get_upper (seen), ==, gtk_adjustment_get_page_size (seen));
}

/* What is clicked answers as what is reached by the keyboard does; what is no mark does not. */
static void
test_click (Fixture *self, gconstpointer data)
{
  GtkWidget *view = NULL;
  GtkWidget *why = NULL;
  GdkRectangle box;

  present (self, SPANN_FIGURE_RADAR, "eco-2");
  view = app_fixture_find (GTK_WIDGET (self->presentation), SPANN_TYPE_FIGURE_VIEW, NULL);
  g_assert_false (spann_figure_view_click (SPANN_FIGURE_VIEW (view), 1, 1));
  g_assert_true (spann_figure_view_get_mark_box (SPANN_FIGURE_VIEW (view), "now/gap-1", &box));
  g_assert_true (spann_figure_view_click (SPANN_FIGURE_VIEW (view), box.x + box.width / 2.0,
                                          box.y + box.height / 2.0));
  why = page_fixture_get (GTK_WIDGET (self->presentation), SPANN_TYPE_WHY_POPOVER, 0);
  g_assert_nonnull (why);
  gtk_popover_popdown (GTK_POPOVER (why));
  app_fixture_settle ();
}

/* A step ends the walk among the marks, so that the first Escape leaves. */
static void
test_step_from_mark (Fixture *self, gconstpointer data)
{
  GtkWidget *view = NULL;

  present (self, SPANN_FIGURE_RADAR, "eco-2");
  view = app_fixture_find (GTK_WIDGET (self->presentation), SPANN_TYPE_FIGURE_VIEW, NULL);
  g_assert_true (spann_figure_view_focus_mark (SPANN_FIGURE_VIEW (view), "now/gap-1"));
  press (self, GDK_KEY_Page_Down);
  app_fixture_settle ();
  assert_shows (self, "Zink", "3 of 3");
  g_assert_null (gtk_window_get_focus (GTK_WINDOW (self->presentation)));
  press (self, GDK_KEY_Escape);
  g_assert_cmpuint (self->n_left, ==, 1);
}

static void
test_steps (Fixture *self, gconstpointer data)
{
  static const struct {
    guint key;
    const char *name;
    const char *position;
  } cases[] = {
      {GDK_KEY_Right, "Zink", "3 of 3"},     {GDK_KEY_Right, "Zink", "3 of 3"},
      {GDK_KEY_Left, "Björk", "2 of 3"},     {GDK_KEY_Page_Up, "Aska", "1 of 3"},
      {GDK_KEY_Left, "Aska", "1 of 3"},      {GDK_KEY_Page_Down, "Björk", "2 of 3"},
      {GDK_KEY_End, "Zink", "3 of 3"},       {GDK_KEY_Home, "Aska", "1 of 3"},
      {GDK_KEY_space, "Björk", "2 of 3"},    {GDK_KEY_BackSpace, "Aska", "1 of 3"},
      {GDK_KEY_KP_Right, "Björk", "2 of 3"},
  };

  present (self, SPANN_FIGURE_RADAR, "eco-2");
  assert_shows (self, "Björk", "2 of 3");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    press (self, cases[i].key);
    assert_shows (self, cases[i].name, cases[i].position);
    g_assert_nonnull (strstr (get_title (self), cases[i].name));
  }
}

/* One ecosystem's money, or phases, leads to that of the others. */
static void
test_money_of_one (Fixture *self, gconstpointer data)
{
  GtkWidget *view = NULL;

  present (self, SPANN_FIGURE_MONEY, "eco-2");
  assert_shows (self, "Björk", "2 of 3");
  press (self, GDK_KEY_Right);
  assert_shows (self, "Zink", "3 of 3");
  view = app_fixture_find (GTK_WIDGET (self->presentation), SPANN_TYPE_FIGURE_VIEW, NULL);
  g_assert_cmpstr (spann_figure_get_title (spann_figure_view_get_figure (SPANN_FIGURE_VIEW (view))),
                   ==, "Zink has not been granted any support");
  press (self, GDK_KEY_Home);
  assert_shows (self, "Aska", "1 of 3");
}

static gboolean
has_mark (Fixture *self, const char *id)
{
  GtkWidget *view =
      app_fixture_find (GTK_WIDGET (self->presentation), SPANN_TYPE_FIGURE_VIEW, NULL);
  GdkRectangle box;

  return spann_figure_view_get_mark_box (SPANN_FIGURE_VIEW (view), id, &box);
}

/* The figures about all come before the ecosystems, whichever of them is the first that is shown.
 */
static void
test_overviews (Fixture *self, gconstpointer data)
{
  static const struct {
    guint key;
    const char *mark;
  } cases[] = {
      {GDK_KEY_Right, "phase/phase-1/eco-1"}, {GDK_KEY_Right, "year/2026"},
      {GDK_KEY_Right, "ecosystem/eco-1"},     {GDK_KEY_Right, "now/gap-1"},
      {GDK_KEY_Left, "ecosystem/eco-1"},      {GDK_KEY_Home, "gap/eco-1/gap-1"},
      {GDK_KEY_Left, "gap/eco-1/gap-1"},      {GDK_KEY_Right, "now/eco-1/gap-1"},
      {GDK_KEY_Right, "evaluation/e/eco-1"},
  };

  present (self, SPANN_FIGURE_TIMELINE, NULL);
  assert_shows (self, spann_document_get_title (self->document), "");
  g_assert_true (has_mark (self, "evaluation/e/eco-1"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%u: %s", i, cases[i].mark);
    press (self, cases[i].key);
    g_assert_true (has_mark (self, cases[i].mark));
  }
  press (self, GDK_KEY_End);
  assert_shows (self, "Zink", "3 of 3");
}

static void
test_leave (Fixture *self, gconstpointer data)
{
  static const guint keys[] = {GDK_KEY_Escape, GDK_KEY_F11};

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    present (self, SPANN_FIGURE_RADAR, "eco-1");
    press (self, GDK_KEY_Right);
    press (self, keys[i]);
    g_assert_cmpuint (self->n_left, ==, i + 1);
    g_assert_cmpstr (self->left_at, ==, "eco-2");
    g_clear_pointer (&self->left_at, g_free);
  }
}

/* With one screen there is no other to go to. */
static void
test_next_screen (Fixture *self, gconstpointer data)
{
  GListModel *screens = gdk_display_get_monitors (gdk_display_get_default ());
  GtkWidget *chooser = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (screens), ==, 1);
  present (self, SPANN_FIGURE_RADAR, "eco-1");
  chooser = app_fixture_find (GTK_WIDGET (self->presentation), SPANN_TYPE_SCREEN_CHOOSER, NULL);
  g_assert_false (gtk_widget_get_visible (chooser));
  press (self, GDK_KEY_s);
  g_assert_cmpuint (self->n_left, ==, 0);
  press (self, GDK_KEY_Escape);
  g_assert_cmpuint (self->n_left, ==, 1);
}

/* What is edited meanwhile, on another screen, changes nothing that a meeting sees. */
static void
test_frozen (Fixture *self, gconstpointer data)
{
  present (self, SPANN_FIGURE_RADAR, "eco-3");
  spann_ecosystem_edits_change (self->document, "eco-3", &(SpannEcosystemFacts){.name = "Zoo"});
  assert_shows (self, "Zink", "3 of 3");
  for (guint i = 1; i <= 3; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);

    spann_ecosystem_edits_remove (self->document, key);
  }
  press (self, GDK_KEY_Left);
  assert_shows (self, "Björk", "2 of 3");
  g_assert_nonnull (strstr (get_title (self), "Björk"));
  g_assert_cmpuint (self->n_left, ==, 0);
  press (self, GDK_KEY_Escape);
  g_assert_cmpstr (self->left_at, ==, "eco-2");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, open_parent, function, close_parent)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);

  ADD ("/presentation/steps", test_steps);
  ADD ("/presentation/marks", test_marks);
  ADD ("/presentation/fits", test_fits);
  ADD ("/presentation/click", test_click);
  g_test_add ("/presentation/scroll", Fixture, GUINT_TO_POINTER (60), open_parent, test_scroll,
              close_parent);
  ADD ("/presentation/step-from-mark", test_step_from_mark);
  ADD ("/presentation/money-of-one", test_money_of_one);
  ADD ("/presentation/overviews", test_overviews);
  ADD ("/presentation/leave", test_leave);
  ADD ("/presentation/next-screen", test_next_screen);
  ADD ("/presentation/frozen", test_frozen);
  return g_test_run ();
}
