/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-app-fixture.h"
#include "spann-fixture.h"
#include "spann-print-figures.h"
#include "spann-print-operation.h"

#include <cairo-pdf.h>

/* --- Which figures ---------------------------------------------------------------------------- */

/* Three ecosystems, of which two have been evaluated. */
static SpannObject *
make_root (void)
{
  static const int scores[] = {2, 2, 2, 2, 2, 2, 2};
  SpannObject *root = fixture_portfolio (fixture_strategy (7, 1));

  for (guint i = 1; i <= 3; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);
    g_autofree char *evaluation = g_strdup_printf ("evaluation-%u", i);
    SpannObject *ecosystem = fixture_ecosystem (key, key);

    if (i < 3)
      ecosystem =
          fixture_add_evaluation (ecosystem, evaluation, "2022-05-10",
                                  SPANN_EVALUATION_KIND_BASELINE, scores, G_N_ELEMENTS (scores));
    root = fixture_add_ecosystem (root, ecosystem);
  }
  return root;
}

static void
made_cb (GObject *source, GAsyncResult *result, gpointer out_result)
{
  *(GAsyncResult **)out_result = g_object_ref (result);
}

static gboolean
is_made (gpointer result)
{
  return *(GAsyncResult **)result != NULL;
}

/* (transfer full) */
static GPtrArray *
make_figures (AppFixture *self, SpannPrintScope scope)
{
  const SpannFigureRequest request = {
      .kind = SPANN_FIGURE_RADAR,
      .ecosystem = "eco-2",
      .as_of = {2026, 11, 23},
      .language = self->setup.language,
  };
  g_autoptr (SpannObject) root = make_root ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *figures = NULL;

  spann_print_figures_async (root, &request, scope, NULL, made_cb, &result);
  app_fixture_wait (is_made, &result);
  figures = spann_print_figures_finish (result, &error);
  g_assert_no_error (error);
  return figures;
}

static void
test_scopes (AppFixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) one = make_figures (self, SPANN_PRINT_THIS);
  g_autoptr (GPtrArray) each = make_figures (self, SPANN_PRINT_EACH);
  g_autoptr (GPtrArray) all = make_figures (self, SPANN_PRINT_ALL);
  g_autoptr (GPtrArray) sheet = make_figures (self, SPANN_PRINT_SHEET);

  g_assert_cmpuint (one->len, ==, 1);
  g_assert_nonnull (strstr (spann_figure_get_subtitle (one->pdata[0]), "eco-2"));
  g_assert_cmpuint (each->len, ==, 3);
  g_assert_cmpuint (all->len, ==, 5 + 3 * 3);
  g_assert_cmpuint (sheet->len, ==, 1);
  g_assert_nonnull (strstr (spann_figure_get_summary (sheet->pdata[0]), "eco-2"));
}

/* --- Pages ------------------------------------------------------------------------------------ */

static void
test_pages (AppFixture *self, gconstpointer data)
{
  static const struct {
    guint per_page;
    guint n_pages;
  } cases[] = {{1, 3}, {2, 2}, {4, 1}, {9, 1}};
  g_autoptr (GPtrArray) figures = make_figures (self, SPANN_PRINT_EACH);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const SpannPrintSetup setup = {SPANN_PAPER_A4, FALSE, cases[i].per_page};
    g_autoptr (SpannPrintPages) pages = spann_print_pages_new (figures, "Norrbotten", &setup);

    g_assert_cmpuint (spann_print_pages_get_n_pages (pages), ==, cases[i].n_pages);
  }
}

/* A table that is longer than the page goes on on the next one; a page for four gives it four
 * places.
 */
static void
test_long (AppFixture *self, gconstpointer data)
{
  SpannFigureRequest request = {.kind = SPANN_FIGURE_HEAT, .as_of = {2026, 11, 23}};
  const SpannPrintSetup one = {SPANN_PAPER_A4, TRUE, 1};
  const SpannPrintSetup four = {SPANN_PAPER_A4, TRUE, 4};
  g_autoptr (GPtrArray) figures =
      g_ptr_array_new_with_free_func ((GDestroyNotify)spann_figure_unref);
  g_autoptr (SpannObject) root = fixture_portfolio (fixture_strategy (7, 1));
  g_autoptr (SpannPrintPages) pages = NULL;
  g_autoptr (SpannPrintPages) shared = NULL;
  guint n;

  for (guint i = 0; i < 60; i++) {
    g_autofree char *key = g_strdup_printf ("eco-%u", i);

    root = fixture_add_ecosystem (g_steal_pointer (&root), fixture_ecosystem (key, key));
  }
  request.language = self->setup.language;
  g_ptr_array_add (figures, spann_figure_new (root, &request, NULL));
  pages = spann_print_pages_new (figures, "Norrbotten", &one);
  shared = spann_print_pages_new (figures, "Norrbotten", &four);
  n = spann_print_pages_get_n_pages (pages);
  g_assert_cmpuint (n, >, 2);
  g_assert_cmpuint (n, <, 10);
  g_assert_cmpuint (spann_print_pages_get_n_pages (shared), >, 1);
}

/* What is on a page, as a picture. (transfer full) */
static GBytes *
draw_page (const SpannPrintPages *pages, guint index)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 842, 596);
  cairo_t *cr = cairo_create (surface);
  GBytes *bytes = NULL;

  spann_print_pages_draw (pages, index, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface),
                       (gsize)cairo_image_surface_get_stride (surface) * 596);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return bytes;
}

/* (transfer full) */
static SpannPrintPages *
make_pages_in_thread (GPtrArray *figures, const SpannPrintSetup *setup, GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  spann_print_pages_new_async (figures, "Norrbotten", setup, cancellable, made_cb, &result);
  app_fixture_wait (is_made, &result);
  return spann_print_pages_new_finish (result, error);
}

