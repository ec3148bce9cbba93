/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-print-pages.h"

#include <pango/pangocairo.h>

#include "spann-figure-pages.h"
#include "spann-points.h"

#define MARGIN (12 * SPANN_POINTS_PER_MM)
#define GAP (6 * SPANN_POINTS_PER_MM)
#define FOOT_HEIGHT (8 * SPANN_POINTS_PER_MM)
#define FOOT_SIZE 8.0

/* What may take several pages is made a little smaller than it was laid out: a sheet made for A3
 * has room on an A3 page with its margins. */
#define SMALLER 1.07

/* What stands in one place: a figure, or one page of it. */
typedef struct {
  const SpannFigure *figure;
  SpannDrawing *drawing; /* NULL until it is drawn */
} Piece;

/**
 * SpannPrintPages:
 * @pieces: of Piece, in order; their figures are borrowed from @figures
 */
struct _SpannPrintPages {
  gatomicrefcount ref_count;
  GPtrArray *figures;
  GArray *pieces;
  char *title;
  SpannPrintSetup setup;
};

/* In millimetres, standing. */
static const struct {
  double width;
  double height;
} papers[] = {
    [SPANN_PAPER_A4] = {210, 297},
    [SPANN_PAPER_A3] = {297, 420},
};

typedef struct {
  double x;
  double y;
  double width;
  double height;
} Place;

guint
spann_print_pages_get_n_pages (const SpannPrintPages *self)
{
  return (self->pieces->len + self->setup.per_page - 1) / self->setup.per_page;
}

void
spann_print_pages_get_size (const SpannPrintPages *self, double *out_width, double *out_height)
{
  const double width = papers[self->setup.paper].width * SPANN_POINTS_PER_MM;
  const double height = papers[self->setup.paper].height * SPANN_POINTS_PER_MM;

  *out_width = self->setup.landscape ? height : width;
  *out_height = self->setup.landscape ? width : height;
}

/* Two figures lie side by side on a lying page, below each other on a standing one. */
static void
get_grid (const SpannPrintPages *self, guint *out_columns, guint *out_rows)
{
  const guint per_page = self->setup.per_page;
  const guint side = per_page > 4 ? 3 : per_page > 1 ? 2 : 1;

  *out_columns = per_page == 2 && !self->setup.landscape ? 1 : side;
  *out_rows = per_page == 2 && self->setup.landscape ? 1 : side;
}

static Place
get_place (const SpannPrintPages *self, guint position)
{
  double page_width, page_height;
  guint columns, rows;
  Place place;

  spann_print_pages_get_size (self, &page_width, &page_height);
  get_grid (self, &columns, &rows);
  place.width = (page_width - 2 * MARGIN - (columns - 1) * GAP) / columns;
  place.height = (page_height - 2 * MARGIN - FOOT_HEIGHT - (rows - 1) * GAP) / rows;
  place.x = MARGIN + (position % columns) * (place.width + GAP);
  place.y = MARGIN + (double)(position / columns) * (place.height + GAP);
  return place;
}

static void
clear_piece_cb (gpointer data)
{
  g_clear_pointer (&((Piece *)data)->drawing, spann_drawing_unref);
}

/* The pages of a figure that may take several; else the figure, which is laid out when it is seen.
 */
static void
add_pieces (SpannPrintPages *self, const SpannFigure *figure)
{
  const Place place = get_place (self, 0);
  g_autoptr (GPtrArray) pages = NULL;
  Piece piece = {figure, NULL};

  if (!spann_figure_has_pages (figure)) {
    g_array_append_val (self->pieces, piece);
    return;
  }
  pages = spann_figure_lay_out_pages (figure, spann_theme_get (SPANN_THEME_PRINT),
                                      place.width * SMALLER, place.height * SMALLER);
  for (guint i = 0; i < pages->len; i++) {
    piece.drawing = spann_drawing_ref (pages->pdata[i]);
    g_array_append_val (self->pieces, piece);
  }
}

