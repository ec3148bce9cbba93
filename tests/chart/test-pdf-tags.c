/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "spann-pdf-tags-private.h"

#include "chart-samples.h"

#include "spann-error.h"
#include "spann-pdf-private.h"

#include <string.h>

static SpannDrawing *
make_drawing (void)
{
  return spann_radar_lay_out (&sample_radar, &sample_radar_frame,
                              spann_theme_get (SPANN_THEME_LIGHT), 800.0, 600.0);
}

/* What Cairo writes of two pages; gives what is to be told of them, in words of @drawing. */
static GBytes *
write_untold (SpannDrawing *drawing, GPtrArray **out_pages)
{
  const SpannExportInfo info = {"Titel", "Allt.", "sv", FALSE};
  g_autoptr (GPtrArray) drawings = g_ptr_array_new ();
  GByteArray *pdf = g_byte_array_new ();

  g_ptr_array_add (drawings, drawing);
  g_ptr_array_add (drawings, drawing);
  *out_pages = g_ptr_array_new_with_free_func ((GDestroyNotify)spann_pdf_page_free);
  g_assert_cmpint (_spann_pdf_write (drawings, 800.0, 600.0, &info, pdf, *out_pages), ==,
                   CAIRO_STATUS_SUCCESS);
  return g_byte_array_free_to_bytes (pdf);
}

/* Until the clock shows another second than it did. */
static void
wait_a_second (void)
{
  gint64 start = g_get_real_time () / G_USEC_PER_SEC;

  while (g_get_real_time () / G_USEC_PER_SEC == start)
    g_usleep (G_USEC_PER_SEC / 20);
}

/* The same bytes later on, too: a PDF's own number is made of the time, unless told otherwise. */
static void
test_add (void)
{
  g_autoptr (SpannDrawing) drawing = make_drawing ();
  g_autoptr (GPtrArray) pages = NULL;
  g_autoptr (GBytes) untold = write_untold (drawing, &pages);
  g_autoptr (GBytes) told = spann_pdf_tags_add (untold, pages, "sv", NULL);
  g_autoptr (GBytes) again = NULL;

  wait_a_second ();
  again = spann_pdf_tags_add (untold, pages, "sv", NULL);
  g_assert_cmpuint (pages->len, ==, 2);
  g_assert_nonnull (told);
  g_assert_false (g_bytes_equal (untold, told));
  g_assert_true (g_bytes_equal (told, again));
}

static void
lose_tag (GPtrArray *pages)
{
  const SpannPdfPage *page = pages->pdata[1];

  g_array_set_size (page->tags, page->tags->len - 1);
}

static void
rename_tag (GPtrArray *pages)
{
  const SpannPdfPage *page = pages->pdata[1];

  g_array_index (page->tags, SpannPdfTag, 1).name = "H4";
}

static void
lose_page (GPtrArray *pages)
{
  g_ptr_array_set_size (pages, 1);
}

/* Words may not be said of something else. */
static void
test_another_structure (void)
{
  void (*const changes[]) (GPtrArray * pages) = {lose_tag, rename_tag, lose_page};

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++) {
    g_autoptr (SpannDrawing) drawing = make_drawing ();
    g_autoptr (GPtrArray) pages = NULL;
    g_autoptr (GBytes) untold = write_untold (drawing, &pages);
    g_autoptr (GBytes) told = NULL;
    g_autoptr (GError) error = NULL;

    changes[i](pages);
    told = spann_pdf_tags_add (untold, pages, "sv", &error);
    g_assert_null (told);
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
  }
}

static void
test_no_pdf (void)
{
  static const char *const texts[] = {
      "",
      "%PDF-1.5\n",
      "%PDF-1.5\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n",
  };
  g_autoptr (GPtrArray) pages = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));
    g_autoptr (GError) error = NULL;

    g_assert_null (spann_pdf_tags_add (bytes, pages, "sv", &error));
    g_assert_error (error, SPANN_ERROR, SPANN_ERROR_WRITE);
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pdf-tags/add", test_add);
  g_test_add_func ("/pdf-tags/another-structure", test_another_structure);
  g_test_add_func ("/pdf-tags/no-pdf", test_no_pdf);
  return g_test_run ();
}
