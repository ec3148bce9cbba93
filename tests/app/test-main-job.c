/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The main job from end to end, in the real window: open the example, enter an evaluation, undo,
 * save, and find it again. */

#include "spann-ecosystem-page.h"
#include "spann-evaluation.h"
#include "spann-page-fixture.h"
#include "spann-score-cell.h"
#include "spann-sidebar.h"
#include "spann-window-fixture.h"

typedef struct {
  WindowFixture base;
  char *path;
  char *ecosystem; /* key */
} Fixture;

static void
open_example (Fixture *self)
{
  window_fixture_open_path (&self->base, self->path);
  window_fixture_wait_for_document (&self->base);
}

static SpannObject *
get_root (Fixture *self)
{
  return window_fixture_get_root (&self->base);
}

static void
open_window (Fixture *self, gconstpointer data)
{
  window_fixture_open (&self->base, NULL);
  self->path = window_fixture_copy_example (NULL, NULL);
  open_example (self);
  self->ecosystem = g_strdup (spann_object_get_key (
      spann_object_get_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, 0)));
}

static void
close_window (Fixture *self, gconstpointer data)
{
  window_fixture_close (&self->base, NULL);
  g_free (self->path);
  g_free (self->ecosystem);
}

/* The ecosystem's last evaluation. */
static const SpannObject *
get_evaluation (Fixture *self)
{
  const SpannObject *ecosystem =
      spann_object_find_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, self->ecosystem);
  g_autoptr (GPtrArray) evaluations =
      spann_ecosystem_list_evaluations (ecosystem, SPANN_DATE_UNSET, SPANN_ANY_ASSESSOR);

  return g_ptr_array_index (evaluations, evaluations->len - 1);
}

static int
get_steps (Fixture *self)
{
  return spann_evaluation_get_gap_score (get_evaluation (self), "research").steps;
}

static GtkWidget *
find (Fixture *self, GType type)
{
  return app_fixture_find (GTK_WIDGET (self->base.window), type, NULL);
}

/* Chooses the ecosystem in the sidebar, as a click on its row does. */
static void
choose_ecosystem (Fixture *self)
{
  gtk_widget_activate_action (find (self, SPANN_TYPE_SIDEBAR), "sidebar.open-ecosystem", "s",
                              self->ecosystem);
  app_fixture_settle ();
}

static GtkWidget *
find_cell (Fixture *self)
{
  return app_fixture_find (find (self, SPANN_TYPE_ECOSYSTEM_PAGE), SPANN_TYPE_SCORE_CELL, NULL);
}

static void
type_score (Fixture *self, const char *keys)
{
  gtk_widget_grab_focus (find_cell (self));
  page_fixture_type (find_cell (self), keys);
}

static void
test_main_job (Fixture *self, gconstpointer data)
{
  const guint n_evaluations = spann_object_get_n_items (
      spann_object_find_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, self->ecosystem),
      SPANN_ECOSYSTEM_EVALUATIONS);
  GtkWidget *window = GTK_WIDGET (self->base.window);
  GtkWidget *undo = app_fixture_find_action (window, "win.undo");

  choose_ecosystem (self);
  gtk_widget_activate_action (find (self, SPANN_TYPE_ECOSYSTEM_PAGE), "evaluation.add", NULL);
  app_fixture_settle ();
  type_score (self, "1");
  g_assert_cmpint (get_steps (self), ==, 2);
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (undo), "Research"));

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  type_score (self, "4");
  g_assert_cmpint (get_steps (self), ==, 8);
  window_fixture_do (&self->base, "win.undo");
  g_assert_cmpint (get_steps (self), ==, 2);

  window_fixture_do (&self->base, "win.save");
  window_fixture_wait_until_saved (&self->base);
  gtk_window_close (GTK_WINDOW (window));

  window_fixture_open_another (&self->base);
  open_example (self);
  choose_ecosystem (self);
  g_assert_cmpint (get_steps (self), ==, 2);
  g_assert_cmpint (spann_score_cell_get_score (SPANN_SCORE_CELL (find_cell (self))).steps, ==, 2);
  g_assert_cmpuint (
      spann_object_get_n_items (
          spann_object_find_item (get_root (self), SPANN_PORTFOLIO_ECOSYSTEMS, self->ecosystem),
          SPANN_ECOSYSTEM_EVALUATIONS),
      ==, n_evaluations + 1);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, open_window, function, close_window)

int
main (int argc, char *argv[])
{
  app_fixture_init_windows (&argc, &argv);

  ADD ("/main-job/enter-undo-save-reopen", test_main_job);
  return g_test_run ();
}
