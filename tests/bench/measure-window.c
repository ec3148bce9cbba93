/* SPDX-License-Identifier: GPL-3.0-or-later */

/* measure-window FILE: what keeps the window of a large portfolio from answering. Opens FILE, edits
 * and undoes in it, saves it, and brings in what another has saved. Prints for each the longest
 * turn of the main loop, in nanoseconds of this thread's processor time, after what it is held
 * against. */

#include <time.h>

#include "spann-ecosystem-edits.h"
#include "spann-fields.h"
#include "spann-figure-panel.h"
#include "spann-notices.h"
#include "spann-page-fixture.h"
#include "spann-score-cell.h"
#include "spann-store.h"
#include "spann-window-fixture.h"

/* So long a person waits without noticing. */
#define LIMIT 100000000

/**
 * Watch:
 * @since: when the main loop's turn began
 * @longest: turn so far
 *
 * Before all other sources, so that it is asked first before and after each sleep.
 */
typedef struct {
  GSource source;
  gint64 since;
  gint64 longest;
} Watch;

typedef struct {
  WindowFixture window;
  Watch *watch;
  const char *path;
} Bench;

static gint64
get_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * G_GINT64_CONSTANT (1000000000) + time.tv_nsec;
}

static gboolean
end_turn (GSource *source, int *timeout)
{
  Watch *self = (Watch *)source;

  self->longest = MAX (self->longest, get_time () - self->since);
  *timeout = -1;
  return FALSE;
}

static gboolean
begin_turn (GSource *source)
{
  ((Watch *)source)->since = get_time ();
  return FALSE;
}

static Watch *
watch_new (void)
{
  static GSourceFuncs functions = {end_turn, begin_turn, NULL, NULL, NULL, NULL};
  GSource *source = g_source_new (&functions, sizeof (Watch));

  g_source_set_priority (source, G_MININT);
  g_source_attach (source, NULL);
  return (Watch *)source;
}

/* Whether all figures are there that are seen. Asked after each turn, it counts as a part of it: so
 * it does not look through the marks. */
static gboolean
is_widget_laid_out (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return TRUE;
  if (SPANN_IS_FIGURE_PANEL (widget))
    return !spann_figure_panel_is_awaited (SPANN_FIGURE_PANEL (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (!is_widget_laid_out (child))
      return FALSE;
  }
  return TRUE;
}

static gboolean
is_laid_out (gpointer bench)
{
  return is_widget_laid_out (GTK_WIDGET (((Bench *)bench)->window.window));
}

/* A figure that is there may want to be laid out once more, in the room that it gets. */
static void
settle (Bench *self)
{
  do {
    app_fixture_wait (is_laid_out, self);
    app_fixture_settle ();
  } while (!is_laid_out (self));
}

/* @is_done: (nullable) */
static void
measure (Bench *self, const char *what, void (*act) (Bench *self), gboolean (*is_done) (gpointer))
{
  settle (self);
  self->watch->longest = 0;
  self->watch->since = get_time ();
  act (self);
  if (is_done != NULL)
    app_fixture_wait (is_done, self);
  settle (self);
  g_print ("%s\t%d\t%" G_GINT64_FORMAT "\n", what, LIMIT, self->watch->longest);
}

static SpannDocument *
get_document (Bench *self)
{
  return spann_window_get_document (self->window.window);
}

static const SpannObject *
get_ecosystem (SpannObject *root, guint index)
{
  return spann_object_get_item (root, SPANN_PORTFOLIO_ECOSYSTEMS, index);
}

static void
open_file (Bench *self)
{
  window_fixture_open_path (&self->window, self->path);
}

static gboolean
has_document (gpointer bench)
{
  return get_document (bench) != NULL;
}

static void
show_ecosystem (Bench *self)
{
  const SpannObject *ecosystem = get_ecosystem (spann_document_get_root (get_document (self)), 0);

  spann_window_show_page (self->window.window, "ecosystem", spann_object_get_key (ecosystem));
}

static void
show_timeline (Bench *self)
{
  spann_window_show_page (self->window.window, "timeline", NULL);
}

static void
show_overview (Bench *self)
{
  spann_window_show_page (self->window.window, "overview", NULL);
}

static void
score (Bench *self)
{
  GtkWidget *cell =
      app_fixture_find (GTK_WIDGET (self->window.window), SPANN_TYPE_SCORE_CELL, NULL);

  gtk_widget_grab_focus (cell);
  page_fixture_type (cell, "1");
}

static void
undo (Bench *self)
{
  window_fixture_do (&self->window, "win.undo");
}

static void
rename_first (Bench *self)
{
  const SpannObject *ecosystem = get_ecosystem (spann_document_get_root (get_document (self)), 0);

  spann_ecosystem_edits_change (get_document (self), spann_object_get_key (ecosystem),
                                &(SpannEcosystemFacts){.name = "Renamed here"});
}

static void
save (Bench *self)
{
  window_fixture_do (&self->window, "win.save");
}

static gboolean
is_saved (gpointer bench)
{
  SpannDocument *document = get_document (bench);

  return !spann_document_is_saving (document) && !spann_document_is_modified (document);
}

/* What a colleague does on another computer. */
static void
change_on_disk (Bench *self, const char *from, const char *to)
{
  g_autofree char *content = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_true (g_file_get_contents (self->path, &content, NULL, NULL));
  g_string_assign (text, content);
  g_assert_cmpuint (g_string_replace (text, from, to, 1), ==, 1);
  g_assert_true (g_file_set_contents (self->path, text->str, (gssize)text->len, NULL));
}

static void
look_at_others (Bench *self)
{
  g_object_notify (G_OBJECT (self->window.window), "is-active");
}

static gboolean
has_notice (gpointer bench)
{
  GtkWidget *notices =
      app_fixture_find (GTK_WIDGET (((Bench *)bench)->window.window), SPANN_TYPE_NOTICES, NULL);

  return spann_notices_has (SPANN_NOTICES (notices), "changed");
}

static gboolean
has_no_notice (gpointer bench)
{
  return !has_notice (bench);
}

static void
bring_together (Bench *self)
{
  window_fixture_do (&self->window, "win.merge");
}

int
main (int argc, char *argv[])
{
  Bench self = {.path = argv[1]};
  g_autofree char *name = NULL;

  app_fixture_init_windows (&argc, &argv);
  window_fixture_open (&self.window, NULL);
  self.watch = watch_new ();
  measure (&self, "open", open_file, has_document);
  measure (&self, "ecosystem", show_ecosystem, NULL);
  measure (&self, "score", score, NULL);
  measure (&self, "undo", undo, NULL);
  measure (&self, "timeline", show_timeline, NULL);
  measure (&self, "overview", show_overview, NULL);
  measure (&self, "overview-edit", rename_first, NULL);
  measure (&self, "save", save, is_saved);
  show_ecosystem (&self);
  name = g_strdup (spann_object_get_string (
      get_ecosystem (spann_document_get_root (get_document (&self)), 1), SPANN_ECOSYSTEM_NAME));
  change_on_disk (&self, name, "Renamed elsewhere");
  measure (&self, "look", look_at_others, has_notice);
  measure (&self, "merge", bring_together, has_no_notice);
  window_fixture_close (&self.window, NULL);
  g_source_destroy (&self.watch->source);
  g_source_unref (&self.watch->source);
  return 0;
}