/* The thread makes the same pages. */
static void
test_thread (AppFixture *self, gconstpointer data)
{
  const SpannPrintSetup setup = {SPANN_PAPER_A4, TRUE, 2};
  g_autoptr (GPtrArray) figures = make_figures (self, SPANN_PRINT_ALL);
  g_autoptr (SpannPrintPages) here = spann_print_pages_new (figures, "Norrbotten", &setup);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpannPrintPages) there = make_pages_in_thread (figures, &setup, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (spann_print_pages_get_n_pages (there), >, 1);
  g_assert_cmpuint (spann_print_pages_get_n_pages (there), ==,
                    spann_print_pages_get_n_pages (here));
  for (guint i = 0; i < spann_print_pages_get_n_pages (here); i++) {
    g_autoptr (GBytes) one = draw_page (here, i);
    g_autoptr (GBytes) other = draw_page (there, i);

    g_assert_true (g_bytes_equal (one, other));
  }
}

static void
test_cancelled (AppFixture *self, gconstpointer data)
{
  const SpannPrintSetup setup = {SPANN_PAPER_A4, TRUE, 1};
  g_autoptr (GPtrArray) figures = make_figures (self, SPANN_PRINT_ALL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (make_pages_in_thread (figures, &setup, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_size (AppFixture *self, gconstpointer data)
{
  static const struct {
    SpannPaper paper;
    gboolean landscape;
    double width;
    double height;
  } cases[] = {
      {SPANN_PAPER_A4, FALSE, 595.28, 841.89},
      {SPANN_PAPER_A4, TRUE, 841.89, 595.28},
      {SPANN_PAPER_A3, TRUE, 1190.55, 841.89},
  };
  g_autoptr (GPtrArray) figures = make_figures (self, SPANN_PRINT_THIS);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const SpannPrintSetup setup = {cases[i].paper, cases[i].landscape, 1};
    g_autoptr (SpannPrintPages) pages = spann_print_pages_new (figures, "Norrbotten", &setup);
    double width, height;

    spann_print_pages_get_size (pages, &width, &height);
    g_assert_cmpfloat_with_epsilon (width, cases[i].width, 0.01);
    g_assert_cmpfloat_with_epsilon (height, cases[i].height, 0.01);
  }
}

/* The box that is inked on a page. */
static void
measure_ink (const SpannPrintPages *pages, guint index, double *x, double *y, double *width,
             double *height)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  spann_print_pages_draw (pages, index, cr);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_recording_surface_ink_extents (surface, x, y, width, height);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Nothing in the margins, whatever stands on the page. */
static void
test_margins (AppFixture *self, gconstpointer data)
{
  static const guint numbers[] = {1, 2, 4, 9};
  /* A recording knows whole points only. */
  const double margin = 12 * 72 / 25.4 - 1;
  g_autoptr (GPtrArray) figures = make_figures (self, SPANN_PRINT_ALL);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (numbers); i++) {
    const SpannPrintSetup setup = {SPANN_PAPER_A4, i % 2 == 0, numbers[i / 2]};
    g_autoptr (SpannPrintPages) pages =
        spann_print_pages_new (figures, "A portfolio with quite a long name, as they have", &setup);
    double page_width, page_height, x, y, width, height;

    spann_print_pages_get_size (pages, &page_width, &page_height);
    for (guint page = 0; page < spann_print_pages_get_n_pages (pages); page++) {
      measure_ink (pages, page, &x, &y, &width, &height);
      g_assert_cmpfloat (x, >=, margin);
      g_assert_cmpfloat (y, >=, margin);
      g_assert_cmpfloat (x + width, <=, page_width - margin);
      /* Only what hangs below the last line. */
      g_assert_cmpfloat (y + height, <=, page_height - margin + 3);
    }
  }
}

/* --- To a file, without a display ------------------------------------------------------------- */

/* What pdfinfo says of the file: later versions of Cairo pack what it reads. (transfer full) */
static char *
ask_pdfinfo (const char *path)
{
  const char *const arguments[] = {"pdfinfo", path, NULL};
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  g_spawn_sync (NULL, (char **)arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return output;
}

static void
test_export (AppFixture *self, gconstpointer data)
{
  const SpannPrintSetup setup = {SPANN_PAPER_A3, TRUE, 2};
  g_autoptr (GPtrArray) figures = make_figures (self, SPANN_PRINT_EACH);
  g_autofree char *path = app_fixture_make_path ("printed.pdf");
  g_autoptr (GtkPrintOperation) operation = spann_print_operation_new (
      spann_print_pages_new (figures, "Norrbotten", &setup), &setup, "Norrbotten");
  g_autofree char *info = NULL;
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_set_allow_async (operation, FALSE);
  g_assert_cmpint (
      gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==,
      GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  info = ask_pdfinfo (path);
  g_assert_true (g_regex_match_simple ("^Pages: +2$", info, G_REGEX_MULTILINE, 0));
  g_assert_nonnull (strstr (info, "1190.55 x 841.89 pts (A3)"));
}

#define ADD(name, function)                                                                        \
  g_test_add ("/printing/" name, AppFixture, NULL, app_fixture_open, function, app_fixture_close)

int
main (int argc, char *argv[])
{
  app_fixture_init (&argc, &argv);
  ADD ("scopes", test_scopes);
  ADD ("pages", test_pages);
  ADD ("long", test_long);
  ADD ("thread", test_thread);
  ADD ("cancelled", test_cancelled);
  ADD ("size", test_size);
  ADD ("margins", test_margins);
  ADD ("export", test_export);
  return g_test_run ();
}