/* With no pieces. */
static SpannPrintPages *
make_empty (GPtrArray *figures, const char *title, const SpannPrintSetup *setup)
{
  SpannPrintPages *self = g_new0 (SpannPrintPages, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->figures = g_ptr_array_ref (figures);
  self->title = g_strdup (title);
  self->setup = *setup;
  self->pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  g_array_set_clear_func (self->pieces, clear_piece_cb);
  return self;
}

static void
fill (SpannPrintPages *self, GCancellable *cancellable)
{
  for (guint i = 0; i < self->figures->len && !g_cancellable_is_cancelled (cancellable); i++)
    add_pieces (self, self->figures->pdata[i]);
}

SpannPrintPages *
spann_print_pages_new (GPtrArray *figures, const char *title, const SpannPrintSetup *setup)
{
  SpannPrintPages *self = NULL;

  g_return_val_if_fail (figures->len > 0, NULL);
  g_return_val_if_fail (setup->per_page > 0 && setup->per_page <= SPANN_PRINT_MOST_PER_PAGE, NULL);

  self = make_empty (figures, title, setup);
  fill (self, NULL);
  return self;
}

static void
fill_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  SpannPrintPages *self = data;

  fill (self, cancellable);
  g_task_return_pointer (task, spann_print_pages_ref (self),
                         (GDestroyNotify)spann_print_pages_unref);
}

void
spann_print_pages_new_async (GPtrArray *figures, const char *title, const SpannPrintSetup *setup,
                             GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (figures->len > 0);
  g_return_if_fail (setup->per_page > 0 && setup->per_page <= SPANN_PRINT_MOST_PER_PAGE);

  task = g_task_new (NULL, cancellable, callback, data);
  g_task_set_task_data (task, make_empty (figures, title, setup),
                        (GDestroyNotify)spann_print_pages_unref);
  g_task_run_in_thread (task, fill_in_thread);
}

SpannPrintPages *
spann_print_pages_new_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

SpannPrintPages *
spann_print_pages_ref (SpannPrintPages *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
spann_print_pages_unref (SpannPrintPages *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->pieces);
  g_ptr_array_unref (self->figures);
  g_free (self->title);
  g_free (self);
}

/* At the size of its place; a drawing that needs more height is made smaller. */
static void
draw_piece (const Piece *piece, Place place, cairo_t *cr)
{
  g_autoptr (SpannDrawing) drawing =
      piece->drawing != NULL
          ? spann_drawing_ref (piece->drawing)
          : spann_figure_lay_out (piece->figure, spann_theme_get (SPANN_THEME_PRINT),
                                  SPANN_FIGURE_ALL, place.width, place.height);
  const double scale = MIN (place.width / spann_drawing_get_width (drawing),
                            place.height / spann_drawing_get_height (drawing));

  cairo_save (cr);
  cairo_translate (cr, place.x + (place.width - spann_drawing_get_width (drawing) * scale) / 2,
                   place.y);
  cairo_scale (cr, scale, scale);
  spann_drawing_render (drawing, cr);
  cairo_restore (cr);
}

/* One line of small type that ends in an ellipsis where it is too long. @right: it ends there, else
 * it begins there. Gives its width. */
static double
draw_line (cairo_t *cr, const char *text, double x, double baseline, double width, gboolean right)
{
  const char *const family = spann_theme_get (SPANN_THEME_PRINT)->font_family;
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (cr);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (family);
  PangoRectangle extents;

  pango_font_description_set_absolute_size (font, FOOT_SIZE * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_width (layout, (int)(width * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_extents (layout, NULL, &extents);
  cairo_move_to (cr, right ? x - (double)extents.width / PANGO_SCALE : x,
                 baseline - (double)pango_layout_get_baseline (layout) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
  return (double)extents.width / PANGO_SCALE;
}

static void
draw_foot (const SpannPrintPages *self, guint index, cairo_t *cr)
{
  const SpannLanguage *language = spann_figure_get_language (self->figures->pdata[0]);
  /* Translators: below a printed page: which page it is, and of how many: "page 2 (5)" */
  g_autofree char *number = g_strdup_printf (spann_tr (language, "page %u (%u)"), index + 1,
                                             spann_print_pages_get_n_pages (self));
  double width, height;
  double taken;

  spann_print_pages_get_size (self, &width, &height);
  cairo_set_source_rgb (cr, 0, 0, 0);
  taken = draw_line (cr, number, width - MARGIN, height - MARGIN, width / 3, TRUE);
  draw_line (cr, self->title, MARGIN, height - MARGIN, width - 2 * MARGIN - taken - GAP, FALSE);
}

void
spann_print_pages_draw (const SpannPrintPages *self, guint index, cairo_t *cr)
{
  const guint first = index * self->setup.per_page;

  g_return_if_fail (index < spann_print_pages_get_n_pages (self));

  for (guint i = 0; i < self->setup.per_page && first + i < self->pieces->len; i++)
    draw_piece (&g_array_index (self->pieces, Piece, first + i), get_place (self, i), cr);
  draw_foot (self, index, cr);
}
