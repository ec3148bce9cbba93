/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-print-operation.h"

static void
draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int index,
              const SpannPrintPages *pages)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width, height;
  double scale;

  spann_print_pages_get_size (pages, &width, &height);
  scale = MIN (gtk_print_context_get_width (context) / width,
               gtk_print_context_get_height (context) / height);
  cairo_scale (cr, scale, scale);
  spann_print_pages_draw (pages, (guint)index, cr);
}

static void
unref_pages_cb (gpointer pages, GClosure *closure)
{
  spann_print_pages_unref (pages);
}

static GtkPageSetup *
make_page_setup (const SpannPrintSetup *setup)
{
  GtkPageSetup *page_setup = gtk_page_setup_new ();
  GtkPaperSize *size =
      gtk_paper_size_new (setup->paper == SPANN_PAPER_A3 ? GTK_PAPER_NAME_A3 : GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size (page_setup, size);
  gtk_page_setup_set_orientation (page_setup, setup->landscape ? GTK_PAGE_ORIENTATION_LANDSCAPE
                                                               : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_paper_size_free (size);
  return page_setup;
}

GtkPrintOperation *
spann_print_operation_new (SpannPrintPages *pages, const SpannPrintSetup *setup, const char *name)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) page_setup = make_page_setup (setup);

  gtk_print_operation_set_n_pages (operation, (int)spann_print_pages_get_n_pages (pages));
  gtk_print_operation_set_default_page_setup (operation, page_setup);
  /* The pages have margins of their own. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), pages, unref_pages_cb,
                         0);
  return operation;
}
